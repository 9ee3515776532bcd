//! The articles of a comparison as reference managers read them. Knows nothing of what was found in them.

mod reference;
mod bibtex;
mod csl;
mod ris;

pub(crate) use bibtex::bibtex;
pub(crate) use csl::csl;
pub(crate) use reference::link;
pub(crate) use ris::ris;
