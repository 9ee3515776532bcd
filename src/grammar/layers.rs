//! The building blocks of the head over rows of numbers: linear maps, norms, convolution, attention. Rows of several
//! sentences may stand under each other; `ranges` tells them apart.

use super::weights::{Weights, WeightsError};
use crate::encoder::{exp, wide};
use rten_gemm::{BiasVector, GemmExecutor, GemmInputA, GemmInputB, GemmOptions, PackedBMatrix};
use rten_tensor::NdTensorView;
use std::ops::Range;

/// Rows of equal width, one after another.
#[derive(Clone, Debug, Default)]
pub(crate) struct Matrix {
    pub width: usize,
    pub cells: Vec<f32>,
}

impl Matrix {
    pub(crate) fn new(height: usize, width: usize) -> Self {
        Self { width, cells: vec![0.0; height * width] }
    }

    pub(crate) fn height(&self) -> usize {
        self.cells.len().checked_div(self.width).unwrap_or(0)
    }

    pub(crate) fn row(&self, row: usize) -> &[f32] {
        &self.cells[row * self.width..(row + 1) * self.width]
    }

    pub(crate) fn row_mut(&mut self, row: usize) -> &mut [f32] {
        &mut self.cells[row * self.width..(row + 1) * self.width]
    }

    pub(crate) fn rows_mut(&mut self) -> impl Iterator<Item = &mut [f32]> {
        self.cells.chunks_exact_mut(self.width.max(1))
    }

    /// Adds another matrix of the same shape.
    pub(crate) fn add(&mut self, other: &Self) {
        self.cells.iter_mut().zip(&other.cells).for_each(|(a, b)| *a += b);
    }
}

/// `y = W x + b` for every row.
pub(crate) struct Linear {
    packed: PackedBMatrix<f32>,
    bias: Vec<f32>,
    input: usize,
}

impl Linear {
    /// `NAME.w` is `output` × `input`, `NAME.b` 1 × `output`.
    pub(crate) fn read<S>(
        weights: &Weights<'_, S>,
        name: &str,
        input: usize,
        output: usize,
    ) -> Result<Self, WeightsError> {
        let rows = weights.tensor(&format!("{name}.w"), output, input)?;
        let bias = weights.tensor(&format!("{name}.b"), 1, output)?;
        let packed = GemmExecutor::<f32>::new()
            .prepack_b(NdTensorView::from_data([output, input], rows.as_slice()).transposed());
        Ok(Self { packed, bias, input })
    }

    pub(crate) fn apply(&self, x: &Matrix) -> Matrix {
        let mut out = Matrix::new(x.height(), self.bias.len());
        let options = GemmOptions { bias: Some(BiasVector::Row(&self.bias)), ..GemmOptions::default() };
        let left = GemmInputA::Unpacked(NdTensorView::from_data([x.height(), self.input], x.cells.as_slice()));
        // The shapes agree by construction; a failure could only leave zeros.
        let _ = GemmExecutor::<f32>::new().gemm(&mut out.cells, left, GemmInputB::Packed(&self.packed), options);
        out
    }
}

/// `a · bᵀ` of two matrices of equal width.
pub(super) fn matmul_transposed(a: &Matrix, b: &Matrix) -> Matrix {
    let mut out = Matrix::new(a.height(), b.height());
    let left = GemmInputA::Unpacked(NdTensorView::from_data([a.height(), a.width], a.cells.as_slice()));
    let right = GemmInputB::Unpacked(NdTensorView::from_data([b.height(), b.width], b.cells.as_slice()).transposed());
    let _ = GemmExecutor::<f32>::new().gemm(&mut out.cells, left, right, GemmOptions::default());
    out
}

/// Layer normalisation with gain and offset.
pub(crate) struct LayerNorm {
    gain: Vec<f32>,
    offset: Vec<f32>,
}

impl LayerNorm {
    pub(crate) fn read<S>(weights: &Weights<'_, S>, name: &str, width: usize) -> Result<Self, WeightsError> {
        Ok(Self {
            gain: weights.tensor(&format!("{name}.w"), 1, width)?,
            offset: weights.tensor(&format!("{name}.b"), 1, width)?,
        })
    }

    pub(crate) fn apply(&self, x: &Matrix) -> Matrix {
        let mut out = x.clone();
        let count = x.width.max(1) as f32;
        wide(
            #[inline(always)]
            || {
                for row in out.rows_mut() {
                    let mean = sum(
                        row,
                        #[inline(always)]
                        |v| v,
                    ) / count;
                    let spread = sum(
                        row,
                        #[inline(always)]
                        |v| (v - mean) * (v - mean),
                    ) / count;
                    let scale = 1.0 / (spread + 1e-5).sqrt();
                    for ((v, g), o) in row.iter_mut().zip(&self.gain).zip(&self.offset) {
                        *v = (*v - mean) * scale * g + o;
                    }
                }
            },
        );
        out
    }
}

/// One residual block.
pub(crate) enum Block {
    /// A convolution over five neighbours.
    Convolution { norm: LayerNorm, mix: Linear },
    /// Self-attention with a bias for each distance, then two linear maps.
    Attention {
        norm: LayerNorm,
        project: Linear,
        out: Linear,
        second: LayerNorm,
        widen: Linear,
        narrow: Linear,
        distances: Vec<f32>,
        heads: usize,
    },
}

/// Neighbours that a convolution sees on each side.
const REACH: usize = 2;
/// Numbers in one attention head.
const HEAD: usize = 32;
/// Distances told apart, before and after.
const FAR: usize = 16;

impl Block {
    pub(crate) fn convolution<S>(weights: &Weights<'_, S>, name: &str, width: usize) -> Result<Self, WeightsError> {
        let mix = Linear::read(weights, &format!("{name}.c"), width * (2 * REACH + 1), width)?;
        Ok(Self::Convolution { norm: LayerNorm::read(weights, &format!("{name}.n1"), width)?, mix })
    }

    pub(crate) fn attention<S>(weights: &Weights<'_, S>, name: &str, width: usize) -> Result<Self, WeightsError> {
        let part = |part: &str| format!("{name}.{part}");
        let heads = width / HEAD;
        Ok(Self::Attention {
            norm: LayerNorm::read(weights, &part("n1"), width)?,
            project: Linear::read(weights, &part("qkv"), width, 3 * width)?,
            out: Linear::read(weights, &part("o"), width, width)?,
            second: LayerNorm::read(weights, &part("n2"), width)?,
            widen: Linear::read(weights, &part("f1"), width, 2 * width)?,
            narrow: Linear::read(weights, &part("f2"), 2 * width, width)?,
            distances: weights.tensor(&part("bias"), heads, 2 * FAR + 1)?,
            heads,
        })
    }

    /// `x` with what the block adds to it.
    pub(crate) fn apply(&self, x: &mut Matrix, ranges: &[Range<usize>]) {
        match self {
            Self::Convolution { norm, mix } => {
                let mut added = mix.apply(&neighbourhoods(&norm.apply(x), ranges));
                gelu(&mut added);
                x.add(&added);
            }
            Self::Attention { norm, project, out, second, widen, narrow, distances, heads } => {
                let projected = project.apply(&norm.apply(x));
                let mut seen = Matrix::new(x.height(), x.width);
                wide(
                    #[inline(always)]
                    || {
                        for range in ranges {
                            attention(&projected, range, *heads, distances, &mut seen);
                        }
                    },
                );
                x.add(&out.apply(&seen));
                let mut wide = widen.apply(&second.apply(x));
                gelu(&mut wide);
                x.add(&narrow.apply(&wide));
            }
        }
    }
}

/// Each row with its neighbours' rows before and after it, zeros beyond the sentence.
fn neighbourhoods(x: &Matrix, ranges: &[Range<usize>]) -> Matrix {
    let mut out = Matrix::new(x.height(), x.width * (2 * REACH + 1));
    for range in ranges {
        for at in range.clone() {
            for tap in 0..=2 * REACH {
                if let Some(from) = (at + tap).checked_sub(REACH).filter(|from| range.contains(from)) {
                    out.row_mut(at)[tap * x.width..(tap + 1) * x.width].copy_from_slice(x.row(from));
                }
            }
        }
    }
    out
}

#[inline(always)]
fn attention(projected: &Matrix, range: &Range<usize>, heads: usize, distances: &[f32], into: &mut Matrix) {
    let width = into.width;
    let mut scores = vec![0.0f32; range.len()];
    let scale = 1.0 / (HEAD as f32).sqrt();
    let part = |row: usize, from: usize| projected.row(row)[from..].first_chunk::<HEAD>().unwrap_or(&[0.0; HEAD]);
    for head in 0..heads {
        let bias = &distances[head * (2 * FAR + 1)..(head + 1) * (2 * FAR + 1)];
        for at in range.clone() {
            let query = part(at, head * HEAD);
            let mut most = f32::MIN;
            for (score, to) in scores.iter_mut().zip(range.clone()) {
                let distance = (to + FAR).saturating_sub(at).min(2 * FAR);
                *score = dot(query, part(to, width + head * HEAD)) * scale + bias[distance];
                most = most.max(*score);
            }
            let mut total = 0.0;
            for score in &mut scores {
                *score = exp(*score - most);
                total += *score;
            }
            let mut mixed = [0.0f32; HEAD];
            for (score, from) in scores.iter().zip(range.clone()) {
                let value = part(from, 2 * width + head * HEAD);
                for (sum, v) in mixed.iter_mut().zip(value) {
                    *sum += score * v;
                }
            }
            let seen = &mut into.row_mut(at)[head * HEAD..(head + 1) * HEAD];
            seen.iter_mut().zip(mixed).for_each(|(s, m)| *s = m / total);
        }
    }
}

/// The sum over eight lanes, so that it is the same everywhere and quick.
#[inline(always)]
fn sum(row: &[f32], value: impl Fn(f32) -> f32) -> f32 {
    let mut lanes = [0.0f32; 8];
    let (whole, rest) = row.as_chunks::<8>();
    for chunk in whole {
        lanes.iter_mut().zip(chunk).for_each(|(lane, v)| *lane += value(*v));
    }
    lanes.iter_mut().zip(rest).for_each(|(lane, v)| *lane += value(*v));
    lanes.iter().sum()
}

#[inline(always)]
pub(super) fn dot<const N: usize>(a: &[f32; N], b: &[f32; N]) -> f32 {
    let mut lanes = [0.0f32; 8];
    for (x, y) in a.as_chunks::<8>().0.iter().zip(b.as_chunks::<8>().0) {
        for lane in 0..8 {
            lanes[lane] += x[lane] * y[lane];
        }
    }
    lanes.iter().sum()
}

/// The Gaussian error linear unit, `x Φ(x)`; the error function after Abramowitz and Stegun 7.1.26 (error below 2e-7).
pub(super) fn gelu(x: &mut Matrix) {
    wide(
        #[inline(always)]
        || {
            for v in &mut x.cells {
                let z = v.abs() * std::f32::consts::FRAC_1_SQRT_2;
                let t = 1.0 / (1.0 + 0.327_591_1 * z);
                let poly =
                    t * (0.254_829_6 + t * (-0.284_496_72 + t * (1.421_413_8 + t * (-1.453_152_1 + t * 1.061_405_4))));
                let tail = poly * exp(-z * z);
                *v = 0.5 * *v * if *v >= 0.0 { 2.0 - tail } else { tail };
            }
        },
    );
}
