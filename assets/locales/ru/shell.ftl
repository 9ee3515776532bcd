### What the command line says.


## Failures

output-not-written = не удалось записать в стандартный вывод ({ $why }); больше ничего не сделано
input-not-read = не удалось прочитать стандартный ввод ({ $why })
files-hold-nothing = в файлах нет ни одной статьи
compare-no-folder = { $folder }: папку не удалось создать ({ $why }); выберите другую
measure-nothing = Мерить нечем: в проекте нет решений о парах; сначала подтвердите, отклоните, переместите или закрепите несколько пар в окне
measure-forms = --measure пишется как json или md
statements-need-deep = --format conllu требует --depth deep: быстрое чтение деревьев не строит
statements-need-reader = --format conllu требует модели чтения, которой в этой программе нет
merge-nothing = { $why }. Ничего не объединено
merge-disputes = { $path } объединён; решено по-разному ({ $count }): { $disputes }
manual-not-made = страницу руководства не удалось сделать ({ $why })
check-damaged = { $count ->
    [one] { $path } повреждён в { $count } месте ({ $places }). Откройте его в окне, чтобы сохранить что можно, или вернитесь к его резервной копии
   *[other] { $path } повреждён в { $count } местах ({ $places }). Откройте его в окне, чтобы сохранить что можно, или вернитесь к его резервной копии
}
check-lost = { $path }: решений, не находящих своё место, — { $count } из { $all } ({ $places }). Откройте проект и решите их заново
check-decision = решение { $number } на «{ $words }» в { $article }
verify-not-standing = { $path } не подтверждён: { $faults }
verify-more = ещё { $count }
verify-other-files = статей, не совпадающих с файлами их имён, — { $count }
window-no-display = нет экрана, на котором можно открыть окно (не заданы ни DISPLAY, ни WAYLAND_DISPLAY); `counterpoint compare FILE…` делает то же без окна
window-no-opengl = OpenGL не запускается ({ $why }); для `--renderer software` он не нужен
window-in-software = OpenGL не запускается ({ $why }); рисуем программно
window-failed = окно дало сбой ({ $why }); `counterpoint compare FILE…` делает то же без окна
window-closed-early = окно закрылось раньше, чем был сделан снимок
window-picture-not-written = { $path } не удалось записать ({ $why })
window-picture-too-large = снимок слишком велик
window-no-view = вида { $name } нет; есть { $all }
window-no-dimension = измерения { $name } нет; есть { $all }
window-not-built = эта программа собрана без окна; работу делает `counterpoint compare FILE…`

## What `check` prints

check-project = проект
check-articles = статьи
check-decisions = решения
check-codes = коды
check-damage = повреждения
check-copies = копии
check-sources = источники
check-no-name = (без имени)
check-no-date = без даты
check-bytes = { $n } байт
check-of-them-lost = потеряно: { $n }
check-articles-print = { $texts ->
    [one] { $articles } статей печатают { $texts } текст
    [few] { $articles } статей печатают { $texts } текста
   *[other] { $articles } статей печатают { $texts } текстов
}
check-kept = из { $article }: осталось { $share } %
check-first-changes = , изменений: { $n }: { $changes }; …
check-changes = , изменения: { $changes }
check-files = без изменений: { $same }, изменено: { $changed }, нет здесь: { $missing }

## What `verify` prints

verify-head-made = сделан
verify-head-verified = проверен
verify-head-articles = статьи
verify-other-version = { $version }; другая версия может найти иное, поэтому сравнены только цитируемые ячейки и выводы
verify-no-file = нет файла
verify-other-text = { $article }: его текст не тот, что даёт его файл

## Help of the command line

cli-usage = Вызов:
cli-commands = Команды
cli-arguments = Аргументы
cli-options = Параметры
cli-values = Возможные значения:
cli-about = Сравнивает утверждение за утверждением, как несколько изданий или голосов сообщают об одном событии
cli-help = Показать справку (кратко — «-h»)
cli-version = Показать версию
cli-help-of = Показать эту справку или справку по команде
cli-lang = Язык окна, сообщений и отчётов для людей: en, fr, de, es, it, pt, ru, uk, tr или ar [по умолчанию: выбранный в окне, иначе язык системы; для отчёта без окна — английский]
cli-files = Проект или статьи нового проекта, которые открыть в окне
cli-screenshot = Нарисовать окно один раз, сохранить снимок сюда и закончить
cli-view = Вид, который открыть: parallel, reading, coverage, framing или codebook; framing:naming открывает это измерение
cli-size = Размер окна в точках, например 1440x900
cli-theme = Светлая, тёмная или контрастная [по умолчанию: как в системе]
cli-theme-light = Тёмное на светлом
cli-theme-dark = Светлое на тёмном
cli-theme-contrast = Чёрное на белом
cli-renderer = Чем рисуется окно [по умолчанию: auto]
cli-renderer-auto = OpenGL или, где он не запускается, программно
cli-renderer-opengl = OpenGL или ничего
cli-renderer-software = Программно: медленнее, на любом экране
cli-scale = Пикселей на точку
cli-scroll-bench = Прокрутить N кадров, напечатать времена как JSON и закончить: `ready_ms` — когда появились первые строки, `refined_ms` — когда закончилось и глубокое чтение
cli-compare = Сравнить файлы или сохранённый проект
cli-compare-inputs = Статьи или один проект; `-` — стандартный ввод
cli-by = Что образует столбец [по умолчанию: outlet для двух статей и больше, voice для одной]
cli-min-score = Отбросить связи с меньшей оценкой
cli-depth = Насколько тщательно читать [по умолчанию: deep до 1500 предложений]
cli-copies = Как считается один текст, напечатанный несколькими статьями [по умолчанию: several]
cli-compare-format = Вид отчёта [по умолчанию: по окончанию имени после --out, иначе json]
cli-compare-out = Записать отчёт сюда, а не в стандартный вывод
cli-compare-names = Взять имена и стороны голосов из другого проекта
cli-compare-save = Сохранить сравнение как проект
cli-compare-figures = Записать все рисунки в эту папку, в SVG и PNG
cli-compare-codebook = Взять в проект коды из этой книги кодов; коды с тем же именем остаются как есть
cli-compare-measure = Сверить пары программы с решениями проекта: JSON или, с `--format md`, страница для чтения
cli-statements = Напечатать по записи на статью: предложения, высказывания, атрибуции
cli-statements-files = Статьи; `-` — стандартный ввод
cli-statements-depth = Насколько тщательно читать [по умолчанию: каждая статья сама по себе, deep до 1500 предложений]
cli-statements-format = Вид записей
cli-statements-jsonl = Одна запись JSON на строку
cli-statements-conllu = Деревья всех предложений; нужно глубокое чтение
cli-statements-text = Высказывания с голосами на полях
cli-batch = Читать наборы статей из стандартного ввода, по объекту JSON на строку; писать по сравнению на строку
cli-batch-jobs = Сколько наборов сравнивать сразу [по умолчанию: число ядер]
cli-check = Открыть, проверить и описать файл проекта
cli-check-project = Проект
cli-merge = Объединить две копии проекта в первую, решение за решением (для git: driver = counterpoint merge %O %A %B)
cli-merge-base = Проект, из которого вышли обе копии; пустой файл, если его нет
cli-merge-mine = Одна копия; объединённый проект пишется поверх неё
cli-merge-theirs = Другая копия
cli-verify = Сверить отчёт (.html, .docx, .xlsx) с доказательствами в нём: каждую цитируемую ячейку и анализ
cli-verify-report = Отчёт
cli-verify-sources = Сверить приложенные статьи и с файлами в этой папке
cli-wrong-share = укажите число от 0 до 1
cli-wrong-scale = укажите число от 0.25 до 8
cli-wrong-size = укажите ширину и высоту, например 1440x900
cli-wrong-language = языка { $name } нет; есть { $all }
cli-error = ошибка: { $what }
cli-error-help = Подробнее — «--help».
cli-error-unknown = неожиданный аргумент «{ $argument }»
cli-error-missing = не хватает обязательных аргументов: { $arguments }
cli-error-no-value = для «{ $argument }» нужно значение, но оно не дано
cli-error-value = недопустимое значение «{ $value }» для «{ $argument }»
cli-error-value-of = недопустимое значение «{ $value }» для «{ $argument }»; возможные: { $all }
cli-error-value-why = недопустимое значение «{ $value }» для «{ $argument }»: { $why }
cli-error-conflict = аргумент «{ $argument }» нельзя использовать вместе с «{ $other }»
