//! The application without a window: update(Input) → Vec<Effect>; jobs; the only threads. Knows nothing of egui.
//!
//! A shell makes a [`Session`] of a [`Shell`], hands every [`Input`] to [`Session::update`] with the moment it happened,
//! calls [`Session::poll`] once a frame and when [`Session::next_wake`] says, and reads the state through [`Session`]'s methods.

mod pool;
mod input;
mod worker;
mod work;
mod comparer;
mod importing;
mod state;
mod update;
mod document;
mod arrivals;
mod glossing;
mod verifying;
mod samples;

pub use comparer::Comparer;
pub use importing::{ImportList, Piece, SameAs, openable};
pub use input::{
    About, Answer, Effect, Existing, Freshness, Input, Moment, Notice, Pasted, Progress, Question, Tone, Written,
};
pub use pool::{Pool, jobs_at_once, with_jobs};
pub use samples::{Sample, samples};
pub use state::{Session, Shell, VerifiedReport};
pub use work::{Engine, Wake};
pub use worker::Runner;
