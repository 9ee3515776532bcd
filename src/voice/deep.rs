//! Rules over trees of Universal Dependencies. Knows nothing of any one language.

use super::{candidate::Candidate, passage::Passage};
use crate::grammar::Tree;
use std::sync::Arc;

/// Adds what the rules propose for every sentence with a tree.
pub(super) fn candidates(_passage: &Passage, _trees: &[Arc<Tree>], _found: &mut Vec<Candidate>) {}
