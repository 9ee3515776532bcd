# The Coverage view and the strip.
cover-silent = молчит
cover-confirmed = молчит, подтверждено
cover-not-clear = неясно, молчит ли
cover-elsewhere = здесь высказывания нет, но сказано в другом месте
cover-sign-not-clear = ? неясно
cover-sign-elsewhere = ↗ сказано в другом месте
cover-base = основа
cover-foreign = говорит, на другом языке
cover-nothing = Нет вопросов
cover-nothing-todo = Выберите другой фильтр или добавьте второе сообщение.
alone-head = Говорит только один
cover-other-language = другой язык
cover-speaks = говорит
cover-points-same = Пункты: те же слова
other-words = другие слова
cover-other-figures = ≠ другие числа
another-language = другой язык
cover-matters = Вопросы: высказывания; полоса: доля слов версии
fold-all = Свернуть все
fold-all-hint = Показать только вопросы.
unfold-all = Развернуть все
unfold-all-hint = Показать пункты каждого вопроса.
folded = свёрнут
unfolded = развёрнут
strip-name = Лента охвата
other-figures = другие числа
same-words = те же слова
cover-differs = { $share } слов нет в основе
cover-figures = другие числа; { $share } слов нет в основе
cover-said-alone = { $version }: сказано в одиночку { $n }
cover-of-points = { $n } из { $all } пунктов
cell-point = { $version }, пункт { $number }: { $told }
matter-named = Вопрос: { $matter }
cover-matter-silent = { $version }, { $matter }: молчит
cover-matter = { $version }, { $matter }: { $statements }, { $share } её слов; { $does }
strip-hint = Щёлкните, чтобы перейти; Ctrl и колесо меняют масштаб.

# The Parallel view.
no-row-search = Поиск ничего не нашёл.
no-row-filter = Ни одна строка не проходит фильтр.
no-row-second = Добавьте второе сообщение или отметьте голос слева.
no-row = Нет строк
search-clear = Очистить поиск
rows-all = Показать все строки
base = основа
column-base = Сравнивать с этой версией
column-hide = Скрыть столбец
column-only = Только этот столбец
column-left = Сдвинуть влево
column-right = Сдвинуть вправо
alone-one = говорит только один
alone-each = каждый о своём
near-hint = Выбрать оба: инспектор скажет, почему это не пара.
nearest-go = К ближайшему высказыванию
matter-hint = Правый щелчок — что можно сделать; двойной — свернуть или развернуть.
sign-written = Здесь заметка, метка или фрейм
stance-gives = с чужих слов
stance-may-be = возможно
stance-denies = отрицает
stance-asks = требует
stance-name-says = говорит сама
stance-name-gives = передаёт слова голоса
stance-name-may-be = говорит, что может быть
stance-name-denies = отрицает
stance-name-asks = требует
column-width = Ширина: { $version }
column-hint = 
    { $version }, в { $n } из { $all } пунктов
    Щёлкните, чтобы сравнивать с этой версией; протяните, чтобы сдвинуть столбец.
cell-alone = { $version }, отдельно: { $words }
alone-count = { $n ->
    [one] { $n } высказывание без параллели в другой версии
    [few] { $n } высказывания без параллели в другой версии
   *[other] { $n } высказываний без параллели в другой версии
}
point-named = Пункт { $number }: { $label }
of-speak = говорят { $n } из { $all }
without-parallel = { $n ->
    [one] { $n } высказывание без параллели
    [few] { $n } высказывания без параллели
   *[other] { $n } высказываний без параллели
}
contrast = контраст { $share }
base-silent = основа молчит: сравнено с { $version }

# The Reading view.
reading-go = К этому высказыванию в его статье
reading-question = По тому же вопросу
reading-doubtful = { $voice }: сомнительно, см. проверку
reading-more = и ещё { $n }, в виде «Параллельно»
count-parallels = { $n ->
    [one] { $n } параллель
    [few] { $n } параллели
   *[other] { $n } параллелей
}
reading-parallel = Параллель, { $version }: { $words }
reading-question-named = По тому же вопросу: { $matter }
reading-answer = Тот же вопрос, { $version }: { $words }

# Repairs and what was set aside.
texts-told = При загрузке повреждённые буквы исправляются, а пометки, подписи и имена авторов откладываются. Исходный текст хранится: всё можно отменить, и отмену вернуть.
texts-title = Исправленное и отложенное
texts-end = Закрыть тексты
texts-nothing = Ничего не сделано
texts-nothing-told = Каждый текст сравнивается целиком, как пришёл.
texts-undo-hint = Отменить это исправление
restore = Вернуть
texts-restore-hint = Всё же сравнивать эти слова
read-named = Читать { $name }
texts-restore = Вернуть { $words }

# The Codebook view.
codebook-told = Ваши собственные фреймы. Выберите высказывание и отметьте фрейм в инспекторе, чтобы закодировать его.
codebook-none = Фреймов ещё нет
codebook-none-todo = Возьмите готовую кодировочную книгу, импортируйте свою или назовите фрейм ниже.
coder = Кодировщик
coder-hint = Ваше имя
coder-name = Имя кодировщика
coder-blind-hint = Показывает только коды этого кодировщика, чтобы двое кодировали одни тексты, не видя друг друга
coder-blind = Вслепую
coder-agreement = Согласие и споры
coder-agreement-hint = Альфа Криппендорфа, на странице «Фрейминг»
codebook-take = Взять
codebook-import = Импорт .qdc
codebook-import-hint = Коды книги REFI-QDA войдут в эту
codebook-export = Экспорт .qdc
codebook-export-hint = Для ATLAS.ti, MAXQDA, NVivo и других
frame-hint = Имя фрейма
frame-new = Имя нового фрейма
frame-definition-hint = Когда он применяется
frame-words-hint = Ключевые слова через запятую; беженц* — любое окончание
frame-no-passage = Мест ещё нет.
frame-choose = Выбрать высказывания
codebook-ready = { $n ->
    [one] { $n } фрейм, по { $source }
    [few] { $n } фрейма, по { $source }
   *[other] { $n } фреймов, по { $source }
}
codebook-take-named = Взять { $name }
codebook-there = Уже в книге.
frame-add = Добавить фрейм
frame-remove = Удалить фрейм { $name }
frame-definition = Определение: { $name }
frame-words = Ключевые слова: { $name }

# Measuring.
measure-told = Каждая пара, которую вы подтвердили, отклонили, закрепили, переместили, отделили или объединили, сверяется с тем, что машина находит без ваших решений. E — к следующей паре, C — параллельна, X — нет.
measure-title = Машина и ваши решения
measure-end = Закончить сверку
measure-next = Решить следующими
measure-next-none = Спрашивать больше нечего.
measure-wrong = Найдены машиной, разделены вами
none = Нет.
measure-missed = Параллельны для вас, не найдены машиной
measuring = Идёт сверка…
measure-not = Не сверено
measure-waiting = Машина сравнивает ещё раз, без ваших решений о парах.
measure-stale = С тех пор вы решили больше; числа прежние.
measure-again = Сверить снова
measure-no-score = без оценки: машина почти не видит общего
read-in-article = Читать в статье
plot-machine-score = оценка машины
plot-held = сочтено параллельными
plot-even = так часто, как говорит
plot-beginning = начало
plot-end = конец
plot-calibration = Каждая точка — пятая часть оценок. На линии пары сочтены параллельными так часто, как говорит машина, ниже — реже, выше — чаще.
plot-many = { $n } версий слишком много для рисунка; показывайте до { $most }.
plot-bin = пар: { $pairs }, средняя оценка { $score }; сочтено параллельными { $parallel }

# Copies of one text.
copies-told = Статьи, печатающие один текст, например агентства: вверху вероятный первый, каждая копия под той, с которой у неё больше общего, и что изменено. Даты и общие цепочки слов подсказывают, кто у кого взял; они этого не доказывают.
copies-title = Копии одного текста
copies-end = Закрыть копии
copies-none-told = У каждой статьи свой текст: нет двух, у которых общее большинство цепочек из пяти слов.
copies-none = Копий нет
copies-count = Считать копии
copies-several = Несколькими версиями
copies-several-hint = Каждое издание, печатающее текст, — отдельный голос.
copies-one = Одной версией
copies-one-hint = Сравнивается только первый текст дерева; копии отложены.
copies-read-hint = Читать в виде «Чтение»
copies-added = добавл.
copies-left-out = опущено
copies-changed = изменено
count-changes = { $n ->
    [one] { $n } изменение
    [few] { $n } изменения
   *[other] { $n } изменений
}
copies-changes-of = Изменения: { $name }
and-more = и ещё { $n }
copies-became = «{ $before }» стало «{ $after }»
found-told = Что различается между версиями и что версия опускает: самое весомое сначала. Вес зависит от того, сколько версий это говорят, как высоко в тексте, насколько вероятны пара или молчание и в чём различие. Щелчок показывает это в таблице.
found-title = Различия и молчания
found-end = Закрыть список
found-nothing = Список пуст
found-nothing-told = Никакие два высказывания пункта не различаются в том, что ищется, и ни одна версия не молчит там, где говорят другие.
found-all = Все { $n }
found-kind = { $kind } { $n }
found-left-out = опущено
found-omission = { $version }: { $told }; говорят { $speak } из { $of }
found-point = Пункт { $number } · { $label }

# The classroom.
class-none = Нет пар для оценки
class-none-told = Основа должна говорить в пункте, где другая версия говорит или близка.
class-title = То же, иначе или опущено?
class-end = Закончить упражнение
class-again = Начать снова
class-copy = Копировать результаты
class-told = Прочтите оба. Второй говорит то же, говорит иначе или опускает сказанное первым? Отметки скрыты.
class-compare = Сравнить ответы
class-not-judged = Эту пару вы не оценили; сравнивать нечего.
class-judged = оценено { $n } из { $all }
class-machine = Вы и машина согласны в { $n } из { $all }.
class-teacher = Вы и учитель согласны в { $n } из { $all }, которые он решил.
# The words in quotes are typed as they are.
class-teacher-none = Учитель не решил ни одной: это делает метка «same», «different» или «left out» на высказывании либо подтверждённая или отклонённая пара.
class-judge = { $judgement }, пара { $number }
class-you = Вы
class-by-machine = Машина
class-by-teacher = Учитель
class-pair = { $who }, пара { $number }: { $told }

# Judgements.
judgement-same = то же
judgement-different = иначе
judgement-left-out = опущено

# Speakers to check.
review-none = Все говорящие установлены.
review-title = Кто говорит? На проверку
review-end = Закончить проверку
review-nothing = Проверять нечего
review-nothing-told = Установленное вами сохранят следующие сравнения.
nobody = никто
review-own = Сама статья
review-else = Кто-то другой…
review-read = Читать в статье
review-told = { $n ->
    [one] { $n } высказывание, говорящий найден неуверенно.
    [few] { $n } высказывания, сначала самые неуверенные. U — дальше, A — принять, R — говорит сама статья, V — назвать другого.
   *[other] { $n } высказываний, сначала самые неуверенные. U — дальше, A — принять, R — говорит сама статья, V — назвать другого.
}
review-accept = Принять: { $voice }

# The Framing view.
framing-nothing = О фрейминге в этом сравнении ничего нет.
framing-none-found = Ничего такого не найдено.
framing-open-codebook = Открыть кодировочную книгу
framing-all-points = Все пункты
framing-all-voices = Все голоса
framing-mark-hint = Показывает найденное этим измерением в видах «Параллельно» и «Чтение»
framing-mark = Отметить в текстах
show-all = Показать всё
framing-ground-none = Исходный текст: нет
framing-ground-hint = Отметьте статью как стенограмму: цитаты сверяются с ней, и измеряется её охват
framing-one-hint = Правый щелчок: сказать, что двое из них — один
framing-one = Одно с
framing-source = По { $source }. Единица значений: { $unit }.
framing-after = По { $source }.
framing-point = Пункт: { $label }
framing-voice = Голос: { $name }
framing-shown = показано версий: { $n } из { $all }
framing-grounds = Исходные тексты: { $n }
framing-more = и ещё { $n }, в отчёте
framing-range = { $value } (от { $low } до { $high })
framing-entry-hint = 
    «{ $words }»
    всего { $n }; щелчок — читать, правый — каждое
framing-else = «{ $name }» называет кого-то другого

# Which rows are shown.
filter-all = Все пункты
filter-silences = С молчанием
filter-numbers = Числа различаются
filter-doubtful = Сомнительные пары
filter-worked = Решено или с заметкой
filter-alone = Говорит только один
filter-attributed = Здесь утверждают, там ссылаются

# What came nearest to a silence.
near-score = Ближайшее, { $share }
near-elsewhere = { $score }, в пункте { $number }
near-parted = { $score }, разделено вручную
near-others = { $score }, только с одним
near-less-told = Ближайшее высказывание набирает { $share }, меньше нужных для параллели { $least }:
near-elsewhere-told = Ближайшее высказывание набирает { $share }, но стоит в пункте { $number }:
near-parted-told = Ближайшее высказывание набирает { $share }, но вы держите их порознь:
near-others-told = Ближайшее высказывание набирает { $share } с одним из здешних и слишком мало с другими:

# What was decided by hand.
hand-confirmed = подтверждено
hand-rejected = отклонено
hand-moved-here = перенесено сюда
hand-moved-away = перенесено отсюда
hand-split-together = отделены вместе
hand-split = отделено
hand-merged = объединено
hand-pinned = закреплено
hand-confirmed-with = Подтверждена параллель: { $others }
hand-rejected-with = Отклонена параллель: { $others }
hand-moved-to = Перенесено к: { $others }
hand-joined-by = Вручную добавлено: { $others }
hand-split-from = Отделено от: { $others }
hand-merged-with = Пункты объединены: { $others }
hand-pinned-with = Пункт закреплён: { $others }
hand-called = Пункт назван «{ $label }»
hand-voice = Указан голос: { $voice }
hand-restored = Сравнивается, хотя было отложено
hand-cut = Сделано отдельным высказыванием
hand-joined = Соединено с соседним в одно
hand-set-aside = Отложено
hand-by-hand = { $what }, вручную
hand-by = { $what }, решил(а) { $name }
hand-not-shown = непоказанное высказывание
hand-nothing-else = больше ничего
hand-others = { $first } и { $others }
hand-sure-machine = { $what } вручную, машина { $share }
hand-sure = { $what } вручную

# What the inspector knows.
kind-narration = словами самой статьи
kind-direct = в кавычках
kind-indirect = пересказано словами статьи
kind-mixed = пересказано, частью в кавычках
kind-heading = заголовок
kind-caption = подпись под снимком
kind-aside = отложено
differs-number = число
differs-polarity = отрицание
differs-certainty = уверенность
differs-actor = действующее лицо
differs-date = дата или время
differs-place = место
differs-scope = объём
differs-source = источник
differs-name = название
meaning-same = Значат почти одно и то же
meaning-close = Близки по смыслу
meaning-far = Далеки по смыслу
through-decision = В одном пункте по решению; сама машина пары не видит
through-other = В одном пункте через другое высказывание
differs-none = нет
differs = Различие ({ $what }): { $one } против { $other }
silence-silent = молчит, { $chance }
silence-not-clear = неясно, { $chance }
silence-elsewhere = сказано в другом месте, { $chance }
silence-confirmed-of = { $version } здесь молчит: вы это подтвердили.
silence-silent-of = { $version } здесь молчит: вероятность того, что её текст об этом умалчивает, — { $chance }.
silence-not-clear-of = Неясно, молчит ли здесь { $version }: вероятность того, что её текст об этом умалчивает, — { $chance }.
silence-elsewhere-of = { $version }, похоже, говорит это в другом месте: вероятность того, что её текст об этом умалчивает, — { $chance }.
meaning-of = { $how } ({ $n } из 100)
shared-most = Общих большинство значимых слов ({ $share })
shared-some = Общих часть значимых слов ({ $share })
shared-few = Общих мало значимых слов ({ $share })
shared-none = Общих значимых слов нет
both-name = Оба называют: { $names }
fact-nearest = Из всего, что говорят обе версии, эти высказывания ближе всего к одному факту
fact-other-nearer = Против: другое высказывание одной из версий ближе к этому факту
both-number = Оба приводят число: { $numbers }
hand-voice-accepted = Голос принят
hand-stance = Версия здесь: { $stance }
hand-left-out = Опущено ({ $version }): подтверждено
hand-matter-moved = Перенесено к другому вопросу
hand-matter-split = Отделено как вопрос
hand-matter-merged = Вопросы объединены
hand-matter-pinned = Вопрос закреплён
hand-matter-called = Вопрос назван «{ $label }»

# What was settled of a matter.
settled-named = назван вами
settled-pinned = закреплён

# What was left behind.
left-no-article = нет статей
count-decisions = { $n ->
    [one] { $n } решение
    [few] { $n } решения
   *[other] { $n } решений
}
untitled = Без названия
ago-days = { $n ->
    [one] { $n } день назад
    [few] { $n } дня назад
   *[other] { $n } дней назад
}
ago-hours = { $n ->
    [one] { $n } час назад
    [few] { $n } часа назад
   *[other] { $n } часов назад
}
ago-minutes = { $n ->
    [one] { $n } минуту назад
    [few] { $n } минуты назад
   *[other] { $n } минут назад
}
ago-now = только что

# How a copy stands to another.
copy-first = вероятно, первый из { $n }
copy-same = слово в слово
copy-address = тот же адрес
copy-share = { $share } его цепочек слов есть в тексте выше

# Figures of measuring.
figure-decided = Решённые пары
figure-precision = Точность
figure-precision-told = Из решённых пар, найденных машиной, — те, что вы считаете параллельными.
figure-recall = Полнота
figure-recall-told = Из пар, которые вы считаете параллельными, — те, что машина нашла сама.
figure-gap = Отклонение калибровки
figure-gap-told = Насколько в среднем оценка отстоит от доли таких пар, которые вы считаете параллельными.
figure-decided-told = По вашим решениям параллельны: { $together }, порознь: { $apart }.

# What can be looked for.
is-silent = версия молчит
is-number = числа различаются
is-doubtful = пара сомнительна
is-decided = решено, с заметкой или меткой
is-noted = есть заметка
is-unsure = сомнительно, кто говорит
is-attributed = здесь утверждают, там ссылаются
is-alone = говорит только один
takes-voice = кто говорит
takes-outlet = чья статья
takes-tag = метка
takes-matter = вопрос, на который отвечают
takes-point = имя пункта
# The words are typed as they are.
takes-is = silent, number, doubtful, decided, noted, unsure, attributed или alone

# What was done to a text.
aside-caption = подпись под снимком
aside-byline = кто, где и когда написал
aside-notice = пометка, ссылка или строка подписки
origin-pasted = вставленный текст
repair-nothing = ничего

# An article alone.
narration = Повествование

# Framing.
framing-filtered = Ничто из этого не проходит фильтр.
identity-question = { $n ->
    [one] «{ $voice }» и { $other } — это одно и то же? { $n } высказывание
    [few] «{ $voice }» и { $other } — это одно и то же? { $n } высказывания
    [many] «{ $voice }» и { $other } — это одно и то же? { $n } высказываний
   *[other] «{ $voice }» и { $other } — это одно и то же? { $n } высказывания
}
identity-more = { $n ->
    [one] Далее ещё { $n } вопрос.
    [few] Далее ещё { $n } вопроса.
    [many] Далее ещё { $n } вопросов.
   *[other] Далее ещё { $n } вопроса.
}
identity-phrases = В тексте: { $phrases }
identity-yes = Да
identity-no = Нет
identity-never = Больше не спрашивать
review-asks = О некоторых голосах неясно, кто есть кто: Y говорит, что эти два — один, Shift+Y — что нет.
spokesman-heard = Голос представителя считать голосом
spokesman-with = само ведомство, если и оно говорит
spokesman-with-hint = «Ида Молль, глава профсоюза» — это профсоюз там, где он говорит в той же статье, а министерство — его министр; где ведомство не говорит, человек выступает под своим именем.
spokesman-unnamed = организации, если он не назван
spokesman-unnamed-hint = «Представитель порта» — это порт; того, кто назван, слышно под его именем.
spokesman-body = организации
spokesman-body-hint = Кто говорит за организацию, того слышно как эту организацию, с именем или без.
spokesman-own = его самого
spokesman-own-hint = Каждый представитель — отдельный голос.
found-both = Найдено моделью и правилом грамматики, каждым самостоятельно
found-tagger = Найдено моделью, которая училась на размеченных текстах; ни одно правило этого не говорит
found-marks = Найдено правилом о кавычках и устойчивых оборотах
found-tree = Найдено правилом грамматики; модель этого не говорит

# Что два высказывания говорят сверх друг друга.
parts-same = Говорит то же, что { $version }, часть за частью
parts-more = Говорит больше, чем { $version }: { $own }
parts-less = Говорит меньше, чем { $version }; там ещё: { $other }
parts-both = Говорит больше, чем { $version }: { $own }. Нет: { $other }
parts-pair-same = Оба говорят одно и то же, часть за частью
parts-pair-more = Говорит больше: { $words }
parts-pair-less = Не говорит: { $words }
parts-alone = Связать только общую часть
parts-alone-hint = Делает то, что говорят оба, отдельным высказыванием и подтверждает эту пару; остальное стоит само по себе. Отмена вернёт всё назад.
parts-alone-with = Связать только часть, общую с { $version }

## Coding blind

blind-title = Кодирование вслепую
blind-about = Два человека кодируют одно и то же, каждый в своей копии проекта и под своим именем; объедините копии, посмотрите, насколько они согласны, и пусть третий решит их споры. Что говорят машина и другой, скрыто.
blind-nothing-left = Здесь больше нечего кодировать
blind-choose-another = Выберите другой вид или посмотрите, насколько вы согласны.
blind-end = Закончить кодирование
blind-go-on = Кодировать дальше
blind-agreement = Согласие и споры
blind-coder = Кодировщик
blind-your-name = Ваше имя
blind-name-of-coder = Имя кодировщика
blind-done = Закодировано { $done } из { $count }
blind-all-said = Всё, что говорит { $version }
blind-name-first = Сначала напишите своё имя: ответ засчитывается тому, кто его даёт.
blind-answer = { $answer }, предмет { $number }
blind-who = Кто говорит
blind-say-so = Так и есть
blind-say-who = Сказать, кто говорит
blind-nothing-coded = Пока ничего не закодировано
blind-code-first = Сначала закодируйте что-нибудь.
blind-coded-by = Закодировали: { $coders }.
blind-alpha = альфа { $alpha }
blind-no-alpha = альфу нельзя вычислить
blind-told = { $kind }: { $alpha }; одинаковых ответов { $agreed } из { $double } закодированных дважды (всего { $things })
blind-nameless = без имени
blind-settled = Решил { $who }: { $answer }
blind-third = Решает третий:
blind-settle = Решить спор { $number } ({ $kind }): { $answer }

## Origins

origins-title = Первоисточники
origins-about = Статьи, восходящие к одному тексту, в том числе переписанные, считаются одним первоисточником во всех подсчётах: 7 изданий, 3 первоисточника. Разделите или объедините их там, где вы знаете лучше.
origins-apart = Написана отдельно
origins-apart-name = { $article } — написана отдельно
origins-back = Восходит к…
origins-back-to = { $article } восходит к { $other }
origins-back-name = { $article } восходит к…
origin-first-credited = первая; ссылки на: { $agencies }

## Larger matters, remarks, plots

theme-name = Общий вопрос: { $label }, { $matters }
theme-name-folded = Общий вопрос: { $label }, { $matters }, свёрнут
theme-fold = Щелчок сворачивает или разворачивает все его вопросы.
remark-frame = Фрейм: { $what }
remark-note = Заметка: { $what }
remark-tag = Метка: { $what }
remark-by = { $told }, { $by }
plot-range = { $value } (от { $low } до { $high })
axis-mentions = упоминания
axis-uses = употребления
axis-words = слова
axis-marks = меток на 100 слов
axis-quotations = цитаты
axis-share = доля наибольшего числа строки
axis-log-odds = логарифм шансов против других версий
axis-statements = высказывания

## Why two statements are not paired

why-of-hundred = { $n } из 100
why-same = Это одно и то же высказывание.
why-not-compared = Одно из них — заголовок, подпись или отложено; такие не сравниваются.
why-rejected = Вы отклонили эту пару.
why-no-version = Одно из них не принадлежит ни одной версии: неизвестно, кто это говорит.
why-one-version = Оба принадлежат одной версии; в пары ставятся только высказывания разных версий.
why-same-point = Они в одном пункте.
why-other-points = Они в паре ({ $score }), но в разных пунктах: остальные высказывания этих пунктов в среднем недостаточно параллельны (нужно около { $least }), а одна пара не соединяет два пункта.
why-chance = Вероятность того, что они говорят одно и то же, — { $score }; от { $least } они были бы в паре.
why-two-events = Они говорят о двух событиях: действие, участники, день или место другие. Вероятность того, что они говорят одно и то же, — { $score }.
why-nothing-common = У них почти нет ничего общего.
why-both-name = Оба называют: { $what }
why-both-give = Оба приводят: { $what }
why-words-of-both = Слова обоих: { $what }
why-other-numbers = Другие числа: { $mine } против { $theirs }
why-no-word-in-both = Ни одного имени, числа или длинного слова нет в обоих.
why-no-name-in-both = Ни одного имени или числа нет в обоих.
why-nearer = «{ $other }» ближе к «{ $own }» ({ $score })

## Samples

sample-one = Звонки 7 ноября: одна статья
sample-one-about = Сообщение агентства, в котором говорят три столицы, агентства и чиновники
sample-three = Звонки 7 ноября: три редакции
sample-three-about = Москва, Париж и Анкара сообщают об одних и тех же звонках, по-английски
sample-four = Звонки 7 ноября: четыре языка
sample-four-about = Сообщения на английском, французском, русском и турецком
sample-storm = Шторм
sample-storm-about = Вымышленный шторм в вымышленном месте: расходятся числа и обвинения
