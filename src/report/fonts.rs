//! The fonts without serifs that the program ships: for pictures of figures and for the window. Knows nothing of either.

/// Latin, Greek, Cyrillic.
pub(crate) const LATIN: &[u8] = include_bytes!("../../assets/fonts/Inter-Regular.otf");
/// The same, half bold.
pub(crate) const LATIN_STRONG: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold.otf");
/// Armenian.
pub(crate) const ARMENIAN: &[u8] = include_bytes!("../../assets/fonts/NotoSansArmenian-Regular.ttf");
/// Georgian.
pub(crate) const GEORGIAN: &[u8] = include_bytes!("../../assets/fonts/NotoSansGeorgian-Regular.ttf");
/// Hebrew.
pub(crate) const HEBREW: &[u8] = include_bytes!("../../assets/fonts/NotoSansHebrew-Regular.ttf");
/// Arabic.
pub(crate) const ARABIC: &[u8] = include_bytes!("../../assets/fonts/NotoSansArabic-Regular.ttf");
