# Words of all dialogs.
cancel = Vazgeç
close = Kapat
field-outlet = Yayın
field-title = Başlık
field-byline = İmza
field-day = Gün
field-address = Adres
field-language = Dil
dismiss = Bildirimi kapat
add-article = Haberi ekle
undo = Geri al

# The list of articles that may come in.
import-nothing = Hiçbir şey okunamadı
import-title = Bu haberler alınsın mı?
import-take-name = Haberleri al
import-particulars-hint = Verileri, neyin onarıldığı ve kenara konduğu
import-compare = Karşılaştır
import-take = { $n } haberi al
import-tick = { $name }: al
import-particulars = { $name }: ayrıntılar
count-words = { $n ->
   *[other] { $n } sözcük
}
import-repaired = { $n } onarıldı
import-aside = { $n } kenarda
import-repaired-head = Onarılan ({ $n })
import-undo-repair = Onarımı geri al: { $repair }
import-aside-head = Kenara konan ({ $n })
import-compare-words = Karşılaştır: { $words }

# The help.
help = Yardım
help-hint = Neyi bilmek istiyorsunuz?
help-search = Yardımda ara
help-nothing = Bundan söz edilmiyor. Başka bir sözcük deneyin.

# Notices.
look-at-it = Bak
notice-open = Aç
notice-open-report = Raporu aç
notice-folder = Klasör
notice-open-folder = Raporun klasörünü aç
notice-done = Yapıldı: { $what }
notice-undo = Geri al: { $what }

# The first steps.
tour-rows = Satırlar nokta, sütunlar anlatıdır
tour-rows-told = Her satır söylenen bir şeydir. Temelde olmayan sözcükler işaretlenir; taralı hücreler susar. Karşılaştırmak için bir sütunun başına tıklayın.
tour-inspector = Denetçi nedenini söyler
tour-inspector-told = Bir ifadeye tıklayın: kimin, nerede söylediği ve neden eşlendiği burada durur. Her çifti onaylayın ya da reddedin; kararınız korunur.
tour-strip = Şerit bütünü gösterir
tour-strip-told = Her noktaya bir sütun: renk ne denli güçlüyse söyleyiş o denli farklı; anlatının sustuğu yer boş. Gitmek için tıklayın. Ctrl+K her komutu bulur.
tour-begin = İşe başla
tour-next = Sonraki adım
tour-skip = Atla
of-all = { $n } / { $all }

# The palette and the sheet of keys.
palette-hint = Ne yapmak istiyorsunuz?
palette-name = Bir komut yazın
palette-nothing = Bu adda komut ya da soru yok.
keys = Klavye kısayolları
keys-told = Tek harfli tuşlar siz yazmazken geçerlidir.
palette-matter = Soruya git: { $name }

# The list of reports.
exports-pdf = PDF için web sayfasını yazıp tarayıcınızda PDF’ye yazdırın ya da belgeyi yazıp orada PDF olarak kaydedin.
exports-named = Dışa aktar: { $name }

# Pasting a text.
paste-hint = Metni buraya yapıştırın ya da yazın
paste-told = Nereden geldiği. Boş bıraktığınız metinde aranır.
paste-day = 12 Mart 2024

# What is carried by the pointer.
drop-statement = Oraya koymak için satıra, noktasını o sorunun altına koymak için şeride bırakın
drop-point = Noktayı o sorunun altına koymak için şeride bırakın

# Questions, and what is typed.
ask-save = Önce değişiklikler kaydedilsin mi?
ask-save-yes = Kaydet
ask-save-no = Kaydetme
ask-changed = Dosya dışarıdan değişti
ask-merge = İkisini birleştir
ask-take-file = Dosyadakini al
ask-keep-mine = Benimkini tut
ask-in-use = Proje başka bir pencerede açık
ask-look = Bakmak için aç
ask-anyway = Yine de aç
ask-replace = Var olan dosya değiştirilsin mi?
ask-replace-yes = Değiştir
ask-throw-away = Bu iş temelli atılsın mı?
ask-keep = Tut
ask-throw-away-yes = At
typed-open = Dosyanın yeri, örneğin /home/ben/rapor.txt
typed-open-verb = Aç
typed-add = Haberin ya da haber klasörünün yeri
typed-add-verb = Ekle
typed-codes = Kod kitabının yeri, .qdc ile biten
typed-codes-verb = Kodları al
typed-glosses = Dosyanın yeri: .tsv, .csv veya .tmx
typed-glosses-verb = Çeviri notlarını al
typed-save = Projenin kaydedileceği yer, .ron ile biten
typed-export-verb = Dışa aktar
typed-export-codes = Kod kitabının yazılacağı yer, .qdc ile biten
typed-name = Kendi verdiğiniz bir ad
typed-name-verb = Ad ver
typed-voice = Bir sesin adı
typed-voice-verb = Sesi belirt
typed-rename = Yeni adı
typed-rename-verb = Yeniden adlandır
typed-side = Örneğin bir ülke; yoksa boş
typed-side-verb = Tarafı belirt
ask-save-file = “{ $name }” dosyasında olmayan iş içeriyor.
ask-save-new = “{ $name }” henüz hiçbir dosyada olmayan iş içeriyor.
ask-replace-project = { $file } şimdiki içeriği yerine bu projeyi içerecek.
ask-replace-report = { $file } şimdiki içeriği yerine raporu içerecek.
typed-export = { $endings } ile biten bir yol

# What dialogs are called.
title-open = Proje ya da haber aç
title-add = Haber ekle
title-codebook = Bir kod kitabından kod al
title-glosses = Çeviri notlarını dosyadan al
title-save = Projeyi farklı kaydet
title-exports = Hangi rapor?
title-export = Rapor dışa aktar
title-export-codebook = Kod kitabını dışa aktar
title-label = Noktaya ad ver
title-label-matter = Soruya ad ver
title-voice = Burada kim konuşuyor?
title-rename-voice = Sesi yeniden adlandır
title-side = Sesin tarafı
title-paste = Haber yapıştır
files-articles = Haberler ve projeler
files-all = Bütün dosyalar
files-codebook = Kod kitabı
files-glosses = Çeviri notları
files-project = Proje
files-report = Rapor
title-correct = Düzeltilmiş metni al
title-name-project = Projeye ad ver
title-verify = Raporu doğrula
title-verified = Rapor doğrulaması
typed-correct = Düzeltilmiş metnin yeri; belirlenenler yerini korur
typed-correct-verb = Metni al
typed-name-project = Raporlarda ve pencerede anılacağı ad
typed-verify = Raporun yeri, .html, .docx ya da .xlsx ile biten
typed-verify-verb = Doğrula
copy = Kopyala
copy-result = Sonucu kopyala

glosses-no-pairs = { $name }: sözler ve çeviriden oluşan hiçbir çift yok.
glosses-no-statement = { $name }: { $n } çiftten hiçbiri başka dildeki bir ifadeye uymuyor.
glosses-taken = { $name }: { $n } ifadenin çeviri notu var.
glosses-pasted = Pano
