//! A figure as pixels (PNG), with the program's own fonts, so that it is the same on every machine. Knows nothing of what it
//! shows.

use super::{Figure, fonts};
use crate::records::ExportError;
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree, fontdb::Database},
};
use std::sync::Arc;

/// Pixels a unit of the figure: 192 to the inch, fit for print at half size.
const SCALE: f32 = 2.0;
/// Pixels that a side may have.
const LONGEST: f32 = 16_000.0;

/// Turns figures into pictures; its fonts are read once.
pub struct Painter<'a>(Options<'a>);

impl Painter<'_> {
    /// With the fonts that the program ships; `system` are further font files, tried last.
    #[must_use]
    pub fn new(system: Vec<(Vec<u8>, u32)>) -> Self {
        let mut known = Database::new();
        for font in [fonts::LATIN, fonts::LATIN_STRONG, fonts::ARMENIAN, fonts::GEORGIAN, fonts::HEBREW, fonts::ARABIC]
        {
            known.load_font_data(font.to_vec());
        }
        system.into_iter().for_each(|(bytes, _)| known.load_font_data(bytes));
        known.set_sans_serif_family("Inter");
        Self(Options { font_family: "Inter".to_owned(), fontdb: Arc::new(known), ..Options::default() })
    }

    /// The figure's picture.
    ///
    /// # Errors
    /// [`ExportError::Picture`] if the figure cannot be drawn.
    pub fn png(&self, figure: &Figure) -> Result<Vec<u8>, ExportError> {
        let refused = |cause: &dyn std::fmt::Display| ExportError::Picture(figure.name.clone(), cause.to_string());
        let tree = Tree::from_str(&figure.svg, &self.0).map_err(|error| refused(&error))?;
        let size = tree.size();
        let scale = SCALE.min(LONGEST / size.width().max(size.height()));
        let (width, height) = ((size.width() * scale).ceil() as u32, (size.height() * scale).ceil() as u32);
        let mut pixels = Pixmap::new(width, height).ok_or_else(|| refused(&"it has no size"))?;
        resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
        pixels.encode_png().map_err(|error| refused(&error))
    }
}
