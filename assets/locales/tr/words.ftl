# Counts, shares and words used in several places.
# A share in whole per cent, the number already written as the language does.
percent = %{ $number }
count-articles = { $n ->
   *[other] { $n } haber
}
count-statements = { $n ->
   *[other] { $n } ifade
}
count-points = { $n ->
   *[other] { $n } nokta
}
count-problems = { $n ->
   *[other] { $n } sorun
}

# What the words of the window mean: shown where the pointer rests on them.
term-point = Nokta, bir ya da daha çok anlatının söylediği bir şeydir: bir satır. Siz ad verene dek, ifadelerinin ortak sözcükleriyle anılır.
term-matter = Soru, ifadelerin yanıtladığı şeydir; her biri ne derse desin. Siz ad verene dek onların sözcükleriyle anılır.
term-version = Anlatı bir sütundur: bir yayının, bir sesin ya da bir tarafın söylediği her şey. Üçünden hangisi olduğunu yukarıda seçin.
term-voice = Ses, kimin konuştuğudur: bir kişi, bir makam, bir yayın ya da kendi sözleriyle anlatan haberin kendisi. Taraflar, örneğin ülkeler, sesleri toplar.
term-base = Temel, ötekilerin karşılaştırıldığı anlatıdır: onda olmayan sözcükler işaretlenir.
term-silence = Suskunluk: bu anlatının satıra koşut bir ifadesi yok. Yüzde, metninin bunu söylemeden geçmiş olma olasılığıdır; düşükse belli değildir ya da başka yerde söylenmiştir. En yakını, puanıyla birlikte, ona en çok yaklaşandır.
term-score = Puan, iki ifadenin aynı şeyi söylemesinin ya da aynı eylemden söz etmesinin tahmini olasılığıdır. Sınırın altındaki çiftler alınmaz. Hiçbir yayını notlandırmaz.
term-stance = Anlatının onunla ne yaptığı: • kendisi söyler, “” bir sese atfeder, ? olabilir der, × yadsır, ! ister. Konuşandan, aktarma fiilinden, kesinlikten ve olumsuzluktan okunur.
term-alone = Başka anlatıda koşutu olmayan ifadeler: yalnızca birinin söylediği.
term-coverage = Kapsam: her anlatıya bir satır, her noktaya bir sütun, sorular arasında boşluk. Renk ne denli güçlüyse temelde olmayan sözcük o denli çoktur; boş ya da taralı, suskundur.
term-sure = Konuşanın ve ona atfedilen sözlerin doğru bulunmuş olma olasılığı. Yanlışsa kimin konuştuğunu söyleyin.
term-frame = Çerçeve, bölümleri işaretlemek için sizin tanımladığınız bir sunuş biçimidir.
