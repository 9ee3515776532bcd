### What is told of files, projects, comparisons and verified reports.

list-semicolon = { $before }; { $next }
list-comma = { $before }, { $next }
list-sentences = { $before } { $next }
sentence = { $of }.
of-file = { $path }: { $what }
of-file-at = { $file }, { $what }
quoted = «{ $words }»
pasted-text = вставленный текст
place-line = { $file }, строка { $line }
place-record = { $place }, запись { $record }
place-in-set = статья { $number } набора

## Files that come in

import-locked = { $name } закрыт паролем. Сохраните его без пароля и попробуйте снова.
import-old-word = { $name } — файл Word старого вида; сохраните его как .docx и попробуйте снова.
import-picture = { $name } — изображение; читаются только файлы, в которых есть текст.
import-not-as-named = { $name } не содержит ничего, что бывает в файле .{ $ending }; возможно, он повреждён или неполон. Получите его ещё раз.
import-no-known-format = { $name } не содержит текста ни в одном известном формате; сохраните его как текст, Word или PDF.
import-unknown-archive = { $name } — архив без документа Word, OpenDocument или EPUB. Сначала распакуйте его.
import-document-too-large = { $name } в распакованном виде больше, чем бывает документ; он не прочитан.
import-damaged-archive = { $name } — повреждённый архив; его текст не удалось распаковать целиком. Получите его ещё раз.
import-damaged-gzip = { $name } — повреждённый архив gzip; распаковать ничего не удалось. Получите его ещё раз.
import-gzip-too-large = { $name } — архив gzip, который в распакованном виде больше, чем бывает файл; он не прочитан.
import-nested-archive = { $name } содержит другой архив. Сначала распакуйте его.
import-web-archive-too-large = { $name } в распакованном виде больше, чем бывает файл; страницы после первых { $read } пропущены.
import-no-pages = { $name } — веб-архив без сохранённых страниц.
import-a-page = страница
import-damaged-page = { $name }: { $page } — повреждённая страница, она пропущена; остальные страницы прочитаны.
import-bad-json = { $name } — неправильный JSON ({ $what }); ничего не прочитано. Проверьте, как он был сохранён.
import-bad-line = { $place }, столбец { $column }: неправильный JSON ({ $what }); запись пропущена, остальные прочитаны.
import-not-a-record = { $place }: это не запись статьи; остальные прочитаны.
import-record-without-text = { $place }: в записи нет текста; она пропущена.
import-page-cut = { $name }: прочитаны только первые { $most } МБ страницы.
import-tags-too-deep = { $name }: теги глубже { $most } уровней отброшены, их текст сохранён.
import-bad-page = { $name }: страницу не удалось разобрать. Сохраните её как текст и попробуйте снова.
import-bad-email = { $name } — не электронное письмо, которое можно прочитать.
import-bad-row = { $name }: не удалось прочитать строку ({ $why }).
import-no-text-column = { $name }: ни в одном столбце нет статей; назовите один из них «text» в первой строке.
import-pages-lost = { $name }: не удалось разобрать страниц: { $count } (страница { $which }); остальные прочитаны.
import-too-many-steps = { $name }: на отрисовку страниц нужно больше шагов, чем бывает у документа; страницы после первых { $read } не прочитаны.
import-scanned = { $name } не имеет текстового слоя: его страницы — изображения. Сначала распознайте текст.
import-scanned-pages = { $name }: { $bare } из { $all } страниц — изображения без текстового слоя.
import-nested-too-deep = { $name } вкладывает свои части глубже, чем бывает в документах; он не прочитан.
import-bad-pdf = { $name } — PDF, который не удалось разобрать; возможно, он повреждён или неполон. Получите его ещё раз или сохраните его текст.
import-empty-rtf = { $name } — документ RTF без текста.
import-too-large = { $name } больше { $most } МБ, которые читаются. Разделите его и попробуйте снова.
import-empty-file = { $name } пуст; ничего не добавлено.
import-wrong-ending = { $name }: по имени это { $named }, но внутри { $held }; так он и прочитан.
import-too-long = { $name }: текст больше { $most } МБ — не статья; он пропущен. Разделите его и попробуйте снова.
import-too-many-paragraphs = { $name }: текст в { $count } абзацев — не статья (не больше { $most }); он пропущен. Разделите его и попробуйте снова.
import-too-many-articles = { $name }: статей — { $count }; прочитаны первые { $most }. Разделите файл.
import-records-without-text = { $name }: в { $empty } из { $all } записей нет текста.
import-no-text = { $name } не содержит текста, который можно прочитать.
import-only-the-first = Прочитаны только первые { $most } статей; остальные импортируйте отдельно.
import-failed-paste = { $name } не удалось прочитать: в программе произошёл сбой. Вместо этого можно вставить его текст.
import-failed = { $name } не удалось прочитать: в программе произошёл сбой. Сохраните его как текст и попробуйте снова.
import-line-too-long = { $name }, строка { $line }: длиннее { $most } МБ; она пропущена.
import-damaged-project = { $path }, { $damage }. Остальное прочитано.
kind-text = простой текст
kind-markdown = Markdown
kind-html = веб-страница
kind-json = JSON
kind-table = таблица
kind-email = электронное письмо
kind-rtf = RTF
kind-pdf = PDF
kind-archive = архив zip (Word, OpenDocument или EPUB)
kind-gzip = архив gzip
kind-warc = веб-архив
kind-old-word = файл Word старого вида (.doc)
kind-picture = изображение
kind-binary = не текст
same-text = Тот же текст, что { $article }
same-address = С того же адреса, что { $article }; { $share } % слов совпадает
same-wording = { $share } % слов общие с { $article }

## Comparisons

compare-no-statements = { $article }: нет высказываний, которые можно сравнить.
compare-no-articles = Нет статей для сравнения; добавьте хотя бы одну.
compare-too-many-characters = В статьях { $have } млн знаков, больше чем { $most } млн, которые читаются с моделью; они сравнены по словам, именам и числам. Сравнивайте меньше за раз.
copy-word-for-word = { $article } слово в слово
copy-same-address = { $article } по тому же адресу
copy-with-share = { $article }, где { $share } % его слов
copies-count-as-several = Текст { $text } печатают также { $by }; текстов считается { $count }.
copies-count-as-one = Текст { $text } печатают также { $by }; они считаются одним текстом, и сравнивается только первый.

## The disk

disk-not-read = { $path } не удалось прочитать: { $why }
disk-not-saved = { $path } не удалось сохранить: { $why }
disk-not-there = файла или его папки нет. Проверьте имя или выберите другое место
disk-not-allowed = это не разрешено. Выберите другое место или запросите разрешение
disk-read-only = диск доступен только для чтения. Выберите другое место
disk-full = диск заполнен. Освободите место или выберите другое
disk-share-used-up = ваша доля диска исчерпана. Освободите место или выберите другое
disk-a-folder = это папка. Укажите файл в ней
disk-too-large = { $cause }. Разделите файл и попробуйте снова
disk-other = { $cause }. Попробуйте снова или выберите другое место
source-unchanged = { $article }: { $file } не изменился
source-changed = { $article }: { $file } — уже не тот файл, что был прочитан
source-missing = { $article }: { $file } отсутствует
source-none = { $article }: статья не из файла

## Projects and codebooks

project-changed-outside = { $path } изменён другой программой после открытия; он не заменён
project-later-format = это формат проекта { $version }; эта программа читает до { $read }. Откройте его более новым Counterpoint; он не изменён
codebook-damaged = это неправильный XML ({ $what }); экспортируйте книгу кодов снова как REFI-QDA (.qdc)
codebook-empty = в ней нет кодов; в книге кодов REFI-QDA (.qdc) есть элементы Code внутри CodeBook
codebook-not-utf8 = это не UTF-8; экспортируйте книгу кодов снова
damage-at = строка { $line }, столбец { $column }: { $what }
damage-no-project = это не проект Counterpoint: он не начинается со своего формата, как (format: 1, …
damage-conflict = git оставил здесь отметки конфликта. Возьмите из git обе копии и объедините их командой `counterpoint merge`
damage-not-utf8 = отсюда файл уже не в UTF-8
damage-after-end = после конца проекта что-то стоит
damage-too-deep = слишком много скобок внутри скобок, чтобы их прочитать
damage-ends-early = файл кончается там, где должно быть значение
damage-value = здесь должно быть значение
damage-field-name = здесь должно быть имя поля
damage-colon = после имени поля не хватает двоеточия
damage-comma-or = не хватает запятой или { $sign }
damage-missing = не хватает { $sign }
damage-text-unended = текст в кавычках не закончен
damage-raw-text-unended = необработанный текст не закончен
damage-backslash = неизвестный знак после обратной косой черты
damage-too-many-articles = в проекте не больше { $most } статей; остальное не прочитано
damage-too-many-decisions = в проекте не больше { $most } решений; остальное не прочитано
damage-id = идентификатор { $id } пуст или занят; дан другой
damage-sign = знак — это (имя, номер)
damage-score = оценка лежит между 0 и 1
damage-code-name = коду нужно имя, которого нет у другого кода
damage-no-body = у статьи нет текста; она пропущена
damage-text-too-long = текст не больше { $most } МБ; он пропущен
damage-hash = это не тот текст, что был сохранён: его SHA-256 другой
damage-path = в имени файла есть путь; оставлена только его последняя часть
damage-block = блок — это (начало, конец, роль)
damage-blocks-order = блоки пропускают слова или стоят не по порядку; они построены заново
damage-blocks = блоки пропускают слова; они построены заново
damage-repair = исправление не подходит к тексту; оно пропущено
damage-decision-without-what = решение не говорит, что решено; оно пропущено
damage-decision-incomplete = решение неполно; оно пропущено
damage-decision = решение повреждено; оно пропущено
damage-later = то, что здесь записала более новая программа, повреждено; это пропущено
damage-record = здесь должно быть: { $what }, как (имя: значение, …)
damage-list = здесь должен быть список, как […]
damage-text = здесь должен быть текст в кавычках
damage-number = здесь должно быть число
damage-optional = здесь должно быть Some(…) или None
damage-one-of = здесь должно быть одно из слов: { $known }
damage-place = здесь должно быть место, как (начало, конец)
damage-place-outside = место лежит вне текста или внутри буквы
damage-place-order = месту нужны начало и конец не раньше него
thing-place = место
thing-project = проект
thing-problem = проблема
thing-settings = настройки
thing-codebook = книга кодов
thing-code = код
thing-article = статья
thing-origin = первоисточник
thing-repair = исправление
thing-decision = решение
edit-add = статьи добавлены
edit-remove = статья убрана
edit-change = статья изменена
edit-move = статья перемещена
edit-withdraw = решение отозвано
edit-settings = настройки изменены
edit-codebook = книга кодов изменена
edit-rename = проект переименован
edit-reload = загружено заново
edit-nothing = ничего не изменено
done-at = { $what }, «{ $words }»
difference-name = имя: «{ $now }», раньше «{ $before }»
difference-article-added = статья добавлена: { $article }
difference-article-removed = статья убрана: { $article }
difference-text = текст изменён: { $article }
difference-data = данные изменены: { $article }
difference-decided = решение добавлено: { $what }
difference-withdrawn = решение отозвано: { $what }
difference-settings = настройки изменены
difference-codebook = книга кодов изменена

## Two copies of a project that say different things

dispute-first-holds = { $about }: первая копия говорит { $mine }, вторая — { $theirs }; действует первая
dispute-second-holds = { $about }: первая копия говорит { $mine }, вторая — { $theirs }; действует вторая
dispute-goes = что это убрано
dispute-article = «{ $words }…», { $article }
dispute-parallel = параллельно
dispute-not-parallel = не параллельно
dispute-yes = да
dispute-no = нет
dispute-as-found = как найдено
dispute-compared = сравнивается
dispute-set-aside = отложено
dispute-own-statement = отдельное высказывание
dispute-one = одно
dispute-two = два
pair = { $first } и { $second }
about-name = имя проекта
about-article = статья { $article }
about-columns = столбцы
about-least-score = наименьшая оценка
about-depth = глубина
about-copies = как считаются копии
about-spokesmen = чей голос у представителя
about-codebook = имя книги кодов
about-code = код { $code }
about-gloss = глосса, где { $place }
about-matter-name = имя вопроса, где { $place }
about-point-name = имя пункта, где { $place }
about-voice = голос «{ $name }»
about-actor = участник «{ $name }»
about-form = кто такой «{ $form }»
about-same-voice = является ли голос «{ $voice }» голосом «{ $other }»
about-side = сторона голоса «{ $voice }»
about-voice-of = голос места { $place }
about-silence = умалчивает ли «{ $version }» о пункте { $place }
about-stance = что версия делает с { $place }
about-passage = место { $place }
about-words = слова { $place }
about-statements = высказывания { $places }
about-origin = первоисточник { $first } и { $second }
about-dispute = спор ({ $kind }) о { $places }
about-dispute-in = спор ({ $kind }) о { $places } в { $version }
about-one-matter = один ли вопрос { $first } и { $second }
about-more-in-matter = входит ли в вопрос { $place } что-то ещё

## What the window tells of its work

told-comparison-failed = Сравнение не удалось: в программе есть ошибка, которую вызывает этот набор статей. То, что вы видите, — прежнее; вашу работу можно сохранить.
told-no-copy = { $why }. Пока это не исправлено, при сбое несохранённая работа пропадёт.
told-came-in = { $article } — добавлено: { $done }.
told-repaired = { $count ->
    [one] исправлено { $count } место
    [few] исправлено { $count } места
   *[other] исправлено { $count } мест
}
told-set-aside = { $count ->
    [one] отложена { $count } часть
    [few] отложено { $count } части
   *[other] отложено { $count } частей
}
told-not-one-article = В файле не ровно одна статья; ничего не изменено.
told-replaced = Текст заменён; каждое решение осталось на своём месте.
told-replaced-moved = Текст заменён; мест сдвинуто: { $moved }, потеряно: { $lost }. Решённое там сохранено и снова вступит в силу, если слова вернутся.
told-sample-failed = Пример { $name }: { $why }
told-recent-is-lost = { $why }. Крестик рядом убирает его из списка недавних.
told-to-look-at = { $file } открыт только для просмотра: { $why }.
told-not-replaced = { $path } не заменён: { $why }. Выберите другое имя.
told-open-elsewhere = { $path } открыт в другом окне. Выберите другое имя.
told-saved = Сохранено: { $file }.
told-not-saved = { $why }. Ваша работа на месте, и на случай сбоя хранится её копия.
told-stays = { $path } остался прежним; ничего не записано.
told-nothing-taken = Из { $path } ничего не взято: { $why }.
told-not-removed = { $path } не удалось удалить: { $why }.
told-no-comparison = Экспортировать пока нечего. Дождитесь конца сравнения.
told-not-written = { $path } не записан: { $why }
told-wrote = Записано: { $path }.
told-copied = Скопировано со ссылкой на источник
told-not-opened = { $path } не удалось открыть ({ $why }). Откройте его в своём файловом менеджере.
told-no-doubt = Сомнительных говорящих нет
told-confirmed-pair = пара { $first } и { $second } подтверждена
told-rejected-pair = пара { $first } и { $second } отклонена
told-others-undecided = { $done }; не решено: с { $others }
told-matter-unpinned = вопрос откреплён
why-damaged = его файл повреждён; показано то, что удалось спасти. Сохраните под другим именем
why-damaged-recovered = его файл повреждён. Сохраните под другим именем
why-file-damaged = файл повреждён
why-not-writable = его файл нельзя записать
why-open-elsewhere = он открыт в другом окне

## Reports that are written and verified

export-ending = { $path } не записан: отчётов с таким окончанием нет. Выберите имя с одним из окончаний: { $endings }
export-pdf = { $path } не записан: отчёты не пишутся в PDF. Запишите веб-страницу и напечатайте её в PDF в браузере или документ Word и сохраните его там как PDF; окончания отчётов: { $endings }
export-archive = архив не удалось создать ({ $why }). Попробуйте другой формат
export-archive-not-written = архив не удалось записать ({ $why }). Попробуйте другой формат
export-picture = рисунок { $name } не удалось нарисовать ({ $why }). В его .svg то же самое
export-spreadsheet = электронную таблицу не удалось создать ({ $why }). Попробуйте csv
verify-stands = Отчёт подтверждён: цитируемых ячеек, показывающих свои места, — { $cells }, выводов, получаемых из приложенного проекта такими же, — { $findings }.
verify-does-not-stand = { $count ->
    [one] Отчёт не подтверждён: с тем, что он несёт, расходится { $count } вещь.
    [few] Отчёт не подтверждён: с тем, что он несёт, расходятся { $count } вещи.
   *[other] Отчёт не подтверждён: с тем, что он несёт, расходится { $count } вещей.
}
verify-no-evidence = в нём нет доказательств: это не отчёт этой программы в виде веб-страницы, документа Word или таблицы, либо он записан версией, которая их ещё не прилагала. Попросите новый
verify-damaged-evidence = доказательства в нём повреждены или изменены: проверить ничего нельзя. Попросите отчёт снова
verify-damaged-project = проект в нём нельзя прочитать ({ $why }). Попросите отчёт снова
verify-made-by = Сделан: { $made }; проверен: { $again }.
fault-cell = цитируемая ячейка ({ $at }): { $what }
fault-analysis = анализ, { $of }: { $what }
fault-some-text = текст: { $what }
fault-text = текст ({ $at }): { $what }
fault-damage = повреждение: { $what }
fault-not-the-source = показывает «{ $shown }» там, где источник { $article } говорит «{ $said }»
fault-unknown-article = цитирует { $article }, чего нет в приложенном проекте
fault-no-passage = байты с { $start } по { $end } — не место в { $article }
fault-other-hash = хеш байтов с { $start } по { $end } в { $article } не тот, что напечатан
fault-other-finding = отчёт сделан из «{ $before }»; приложенный проект даёт «{ $now }»
fault-lost-finding = отчёт сделан из «{ $before }»; приложенный проект такого не даёт
fault-new-finding = приложенный проект даёт «{ $now }», из чего отчёт не сделан
fault-more = ещё
fault-more-findings = расходятся и другие выводы: { $count }
fault-more-texts = расходятся и другие тексты: { $count }
fault-bytes = страница показывает то же, но её байты другие, с байта { $byte } (строка { $line })
fault-shows = показывает «{ $shown }» там, где выходит «{ $said }»
fault-marks = в ней отмечены не те слова, что выходят
fault-added-cell = такая ячейка не выходит
fault-missing-cell = здесь её не хватает
fault-says = говорит «{ $shown }» там, где выходит «{ $said }»
fault-added-text = «{ $words }» не выходит
fault-missing-text = не хватает «{ $words }»
fault-part-damaged = { $name } — повреждённая часть, её нельзя распаковать
fault-part-missing = { $name } — часть отсутствует или повреждена
fault-breaks-off = { $name } обрывается
fault-breaks-off-after = { $name } обрывается после «{ $words }» ({ $at })
fault-mark = { $at }: отметку места нельзя прочитать («{ $mark }»)
fault-no-sheet = листа «{ $name }» нет
