//! What versions do with what is said, and how many speak, in the words of the window's language. Counts nothing.

use crate::{comparison::Comparison, framing::Taken, locale::tr, present::Tally, project::Stance, telling};

/// What a stance is called.
pub(crate) fn stance(stance: Stance) -> &'static str {
    match stance {
        Stance::Says => tr!("stance-name-says"),
        Stance::Gives => tr!("stance-name-gives"),
        Stance::MayBe => tr!("stance-name-may-be"),
        Stance::Denies => tr!("stance-name-denies"),
        Stance::AsksFor => tr!("stance-name-asks"),
    }
}

/// What a cell holds, each thing once.
#[must_use]
pub fn account(comparison: &Comparison, account: &[Taken]) -> String {
    let mut told: Vec<String> = Vec::new();
    for taken in account {
        let words = telling::taken(taken, &comparison.voices);
        if !told.contains(&words) {
            told.push(words);
        }
    }
    if told.is_empty() { tr!("verdict-silent").to_owned() } else { told.join("; ") }
}

/// How many outlets and origins; `None` where every article has an origin of its own.
#[must_use]
pub fn tally(comparison: &Comparison, tally: Tally) -> Option<String> {
    let counts = || [tr!("count-outlets", n = tally.outlets), tr!("count-origins", n = tally.origins)];
    comparison.origins.are_shared().then(|| telling::joined(counts()))
}
