//! The sample projects that the program ships. Knows nothing of what is in them.

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
pub fn samples() -> &'static [Sample] {
    &[
        Sample {
            name: "Phone calls of 7 November: one article",
            about: "One wire story in which three capitals, agencies and officials speak",
            text: include_str!("../../projects/calls-one-article.ron"),
        },
        Sample {
            name: "Phone calls of 7 November: three desks",
            about: "Moscow, Paris and Ankara report the same calls, in English",
            text: include_str!("../../projects/calls-three-desks.ron"),
        },
        Sample {
            name: "Phone calls of 7 November: four languages",
            about: "Reports in English, French, Russian and Turkish",
            text: include_str!("../../projects/calls-four-languages.ron"),
        },
        Sample {
            name: "The storm",
            about: "An invented storm at an invented place: numbers and blame differ",
            text: include_str!("../../projects/storm.ron"),
        },
    ]
}
