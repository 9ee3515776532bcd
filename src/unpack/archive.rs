//! A zip archive → its parts by name, all together to one limit. What an archive says of its parts' sizes is not believed.

use super::Refused;
use crate::work::limits;
use std::io::{Cursor, Read};
use zip::{ZipArchive, result::ZipError};

/// An archive, and how many bytes may yet be unpacked from it.
pub(crate) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    room: u64,
}

impl<'a> Archive<'a> {
    /// Opens an archive.
    ///
    /// # Errors
    /// When it is damaged or holds more parts than a document.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Refused> {
        // Every part that the list at the end names begins so there: counted before the list is read into memory.
        let listed = memchr::memmem::find_iter(bytes, b"PK\x01\x02").take(limits::ARCHIVE_PARTS + 1).count();
        if listed > limits::ARCHIVE_PARTS {
            return Err(Refused::TooLarge);
        }
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refused::Damaged)?;
        Ok(Self { zip, room: limits::UNPACKED_BYTES })
    }

    /// The bytes of a part; `None` where there is no such part.
    ///
    /// # Errors
    /// When it is locked, is damaged, or unpacks to more than is left.
    pub(crate) fn part(&mut self, name: &str) -> Result<Option<Vec<u8>>, Refused> {
        let file = match self.zip.by_name(name) {
            Ok(file) => file,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword) => {
                return Err(Refused::Locked);
            }
            Err(_) => return Err(Refused::Damaged),
        };
        let mut bytes = Vec::new();
        let read = file.take(self.room + 1).read_to_end(&mut bytes);
        self.room = self.room.checked_sub(bytes.len() as u64).ok_or(Refused::TooLarge)?;
        read.map_err(|_| Refused::Damaged)?;
        Ok(Some(bytes))
    }
}
