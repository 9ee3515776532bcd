//! View models: (Project, Comparison, ViewState) → rows, runs of text with roles. No egui; knows nothing of colours or pixels.

mod filter;
mod state;
mod columns;
mod does;
mod unsaid;
mod parts;
mod why_not;
mod hand;
mod query;
mod find;
mod grid;
mod cell;
mod inspect;
mod remarks;
mod reading;
mod coverage;
mod framing;
mod classroom;

pub use crate::present::{Cover, Index, Mark, OwnMatter, SettledMatter, Share, Signs, Standing, settled_matters};
pub use crate::sheets::{
    ArticleLine, Aside, BlindPassage, BlindThing, Changed, CopyLine, Doubt, Found, FoundKind, FoundSide, Identity,
    LeftBehind, MeasureLine, MeasurePair, MeasureSheet, OriginLine, Passage, People, RepairLine, Role, Selection,
    SideGroup, Stretch, Topic, TreatedText, VoiceLine, Words, blind_things, coded_by, copies, correction, doubts,
    found, found_kinds, help, identities, left_behind, measure_sheet, names_by, origin, origins, people, repairs,
    set_aside, settled, stretches, topics, treated_texts,
};
pub use cell::{Alone, Cell, Near, Said, Silence, Why, alone, cell};
pub use classroom::{Exercise, Judgement, Pairing, Verdict, exercise, pairings};
pub use columns::{Column, estimate};
pub use coverage::{CoverRow, Coverage, cover_rows, coverage};
pub(crate) use does::stance as stance_name;
pub use does::{account, tally};
pub use filter::{Filter, FramingFilter};
pub use framing::{Dimension, Entry, Line, Plot, Sheet, framing, framing_marks};
pub use grid::{Grid, Heading, Item, Lone, ThemeHeading, grid};
pub use hand::{Decided, Sign, of_point, of_statement};
pub use inspect::{Heard, Inspector, Pair, Unsaid, Written, anchor, inspect};
pub use parts::{Parted, Standing as PartsStanding};
pub use query::{Is, Query, many, matter_line, offers};
pub use reading::{Margin, Paragraph, Question, Reading, reading};
pub use state::{Layout, MatterOrder, View, ViewState};
pub use why_not::{WhyNot, why_not};
