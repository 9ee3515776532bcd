//! How surely each content word of a statement is said in another, in the same language or not: by the likeness of its token
//! vectors to the other's words, by whether another word of its own statement is closer to these, by equal stems, numbers and
//! names.

use super::Told;
use crate::{
    encoder::{TokenVectors, dot, word_vector},
    grammar::{Tree, Upos, plain_relation},
    text::{Language, Span, Stemmers, fold, name_key},
    work::thresholds::parts::{CLOSEST, EQUAL, FIRST, LEAST, LIKE, QUIET},
};

/// What a word is to the comparison of parts.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// It says something.
    Content,
    /// It says who says it, or that it is said.
    Quiet,
    /// It goes with another.
    Small,
}

/// A word of a statement.
#[derive(Clone)]
pub(super) struct Word {
    /// Its bytes in the statement.
    pub span: Span,
    /// Its head's position among the words; `None` where that is outside the statement.
    pub head: Option<usize>,
    /// Its relation to it.
    pub relation: &'static str,
    pub kind: Kind,
    pub upos: Upos,
    /// Whether it can stand for a part by itself: *when* and *not* cannot.
    pub tells: bool,
    /// What another word must have to be the same: a stem of the language, or a number or a name in any.
    pub keys: Vec<String>,
}

/// A statement made ready for [`Parts::of`](super::Parts::of).
pub struct Saying<'a> {
    pub(super) text: &'a str,
    pub(super) language: Language,
    pub(super) words: Vec<Word>,
    /// Positions of the words that say something and were read, those that tell who says it too: the other may say it itself.
    content: Vec<usize>,
    /// A vector of length 1 of each of these.
    vectors: Vec<f32>,
    width: usize,
}

impl<'a> Saying<'a> {
    /// Reads a statement with its tree; `vectors` are those of its sentence, `quiet` the bytes of the statement that tell who
    /// says it. `None` without a tree.
    #[must_use]
    pub fn new(told: &Told<'a>, vectors: &TokenVectors, centre: &[f32], quiet: &[Span]) -> Option<Self> {
        let (tree, before) = told.tree?;
        let mut stemmers = Stemmers::default();
        let words = words(told, (tree, before), quiet, &mut stemmers);
        let width = vectors.meaning.width() + vectors.tuned.matched.width();
        let mut saying =
            Self { text: told.text, language: told.language, words, content: Vec::new(), vectors: Vec::new(), width };
        for at in 0..saying.words.len() {
            let word = &saying.words[at];
            if word.kind == Kind::Small {
                continue;
            }
            let in_sentence = word.span.shifted(before);
            if let Some(vector) = word_vector(vectors, in_sentence, centre) {
                saying.content.push(at);
                saying.vectors.extend(vector);
            }
        }
        Some(saying)
    }

    /// The same without what some of its words say.
    pub(super) fn of(&self, keep: impl Fn(usize, &Word) -> bool) -> Self {
        let rows: Vec<usize> =
            (0..self.content.len()).filter(|row| keep(self.content[*row], self.word(*row))).collect();
        let content = rows.iter().map(|row| self.content[*row]).collect();
        let vectors = rows.iter().flat_map(|row| self.vector(*row)).copied().collect();
        Self { words: self.words.clone(), content, vectors, ..*self }
    }

    /// The likeness of the two words that are most alike; `None` where one has none.
    pub(super) fn most(&self, other: &Self) -> Option<f32> {
        let (rows, columns) = (self.content.len(), other.content.len());
        let of = |row: usize| (0..columns).map(move |column| dot(self.vector(row), other.vector(column)));
        (0..rows).flat_map(of).max_by(f32::total_cmp)
    }

    fn vector(&self, row: usize) -> &[f32] {
        &self.vectors[row * self.width..(row + 1) * self.width]
    }

    fn word(&self, row: usize) -> &Word {
        &self.words[self.content[row]]
    }

    /// What speaks for each word of both being said by the other: below 0 more speaks against it; 0 for words that say nothing.
    /// `None` where one of them has no word to go by.
    pub(super) fn evidence(&self, other: &Self) -> Option<(Vec<f32>, Vec<f32>)> {
        if self.content.is_empty() || other.content.is_empty() || self.width != other.width {
            return None;
        }
        let (rows, columns) = (self.content.len(), other.content.len());
        let of = |row: usize| (0..columns).map(move |column| dot(self.vector(row), other.vector(column)));
        let forth: Vec<f32> = (0..rows).flat_map(of).collect();
        let back: Vec<f32> =
            (0..columns).flat_map(|c| (0..rows).map(move |r| (r, c))).map(|(r, c)| forth[r * columns + c]).collect();
        Some((self.weighed(other, &forth), other.weighed(self, &back)))
    }

    /// The evidence for the words of this one, by the likeness of each to each of the other.
    fn weighed(&self, other: &Self, likeness: &[f32]) -> Vec<f32> {
        let columns = other.content.len();
        let rivals: Vec<Rivals> = (0..columns).map(|column| self.rivals(likeness, column, columns)).collect();
        let quiet = |word: &Word| if word.kind == Kind::Quiet { QUIET } else { 0.0 };
        let mut evidence: Vec<f32> = self.words.iter().map(quiet).collect();
        for (row, at) in self.content.iter().enumerate() {
            if self.words[*at].kind == Kind::Quiet {
                continue;
            }
            let own = &likeness[row * columns..(row + 1) * columns];
            let word = &self.words[*at];
            let lead = |column: usize| own[column] - rivals[column].beside(word.span);
            let best = (1..columns).fold(0, |best, column| if own[column] > own[best] { column } else { best });
            let most = (0..columns).map(lead).fold(f32::MIN, f32::max);
            let same = (0..columns).any(|column| word.keys.iter().any(|key| other.word(column).keys.contains(key)));
            let equal = if same { EQUAL } else { 0.0 };
            evidence[*at] = LIKE * own[best] + FIRST * lead(best) + CLOSEST * most + equal - LEAST;
        }
        evidence
    }

    /// The words of this one that are the most like a word of the other.
    fn rivals(&self, likeness: &[f32], column: usize, columns: usize) -> Rivals {
        let mut rivals = Rivals { first: Span::default(), likeness: 0.0, second: 0.0 };
        let mut is_first = true;
        for row in 0..self.content.len() {
            let (value, span) = (likeness[row * columns + column], self.word(row).span);
            if is_first || value > rivals.likeness {
                if !is_first && span != rivals.first {
                    rivals.second = rivals.likeness;
                }
                (rivals.first, rivals.likeness, is_first) = (span, value, false);
            } else if span != rivals.first && value > rivals.second {
                rivals.second = value;
            }
        }
        rivals
    }
}

/// The word that is the most like a word of the other statement, and how like the best one beside it is.
struct Rivals {
    first: Span,
    likeness: f32,
    second: f32,
}

impl Rivals {
    /// The highest likeness beside that of the word there.
    fn beside(&self, span: Span) -> f32 {
        if span == self.first { self.second } else { self.likeness }
    }
}

/// The words of a statement, by its sentence's tree.
fn words(told: &Told<'_>, (tree, before): (&Tree, usize), quiet: &[Span], stemmers: &mut Stemmers) -> Vec<Word> {
    let place = |span: Span| {
        let (start, end) = (span.start().checked_sub(before)?, span.end().checked_sub(before)?);
        let stands = |at| at <= told.text.len() && told.text.is_char_boundary(at);
        (stands(start) && stands(end)).then(|| Span::new(start, end))
    };
    let inside: Vec<Option<Span>> = tree.words.iter().map(|word| place(word.span)).collect();
    let position = |number: &mut usize, span: &Option<Span>| {
        let own = span.map(|_| *number);
        *number += usize::from(span.is_some());
        Some(own)
    };
    let positions: Vec<Option<usize>> = inside.iter().scan(0, position).collect();
    let mut words = Vec::with_capacity(inside.len());
    for (word, span) in tree.words.iter().zip(&inside) {
        let Some(span) = *span else { continue };
        let says = is_content(word.upos, word.relation);
        let kind = match says {
            true if quiet.iter().any(|quiet| quiet.overlaps(span)) => Kind::Quiet,
            true => Kind::Content,
            false => Kind::Small,
        };
        let keys = if says { keys(span.of(told.text), word.upos, told.language, stemmers) } else { Vec::new() };
        let head = word.head.and_then(|head| positions.get(usize::from(head)).copied().flatten());
        let tells = kind == Kind::Content && !matches!(word.upos, Upos::Adv | Upos::Sym | Upos::X);
        words.push(Word { span, head, relation: word.relation, kind, upos: word.upos, tells, keys });
    }
    words
}

fn is_content(upos: Upos, relation: &'static str) -> bool {
    use Upos::{Adj, Adv, Noun, Num, Propn, Sym, Verb, X};
    let small = matches!(plain_relation(relation), "aux" | "cop" | "case" | "mark" | "cc" | "det");
    matches!(upos, Adj | Adv | Noun | Num | Propn | Sym | Verb | X) && !small
}

/// What makes a word the same as another.
fn keys(word: &str, upos: Upos, language: Language, stemmers: &mut Stemmers) -> Vec<String> {
    const SOUNDS: usize = 3;
    let figures: String = word.chars().filter(char::is_ascii_digit).collect();
    if !figures.is_empty() {
        return vec![figures];
    }
    let mut keys = vec![format!("{} {}", language.primary(), stemmers.stem(&fold(word), language))];
    if upos == Upos::Propn {
        keys.extend(Some(name_key(word)).filter(|key| key.chars().count() >= SOUNDS));
    }
    keys
}
