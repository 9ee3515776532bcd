//! What the words of the window mean, one or two sentences each: shown where the pointer rests on them.

/// A point.
pub(super) const POINT: &str = "A point is one thing that is said, by one version or several: one row. It is called by the words its statements share, \
     until you name it.";

/// A matter.
pub(super) const MATTER: &str = "A matter is the question that statements answer, whatever each of them says to it. It is called by words of theirs, \
     until you name it.";

/// A version.
pub(super) const VERSION: &str =
    "A version is a column: everything that one outlet, one voice or one side says. Choose which of the three above.";

/// A voice.
pub(super) const VOICE: &str = "A voice is who is heard: a person, an office, an outlet, or the article itself where it tells in its own words. Sides, \
     such as countries, gather voices.";

/// The base.
pub(super) const BASE: &str =
    "The base is the version that the others are compared with: words are marked that it does not have.";

/// A silence.
pub(super) const SILENCE: &str = "A silence: this version has no statement that is parallel to the row. The percentage is the chance that its text leaves the thing unsaid; where that is low it is not clear, or said elsewhere. The nearest is what came closest, with its score.";

/// A score.
pub(super) const SCORE: &str = "A score is the estimated probability that two statements say the same or speak of the same act. Pairs below the limit \
     are left out. It rates no outlet.";

/// What a version does with what is said.
pub(super) const STANCE: &str = "What the version does with it: • says it itself, “” gives it to a voice, ? says that it may be, × denies it, ! asks for it. \
     Read from the speaker, the reporting verb, certainty and polarity.";

/// A statement that stands alone.
pub(super) const ALONE: &str = "Statements for which no other version has a parallel: what only one of them says.";

/// Coverage.
pub(super) const COVERAGE: &str = "Coverage: a row a version, a column a point, a gap between matters. The stronger the colour, the more of its words the base does not \
     have; empty or hatched is silent.";

/// How sure an attribution is.
pub(super) const SURE: &str = "How likely it is that both the speaker and the words laid to them were found rightly. Say who speaks where it is wrong.";

/// A frame.
pub(super) const FRAME: &str = "A frame is a way of putting things that you define yourself, to mark passages by.";
