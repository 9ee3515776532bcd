//! Findings as plain data.

use super::{Passage, Phrase, Remark};

/// One line of a dimension's table: a thing, and what each version has of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Finding {
    /// What it is about, such as an actor or a class of verbs.
    pub subject: Phrase,
    /// What was found, such as the form used.
    pub label: Phrase,
    /// Position of the version it was found in; `None` where it speaks of all.
    pub version: Option<u32>,
    /// Position of the point it belongs to; `None` where it belongs to none.
    pub point: Option<u32>,
    /// A count or share, in the unit that the dimension names; `None` where there is none.
    pub value: Option<f64>,
    /// Where the value lies with 95 % confidence, for values that are estimates.
    pub interval: Option<(f64, f64)>,
    /// What else is known of it, such as who vouches for a number; empty where there is nothing.
    pub note: Phrase,
    /// The passages it rests on, in order.
    pub passages: Vec<Passage>,
}

/// What a dimension is, for people: shown beside its findings.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// The dimension's key in the record, such as `naming`.
    pub key: &'static str,
    /// The messages that say what it is.
    pub described: Described,
    /// What is drawn above its table.
    pub chart: Chart,
    /// What it lets the user settle.
    pub offer: Offer,
    /// Whether all its values count the same, so that bars beside them can be compared.
    pub counts: bool,
}

/// What a dimension is, by the keys of its messages in `reports.ftl`.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct Described {
    /// Its name.
    pub title: &'static str,
    /// What it shows and how it is found.
    pub definition: &'static str,
    /// The published work the definition follows.
    pub source: &'static str,
    /// The unit of its values, such as *mentions*.
    pub unit: &'static str,
}

/// The keys of the dimension of that name.
macro_rules! described {
    ($name:literal) => {
        $crate::finding::Described {
            title: concat!("dimension-", $name),
            definition: concat!("dimension-", $name, "-told"),
            source: concat!("dimension-", $name, "-source"),
            unit: concat!("dimension-", $name, "-unit"),
        }
    };
}
pub(crate) use described;

/// What is drawn of a dimension.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub enum Chart {
    /// A bar a class and version.
    #[default]
    Bars,
    /// Estimates with their intervals.
    Whiskers,
    /// Where each version comes to each point.
    Ribbon,
    /// How many words each version gives each point.
    Matrix,
    /// The numbers of each version.
    Dots,
}

/// What a dimension lets the user settle beside its table.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub enum Offer {
    /// Nothing.
    #[default]
    Nothing,
    /// Which articles are ground texts.
    GroundTexts,
    /// The codebook.
    Codebook,
    /// Which forms name one actor.
    Actors,
}

/// What one dimension found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Findings {
    /// What the dimension is.
    pub about: About,
    /// Why there is nothing or less than wanted (too short, a language without a list), if so.
    pub remark: Option<Remark>,
    /// The findings, in a fixed order.
    pub findings: Vec<Finding>,
}
