//! Files named on the command line → a project. Knows nothing of reports.

use super::{Failure, arguments::Comparing};
use crate::{
    article::{self, Problem},
    disk,
    project::{Project, format},
};
use std::path::{Path, PathBuf};

/// The project that the inputs make, and what was wrong with single files.
pub(super) fn project(inputs: &[PathBuf]) -> Result<(Project, Vec<Problem>), Failure> {
    let mut project = Project::default();
    let mut problems = Vec::new();
    for path in inputs {
        let (name, bytes) = match disk::read_input(path) {
            Ok(read) => read,
            Err(error) if inputs.len() > 1 => {
                problems.push(Problem::new("unreadable-file", error.to_string()));
                continue;
            }
            Err(error) => return Err(Failure(error.to_string())),
        };
        if path.extension().is_some_and(|e| e.eq_ignore_ascii_case("ron")) {
            let saved = opened(path, &bytes)?;
            if inputs.len() == 1 {
                return Ok((saved, problems));
            }
            saved.articles.iter().for_each(|article| drop(project.add((**article).clone())));
            continue;
        }
        let import = article::read(name.as_deref().unwrap_or("standard input"), &bytes);
        problems.extend(import.problems);
        for article in import.articles {
            project.add(article);
        }
    }
    if project.articles.is_empty() {
        let said: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
        return Err(Failure(format!("no article could be read: {}", said.join(" "))));
    }
    Ok((project, problems))
}

fn opened(path: &Path, bytes: &[u8]) -> Result<Project, Failure> {
    let text = std::str::from_utf8(bytes)
        .map_err(|_| Failure(format!("{} is not a project: it is not UTF-8 text", path.display())))?;
    format::read(text).map_err(|error| Failure(format!("{}: {error}", path.display())))
}

/// Lays what was said on the command line over a project's own settings.
pub(super) fn set(project: &mut Project, comparing: &Comparing) {
    let settings = &mut project.settings;
    settings.by = comparing.by.or(settings.by);
    settings.depth = comparing.depth.or(settings.depth);
    settings.min_score = comparing.min_score.unwrap_or(settings.min_score);
}
