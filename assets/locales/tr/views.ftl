# The Coverage view and the strip.
cover-silent = susuyor
cover-confirmed = susuyor, onaylandı
cover-not-clear = sustuğu belli değil
cover-elsewhere = burada ifade yok, ama başka yerde söylenmiş
cover-sign-not-clear = ? belli değil
cover-sign-elsewhere = ↗ başka yerde söylenmiş
cover-base = temel
cover-foreign = konuşuyor, başka dilde
cover-nothing = Gösterilecek soru yok
cover-nothing-todo = Başka bir süzgeç seçin ya da ikinci bir anlatı ekleyin.
alone-head = Yalnızca biri söylüyor
cover-other-language = başka dil
cover-speaks = konuşuyor
cover-points-same = Noktalar: aynı sözcükler
other-words = başka sözcükler
cover-other-figures = ≠ başka sayılar
another-language = başka dil
cover-matters = Sorular: ifadeler; çubuk: anlatının sözcüklerindeki payı
fold-all = Hepsini katla
fold-all-hint = Yalnızca soruları göster.
unfold-all = Hepsini aç
unfold-all-hint = Her sorunun noktalarını göster.
folded = katlı
unfolded = açık
strip-name = Kapsam şeridi
other-figures = başka sayılar
same-words = aynı sözcükler
cover-differs = sözcüklerinin { $share } kadarı temelde yok
cover-figures = başka sayılar; sözcüklerinin { $share } kadarı temelde yok
cover-said-alone = { $version }: yalnız söylenen { $n }
cover-of-points = { $all } noktadan { $n }
cell-point = { $version }, nokta { $number }: { $told }
matter-named = Soru: { $matter }
cover-matter-silent = { $version }, { $matter }: susuyor
cover-matter = { $version }, { $matter }: { $statements }, sözcüklerinin { $share } kadarı; { $does }
strip-hint = Gitmek için tıklayın; Ctrl ve tekerlek yakınlaştırır.

# The Parallel view.
no-row-search = Aramaya uyan bir şey yok.
no-row-filter = Süzgeçten geçen satır yok.
no-row-second = İkinci bir anlatı ekleyin ya da solda bir ses işaretleyin.
no-row = Gösterilecek satır yok
search-clear = Aramayı temizle
rows-all = Bütün satırları göster
base = temel
column-base = Bu anlatıyla karşılaştır
column-hide = Bu sütunu gizle
column-only = Yalnızca bu sütun
column-left = Sola taşı
column-right = Sağa taşı
alone-one = yalnızca biri söylüyor
alone-each = her biri başka şey
near-hint = İkisini seç: denetçi neden eşlenmediklerini söyler.
nearest-go = En yakın ifadeye git
matter-hint = Yapılabilecekler için sağ tık; katlamak ya da açmak için çift tık.
sign-written = Burada bir not, etiket ya da çerçeve var
stance-gives = atfedilen
stance-may-be = olabilir
stance-denies = yadsıyor
stance-asks = istiyor
stance-name-says = kendisi söylüyor
stance-name-gives = bir sese bağlıyor
stance-name-may-be = olabilir diyor
stance-name-denies = yalanlıyor
stance-name-asks = istiyor
column-width = { $version }: genişlik
column-hint = 
    { $version }, { $all } noktadan { $n } tanesinde
    Ötekileri bu anlatıyla karşılaştırmak için tıklayın; sütunu taşımak için sürükleyin.
cell-alone = { $version }, tek başına: { $words }
alone-count = { $n ->
   *[other] başka anlatıda koşutu olmayan { $n } ifade
}
point-named = Nokta { $number }: { $label }
of-speak = { $all } anlatıdan { $n } konuşuyor
without-parallel = { $n ->
   *[other] koşutsuz { $n } ifade
}
contrast = karşıtlık { $share }
base-silent = temel susuyor: { $version } ile karşılaştırıldı

# The Reading view.
reading-go = Kendi haberindeki bu ifadeye git
reading-question = Aynı soru üzerine
reading-doubtful = { $voice }: kuşkulu, gözden geçirmeye bakın
reading-more = ve { $n } tane daha, Koşut görünümünde
count-parallels = { $n ->
   *[other] { $n } koşut
}
reading-parallel = Koşut, { $version }: { $words }
reading-question-named = Aynı soru üzerine: { $matter }
reading-answer = Aynı soru, { $version }: { $words }

# Repairs and what was set aside.
texts-told = Metin içeri alınırken bozuk harfler onarılır; notlar, altyazılar ve imzalar kenara konur. Metnin ilk hâli saklanır: hepsi geri alınabilir, geri alma da bozulabilir.
texts-title = Onarımlar ve kenara konanlar
texts-end = Metinleri kapat
texts-nothing = Hiçbir şey yapılmadı
texts-nothing-told = Her metin geldiği gibi, bütün olarak karşılaştırılıyor.
texts-undo-hint = Bu onarımı geri al
restore = Geri koy
texts-restore-hint = Bu sözcükleri yine de karşılaştır
read-named = { $name }: oku
texts-restore = Geri koy: { $words }

# The Codebook view.
codebook-told = Kendi çerçeveleriniz. Herhangi bir yerde ifade seçip kodlamak için denetçide bir çerçeve işaretleyin.
codebook-none = Henüz çerçeve yok
codebook-none-todo = Hazır bir kod kitabı alın, birini içe aktarın ya da aşağıda bir çerçeveye ad verin.
coder = Kodlayan
coder-hint = Adınız
coder-name = Kodlayanın adı
coder-blind-hint = Yalnızca bu kodlayanın kodlarını gösterir; böylece iki kişi aynı metinleri birbirini görmeden kodlar
coder-blind = Ötekilere kapalı
coder-agreement = Uyuşma ve anlaşmazlıklar
coder-agreement-hint = Krippendorff alfası, Çerçeveleme sayfasında
codebook-take = Al
codebook-import = {"."}qdc içe aktar
codebook-import-hint = Bir REFI-QDA kod kitabının kodları buna katılır
codebook-export = {"."}qdc dışa aktar
codebook-export-hint = ATLAS.ti, MAXQDA, NVivo ve ötekiler için
frame-hint = Çerçevenin adı
frame-new = Yeni çerçevenin adı
frame-definition-hint = Ne zaman geçerli
frame-words-hint = Onu düşündüren anahtar sözcükler, virgülle; mülteci* her eki kapsar
frame-no-passage = Henüz bölüm yok.
frame-choose = İfade seç
codebook-ready = { $n ->
   *[other] { $n } çerçeve, kaynak: { $source }
}
codebook-take-named = { $name }: al
codebook-there = Kod kitabında var.
frame-add = Çerçeve ekle
frame-remove = Çerçeveyi sil: { $name }
frame-definition = { $name }: tanım
frame-words = { $name }: anahtar sözcükler

# Measuring.
measure-told = Onayladığınız, reddettiğiniz, sabitlediğiniz, taşıdığınız, ayırdığınız ya da birleştirdiğiniz her çift, makinenin kararlarınız olmadan bulduğuyla karşılaştırılır. E sonraki çifte gider, C koşut der, X değil der.
measure-title = Makine ve kararlarınız
measure-end = Ölçmeyi bitir
measure-next = Sırada karar verilecekler
measure-next-none = Sorulacak bir şey kalmadı.
measure-wrong = Makinenin bulduğu, sizin ayırdığınız
none = Yok.
measure-missed = Sizce koşut, makinenin bulmadığı
measuring = Ölçülüyor…
measure-not = Ölçülmedi
measure-waiting = Makine, çiftlere ilişkin kararlarınız olmadan bir kez daha karşılaştırıyor.
measure-stale = O zamandan beri başka kararlar verdiniz; sayılar öncekiler.
measure-again = Yeniden ölç
measure-no-score = puan yok: makine neredeyse hiç ortaklık görmedi
read-in-article = Haberinde oku
plot-machine-score = makinenin puanı
plot-held = koşut sayılan
plot-even = dediği sıklıkta
plot-beginning = baş
plot-end = son
plot-calibration = Her nokta puanların beşte biridir. Çizginin üzerindeki çiftler makinenin dediği sıklıkta koşut sayılır, altındakiler daha seyrek, üstündekiler daha sık.
plot-many = { $n } anlatı bir resim için çok; en çok { $most } gösterin.
plot-bin = ortalama puanı { $score } olan { $pairs } çift: { $parallel } koşut sayılıyor

# Copies of one text.
copies-told = Aynı metni, örneğin bir ajansınkini basan haberler: üstte olası ilki, her kopya en çok paylaştığının altında, ne değiştiğiyle. Günler ve ortak sözcük dizileri kimin kimden aldığını düşündürür; kanıtlamaz.
copies-title = Bir metnin kopyaları
copies-end = Kopyaları kapat
copies-none-told = Her haberin kendi metni var: beşli sözcük dizilerinin çoğunu paylaşan iki haber yok.
copies-none = Kopya yok
copies-count = Kopyalar şöyle sayılsın
copies-several = Birçok anlatı
copies-several-hint = Metni basan her yayın ayrı bir sestir.
copies-one = Tek anlatı
copies-one-hint = Her ağacın yalnızca ilk metni karşılaştırılır; kopyalar kenara konur.
copies-read-hint = Okuma görünümünde oku
copies-added = eklendi
copies-left-out = atlandı
copies-changed = değişti
count-changes = { $n ->
   *[other] { $n } değişiklik
}
copies-changes-of = { $name }: değişiklikler
and-more = ve { $n } tane daha
copies-became = “{ $before }” yerine “{ $after }”
found-told = Anlatılar arasında neyin farklı olduğu ve bir anlatının neyi atladığı: en ağır basan önce. Ağırlık, kaç anlatının söylediğinden, ne kadar yukarıda olduğundan, çiftin ya da suskunluğun olasılığından ve farkın türünden gelir. Tıklayınca tabloda gösterilir.
found-title = Farklar ve suskunluklar
found-end = Listeyi kapat
found-nothing = Listelenecek bir şey yok
found-nothing-told = Bir noktanın hiçbir iki ifadesi aranan şeyde farklı değil ve başkalarının konuştuğu yerde susan anlatı yok.
found-all = Tümü { $n }
found-kind = { $kind } { $n }
found-left-out = atlanan
found-omission = { $version }: { $told }; { $of } anlatıdan { $speak } söylüyor
found-point = Nokta { $number } · { $label }

# The classroom.
class-none = Yargılanacak çift yok
class-none-told = Temel, başka bir anlatının konuştuğu ya da yaklaştığı bir noktada konuşmalı.
class-title = Aynı, farklı ya da atlanmış?
class-end = Alıştırmayı bitir
class-again = Yeniden başla
class-copy = Sonuçları kopyala
class-told = İkisini de okuyun. İkincisi aynı şeyi mi söylüyor, farklı mı söylüyor, yoksa birincinin dediğini atlıyor mu? İşaretler gizli.
class-compare = Yanıtları karşılaştır
class-not-judged = Bu çifti yargılamadınız; karşılaştırılacak bir şey yok.
class-judged = { $all } çiftten { $n } yargılandı
class-machine = Siz ve makine { $all } çiftten { $n } tanesinde uyuşuyorsunuz.
class-teacher = Siz ve öğretmen, karar verdiği { $all } çiftten { $n } tanesinde uyuşuyorsunuz.
# The words in quotes are typed as they are.
class-teacher-none = Öğretmen hiçbirine karar vermedi: bir ifadedeki “same”, “different” ya da “left out” etiketi veya onaylanmış ya da reddedilmiş bir çift bunu yapar.
class-judge = { $judgement }, çift { $number }
class-you = Siz
class-by-machine = Makine
class-by-teacher = Öğretmen
class-pair = { $who }, çift { $number }: { $told }

# Judgements.
judgement-same = aynı
judgement-different = farklı
judgement-left-out = atlanmış

# Speakers to check.
review-none = Bütün konuşanlar belli.
review-title = Kim söylüyor? Denetlenecek konuşanlar
review-end = Gözden geçirmeyi bitir
review-nothing = Denetlenecek bir şey yok
review-nothing-told = Belirlediğinizi sonraki her karşılaştırma korur.
nobody = kimse
review-own = Haberin kendisi
review-else = Başka biri…
review-read = Haberinde oku
review-told = { $n ->
   *[other] { $n } ifade, en az kesin olan önce. U sonrakine gider, A kabul eder, R haberin kendisi konuşuyor der, V başkasını adlandırır.
}
review-accept = Kabul et: { $voice }

# The Framing view.
framing-nothing = Bu karşılaştırmada çerçeveleme üzerine bir şey yok.
framing-none-found = Bu türden bir şey bulunamadı.
framing-open-codebook = Kod kitabını aç
framing-all-points = Bütün noktalar
framing-all-voices = Bütün sesler
framing-mark-hint = Bu boyutun bulduğunu Koşut ve Okuma görünümlerinde gösterir
framing-mark = Metinlerde işaretle
show-all = Hepsini göster
framing-ground-none = Temel metin: yok
framing-ground-hint = Bir haberi tutanak olarak işaretleyin: alıntılar onunla karşılaştırılır, kapsamı ölçülür
framing-one-hint = Sağ tık: bunlardan ikisinin bir olduğunu söyle
framing-one = Şununla bir:
framing-source = Kaynak: { $source }. Değerlerin birimi: { $unit }.
framing-after = Kaynak: { $source }.
framing-point = Nokta: { $label }
framing-voice = Ses: { $name }
framing-shown = { $all } anlatıdan { $n } gösteriliyor
framing-grounds = Temel metinler: { $n }
framing-more = ve raporda { $n } tane daha
framing-range = { $value } ({ $low } ile { $high } arası)
framing-entry-hint = 
    “{ $words }”
    toplam { $n }; okumak için tık, her biri için sağ tık
framing-else = “{ $name }” başka birini adlandırıyor

# Which rows are shown.
filter-all = Bütün noktalar
filter-silences = Suskunluk olanlar
filter-numbers = Sayılar farklı
filter-doubtful = Kuşkulu çiftler
filter-worked = Karar verilmiş ya da notlu
filter-alone = Yalnızca biri söylüyor
filter-attributed = Burada ileri sürülen, orada atfedilen

# What came nearest to a silence.
near-score = En yakını, { $share }
near-elsewhere = { $score }, nokta { $number } içinde
near-parted = { $score }, elle ayrıldı
near-others = { $score }, yalnızca biriyle
near-less-told = En yakın ifadesinin puanı { $share }; bir koşutun gerektirdiği { $least } altında:
near-elsewhere-told = En yakın ifadesinin puanı { $share }, ama nokta { $number } içinde duruyor:
near-parted-told = En yakın ifadesinin puanı { $share }, ama ikisini ayrı tutuyorsunuz:
near-others-told = En yakın ifadesi buradaki bir ifadeyle { $share } alıyor, ötekilerle çok az:

# What was decided by hand.
hand-confirmed = onaylandı
hand-rejected = reddedildi
hand-moved-here = buraya taşındı
hand-moved-away = başka yere taşındı
hand-split-together = birlikte ayrıldı
hand-split = ayrıldı
hand-merged = birleştirildi
hand-pinned = sabitlendi
hand-confirmed-with = Koşut olarak onaylandı: { $others }
hand-rejected-with = Koşut olarak reddedildi: { $others }
hand-moved-to = Taşındığı yer: { $others }
hand-joined-by = Elle katılan: { $others }
hand-split-from = Ayrıldığı yer: { $others }
hand-merged-with = Noktalar birleştirildi: { $others }
hand-pinned-with = Nokta sabitlendi: { $others }
hand-called = Noktanın adı “{ $label }”
hand-voice = Ses belirtildi: { $voice }
hand-restored = Kenara konmuşken karşılaştırılıyor
hand-cut = Ayrı ifade yapıldı
hand-joined = Komşusuyla tek ifade yapıldı
hand-set-aside = Kenara kondu
hand-by-hand = { $what }, elle
hand-by = { $what }, karar veren: { $name }
hand-not-shown = gösterilmeyen bir ifade
hand-nothing-else = başka hiçbir şey
hand-others = { $first } ve { $others }
hand-sure-machine = elle { $what }, makine { $share }
hand-sure = elle { $what }

# What the inspector knows.
kind-narration = haberin kendi sözüyle
kind-direct = tırnak içinde
kind-indirect = haberin sözüyle aktarılmış
kind-mixed = aktarılmış, kısmen tırnak içinde
kind-heading = bir başlık
kind-caption = resim altı sözcükleri
kind-aside = kenara konmuş
differs-number = sayı
differs-polarity = olumsuzluk
differs-certainty = kesinlik
differs-actor = eyleyen
differs-date = tarih ya da saat
differs-place = yer
differs-scope = kapsam
differs-source = kaynak
differs-name = ad
meaning-same = Neredeyse aynı anlama geliyorlar
meaning-close = Anlamca yakınlar
meaning-far = Anlamca uzaklar
through-decision = Kararla aynı noktada; makine kendi başına çift görmedi
through-other = Başka bir ifade yoluyla aynı noktada
differs-none = yok
differs = Fark ({ $what }): { $one } ile { $other }
silence-silent = susuyor, { $chance }
silence-not-clear = belli değil, { $chance }
silence-elsewhere = başka yerde söylenmiş, { $chance }
silence-confirmed-of = { $version } burada susuyor: bunu siz onayladınız.
silence-silent-of = { $version } burada susuyor: metninin bunu söylemeden geçmiş olma olasılığı { $chance }.
silence-not-clear-of = { $version } burada susuyor mu, belli değil: metninin bunu söylemeden geçmiş olma olasılığı { $chance }.
silence-elsewhere-of = { $version } bunu başka yerde söylüyor gibi: metninin bunu söylemeden geçmiş olma olasılığı { $chance }.
meaning-of = { $how } (100 üzerinden { $n })
shared-most = Anlamlı sözcüklerin çoğu ortak ({ $share })
shared-some = Anlamlı sözcüklerin bir bölümü ortak ({ $share })
shared-few = Anlamlı sözcüklerin azı ortak ({ $share })
shared-none = Ortak anlamlı sözcük yok
both-name = İkisi de şunu anıyor: { $names }
fact-nearest = İki anlatının söylediklerinin tümü içinde aynı olguyu anlatmaya en yakın olanlar bunlar
fact-other-nearer = Karşısında: anlatılardan birinin başka bir ifadesi bu olguya daha yakın
both-number = İkisi de şu sayıyı veriyor: { $numbers }
hand-voice-accepted = Ses kabul edildi
hand-stance = Buradaki anlatı: { $stance }
hand-left-out = { $version } bunu atladı: onaylandı
hand-matter-moved = Başka soruya taşındı
hand-matter-split = Ayrı soru yapıldı
hand-matter-merged = Sorular birleştirildi
hand-matter-pinned = Soru sabitlendi
hand-matter-called = Sorunun adı “{ $label }”

# What was settled of a matter.
settled-named = adını siz verdiniz
settled-pinned = sabitlendi

# What was left behind.
left-no-article = haber yok
count-decisions = { $n ->
   *[other] { $n } karar
}
untitled = Adsız
ago-days = { $n ->
   *[other] { $n } gün önce
}
ago-hours = { $n ->
   *[other] { $n } saat önce
}
ago-minutes = { $n ->
   *[other] { $n } dakika önce
}
ago-now = az önce

# How a copy stands to another.
copy-first = { $n } metnin olası ilki
copy-same = sözcüğü sözcüğüne
copy-address = aynı adres
copy-share = sözcük dizilerinin { $share } kadarı üstteki metinde var

# Figures of measuring.
figure-decided = Karar verilen çiftler
figure-precision = Kesinlik
figure-precision-told = Makinenin bulduğu karar verilmiş çiftlerden sizin koşut saydıklarınız.
figure-recall = Duyarlılık
figure-recall-told = Koşut saydığınız çiftlerden makinenin kendi bulduğu.
figure-gap = Kalibrasyon açığı
figure-gap-told = Bir puanın, koşut saydığınız böyle çiftlerin payından ortalama sapması.
figure-decided-told = Kararlarınıza göre { $together } koşut, { $apart } ayrı.

# What can be looked for.
is-silent = bir anlatı susuyor
is-number = sayılar farklı
is-doubtful = bir çift kuşkulu
is-decided = karar verilmiş, notlu ya da etiketli
is-noted = bir not var
is-unsure = kimin konuştuğu kuşkulu
is-attributed = burada ileri sürülen, orada atfedilen
is-alone = yalnızca biri söylüyor
takes-voice = kim konuşuyor
takes-outlet = kimin haberi
takes-tag = bir etiket
takes-matter = yanıtlanan soru
takes-point = bir noktanın adı
# The words are typed as they are.
takes-is = silent, number, doubtful, decided, noted, unsure, attributed ya da alone

# What was done to a text.
aside-caption = resim altı sözcükleri
aside-byline = kim, nerede, ne zaman yazdı
aside-notice = bir duyuru, bağlantı ya da abonelik satırı
origin-pasted = yapıştırılan metin
repair-nothing = hiçbir şey

# An article alone.
narration = Anlatım

# Framing.
framing-filtered = Bunların hiçbiri süzgeçten geçmiyor.
identity-question = { $n ->
    [one] “{ $voice }” ile { $other } aynı mı? { $n } ifade
   *[other] “{ $voice }” ile { $other } aynı mı? { $n } ifade
}
identity-more = { $n ->
    [one] { $n } soru daha var.
   *[other] { $n } soru daha var.
}
identity-phrases = Metinde: { $phrases }
identity-yes = Evet
identity-no = Hayır
identity-never = Bunu bir daha sorma
review-asks = Bazı seslerde kimin kim olduğu kesin değil: Y ikisi birdir der, Shift+Y değildir der.
spokesman-heard = Sözcü şöyle sayılsın
spokesman-with = kurum, kendisi de konuşuyorsa
spokesman-with-hint = “Sendika başkanı Ida Moll”, aynı haberde sendika da konuşuyorsa sendikadır, bakanlık da bakanıdır; kurum konuşmuyorsa kişi kendi adıyla geçer.
spokesman-unnamed = adı yoksa kurumu
spokesman-unnamed-hint = “Liman sözcüsü” limandır; adı olan kendi adıyla konuşur.
spokesman-body = kurumu
spokesman-body-hint = Bir kurum adına konuşan, adı olsun olmasın, o kurum sayılır.
spokesman-own = kendisi
spokesman-own-hint = Her sözcü ayrı bir sestir.
found-both = Model ve bir dilbilgisi kuralı, her biri kendi başına buldu
found-tagger = İşaretlenmiş metinlerden öğrenen model buldu; hiçbir kural böyle demiyor
found-marks = Tırnak işaretleri ve kalıp sözlerle ilgili bir kural buldu
found-tree = Bir dilbilgisi kuralı buldu; model böyle demiyor

# İki ifadenin birbirinden fazla söyledikleri.
parts-same = { $version } ile parça parça aynı şeyi söylüyor
parts-more = { $version } sürümünden fazlasını söylüyor: { $own }
parts-less = { $version } sürümünden azını söylüyor; orada ayrıca: { $other }
parts-both = { $version } sürümünden fazlasını söylüyor: { $own }. Eksik olan: { $other }
parts-pair-same = İkisi de parça parça aynı şeyi söylüyor
parts-pair-more = Fazladan söylediği: { $words }
parts-pair-less = Söylemediği: { $words }
parts-alone = Yalnızca ortak parçayı eşle
parts-alone-hint = İkisinin de söylediğini ayrı bir ifade yapar ve bu çifti onaylar; kalanı tek başına durur. Geri al eski hâline getirir.
parts-alone-with = Yalnızca { $version } ile ortak parçayı eşle

## Coding blind

blind-title = Kör kodlama
blind-about = İki kişi aynı şeyleri kodlar; her biri projenin kendi kopyasında ve kendi adıyla. Kopyaları birleştirin, ne kadar uyuştuklarına bakın ve anlaşamadıklarını üçüncü bir kişi karara bağlasın. Makinenin ve ötekinin dedikleri gizlidir.
blind-nothing-left = Burada kodlanacak bir şey kalmadı
blind-choose-another = Başka bir tür seçin ya da ne kadar uyuştuğunuza bakın.
blind-end = Kodlamayı bitir
blind-go-on = Kodlamayı sürdür
blind-agreement = Uyuşma ve anlaşmazlıklar
blind-coder = Kodlayan
blind-your-name = Adınız
blind-name-of-coder = Kodlayanın adı
blind-done = { $count } şeyden { $done } tanesi kodlandı
blind-all-said = { $version } anlatısının söylediği her şey
blind-name-first = Önce adınızı yazın: yanıt, verenin hanesine yazılır.
blind-answer = { $answer }, { $number }. şey
blind-who = Kim konuşuyor
blind-say-so = Böyle
blind-say-who = Kimin konuştuğunu söyle
blind-nothing-coded = Henüz hiçbir şey kodlanmadı
blind-code-first = Önce bir şeyler kodlayın.
blind-coded-by = Kodlayanlar: { $coders }.
blind-alpha = alfa { $alpha }
blind-no-alpha = alfa hesaplanamıyor
blind-told = { $kind }: { $alpha }; iki kez kodlanan { $double } şeyden { $agreed } tanesinin yanıtı aynı ({ $things } kodlandı)
blind-nameless = adsız
blind-settled = Karara bağlayan { $who }: { $answer }
blind-third = Üçüncü kişi karara bağlar:
blind-settle = { $kind }, { $number }. anlaşmazlığı karara bağla: { $answer }

## Origins

origins-title = Kökenler
origins-about = Aynı metne dayanan haberler, yeniden yazılmış olsalar da, her sayımda tek köken sayılır: 7 yayın, 3 köken. Daha iyi bildiğiniz yerde ayırın ya da birleştirin.
origins-apart = Ayrı yazılmış
origins-apart-name = { $article } ayrı yazılmış
origins-back = Şuna dayanıyor…
origins-back-to = { $article }, { $other } haberine dayanıyor
origins-back-name = { $article } şuna dayanıyor…
origin-first-credited = ilk yayımlayan; anılan: { $agencies }

## Larger matters, remarks, plots

theme-name = Geniş soru: { $label }, { $matters }
theme-name-folded = Geniş soru: { $label }, { $matters }, katlanmış
theme-fold = Tıklamak altındaki bütün soruları katlar ya da açar.
remark-frame = Çerçeve: { $what }
remark-note = Not: { $what }
remark-tag = Etiket: { $what }
remark-by = { $told }, { $by }
plot-range = { $value } ({ $low }–{ $high })
axis-mentions = anılma
axis-uses = kullanım
axis-words = sözcük
axis-marks = 100 sözcükte im
axis-quotations = alıntı
axis-share = satırın en büyük sayısına oran
axis-log-odds = öteki anlatılara karşı log-odds
axis-statements = ifade

## Why two statements are not paired

why-of-hundred = 100 üzerinden { $n }
why-same = Bu bir ve aynı ifade.
why-not-compared = Biri başlık, resim altı ya da kenara konmuş; bunlar karşılaştırılmaz.
why-rejected = Bu çifti reddettiniz.
why-no-version = Biri hiçbir anlatıya ait değil: kimin söylediği bilinmiyor.
why-one-version = İkisi de tek anlatıya ait; yalnızca farklı anlatıların ifadeleri eşlenir.
why-same-point = Aynı noktadalar.
why-other-points = Eşlendiler ({ $score }), ama farklı noktalardalar: bu noktaların öteki ifadeleri ortalamada yeterince koşut değil (yaklaşık { $least } gerekir) ve tek bir çift iki noktayı birleştirmez.
why-chance = Aynı şeyi söyleme olasılıkları { $score }; { $least } ve üstünde eşlenirlerdi.
why-two-events = İki ayrı olayı anlatıyorlar: eylem, katılanlar, gün ya da yer başka. Aynı şeyi söyleme olasılıkları { $score }.
why-nothing-common = Neredeyse hiç ortak yanları yok.
why-both-name = İkisi de şunu anıyor: { $what }
why-both-give = İkisi de şunu veriyor: { $what }
why-words-of-both = İkisinin sözcükleri: { $what }
why-other-numbers = Başka sayılar: { $mine }, karşısında { $theirs }
why-no-word-in-both = Ortak bir ad, sayı ya da uzunca sözcük yok.
why-no-name-in-both = Ortak bir ad ya da sayı yok.
why-nearer = “{ $other }”, “{ $own }” ifadesine daha yakın ({ $score })

## Samples

sample-one = 7 Kasım telefonları: tek haber
sample-one-about = Üç başkentin, ajansların ve yetkililerin konuştuğu bir ajans haberi
sample-three = 7 Kasım telefonları: üç haber masası
sample-three-about = Moskova, Paris ve Ankara aynı telefonları İngilizce aktarıyor
sample-four = 7 Kasım telefonları: dört dil
sample-four-about = İngilizce, Fransızca, Rusça ve Türkçe haberler
sample-storm = Fırtına
sample-storm-about = Uydurma bir yerde uydurma bir fırtına: sayılar ve suçlamalar farklı
