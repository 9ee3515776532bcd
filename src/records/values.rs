//! Single values of the record: ids, numbers, lists that are written as they are made.

use crate::{comparison::Comparison, statement::Place};
use serde::Serialize;

/// A list whose members are made while it is written: thousands of articles have millions of readings.
pub(crate) struct Each<F>(pub(crate) F);

impl<F: Fn() -> I, I: Iterator<Item: Serialize>> Serialize for Each<F> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

/// `k1`, `p1` for the first version, the first point.
pub(crate) struct Numbered(pub(crate) char, pub(crate) usize);

impl Serialize for Numbered {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{}{}", self.0, self.1 + 1))
    }
}

pub(crate) struct StatementId<'a>(pub(crate) &'a Comparison, pub(crate) Place);

impl Serialize for StatementId<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0.statement_id(self.1))
    }
}

/// Four digits after the point are all that anything prints.
pub(crate) fn rounded(value: f32) -> f64 {
    rounded_value(f64::from(value))
}

pub(crate) fn rounded_value(value: f64) -> f64 {
    // a mean of nothing is -0; the addition takes its sign away
    (value * 10_000.0).round() / 10_000.0 + 0.0
}
