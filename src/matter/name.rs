//! What a group of statements is called: one of their noun phrases, as it stands in the text. A noun phrase says what the
//! statements speak of and asserts nothing, so that it is true of every cell under it. Does not know who asks, nor of decisions.
//!
//! A phrase is worth what its words are worth: how many statements of the group have them, how few of the others do (TF-IDF over
//! groups; Spärck Jones 1972), with stems for words. An act or an event with what it is of (*withdrawal of the forces*) comes
//! before a bare name; times, measures, roles and words for words (*statement*) name nothing by themselves.

use super::kinds::{Kind, Kinds};
use crate::{
    alignment::Stemmers,
    grammar::{Feature, Phrase, Tree, Upos, Word, noun_phrases},
    text::{Language, Span, TokenKind, fold, tokens},
    work::thresholds::naming,
};
use rustc_hash::FxHashMap;
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

/// One statement of a group, as naming sees it.
#[derive(Clone, Debug)]
pub(crate) struct Told<'a> {
    /// Its sentence.
    pub text: &'a str,
    /// The sentence's tree, where it was read deep.
    pub tree: Option<&'a Tree>,
    /// What it says, in bytes of the sentence; who says it is left out where that is known.
    pub within: Vec<Span>,
    /// Its language.
    pub language: Language,
    /// Its place in an order that does not depend on that of the articles.
    pub rank: (u32, u32),
}

/// Words of a name that is made of words.
const WORDS: usize = 3;
/// How many words more are told so that no two names are alike.
const TRIES: usize = 4;

/// The names of groups of statements, in their order, no two alike and none like those that are
/// taken; empty where nothing can be named. The statements of one
/// group are in one language.
#[must_use]
pub(crate) fn names(groups: &[Vec<Told<'_>>], taken: &[&str], kinds: &Kinds<'_>) -> Vec<String> {
    let set = Set::new(groups, kinds);
    let mut given: BTreeSet<String> = taken.iter().map(|name| fold(name)).collect();
    let mut all = Vec::with_capacity(groups.len());
    for group in 0..groups.len() {
        let ranked = set.ranked(group, kinds);
        let name = chosen(&ranked, &given).or_else(|| set.words_of(group, kinds, &given)).unwrap_or_default();
        given.insert(fold(&name));
        all.push(capital(&name));
    }
    all
}

/// The best name that no other group has: the first phrase, with a second beside it where the first is one word.
fn chosen(ranked: &[Ranked<'_>], given: &BTreeSet<String>) -> Option<String> {
    let is_free = |name: &str| !given.contains(&fold(name));
    let first = ranked.iter().find(|one| is_free(one.words()))?;
    let is_short = |one: &Ranked<'_>| one.stems.len() == 1 && !one.phrase.completed;
    let fits = |other: &&Ranked<'_>| {
        other.rank == first.rank
            && other.value >= naming::SECOND * first.value
            && other.stems.is_disjoint(&first.stems)
            && !other.phrase.span.overlaps(first.phrase.span)
    };
    let second = ranked.iter().filter(|_| is_short(first)).find(fits);
    let Some(second) = second else { return Some(first.words().to_owned()) };
    let (a, b) = if first.phrase.span < second.phrase.span { (first, second) } else { (second, first) };
    let both = format!("{} · {}", a.words(), b.words());
    Some(if is_free(&both) { both } else { first.words().to_owned() })
}

/// A phrase with what it is worth as the name of its group.
struct Ranked<'a> {
    value: f32,
    rank: (u32, u32),
    text: &'a str,
    phrase: Phrase,
    stems: BTreeSet<u32>,
}

impl<'a> Ranked<'a> {
    fn words(&self) -> &'a str {
        self.phrase.span.of(self.text)
    }
}

/// Groups of statements with the stems of each.
struct Set<'s, 'a> {
    groups: &'s [Vec<Told<'a>>],
    numbers: FxHashMap<(String, Language), u32>,
    /// How many statements have each stem.
    counts: Vec<u32>,
    /// Of each group, how many of its statements have each stem.
    own: Vec<FxHashMap<u32, u32>>,
    statements: f32,
}

impl<'s, 'a> Set<'s, 'a> {
    fn new(groups: &'s [Vec<Told<'a>>], kinds: &Kinds<'_>) -> Self {
        let statements = groups.iter().map(Vec::len).sum::<usize>() as f32;
        let mut set = Self { groups, numbers: FxHashMap::default(), counts: Vec::new(), own: Vec::new(), statements };
        let mut stemmers = Stemmers::default();
        for group in groups {
            let mut own: FxHashMap<u32, u32> = FxHashMap::default();
            for told in group {
                // *concerning* leads up to a noun and is no *concern*
                let small = told.tree.map_or_else(Vec::new, leading);
                let within = told.within.iter().flat_map(|span| spans(told.text, *span));
                let words = within.filter(|word| !small.contains(word)).map(|word| word.of(told.text));
                let mut stems = BTreeSet::new();
                for word in words {
                    let folded = fold(word);
                    stems.insert(set.number((stemmers.stem(&folded, told.language), told.language)));
                    let class = kinds.class(&folded, told.language);
                    stems.extend(class.map(|class| set.number((of_class(class), told.language))));
                }
                for stem in stems {
                    set.counts[stem as usize] += 1;
                    *own.entry(stem).or_insert(0) += 1;
                }
            }
            set.own.push(own);
        }
        set
    }

    fn number(&mut self, stem: (String, Language)) -> u32 {
        let next = self.counts.len() as u32;
        let number = *self.numbers.entry(stem).or_insert(next);
        if number == next {
            self.counts.push(0);
        }
        number
    }

    /// What a stem is worth in the name of a group.
    fn worth(&self, group: usize, stem: u32, unshared: f32) -> f32 {
        let own = self.own[group].get(&stem).copied().unwrap_or(0) as f32;
        let all = self.counts.get(stem as usize).copied().unwrap_or(1).max(1) as f32;
        let size = self.groups[group].len() as f32;
        let shared = if size > 1.0 { ((own - 1.0) / (size.min(naming::ENOUGH) - 1.0)).clamp(0.0, 1.0) } else { 0.0 };
        let rare = (self.statements.max(2.0) / all).ln().clamp(0.1, naming::RARE);
        let once = if all > 1.0 { 1.0 } else { naming::ONCE };
        rare * (0.4 + 0.6 * own / all) * (unshared * once + shared)
    }

    /// The phrases of a group, the best first.
    fn ranked(&self, group: usize, kinds: &Kinds<'_>) -> Vec<Ranked<'a>> {
        let mut stemmers = Stemmers::default();
        let mut all: Vec<Ranked<'a>> = Vec::new();
        for told in &self.groups[group] {
            let Some(tree) = told.tree else { continue };
            for phrase in noun_phrases(tree, &told.within) {
                let mut stems = BTreeSet::new();
                let mut worth = 0.0;
                for at in &phrase.words {
                    let unshared = if *at == phrase.head { naming::UNSHARED } else { naming::UNSHARED_BESIDE };
                    for word in words(tree.words[*at].span.of(told.text)) {
                        let folded = fold(word);
                        let stem = stemmers.stem(&folded, told.language);
                        let Some(stem) = self.numbers.get(&(stem, told.language)).copied() else { continue };
                        if stems.insert(stem) {
                            worth += self.word_worth(group, (stem, &folded, told.language), unshared, kinds);
                        }
                    }
                }
                let length = 1.0 + naming::LONG * phrase.span.of(told.text).split_whitespace().count() as f32;
                let value = worth / length * fitness(tree, &phrase, told, kinds);
                if value > 0.0 {
                    all.push(Ranked { value, rank: told.rank, text: told.text, phrase, stems });
                }
            }
        }
        all.sort_by_cached_key(|one| (Reverse((one.value * 10_000.0).round() as i64), one.rank, one.phrase.span));
        all
    }

    /// What a word is worth in the name of a group: by itself, or with those that tell the same in another way.
    fn word_worth(
        &self,
        group: usize,
        (stem, folded, language): (u32, &str, Language),
        unshared: f32,
        kinds: &Kinds<'_>,
    ) -> f32 {
        let own = self.worth(group, stem, unshared);
        let class = kinds.class(folded, language).and_then(|class| self.numbers.get(&(of_class(class), language)));
        let of_class = class.map_or(0.0, |class| self.worth(group, *class, unshared) * naming::CLASS);
        let told = self.own[group].get(&stem).copied().unwrap_or(0) as usize;
        let is_judged = kinds.is_loaded(folded, language) && (told < 2 || told * 2 <= self.groups[group].len());
        own.max(of_class) * if is_judged { -1.0 } else { 1.0 }
    }

    /// The most telling words of a group that was read without trees, those that stand side by side joined.
    fn words_of(&self, group: usize, kinds: &Kinds<'_>, given: &BTreeSet<String>) -> Option<String> {
        let mut stemmers = Stemmers::default();
        let mut found: BTreeMap<u32, (f32, Reverse<(u32, u32)>, &str)> = BTreeMap::new();
        let mut statements: Vec<&Told<'_>> = self.groups[group].iter().collect();
        statements.sort_by_key(|told| told.rank);
        for told in statements {
            for word in told.within.iter().flat_map(|span| words(span.of(told.text))) {
                let folded = fold(word);
                let stem = self.numbers.get(&(stemmers.stem(&folded, told.language), told.language)).copied();
                let names = folded.chars().count() > 3 && kinds.names_something(&folded, told.language);
                if let Some(stem) = stem.filter(|_| names) {
                    let fit = if kinds.of(&folded, told.language) == Kind::Act { 1.3 } else { 1.0 };
                    let value = self.worth(group, stem, naming::UNSHARED) * fit;
                    found.entry(stem).or_insert((value, Reverse(told.rank), word));
                }
            }
        }
        let mut ranked: Vec<_> = found.into_iter().collect();
        ranked.sort_by(|(_, a), (_, b)| b.0.total_cmp(&a.0).then(b.1.cmp(&a.1)).then(a.2.cmp(b.2)));
        let told: Vec<&str> = ranked.into_iter().map(|(_, (_, _, word))| word).collect();
        let names = (WORDS..=told.len().max(WORDS)).map(|count| told[..count.min(told.len())].join(", "));
        names.take(TRIES).find(|name| !name.is_empty() && !given.contains(&fold(name)))
    }
}

/// The key of a class of words, which no stem is.
fn of_class(class: &str) -> String {
    format!(" {class}")
}

/// How fit a phrase is to name anything, whatever it is about: by what it names, and by where it stands.
fn fitness(tree: &Tree, phrase: &Phrase, told: &Told<'_>, kinds: &Kinds<'_>) -> f32 {
    named(tree, phrase, told, kinds) * placed(tree, phrase, told, kinds)
}

fn named(tree: &Tree, phrase: &Phrase, told: &Told<'_>, kinds: &Kinds<'_>) -> f32 {
    let word = |at: usize| fold(tree.words[at].span.of(told.text));
    let kind = |at: usize| kinds.of_word(&tree.words[at], &word(at), told.language);
    let all: Vec<Kind> = phrase.words.iter().map(|at| kind(*at)).collect();
    let others = || phrase.words.iter().zip(&all).filter(|(at, _)| **at != phrase.head).map(|(_, kind)| *kind);
    let tells = others().any(|kind| matches!(kind, Kind::Act | Kind::Deed | Kind::Thing));
    let is_person = all.iter().all(|kind| matches!(kind, Kind::Name | Kind::Speaker | Kind::Role | Kind::Person));
    let small = if all.contains(&Kind::Small) { 0.6 } else { 1.0 };
    small
        * match kind(phrase.head) {
            _ if all.contains(&Kind::Time) => 0.15,
            Kind::Time | Kind::Measure if !tells => 0.05,
            Kind::Act => 1.7,
            Kind::Deed => 1.2,
            Kind::Thing if all.len() == 1 => 0.75,
            Kind::Thing => 1.0,
            Kind::Light | Kind::Measure if tells => 0.5,
            Kind::Words if tells && phrase.completed => 0.6,
            Kind::Words => 0.25,
            Kind::Person | Kind::Role if tells => 0.7,
            Kind::Person => 0.4,
            Kind::Name if !is_person || all.len() == 1 => 0.5,
            Kind::Role | Kind::Speaker | Kind::Name => 0.2,
            Kind::Light | Kind::Small | Kind::Time | Kind::Measure => 0.15,
        }
}

fn placed(tree: &Tree, phrase: &Phrase, told: &Told<'_>, kinds: &Kinds<'_>) -> f32 {
    let head = &tree.words[phrase.head];
    // of languages with cases a noun that stands for itself is taken before one that a verb or a preposition bent
    let bent = match head.features.get(Feature::Case) {
        None | Some("Nom") => 1.0,
        Some("Acc") => 0.9,
        Some(_) => 0.55,
    };
    let role = match base(head.relation) {
        "root" | "nsubj" | "obj" => 1.0,
        "obl" | "nmod" => 0.9,
        _ => 0.8,
    };
    // what stands in a clause beside the main one is told by the way
    let mut aside = 1.0;
    let mut at = Some(phrase.head);
    for _ in 0..tree.words.len() {
        let Some(word) = at.map(|at| &tree.words[at]) else { break };
        aside *=
            if matches!(base(word.relation), "advcl" | "acl" | "parataxis" | "appos") { naming::ASIDE } else { 1.0 };
        at = word.head.map(usize::from);
    }
    // *a kitchen*, *another ship*: not what the statements are about
    let inside = |word: &&Word| word.upos == Upos::Det && phrase.span.contains(word.span);
    let vague = |word: &Word| !kinds.is_definite(&fold(word.span.of(told.text)), told.language);
    let vague = if tree.words.iter().filter(inside).any(vague) { 0.6 } else { 1.0 };
    let completed = if phrase.completed { 1.12 } else { 1.0 };
    let shortened = if phrase.shortened { 0.8 } else { 1.0 };
    let quoted = if is_quoted(told.text, phrase.span) { 0.75 } else { 1.0 };
    bent * role * aside * vague * completed * shortened * quoted
}

fn base(relation: &str) -> &str {
    relation.split(':').next().unwrap_or(relation)
}

/// Whether a phrase stands in a quotation, where speakers paint more than they name.
fn is_quoted(text: &str, phrase: Span) -> bool {
    let before = text.get(..phrase.start()).unwrap_or_default();
    let straight = before.matches('"').count() % 2 == 1;
    let opened = before.matches(['“', '«', '„']).count();
    straight || opened > before.matches(['”', '»']).count()
}

/// Where the words of a sentence stand that only lead up to others: prepositions and their like.
fn leading(tree: &Tree) -> Vec<Span> {
    let leads = |relation: &str| matches!(base(relation), "case" | "mark" | "cc" | "det");
    tree.words.iter().filter(|word| leads(word.relation)).map(|word| word.span).collect()
}

/// Where the words stand in a part of a text.
fn spans(text: &str, part: Span) -> impl Iterator<Item = Span> {
    let found = tokens(part.of(text)).into_iter().filter(|token| token.kind == TokenKind::Word);
    found.map(move |token| token.span.shifted(part.start()))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    spans(text, Span::new(0, text.len())).map(|span| span.of(text))
}

fn capital(label: &str) -> String {
    let mut letters = label.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
