//! The fitted numbers of `assets/matter`.

use crate::alignment::GradientBoostedTrees;
use serde::Deserialize;

const SHIPPED: &str = include_str!("../../assets/matter/weights.json");

/// What turns the relation of two statements into a probability that they answer one question, by depth, and the mean
/// probability down to which groups are joined.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Weights {
    pub(super) deep: Judge,
    pub(super) quick: Judge,
}

#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Judge {
    pub forest: GradientBoostedTrees,
    pub cut: f32,
}

impl Weights {
    /// The weights that the program ships; a test checks that they can be read.
    #[must_use]
    pub fn shipped() -> Self {
        serde_json::from_str(SHIPPED).unwrap_or_default()
    }
}
