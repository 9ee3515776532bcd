//! A file system in memory that can refuse any step, and lose power at any step: what was not flushed may then be there,
//! be gone, or be there in part.

use counterpoint::disk::{FileKind, Files, Held, Stamp};
use std::{
    collections::{BTreeMap, BTreeSet},
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard},
};

/// What happens at one step.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The step is refused; the program goes on.
    Refuse(ErrorKind),
    /// The step is done by half, if it can be, and the power is gone: every later step is refused.
    Kill,
}

#[derive(Clone, Default)]
struct File {
    bytes: Vec<u8>,
    /// What is safe of the bytes.
    flushed: Vec<u8>,
}

#[derive(Default)]
struct State {
    files: BTreeMap<u64, File>,
    names: BTreeMap<PathBuf, u64>,
    /// Changes of names that are not safe yet, in order.
    pending: Vec<(PathBuf, Option<u64>)>,
    safe_names: BTreeMap<PathBuf, u64>,
    folders: BTreeSet<PathBuf>,
    locks: BTreeSet<PathBuf>,
    next: u64,
    clock: u128,
    steps: usize,
    fault: Option<(usize, Fault)>,
    dead: bool,
}

/// The file system; clones are the same one.
#[derive(Clone, Default)]
pub struct World(Arc<Mutex<State>>);

struct Lock(Arc<Mutex<State>>, PathBuf);

impl Held for Lock {}

impl Drop for Lock {
    fn drop(&mut self) {
        self.0.lock().unwrap().locks.remove(&self.1);
    }
}

impl World {
    pub fn new() -> Self {
        let world = Self::default();
        world.state().folders.insert("/home".into());
        world
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    /// Until this is dropped every step of another thread waits.
    pub fn frozen(&self) -> impl Drop + '_ {
        self.state()
    }

    /// Lets the fault happen at the `step`th step from now, from 0.
    pub fn arm(&self, step: usize, fault: Fault) {
        let mut state = self.state();
        state.fault = Some((state.steps + step, fault));
    }

    pub fn disarm(&self) {
        let mut state = self.state();
        (state.fault, state.dead) = (None, false);
    }

    pub fn steps(&self) -> usize {
        self.state().steps
    }

    /// The bytes of a file, without a step.
    pub fn peek(&self, path: &str) -> Option<Vec<u8>> {
        let state = self.state();
        state.names.get(Path::new(path)).map(|id| state.files[id].bytes.clone())
    }

    /// Puts a file there, safe at once, without a step: another program did it.
    pub fn put(&self, path: &str, bytes: &[u8]) {
        let mut state = self.state();
        let id = state.next;
        state.next += 1;
        state.clock += 1;
        state.files.insert(id, File { bytes: bytes.to_vec(), flushed: bytes.to_vec() });
        state.names.insert(path.into(), id);
        state.safe_names.insert(path.into(), id);
    }

    pub fn names(&self) -> Vec<String> {
        self.state().names.keys().map(|path| path.display().to_string()).collect()
    }

    /// What may be on the disk when the power comes back: for each number of changes of names that made it, what was not
    /// flushed is gone, half there, or there.
    pub fn after_power_loss(&self) -> Vec<World> {
        let state = self.state();
        let mut worlds = Vec::new();
        for made in 0..=state.pending.len() {
            let mut names = state.safe_names.clone();
            for (path, id) in &state.pending[..made] {
                match id {
                    Some(id) => names.insert(path.clone(), *id),
                    None => names.remove(path),
                };
            }
            for survived in 0..3 {
                let mut files = state.files.clone();
                for file in files.values_mut().filter(|file| file.bytes != file.flushed) {
                    file.bytes = match survived {
                        0 => file.flushed.clone(),
                        1 => file.bytes[..file.bytes.len() / 2].to_vec(),
                        _ => file.bytes.clone(),
                    };
                    file.flushed.clone_from(&file.bytes);
                }
                let (safe_names, folders) = (names.clone(), state.folders.clone());
                let (next, clock) = (state.next, state.clock);
                let one = State { files, names: names.clone(), safe_names, folders, next, clock, ..State::default() };
                worlds.push(World(Arc::new(Mutex::new(one))));
            }
        }
        worlds
    }

    /// Counts a step; gives the state, and whether the step is to be done by half before the power goes.
    fn step(&self) -> io::Result<(MutexGuard<'_, State>, bool)> {
        let mut state = self.state();
        if state.dead {
            return Err(io::Error::other("no power"));
        }
        let step = state.steps;
        state.steps += 1;
        match state.fault {
            Some((at, Fault::Refuse(kind))) if at == step => Err(kind.into()),
            Some((at, Fault::Kill)) if at == step => {
                state.dead = true;
                Ok((state, true))
            }
            _ => Ok((state, false)),
        }
    }
}

fn found(state: &State, path: &Path) -> io::Result<u64> {
    state.names.get(path).copied().ok_or_else(|| ErrorKind::NotFound.into())
}

fn killed<T>() -> io::Result<T> {
    Err(io::Error::other("no power"))
}

impl Files for World {
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        let (state, half) = self.step()?;
        let folder = path.parent().is_some_and(|folder| state.folders.contains(folder));
        if half {
            killed()
        } else if folder {
            Ok(path.to_owned())
        } else {
            Err(ErrorKind::NotFound.into())
        }
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let (state, half) = self.step()?;
        if half {
            return killed();
        }
        let bytes = state.files[&found(&state, path)?].bytes.clone();
        if bytes.len() as u64 > limit { Err(ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
    }

    fn stamp(&self, path: &Path) -> io::Result<Stamp> {
        let (state, half) = self.step()?;
        if half {
            return killed();
        }
        let id = found(&state, path)?;
        Ok(Stamp {
            bytes: state.files[&id].bytes.len() as u64,
            modified: u128::from(id),
            read_only: false,
            kind: FileKind::File,
        })
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let (mut state, half) = self.step()?;
        if !path.parent().is_some_and(|folder| state.folders.contains(folder)) {
            return Err(ErrorKind::NotFound.into());
        }
        let id = state.next;
        state.next += 1;
        let known = state.names.get(path).copied().unwrap_or(id);
        if known == id {
            state.names.insert(path.to_owned(), id);
            state.pending.push((path.to_owned(), Some(id)));
        }
        let kept = if half { &bytes[..bytes.len() / 2] } else { bytes };
        state.files.entry(known).or_default().bytes = kept.to_vec();
        if half { killed() } else { Ok(()) }
    }

    fn flush(&self, path: &Path) -> io::Result<()> {
        let (mut state, half) = self.step()?;
        let id = found(&state, path)?;
        if half {
            return killed();
        }
        if let Some(file) = state.files.get_mut(&id) {
            file.flushed = file.bytes.clone();
        }
        Ok(())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let (mut state, half) = self.step()?;
        let id = found(&state, from)?;
        // The two changes are one step of the disk's journal: the old name goes when the new one comes.
        state.names.remove(from);
        state.names.insert(to.to_owned(), id);
        state.pending.push((to.to_owned(), Some(id)));
        state.pending.push((from.to_owned(), None));
        if half { killed() } else { Ok(()) }
    }

    fn flush_folder(&self, _folder: &Path) -> io::Result<()> {
        let (mut state, half) = self.step()?;
        if half {
            return killed();
        }
        state.safe_names = state.names.clone();
        state.pending.clear();
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let (mut state, half) = self.step()?;
        found(&state, path)?;
        state.names.remove(path);
        state.pending.push((path.to_owned(), None));
        if half { killed() } else { Ok(()) }
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        let (mut state, half) = self.step()?;
        if half {
            return killed();
        }
        state.folders.extend(folder.ancestors().map(Path::to_owned));
        Ok(())
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let (state, half) = self.step()?;
        if half {
            return killed();
        }
        if !state.folders.contains(folder) {
            return Err(ErrorKind::NotFound.into());
        }
        Ok(state.names.keys().filter(|path| path.parent() == Some(folder)).cloned().collect())
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Held>>> {
        let (mut state, half) = self.step()?;
        if half {
            return killed();
        }
        if !state.locks.insert(path.to_owned()) {
            return Ok(None);
        }
        Ok(Some(Box::new(Lock(Arc::clone(&self.0), path.to_owned()))))
    }
}
