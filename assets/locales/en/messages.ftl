### What is told of files, projects, comparisons and verified reports. Programs read the English ones in records: words and
### signs are part of the contract.

list-semicolon = { $before }; { $next }
list-comma = { $before }, { $next }
list-sentences = { $before } { $next }
sentence = { $of }.
of-file = { $path }: { $what }
of-file-at = { $file }, { $what }
quoted = “{ $words }”
pasted-text = pasted text
place-line = { $file }, line { $line }
place-record = { $place }, record { $record }
place-in-set = article { $number } of the set

## Files that come in

import-locked = { $name } is locked by a password. Save it without one and try again.
import-old-word = { $name } is a Word file of the old kind; save it as .docx and try again.
import-picture = { $name } is a picture; only files with a text in them can be read.
import-not-as-named = { $name } holds nothing that a .{ $ending } file does; it may be damaged or incomplete. Fetch it again.
import-no-known-format = { $name } holds no text in any known format; save it as text, Word or PDF.
import-unknown-archive = { $name } is an archive without a Word, OpenDocument or EPUB document in it. Unpack it first.
import-document-too-large = { $name } unpacks to more than a document should; it was not read.
import-damaged-archive = { $name } is a damaged archive; its text could not be unpacked whole. Fetch it again.
import-damaged-gzip = { $name } is a gzip archive that is damaged; nothing could be unpacked. Fetch it again.
import-gzip-too-large = { $name } is a gzip archive that unpacks to more than a file should; it was not read.
import-nested-archive = { $name } holds another archive. Unpack it first.
import-web-archive-too-large = { $name } unpacks to more than a file should; the pages after the first { $read } were left out.
import-no-pages = { $name } is a web archive without saved pages.
import-a-page = a page
import-damaged-page = { $name }: { $page } is damaged and was left out; the other pages were read.
import-bad-json = { $name } is not sound JSON ({ $what }); nothing was read. Check how it was saved.
import-bad-line = { $place }, column { $column }: not sound JSON ({ $what }); it was left out, the others were read.
import-not-a-record = { $place }: not an article record; the others were read.
import-record-without-text = { $place }: the record has no text; it was left out.
import-page-cut = { $name }: only the first { $most } MB of the page were read.
import-tags-too-deep = { $name }: tags nested deeper than { $most } were dropped, their text was kept.
import-bad-page = { $name }: the page could not be taken apart. Save it as text and try again.
import-bad-email = { $name } is not an e-mail that can be read.
import-bad-row = { $name }: a row could not be read ({ $why }).
import-no-text-column = { $name }: no column holds articles; name one of them "text" in the first row.
import-pages-lost = { $name }: { $count } pages could not be taken apart (page { $which }); the others were read.
import-too-many-steps = { $name }: drawing its pages takes more steps than a document should; those after the first { $read } were not read.
import-scanned = { $name } has no text layer: its pages are pictures. Run text recognition on it first.
import-scanned-pages = { $name }: { $bare } of { $all } pages are pictures without a text layer.
import-nested-too-deep = { $name } nests its parts deeper than any document does; it was not read.
import-bad-pdf = { $name } is a PDF that could not be taken apart; it may be damaged or incomplete. Fetch it again, or save its text.
import-empty-rtf = { $name } is an RTF document without text.
import-too-large = { $name } is larger than the { $most } MB that are read. Split it and try again.
import-empty-file = { $name } is empty; nothing was added.
import-wrong-ending = { $name } is named as { $named } but holds { $held }; it was read as that.
import-too-long = { $name }: a text longer than { $most } MB is no article; it was left out. Split it and try again.
import-too-many-paragraphs = { $name }: a text of { $count } paragraphs is no article (at most { $most }); it was left out. Split it and try again.
import-too-many-articles = { $name } holds { $count } articles; the first { $most } were read. Split it.
import-records-without-text = { $name }: { $empty } of { $all } records hold no text.
import-no-text = { $name } holds no text that could be read.
import-only-the-first = Only the first { $most } articles were read; import the others apart.
import-failed-paste = { $name } could not be read: the program failed on it. Its text can be pasted instead.
import-failed = { $name } could not be read: the program failed on it. Save it as text and try again.
import-line-too-long = { $name }, line { $line }: longer than { $most } MB; it was passed over.
import-damaged-project = { $path }, { $damage }. The rest was read.
kind-text = plain text
kind-markdown = Markdown
kind-html = a web page
kind-json = JSON
kind-table = a table
kind-email = an e-mail
kind-rtf = RTF
kind-pdf = PDF
kind-archive = a zip archive (Word, OpenDocument or EPUB)
kind-gzip = a gzip archive
kind-warc = a web archive
kind-old-word = a Word file of the old kind (.doc)
kind-picture = a picture
kind-binary = no text
same-text = The same text as { $article }
same-address = From the same address as { $article }; { $share } % of its wording is the same
same-wording = Shares { $share } % of its wording with { $article }

## Comparisons

compare-no-statements = { $article } holds no statement to compare.
compare-no-articles = There is no article to compare; add at least one.
compare-too-many-characters = The articles hold { $have } million characters, more than the { $most } million that are read with the model; they were compared by words, names and numbers. Compare fewer at once.
copy-word-for-word = { $article } word for word
copy-same-address = { $article } under the same address
copy-with-share = { $article } with { $share } % of its words
copies-count-as-several = The text of { $text } is also printed by { $by }; they count as { $count } texts.
copies-count-as-one = The text of { $text } is also printed by { $by }; they count as one text, and only the first is compared.

## The disk

disk-not-read = { $path } could not be read: { $why }
disk-not-saved = { $path } could not be saved: { $why }
disk-not-there = it or its folder is not there. Check the name, or choose another place
disk-not-allowed = this is not allowed. Choose another place, or ask for the permission
disk-read-only = the disk can only be read. Choose another place
disk-full = the disk is full. Make room, or choose another place
disk-share-used-up = your share of the disk is used up. Make room, or choose another place
disk-a-folder = it is a folder. Name a file in it
disk-too-large = { $cause }. Split it and try again
disk-other = { $cause }. Try again, or choose another place
source-unchanged = { $article }: { $file } is unchanged
source-changed = { $article }: { $file } is no longer the file that was read
source-missing = { $article }: { $file } is not there
source-none = { $article }: it came from no file

## Projects and codebooks

project-changed-outside = { $path } was changed by another program since it was opened; it was not replaced
project-later-format = it is in project format { $version }; this program reads up to { $read }. Open it with a newer Counterpoint; it was not changed
codebook-damaged = it is no sound XML ({ $what }); export the codebook again as REFI-QDA codebook (.qdc)
codebook-empty = it holds no code; a REFI-QDA codebook (.qdc) has Code elements inside CodeBook
codebook-not-utf8 = it is not UTF-8; export the codebook again
damage-at = line { $line }, column { $column }: { $what }
damage-no-project = it is no Counterpoint project: it does not begin with its format, as (format: 1, …
damage-conflict = git left the marks of a conflict here. Take the two copies out of git and join them with `counterpoint merge`
damage-not-utf8 = the file is not UTF-8 from here on
damage-after-end = something stands after the end of the project
damage-too-deep = brackets inside brackets, too many to read
damage-ends-early = the file ends where a value should stand
damage-value = a value should stand here
damage-field-name = the name of a field should stand here
damage-colon = a colon is missing after the name of a field
damage-comma-or = a comma or { $sign } is missing
damage-missing = { $sign } is missing
damage-text-unended = a text in quotation marks does not end
damage-raw-text-unended = a raw text does not end
damage-backslash = an unknown sign after a backslash
damage-too-many-articles = a project holds at most { $most } articles; the rest was not read
damage-too-many-decisions = a project holds at most { $most } decisions; the rest was not read
damage-id = the id { $id } is empty or taken; another was given
damage-sign = a sign is (name, number)
damage-score = a score stands between 0 and 1
damage-code-name = a code needs a name that no other code has
damage-no-body = the article has no body; it was left out
damage-text-too-long = a text holds at most { $most } MB; it was left out
damage-hash = the text is not the one that was saved: its SHA-256 differs
damage-path = the file's name holds a path; only its last part was kept
damage-block = a block is (start, end, role)
damage-blocks-order = the blocks leave out words, or do not stand in order; they were made anew
damage-blocks = the blocks leave out words; they were made anew
damage-repair = the repair does not fit the text; it was left out
damage-decision-without-what = the decision does not say what was decided; it was left out
damage-decision-incomplete = the decision is not complete; it was left out
damage-decision = the decision is damaged; it was left out
damage-later = what a later program wrote here is damaged; it was left out
damage-record = { $what } should stand here, as (name: value, …)
damage-list = a list should stand here, as […]
damage-text = a text in quotation marks should stand here
damage-number = a number should stand here
damage-optional = Some(…) or None should stand here
damage-one-of = one of { $known } should stand here
damage-place = a place, as (start, end), should stand here
damage-place-outside = the place lies outside the text, or inside a letter
damage-place-order = a place needs a start and an end that is not before it
thing-place = a place
thing-project = a project
thing-problem = a problem
thing-settings = settings
thing-codebook = a codebook
thing-code = a code
thing-article = an article
thing-origin = an origin
thing-repair = a repair
thing-decision = a decision
edit-add = add articles
edit-remove = remove article
edit-change = edit article
edit-move = move article
edit-withdraw = withdraw decision
edit-settings = change settings
edit-codebook = change codebook
edit-rename = rename project
edit-reload = reload
edit-nothing = change nothing
done-at = { $what }, “{ $words }”
difference-name = name: “{ $now }”, before “{ $before }”
difference-article-added = article added: { $article }
difference-article-removed = article removed: { $article }
difference-text = text changed: { $article }
difference-data = data changed: { $article }
difference-decided = decision added: { $what }
difference-withdrawn = decision taken back: { $what }
difference-settings = settings changed
difference-codebook = codebook changed

## Two copies of a project that say different things

dispute-first-holds = { $about }: the first copy says { $mine }, the second { $theirs }; the first holds
dispute-second-holds = { $about }: the first copy says { $mine }, the second { $theirs }; the second holds
dispute-goes = that it goes
dispute-article = “{ $words }…” by { $article }
dispute-parallel = parallel
dispute-not-parallel = not parallel
dispute-yes = yes
dispute-no = no
dispute-as-found = as found
dispute-compared = compared
dispute-set-aside = set aside
dispute-own-statement = a statement of their own
dispute-one = one
dispute-two = two
pair = { $first } and { $second }
about-name = the project's name
about-article = the article { $article }
about-columns = the columns
about-least-score = the least score
about-depth = the depth
about-copies = how copies count
about-spokesmen = whose voice a spokesman is
about-codebook = the codebook's name
about-code = the code { $code }
about-gloss = the gloss of { $place }
about-matter-name = the name of the matter of { $place }
about-point-name = the name of the point of { $place }
about-voice = the voice “{ $name }”
about-actor = the actor “{ $name }”
about-form = whom “{ $form }” means
about-same-voice = whether the voice “{ $voice }” is “{ $other }”
about-side = the side of “{ $voice }”
about-voice-of = the voice of { $place }
about-silence = whether “{ $version }” leaves out the point of { $place }
about-stance = what the version does with { $place }
about-passage = the passage { $place }
about-words = the words { $place }
about-statements = the statements { $places }
about-origin = the origin of { $first } and { $second }
about-dispute = the dispute on { $kind } at { $places }
about-dispute-in = the dispute on { $kind } at { $places } in { $version }
about-one-matter = whether { $first } and { $second } are one matter
about-more-in-matter = whether more joins the matter of { $place }

## What the window tells of its work

told-comparison-failed = The comparison failed: the program has an error that this set of articles brings out. What you see is from before; your work can be saved.
told-no-copy = { $why }. Until this is put right, unsaved work is lost in a crash.
told-came-in = { $article } came in: { $done }.
told-repaired = { $count ->
    [one] { $count } place was repaired
   *[other] { $count } places were repaired
  }
told-set-aside = { $count ->
    [one] { $count } part was set aside
   *[other] { $count } parts were set aside
  }
told-not-one-article = The file does not hold exactly one article; nothing was changed.
told-replaced = The text was replaced; every decision on it kept its place.
told-replaced-moved = The text was replaced; { $moved } places moved and { $lost } were lost. What was settled there is kept, and holds again if its words come back.
told-sample-failed = The sample { $name }: { $why }
told-recent-is-lost = { $why }. The cross beside it takes it off the recent list.
told-to-look-at = { $file } was opened to look at: { $why }.
told-not-replaced = { $path } was not replaced: { $why }. Choose another name.
told-open-elsewhere = { $path } is open in another window. Choose another name.
told-saved = Saved { $file }.
told-not-saved = { $why }. Your work is still here, and a copy of it is kept for after a crash.
told-stays = { $path } stays as it was; nothing was written.
told-nothing-taken = Nothing was taken from { $path }: { $why }.
told-not-removed = { $path } could not be removed: { $why }.
told-no-comparison = There is no comparison yet to export. Wait until it is done.
told-not-written = { $path } was not written: { $why }
told-wrote = Wrote { $path }.
told-copied = Copied with citation
told-not-opened = { $path } could not be opened ({ $why }). Open it from your file manager.
told-no-doubt = No speaker is doubtful
told-confirmed-pair = confirm pair of { $first } and { $second }
told-rejected-pair = reject pair of { $first } and { $second }
told-others-undecided = { $done }; not decided: with { $others }
told-matter-unpinned = unpin matter
why-damaged = its file is damaged; what could be saved of it is shown. Save it under another name
why-damaged-recovered = its file is damaged. Save it under another name
why-file-damaged = the file is damaged
why-not-writable = its file may not be written
why-open-elsewhere = another window has it open

## Reports that are written and verified

export-ending = { $path } was not written: no report ends so. Choose a name that ends in { $endings }
export-pdf = { $path } was not written: reports are not written as PDF. Write a web page and print it to a PDF in your browser, or a Word document and save it as one there; a report ends in { $endings }
export-archive = the archive could not be made ({ $why }). Try another format
export-archive-not-written = the archive could not be written ({ $why }). Try another format
export-picture = the picture { $name } could not be drawn ({ $why }). Its .svg holds the same
export-spreadsheet = the spreadsheet could not be made ({ $why }). Try csv instead
verify-stands = The report stands: each of its { $cells } quoted cells shows its passage, and its { $findings } findings come out the same from the packed project.
verify-does-not-stand = { $count ->
    [one] The report does not stand: one thing differs from what it carries.
   *[other] The report does not stand: { $count } things differ from what it carries.
  }
verify-no-evidence = it carries no evidence: it is no report of this program as a web page, Word document or spreadsheet, or it was written by a version before these carried any. Ask for one written anew
verify-damaged-evidence = the evidence that it carries is damaged, or was changed: nothing in it can be verified. Ask for the report again
verify-damaged-project = the project that it carries cannot be read ({ $why }). Ask for the report again
verify-made-by = Made by { $made }; verified by { $again }.
fault-cell = quoted cell ({ $at }): { $what }
fault-analysis = analysis, { $of }: { $what }
fault-some-text = text: { $what }
fault-text = text ({ $at }): { $what }
fault-damage = damage: { $what }
fault-not-the-source = it shows “{ $shown }” where the source { $article } says “{ $said }”
fault-unknown-article = it quotes { $article }, which the packed project does not hold
fault-no-passage = bytes { $start } to { $end } are no passage of { $article }
fault-other-hash = the hash of bytes { $start } to { $end } of { $article } is not the one it prints
fault-other-finding = the report was made of “{ $before }”; the packed project gives “{ $now }”
fault-lost-finding = the report was made of “{ $before }”; the packed project gives no such thing
fault-new-finding = the packed project gives “{ $now }”, which the report was not made of
fault-more = more
fault-more-findings = { $count } other findings differ too
fault-more-texts = { $count } other texts differ too
fault-bytes = what the page shows is the same, but its bytes are not, from byte { $byte } (line { $line }) on
fault-shows = it shows “{ $shown }” where “{ $said }” comes out
fault-marks = other words are marked in it than come out
fault-added-cell = no such cell comes out
fault-missing-cell = it is missing here
fault-says = it says “{ $shown }” where “{ $said }” comes out
fault-added-text = “{ $words }” does not come out
fault-missing-text = “{ $words }” is missing
fault-part-damaged = { $name } is damaged and cannot be unpacked
fault-part-missing = { $name } is missing or damaged
fault-breaks-off = { $name } breaks off
fault-breaks-off-after = { $name } breaks off after “{ $words }” ({ $at })
fault-mark = { $at }: the mark of the passage cannot be read (“{ $mark }”)
fault-no-sheet = the sheet “{ $name }” is not there
