### What the command line says.


## Failures

output-not-written = не вдалося записати у стандартний вивід ({ $why }); більше нічого не зроблено
input-not-read = не вдалося прочитати стандартний ввід ({ $why })
files-hold-nothing = у файлах немає жодної статті
compare-no-folder = { $folder }: теку не вдалося створити ({ $why }); оберіть іншу
measure-nothing = Міряти нічим: у проєкті немає рішень про пари; спершу підтвердьте, відхиліть, перемістіть або закріпіть кілька пар у вікні
measure-forms = --measure пишеться як json або md
statements-need-deep = --format conllu потребує --depth deep: швидке читання дерев не будує
statements-need-reader = --format conllu потребує моделі читання, якої в цій програмі немає
merge-nothing = { $why }. Нічого не об’єднано
merge-disputes = { $path } об’єднано; вирішено по-різному ({ $count }): { $disputes }
manual-not-made = сторінку посібника не вдалося зробити ({ $why })
check-damaged = { $count ->
    [one] { $path } пошкоджено в { $count } місці ({ $places }). Відкрийте його у вікні, щоб зберегти що можна, або поверніться до його резервної копії
   *[other] { $path } пошкоджено в { $count } місцях ({ $places }). Відкрийте його у вікні, щоб зберегти що можна, або поверніться до його резервної копії
}
check-lost = { $path }: рішень, що не знаходять свого місця, — { $count } із { $all } ({ $places }). Відкрийте проєкт і вирішіть їх заново
check-decision = рішення { $number } на «{ $words }» у { $article }
verify-not-standing = { $path } не підтверджено: { $faults }
verify-more = ще { $count }
verify-other-files = статей, що не збігаються з файлами їхніх назв, — { $count }
window-no-display = немає екрана, на якому можна відкрити вікно (не задано ні DISPLAY, ні WAYLAND_DISPLAY); `counterpoint compare FILE…` робить те саме без вікна
window-no-opengl = OpenGL не запускається ({ $why }); для `--renderer software` він не потрібен
window-in-software = OpenGL не запускається ({ $why }); малюємо програмно
window-failed = вікно дало збій ({ $why }); `counterpoint compare FILE…` робить те саме без вікна
window-closed-early = вікно закрилося раніше, ніж було зроблено знімок
window-picture-not-written = { $path } не вдалося записати ({ $why })
window-picture-too-large = знімок завеликий
window-no-view = вигляду { $name } немає; є { $all }
window-no-dimension = виміру { $name } немає; є { $all }
window-not-built = цю програму зібрано без вікна; роботу робить `counterpoint compare FILE…`

## What `check` prints

check-project = проєкт
check-articles = статті
check-decisions = рішення
check-codes = коди
check-damage = пошкодження
check-copies = копії
check-sources = джерела
check-no-name = (без назви)
check-no-date = без дати
check-bytes = { $n } байтів
check-of-them-lost = втрачено: { $n }
check-articles-print = { $texts ->
    [one] { $articles } статей друкують { $texts } текст
    [few] { $articles } статей друкують { $texts } тексти
   *[other] { $articles } статей друкують { $texts } текстів
}
check-kept = з { $article }: лишилося { $share } %
check-first-changes = , змін: { $n }: { $changes }; …
check-changes = , зміни: { $changes }
check-files = без змін: { $same }, змінено: { $changed }, немає тут: { $missing }

## What `verify` prints

verify-head-made = зроблено
verify-head-verified = перевірено
verify-head-articles = статті
verify-other-version = { $version }; інша версія може знайти інше, тому порівняно лише цитовані комірки та висновки
verify-no-file = немає файлу
verify-other-text = { $article }: його текст не той, що дає його файл

## Help of the command line

cli-usage = Виклик:
cli-commands = Команди
cli-arguments = Аргументи
cli-options = Параметри
cli-values = Можливі значення:
cli-about = Порівнює твердження за твердженням, як кілька видань або голосів повідомляють про одну подію
cli-help = Показати довідку (стисло — «-h»)
cli-version = Показати версію
cli-help-of = Показати цю довідку або довідку з команди
cli-lang = Мова вікна, повідомлень і звітів для людей: en, fr, de, es, it, pt, ru, uk, tr або ar [типово: обрана у вікні, інакше мова системи; для звіту без вікна — англійська]
cli-files = Проєкт або статті нового проєкту, які відкрити у вікні
cli-screenshot = Намалювати вікно один раз, зберегти знімок сюди й закінчити
cli-view = Вигляд, який відкрити: parallel, reading, coverage, framing або codebook; framing:naming відкриває цей вимір
cli-size = Розмір вікна в точках, наприклад 1440x900
cli-theme = Світла, темна або контрастна [типово: як у системі]
cli-theme-light = Темне на світлому
cli-theme-dark = Світле на темному
cli-theme-contrast = Чорне на білому
cli-renderer = Чим малюється вікно [типово: auto]
cli-renderer-auto = OpenGL або, де він не запускається, програмно
cli-renderer-opengl = OpenGL або нічого
cli-renderer-software = Програмно: повільніше, на будь-якому екрані
cli-scale = Пікселів на точку
cli-scroll-bench = Прокрутити N кадрів, надрукувати часи як JSON і закінчити: `ready_ms` — коли з’явилися перші рядки, `refined_ms` — коли закінчилося й глибоке читання
cli-compare = Порівняти файли або збережений проєкт
cli-compare-inputs = Статті або один проєкт; `-` — стандартний ввід
cli-by = Що утворює стовпець [типово: outlet для двох статей і більше, voice для однієї]
cli-min-score = Відкинути зв’язки з меншою оцінкою
cli-depth = Наскільки ретельно читати [типово: deep до 1500 речень]
cli-copies = Як рахується один текст, надрукований кількома статтями [типово: several]
cli-compare-format = Вигляд звіту [типово: за закінченням назви після --out, інакше json]
cli-compare-out = Записати звіт сюди, а не у стандартний вивід
cli-compare-names = Взяти назви та сторони голосів з іншого проєкту
cli-compare-save = Зберегти порівняння як проєкт
cli-compare-figures = Записати всі рисунки в цю теку, у SVG і PNG
cli-compare-codebook = Взяти до проєкту коди з цієї книги кодів; коди з тією самою назвою лишаються як є
cli-compare-measure = Звірити пари програми з рішеннями проєкту: JSON або, з `--format md`, сторінка для читання
cli-statements = Надрукувати по запису на статтю: речення, висловлювання, атрибуції
cli-statements-files = Статті; `-` — стандартний ввід
cli-statements-depth = Наскільки ретельно читати [типово: кожна стаття сама по собі, deep до 1500 речень]
cli-statements-format = Вигляд записів
cli-statements-jsonl = Один запис JSON на рядок
cli-statements-conllu = Дерева всіх речень; потрібне глибоке читання
cli-statements-text = Висловлювання з голосами на берегах
cli-batch = Читати набори статей зі стандартного вводу, по об’єкту JSON на рядок; писати по порівнянню на рядок
cli-batch-jobs = Скільки наборів порівнювати одразу [типово: кількість ядер]
cli-check = Відкрити, перевірити й описати файл проєкту
cli-check-project = Проєкт
cli-merge = Об’єднати дві копії проєкту в першу, рішення за рішенням (для git: driver = counterpoint merge %O %A %B)
cli-merge-base = Проєкт, з якого вийшли обидві копії; порожній файл, якщо його немає
cli-merge-mine = Одна копія; об’єднаний проєкт пишеться поверх неї
cli-merge-theirs = Інша копія
cli-verify = Звірити звіт (.html, .docx, .xlsx) з доказами в ньому: кожну цитовану комірку й аналіз
cli-verify-report = Звіт
cli-verify-sources = Звірити додані статті й із файлами в цій теці
cli-wrong-share = вкажіть число від 0 до 1
cli-wrong-scale = вкажіть число від 0.25 до 8
cli-wrong-size = вкажіть ширину й висоту, наприклад 1440x900
cli-wrong-language = мови { $name } немає; є { $all }
cli-error = помилка: { $what }
cli-error-help = Докладніше — «--help».
cli-error-unknown = неочікуваний аргумент «{ $argument }»
cli-error-missing = бракує обов’язкових аргументів: { $arguments }
cli-error-no-value = для «{ $argument }» потрібне значення, але його не дано
cli-error-value = неприпустиме значення «{ $value }» для «{ $argument }»
cli-error-value-of = неприпустиме значення «{ $value }» для «{ $argument }»; можливі: { $all }
cli-error-value-why = неприпустиме значення «{ $value }» для «{ $argument }»: { $why }
cli-error-conflict = аргумент «{ $argument }» не можна вживати разом із «{ $other }»
