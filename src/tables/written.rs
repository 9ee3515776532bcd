//! What the user wrote at statements by hand: frames, notes, tags and glosses. Knows no format.

use super::table::Report;
use crate::{
    locale::tr,
    project::{Anchor, What},
    statement::Place,
};
use std::collections::BTreeMap;

/// Words at statements, each in the order in which they were written, none twice at one place.
#[derive(Default)]
pub(crate) struct Written {
    at: BTreeMap<Place, Vec<String>>,
}

impl Written {
    /// The frames of the codebook.
    pub(crate) fn codes(report: &Report<'_>) -> Self {
        let known = |name: &str| report.project.codebook.codes.iter().any(|code| code.name == name);
        Self::of(report, |what| match what {
            What::Code(anchor, name) if known(name) => Some((anchor, name)),
            _ => None,
        })
    }

    /// The notes.
    pub(crate) fn notes(report: &Report<'_>) -> Self {
        Self::of(report, |what| if let What::Note(anchor, words) = what { Some((anchor, words)) } else { None })
    }

    /// The glosses, one a statement.
    pub(crate) fn glosses(report: &Report<'_>) -> Self {
        let held = report.comparison.glosses(report.project).into_iter();
        Self { at: held.map(|(place, (words, _))| (place, vec![words.to_owned()])).collect() }
    }

    /// The tags.
    pub(crate) fn tags(report: &Report<'_>) -> Self {
        Self::of(report, |what| if let What::Tag(anchor, word) = what { Some((anchor, word)) } else { None })
    }

    fn of<'a>(report: &Report<'a>, wanted: impl Fn(&'a What) -> Option<(&'a Anchor, &'a String)>) -> Self {
        let mut written = Self::default();
        for (anchor, words) in report.project.decisions.iter().filter_map(|decision| wanted(&decision.what)) {
            let Some(place) = report.comparison.place(anchor) else { continue };
            let all = written.at.entry(place).or_default();
            if !all.contains(words) {
                all.push(words.clone());
            }
        }
        written
    }

    pub(crate) fn at(&self, place: Place) -> &[String] {
        self.at.get(&place).map_or(&[], Vec::as_slice)
    }

    /// All words, each once, sorted.
    pub(crate) fn all(&self) -> Vec<&str> {
        let mut all: Vec<&str> = self.at.values().flatten().map(String::as_str).collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// All that was written, for formats that show it beside the statement.
pub(crate) struct Marks {
    glosses: Written,
    frames: Written,
    tags: Written,
    notes: Written,
}

impl Marks {
    pub(crate) fn of(report: &Report<'_>) -> Self {
        let (glosses, frames) = (Written::glosses(report), Written::codes(report));
        Self { glosses, frames, tags: Written::tags(report), notes: Written::notes(report) }
    }

    /// The gloss of a statement: a translation that the user brought, none of the text's words.
    pub(crate) fn gloss(&self, place: Place) -> Option<&str> {
        self.glosses.at(place).first().map(String::as_str)
    }

    /// What else stands at a statement: a head for each kind, with its words.
    pub(crate) fn at(&self, place: Place) -> Vec<(&'static str, String)> {
        let all = [
            (tr!("report-frames-head"), self.frames.at(place).join("; ")),
            (tr!("report-tags-head"), self.tags.at(place).join("; ")),
            (tr!("report-note-head"), self.notes.at(place).join(" / ")),
        ];
        all.into_iter().filter(|(_, words)| !words.is_empty()).collect()
    }
}
