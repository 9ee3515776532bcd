//! Sentences read before, one small file each in the user's cache folder. The folder may be taken away at any time, and
//! what cannot be written is simply read again.
//!
//! A file's name is the hash of the model's and grammar's names, the language and the sentence. It begins with a hash of
//! what follows, so that a file cut short counts as none. The files lie on 256 shelves; a shelf that is full gives up
//! the quarter that was written first.

use super::{Files, System, portable::portable};
use crate::{
    comparison::{Memory, ReadSentence, Resources},
    encoder,
    grammar::{self, Grammar},
    tagger::{self, Tagger},
    text::Language,
};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

/// Files on a shelf: with 256 shelves and some 15 KB a sentence, about 250 MB in all.
const SHELF: usize = 64;
/// Bytes of one reading; longer ones are not kept.
const LARGEST: u64 = 512 << 10;
/// Bytes of the hash before a reading.
const SEAL: usize = 16;

/// A [`Memory`] in a folder.
pub struct Readings {
    files: Box<dyn Files>,
    folder: PathBuf,
    name: String,
    /// Files on the shelves that were written to.
    shelves: Mutex<BTreeMap<u8, usize>>,
}

/// The same resources with the memory of this computer, or of the folder beside the program; unchanged where there is
/// neither.
#[must_use]
pub(crate) fn remembering(resources: Resources) -> Resources {
    let users = || directories::ProjectDirs::from("", "", "Counterpoint").map(|own| own.cache_dir().to_owned());
    let (Some(folder), Some(encoder)) = (portable().or_else(users), &resources.encoder) else { return resources };
    let name =
        [env!("CARGO_PKG_VERSION"), encoder.name(), &Grammar::shipped_name(), &Tagger::shipped_name()].join("\0");
    let readings = Readings::new(Box::new(System), folder.join("readings"), name);
    Resources { memory: Box::new(readings), ..resources }
}

impl Readings {
    /// The readings in `folder` made by what is called `name`.
    #[must_use]
    pub fn new(files: Box<dyn Files>, folder: PathBuf, name: String) -> Self {
        Self { files, folder, name, shelves: Mutex::new(BTreeMap::new()) }
    }

    fn place(&self, language: Language, sentence: &str) -> (u8, PathBuf) {
        let mut hash = Sha256::new();
        for part in [&self.name, language.tag(), sentence] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        let hash = hash.finalize();
        let name: String = hash[1..20].iter().map(|byte| format!("{byte:02x}")).collect();
        (hash[0], self.shelf(hash[0]).join(name))
    }

    fn shelf(&self, shelf: u8) -> PathBuf {
        self.folder.join(format!("{shelf:02x}"))
    }

    /// Makes room on a shelf for one file more.
    fn make_room(&self, number: u8) {
        let shelf = self.shelf(number);
        let mut shelves = self.shelves.lock().unwrap_or_else(PoisonError::into_inner);
        let count = shelves.entry(number).or_insert_with(|| {
            let _ = self.files.make_folder(&shelf);
            self.files.list(&shelf).map_or(0, |files| files.len())
        });
        *count += 1;
        if *count > SHELF {
            let mut files = self.files.list(&shelf).unwrap_or_default();
            files.sort_by_cached_key(|file| self.files.stamp(file).map_or(0, |stamp| stamp.modified));
            let gone = files.len().saturating_sub(SHELF * 3 / 4);
            for file in &files[..gone] {
                let _ = self.files.remove(file);
            }
            *count = files.len() - gone + 1;
        }
    }

    fn read(&self, place: &Path) -> Option<ReadSentence> {
        let bytes = self.files.read(place, LARGEST).ok()?;
        let (seal, body) = bytes.split_at_checked(SEAL)?;
        if seal != &Sha256::digest(body)[..SEAL] {
            return None;
        }
        let (lengths, rest) = body.split_first_chunk::<8>()?;
        let length = |at: usize| Some(u32::from_le_bytes(lengths[at..at + 4].try_into().ok()?) as usize);
        let (vectors, rest) = rest.split_at_checked(length(0)?)?;
        let (tree, tagged) = rest.split_at_checked(length(4)?)?;
        Some(ReadSentence {
            vectors: Arc::new(encoder::from_bytes(vectors)?),
            tree: Arc::new(grammar::from_bytes(tree)?),
            tagged: Arc::new(tagger::from_bytes(tagged)?),
        })
    }
}

impl Memory for Readings {
    fn recall(&self, language: Language, sentence: &str) -> Option<ReadSentence> {
        self.read(&self.place(language, sentence).1)
    }

    fn keep(&self, language: Language, sentence: &str, read: &ReadSentence) {
        let (vectors, tree) = (encoder::to_bytes(&read.vectors), grammar::to_bytes(&read.tree));
        let (Ok(first), Ok(second)) = (u32::try_from(vectors.len()), u32::try_from(tree.len())) else { return };
        let lengths = [first.to_le_bytes(), second.to_le_bytes()].concat();
        let body = [lengths, vectors, tree, tagger::to_bytes(&read.tagged)].concat();
        if body.len() as u64 + SEAL as u64 > LARGEST {
            return;
        }
        let (shelf, place) = self.place(language, sentence);
        self.make_room(shelf);
        let bytes = [&Sha256::digest(&body)[..SEAL], &body].concat();
        if self.files.write(&place, &bytes).is_err() {
            let _ = self.files.remove(&place);
        }
    }
}
