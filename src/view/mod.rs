//! View models: (Project, Comparison, ViewState) → rows, runs of text with roles. No egui; knows nothing of colours or pixels.

mod role;
mod passage;
mod state;
mod index;
mod grid;
mod inspect;
mod reading;
mod coverage;
mod framing;
mod people;
mod find;
mod help;

pub use coverage::{Coverage, coverage};
pub use find::{Filter, Hit, find};
pub use framing::{Dimension, Line, Sheet, framing};
pub use grid::{Cell, Column, Grid, Item, Said, Silence, alone, cell, grid};
pub use help::{Topic, Words, help, stretches, topics};
pub use index::Index;
pub use inspect::{Inspector, Pair, Standing, Written, anchor, inspect};
pub use passage::{Passage, Stretch};
pub use people::{ArticleLine, People, RepairLine, SideGroup, VoiceLine, people};
pub use reading::{Margin, Paragraph, Reading, reading};
pub use role::{Mark, Role};
pub use state::{Layout, Selection, View, ViewState};
