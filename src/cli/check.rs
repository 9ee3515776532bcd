//! `counterpoint check`.

use super::{Failure, arguments::CheckOptions, output};
use crate::{
    article::{self, Article},
    disk::{Source, System, open_project, verify},
    project::{Project, What},
};
use std::{collections::BTreeMap, fmt::Write, path::Path};

/// Defects told on one line.
const TOLD: usize = 5;

pub(super) fn check(options: &CheckOptions) -> Result<(), Failure> {
    let path = options.project.display();
    let opened = open_project(&System, &options.project).map_err(|error| Failure::Work(error.to_string()))?;
    let lost = lost(&opened.project);
    let mut text = described(&opened.project, opened.damage.len(), lost.len());
    text += &copied(&opened.project);
    text += &sources(&opened.project, &opened.path);
    output::put(text.as_bytes(), None)?;
    if !opened.damage.is_empty() {
        let told: Vec<String> = opened.damage.iter().take(TOLD).map(ToString::to_string).collect();
        return Err(Failure::Work(format!(
            "{path} is damaged in {} place{} ({}). Open it in the window to keep what can be saved, or go back to its backup",
            opened.damage.len(),
            if opened.damage.len() == 1 { "" } else { "s" },
            told.join("; ")
        )));
    }
    if lost.is_empty() {
        return Ok(());
    }
    Err(Failure::Work(format!(
        "{path}: {} of {} decisions no longer find their place ({}). Open the project and settle them again",
        lost.len(),
        opened.project.decisions.len(),
        lost[..lost.len().min(TOLD)].join("; ")
    )))
}

fn described(project: &Project, damage: usize, lost: usize) -> String {
    let mut text = String::new();
    let name = if project.name.is_empty() { "(no name)" } else { &project.name };
    let _ = writeln!(text, "project    {name}");
    let _ = writeln!(text, "articles   {}", project.articles.len());
    for article in &project.articles {
        let (bytes, day) = (article.body.len(), article.published.as_deref().unwrap_or("no date"));
        let _ =
            writeln!(text, "  {}  {} ({}, {day}, {bytes} bytes)", article.id, article.label(), article.language.tag());
    }
    let _ = writeln!(text, "decisions  {} ({lost} lost)", project.decisions.len());
    let _ = writeln!(text, "codes      {}", project.codebook.codes.len());
    let _ = writeln!(text, "damage     {damage}");
    text
}

/// Who prints whose text, each under the one it most likely goes back to, with what was changed.
fn copied(project: &Project) -> String {
    let articles: Vec<&Article> = project.articles.iter().map(AsRef::as_ref).collect();
    let groups = article::copies(&articles);
    let mut text = String::new();
    if !groups.is_empty() {
        let printed: usize = groups.iter().map(Vec::len).sum();
        let plural = if groups.len() == 1 { "" } else { "s" };
        let _ = writeln!(text, "copies     {printed} articles print {} text{plural}", groups.len());
    }
    for group in &groups {
        let mut depth: BTreeMap<usize, usize> = BTreeMap::new();
        for copy in group {
            let level = copy.from.and_then(|from| depth.get(&from)).map_or(1, |level| level + 1);
            depth.insert(copy.article, level);
            let own = articles[copy.article];
            let _ = write!(text, "{:indent$}{}  {}", "", own.id, own.label(), indent = level * 2);
            if let Some(from) = copy.from {
                let _ = write!(text, " (from {}: {:.0} % kept)", articles[from].id, copy.kept * 100.0);
                text += &changed(articles[from], own);
            }
            text.push('\n');
        }
    }
    text
}

/// The first few changes from one article's text to another's.
fn changed(from: &Article, to: &Article) -> String {
    let changes = article::changes(from, to);
    let shown: Vec<String> = changes
        .iter()
        .take(TOLD)
        .map(|(was, is)| format!("“{}” → “{}”", short(was.of(&from.body)), short(is.of(&to.body))))
        .collect();
    match changes.len() {
        0 => String::new(),
        count if count > shown.len() => format!(", {count} changes: {}; …", shown.join("; ")),
        _ => format!(", changes: {}", shown.join("; ")),
    }
}

/// A passage on one line, its middle left out where it is long.
fn short(passage: &str) -> String {
    let words: Vec<&str> = passage.split_whitespace().collect();
    match words.as_slice() {
        [first @ .., _, _, _] if words.len() > 12 => {
            format!("{} … {}", first[..6].join(" "), words[words.len() - 3..].join(" "))
        }
        _ => words.join(" "),
    }
}

/// What became of the files that the articles were read from, where any of them is beside the project.
fn sources(project: &Project, path: &Path) -> String {
    let verified = verify(&System, project, path.parent().unwrap_or(path));
    let count = |wanted: Source| verified.iter().filter(|known| known.source == wanted).count();
    let (same, changed) = (count(Source::Same), count(Source::Changed));
    if same + changed == 0 {
        return String::new();
    }
    let mut text = format!("sources    {same} unchanged, {changed} changed, {} not here\n", count(Source::Missing));
    for known in verified.iter().filter(|known| known.source == Source::Changed) {
        let _ = writeln!(text, "  {known}");
    }
    text
}

/// The decisions whose anchors are nowhere, by what they are.
fn lost(project: &Project) -> Vec<String> {
    let found = |anchor: &crate::project::Anchor| {
        project.article(&anchor.article).is_some_and(|article| anchor.find(article).span().is_some())
    };
    let decisions = project.decisions.iter().enumerate();
    let lost = decisions.filter_map(|(index, decision)| {
        // A repair that was taken back leaves nothing to find.
        if matches!(decision.what, What::UndoRepair { .. }) {
            return None;
        }
        let gone = decision.what.anchors().into_iter().find(|anchor| !found(anchor))?;
        let words: String = gone.words.chars().take(40).collect();
        Some(format!("decision {} at “{words}” in {}", index + 1, gone.article))
    });
    lost.collect()
}
