//! Project format 1. Knows nothing of later versions.

use super::FormatError;
use crate::{
    article::{Article, Problem},
    project::{Codebook, Decision, Project, Settings},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

#[derive(Serialize, Deserialize)]
struct File {
    format: u32,
    name: String,
    settings: Settings,
    codebook: Codebook,
    articles: Vec<Article>,
    decisions: Vec<Decision>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    problems: Vec<Problem>,
}

pub(super) fn read(text: &str) -> Result<Project, FormatError> {
    let file: File = ron::from_str(text).map_err(|error| FormatError::Damaged {
        line: error.span.start.line,
        column: error.span.start.col,
        what: error.code.to_string(),
    })?;
    if file.format > super::VERSION {
        return Err(FormatError::Later(file.format));
    }
    Ok(Project {
        name: file.name,
        articles: file.articles.into_iter().map(Arc::new).collect(),
        decisions: Arc::new(file.decisions),
        codebook: Arc::new(file.codebook),
        settings: file.settings,
        problems: Arc::new(file.problems),
    })
}

pub(super) fn write(project: &Project) -> String {
    let file = File {
        format: super::VERSION,
        name: project.name.clone(),
        settings: project.settings.clone(),
        codebook: (*project.codebook).clone(),
        articles: project.articles.iter().map(|article| (**article).clone()).collect(),
        decisions: (*project.decisions).clone(),
        problems: (*project.problems).clone(),
    };
    let pretty = ron::ser::PrettyConfig::new().new_line("\n").indentor(" ").depth_limit(3);
    ron::ser::to_string_pretty(&file, pretty).unwrap_or_default() + "\n"
}
