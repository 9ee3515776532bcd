//! Every limit of the program, in one place. A limit that is hit is named to the user, never silent.

// ── one input file ──

/// Bytes of one input file.
pub const FILE_BYTES: u64 = 64 << 20;
/// Bytes that one packed file (`.docx`, `.odt`, `.epub`, `.gz`, a web archive's pages) may unpack to, all parts together.
pub const UNPACKED_BYTES: u64 = 64 << 20;
/// Parts of an archive that are looked at.
pub const ARCHIVE_PARTS: usize = 4_096;
/// Bytes of a web page that are parsed; what follows is cut.
pub const PAGE_BYTES: usize = 12 << 20;
/// Tags of one page, and signs that look like the beginning of one; later ones are dropped, their text is kept.
pub const TAGS: usize = 100_000;
/// Elements of a page, and signs in its text that must be written as entities, up to which the reader-view extractor is
/// asked for the body: its time grows with their square.
pub const READER_VIEW: usize = 30_000;
/// Tags inside tags; deeper ones are dropped, their text is kept.
pub const TAG_NESTING: usize = 192;
/// `b`, `i`, `font` and their like inside one another, which a parser opens anew in every paragraph.
pub const STYLE_NESTING: usize = 24;
/// Pages of a paged document.
pub const PAGES: usize = 5_000;
/// Bytes of one unpacked part of a PDF that is no picture.
pub const PDF_PART_BYTES: u64 = 32 << 20;
/// Bytes of the objects of a PDF that are packed together, unpacked: each grows to some forty times as much in memory.
pub const PDF_OBJECT_BYTES: u64 = 24 << 20;
/// Bytes of all parts of a PDF together.
pub const PDF_BYTES: u64 = 256 << 20;
/// Bytes of the drawing language that make one page of a PDF.
pub const PDF_PAGE_BYTES: u64 = 8 << 20;
/// States of drawing that a page of a PDF may have saved at once; each is a kilobyte.
pub const PDF_STATES: usize = 4_096;

// ── one article ──

/// Bytes of one article's text as it comes in.
pub const BODY_BYTES: usize = 8 << 20;
/// Bytes of one article's text in a project; more than may come in, since repairs can make a text longer.
pub const STORED_BODY_BYTES: usize = 16 << 20;
/// Bytes of one paragraph; a longer one is cut between words.
pub const BLOCK_BYTES: usize = 32 << 10;
/// Paragraphs of one article.
pub const BLOCKS: usize = 100_000;
/// Bytes of a line that is looked at for damage as a whole; longer ones are taken piece by piece.
pub const LINE_BYTES: usize = 2_000;
/// Repairs listed for one article; a text more broken than that keeps the rest as it came.
pub const REPAIRS: usize = 50_000;

// ── time, counted in steps: the same work is given up at the same place on every machine ──

/// Bytes gone through to draw the pages of one PDF, each as often as it is called for: some ten seconds. The pages after
/// that are not read.
pub const PDF_STEPS: u64 = 64 << 20;
/// Sentences up to which a set is read with the model if nobody says otherwise.
pub const DEEP_SENTENCES: usize = 1_500;
/// Characters of those sentences: half as long again as sentences of news.
pub const DEEP_CHARACTERS: usize = 300_000;
/// Characters that the model reads for one comparison, whoever asks for it: an hour of one processor. A set with more is
/// compared by words, names and numbers.
pub const MODEL_CHARACTERS: usize = 30_000_000;

/// Bytes of text of a set of which every stage is kept between comparisons; of larger ones the points alone.
pub const KEPT_BYTES: usize = 2 << 20;

// ── one project ──

/// Bytes of a project file.
pub const PROJECT_BYTES: u64 = 512 << 20;
/// Articles of a project, and of one file.
pub const ARTICLES: usize = 20_000;
/// Decisions of a project.
pub const DECISIONS: usize = 200_000;
/// Bytes of one file of glosses.
pub const PAIRS_BYTES: u64 = 16 << 20;
/// Signs that a project keeps of voices, outlets and sides.
pub const SIGNS: usize = 200_000;
/// Brackets inside brackets in a project file.
pub const NESTING: usize = 64;
/// Problems that one damaged file may report; more are counted only.
pub const PROBLEMS: usize = 200;
/// Steps that can be undone.
pub const UNDO_STEPS: usize = 1_000;

// ── one user ──

/// Entries in the list of recent projects.
pub const RECENT: usize = 20;
/// Milliseconds between two autosaves.
pub const AUTOSAVE_EVERY: u64 = 5_000;
