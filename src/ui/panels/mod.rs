//! The window's parts around the views: bars, side panels. Knows nothing of what the views draw.

mod parts;
mod search;
mod bars;
mod left;
mod written;
mod gloss;
mod inspector;
mod centre;
mod window;

pub(crate) use window::window_ui;
