//! The head: words' vectors → scores of heads, relations, parts of speech. Knows the network's shape; decodes nothing.
//!
//! Words' vectors (the mean of their tokens' in each layer) go through one linear map and get their letters', place's and
//! language's vectors added; residual blocks mix neighbours; heads and relations are biaffine (Dozat and Manning 2017).

use super::{
    features,
    layers::{Block, LayerNorm, Linear, Matrix, gelu, matmul_transposed},
    settings::Settings,
    weights::{Rows, Weights, WeightsError},
    words::Slot,
};
use crate::{encoder::TokenVectors, text::Language};
use std::ops::Range;

/// The network, ready to use.
pub(super) struct Head {
    pub settings: Settings,
    input: Linear,
    letters: Rows,
    spelling: Linear,
    language: Matrix,
    place: Matrix,
    blocks: Vec<Block>,
    norm: LayerNorm,
    root: Vec<f32>,
    arc: [Linear; 3],
    rel: [Linear; 2],
    relations: Linear,
    tags: Linear,
    values: Linear,
}

/// What the network says of one sentence of n words.
pub(super) struct Reading {
    /// n rows of n + 1 scores: the root, then each word as head.
    pub heads: Vec<f32>,
    /// n rows, one score a part of speech.
    pub tags: Matrix,
    /// n rows, the features' values one after another.
    pub values: Matrix,
    dependent: Matrix,
    governor: Matrix,
}

impl Head {
    pub(super) fn read(weights: &Weights<'_, Settings>) -> Result<Self, WeightsError> {
        let s = weights.settings.clone();
        let matrix =
            |name: &str, rows: usize| weights.tensor(name, rows, s.body).map(|cells| Matrix { width: s.body, cells });
        let linear = |name: &str, input: usize, output: usize| Linear::read(weights, name, input, output);
        let blocks = s.blocks.iter().enumerate().map(|(i, kind)| {
            let name = format!("blocks.{i}");
            if kind == "conv" {
                Block::convolution(weights, &name, s.body)
            } else {
                Block::attention(weights, &name, s.body)
            }
        });
        Ok(Self {
            input: linear("inp", s.width * s.layers, s.body)?,
            letters: weights.rows("hash", s.buckets as usize, s.letters)?,
            spelling: linear("hp", s.letters, s.body)?,
            language: matrix("lang", s.languages.len() + 1)?,
            place: matrix("place", 4)?,
            blocks: blocks.collect::<Result<_, _>>()?,
            norm: LayerNorm::read(weights, "norm", s.body)?,
            root: weights.tensor("root", 1, s.body)?,
            arc: [linear("ad", s.body, s.arc)?, linear("U", s.arc, s.arc)?, linear("ah", s.body, s.arc)?],
            rel: [linear("rd", s.body, s.rel)?, linear("rh", s.body, s.rel)?],
            relations: linear("R", s.rel, s.relations.len() * (s.rel + 1))?,
            tags: linear("up", s.body, s.tags)?,
            values: linear("ft", s.body, s.features.iter().map(|(_, v)| v.len() + 1).sum())?,
            settings: s,
        })
    }

    /// Reads several sentences' words; every sentence alone gives the same.
    pub(super) fn run(&self, sentences: &[(&str, Language, &TokenVectors, &[Slot])]) -> Vec<Reading> {
        let height = sentences.iter().map(|s| s.3.len()).sum();
        let mut vectors = Matrix::new(height, self.settings.width * self.settings.layers);
        let mut spellings = Matrix::new(height, self.settings.letters);
        let mut known = Matrix::new(height, self.settings.body);
        let mut ranges = Vec::new();
        let mut at = 0;
        for &(text, language, tokens, slots) in sentences {
            let range = at..at + slots.len();
            at = range.end;
            self.pool(slots, tokens, range.start, &mut vectors);
            self.spell(text, language, slots, range.start, &mut spellings, &mut known);
            ranges.push(range);
        }
        let mut x = self.input.apply(&vectors);
        x.add(&self.spelling.apply(&spellings));
        x.add(&known);
        self.blocks.iter().for_each(|block| block.apply(&mut x, &ranges));
        let x = self.norm.apply(&x);
        self.score(&x, &ranges)
    }

    /// Relations' scores of each word under its head: one row a word.
    pub(super) fn relate(&self, reading: &Reading, heads: &[Option<usize>]) -> Matrix {
        let (relations, width) = (self.settings.relations.len(), self.settings.rel + 1);
        let halves = self.relations.apply(&reading.dependent);
        let mut scores = Matrix::new(heads.len(), relations);
        for (word, head) in heads.iter().enumerate() {
            let governor = reading.governor.row(head.map_or(0, |h| h + 1));
            for (score, half) in scores.row_mut(word).iter_mut().zip(halves.row(word).chunks_exact(width)) {
                *score = governor.iter().zip(half).map(|(g, h)| g * h).sum::<f32>() + half[width - 1];
            }
        }
        scores
    }

    /// Fills in each word's vector: the mean over the tokens that overlap it, layer after layer. A word that no token
    /// covers takes the token before it.
    fn pool(&self, slots: &[Slot], tokens: &TokenVectors, first: usize, into: &mut Matrix) {
        let width = self.settings.width;
        let whole = tokens.grammar.iter().all(|rows| rows.len() == tokens.tokens.len() * width);
        if tokens.grammar.len() < self.settings.layers || !whole || tokens.tokens.is_empty() {
            return;
        }
        let mut from = 0;
        for (i, slot) in slots.iter().enumerate() {
            while from < tokens.tokens.len() && tokens.tokens[from].end <= slot.span.start {
                from += 1;
            }
            let covering = cover(tokens, from, slot);
            let share = 1.0 / covering.len() as f32;
            for (layer, rows) in tokens.grammar.iter().take(self.settings.layers).enumerate() {
                let sum = &mut into.row_mut(first + i)[layer * width..(layer + 1) * width];
                for token in covering.clone() {
                    if let Some(row) = rows.get(token * width..(token + 1) * width) {
                        sum.iter_mut().zip(row).for_each(|(s, v)| *s += v * share);
                    }
                }
            }
        }
    }

    fn spell(
        &self,
        text: &str,
        language: Language,
        slots: &[Slot],
        first: usize,
        spellings: &mut Matrix,
        known: &mut Matrix,
    ) {
        let tag = self.settings.languages.iter().position(|l| l == language.primary());
        let row = tag.unwrap_or(self.settings.languages.len());
        for (i, slot) in slots.iter().enumerate() {
            if tag.is_some() {
                for feature in features::rows(slot.text(text), language.primary(), self.settings.buckets) {
                    self.letters.add(feature, spellings.row_mut(first + i));
                }
            }
            let place = if slot.parts > 1 { usize::from(slot.part.min(2)) } else { 3 };
            let sum = known.row_mut(first + i);
            sum.iter_mut().zip(self.language.row(row)).zip(self.place.row(place)).for_each(|((s, l), p)| *s += l + p);
        }
    }

    fn score(&self, x: &Matrix, ranges: &[Range<usize>]) -> Vec<Reading> {
        let squashed = |linear: &Linear, x: &Matrix| {
            let mut out = linear.apply(x);
            gelu(&mut out);
            out
        };
        let root = Matrix { width: x.width, cells: self.root.clone() };
        let asks = self.arc[1].apply(&squashed(&self.arc[0], x));
        let (answers, root_answer) = (squashed(&self.arc[2], x), squashed(&self.arc[2], &root));
        let dependents = squashed(&self.rel[0], x);
        let (governors, root_governor) = (squashed(&self.rel[1], x), squashed(&self.rel[1], &root));
        let (tags, values) = (self.tags.apply(x), self.values.apply(x));
        let part = |matrix: &Matrix, range: &Range<usize>| Matrix {
            width: matrix.width,
            cells: matrix.cells[range.start * matrix.width..range.end * matrix.width].to_vec(),
        };
        let under_root = |root: &Matrix, matrix: &Matrix, range: &Range<usize>| {
            let mut out = root.clone();
            out.cells.extend_from_slice(&matrix.cells[range.start * matrix.width..range.end * matrix.width]);
            out
        };
        let scale = 1.0 / (self.settings.arc as f32).sqrt();
        ranges
            .iter()
            .map(|range| {
                let mut heads =
                    matmul_transposed(&part(&asks, range), &under_root(&root_answer, &answers, range)).cells;
                heads.iter_mut().for_each(|score| *score *= scale);
                Reading {
                    heads,
                    tags: part(&tags, range),
                    values: part(&values, range),
                    dependent: part(&dependents, range),
                    governor: under_root(&root_governor, &governors, range),
                }
            })
            .collect()
    }
}

/// The tokens from `from` on that overlap the word, or the one before it.
pub(super) fn cover(tokens: &TokenVectors, from: usize, slot: &Slot) -> Range<usize> {
    let mut to = from;
    while tokens.tokens.get(to).is_some_and(|t| t.start < slot.span.end) {
        to += 1;
    }
    if to > from { from..to } else { from.saturating_sub(1)..from.max(1) }
}
