# The bars above and below.
bar-commands = Commands
bar-recent = Open recent
bar-recent-none = Nothing was opened yet.
bar-language = Language
bar-view = View
bar-end-presentation = End presentation
by-outlet = Outlet
by-voice = Voice
by-side = Side
bar-by = by
bar-by-name = By
bar-base = base
bar-matter-alone = One matter alone
picking-move = Click the row that the statement goes to. Esc gives up.
picking-merge = Click the row that becomes one with this point. Esc gives up.
picking-to-matter = Click the matter, or a row under it, that it goes to. Esc gives up.
picking-with-matter = Click the matter, or a row under it, that becomes one with this. Esc gives up.
bar-deep = read deeply
bar-quick = read quickly
problems = Problems
bar-pairs-from = pairs from
bar-least-score = Least score of a pair
stop = Stop
stop-comparing = Stop comparing
compare-again = Compare again
bar-first-answer = first answer; a deeper one is on its way
bar-first-answer-stopped = first answer; the deeper one was stopped
bar-unfinished = the newest comparison was not finished
waiting-no-article = No article yet
waiting-drop = Drop files here, paste a text, or add articles.
waiting-uncompared = Not compared yet
not-saved = not saved
bar-base-name = Base: { $name }
bar-rows-name = Rows: { $name }
waiting-comparing = Comparing: { $stage }
waiting-stopped = { $n ->
    [one] 1 article; the comparison was stopped.
   *[other] { $n } articles; the comparison was stopped.
}

# The views.
view-parallel = Parallel
view-reading = Reading
view-coverage = Coverage
view-framing = Framing
view-codebook = Codebook

# The stages of a comparison, while it runs.
stage-starting = starting
stage-loading = loading the reader
stage-files = reading files
stage-reading = reading
stage-speakers = finding who speaks
stage-meanings = comparing meanings
stage-words = comparing words
stage-partners = looking for partners
stage-pairs = weighing pairs
stage-differences = looking for differences
stage-framing = looking at the framing

# The start screen.
start-about = Several accounts of one event, claim by claim: who says what, in which words, and who leaves it out.
start-begin = Begin
start-from-files = New comparison from files…
start-drop = Or drop files on this window: text, web pages, Word, PDF, JSON, tables.
start-left-behind = Left behind unsaved
open = Open
throw-away = Throw away…
start-recent = Recent
start-recent-none = What you save or open will stand here.
start-off-list-hint = Take it off this list; its file stays.
start-samples = Samples, one click each
start-samples-about = Written for this program from public facts; the storm is invented.
open-named = Open { $name }
throw-away-named = Throw { $name } away
start-off-list = Take { $name } off the list
start-sample = Sample: { $name }
