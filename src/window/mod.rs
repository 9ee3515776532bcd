//! The window of the operating system: opens it, paints what `ui` draws by OpenGL or in software, hands over what the user does.
//!
//! Reading order: [`open`] tries OpenGL and then software; `begin` makes the application, the same for both; `opengl` is a few
//! lines over eframe; `software` is the other event loop, which paints on a [`Canvas`] and lays that on the screen by `surface`.

mod wish;
mod begin;
mod said;
mod opengl;
mod canvas;
mod surface;
mod software;
mod opening;

pub use canvas::{Canvas, Painted};
pub use opening::open;
pub use wish::{Picture, Renderer, Scroll, WindowError, Wish};
