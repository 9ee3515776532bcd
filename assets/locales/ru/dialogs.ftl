# Words of all dialogs.
cancel = Отмена
close = Закрыть
field-outlet = Издание
field-title = Заголовок
field-byline = Автор
field-day = Дата
field-address = Адрес
field-language = Язык
dismiss = Закрыть уведомление
add-article = Добавить статью
undo = Отменить

# The list of articles that may come in.
import-nothing = Ничего не удалось прочитать
import-title = Взять эти статьи?
import-take-name = Взять статьи
import-particulars-hint = Данные, что исправлено и что отложено
import-compare = Сравнивать
import-take = Взять: { $n }
import-tick = Взять { $name }
import-particulars = Подробности: { $name }
count-words = { $n ->
    [one] { $n } слово
    [few] { $n } слова
   *[other] { $n } слов
}
import-repaired = исправлено: { $n }
import-aside = отложено: { $n }
import-repaired-head = Исправлено ({ $n })
import-undo-repair = Отменить исправление { $repair }
import-aside-head = Отложено ({ $n })
import-compare-words = Сравнивать { $words }

# The help.
help = Справка
help-hint = Что вы хотите узнать?
help-search = Поиск по справке
help-nothing = Об этом ничего нет. Попробуйте другое слово.

# Notices.
look-at-it = Посмотреть
notice-open = Открыть
notice-open-report = Открыть отчёт
notice-folder = Папка
notice-open-folder = Открыть папку отчёта
notice-done = Сделано: { $what }
notice-undo = Отменить: { $what }

# The first steps.
tour-rows = Строки — пункты, столбцы — версии
tour-rows-told = Каждая строка — то, что сказано. Отмечены слова, которых нет в основе; заштрихованные ячейки молчат. Щёлкните заголовок столбца, чтобы сравнивать с ним.
tour-inspector = Инспектор говорит почему
tour-inspector-told = Щёлкните высказывание: здесь стоит, кто это говорит, где и почему составлена пара. Подтвердите или отклоните пару; ваше решение сохранится.
tour-strip = Лента показывает целое
tour-strip-told = Столбец на пункт: чем ярче цвет, тем больше расходятся слова; пусто, где версия молчит. Щёлкните, чтобы перейти. Ctrl+K находит любую команду.
tour-begin = За работу
tour-next = Дальше
tour-skip = Пропустить
of-all = { $n } из { $all }

# The palette and the sheet of keys.
palette-hint = Что вы хотите сделать?
palette-name = Наберите команду
palette-nothing = Нет ни команды, ни вопроса с таким именем.
keys = Сочетания клавиш
keys-told = Однобуквенные клавиши действуют, пока вы не печатаете.
palette-matter = К вопросу: { $name }

# The list of reports.
exports-pdf = Для PDF запишите веб-страницу и распечатайте её в PDF в браузере или документ и сохраните его там как PDF.
exports-named = Экспорт: { $name }

# Pasting a text.
paste-hint = Вставьте или наберите текст
paste-told = Откуда он. Что оставите пустым, ищется в тексте.
paste-day = 12 марта 2024

# What is carried by the pointer.
drop-statement = На строку — поместить туда, на полосу — отнести пункт к этому вопросу
drop-point = На полосу — отнести пункт к этому вопросу

# Questions, and what is typed.
ask-save = Сначала сохранить изменения?
ask-save-yes = Сохранить
ask-save-no = Не сохранять
ask-changed = Файл изменён извне
ask-merge = Объединить
ask-take-file = Взять из файла
ask-keep-mine = Оставить моё
ask-in-use = Проект открыт в другом окне
ask-look = Открыть для просмотра
ask-anyway = Всё равно открыть
ask-replace = Заменить имеющийся файл?
ask-replace-yes = Заменить
ask-throw-away = Выбросить эту работу насовсем?
ask-keep = Оставить
ask-throw-away-yes = Выбросить
typed-open = Где файл, например /home/me/report.txt
typed-open-verb = Открыть
typed-add = Где статья или папка статей
typed-add-verb = Добавить
typed-codes = Где кодировочная книга, с окончанием .qdc
typed-codes-verb = Взять коды
typed-glosses = Где находится файл: .tsv, .csv или .tmx
typed-glosses-verb = Взять глоссы
typed-save = Куда сохранить проект, с окончанием .ron
typed-export-verb = Экспорт
typed-export-codes = Куда записать кодировочную книгу, с окончанием .qdc
typed-name = Ваше имя для него
typed-name-verb = Назвать
typed-voice = Имя голоса
typed-voice-verb = Указать голос
typed-rename = Новое имя
typed-rename-verb = Переименовать
typed-side = Например, страна; пусто — без стороны
typed-side-verb = Указать сторону
ask-save-file = В «{ $name }» есть работа, которой нет в файле.
ask-save-new = В «{ $name }» есть работа, которой ещё нет ни в одном файле.
ask-replace-project = В { $file } вместо нынешнего будет этот проект.
ask-replace-report = В { $file } вместо нынешнего будет отчёт.
typed-export = Путь с окончанием { $endings }

# What dialogs are called.
title-open = Открыть проект или статьи
title-add = Добавить статьи
title-codebook = Взять коды из кодировочной книги
title-glosses = Взять глоссы из файла
title-save = Сохранить проект как
title-exports = Какой отчёт?
title-export = Экспорт отчёта
title-export-codebook = Экспорт кодировочной книги
title-label = Назвать пункт
title-label-matter = Назвать вопрос
title-voice = Кто здесь говорит?
title-rename-voice = Переименовать голос
title-side = Сторона голоса
title-paste = Вставить статью
files-articles = Статьи и проекты
files-all = Все файлы
files-codebook = Кодировочная книга
files-glosses = Глоссы
files-project = Проект
files-report = Отчёт
title-correct = Взять исправленный текст
title-name-project = Назвать проект
title-verify = Проверить отчёт
title-verified = Проверка отчёта
typed-correct = Где исправленный текст; решённое останется на своих местах
typed-correct-verb = Взять текст
typed-name-project = Как его называют отчёты и окно
typed-verify = Где отчёт, с окончанием .html, .docx или .xlsx
typed-verify-verb = Проверить
copy = Копировать
copy-result = Копировать результат

glosses-no-pairs = { $name }: нет пар из слов и перевода.
glosses-no-statement = { $name }: ни одна пара не подходит к высказыванию на другом языке (всего пар: { $n }).
glosses-taken = { $name }: { $n ->
    [one] глосса есть у { $n } высказывания
    [few] глоссы есть у { $n } высказываний
    [many] глоссы есть у { $n } высказываний
   *[other] глоссы есть у { $n } высказывания
}.
glosses-pasted = Буфер обмена
