//! The head's weights: one file, read and checked once. Knows the file's form, not what the numbers do.
//!
//! `CPGRAM1\n`, the length of a JSON header (u32, little-endian), the header, then the numbers. The header holds
//! settings and, for each tensor, its name, shape `[rows, columns]`, kind and offset: `f32`, or `i8` with one f32 scale
//! a row before the bytes.

use serde::{Deserialize, de::DeserializeOwned};
use std::collections::BTreeMap;

const MAGIC: &[u8] = b"CPGRAM1\n";

/// Why a file of weights cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WeightsError {
    /// Not such a file, or of another version.
    #[error("the model is not a file of this version's form")]
    Form,
    /// The header does not say what it must.
    #[error("the model's header cannot be read: {0}")]
    Header(String),
    /// A tensor is missing, cut short or of another shape.
    #[error("the model's part {0} is missing or damaged")]
    Tensor(String),
}

#[derive(Deserialize)]
struct Entry {
    shape: [usize; 2],
    kind: Kind,
    offset: usize,
}

#[derive(Copy, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    F32,
    I8,
}

#[derive(Deserialize)]
struct Header<S> {
    settings: S,
    tensors: BTreeMap<String, Entry>,
}

/// A parsed file of weights with settings of type `S`.
pub(crate) struct Weights<'a, S> {
    pub settings: S,
    tensors: BTreeMap<String, Entry>,
    data: &'a [u8],
}

/// Rows of small whole numbers, each row with its scale; read by row.
pub(crate) struct Rows {
    width: usize,
    scales: Vec<f32>,
    cells: Vec<i8>,
}

impl Rows {
    /// Adds row `row` to `into`; a row out of range adds nothing.
    pub(crate) fn add(&self, row: usize, into: &mut [f32]) {
        let (Some(&scale), Some(cells)) =
            (self.scales.get(row), self.cells.get(row * self.width..(row + 1) * self.width))
        else {
            return;
        };
        for (sum, &cell) in into.iter_mut().zip(cells) {
            *sum += f32::from(cell) * scale;
        }
    }
}

impl<'a, S: DeserializeOwned> Weights<'a, S> {
    /// Reads the header of `bytes`.
    pub(crate) fn read(bytes: &'a [u8]) -> Result<Self, WeightsError> {
        let rest = bytes.strip_prefix(MAGIC).ok_or(WeightsError::Form)?;
        let (length, rest) = rest.split_first_chunk::<4>().ok_or(WeightsError::Form)?;
        let length = usize::try_from(u32::from_le_bytes(*length)).map_err(|_| WeightsError::Form)?;
        let (header, data) = rest.split_at_checked(length).ok_or(WeightsError::Form)?;
        let header: Header<S> = serde_json::from_slice(header).map_err(|e| WeightsError::Header(e.to_string()))?;
        Ok(Self { settings: header.settings, tensors: header.tensors, data })
    }
}

impl<S> Weights<'_, S> {
    /// A tensor of `rows` × `columns`, row after row.
    pub(crate) fn tensor(&self, name: &str, rows: usize, columns: usize) -> Result<Vec<f32>, WeightsError> {
        let (kind, bytes) = self.bytes(name, rows, columns)?;
        if kind == Kind::F32 {
            return Ok(floats(bytes));
        }
        let (scales, cells) = bytes.split_at(rows * 4);
        let scales = floats(scales);
        Ok(cells
            .chunks_exact(columns.max(1))
            .zip(scales)
            .flat_map(|(row, scale)| row.iter().map(move |&b| f32::from(b.cast_signed()) * scale))
            .collect())
    }

    /// A table that stays in whole numbers.
    pub(crate) fn rows(&self, name: &str, rows: usize, width: usize) -> Result<Rows, WeightsError> {
        let (kind, bytes) = self.bytes(name, rows, width)?;
        if kind != Kind::I8 {
            return Err(WeightsError::Tensor(name.to_owned()));
        }
        let (scales, cells) = bytes.split_at(rows * 4);
        Ok(Rows { width, scales: floats(scales), cells: cells.iter().map(|b| b.cast_signed()).collect() })
    }

    fn bytes(&self, name: &str, rows: usize, columns: usize) -> Result<(Kind, &[u8]), WeightsError> {
        let damaged = || WeightsError::Tensor(name.to_owned());
        let entry = self.tensors.get(name).filter(|e| e.shape == [rows, columns]).ok_or_else(damaged)?;
        let cells = rows.checked_mul(columns).ok_or_else(damaged)?;
        let length = match entry.kind {
            Kind::F32 => cells.checked_mul(4),
            Kind::I8 => rows.checked_mul(4).and_then(|scales| scales.checked_add(cells)),
        };
        let end = length.and_then(|l| l.checked_add(entry.offset)).ok_or_else(damaged)?;
        Ok((entry.kind, self.data.get(entry.offset..end).ok_or_else(damaged)?))
    }
}

fn floats(bytes: &[u8]) -> Vec<f32> {
    bytes.as_chunks::<4>().0.iter().map(|&four| f32::from_le_bytes(four)).collect()
}
