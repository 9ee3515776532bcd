//! What translates. Does not know where the statements stand.

use crate::text::Language;

/// Gives glosses for statements of one language.
pub trait Translator {
    /// A gloss of each statement in the language `into`, in their order; `None` for one that it has none for. A language that
    /// is not known is [`Language::UNKNOWN`].
    fn glosses(&self, from: Language, into: Language, statements: &[&str]) -> Vec<Option<String>>;
}
