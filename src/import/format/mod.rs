//! One file a format, each: a name and bytes → drafts and problems. None of them repairs, judges or gives ids: that is
//! done once, for all, behind them.

mod archive;
mod database;
mod email;
mod extract;
mod front;
mod html;
mod json;
mod markdown;
mod metadata;
mod page;
mod pdf;
mod record;
mod rtf;
mod table;
mod text;
mod warc;

use super::{draft::Found, sniff::Format};
use crate::{
    article::Problem,
    locale::{Message, message},
};

/// Reads a file of a known format.
pub(super) fn read(format: Format, name: &str, bytes: &[u8]) -> Found {
    match format {
        Format::Text => text::read(bytes),
        Format::Markdown => markdown::read(bytes),
        Format::Html => html::read(name, bytes, None),
        Format::Json => json::read(name, bytes),
        Format::Table => table::read(name, bytes),
        Format::Email => email::read(name, bytes),
        Format::Rtf => rtf::read(name, bytes),
        Format::Pdf => pdf::read(name, bytes),
        Format::Archive => archive::read(name, bytes),
        Format::Gzip => warc::read_gzip(name, bytes, read),
        Format::Warc => warc::read(name, bytes),
        Format::OldWord if is_locked(bytes) => refused("locked-document", message!("import-locked", name = name)),
        Format::OldWord => refused("old-word", message!("import-old-word", name = name)),
        Format::Picture => refused("picture", message!("import-picture", name = name)),
        Format::Binary => match claimed(name) {
            Some(ending) => refused("binary-file", message!("import-not-as-named", name = name, ending = ending)),
            None => refused("binary-file", message!("import-no-known-format", name = name)),
        },
    }
}

/// Reads one JSON record that stands at `place`.
pub(super) fn read_record(place: &Message, record: &[u8]) -> Found {
    json::read_record(place, record)
}

/// The ending of a name, where it is that of a format which cannot be taken for another.
fn claimed(name: &str) -> Option<String> {
    let ending = name.rsplit_once('.')?.1.to_ascii_lowercase();
    ["pdf", "docx", "odt", "epub", "doc", "rtf", "gz", "warc"].contains(&ending.as_str()).then_some(ending)
}

/// Whether a file of Word's old kind is a wrapper around a document of the new kind that was encrypted.
fn is_locked(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    memchr::memmem::find(bytes, &name).is_some()
}

fn refused(code: &str, said: Message) -> Found {
    Found::nothing(Problem::new(code, said))
}
