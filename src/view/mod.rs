//! View models: (Project, Comparison, ViewState) → rows, runs of text with roles. No egui; knows nothing of colours or pixels.

mod role;
mod passage;
mod signs;
mod state;
mod index;
mod settled_matters;
mod grid;
mod hand;
mod inspect;
mod why_not;
mod measure;
mod reading;
mod remarks;
mod coverage;
mod framing;
mod texts;
mod blind;
mod copies;
mod origins;
mod people;
mod classroom;
mod query;
mod find;
mod doubts;
mod identities;
mod help;
mod left_behind;

pub use blind::{BlindPassage, BlindThing, blind_things, coded_by, names_by, settled};
pub use classroom::{Exercise, Judgement, Pairing, Verdict, exercise, pairings};
pub use copies::{Changed, CopyLine, copies};
pub use coverage::{Cover, CoverRow, Coverage, Share, cover_rows, coverage};
pub use doubts::{Doubt, correction, doubts};
pub use find::Filter;
pub use framing::{Dimension, Entry, FramingFilter, Line, Plot, Sheet, framing, framing_marks};
pub use grid::{
    Alone, Cell, Column, Grid, Heading, Item, Lone, Near, Said, Silence, ThemeHeading, Why, alone, cell, estimate, grid,
};
pub use hand::{Decided, Sign, of_point, of_statement};
pub use help::{Topic, Words, help, stretches, topics};
pub use identities::{Identity, identities};
pub use index::Index;
pub use inspect::{Heard, Inspector, Pair, Standing, Written, anchor, inspect};
pub use left_behind::{LeftBehind, left_behind};
pub use measure::{MeasureLine, MeasurePair, MeasureSheet, measure_sheet};
pub use origins::{OriginLine, origins};
pub use passage::{Passage, Stretch};
pub use people::{ArticleLine, People, SideGroup, VoiceLine, people};
pub use query::{Is, Query, many, matter_line, offers};
pub use reading::{Margin, Paragraph, Question, Reading, reading};
pub use role::{Mark, Role};
pub use settled_matters::{OwnMatter, SettledMatter, settled_matters};
pub use signs::Signs;
pub use state::{Layout, MatterOrder, Selection, View, ViewState};
pub use texts::{Aside, RepairLine, TreatedText, origin, repairs, set_aside, treated_texts};
pub use why_not::{WhyNot, why_not};
