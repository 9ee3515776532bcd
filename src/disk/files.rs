//! The one door to the file system, as a trait, so that tests can make every step fail.

use std::{
    fs,
    io::{self, Read, Write},
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

/// What tells a changed file from an unchanged one without reading it.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Length in bytes.
    pub bytes: u64,
    /// When it was last written, in nanoseconds since 1970 UTC; 0 where the system does not say.
    pub modified: u128,
    /// Whether it may not be written.
    pub read_only: bool,
    /// What it is.
    pub kind: FileKind,
}

/// What stands under a name.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A file, which can be replaced.
    File,
    /// A pipe or device, which can only be written to: in its place a file would be another thing.
    Device,
}

/// Something held until it is dropped.
pub trait Held: Send {}

/// The outside world as `disk` sees it. Every call is one step that can fail.
pub trait Files: Send + Sync {
    /// The path without links and dots; the file itself need not exist, its folder must.
    ///
    /// # Errors
    /// What the system says.
    fn resolve(&self, path: &Path) -> io::Result<PathBuf>;

    /// The whole file, at most `limit` bytes.
    ///
    /// # Errors
    /// What the system says; `FileTooLarge` above the limit.
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>>;

    /// Length and time of a file.
    ///
    /// # Errors
    /// What the system says, `NotFound` where there is none.
    fn stamp(&self, path: &Path) -> io::Result<Stamp>;

    /// Makes a file of these bytes, or replaces what is in it.
    ///
    /// # Errors
    /// What the system says; part of the bytes may be there.
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;

    /// Waits until the file's bytes are safe.
    ///
    /// # Errors
    /// What the system says.
    fn flush(&self, path: &Path) -> io::Result<()>;

    /// Gives the file another name in one step; what had that name is gone.
    ///
    /// # Errors
    /// What the system says; nothing has changed then.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Waits until the names in a folder are safe.
    ///
    /// # Errors
    /// What the system says.
    fn flush_folder(&self, folder: &Path) -> io::Result<()>;

    /// Takes a file away.
    ///
    /// # Errors
    /// What the system says.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Makes a folder and those above it.
    ///
    /// # Errors
    /// What the system says.
    fn make_folder(&self, folder: &Path) -> io::Result<()>;

    /// The files in a folder, sorted by name.
    ///
    /// # Errors
    /// What the system says.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;

    /// Holds a lock file until the answer is dropped; `None` where another program holds it.
    ///
    /// # Errors
    /// What the system says.
    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Held>>>;
}

/// The files of this computer.
#[derive(Copy, Clone, Debug, Default)]
pub struct System;

struct LockFile {
    _file: fs::File,
}

impl Held for LockFile {}

impl Files for System {
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        if let Ok(found) = fs::canonicalize(path) {
            return Ok(found);
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let name = path.file_name().ok_or(io::ErrorKind::InvalidFilename)?;
        Ok(fs::canonicalize(folder)?.join(name))
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let file = fs::File::open(path)?;
        let known = file.metadata()?;
        if known.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let mut bytes = Vec::with_capacity(usize::try_from(known.len().min(limit)).unwrap_or(0));
        file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > limit {
            return Err(io::Error::new(
                io::ErrorKind::FileTooLarge,
                format!("it is larger than the {} MB that are read", limit >> 20),
            ));
        }
        Ok(bytes)
    }

    fn stamp(&self, path: &Path) -> io::Result<Stamp> {
        let known = fs::metadata(path)?;
        let modified = known.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        Ok(Stamp {
            bytes: known.len(),
            modified: modified.map_or(0, |past| past.as_nanos()),
            read_only: known.permissions().readonly(),
            kind: if known.is_file() || known.is_dir() { FileKind::File } else { FileKind::Device },
        })
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        fs::File::create(path)?.write_all(bytes)
    }

    fn flush(&self, path: &Path) -> io::Result<()> {
        fs::OpenOptions::new().write(true).open(path)?.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        if let Ok(known) = fs::metadata(to) {
            fs::set_permissions(from, known.permissions())?;
        }
        fs::rename(from, to)
    }

    fn flush_folder(&self, folder: &Path) -> io::Result<()> {
        if cfg!(unix) { fs::File::open(folder)?.sync_all() } else { Ok(()) }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let mut found: Vec<PathBuf> =
            fs::read_dir(folder)?.filter_map(|entry| entry.ok().map(|e| e.path())).filter(|p| p.is_file()).collect();
        found.sort();
        Ok(found)
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Held>>> {
        let file = fs::OpenOptions::new().create(true).truncate(false).write(true).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Box::new(LockFile { _file: file }))),
            Err(fs::TryLockError::WouldBlock) => Ok(None),
            Err(fs::TryLockError::Error(cause)) => Err(cause),
        }
    }
}
