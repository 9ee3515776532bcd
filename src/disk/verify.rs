//! A project against the files it was made of, and two copies merged as git asks.

use super::{DiskError, Files, Keep, ProjectError, open_project, replace};
use crate::{
    article::{ArticleId, original},
    format, import,
    locale::{Message, displays_message, message},
    project::{Dispute, Project, merge},
    work::limits,
};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

/// What became of the file that an article was read from.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// It is there, byte for byte.
    Same,
    /// A file of its name is there with other bytes.
    Changed,
    /// There is none of its name.
    Missing,
    /// The article came from no file.
    None,
}

/// An article and its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// The article.
    pub article: ArticleId,
    /// The name of its file; empty where there was none.
    pub file: String,
    /// What became of it.
    pub source: Source,
}

impl Verified {
    /// What became of the file, for people.
    #[must_use]
    pub fn message(&self) -> Message {
        let (article, file) = (self.article.as_str(), self.file.as_str());
        match self.source {
            Source::Same => message!("source-unchanged", article = article, file = file),
            Source::Changed => message!("source-changed", article = article, file = file),
            Source::Missing => message!("source-missing", article = article, file = file),
            Source::None => message!("source-none", article = article),
        }
    }
}

displays_message!(Verified);

/// Looks for each article's file in `folder` and in the folder `articles` inside it, by name alone, so that no project
/// can point elsewhere.
#[must_use]
pub fn verify(files: &dyn Files, project: &Project, folder: &Path) -> Vec<Verified> {
    let known = listed(files, folder);
    let verified = project.articles.iter().map(|article| {
        let file = article.origin.file.clone().unwrap_or_default();
        let places = known.get(&file).map_or(&[][..], Vec::as_slice);
        let same = |path: &PathBuf| {
            files.read(path, limits::PROJECT_BYTES).is_ok_and(|bytes| sha256(&bytes) == article.origin.sha256)
        };
        let source = match places {
            _ if file.is_empty() => Source::None,
            [] => Source::Missing,
            places if places.iter().any(same) => Source::Same,
            _ => Source::Changed,
        };
        Verified { article: article.id.clone(), file, source }
    });
    verified.collect()
}

/// The files of a folder, and of the folder `articles` inside it, by name.
fn listed(files: &dyn Files, folder: &Path) -> BTreeMap<String, Vec<PathBuf>> {
    let mut known: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for place in [folder.to_owned(), folder.join("articles")] {
        for path in files.list(&place).unwrap_or_default() {
            known.entry(super::name_of(&path)).or_default().push(path);
        }
    }
    known
}

/// The articles whose file is there, byte for byte, and gives no such text: somebody changed the text and kept the hash of
/// the file. Repairs that were taken back make no difference.
#[must_use]
pub fn other_texts(files: &dyn Files, project: &Project, folder: &Path) -> Vec<ArticleId> {
    let known = listed(files, folder);
    let mut texts: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut changed = Vec::new();
    for article in &project.articles {
        let Some(file) = article.origin.file.as_deref() else { continue };
        let hash = article.origin.sha256.as_str();
        let given = texts.entry(hash).or_insert_with(|| {
            let read = |path: &PathBuf| files.read(path, limits::FILE_BYTES).ok().filter(|bytes| sha256(bytes) == hash);
            let bytes = known.get(file).into_iter().flatten().find_map(read);
            let found = bytes.map(|bytes| import::read(file, &bytes).articles).unwrap_or_default();
            found.iter().map(original).collect()
        });
        if !given.is_empty() && !given.contains(&original(article)) {
            changed.push(article.id.clone());
        }
    }
    changed
}

/// SHA-256 of some bytes, in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Merges `theirs` into `mine`, which both grew from `base`, and writes the result over `mine`; the disputes are for the
/// user. As a merge driver of git: `counterpoint merge %O %A %B`.
///
/// # Errors
/// [`ProjectError`] where a copy cannot be read or is damaged, or the result cannot be written; `mine` is then untouched.
pub fn merge_files(files: &dyn Files, base: &Path, mine: &Path, theirs: &Path) -> Result<Vec<Dispute>, ProjectError> {
    let sound = |path: &Path| -> Result<Project, ProjectError> {
        let bytes = files.read(path, limits::PROJECT_BYTES).map_err(|cause| DiskError::read(path, cause))?;
        let text = String::from_utf8_lossy(&bytes);
        format::read(&text).map_err(|cause| ProjectError::Format { path: path.to_owned(), cause })
    };
    // Git gives an empty base where the file was added on both sides.
    let base = open_project(files, base).ok().filter(|opened| opened.damage.is_empty()).map(|opened| opened.project);
    let merged = merge(base.as_ref(), &sound(mine)?, &sound(theirs)?);
    replace(files, mine, format::write(&merged.project).as_bytes(), Keep::Nothing)?;
    Ok(merged.disputes)
}
