### What is told of files, projects, comparisons and verified reports.

list-semicolon = { $before }; { $next }
list-comma = { $before }, { $next }
list-sentences = { $before } { $next }
sentence = { $of }.
of-file = { $path }: { $what }
of-file-at = { $file }, { $what }
quoted = «{ $words }»
pasted-text = вставлений текст
place-line = { $file }, рядок { $line }
place-record = { $place }, запис { $record }
place-in-set = стаття { $number } набору

## Files that come in

import-locked = { $name } закрито паролем. Збережіть його без пароля і спробуйте ще раз.
import-old-word = { $name } — файл Word старого типу; збережіть його як .docx і спробуйте ще раз.
import-picture = { $name } — зображення; читаються лише файли, у яких є текст.
import-not-as-named = { $name } не містить нічого, що буває у файлі .{ $ending }; можливо, він пошкоджений або неповний. Отримайте його ще раз.
import-no-known-format = { $name } не містить тексту в жодному відомому форматі; збережіть його як текст, Word або PDF.
import-unknown-archive = { $name } — архів без документа Word, OpenDocument чи EPUB. Спершу розпакуйте його.
import-document-too-large = { $name } у розпакованому вигляді більший, ніж буває документ; його не прочитано.
import-damaged-archive = { $name } — пошкоджений архів; його текст не вдалося розпакувати повністю. Отримайте його ще раз.
import-damaged-gzip = { $name } — пошкоджений архів gzip; розпакувати нічого не вдалося. Отримайте його ще раз.
import-gzip-too-large = { $name } — архів gzip, який у розпакованому вигляді більший, ніж буває файл; його не прочитано.
import-nested-archive = { $name } містить інший архів. Спершу розпакуйте його.
import-web-archive-too-large = { $name } у розпакованому вигляді більший, ніж буває файл; сторінки після перших { $read } пропущено.
import-no-pages = { $name } — вебархів без збережених сторінок.
import-a-page = сторінка
import-damaged-page = { $name }: { $page } — пошкоджена сторінка, її пропущено; решту сторінок прочитано.
import-bad-json = { $name } — неправильний JSON ({ $what }); нічого не прочитано. Перевірте, як його збережено.
import-bad-line = { $place }, стовпець { $column }: неправильний JSON ({ $what }); запис пропущено, решту прочитано.
import-not-a-record = { $place }: це не запис статті; решту прочитано.
import-record-without-text = { $place }: у записі немає тексту; його пропущено.
import-page-cut = { $name }: прочитано лише перші { $most } МБ сторінки.
import-tags-too-deep = { $name }: теги глибші за { $most } рівнів відкинуто, їхній текст збережено.
import-bad-page = { $name }: сторінку не вдалося розібрати. Збережіть її як текст і спробуйте ще раз.
import-bad-email = { $name } — не електронний лист, який можна прочитати.
import-bad-row = { $name }: не вдалося прочитати рядок ({ $why }).
import-no-text-column = { $name }: у жодному стовпці немає статей; назвіть один із них «text» у першому рядку.
import-pages-lost = { $name }: не вдалося розібрати сторінок: { $count } (сторінка { $which }); решту прочитано.
import-too-many-steps = { $name }: щоб намалювати сторінки, треба більше кроків, ніж буває в документа; сторінки після перших { $read } не прочитано.
import-scanned = { $name } не має текстового шару: його сторінки — зображення. Спершу розпізнайте текст.
import-scanned-pages = { $name }: { $bare } із { $all } сторінок — зображення без текстового шару.
import-nested-too-deep = { $name } вкладає свої частини глибше, ніж буває в документах; його не прочитано.
import-bad-pdf = { $name } — PDF, який не вдалося розібрати; можливо, він пошкоджений або неповний. Отримайте його ще раз або збережіть його текст.
import-empty-rtf = { $name } — документ RTF без тексту.
import-too-large = { $name } більший за { $most } МБ, які читаються. Розділіть його і спробуйте ще раз.
import-empty-file = { $name } порожній; нічого не додано.
import-wrong-ending = { $name }: за назвою це { $named }, але всередині { $held }; так його й прочитано.
import-too-long = { $name }: текст понад { $most } МБ — не стаття; його пропущено. Розділіть його і спробуйте ще раз.
import-too-many-paragraphs = { $name }: текст на { $count } абзаців — не стаття (щонайбільше { $most }); його пропущено. Розділіть його і спробуйте ще раз.
import-too-many-articles = { $name }: статей — { $count }; прочитано перші { $most }. Розділіть файл.
import-records-without-text = { $name }: у { $empty } із { $all } записів немає тексту.
import-no-text = { $name } не містить тексту, який можна прочитати.
import-only-the-first = Прочитано лише перші { $most } статей; решту імпортуйте окремо.
import-failed-paste = { $name } не вдалося прочитати: у програмі стався збій. Натомість можна вставити його текст.
import-failed = { $name } не вдалося прочитати: у програмі стався збій. Збережіть його як текст і спробуйте ще раз.
import-line-too-long = { $name }, рядок { $line }: довший за { $most } МБ; його пропущено.
import-damaged-project = { $path }, { $damage }. Решту прочитано.
kind-text = простий текст
kind-markdown = Markdown
kind-html = вебсторінка
kind-json = JSON
kind-table = таблиця
kind-email = електронний лист
kind-rtf = RTF
kind-pdf = PDF
kind-archive = архів zip (Word, OpenDocument або EPUB)
kind-gzip = архів gzip
kind-warc = вебархів
kind-old-word = файл Word старого типу (.doc)
kind-picture = зображення
kind-binary = не текст
same-text = Той самий текст, що { $article }
same-address = З тієї самої адреси, що { $article }; { $share } % слів збігається
same-wording = { $share } % слів спільні з { $article }

## Comparisons

compare-no-statements = { $article }: немає висловлювань, які можна порівняти.
compare-no-articles = Немає статей для порівняння; додайте принаймні одну.
compare-too-many-characters = У статтях { $have } млн знаків, більше ніж { $most } млн, які читаються з моделлю; їх порівняно за словами, іменами та числами. Порівнюйте менше за раз.
copy-word-for-word = { $article } слово в слово
copy-same-address = { $article } за тією самою адресою
copy-with-share = { $article }, де { $share } % його слів
copies-count-as-several = Текст { $text } друкують також { $by }; текстів рахується { $count }.
copies-count-as-one = Текст { $text } друкують також { $by }; вони рахуються як один текст, і порівнюється лише перший.

## The disk

disk-not-read = { $path } не вдалося прочитати: { $why }
disk-not-saved = { $path } не вдалося зберегти: { $why }
disk-not-there = файлу або його теки немає. Перевірте назву або оберіть інше місце
disk-not-allowed = це не дозволено. Оберіть інше місце або попросіть дозволу
disk-read-only = диск лише для читання. Оберіть інше місце
disk-full = диск заповнено. Звільніть місце або оберіть інше
disk-share-used-up = вашу частку диска вичерпано. Звільніть місце або оберіть інше
disk-a-folder = це тека. Вкажіть файл у ній
disk-too-large = { $cause }. Розділіть файл і спробуйте ще раз
disk-other = { $cause }. Спробуйте ще раз або оберіть інше місце
source-unchanged = { $article }: { $file } не змінився
source-changed = { $article }: { $file } — уже не той файл, що був прочитаний
source-missing = { $article }: { $file } відсутній
source-none = { $article }: стаття не з файлу

## Projects and codebooks

project-changed-outside = { $path } змінено іншою програмою після відкриття; його не замінено
project-later-format = це формат проєкту { $version }; ця програма читає до { $read }. Відкрийте його новішим Counterpoint; його не змінено
codebook-damaged = це неправильний XML ({ $what }); експортуйте книгу кодів знову як REFI-QDA (.qdc)
codebook-empty = у ній немає кодів; у книзі кодів REFI-QDA (.qdc) є елементи Code всередині CodeBook
codebook-not-utf8 = це не UTF-8; експортуйте книгу кодів знову
damage-at = рядок { $line }, стовпець { $column }: { $what }
damage-no-project = це не проєкт Counterpoint: він не починається зі свого формату, як (format: 1, …
damage-conflict = git залишив тут позначки конфлікту. Візьміть із git обидві копії та об’єднайте їх командою `counterpoint merge`
damage-not-utf8 = звідси файл уже не в UTF-8
damage-after-end = після кінця проєкту щось стоїть
damage-too-deep = забагато дужок у дужках, щоб їх прочитати
damage-ends-early = файл закінчується там, де має бути значення
damage-value = тут має бути значення
damage-field-name = тут має бути назва поля
damage-colon = після назви поля бракує двокрапки
damage-comma-or = бракує коми або { $sign }
damage-missing = бракує { $sign }
damage-text-unended = текст у лапках не закінчено
damage-raw-text-unended = необроблений текст не закінчено
damage-backslash = невідомий знак після зворотної скісної риски
damage-too-many-articles = у проєкті щонайбільше { $most } статей; решту не прочитано
damage-too-many-decisions = у проєкті щонайбільше { $most } рішень; решту не прочитано
damage-id = ідентифікатор { $id } порожній або зайнятий; дано інший
damage-sign = знак — це (назва, номер)
damage-score = оцінка лежить між 0 і 1
damage-code-name = коду потрібна назва, якої немає в іншого коду
damage-no-body = у статті немає тексту; її пропущено
damage-text-too-long = текст щонайбільше { $most } МБ; його пропущено
damage-hash = це не той текст, що був збережений: його SHA-256 інший
damage-path = у назві файлу є шлях; залишено лише його останню частину
damage-block = блок — це (початок, кінець, роль)
damage-blocks-order = блоки пропускають слова або стоять не за порядком; їх побудовано заново
damage-blocks = блоки пропускають слова; їх побудовано заново
damage-repair = виправлення не підходить до тексту; його пропущено
damage-decision-without-what = рішення не каже, що вирішено; його пропущено
damage-decision-incomplete = рішення неповне; його пропущено
damage-decision = рішення пошкоджене; його пропущено
damage-later = те, що тут записала новіша програма, пошкоджене; це пропущено
damage-record = тут має бути: { $what }, як (назва: значення, …)
damage-list = тут має бути список, як […]
damage-text = тут має бути текст у лапках
damage-number = тут має бути число
damage-optional = тут має бути Some(…) або None
damage-one-of = тут має бути одне зі слів: { $known }
damage-place = тут має бути місце, як (початок, кінець)
damage-place-outside = місце лежить поза текстом або всередині літери
damage-place-order = місцю потрібні початок і кінець не раніше за нього
thing-place = місце
thing-project = проєкт
thing-problem = проблема
thing-settings = налаштування
thing-codebook = книга кодів
thing-code = код
thing-article = стаття
thing-origin = першоджерело
thing-repair = виправлення
thing-decision = рішення
edit-add = статті додано
edit-remove = статтю прибрано
edit-change = статтю змінено
edit-move = статтю переміщено
edit-withdraw = рішення відкликано
edit-settings = налаштування змінено
edit-codebook = книгу кодів змінено
edit-rename = проєкт перейменовано
edit-reload = завантажено заново
edit-nothing = нічого не змінено
done-at = { $what }, «{ $words }»
difference-name = назва: «{ $now }», раніше «{ $before }»
difference-article-added = статтю додано: { $article }
difference-article-removed = статтю прибрано: { $article }
difference-text = текст змінено: { $article }
difference-data = дані змінено: { $article }
difference-decided = рішення додано: { $what }
difference-withdrawn = рішення відкликано: { $what }
difference-settings = налаштування змінено
difference-codebook = книгу кодів змінено

## Two copies of a project that say different things

dispute-first-holds = { $about }: перша копія каже { $mine }, друга — { $theirs }; діє перша
dispute-second-holds = { $about }: перша копія каже { $mine }, друга — { $theirs }; діє друга
dispute-goes = що це прибрано
dispute-article = «{ $words }…», { $article }
dispute-parallel = паралельно
dispute-not-parallel = не паралельно
dispute-yes = так
dispute-no = ні
dispute-as-found = як знайдено
dispute-compared = порівнюється
dispute-set-aside = відкладено
dispute-own-statement = окреме висловлювання
dispute-one = одне
dispute-two = два
pair = { $first } і { $second }
about-name = назва проєкту
about-article = стаття { $article }
about-columns = стовпці
about-least-score = найменша оцінка
about-depth = глибина
about-copies = як рахуються копії
about-spokesmen = чий голос у речника
about-codebook = назва книги кодів
about-code = код { $code }
about-gloss = глоса, де { $place }
about-matter-name = назва питання, де { $place }
about-point-name = назва пункту, де { $place }
about-voice = голос «{ $name }»
about-actor = учасник «{ $name }»
about-form = хто такий «{ $form }»
about-same-voice = чи є голос «{ $voice }» голосом «{ $other }»
about-side = сторона голосу «{ $voice }»
about-voice-of = голос місця { $place }
about-silence = чи мовчить «{ $version }» про пункт { $place }
about-stance = що версія робить із { $place }
about-passage = місце { $place }
about-words = слова { $place }
about-statements = висловлювання { $places }
about-origin = першоджерело { $first } і { $second }
about-dispute = суперечка ({ $kind }) про { $places }
about-dispute-in = суперечка ({ $kind }) про { $places } у { $version }
about-one-matter = чи одне питання { $first } і { $second }
about-more-in-matter = чи входить до питання { $place } щось іще

## What the window tells of its work

told-comparison-failed = Порівняння не вдалося: у програмі є помилка, яку спричиняє цей набір статей. Те, що ви бачите, — попереднє; вашу роботу можна зберегти.
told-no-copy = { $why }. Доки це не виправлено, у разі збою незбережена робота пропаде.
told-came-in = { $article } — додано: { $done }.
told-repaired = { $count ->
    [one] виправлено { $count } місце
    [few] виправлено { $count } місця
   *[other] виправлено { $count } місць
}
told-set-aside = { $count ->
    [one] відкладено { $count } частину
    [few] відкладено { $count } частини
   *[other] відкладено { $count } частин
}
told-not-one-article = У файлі не рівно одна стаття; нічого не змінено.
told-replaced = Текст замінено; кожне рішення лишилося на своєму місці.
told-replaced-moved = Текст замінено; місць зсунуто: { $moved }, втрачено: { $lost }. Вирішене там збережено, і воно знову діятиме, якщо слова повернуться.
told-sample-failed = Приклад { $name }: { $why }
told-recent-is-lost = { $why }. Хрестик поруч прибирає його зі списку нещодавніх.
told-to-look-at = { $file } відкрито лише для перегляду: { $why }.
told-not-replaced = { $path } не замінено: { $why }. Оберіть іншу назву.
told-open-elsewhere = { $path } відкрито в іншому вікні. Оберіть іншу назву.
told-saved = Збережено: { $file }.
told-not-saved = { $why }. Ваша робота на місці, і на випадок збою зберігається її копія.
told-stays = { $path } лишився без змін; нічого не записано.
told-nothing-taken = З { $path } нічого не взято: { $why }.
told-not-removed = { $path } не вдалося видалити: { $why }.
told-no-comparison = Експортувати ще нічого. Дочекайтеся кінця порівняння.
told-not-written = { $path } не записано: { $why }
told-wrote = Записано: { $path }.
told-copied = Скопійовано з посиланням на джерело
told-not-opened = { $path } не вдалося відкрити ({ $why }). Відкрийте його у своєму файловому менеджері.
told-no-doubt = Сумнівних мовців немає
told-confirmed-pair = пару { $first } і { $second } підтверджено
told-rejected-pair = пару { $first } і { $second } відхилено
told-others-undecided = { $done }; не вирішено: з { $others }
told-matter-unpinned = питання відкріплено
why-damaged = його файл пошкоджено; показано те, що вдалося врятувати. Збережіть під іншою назвою
why-damaged-recovered = його файл пошкоджено. Збережіть під іншою назвою
why-file-damaged = файл пошкоджено
why-not-writable = його файл не можна записати
why-open-elsewhere = його відкрито в іншому вікні

## Reports that are written and verified

export-ending = { $path } не записано: звітів із таким закінченням немає. Оберіть назву з одним із закінчень: { $endings }
export-pdf = { $path } не записано: звіти не пишуться в PDF. Запишіть вебсторінку і надрукуйте її в PDF у браузері або документ Word і збережіть його там як PDF; закінчення звітів: { $endings }
export-archive = архів не вдалося створити ({ $why }). Спробуйте інший формат
export-archive-not-written = архів не вдалося записати ({ $why }). Спробуйте інший формат
export-picture = рисунок { $name } не вдалося намалювати ({ $why }). У його .svg те саме
export-spreadsheet = електронну таблицю не вдалося створити ({ $why }). Спробуйте csv
verify-stands = Звіт підтверджено: цитованих комірок, що показують свої місця, — { $cells }, висновків, які так само випливають із доданого проєкту, — { $findings }.
verify-does-not-stand = { $count ->
    [one] Звіт не підтверджено: з тим, що він несе, розходиться { $count } річ.
    [few] Звіт не підтверджено: з тим, що він несе, розходяться { $count } речі.
   *[other] Звіт не підтверджено: з тим, що він несе, розходиться { $count } речей.
}
verify-no-evidence = у ньому немає доказів: це не звіт цієї програми як вебсторінка, документ Word чи таблиця, або його записала версія, яка їх іще не додавала. Попросіть новий
verify-damaged-evidence = докази в ньому пошкоджено або змінено: перевірити нічого не можна. Попросіть звіт знову
verify-damaged-project = проєкт у ньому не можна прочитати ({ $why }). Попросіть звіт знову
verify-made-by = Зроблено: { $made }; перевірено: { $again }.
fault-cell = цитована комірка ({ $at }): { $what }
fault-analysis = аналіз, { $of }: { $what }
fault-some-text = текст: { $what }
fault-text = текст ({ $at }): { $what }
fault-damage = пошкодження: { $what }
fault-not-the-source = показує «{ $shown }» там, де джерело { $article } каже «{ $said }»
fault-unknown-article = цитує { $article }, чого немає в доданому проєкті
fault-no-passage = байти з { $start } по { $end } — не місце в { $article }
fault-other-hash = хеш байтів з { $start } по { $end } у { $article } не той, що надруковано
fault-other-finding = звіт зроблено з «{ $before }»; доданий проєкт дає «{ $now }»
fault-lost-finding = звіт зроблено з «{ $before }»; доданий проєкт такого не дає
fault-new-finding = доданий проєкт дає «{ $now }», з чого звіт не зроблено
fault-more = ще
fault-more-findings = розходяться й інші висновки: { $count }
fault-more-texts = розходяться й інші тексти: { $count }
fault-bytes = сторінка показує те саме, але її байти інші, з байта { $byte } (рядок { $line })
fault-shows = показує «{ $shown }» там, де виходить «{ $said }»
fault-marks = у ній позначено не ті слова, що виходять
fault-added-cell = така комірка не виходить
fault-missing-cell = тут її бракує
fault-says = каже «{ $shown }» там, де виходить «{ $said }»
fault-added-text = «{ $words }» не виходить
fault-missing-text = бракує «{ $words }»
fault-part-damaged = { $name } — пошкоджена частина, її не можна розпакувати
fault-part-missing = { $name } — частини немає або її пошкоджено
fault-breaks-off = { $name } обривається
fault-breaks-off-after = { $name } обривається після «{ $words }» ({ $at })
fault-mark = { $at }: позначку місця не можна прочитати («{ $mark }»)
fault-no-sheet = аркуша «{ $name }» немає
