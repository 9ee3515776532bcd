//! Tokens → the words of Universal Dependencies: contractions, clitics, and what the splitter finds inside letters.

use super::{
    conventions::{Convention, Hidden},
    splitter::Splitter,
    surface,
};
use crate::{
    encoder::TokenVectors,
    text::{Language, Span},
};

/// A place for a word, before anything is known of its grammar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    /// Bytes of its token, shared by the words of a multi-word token.
    pub span: Span,
    /// Its place in the token, from 0.
    pub part: u8,
    /// How many words the token has.
    pub parts: u8,
    /// Its form where that is not the span's text.
    pub form: Option<String>,
}

impl Slot {
    /// The word as it is read.
    pub(super) fn text<'a>(&'a self, sentence: &'a str) -> &'a str {
        self.form.as_deref().unwrap_or_else(|| self.span.of(sentence))
    }
}

/// The words of `sentence` in order. Without a splitter or vectors, what only those can tell stays whole.
pub(super) fn words(
    sentence: &str,
    language: Language,
    splitter: Option<&Splitter>,
    vectors: &TokenVectors,
) -> Vec<Slot> {
    let habits = Convention::of(language);
    let cutter = Cutter { sentence, language, habits, splitter, vectors };
    let mut slots = Vec::new();
    for token in surface::tokens(sentence, habits) {
        cutter.cut(token, &mut slots);
    }
    slots
}

struct Cutter<'a> {
    sentence: &'a str,
    language: Language,
    habits: &'a Convention,
    splitter: Option<&'a Splitter>,
    vectors: &'a TokenVectors,
}

impl Cutter<'_> {
    fn cut(&self, token: Span, slots: &mut Vec<Slot>) {
        let text = token.of(self.sentence);
        let plain = text.to_lowercase().replace('’', "'");
        if let Some(parts) = self
            .contraction(token, text, &plain)
            .or_else(|| self.ending(text, &plain))
            .or_else(|| self.tied(text))
            .or_else(|| self.marked(text))
        {
            return within(token, parts, slots);
        }
        let cuts = match (self.habits.splitter, self.splitter) {
            (Hidden::No, _) | (_, None) => Vec::new(),
            (_, Some(splitter)) => splitter.cuts(self.sentence, token, self.language, self.vectors),
        };
        if cuts.is_empty() {
            return slots.push(Slot { span: token, part: 0, parts: 1, form: None });
        }
        let edges: Vec<usize> = std::iter::once(token.start()).chain(cuts).chain([token.end()]).collect();
        let pieces: Vec<Span> = edges.iter().zip(edges.iter().skip(1)).map(|(&a, &b)| Span::new(a, b)).collect();
        if self.habits.splitter == Hidden::Apart {
            slots.extend(pieces.into_iter().map(|span| Slot { span, part: 0, parts: 1, form: None }));
        } else {
            within(token, pieces.into_iter().map(|p| p.of(self.sentence).to_owned()).collect(), slots);
        }
    }

    fn contraction(&self, token: Span, text: &str, plain: &str) -> Option<Vec<String>> {
        let parts = self.habits.contractions.get(plain)?;
        if self.habits.doubtful.iter().any(|d| d == plain)
            && !self.splitter.is_some_and(|s| s.contracted(plain, token, self.language, self.vectors))
        {
            return None;
        }
        // A capital letter alone is an abbreviation more often than a contraction.
        let capital = text.chars().next().is_some_and(char::is_uppercase);
        let shout = capital && text.chars().count() > 1 && text.chars().all(|c| !c.is_lowercase());
        let form = |(i, part): (usize, &String)| {
            if shout {
                part.to_uppercase()
            } else if capital && i == 0 {
                part.chars().take(1).flat_map(char::to_uppercase).chain(part.chars().skip(1)).collect()
            } else {
                part.clone()
            }
        };
        Some(parts.iter().enumerate().map(form).collect())
    }

    /// `do` + `n't`, `China` + `'s`.
    fn ending(&self, text: &str, plain: &str) -> Option<Vec<String>> {
        let ending = self.habits.endings.iter().find(|e| plain.len() > e.len() && plain.ends_with(e.as_str()))?;
        let count = text.chars().count().checked_sub(ending.chars().count())?;
        let at = text.char_indices().nth(count).map(|(at, _)| at)?;
        Some(vec![text[..at].to_owned(), text[at..].to_owned()])
    }

    /// `tornou` + `se`, written with a hyphen.
    fn tied(&self, text: &str) -> Option<Vec<String>> {
        let (head, tail) = text.rsplit_once('-')?;
        let fits =
            self.habits.pronouns.iter().any(|p| p == tail) && !head.is_empty() && head.chars().all(char::is_alphabetic);
        fits.then(|| vec![head.to_owned(), tail.to_owned()])
    }

    /// Punctuation that is written over a letter of the word it belongs to.
    fn marked(&self, text: &str) -> Option<Vec<String>> {
        let marks: String = text.chars().filter(|&c| self.habits.marks.contains(c)).collect();
        if marks.is_empty() || marks.len() == text.len() {
            return None;
        }
        let word = text.chars().filter(|&c| !self.habits.marks.contains(c)).collect();
        Some(vec![word, marks])
    }
}

fn within(token: Span, forms: Vec<String>, slots: &mut Vec<Slot>) {
    let parts = u8::try_from(forms.len()).unwrap_or(u8::MAX);
    slots.extend((0..parts).zip(forms).map(|(part, form)| Slot { span: token, part, parts, form: Some(form) }));
}
