//! What was found, in the words of the language that the thread speaks: silences, stances, differences, origins, decisions,
//! coding, and the findings of framing. The rooms above name these in English, as records have them; reports for readers
//! take their words from here. Decides and counts nothing.

mod signs;
mod stand;
mod settled;
mod dimension;
mod label;
mod finding;
pub(crate) mod heads;

pub(crate) use dimension::{definition, english_title, remark, source, title, unit};
pub(crate) use finding::{phrase, told};
pub(crate) use settled::{coded, decision, question, rule, verdict};
pub(crate) use signs::{headed, joined, quoted};
pub(crate) use stand::{apart, contrasted, silence, silence_state, stands, taken, tally, theme, trace};
