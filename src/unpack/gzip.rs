//! Gzipped bytes → what is packed, to a limit.

use flate2::read::MultiGzDecoder;
use std::io::Read;

/// The first `most` bytes of what is packed; `None` where it is damaged before that.
#[must_use]
pub(crate) fn gunzip(bytes: &[u8], most: u64) -> Option<Vec<u8>> {
    let mut unpacked = Vec::new();
    MultiGzDecoder::new(bytes).take(most).read_to_end(&mut unpacked).ok()?;
    Some(unpacked)
}
