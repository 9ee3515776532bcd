//! Texts that several articles print, as trees: who may have it from whom, how much was kept, what was changed. Knows nothing
//! of how copies are found, nor of egui.

use crate::{
    article::{self, Article, Copy, CopyGroup, Sameness},
    comparison::Comparison,
    finding::Passage,
    locale::{percent, tr},
    statement::Place,
    text::Span,
};

/// A place where a copy differs from the text it goes back to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The words there; empty where the copy adds some.
    pub before: String,
    /// The words of the copy; empty where it leaves some out.
    pub after: String,
    /// Where it can be read: in the copy, or where the copy has nothing, in the other. `None` between statements.
    pub at: Option<Passage>,
}

/// An article in a tree.
#[derive(Clone, Debug, PartialEq)]
pub struct CopyLine {
    /// Its position in the project.
    pub article: usize,
    /// Its name.
    pub name: String,
    /// Its headline, if that is not its name.
    pub title: Option<String>,
    /// The day it appeared.
    pub published: Option<String>,
    /// How far it stands below the first of the tree.
    pub depth: usize,
    /// How it is one with the text it goes back to, in plain words.
    pub how: String,
    /// What was changed, in the order of the copy.
    pub changes: Vec<Changed>,
}

/// The trees of a project's copies, each with its first text first and every copy below the one it goes back to.
#[must_use]
pub fn copies(comparison: &Comparison) -> Vec<Vec<CopyLine>> {
    let articles: Vec<&Article> = comparison.articles.iter().map(|read| &*read.article).collect();
    comparison.copies.iter().map(|group| tree(comparison, &articles, group)).collect()
}

fn tree(comparison: &Comparison, articles: &[&Article], group: &CopyGroup) -> Vec<CopyLine> {
    let mut lines = Vec::new();
    let mut open: Vec<(&Copy, usize)> = group.iter().filter(|copy| copy.from.is_none()).map(|copy| (copy, 0)).collect();
    while let Some((copy, depth)) = open.pop() {
        lines.push(line(comparison, articles, copy, depth, group.len()));
        let below = group.iter().rev().filter(|other| other.from == Some(copy.article));
        open.extend(below.map(|other| (other, depth + 1)));
    }
    lines
}

fn line(comparison: &Comparison, articles: &[&Article], copy: &Copy, depth: usize, count: usize) -> CopyLine {
    let own = articles[copy.article];
    let how = match (copy.from, copy.sameness) {
        (None, _) => tr!("copy-first", n = count),
        (_, Sameness::Text) => tr!("copy-same").to_owned(),
        (_, Sameness::Address) => tr!("copy-address").to_owned(),
        (_, Sameness::Wire) => tr!("copy-share", share = percent(copy.kept)),
    };
    let changes = copy.from.map_or_else(Vec::new, |from| changes(comparison, articles, from, copy.article));
    CopyLine {
        article: copy.article,
        name: own.label().to_owned(),
        title: own.title.clone().filter(|title| title != own.label()),
        published: own.published.clone(),
        depth,
        how,
        changes,
    }
}

fn changes(comparison: &Comparison, articles: &[&Article], from: usize, to: usize) -> Vec<Changed> {
    let (old, new) = (articles[from], articles[to]);
    let found = article::changes(old, new).into_iter();
    let changed = |(before, after): (Span, Span)| Changed {
        before: before.of(&old.body).trim().to_owned(),
        after: after.of(&new.body).trim().to_owned(),
        at: if after.is_empty() { passage(comparison, from, before) } else { passage(comparison, to, after) },
    };
    found.map(changed).collect()
}

/// The part of a span that stands in the first statement it touches.
fn passage(comparison: &Comparison, article: usize, span: Span) -> Option<Passage> {
    let statements = &comparison.articles.get(article)?.statements;
    let inside = |own: Span| own.intersection(span).filter(|part| !part.is_empty());
    let found = statements.iter().enumerate().find_map(|(number, s)| Some((number, inside(s.span)?)));
    found.map(|(number, span)| Passage { place: Place::new(article, number), span })
}
