//! Loops over rows of numbers, compiled for the widest vectors that the processor has. The order of every sum is fixed
//! (sixteen lanes, then their tree), products and sums are rounded as written, so that all processors agree to the bit.

use rten_simd::{Isa, SimdOp};

/// Lanes in which sums run.
pub(super) const LANES: usize = 16;

/// Runs `work` compiled for the widest vectors of this processor. Everything in it must be `inline(always)`.
#[inline(always)]
pub(crate) fn wide<R>(work: impl FnOnce() -> R) -> R {
    struct Wide<F>(F);
    impl<R, F: FnOnce() -> R> SimdOp for Wide<F> {
        type Output = R;
        #[inline(always)]
        fn eval<I: Isa>(self, _: I) -> R {
            (self.0)()
        }
    }
    Wide(work).dispatch()
}

/// The sum of sixteen lanes, as a tree.
#[inline(always)]
pub(super) fn reduce_sum(mut lanes: [f32; LANES]) -> f32 {
    let mut width = LANES / 2;
    while width > 0 {
        for lane in 0..width {
            lanes[lane] += lanes[lane + width];
        }
        width /= 2;
    }
    lanes[0]
}

/// The sum of `value` over a row whose length is a multiple of sixteen.
#[inline(always)]
fn sum(row: &[f32], value: impl Fn(f32) -> f32) -> f32 {
    let mut lanes = [0.0; LANES];
    for chunk in row.chunks_exact(LANES) {
        for (lane, x) in lanes.iter_mut().zip(chunk) {
            *lane += value(*x);
        }
    }
    reduce_sum(lanes)
}

/// Layer normalisation: a row to mean 0 and variance 1, times `gamma`, plus `beta`.
#[inline(always)]
pub(super) fn layer_norm(row: &mut [f32], gamma: &[f32], beta: &[f32]) {
    let count = row.len() as f32;
    let mean = sum(
        row,
        #[inline(always)]
        |x| x,
    ) / count;
    let variance = sum(
        row,
        #[inline(always)]
        |x| (x - mean) * (x - mean),
    ) / count;
    let inverse = 1.0 / (variance + 1e-12).sqrt();
    for ((x, gamma), beta) in row.iter_mut().zip(gamma).zip(beta) {
        *x = ((*x - mean) * inverse).mul_add(*gamma, *beta);
    }
}

/// Quantizes a row to integers from 0 to 255; gives the scale and the zero point.
#[inline(always)]
pub(super) fn quantize(row: &[f32], into: &mut [u8]) -> (f32, u8) {
    let mut low = [0.0_f32; LANES];
    let mut high = [0.0_f32; LANES];
    for chunk in row.chunks_exact(LANES) {
        for lane in 0..LANES {
            let x = chunk[lane];
            low[lane] = if x < low[lane] { x } else { low[lane] };
            high[lane] = if x > high[lane] { x } else { high[lane] };
        }
    }
    let (mut lowest, mut highest) = (0.0_f32, 0.0_f32);
    for lane in 0..LANES {
        lowest = if low[lane] < lowest { low[lane] } else { lowest };
        highest = if high[lane] > highest { high[lane] } else { highest };
    }
    let (low, high) = (lowest, highest);
    let range = high - low;
    let scale = if range > 1e-30 && range < 1e30 { range / 255.0 } else { 1.0 };
    let inverse = 1.0 / scale;
    let zero = clamped(-low * inverse) + ROUNDER - ROUNDER;
    for (x, into) in row.iter().zip(into) {
        *into = whole(clamped(x.mul_add(inverse, zero)));
    }
    (scale, whole(zero))
}

/// 2^23: from here on an `f32` has no fraction, so adding it rounds, ties to even, and leaves the number in the low bits.
const ROUNDER: f32 = 8_388_608.0;

#[inline(always)]
fn clamped(x: f32) -> f32 {
    let x = if x > 0.0 { x } else { 0.0 };
    if x < 255.0 { x } else { 255.0 }
}

/// The nearest whole number of one between 0 and 255.
#[inline(always)]
fn whole(x: f32) -> u8 {
    (x + ROUNDER).to_bits() as u8
}

/// e to the power of `x`, for `x` ≤ 0, within two units in the last place (Cephes' `expf`).
#[inline(always)]
pub(crate) fn exp(x: f32) -> f32 {
    // 1.5 × 2^23 rounds negative numbers too
    const NEGATIVE_ROUNDER: f32 = 12_582_912.0;
    let x = if x > -87.0 { x } else { -87.0 };
    let shifted = x.mul_add(std::f32::consts::LOG2_E, NEGATIVE_ROUNDER);
    let whole = shifted - NEGATIVE_ROUNDER;
    let rest = whole.mul_add(-0.693_359_4, x);
    let rest = whole.mul_add(2.121_944_4e-4, rest);
    let mut p = 1.987_569_1e-4_f32;
    p = p.mul_add(rest, 1.398_199_9e-3);
    p = p.mul_add(rest, 8.333_452e-3);
    p = p.mul_add(rest, 4.166_579_6e-2);
    p = p.mul_add(rest, 1.666_666_5e-1);
    p = p.mul_add(rest, 0.5);
    let value = p.mul_add(rest * rest, rest) + 1.0;
    let power = f32::from_bits((shifted.to_bits() << 23).wrapping_add(127 << 23));
    value * power
}

/// The Gaussian error linear unit, x·Φ(x), within 3e-7 (rational approximation of the error function as in Eigen).
#[inline(always)]
pub(super) fn gelu(x: f32) -> f32 {
    let z = x * std::f32::consts::FRAC_1_SQRT_2;
    let z = if z > -4.0 { z } else { -4.0 };
    let z = if z < 4.0 { z } else { 4.0 };
    let s = z * z;
    let mut p = -2.726_142_3e-10_f32;
    p = p.mul_add(s, 2.770_681_4e-8);
    p = p.mul_add(s, -2.101_024e-6);
    p = p.mul_add(s, -5.692_506_5e-5);
    p = p.mul_add(s, -7.349_906e-4);
    p = p.mul_add(s, -2.954_6e-3);
    p = p.mul_add(s, -1.609_603_3e-2);
    let mut q = -1.456_607_2e-5_f32;
    q = q.mul_add(s, -2.133_740_6e-4);
    q = q.mul_add(s, -1.682_827e-3);
    q = q.mul_add(s, -7.373_329e-3);
    q = q.mul_add(s, -1.426_473_9e-2);
    let half = 0.5 * x;
    half.mul_add(z * p / q, half)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_follow_their_definitions() {
        for step in -800..=800 {
            let x = step as f32 / 100.0;
            let power = f64::from(x.min(0.0)).exp();
            assert!((f64::from(exp(x.min(0.0))) - power).abs() <= power * 3e-7, "exp {x}");
            // Φ by Simpson's rule
            let slices = 2_000;
            let width = f64::from(x) / f64::from(slices);
            let density = |t: f64| (-t * t / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt();
            let area: f64 = (0..=slices)
                .map(|i| {
                    let weight = if i == 0 || i == slices {
                        1.0
                    } else if i % 2 == 1 {
                        4.0
                    } else {
                        2.0
                    };
                    weight * density(width * f64::from(i))
                })
                .sum::<f64>()
                * width
                / 3.0;
            let expected = f64::from(x) * (0.5 + area);
            assert!((f64::from(gelu(x)) - expected).abs() < 3e-6, "gelu {x}: {} {expected}", gelu(x));
        }
    }

    #[test]
    fn rows_are_rounded_within_half_a_step() {
        let row: Vec<f32> = (0..64).map(|i| ((i * 37 % 64) as f32 - 20.0) * 0.37).collect();
        let mut whole = vec![0; 64];
        let (scale, zero) = wide(|| quantize(&row, &mut whole));
        for (x, q) in row.iter().zip(whole) {
            assert!((x - (f32::from(q) - f32::from(zero)) * scale).abs() <= scale * 0.75);
        }
        assert_eq!(quantize(&[0.0; 16], &mut [9; 16]), (1.0, 0));
    }
}
