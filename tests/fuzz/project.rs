//! Any bytes, opened as a project; what opens is the same after it was written and read again.
#![no_main]

use counterpoint::format;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(opened) = format::open_bytes(bytes) {
        assert_eq!(format::read(&format::write(&opened.project)), Ok(opened.project));
    }
});
