# The list of articles and voices.
left-articles = Статьи
left-add = Добавить статьи
left-none = Пока нет: перетащите сюда файл.
left-voices = Голоса по сторонам
left-tick-hint = Показать или скрыть столбец.
move-up = Выше
move-down = Ниже
left-remove = Убрать статью
no-side = Без стороны
left-rename-voice = Переименовать голос…
left-set-side = Указать сторону…
left-merge-into = Объединить с
left-missing = Буквы, которые нельзя показать
list-and = { $first } и { $last }
left-copies = { $n ->
    [one] { $n } текст в нескольких статьях
    [few] { $n } текста в нескольких статьях
   *[other] { $n } текстов в нескольких статьях
}
left-unsure = { $n ->
    [one] проверить { $n } говорящего
    [few] проверить { $n } говорящих
   *[other] проверить { $n } говорящих
}
left-show = Показать { $name }
left-counts = { $compared ->
    [one] Сравнивается { $compared } высказывание, отложено или заголовки: { $aside }.
    [few] Сравниваются { $compared } высказывания, отложено или заголовки: { $aside }.
   *[other] Сравниваются { $compared } высказываний, отложено или заголовки: { $aside }.
}
left-repairs-of = Исправления: { $name }
left-repairs = Исправлено мест: { $repaired }; отложено частей: { $aside }. Щёлкните, чтобы увидеть и отменить.
left-also = 
    { $name }, также:
    { $aliases }
left-missing-told = На этом компьютере нет шрифта для некоторых букв этих статей ({ $scripts }); они всё равно сравниваются. Установите, например, Noto и запустите снова.

# The line to find by.
find = Найти
find-clear = Очистить поиск
# The words before the colons are typed as they are.
find-hint = Найти, или matter: voice: is:
find-counts = { $alone ->
    [one] { $points }, { $alone } одиночное высказывание
    [few] { $points }, { $alone } одиночных высказывания
   *[other] { $points }, { $alone } одиночных высказываний
}

# Two views side by side, and the inspector in a window of its own.
inspector = Инспектор
split-width = Ширина двух видов
split-close = Закрыть второй вид

# Notes, tags, frames and decisions on a statement.
written-decided = Решено вручную
written-withdraw = Отозвать решение
written-notes = Заметки
written-note-remove = Удалить заметку
written-note-hint = Напишите заметку, Enter сохранит
written-note-new = Новая заметка
gloss = Глосса
gloss-hint = Напишите или вставьте перевод, Enter сохранит его
gloss-new = Новая глосса
gloss-change = Изменить глоссу
gloss-remove = Убрать глоссу
written-tags = Метки
written-tag-remove = Удалить метку
written-tag-hint = Добавить метку
written-tag-new = Новая метка
written-frames = Фреймы
somebody = кто-то
written-frame-take = Снять фрейм со слов
written-no-codebook = Кодировочная книга пуста.
written-on-words = Заметки, метки и фреймы относятся к выбранным словам «{ $words }».
written-on = к «{ $words }»

# The inspector.
inspector-nothing = 
    Ничего не выбрано.
    Щёлкните высказывание, чтобы увидеть, кто это говорит,
    где оно стоит и почему составлена пара.
alone-rejected = вы отклонили его пару
alone-none = ни в одной другой версии нет параллели
alone-decided = ваши решения отделяют его от близкого
alone-elsewhere = близкое стоит в своих пунктах
confirm = Подтвердить
reject = Отклонить
inspector-no-pair = Нет высказывания, достаточно близкого для пары.
refusal-silent = В этой ячейке никто не говорит: решать нечего.
refusal-no-pair = Это высказывание не в паре: выберите второе через Ctrl+щелчок, чтобы решить о двух.
refusal-nothing = Сначала выберите высказывание.
inspector-no-statement = «Подтвердить» и «Отклонить» — о высказывании; здесь его нет.
inspector-nothing-near = Ничто из сказанного не близко к этому пункту.
go-there = Перейти
put-here = Поместить сюда
put-here-hint = Сказать, что оно параллельно: войдёт в этот пункт.
inspector-who = Кто говорит
accept = Принять
change = Изменить…
inspector-where = В своей статье
inspector-where-hint = Щёлкните, чтобы читать в виде «Чтение»; протяните, чтобы выбрать слова
inspector-nobody = Никто не найден
source = Источник
cue = Признак
inspector-otherwise = Она поступает иначе…
inspector-say-stance = Сказать, что делает версия
inspector-two = Два выбранных
parallel = Параллельны
not-parallel = Не параллельны
inspector-why = Почему пара
inspector-also-near = Тоже близко, в других пунктах
confirmed = подтверждено
rejected = отклонено
inspector-go-to = К этому высказыванию
inspector-keys = C подтверждает, X отклоняет эту пару; знаки выше решают о любой другой.
inspector-point = Пункт { $number } · говорят { $speak } из { $of } · { $label }
inspector-several = { $n ->
    [one] Выбрано { $n } высказывание.
    [few] Выбраны { $n } высказывания: пары, метки, фреймы, голоса и отделение касаются всех, одним шагом.
   *[other] Выбрано { $n } высказываний: пары, метки, фреймы, голоса и отделение касаются всех, одним шагом.
}
inspector-matter = Вопрос: { $matter }
inspector-alone = Стоит отдельно: { $why }
inspector-silent = { $version } здесь молчит
inspector-left-out = Это опущено
inspector-via = { $how }, передано через: { $via }
inspector-sure = уверенность { $share }
inspector-reject-with = Отклонить пару с { $version }
inspector-confirm-with = Подтвердить пару с { $version }
inspector-by-hand = Вручную: { $what }
inspector-likely = говорят одно и то же с вероятностью { $share }
inspector-likely-machine = сама машина: одно и то же с вероятностью { $share }

# What can be done with selected words.
words-copy = Копировать
words-note = Заметка
words-tag = Метка
words-own = Отдельное высказывание
words-frame = Фрейм
words-frame-name = Фрейм для выбранных слов
words-command = { $command } (выбранные слова)
left-correct = Взять исправленный текст…
