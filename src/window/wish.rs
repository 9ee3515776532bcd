//! What the command line wishes of the window, and why there is none. Opens nothing.

use crate::{
    cli::RendererChoice,
    locale::{Language, Message, message},
    ui::Palette,
    view::View,
};
use std::path::PathBuf;

/// What the command line wishes of the window.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// A project, or articles.
    pub files: Vec<PathBuf>,
    /// The view to begin with.
    pub view: Option<View>,
    /// The dimension that the Framing view begins with, by position.
    pub dimension: Option<usize>,
    /// Its size in points.
    pub size: Option<(f32, f32)>,
    /// The theme.
    pub palette: Option<Palette>,
    /// The language, whatever was chosen before.
    pub language: Option<Language>,
    /// How much everything is enlarged.
    pub scale: Option<f32>,
    /// What paints it.
    pub renderer: Renderer,
    /// One picture, then the end.
    pub picture: Option<Picture>,
    /// So many frames of scrolling, then the end.
    pub scroll: Option<Scroll>,
}

/// What paints the window.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub enum Renderer {
    /// OpenGL; software where that does not start.
    #[default]
    Auto,
    /// OpenGL or nothing.
    OpenGl,
    /// Software.
    Software,
}

impl From<RendererChoice> for Renderer {
    fn from(choice: RendererChoice) -> Self {
        match choice {
            RendererChoice::Auto => Self::Auto,
            RendererChoice::Opengl => Self::OpenGl,
            RendererChoice::Software => Self::Software,
        }
    }
}

/// A picture of the window.
#[derive(Clone, Debug)]
pub struct Picture(pub PathBuf);

/// Frames of scrolling.
#[derive(Copy, Clone, Debug)]
pub struct Scroll(pub u32);

/// Why there is no window.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{}", self.message())]
pub enum WindowError {
    /// There is no display.
    NoDisplay,
    /// OpenGL did not start, and nothing else was allowed.
    NoOpenGl(String),
    /// The window could not be opened or failed.
    Failed(String),
    /// The picture could not be written.
    Picture(Message),
}

impl WindowError {
    /// Why, and what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::NoDisplay => message!("window-no-display"),
            Self::NoOpenGl(why) => message!("window-no-opengl", why = why),
            Self::Failed(why) => message!("window-failed", why = why),
            Self::Picture(why) => why.clone(),
        }
    }
}
