# The list of articles and voices.
left-articles = Haberler
left-add = Haber ekle
left-none = Henüz yok: buraya bir dosya bırakın.
left-voices = Taraflara göre sesler
left-tick-hint = Sütununu göster ya da gizle.
move-up = Yukarı taşı
move-down = Aşağı taşı
left-remove = Haberi çıkar
no-side = Tarafsız
left-rename-voice = Sesi yeniden adlandır…
left-set-side = Tarafı belirt…
left-merge-into = Birleştir:
left-missing = Gösterilemeyen harfler
list-and = { $first } ve { $last }
left-copies = { $n ->
   *[other] birden çok haberde { $n } metin
}
left-unsure = { $n ->
   *[other] denetlenecek { $n } konuşan
}
left-show = { $name }: göster
left-counts = { $compared ->
   *[other] { $compared } ifade karşılaştırılıyor, { $aside } kenarda ya da başlık.
}
left-repairs-of = { $name }: onarımlar
left-repairs = Onarılan yer: { $repaired }; kenara konan parça: { $aside }. Görmek ve geri almak için tıklayın.
left-also = 
    { $name }, ayrıca:
    { $aliases }
left-missing-told = Bu bilgisayarda bu haberlerin kimi harfleri için yazı tipi yok ({ $scripts }); yine de karşılaştırılırlar. Noto gibi birini kurup yeniden başlatın.

# The line to find by.
find = Bul
find-clear = Aramayı temizle
# The words before the colons are typed as they are.
find-hint = Bul, ya da matter: voice: is:
find-counts = { $alone ->
   *[other] { $points }, tek başına { $alone } ifade
}

# Two views side by side, and the inspector in a window of its own.
inspector = Denetçi
split-width = İki görünümün genişliği
split-close = İkinci görünümü kapat

# Notes, tags, frames and decisions on a statement.
written-decided = Elle karar verildi
written-withdraw = Kararı geri çek
written-notes = Notlar
written-note-remove = Notu sil
written-note-hint = Not yazın, Enter saklar
written-note-new = Yeni not
gloss = Çeviri notu
gloss-hint = Bir çeviri yazın veya yapıştırın, Enter saklar
gloss-new = Yeni çeviri notu
gloss-change = Çeviri notunu değiştir
gloss-remove = Çeviri notunu kaldır
written-tags = Etiketler
written-tag-remove = Etiketi sil
written-tag-hint = Etiket ekle
written-tag-new = Yeni etiket
written-frames = Çerçeveler
somebody = biri
written-frame-take = Çerçeveyi sözcüklerden al
written-no-codebook = Kod kitabı boş.
written-on-words = Notlar, etiketler ve çerçeveler seçili “{ $words }” sözcüklerine gider.
written-on = “{ $words }” üzerine

# The inspector.
inspector-nothing = 
    Hiçbir şey seçili değil.
    Kimin söylediğini, nerede durduğunu ve
    neden eşlendiğini görmek için bir ifadeye tıklayın.
alone-rejected = çiftini reddettiniz
alone-none = başka anlatıda koşutu yok
alone-decided = kararlarınız onu yakınından ayrı tutuyor
alone-elsewhere = yakını kendi noktalarında duruyor
confirm = Onayla
reject = Reddet
inspector-no-pair = Çift olacak denli yakın başka ifade yok.
refusal-silent = Bu hücrede kimse konuşmuyor: karar verilecek çift yok.
refusal-no-pair = Bu ifade bir çiftte değil: ikisine karar vermek için Ctrl+tıkla ikincisini seçin.
refusal-nothing = Önce bir ifade seçin.
inspector-no-statement = Onayla ve Reddet bir ifade içindir; burada yok.
inspector-nothing-near = Söylediklerinden hiçbiri bu noktaya yaklaşmıyor.
go-there = Oraya git
put-here = Buraya koy
put-here-hint = Koşut olduğunu söyle: bu noktaya katılır.
inspector-who = Kim söylüyor
accept = Kabul et
change = Değiştir…
inspector-where = Haberindeki yeri
inspector-where-hint = Okuma görünümünde okumak için tıklayın; sözcük seçmek için sürükleyin
inspector-nobody = Kimse bulunamadı
source = Kaynak
cue = İpucu
inspector-otherwise = Başka türlü yapıyor…
inspector-say-stance = Anlatının ne yaptığını söyle
inspector-two = Seçtiğiniz ikisi
parallel = Koşut
not-parallel = Koşut değil
inspector-why = Neden eşlendi
inspector-also-near = Başka noktalarda yakın olanlar
confirmed = onaylandı
rejected = reddedildi
inspector-go-to = Bu ifadeye git
inspector-keys = C bu çifti onaylar, X reddeder; yukarıdaki imler ötekilere karar verir.
inspector-point = Nokta { $number } · { $of } anlatıdan { $speak } konuşuyor · { $label }
inspector-several = { $n ->
   *[other] { $n } ifade seçili: çiftler, etiketler, çerçeveler, sesler ve ayırmalar tek adımda hepsine gider.
}
inspector-matter = Soru: { $matter }
inspector-alone = Tek başına: { $why }
inspector-silent = { $version } burada susuyor
inspector-left-out = Atlanmış
inspector-via = { $how }, aktaran: { $via }
inspector-sure = { $share } emin
inspector-reject-with = { $version } ile çifti reddet
inspector-confirm-with = { $version } ile çifti onayla
inspector-by-hand = Elle: { $what }
inspector-likely = { $share } olasılıkla aynı şeyi söylüyor
inspector-likely-machine = makinenin kendisi: { $share } olasılıkla aynı şey

# What can be done with selected words.
words-copy = Kopyala
words-note = Not
words-tag = Etiket
words-own = Ayrı ifade
words-frame = Çerçeve
words-frame-name = Seçili sözcüklere çerçeve
words-command = { $command } (seçili sözcükler)
left-correct = Düzeltilmiş metin al…
