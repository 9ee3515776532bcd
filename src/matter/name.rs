//! What a group of statements is called: one of their noun phrases, as it stands in the text. A noun phrase says what the
//! statements speak of and asserts nothing, so that it is true of every cell under it. Does not know who asks, nor of decisions.
//!
//! A phrase is worth what its words are worth: how many statements of the group have them, how few of the others do (TF-IDF over
//! groups; Spärck Jones 1972), with stems for words, and how near its noun is in sense to what the other versions tell. An act or an event with what it is of (*withdrawal of the forces*) comes
//! before a bare name; times, measures, roles and words for words (*statement*) name nothing by themselves.

use super::{
    kinds::{Kind, Kinds},
    sense::Sense,
    set::Set,
    stock::{Stock, Told, spans},
    words::words_of,
};
use crate::{
    grammar::{Feature, Phrase, Tree, Upos, Word, noun_phrases},
    text::{Span, capital_in, fold},
    work::thresholds::naming,
};
use std::{cmp::Reverse, collections::BTreeSet};

/// What is called so has not one word that names anything.
const UNNAMED: &str = "…";

/// The names of groups of statements, in their order, no two alike and none like those that are
/// taken; an ellipsis where nothing can be named. The statements of one
/// group are in one language.
#[must_use]
pub(crate) fn names(stock: &Stock<'_>, groups: &[Vec<u32>], taken: &[&str], kinds: &Kinds<'_>) -> Vec<String> {
    let set = Set::new(stock, groups);
    let mut given: BTreeSet<String> = taken.iter().map(|name| fold(name)).collect();
    let mut all = Vec::with_capacity(groups.len());
    for group in 0..groups.len() {
        let ranked = ranked(&set, group, kinds);
        let is_free = |name: &str| !given.contains(&fold(name));
        let name = chosen(&set, &ranked, is_free)
            .or_else(|| words_of(&set, group, is_free))
            .unwrap_or_else(|| UNNAMED.to_owned());
        given.insert(fold(&name));
        let language = groups[group].first().map(|at| stock.told[*at as usize].language);
        all.push(language.map_or_else(|| name.clone(), |language| capital_in(&name, language)));
    }
    all
}

/// The best name that no other group has: the first phrase, with a second beside it where the first is one word.
fn chosen(set: &Set<'_, '_>, ranked: &[Ranked<'_>], is_free: impl Fn(&str) -> bool) -> Option<String> {
    let first = ranked.iter().find(|one| is_free(one.words()))?;
    let is_short = |one: &Ranked<'_>| one.stems.len() == 1 && !one.phrase.completed;
    let denials = |one: &Ranked<'_>| set.stock.denials_before(one.at, one.phrase.span.start());
    let fits = |other: &&Ranked<'_>| {
        other.at == first.at
            && denials(other) == denials(first)
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
    /// Its statement.
    at: u32,
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

/// The phrases of a group, the best first.
fn ranked<'a>(set: &Set<'_, 'a>, group: usize, kinds: &Kinds<'_>) -> Vec<Ranked<'a>> {
    let sense = Sense::new(set.stock, &set.groups[group]);
    let mut all: Vec<Ranked<'a>> = Vec::new();
    let mut nearness: Vec<f32> = Vec::new();
    for at in set.groups[group].iter().copied() {
        let told = &set.stock.told[at as usize];
        let Some(tree) = told.tree else { continue };
        let phrases = noun_phrases(tree, &told.within).into_iter();
        let fits = |phrase: &Phrase| !set.stock.is_denied(at, phrase.span) && !holds_number(phrase, tree, told.text);
        for phrase in phrases.filter(fits) {
            let (worth, stems) = worth(set, group, tree, &phrase, told);
            let length = 1.0 + naming::LONG * phrase.span.of(told.text).split_whitespace().count() as f32;
            let value = worth / length * fitness(tree, &phrase, told, kinds);
            if value > 0.0 {
                let near = sense.nearness(at, tree.words[phrase.head].span);
                // who acts in most statements is near to all of them, and still is not what they are about
                nearness.push(if is_person(tree, &phrase, told, kinds) { near.min(0.0) } else { near });
                all.push(Ranked { value, at, rank: told.rank, text: told.text, phrase, stems });
            }
        }
    }
    let (mean, spread) = mean_and_spread(&nearness);
    for (one, near) in all.iter_mut().zip(nearness) {
        let steps = ((near - mean) / spread.max(f32::EPSILON)).clamp(-naming::SENSED, naming::SENSED);
        one.value *= (naming::SENSE * steps).exp();
    }
    all.sort_by_cached_key(|one| (Reverse((one.value * 10_000.0).round() as i64), one.rank, one.phrase.span));
    all
}

/// The mean of some numbers, and their standard deviation.
fn mean_and_spread(of: &[f32]) -> (f32, f32) {
    let count = of.len().max(1) as f32;
    let mean = of.iter().sum::<f32>() / count;
    let variance = of.iter().map(|x| (x - mean) * (x - mean)).sum::<f32>() / count;
    (mean, variance.sqrt())
}

/// Whether a phrase holds figures: signs for numbers are parts of words in Chinese.
fn holds_number(phrase: &Phrase, tree: &Tree, text: &str) -> bool {
    let is_word = |at: &usize| tree.words[*at].upos != Upos::Num;
    let figures = |c: char| c.is_ascii_digit() || c.is_numeric() && !c.is_alphabetic();
    phrase.span.of(text).contains(figures) || !phrase.words.iter().all(is_word)
}

/// What the words of a phrase are worth together, with their stems.
fn worth(set: &Set<'_, '_>, group: usize, tree: &Tree, phrase: &Phrase, told: &Told<'_>) -> (f32, BTreeSet<u32>) {
    let mut stems = BTreeSet::new();
    let mut worth = 0.0;
    for at in &phrase.words {
        let unshared = if *at == phrase.head { naming::UNSHARED } else { naming::UNSHARED_BESIDE };
        for span in spans(told.text, tree.words[*at].span) {
            let Some(form) = set.stock.form(&fold(span.of(told.text)), told.language) else { continue };
            if stems.insert(form.stem) {
                worth += set.word_worth(group, form, unshared);
            }
        }
    }
    (worth, stems)
}

/// How fit a phrase is to name anything, whatever it is about: by what it names, and by where it stands.
fn fitness(tree: &Tree, phrase: &Phrase, told: &Told<'_>, kinds: &Kinds<'_>) -> f32 {
    named(tree, phrase, told, kinds) * placed(tree, phrase, told, kinds)
}

/// Whether a phrase names a person, by name or by role.
fn is_person(tree: &Tree, phrase: &Phrase, told: &Told<'_>, kinds: &Kinds<'_>) -> bool {
    let kind = |at: &usize| kinds.of_word(&tree.words[*at], &fold(tree.words[*at].span.of(told.text)), told.language);
    phrase.words.iter().all(|at| matches!(kind(at), Kind::Name | Kind::Speaker | Kind::Role | Kind::Person))
}

fn named(tree: &Tree, phrase: &Phrase, told: &Told<'_>, kinds: &Kinds<'_>) -> f32 {
    let word = |at: usize| fold(tree.words[at].span.of(told.text));
    let kind = |at: usize| kinds.of_word(&tree.words[at], &word(at), told.language);
    let all: Vec<Kind> = phrase.words.iter().map(|at| kind(*at)).collect();
    let others = || phrase.words.iter().zip(&all).filter(|(at, _)| **at != phrase.head).map(|(_, kind)| *kind);
    let tells = others().any(|kind| matches!(kind, Kind::Act | Kind::Deed | Kind::Thing));
    let is_person = is_person(tree, phrase, told, kinds);
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
    let role = match head.plain_relation() {
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
            if matches!(word.plain_relation(), "advcl" | "acl" | "parataxis" | "appos") { naming::ASIDE } else { 1.0 };
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

/// Whether a phrase stands in a quotation, where speakers paint more than they name.
fn is_quoted(text: &str, phrase: Span) -> bool {
    let before = text.get(..phrase.start()).unwrap_or_default();
    let straight = before.matches('"').count() % 2 == 1;
    let opened = before.matches(['“', '«', '„']).count();
    straight || opened > before.matches(['”', '»']).count()
}
