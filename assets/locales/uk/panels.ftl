# The list of articles and voices.
left-articles = Статті
left-add = Додати статті
left-none = Поки немає: перетягніть сюди файл.
left-voices = Голоси за сторонами
left-tick-hint = Показати або сховати стовпець.
move-up = Вище
move-down = Нижче
left-remove = Прибрати статтю
no-side = Без сторони
left-rename-voice = Перейменувати голос…
left-set-side = Указати сторону…
left-merge-into = Об’єднати з
left-missing = Літери, яких не можна показати
list-and = { $first } і { $last }
left-copies = { $n ->
    [one] { $n } текст у кількох статтях
    [few] { $n } тексти в кількох статтях
   *[other] { $n } текстів у кількох статтях
}
left-unsure = { $n ->
    [one] перевірити { $n } мовця
    [few] перевірити { $n } мовців
   *[other] перевірити { $n } мовців
}
left-show = Показати { $name }
left-counts = { $compared ->
    [one] Порівнюється { $compared } висловлювання, відкладено чи заголовки: { $aside }.
    [few] Порівнюються { $compared } висловлювання, відкладено чи заголовки: { $aside }.
   *[other] Порівнюються { $compared } висловлювань, відкладено чи заголовки: { $aside }.
}
left-repairs-of = Виправлення: { $name }
left-repairs = Виправлено місць: { $repaired }; відкладено частин: { $aside }. Клацніть, щоб побачити й скасувати.
left-also = 
    { $name }, також:
    { $aliases }
left-missing-told = На цьому комп’ютері немає шрифту для деяких літер цих статей ({ $scripts }); їх усе одно порівняно. Установіть, наприклад, Noto й запустіть знову.

# The line to find by.
find = Знайти
find-clear = Очистити пошук
# The words before the colons are typed as they are.
find-hint = Знайти, або matter: voice: is:
find-counts = { $alone ->
    [one] { $points }, { $alone } окреме висловлювання
    [few] { $points }, { $alone } окремі висловлювання
   *[other] { $points }, { $alone } окремих висловлювань
}

# Two views side by side, and the inspector in a window of its own.
inspector = Інспектор
split-width = Ширина двох виглядів
split-close = Закрити другий вигляд

# Notes, tags, frames and decisions on a statement.
written-decided = Вирішено вручну
written-withdraw = Відкликати рішення
written-notes = Нотатки
written-note-remove = Видалити нотатку
written-note-hint = Напишіть нотатку, Enter збереже
written-note-new = Нова нотатка
gloss = Глоса
gloss-hint = Напишіть або вставте переклад, Enter збереже його
gloss-new = Нова глоса
gloss-change = Змінити глосу
gloss-remove = Прибрати глосу
written-tags = Мітки
written-tag-remove = Видалити мітку
written-tag-hint = Додати мітку
written-tag-new = Нова мітка
written-frames = Фрейми
somebody = хтось
written-frame-take = Зняти фрейм зі слів
written-no-codebook = Кодувальна книга порожня.
written-on-words = Нотатки, мітки й фрейми стосуються обраних слів «{ $words }».
written-on = до «{ $words }»

# The inspector.
inspector-nothing = 
    Нічого не обрано.
    Клацніть висловлювання, щоб побачити, хто це каже,
    де воно стоїть і чому складено пару.
alone-rejected = ви відхилили його пару
alone-none = у жодній іншій версії немає паралелі
alone-decided = ваші рішення відділяють його від близького
alone-elsewhere = близьке стоїть у своїх пунктах
confirm = Підтвердити
reject = Відхилити
inspector-no-pair = Немає висловлювання, досить близького для пари.
refusal-silent = У цій клітинці ніхто не говорить: вирішувати нічого.
refusal-no-pair = Це висловлювання не в парі: оберіть друге через Ctrl+клацання, щоб вирішити про два.
refusal-nothing = Спершу оберіть висловлювання.
inspector-no-statement = «Підтвердити» й «Відхилити» — про висловлювання; тут його немає.
inspector-nothing-near = Ніщо зі сказаного не близьке до цього пункту.
go-there = Перейти
put-here = Помістити сюди
put-here-hint = Сказати, що воно паралельне: увійде в цей пункт.
inspector-who = Хто каже
accept = Прийняти
change = Змінити…
inspector-where = У своїй статті
inspector-where-hint = Клацніть, щоб читати у вигляді «Читання»; протягніть, щоб обрати слова
inspector-nobody = Нікого не знайдено
source = Джерело
cue = Ознака
inspector-otherwise = Вона чинить інакше…
inspector-say-stance = Сказати, що робить версія
inspector-two = Два обрані
parallel = Паралельні
not-parallel = Не паралельні
inspector-why = Чому пара
inspector-also-near = Теж близько, в інших пунктах
confirmed = підтверджено
rejected = відхилено
inspector-go-to = До цього висловлювання
inspector-keys = C підтверджує, X відхиляє цю пару; знаки вище вирішують про будь-яку іншу.
inspector-point = Пункт { $number } · говорять { $speak } із { $of } · { $label }
inspector-several = { $n ->
    [one] Обрано { $n } висловлювання.
    [few] Обрано { $n } висловлювання: пари, мітки, фрейми, голоси й відокремлення стосуються всіх, одним кроком.
   *[other] Обрано { $n } висловлювань: пари, мітки, фрейми, голоси й відокремлення стосуються всіх, одним кроком.
}
inspector-matter = Питання: { $matter }
inspector-alone = Стоїть окремо: { $why }
inspector-silent = { $version } тут мовчить
inspector-left-out = Це опущено
inspector-via = { $how }, передано через: { $via }
inspector-sure = певність { $share }
inspector-reject-with = Відхилити пару з { $version }
inspector-confirm-with = Підтвердити пару з { $version }
inspector-by-hand = Вручну: { $what }
inspector-likely = кажуть те саме з імовірністю { $share }
inspector-likely-machine = сама машина: те саме з імовірністю { $share }

# What can be done with selected words.
words-copy = Копіювати
words-note = Нотатка
words-tag = Мітка
words-own = Окреме висловлювання
words-frame = Фрейм
words-frame-name = Фрейм для обраних слів
words-command = { $command } (обрані слова)
left-correct = Взяти виправлений текст…
