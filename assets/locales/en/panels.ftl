# The list of articles and voices.
left-articles = Articles
left-add = Add articles
left-none = None yet: drop a file here.
left-voices = Voices by side
left-tick-hint = Show or hide its column.
move-up = Move up
move-down = Move down
left-correct = Take a corrected text…
left-remove = Remove article
no-side = No side
left-rename-voice = Rename voice…
left-set-side = Set side…
left-merge-into = Merge into
left-missing = Letters that cannot be shown
list-and = { $first } and { $last }
left-copies = { $n ->
    [one] 1 text in several articles
   *[other] { $n } texts in several articles
}
left-unsure = { $n ->
    [one] 1 speaker to check
   *[other] { $n } speakers to check
}
left-show = Show { $name }
left-counts = { $compared ->
    [one] 1 statement is compared, { $aside } set aside or headings.
   *[other] { $compared } statements are compared, { $aside } set aside or headings.
}
left-repairs-of = Repairs of { $name }
left-repairs = Places repaired: { $repaired }; parts set aside: { $aside }. Click to see and undo it.
left-also =
    { $name }, also:
    { $aliases }
left-missing-told = This computer has no font for some letters of these articles ({ $scripts }); they are compared all the same. Install one, such as Noto, and start again.

# The line to find by.
find = Find
find-clear = Clear the search
# The words before the colons are typed as they are.
find-hint = Find, or matter: voice: is:
find-counts = { $alone ->
    [one] { $points }, 1 statement alone
   *[other] { $points }, { $alone } statements alone
}

# Two views side by side, and the inspector in a window of its own.
inspector = Inspector
split-width = Width of the two views
split-close = Close the second view

# Notes, tags, frames and decisions on a statement.
written-decided = Decided by hand
written-withdraw = Withdraw decision
written-notes = Notes
written-note-remove = Remove note
written-note-hint = Write a note, Enter keeps it
written-note-new = New note
gloss = Gloss
gloss-hint = Write or paste a translation, Enter keeps it
gloss-new = New gloss
gloss-change = Change gloss
gloss-remove = Remove gloss
written-tags = Tags
written-tag-remove = Remove tag
written-tag-hint = Add a tag
written-tag-new = New tag
written-frames = Frames
somebody = somebody
written-frame-take = Take frame from words
written-no-codebook = The codebook is empty.
written-on-words = Notes, tags and frames go to the selected words “{ $words }”.
written-on = on “{ $words }”

# The inspector.
inspector-nothing = 
    Nothing is selected.
    Click a statement to see who says it,
    where it stands and why it was paired.
alone-rejected = you rejected its pair
alone-none = no other version has a parallel
alone-decided = your decisions hold it apart from what is near
alone-elsewhere = what is near stands in points of its own
confirm = Confirm
reject = Reject
inspector-no-pair = No other statement is near enough to be a pair.
refusal-silent = Nobody speaks in this cell: there is no pair to settle.
refusal-no-pair = This statement is in no pair: select a second one with Ctrl+click to settle the two.
refusal-nothing = Select a statement first.
inspector-no-statement = Confirm and Reject are about a statement; here is none.
inspector-nothing-near = Nothing it says comes near to this point.
go-there = Go there
put-here = Put it here
put-here-hint = Say that it is parallel: it joins this point.
inspector-who = Who says it
accept = Accept
change = Change…
inspector-where = In its article
inspector-where-hint = Click to read it in the Reading view; drag to select words
inspector-nobody = Nobody was found
source = Source
cue = Cue
inspector-otherwise = It does otherwise…
inspector-say-stance = Say what the version does
inspector-two = The two you selected
parallel = Parallel
not-parallel = Not parallel
inspector-why = Why paired
inspector-also-near = Also near, in other points
confirmed = confirmed
rejected = rejected
inspector-go-to = Go to this statement
inspector-keys = C confirms and X rejects this pair; the signs above settle any other.
inspector-point = Point { $number } · { $speak } of { $of } speak · { $label }
inspector-several = { $n ->
    [one] 1 statement is selected.
   *[other] { $n } statements are selected: pairs, tags, frames, voices and splits go to all, as one step.
}
inspector-matter = Matter: { $matter }
inspector-alone = Stands alone: { $why }
inspector-silent = { $version } is silent here
inspector-left-out = It is left out
inspector-via = { $how }, passed on by { $via }
inspector-sure = { $share } sure
inspector-reject-with = Reject pair with { $version }
inspector-confirm-with = Confirm pair with { $version }
inspector-by-hand = By hand: { $what }
inspector-likely = { $share } likely to say the same
inspector-likely-machine = the machine by itself: { $share } likely to say the same

# What can be done with selected words.
words-copy = Copy
words-note = Note
words-tag = Tag
words-own = Own statement
words-frame = Frame
words-frame-name = Frame for the selected words
words-command = { $command } (selected words)
