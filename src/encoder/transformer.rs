//! Token numbers → hidden states, several windows side by side. Knows the model, not its files or text.

use super::{
    arithmetic::{LANES, exp, gather, gelu, normalise, quantise, wide},
    tuned::Tuned,
    weights::{EMBEDDING_ROW, HEADS, INNER, Layer, Linear, Multiplier, Norm, WIDTH, Weights},
};
use rten_gemm::{GemmInputA, GemmInputB, GemmOptions};
use rten_tensor::NdTensorView;
use std::ops::Range;

/// Numbers a head sees of a token.
const HEAD: usize = WIDTH / HEADS;
/// Queries that attention treats at once, so that their sums overlap in time.
const QUERIES: usize = 4;

/// The rows of all tokens of some windows, layer after layer.
pub(super) struct Hidden {
    /// The windows' rows.
    pub windows: Vec<Range<usize>>,
    /// For each wanted layer, tokens × `WIDTH`.
    pub states: Vec<Vec<f32>>,
    /// The state after the layers tuned for meaning, tokens × `WIDTH`.
    pub tuned: Vec<f32>,
}

/// Rows of whole numbers between two multiplications.
struct Activations {
    whole: Vec<u8>,
    scale: Vec<f32>,
    zero: Vec<u8>,
    sums: Vec<i32>,
    multiplier: Multiplier,
    /// Queries, keys and values of all tokens, and what attention makes of them.
    projected: Vec<f32>,
    mixed: Vec<f32>,
}

/// Runs the layers over `windows` of token numbers (each of 1 to `POSITIONS`; numbers beyond the vocabulary are unknown
/// words) and gives the states after the layers `wanted` (ascending, 1 to 12), and the state after the tuned layers, which
/// go on from one of the encoder's.
pub(super) fn run(
    weights: &Weights,
    tuned: &Tuned,
    embedding: [&[u8]; 2],
    windows: &[Vec<u32>],
    wanted: &[usize],
) -> Hidden {
    let mut ranges = Vec::with_capacity(windows.len());
    let mut tokens = 0;
    for window in windows {
        ranges.push(tokens..tokens + window.len());
        tokens += window.len();
    }
    let mut x = vec![0.0; tokens * WIDTH];
    for (window, range) in windows.iter().zip(&ranges) {
        embed(weights, embedding, window, &mut x[range.start * WIDTH..range.end * WIDTH]);
    }
    let mut activations = Activations {
        whole: vec![0; tokens * INNER],
        scale: vec![0.0; tokens],
        zero: vec![0; tokens],
        sums: vec![0; tokens * INNER],
        multiplier: Multiplier::new(),
        projected: vec![0.0; tokens * 3 * WIDTH],
        mixed: vec![0.0; tokens * WIDTH],
    };
    let mut states = Vec::new();
    let mut branch = Vec::new();
    let last = wanted.last().copied().unwrap_or_default();
    activations.take(&x);
    for (number, layer) in (1..).zip(&weights.layers).take(last.max(tuned.after)) {
        activations.apply(layer, &ranges, &mut x);
        if wanted.contains(&number) {
            states.push(x.clone());
        }
        if number == tuned.after {
            branch.clone_from(&x);
        }
    }
    activations.take(&branch);
    for layer in &tuned.layers {
        activations.apply(layer, &ranges, &mut branch);
    }
    Hidden { windows: ranges, states, tuned: branch }
}

/// The rows of a window before the first layer: word and place, normalised.
fn embed(weights: &Weights, embedding: [&[u8]; 2], window: &[u32], rows: &mut [f32]) {
    let half = embedding[0].len() / EMBEDDING_ROW;
    for ((row, token), place) in rows.chunks_exact_mut(WIDTH).zip(window).zip(weights.positions.chunks_exact(WIDTH)) {
        let token = *token as usize;
        let (file, index) = if token < half { (embedding[0], token) } else { (embedding[1], token - half) };
        let bytes = file.get(index * EMBEDDING_ROW..(index + 1) * EMBEDDING_ROW).unwrap_or(&[]);
        row.copy_from_slice(place);
        for (block, row) in bytes.chunks_exact(18).zip(row.chunks_exact_mut(32)) {
            let scale = half_to_single(u16::from_le_bytes([block[0], block[1]]));
            for (at, pair) in block[2..].iter().enumerate() {
                row[at] += (f32::from(pair & 15) - 8.0) * scale;
                row[at + 16] += (f32::from(pair >> 4) - 8.0) * scale;
            }
        }
    }
    let norm = &weights.word_norm;
    wide(
        #[inline(always)]
        || {
            rows.chunks_exact_mut(WIDTH).for_each(
                #[inline(always)]
                |row| normalise(row, &norm.stretch, &norm.shift),
            )
        },
    );
}

/// An f16 as f32; the embedding holds neither infinities nor NaNs.
fn half_to_single(half: u16) -> f32 {
    let magnitude = f32::from_bits(u32::from(half & 0x7fff) << 13) * f32::from_bits(0x7780_0000);
    if half & 0x8000 == 0 { magnitude } else { -magnitude }
}

impl Activations {
    /// One layer: `x`, whose rounded form was taken, becomes the state after it.
    fn apply(&mut self, layer: &Layer, ranges: &[Range<usize>], x: &mut [f32]) {
        self.multiply(&layer.attend, WIDTH);
        let mut projected = std::mem::take(&mut self.projected);
        let mut mixed = std::mem::take(&mut self.mixed);
        self.give(&layer.attend, &mut projected);
        for range in ranges {
            let rows = range.start * 3 * WIDTH..range.end * 3 * WIDTH;
            attend(&projected[rows], &mut mixed[range.start * WIDTH..range.end * WIDTH]);
        }
        self.take(&mixed);
        (self.projected, self.mixed) = (projected, mixed);
        self.multiply(&layer.gather, WIDTH);
        self.add_and_normalise(&layer.gather, &layer.gather_norm, x);
        self.multiply(&layer.widen, WIDTH);
        self.bend(&layer.widen);
        self.multiply(&layer.narrow, INNER);
        self.add_and_normalise(&layer.narrow, &layer.narrow_norm, x);
    }

    /// Rounds rows of `WIDTH`.
    fn take(&mut self, rows: &[f32]) {
        let Self { whole, scale, zero, .. } = self;
        wide(
            #[inline(always)]
            || {
                for (((row, whole), scale), zero) in
                    rows.chunks_exact(WIDTH).zip(whole.chunks_exact_mut(WIDTH)).zip(scale).zip(zero)
                {
                    (*scale, *zero) = quantise(row, whole);
                }
            },
        );
    }

    /// Multiplies the rows of `inputs` whole numbers with a matrix; the products stand in `sums`.
    fn multiply(&mut self, linear: &Linear, inputs: usize) {
        let tokens = self.scale.len();
        let outputs = linear.scale.len();
        let rows = NdTensorView::from_data([tokens, inputs], &self.whole[..tokens * inputs]);
        let product = self.multiplier.gemm(
            &mut self.sums[..tokens * outputs],
            GemmInputA::Unpacked(rows),
            GemmInputB::Packed(&linear.weights),
            GemmOptions::default(),
        );
        debug_assert!(product.is_ok(), "the sizes were checked when the model was loaded");
    }

    /// The products as numbers.
    fn give(&self, linear: &Linear, into: &mut [f32]) {
        let outputs = linear.scale.len();
        wide(
            #[inline(always)]
            || {
                for (((sums, into), scale), zero) in
                    self.sums.chunks_exact(outputs).zip(into.chunks_exact_mut(outputs)).zip(&self.scale).zip(&self.zero)
                {
                    scaled(sums, *scale, *zero, linear, into);
                }
            },
        );
    }

    /// Adds the products to `x`, normalises it and rounds it for the next multiplication.
    fn add_and_normalise(&mut self, linear: &Linear, norm: &Norm, x: &mut [f32]) {
        let Self { whole, scale, zero, sums, .. } = self;
        wide(
            #[inline(always)]
            || {
                for ((((x, sums), whole), scale), zero) in x
                    .chunks_exact_mut(WIDTH)
                    .zip(sums.chunks_exact(WIDTH))
                    .zip(whole.chunks_exact_mut(WIDTH))
                    .zip(scale)
                    .zip(zero)
                {
                    let mut row = [0.0; WIDTH];
                    scaled(sums, *scale, *zero, linear, &mut row);
                    for (x, y) in x.iter_mut().zip(&row) {
                        *x += y;
                    }
                    normalise(x, &norm.stretch, &norm.shift);
                    (*scale, *zero) = quantise(x, whole);
                }
            },
        );
    }

    /// The products, bent by the error linear unit and rounded for the next multiplication.
    fn bend(&mut self, linear: &Linear) {
        let Self { whole, scale, zero, sums, .. } = self;
        wide(
            #[inline(always)]
            || {
                let mut row = [0.0; INNER];
                for (((sums, whole), scale), zero) in
                    sums.chunks_exact(INNER).zip(whole.chunks_exact_mut(INNER)).zip(scale).zip(zero)
                {
                    scaled(sums, *scale, *zero, linear, &mut row);
                    for x in &mut row {
                        *x = gelu(*x);
                    }
                    (*scale, *zero) = quantise(&row, whole);
                }
            },
        );
    }
}

/// One row of products as numbers; `zero` is the whole number that stood for zero. (The multiplier could subtract it
/// itself, but its kernel for AVX-512 takes the wrong rows' zeros.)
#[inline(always)]
fn scaled(sums: &[i32], scale: f32, zero: u8, linear: &Linear, into: &mut [f32]) {
    let zero = i32::from(zero);
    for ((((into, sum), whole), weight), bias) in
        into.iter_mut().zip(sums).zip(&linear.sum).zip(&linear.scale).zip(&linear.bias)
    {
        *into = ((sum - zero * whole) as f32 * scale).mul_add(*weight, *bias);
    }
}

/// Attention within one window: rows of queries, keys and values → rows of mixed values.
fn attend(qkv: &[f32], mixed: &mut [f32]) {
    let tokens = mixed.len() / WIDTH;
    let blocks = tokens.div_ceil(LANES);
    let mut keys = vec![0.0; blocks * LANES * HEAD];
    let mut scores = vec![[0.0; LANES]; blocks * QUERIES];
    wide(
        #[inline(always)]
        || {
            for head in 0..HEADS {
                turn(qkv, head, &mut keys);
                for first in (0..tokens).step_by(QUERIES) {
                    let mut queries: [&[f32]; QUERIES] = [&[]; QUERIES];
                    for (at, query) in queries.iter_mut().enumerate() {
                        *query = part(qkv, (first + at).min(tokens - 1), 0, head);
                    }
                    score(&queries, &keys, &mut scores);
                    let shares = soften(&mut scores, tokens);
                    let sums = mix(qkv, head, &scores, tokens);
                    for at in 0..QUERIES.min(tokens - first) {
                        let into = &mut mixed[(first + at) * WIDTH + head * HEAD..][..HEAD];
                        for (into, sum) in into.iter_mut().zip(&sums[at]) {
                            *into = sum * shares[at];
                        }
                    }
                }
            }
        },
    );
}

/// A head's part of a token's queries (0), keys (1) or values (2).
#[inline(always)]
fn part(qkv: &[f32], token: usize, kind: usize, head: usize) -> &[f32] {
    &qkv[token * 3 * WIDTH + kind * WIDTH + head * HEAD..][..HEAD]
}

/// A head's keys, turned: blocks of sixteen tokens, in each the first number of every token, then the second …
#[inline(always)]
fn turn(qkv: &[f32], head: usize, keys: &mut [f32]) {
    for token in 0..qkv.len() / (3 * WIDTH) {
        let block = &mut keys[token / LANES * LANES * HEAD..][..LANES * HEAD];
        for (at, key) in part(qkv, token, 1, head).iter().enumerate() {
            block[at * LANES + token % LANES] = *key;
        }
    }
}

/// Products of four queries with every key: for each block of keys, four times sixteen.
#[inline(always)]
fn score(queries: &[&[f32]; QUERIES], keys: &[f32], scores: &mut [[f32; LANES]]) {
    for (block, scores) in keys.chunks_exact(LANES * HEAD).zip(scores.chunks_exact_mut(QUERIES)) {
        let mut sums = [[0.0_f32; LANES]; QUERIES];
        for (at, key) in block.chunks_exact(LANES).enumerate() {
            for (sums, query) in sums.iter_mut().zip(queries) {
                for (sum, key) in sums.iter_mut().zip(key) {
                    *sum = query[at].mul_add(*key, *sum);
                }
            }
        }
        scores.copy_from_slice(&sums);
    }
}

/// Scores → powers of e, 0 beyond the last token; gives one over each query's sum.
#[inline(always)]
fn soften(scores: &mut [[f32; LANES]], tokens: usize) -> [f32; QUERIES] {
    let blocks = scores.len() / QUERIES;
    for padding in tokens..blocks * LANES {
        for query in 0..QUERIES {
            scores[(blocks - 1) * QUERIES + query][padding % LANES] = f32::MIN;
        }
    }
    let mut shares = [0.0; QUERIES];
    for (query, share) in shares.iter_mut().enumerate() {
        let mut highest = [f32::MIN; LANES];
        for block in 0..blocks {
            for (highest, score) in highest.iter_mut().zip(&scores[block * QUERIES + query]) {
                *highest = if *score > *highest { *score } else { *highest };
            }
        }
        let mut top = f32::MIN;
        for highest in highest {
            top = if highest > top { highest } else { top };
        }
        let mut sums = [0.0_f32; LANES];
        for block in 0..blocks {
            for (score, sum) in scores[block * QUERIES + query].iter_mut().zip(&mut sums) {
                *score = exp(*score - top);
                *sum += *score;
            }
        }
        *share = 1.0 / gather(sums);
    }
    shares
}

/// Sums of the tokens' values, weighed by the scores of four queries.
#[inline(always)]
fn mix(qkv: &[f32], head: usize, scores: &[[f32; LANES]], tokens: usize) -> [[f32; HEAD]; QUERIES] {
    let mut sums = [[0.0_f32; HEAD]; QUERIES];
    for token in 0..tokens {
        let values = part(qkv, token, 2, head);
        let scores = &scores[token / LANES * QUERIES..][..QUERIES];
        for (sums, scores) in sums.iter_mut().zip(scores) {
            let weight = scores[token % LANES];
            for (sum, value) in sums.iter_mut().zip(values) {
                *sum = weight.mul_add(*value, *sum);
            }
        }
    }
    sums
}
