# The bars above and below.
bar-commands = Komutlar
bar-recent = Son açılanlar
bar-recent-none = Henüz hiçbir şey açılmadı.
bar-language = Dil
bar-view = Görünüm
bar-end-presentation = Sunumu bitir
by-outlet = Yayın
by-voice = Ses
by-side = Taraf
bar-by = ölçüt
bar-by-name = Ölçüt
bar-base = temel
bar-matter-alone = Tek bir soru
picking-move = İfadenin gideceği satıra tıklayın. Esc vazgeçer.
picking-merge = Bu noktayla bir olacak satıra tıklayın. Esc vazgeçer.
picking-to-matter = Gideceği soruya ya da altındaki bir satıra tıklayın. Esc vazgeçer.
picking-with-matter = Bununla bir olacak soruya ya da altındaki bir satıra tıklayın. Esc vazgeçer.
bar-deep = derin okundu
bar-quick = hızlı okundu
problems = Sorunlar
bar-pairs-from = çift eşiği
bar-least-score = Bir çiftin en düşük puanı
stop = Durdur
stop-comparing = Karşılaştırmayı durdur
compare-again = Yeniden karşılaştır
bar-first-answer = ilk yanıt; daha derini yolda
bar-first-answer-stopped = ilk yanıt; daha derini durduruldu
bar-unfinished = son karşılaştırma bitirilmedi
waiting-no-article = Henüz haber yok
waiting-drop = Dosyaları buraya bırakın, metin yapıştırın ya da haber ekleyin.
waiting-uncompared = Henüz karşılaştırılmadı
not-saved = kaydedilmedi
bar-base-name = Temel: { $name }
bar-rows-name = Satırlar: { $name }
waiting-comparing = Karşılaştırılıyor: { $stage }
waiting-stopped = { $n ->
   *[other] { $n } haber; karşılaştırma durduruldu.
}

# The views.
view-parallel = Koşut
view-reading = Okuma
view-coverage = Kapsam
view-framing = Çerçeveleme
view-codebook = Kod kitabı

# The stages of a comparison, while it runs.
stage-starting = başlıyor
stage-loading = okuyucu yükleniyor
stage-files = dosyalar okunuyor
stage-reading = okunuyor
stage-speakers = konuşanlar bulunuyor
stage-meanings = anlamlar karşılaştırılıyor
stage-words = sözcükler karşılaştırılıyor
stage-partners = eşler aranıyor
stage-pairs = çiftler tartılıyor
stage-differences = farklar aranıyor
stage-framing = çerçevelemeye bakılıyor

# The start screen.
start-about = Bir olayın birkaç anlatısı, iddia iddia: kim neyi, hangi sözcüklerle söylüyor ve kim atlıyor.
start-begin = Başla
start-from-files = Dosyalardan yeni karşılaştırma…
start-drop = Ya da dosyaları pencereye bırakın: metin, web sayfası, Word, PDF, JSON, tablo.
start-left-behind = Kaydedilmeden kalan
open = Aç
throw-away = At…
start-recent = Son açılanlar
start-recent-none = Kaydettikleriniz ve açtıklarınız burada durur.
start-off-list-hint = Listeden çıkar; dosyası kalır.
start-samples = Örnekler, tek tıkla
start-samples-about = Bu program için bilinen olgulardan yazıldı; fırtına uydurmadır.
open-named = { $name }: aç
throw-away-named = { $name }: at
start-off-list = { $name }: listeden çıkar
start-sample = Örnek: { $name }
