//! Which words of a text are those of its base: kept in order, moved, or in another form.

use crate::text::{Span, TokenKind, fold, tokens};
use similar::{Algorithm, DiffTag};

/// A word or number of a text under its normal form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Its bytes.
    pub span: Span,
    /// Its normal form.
    pub key: String,
}

/// How a word stands to the words of the other text.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// The same word, in the same order; the partner's index.
    Kept(usize),
    /// The same word, elsewhere.
    Moved(usize),
    /// Another form of the partner's word.
    Reworded(usize),
    /// No partner.
    Alone,
}

/// Two texts in words, and what became of each.
#[derive(Clone, Debug)]
pub(super) struct Matching {
    pub base: Vec<Word>,
    pub text: Vec<Word>,
    /// One a base word, and one a word of the text; partners point at each other.
    pub base_fates: Vec<Fate>,
    pub text_fates: Vec<Fate>,
}

/// Words of a stretch that may have moved, at least.
const MOVED_WORDS: usize = 2;
/// Letters of a moved stretch, at least: shorter ones recur by chance.
const MOVED_LETTERS: usize = 9;
/// Letters of a single word that may have moved, at least.
const SCATTERED_LETTERS: usize = 5;
/// Letters of kept words between two changes, at most, for the changes to count as one.
const ISLAND_LETTERS: usize = 4;
/// Words of one text up to which moved stretches are looked for.
const MOVED_LIMIT: usize = 2_000;

/// The words and numbers of a text.
pub(super) fn words(text: &str) -> Vec<Word> {
    let word = |span: Span| Word { span, key: fold(span.of(text)) };
    tokens(text).into_iter().filter(|t| t.kind != TokenKind::Punctuation).map(|t| word(t.span)).collect()
}

/// The words and numbers of a text in their normal form.
pub(super) fn folded(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| word.key).collect()
}

/// Matches the words of `text` with those of `base`.
pub(super) fn matching(base: &str, text: &str) -> Matching {
    let (base, text) = (words(base), words(text));
    let mut found =
        Matching { base_fates: vec![Fate::Alone; base.len()], text_fates: vec![Fate::Alone; text.len()], base, text };
    found.keep();
    found.sink_islands();
    found.find_moved();
    found.find_reworded();
    found.find_scattered(Fate::Moved, |a, b| a == b);
    found.find_scattered(Fate::Reworded, same_root);
    found
}

impl Matching {
    fn keep(&mut self) {
        let keys = |words: &[Word]| words.iter().map(|word| word.key.clone()).collect::<Vec<_>>();
        let (old, new) = (keys(&self.base), keys(&self.text));
        for op in similar::capture_diff_slices(Algorithm::Myers, &old, &new) {
            if op.tag() == DiffTag::Equal {
                for (i, j) in op.old_range().zip(op.new_range()) {
                    self.pair(i, j, Fate::Kept);
                }
            }
        }
    }

    fn pair(&mut self, base: usize, text: usize, fate: fn(usize) -> Fate) {
        self.base_fates[base] = fate(text);
        self.text_fates[text] = fate(base);
    }

    /// A short kept word between changes on both sides, such as a lone `the`, tells a reader nothing: it joins them.
    fn sink_islands(&mut self) {
        let mut at = 0;
        while at < self.text.len() {
            let end = self.run_of_kept(at);
            let letters: usize = self.text[at..end].iter().map(|word| word.key.chars().count()).sum();
            if end > at && letters <= ISLAND_LETTERS && self.changes_around(at, end) {
                for index in at..end {
                    if let Fate::Kept(partner) = self.text_fates[index] {
                        self.text_fates[index] = Fate::Alone;
                        self.base_fates[partner] = Fate::Alone;
                    }
                }
            }
            at = end.max(at + 1);
        }
    }

    /// One past the run of kept words with consecutive partners that starts at `at`.
    fn run_of_kept(&self, at: usize) -> usize {
        let partner = |index: usize| match self.text_fates.get(index) {
            Some(Fate::Kept(partner)) => Some(*partner),
            _ => None,
        };
        let Some(first) = partner(at) else { return at };
        (at..).find(|index| partner(*index) != Some(first + index - at)).unwrap_or(at)
    }

    /// Whether words changed in both texts on both sides of a kept run of the text.
    fn changes_around(&self, at: usize, end: usize) -> bool {
        let Fate::Kept(first) = self.text_fates[at] else { return false };
        let last = first + (end - at);
        let alone = |fates: &[Fate], index: Option<usize>| {
            index.and_then(|i| fates.get(i)).is_some_and(|fate| *fate == Fate::Alone)
        };
        let before = alone(&self.text_fates, at.checked_sub(1)) && alone(&self.base_fates, first.checked_sub(1));
        before && alone(&self.text_fates, Some(end)) && alone(&self.base_fates, Some(last))
    }

    /// The longest stretches of words that stand alone on both sides, the longest first, the earliest of equals.
    fn find_moved(&mut self) {
        if self.base.len() > MOVED_LIMIT || self.text.len() > MOVED_LIMIT {
            return;
        }
        while let Some((base, text, length)) = self.longest_moved() {
            for step in 0..length {
                self.pair(base + step, text + step, Fate::Moved);
            }
        }
    }

    fn longest_moved(&self) -> Option<(usize, usize, usize)> {
        let free = |fates: &[Fate], index: usize| fates[index] == Fate::Alone;
        let mut best: Option<(usize, usize, usize, usize)> = None;
        let mut lengths = vec![0_usize; self.text.len() + 1];
        for i in 0..self.base.len() {
            let mut diagonal = 0;
            for j in 0..self.text.len() {
                let joined =
                    free(&self.base_fates, i) && free(&self.text_fates, j) && self.base[i].key == self.text[j].key;
                let length = if joined { diagonal + 1 } else { 0 };
                diagonal = std::mem::replace(&mut lengths[j + 1], length);
                if length < MOVED_WORDS {
                    continue;
                }
                let start = (i + 1 - length, j + 1 - length);
                let letters = self.text[start.1..=j].iter().map(|word| word.key.chars().count()).sum();
                if letters >= MOVED_LETTERS && best.is_none_or(|(_, _, _, most)| letters > most) {
                    best = Some((start.0, start.1, length, letters));
                }
            }
        }
        best.map(|(base, text, length, _)| (base, text, length))
    }

    /// Words alone on both sides between the same kept words that begin alike.
    fn find_reworded(&mut self) {
        for (bases, texts) in self.gaps() {
            for j in texts {
                if self.text_fates[j] != Fate::Alone {
                    continue;
                }
                let key = &self.text[j].key;
                let alike = |i: &usize| self.base_fates[*i] == Fate::Alone && same_root(&self.base[*i].key, key);
                if let Some(i) = bases.clone().find(alike) {
                    self.pair(i, j, Fate::Reworded);
                }
            }
        }
    }

    /// Single long words that stand alone on both sides, wherever they are.
    fn find_scattered(&mut self, fate: fn(usize) -> Fate, alike: impl Fn(&str, &str) -> bool) {
        if self.base.len() > MOVED_LIMIT || self.text.len() > MOVED_LIMIT {
            return;
        }
        for j in 0..self.text.len() {
            let key = &self.text[j].key;
            if self.text_fates[j] != Fate::Alone || key.chars().count() < SCATTERED_LETTERS {
                continue;
            }
            let partner = |i: &usize| self.base_fates[*i] == Fate::Alone && alike(&self.base[*i].key, key);
            if let Some(i) = (0..self.base.len()).find(partner) {
                self.pair(i, j, fate);
            }
        }
    }

    /// Stretches between kept words: ranges of the base and of the text that stand for each other.
    pub(super) fn gaps(&self) -> Vec<(std::ops::Range<usize>, std::ops::Range<usize>)> {
        let mut gaps = Vec::new();
        let (mut i, mut j) = (0, 0);
        let kept = self.text_fates.iter().enumerate().filter_map(|(at, fate)| match fate {
            Fate::Kept(partner) => Some((*partner, at)),
            _ => None,
        });
        for (base, text) in kept.chain([(self.base.len(), self.text.len())]) {
            if base > i || text > j {
                gaps.push((i..base.max(i), j..text.max(j)));
            }
            (i, j) = (base + 1, text + 1);
        }
        gaps
    }
}

/// Whether two words share their beginning: four letters or more, and six tenths of the longer word.
pub(super) fn same_root(a: &str, b: &str) -> bool {
    let shared = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
    let longer = a.chars().count().max(b.chars().count());
    shared >= 4 && shared * 10 >= longer * 6 && a.chars().all(char::is_alphabetic)
}
