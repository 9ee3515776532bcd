//! A project's text in any known version → the project; a project → its text in the current one.

use super::{
    damage::{Damage, FormatError, VERSION},
    tree, v1,
};
use crate::{locale::message, project::Project};

/// A project as read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opened {
    /// The project, or what could be saved of it.
    pub project: Project,
    /// What is wrong with the text, in order of place; empty for a sound one.
    pub damage: Vec<Damage>,
}

/// Reads a project of any known version, or what can be saved of a damaged one.
///
/// # Errors
/// [`FormatError`] if nothing can be saved or a later program wrote it.
pub fn open(text: &str) -> Result<Opened, FormatError> {
    if let Some(conflict) = conflict(text) {
        return Err(conflict);
    }
    let version = match tree::first_field(text) {
        Some(("format", value)) => value.parse().ok(),
        _ => None,
    };
    match version {
        Some(1) => {}
        Some(later) if later > VERSION => return Err(FormatError::Later(later)),
        _ => {
            return Err(FormatError::Damaged { line: 1, column: 1, what: message!("damage-no-project") });
        }
    }
    let (root, broken) = tree::parse(text);
    let (project, broken) = match root {
        Some(root) => v1::read(text, &root, broken),
        None => (Project::default(), broken),
    };
    let damage = placed(text, broken);
    match damage.first() {
        Some(first) if project.articles.is_empty() && project.decisions.is_empty() => {
            Err(FormatError::Damaged { line: first.line, column: first.column, what: first.what.clone() })
        }
        _ => Ok(Opened { project, damage }),
    }
}

/// The marks that git leaves where it could not join two copies; no line of a project begins so.
fn conflict(text: &str) -> Option<FormatError> {
    let index = text.lines().position(|line| line.starts_with("<<<<<<< "))?;
    Some(FormatError::Damaged { line: index + 1, column: 1, what: message!("damage-conflict") })
}

/// [`open`] for bytes, which should be UTF-8.
///
/// # Errors
/// As [`open`].
pub fn open_bytes(bytes: &[u8]) -> Result<Opened, FormatError> {
    let mut chunks = bytes.utf8_chunks();
    let sound = chunks.next().filter(|chunk| !chunk.invalid().is_empty()).map(|chunk| chunk.valid().len());
    let text = String::from_utf8_lossy(bytes);
    let mut opened = open(&text)?;
    if let Some(at) = sound {
        let what = message!("damage-not-utf8");
        opened.damage.extend(placed(&text, vec![tree::Broken { at, what }]));
        opened.damage.sort_by_cached_key(|damage| (damage.line, damage.column, damage.what.to_string()));
    }
    Ok(opened)
}

/// Reads a sound project of any known version.
///
/// # Errors
/// [`FormatError`] with the first thing that is wrong.
pub fn read(text: &str) -> Result<Project, FormatError> {
    let Opened { project, damage } = open(text)?;
    match damage.into_iter().next() {
        Some(Damage { line, column, what }) => Err(FormatError::Damaged { line, column, what }),
        None => Ok(project),
    }
}

/// The version of a text that a later program wrote; `None` for all others.
#[must_use]
pub fn later_version(bytes: &[u8]) -> Option<u32> {
    const HEAD: usize = 4_096;
    let head = String::from_utf8_lossy(bytes.get(..HEAD).unwrap_or(bytes));
    let ("format", value) = tree::first_field(&head)? else { return None };
    value.parse().ok().filter(|version| *version > VERSION)
}

/// Writes a project in the current version: the same project gives the same text.
#[must_use]
pub fn write(project: &Project) -> String {
    v1::write(project)
}

/// Bytes → lines and columns, sorted.
fn placed(text: &str, mut broken: Vec<tree::Broken>) -> Vec<Damage> {
    broken.sort_by_cached_key(|broken| (broken.at, broken.what.to_string()));
    broken.dedup();
    let (mut line, mut start, mut from) = (1, 0, 0);
    let mut damage = Vec::with_capacity(broken.len());
    for tree::Broken { at, what } in broken {
        let at = at.min(text.len());
        for (end, _) in text.get(from..at).unwrap_or("").match_indices('\n') {
            (line, start) = (line + 1, from + end + 1);
        }
        from = at;
        let column = text.get(start..at).map_or(0, |before| before.chars().count()) + 1;
        damage.push(Damage { line, column, what });
    }
    damage
}
