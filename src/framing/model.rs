//! All that is found, as plain data.

use super::Taken;
use crate::{finding::Findings, statement::Place};
use std::collections::BTreeMap;

/// Every dimension's findings, in the order of the registry.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Framing {
    /// One entry a dimension.
    pub dimensions: Vec<Findings>,
    /// What each version does with each of its statements.
    pub stances: BTreeMap<Place, Taken>,
}
