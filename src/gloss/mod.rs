//! Glosses: translations of foreign statements that the *user* brings. In a project a gloss is a decision
//! ([`crate::project::What::Gloss`]), never a text's own words; this room finds glosses for statements, it keeps none.
//!
//! # The door for a translator
//! Whatever translates is a [`Translator`]: it is handed statements of one language with the language that is wanted, and
//! gives each a gloss or none. [`Pairs`], translations in a file, is the first; one that translates by itself stands beside
//! it and is asked in the same place, [`crate::comparison::Comparison::foreign_glosses`]. It must work offline.
//!
//! # The file of pairs
//! One file form for what a user brings and for what a translator leaves to be read again; UTF-8, or what its first bytes say.
//!
//! - **A table**, `.tsv` or `.csv`: one pair a row, the words of the statement and their translation. Cells stand apart by
//!   tabs, else by semicolons or commas, whichever the first row has more of. Where the first row names the columns, `words`
//!   (or `text`, `source`) and `gloss` (or `translation`, `target`), they may stand anywhere: a table of statements that
//!   Counterpoint exported comes back with its column `gloss` filled in.
//! - **TMX** 1.4, the exchange form of translation memories: from the language of each unit's source to all others in it.
//!
//! A pair fits a statement of the same words, whatever their case, accents, punctuation and spaces. Of two pairs for the
//! same words the later one counts, one in the language that is wanted before any other.

mod pair;
mod table;
mod tmx;
mod pairs;
mod translator;

pub use pairs::Pairs;
pub use translator::Translator;
