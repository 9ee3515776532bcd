//! The table of pieces: their bytes, scores and a hash table over them, read where they lie.

use super::{
    normal::CharacterMap,
    weights::{ModelError, header},
};

/// The pieces of `pieces.bin`.
#[derive(Copy, Clone, Debug)]
pub(super) struct Pieces<'a> {
    starts: &'a [u8],
    scores: &'a [u8],
    table: &'a [u8],
    blob: &'a [u8],
    /// How many there are.
    pub count: usize,
    /// The character map that goes with them.
    pub characters: CharacterMap<'a>,
    /// Number of the piece that stands for unknown characters.
    pub unknown: u32,
    /// Its score: lower than every piece's.
    pub unknown_score: f64,
}

/// A running hash of a piece's beginning (FNV-1a, 64 bits).
#[derive(Copy, Clone, Debug)]
pub(super) struct Hash(u64);

impl Hash {
    pub(super) const EMPTY: Self = Self(0xcbf2_9ce4_8422_2325);

    pub(super) fn and(self, bytes: &[u8]) -> Self {
        Self(bytes.iter().fold(self.0, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3)))
    }
}

const FILE: &str = "pieces.bin";

/// What an unknown character costs more than the rarest piece, as in SentencePiece.
const UNKNOWN_COST: f64 = 10.0;

impl<'a> Pieces<'a> {
    /// Reads `pieces.bin`.
    pub(super) fn new(file: &'a [u8]) -> Result<Self, ModelError> {
        let [version, pieces, bits, blob, trie, forms, unknown] =
            header(file, b"CPP1").ok_or(ModelError::Unknown(FILE))?.map(|n| n as usize);
        if version != 1 || bits > 24 || pieces >= 1 << bits {
            return Err(ModelError::Unknown(FILE));
        }
        let lengths = [(pieces + 1) * 4, pieces * 4, 4 << bits, trie, blob, forms];
        let mut rest = &file[32..];
        if rest.len() != lengths.iter().sum::<usize>() {
            return Err(ModelError::Damaged(FILE));
        }
        let [starts, scores, table, trie, blob, forms] = lengths.map(|length| {
            let (taken, after) = rest.split_at(length);
            rest = after;
            taken
        });
        let characters = CharacterMap::new(trie, forms);
        let score = |b: &[u8]| f32::from_le_bytes([b[0], b[1], b[2], b[3]]);
        let lowest = scores.chunks_exact(4).map(score).fold(0.0, f32::min);
        let unknown_score = f64::from(lowest) - UNKNOWN_COST;
        Ok(Self { starts, scores, table, blob, count: pieces, characters, unknown: unknown as u32, unknown_score })
    }

    fn number(table: &[u8], index: usize) -> Option<u32> {
        let bytes = table.get(index * 4..index * 4 + 4)?;
        Some(u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
    }

    /// The piece of these bytes, whose hash is given, and its score.
    pub(super) fn find(&self, bytes: &[u8], hash: Hash) -> Option<(u32, f64)> {
        let size = self.table.len() / 4;
        let mut slot = (hash.0 ^ (hash.0 >> 32)) as usize & (size - 1);
        // a damaged table may have no empty slot
        for _ in 0..size {
            let piece = Self::number(self.table, slot)?;
            if piece == 0 {
                return None;
            }
            let start = Self::number(self.starts, piece as usize)? as usize;
            let end = Self::number(self.starts, piece as usize + 1)? as usize;
            if self.blob.get(start..end) == Some(bytes) {
                let score = f32::from_bits(Self::number(self.scores, piece as usize)?);
                return Some((piece, f64::from(score)));
            }
            slot = (slot + 1) & (size - 1);
        }
        None
    }
}
