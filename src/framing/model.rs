//! Findings as plain data.

use super::{Passage, Taken};
use crate::statement::Place;
use std::collections::BTreeMap;

/// One line of a dimension's table: a thing, and what each version has of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Finding {
    /// What it is about, such as an actor or a class of verbs.
    pub subject: String,
    /// What was found, such as the form used.
    pub label: String,
    /// Position of the version it was found in; `None` where it speaks of all.
    pub version: Option<u32>,
    /// Position of the point it belongs to; `None` where it belongs to none.
    pub point: Option<u32>,
    /// A count or share, in the unit that the dimension names; `None` where there is none.
    pub value: Option<f64>,
    /// Where the value lies with 95 % confidence, for values that are estimates.
    pub interval: Option<(f64, f64)>,
    /// What else is known of it, such as who vouches for a number; empty where there is nothing.
    pub note: String,
    /// The passages it rests on, in order.
    pub passages: Vec<Passage>,
}

/// What a dimension is, for people: shown beside its findings.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// The dimension's key in the record, such as `naming`.
    pub key: &'static str,
    /// Its name.
    pub title: &'static str,
    /// What it shows and how it is found.
    pub definition: &'static str,
    /// The published work the definition follows.
    pub source: &'static str,
    /// The unit of its values, such as `mentions`.
    pub unit: &'static str,
}

/// What one dimension found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Findings {
    /// What the dimension is.
    pub about: About,
    /// Why there is nothing or less than wanted (too short, a language without a list), if so.
    pub remark: Option<String>,
    /// The findings, in a fixed order.
    pub findings: Vec<Finding>,
}

/// Every dimension's findings, in the order of the registry.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Framing {
    /// One entry a dimension.
    pub dimensions: Vec<Findings>,
    /// What each version does with each of its statements.
    pub stances: BTreeMap<Place, Taken>,
}
