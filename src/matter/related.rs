//! What was judged of pairs of statements: all that grouping needs, kept so that it can be done again.

use super::Weights;
use crate::{
    alignment::Relations,
    project::Depth,
    statement::Place,
    work::{self, Work},
};

/// Pairs that one job judges.
const TOGETHER: usize = 2_048;

/// How likely each pair of statements answers one question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Related {
    pub(super) places: Vec<Place>,
    /// Pairs of positions in `places`.
    pub(super) pairs: Vec<(u32, u32)>,
    pub(super) probabilities: Vec<f32>,
    /// The mean probability down to which groups are joined.
    pub(super) cut: f32,
    /// Pairs that the user said are not parallel.
    pub(super) apart: Vec<(Place, Place)>,
}

impl Related {
    /// Judges every pair by what relates it.
    #[must_use]
    pub fn judged(
        relations: Relations,
        depth: Depth,
        apart: &[(Place, Place)],
        weights: &Weights,
        work: &dyn Work,
    ) -> Self {
        let judge = match depth {
            Depth::Deep => &weights.deep,
            Depth::Quick => &weights.quick,
        };
        let chunks: Vec<_> = relations.rows.chunks(TOGETHER).collect();
        let probabilities = work::map(work, chunks.len(), |chunk| judge.forest.score(chunks[chunk])).concat();
        let Relations { places, pairs, rows: _ } = relations;
        Self { places, pairs, probabilities, cut: judge.cut, apart: apart.to_vec() }
    }

    /// The statements, in order of place.
    #[must_use]
    pub fn places(&self) -> &[Place] {
        &self.places
    }
}
