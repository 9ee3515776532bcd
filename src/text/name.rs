//! Names in a statement, by their capitals, under a key that is the same across spellings and scripts.

use super::{Part, TokenKind, Word, fold, latin};

/// A word written with a capital.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Name {
    /// The same for `Erdoğan`, `Erdogan` and `Эрдоган`: see [`key`].
    pub key: String,
    /// As it is written.
    pub spelling: String,
}

impl Name {
    /// Whether a person would take the two for one name in two spellings. The key alone is too wide for that: *Mayor* and
    /// *Maria* have one.
    pub(crate) fn is_one_with(&self, other: &Self) -> bool {
        self.key == other.key && (self.spelling == other.spelling || is_near(&self.spelling, &other.spelling))
    }
}

/// Whether two spellings differ in few letters.
fn is_near(one: &str, other: &str) -> bool {
    let (a, b) = (latin(&fold(one)), latin(&fold(other)));
    let longer = a.chars().count().max(b.chars().count());
    distance(&a, &b) * UNLIKE <= longer
}

/// Of so many letters of two spellings of one name one may differ: *Pashinian*, *Pachinian*.
const UNLIKE: usize = 3;

/// How many letters must be put in, taken out or changed to make one word the other (Levenshtein 1966).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, y) in b.iter().enumerate() {
            let changed = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

/// The names of a statement, sorted by key and distinct. A capital at the start counts only where the next word has
/// one too, or the word is not one that usually opens sentences (three letters or fewer are left out there).
pub(crate) fn names(text: &str, tokens: Part<'_>) -> Vec<Name> {
    let words: Vec<Word<'_>> = tokens.iter().filter(|token| token.kind == TokenKind::Word).collect();
    let capital = |token: &Word<'_>| token.span.of(text).chars().next().is_some_and(char::is_uppercase);
    let mut found: Vec<Name> = words
        .iter()
        .enumerate()
        .filter(|(index, token)| {
            let long = token.span.of(text).chars().count() > 2;
            let opens = *index == 0 || opens_sentence(text, token.span.start());
            let followed = words.get(index + 1).is_some_and(capital);
            capital(token) && long && (!opens || followed)
        })
        .map(|(_, token)| {
            let spelling = token.span.of(text).trim_end_matches("'s").trim_end_matches("’s");
            Name { key: key(spelling), spelling: spelling.to_owned() }
        })
        .filter(|name| name.key.len() > 1)
        .collect();
    found.sort();
    found.dedup_by(|a, b| a.key == b.key);
    found
}

/// Whether the word at `start` follows an end of sentence or an opening quotation mark.
fn opens_sentence(text: &str, start: usize) -> bool {
    let before = text.get(..start).unwrap_or("").trim_end_matches(['"', '“', '«', '„', ' ', '‘', '\u{a0}']);
    before.is_empty() || before.ends_with(['.', '!', '?', ':', '…'])
}

/// The consonants of a name in Latin letters, letters of one sound class made one: `Pashinian`, `Pachinian`, `Paşinyan`
/// and `Пашинян` all give `psnn`. The first letter stays even if it is a vowel.
pub(crate) fn key(name: &str) -> String {
    let latin = [
        ("sch", "s"),
        ("sh", "s"),
        ("ch", "s"),
        ("kh", "h"),
        ("gh", "g"),
        ("zh", "j"),
        ("ph", "f"),
        ("th", "t"),
        ("ck", "k"),
    ]
    .iter()
    .fold(latin(&fold(name)), |word, (from, to)| word.replace(from, to));
    let mut key = String::new();
    for (index, letter) in latin.chars().enumerate() {
        let class = match letter {
            'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'h' if index > 0 => continue,
            'c' | 'q' => 'k',
            'z' => 's',
            'w' => 'v',
            'y' => 'i',
            letter if letter.is_alphanumeric() => letter,
            _ => continue,
        };
        if !key.ends_with(class) {
            key.push(class);
        }
    }
    key
}
