//! Every limit on what a file may ask of the program, in one place. Knows nothing of formats.

/// Largest file that is read, in bytes.
pub const FILE_BYTES: usize = 64 << 20;
/// Largest web page that is parsed, in bytes; what follows is cut.
pub const PAGE_BYTES: usize = 12 << 20;
/// Largest part unpacked from an archive (`.docx`, `.odt`, `.epub`, `.gz`), in bytes.
pub const UNPACKED_BYTES: u64 = 64 << 20;
/// Most parts of an archive that are looked at.
pub const ARCHIVE_PARTS: usize = 4_096;
/// Deepest nesting of tags, groups or elements; deeper marks are dropped, their text is kept.
pub const NESTING: usize = 192;
/// Deepest nesting of `b`, `i`, `font` and their like, which a parser opens anew in every paragraph.
pub const STYLES: usize = 24;
/// Most tags of one page; later ones are dropped, their text is kept.
pub const TAGS: usize = 300_000;
/// Most articles taken from one file.
pub const ARTICLES: usize = 20_000;
/// Longest body of one article, in bytes.
pub const BODY_BYTES: usize = 8 << 20;
/// Longest line that is looked at for damage as a whole, in bytes; longer ones are taken piece by piece.
pub const LINE_BYTES: usize = 2_000;
/// Most repairs listed for one article; a text more broken than that keeps the rest as it came.
pub const REPAIRS: usize = 50_000;
/// Most pages of a paged document.
pub const PAGES: usize = 5_000;
