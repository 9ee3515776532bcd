//! Where records go: a file, replaced whole, or standard output. A reader that hangs up early is no error.

use super::Failure;
use crate::{
    disk::{Keep, System, replace},
    locale::message,
};
use std::{
    io::{self, BufWriter, Write},
    path::Path,
};

/// Whether anybody still reads.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Reader {
    /// Go on.
    Listens,
    /// Standard output was closed at its other end; stop without a word.
    Left,
}

/// Standard output, buffered.
pub(super) struct Output(BufWriter<io::StdoutLock<'static>>);

impl Output {
    pub(super) fn standard() -> Self {
        Self(BufWriter::with_capacity(1 << 16, io::stdout().lock()))
    }

    /// Writes `bytes` as they are.
    pub(super) fn write(&mut self, bytes: &[u8]) -> Result<Reader, Failure> {
        listened(self.0.write_all(bytes))
    }

    /// Hands all that was written on.
    pub(super) fn flush(&mut self) -> Result<Reader, Failure> {
        listened(self.0.flush())
    }
}

fn listened(written: io::Result<()>) -> Result<Reader, Failure> {
    match written {
        Ok(()) => Ok(Reader::Listens),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(Reader::Left),
        Err(error) => Err(Failure::Work(message!("output-not-written", why = &error))),
    }
}

/// A word at the head of a line, as wide as the widest of the words that stand so, with a gap after it.
pub(super) fn head(word: &str, all: &[&str], gap: usize) -> String {
    let width = all.iter().map(|word| word.chars().count()).max().unwrap_or(0) + gap;
    format!("{word:width$}")
}

/// Whether what is written there goes to standard output: no file, or `-`.
pub(super) fn is_standard(file: Option<&Path>) -> bool {
    file.is_none_or(|path| path == Path::new("-"))
}

/// Writes `bytes` to the file, or to standard output where there is none.
pub(super) fn put(bytes: &[u8], file: Option<&Path>) -> Result<(), Failure> {
    match file.filter(|_| !is_standard(file)) {
        Some(path) => replace(&System, path, bytes, Keep::Nothing).map_err(|error| Failure::Work(error.message())),
        None => print(|out| out.write_all(bytes)),
    }
}

/// Lets `write` write to standard output, and hands on what it wrote.
pub(super) fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    let mut out = Output::standard();
    if listened(write(&mut out.0))? == Reader::Listens {
        out.flush()?;
    }
    Ok(())
}
