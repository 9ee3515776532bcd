# The Coverage view and the strip.
cover-silent = silent
cover-confirmed = silent, confirmed
cover-not-clear = not clear whether silent
cover-elsewhere = no statement here, but said elsewhere
cover-sign-not-clear = ? not clear
cover-sign-elsewhere = ↗ said elsewhere
cover-base = base
cover-foreign = speaks, in another language
cover-nothing = No matter to show
cover-nothing-todo = Choose another filter, or add a second account.
alone-head = Said by one alone
cover-other-language = other language
cover-speaks = speaks
cover-points-same = Points: same words
other-words = other words
cover-other-figures = ≠ other figures
another-language = another language
cover-matters = Matters: statements; bar: share of the version's words
fold-all = Fold all
fold-all-hint = Show matters alone.
unfold-all = Unfold all
unfold-all-hint = Show the points of every matter.
folded = folded
unfolded = unfolded
strip-name = Coverage strip
other-figures = other figures
same-words = same words
cover-differs = { $share } of its words are not in the base
cover-figures = other figures; { $share } of its words are not in the base
cover-said-alone = { $version }: { $n } said alone
cover-of-points = { $n } of { $all } points
cell-point = { $version }, point { $number }: { $told }
matter-named = Matter: { $matter }
cover-matter-silent = { $version }, { $matter }: silent
cover-matter = { $version }, { $matter }: { $statements }, { $share } of its words; { $does }
strip-hint = Click to go there, Ctrl and the wheel to zoom.

# The Parallel view.
no-row-search = Nothing answers the search.
no-row-filter = No row passes the filter.
no-row-second = Add a second account, or tick a voice on the left.
no-row = No row to show
search-clear = Clear search
rows-all = Show all rows
base = base
column-base = Compare against this version
column-hide = Hide this column
column-only = Show only this column
column-left = Move to the left
column-right = Move to the right
alone-one = said by one alone
alone-each = each something else
near-hint = Select both: the inspector says why they were not paired.
nearest-go = Go to the nearest statement
matter-hint = Right-click for what can be done with it; double-click to fold it or unfold it.
sign-written = A note, a tag or a frame stands here
stance-gives = attributed
stance-may-be = may be
stance-denies = denies
stance-asks = asks for
stance-name-says = says itself
stance-name-gives = gives it to a voice
stance-name-may-be = says it may be
stance-name-denies = denies
stance-name-asks = asks for
column-width = Width of { $version }
column-hint =
    { $version }, at { $n } of { $all } points
    Click to compare the others against this version; drag to move the column.
cell-alone = { $version }, alone: { $words }
alone-count = { $n ->
    [one] 1 statement without a parallel in another version
   *[other] { $n } statements without a parallel in another version
}
point-named = Point { $number }: { $label }
of-speak = { $n } of { $all } speak
without-parallel = { $n ->
    [one] 1 statement without a parallel
   *[other] { $n } statements without a parallel
}
contrast = contrast { $share }
base-silent = base silent: compared with { $version }

# The Reading view.
reading-go = Go to this statement in its own article
reading-question = On the same question
reading-doubtful = { $voice }: doubtful, see the review
reading-more = and { $n } more, in the Parallel view
count-parallels = { $n ->
    [one] 1 parallel
   *[other] { $n } parallels
}
reading-parallel = Parallel, { $version }: { $words }
reading-question-named = On the same question: { $matter }
reading-answer = Same question, { $version }: { $words }

# Repairs and what was set aside.
texts-told = Damaged letters are repaired and notices, captions and bylines set aside as a text comes in. The text as it came is kept: each of these can be undone, and each undoing taken back.
texts-title = Repairs and what was set aside
texts-end = End looking at texts
texts-nothing = Nothing was done
texts-nothing-told = Every text is compared whole, as it came.
texts-undo-hint = Take this repair back
restore = Restore
texts-restore-hint = Compare these words after all
read-named = Read { $name }
texts-restore = Restore { $words }

# The Codebook view.
codebook-told = Frames of your own. Select a statement anywhere and tick a frame in the inspector to code it.
codebook-none = No frame yet
codebook-none-todo = Take over a ready codebook, import one, or name a frame below.
coder = Coder
coder-hint = Your name
coder-name = Name of the coder
coder-blind-hint = Shows only the codes of this coder, so that two can code the same texts without seeing each other's
coder-blind = Blind to other coders
coder-agreement = Agreement and disputes
coder-agreement-hint = Krippendorff's alpha, on the Framing page
codebook-take = Take over
codebook-import = Import .qdc
codebook-import-hint = Codes of a REFI-QDA codebook join this one
codebook-export = Export .qdc
codebook-export-hint = For ATLAS.ti, MAXQDA, NVivo and others
frame-hint = Name of a frame
frame-new = Name of a new frame
frame-definition-hint = When it applies
frame-words-hint = Key words that suggest it, with commas; refugee* stands for any ending
frame-no-passage = No passage yet.
frame-choose = Choose statements
codebook-ready = { $n ->
    [one] 1 frame, after { $source }
   *[other] { $n } frames, after { $source }
}
codebook-take-named = Take over { $name }
codebook-there = It is in the codebook.
frame-add = Add frame
frame-remove = Remove frame { $name }
frame-definition = Definition of { $name }
frame-words = Key words of { $name }

# Measuring.
measure-told = Every pair you confirm, reject, pin, move, split or merge is held against what the machine finds without your decisions. E goes to the next pair, C says that it is parallel, X that it is not.
measure-title = The machine against your decisions
measure-end = End measuring
measure-next = Best decided next
measure-next-none = Nothing is left to ask.
measure-wrong = Found by the machine, held apart by you
none = None.
measure-missed = Held parallel by you, not found by the machine
measuring = Measuring…
measure-not = Not measured
measure-waiting = The machine compares once more, without your decisions on pairs.
measure-stale = You have decided more since; the figures are those of before.
measure-again = Measure again
measure-no-score = no score: the machine saw next to nothing in common
read-in-article = Read in its article
plot-machine-score = the machine's score
plot-held = held parallel
plot-even = as often as it says
plot-beginning = beginning
plot-end = end
plot-calibration = Each dot is a fifth of the scores. On the line pairs are held parallel as often as the machine says, below it less often, above it more often.
plot-many = { $n } versions are too many for a picture; show up to { $most } to see one.
plot-bin = { $pairs } pairs of mean score { $score }: { $parallel } are held parallel

# Copies of one text.
copies-told = Articles that print one text, such as an agency's: the likely first one on top, each copy below the one that it shares most with, and what was changed. Days and shared runs of words suggest who copied whom; they do not prove it.
copies-title = Copies of one text
copies-end = End looking at copies
copies-none-told = Each article has a text of its own: no two share most of their runs of five words.
copies-none = No copies
copies-count = Copies count as
copies-several = Several versions
copies-several-hint = Each outlet that prints the text is a voice of its own.
copies-one = One version
copies-one-hint = Only the first text of each tree is compared; the copies are set aside.
copies-read-hint = Read it in the Reading view
copies-added = added
copies-left-out = left out
copies-changed = changed
count-changes = { $n ->
    [one] 1 change
   *[other] { $n } changes
}
copies-changes-of = Changes of { $name }
and-more = and { $n } more
copies-became = “{ $before }” became “{ $after }”
found-told = What differs between versions, and what a version leaves out: the weightiest first. Weight comes from how many versions tell it, how high up, how likely the pair or the silence is, and what differs. A click shows it in the table.
found-title = Differences and silences
found-end = End the list
found-nothing = Nothing to list
found-nothing-told = No two statements of a point differ in what is looked for, and no version is silent where others speak.
found-all = All { $n }
found-kind = { $kind } { $n }
found-left-out = left out
found-omission = { $version }: { $told }; { $speak } of { $of } say it
found-point = Point { $number } · { $label }

# The classroom.
class-none = No pair to judge
class-none-told = The base must speak at a point at which another version speaks or comes near.
class-title = Same, different or left out?
class-end = End exercise
class-again = Begin again
class-copy = Copy results
class-told = Read both. Does the second say the same, say it differently, or leave out what the first says? The marks are hidden.
class-compare = Compare the answers
class-not-judged = You did not judge this pair; nothing is compared.
class-judged = { $n } of { $all } judged
class-machine = You and the machine agree on { $n } of { $all }.
class-teacher = You and the teacher agree on { $n } of the { $all } that the teacher settled.
# The words in quotes are typed as they are.
class-teacher-none = The teacher settled none: a tag “same”, “different” or “left out” on a statement, or a confirmed or rejected pair, does.
class-judge = { $judgement }, pair { $number }
class-you = You
class-by-machine = Machine
class-by-teacher = Teacher
class-pair = { $who }, pair { $number }: { $told }

# Judgements.
judgement-same = same
judgement-different = different
judgement-left-out = left out

# Speakers to check.
review-none = Every speaker is settled.
review-title = Who says it? Speakers to check
review-end = End review
review-nothing = Nothing to check
review-nothing-told = What you settled is kept by every later comparison.
nobody = nobody
review-own = The article itself
review-else = Somebody else…
review-read = Read it in its article
review-told = { $n ->
    [one] 1 statement, its speaker found without much certainty.
   *[other] { $n } statements, the least certain first. U goes to the next, A accepts, R says that the article speaks itself, V names another.
}
review-accept = Accept { $voice }

# The Framing view.
framing-nothing = There is nothing on framing for this comparison.
framing-none-found = Nothing of this kind was found.
framing-open-codebook = Open the codebook
framing-all-points = All points
framing-all-voices = All voices
framing-mark-hint = Shows what this dimension found in the Parallel and Reading views
framing-mark = Mark in the texts
show-all = Show all
framing-ground-none = Ground text: none
framing-ground-hint = Mark an article as transcript: quotes are held against it, and its coverage is measured
framing-one-hint = Right-click: say that two of these are one
framing-one = Is one with
framing-source = After { $source }. Unit of the values: { $unit }.
framing-after = After { $source }.
framing-point = Point: { $label }
framing-voice = Voice: { $name }
framing-shown = { $n } of { $all } versions are shown
framing-grounds = Ground texts: { $n }
framing-more = and { $n } more, in the report
framing-range = { $value } ({ $low } to { $high })
framing-entry-hint =
    “{ $words }”
    { $n } in all; click to read, right-click for each
framing-else = “{ $name }” names somebody else

# Which rows are shown.
filter-all = All points
filter-silences = With a silence
filter-numbers = Numbers differ
filter-doubtful = Doubtful pairs
filter-worked = Decided or noted
filter-alone = Said by one alone
filter-attributed = Asserted here, attributed there

# What came nearest to a silence.
near-score = Nearest, { $share }
near-elsewhere = { $score }, in point { $number }
near-parted = { $score }, parted by hand
near-others = { $score }, with one only
near-less-told = Its nearest statement scores { $share }, less than the { $least } that a parallel needs:
near-elsewhere-told = Its nearest statement scores { $share }, but it stands in point { $number }:
near-parted-told = Its nearest statement scores { $share }, but you hold the two apart:
near-others-told = Its nearest statement scores { $share } with one statement here, and too little with the others:

# What was decided by hand.
hand-confirmed = confirmed
hand-rejected = rejected
hand-moved-here = moved here
hand-moved-away = moved away
hand-split-together = split off together
hand-split = split off
hand-merged = merged
hand-pinned = pinned
hand-confirmed-with = Confirmed as parallel with { $others }
hand-rejected-with = Rejected as parallel with { $others }
hand-moved-to = Moved to { $others }
hand-joined-by = Joined by hand by { $others }
hand-split-from = Split off from { $others }
hand-merged-with = Points merged: with { $others }
hand-pinned-with = Point pinned: with { $others }
hand-called = Point called “{ $label }”
hand-voice = Voice set to { $voice }
hand-restored = Compared although it was set aside
hand-cut = Made a statement of its own
hand-joined = Joined with its neighbour to one statement
hand-set-aside = Set aside
hand-by-hand = { $what }, by hand
hand-by = { $what }, by { $name }
hand-not-shown = a statement that is not shown
hand-nothing-else = nothing else
hand-others = { $first }, and { $others }
hand-sure-machine = { $what } by hand, machine { $share }
hand-sure = { $what } by hand

# What the inspector knows.
kind-narration = in the article's own words
kind-direct = in quotation marks
kind-indirect = told in the article's words
kind-mixed = told, partly in quotation marks
kind-heading = a heading
kind-caption = words under a picture
kind-aside = set aside
differs-number = number
differs-polarity = polarity
differs-certainty = certainty
differs-actor = actor
differs-date = date or time
differs-place = place
differs-scope = scope
differs-source = source
differs-name = name
meaning-same = They mean nearly the same
meaning-close = They are close in meaning
meaning-far = They are far apart in meaning
through-decision = In the same point by decision; by itself the machine saw no pair
through-other = In the same point through another statement
differs-none = none
differs = They differ in { $what }: { $one } against { $other }
silence-silent = silent, { $chance }
silence-not-clear = not clear, { $chance }
silence-elsewhere = said elsewhere, { $chance }
silence-confirmed-of = { $version } is silent here: you confirmed it.
silence-silent-of = { $version } is silent here: the chance that its text leaves it unsaid is { $chance }.
silence-not-clear-of = It is not clear whether { $version } is silent here: the chance that its text leaves it unsaid is { $chance }.
silence-elsewhere-of = { $version } seems to say it elsewhere: the chance that its text leaves it unsaid is { $chance }.
meaning-of = { $how } ({ $n } of 100)
shared-most = Most of the telling words are shared ({ $share })
shared-some = Some of the telling words are shared ({ $share })
shared-few = Few telling words are shared ({ $share })
shared-none = No telling word is shared
both-name = Both name { $names }
fact-nearest = Of all that the two versions say, these come nearest to telling one fact
fact-other-nearer = Against it: another statement of one of the versions comes nearer to telling this fact
both-number = Both give the number { $numbers }
hand-voice-accepted = Voice accepted
hand-stance = The version here: { $stance }
hand-left-out = Left out by { $version }: confirmed
hand-matter-moved = Moved to another matter
hand-matter-split = Split off as a matter
hand-matter-merged = Matters merged
hand-matter-pinned = Matter pinned
hand-matter-called = Matter called “{ $label }”

# What was settled of a matter.
settled-named = named by you
settled-pinned = pinned

# What was left behind.
left-no-article = no article
count-decisions = { $n ->
    [one] 1 decision
   *[other] { $n } decisions
}
untitled = Untitled
ago-days = { $n ->
    [one] 1 day ago
   *[other] { $n } days ago
}
ago-hours = { $n ->
    [one] 1 hour ago
   *[other] { $n } hours ago
}
ago-minutes = { $n ->
    [one] 1 minute ago
   *[other] { $n } minutes ago
}
ago-now = just now

# How a copy stands to another.
copy-first = probably the first of { $n }
copy-same = word for word
copy-address = the same address
copy-share = { $share } of its runs of words stand in the text above

# Figures of measuring.
figure-decided = Decided pairs
figure-precision = Precision
figure-precision-told = Of the decided pairs that the machine found, those you hold parallel.
figure-recall = Recall
figure-recall-told = Of the pairs you hold parallel, those the machine found by itself.
figure-gap = Calibration gap
figure-gap-told = How far, on the mean, a score stands from the share of such pairs that you hold parallel.
figure-decided-told = { $together } held parallel, { $apart } held apart, by your decisions.

# What can be looked for.
is-silent = a version is silent
is-number = numbers differ
is-doubtful = a pair is doubtful
is-decided = decided, noted or tagged
is-noted = a note stands there
is-unsure = it is doubtful who speaks
is-attributed = asserted here, attributed there
is-alone = said by one alone
takes-voice = who speaks
takes-outlet = whose article
takes-tag = a tag
takes-matter = the question that is answered
takes-point = the name of a point
# The words are typed as they are.
takes-is = silent, number, doubtful, decided, noted, unsure, attributed or alone

# What was done to a text.
aside-caption = words under a picture
aside-byline = who wrote it, where and when
aside-notice = a notice, a link or a subscription line
origin-pasted = pasted text
repair-nothing = nothing

# An article alone.
narration = Narration

# Framing.
framing-filtered = Nothing of this passes the filter.
identity-question = { $n ->
    [one] Is “{ $voice }” { $other }? 1 statement
   *[other] Is “{ $voice }” { $other }? { $n } statements
}
identity-more = { $n ->
    [one] 1 more question follows.
   *[other] { $n } more questions follow.
}
identity-phrases = In the text: { $phrases }
identity-yes = Yes
identity-no = No
identity-never = Never ask about it
review-asks = Who is who is not sure of some voices: Y says that the two are one, Shift+Y that they are not.
spokesman-heard = A spokesman is heard as
spokesman-with = the body, where that speaks too
spokesman-with-hint = “Ida Moll, head of the union,” is the union where the union speaks in the same article, and the ministry is its minister; where the body does not speak, its head is heard under the name.
spokesman-unnamed = the body, if unnamed
spokesman-unnamed-hint = “A spokesman for the port” is the port; one with a name is heard under it.
spokesman-body = the body
spokesman-body-hint = Whoever speaks for a body is heard as that body, with a name or without.
spokesman-own = himself or herself
spokesman-own-hint = Every spokesman is a voice of their own.
found-both = Found by the model and by a rule of grammar, each by itself
found-tagger = Found by the model, which learned from marked texts; no rule says so
found-marks = Found by a rule over quotation marks and set phrases
found-tree = Found by a rule of grammar; the model does not say so

# What two statements say beyond each other.
parts-same = Says the same as { $version }, part for part
parts-more = Says more than { $version }: { $own }
parts-less = Says less than { $version }, which adds: { $other }
parts-both = Says more than { $version }: { $own }. It lacks: { $other }
parts-pair-same = Both say the same, part for part
parts-pair-more = Says more: { $words }
parts-pair-less = Does not say: { $words }
parts-alone = Pair the shared part alone
parts-alone-hint = Makes what both say a statement of its own and confirms that pair; what is left stands by itself. Undo takes it back.
parts-alone-with = Pair the part shared with { $version } alone

## Coding blind

blind-title = Code blind
blind-about = Two people code the same things, each in their own copy of the project and under their own name; merge the copies, see how far they agree, and let a third settle what they dispute. What the machine and the other say is hidden.
blind-nothing-left = Nothing left to code here
blind-choose-another = Choose another kind, or see how far you agree.
blind-end = End coding
blind-go-on = Go on coding
blind-agreement = Agreement and disputes
blind-coder = Coder
blind-your-name = Your name
blind-name-of-coder = Name of the coder
blind-done = { $done } of { $count } coded
blind-all-said = All that { $version } says
blind-name-first = Write your name first: an answer counts for whoever gives it.
blind-answer = { $answer }, thing { $number }
blind-who = Who speaks
blind-say-so = Say so
blind-say-who = Say who speaks
blind-nothing-coded = Nothing was coded yet
blind-code-first = Code some things first.
blind-coded-by = Coded by { $coders }.
blind-alpha = alpha { $alpha }
blind-no-alpha = alpha cannot be told
blind-told = { $kind }: { $alpha }; { $agreed } of { $double } coded twice are answered alike ({ $things } coded)
blind-nameless = without a name
blind-settled = Settled by { $who }: { $answer }
blind-third = A third settles it:
blind-settle = Settle { $kind } dispute { $number }: { $answer }

## Origins

origins-title = Origins
origins-about = Articles that go back to one text, rewritten ones too, count as one origin in every tally: 7 outlets, 3 origins. Part them or join them where you know better.
origins-apart = Written apart
origins-apart-name = { $article } was written apart
origins-back = Goes back to…
origins-back-to = { $article } goes back to { $other }
origins-back-name = { $article } goes back to…
origin-first-credited = has it first; credited: { $agencies }

## Larger matters, remarks, plots

theme-name = Larger matter: { $label }, { $matters }
theme-name-folded = Larger matter: { $label }, { $matters }, folded
theme-fold = Click to fold or unfold all matters under it.
remark-frame = Frame: { $what }
remark-note = Note: { $what }
remark-tag = Tag: { $what }
remark-by = { $told }, by { $by }
plot-range = { $value } ({ $low } to { $high })
axis-mentions = mentions
axis-uses = uses
axis-words = words
axis-marks = marks in 100 words
axis-quotations = quotations
axis-share = share of the largest number of the line
axis-log-odds = log-odds against the other versions
axis-statements = statements

## Why two statements are not paired

why-of-hundred = { $n } of 100
why-same = This is one and the same statement.
why-not-compared = One of them is a heading, a caption or set aside; these are not compared.
why-rejected = You rejected this pair.
why-no-version = One of them belongs to no version: nobody is known to say it.
why-one-version = Both belong to one version; only statements of different versions are paired.
why-same-point = They are in the same point.
why-other-points = They are paired ({ $score }), but stand in different points: the other statements of these points are not parallel enough on the mean (wanted is about { $least }), and one pair does not join two points.
why-chance = The chance that they say the same is { $score }; from { $least } on they would be paired.
why-two-events = They tell of two events: the act, who takes part, the day or the place is another. The chance that they say the same is { $score }.
why-nothing-common = They have next to nothing in common.
why-both-name = Both name { $what }
why-both-give = Both give { $what }
why-words-of-both = Words of both: { $what }
why-other-numbers = Other numbers: { $mine } against { $theirs }
why-no-word-in-both = No name, number or longer word is in both.
why-no-name-in-both = No name or number is in both.
why-nearer = “{ $other }” stands nearer to “{ $own }” ({ $score })

## Samples

sample-one = Phone calls of 7 November: one article
sample-one-about = One wire story in which three capitals, agencies and officials speak
sample-three = Phone calls of 7 November: three desks
sample-three-about = Moscow, Paris and Ankara report the same calls, in English
sample-four = Phone calls of 7 November: four languages
sample-four-about = Reports in English, French, Russian and Turkish
sample-storm = The storm
sample-storm-about = An invented storm at an invented place: numbers and blame differ
