//! `counterpoint verify`: a report against the evidence it carries. Does not know how it is held against it.

use super::{Failure, arguments::VerifyOptions, output};
use crate::{
    comparison::{Resources, compare},
    disk::{Source, System, other_texts, read_bytes, remembering, verify as against_files},
    locale::{self, Language, Message, message, tr},
    session::Pool,
    verification::{self, Fault, Verified},
};
use std::{fmt::Write, path::Path};

/// Differences told on the one line of the failure.
const TOLD: usize = 3;

pub(super) fn verify(options: &VerifyOptions, language: Language) -> Result<(), Failure> {
    let path = options.report.as_path();
    let bytes = read_bytes(&options.report).map_err(|error| Failure::Work(error.message()))?;
    let resources = remembering(Resources::shipped());
    let verified = verification::verify(&bytes, &|project| compare(project, &resources, &Pool))
        .map_err(|error| Failure::Work(message!("of-file", path = path, what = error.message())))?;
    let (text, changed) = locale::speaking(language, || {
        let (files, changed) =
            options.sources.as_deref().map_or((String::new(), 0), |folder| sources(&verified, folder));
        (told(&verified) + &files, changed)
    });
    output::put(text.as_bytes(), None)?;
    if verified.stands() && changed == 0 {
        return Ok(());
    }
    let mut first: Vec<Message> = verified.faults.iter().take(TOLD).map(Fault::message).collect();
    let more = verified.faults.len().saturating_sub(TOLD);
    if more > 0 {
        first.push(message!("verify-more", count = more));
    }
    if changed > 0 {
        first.push(message!("verify-other-files", count = changed));
    }
    Err(Failure::Work(message!("verify-not-standing", path = path, faults = Message::joined(first))))
}

/// What was found, for people.
fn told(verified: &Verified) -> String {
    let heads = [tr!("verify-head-made"), tr!("verify-head-verified"), tr!("verify-head-articles")];
    let [made, again, articles] = heads.map(|word| output::head(word, &heads, 1));
    let mut text = verified.message().told() + "\n";
    let _ = writeln!(text, "{made}{}", verified.made_by);
    if verified.made_again_by != verified.made_by {
        let _ = writeln!(text, "{again}{}", tr!("verify-other-version", version = verified.made_again_by.as_str()));
    }
    for fault in &verified.faults {
        let _ = writeln!(text, "  {}", fault.message().told());
    }
    let _ = writeln!(text, "{articles}{}", verified.project.articles.len());
    for article in &verified.project.articles {
        let file = article.origin.file.as_deref().unwrap_or(tr!("verify-no-file"));
        let _ = writeln!(text, "  {}  {} ({file}, SHA-256 {})", article.id, article.label(), article.origin.sha256);
    }
    text
}

/// What became of the files of the packed articles, and how many are other files now.
fn sources(verified: &Verified, folder: &Path) -> (String, usize) {
    let known = against_files(&System, &verified.project, folder);
    let changed = known.iter().filter(|one| one.source == Source::Changed).count();
    let other = other_texts(&System, &verified.project, folder);
    let mut told: String = known.iter().map(|one| format!("  {}\n", one.message().told())).collect();
    for article in &other {
        let _ = writeln!(told, "  {}", tr!("verify-other-text", article = article.as_str()));
    }
    (told, changed + other.len())
}
