//! `counterpoint check` and the completion scripts. Knows nothing of how a project is read.

use super::{Arguments, Failure, arguments::CheckOptions, output};
use crate::{
    disk::{Source, System, open_project, verify},
    project::{Project, What},
};
use clap::CommandFactory;
use std::{fmt::Write, path::Path};

/// Defects told on one line.
const TOLD: usize = 5;

pub(super) fn check(options: &CheckOptions) -> Result<(), Failure> {
    let path = options.project.display();
    let opened = open_project(&System, &options.project).map_err(|error| Failure::Work(error.to_string()))?;
    let lost = lost(&opened.project);
    let mut text = described(&opened.project, opened.damage.len(), lost.len());
    text += &sources(&opened.project, &opened.path);
    output::put(text.as_bytes(), None)?;
    if !opened.damage.is_empty() {
        let told: Vec<String> = opened.damage.iter().take(TOLD).map(ToString::to_string).collect();
        return Err(Failure::Work(format!(
            "{path} is damaged in {} places ({}). Open it in the window to keep what can be saved, or go back to its backup",
            opened.damage.len(),
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

pub(super) fn completions(shell: clap_complete::Shell) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "counterpoint", &mut script);
    output::put(&script, None)
}
