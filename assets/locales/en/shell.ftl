### What the command line says: failures on standard error, and what `check` and `verify` print.

## Failures

output-not-written = standard output could not be written ({ $why }); nothing more was done
input-not-read = standard input could not be read ({ $why })
files-hold-nothing = the files hold no article
compare-no-folder = { $folder }: the folder could not be made ({ $why }); choose another
measure-nothing = There is nothing to measure against: the project holds no decision on pairs; confirm, reject, move or pin some pairs in the window first
measure-forms = --measure is written as json or md
statements-need-deep = --format conllu needs --depth deep: the quick reading makes no trees
statements-need-reader = --format conllu needs the reader, whose model this program lacks
merge-nothing = { $why }. Nothing was merged
merge-disputes = { $path } was merged; { $count } things were settled differently: { $disputes }
manual-not-made = the manual page could not be made ({ $why })
check-damaged = { $count ->
    [one] { $path } is damaged in { $count } place ({ $places }). Open it in the window to keep what can be saved, or go back to its backup
   *[other] { $path } is damaged in { $count } places ({ $places }). Open it in the window to keep what can be saved, or go back to its backup
  }
check-lost = { $path }: { $count } of { $all } decisions no longer find their place ({ $places }). Open the project and settle them again
check-decision = decision { $number } at “{ $words }” in { $article }
verify-not-standing = { $path } does not stand: { $faults }
verify-more = { $count } more
verify-other-files = { $count } of its articles are not what the files of that name give
window-no-display = there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set); `counterpoint compare FILE…` does the same work without one
window-no-opengl = OpenGL does not start ({ $why }); `--renderer software` needs none
window-in-software = OpenGL does not start ({ $why }); painting in software
window-failed = the window failed ({ $why }); `counterpoint compare FILE…` does the same work without one
window-closed-early = the window closed before the picture was taken
window-picture-not-written = { $path } could not be written ({ $why })
window-picture-too-large = the picture is too large
window-no-view = there is no view { $name }; the views are { $all }
window-no-dimension = there is no dimension { $name }; the dimensions are { $all }
window-not-built = this program was built without its window; `counterpoint compare FILE…` does the work

## What `check` prints

check-project = project
check-articles = articles
check-decisions = decisions
check-codes = codes
check-damage = damage
check-copies = copies
check-sources = sources
check-no-name = (no name)
check-no-date = no date
check-bytes = { $n } bytes
check-of-them-lost = { $n } lost
check-articles-print = { $texts ->
    [one] { $articles } articles print { $texts } text
   *[other] { $articles } articles print { $texts } texts
  }
check-kept = from { $article }: { $share } % kept
check-first-changes = , { $n } changes: { $changes }; …
check-changes = , changes: { $changes }
check-files = { $same } unchanged, { $changed } changed, { $missing } not here

## What `verify` prints

verify-head-made = made by
verify-head-verified = verified by
verify-head-articles = articles
verify-other-version = { $version }; another version may find otherwise, so only the quoted cells and the findings were compared
verify-no-file = no file
verify-other-text = { $article }: its text is not the one that its file gives

## Help of the command line

cli-usage = Usage:
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-values = Possible values:
cli-about = Compare, claim by claim, how several outlets or voices report one event
cli-help = Print help (see a summary with '-h')
cli-version = Print version
cli-help-of = Print this message or the help of the given subcommand(s)
cli-lang = The language of window, messages and reports for people: en, fr, de, es, it, pt, ru, uk, tr or ar [default: as chosen in the window, else the system's; for a report that is written without a window English]
cli-files = A project, or articles of a new one, to open in the window
cli-screenshot = Draw the window once, save the picture here and end
cli-view = The view to open, such as parallel, reading, coverage, framing or codebook; framing:naming opens that dimension
cli-size = The window's size in points, such as 1440x900
cli-theme = Light, dark or high contrast [default: as the system]
cli-theme-light = Dark on light
cli-theme-dark = Light on dark
cli-theme-contrast = Black on white
cli-renderer = What paints the window [default: auto]
cli-renderer-auto = OpenGL, or software where that does not start
cli-renderer-opengl = OpenGL or nothing
cli-renderer-software = Software: slower, on any display
cli-scale = Pixels a point
cli-scroll-bench = Scroll for N frames, print the times as JSON and end: `ready_ms` is when the first rows stood, `refined_ms` when the deep reading was done too
cli-compare = Compare files or a saved project
cli-compare-inputs = Articles, or one project; `-` for standard input
cli-by = What makes a column [default: outlet for two articles or more, voice for one]
cli-min-score = Leave out links below this score
cli-depth = How closely to read [default: deep up to 1,500 sentences]
cli-copies = How one text that several articles print counts [default: several]
cli-compare-format = The form of the report [default: what the name after --out ends in, else json]
cli-compare-out = Write the report here instead of standard output
cli-compare-names = Take the names and sides of voices from another project
cli-compare-save = Keep the comparison as a project
cli-compare-figures = Write every figure into this folder, as SVG and PNG
cli-compare-codebook = Take the codes of this codebook into the project; codes of the same name stay as they are
cli-compare-measure = Hold the program's pairs against the decisions of the project: JSON, or with `--format md` a page to read
cli-statements = Print one record an article: its sentences, statements, attributions
cli-statements-files = Articles; `-` for standard input
cli-statements-depth = How closely to read [default: each article is a set of its own, deep up to 1,500 sentences]
cli-statements-format = The form of the records
cli-statements-jsonl = One JSON record a line
cli-statements-conllu = The trees of every sentence; needs the deep reading
cli-statements-text = Statements with their voices in the margin
cli-batch = Read event sets from standard input, one JSON object a line; write one comparison a line
cli-batch-jobs = Sets compared at once [default: the number of cores]
cli-check = Open, verify and describe a project file
cli-check-project = The project
cli-merge = Merge two copies of a project into the first, decision by decision (for git: driver = counterpoint merge %O %A %B)
cli-merge-base = The project that both copies grew from; an empty file where there is none
cli-merge-mine = One copy; the merged project is written over it
cli-merge-theirs = The other copy
cli-verify = Hold a report (.html, .docx, .xlsx) against the evidence it carries: every quoted cell, and the analysis
cli-verify-report = The report
cli-verify-sources = Hold the packed articles against the files in this folder too
cli-wrong-share = give a number from 0 to 1
cli-wrong-scale = give a number from 0.25 to 8
cli-wrong-size = give a width and a height, such as 1440x900
cli-wrong-language = there is no language { $name }; the languages are { $all }
cli-error = error: { $what }
cli-error-help = For more information, try '--help'.
cli-error-unknown = unexpected argument '{ $argument }' found
cli-error-missing = the following required arguments were not provided: { $arguments }
cli-error-no-value = a value is required for '{ $argument }' but none was supplied
cli-error-value = invalid value '{ $value }' for '{ $argument }'
cli-error-value-of = invalid value '{ $value }' for '{ $argument }'; possible values: { $all }
cli-error-value-why = invalid value '{ $value }' for '{ $argument }': { $why }
cli-error-conflict = the argument '{ $argument }' cannot be used with '{ $other }'
