//! Finds words hidden inside runs of letters, and settles contractions that may be one word: a linear model over the
//! letters around a place, the encoder's pieces and their vectors.

use super::{
    features::hash,
    settings::Settings,
    surface::is_mark,
    weights::{Weights, WeightsError},
};
use crate::{
    encoder::TokenVectors,
    text::{Language, Span},
};
use std::ops::Range;

/// The weights, language by language.
pub(super) struct Splitter {
    languages: Vec<String>,
    letters: Vec<f32>,
    /// One row a language: the vectors before and after the place, then the bias.
    vectors: Vec<Vec<f32>>,
    /// Which of the grammar's layers are looked at.
    layers: Vec<usize>,
    width: usize,
}

impl Splitter {
    /// Reads its part of the file.
    pub(super) fn read(weights: &Weights<'_, Settings>) -> Result<Self, WeightsError> {
        let settings = &weights.settings;
        let (languages, layers) = (settings.split_languages.clone(), settings.split_layers.clone());
        let length = 2 * layers.len() * settings.width + 1;
        let letters = weights.tensor("split.letters", 1, settings.split_buckets as usize)?;
        let rows = weights.tensor("split.vectors", languages.len(), length)?;
        Ok(Self {
            languages,
            letters,
            vectors: rows.chunks_exact(length).map(<[f32]>::to_vec).collect(),
            layers,
            width: settings.width,
        })
    }

    /// The bytes inside `token` at which another word begins, in order.
    pub(super) fn cuts(&self, sentence: &str, token: Span, language: Language, vectors: &TokenVectors) -> Vec<usize> {
        let Some(model) = self.languages.iter().position(|l| l == language.primary()) else { return Vec::new() };
        let text = token.of(sentence);
        if vectors.tokens.is_empty() || !text.chars().any(char::is_alphabetic) {
            return Vec::new();
        }
        let window = Window::new(sentence, token, vectors);
        let free = matches!(language.primary(), "zh" | "ar");
        let letter = |c: char| c.is_alphabetic() && !is_mark(c);
        (1..window.letters.len())
            .filter(|&at| free || (letter(window.letters[at - 1]) && letter(window.letters[at])))
            .filter(|&at| {
                let (before, after) = (window.piece(at - 1), window.piece(at));
                let sum: f32 = window
                    .features(at, language.primary())
                    .map(|row| self.letters.get(row as usize % self.letters.len().max(1)).copied().unwrap_or(0.0))
                    .iter()
                    .sum();
                sum + self.seen(model, before, after, vectors) > 0.0
            })
            .map(|at| window.bytes[at])
            .collect()
    }

    /// Whether the doubtful contraction `plain` is one here.
    pub(super) fn contracted(&self, plain: &str, token: Span, language: Language, vectors: &TokenVectors) -> bool {
        let Some(model) = self.languages.iter().position(|l| l == language.primary()) else { return true };
        if vectors.tokens.is_empty() {
            return true;
        }
        let row =
            hash(language.primary().bytes().chain([b'D']).chain(plain.bytes())) as usize % self.letters.len().max(1);
        let letters = self.letters.get(row).copied().unwrap_or(0.0) * FEATURES as f32;
        let last = owner(vectors, token.end().saturating_sub(1));
        letters + self.seen(model, owner(vectors, token.start()), last, vectors) > 0.0
    }

    fn seen(&self, model: usize, before: usize, after: usize, vectors: &TokenVectors) -> f32 {
        let weights = &self.vectors[model];
        let mut parts = weights.chunks_exact(self.width.max(1));
        let mut sum = weights.last().copied().unwrap_or(0.0);
        for token in [before, after] {
            for &layer in &self.layers {
                let row =
                    vectors.grammar.get(layer).and_then(|rows| rows.get(token * self.width..(token + 1) * self.width));
                if let (Some(weights), Some(row)) = (parts.next(), row) {
                    sum += weights.iter().zip(row).map(|(w, v)| w * v).sum::<f32>();
                }
            }
        }
        sum
    }
}

/// Features of one place.
const FEATURES: usize = 18;

/// A token's letters with what the encoder made of them.
struct Window<'a> {
    sentence: &'a str,
    vectors: &'a TokenVectors,
    /// Lower-case letters, and the byte at which each stands.
    letters: Vec<char>,
    bytes: Vec<usize>,
}

impl<'a> Window<'a> {
    fn new(sentence: &'a str, token: Span, vectors: &'a TokenVectors) -> Self {
        let small = |c: char| {
            let mut low = c.to_lowercase();
            low.next().filter(|_| low.next().is_none()).unwrap_or(c)
        };
        let (bytes, letters) = token.of(sentence).char_indices().map(|(at, c)| (token.start() + at, small(c))).unzip();
        Self { sentence, vectors, letters, bytes }
    }

    fn piece(&self, at: usize) -> usize {
        owner(self.vectors, self.bytes.get(at).copied().unwrap_or(0))
    }

    /// The letters from `from` to `to` places after `at`, `^` and `$` beyond the token.
    fn around(&self, at: usize, from: isize, to: isize) -> String {
        (from..to)
            .map(|step| match at.checked_add_signed(step) {
                None => '^',
                Some(i) => self.letters.get(i).copied().unwrap_or('$'),
            })
            .collect()
    }

    /// The numbers of the features of the place before letter `at`.
    fn features(&self, at: usize, tag: &str) -> [u32; FEATURES] {
        let all = |range: Range<usize>| self.letters.get(range).unwrap_or(&[]).iter().collect::<String>();
        let (count, dash) = (self.letters.len(), "-".to_owned());
        let (before, after) = (self.piece(at - 1), self.piece(at));
        let fresh = usize::from(trimmed(self.vectors, after, self.sentence).start() == self.bytes[at]);
        let text = |piece: usize| trimmed(self.vectors, piece, self.sentence).of(self.sentence).to_lowercase();
        let begin = if at <= 4 { all(0..at) } else { dash.clone() };
        let rest = if count - at <= 6 { all(at..count) } else { dash.clone() };
        let whole = if count <= 12 { format!("{at}{}", all(0..count)) } else { dash };
        let named = [
            ('a', self.around(at, -1, 0)),
            ('b', self.around(at, 0, 1)),
            ('c', self.around(at, -2, 0)),
            ('d', self.around(at, -1, 1)),
            ('e', self.around(at, 0, 2)),
            ('f', self.around(at, -3, 0)),
            ('g', self.around(at, -2, 1)),
            ('h', self.around(at, -1, 2)),
            ('i', self.around(at, 0, 3)),
            ('j', self.around(at, -2, 2)),
            ('t', format!("{fresh}{begin}")),
            ('u', format!("{fresh}{rest}")),
            ('p', begin),
            ('s', rest),
            ('q', fresh.to_string()),
            ('l', format!("{fresh}{}", text(before))),
            ('r', format!("{fresh}{}", text(after))),
            ('v', whole),
        ];
        named.map(|(name, value)| hash(tag.bytes().chain([name as u8]).chain(value.bytes())))
    }
}

/// A piece's span without the white space before it.
fn trimmed(vectors: &TokenVectors, piece: usize, sentence: &str) -> Span {
    let span = vectors.tokens.get(piece).copied().unwrap_or_default();
    let text = span.of(sentence);
    Span::new(span.start() + text.len() - text.trim_start().len(), span.end())
}

/// The piece that covers the byte, else the last one before it.
fn owner(vectors: &TokenVectors, byte: usize) -> usize {
    vectors.tokens.partition_point(|t| t.start() <= byte).saturating_sub(1)
}
