//! The fitted numbers of `assets/alignment`.

use super::{SilenceWeights, boosting::Stages};
use crate::{
    encoder::{Files, Tokenizer},
    project::Depth,
    text::fingerprint,
};

const QUICK: &str = include_str!("../../assets/alignment/quick.json");
const DEEP: &str = include_str!("../../assets/alignment/deep.json");

/// The numbers that turn evidence into scores.
#[derive(Clone, Debug, Default)]
pub struct Weights {
    /// For pairs read by words alone within a language.
    pub(super) quick: Stages,
    /// For pairs read with the model.
    pub(super) deep: Stages,
    /// For empty readings.
    silences: SilenceWeights,
    /// The model's pieces, which stand in the order of how common they are.
    tokenizer: Option<Tokenizer<'static>>,
}

impl Weights {
    /// The weights that the program ships.
    #[must_use]
    pub fn shipped() -> Self {
        let stages = |json| serde_json::from_str(json).unwrap_or_default();
        Self {
            quick: stages(QUICK),
            deep: stages(DEEP),
            silences: SilenceWeights::shipped(),
            tokenizer: Tokenizer::new(Files::shipped().pieces).ok(),
        }
    }

    /// A name for the shipped weights, other for other ones.
    #[must_use]
    pub fn shipped_name() -> String {
        fingerprint([QUICK.as_bytes(), DEEP.as_bytes()])
    }

    /// What empty readings are judged by.
    #[must_use]
    pub fn silences(&self) -> &SilenceWeights {
        &self.silences
    }

    /// The stages for a depth; the quick ones where no others were fitted.
    pub(super) fn stages(&self, depth: Depth) -> &Stages {
        match depth {
            Depth::Deep if self.deep.first.is_fitted() => &self.deep,
            _ => &self.quick,
        }
    }

    /// How rare a word is in its language at large, from 0.1 (everywhere) to 1: the rank of its piece among the model's
    /// pieces (Zipf: the logarithm of the rank stands for that of the frequency); a word of several pieces is rare.
    pub(super) fn rarity(&self, word: &str) -> f32 {
        let pieces = self.tokenizer.as_ref().map_or_else(Vec::new, |tokenizer| tokenizer.pieces(word));
        match pieces.as_slice() {
            [] => (word.chars().count() as f32 / 7.0).clamp(0.15, 1.0),
            [piece] => (((piece.number.max(1) as f32).ln() - 4.5) / 6.0).clamp(0.1, 1.0),
            _ => 1.0,
        }
    }
}
