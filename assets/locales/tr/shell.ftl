### What the command line says.


## Failures

output-not-written = standart çıktıya yazılamadı ({ $why }); başka bir şey yapılmadı
input-not-read = standart girdi okunamadı ({ $why })
files-hold-nothing = dosyalarda hiç haber yok
compare-no-folder = { $folder }: klasör oluşturulamadı ({ $why }); başka birini seçin
measure-nothing = Ölçülecek bir şey yok: projede çiftlerle ilgili karar yok; önce pencerede birkaç çifti onaylayın, reddedin, taşıyın ya da iğneleyin
measure-forms = --measure json ya da md olarak yazılır
statements-need-deep = --format conllu için --depth deep gerekir: hızlı okuma ağaç kurmaz
statements-need-reader = --format conllu için okuyucu gerekir; bu programda onun modeli yok
merge-nothing = { $why }. Hiçbir şey birleştirilmedi
merge-disputes = { $path } birleştirildi; { $count } şeye farklı karar verilmişti: { $disputes }
manual-not-made = kılavuz sayfası yapılamadı ({ $why })
check-damaged = { $count ->
   *[other] { $path }, { $count } yerde bozuk ({ $places }). Kurtarılabileni saklamak için pencerede açın ya da yedeğine dönün
}
check-lost = { $path }: { $all } karardan { $count } tanesi artık yerini bulmuyor ({ $places }). Projeyi açıp yeniden karar verin
check-decision = { $article } içinde “{ $words }” üzerine { $number }. karar
verify-not-standing = { $path } doğrulanmadı: { $faults }
verify-more = { $count } tane daha
verify-other-files = haberlerinden { $count } tanesi o addaki dosyaların verdiği değil
window-no-display = pencere açılacak ekran yok (DISPLAY de WAYLAND_DISPLAY de tanımlı değil); `counterpoint compare FILE…` aynı işi penceresiz yapar
window-no-opengl = OpenGL başlamıyor ({ $why }); `--renderer software` ona gerek duymaz
window-in-software = OpenGL başlamıyor ({ $why }); yazılımla çiziliyor
window-failed = pencere hata verdi ({ $why }); `counterpoint compare FILE…` aynı işi penceresiz yapar
window-closed-early = resim alınmadan pencere kapandı
window-picture-not-written = { $path } yazılamadı ({ $why })
window-picture-too-large = resim çok büyük
window-no-view = { $name } görünümü yok; görünümler: { $all }
window-no-dimension = { $name } boyutu yok; boyutlar: { $all }
window-not-built = bu program penceresiz derlenmiş; işi `counterpoint compare FILE…` yapar

## What `check` prints

check-project = proje
check-articles = haberler
check-decisions = kararlar
check-codes = kodlar
check-damage = bozukluk
check-copies = kopyalar
check-sources = kaynaklar
check-no-name = (adsız)
check-no-date = tarihsiz
check-bytes = { $n } bayt
check-of-them-lost = { $n } kayıp
check-articles-print = { $texts ->
   *[other] { $articles } haber { $texts } metni yayımlıyor
}
check-kept = { $article } haberinden: %{ $share } kalmış
check-first-changes = , { $n } değişiklik: { $changes }; …
check-changes = , değişiklikler: { $changes }
check-files = { $same } değişmemiş, { $changed } değişmiş, { $missing } burada yok

## What `verify` prints

verify-head-made = yapan
verify-head-verified = doğrulayan
verify-head-articles = haberler
verify-other-version = { $version }; başka bir sürüm başka şey bulabilir, bu yüzden yalnızca alıntı hücreleri ve bulgular karşılaştırıldı
verify-no-file = dosya yok
verify-other-text = { $article }: metni, dosyasının verdiği metin değil

## Help of the command line

cli-usage = Kullanım:
cli-commands = Komutlar
cli-arguments = Bağımsız değişkenler
cli-options = Seçenekler
cli-values = Olası değerler:
cli-about = Birkaç yayının ya da sesin aynı olayı nasıl aktardığını ifade ifade karşılaştırır
cli-help = Yardımı gösterir (özeti “-h” ile)
cli-version = Sürümü gösterir
cli-help-of = Bu iletiyi ya da verilen komutun yardımını gösterir
cli-lang = Pencerenin, iletilerin ve okurlar için raporların dili: en, fr, de, es, it, pt, ru, uk, tr ya da ar [varsayılan: pencerede seçilen, yoksa sistemin dili; penceresiz yazılan rapor için İngilizce]
cli-files = Pencerede açılacak bir proje ya da yeni bir projenin haberleri
cli-screenshot = Pencereyi bir kez çizer, resmi buraya kaydeder ve biter
cli-view = Açılacak görünüm, örneğin parallel, reading, coverage, framing ya da codebook; framing:naming o boyutu açar
cli-size = Pencerenin nokta olarak boyutu, örneğin 1440x900
cli-theme = Açık, koyu ya da yüksek karşıtlık [varsayılan: sistemdeki gibi]
cli-theme-light = Açık üzerine koyu
cli-theme-dark = Koyu üzerine açık
cli-theme-contrast = Beyaz üzerine siyah
cli-renderer = Pencereyi neyin çizdiği [varsayılan: auto]
cli-renderer-auto = OpenGL, başlamadığı yerde yazılım
cli-renderer-opengl = OpenGL ya da hiç
cli-renderer-software = Yazılım: daha yavaş, her ekranda
cli-scale = Nokta başına piksel
cli-scroll-bench = N kare boyunca kaydırır, süreleri JSON olarak yazar ve biter: `ready_ms` ilk satırların geldiği, `refined_ms` derin okumanın da bittiği andır
cli-compare = Dosyaları ya da kayıtlı bir projeyi karşılaştırır
cli-compare-inputs = Haberler ya da bir proje; standart girdi için `-`
cli-by = Bir sütunu ne oluşturur [varsayılan: iki ya da daha çok haberde outlet, birinde voice]
cli-min-score = Bu puanın altındaki bağları dışarıda bırakır
cli-depth = Ne kadar ayrıntılı okunacağı [varsayılan: 1.500 tümceye kadar deep]
cli-copies = Birkaç haberin yayımladığı tek metnin nasıl sayıldığı [varsayılan: several]
cli-compare-format = Raporun biçimi [varsayılan: --out sonrasındaki adın bitişi, yoksa json]
cli-compare-out = Raporu standart çıktı yerine buraya yazar
cli-compare-names = Seslerin adlarını ve taraflarını başka bir projeden alır
cli-compare-save = Karşılaştırmayı proje olarak saklar
cli-compare-figures = Her şekli SVG ve PNG olarak bu klasöre yazar
cli-compare-codebook = Bu kod kitabının kodlarını projeye alır; aynı adlı kodlar olduğu gibi kalır
cli-compare-measure = Programın çiftlerini projenin kararlarıyla ölçer: JSON ya da `--format md` ile okunacak bir sayfa
cli-statements = Haber başına bir kayıt yazar: tümceleri, ifadeleri, atıfları
cli-statements-files = Haberler; standart girdi için `-`
cli-statements-depth = Ne kadar ayrıntılı okunacağı [varsayılan: her haber kendi başına, 1.500 tümceye kadar deep]
cli-statements-format = Kayıtların biçimi
cli-statements-jsonl = Satır başına bir JSON kaydı
cli-statements-conllu = Her tümcenin ağaçları; derin okuma gerekir
cli-statements-text = Sesleri kenarda olan ifadeler
cli-batch = Standart girdiden olay kümelerini okur, satır başına bir JSON nesnesi; satır başına bir karşılaştırma yazar
cli-batch-jobs = Aynı anda karşılaştırılan kümeler [varsayılan: çekirdek sayısı]
cli-check = Bir proje dosyasını açar, denetler ve anlatır
cli-check-project = Proje
cli-merge = Bir projenin iki kopyasını karar karar birincide birleştirir (git için: driver = counterpoint merge %O %A %B)
cli-merge-base = İki kopyanın çıktığı proje; yoksa boş bir dosya
cli-merge-mine = Bir kopya; birleşen proje bunun üzerine yazılır
cli-merge-theirs = Öteki kopya
cli-verify = Bir raporu (.html, .docx, .xlsx) taşıdığı kanıtlarla sınar: alıntılanan her hücreyi ve çözümlemeyi
cli-verify-report = Rapor
cli-verify-sources = Ekli haberleri bu klasördeki dosyalarla da sınar
cli-wrong-share = 0 ile 1 arasında bir sayı verin
cli-wrong-scale = 0.25 ile 8 arasında bir sayı verin
cli-wrong-size = bir genişlik ve yükseklik verin, örneğin 1440x900
cli-wrong-language = { $name } dili yok; diller: { $all }
cli-error = hata: { $what }
cli-error-help = Daha çok bilgi için “--help” deneyin.
cli-error-unknown = beklenmeyen “{ $argument }”
cli-error-missing = gerekli şunlar verilmedi: { $arguments }
cli-error-no-value = “{ $argument }” bir değer ister, verilmedi
cli-error-value = “{ $argument }” için geçersiz değer: “{ $value }”
cli-error-value-of = “{ $argument }” için geçersiz değer: “{ $value }”; olası değerler: { $all }
cli-error-value-why = “{ $argument }” için geçersiz değer: “{ $value }” ({ $why })
cli-error-conflict = “{ $argument }” ile “{ $other }” birlikte kullanılamaz
