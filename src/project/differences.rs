//! What one state of a project has that another has not, in lines for a person.

use super::{Decision, Project};

/// What `new` has that `old` has not, and the other way round, one line a difference.
#[must_use]
pub fn differences(old: &Project, new: &Project) -> Vec<String> {
    let mut lines = Vec::new();
    if old.name != new.name {
        lines.push(format!("name: “{}”, before “{}”", new.name, old.name));
    }
    for article in &new.articles {
        match old.article(&article.id) {
            None => lines.push(format!("article added: {}", article.label())),
            Some(before) if before.body != article.body => lines.push(format!("text changed: {}", article.label())),
            Some(before) if before != article => lines.push(format!("data changed: {}", article.label())),
            Some(_) => {}
        }
    }
    let gone = old.articles.iter().filter(|article| new.article(&article.id).is_none());
    lines.extend(gone.map(|article| format!("article removed: {}", article.label())));
    lines.extend(decided("decision added", &old.decisions, &new.decisions));
    lines.extend(decided("decision taken back", &new.decisions, &old.decisions));
    if old.settings != new.settings {
        lines.push("settings changed".to_owned());
    }
    if old.codebook != new.codebook {
        lines.push("codebook changed".to_owned());
    }
    lines
}

fn decided(what: &str, without: &[Decision], with: &[Decision]) -> Vec<String> {
    let key = |decision: &Decision| format!("{decision:?}");
    let known: std::collections::BTreeSet<String> = without.iter().map(key).collect();
    let fresh = with.iter().filter(|decision| !known.contains(&key(decision)));
    fresh.map(|decision| format!("{what}: {}", described(decision))).collect()
}

fn described(decision: &Decision) -> String {
    const SHOWN: usize = 60;
    let label = decision.what.label();
    let Some(anchor) = decision.what.anchors().first().copied() else { return label.to_owned() };
    let words: String = anchor.words.chars().take(SHOWN).collect();
    let dots = if words.len() < anchor.words.len() { "…" } else { "" };
    format!("{label}, “{words}{dots}”")
}
