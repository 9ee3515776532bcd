//! Candidates, scores, calibration, links, points. Knows nothing of decisions as such: they reach it as constraints.

mod unit;
mod stem;
mod name;
mod likeness;
mod features;
mod context;
mod trees;
mod relation;
mod score;
mod group;
mod label;
mod align;
mod common;
mod model;
mod version;
mod weights;

pub use align::{Compared, Request, Text, align, fitting_rows};
pub use common::{Common, common};
pub use model::{
    Alignment, By, Constraints, Depth, Evidence, Link, Miss, Nearest, Point, Reading, Version, VersionIdx,
};
pub use relation::{Relations, relations};
pub(crate) use stem::Stemmers;
pub(crate) use trees::Forest;
pub use version::versions;
pub use weights::Weights;
