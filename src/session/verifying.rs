//! Reports of other desks, held against the evidence they carry. Does not know how that is done.

use super::{
    Effect, Session, Tone, VerifiedReport,
    work::{Order, Purpose},
};
use crate::{
    disk::DiskError,
    locale::message,
    project::Project,
    verification::{Unverifiable, Verified},
    work::limits,
};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

impl Session {
    /// Orders a verification; the project that is open is not touched by it.
    pub(super) fn verify(&mut self, path: &Path, effects: &mut Vec<Effect>) {
        let read = self.home.files.read(path, limits::FILE_BYTES).map_err(|cause| DiskError::read(path, cause));
        match read {
            Ok(bytes) => {
                let purpose = Purpose::Verify(path.to_owned(), Arc::new(bytes));
                self.comparing.reader.add(Order {
                    generation: self.comparing.generation,
                    project: Project::default(),
                    purpose,
                });
            }
            Err(error) => self.refuse(message!("sentence", of = error.message()), effects),
        }
    }

    pub(super) fn tell_verified(
        &mut self,
        path: PathBuf,
        verified: Result<Verified, Unverifiable>,
        effects: &mut Vec<Effect>,
    ) {
        match verified {
            Ok(verified) => {
                let tone = if verified.stands() { Tone::Done } else { Tone::Note };
                self.tell(tone, message!("of-file", path = path.as_path(), what = verified.message()), effects);
                self.comparing.verified = Some(VerifiedReport { path, verified });
                effects.push(Effect::Verified);
            }
            Err(error) => {
                let said = message!("of-file", path = path.as_path(), what = error.message());
                self.refuse(message!("sentence", of = said), effects);
            }
        }
    }
}
