//! Token numbers → hidden states, several windows side by side. Knows the model, not its files or text.

use super::{
    arithmetic::{LANES, exp, gelu, layer_norm, quantize, reduce_sum, wide},
    tuned::Tuned,
    weights::{EMBEDDING_ROW, Gemm, HEADS, INNER, Layer, LayerNorm, Linear, WIDTH, Weights},
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

/// Quantized rows between two matrix multiplications, and the buffers of one layer.
struct Activations {
    quantized: Vec<u8>,
    scale: Vec<f32>,
    zero_point: Vec<u8>,
    sums: Vec<i32>,
    gemm: Gemm,
    /// Queries, keys and values of all tokens, and the output of attention.
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
        quantized: vec![0; tokens * INNER],
        scale: vec![0.0; tokens],
        zero_point: vec![0; tokens],
        sums: vec![0; tokens * INNER],
        gemm: Gemm::new(),
        projected: vec![0.0; tokens * 3 * WIDTH],
        mixed: vec![0.0; tokens * WIDTH],
    };
    let mut states = Vec::new();
    let mut branch = Vec::new();
    let last = wanted.last().copied().unwrap_or_default();
    activations.quantize_rows(&x);
    for (number, layer) in (1..).zip(&weights.layers).take(last.max(tuned.after)) {
        activations.forward(layer, &ranges, &mut x);
        if wanted.contains(&number) {
            states.push(x.clone());
        }
        if number == tuned.after {
            branch.clone_from(&x);
        }
    }
    activations.quantize_rows(&branch);
    for layer in &tuned.layers {
        activations.forward(layer, &ranges, &mut branch);
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
    let norm = &weights.embedding_norm;
    wide(
        #[inline(always)]
        || {
            rows.chunks_exact_mut(WIDTH).for_each(
                #[inline(always)]
                |row| layer_norm(row, &norm.gamma, &norm.beta),
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
    /// One layer: `x`, already quantized, becomes the state after it.
    fn forward(&mut self, layer: &Layer, ranges: &[Range<usize>], x: &mut [f32]) {
        self.matmul(&layer.query_key_value, WIDTH);
        let mut projected = std::mem::take(&mut self.projected);
        let mut mixed = std::mem::take(&mut self.mixed);
        self.dequantize_into(&layer.query_key_value, &mut projected);
        for range in ranges {
            let rows = range.start * 3 * WIDTH..range.end * 3 * WIDTH;
            attention(&projected[rows], &mut mixed[range.start * WIDTH..range.end * WIDTH]);
        }
        self.quantize_rows(&mixed);
        (self.projected, self.mixed) = (projected, mixed);
        self.matmul(&layer.attention_output, WIDTH);
        self.add_and_layer_norm(&layer.attention_output, &layer.attention_norm, x);
        self.matmul(&layer.ffn_up, WIDTH);
        self.gelu_and_quantize(&layer.ffn_up);
        self.matmul(&layer.ffn_down, INNER);
        self.add_and_layer_norm(&layer.ffn_down, &layer.ffn_norm, x);
    }

    /// Quantizes rows of `WIDTH`.
    fn quantize_rows(&mut self, rows: &[f32]) {
        let Self { quantized, scale, zero_point, .. } = self;
        wide(
            #[inline(always)]
            || {
                for (((row, quantized), scale), zero_point) in
                    rows.chunks_exact(WIDTH).zip(quantized.chunks_exact_mut(WIDTH)).zip(scale).zip(zero_point)
                {
                    (*scale, *zero_point) = quantize(row, quantized);
                }
            },
        );
    }

    /// Multiplies the quantized rows of `inputs` numbers with a matrix; the products stand in `sums`.
    fn matmul(&mut self, linear: &Linear, inputs: usize) {
        let tokens = self.scale.len();
        let outputs = linear.scale.len();
        let rows = NdTensorView::from_data([tokens, inputs], &self.quantized[..tokens * inputs]);
        let product = self.gemm.gemm(
            &mut self.sums[..tokens * outputs],
            GemmInputA::Unpacked(rows),
            GemmInputB::Packed(&linear.weights),
            GemmOptions::default(),
        );
        debug_assert!(product.is_ok(), "the sizes were checked when the model was loaded");
    }

    /// The products as floats.
    fn dequantize_into(&self, linear: &Linear, into: &mut [f32]) {
        let outputs = linear.scale.len();
        wide(
            #[inline(always)]
            || {
                for (((sums, into), scale), zero_point) in self
                    .sums
                    .chunks_exact(outputs)
                    .zip(into.chunks_exact_mut(outputs))
                    .zip(&self.scale)
                    .zip(&self.zero_point)
                {
                    dequantize(sums, *scale, *zero_point, linear, into);
                }
            },
        );
    }

    /// Residual connection and layer normalisation: adds the products to `x`, normalises and quantizes it.
    fn add_and_layer_norm(&mut self, linear: &Linear, norm: &LayerNorm, x: &mut [f32]) {
        let Self { quantized, scale, zero_point, sums, .. } = self;
        wide(
            #[inline(always)]
            || {
                for ((((x, sums), quantized), scale), zero_point) in x
                    .chunks_exact_mut(WIDTH)
                    .zip(sums.chunks_exact(WIDTH))
                    .zip(quantized.chunks_exact_mut(WIDTH))
                    .zip(scale)
                    .zip(zero_point)
                {
                    let mut row = [0.0; WIDTH];
                    dequantize(sums, *scale, *zero_point, linear, &mut row);
                    for (x, y) in x.iter_mut().zip(&row) {
                        *x += y;
                    }
                    layer_norm(x, &norm.gamma, &norm.beta);
                    (*scale, *zero_point) = quantize(x, quantized);
                }
            },
        );
    }

    /// The activation of the feed-forward network: GELU of the products, quantized for the next multiplication.
    fn gelu_and_quantize(&mut self, linear: &Linear) {
        let Self { quantized, scale, zero_point, sums, .. } = self;
        wide(
            #[inline(always)]
            || {
                let mut row = [0.0; INNER];
                for (((sums, quantized), scale), zero_point) in
                    sums.chunks_exact(INNER).zip(quantized.chunks_exact_mut(INNER)).zip(scale).zip(zero_point)
                {
                    dequantize(sums, *scale, *zero_point, linear, &mut row);
                    for x in &mut row {
                        *x = gelu(*x);
                    }
                    (*scale, *zero_point) = quantize(&row, quantized);
                }
            },
        );
    }
}

/// One row of products as floats; `zero_point` is the integer that stands for zero. (The matrix multiplier could subtract it
/// itself, but its kernel for AVX-512 takes the wrong rows' zeros.)
#[inline(always)]
fn dequantize(sums: &[i32], scale: f32, zero_point: u8, linear: &Linear, into: &mut [f32]) {
    let zero_point = i32::from(zero_point);
    for ((((into, sum), weight_sum), weight), bias) in
        into.iter_mut().zip(sums).zip(&linear.sum).zip(&linear.scale).zip(&linear.bias)
    {
        *into = ((sum - zero_point * weight_sum) as f32 * scale).mul_add(*weight, *bias);
    }
}

/// Multi-head self-attention within one window: rows of queries, keys and values → weighted sums of values.
fn attention(qkv: &[f32], mixed: &mut [f32]) {
    let tokens = mixed.len() / WIDTH;
    let blocks = tokens.div_ceil(LANES);
    let mut keys = vec![0.0; blocks * LANES * HEAD];
    let mut scores = vec![[0.0; LANES]; blocks * QUERIES];
    wide(
        #[inline(always)]
        || {
            for head in 0..HEADS {
                transpose_keys(qkv, head, &mut keys);
                for first in (0..tokens).step_by(QUERIES) {
                    let mut queries: [&[f32]; QUERIES] = [&[]; QUERIES];
                    for (at, query) in queries.iter_mut().enumerate() {
                        *query = head_slice(qkv, (first + at).min(tokens - 1), 0, head);
                    }
                    query_key_products(&queries, &keys, &mut scores);
                    let inverse_sums = softmax(&mut scores, tokens);
                    let sums = weighted_values(qkv, head, &scores, tokens);
                    for at in 0..QUERIES.min(tokens - first) {
                        let into = &mut mixed[(first + at) * WIDTH + head * HEAD..][..HEAD];
                        for (into, sum) in into.iter_mut().zip(&sums[at]) {
                            *into = sum * inverse_sums[at];
                        }
                    }
                }
            }
        },
    );
}

/// A head's part of a token's queries (0), keys (1) or values (2).
#[inline(always)]
fn head_slice(qkv: &[f32], token: usize, kind: usize, head: usize) -> &[f32] {
    &qkv[token * 3 * WIDTH + kind * WIDTH + head * HEAD..][..HEAD]
}

/// A head's keys, transposed in blocks of sixteen tokens: the first number of every token, then the second …
#[inline(always)]
fn transpose_keys(qkv: &[f32], head: usize, keys: &mut [f32]) {
    for token in 0..qkv.len() / (3 * WIDTH) {
        let block = &mut keys[token / LANES * LANES * HEAD..][..LANES * HEAD];
        for (at, key) in head_slice(qkv, token, 1, head).iter().enumerate() {
            block[at * LANES + token % LANES] = *key;
        }
    }
}

/// Products of four queries with every key: for each block of keys, four times sixteen.
#[inline(always)]
fn query_key_products(queries: &[&[f32]; QUERIES], keys: &[f32], scores: &mut [[f32; LANES]]) {
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

/// Softmax without its division: scores → powers of e, 0 beyond the last token; gives one over each query's sum.
#[inline(always)]
fn softmax(scores: &mut [[f32; LANES]], tokens: usize) -> [f32; QUERIES] {
    let blocks = scores.len() / QUERIES;
    for padding in tokens..blocks * LANES {
        for query in 0..QUERIES {
            scores[(blocks - 1) * QUERIES + query][padding % LANES] = f32::MIN;
        }
    }
    let mut inverse_sums = [0.0; QUERIES];
    for (query, inverse_sum) in inverse_sums.iter_mut().enumerate() {
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
        *inverse_sum = 1.0 / reduce_sum(sums);
    }
    inverse_sums
}

/// Sums of the tokens' values, weighed by the scores of four queries.
#[inline(always)]
fn weighted_values(qkv: &[f32], head: usize, scores: &[[f32; LANES]], tokens: usize) -> [[f32; HEAD]; QUERIES] {
    let mut sums = [[0.0_f32; HEAD]; QUERIES];
    for token in 0..tokens {
        let values = head_slice(qkv, token, 2, head);
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
