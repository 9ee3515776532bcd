//! The word lists of `assets/lexicons`, parsed once, looked up by token.
//!
//! # To add a language
//!
//! By data alone: a folder `assets/lexicons/<tag>/` (the primary tag of BCP 47) with these files, and the tag in
//! `assets/lexicons/languages.in`. No rule knows a language by name; the same rules run over quotation marks, small words
//! and the relations of Universal Dependencies. The order in which it pays to write:
//!
//! 1. `sentences.txt`: abbreviations that do not end a sentence, one or more a line (`?` after one: it ends before a
//!    common opener; `!`: before any capital), `+` and the common openers, `>` and what may follow a quotation, `o` where a
//!    number with a full stop is an ordinal.
//! 2. `speech.ron`, the groups of `cues`. A group has a `class` ([`Class`]), a `part` (`Verb` or `Noun`; adjectives count
//!    as verbs), what it `takes` (`c` a clause, `q` a quotation, `o` an object, `i` an infinitive), the `prepositions`
//!    after which its content can stand, a `weight` (how often it tells of a speaker where a rule finds content), its
//!    `words` in every form, and an example that it must `hit` and one that it must `miss`; both run as tests. A word that
//!    ends in `*` stands for all that begin so. A form belongs to the first group that lists it.
//! 3. `speech.ron`, the small words: `complementizers` (*that*), `breaks` (words that end a name phrase), `auxiliaries`
//!    (what stands between subject and cue), `prepositions`, `joiners` (those inside names: *of*), `determiners`,
//!    `definite` (*the*), `pronouns`, `possessives`, `feminine` and `masculine` (pronouns, titles, roles, given names),
//!    `neuter` (*it*: a body) and `plural` (*they*: whoever spoke last), `asides` (*though*: after a comma the article's
//!    own), `as_told` (*as* in *as Ann said*), `times`.
//! 4. `speech.ron`, who is who: `documents` (*statement*), `evidence` (*poll*), `roles`, `titles`, `institutions`,
//!    `generic` (*officials*), `offices` (how the roles of the gazetteer's leaders are called).
//! 5. `speech.ron`, phrases: `according` before a source, `according_after` after it, `relays` with `as_saying` (*quoted …
//!    as saying*), `referring` (*citing*: the next phrase is the true source), `agents` (marks the doer of a passive),
//!    `acts` (*met, discussed*: no speech where somebody or something is their object).
//! 6. `speech.ron`, order: `has_compounds` (*Außenminister*), `has_head_last` (*union secretary*), `verb_final` (*X, content said*), `clause_after_comma` (*X said, content*), `drops_subjects`,
//!    `speaking_from` (prepositions of offices that speak without a subject).
//!    Who is who: `seats` (a body and those who head it), `synonyms` (phrases of one office or body: *head of state*), `unspaced`
//!    (last signs of bodies and roles where no spaces part words), `clause_endings` (of verbs that name nobody).
//! 7. `names.ron`: what the entities of `entities.ron` are called (a `*` at the end of a word for its cases), and the
//!    adjectives and peoples of countries.
//! 8. `numbers.ron`: number words by value, with texts that they must be read in (`hit`).
//! 9. `framing.ron`: the words that the dimensions of framing look for, by group and class.
//! 10. `assets/lexicons/writing.ron`, for what is peculiar about how the language is written (`text::Language`).
//!
//! Everything but `cues` may be left out; of 8 and 9 an empty table. Then write a golden text in `tests/it/attribution.rs` (quick) and one in
//! `tests/it/speakers.rs` (with trees) and look at the voices in the margin.

mod circumstances;
mod cue;
mod framing;
mod gazetteer;
mod lexicon;
mod numerals;
mod shipped;

pub(crate) use circumstances::{Circumstances, Scope};
pub use cue::Part;
pub(crate) use cue::{Class, Cue};
pub(crate) use framing::{FramingLists, Hit, Phrases};
pub(crate) use gazetteer::{Entity, EntityKind, Gazetteer};
pub use lexicon::Info;
pub(crate) use lexicon::{Lexicon, Unspaced, bare, without_article};
pub(crate) use numerals::{Numerals, Quantity};
pub use shipped::Lexicons;
