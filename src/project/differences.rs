//! What one state of a project has that another has not, in lines for a person.

use super::{Decision, Project};
use crate::locale::{Message, message};

/// What `new` has that `old` has not, and the other way round, one line a difference.
#[must_use]
pub fn differences(old: &Project, new: &Project) -> Vec<Message> {
    let mut lines = Vec::new();
    if old.name != new.name {
        lines.push(message!("difference-name", now = &new.name, before = &old.name));
    }
    for article in &new.articles {
        match old.article(&article.id) {
            None => lines.push(message!("difference-article-added", article = article.label())),
            Some(before) if before.body != article.body => {
                lines.push(message!("difference-text", article = article.label()))
            }
            Some(before) if before != article => lines.push(message!("difference-data", article = article.label())),
            Some(_) => {}
        }
    }
    let gone = old.articles.iter().filter(|article| new.article(&article.id).is_none());
    lines.extend(gone.map(|article| message!("difference-article-removed", article = article.label())));
    let added = fresh(&old.decisions, &new.decisions).into_iter();
    lines.extend(added.map(|decision| message!("difference-decided", what = described(decision))));
    let withdrawn = fresh(&new.decisions, &old.decisions).into_iter();
    lines.extend(withdrawn.map(|decision| message!("difference-withdrawn", what = described(decision))));
    if old.settings != new.settings {
        lines.push(message!("difference-settings"));
    }
    if old.codebook != new.codebook {
        lines.push(message!("difference-codebook"));
    }
    lines
}

/// The decisions that only the second list has.
fn fresh<'d>(without: &[Decision], with: &'d [Decision]) -> Vec<&'d Decision> {
    let key = |decision: &Decision| format!("{decision:?}");
    let known: std::collections::BTreeSet<String> = without.iter().map(key).collect();
    with.iter().filter(|decision| !known.contains(&key(decision))).collect()
}

fn described(decision: &Decision) -> Message {
    const SHOWN: usize = 60;
    let label = decision.what.label();
    let Some(anchor) = decision.what.anchors().first().copied() else { return label };
    let words: String = anchor.words.chars().take(SHOWN).collect();
    let dots = if words.len() < anchor.words.len() { "…" } else { "" };
    message!("done-at", what = label, words = words + dots)
}
