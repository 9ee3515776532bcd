//! A statement as the scores see it: terms with weights, runs of words, names, quantities, place.

use super::{Text, Version, Weights};
use crate::{
    lexicon::{Numerals, Quantity},
    statement::{ArticleIdx, Kind, Place, Statement},
    text::{Language, Name, Span, Stemmers, Word, names},
};
use rustc_hash::FxHashMap;

/// A statement made ready for comparison.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    pub place: Place,
    pub version: u32,
    pub language: Language,
    /// Its bytes in the body.
    pub span: Span,
    /// Index of its sentence in the article.
    pub sentence: u32,
    /// How many headings of its article stand above it.
    pub section: u32,
    /// 0 at the head of its article, 1 at its end.
    pub position: f32,
    /// Distinct terms with their information (see [`Units::new`]), sorted by term.
    pub terms: Vec<(u32, f32)>,
    /// Root of the sum of squares of the terms' information.
    pub norm: f32,
    /// Sum of the terms' information.
    pub mass: f32,
    /// Hashes of runs of two and of three terms, each sorted and distinct.
    pub pairs: Vec<u64>,
    pub triples: Vec<u64>,
    /// Names, sorted by key and distinct.
    pub names: Vec<Name>,
    /// Quantities in order of place.
    pub quantities: Vec<Quantity>,
    /// Tokens that carry words or numbers.
    pub words: u32,
    /// The terms of its words and numbers, in order: where these stand tells the article's [`Words`](crate::text::Words).
    pub sequence: Vec<u32>,
}

impl Unit {
    /// Whether the two are in different languages.
    pub(super) fn is_foreign_to(&self, other: &Self) -> bool {
        self.language.primary() != other.language.primary()
    }
}

/// All statements of the versions, in order of place, and the information of every term.
pub(super) struct Units {
    pub units: Vec<Unit>,
    /// Information of each term.
    pub information: Vec<f32>,
}

impl Units {
    /// The units of all versions' statements. A term's information is its rarity in the set (the logarithm of the share
    /// of statements without it) times its rarity in the language at large as the model's pieces have it.
    pub(super) fn new(texts: &[Text<'_>], versions: &[Version], weights: &Weights, numerals: &Numerals) -> Self {
        let mut wanted: Vec<(Place, u32)> = versions
            .iter()
            .zip(0..)
            .flat_map(|(version, index)| version.statements.iter().map(move |place| (*place, index)))
            .collect();
        wanted.sort_unstable();
        let mut vocabulary = Vocabulary::default();
        let sections: Vec<Vec<u32>> = texts.iter().map(|text| sections(text.statements)).collect();
        let read = |(place, version): &(Place, u32)| {
            let section = *sections.get(place.article())?.get(place.statement())?;
            Some(Unit { section, ..raw(texts, *place, *version, &mut vocabulary, numerals)? })
        };
        let raws: Vec<Unit> = wanted.iter().filter_map(read).collect();
        let (rank, information) = vocabulary.settle(&raws, weights);
        let units = raws.into_iter().map(|raw| finish(raw, &rank, &information)).collect();
        Self { units, information }
    }
}

/// Stems by number, and a spelling of each for its rarity in the language.
#[derive(Default)]
struct Vocabulary {
    numbers: FxHashMap<String, u32>,
    spellings: Vec<(String, String)>,
    stemmers: Stemmers,
    /// The number of each form of one article, by the form's number there.
    known: (Option<ArticleIdx>, FxHashMap<u32, u32>),
}

impl Vocabulary {
    /// The forms that are numbered from here on are those of an article.
    fn enter(&mut self, article: ArticleIdx) {
        if self.known.0.replace(article) != Some(article) {
            self.known.1.clear();
        }
    }

    /// The number of a word, which is written so.
    fn number(&mut self, word: Word<'_>, written: &str, language: Language) -> u32 {
        let known = self.known.1.get(&word.number).copied();
        let number = known.unwrap_or_else(|| self.stemmed(word.form, written, language));
        self.known.1.insert(word.number, number);
        let spelling = &mut self.spellings[number as usize].1;
        if (written.len(), written) < (spelling.len(), spelling.as_str()) {
            written.clone_into(spelling);
        }
        number
    }

    fn stemmed(&mut self, form: &str, written: &str, language: Language) -> u32 {
        let stem = self.stemmers.stem(form, language);
        if let Some(&number) = self.numbers.get(&stem) {
            return number;
        }
        let number = u32::try_from(self.spellings.len()).unwrap_or(u32::MAX);
        self.numbers.insert(stem.clone(), number);
        self.spellings.push((stem, written.to_owned()));
        number
    }

    /// New numbers in the order of the stems, so that nothing depends on the order of the articles, and the information
    /// of each.
    fn settle(&self, raws: &[Unit], weights: &Weights) -> (Vec<u32>, Vec<f32>) {
        let mut order: Vec<u32> = (0..self.spellings.len() as u32).collect();
        order.sort_unstable_by(|a, b| self.spellings[*a as usize].0.cmp(&self.spellings[*b as usize].0));
        let mut rank = vec![0; order.len()];
        for (new, old) in order.iter().enumerate() {
            rank[*old as usize] = new as u32;
        }
        let mut statements = vec![0_u32; order.len()];
        for raw in raws {
            for (term, _) in &raw.terms {
                statements[rank[*term as usize] as usize] += 1;
            }
        }
        let count = raws.len() as f32;
        let information = order.iter().zip(&statements).map(|(old, &with)| {
            let here = ((count + 1.0) / (with as f32 + 0.5)).ln().max(0.1);
            here * weights.rarity(&self.spellings[*old as usize].1)
        });
        (rank, information.collect())
    }
}

/// For each statement how many headings stand above it.
fn sections(statements: &[Statement]) -> Vec<u32> {
    let mut above = 0;
    let count = |statement: &Statement| {
        above += u32::from(statement.kind == Kind::Heading);
        above
    };
    statements.iter().map(count).collect()
}

fn raw(
    texts: &[Text<'_>],
    place: Place,
    version: u32,
    vocabulary: &mut Vocabulary,
    numerals: &Numerals,
) -> Option<Unit> {
    let text = texts.get(place.article())?;
    let statement = text.statements.get(place.statement())?;
    let body = &text.article.body;
    let words = statement.span.of(body);
    let language = text.article.language;
    let found = text.words.inside(statement.span);
    vocabulary.enter(place.article);
    let number = |word: Word<'_>| vocabulary.number(word, word.span.of(words), language);
    let sequence: Vec<u32> = found.spoken().map(number).collect();
    let mut distinct = sequence.clone();
    distinct.sort_unstable();
    distinct.dedup();
    let sentences = text.sentences.len().max(2) as f32 - 1.0;
    Some(Unit {
        place,
        version,
        language,
        span: statement.span,
        sentence: statement.sentence,
        section: 0,
        position: statement.sentence as f32 / sentences,
        words: sequence.len() as u32,
        terms: distinct.into_iter().map(|term| (term, 0.0)).collect(),
        norm: 0.0,
        mass: 0.0,
        pairs: Vec::new(),
        triples: Vec::new(),
        names: names(words, found),
        quantities: numerals.read(words, found, language),
        sequence,
    })
}

fn finish(mut unit: Unit, rank: &[u32], information: &[f32]) -> Unit {
    unit.sequence.iter_mut().for_each(|term| *term = rank[*term as usize]);
    for (term, weight) in &mut unit.terms {
        *term = rank[*term as usize];
        *weight = information[*term as usize];
    }
    unit.terms.sort_unstable_by_key(|(term, _)| *term);
    unit.norm = unit.terms.iter().map(|(_, w)| w * w).sum::<f32>().sqrt();
    unit.mass = unit.terms.iter().map(|(_, w)| w).sum();
    unit.pairs = runs(&unit.sequence, 2, information);
    unit.triples = runs(&unit.sequence, 3, information);
    unit
}

/// Hashes of the runs of `length` terms that carry any information, sorted and distinct.
fn runs(sequence: &[u32], length: usize, information: &[f32]) -> Vec<u64> {
    let mut hashes: Vec<u64> = sequence
        .windows(length)
        .filter(|run| run.iter().any(|term| information[*term as usize] > 1.0))
        .map(|run| {
            run.iter()
                .fold(0xcbf2_9ce4_8422_2325, |hash, term| (hash ^ u64::from(*term)).wrapping_mul(0x0100_0000_01b3))
        })
        .collect();
    hashes.sort_unstable();
    hashes.dedup();
    hashes
}
