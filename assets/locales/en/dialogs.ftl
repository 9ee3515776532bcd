# Words of all dialogs.
cancel = Cancel
close = Close
field-outlet = Outlet
field-title = Title
field-byline = Byline
field-day = Day
field-address = Address
field-language = Language
dismiss = Dismiss notice
add-article = Add article
undo = Undo

# The list of articles that may come in.
import-nothing = Nothing could be read
import-title = Take these articles in?
import-take-name = Take articles in
import-particulars-hint = Its data, what was repaired and what is set aside
import-compare = Compare
import-take = Take { $n } in
import-tick = Take { $name }
import-particulars = Particulars of { $name }
count-words = { $n ->
    [one] 1 word
   *[other] { $n } words
}
import-repaired = { $n } repaired
import-aside = { $n } set aside
import-repaired-head = Repaired ({ $n })
import-undo-repair = Undo repair { $repair }
import-aside-head = Set aside ({ $n })
import-compare-words = Compare { $words }

# The help.
help = Help
help-hint = What do you want to know?
help-search = Search help
help-nothing = Nothing is said of that. Try another word.

# Notices.
look-at-it = Look at it
notice-open = Open
notice-open-report = Open the report
notice-folder = Folder
notice-open-folder = Open the folder of the report
notice-done = Done: { $what }
notice-undo = Undo { $what }

# The first steps.
tour-rows = Rows are points, columns are versions
tour-rows-told = Each row is one thing that is said. Words that the base version does not have are marked; hatched cells are silent. Click a column's head to compare against it.
tour-inspector = The inspector says why
tour-inspector-told = Click any statement: here stand who says it, where, and why it was paired. Confirm or reject each pair; what you decide is kept.
tour-strip = The strip shows the whole
tour-strip-told = One column a point: the stronger the colour, the more of the wording differs; empty where a version is silent. Click it to go there. Ctrl+K finds every command.
tour-begin = Begin to work
tour-next = Next step
tour-skip = Skip
of-all = { $n } of { $all }

# The palette and the sheet of keys.
palette-hint = What do you want to do?
palette-name = Type a command
palette-nothing = No command and no matter of that name.
keys = Keys
keys-told = Keys of one letter are heard while you are not typing.
palette-matter = Go to matter: { $name }

# The list of reports.
exports-pdf = For a PDF, write the web page and print it to PDF in your browser, or the document and save it as PDF there.
exports-named = Export: { $name }

# Pasting a text.
paste-hint = Paste or type the text here
paste-told = Where it is from. What you leave empty is looked for in the text.
paste-day = 12 March 2024

# What is carried by the pointer.
drop-statement = Drop on a row to put it there, on a band to put its point under that question
drop-point = Drop on a band to put the point under that question

# Questions, and what is typed.
ask-save = Save the changes first?
ask-save-yes = Save
ask-save-no = Do not save
ask-changed = The file changed outside
ask-merge = Merge both
ask-take-file = Take the file's
ask-keep-mine = Keep mine
ask-in-use = The project is open in another window
ask-look = Open to look at
ask-anyway = Open anyway
ask-replace = Replace the file that is there?
ask-replace-yes = Replace
ask-throw-away = Throw this work away for good?
ask-keep = Keep it
ask-throw-away-yes = Throw away
typed-open = Where the file is, such as /home/me/report.txt
typed-open-verb = Open
typed-add = Where the article, or a folder of articles, is
typed-add-verb = Add
typed-codes = Where the codebook is, ending in .qdc
typed-codes-verb = Take codes
typed-glosses = Where the file is: .tsv, .csv or .tmx
typed-glosses-verb = Take glosses
typed-save = Where the project is to be saved, ending in .ron
typed-export-verb = Export
typed-export-codes = Where the codebook is to be written, ending in .qdc
typed-name = A name of your own
typed-name-verb = Set name
typed-voice = The name of a voice
typed-voice-verb = Set voice
typed-rename = Its new name
typed-rename-verb = Rename
typed-side = Such as a country; empty for none
typed-side-verb = Set side
ask-save-file = “{ $name }” holds work that its file does not.
ask-save-new = “{ $name }” holds work that is in no file yet.
ask-replace-project = { $file } would hold this project instead of what it holds now.
ask-replace-report = { $file } would hold the report instead of what it holds now.
typed-export = A path that ends in { $endings }

# What dialogs are called.
title-open = Open a project or articles
title-add = Add articles
title-codebook = Take codes from a codebook
title-glosses = Take glosses from a file
title-save = Save the project as
title-exports = Which report?
title-export = Export a report
title-export-codebook = Export the codebook
title-label = Name the point
title-label-matter = Name the matter
title-voice = Who speaks here?
title-rename-voice = Rename voice
title-side = Side of the voice
title-paste = Paste an article
files-articles = Articles and projects
files-all = All files
files-codebook = Codebook
files-glosses = Glosses
files-project = Project
files-report = Report
title-correct = Take a corrected text
title-name-project = Name the project
title-verify = Verify a report
title-verified = Verification of a report
typed-correct = Where the corrected text is; what was settled keeps its places
typed-correct-verb = Take text
typed-name-project = What reports and the window call it
typed-verify = Where the report is, ending in .html, .docx or .xlsx
typed-verify-verb = Verify
copy = Copy
copy-result = Copy the result

glosses-no-pairs = { $name } holds no pairs of words and translation.
glosses-no-statement = None of the { $n } pairs in { $name } fits a statement in another language.
glosses-taken = { $n ->
    [one] 1 statement has
   *[other] { $n } statements have
} a gloss from { $name }.
glosses-pasted = The clipboard
