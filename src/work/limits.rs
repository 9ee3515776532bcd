//! Every limit of the program, in one place. A limit that is hit is named to the user, never silent.

/// Bytes of one input file.
pub const FILE_BYTES: u64 = 64 << 20;
/// Bytes that one compressed file may unpack to.
pub const UNPACKED_BYTES: u64 = 256 << 20;
/// Bytes of a project file.
pub const PROJECT_BYTES: u64 = 512 << 20;
/// Bytes of one article's text.
pub const BODY_BYTES: usize = 16 << 20;
/// Articles of a project.
pub const ARTICLES: usize = 10_000;
/// Statements of one article.
pub const STATEMENTS: usize = 100_000;
/// Decisions of a project.
pub const DECISIONS: usize = 200_000;
/// Brackets inside brackets in any structured file.
pub const NESTING: usize = 64;
/// Problems that one damaged file may report; more are counted only.
pub const PROBLEMS: usize = 200;
/// Steps that can be undone.
pub const UNDO_STEPS: usize = 1_000;
/// Entries in the list of recent projects.
pub const RECENT: usize = 20;
/// Milliseconds between two autosaves.
pub const AUTOSAVE_EVERY: u64 = 5_000;
