//! Which articles go back to one text, for the window: each origin with its articles in order, and what speaks for it. Does
//! not judge.

use crate::{
    article::ArticleId,
    comparison::Comparison,
    locale::{day, tr},
    telling,
};

/// An article of an origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OriginLine {
    /// Its position in the project.
    pub article: usize,
    /// Its id.
    pub id: ArticleId,
    /// Its name.
    pub name: String,
    /// When it appeared and what speaks for it, in plain words.
    pub told: String,
}

/// The origins of a project, each with the article that has it first on top.
#[must_use]
pub fn origins(comparison: &Comparison) -> Vec<Vec<OriginLine>> {
    let found = &comparison.origins;
    let line = |article: usize, first: usize, agencies: &[String]| {
        let read = comparison.articles.get(article)?;
        let trace = found.traces.iter().filter(|trace| [trace.pair.0, trace.pair.1].contains(&article));
        let strongest = trace.max_by(|a, b| a.wording.total_cmp(&b.wording)).map(|trace| {
            let other = if trace.pair.0 == article { trace.pair.1 } else { trace.pair.0 };
            let name = comparison.articles.get(other).map_or("", |read| read.article.label());
            tr!("origin-with", name = name, why = telling::trace(trace))
        });
        let mut told: Vec<String> = read.article.published.iter().map(|at| day(at)).collect();
        match (article == first, agencies.is_empty()) {
            (true, false) => told.push(tr!("origin-first-credited", agencies = telling::joined(agencies))),
            (true, true) => told.push(tr!("origin-first").to_owned()),
            _ => {}
        }
        told.extend(strongest);
        let (id, name) = (read.article.id.clone(), read.article.label().to_owned());
        Some(OriginLine { article, id, name, told: told.join(" · ") })
    };
    let lines = found.all.iter().map(|one| {
        let first = one.articles.first().copied().unwrap_or(0);
        one.articles.iter().filter_map(|article| line(*article, first, &one.agencies)).collect()
    });
    lines.collect()
}
