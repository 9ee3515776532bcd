//! Candidates, scores, calibration, links, points.

mod unit;
mod similarity;
mod features;
mod context;
mod profile;
mod boosting;
mod relation;
mod silence;
mod score;
mod clustering;
mod align;
mod common;
mod decided;
mod model;
mod version;
mod weights;
mod request;

pub use align::{Compared, align, fitting_rows};
pub(crate) use boosting::GradientBoostedTrees;
pub use common::{Common, common};
pub(crate) use model::{Alignment, Miss};
pub use model::{Constraints, Evidence, Link, Nearest, Point, Reading, Version};
pub(crate) use relation::Relations;
pub use relation::relations;
pub use request::{Request, Text};
pub use silence::{Answers, Gap, Kind as GapKind, Silence, SilenceState, SilenceWeights, Trace};
pub use version::versions;
pub(crate) use weights::Weights;
