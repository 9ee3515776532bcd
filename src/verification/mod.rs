//! A written report, held against what it carries: every quoted cell against its source, the analysis against the packed
//! project, all that is shown against the report as it comes out again. Needs no file but the report.

mod displayed;
mod page;
mod document;
mod workbook;
mod read;
mod fault;
mod against;
mod verify;

pub use fault::Fault;
pub use verify::{Unverifiable, Verified, verify};
