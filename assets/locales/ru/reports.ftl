# Reports. Signs between words, and the quotation marks of the language.
report-comma = {", "}
report-colon = {": "}
report-semicolon = {"; "}
report-open = «
report-close = »

# The sections.
report-sections = Разделы
report-coverage = Охват
report-matters = Вопросы
report-differences = Различия
report-silences = Молчания по весу
report-parts = Отчасти то же самое
report-narrative = Единый рассказ
report-alone = Сказано лишь одной версией
report-alone-short = Сказано лишь одной
report-framing = Фрейминг
report-voices = Голоса
report-written = Написано вручную
report-decisions = Решения
report-coding = Двойное кодирование
report-disputes = Споры
report-origins = Первоисточники
report-sources = Источники
report-methods = Настройки и показатели
report-method = Метод
report-other-points = Прочие пункты
report-other-matters = Прочие вопросы
report-theme = Вопросы: { $theme }
report-repairs = Исправления текста
report-problems = К сведению
report-problem = К сведению: { $what }
report-none = Нет.

# The title and the first line.
report-untitled = Сравнивать нечего
report-names-more = { $names } и ещё { $n }
count-versions = { $n ->
    [one] { $n } версия
    [few] { $n } версии
   *[other] { $n } версий
}
count-matters = { $n ->
    [one] { $n } вопрос
    [few] { $n } вопроса
   *[other] { $n } вопросов
}
count-outlets = { $n ->
    [one] { $n } издание
    [few] { $n } издания
   *[other] { $n } изданий
}
count-origins = { $n ->
    [one] { $n } первоисточник
    [few] { $n } первоисточника
   *[other] { $n } первоисточников
}

# What the sections show.
report-nothing = Сравнивать нечего.
report-no-points = Не найдено двух версий, которые говорят одно и то же.
report-matters-about = Вопрос — то, на что отвечают высказывания. Под ним стоят его пункты, в которых версии говорят одно и то же, и то, что одна версия говорит по вопросу словами, которых нет у других.
report-matters-table = Отдельно: высказывания по вопросу, которых нет у других версий. Контраст: доля пар высказываний двух версий, которые не параллельны.
report-rows-about = Строка на пункт, столбец на версию.
report-marked = Отмеченных слов
report-bold = Слов, выделенных **полужирным**,
report-marked-about = { $marked } нет у первой версии, которая говорит в этом пункте на том же языке.
report-beside = По тому же вопросу, словами, которых нет у других версий
report-narrative-title = { $title }: единый рассказ
report-narrative-about = Каждое предложение процитировано из одной из версий, вопрос за вопросом: от каждого пункта — то, что теснее всего связано с остальными, затем то, что одна версия говорит по вопросу словами, которых нет у других, в том порядке, в каком об этом рассказывают статьи. Ничего не написано заново и ничего не объявлено истинным; примечания называют, кто это говорит, кто говорит иначе и кто молчит.
report-narrative-none = Рассказывать нечего.
report-not-in-sentence = { $marked } в примечании нет в самом предложении.
report-alone-none = У каждого высказывания есть другое по тому же вопросу.
report-framing-statements = Что найдено, с высказываниями, на которых это основано. Это описания формулировок; ни одно не оценивает издание.
report-framing-passages = Что найдено, с местами, на которых это основано. Это описания формулировок; ни одно не оценивает издание.
report-differences-about = В чём расходятся два высказывания одного пункта, самое весомое сначала: вероятные пары, пункты, о которых многие версии говорят в начале статей, и то, что можно проверить, прежде того, как это подано. Цитируются оба; ни одно не названо ложным.
report-silences-about = О чём версия умалчивает, самое весомое сначала: то, что говорит большинство других в начале своих статей. Вероятность оценена по тексту версии; того, что неясно или сказано в другом месте, в этом списке нет.
report-parts-about = Пары высказываний одного пункта, из которых одно говорит больше другого или каждое что-то ещё: процитировано то, чего нет у другого. Найдено моделью, часть за частью и оборот за оборотом, в любых двух языках; кто это говорит, такой частью не считается, а одно значение вместо другого — различие.
report-voices-about = Кого слышно, включая рассказ самой статьи.
report-written-about = Фреймы, метки и заметки к высказываниям.
report-decisions-about = Что решено вручную, от старого к новому; это стоит выше найденного.
report-coding-about = Что двое или больше людей сказали об одном и том же, не видя ни машины, ни друг друга. Альфа Криппендорфа для номинальных данных: 1 — полное согласие, 0 — то, что даёт случай.
report-disputes-about = То, на что два кодировщика ответили по-разному, и как это решил третий.
report-origins-about = Статьи, восходящие к одному тексту, в том числе переписанные, считаются одним первоисточником. Даты и слова подсказывают, кто у кого взял, но не доказывают этого.
report-methods-about = Чем и как сделан отчёт, насколько машина согласна с решениями этого проекта и что решено вручную. Интервалы 95-процентные (Wilson 1927). Решённые пары выбраны тем, кто решал, а не случайно: показатели говорят о них, а не обо всех парах.

# Points and who speaks at them.
report-speak = говорят { $n } из { $all } версий{ $tally }: { $names }
report-silent = молчат: { $names }
report-contrast = контраст { $score }
report-of-versions = { $n } из { $all } версий
report-score = оценка { $score }
report-nearest = ближайшее
report-point = Пункт { $number }
report-at-point = пункт { $number }
report-said-by = Говорит
report-only = Только
report-silent-head = Молчат:
report-silent-question = Молчат по вопросу:
report-frames-head = Фреймы:
report-tags-head = Метки:
report-note-head = Заметка:
report-gloss = Глосса:
report-file = файл { $name }
report-all = все
report-more = ещё { $n }
report-more-elsewhere = Ещё { $n } — на веб-странице и в таблице.
report-table-of = { $name }, таблица
report-values = Значения: { $unit }
report-no-unit = нет
report-show = Показать
report-show-all = Всё
report-show-names = Только вопросы
report-show-gap = Пункты с молчанием
report-show-full = Пункты, где говорят все версии
report-show-doubt = Сомнительные пункты: пара с оценкой ниже 0,7

# The figures.
figure-caption = Строки — версии, столбцы — пункты. Чем темнее ячейка, тем больше в ней слов, которых нет у первой версии пункта; черта — молчание.
figure-coverage = Охват: версий { $versions }, пунктов { $points }
figure-largest = { $title }: наибольшие значения
figure-largest-shares = { $title }, доли: наибольшие значения
figure-words = от тех же до иных слов, чем у первой
figure-language = на другом языке

# The heads of columns: each begins with a small letter where the language writes it so.
column-address = адрес
column-agreed = одинаковый ответ
column-aliases = также называется
column-alone = отдельно
column-alone-question = из них одни по своему вопросу
column-alpha = альфа
column-article = статья
column-asked-of = о ком спрошено
column-by = кто
column-byline = автор
column-coded = закодировано
column-coders = кодировщики
column-contrast = контраст
column-credits = ссылается на
column-date = дата
column-decision = решение
column-differ = различие
column-disputed = спорных
column-double = закодировано дважды
column-evidence = что об этом говорит
column-file = файл
column-finding = находка
column-first-says = как говорит первая
column-frames = фреймы
column-hash = sha256
column-high = верх
column-how-made = Как он сделан
column-kind = вид
column-label = название
column-language = язык
column-leaves-out = умалчивает
column-low = низ
column-matter = вопрос
column-matters-silent = вопросов, по которым молчит
column-matters-spoken = вопросов, по которым говорит
column-notes = заметки
column-one = одна
column-one-says = одна говорит
column-only-one = только у одной
column-only-other = только у другой
column-origin = первоисточник
column-origins = первоисточники
column-other = другая
column-other-says = другая говорит
column-other-words = её слова
column-outlet = издание
column-outlets = издания
column-point = пункт
column-points = пункты
column-points-number = число пунктов
column-points-silent = пунктов, где молчит
column-points-spoken = пунктов, где говорит
column-published = опубликовано
column-said = ответы
column-score = оценка
column-settled = решено
column-side = сторона
column-silent = кто молчит
column-speaks = кто говорит
column-standing = место
column-stands = как соотносятся
column-statement = высказывание
column-statements = высказывания
column-subject = предмет
column-surely = насколько верно
column-tags = метки
column-text = текст
column-theme = более широкий вопрос
column-title = заголовок
column-value = значение
column-value-of = значение ({ $unit })
column-version = версия
column-voice = голос
column-what = что
column-when = когда
column-who-says = кто говорит
column-without = высказываний без параллели
column-words = слова

# How two statements stand to each other.
stands-same = одно и то же
stands-one = одно говорит больше
stands-other = другое говорит больше
stands-each = каждое говорит больше

# What a version does with what it says.
does-say = говорит сама
does-may-be = допускает
does-deny = отрицает
does-ask = требует
does-give = передаёт со слов: { $voice }
does-give-may-be = передаёт со слов: { $voice } (допускает)
does-give-deny = передаёт со слов: { $voice } (отрицает)
does-give-ask = передаёт со слов: { $voice } (требует)

# Origins of articles.
origin-alone = отдельно
origin-first = первая
origin-later = позже
origin-settled = решено вручную
origin-with = с { $name }: { $why }
origin-copies = копии
origin-wording = { $share } троек слов
origin-odd = { $share } редких слов
origin-quotations = { $n ->
    [one] { $n } цитата
    [few] { $n } цитаты в одном порядке
   *[other] { $n } цитат в одном порядке
}
origin-agency = обе ссылаются на { $agency }

# What was settled by hand.
settled-confirm = пара подтверждена
settled-reject = пара отклонена
settled-pin = пункт закреплён
settled-move = высказывание перемещено
settled-split = пункт разделён
settled-merge = пункты объединены
settled-label = пункт назван
settled-matter-move = перенесено к другому вопросу
settled-matter-split = вопрос разделён
settled-matter-merge = вопросы объединены
settled-matter-label = вопрос назван
settled-matter-pin = вопрос закреплён
settled-left-out = молчание подтверждено
settled-rename = голос переименован
settled-merge-voices = голоса объединены
settled-apart = голоса разведены
settled-side = сторона указана
settled-voice = голос указан
settled-accept = голос принят
settled-stance = указано, что делает версия
settled-note = заметка написана
settled-gloss = глосса написана
settled-tag = метка добавлена
settled-code = высказывание закодировано
settled-restore = место возвращено
settled-aside = место отложено
settled-cut = слова сделаны высказыванием
settled-join = высказывания соединены
settled-repair = исправление отменено
settled-merge-actors = действующие лица объединены
settled-split-actor = действующее лицо разделено
settled-ground = исходный текст указан
settled-one-origin = первоисточники объединены
settled-two-origins = первоисточники разделены
settled-judge = закодировано вслепую
settled-arbitrate = спор решён
settled-later = решение более новой программы
settled-no-side = без стороны
settled-lost = { $article }, больше не найдено

# Double coding, and the sheet for coders.
coded-pairs = пары
coded-matters = вопросы
coded-silences = молчания
coded-voices = голоса
coded-pairs-asked = Говорят ли оба одно и то же или об одном действии?
coded-matters-asked = Отвечают ли оба на один вопрос, что бы каждое ни говорило?
coded-silences-asked = Опускает ли эта версия то, что говорит высказывание?
coded-voices-asked = Кто это говорит?
coded-pairs-rule = «параллельны»: оба называют один факт, действие, утверждение или требование, как бы каждое его ни выражало; иное число — тот же факт с другой подробностью. «не параллельны»: другое действие, другая дата, другие лица или другое утверждение, даже если слова схожи.
coded-matters-rule = «один вопрос»: читатель поставил бы оба рядом как ответы на один вопрос, например «что должно быть дальше?», хотя говорят они разное. «два вопроса»: нет такого вопроса, который не был бы широк, как всё событие.
coded-silences-rule = Прочтите всё, что говорит версия. «молчит»: ничто в ней этого не говорит ни целиком, ни отчасти. «сказано в другом месте»: одно из мест это говорит. «неясно»: часть этого сказана, или можно прочесть и так.
coded-voices-rule = Тот, чьи это слова или мысли: человек, ведомство, агентство. «собственные слова»: статья рассказывает сама. Из цепочки («агентство привело слова министра») — последний.
verdict-parallel = параллельны
verdict-not-parallel = не параллельны
verdict-one-question = один вопрос
verdict-two-questions = два вопроса
verdict-silent = молчит
verdict-not-clear = неясно
verdict-elsewhere = сказано в другом месте
verdict-own = собственные слова
guide-title = Руководство для кодировщиков: { $title }
guide-about = Каждый кодировщик работает в своей копии проекта и сначала вписывает своё имя. **Кодировать вслепую** показывает по одному, без того, что думает об этом программа или кто-либо ещё. Ответьте на всё; не обсуждайте отдельные случаи, пока не отвечено на все. Затем объедините копии (`counterpoint merge`), посмотрите, насколько вы согласны, и дайте третьему решить споры. При альфе ниже 0,67 уточните правила и кодируйте снова; от 0,80 на ответы можно полагаться (Krippendorff 2004).
guide-answers = Ответы: { $answers }.
guide-answers-voice = Ответы: { $answers } или имя говорящего, всегда в одном написании.

# With what and how a report was made.
method-made = Counterpoint { $program }, модель { $model }, грамматика { $grammar }, списки слов { $lists }; без сети, ни один текст не покидал компьютер.
method-version = Версия — это всё, что говорит { $by ->
    [voice] один голос
    [side] одна сторона
   *[outlet] одно издание
}. Высказывание — предложение или та его часть, что принадлежит одному голосу. Пункт — группа параллельных высказываний двух или более версий. Вопрос — то, на что отвечают высказывания, говорят они одно и то же или нет.
method-deep = Чтение: каждое предложение прочитано языковой моделью.
method-quick = Чтение: сравнивались слова, имена и числа; языковая модель использована только между языками.
method-score = Оценка — вероятность того, что два высказывания говорят одно и то же или об одном действии; пары ниже { $least } опущены.
method-silence = Версия без высказывания в пункте молчит, это неясно или она говорит об этом в другом месте: процент — вероятность того, что её текст умалчивает о сказанном в пункте, по её парам с пунктом, её длине и вопросам, о которых она говорит; показано ближайшее высказывание. Речь только об этих текстах.
method-stance = Что версия делает с высказыванием, определяется по тому, кто его говорит, по глаголу речи, уверенности и отрицанию; заданное вручную стоит выше.
method-settled = { $n ->
    [one] Вручную принято { $n } решение; оно стоит выше найденного.
    [few] Вручную принято { $n } решения; они стоят выше найденного.
   *[other] Вручную принято { $n } решений; они стоят выше найденного.
}
method-marked = Отмечены слова, которых нет у первой версии пункта на том же языке; суждения в этом нет.
method-evidence = Как веб-страница, документ Word или таблица отчёт несёт с собой доказательства: проект со всеми текстами и решениями. `counterpoint verify` и меню «Файл» программы сверяют с ними каждую цитирующую ячейку и разбор.
methods-program = Программа
methods-model = Языковая модель
methods-grammar = Грамматика
methods-lists = Списки слов
methods-version = Версия — это
methods-version-told = { $by ->
    [voice] то, что говорит один голос
    [side] то, что говорит одна сторона
   *[outlet] то, что говорит одно издание
}
methods-reading = Чтение
methods-deep = глубокое: каждое предложение прочитано моделью
methods-quick = быстрое: слова, имена и числа, модель только между языками
methods-pairs-from = Пары считаются от оценки
methods-doubtful = Пункты считаются сомнительными ниже
methods-copies = Текст, который печатают несколько изданий, считается
methods-copies-several = столькими версиями, сколько его печатает
methods-copies-one = одной версией
methods-origin = Две статьи имеют один первоисточник от
methods-origin-told = { $share } троек слов вне цитат, меньше там, где совпадают ссылки, цитаты или редкие слова
methods-transcripts = Стенограммы, с которыми сверены цитаты
methods-share = { $share } ({ $part } из { $whole }; от { $low } до { $high })
methods-not-measured = не измерено: ничего не решено
methods-decided = Пары, решённые вручную
methods-decided-told = параллельны { $together }, нет { $apart }
methods-precision = Точность: из решённых пар, найденных машиной, признаны параллельными
methods-recall = Полнота: из пар, признанных параллельными, найдены машиной
methods-gap = Отклонение калибровки: среднее расстояние между оценкой и долей признанных параллельными
methods-accepted = Голоса: из просмотренных оставлены как найдены
methods-settled = Решено вручную
methods-settled-kind = Решено вручную: { $kind }
methods-settled-none = ничего
methods-nameless = без имени

# The program's pairs against decisions.
measured-title = Пары программы в сравнении с вашими решениями
measured-told = Признано параллельными пар: { $together }, разделено: { $apart }. Связи считаются от { $least }.
measured-figure = показатель
measured-precision = точность
measured-recall = полнота
measured-gap = отклонение калибровки
measured-scores = оценки
measured-pairs = пары
measured-mean = средняя оценка
measured-parallel = признаны параллельными
measured-wrong = Найдены, но разделены вами
measured-missed = Не найдены, но параллельны для вас
measured-next = Решить следующими
measured-of-hundred = { $n } из 100

# The dimensions of framing: what each is called, what it shows, the works it follows, the unit of its values.
dimension-naming = Именование
dimension-naming-told = Формы, в которых каждая версия называет действующее лицо, место или событие: по имени, по титулу и имени, по роли (президент Турции), с оценкой (опальный мэр); и её выбор среди слов для одного и того же (экстремисты, бойцы, наёмники; освобождён, оккупирован). Первое место каждой находки — первое употребление; форма, которую версия употребляет первой, так и помечена.
dimension-naming-source = референциальные стратегии по Reisigl & Wodak 2001; van Leeuwen 2008
dimension-naming-unit = упоминания
dimension-heard = Кого слышно
dimension-heard-told = Слова, которые каждая версия отдаёт каждому голосу, по форме (прямая, смешанная, косвенная речь, рассказ); доля слов по виду источника (названное лицо, учреждение, издание, неназванный, рассказ; официальный или нет: правительства и их службы); голоса, названные в заголовке, и голос, дающий зачин.
dimension-heard-source = использование источников по Gans 1979; Tiffen et al. 2014
dimension-heard-unit = слова или доля
dimension-verbs = Глаголы речи
dimension-verbs-told = Слова, вводящие то, что говорит голос, по классам: нейтральные (сказал), поддерживающие (отметил), сомневающиеся (якобы утверждал), настойчивые (настаивал), уступающие (признал), обвиняющие, призывающие, отрицающие, полагающие. Лестница ставит рядом глаголы, которые разные версии употребляют для одного голоса, там, где их классы расходятся, в пределах одного языка.
dimension-verbs-source = классы по Thompson & Ye 1991; Hyland 2002
dimension-verbs-unit = употребления
dimension-certainty = Уверенность
dimension-certainty-told = Слова, ослабляющие или усиливающие утверждение, модальные глаголы, слова, называющие его доказательства, и отрицание. Для версии или голоса: употребления на 100 слов. Для высказывания и для чтения пункта каждой версией там, где признаки расходятся: его признаки и как значение — куда они склоняются, от -1 (все ослабляют: смягчения и глаголы возможности) до 1 (все усиливают: усиления и глаголы необходимости).
dimension-certainty-source = Hyland 2005; Rubin 2006; Palmer 2001
dimension-certainty-unit = на 100 слов или склонение
dimension-agency = Деятель
dimension-agency-told = Как рассказано о поступках: действительный залог (названы и деятель, и пострадавший), страдательный с деятелем, страдательный без него, поступки как существительные (арест, разрушение) и происшествия (умер, рухнул), которым деятель не нужен. По деревьям глубокого чтения; в быстром английский страдательный залог узнаётся по форме. Для пункта: что содержит чтение каждой версии и кто что кому делает, там, где чтения расходятся; тире стоит вместо опущенного деятеля.
dimension-agency-source = Fowler et al. 1979; van Leeuwen 1996; Universal Dependencies (nsubj:pass, obl:agent)
dimension-agency-unit = употребления
dimension-silences = Молчания
dimension-silences-told = Пункты, в которых у версии нет высказывания, хотя оно есть не менее чем у половины версий («говорят все остальные», где она единственная), каждый с вероятностью того, что её текст об этом умалчивает, и её ближайшим высказыванием (значение: оценка этой пары); пункты, которые есть менее чем у половины версий; и для каждой версии высказывания, которым ни в одной другой нет параллели. Где это неясно, версия лишь «возможно, молчит», где маловероятно — «сказано в другом месте», в ближайшем высказывании; где высказывание так близко, что может быть параллелью, версия говорит это «возможно, одна»: посмотрите и решите. Места молчания — то, что говорят остальные. Речь только об этих текстах.
dimension-silences-source = умолчание по Entman 1993; кодирование присутствия и отсутствия по Baden & Stalpouskaya 2020
dimension-silences-unit = оценка или число
dimension-prominence = Заметность и порядок
dimension-prominence-told = Для каждого пункта: где в своей статье каждая версия впервые к нему приходит, как доля текста до него (0 — начало), по месту: зачин (первое предложение после заголовка), первая треть, середина, последняя треть; говорит ли о нём заголовок; и какую долю слов версии он получает. Порядок сравнивает последовательность общих пунктов двух версий (тау Кендалла, 1 — тот же порядок, -1 — обратный).
dimension-prominence-source = перевёрнутая пирамида по Pöttker 2003; van Dijk 1988; тау по Kendall 1938
dimension-prominence-unit = доля до него или тау
dimension-quotation = Цитирование
dimension-quotation-told = Слова в кавычках, которые печатают две статьи: дословно (те же слова), сокращённо (часть, в том же порядке), изменённо (не менее половины слов в том же порядке), в переводе (параллельные прямые цитаты на двух языках). Если статья указана как исходный текст (стенограмма), каждая цитата так же сверяется с ней, а доля слов исходного текста, которую цитирует версия, — её охват. Значение: доля слов более длинной цитаты, которую сохраняет другая.
dimension-quotation-source = повторное использование текста по Smith, Cordell & Dillon 2013; варианты цитат по Leskovec, Backstrom & Kleinberg 2009
dimension-quotation-unit = сохранённая доля
dimension-numbers = Числа
dimension-numbers-told = Количества в чтениях одного пункта, со словом, которое они считают, и оговоркой (не менее, около, до), и кто за них ручается. Они расходятся, где две версии считают одно и то же и приходят к иным значениям или ставят иную границу (не менее, более, менее, до); около и почти — не границы. Отдельно: ни одна параллель не считает того же. Даты и время опущены.
dimension-numbers-source = сравнение количеств по Roy, Vieira & Roth 2015
dimension-numbers-unit = само число
dimension-words = Отличительные слова
dimension-words-told = Слова, которые версия употребляет чаще других версий на её языке. По всему набору: логарифм отношения шансов с информативным априорным распределением Дирихле (частота слова во всех версиях), показан с 95-процентным интервалом, если тот выше 0. В парах: тот же вопрос только в общих пунктах, по пунктам, где версия употребляет слово, а её параллели нет, и наоборот (условный логарифм шансов, с интервалом). Вместо: слова, стоящие там, где в тесно параллельном высказывании другой версии стоят другие; это прочтения, а не оценки.
dimension-words-source = Monroe, Colaresi & Quinn 2008; парные сравнения по Agresti 2013
dimension-words-unit = логарифм шансов или пункты
dimension-frames = Ваши фреймы
dimension-frames-told = Для каждого фрейма кодировочной книги: высказывания, закодированные вручную, каждое один раз, и отдельно высказывания, на которые указывают его ключевые слова и которые никто ещё так не закодировал (прочесть и решить). Где кодировали двое или больше: альфа Криппендорфа для номинальных данных по высказываниям, закодированным хотя бы двумя, для всех фреймов и для каждого, и высказывания, в которых они расходятся.
dimension-frames-source = Semetko & Valkenburg 2000; Boydstun et al. 2013; Krippendorff 2004
dimension-frames-unit = закодированные высказывания

# Why a dimension found nothing, or less.
lacks-list = Для { $languages } нет списка слов; там ничего не искали.
lacks-deep = Без глубокого чтения о деятелях ничего не известно: { $languages }.
lacks-rate = Версий, где меньше { $least } слов: { $n }; их признаки перечислены, частота не дана.
lacks-odds = Версий, где меньше { $least } слов или не с кем сравнить на их языке: { $n }; логарифм шансов для них не оценивается.
lacks-codebook = Кодировочная книга пуста; добавьте фреймы или откройте готовую.
lacks-voice = Голосов не найдено.
lacks-capitals = Где заглавные буквы не выдают имён (как в немецком), использованы только списки слов.
lacks-numbers = Общих пунктов нет; чисел рядом не поставить.
lacks-order = Общих пунктов нет; сравнивать порядок не в чем.
lacks-quote = Ни одна цитата не стоит в двух статьях.
lacks-version = Версия только одна; молчать некому.
lacks-verb = Глаголов речи не найдено.

# What findings are of, and what they are.
label-version = версия
label-statement = высказывание
label-active = действительный залог
label-with-agent = страдательный с деятелем
label-without-agent = страдательный без деятеля
label-noun = поступок как существительное
label-intransitive = происшествие
label-hedge = смягчение
label-booster = усиление
label-possible = модальность возможности
label-necessary = модальность необходимости
label-future = модальность будущего
label-evidence = доказательство
label-negation = отрицание
label-no-mark = без признаков
label-over-set = по всему набору
label-paired = в парах
label-in-place = вместо
label-by-hand = закодировано вручную
label-suggested = по ключевым словам
label-alpha = согласие (альфа Криппендорфа)
label-all-frames = все фреймы
label-disputed = спорное
label-you = вы
label-source-kind = вид источника
label-narration = рассказ
label-direct = прямая речь
label-mixed = смешанная речь
label-indirect = косвенная речь
label-person = названное лицо
label-institution = учреждение
label-outlet = издание
label-not-named = не назван
label-official = официальный
label-not-official = неофициальный
label-headline = назван в заголовке
label-gives-lead = даёт зачин
label-name = имя
label-title-name = титул и имя
label-role = роль
label-evaluation = с оценкой
label-choice = выбор слова
label-first-mention = первое упоминание
label-differs = расходится
label-alone = отдельно
label-same = то же
label-own-words = собственными словами
label-according = по словам: { $voice }
label-lead = зачин
label-first-third = первая треть
label-middle = середина
label-last-third = последняя треть
label-in-headline = в заголовке
label-of-words = { $share } её слов
label-order = порядок общих пунктов
label-shared-points = { $n ->
    [one] { $n } общий пункт
    [few] { $n } общих пункта
   *[other] { $n } общих пунктов
}
label-verbatim = дословно
label-trimmed = сокращённо
label-altered = изменённо
label-translated = в переводе
label-from-ground = из исходного текста
label-not-ground = нет в исходном тексте
label-ground-coverage = охват { $name }
label-ground-share = процитированная доля исходного текста
label-without = без параллели
label-says-alone = говорит одна
label-perhaps-alone = возможно, одна
label-only-by = говорят только: { $names }
label-silent = молчит
label-confirmed = подтверждено
label-elsewhere = сказано в другом месте
label-perhaps-silent = возможно, молчит
label-all-others = говорят все остальные
label-nearest = ближайшее
label-neutral = нейтральный
label-endorsing = поддерживающий
label-doubting = сомневающийся
label-forceful = настойчивый
label-conceding = уступающий
label-accusing = обвиняющий
label-appealing = призывающий
label-denying = отрицающий
label-believing = полагающий
label-ladder = лестница
label-unnamed = (не назван)
label-coders = { $coders }: закодировано двумя или более: { $n }, спорных: { $disputed }
label-coders-few = { $coders }: закодировано двумя или более: { $n }; слишком мало или слишком похоже для альфы
label-fight = те, кто воюет
label-territory = взятие территории
label-fighting = боевые действия
label-ending = прекращение боёв
label-talking = переговоры
label-protesters = те, кто протестует
label-protest = протест
label-strike = остановка работы
label-rulers = те, кто правит
label-movers = те, кто уезжает
label-dead = погибшие
label-killing = убийство
label-storm = буря

# The forms of a report: what each is, and what it holds and is for.
format-json = Запись (JSON)
    .hint = Всё найденное одной записью JSON, для ваших программ
format-html = Веб-страница
    .hint = Всё на одной самостоятельной странице: читать, отправить, напечатать
format-md = Markdown
    .hint = Всё простым текстом с заголовками и таблицами, для заметок, вики и git
format-csv = Таблица высказываний (CSV)
    .hint = Строка на высказывание с голосом, вопросом и пунктом, для любой программы, читающей таблицы
format-xlsx = Таблица (Excel)
    .hint = Вопросы, пункты, высказывания, связи, решения, фрейминг и источники, по листу на каждое, чтобы отбирать и считать
format-docx = Документ (Word)
    .hint = Всё с заголовками, таблицами и сносками, для правки и печати
format-qdpx = Проект кодирования (REFI-QDA)
    .hint = Тексты с вопросами, пунктами, голосами, фреймами, метками и заметками в виде кодов, для MAXQDA, NVivo, ATLAS.ti и QualCoder
format-tei = Издание (TEI)
    .hint = TEI P5 с параллельной сегментацией, для цифровых изданий
format-composite = Единый рассказ
    .hint = Событие, рассказанное один раз предложениями версий с аппаратом, в Markdown
format-guide = Руководство для кодировщиков
    .hint = Лист для кодирования вслепую: вопросы, ответы и правила, в Markdown
format-qdc = Кодировочная книга (REFI-QDA)
    .hint = Ваши фреймы без текстов, для других программ кодирования
format-bib = Источники (BibTeX)
    .hint = Статьи, для LaTeX
format-csl = Источники (CSL-JSON)
    .hint = Статьи, для Zotero и Pandoc
format-ris = Источники (RIS)
    .hint = Статьи, для Zotero, EndNote и Citavi

# The language of reports, in the list of their forms.
exports-language = Язык отчёта
exports-language-window = Как у окна
exports-language-hint = Слова самого отчёта; тексты статей остаются как есть. Данные для программ (JSON, CSV, QDPX, TEI, источники) остаются на английском.
