//! Vectors of words and what is done with any: length 1, products.

use super::TokenVectors;
use crate::text::{Language, Span};
use std::collections::BTreeMap;

/// Numbers whose running sums are kept apart.
const LANES: usize = 8;

/// The mean token vector of a language in the articles at hand, which is taken off each: what only tells the language tells
/// no word apart.
pub type Centre = Vec<f32>;

/// The mean token vector of each language.
pub type Centres = BTreeMap<Language, Centre>;

/// The vector of a word: the mean of its tokens by their weight, of the last layer without the centre and of the layers tuned
/// for meaning, both parts equally long. `None` where no token stands there.
pub(crate) fn word_vector(vectors: &TokenVectors, word: Span, centre: &[f32]) -> Option<Vec<f32>> {
    let first = vectors.tokens.partition_point(|token| token.end <= word.start);
    let (mut plain, mut tuned) = (vec![0.0; vectors.meaning.width()], vec![0.0; vectors.tuned.matched.width()]);
    let mut count = 0;
    for at in (first..vectors.tokens.len()).take_while(|at| vectors.tokens[*at].start < word.end) {
        if !vectors.tokens[at].overlaps(word) {
            continue;
        }
        let weight = vectors.tuned.weights.get(at).copied().unwrap_or(1.0);
        let mut row: Vec<f32> = vectors.meaning.row(at).collect();
        normalise(&mut row);
        row.iter_mut().zip(centre).for_each(|(x, mean)| *x -= mean);
        normalise(&mut row);
        plain.iter_mut().zip(row).for_each(|(sum, x)| *sum += x * weight);
        tuned.iter_mut().zip(vectors.tuned.matched.row(at)).for_each(|(sum, x)| *sum += x * weight);
        count += 1;
    }
    for half in [&mut plain, &mut tuned] {
        normalise(half);
        half.iter_mut().for_each(|x| *x *= std::f32::consts::FRAC_1_SQRT_2);
    }
    plain.append(&mut tuned);
    (count > 0).then_some(plain)
}

/// Makes a row one of length 1.
pub(crate) fn normalise(row: &mut [f32]) {
    let length = dot(row, row).sqrt().max(1e-9);
    row.iter_mut().for_each(|x| *x /= length);
}

/// The product of two rows, by eight running sums, so that the compiler may use wide registers without changing the result.
#[inline(always)]
pub(crate) fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut lanes = [0.0_f32; LANES];
    for (x, y) in a.chunks_exact(LANES).zip(b.chunks_exact(LANES)) {
        for lane in 0..LANES {
            lanes[lane] += x[lane] * y[lane];
        }
    }
    lanes.iter().sum()
}
