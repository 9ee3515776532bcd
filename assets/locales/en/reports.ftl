# Reports. Signs between words, and the quotation marks of the language.
report-comma = {", "}
report-colon = {": "}
report-semicolon = {"; "}
report-open = “
report-close = ”

# The sections.
report-sections = Sections
report-coverage = Coverage
report-matters = Matters
report-differences = Differences
report-silences = Silences, ranked
report-parts = The same in part
report-narrative = One narrative
report-alone = Said by one version only
report-alone-short = Said by one only
report-framing = Framing
report-voices = Voices
report-written = Written by hand
report-decisions = Decisions
report-coding = Double coding
report-disputes = Disputes
report-origins = Origins
report-sources = Sources
report-methods = Settings and figures
report-method = Method
report-other-points = Other points
report-other-matters = Other matters
report-theme = Matters: { $theme }
report-repairs = Repairs of the text
report-problems = To know
report-problem = To know: { $what }
report-none = None.

# The title and the first line.
report-untitled = Nothing to compare
report-names-more = { $names } and { $n } more
count-versions = { $n ->
    [one] 1 version
   *[other] { $n } versions
}
count-matters = { $n ->
    [one] 1 matter
   *[other] { $n } matters
}
count-outlets = { $n ->
    [one] 1 outlet
   *[other] { $n } outlets
}
count-origins = { $n ->
    [one] 1 origin
   *[other] { $n } origins
}

# What the sections show.
report-nothing = There is nothing to compare.
report-no-points = No two versions were found to say the same.
report-matters-about = A matter is the question that statements answer. Under it stand its points, on which versions say the same, and what a version says to the question in words that no other has.
report-matters-table = Alone: statements to the question that no other version has. Contrast: the share of pairs of statements of two versions that are not parallel.
report-rows-about = One row a point, one column a version.
report-marked = Marked words
report-bold = Words in **bold**
report-marked-about = { $marked } are not used by the first version that speaks at the point in the same language.
report-beside = To the same question, in words that no other version has
report-narrative-title = { $title }: one narrative
report-narrative-about = Every sentence is quoted from one of the versions, matter by matter: of each point the one that is tied best to the others, then what one version says to the question in words that no other has, in the order in which the articles tell it. Nothing is written anew and nothing is judged true; the notes say who says it, who says it otherwise and who is silent.
report-narrative-none = There is nothing to tell.
report-not-in-sentence = { $marked } in a note are not in the sentence.
report-alone-none = Every statement shares its question with another.
report-framing-statements = What was found, with the statements it rests on. These are descriptions of wording; none is a score of an outlet.
report-framing-passages = What was found, with the passages it rests on. These are descriptions of wording; none is a score of an outlet.
report-differences-about = Where two statements of one point differ, the weightiest first: likely pairs, points that many versions tell high up in their articles, and what can be checked before how it is put. Both are quoted; neither is called wrong.
report-silences-about = What a version leaves unsaid, the weightiest first: what most others say, high up in their articles. The chance is an estimate from the version's text; what is not clear or said elsewhere is not in this list.
report-parts-about = Pairs of statements of one point of which one says more than the other, or each something else besides: what the other lacks is quoted. Found with the model, clause by clause and phrase by phrase, in any two languages; who says it is no such part, and one value in place of another is a difference.
report-voices-about = Who is heard, the article's own narration among them.
report-written-about = Frames, tags and notes at statements.
report-decisions-about = What was settled by hand, oldest first; it stands above what was found.
report-coding-about = What two people or more said of the same things, none seeing the machine or another. Alpha: Krippendorff's, for nominal data; 1 is full agreement, 0 what chance gives.
report-disputes-about = Things that two coders answered differently, and how a third settled them.
report-origins-about = Articles that go back to one text, rewritten ones too, count as one origin. Days and wording suggest who has it from whom; they do not prove it.
report-methods-about = With what and how the report was made, how far the machine agrees with this project's decisions, and what was settled by hand. Intervals are 95 % (Wilson 1927). The pairs that were decided were chosen by whoever decided, not drawn: the figures tell of them, not of all pairs.

# Points and who speaks at them.
report-speak = { $n } of { $all } versions{ $tally } speak: { $names }
report-silent = silent: { $names }
report-contrast = contrast { $score }
report-of-versions = { $n } of { $all } versions
report-score = score { $score }
report-nearest = nearest
report-point = Point { $number }
report-at-point = point { $number }
report-said-by = Said by
report-only = Only
report-silent-head = Silent:
report-silent-question = Silent on the question:
report-frames-head = Frames:
report-tags-head = Tags:
report-note-head = Note:
report-gloss = Gloss:
report-file = file { $name }
report-all = all
report-more = { $n } more
report-more-elsewhere = { $n } more are in the web page and in the spreadsheet.
report-table-of = { $name } in a table
report-values = Values: { $unit }
report-no-unit = none
report-show = Show
report-show-all = All
report-show-names = Matters only
report-show-gap = Points with a silence
report-show-full = Points at which every version speaks
report-show-doubt = Doubtful points: a pair scored below 0.7

# The figures.
figure-caption = Rows are versions, columns are points. The darker a cell, the more of its words the first version at the point has not; a line is a silence.
figure-coverage = Coverage: { $versions } versions, { $points } points
figure-largest = { $title }: the largest values
figure-largest-shares = { $title }, shares: the largest values
figure-words = same words to other words than the first
figure-language = in another language

# The heads of columns: each begins with a small letter where the language writes it so.
column-address = address
column-agreed = answered alike
column-aliases = also called
column-alone = alone
column-alone-question = of these alone on their question
column-alpha = alpha
column-article = article
column-asked-of = asked of
column-by = by
column-byline = byline
column-coded = coded
column-coders = coders
column-contrast = contrast
column-credits = credits
column-date = date
column-decision = decision
column-differ = differ in
column-disputed = disputed
column-double = coded twice
column-evidence = what speaks for it
column-file = file
column-finding = finding
column-first-says = as the first says it
column-frames = frames
column-hash = sha256
column-high = high
column-how-made = How it was made
column-kind = kind
column-label = label
column-language = language
column-leaves-out = leaves out
column-low = low
column-matter = matter
column-matters-silent = matters it is silent on
column-matters-spoken = matters it speaks to
column-notes = notes
column-one = one
column-one-says = one says
column-only-one = only the one
column-only-other = only the other
column-origin = origin
column-origins = origins
column-other = other
column-other-says = other says
column-other-words = its words
column-outlet = outlet
column-outlets = outlets
column-point = point
column-points = points
column-points-number = points in number
column-points-silent = points it is silent at
column-points-spoken = points it speaks at
column-published = published
column-said = said
column-score = score
column-settled = settled
column-side = side
column-silent = who is silent
column-speaks = who speaks
column-standing = standing
column-stands = how they stand
column-statement = statement
column-statements = statements
column-subject = subject
column-surely = how surely
column-tags = tags
column-text = text
column-theme = larger matter
column-title = title
column-value = value
column-value-of = value ({ $unit })
column-version = version
column-voice = voice
column-what = what
column-when = when
column-who-says = who says it
column-without = statements without a parallel
column-words = words

# How two statements stand to each other.
stands-same = the same
stands-one = the one says more
stands-other = the other says more
stands-each = each says more

# What a version does with what it says.
does-say = says it itself
does-may-be = says that it may be
does-deny = denies it
does-ask = asks for it
does-give = gives it to { $voice }
does-give-may-be = gives it to { $voice }, who says that it may be
does-give-deny = gives it to { $voice }, who denies it
does-give-ask = gives it to { $voice }, who asks for it

# Origins of articles.
origin-alone = alone
origin-first = has it first
origin-later = has it later
origin-settled = settled by hand
origin-with = with { $name }: { $why }
origin-copies = copies
origin-wording = { $share } of the runs of three words
origin-odd = { $share } of the odd words
origin-quotations = { $n ->
    [one] 1 quotation
   *[other] { $n } quotations in one order
}
origin-agency = both credit { $agency }

# What was settled by hand.
settled-confirm = confirm pair
settled-reject = reject pair
settled-pin = pin point
settled-move = move statement
settled-split = split point
settled-merge = merge points
settled-label = name point
settled-matter-move = move to another matter
settled-matter-split = split matter
settled-matter-merge = merge matters
settled-matter-label = name matter
settled-matter-pin = pin matter
settled-left-out = confirm silence
settled-rename = rename voice
settled-merge-voices = merge voices
settled-apart = keep voices apart
settled-side = set side
settled-voice = set voice
settled-accept = accept voice
settled-stance = say what the version does
settled-note = write note
settled-gloss = write gloss
settled-tag = tag
settled-code = code statement
settled-restore = restore passage
settled-aside = set passage aside
settled-cut = make words a statement
settled-join = join statements
settled-repair = undo repair
settled-merge-actors = merge actors
settled-split-actor = split actor
settled-ground = mark ground text
settled-one-origin = join origins
settled-two-origins = part origins
settled-judge = code blind
settled-arbitrate = settle dispute
settled-later = decision of a later program
settled-no-side = no side
settled-lost = { $article }, not found again

# Double coding, and the sheet for coders.
coded-pairs = pairs
coded-matters = matters
coded-silences = silences
coded-voices = voices
coded-pairs-asked = Do the two say the same, or speak of the same act?
coded-matters-asked = Do the two answer the same question, whatever each says to it?
coded-silences-asked = Does this version leave out what the statement says?
coded-voices-asked = Who says this?
coded-pairs-rule = “parallel”: both state one fact, act, claim or demand, however each words it; a number told otherwise is the same fact told in another detail. “not parallel”: another act, date, pair of people or claim, even if the words are alike.
coded-matters-rule = “one question”: a reader would put the two side by side as answers to one question, such as “what should happen next?”, though they say different things. “two questions”: no such question that is not as wide as the whole event.
coded-silences-rule = Read all that the version says. “silent”: nothing in it says this, in whole or in part. “said elsewhere”: a passage says it. “not clear”: a part of it is said, or it can be read so.
coded-voices-rule = The one whose words or thoughts these are: a person, an office, an agency. “own words”: the article tells it itself. Of a chain (“the agency quoted the minister”) the last one.
verdict-parallel = parallel
verdict-not-parallel = not parallel
verdict-one-question = one question
verdict-two-questions = two questions
verdict-silent = silent
verdict-not-clear = not clear
verdict-elsewhere = said elsewhere
verdict-own = own words
guide-title = Guide for coders: { $title }
guide-about = Each coder works in a copy of the project of their own and writes their name first. **Code blind** shows one thing at a time, without what the program or anybody else makes of it. Answer every thing; do not talk about single things before all are answered. Then merge the copies (`counterpoint merge`), see how far you agree, and let a third settle what you dispute. Below an alpha of .67 sharpen the rules and code again; from .80 on the answers can be relied on (Krippendorff 2004).
guide-answers = Answers: { $answers }.
guide-answers-voice = Answers: { $answers }, or the name of whoever speaks, always spelled alike.

# With what and how a report was made.
method-made = Counterpoint { $program }, model { $model }, grammar { $grammar }, word lists { $lists }; offline, no text left the computer.
method-version = A version is all that one { $by ->
    [voice] voice
    [side] side
   *[outlet] outlet
} says. A statement is a sentence, or one voice's part of it. A point is a set of parallel statements of two or more versions. A matter is the question that statements answer, whether they say the same or not.
method-deep = Reading: every sentence was read with the language model.
method-quick = Reading: words, names and numbers were compared; the language model was used only across languages.
method-score = A score is the estimated probability that two statements say the same or speak of the same act; pairs below { $least } were left out.
method-silence = A version without a statement at a point is silent, not clear, or says it elsewhere: the percentage is the estimated chance that its text leaves unsaid what the point tells, by its pairs with the point, its length and the matters it speaks to; the nearest statement is shown. It is about these texts only.
method-stance = What a version does with a statement is read from who says it, the reporting verb, certainty and polarity; what was set by hand stands above it.
method-settled = { $n } decisions were made by hand; they stand above what was found.
method-marked = Marked words are those that the first version at the point in the same language does not use; no judgement is meant.
method-evidence = As a web page, a Word document or a spreadsheet the report carries its evidence: the project with all texts and decisions. `counterpoint verify` and the program's File menu hold every quoted cell and the analysis against it.
methods-program = Program
methods-model = Language model
methods-grammar = Grammar
methods-lists = Word lists
methods-version = A version is
methods-version-told = what one { $by ->
    [voice] voice
    [side] side
   *[outlet] outlet
} says
methods-reading = Reading
methods-deep = deep: every sentence was read with the model
methods-quick = quick: words, names and numbers, the model only across languages
methods-pairs-from = Pairs count from a score of
methods-doubtful = Points are called doubtful below
methods-copies = A text that several print counts
methods-copies-several = as many versions as print it
methods-copies-one = as one version
methods-origin = Two articles are one origin from
methods-origin-told = { $share } of the runs of three words outside quotations, less where credits, quotations or odd words agree
methods-transcripts = Transcripts that quotes are held against
methods-share = { $share } ({ $part } of { $whole }; { $low } to { $high })
methods-not-measured = not measured: nothing was decided
methods-decided = Pairs decided by hand
methods-decided-told = { $together } parallel, { $apart } not
methods-precision = Precision: of the decided pairs that the machine found, held parallel
methods-recall = Recall: of the pairs held parallel, found by the machine
methods-gap = Calibration gap: mean distance of score and share held parallel
methods-accepted = Voices: of those looked at, kept as found
methods-settled = Settled by hand
methods-settled-kind = Settled by hand: { $kind }
methods-settled-none = nothing
methods-nameless = without a name

# The program's pairs against decisions.
measured-title = The program's pairs against your decisions
measured-told = { $together } pairs held parallel, { $apart } held apart. Links count from { $least }.
measured-figure = figure
measured-precision = precision
measured-recall = recall
measured-gap = calibration gap
measured-scores = scores
measured-pairs = pairs
measured-mean = mean score
measured-parallel = held parallel
measured-wrong = Found, but you hold them apart
measured-missed = Not found, but you hold them parallel
measured-next = Decide these next
measured-of-hundred = { $n } of 100

# The dimensions of framing: what each is called, what it shows, the works it follows, the unit of its values.
dimension-naming = Naming
dimension-naming-told = The forms in which each version names an actor, a place or an event: by name, by title and name, by role (the Turkish president), with an evaluation (the embattled mayor); and its choice among words for the same kind of thing (extremists, fighters, mercenaries; liberated, occupied). The first passage of each finding is the first use; the form that a version uses first is marked so.
dimension-naming-source = referential strategies after Reisigl & Wodak 2001; van Leeuwen 2008
dimension-naming-unit = mentions
dimension-heard = Voices heard
dimension-heard-told = Words that each version gives to each voice, by form (direct, mixed, indirect, narration); the share of words by kind of source (named person, institution, news outlet, not named, narration; official or not: governments and their services); the voices that the headline names and the one that the lead gives.
dimension-heard-source = source use after Gans 1979; Tiffen et al. 2014
dimension-heard-unit = words, or share
dimension-verbs = Reporting verbs
dimension-verbs-told = The words that introduce what a voice says, by class: neutral (said), endorsing (pointed out), doubting (claimed), forceful (insisted), conceding (admitted), accusing, appealing, denying, believing. A ladder sets side by side the verbs that different versions use for the same voice, where their classes differ, within one language.
dimension-verbs-source = classes after Thompson & Ye 1991; Hyland 2002
dimension-verbs-unit = uses
dimension-certainty = Certainty
dimension-certainty-told = Words that weaken (hedges) or strengthen (boosters) a claim, modal verbs, words that name its evidence, and negation. For a version or voice: uses in 100 words. For a statement, and for each version's reading of a point where the marks differ: its marks, and as value how they lean, from -1 (all weaken: hedges and verbs of possibility) to 1 (all strengthen: boosters and verbs of necessity).
dimension-certainty-source = Hyland 2005; Rubin 2006; Palmer 2001
dimension-certainty-unit = per 100 words, or leaning
dimension-agency = Agency
dimension-agency-told = How deeds are told: active (doer and done-to are both named), passive with an agent, passive without one, deeds as nouns (the arrest, the destruction) and happenings (died, collapsed), which need no doer. From the trees of the deep reading; in the quick reading English passives are found by their form. For a point: what each version's reading holds and who does what to whom, where readings differ; a dash stands for a doer who is left out.
dimension-agency-source = Fowler et al. 1979; van Leeuwen 1996; Universal Dependencies (nsubj:pass, obl:agent)
dimension-agency-unit = uses
dimension-silences = Silences
dimension-silences-told = Points at which a version has no statement although at least half of the versions do ("all others say it" where it is the only one), each with the chance that its text leaves the thing unsaid, and the statement of its own that came nearest (value: the score of that pair); points that less than half of the versions make; and for each version the statements that no other version parallels. Where that is not clear, a version is only "perhaps silent", where it is unlikely, it is "said elsewhere", in the statement that came nearest; where a statement came so near that it may well be a parallel, its version says it "perhaps alone": look and decide. The passages of a silence are what the others say. Silence is about these texts only.
dimension-silences-source = omission after Entman 1993; presence and absence coding after Baden & Stalpouskaya 2020
dimension-silences-unit = score or count
dimension-prominence = Prominence and order
dimension-prominence-told = For each point: where in its article each version comes to it first, as the share of the text that stands before (0 is the beginning), by place: lead (first sentence after the headline), first third, middle, last third; whether the headline speaks of it; and the share of the version's words that it gets. Order compares the sequence of the shared points between two versions (Kendall's tau, 1 the same order, -1 reversed).
dimension-prominence-source = inverted pyramid after Pöttker 2003; van Dijk 1988; tau after Kendall 1938
dimension-prominence-unit = share before, or tau
dimension-quotation = Quotation
dimension-quotation-told = Words in quotation marks that two articles print: verbatim (the same words), trimmed (a part, in the same order), altered (at least half of the words in the same order), translated (parallel direct quotes in two languages). Where an article is marked as ground text (a transcript), each quote is held against it in the same way, and the share of the ground text's words that each version quotes is its coverage. Value: the share of the longer quote's words that the other keeps.
dimension-quotation-source = text reuse after Smith, Cordell & Dillon 2013; quote variants after Leskovec, Backstrom & Kleinberg 2009
dimension-quotation-unit = share kept
dimension-numbers = Numbers
dimension-numbers-told = Quantities in the readings of one point, with the word they count and their qualifier (at least, about, up to), and who vouches for them. They differ where two versions count the same thing and arrive at other values, or set another bound (at least, more than, less than, up to); about and nearly are no bounds. Alone: no parallel counts the same thing. Dates and clock times are left out.
dimension-numbers-source = quantity comparison after Roy, Vieira & Roth 2015
dimension-numbers-unit = the number itself
dimension-words = Distinctive words
dimension-words-told = Words that a version uses more than the other versions in its language. Over the set: log-odds ratio with an informative Dirichlet prior (the word's frequency in all versions), shown with its 95 % interval if that lies above 0. Paired: the same question at shared points only, from the points where the version uses the word and its parallels do not, and the other way round (conditional log-odds, with interval). In place of: words that stand where the closely parallel statement of another version has others; these are readings, not estimates.
dimension-words-source = Monroe, Colaresi & Quinn 2008; matched pairs after Agresti 2013
dimension-words-unit = log-odds, or points
dimension-frames = Your frames
dimension-frames-told = For each frame of the codebook: statements coded by hand, each counted once, and, apart from them, statements that its key words suggest and nobody has coded so yet (to be read and decided). Where two coders or more have coded: Krippendorff's alpha for nominal data over the statements that at least two of them coded, for all frames and for each, and the statements on which they differ.
dimension-frames-source = Semetko & Valkenburg 2000; Boydstun et al. 2013; Krippendorff 2004
dimension-frames-unit = coded statements

# Why a dimension found nothing, or less.
lacks-list = There is no word list for { $languages }; nothing was looked for there.
lacks-deep = Without the deep reading, nothing is known of agency in { $languages }.
lacks-rate =
    { $n ->
        [one] 1 version has fewer than { $least } words: its marks are listed, no rate is given.
       *[other] { $n } versions have fewer than { $least } words: their marks are listed, no rate is given.
    }
lacks-odds =
    { $n ->
        [one] 1 version has fewer than { $least } words, or nobody to compare with in its language: no log-odds are estimated for it.
       *[other] { $n } versions have fewer than { $least } words, or nobody to compare with in their language: no log-odds are estimated for them.
    }
lacks-codebook = The codebook is empty; add frames, or open a ready codebook.
lacks-voice = No voice was found.
lacks-capitals = Where capitals do not tell names (as in German), only the word lists were used.
lacks-numbers = No point is shared; there are no numbers side by side.
lacks-order = No point is shared; there is no order to compare.
lacks-quote = No quote stands in two articles.
lacks-version = There is only one version; nothing can be silent.
lacks-verb = No reporting verb was found.

# What findings are of, and what they are.
label-version = version
label-statement = statement
label-active = active
label-with-agent = passive with agent
label-without-agent = passive without agent
label-noun = deed as a noun
label-intransitive = intransitive
label-hedge = hedge
label-booster = booster
label-possible = modal possible
label-necessary = modal necessary
label-future = modal future
label-evidence = evidence
label-negation = negation
label-no-mark = no mark
label-over-set = over the set
label-paired = paired
label-in-place = in place of
label-by-hand = coded by hand
label-suggested = suggested by key words
label-alpha = agreement (Krippendorff's alpha)
label-all-frames = all frames
label-disputed = disputed
label-you = you
label-source-kind = kind of source
label-narration = narration
label-direct = direct
label-mixed = mixed
label-indirect = indirect
label-person = named person
label-institution = institution
label-outlet = news outlet
label-not-named = not named
label-official = official
label-not-official = not official
label-headline = named in the headline
label-gives-lead = gives the lead
label-name = name
label-title-name = title and name
label-role = role
label-evaluation = with an evaluation
label-choice = choice
label-first-mention = first mention
label-differs = differs
label-alone = alone
label-same = same
label-own-words = in its own words
label-according = according to { $voice }
label-lead = lead
label-first-third = first third
label-middle = middle
label-last-third = last third
label-in-headline = in the headline
label-of-words = { $share } of its words
label-order = order of shared points
label-shared-points = { $n } shared points
label-verbatim = verbatim
label-trimmed = trimmed
label-altered = altered
label-translated = translated
label-from-ground = from the ground text
label-not-ground = not in the ground text
label-ground-coverage = coverage of { $name }
label-ground-share = share of the ground text quoted
label-without = without a parallel
label-says-alone = says alone
label-perhaps-alone = perhaps alone
label-only-by = said only by { $names }
label-silent = silent
label-confirmed = confirmed
label-elsewhere = said elsewhere
label-perhaps-silent = perhaps silent
label-all-others = all others say it
label-nearest = nearest miss
label-neutral = neutral
label-endorsing = endorsing
label-doubting = doubting
label-forceful = forceful
label-conceding = conceding
label-accusing = accusing
label-appealing = appealing
label-denying = denying
label-believing = believing
label-ladder = ladder
label-unnamed = (not named)
label-coders = { $coders }: { $n } statements coded by two or more, { $disputed } disputed
label-coders-few = { $coders }: { $n } statements coded by two or more; too few, or too alike, for an alpha
label-fight = those who fight
label-territory = taking of territory
label-fighting = the fighting
label-ending = ending the fighting
label-talking = talking
label-protesters = those who protest
label-protest = the protest
label-strike = stopping work
label-rulers = those who rule
label-movers = those who move
label-dead = those who died
label-killing = killing
label-storm = the storm

# The forms of a report: what each is, and what it holds and is for.
format-json = Record (JSON)
    .hint = All that was found, as one JSON record, for programs of your own
format-html = Web page
    .hint = Everything in one self-contained page, to read, send and print
format-md = Markdown
    .hint = Everything as plain text with headings and tables, for notes, wikis and git
format-csv = Table of statements (CSV)
    .hint = One row a statement with its voice, matter and point, for any program that reads tables
format-xlsx = Spreadsheet (Excel)
    .hint = Matters, points, statements, links, decisions, framing and sources, a sheet each, to filter and count
format-docx = Document (Word)
    .hint = Everything with headings, tables and footnotes, to edit and to print
format-qdpx = Coding project (REFI-QDA)
    .hint = Texts with matters, points, voices, frames, tags and notes as codes, for MAXQDA, NVivo, ATLAS.ti and QualCoder
format-tei = Edition (TEI)
    .hint = TEI P5 with parallel segmentation, for digital editions
format-composite = One narrative
    .hint = The event told once, in sentences of the versions with their apparatus, in Markdown
format-guide = Guide for coders
    .hint = The sheet by which people code blind: questions, answers and rules, in Markdown
format-qdc = Codebook (REFI-QDA)
    .hint = Your frames without the texts, for other coding programs
format-bib = Sources (BibTeX)
    .hint = The articles, for LaTeX
format-csl = Sources (CSL-JSON)
    .hint = The articles, for Zotero and Pandoc
format-ris = Sources (RIS)
    .hint = The articles, for Zotero, EndNote and Citavi

# The language of reports, in the list of their forms.
exports-language = Language of the report
exports-language-window = As the window
exports-language-hint = Words of the report itself; texts of articles stay as they are. Data for programs (JSON, CSV, QDPX, TEI, sources) stay in English.
