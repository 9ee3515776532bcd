//! Lines of a stream, none longer than memory allows.

use std::io::{self, BufRead, Read};

/// The longest line taken, in bytes.
pub(super) const LONGEST: usize = 64 << 20;

/// One line of a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// Its bytes without the line break.
    Read(Vec<u8>),
    /// It was longer than [`LONGEST`] and was passed over.
    TooLong,
}

/// The next line; `None` at the end.
pub(super) fn next(from: &mut impl BufRead) -> io::Result<Option<Line>> {
    let mut line = Vec::new();
    let most = u64::try_from(LONGEST).unwrap_or(u64::MAX) + 1;
    let read = from.by_ref().take(most).read_until(b'\n', &mut line)?;
    if read == 0 {
        return Ok(None);
    }
    if line.last() == Some(&b'\n') {
        line.pop();
        if line.last() == Some(&b'\r') {
            line.pop();
        }
    } else if line.len() > LONGEST {
        pass_over(from)?;
        return Ok(Some(Line::TooLong));
    }
    Ok(Some(Line::Read(line)))
}

fn pass_over(from: &mut impl BufRead) -> io::Result<()> {
    loop {
        let held = from.fill_buf()?;
        if held.is_empty() {
            return Ok(());
        }
        let end = held.iter().position(|byte| *byte == b'\n');
        let used = end.map_or(held.len(), |at| at + 1);
        from.consume(used);
        if end.is_some() {
            return Ok(());
        }
    }
}
