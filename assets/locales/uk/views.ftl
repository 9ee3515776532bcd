# The Coverage view and the strip.
cover-silent = мовчить
cover-confirmed = мовчить, підтверджено
cover-not-clear = неясно, чи мовчить
cover-elsewhere = тут висловлювання немає, але сказано в іншому місці
cover-sign-not-clear = ? неясно
cover-sign-elsewhere = ↗ сказано в іншому місці
cover-base = основа
cover-foreign = говорить, іншою мовою
cover-nothing = Немає питань
cover-nothing-todo = Оберіть інший фільтр або додайте друге повідомлення.
alone-head = Каже лише один
cover-other-language = інша мова
cover-speaks = говорить
cover-points-same = Пункти: ті самі слова
other-words = інші слова
cover-other-figures = ≠ інші числа
another-language = інша мова
cover-matters = Питання: висловлювання; смуга: частка слів версії
fold-all = Згорнути всі
fold-all-hint = Показати лише питання.
unfold-all = Розгорнути всі
unfold-all-hint = Показати пункти кожного питання.
folded = згорнуто
unfolded = розгорнуто
strip-name = Стрічка охоплення
other-figures = інші числа
same-words = ті самі слова
cover-differs = { $share } слів немає в основі
cover-figures = інші числа; { $share } слів немає в основі
cover-said-alone = { $version }: сказано наодинці { $n }
cover-of-points = { $n } із { $all } пунктів
cell-point = { $version }, пункт { $number }: { $told }
matter-named = Питання: { $matter }
cover-matter-silent = { $version }, { $matter }: мовчить
cover-matter = { $version }, { $matter }: { $statements }, { $share } її слів; { $does }
strip-hint = Клацніть, щоб перейти; Ctrl і коліщатко змінюють масштаб.

# The Parallel view.
no-row-search = Пошук нічого не знайшов.
no-row-filter = Жоден рядок не проходить фільтр.
no-row-second = Додайте друге повідомлення або позначте голос ліворуч.
no-row = Немає рядків
search-clear = Очистити пошук
rows-all = Показати всі рядки
base = основа
column-base = Порівнювати з цією версією
column-hide = Сховати стовпець
column-only = Лише цей стовпець
column-left = Зсунути ліворуч
column-right = Зсунути праворуч
alone-one = каже лише один
alone-each = кожен про своє
near-hint = Обрати обидва: інспектор скаже, чому це не пара.
nearest-go = До найближчого висловлювання
matter-hint = Праве клацання — що можна зробити; подвійне — згорнути чи розгорнути.
sign-written = Тут нотатка, мітка або фрейм
stance-gives = з чужих слів
stance-may-be = можливо
stance-denies = заперечує
stance-asks = вимагає
stance-name-says = каже сама
stance-name-gives = передає слова голосу
stance-name-may-be = каже, що може бути
stance-name-denies = заперечує
stance-name-asks = вимагає
column-width = Ширина: { $version }
column-hint = 
    { $version }, у { $n } із { $all } пунктів
    Клацніть, щоб порівнювати з цією версією; протягніть, щоб зсунути стовпець.
cell-alone = { $version }, окремо: { $words }
alone-count = { $n ->
    [one] { $n } висловлювання без паралелі в іншій версії
    [few] { $n } висловлювання без паралелі в іншій версії
   *[other] { $n } висловлювань без паралелі в іншій версії
}
point-named = Пункт { $number }: { $label }
of-speak = говорять { $n } із { $all }
without-parallel = { $n ->
    [one] { $n } висловлювання без паралелі
    [few] { $n } висловлювання без паралелі
   *[other] { $n } висловлювань без паралелі
}
contrast = контраст { $share }
base-silent = основа мовчить: порівняно з { $version }

# The Reading view.
reading-go = До цього висловлювання в його статті
reading-question = За тим самим питанням
reading-doubtful = { $voice }: сумнівно, див. перевірку
reading-more = і ще { $n }, у вигляді «Паралельно»
count-parallels = { $n ->
    [one] { $n } паралель
    [few] { $n } паралелі
   *[other] { $n } паралелей
}
reading-parallel = Паралель, { $version }: { $words }
reading-question-named = За тим самим питанням: { $matter }
reading-answer = Те саме питання, { $version }: { $words }

# Repairs and what was set aside.
texts-told = Під час завантаження пошкоджені літери виправлено, а примітки, підписи й імена авторів відкладено. Вихідний текст зберігається: усе можна скасувати, а скасоване повернути.
texts-title = Виправлене й відкладене
texts-end = Закрити тексти
texts-nothing = Нічого не зроблено
texts-nothing-told = Кожен текст порівнюється цілком, як надійшов.
texts-undo-hint = Скасувати це виправлення
restore = Повернути
texts-restore-hint = Усе ж порівнювати ці слова
read-named = Читати { $name }
texts-restore = Повернути { $words }

# The Codebook view.
codebook-told = Ваші власні фрейми. Оберіть висловлювання й позначте фрейм в інспекторі, щоб закодувати його.
codebook-none = Фреймів ще немає
codebook-none-todo = Візьміть готову кодувальну книгу, імпортуйте свою або назвіть фрейм нижче.
coder = Кодувальник
coder-hint = Ваше ім’я
coder-name = Ім’я кодувальника
coder-blind-hint = Показує лише коди цього кодувальника, щоб двоє кодували ті самі тексти, не бачачи одне одного
coder-blind = Наосліп
coder-agreement = Згода й суперечки
coder-agreement-hint = Альфа Кріппендорфа, на сторінці «Фреймінг»
codebook-take = Узяти
codebook-import = Імпорт .qdc
codebook-import-hint = Коди книги REFI-QDA увійдуть до цієї
codebook-export = Експорт .qdc
codebook-export-hint = Для ATLAS.ti, MAXQDA, NVivo та інших
frame-hint = Назва фрейму
frame-new = Назва нового фрейму
frame-definition-hint = Коли він застосовується
frame-words-hint = Ключові слова через кому; біженц* — будь-яке закінчення
frame-no-passage = Місць ще немає.
frame-choose = Обрати висловлювання
codebook-ready = { $n ->
    [one] { $n } фрейм, за { $source }
    [few] { $n } фрейми, за { $source }
   *[other] { $n } фреймів, за { $source }
}
codebook-take-named = Узяти { $name }
codebook-there = Уже в книзі.
frame-add = Додати фрейм
frame-remove = Видалити фрейм { $name }
frame-definition = Визначення: { $name }
frame-words = Ключові слова: { $name }

# Measuring.
measure-told = Кожну пару, яку ви підтвердили, відхилили, закріпили, перемістили, відокремили чи об’єднали, звірено з тим, що машина знаходить без ваших рішень. E — до наступної пари, C — паралельна, X — ні.
measure-title = Машина й ваші рішення
measure-end = Закінчити звірення
measure-next = Вирішити наступними
measure-next-none = Питати більше нічого.
measure-wrong = Знайдено машиною, розділено вами
none = Немає.
measure-missed = Паралельні для вас, не знайдено машиною
measuring = Триває звірення…
measure-not = Не звірено
measure-waiting = Машина порівнює ще раз, без ваших рішень про пари.
measure-stale = Відтоді ви вирішили більше; числа попередні.
measure-again = Звірити знову
measure-no-score = без оцінки: машина майже не бачить спільного
read-in-article = Читати у статті
plot-machine-score = оцінка машини
plot-held = визнано паралельними
plot-even = так часто, як каже
plot-beginning = початок
plot-end = кінець
plot-calibration = Кожна точка — п’ята частина оцінок. На лінії пари визнано паралельними так часто, як каже машина, нижче — рідше, вище — частіше.
plot-many = { $n } версій забагато для малюнка; показуйте до { $most }.
plot-bin = пар: { $pairs }, середня оцінка { $score }; визнано паралельними { $parallel }

# Copies of one text.
copies-told = Статті, що друкують один текст, наприклад агентства: угорі ймовірно перший, кожна копія під тією, з якою в неї найбільше спільного, і що змінено. Дати й спільні ланцюжки слів підказують, хто в кого взяв; вони цього не доводять.
copies-title = Копії одного тексту
copies-end = Закрити копії
copies-none-told = У кожної статті свій текст: немає двох, у яких спільна більшість ланцюжків із п’яти слів.
copies-none = Копій немає
copies-count = Лічити копії
copies-several = Кількома версіями
copies-several-hint = Кожне видання, що друкує текст, — окремий голос.
copies-one = Однією версією
copies-one-hint = Порівнюється лише перший текст дерева; копії відкладено.
copies-read-hint = Читати у вигляді «Читання»
copies-added = додано
copies-left-out = опущено
copies-changed = змінено
count-changes = { $n ->
    [one] { $n } зміна
    [few] { $n } зміни
   *[other] { $n } змін
}
copies-changes-of = Зміни: { $name }
and-more = і ще { $n }
copies-became = «{ $before }» стало «{ $after }»
found-told = Що різниться між версіями і що версія опускає: найвагоміше спершу. Вага залежить від того, скільки версій це кажуть, як високо в тексті, наскільки ймовірні пара чи мовчання і в чому відмінність. Клацання показує це в таблиці.
found-title = Відмінності й мовчання
found-end = Закрити список
found-nothing = Список порожній
found-nothing-told = Жодні два висловлювання пункту не різняться в тому, що шукають, і жодна версія не мовчить там, де говорять інші.
found-all = Усі { $n }
found-kind = { $kind } { $n }
found-left-out = опущено
found-omission = { $version }: { $told }; кажуть { $speak } із { $of }
found-point = Пункт { $number } · { $label }

# The classroom.
class-none = Немає пар для оцінки
class-none-told = Основа має говорити в пункті, де інша версія говорить або близька.
class-title = Те саме, інакше чи пропущено?
class-end = Закінчити вправу
class-again = Почати знову
class-copy = Копіювати результати
class-told = Прочитайте обидва. Другий каже те саме, каже інакше чи пропускає сказане першим? Позначки сховано.
class-compare = Порівняти відповіді
class-not-judged = Цю пару ви не оцінили; порівнювати нічого.
class-judged = оцінено { $n } із { $all }
class-machine = Ви й машина згодні в { $n } із { $all }.
class-teacher = Ви й учитель згодні в { $n } із { $all }, які він вирішив.
# The words in quotes are typed as they are.
class-teacher-none = Учитель не вирішив жодної: це робить мітка «same», «different» або «left out» на висловлюванні чи підтверджена або відхилена пара.
class-judge = { $judgement }, пара { $number }
class-you = Ви
class-by-machine = Машина
class-by-teacher = Учитель
class-pair = { $who }, пара { $number }: { $told }

# Judgements.
judgement-same = те саме
judgement-different = інакше
judgement-left-out = пропущено

# Speakers to check.
review-none = Усіх мовців установлено.
review-title = Хто каже? На перевірку
review-end = Закінчити перевірку
review-nothing = Перевіряти нічого
review-nothing-told = Установлене вами збережуть наступні порівняння.
nobody = ніхто
review-own = Сама стаття
review-else = Хтось інший…
review-read = Читати у статті
review-told = { $n ->
    [one] { $n } висловлювання, мовця знайдено непевно.
    [few] { $n } висловлювання, спершу найнепевніші. U — далі, A — прийняти, R — каже сама стаття, V — назвати іншого.
   *[other] { $n } висловлювань, спершу найнепевніші. U — далі, A — прийняти, R — каже сама стаття, V — назвати іншого.
}
review-accept = Прийняти: { $voice }

# The Framing view.
framing-nothing = Про фреймінг у цьому порівнянні нічого немає.
framing-none-found = Нічого такого не знайдено.
framing-open-codebook = Відкрити кодувальну книгу
framing-all-points = Усі пункти
framing-all-voices = Усі голоси
framing-mark-hint = Показує знайдене цим виміром у виглядах «Паралельно» і «Читання»
framing-mark = Позначити в текстах
show-all = Показати все
framing-ground-none = Вихідний текст: немає
framing-ground-hint = Позначте статтю як стенограму: цитати звіряються з нею, і вимірюється її охоплення
framing-one-hint = Праве клацання: сказати, що двоє з них — один
framing-one = Одне з
framing-source = За { $source }. Одиниця значень: { $unit }.
framing-after = За { $source }.
framing-point = Пункт: { $label }
framing-voice = Голос: { $name }
framing-shown = показано версій: { $n } із { $all }
framing-grounds = Вихідні тексти: { $n }
framing-more = і ще { $n }, у звіті
framing-range = { $value } (від { $low } до { $high })
framing-entry-hint = 
    «{ $words }»
    усього { $n }; клацання — читати, праве — кожне
framing-else = «{ $name }» називає когось іншого

# Which rows are shown.
filter-all = Усі пункти
filter-silences = З мовчанням
filter-numbers = Числа різняться
filter-doubtful = Сумнівні пари
filter-worked = Вирішено або з нотаткою
filter-alone = Каже лише один
filter-attributed = Тут стверджують, там посилаються

# What came nearest to a silence.
near-score = Найближче, { $share }
near-elsewhere = { $score }, у пункті { $number }
near-parted = { $score }, розділено вручну
near-others = { $score }, лише з одним
near-less-told = Найближче висловлювання набирає { $share }, менше за потрібні для паралелі { $least }:
near-elsewhere-told = Найближче висловлювання набирає { $share }, але стоїть у пункті { $number }:
near-parted-told = Найближче висловлювання набирає { $share }, але ви тримаєте їх окремо:
near-others-told = Найближче висловлювання набирає { $share } з одним із тутешніх і замало з іншими:

# What was decided by hand.
hand-confirmed = підтверджено
hand-rejected = відхилено
hand-moved-here = перенесено сюди
hand-moved-away = перенесено звідси
hand-split-together = відокремлено разом
hand-split = відокремлено
hand-merged = об’єднано
hand-pinned = закріплено
hand-confirmed-with = Підтверджено паралель: { $others }
hand-rejected-with = Відхилено паралель: { $others }
hand-moved-to = Перенесено до: { $others }
hand-joined-by = Вручну додано: { $others }
hand-split-from = Відокремлено від: { $others }
hand-merged-with = Пункти об’єднано: { $others }
hand-pinned-with = Пункт закріплено: { $others }
hand-called = Пункт названо «{ $label }»
hand-voice = Указано голос: { $voice }
hand-restored = Порівнюється, хоч було відкладено
hand-cut = Зроблено окремим висловлюванням
hand-joined = З’єднано із сусіднім в одне
hand-set-aside = Відкладено
hand-by-hand = { $what }, вручну
hand-by = { $what }, вирішує { $name }
hand-not-shown = непоказане висловлювання
hand-nothing-else = більше нічого
hand-others = { $first } і { $others }
hand-sure-machine = { $what } вручну, машина { $share }
hand-sure = { $what } вручну

# What the inspector knows.
kind-narration = словами самої статті
kind-direct = у лапках
kind-indirect = переказано словами статті
kind-mixed = переказано, частково в лапках
kind-heading = заголовок
kind-caption = підпис під світлиною
kind-aside = відкладено
differs-number = число
differs-polarity = заперечення
differs-certainty = певність
differs-actor = дійова особа
differs-date = дата або час
differs-place = місце
differs-scope = обсяг
differs-source = джерело
differs-name = назва
meaning-same = Означають майже те саме
meaning-close = Близькі за змістом
meaning-far = Далекі за змістом
through-decision = В одному пункті за рішенням; сама машина пари не бачить
through-other = В одному пункті через інше висловлювання
differs-none = немає
differs = Відмінність ({ $what }): { $one } проти { $other }
silence-silent = мовчить, { $chance }
silence-not-clear = неясно, { $chance }
silence-elsewhere = сказано в іншому місці, { $chance }
silence-confirmed-of = { $version } тут мовчить: ви це підтвердили.
silence-silent-of = { $version } тут мовчить: імовірність того, що її текст про це мовчить, — { $chance }.
silence-not-clear-of = Неясно, чи мовчить тут { $version }: імовірність того, що її текст про це мовчить, — { $chance }.
silence-elsewhere-of = { $version }, схоже, каже це в іншому місці: імовірність того, що її текст про це мовчить, — { $chance }.
meaning-of = { $how } ({ $n } зі 100)
shared-most = Спільна більшість значущих слів ({ $share })
shared-some = Спільна частина значущих слів ({ $share })
shared-few = Спільних значущих слів мало ({ $share })
shared-none = Спільних значущих слів немає
both-name = Обидва називають: { $names }
fact-nearest = З усього, що кажуть обидві версії, ці висловлювання найближчі до одного факту
fact-other-nearer = Проти: інше висловлювання однієї з версій ближче до цього факту
both-number = Обидва наводять число: { $numbers }
hand-voice-accepted = Голос прийнято
hand-stance = Версія тут: { $stance }
hand-left-out = Опущено ({ $version }): підтверджено
hand-matter-moved = Перенесено до іншого питання
hand-matter-split = Відокремлено як питання
hand-matter-merged = Питання об’єднано
hand-matter-pinned = Питання закріплено
hand-matter-called = Питання названо «{ $label }»

# What was settled of a matter.
settled-named = названо вами
settled-pinned = закріплено

# What was left behind.
left-no-article = немає статей
count-decisions = { $n ->
    [one] { $n } рішення
    [few] { $n } рішення
   *[other] { $n } рішень
}
untitled = Без назви
ago-days = { $n ->
    [one] { $n } день тому
    [few] { $n } дні тому
   *[other] { $n } днів тому
}
ago-hours = { $n ->
    [one] { $n } годину тому
    [few] { $n } години тому
   *[other] { $n } годин тому
}
ago-minutes = { $n ->
    [one] { $n } хвилину тому
    [few] { $n } хвилини тому
   *[other] { $n } хвилин тому
}
ago-now = щойно

# How a copy stands to another.
copy-first = імовірно, перший із { $n }
copy-same = слово в слово
copy-address = та сама адреса
copy-share = { $share } його ланцюжків слів є в тексті вище

# Figures of measuring.
figure-decided = Вирішені пари
figure-precision = Точність
figure-precision-told = З вирішених пар, знайдених машиною, — ті, які ви вважаєте паралельними.
figure-recall = Повнота
figure-recall-told = З пар, які ви вважаєте паралельними, — ті, що машина знайшла сама.
figure-gap = Відхилення калібрування
figure-gap-told = Наскільки в середньому оцінка відстоїть від частки таких пар, які ви вважаєте паралельними.
figure-decided-told = За вашими рішеннями паралельні: { $together }, окремо: { $apart }.

# What can be looked for.
is-silent = версія мовчить
is-number = числа різняться
is-doubtful = пара сумнівна
is-decided = вирішено, з нотаткою чи міткою
is-noted = є нотатка
is-unsure = сумнівно, хто говорить
is-attributed = тут стверджують, там посилаються
is-alone = каже лише один
takes-voice = хто говорить
takes-outlet = чия стаття
takes-tag = мітка
takes-matter = питання, на яке відповідають
takes-point = назва пункту
# The words are typed as they are.
takes-is = silent, number, doubtful, decided, noted, unsure, attributed або alone

# What was done to a text.
aside-caption = підпис під світлиною
aside-byline = хто, де й коли написав
aside-notice = примітка, посилання або рядок передплати
origin-pasted = вставлений текст
repair-nothing = нічого

# An article alone.
narration = Оповідь

# Framing.
framing-filtered = Ніщо з цього не проходить фільтр.
identity-question = { $n ->
    [one] «{ $voice }» і { $other } — це те саме? { $n } висловлювання
    [few] «{ $voice }» і { $other } — це те саме? { $n } висловлювання
    [many] «{ $voice }» і { $other } — це те саме? { $n } висловлювань
   *[other] «{ $voice }» і { $other } — це те саме? { $n } висловлювання
}
identity-more = { $n ->
    [one] Далі ще { $n } питання.
    [few] Далі ще { $n } питання.
    [many] Далі ще { $n } питань.
   *[other] Далі ще { $n } питання.
}
identity-phrases = У тексті: { $phrases }
identity-yes = Так
identity-no = Ні
identity-never = Більше не питати
review-asks = Про деякі голоси неясно, хто є хто: Y каже, що ці два — один, Shift+Y — що ні.
spokesman-heard = Голос речника вважати голосом
spokesman-with = сама установа, якщо й вона говорить
spokesman-with-hint = «Іда Молль, голова профспілки» — це профспілка там, де вона говорить у тій самій статті, а міністерство — його міністр; де установа не говорить, людина виступає під власним іменем.
spokesman-unnamed = організації, якщо його не названо
spokesman-unnamed-hint = «Речник порту» — це порт; того, кого названо, чути під його ім’ям.
spokesman-body = організації
spokesman-body-hint = Хто говорить за організацію, того чути як цю організацію, з ім’ям чи без.
spokesman-own = його самого
spokesman-own-hint = Кожен речник — окремий голос.
found-both = Знайдено моделлю і правилом граматики, кожним самостійно
found-tagger = Знайдено моделлю, яка вчилася на розмічених текстах; жодне правило цього не каже
found-marks = Знайдено правилом про лапки й усталені звороти
found-tree = Знайдено правилом граматики; модель цього не каже

# Що два висловлювання кажуть понад одне одного.
parts-same = Каже те саме, що { $version }, частина за частиною
parts-more = Каже більше, ніж { $version }: { $own }
parts-less = Каже менше, ніж { $version }; там ще: { $other }
parts-both = Каже більше, ніж { $version }: { $own }. Немає: { $other }
parts-pair-same = Обидва кажуть те саме, частина за частиною
parts-pair-more = Каже більше: { $words }
parts-pair-less = Не каже: { $words }
parts-alone = Поєднати лише спільну частину
parts-alone-hint = Робить те, що кажуть обидва, окремим висловлюванням і підтверджує цю пару; решта стоїть сама. Скасування поверне все назад.
parts-alone-with = Поєднати лише частину, спільну з { $version }

## Coding blind

blind-title = Кодування наосліп
blind-about = Двоє людей кодують те саме, кожен у своїй копії проєкту й під своїм ім’ям; об’єднайте копії, подивіться, наскільки вони згодні, і нехай третій вирішить їхні суперечки. Що кажуть машина та інший, приховано.
blind-nothing-left = Тут більше нічого кодувати
blind-choose-another = Оберіть інший вид або подивіться, наскільки ви згодні.
blind-end = Закінчити кодування
blind-go-on = Кодувати далі
blind-agreement = Згода й суперечки
blind-coder = Кодувальник
blind-your-name = Ваше ім’я
blind-name-of-coder = Ім’я кодувальника
blind-done = Закодовано { $done } із { $count }
blind-all-said = Усе, що каже { $version }
blind-name-first = Спершу напишіть своє ім’я: відповідь зараховується тому, хто її дає.
blind-answer = { $answer }, предмет { $number }
blind-who = Хто говорить
blind-say-so = Так і є
blind-say-who = Сказати, хто говорить
blind-nothing-coded = Ще нічого не закодовано
blind-code-first = Спершу закодуйте щось.
blind-coded-by = Закодували: { $coders }.
blind-alpha = альфа { $alpha }
blind-no-alpha = альфу не можна обчислити
blind-told = { $kind }: { $alpha }; однакових відповідей { $agreed } із { $double } закодованих двічі (усього { $things })
blind-nameless = без імені
blind-settled = Вирішив { $who }: { $answer }
blind-third = Вирішує третій:
blind-settle = Вирішити суперечку { $number } ({ $kind }): { $answer }

## Origins

origins-title = Першоджерела
origins-about = Статті, що походять з одного тексту, зокрема переписані, рахуються як одне першоджерело в усіх підрахунках: 7 видань, 3 першоджерела. Розділіть або об’єднайте їх там, де ви знаєте краще.
origins-apart = Написана окремо
origins-apart-name = { $article } — написана окремо
origins-back = Походить від…
origins-back-to = { $article } походить від { $other }
origins-back-name = { $article } походить від…
origin-first-credited = перша; посилання на: { $agencies }

## Larger matters, remarks, plots

theme-name = Загальне питання: { $label }, { $matters }
theme-name-folded = Загальне питання: { $label }, { $matters }, згорнуте
theme-fold = Клацання згортає або розгортає всі його питання.
remark-frame = Фрейм: { $what }
remark-note = Нотатка: { $what }
remark-tag = Мітка: { $what }
remark-by = { $told }, { $by }
plot-range = { $value } (від { $low } до { $high })
axis-mentions = згадки
axis-uses = вживання
axis-words = слова
axis-marks = позначок на 100 слів
axis-quotations = цитати
axis-share = частка найбільшого числа рядка
axis-log-odds = логарифм шансів проти інших версій
axis-statements = висловлювання

## Why two statements are not paired

why-of-hundred = { $n } зі 100
why-same = Це одне й те саме висловлювання.
why-not-compared = Одне з них — заголовок, підпис або відкладене; такі не порівнюються.
why-rejected = Ви відхилили цю пару.
why-no-version = Одне з них не належить жодній версії: невідомо, хто це каже.
why-one-version = Обидва належать одній версії; у пари стають лише висловлювання різних версій.
why-same-point = Вони в одному пункті.
why-other-points = Вони в парі ({ $score }), але в різних пунктах: решта висловлювань цих пунктів у середньому недостатньо паралельні (треба близько { $least }), а одна пара не з’єднує двох пунктів.
why-chance = Імовірність того, що вони кажуть те саме, — { $score }; від { $least } вони були б у парі.
why-two-events = Вони говорять про дві події: дія, учасники, день або місце інші. Імовірність того, що вони кажуть те саме, — { $score }.
why-nothing-common = У них майже немає нічого спільного.
why-both-name = Обидва називають: { $what }
why-both-give = Обидва наводять: { $what }
why-words-of-both = Слова обох: { $what }
why-other-numbers = Інші числа: { $mine } проти { $theirs }
why-no-word-in-both = Жодного імені, числа чи довгого слова немає в обох.
why-no-name-in-both = Жодного імені чи числа немає в обох.
why-nearer = «{ $other }» ближче до «{ $own }» ({ $score })

## Samples

sample-one = Дзвінки 7 листопада: одна стаття
sample-one-about = Повідомлення агентства, у якому говорять три столиці, агентства й посадовці
sample-three = Дзвінки 7 листопада: три редакції
sample-three-about = Москва, Париж і Анкара повідомляють про ті самі дзвінки, англійською
sample-four = Дзвінки 7 листопада: чотири мови
sample-four-about = Повідомлення англійською, французькою, російською й турецькою
sample-storm = Шторм
sample-storm-about = Вигаданий шторм у вигаданому місці: розходяться числа й звинувачення
