//! What the words of the window mean, one or two sentences each: shown where the pointer rests on them.

use crate::locale::tr;

/// A point.
pub(crate) fn point() -> &'static str {
    tr!("term-point")
}

/// A matter.
pub(crate) fn matter() -> &'static str {
    tr!("term-matter")
}

/// A version.
pub(crate) fn version() -> &'static str {
    tr!("term-version")
}

/// A voice.
pub(crate) fn voice() -> &'static str {
    tr!("term-voice")
}

/// The base.
pub(crate) fn base() -> &'static str {
    tr!("term-base")
}

/// A silence.
pub(crate) fn silence() -> &'static str {
    tr!("term-silence")
}

/// A score.
pub(crate) fn score() -> &'static str {
    tr!("term-score")
}

/// What a version does with what is said.
pub(crate) fn stance() -> &'static str {
    tr!("term-stance")
}

/// A statement that stands alone.
pub(crate) fn alone() -> &'static str {
    tr!("term-alone")
}

/// Coverage.
pub(crate) fn coverage() -> &'static str {
    tr!("term-coverage")
}

/// How sure an attribution is.
pub(crate) fn sure() -> &'static str {
    tr!("term-sure")
}

/// A frame.
pub(crate) fn frame() -> &'static str {
    tr!("term-frame")
}
