//! Paints egui's triangles without a graphics card. Knows nothing of windows.

mod pixel;
mod texture;
mod corner;
mod rectangle;
mod triangle;
mod piece;
mod canvas;

pub use canvas::{Canvas, Painted};
