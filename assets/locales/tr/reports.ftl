# Reports. Signs between words, and the quotation marks of the language.
report-comma = {", "}
report-colon = {": "}
report-semicolon = {"; "}
report-open = “
report-close = ”

# The sections.
report-sections = Bölümler
report-coverage = Kapsam
report-matters = Sorular
report-differences = Farklar
report-silences = Suskunluklar, ağırlığına göre
report-parts = Kısmen aynı
report-narrative = Tek anlatım
report-alone = Yalnızca bir anlatının söylediği
report-alone-short = Yalnızca birinin söylediği
report-framing = Çerçeveleme
report-voices = Sesler
report-written = Elle yazılanlar
report-decisions = Kararlar
report-coding = Çift kodlama
report-disputes = Anlaşmazlıklar
report-origins = Kökenler
report-sources = Kaynaklar
report-methods = Ayarlar ve ölçüler
report-method = Yöntem
report-other-points = Öteki noktalar
report-other-matters = Öteki sorular
report-theme = Sorular: { $theme }
report-repairs = Metin onarımları
report-problems = Bilinmesi gerekenler
report-problem = Bilinmesi gereken: { $what }
report-none = Yok.

# The title and the first line.
report-untitled = Karşılaştırılacak bir şey yok
report-names-more = { $names } ve { $n } tane daha
count-versions = { $n ->
   *[other] { $n } anlatı
}
count-matters = { $n ->
   *[other] { $n } soru
}
count-outlets = { $n ->
   *[other] { $n } yayın
}
count-origins = { $n ->
   *[other] { $n } köken
}

# What the sections show.
report-nothing = Karşılaştırılacak bir şey yok.
report-no-points = Aynı şeyi söyleyen iki anlatı bulunmadı.
report-matters-about = Soru, ifadelerin yanıtladığı şeydir. Altında, anlatıların aynı şeyi söylediği noktaları ve bir anlatının soruya ötekilerde olmayan sözcüklerle söyledikleri durur.
report-matters-table = Tek başına: soruya ilişkin, başka anlatıda olmayan ifadeler. Karşıtlık: iki anlatının ifade çiftlerinden koşut olmayanların payı.
report-rows-about = Her noktaya bir satır, her anlatıya bir sütun.
report-marked = İşaretli sözcükleri
report-bold = **Kalın** yazılmış sözcükleri
report-marked-about = { $marked } o noktada aynı dilde konuşan ilk anlatı kullanmaz.
report-beside = Aynı soruya, başka anlatıda olmayan sözcüklerle
report-narrative-title = { $title }: tek anlatım
report-narrative-about = Her cümle anlatılardan birinden alıntıdır, soru soru: her noktadan ötekilere en sıkı bağlı olan, sonra bir anlatının soruya ötekilerde olmayan sözcüklerle söyledikleri, haberlerin anlattığı sırayla. Hiçbir şey yeniden yazılmamış, hiçbir şey doğru sayılmamıştır; notlar kimin söylediğini, kimin başka türlü söylediğini ve kimin sustuğunu bildirir.
report-narrative-none = Anlatılacak bir şey yok.
report-not-in-sentence = Bir nottaki { $marked } cümlede bulamazsınız.
report-alone-none = Her ifade sorusunu bir başkasıyla paylaşıyor.
report-framing-statements = Bulunanlar ve dayandıkları ifadeler. Bunlar söyleyişin betimlemeleridir; hiçbiri bir yayına not vermez.
report-framing-passages = Bulunanlar ve dayandıkları bölümler. Bunlar söyleyişin betimlemeleridir; hiçbiri bir yayına not vermez.
report-differences-about = Bir noktanın iki ifadesi nerede ayrılıyor, en ağırı önce: olası çiftler, birçok anlatının haberinin başında söylediği noktalar ve söyleyişten önce denetlenebilecek olanlar. İkisi de alıntılanır; hiçbirine yanlış denmez.
report-silences-about = Bir anlatının söylemeden geçtikleri, en ağırı önce: ötekilerin çoğunun haberinin başında söylediği. Olasılık, anlatının metninden tahmin edilir; belli olmayan ya da başka yerde söylenmiş olan bu listede yoktur.
report-parts-about = Bir noktanın, birinin ötekinden fazlasını ya da her birinin başka bir şey daha söylediği ifade çiftleri: ötekinde olmayan alıntılanır. Modelle, tümcecik tümcecik ve öbek öbek, herhangi iki dilde bulunur; kimin söylediği böyle bir parça değildir, bir değerin yerine başkası ise farktır.
report-voices-about = Kimin sesi duyuluyor; haberin kendi anlatımı da aralarında.
report-written-about = İfadelerdeki çerçeveler, etiketler ve notlar.
report-decisions-about = Elle karar verilenler, eskiden yeniye; bulunanın üstünde tutulur.
report-coding-about = İki ya da daha çok kişinin, makineyi ve birbirini görmeden aynı şeyler için söyledikleri. Alfa: Krippendorff’un, adsal veriler için; 1 tam uyuşma, 0 rastlantının vereceğidir.
report-disputes-about = İki kodlayanın ayrı yanıtladığı şeyler ve bir üçüncünün kararı.
report-origins-about = Yeniden yazılmış olsa da tek bir metne dayanan haberler tek köken sayılır. Günler ve sözler kimin kimden aldığını sezdirir; kanıtlamaz.
report-methods-about = Raporun neyle ve nasıl yapıldığı, makinenin bu projenin kararlarıyla ne ölçüde uyuştuğu ve elle neye karar verildiği. Aralıklar %95’tir (Wilson 1927). Karar verilen çiftleri karar veren seçmiştir, kura çekilmemiştir: ölçüler tüm çiftleri değil, onları anlatır.

# Points and who speaks at them.
report-speak = { $all } anlatıdan { $n } tanesi{ $tally } konuşuyor: { $names }
report-silent = susan: { $names }
report-contrast = karşıtlık { $score }
report-of-versions = { $all } anlatıdan { $n } tanesi
report-score = puan { $score }
report-nearest = en yakını
report-point = Nokta { $number }
report-at-point = nokta { $number }
report-said-by = Söyleyen
report-only = Yalnızca
report-silent-head = Susan:
report-silent-question = Soruda susan:
report-frames-head = Çerçeveler:
report-tags-head = Etiketler:
report-note-head = Not:
report-gloss = Çeviri notu:
report-file = dosya { $name }
report-all = tümü
report-more = { $n } tane daha
report-more-elsewhere = { $n } tane daha web sayfasında ve tabloda.
report-table-of = { $name }, tablo
report-values = Değerler: { $unit }
report-no-unit = yok
report-show = Göster
report-show-all = Tümü
report-show-names = Yalnızca sorular
report-show-gap = Suskunluk olan noktalar
report-show-full = Her anlatının konuştuğu noktalar
report-show-doubt = Kuşkulu noktalar: puanı 0,7’den düşük bir çift

# The figures.
figure-caption = Satırlar anlatı, sütunlar noktadır. Hücre ne denli koyuysa, o noktadaki ilk anlatıda olmayan sözcüğü o denli çoktur; çizgi suskunluktur.
figure-coverage = Kapsam: { $versions } anlatı, { $points } nokta
figure-largest = { $title }: en büyük değerler
figure-largest-shares = { $title }, paylar: en büyük değerler
figure-words = ilkiyle aynıdan başka sözcüklere
figure-language = başka dilde

# The heads of columns: each begins with a small letter where the language writes it so.
column-address = adres
column-agreed = aynı yanıt
column-aliases = öteki adları
column-alone = tek başına
column-alone-question = bunlardan sorusunda tek
column-alpha = alfa
column-article = haber
column-asked-of = kimin için soruldu
column-by = kim
column-byline = imza
column-coded = kodlanan
column-coders = kodlayanlar
column-contrast = karşıtlık
column-credits = kaynak gösterdiği
column-date = tarih
column-decision = karar
column-differ = ayrıldıkları yer
column-disputed = anlaşmazlık
column-double = iki kez kodlanan
column-evidence = neyin gösterdiği
column-file = dosya
column-finding = bulgu
column-first-says = ilkinin sözüyle
column-frames = çerçeveler
column-hash = sha256
column-high = üst sınır
column-how-made = Nasıl yapıldı
column-kind = tür
column-label = ad
column-language = dil
column-leaves-out = söylemeyen
column-low = alt sınır
column-matter = soru
column-matters-silent = sustuğu sorular
column-matters-spoken = konuştuğu sorular
column-notes = notlar
column-one = biri
column-one-says = biri diyor ki
column-only-one = yalnızca birinde
column-only-other = yalnızca ötekinde
column-origin = köken
column-origins = kökenler
column-other = öteki
column-other-says = öteki diyor ki
column-other-words = onun sözcükleri
column-outlet = yayın
column-outlets = yayınlar
column-point = nokta
column-points = noktalar
column-points-number = nokta sayısı
column-points-silent = sustuğu noktalar
column-points-spoken = konuştuğu noktalar
column-published = yayım günü
column-said = yanıtlar
column-score = puan
column-settled = karara bağlanan
column-side = taraf
column-silent = susanlar
column-speaks = konuşanlar
column-standing = durumu
column-stands = birbirine göre
column-statement = ifade
column-statements = ifadeler
column-subject = konu
column-surely = ne denli kesin
column-tags = etiketler
column-text = metin
column-theme = daha geniş soru
column-title = başlık
column-value = değer
column-value-of = değer ({ $unit })
column-version = anlatı
column-voice = ses
column-what = ne
column-when = ne zaman
column-who-says = söyleyenler
column-without = koşutu olmayan ifadeler
column-words = sözcükler

# How two statements stand to each other.
stands-same = aynı
stands-one = biri daha çok söylüyor
stands-other = öteki daha çok söylüyor
stands-each = her biri daha çok söylüyor

# What a version does with what it says.
does-say = kendisi söylüyor
does-may-be = olabilir diyor
does-deny = yadsıyor
does-ask = istiyor
does-give = şu sese atfediyor: { $voice }
does-give-may-be = olabilir diyen şu sese atfediyor: { $voice }
does-give-deny = yadsıyan şu sese atfediyor: { $voice }
does-give-ask = isteyen şu sese atfediyor: { $voice }

# Origins of articles.
origin-alone = tek başına
origin-first = ilk yayımlayan
origin-later = sonra yayımlayan
origin-settled = elle karar verildi
origin-with = { $name } ile: { $why }
origin-copies = kopya
origin-wording = üç sözcüklük dizilerin { $share } kadarı
origin-odd = seyrek sözcüklerin { $share } kadarı
origin-quotations = { $n ->
   *[other] aynı sırada { $n } alıntı
}
origin-agency = ikisi de { $agency } kaynağını gösteriyor

# What was settled by hand.
settled-confirm = çift onaylandı
settled-reject = çift reddedildi
settled-pin = nokta sabitlendi
settled-move = ifade taşındı
settled-split = nokta bölündü
settled-merge = noktalar birleştirildi
settled-label = noktaya ad verildi
settled-matter-move = başka soruya taşındı
settled-matter-split = soru bölündü
settled-matter-merge = sorular birleştirildi
settled-matter-label = soruya ad verildi
settled-matter-pin = soru sabitlendi
settled-left-out = suskunluk onaylandı
settled-rename = sesin adı değiştirildi
settled-merge-voices = sesler birleştirildi
settled-apart = sesler ayrı tutuldu
settled-side = taraf belirtildi
settled-voice = ses belirtildi
settled-accept = ses kabul edildi
settled-stance = anlatının ne yaptığı belirtildi
settled-note = not yazıldı
settled-gloss = çeviri notu yazıldı
settled-tag = etiket eklendi
settled-code = ifade kodlandı
settled-restore = bölüm geri alındı
settled-aside = bölüm kenara kondu
settled-cut = sözcükler ifade yapıldı
settled-join = ifadeler birleştirildi
settled-repair = onarım geri alındı
settled-merge-actors = eyleyenler birleştirildi
settled-split-actor = eyleyen bölündü
settled-ground = temel metin belirtildi
settled-one-origin = kökenler birleştirildi
settled-two-origins = kökenler ayrıldı
settled-judge = kör kodlandı
settled-arbitrate = anlaşmazlık karara bağlandı
settled-later = daha yeni bir programın kararı
settled-no-side = tarafsız
settled-lost = { $article }, yeniden bulunamadı

# Double coding, and the sheet for coders.
coded-pairs = çiftler
coded-matters = sorular
coded-silences = suskunluklar
coded-voices = sesler
coded-pairs-asked = İkisi aynı şeyi mi söylüyor ya da aynı eylemden mi söz ediyor?
coded-matters-asked = Her biri ne derse desin, ikisi aynı soruyu mu yanıtlıyor?
coded-silences-asked = Bu anlatı, ifadenin söylediğini atlıyor mu?
coded-voices-asked = Bunu kim söylüyor?
coded-pairs-rule = “koşut”: nasıl söylerse söylesin, ikisi de tek bir olguyu, eylemi, savı ya da isteği dile getirir; başka verilmiş bir sayı, başka ayrıntısıyla aynı olgudur. “koşut değil”: sözcükler benzese de başka eylem, başka tarih, başka kişiler ya da başka sav.
coded-matters-rule = “tek soru”: bir okur, ayrı şeyler söyleseler de ikisini “şimdi ne olmalı?” gibi tek bir sorunun yanıtları olarak yan yana koyardı. “iki soru”: tüm olay kadar geniş olmayan böyle bir soru yok.
coded-silences-rule = Anlatının söylediği her şeyi okuyun. “susuyor”: içinde hiçbir şey bunu ne tümüyle ne kısmen söyler. “başka yerde söylenmiş”: bir bölüm bunu söyler. “belli değil”: bir parçası söylenmiştir ya da böyle okunabilir.
coded-voices-rule = Bu sözlerin ya da düşüncelerin sahibi: bir kişi, bir makam, bir ajans. “kendi sözü”: haber kendisi anlatır. Bir zincirin (“ajans bakanı alıntıladı”) sonuncusu.
verdict-parallel = koşut
verdict-not-parallel = koşut değil
verdict-one-question = tek soru
verdict-two-questions = iki soru
verdict-silent = susuyor
verdict-not-clear = belli değil
verdict-elsewhere = başka yerde söylenmiş
verdict-own = kendi sözü
guide-title = Kodlayanlar için kılavuz: { $title }
guide-about = Her kodlayan projenin kendi kopyasında çalışır ve önce adını yazar. **Kör kodla**, programın ya da başkasının ondan ne çıkardığını göstermeden her kezinde bir şey gösterir. Hepsini yanıtlayın; hepsi yanıtlanmadan tek tek şeyleri konuşmayın. Sonra kopyaları birleştirin (`counterpoint merge`), ne ölçüde uyuştuğunuza bakın ve anlaşmazlıklara bir üçüncü karar versin. Alfa 0,67’nin altındaysa kuralları keskinleştirip yeniden kodlayın; 0,80’den sonra yanıtlara güvenilebilir (Krippendorff 2004).
guide-answers = Yanıtlar: { $answers }.
guide-answers-voice = Yanıtlar: { $answers } ya da konuşanın adı, hep aynı yazılışla.

# With what and how a report was made.
method-made = Counterpoint { $program }, model { $model }, dilbilgisi { $grammar }, sözcük listeleri { $lists }; çevrimdışı, hiçbir metin bilgisayardan çıkmadı.
method-version = Anlatı, { $by ->
    [voice] bir sesin
    [side] bir tarafın
   *[outlet] bir yayının
} söylediği her şeydir. İfade, bir cümle ya da onun bir sese ait parçasıdır. Nokta, iki ya da daha çok anlatının koşut ifadelerinin kümesidir. Soru, aynı şeyi söyleseler de söylemeseler de ifadelerin yanıtladığı şeydir.
method-deep = Okuma: her cümle dil modeliyle okundu.
method-quick = Okuma: sözcükler, adlar ve sayılar karşılaştırıldı; dil modeli yalnızca diller arasında kullanıldı.
method-score = Puan, iki ifadenin aynı şeyi söylemesinin ya da aynı eylemden söz etmesinin tahmini olasılığıdır; { $least } altındaki çiftler alınmadı.
method-silence = Bir noktada ifadesi olmayan anlatı susuyordur, belli değildir ya da onu başka yerde söylüyordur: yüzde, noktanın anlattığını metninin söylemeden geçmiş olmasının tahmini olasılığıdır; noktayla çiftlerine, uzunluğuna ve konuştuğu sorulara göre; en yakın ifade gösterilir. Yalnızca bu metinler üzerinedir.
method-stance = Bir anlatının bir ifadeyle ne yaptığı, onu kimin söylediğinden, aktarma fiilinden, kesinlikten ve olumsuzluktan okunur; elle verilen üstündür.
method-settled = Elle { $n } karar verildi; bulunanın üstünde tutulur.
method-marked = İşaretli sözcükler, noktada aynı dildeki ilk anlatının kullanmadıklarıdır; bir yargı amaçlanmaz.
method-evidence = Rapor, web sayfası, Word belgesi ya da tablo olarak kanıtını yanında taşır: tüm metinleri ve kararlarıyla proje. `counterpoint verify` ve programın Dosya menüsü, alıntı içeren her hücreyi ve çözümlemeyi onunla karşılaştırır.
methods-program = Program
methods-model = Dil modeli
methods-grammar = Dilbilgisi
methods-lists = Sözcük listeleri
methods-version = Anlatı
methods-version-told = { $by ->
    [voice] bir sesin söylediği
    [side] bir tarafın söylediği
   *[outlet] bir yayının söylediği
}
methods-reading = Okuma
methods-deep = derin: her cümle modelle okundu
methods-quick = hızlı: sözcükler, adlar ve sayılar, model yalnızca diller arasında
methods-pairs-from = Çiftlerin sayıldığı en düşük puan
methods-doubtful = Noktaların kuşkulu sayıldığı sınır
methods-copies = Birkaç yayının bastığı metin şöyle sayılır
methods-copies-several = onu basan yayın sayısı kadar anlatı
methods-copies-one = tek anlatı
methods-origin = İki haberin tek köken sayıldığı sınır
methods-origin-told = alıntılar dışında üç sözcüklük dizilerin { $share } kadarı; kaynaklar, alıntılar ya da seyrek sözcükler uyuşuyorsa daha azı
methods-transcripts = Alıntıların karşılaştırıldığı tutanaklar
methods-share = { $share } ({ $whole } içinde { $part }; { $low } ile { $high } arası)
methods-not-measured = ölçülmedi: hiçbir şeye karar verilmedi
methods-decided = Elle karar verilen çiftler
methods-decided-told = { $together } koşut, { $apart } değil
methods-precision = Kesinlik: karar verilmiş ve makinenin bulduğu çiftlerden koşut sayılanlar
methods-recall = Duyarlılık: koşut sayılan çiftlerden makinenin buldukları
methods-gap = Kalibrasyon açığı: puan ile koşut sayılanların payı arasındaki ortalama uzaklık
methods-accepted = Sesler: bakılanlardan bulunduğu gibi bırakılanlar
methods-settled = Elle karar verildi
methods-settled-kind = Elle karar verildi: { $kind }
methods-settled-none = hiçbiri
methods-nameless = adsız

# The program's pairs against decisions.
measured-title = Programın çiftleri, sizin kararlarınız karşısında
measured-told = { $together } çift koşut sayıldı, { $apart } çift ayrı tutuldu. Bağlar { $least } puandan başlayarak sayılır.
measured-figure = ölçü
measured-precision = kesinlik
measured-recall = duyarlılık
measured-gap = kalibrasyon açığı
measured-scores = puanlar
measured-pairs = çiftler
measured-mean = ortalama puan
measured-parallel = koşut sayılan
measured-wrong = Bulundu, ama siz ayırdınız
measured-missed = Bulunmadı, ama sizce koşut
measured-next = Sırada karar verilecekler
measured-of-hundred = 100 üzerinden { $n }

# The dimensions of framing: what each is called, what it shows, the works it follows, the unit of its values.
dimension-naming = Adlandırma
dimension-naming-told = Her anlatının bir eyleyeni, yeri ya da olayı andığı biçimler: adıyla, unvan ve adıyla, göreviyle (Türkiye cumhurbaşkanı), bir değerlendirmeyle (baskı altındaki belediye başkanı); ve aynı tür şey için sözcükler arasındaki seçimi (aşırılıkçılar, savaşçılar, paralı askerler; kurtarıldı, işgal edildi). Her bulgunun ilk bölümü ilk kullanımdır; bir anlatının ilk kullandığı biçim böyle işaretlenir.
dimension-naming-source = gönderim stratejileri: Reisigl & Wodak 2001; van Leeuwen 2008
dimension-naming-unit = anma
dimension-heard = Duyulan sesler
dimension-heard-told = Her anlatının her sese verdiği sözcükler, biçimine göre (doğrudan, karma, dolaylı, anlatım); kaynak türüne göre sözcük payı (adı verilen kişi, kurum, yayın, adı verilmeyen, anlatım; resmî ya da değil: hükümetler ve birimleri); başlığın andığı sesler ve girişi veren ses.
dimension-heard-source = kaynak kullanımı: Gans 1979; Tiffen et al. 2014
dimension-heard-unit = sözcük ya da pay
dimension-verbs = Aktarma fiilleri
dimension-verbs-told = Bir sesin söylediğini sunan sözcükler, sınıflarına göre: yansız (dedi), destekleyen (belirtti), kuşkulu (öne sürdü), güçlü (ısrar etti), kabul eden (itiraf etti), suçlayan, çağıran, yadsıyan, inanan. Merdiven, ayrı anlatıların aynı ses için kullandığı fiilleri, sınıfları ayrıldığında, tek bir dil içinde yan yana koyar.
dimension-verbs-source = sınıflar: Thompson & Ye 1991; Hyland 2002
dimension-verbs-unit = kullanım
dimension-certainty = Kesinlik
dimension-certainty-told = Bir savı zayıflatan ya da güçlendiren sözcükler, kiplik fiilleri, kanıtını anan sözcükler ve olumsuzluk. Bir anlatı ya da ses için: 100 sözcükte kullanım. Bir ifade için ve işaretlerin ayrıldığı bir noktada her anlatının okuması için: işaretleri ve değer olarak eğilimi, -1’den (hepsi zayıflatır: yumuşatmalar ve olasılık kipleri) 1’e (hepsi güçlendirir: pekiştirmeler ve gereklilik kipleri).
dimension-certainty-source = Hyland 2005; Rubin 2006; Palmer 2001
dimension-certainty-unit = 100 sözcükte ya da eğilim
dimension-agency = Eyleyicilik
dimension-agency-told = Eylemlerin nasıl anlatıldığı: etken (yapan da etkilenen de anılır), yapanlı edilgen, yapansız edilgen, ad olarak eylem (tutuklama, yıkım) ve yapan gerektirmeyen oluşlar (öldü, çöktü). Derin okumanın ağaçlarından; hızlı okumada İngilizce edilgenler biçimlerinden bulunur. Bir nokta için: okumalar ayrıldığında her anlatının okumasında ne olduğu ve kimin kime ne yaptığı; çizgi, anılmayan yapanın yerini tutar.
dimension-agency-source = Fowler et al. 1979; van Leeuwen 1996; Universal Dependencies (nsubj:pass, obl:agent)
dimension-agency-unit = kullanım
dimension-silences = Suskunluklar
dimension-silences-told = Anlatıların en az yarısının ifadesi varken bir anlatının ifadesinin olmadığı noktalar (tek oysa “öteki hepsi söylüyor”), her biri metninin bunu söylemeden geçmiş olma olasılığıyla ve en yakın ifadesiyle (değer: o çiftin puanı); anlatıların yarısından azının değindiği noktalar; ve her anlatı için, başka hiçbir anlatıda koşutu olmayan ifadeler. Belli değilse anlatı yalnızca “belki susuyor”, olası değilse en yakın ifadede “başka yerde söylenmiş”tir; bir ifade koşut olabilecek denli yakınsa anlatısı onu “belki tek başına” söyler: bakın ve karar verin. Bir suskunluğun bölümleri ötekilerin söyledikleridir. Yalnızca bu metinler üzerinedir.
dimension-silences-source = atlama: Entman 1993; varlık ve yokluk kodlaması: Baden & Stalpouskaya 2020
dimension-silences-unit = puan ya da sayı
dimension-prominence = Öne çıkarma ve sıra
dimension-prominence-told = Her nokta için: her anlatının haberinde ona ilk nerede geldiği, önünde duran metnin payı olarak (0 baştır), yerine göre: giriş (başlıktan sonraki ilk cümle), ilk üçte bir, orta, son üçte bir; başlığın ondan söz edip etmediği; ve anlatının sözcüklerinden aldığı pay. Sıra, iki anlatının ortak noktalarının dizilişini karşılaştırır (Kendall’ın tau’su, 1 aynı sıra, -1 ters).
dimension-prominence-source = ters piramit: Pöttker 2003; van Dijk 1988; tau: Kendall 1938
dimension-prominence-unit = önündeki pay ya da tau
dimension-quotation = Alıntılar
dimension-quotation-told = İki haberin bastığı, tırnak içindeki sözler: sözcüğü sözcüğüne (aynı sözcükler), kısaltılmış (bir parçası, aynı sırayla), değiştirilmiş (sözcüklerin en az yarısı aynı sırayla), çevrilmiş (iki dilde koşut doğrudan alıntılar). Bir haber temel metin (tutanak) olarak belirtilmişse her alıntı aynı yolla onunla karşılaştırılır; her anlatının alıntıladığı temel metin sözcüklerinin payı onun kapsamıdır. Değer: uzun alıntının sözcüklerinden ötekinin koruduğu pay.
dimension-quotation-source = metnin yeniden kullanımı: Smith, Cordell & Dillon 2013; alıntı çeşitlemeleri: Leskovec, Backstrom & Kleinberg 2009
dimension-quotation-unit = korunan pay
dimension-numbers = Sayılar
dimension-numbers-told = Bir noktanın okumalarındaki nicelikler, saydıkları sözcük ve çekinceleriyle (en az, yaklaşık, en çok), ve onlara kimin kefil olduğu. İki anlatı aynı şeyi sayıp başka değerlere vardığında ya da başka sınır koyduğunda ayrılırlar (en az, -den çok, -den az, en çok); yaklaşık ve neredeyse sınır değildir. Tek başına: hiçbir koşut aynı şeyi saymaz. Tarihler ve saatler alınmaz.
dimension-numbers-source = nicelik karşılaştırması: Roy, Vieira & Roth 2015
dimension-numbers-unit = sayının kendisi
dimension-words = Ayırt edici sözcükler
dimension-words-told = Bir anlatının, kendi dilindeki öteki anlatılardan daha çok kullandığı sözcükler. Tüm küme üzerinde: bilgilendirici Dirichlet öndağılımlı log-odds oranı (sözcüğün tüm anlatılardaki sıklığı), %95 aralığı 0’ın üstündeyse onunla gösterilir. Eşli: aynı soru yalnızca ortak noktalarda, anlatının sözcüğü kullandığı ve koşutlarının kullanmadığı noktalardan ve tersinden (koşullu log-odds, aralığıyla). Yerine: başka bir anlatının yakından koşut ifadesinde başkalarının durduğu yerde duran sözcükler; bunlar tahmin değil, okumadır.
dimension-words-source = Monroe, Colaresi & Quinn 2008; eşli çiftler: Agresti 2013
dimension-words-unit = log-odds ya da nokta
dimension-frames = Çerçeveleriniz
dimension-frames-told = Kod kitabının her çerçevesi için: elle kodlanan ifadeler, her biri bir kez sayılır, ve ayrıca anahtar sözcüklerinin önerdiği, henüz kimsenin böyle kodlamadığı ifadeler (okunup karar verilecek). İki ya da daha çok kodlayan kodladıysa: en az ikisinin kodladığı ifadeler üzerinde adsal veriler için Krippendorff alfası, tüm çerçeveler ve her biri için, ve ayrıldıkları ifadeler.
dimension-frames-source = Semetko & Valkenburg 2000; Boydstun et al. 2013; Krippendorff 2004
dimension-frames-unit = kodlanan ifade

# Why a dimension found nothing, or less.
lacks-list = { $languages } için sözcük listesi yok; orada hiçbir şey aranmadı.
lacks-deep = Derin okuma olmadan { $languages } dilinde eyleyicilik üzerine bir şey bilinmiyor.
lacks-rate = { $n } anlatının { $least } sözcükten azı var: işaretleri listelenir, oran verilmez.
lacks-odds = { $n } anlatının { $least } sözcükten azı ya da kendi dilinde karşılaştırılacağı kimsesi yok: onlar için log-odds tahmin edilmez.
lacks-codebook = Kod kitabı boş; çerçeve ekleyin ya da hazır bir kod kitabı açın.
lacks-voice = Hiç ses bulunmadı.
lacks-capitals = Büyük harflerin adları ele vermediği yerde (Almanca gibi) yalnızca sözcük listeleri kullanıldı.
lacks-numbers = Ortak nokta yok; yan yana duran sayı yok.
lacks-order = Ortak nokta yok; karşılaştırılacak sıra yok.
lacks-quote = Hiçbir alıntı iki haberde birden geçmiyor.
lacks-version = Yalnızca bir anlatı var; susan olamaz.
lacks-verb = Hiç aktarma fiili bulunmadı.

# What findings are of, and what they are.
label-version = anlatı
label-statement = ifade
label-active = etken
label-with-agent = yapanlı edilgen
label-without-agent = yapansız edilgen
label-noun = ad olarak eylem
label-intransitive = oluş
label-hedge = yumuşatma
label-booster = pekiştirme
label-possible = olasılık kipi
label-necessary = gereklilik kipi
label-future = gelecek kipi
label-evidence = kanıt
label-negation = olumsuzluk
label-no-mark = işaret yok
label-over-set = tüm küme üzerinde
label-paired = eşli
label-in-place = yerine
label-by-hand = elle kodlandı
label-suggested = anahtar sözcüklerin önerdiği
label-alpha = uyuşma (Krippendorff alfası)
label-all-frames = tüm çerçeveler
label-disputed = anlaşmazlık
label-you = siz
label-source-kind = kaynak türü
label-narration = anlatım
label-direct = doğrudan
label-mixed = karma
label-indirect = dolaylı
label-person = adı verilen kişi
label-institution = kurum
label-outlet = yayın
label-not-named = adı verilmeyen
label-official = resmî
label-not-official = resmî değil
label-headline = başlıkta anılıyor
label-gives-lead = girişi veriyor
label-name = ad
label-title-name = unvan ve ad
label-role = görev
label-evaluation = değerlendirmeyle
label-choice = seçim
label-first-mention = ilk anma
label-differs = ayrılıyor
label-alone = tek başına
label-same = aynı
label-own-words = kendi sözüyle
label-according = aktarılan: { $voice }
label-lead = giriş
label-first-third = ilk üçte bir
label-middle = orta
label-last-third = son üçte bir
label-in-headline = başlıkta
label-of-words = sözcüklerinin { $share } kadarı
label-order = ortak noktaların sırası
label-shared-points = { $n } ortak nokta
label-verbatim = sözcüğü sözcüğüne
label-trimmed = kısaltılmış
label-altered = değiştirilmiş
label-translated = çevrilmiş
label-from-ground = temel metinden
label-not-ground = temel metinde yok
label-ground-coverage = kapsam: { $name }
label-ground-share = temel metnin alıntılanan payı
label-without = koşutu yok
label-says-alone = tek başına söylüyor
label-perhaps-alone = belki tek başına
label-only-by = yalnızca söyleyen: { $names }
label-silent = susuyor
label-confirmed = onaylandı
label-elsewhere = başka yerde söylenmiş
label-perhaps-silent = belki susuyor
label-all-others = öteki hepsi söylüyor
label-nearest = en yakını
label-neutral = yansız
label-endorsing = destekleyen
label-doubting = kuşkulu
label-forceful = güçlü
label-conceding = kabul eden
label-accusing = suçlayan
label-appealing = çağıran
label-denying = yadsıyan
label-believing = inanan
label-ladder = merdiven
label-unnamed = (adı verilmeyen)
label-coders = { $coders }: iki ya da daha çok kişinin kodladığı { $n } ifade, { $disputed } anlaşmazlık
label-coders-few = { $coders }: iki ya da daha çok kişinin kodladığı { $n } ifade; alfa için çok az ya da çok benzer
label-fight = savaşanlar
label-territory = toprak alma
label-fighting = çatışmalar
label-ending = çatışmaların sonu
label-talking = görüşmeler
label-protesters = protesto edenler
label-protest = protesto
label-strike = iş bırakma
label-rulers = yönetenler
label-movers = göç edenler
label-dead = ölenler
label-killing = öldürme
label-storm = fırtına

# The forms of a report: what each is, and what it holds and is for.
format-json = Kayıt (JSON)
    .hint = Bulunan her şey tek JSON kaydında, kendi programlarınız için
format-html = Web sayfası
    .hint = Her şey kendi başına duran tek sayfada; okumak, göndermek ve yazdırmak için
format-md = Markdown
    .hint = Her şey başlık ve tablolarla düz metin olarak; notlar, vikiler ve git için
format-csv = İfade tablosu (CSV)
    .hint = Her ifadeye sesi, sorusu ve noktasıyla bir satır; tablo okuyan her program için
format-xlsx = Hesap tablosu (Excel)
    .hint = Sorular, noktalar, ifadeler, bağlar, kararlar, çerçeveleme ve kaynaklar, her birine bir sayfa; süzmek ve saymak için
format-docx = Belge (Word)
    .hint = Her şey başlık, tablo ve dipnotlarla; düzenlemek ve yazdırmak için
format-qdpx = Kodlama projesi (REFI-QDA)
    .hint = Soru, nokta, ses, çerçeve, etiket ve notları kod olan metinler; MAXQDA, NVivo, ATLAS.ti ve QualCoder için
format-tei = Edisyon (TEI)
    .hint = Koşut bölümlemeli TEI P5, dijital edisyonlar için
format-composite = Tek anlatım
    .hint = Olay bir kez, anlatıların cümleleri ve aygıtıyla, Markdown olarak
format-guide = Kodlayanlar için kılavuz
    .hint = Kör kodlama yaprağı: sorular, yanıtlar ve kurallar, Markdown olarak
format-qdc = Kod kitabı (REFI-QDA)
    .hint = Metinler olmadan çerçeveleriniz, öteki kodlama programları için
format-bib = Kaynaklar (BibTeX)
    .hint = Haberler, LaTeX için
format-csl = Kaynaklar (CSL-JSON)
    .hint = Haberler, Zotero ve Pandoc için
format-ris = Kaynaklar (RIS)
    .hint = Haberler, Zotero, EndNote ve Citavi için

# The language of reports, in the list of their forms.
exports-language = Raporun dili
exports-language-window = Pencereninki
exports-language-hint = Raporun kendi sözcükleri; haber metinleri olduğu gibi kalır. Programlar için veriler (JSON, CSV, QDPX, TEI, kaynaklar) İngilizce kalır.
