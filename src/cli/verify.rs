//! `counterpoint verify`: a report against the evidence it carries. Does not know how it is held against it.

use super::{Failure, arguments::VerifyOptions, output};
use crate::{
    comparison::{Resources, compare},
    disk::{Source, System, other_texts, read_bytes, remembering, verify as against_files},
    session::Pool,
    verification::{self, Verified},
};
use std::{fmt::Write, path::Path};

/// Differences told on the one line of the failure.
const TOLD: usize = 3;

pub(super) fn verify(options: &VerifyOptions) -> Result<(), Failure> {
    let path = options.report.display();
    let bytes = read_bytes(&options.report).map_err(|error| Failure::Work(error.to_string()))?;
    let resources = remembering(Resources::shipped());
    let verified = verification::verify(&bytes, &|project| compare(project, &resources, &Pool))
        .map_err(|error| Failure::Work(format!("{path}: {error}.")))?;
    let (files, changed) = options.sources.as_deref().map_or((String::new(), 0), |folder| sources(&verified, folder));
    output::put((told(&verified) + &files).as_bytes(), None)?;
    if verified.stands() && changed == 0 {
        return Ok(());
    }
    let mut first: Vec<String> = verified.faults.iter().take(TOLD).map(ToString::to_string).collect();
    let more = verified.faults.len().saturating_sub(TOLD);
    if more > 0 {
        first.push(format!("{more} more"));
    }
    if changed > 0 {
        first.push(format!("{changed} of its articles are not what the files of that name give"));
    }
    Err(Failure::Work(format!("{path} does not stand: {}", first.join("; "))))
}

/// What was found, for people.
fn told(verified: &Verified) -> String {
    let mut text = verified.told() + "\n";
    let _ = writeln!(text, "made by     {}", verified.made_by);
    if verified.made_again_by != verified.made_by {
        let _ = writeln!(
            text,
            "verified by {}; another version may find otherwise, so only the quoted cells and the findings were compared",
            verified.made_again_by
        );
    }
    for fault in &verified.faults {
        let _ = writeln!(text, "  {fault}");
    }
    let _ = writeln!(text, "articles    {}", verified.project.articles.len());
    for article in &verified.project.articles {
        let file = article.origin.file.as_deref().unwrap_or("no file");
        let _ = writeln!(text, "  {}  {} ({file}, SHA-256 {})", article.id, article.label(), article.origin.sha256);
    }
    text
}

/// What became of the files of the packed articles, and how many are other files now.
fn sources(verified: &Verified, folder: &Path) -> (String, usize) {
    let known = against_files(&System, &verified.project, folder);
    let changed = known.iter().filter(|one| one.source == Source::Changed).count();
    let other = other_texts(&System, &verified.project, folder);
    let mut told: String = known.iter().map(|one| format!("  {one}\n")).collect();
    for article in &other {
        let _ = writeln!(told, "  {article}: its text is not the one that its file gives");
    }
    (told, changed + other.len())
}
