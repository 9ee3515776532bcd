//! Single values of the record: ids, numbers, lists that are written as they are made.

use crate::{comparison::Comparison, statement::Place};
use serde::Serialize;

/// A list whose members are made while it is written: thousands of articles have millions of readings.
pub(super) struct Each<F>(pub(super) F);

impl<F: Fn() -> I, I: Iterator<Item: Serialize>> Serialize for Each<F> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

/// `k1`, `p1` for the first version, the first point.
pub(super) struct Numbered(pub(super) char, pub(super) usize);

impl Serialize for Numbered {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{}{}", self.0, self.1 + 1))
    }
}

pub(super) struct StatementId<'a>(pub(super) &'a Comparison, pub(super) Place);

impl Serialize for StatementId<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0.statement_id(self.1))
    }
}

/// Four digits after the point are all that anything prints.
pub(super) fn rounded(value: f32) -> f64 {
    rounded_value(f64::from(value))
}

pub(super) fn rounded_value(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}
