//! What was judged of pairs of statements: all that grouping needs, kept so that it can be done again.

use super::Weights;
use crate::{
    alignment::{Alignment, Compared, Relations, Request, relations},
    project::Depth,
    statement::Place,
    work::Work,
};

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
    /// What was judged of the statements of a request that were aligned.
    #[must_use]
    pub fn judged(
        request: &Request<'_>,
        (alignment, compared): (&Alignment, &Compared),
        weights: &Weights,
        work: &dyn Work,
    ) -> Self {
        let judge = match request.depth {
            Depth::Deep => &weights.deep,
            Depth::Quick => &weights.quick,
        };
        let Relations { places, pairs, judged: probabilities } =
            relations(request, alignment, compared, |rows| judge.forest.score(rows), work);
        Self { places, pairs, probabilities, cut: judge.cut, apart: request.constraints.apart.clone() }
    }

    /// The statements, in order of place.
    #[must_use]
    pub fn places(&self) -> &[Place] {
        &self.places
    }
}
