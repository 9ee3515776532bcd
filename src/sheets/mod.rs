//! Sheets: one list for one task, as it is read; and what they share with the views, words with roles and what is selected.

mod role;
mod passage;
mod selection;
mod left_behind;
mod help;
mod texts;
mod copies;
mod origins;
mod people;
mod identities;
mod doubts;
mod found;
mod measure;
mod blind;

pub use blind::{BlindPassage, BlindThing, blind_things, coded_by, names_by, settled};
pub use copies::{Changed, CopyLine, copies};
pub use doubts::{Doubt, correction, doubts};
pub use found::{Found, FoundKind, FoundSide, found, found_kinds};
pub use help::{Topic, Words, help, stretches, topics};
pub use identities::{Identity, identities};
pub use left_behind::{LeftBehind, left_behind};
pub use measure::{MeasureLine, MeasurePair, MeasureSheet, measure_sheet};
pub use origins::{OriginLine, origins};
pub use passage::{Passage, Stretch};
pub use people::{ArticleLine, People, SideGroup, VoiceLine, people};
pub use role::Role;
pub use selection::Selection;
pub use texts::{Aside, RepairLine, TreatedText, origin, repairs, set_aside, treated_texts};
