//! What the words of the window mean, one or two sentences each: shown where the pointer rests on them.

use crate::locale::tr;

/// A point.
pub(super) fn point() -> &'static str {
    tr!("term-point")
}

/// A matter.
pub(super) fn matter() -> &'static str {
    tr!("term-matter")
}

/// A version.
pub(super) fn version() -> &'static str {
    tr!("term-version")
}

/// A voice.
pub(super) fn voice() -> &'static str {
    tr!("term-voice")
}

/// The base.
pub(super) fn base() -> &'static str {
    tr!("term-base")
}

/// A silence.
pub(super) fn silence() -> &'static str {
    tr!("term-silence")
}

/// A score.
pub(super) fn score() -> &'static str {
    tr!("term-score")
}

/// What a version does with what is said.
pub(super) fn stance() -> &'static str {
    tr!("term-stance")
}

/// A statement that stands alone.
pub(super) fn alone() -> &'static str {
    tr!("term-alone")
}

/// Coverage.
pub(super) fn coverage() -> &'static str {
    tr!("term-coverage")
}

/// How sure an attribution is.
pub(super) fn sure() -> &'static str {
    tr!("term-sure")
}

/// A frame.
pub(super) fn frame() -> &'static str {
    tr!("term-frame")
}
