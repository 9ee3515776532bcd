//! Unsaved work of an earlier run, told so that one such row can be known from another. Knows nothing of where it is kept.

use crate::locale::tr;
use crate::project::Project;
use std::path::Path;

/// Work that was left behind, as a row of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftBehind {
    /// The project's name, else its file's, else `Untitled`.
    pub name: String,
    /// How long ago, how many articles, and the first of them.
    pub told: String,
}

/// Work that was kept at `at`, seen at `now`, both in seconds; `path` is where it was saved before, if it was.
#[must_use]
pub fn left_behind(project: &Project, path: Option<&Path>, at: u64, now: u64) -> LeftBehind {
    const SHOWN: usize = 3;
    let file = path.map(|path| path.display().to_string());
    let name = Some(project.name.clone()).filter(|name| !name.is_empty()).or(file);
    let titles = project.articles.iter().map(|article| article.title.as_deref().unwrap_or(article.label()));
    let first: Vec<String> = titles.take(SHOWN).map(|title| format!("“{title}”")).collect();
    let count = match project.articles.len() {
        0 => tr!("left-no-article").to_owned(),
        count => tr!("count-articles", n = count),
    };
    let dots = if project.articles.len() > SHOWN { ", …" } else { "" };
    let list = if first.is_empty() { String::new() } else { format!(": {}{dots}", first.join(", ")) };
    let settled = match project.decisions.len() {
        0 => String::new(),
        count => format!(", {}", tr!("count-decisions", n = count)),
    };
    let told = format!("{}; {count}{settled}{list}", ago(now.saturating_sub(at)));
    LeftBehind { name: name.unwrap_or_else(|| tr!("untitled").to_owned()), told }
}

/// A time that has passed, in the largest whole unit.
fn ago(seconds: u64) -> String {
    match seconds {
        86_400.. => tr!("ago-days", n = seconds / 86_400),
        3_600.. => tr!("ago-hours", n = seconds / 3_600),
        60.. => tr!("ago-minutes", n = seconds / 60),
        _ => tr!("ago-now").to_owned(),
    }
}
