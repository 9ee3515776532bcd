//! Semantic similarity by token vectors: each word's best match in the other statement, weighed by the word's
//! information, both ways (the greedy matching of BERTScore, Zhang and others 2020, over mean-free vectors).

use super::{Text, unit::Unit};
use crate::{
    encoder::{TokenVectors, dot, normalise, wide},
    project::Depth,
    text::{Language, Span},
    work::{self, Work},
};
use rten_gemm::{BiasVector, GemmExecutor, GemmInputA, GemmInputB};
use rten_tensor::NdTensorView;
use std::{borrow::Cow, collections::BTreeMap, ops::Range};

/// What two statements' vectors say.
#[derive(Copy, Clone, Debug, Default, PartialEq)]
pub(super) struct Similarity {
    /// Mean best match of the first's words in the second, and the other way round; -1 to 1.
    pub forth: f32,
    pub back: f32,
    /// Cosine of the mean-free sentence vectors.
    pub whole: f32,
}

/// The vectors of all statements, a row a word or token, in eight bits.
pub(super) struct Vectors {
    width: usize,
    /// Rows of each unit; empty where it was not read.
    rows: Vec<Range<usize>>,
    /// Whole numbers of each row, from -63 to 63 and from -127 to 127, both standing for a vector of length 1.
    left: Vec<u8>,
    right: Vec<i8>,
    /// What a whole number of each row stands for.
    left_scales: Vec<f32>,
    right_scales: Vec<f32>,
    /// What the shift of the left rows adds to a product with each right row.
    shifts: Vec<i32>,
    /// Share of its unit's information that a row carries.
    shares: Vec<f32>,
    /// Mean-free vector of each unit, of length 1.
    wholes: Vec<Vec<f32>>,
}

const SHIFT: i32 = 64;
/// Numbers that are treated at once.
const LANES: usize = 8;

impl Vectors {
    /// The vectors of the units that were read; means are taken off language by language.
    pub(super) fn new(texts: &[Text<'_>], units: &[Unit], information: &[f32]) -> Self {
        let words: Vec<Vec<(f32, Vec<f32>)>> =
            units.iter().map(|unit| word_vectors(texts, unit, information)).collect();
        let width = words.iter().flatten().map(|(_, row)| row.len()).max().unwrap_or(0);
        let means = means(units, &words, width);
        let mut table = Self::empty(width);
        for (unit, words) in units.iter().zip(words) {
            table.push(words, means.get(&unit.language));
        }
        table
    }

    /// The vectors of the layers tuned for meaning: a row a token with its learned weight, and each statement's vector as
    /// the learned weighted mean of its tokens' parts.
    pub(super) fn tuned(texts: &[Text<'_>], units: &[Unit]) -> Self {
        let read = |unit: &Unit| {
            let text = &texts[unit.place.article()];
            let vectors = text.vectors?.get(unit.sentence as usize)?;
            let sentence = text.sentences.get(unit.sentence as usize)?;
            let tuned = &vectors.tuned;
            let offset = unit.span.start() - sentence.span.start().min(unit.span.start());
            let inside = Span::new(offset, offset + unit.span.len());
            let tokens: Vec<usize> =
                (0..tuned.matched.len()).filter(|at| vectors.tokens[*at].overlaps(inside)).collect();
            Some((tuned, tokens))
        };
        let width = units.iter().filter_map(read).map(|(tuned, _)| tuned.matched.width()).max().unwrap_or(0);
        let mut table = Self::empty(width);
        for unit in units {
            let start = table.shares.len();
            let mut whole = vec![0.0; width];
            if let Some((tuned, tokens)) = read(unit) {
                let total: f32 = tokens.iter().map(|at| tuned.weights[*at]).sum::<f32>().max(1e-6);
                let most = tokens.iter().fold(f32::MIN, |most, at| most.max(tuned.shares[*at]));
                for at in tokens {
                    let row: Vec<f32> = tuned.matched.row(at).collect();
                    table.push_row(&row, tuned.weights[at] / total);
                    let share = (tuned.shares[at] - most).exp();
                    whole.iter_mut().zip(tuned.parts.row(at)).for_each(|(sum, x)| *sum += x * share);
                }
            }
            normalise(&mut whole);
            table.wholes.push(whole);
            table.rows.push(start..table.shares.len());
        }
        table
    }

    fn empty(width: usize) -> Self {
        Self {
            width,
            rows: Vec::new(),
            left: Vec::new(),
            right: Vec::new(),
            left_scales: Vec::new(),
            right_scales: Vec::new(),
            shifts: Vec::new(),
            shares: Vec::new(),
            wholes: Vec::new(),
        }
    }

    /// Adds one row in eight bits.
    fn push_row(&mut self, row: &[f32], share: f32) {
        let largest = row.iter().fold(1e-6_f32, |most, x| most.max(x.abs()));
        let left = row.iter().map(|x| ((x * 63.0 / largest).round() as i32 + SHIFT) as u8);
        self.left.extend(left);
        let right: Vec<i8> = row.iter().map(|x| (x * 127.0 / largest).round() as i8).collect();
        self.shifts.push(SHIFT * right.iter().map(|x| i32::from(*x)).sum::<i32>());
        self.right.extend(right);
        self.left_scales.push(largest / 63.0);
        self.right_scales.push(largest / 127.0);
        self.shares.push(share);
    }

    /// Whether a unit was read.
    pub(super) fn has(&self, unit: usize) -> bool {
        self.rows.get(unit).is_some_and(|rows| !rows.is_empty())
    }

    fn push(&mut self, words: Vec<(f32, Vec<f32>)>, mean: Option<&Vec<f32>>) {
        let start = self.shares.len();
        let total: f32 = words.iter().map(|(share, _)| share).sum::<f32>().max(1e-6);
        let mut whole = vec![0.0; self.width];
        for (share, mut row) in words {
            if let Some(mean) = mean {
                row.iter_mut().zip(mean).for_each(|(x, m)| *x -= m);
            }
            normalise(&mut row);
            whole.iter_mut().zip(&row).for_each(|(sum, x)| *sum += x * share);
            self.push_row(&row, share / total);
        }
        normalise(&mut whole);
        self.wholes.push(whole);
        self.rows.push(start..self.shares.len());
    }

    /// The similarity of each pair of units, in order; pairs of units that were not read get `None`.
    pub(super) fn compare(&self, units: &[Unit], pairs: &[(u32, u32)], work: &dyn Work) -> Vec<Option<Similarity>> {
        // where most pairs are asked for, article against article; where few are, statement against its partners
        let dense = pairs.len() * 8 > units.len() * units.len();
        let mut blocks: BTreeMap<(u32, u32), Vec<usize>> = BTreeMap::new();
        for (index, (a, b)) in pairs.iter().enumerate() {
            if self.has(*a as usize) && self.has(*b as usize) {
                let article = |unit: u32| units[unit as usize].place.article.0;
                let key = if dense { (article(*a), article(*b)) } else { (*a, 0) };
                blocks.entry(key).or_default().push(index);
            }
        }
        let blocks: Vec<Vec<usize>> = blocks.into_values().collect();
        let found =
            work::stage(work, "comparing meanings", blocks.len(), |block| self.block(pairs, &blocks[block], dense));
        let mut product = vec![None; pairs.len()];
        for (indices, similarities) in blocks.iter().zip(found) {
            for (index, similarity) in indices.iter().zip(similarities) {
                product[*index] = Some(similarity);
            }
        }
        product
    }

    /// For each unit that was read, its partners in other versions with the nearest whole vectors; by the quick reading only
    /// those in other languages.
    pub(super) fn nearest(&self, units: &[Unit], partners: usize, depth: Depth, work: &dyn Work) -> Vec<(u32, u32)> {
        const CHUNK: usize = 64;
        let wanted = |unit: &Unit, other: &Unit| {
            let foreign = other.is_foreign_to(unit);
            other.version != unit.version && (foreign || depth == Depth::Deep)
        };
        let of = |a: usize| {
            let others = units.iter().enumerate().filter(|(b, other)| self.has(*b) && wanted(&units[a], other));
            let mut ranked: Vec<(f32, u32)> =
                others.map(|(b, _)| (dot(&self.wholes[a], &self.wholes[b]), b as u32)).collect();
            let order = |x: &(f32, u32), y: &(f32, u32)| y.0.total_cmp(&x.0).then(x.1.cmp(&y.1));
            if ranked.len() > partners {
                ranked.select_nth_unstable_by(partners, order);
                ranked.truncate(partners);
            }
            ranked.into_iter().map(move |(_, b)| ((a as u32).min(b), (a as u32).max(b)))
        };
        let chunks = work::stage(work, "looking for partners", units.len().div_ceil(CHUNK), |chunk| {
            let range = chunk * CHUNK..units.len().min((chunk + 1) * CHUNK);
            range.filter(|a| self.has(*a)).flat_map(of).collect::<Vec<_>>()
        });
        chunks.concat()
    }

    /// The pairs of one block of units against others: one product of matrices, then maxima.
    fn block(&self, pairs: &[(u32, u32)], indices: &[usize], dense: bool) -> Vec<Similarity> {
        let rows = |unit: u32| self.rows[unit as usize].clone();
        let bounds = |spans: &mut dyn Iterator<Item = Range<usize>>| {
            let bounds = spans.reduce(|span, rows| span.start.min(rows.start)..span.end.max(rows.end));
            bounds.unwrap_or(0..0)
        };
        let a = bounds(&mut indices.iter().map(|index| rows(pairs[*index].0)));
        let spans: Vec<Range<usize>> = if dense {
            vec![bounds(&mut indices.iter().map(|index| rows(pairs[*index].1)))]
        } else {
            indices.iter().map(|index| rows(pairs[*index].1)).collect()
        };
        let starts: Vec<usize> =
            spans.iter().scan(0, |end, span| Some(std::mem::replace(end, *end + span.len()))).collect();
        let width: usize = spans.iter().map(Range::len).sum();
        let Some(products) = self.products(a.clone(), &spans) else {
            return vec![Similarity::default(); indices.len()];
        };
        let one = |(place, index): (usize, &usize)| {
            let (left, right) = pairs[*index];
            let span = if dense { 0 } else { place };
            let first = starts[span] + rows(right).start - spans[span].start;
            let mut forth = 0.0;
            let mut best = vec![-1.0_f32; rows(right).len()];
            for row in rows(left) {
                let products = &products[(row - a.start) * width + first..][..best.len()];
                forth += self.nearest_of(row, rows(right), products, &mut best) * self.shares[row];
            }
            let back = self.shares[rows(right)].iter().zip(best).map(|(share, best)| share * best).sum();
            let (x, y) = (&self.wholes[left as usize], &self.wholes[right as usize]);
            Similarity { forth, back, whole: dot(x, y) }
        };
        let mut similarities = Vec::with_capacity(indices.len());
        wide(
            #[inline(always)]
            || similarities.extend(indices.iter().enumerate().map(one)),
        );
        similarities
    }

    /// The highest cosine of the left row `row` with the right rows `columns`, of which `products` are the products; raises
    /// the highest so far of each of these.
    #[inline(always)]
    fn nearest_of(&self, row: usize, columns: Range<usize>, products: &[i32], best: &mut [f32]) -> f32 {
        let scale = self.left_scales[row];
        let (shifts, scales) = (&self.shifts[columns.clone()], &self.right_scales[columns]);
        let mut most = [-1.0_f32; LANES];
        let raise = |to: &mut f32, value: f32| *to = if value > *to { value } else { *to };
        let cosine = |at: usize| (products[at] - shifts[at]) as f32 * scale * scales[at];
        let (whole, count) = (best.len() / LANES * LANES, best.len());
        for (chunk, best) in best[..whole].chunks_exact_mut(LANES).enumerate() {
            for lane in 0..LANES {
                let value = cosine(chunk * LANES + lane);
                raise(&mut best[lane], value);
                raise(&mut most[lane], value);
            }
        }
        for at in whole..count {
            let value = cosine(at);
            raise(&mut best[at], value);
            raise(&mut most[0], value);
        }
        most.into_iter().fold(-1.0, f32::max)
    }

    /// Products of the left rows `a` with the right rows of the spans `b`, row by row.
    fn products(&self, a: Range<usize>, b: &[Range<usize>]) -> Option<Vec<i32>> {
        let width = self.width;
        let part = |span: &Range<usize>| &self.right[span.start * width..span.end * width];
        let right = match b {
            [only] => Cow::Borrowed(part(only)),
            many => Cow::Owned(many.iter().flat_map(part).copied().collect::<Vec<i8>>()),
        };
        let count = right.len() / width.max(1);
        let left = NdTensorView::from_data([a.len(), width], &self.left[a.start * width..a.end * width]);
        let right = NdTensorView::from_data([count, width], &right[..]);
        let gemm: GemmExecutor<u8, i8, i32> = GemmExecutor::new();
        let mut out = vec![0; a.len() * count];
        gemm.gemm(
            &mut out,
            GemmInputA::Unpacked(left.view()),
            GemmInputB::Unpacked(right.transposed()),
            rten_gemm::GemmOptions { bias: None::<BiasVector<'_, i32>>, ..Default::default() },
        )
        .ok()?;
        Some(out)
    }
}

/// The vectors of a unit's words: the mean of each word's tokens, with the word's information.
fn word_vectors(texts: &[Text<'_>], unit: &Unit, information: &[f32]) -> Vec<(f32, Vec<f32>)> {
    let text = &texts[unit.place.article()];
    let Some(vectors) = text.vectors.and_then(|all| all.get(unit.sentence as usize)) else { return Vec::new() };
    let Some(sentence) = text.sentences.get(unit.sentence as usize) else { return Vec::new() };
    let offset = unit.span.start() - sentence.span.start().min(unit.span.start());
    let mut token = 0;
    let mut rows = Vec::with_capacity(unit.sequence.len());
    for (word, term) in text.words.inside(unit.span).spoken().zip(&unit.sequence) {
        let word = word.span.shifted(offset);
        while vectors.tokens.get(token).is_some_and(|t| t.end <= word.start) {
            token += 1;
        }
        let mut row = vec![0.0; vectors.meaning.width()];
        let mut count = 0;
        for at in token..vectors.tokens.len() {
            if vectors.tokens[at].start >= word.end {
                break;
            }
            if vectors.tokens[at].overlaps(word) {
                row.iter_mut().zip(vectors.meaning.row(at)).for_each(|(sum, x)| *sum += x);
                count += 1;
            }
        }
        if count > 0 {
            normalise(&mut row);
            rows.push((information.get(*term as usize).copied().unwrap_or(1.0), row));
        }
    }
    rows
}

/// The mean word vector of each language.
fn means(units: &[Unit], words: &[Vec<(f32, Vec<f32>)>], width: usize) -> BTreeMap<Language, Vec<f32>> {
    let mut sums: BTreeMap<Language, (f64, Vec<f64>)> = BTreeMap::new();
    for (unit, words) in units.iter().zip(words) {
        let (count, sum) = sums.entry(unit.language).or_insert_with(|| (0.0, vec![0.0; width]));
        for (_, row) in words {
            *count += 1.0;
            sum.iter_mut().zip(row).for_each(|(sum, x)| *sum += f64::from(*x));
        }
    }
    sums.into_iter()
        .map(|(language, (count, sum))| (language, sum.into_iter().map(|x| (x / count.max(1.0)) as f32).collect()))
        .collect()
}

/// Whether any statement of the set was read with the model.
pub(super) fn any(texts: &[Text<'_>]) -> bool {
    texts.iter().any(|text| {
        text.vectors.is_some_and(|all| all.iter().any(|v: &std::sync::Arc<TokenVectors>| !v.tokens.is_empty()))
    })
}
