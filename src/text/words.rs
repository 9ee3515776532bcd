//! The words of an article, read once: where each token stands, its kind and its normal form. Whoever asks for words borrows
//! them here. Knows no sentences and no statements, only spans of the body.

use super::{Span, Token, TokenKind, fold, tokens};
use rustc_hash::FxHashMap;

/// Every token of a body, in order. A token takes twelve bytes, and each normal form is held once.
#[derive(Clone, Debug, Default)]
pub struct Words {
    tokens: Vec<Packed>,
    /// The normal forms, one behind the other in the order in which they are met.
    forms: String,
    /// Where each form ends.
    ends: Vec<u32>,
}

/// A token: its bytes in the body, and in one number its form and its kind.
#[derive(Copy, Clone, Debug)]
struct Packed {
    start: u32,
    end: u32,
    form: u32,
}

const KINDS: [TokenKind; 3] = [TokenKind::Word, TokenKind::Number, TokenKind::Punctuation];
/// Bits of a packed form that tell the kind.
const KIND_BITS: u32 = 2;

impl Words {
    /// The words of a body, sentence by sentence: each of these spans, in order, has the tokens that [`tokens`] finds in its
    /// text alone, so that no token reaches from one into the next.
    #[must_use]
    pub fn new(body: &str, sentences: impl IntoIterator<Item = Span>) -> Self {
        let mut words = Self::default();
        let mut by_text: FxHashMap<&str, u32> = FxHashMap::default();
        let mut by_form: FxHashMap<String, u32> = FxHashMap::default();
        for sentence in sentences {
            for token in tokens(sentence.of(body)) {
                let span = token.span.shifted(sentence.start());
                let number = *by_text.entry(span.of(body)).or_insert_with_key(|text| {
                    let form = fold(text);
                    *by_form.entry(form).or_insert_with_key(|form| words.added(form))
                });
                let kind = KINDS.iter().position(|kind| *kind == token.kind).unwrap_or_default() as u32;
                words.tokens.push(Packed { start: span.start, end: span.end, form: (number << KIND_BITS) | kind });
            }
        }
        words.tokens.shrink_to_fit();
        words.forms.shrink_to_fit();
        words.ends.shrink_to_fit();
        words
    }

    /// The words of a text that is one sentence.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self::new(text, [Span::new(0, text.len())])
    }

    fn added(&mut self, form: &str) -> u32 {
        let number = self.ends.len();
        self.forms.push_str(form);
        self.ends.push(u32::try_from(self.forms.len()).unwrap_or(u32::MAX));
        u32::try_from(number).unwrap_or(u32::MAX)
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> Part<'_> {
        Part { words: self, tokens: &self.tokens, from: 0 }
    }

    /// The tokens that lie wholly within a span of the body; their spans count bytes of the body. A token that is only partly
    /// within is left out: who cuts tokens ([`Words::are_cut_at`]) reads the words anew, piece by piece.
    #[must_use]
    pub fn within(&self, span: Span) -> Part<'_> {
        let first = self.tokens.partition_point(|token| token.start < span.start);
        let end = self.tokens.partition_point(|token| token.end <= span.end);
        Part { words: self, tokens: self.tokens.get(first..end).unwrap_or_default(), from: 0 }
    }

    /// The same, with spans that count bytes from the beginning of `span`: for who works on the text of a statement or a
    /// sentence by itself.
    #[must_use]
    pub fn inside(&self, span: Span) -> Part<'_> {
        Part { from: span.start, ..self.within(span) }
    }

    /// Whether a byte of the body stands inside a token.
    #[must_use]
    pub fn are_cut_at(&self, at: u32) -> bool {
        let next = self.tokens.partition_point(|token| token.end <= at);
        self.tokens.get(next).is_some_and(|token| token.start < at)
    }

    /// The normal forms in the order of their numbers.
    pub fn forms(&self) -> impl ExactSizeIterator<Item = &str> {
        (0..self.ends.len() as u32).map(|number| self.form(number))
    }

    /// The normal form of that number; empty where there is none.
    #[must_use]
    pub fn form(&self, number: u32) -> &str {
        let number = number as usize;
        let start = number.checked_sub(1).map_or(Some(&0), |before| self.ends.get(before));
        let (Some(start), Some(end)) = (start, self.ends.get(number)) else { return "" };
        self.forms.get(*start as usize..*end as usize).unwrap_or_default()
    }
}

/// The tokens of a part of a body, borrowed.
#[derive(Copy, Clone, Debug)]
pub struct Part<'a> {
    words: &'a Words,
    tokens: &'a [Packed],
    /// The byte of the body from which spans are counted.
    from: u32,
}

/// A token with its normal form.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Word<'a> {
    /// Its bytes.
    pub span: Span,
    /// What it is made of.
    pub kind: TokenKind,
    /// Its normal form.
    pub form: &'a str,
    /// The number of that form among those of its article.
    pub number: u32,
}

impl<'a> Part<'a> {
    /// How many tokens it has.
    #[must_use]
    pub fn len(self) -> usize {
        self.tokens.len()
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.tokens.is_empty()
    }

    /// The token at a position.
    #[must_use]
    pub fn get(self, at: usize) -> Option<Word<'a>> {
        self.tokens.get(at).map(|token| self.word(*token))
    }

    /// Its tokens in order.
    pub fn iter(self) -> impl DoubleEndedIterator<Item = Word<'a>> + ExactSizeIterator + Clone {
        self.tokens.iter().map(move |token| self.word(*token))
    }

    /// Its words and numbers in order.
    pub fn spoken(self) -> impl DoubleEndedIterator<Item = Word<'a>> + Clone {
        self.iter().filter(|word| word.kind != TokenKind::Punctuation)
    }

    fn word(self, token: Packed) -> Word<'a> {
        let number = token.form >> KIND_BITS;
        let kind = KINDS[(token.form & ((1 << KIND_BITS) - 1)) as usize % KINDS.len()];
        let span = Span { start: token.start.saturating_sub(self.from), end: token.end.saturating_sub(self.from) };
        Word { span, kind, form: self.words.form(number), number }
    }
}

impl Word<'_> {
    /// The token without its form.
    #[must_use]
    pub fn token(self) -> Token {
        Token { span: self.span, kind: self.kind }
    }
}
