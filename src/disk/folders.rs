//! The user's own data: the recent list, unsaved work kept for after a crash, and locks.

use super::{DiskError, Files, Held, Keep, portable::portable, replace};
use crate::{format, locale::Message, project::Project, work::limits};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

/// Where the user's own data go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folders {
    /// The folder of this program in the user's data, or beside the program.
    pub data: PathBuf,
}

impl Folders {
    /// Beside the program where the user made a folder for it there, else as the system has it; `None` where it has none.
    #[must_use]
    pub fn system() -> Option<Self> {
        let users =
            || directories::ProjectDirs::from("", "", "Counterpoint").map(|own| own.data_local_dir().to_owned());
        portable().or_else(users).map(|data| Self { data })
    }

    fn recent(&self) -> PathBuf {
        self.data.join("recent.ron")
    }

    fn preferences(&self) -> PathBuf {
        self.data.join("window.ron")
    }

    fn recovery(&self) -> PathBuf {
        self.data.join("recovery")
    }

    /// Where the run of that name keeps unsaved work.
    #[must_use]
    pub fn recovery_file(&self, run: &str) -> PathBuf {
        self.recovery().join(format!("{run}.ron"))
    }

    fn locks(&self) -> PathBuf {
        self.data.join("locks")
    }
}

/// A project opened before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// Its file.
    pub path: PathBuf,
    /// What it is called.
    pub name: String,
    /// When it was last opened or saved, in seconds since 1970 UTC.
    pub at: u64,
}

/// The recent list, the latest first; empty where it cannot be read.
#[must_use]
pub fn recent(files: &dyn Files, folders: &Folders) -> Vec<Recent> {
    let bytes = files.read(&folders.recent(), limits::FILE_BYTES).unwrap_or_default();
    let mut list: Vec<Recent> = ron::de::from_bytes(&bytes).unwrap_or_default();
    list.truncate(limits::RECENT);
    list
}

/// Writes the recent list.
///
/// # Errors
/// [`DiskError::Write`]; the list on disk is then the old one.
pub(crate) fn keep_recent(files: &dyn Files, folders: &Folders, list: &[Recent]) -> Result<(), DiskError> {
    files.make_folder(&folders.data).map_err(|cause| DiskError::write(&folders.data, cause))?;
    let text = ron::ser::to_string_pretty(list, ron::ser::PrettyConfig::new()).unwrap_or_default();
    replace(files, &folders.recent(), text.as_bytes(), Keep::Nothing)
}

/// How the user left the window, as the window wrote it; empty where it cannot be read.
#[must_use]
pub(crate) fn preferences(files: &dyn Files, folders: &Folders) -> String {
    let bytes = files.read(&folders.preferences(), limits::FILE_BYTES).unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// Writes how the user left the window.
///
/// # Errors
/// [`DiskError::Write`]; what is on disk is then the old one.
pub(crate) fn keep_preferences(files: &dyn Files, folders: &Folders, text: &str) -> Result<(), DiskError> {
    files.make_folder(&folders.data).map_err(|cause| DiskError::write(&folders.data, cause))?;
    replace(files, &folders.preferences(), text.as_bytes(), Keep::Nothing)
}

/// Holds a project for this window until the answer is dropped; `Ok(None)` where another window holds it. Where locks
/// cannot be had at all, the project is treated as free.
#[must_use]
pub(crate) fn hold_project(files: &dyn Files, folders: &Folders, path: &Path) -> Hold {
    let resolved = files.resolve(path).unwrap_or_else(|_| path.to_owned());
    let name: String =
        Sha256::digest(resolved.as_os_str().as_encoded_bytes()).iter().take(12).map(|b| format!("{b:02x}")).collect();
    hold(files, &folders.locks(), &format!("{name}.lock"))
}

/// Whether something could be held.
pub(crate) enum Hold {
    /// It is held from now on.
    Held(Box<dyn Held>),
    /// Somebody else holds it.
    Taken,
    /// This system cannot tell.
    Unknown,
}

impl Hold {
    /// What is held, if something is.
    #[must_use]
    pub(crate) fn held(self) -> Option<Box<dyn Held>> {
        match self {
            Self::Held(held) => Some(held),
            Self::Taken | Self::Unknown => None,
        }
    }
}

fn hold(files: &dyn Files, folder: &Path, name: &str) -> Hold {
    if files.make_folder(folder).is_err() {
        return Hold::Unknown;
    }
    match files.lock(&folder.join(name)) {
        Ok(Some(held)) => Hold::Held(held),
        Ok(None) => Hold::Taken,
        Err(_) => Hold::Unknown,
    }
}

/// Tells later runs that the run of that name is alive, until the answer is dropped.
#[must_use]
pub(crate) fn hold_run(files: &dyn Files, folders: &Folders, run: &str) -> Hold {
    hold(files, &folders.locks(), &format!("run-{run}.lock"))
}

/// Takes away what [`hold_run`] left in the user's data; a run that is killed leaves an empty file.
pub(crate) fn release_run(files: &dyn Files, folders: &Folders, run: &str) {
    let _ = files.remove(&folders.locks().join(format!("run-{run}.lock"))); // an empty file that stays does no harm
}

/// Unsaved work that a crash or kill left behind.
#[derive(Clone, Debug, PartialEq)]
pub struct Recovery {
    /// The file it is kept in.
    pub file: PathBuf,
    /// The file the project was saved in, if it was.
    pub path: Option<PathBuf>,
    /// When it was kept, in milliseconds since 1970 UTC.
    pub at: u64,
    /// The work.
    pub project: Project,
    /// What it has that the saved file has not, one line a difference; `None` where there is no saved file to compare.
    pub newer: Option<Vec<Message>>,
}

/// The head of a recovery file, as a comment before the project.
#[derive(Serialize, Deserialize)]
struct Head {
    path: Option<PathBuf>,
    at: u64,
}

const HEAD: &str = "// unsaved work of ";

/// Keeps a project for after a crash.
///
/// # Errors
/// [`DiskError::Write`]; what was kept before is still kept.
pub(crate) fn keep_recovery(
    files: &dyn Files,
    file: &Path,
    path: Option<&Path>,
    at: u64,
    project: &Project,
) -> Result<(), DiskError> {
    if let Some(folder) = file.parent() {
        files.make_folder(folder).map_err(|cause| DiskError::write(folder, cause))?;
    }
    let head = serde_json::to_string(&Head { path: path.map(Path::to_owned), at }).unwrap_or_default();
    let text = format!("{HEAD}{head}\n{}", format::write(project));
    replace(files, file, text.as_bytes(), Keep::Nothing)
}

/// What runs that are no longer alive left behind, the latest first.
#[must_use]
pub fn recoveries(files: &dyn Files, folders: &Folders) -> Vec<Recovery> {
    let found = files.list(&folders.recovery()).unwrap_or_default();
    let mut left: Vec<Recovery> = found.iter().filter_map(|file| recovery(files, folders, file)).collect();
    left.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| a.file.cmp(&b.file)));
    left
}

fn recovery(files: &dyn Files, folders: &Folders, file: &Path) -> Option<Recovery> {
    let run = file.file_stem()?.to_str().filter(|_| file.extension().is_some_and(|e| e == "ron"))?;
    if matches!(hold_run(files, folders, run), Hold::Taken) {
        return None;
    }
    let text = String::from_utf8(files.read(file, limits::PROJECT_BYTES).ok()?).ok()?;
    let head = text.strip_prefix(HEAD)?.lines().next()?;
    let head: Head = serde_json::from_str(head).ok()?;
    let project = format::open(&text).ok()?.project;
    let saved = head.path.as_ref().and_then(|path| super::open_project(files, path).ok());
    let newer = saved.map(|saved| crate::project::differences(&saved.project, &project));
    Some(Recovery { file: file.to_owned(), path: head.path, at: head.at, project, newer })
}
