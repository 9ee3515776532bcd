//! How near the sense of a word is to what a group of statements tells, by token vectors: a noun that says what the statements
//! of other versions tell is near to them though they use none of its words.

use super::stock::{Stock, spans};
use crate::{
    encoder::{dot, normalise, word_vector},
    text::Span,
};
use std::collections::BTreeMap;

/// A sum of vectors with their number.
#[derive(Clone, Debug, Default)]
struct Sum {
    count: f32,
    total: Vec<f32>,
}

impl Sum {
    fn add(&mut self, vector: &[f32]) {
        self.total.resize(vector.len(), 0.0);
        self.total.iter_mut().zip(vector).for_each(|(sum, x)| *sum += x);
        self.count += 1.0;
    }

    fn mean(&self) -> Vec<f32> {
        self.total.iter().map(|x| x / self.count.max(1.0)).collect()
    }
}

/// What the statements of one group tell.
pub(super) struct Sense<'s, 'a> {
    stock: &'s Stock<'a>,
    /// Of each statement that was read with the model, the mean vector of its words.
    statements: BTreeMap<u32, Vec<f32>>,
    /// Of each version, the sum of its statements' vectors, and their mean.
    versions: BTreeMap<usize, (Sum, Vec<f32>)>,
    /// The sum of the versions' means.
    whole: Sum,
}

impl<'s, 'a> Sense<'s, 'a> {
    /// What a group of statements tells.
    pub(super) fn new(stock: &'s Stock<'a>, group: &[u32]) -> Self {
        let statements: BTreeMap<u32, Vec<f32>> =
            group.iter().filter_map(|at| Some((*at, statement_vector(stock, *at)?))).collect();
        let mut sums: BTreeMap<usize, Sum> = BTreeMap::new();
        for (at, vector) in &statements {
            sums.entry(stock.told[*at as usize].version).or_default().add(vector);
        }
        let with_mean = |(version, sum): (usize, Sum)| {
            let mean = sum.mean();
            (version, (sum, mean))
        };
        let versions: BTreeMap<usize, (Sum, Vec<f32>)> = sums.into_iter().map(with_mean).collect();
        let mut whole = Sum::default();
        versions.values().for_each(|(_, mean)| whole.add(mean));
        Self { stock, statements, versions, whole }
    }

    /// How near a word of one of the statements is to what the other versions tell; where none does, to what its own version's
    /// other statements tell. 0 where nobody else tells anything.
    pub(super) fn nearness(&self, at: u32, word: Span) -> f32 {
        let told = &self.stock.told[at as usize];
        let (Some((vectors, centre)), Some(own)) = (told.vectors, self.statements.get(&at)) else { return 0.0 };
        let Some(word) = word_vector(vectors, word, centre) else { return 0.0 };
        let Some((sum, mean)) = self.versions.get(&told.version) else { return 0.0 };
        let (all, without) = if self.whole.count > 1.0 { (&self.whole, mean) } else { (sum, own) };
        let others = (all.count - 1.0).max(1.0);
        (dot(&word, &all.total) - dot(&word, without)) / others
    }
}

/// The mean of the vectors of what a statement says.
fn statement_vector(stock: &Stock<'_>, at: u32) -> Option<Vec<f32>> {
    let told = &stock.told[at as usize];
    let (vectors, centre) = told.vectors?;
    let mut sum = Sum::default();
    for word in told.within.iter().flat_map(|part| spans(told.text, *part)) {
        if let Some(vector) = word_vector(vectors, word, centre) {
            sum.add(&vector);
        }
    }
    let mut mean = sum.mean();
    normalise(&mut mean);
    (sum.count > 0.0).then_some(mean)
}
