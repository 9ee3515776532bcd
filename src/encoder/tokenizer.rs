//! Text → the model's most probable pieces, with the bytes of the text that each covers (the unigram model of Kudo,
//! "Subword Regularization", 2018; the best path by Viterbi).

use super::{
    normal::{Normal, SPACE},
    pieces::{Hash, Pieces},
    weights::ModelError,
};
use crate::text::Span;

/// A piece of a text.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its number in the model's vocabulary.
    pub number: u32,
    /// The bytes it covers, without the space before it.
    pub span: Span,
}

/// The model's tokenizer.
#[derive(Copy, Clone, Debug)]
pub struct Tokenizer<'a> {
    pieces: Pieces<'a>,
}

/// Characters in the longest piece.
const LONGEST: usize = 16;

/// The best way to a character: its score, where its last piece begins, and that piece.
#[derive(Copy, Clone, Debug)]
struct Way {
    score: f64,
    from: usize,
    piece: u32,
}

impl<'a> Tokenizer<'a> {
    /// The tokenizer of `pieces.bin`.
    ///
    /// # Errors
    /// If these are not the bytes of that file.
    pub fn new(pieces: &'a [u8]) -> Result<Self, ModelError> {
        Ok(Self { pieces: Pieces::new(pieces)? })
    }

    /// Pieces in the vocabulary.
    #[must_use]
    pub fn count(&self) -> usize {
        self.pieces.count
    }

    /// The pieces of `text`, in order, without marks of its start and end.
    #[must_use]
    pub fn pieces(&self, text: &str) -> Vec<Piece> {
        let normal = self.pieces.characters.apply(text);
        let mut pieces = Vec::with_capacity(normal.origin.len() / 3 + 1);
        let count = normal.origin.len();
        let mut first = 0;
        while first < count {
            let starts_word = |at: usize| normal.text[normal.starts[at] as usize..].starts_with(SPACE);
            let end = (first + 1..count).find(|at| starts_word(*at)).unwrap_or(count);
            self.word(&normal, first, end, &mut pieces);
            first = end;
        }
        if text.chars().all(char::is_whitespace) { Vec::new() } else { pieces }
    }

    /// The pieces of one word, characters `first..end`.
    fn word(&self, normal: &Normal, first: usize, end: usize, pieces: &mut Vec<Piece>) {
        let mut ways: Vec<Option<Way>> = vec![None; end - first + 1];
        ways[0] = Some(Way { score: 0.0, from: 0, piece: 0 });
        let bytes = normal.text.as_bytes();
        for from in 0..end - first {
            let Some(Way { score: until, .. }) = ways[from] else { continue };
            let start = normal.starts[first + from] as usize;
            let mut hash = Hash::EMPTY;
            let mut stands_alone = false;
            for to in from + 1..=(from + LONGEST).min(end - first) {
                let last = normal.starts[first + to - 1] as usize;
                let stop = normal.starts[first + to] as usize;
                hash = hash.and(&bytes[last..stop]);
                if let Some((piece, score)) = self.pieces.find(&bytes[start..stop], hash) {
                    stands_alone |= to == from + 1;
                    better(&mut ways[to], Way { score: until + score, from, piece });
                }
            }
            if !stands_alone {
                let score = until + self.pieces.unknown_score;
                better(&mut ways[from + 1], Way { score, from, piece: self.pieces.unknown });
            }
        }
        let begin = pieces.len();
        let mut at = end - first;
        while at > 0 {
            let Some(way) = ways[at] else { break };
            let number = way.piece;
            let span = covered(normal, first + way.from, first + at);
            at = way.from;
            match pieces[begin..].last_mut() {
                // unknown characters in a row are one piece
                Some(after) if number == self.pieces.unknown && after.number == number => {
                    after.span = Span::new(span.start(), after.span.end());
                }
                _ => pieces.push(Piece { number, span }),
            }
        }
        pieces[begin..].reverse();
    }
}

fn better(way: &mut Option<Way>, candidate: Way) {
    if way.is_none_or(|way| candidate.score > way.score) {
        *way = Some(candidate);
    }
}

/// The original bytes of characters `first..end`, without the space before a word.
fn covered(normal: &Normal, first: usize, end: usize) -> Span {
    let space = normal.text[normal.starts[first] as usize..].starts_with(SPACE);
    let origin = &normal.origin[first..end];
    let origin = if space && origin.len() > 1 { &origin[1..] } else { origin };
    match origin {
        [only] if space && end - first == 1 => Span::new(only.end(), only.end()),
        [first, .., last] => Span::new(first.start(), last.end()),
        [only] => *only,
        [] => Span::default(),
    }
}
