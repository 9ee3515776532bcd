//! The window's parts around the views: bars, side panels, the page one starts from; and which view stands in the middle. It does
//! not know what the views draw.

mod parts;
mod start;
mod search;
mod bars;
mod left;
mod written;
mod gloss;
mod inspector;
mod centre;
mod window;

pub(crate) use window::window_ui;
