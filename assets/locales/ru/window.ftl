# The bars above and below.
bar-commands = Команды
bar-recent = Недавние
bar-recent-none = Ещё ничего не открывалось.
bar-language = Язык
bar-view = Вид
bar-end-presentation = Завершить показ
by-outlet = Издание
by-voice = Голос
by-side = Сторона
bar-by = по
bar-by-name = По
bar-base = основа
bar-matter-alone = Один вопрос
picking-move = Щёлкните строку, куда пойдёт высказывание. Esc отменяет.
picking-merge = Щёлкните строку, которая сольётся с этим пунктом. Esc отменяет.
picking-to-matter = Щёлкните вопрос или строку под ним, куда перенести. Esc отменяет.
picking-with-matter = Щёлкните вопрос или строку под ним, который сольётся с этим. Esc отменяет.
bar-deep = прочитано глубоко
bar-quick = прочитано быстро
problems = Замечания
bar-pairs-from = пары от
bar-least-score = Наименьшая оценка пары
stop = Стоп
stop-comparing = Остановить сравнение
compare-again = Сравнить снова
bar-first-answer = первый ответ; более глубокий готовится
bar-first-answer-stopped = первый ответ; более глубокий остановлен
bar-unfinished = последнее сравнение не закончено
waiting-no-article = Статей ещё нет
waiting-drop = Перетащите сюда файлы, вставьте текст или добавьте статьи.
waiting-uncompared = Ещё не сравнено
not-saved = не сохранено
bar-base-name = Основа: { $name }
bar-rows-name = Строки: { $name }
waiting-comparing = Сравнение: { $stage }
waiting-stopped = { $n ->
    [one] { $n } статья; сравнение остановлено.
    [few] { $n } статьи; сравнение остановлено.
   *[other] { $n } статей; сравнение остановлено.
}

# The views.
view-parallel = Параллельно
view-reading = Чтение
view-coverage = Охват
view-framing = Фрейминг
view-codebook = Коды

# The stages of a comparison, while it runs.
stage-starting = запуск
stage-loading = загрузка чтения
stage-files = чтение файлов
stage-reading = чтение
stage-speakers = поиск говорящих
stage-meanings = сравнение смыслов
stage-words = сравнение слов
stage-partners = поиск соответствий
stage-pairs = взвешивание пар
stage-differences = поиск различий
stage-framing = разбор фрейминга

# The start screen.
start-about = Несколько сообщений об одном событии, утверждение за утверждением: кто что говорит, какими словами и кто об этом молчит.
start-begin = Начало
start-from-files = Новое сравнение из файлов…
start-drop = Или перетащите файлы в окно: текст, веб-страницы, Word, PDF, JSON, таблицы.
start-left-behind = Осталось несохранённым
open = Открыть
throw-away = Выбросить…
start-recent = Недавние
start-recent-none = Здесь будет то, что вы сохраните или откроете.
start-off-list-hint = Убрать из списка; файл останется.
start-samples = Примеры, в один щелчок
start-samples-about = Написаны для этой программы по открытым фактам; шторм вымышлен.
open-named = Открыть { $name }
throw-away-named = Выбросить { $name }
start-off-list = Убрать { $name } из списка
start-sample = Пример: { $name }
