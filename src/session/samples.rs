//! The sample projects that the program ships. Knows nothing of what is in them.

use crate::locale::tr;

/// A sample.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// What it is called.
    pub name: &'static str,
    /// What it shows, in one line.
    pub about: &'static str,
    /// The text of the project file.
    pub text: &'static str,
}

/// The samples, from the plainest to the richest; the window offers the richest first.
#[must_use]
pub fn samples() -> [Sample; 4] {
    [
        Sample {
            name: tr!("sample-one"),
            about: tr!("sample-one-about"),
            text: include_str!("../../projects/calls-one-article.ron"),
        },
        Sample {
            name: tr!("sample-three"),
            about: tr!("sample-three-about"),
            text: include_str!("../../projects/calls-three-desks.ron"),
        },
        Sample {
            name: tr!("sample-four"),
            about: tr!("sample-four-about"),
            text: include_str!("../../projects/calls-four-languages.ron"),
        },
        Sample {
            name: tr!("sample-storm"),
            about: tr!("sample-storm-about"),
            text: include_str!("../../projects/storm.ron"),
        },
    ]
}
