//! Names as keys: folded, in Latin letters.

use crate::text::{fold, latin};

/// The key of a name: one in all spellings that differ in case, marks or alphabet only.
pub(super) fn key(name: &str) -> String {
    latin(&fold(name))
}
