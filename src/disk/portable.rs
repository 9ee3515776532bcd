//! Settings that travel with the program: in a folder beside it, on a stick or a share, instead of the user's own folders.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// A folder of this name beside the program holds settings, the recent list, unsaved work and what was read before. It is
/// made by the user, who must be allowed to write in it.
const NAME: &str = "counterpoint-settings";

/// The folder beside this program, where there is one.
pub(super) fn portable() -> Option<PathBuf> {
    // An AppImage runs from a place of its own: its file is what lies beside the folder.
    let program = env::var_os("APPIMAGE").map(PathBuf::from).or_else(|| env::current_exe().ok())?;
    portable_beside(&program)
}

/// The folder beside the program of that path, where there is one: beside the file that a link leads to, and beside the whole
/// of a macOS application.
#[must_use]
pub fn portable_beside(program: &Path) -> Option<PathBuf> {
    let program = fs::canonicalize(program).ok()?;
    let is_bundle = |path: &&Path| path.extension().is_some_and(|ending| ending == "app");
    let whole = program.ancestors().find(is_bundle).unwrap_or(&program);
    Some(whole.parent()?.join(NAME)).filter(|folder| folder.is_dir())
}
