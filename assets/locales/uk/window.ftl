# The bars above and below.
bar-commands = Команди
bar-recent = Нещодавні
bar-recent-none = Ще нічого не відкривали.
bar-language = Мова
bar-view = Вигляд
bar-end-presentation = Завершити показ
by-outlet = Видання
by-voice = Голос
by-side = Сторона
bar-by = за
bar-by-name = За
bar-base = основа
bar-matter-alone = Одне питання
picking-move = Клацніть рядок, куди піде висловлювання. Esc скасовує.
picking-merge = Клацніть рядок, що зіллється з цим пунктом. Esc скасовує.
picking-to-matter = Клацніть питання або рядок під ним, куди перенести. Esc скасовує.
picking-with-matter = Клацніть питання або рядок під ним, що зіллється з цим. Esc скасовує.
bar-deep = прочитано глибоко
bar-quick = прочитано швидко
problems = Зауваження
bar-pairs-from = пари від
bar-least-score = Найменша оцінка пари
stop = Стоп
stop-comparing = Зупинити порівняння
compare-again = Порівняти знову
bar-first-answer = перша відповідь; глибша готується
bar-first-answer-stopped = перша відповідь; глибшу зупинено
bar-unfinished = останнє порівняння не закінчено
waiting-no-article = Статей ще немає
waiting-drop = Перетягніть сюди файли, вставте текст або додайте статті.
waiting-uncompared = Ще не порівняно
not-saved = не збережено
bar-base-name = Основа: { $name }
bar-rows-name = Рядки: { $name }
waiting-comparing = Порівняння: { $stage }
waiting-stopped = { $n ->
    [one] { $n } стаття; порівняння зупинено.
    [few] { $n } статті; порівняння зупинено.
   *[other] { $n } статей; порівняння зупинено.
}

# The views.
view-parallel = Паралельно
view-reading = Читання
view-coverage = Охоплення
view-framing = Фреймінг
view-codebook = Коди

# The stages of a comparison, while it runs.
stage-starting = запуск
stage-loading = завантаження читання
stage-files = читання файлів
stage-reading = читання
stage-speakers = пошук мовців
stage-meanings = порівняння змістів
stage-words = порівняння слів
stage-partners = пошук відповідників
stage-pairs = зважування пар
stage-differences = пошук відмінностей
stage-framing = розбір фреймінгу

# The start screen.
start-about = Кілька повідомлень про одну подію, твердження за твердженням: хто що каже, якими словами і хто про це мовчить.
start-begin = Початок
start-from-files = Нове порівняння з файлів…
start-drop = Або перетягніть файли у вікно: текст, вебсторінки, Word, PDF, JSON, таблиці.
start-left-behind = Лишилося незбереженим
open = Відкрити
throw-away = Викинути…
start-recent = Нещодавні
start-recent-none = Тут буде те, що ви збережете або відкриєте.
start-off-list-hint = Прибрати зі списку; файл лишиться.
start-samples = Приклади, одним клацанням
start-samples-about = Написано для цієї програми за відкритими фактами; шторм вигадано.
open-named = Відкрити { $name }
throw-away-named = Викинути { $name }
start-off-list = Прибрати { $name } зі списку
start-sample = Приклад: { $name }
