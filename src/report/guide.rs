//! The sheet by which coders code, in Markdown.

use super::markdown_text::escaped;
use crate::{locale::tr, project::Coded, tables::Report, telling};
use std::fmt::Write;

/// The sheet by which coders code, in Markdown.
#[must_use]
pub fn guide(report: &Report<'_>) -> String {
    let title = escaped(&report.title());
    let mut out = format!("# {}\n\n{}\n\n", tr!("guide-title", title = title), tr!("guide-about"));
    for kind in Coded::ALL {
        let name = telling::headed(telling::coded(kind));
        let answers = telling::joined(kind.verdicts().iter().map(|answer| telling::quoted(telling::verdict(answer))));
        let answers = match kind {
            Coded::Voice => tr!("guide-answers-voice", answers = answers),
            _ => tr!("guide-answers", answers = answers),
        };
        let (question, rule) = (telling::question(kind), telling::rule(kind));
        let _ = writeln!(out, "## {name}\n\n{question}\n\n{answers}\n\n{rule}\n");
    }
    if !report.project.codebook.codes.is_empty() {
        let _ = writeln!(out, "## {}\n", tr!("written-frames"));
        for code in &report.project.codebook.codes {
            let (name, definition) = (escaped(&code.name), escaped(&code.definition));
            let _ = writeln!(out, "- **{name}**: {definition}");
        }
    }
    out
}
