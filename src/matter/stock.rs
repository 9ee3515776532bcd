//! The statements that are named, with what each of their words is: made once, however often groups of them are named.

use super::kinds::Kinds;
use crate::{
    encoder::TokenVectors,
    grammar::{Tree, Word},
    text::{Capitals, Language, Part, Span, Stemmers, TokenKind, tokens},
    work::thresholds::naming,
};
use rustc_hash::FxHashMap;

/// One statement, as naming sees it.
#[derive(Clone, Debug)]
pub(crate) struct Told<'a> {
    /// Its sentence.
    pub text: &'a str,
    /// The tokens of the sentence; their spans count its bytes.
    pub tokens: Part<'a>,
    /// The sentence's tree, where it was read deep.
    pub tree: Option<&'a Tree>,
    /// What it says, in bytes of the sentence; who says it is left out where that is known.
    pub within: Vec<Span>,
    /// Its language.
    pub language: Language,
    /// Its place in an order that does not depend on that of the articles.
    pub rank: (u32, u32),
    /// Its version.
    pub version: usize,
    /// The token vectors of its sentence with the mean of its language's, where it was read with the model.
    pub vectors: Option<(&'a TokenVectors, &'a [f32])>,
}

/// What is known of a word in a language, however often it stands.
#[derive(Debug)]
pub(super) struct Form {
    pub(super) stem: u32,
    /// The class of words that tell the same in another way, as a stem of its own.
    pub(super) class: Option<u32>,
    /// How fit it is to name something without grammar; `None` where it is not.
    fit: Option<f32>,
    /// The same where nothing better is found.
    fallback: Option<f32>,
    /// Whether it leads up to a noun.
    leads: bool,
    /// Whether it stands behind such a word somewhere, or is a noun by its capital.
    is_led: bool,
    /// Whether it passes judgement.
    pub(super) is_loaded: bool,
    /// How often it stands inside a sentence with a capital, less how often without.
    capitals: i32,
    may_be_name: bool,
}

impl Form {
    /// How fit it is to name something without grammar, or at least to stand for a name; `None` where it is not.
    pub(super) fn fit(&self, is_fallback: bool) -> Option<f32> {
        let fit = if is_fallback { self.fallback } else { self.fit };
        fit.map(|fit| if self.is_led { fit } else { fit * naming::UNLED })
    }

    /// Whether it is a part of a name, as far as capitals tell.
    pub(super) fn is_name(&self) -> bool {
        self.may_be_name && self.capitals > 0
    }
}

/// A word where it stands in its sentence.
#[derive(Copy, Clone, Debug)]
pub(super) struct Term {
    pub(super) span: Span,
    pub(super) form: u32,
    /// How many words of denial stand before it.
    pub(super) denials: usize,
}

/// Statements with their words.
pub(crate) struct Stock<'a> {
    pub(super) told: Vec<Told<'a>>,
    /// Of each statement, as they stand.
    pub(super) terms: Vec<Vec<Term>>,
    /// Where each statement's sentence denies something.
    denied: Vec<Vec<Span>>,
    pub(super) forms: Vec<Form>,
    /// How many stems there are.
    pub(super) stems: usize,
    known: FxHashMap<Language, FxHashMap<String, u32>>,
}

impl<'a> Stock<'a> {
    /// The words of these statements.
    pub(crate) fn new(told: Vec<Told<'a>>, kinds: &Kinds<'_>) -> Self {
        let mut maker = Maker { kinds, stemmers: Stemmers::default(), stems: FxHashMap::default() };
        let (terms, denied, forms) = (Vec::new(), Vec::new(), Vec::new());
        let mut stock = Self { told, terms, denied, forms, stems: 0, known: FxHashMap::default() };
        for at in 0..stock.told.len() {
            let (denied, terms) = stock.read(at, &mut maker);
            stock.denied.push(denied);
            stock.terms.push(terms);
        }
        stock.stems = maker.stems.len();
        stock
    }

    /// How many words of denial stand before a place in a statement's sentence: no name reaches across one.
    pub(super) fn denials_before(&self, at: u32, place: usize) -> usize {
        before(&self.denied[at as usize], place)
    }

    /// Whether a phrase is denied, or denies something itself: *no decent version*, *without delay*.
    pub(super) fn is_denied(&self, at: u32, phrase: Span) -> bool {
        let text = self.told[at as usize].text;
        let leads_up = |denial: &Span| {
            let between = text.get(denial.end()..phrase.start());
            between.is_some_and(|between| between.trim().is_empty())
        };
        self.denied[at as usize].iter().any(|denial| denial.overlaps(phrase) || leads_up(denial))
    }

    /// A folded word of one of the statements.
    pub(super) fn form(&self, folded: &str, language: Language) -> Option<&Form> {
        let number = self.known.get(&language)?.get(folded)?;
        Some(&self.forms[*number as usize])
    }

    /// Reads a statement: where its sentence denies, and the words of what it says.
    fn read(&mut self, at: usize, maker: &mut Maker<'_>) -> (Vec<Span>, Vec<Term>) {
        let told = &self.told[at];
        let (text, language) = (told.text, told.language);
        // *concerning* leads up to a noun and is no *concern*
        let small = told.tree.map_or_else(Vec::new, leading);
        let within = told.within.clone();
        let words = told.tokens.iter().filter(|word| word.kind == TokenKind::Word);
        let (all, folded): (Vec<Span>, Vec<&str>) = words.map(|word| (word.span, word.form)).unzip();
        let hits = maker.kinds.denials(&folded, language);
        let mut denied: Vec<Span> = hits.iter().map(|hit| all[hit.first].cover(all[hit.end - 1])).collect();
        denied.sort();
        let is_told = |span: Span| {
            within.iter().any(|part| part.contains(span))
                && !small.contains(&span)
                && !denied.iter().any(|denial| denial.overlaps(span))
        };
        let mut terms = Vec::new();
        let mut is_led = false;
        for (span, folded) in all.into_iter().zip(&folded).filter(|(span, _)| is_told(*span)) {
            let form = self.form_number(folded, language, maker);
            let known = &mut self.forms[form as usize];
            let is_capital = span.of(text).chars().next().is_some_and(char::is_uppercase);
            if span.start() > 0 {
                known.capitals += if is_capital { 1 } else { -1 };
                is_led |= is_capital && language.capitals() == Capitals::Nouns;
            }
            known.is_led |= is_led;
            is_led = known.leads;
            terms.push(Term { span, form, denials: before(&denied, span.start()) });
        }
        (denied, terms)
    }

    fn form_number(&mut self, folded: &str, language: Language, maker: &mut Maker<'_>) -> u32 {
        let known = self.known.entry(language).or_default();
        if let Some(number) = known.get(folded) {
            return *number;
        }
        let number = self.forms.len() as u32;
        known.insert(folded.to_owned(), number);
        self.forms.push(maker.form(folded, language));
        number
    }
}

struct Maker<'k> {
    kinds: &'k Kinds<'k>,
    stemmers: Stemmers,
    stems: FxHashMap<(Language, String), u32>,
}

impl Maker<'_> {
    fn form(&mut self, folded: &str, language: Language) -> Form {
        let stem = self.stemmers.stem(folded, language);
        // no stem begins with a space
        let class = self.kinds.class(folded, language).map(|class| format!(" {class}"));
        let (fit, fallback) = self.kinds.fit_without_grammar(folded, language);
        Form {
            stem: self.number(language, stem),
            class: class.map(|class| self.number(language, class)),
            fit,
            fallback,
            leads: self.kinds.leads(folded, language),
            is_led: false,
            is_loaded: self.kinds.is_loaded(folded, language),
            capitals: 0,
            may_be_name: language.capitals() == Capitals::Names,
        }
    }

    fn number(&mut self, language: Language, stem: String) -> u32 {
        let next = self.stems.len() as u32;
        *self.stems.entry((language, stem)).or_insert(next)
    }
}

/// How many of these begin before a place.
fn before(denied: &[Span], place: usize) -> usize {
    denied.partition_point(|denial| denial.start() < place)
}

/// Where the words of a sentence stand that only lead up to others: prepositions and their like.
fn leading(tree: &Tree) -> Vec<Span> {
    let leads = |word: &&Word| matches!(word.plain_relation(), "case" | "mark" | "cc" | "det");
    tree.words.iter().filter(leads).map(|word| word.span).collect()
}

/// Where the words stand in a part of a text.
pub(super) fn spans(text: &str, part: Span) -> impl Iterator<Item = Span> {
    let found = tokens(part.of(text)).into_iter().filter(|token| token.kind == TokenKind::Word);
    found.map(move |token| token.span.shifted(part.start()))
}
