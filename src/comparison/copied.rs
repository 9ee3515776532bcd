//! One text in several articles: told to the user, counted as one version where they wish it, and which articles go back to it.

use crate::{
    alignment::Version,
    article::{Article, ArticleId, CopyGroup, Origins, Problem, Sameness, origins},
    locale::{Message, message},
    project::{Copies, Project},
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

/// The origins of a project's articles, whose copies these are, as found and as the user says.
pub(super) fn origins_of(project: &Project, groups: &[CopyGroup]) -> Arc<Origins> {
    let articles: Vec<&Article> = project.articles.iter().map(AsRef::as_ref).collect();
    Arc::new(origins(&articles, groups, &project.origins_said()))
}
