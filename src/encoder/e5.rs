//! Sentences → token vectors with multilingual-e5-small: windows, batches, what is given out.

use super::{
    Encoder, Meaning, Rows, TokenVectors,
    tokenizer::{Piece, Tokenizer},
    transformer::{self, Hidden},
    tuned::{self, MATCH, Tuned},
    weights::{Checked, EMBEDDING_ROW, Files, ModelError, POSITIONS, WIDTH, Weights},
};
use std::{ops::Range, sync::OnceLock};

/// The layers that are given out for grammar.
pub const GRAMMAR_LAYERS: [usize; 3] = [4, 7, 9];
const WANTED: [usize; 4] = [4, 7, 9, 12];

/// Marks of a window's start and end.
const START: u32 = 0;
const END: u32 = 2;
/// What the model was trained to find before a text that is compared with others of its kind.
const PREFIX: &str = "query:";
/// Tokens that two windows of a long sentence share.
const SHARED: usize = 128;
/// Tokens read at once: enough to keep multiplication busy, few enough to stay in a processor's cache.
const BATCH: usize = 256;

/// The shipped encoder.
pub struct E5 {
    tokenizer: Tokenizer<'static>,
    embedding: [&'static [u8]; 2],
    file: Checked<'static>,
    tuned: tuned::Checked<'static>,
    /// Packed when the first sentence is read.
    weights: OnceLock<(Weights, Tuned)>,
    prefix: Vec<u32>,
}

impl std::fmt::Debug for E5 {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("E5").finish_non_exhaustive()
    }
}

/// A window of a sentence: its pieces, and those of them that are given out.
struct Window {
    sentence: usize,
    pieces: Range<usize>,
    given: Range<usize>,
}

impl E5 {
    /// Name and version of the model, its form and its tokenizer.
    pub const NAME: &'static str = "multilingual-e5-small/int8/2";

    /// The encoder of the files that are compiled in.
    ///
    /// # Errors
    /// If a file is damaged.
    pub fn shipped() -> Result<Self, ModelError> {
        Self::new(Files::shipped())
    }

    /// The encoder of these files.
    ///
    /// # Errors
    /// If a file is of another kind or version, or damaged; the error names it.
    pub fn new(files: Files<'static>) -> Result<Self, ModelError> {
        let tokenizer = Tokenizer::new(files.pieces)?;
        for (file, name) in files.embedding.iter().zip(["embedding.0.bin", "embedding.1.bin"]) {
            if file.len() != tokenizer.count() / 2 * EMBEDDING_ROW {
                return Err(ModelError::Damaged(name));
            }
        }
        let file = Checked::new(files.encoder)?;
        let tuned = tuned::Checked::new(files.meaning)?;
        let prefix = tokenizer.pieces(PREFIX).iter().map(|piece| piece.number).collect();
        Ok(Self { tokenizer, embedding: files.embedding, file, tuned, weights: OnceLock::new(), prefix })
    }

    /// The tokenizer.
    #[must_use]
    pub fn tokenizer(&self) -> &Tokenizer<'static> {
        &self.tokenizer
    }

    /// A window's token numbers with marks and prefix.
    fn numbers(&self, pieces: &[Piece]) -> Vec<u32> {
        let text = pieces.iter().map(|piece| piece.number);
        std::iter::once(START).chain(self.prefix.iter().copied()).chain(text).chain([END]).collect()
    }

    /// Reads some windows and adds what they give to their sentences.
    fn read(&self, batch: &[Window], pieces: &[Vec<Piece>], products: &mut [TokenVectors]) {
        let numbers: Vec<Vec<u32>> =
            batch.iter().map(|window| self.numbers(&pieces[window.sentence][window.pieces.clone()])).collect();
        let (weights, tuned) = self.weights.get_or_init(|| (Weights::new(self.file), Tuned::new(self.tuned)));
        let hidden = transformer::run(weights, tuned, self.embedding, &numbers, &WANTED);
        let Hidden { windows: rows, states, tuned: meant } = hidden;
        for (window, rows) in batch.iter().zip(rows) {
            let product = &mut products[window.sentence];
            let first = rows.start + 1 + self.prefix.len() + (window.given.start - window.pieces.start);
            let given = first * WIDTH..(first + window.given.len()) * WIDTH;
            let Some((meaning, grammar)) = states.split_last() else { continue };
            for row in meaning[given.clone()].chunks_exact(WIDTH) {
                product.meaning.push(row);
            }
            tuned.give(&meant[given.clone()], product);
            for (layer, state) in product.grammar.iter_mut().zip(grammar) {
                layer.extend_from_slice(&state[given.clone()]);
            }
        }
    }
}

/// The windows of a sentence of `count` pieces, `most` in each.
fn windows(sentence: usize, count: usize, most: usize) -> Vec<Window> {
    let mut windows = Vec::new();
    let mut start = 0;
    let mut given = 0;
    while given < count {
        let end = (start + most).min(count);
        let until = if end == count { count } else { end - SHARED / 2 };
        windows.push(Window { sentence, pieces: start..end, given: given..until });
        given = until;
        start = end - SHARED.min(end);
    }
    windows
}

impl Encoder for E5 {
    fn name(&self) -> &str {
        Self::NAME
    }

    fn encode(&self, sentences: &[&str]) -> Vec<TokenVectors> {
        let pieces: Vec<Vec<Piece>> = sentences.iter().map(|sentence| self.tokenizer.pieces(sentence)).collect();
        let mut products: Vec<TokenVectors> = pieces
            .iter()
            .map(|pieces| TokenVectors {
                tokens: pieces.iter().map(|piece| piece.span).collect(),
                meaning: Rows::new(WIDTH),
                tuned: Meaning::new(MATCH),
                grammar: GRAMMAR_LAYERS.iter().map(|_| Vec::with_capacity(pieces.len() * WIDTH)).collect(),
            })
            .collect();
        let most = POSITIONS - 2 - self.prefix.len();
        let windows: Vec<Window> =
            pieces.iter().enumerate().flat_map(|(at, pieces)| windows(at, pieces.len(), most)).collect();
        let mut rest = windows.as_slice();
        while !rest.is_empty() {
            let mut tokens = 0;
            let full = |window: &Window| {
                tokens += window.pieces.len() + 2 + self.prefix.len();
                tokens >= BATCH
            };
            let count = rest.iter().position(full).map_or(rest.len(), |last| last + 1);
            let (batch, after) = rest.split_at(count);
            self.read(batch, &pieces, &mut products);
            rest = after;
        }
        products
    }
}
