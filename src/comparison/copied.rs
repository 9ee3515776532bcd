//! One text in several articles: told to the user, and counted as one version where they wish it.

use crate::{
    alignment::Version,
    article::{Article, ArticleId, CopyGroup, Problem, Sameness},
    locale::{Message, message},
    project::Copies,
};
use std::{collections::BTreeSet, sync::Arc};

/// The versions without the statements of articles that go back to another; versions left empty are gone.
pub(super) fn without_copies(versions: Vec<Version>, groups: &[CopyGroup]) -> Vec<Version> {
    let copied: BTreeSet<usize> =
        groups.iter().flatten().filter(|copy| copy.from.is_some()).map(|copy| copy.article).collect();
    let kept = versions.into_iter().map(|mut version| {
        version.statements.retain(|place| !copied.contains(&place.article()));
        version
    });
    kept.filter(|version| !version.statements.is_empty()).collect()
}

/// One line a text that several articles print: whose it is, who prints it, how much they kept, and how it counts.
pub(super) fn told(groups: &[CopyGroup], articles: &[Arc<Article>], copies: Copies) -> Vec<Problem> {
    let told = groups.iter().filter_map(|group| {
        let label = |article: usize| format!("{} ({})", articles[article].label(), articles[article].id);
        let (first, others) = group.split_first()?;
        let printed = others.iter().map(|copy| match copy.sameness {
            Sameness::Text => message!("copy-word-for-word", article = label(copy.article)),
            Sameness::Address => message!("copy-same-address", article = label(copy.article)),
            Sameness::Wire => {
                message!("copy-with-share", article = label(copy.article), share = format!("{:.0}", copy.kept * 100.0))
            }
        });
        let (text, by) = (label(first.article), Message::listed(printed));
        let said = match copies {
            Copies::Several => message!("copies-count-as-several", text = text, by = by, count = group.len()),
            Copies::One => message!("copies-count-as-one", text = text, by = by),
        };
        let id: ArticleId = articles[first.article].id.clone();
        Some(Problem::new("copies", said).of(&id))
    });
    told.collect()
}
