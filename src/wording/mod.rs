//! Differences inside a point, shared and lone words. Knows nothing of how the point was made.

mod difference;

pub use difference::{Change, Run, differences};
