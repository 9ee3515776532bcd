//! The one test binary.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, missing_docs)]

mod alignment;
mod article;
mod cli;
mod decisions;
mod disk;
mod doubts;
mod exchange;
mod faults;
mod follow;
mod framing;
mod fuzz;
mod grammar;
mod help;
mod hostile;
mod laws;
mod ledger;
mod lexicon;
mod limits;
mod matter;
mod matter_decisions;
mod matter_names;
mod matter_views;
mod meaning;
mod project;
mod session;
mod sets;
mod shown;
mod rules;
mod speakers;
mod statement;
mod stop;
mod supply;
mod text;
mod told;
mod unpack;
mod report;
mod reader;
mod readings;
mod recut;
mod tidy;
mod voice;
#[cfg(feature = "ui")]
mod ui;
#[cfg(feature = "ui")]
mod ui_matters;
mod ui_matter_views;
#[cfg(feature = "ui")]
mod ui_promises;
#[cfg(feature = "ui")]
mod ui_exports;
#[cfg(feature = "ui")]
mod ui_tasks;
#[cfg(feature = "ui")]
mod ui_truth;
#[cfg(feature = "ui")]
mod pictures;
#[cfg(feature = "ui")]
mod home;
#[cfg(feature = "ui")]
mod stories;
#[cfg(feature = "ui")]
mod window;
mod wording;
mod world;
mod writing;
