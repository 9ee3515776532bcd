//! Articles that are one text: same address, same words, or one agency's text as several outlets print it, with the
//! tree of who may have copied whom and what was changed. Judges by runs of five words.

use super::{Article, Role};
use crate::{
    text::{Span, fold},
    work::thresholds::article,
};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::{BTreeMap, BTreeSet};

/// Runs of words below which a text is too short to be called a copy of a longer one.
const FEW_RUNS: usize = 20;
/// A run in more texts than this is nobody's mark.
const COMMON_RUN: usize = 200;

/// How two articles are one.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sameness {
    /// The same words throughout.
    Text,
    /// The same address on the web.
    Address,
    /// Most of the words of the shorter stand in the longer.
    Wire,
}

/// An article of a group of copies.
#[derive(Clone, Debug, PartialEq)]
pub struct Copy {
    /// Its position in the list that was asked about.
    pub article: usize,
    /// The position of the one it most likely goes back to; `None` for the first of the group.
    pub from: Option<usize>,
    /// How it is one with that; for the first of the group, with the next.
    pub sameness: Sameness,
    /// Share of its runs of words that stand in that too, 0 to 1.
    pub kept: f64,
}

/// Articles that are one text, the likely first of them first, then in the order of the tree.
pub(crate) type CopyGroup = Vec<Copy>;

/// The groups of copies among articles, in the order of their first members; articles without a copy are in none.
/// The first of a group is the earliest by its day, of those the longest, of those the first in the list; each other goes
/// back to the one before it that shares most with it.
#[must_use]
pub fn copies(articles: &[&Article]) -> Vec<CopyGroup> {
    let runs: Vec<BTreeSet<u64>> = articles.iter().map(|article| runs(article)).collect();
    let pairs = pairs(articles, &runs);
    let mut groups: Vec<CopyGroup> =
        components(articles.len(), &pairs).into_iter().map(|members| tree(&members, articles, &runs, &pairs)).collect();
    groups.sort_by_key(|group| group.iter().map(|copy| copy.article).min());
    groups
}

/// Share of the runs of five words of `article` that stand in `other` too, 0 to 1; 0 for a text without such a run.
#[must_use]
pub(super) fn shared_wording(article: &Article, other: &Article) -> f64 {
    let (own, others) = (runs(article), runs(other));
    own.intersection(&others).count() as f64 / own.len().max(1) as f64
}

/// A place where a copy differs from what it goes back to: the bytes in that, the bytes in the copy; either may be empty.
pub type Change = (Span, Span);

/// What was changed from one body to another, word by word, in order.
#[must_use]
pub fn changes(from: &Article, to: &Article) -> Vec<Change> {
    let (old, new) = (words(&from.body), words(&to.body));
    let text = |body: &str, spans: &[Span]| spans.iter().map(|s| s.of(body).to_owned()).collect::<Vec<_>>();
    let (a, b) = (text(&from.body, &old), text(&to.body, &new));
    let cover = |spans: &[Span], range: std::ops::Range<usize>| match (spans.get(range.start), range.is_empty()) {
        (Some(first), false) => first.cover(spans[range.end - 1]),
        (Some(first), true) => Span::new(first.start(), first.start()),
        (None, _) => spans.last().map_or(Span::default(), |last| Span::new(last.end(), last.end())),
    };
    capture_diff_slices(Algorithm::Myers, &a, &b)
        .iter()
        .filter(|op| !matches!(op, DiffOp::Equal { .. }))
        .map(|op| (cover(&old, op.old_range()), cover(&new, op.new_range())))
        .collect()
}

fn words(body: &str) -> Vec<Span> {
    body.split_whitespace()
        .map(|word| {
            let start = word.as_ptr().addr() - body.as_ptr().addr();
            Span::new(start, start + word.len())
        })
        .collect()
}

/// Hashes of all runs of five words of what is not set aside.
fn runs(article: &Article) -> BTreeSet<u64> {
    let kept = article.blocks.iter().filter(|b| !matches!(b.role, Role::Boilerplate | Role::Byline | Role::Caption));
    let words: Vec<String> = kept
        .flat_map(|block| block.span.of(&article.body).split(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .map(fold)
        .collect();
    words.windows(5).map(|run| hashed(run.iter().map(String::as_str))).collect()
}

/// FNV-1a over words, a space behind each.
pub(super) fn hashed<'a>(words: impl Iterator<Item = &'a str>) -> u64 {
    let bytes = words.flat_map(|word| word.bytes().chain([b' ']));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Pairs of articles, the lower position first, that are one, and how.
fn pairs(articles: &[&Article], runs: &[BTreeSet<u64>]) -> BTreeMap<(usize, usize), Sameness> {
    let mut found = BTreeMap::new();
    for (a, b) in shared_counts(&runs.iter().collect::<Vec<_>>(), article::WIRE_SHARE).into_keys() {
        if runs[a].len().min(runs[b].len()) >= FEW_RUNS {
            found.insert((a, b), Sameness::Wire);
        }
    }
    let mut by_url: BTreeMap<String, usize> = BTreeMap::new();
    let mut by_text: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, article) in articles.iter().enumerate() {
        if let Some(url) = article.url.as_deref().map(address) {
            let first = *by_url.entry(url).or_insert(index);
            if first != index {
                found.insert((first, index), Sameness::Address);
            }
        }
        let first = *by_text.entry(article.body.trim()).or_insert(index);
        if first != index {
            found.insert((first, index), Sameness::Text);
        }
    }
    found
}

/// How many runs two texts share, for pairs of positions, the lower first, that share at least this share of the runs of the
/// one with fewer.
pub(super) fn shared_counts(runs: &[&BTreeSet<u64>], least: f64) -> BTreeMap<(usize, usize), usize> {
    let mut held: Vec<(u64, usize)> = Vec::with_capacity(runs.iter().map(|runs| runs.len()).sum());
    runs.iter().enumerate().for_each(|(index, runs)| held.extend(runs.iter().map(|run| (*run, index))));
    held.sort_unstable();
    let mut counts = Counts::new(runs.len());
    for list in held.chunk_by(|a, b| a.0 == b.0).filter(|list| list.len() <= COMMON_RUN) {
        for (at, (_, a)) in list.iter().enumerate() {
            list[at + 1..].iter().for_each(|(_, b)| counts.add(*a, *b));
        }
    }
    let enough = |&((a, b), count): &((usize, usize), usize)| {
        count > 0 && count as f64 >= least * runs[a].len().min(runs[b].len()) as f64
    };
    counts.all().into_iter().filter(enough).collect()
}

/// A count for each pair: a square, which is quick, or for very many texts a map, which is small.
enum Counts {
    Square(usize, Vec<u32>),
    Map(BTreeMap<(usize, usize), usize>),
}

impl Counts {
    fn new(texts: usize) -> Self {
        /// Texts whose square takes 64 MiB.
        const MOST: usize = 4_096;
        if texts <= MOST { Self::Square(texts, vec![0; texts * texts]) } else { Self::Map(BTreeMap::new()) }
    }

    fn add(&mut self, a: usize, b: usize) {
        match self {
            Self::Square(texts, counts) => counts[a * *texts + b] += 1,
            Self::Map(counts) => *counts.entry((a, b)).or_default() += 1,
        }
    }

    fn all(self) -> Vec<((usize, usize), usize)> {
        match self {
            Self::Square(texts, counts) => {
                let known = counts.into_iter().enumerate().filter(|(_, count)| *count > 0);
                known.map(|(at, count)| ((at / texts, at % texts), count as usize)).collect()
            }
            Self::Map(counts) => counts.into_iter().collect(),
        }
    }
}

/// An address without what does not change the page: scheme, `www.`, query, fragment, last slash.
fn address(url: &str) -> String {
    let bare = url.trim().split(['#', '?']).next().unwrap_or("");
    let bare = bare.split_once("://").map_or(bare, |(_, rest)| rest);
    bare.trim_start_matches("www.").trim_end_matches('/').to_lowercase()
}

fn components(count: usize, pairs: &BTreeMap<(usize, usize), Sameness>) -> Vec<Vec<usize>> {
    let mut group: Vec<usize> = (0..count).collect();
    for (a, b) in pairs.keys() {
        let (to, from) = (group[*a].min(group[*b]), group[*a].max(group[*b]));
        group.iter_mut().filter(|g| **g == from).for_each(|g| *g = to);
    }
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    group.iter().enumerate().for_each(|(article, g)| members.entry(*g).or_default().push(article));
    members.into_values().filter(|list| list.len() > 1).collect()
}

fn tree(
    members: &[usize],
    articles: &[&Article],
    runs: &[BTreeSet<u64>],
    pairs: &BTreeMap<(usize, usize), Sameness>,
) -> CopyGroup {
    let mut order = members.to_vec();
    order.sort_by_key(|&i| {
        let day = articles[i].published.clone().unwrap_or_else(|| "9999".to_owned());
        (day, std::cmp::Reverse(runs[i].len()), i)
    });
    let sameness = |a: usize, b: usize| pairs.get(&(a.min(b), a.max(b))).copied().unwrap_or(Sameness::Wire);
    let shared = |a: usize, b: usize| runs[a].intersection(&runs[b]).count();
    let mut group: CopyGroup = Vec::with_capacity(order.len());
    for (place, &article) in order.iter().enumerate() {
        let from =
            order[..place].iter().copied().max_by_key(|&other| (shared(article, other), std::cmp::Reverse(other)));
        let kept = from.map_or(1.0, |other| shared(article, other) as f64 / runs[article].len().max(1) as f64);
        let beside = from.or_else(|| order.get(1).copied()).unwrap_or(article);
        group.push(Copy { article, from, sameness: sameness(article, beside), kept });
    }
    group
}
