//! What the window stands in: the view models that are kept, what the window remembers, what the user is in the middle of. A
//! drawing function is given a [`Scene`] of it all, and lays its wishes there as an [`Act`] each.

mod act;
pub(crate) mod doing;
pub(crate) mod overlay;
pub(crate) mod looks;
pub(crate) mod words;
pub(crate) mod models;
pub(crate) mod screen;
mod scene;
pub(crate) mod controls;
pub(crate) mod selecting;

pub(crate) use act::Carried;
pub use act::{Act, Arrangement, Coders, Settled};
pub(crate) use models::Models;
pub(crate) use scene::Scene;
pub(crate) use screen::Screen;
