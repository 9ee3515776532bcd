//! Unsaved work of an earlier run, told so that one such row can be known from another. Knows nothing of where it is kept.

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
        0 => "no article".to_owned(),
        1 => "1 article".to_owned(),
        count => format!("{count} articles"),
    };
    let dots = if project.articles.len() > SHOWN { ", …" } else { "" };
    let list = if first.is_empty() { String::new() } else { format!(": {}{dots}", first.join(", ")) };
    let settled = match project.decisions.len() {
        0 => String::new(),
        1 => ", 1 decision".to_owned(),
        count => format!(", {count} decisions"),
    };
    let told = format!("{}; {count}{settled}{list}", ago(now.saturating_sub(at)));
    LeftBehind { name: name.unwrap_or_else(|| "Untitled".to_owned()), told }
}

/// A time that has passed, in the largest whole unit.
fn ago(seconds: u64) -> String {
    let units = [(86_400, "day"), (3_600, "hour"), (60, "minute")];
    let unit = units.into_iter().find(|(length, _)| seconds >= *length);
    match unit.map(|(length, name)| (seconds / length, name)) {
        None => "just now".to_owned(),
        Some((1, name)) => format!("1 {name} ago"),
        Some((count, name)) => format!("{count} {name}s ago"),
    }
}
