//! Matters: the questions that statements answer. Statements of one matter stand side by side though no two of them say the
//! same; every compared statement stands in exactly one, and a point lies whole in one.
//!
//! [`gather`] judges each pair of statements by what relates them (boosted trees, fitted by `training/matter`), then joins
//! groups from the most related down while the mean over their pairs stays above a fitted cut (average linkage; Sokal and
//! Michener 1958). What the user settled binds: pairs kept apart never share a matter by that pair's judgement, points stay
//! whole, and what was settled of matters themselves ([`Settled`]) comes before any judgement. [`Related`] keeps the judgements,
//! so that a decision on matters groups anew without aligning anew. [`names`] calls each group by a noun phrase of its statements, near in sense to what the others of them tell. A set with
//! more matters than fit on a desk has larger ones over them ([`themes`]).

mod related;
mod settled;
mod cluster;
mod model;
mod weights;
mod kinds;
mod stock;
mod sense;
mod set;
mod words;
mod name;
mod theme;

pub(crate) use cluster::{Gathered, gather};
pub(crate) use kinds::Kinds;
pub use model::{Matter, Theme};
pub(crate) use name::names;
pub(crate) use related::Related;
pub(crate) use settled::Settled;
pub(crate) use stock::{Stock, Told};
pub(crate) use theme::themes;
pub(crate) use weights::Weights;
