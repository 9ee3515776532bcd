//! View models: (Project, Comparison, ViewState) → rows, runs of text with roles. No egui; knows nothing of colours or pixels.

mod role;
mod passage;
mod state;
mod index;
mod grid;
mod inspect;
mod why_not;
mod measure;
mod reading;
mod coverage;
mod framing;
mod people;
mod classroom;
mod query;
mod find;
mod doubts;
mod help;

pub use classroom::{Exercise, Judgement, exercises};
pub use coverage::{Cover, Coverage, coverage};
pub use doubts::{Doubt, correction, doubts};
pub use find::Filter;
pub use framing::{Dimension, Entry, FramingFilter, Line, Plot, Sheet, framing, framing_marks};
pub use grid::{Cell, Column, Grid, Item, Said, Silence, alone, cell, grid};
pub use help::{Topic, Words, help, stretches, topics};
pub use index::Index;
pub use inspect::{Heard, Inspector, Pair, Standing, Written, anchor, inspect};
pub use measure::{MeasureLine, MeasurePair, MeasureSheet, measure_sheet};
pub use passage::{Passage, Stretch};
pub use people::{ArticleLine, People, RepairLine, SideGroup, VoiceLine, people};
pub use query::{Is, Query, offers};
pub use reading::{Margin, Paragraph, Reading, reading};
pub use role::{Mark, Role};
pub use state::{Layout, Selection, View, ViewState};
pub use why_not::{WhyNot, why_not};
