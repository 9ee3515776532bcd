//! A change of a text, as those who find damage propose it.

use super::RepairKind;

/// A change of a text: bytes `start..end` of it become `after`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    pub start: usize,
    pub end: usize,
    pub after: String,
    pub kind: RepairKind,
}
