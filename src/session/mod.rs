//! The application without a window: update(Input) → Vec<Effect>; jobs; the only threads. Knows nothing of egui.

mod pool;

pub use pool::Pool;
