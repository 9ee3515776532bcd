//! Candidates, scores, calibration, links, points. Knows nothing of decisions as such: they reach it as constraints.

mod align;
mod model;
mod version;

pub use align::{Request, Text, align};
pub use model::{
    Alignment, By, Constraints, Depth, Evidence, Link, Nearest, Point, Reading, Version, VersionIdx, Weights,
};
pub use version::versions;
