# Counts, shares and words used in several places.
# A share in whole per cent, the number already written as the language does.
percent = { $number } %
count-articles = { $n ->
    [one] 1 article
   *[other] { $n } articles
}
count-statements = { $n ->
    [one] 1 statement
   *[other] { $n } statements
}
count-points = { $n ->
    [one] 1 point
   *[other] { $n } points
}
count-problems = { $n ->
    [one] 1 problem
   *[other] { $n } problems
}

# What the words of the window mean: shown where the pointer rests on them.
term-point = A point is one thing that is said, by one version or several: one row. It is called by the words its statements share, until you name it.
term-matter = A matter is the question that statements answer, whatever each of them says to it. It is called by words of theirs, until you name it.
term-version = A version is a column: everything that one outlet, one voice or one side says. Choose which of the three above.
term-voice = A voice is who is heard: a person, an office, an outlet, or the article itself where it tells in its own words. Sides, such as countries, gather voices.
term-base = The base is the version that the others are compared with: words are marked that it does not have.
term-silence = A silence: this version has no statement that is parallel to the row. The percentage is the chance that its text leaves the thing unsaid; where that is low it is not clear, or said elsewhere. The nearest is what came closest, with its score.
term-score = A score is the estimated probability that two statements say the same or speak of the same act. Pairs below the limit are left out. It rates no outlet.
term-stance = What the version does with it: • says it itself, “” gives it to a voice, ? says that it may be, × denies it, ! asks for it. Read from the speaker, the reporting verb, certainty and polarity.
term-alone = Statements for which no other version has a parallel: what only one of them says.
term-coverage = Coverage: a row a version, a column a point, a gap between matters. The stronger the colour, the more of its words the base does not have; empty or hatched is silent.
term-sure = How likely it is that both the speaker and the words laid to them were found rightly. Say who speaks where it is wrong.
term-frame = A frame is a way of putting things that you define yourself, to mark passages by.
