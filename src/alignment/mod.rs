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
mod request;

pub use align::{Compared, align, fitting_rows};
pub(crate) use common::Common;
pub use common::common;
pub(crate) use model::{Alignment, Miss};
pub use model::{By, Constraints, Depth, Evidence, Link, Nearest, Point, Reading, Version};
pub(crate) use relation::Relations;
pub use relation::relations;
pub use request::{Request, Text};
pub(crate) use trees::Forest;
pub use version::versions;
pub(crate) use weights::Weights;
