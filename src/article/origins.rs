//! Which articles go back to one text, rewritten ones too: runs of three equal words outside quotations, quotations in one
//! order, odd words, and agencies that articles credit. Copies are one origin. How often this errs on made rewrites is
//! measured by `tests/it/origins.rs` and told in the help.

use super::{
    Article, Role,
    copies::{CopyGroup, hashed, shared_counts},
    cues::Cues,
};
use crate::{
    text::{Span, fold},
    work::thresholds::origin,
};
use std::collections::BTreeSet;

/// Words of a run.
const RUN: usize = 3;
/// Names and numbers in a run that every report of an event has: one with as many is nobody's mark.
const NAMES: usize = 2;
/// Letters of an odd word.
const ODD_LETTERS: usize = 8;
/// Quotations, cut alike and in the same order, that speak for one text.
const QUOTATIONS: usize = 3;
/// Letters of a quotation that is one: shorter ones are names and single words.
const QUOTED: usize = 25;
/// Runs below which a text is too short to be called anybody's.
const FEW_RUNS: usize = 20;
/// Letters at the head of a text in which a dateline stands.
const HEAD: usize = 240;

/// What speaks for two articles going back to one text.
#[derive(Clone, Debug, PartialEq)]
pub struct Trace {
    /// The positions of the two, the smaller first.
    pub pair: (usize, usize),
    /// Share of the shorter's runs of three words, outside quotations, that stand in the other too.
    pub wording: f64,
    /// Share of the odd words of the one with fewer that the other has too.
    pub odd: f64,
    /// Quotations that both cut alike and bring in the same order.
    pub quotations: usize,
    /// The agency that both credit.
    pub agency: Option<String>,
    /// Whether the two are copies.
    pub copies: bool,
}

impl Trace {
    /// What speaks for it, for people.
    #[must_use]
    pub fn told(&self) -> String {
        let mut told = Vec::new();
        if self.copies {
            told.push("copies".to_owned());
        }
        if self.wording > 0.0 {
            told.push(format!("{:.0} % of the runs of three words", self.wording * 100.0));
        }
        if self.odd >= origin::ODD {
            told.push(format!("{:.0} % of the odd words", self.odd * 100.0));
        }
        if self.quotations > 0 {
            let many = if self.quotations == 1 { "quotation" } else { "quotations in one order" };
            told.push(format!("{} {many}", self.quotations));
        }
        told.extend(self.agency.iter().map(|agency| format!("both credit {agency}")));
        told.join(", ")
    }
}

/// Articles that go back to one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OneText {
    /// Their positions: first who has it first, by day and time; of equals the agency itself, then the first in the list.
    pub articles: Vec<usize>,
    /// The agencies that they credit.
    pub agencies: Vec<String>,
}

/// The origins of a set of articles.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Origins {
    /// Every origin, in the order of the first positions of its articles.
    pub all: Vec<OneText>,
    /// For each article the position of its origin.
    pub of: Vec<usize>,
    /// What speaks for two articles of one origin, by their positions; none where the user alone says so.
    pub traces: Vec<Trace>,
}

/// What the user says of pairs of articles: one origin, or two. The last word wins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Pairs with one origin.
    pub one: Vec<(usize, usize)>,
    /// Pairs with two.
    pub two: Vec<(usize, usize)>,
}

/// The origins of these articles, whose copies were found by [`super::copies`].
#[must_use]
pub fn origins(articles: &[&Article], groups: &[CopyGroup], said: &Said) -> Origins {
    let traces = traces(articles, groups);
    let mut of: Vec<usize> = (0..articles.len()).collect();
    let apart = |of: &[usize], a: usize, b: usize| {
        said.two.iter().any(|(x, y)| (of[*x], of[*y]) == (a, b) || (of[*y], of[*x]) == (a, b))
    };
    let strongest = {
        let mut order: Vec<&Trace> = traces.iter().collect();
        order.sort_by(|a, b| b.copies.cmp(&a.copies).then(b.wording.total_cmp(&a.wording)).then(a.pair.cmp(&b.pair)));
        order.into_iter().map(|trace| trace.pair)
    };
    for (a, b) in said.one.iter().copied().chain(strongest) {
        let (a, b) = (of[a].min(of[b]), of[a].max(of[b]));
        if a != b && !apart(&of, a, b) {
            of.iter_mut().filter(|origin| **origin == b).for_each(|origin| *origin = a);
        }
    }
    numbered(articles, of, traces)
}

/// The origins numbered in order, each with its articles.
fn numbered(articles: &[&Article], mut of: Vec<usize>, mut traces: Vec<Trace>) -> Origins {
    let names: Vec<usize> = of.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    of.iter_mut().for_each(|origin| *origin = names.binary_search(origin).unwrap_or(0));
    let mut all = vec![OneText::default(); names.len()];
    for (article, origin) in of.iter().enumerate() {
        all[*origin].articles.push(article);
    }
    for one in &mut all {
        one.articles.sort_by_key(|&index| {
            let article = articles[index];
            let when = article.published.clone().unwrap_or_else(|| "9999".to_owned());
            (when, !is_agency(article), index)
        });
        let credited: BTreeSet<String> = one.articles.iter().flat_map(|index| credits(articles[*index])).collect();
        one.agencies = credited.into_iter().collect();
    }
    traces.retain(|trace| of[trace.pair.0] == of[trace.pair.1]);
    Origins { all, of, traces }
}

impl Origins {
    /// How many origins these articles have, each counted once.
    #[must_use]
    pub fn count(&self, articles: impl IntoIterator<Item = usize>) -> usize {
        let of = articles.into_iter().filter_map(|article| self.of.get(article));
        of.collect::<BTreeSet<_>>().len()
    }

    /// Whether any two articles have one origin.
    #[must_use]
    pub fn are_shared(&self) -> bool {
        self.all.iter().any(|one| one.articles.len() > 1)
    }
}

/// Every pair that something speaks for.
fn traces(articles: &[&Article], groups: &[CopyGroup]) -> Vec<Trace> {
    let wordings: Vec<Wording> = articles.iter().map(|article| Wording::of(article)).collect();
    let copied: BTreeSet<(usize, usize)> = groups
        .iter()
        .flatten()
        .filter_map(|copy| copy.from.map(|from| (from.min(copy.article), from.max(copy.article))))
        .collect();
    let runs: Vec<&BTreeSet<u64>> = wordings.iter().map(|wording| &wording.runs).collect();
    let shared = shared_counts(&runs, origin::WORDING_WITH_CREDIT);
    let pairs: BTreeSet<(usize, usize)> = shared.keys().copied().chain(copied.iter().copied()).collect();
    let trace = |pair: (usize, usize)| {
        let (a, b) = (&wordings[pair.0], &wordings[pair.1]);
        let fewer = a.runs.len().min(b.runs.len());
        let wording = shared.get(&pair).map_or(0.0, |count| *count as f64 / fewer.max(1) as f64);
        let copies = copied.contains(&pair);
        if !copies && (fewer < FEW_RUNS || wording < origin::WORDING_WITH_CREDIT) {
            return None;
        }
        let odd = a.odd.intersection(&b.odd).count() as f64 / a.odd.len().min(b.odd.len()).max(1) as f64;
        let quotations = in_one_order(&a.quotations, &b.quotations);
        let agency = a.agencies.intersection(&b.agencies).next().cloned();
        let speaks = copies
            || wording >= origin::ORIGIN_WORDING
            || (wording >= origin::WORDING_WITH_ODD && odd >= origin::ODD)
            || (wording >= origin::WORDING_WITH_CREDIT && (agency.is_some() || quotations >= QUOTATIONS));
        speaks.then_some(Trace { pair, wording, odd, quotations, agency, copies })
    };
    pairs.into_iter().filter_map(trace).collect()
}

/// What of a text is held against others.
struct Wording {
    /// Hashes of its runs of words outside quotations.
    runs: BTreeSet<u64>,
    /// Its long words in small letters, outside quotations.
    odd: BTreeSet<String>,
    /// Its quotations in order.
    quotations: Vec<String>,
    /// The agencies it credits.
    agencies: BTreeSet<String>,
}

impl Wording {
    fn of(article: &Article) -> Self {
        let (mut runs, mut odd, mut quotations) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
        let kept = article.blocks.iter().filter(|block| matches!(block.role, Role::Paragraph | Role::Heading));
        for block in kept {
            let text = block.span.of(&article.body);
            let quoted = quoted(text);
            let mut at = 0;
            for span in quoted.iter().copied().chain([Span::new(text.len(), text.len())]) {
                let words = words(&text[at..span.start()]);
                let marks = words.windows(RUN).filter(|run| run.iter().filter(|word| word.names).count() < NAMES);
                runs.extend(marks.map(|run| hashed(run.iter().map(|word| word.text.as_str()))));
                let long = words.into_iter().filter(|word| word.text.chars().count() >= ODD_LETTERS);
                odd.extend(long.map(|word| word.text));
                at = span.end();
            }
            let told = quoted.iter().map(|span| joined(&words(span.of(text))));
            quotations.extend(told.filter(|words| words.chars().count() >= QUOTED));
        }
        Self { runs, odd, quotations, agencies: credits(article) }
    }
}

/// A word in small letters without accents.
struct Word {
    text: String,
    /// Whether it begins with a capital or a digit.
    names: bool,
}

/// The words of a text; of scripts that put no space between words every letter is one.
fn words(text: &str) -> Vec<Word> {
    let mut all = Vec::new();
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if word.chars().any(|c| matches!(c as u32, 0x3040..=0x30FF | 0x4E00..=0x9FFF)) {
            all.extend(word.chars().map(|c| Word { text: c.to_string(), names: false }));
        } else {
            all.push(Word { text: fold(word), names: word.starts_with(|c: char| c.is_uppercase() || c.is_numeric()) });
        }
    }
    all
}

fn joined(words: &[Word]) -> String {
    words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
}

/// The spans of a paragraph between quotation marks, with the marks. A mark that is never closed quotes nothing.
fn quoted(text: &str) -> Vec<Span> {
    let closes = |opening: char| -> &'static [char] {
        match opening {
            '“' | '"' => &['”', '"'],
            '„' => &['“', '”', '"'],
            '«' => &['»'],
            '「' => &['」'],
            _ => &[],
        }
    };
    let mut spans = Vec::new();
    let mut from = 0;
    while let Some((at, opening)) = text[from..].char_indices().find(|(_, c)| !closes(*c).is_empty()) {
        let start = from + at;
        let inside = start + opening.len_utf8();
        match text[inside..].char_indices().find(|(_, c)| closes(opening).contains(c)) {
            Some((end, mark)) => {
                from = inside + end + mark.len_utf8();
                spans.push(Span::new(start, from));
            }
            None => from = inside,
        }
    }
    spans
}

/// How many quotations both bring in one order: the longest common subsequence.
fn in_one_order(a: &[String], b: &[String]) -> usize {
    let mut last = vec![0_usize; b.len() + 1];
    for one in a {
        let mut row = vec![0];
        for (index, other) in b.iter().enumerate() {
            let best = if one == other { last[index] + 1 } else { last[index + 1].max(row[index]) };
            row.push(best);
        }
        last = row;
    }
    last.last().copied().unwrap_or(0)
}

/// Whether the article is an agency's own.
fn is_agency(article: &Article) -> bool {
    article.outlet.as_deref().is_some_and(|outlet| !Cues::shipped().agencies(outlet).is_empty())
}

/// The agencies that an article credits: as its outlet, in its byline, in brackets or capitals in its dateline, or in a notice or a last
/// line such as *with agencies (AFP, Reuters)*. An agency that is only quoted is none.
fn credits(article: &Article) -> BTreeSet<String> {
    let cues = Cues::shipped();
    let mut found: BTreeSet<String> = BTreeSet::new();
    for line in [article.outlet.as_deref(), article.byline.as_deref()].into_iter().flatten() {
        found.extend(cues.agencies(line));
    }
    for block in article.blocks.iter().filter(|block| matches!(block.role, Role::Byline | Role::Boilerplate)) {
        found.extend(cues.agencies(block.span.of(&article.body)));
    }
    let running: Vec<&str> = article
        .blocks
        .iter()
        .filter(|block| block.role == Role::Paragraph)
        .map(|block| block.span.of(&article.body))
        .collect();
    if let Some(first) = running.first() {
        let head: String = first.chars().take(HEAD).collect();
        found.extend(bracketed(&head).into_iter().flat_map(|inside| cues.agencies(inside)));
    }
    if let Some(last) = running.last() {
        found.extend(bracketed(last).into_iter().flat_map(|inside| cues.agencies(inside)));
        if last.chars().count() <= 80 {
            found.extend(cues.agencies(last));
        }
    }
    found
}

/// What stands in round brackets.
fn bracketed(text: &str) -> Vec<&str> {
    let inside = text.split('(').skip(1).filter_map(|rest| rest.split_once(')'));
    inside.map(|(inside, _)| inside).filter(|inside| inside.chars().count() <= 60).collect()
}
