# Words of all dialogs.
cancel = Скасувати
close = Закрити
field-outlet = Видання
field-title = Заголовок
field-byline = Автор
field-day = Дата
field-address = Адреса
field-language = Мова
dismiss = Закрити сповіщення
add-article = Додати статтю
undo = Скасувати

# The list of articles that may come in.
import-nothing = Нічого не вдалося прочитати
import-title = Узяти ці статті?
import-take-name = Узяти статті
import-particulars-hint = Дані, що виправлено і що відкладено
import-compare = Порівнювати
import-take = Узяти: { $n }
import-tick = Узяти { $name }
import-particulars = Подробиці: { $name }
count-words = { $n ->
    [one] { $n } слово
    [few] { $n } слова
   *[other] { $n } слів
}
import-repaired = виправлено: { $n }
import-aside = відкладено: { $n }
import-repaired-head = Виправлено ({ $n })
import-undo-repair = Скасувати виправлення { $repair }
import-aside-head = Відкладено ({ $n })
import-compare-words = Порівнювати { $words }

# The help.
help = Довідка
help-hint = Що ви хочете дізнатися?
help-search = Пошук у довідці
help-nothing = Про це нічого немає. Спробуйте інше слово.

# Notices.
look-at-it = Подивитися
notice-open = Відкрити
notice-open-report = Відкрити звіт
notice-folder = Тека
notice-open-folder = Відкрити теку звіту
notice-done = Зроблено: { $what }
notice-undo = Скасувати: { $what }

# The first steps.
tour-rows = Рядки — пункти, стовпці — версії
tour-rows-told = Кожен рядок — те, що сказано. Позначено слова, яких немає в основі; заштриховані клітинки мовчать. Клацніть заголовок стовпця, щоб порівнювати з ним.
tour-inspector = Інспектор каже чому
tour-inspector-told = Клацніть висловлювання: тут стоїть, хто це каже, де і чому складено пару. Підтвердьте чи відхиліть пару; ваше рішення збережеться.
tour-strip = Стрічка показує ціле
tour-strip-told = Стовпець на пункт: що яскравіший колір, то більше розходяться слова; порожньо, де версія мовчить. Клацніть, щоб перейти. Ctrl+K знаходить будь-яку команду.
tour-begin = До роботи
tour-next = Далі
tour-skip = Пропустити
of-all = { $n } із { $all }

# The palette and the sheet of keys.
palette-hint = Що ви хочете зробити?
palette-name = Наберіть команду
palette-nothing = Немає ні команди, ні питання з такою назвою.
keys = Сполучення клавіш
keys-told = Однолітерні клавіші діють, доки ви не друкуєте.
palette-matter = До питання: { $name }

# The list of reports.
exports-pdf = Для PDF запишіть вебсторінку й роздрукуйте її в PDF у браузері або документ і збережіть його там як PDF.
exports-named = Експорт: { $name }

# Pasting a text.
paste-hint = Вставте або наберіть текст
paste-told = Звідки він. Що лишите порожнім, буде шукано в тексті.
paste-day = 12 березня 2024

# What is carried by the pointer.
drop-statement = На рядок — помістити туди, на смугу — віднести пункт до цього питання
drop-point = На смугу — віднести пункт до цього питання

# Questions, and what is typed.
ask-save = Спершу зберегти зміни?
ask-save-yes = Зберегти
ask-save-no = Не зберігати
ask-changed = Файл змінено ззовні
ask-merge = Об’єднати
ask-take-file = Узяти з файлу
ask-keep-mine = Лишити моє
ask-in-use = Проєкт відкрито в іншому вікні
ask-look = Відкрити для перегляду
ask-anyway = Усе одно відкрити
ask-replace = Замінити наявний файл?
ask-replace-yes = Замінити
ask-throw-away = Викинути цю роботу назавжди?
ask-keep = Лишити
ask-throw-away-yes = Викинути
typed-open = Де файл, наприклад /home/me/report.txt
typed-open-verb = Відкрити
typed-add = Де стаття або тека статей
typed-add-verb = Додати
typed-codes = Де кодувальна книга, із закінченням .qdc
typed-codes-verb = Узяти коди
typed-glosses = Де міститься файл: .tsv, .csv або .tmx
typed-glosses-verb = Взяти глоси
typed-save = Куди зберегти проєкт, із закінченням .ron
typed-export-verb = Експорт
typed-export-codes = Куди записати кодувальну книгу, із закінченням .qdc
typed-name = Ваша назва
typed-name-verb = Назвати
typed-voice = Ім’я голосу
typed-voice-verb = Указати голос
typed-rename = Нове ім’я
typed-rename-verb = Перейменувати
typed-side = Наприклад, країна; порожньо — без сторони
typed-side-verb = Указати сторону
ask-save-file = У «{ $name }» є робота, якої немає у файлі.
ask-save-new = У «{ $name }» є робота, якої ще немає в жодному файлі.
ask-replace-project = У { $file } замість нинішнього буде цей проєкт.
ask-replace-report = У { $file } замість нинішнього буде звіт.
typed-export = Шлях із закінченням { $endings }

# What dialogs are called.
title-open = Відкрити проєкт або статті
title-add = Додати статті
title-codebook = Узяти коди з кодувальної книги
title-glosses = Взяти глоси з файлу
title-save = Зберегти проєкт як
title-exports = Який звіт?
title-export = Експорт звіту
title-export-codebook = Експорт кодувальної книги
title-label = Назвати пункт
title-label-matter = Назвати питання
title-voice = Хто тут говорить?
title-rename-voice = Перейменувати голос
title-side = Сторона голосу
title-paste = Вставити статтю
files-articles = Статті й проєкти
files-all = Усі файли
files-codebook = Кодувальна книга
files-glosses = Глоси
files-project = Проєкт
files-report = Звіт
title-correct = Узяти виправлений текст
title-name-project = Назвати проєкт
title-verify = Перевірити звіт
title-verified = Перевірка звіту
typed-correct = Де виправлений текст; вирішене лишиться на своїх місцях
typed-correct-verb = Узяти текст
typed-name-project = Як його називають звіти й вікно
typed-verify = Де звіт, із закінченням .html, .docx або .xlsx
typed-verify-verb = Перевірити
copy = Копіювати
copy-result = Копіювати результат

glosses-no-pairs = { $name }: немає пар зі слів і перекладу.
glosses-no-statement = { $name }: жодна пара не підходить до висловлювання іншою мовою (усього пар: { $n }).
glosses-taken = { $name }: { $n ->
    [one] глоса є в { $n } висловлювання
    [few] глоси є в { $n } висловлювань
    [many] глоси є в { $n } висловлювань
   *[other] глоси є в { $n } висловлювання
}.
glosses-pasted = Буфер обміну
