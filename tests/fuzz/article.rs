//! Any bytes, read as each kind of file that only its name tells; the others are told by their bytes.
#![no_main]

use counterpoint::{article::original, import};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for name in ["x", "x.md", "x.csv", "x.json", "x.eml", "x.html"] {
        for article in import::read(name, bytes).articles {
            for block in &article.blocks {
                assert!(!block.span.of(&article.body).trim().is_empty());
            }
            let _ = original(&article);
        }
    }
});
