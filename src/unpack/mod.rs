//! Bytes as they come → plain parts: encodings, zip and gzip archives, XML, the pages of a PDF. Every part is unpacked
//! to a limit, whatever a file says of its own size; nothing is executed, fetched or resolved.

mod charset;
mod xml;
mod gzip;
mod archive;
mod tame;
mod pdf;

pub(crate) use archive::Archive;
pub use charset::decode;
pub(crate) use charset::is_binary;
pub(crate) use gzip::gunzip;
pub use pdf::{Pages, pages};
pub use xml::{Xml, attribute, each};

/// Why nothing could be unpacked.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It wants a password.
    Locked,
    /// Its parts nest deeper than any document's.
    TooDeep,
    /// It unpacks to more than a document should.
    TooLarge,
    /// It cannot be taken apart.
    Damaged,
}
