//! The layers tuned for meaning, and what is given out of their states. Knows the layout of `meaning.bin` (made by
//! `training/meaning/export.py`), not how layers are computed.

use super::{
    TokenVectors,
    arithmetic::{LANES, reduce_sum, wide},
    encoder::Meaning,
    weights::{Cursor, HEADS, INNER, Layer, ModelError, WIDTH, header, layer_sizes},
};

/// Numbers in each of the two vectors that a token is given.
pub(super) const MATCH: usize = 128;

/// States that are mapped together.
const TOGETHER: usize = 4;

const FILE: &str = "meaning.bin";

/// The bytes of `meaning.bin`, known to be of the right kind and length.
#[derive(Copy, Clone, Debug)]
pub(super) struct Checked<'a> {
    layers: usize,
    after: usize,
    bytes: &'a [u8],
}

/// The tuned layers and the linear maps above them.
pub(super) struct Tuned {
    /// They go on from the encoder's state after so many layers.
    pub after: usize,
    pub layers: Vec<Layer>,
    /// The mean state, taken off before the maps.
    mean: Vec<f32>,
    /// `2 · MATCH × WIDTH`: a token's vector for matching, then its part of the sentence's vector.
    maps: Vec<f32>,
    /// How much a word weighs in matching, and in the sentence's vector: `WIDTH` numbers and a base each.
    weight: Vec<f32>,
    share: Vec<f32>,
}

impl<'a> Checked<'a> {
    /// Checks the beginning and the length; touches nothing else.
    pub(super) fn new(file: &'a [u8]) -> Result<Self, ModelError> {
        let Some([1, width, layers, heads, inner, size, after]) = header(file, b"CPM1") else {
            return Err(ModelError::Unknown(FILE));
        };
        let known = [width, heads, inner, size].map(|number| number as usize) == [WIDTH, HEADS, INNER, MATCH];
        if !known || !(1..=12).contains(&layers) || !(1..=12).contains(&after) {
            return Err(ModelError::Unknown(FILE));
        }
        let checked = Self { layers: layers as usize, after: after as usize, bytes: &file[32..] };
        let (floats, whole) = checked.sizes();
        if checked.bytes.len() == floats + whole { Ok(checked) } else { Err(ModelError::Damaged(FILE)) }
    }

    /// Bytes of floats and of whole weights.
    fn sizes(self) -> (usize, usize) {
        let (floats, whole) = layer_sizes();
        (self.layers * floats + (WIDTH + 2 * MATCH * WIDTH + 2 * (WIDTH + 1)) * 4, self.layers * whole)
    }
}

impl Tuned {
    pub(super) fn new(file: Checked<'_>) -> Self {
        let (floats, weights) = file.bytes.split_at(file.sizes().0);
        let mut cursor = Cursor::new(floats, weights);
        let layers = (0..file.layers).map(|_| cursor.layer()).collect();
        let mean = cursor.floats(WIDTH);
        let maps = cursor.floats(2 * MATCH * WIDTH);
        let weight = cursor.floats(WIDTH + 1);
        let share = cursor.floats(WIDTH + 1);
        Self { after: file.after, layers, mean, maps, weight, share }
    }

    /// Adds what each of the `states` (tokens × `WIDTH`) gives to a sentence's vectors.
    pub(super) fn give(&self, states: &[f32], into: &mut TokenVectors) {
        let Meaning { matched, parts, weights, shares } = &mut into.tuned;
        for states in states.chunks(TOGETHER * WIDTH) {
            let mut rows = [[0.0; WIDTH]; TOGETHER];
            let mut mapped = [[0.0; 2 * MATCH]; TOGETHER];
            wide(
                #[inline(always)]
                || self.map(states, &mut rows, &mut mapped),
            );
            for (row, mapped) in rows.iter().zip(&mut mapped).take(states.len() / WIDTH) {
                let (one, other) = mapped.split_at_mut(MATCH);
                matched.push(one);
                parts.push(other);
                weights.push(softplus(affine(row, &self.weight) + 0.5413));
                shares.push(affine(row, &self.share));
            }
        }
    }

    /// The states without the mean, and what the maps make of them: each map is fetched once for all of them. The first half
    /// of what they make has length 1.
    #[inline(always)]
    fn map(&self, states: &[f32], rows: &mut [[f32; WIDTH]], mapped: &mut [[f32; 2 * MATCH]]) {
        for (row, state) in rows.iter_mut().zip(states.chunks_exact(WIDTH)) {
            for ((x, state), mean) in row.iter_mut().zip(state).zip(&self.mean) {
                *x = state - mean;
            }
        }
        for (at, map) in self.maps.chunks_exact(WIDTH).enumerate() {
            for (row, mapped) in rows.iter().zip(mapped.iter_mut()) {
                mapped[at] = dot(row, map);
            }
        }
        for mapped in mapped {
            let one = &mut mapped[..MATCH];
            let length = dot(one, one).sqrt().max(1e-9);
            one.iter_mut().for_each(|x| *x /= length);
        }
    }
}

fn affine(row: &[f32; WIDTH], numbers: &[f32]) -> f32 {
    let product = wide(
        #[inline(always)]
        || dot(row, &numbers[..WIDTH]),
    );
    product + numbers[WIDTH]
}

fn softplus(x: f32) -> f32 {
    if x > 20.0 { x } else { x.exp().ln_1p() }
}

/// The product of two rows whose length is a multiple of sixteen.
#[inline(always)]
fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut lanes = [0.0_f32; LANES];
    for (a, b) in a.chunks_exact(LANES).zip(b.chunks_exact(LANES)) {
        for lane in 0..LANES {
            lanes[lane] = a[lane].mul_add(b[lane], lanes[lane]);
        }
    }
    reduce_sum(lanes)
}
