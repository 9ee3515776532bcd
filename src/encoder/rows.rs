//! Rows of numbers kept in eight bits with one scale a row: a quarter of their size, within 0.4 % of each row's largest
//! number.

use super::arithmetic::wide;

/// A matrix of rows of equal width.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    width: usize,
    scales: Vec<f32>,
    values: Vec<i8>,
}

impl Rows {
    /// No rows yet of `width` numbers.
    #[must_use]
    pub fn new(width: usize) -> Self {
        Self { width, scales: Vec::new(), values: Vec::new() }
    }

    /// Rows from their parts; `None` where the lengths do not agree.
    #[must_use]
    pub fn from_parts(width: usize, scales: Vec<f32>, values: Vec<i8>) -> Option<Self> {
        (values.len() == width.checked_mul(scales.len())?).then_some(Self { width, scales, values })
    }

    /// Adds a row; numbers beyond `width` are left out, missing ones are zero.
    pub fn push(&mut self, row: &[f32]) {
        let largest = row.iter().take(self.width).fold(0.0_f32, |most, value| most.max(value.abs()));
        let scale = if largest > 0.0 { largest / 127.0 } else { 1.0 };
        let start = self.values.len();
        self.values.resize(start + self.width, 0);
        let into = &mut self.values[start..];
        wide(
            #[inline(always)]
            || into.iter_mut().zip(row).for_each(|(into, value)| *into = (value / scale).round_ties_even() as i8),
        );
        self.scales.push(scale);
    }

    /// Numbers a row.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// Number of rows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.scales.len()
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.scales.is_empty()
    }

    /// The whole numbers of a row; a number is its whole number times [`Self::scale`]. Empty beyond the end.
    #[must_use]
    pub fn whole(&self, row: usize) -> &[i8] {
        self.values.get(row * self.width..(row + 1) * self.width).unwrap_or(&[])
    }

    /// The scale of a row; 0 beyond the end.
    #[must_use]
    pub fn scale(&self, row: usize) -> f32 {
        self.scales.get(row).copied().unwrap_or(0.0)
    }

    /// The scales of all rows.
    #[must_use]
    pub fn scales(&self) -> &[f32] {
        &self.scales
    }

    /// The whole numbers of all rows.
    #[must_use]
    pub fn values(&self) -> &[i8] {
        &self.values
    }

    /// The numbers of a row.
    pub fn row(&self, row: usize) -> impl ExactSizeIterator<Item = f32> + '_ {
        let scale = self.scale(row);
        self.whole(row).iter().map(move |value| f32::from(*value) * scale)
    }

    /// The mean of the rows, as the model's makers take it for the vector of a whole text; zeros where there is no row.
    #[must_use]
    pub fn mean(&self) -> Vec<f32> {
        let mut mean = vec![0.0; self.width];
        for row in 0..self.len() {
            for (sum, value) in mean.iter_mut().zip(self.row(row)) {
                *sum += value;
            }
        }
        let count = self.len().max(1) as f32;
        mean.iter_mut().for_each(|value| *value /= count);
        mean
    }
}
