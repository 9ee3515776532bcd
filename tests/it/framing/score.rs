//! How far findings agree with the marks.

use super::world::{Depth, Mark, Told, World, sentence};
use counterpoint::{
    finding::{Finding, Findings},
    statement::Place,
    text::Span,
};
use std::collections::BTreeSet;

/// What was right, what was found beside it, what was missed.
#[derive(Default)]
pub(super) struct Score {
    pub right: usize,
    pub extra: Vec<String>,
    pub missed: Vec<String>,
}

impl Score {
    /// Pairs found things with marked ones, each once.
    pub fn add(&mut self, world: &World, found: Vec<(Place, Span, String)>, marks: &[Mark]) {
        let mut open: Vec<&Mark> = marks.iter().collect();
        for (place, span, class) in found {
            let at = open
                .iter()
                .position(|mark| mark.article == place.article() && mark.span.overlaps(span) && mark.class == class);
            match at {
                Some(at) => {
                    open.remove(at);
                    self.right += 1;
                }
                None => self.extra.push(format!("{} [{class}]", world.words(place, span))),
            }
        }
        self.missed.extend(
            open.iter().map(|mark| format!("{} [{}]", mark.span.of(&world.articles[mark.article].body), mark.class)),
        );
    }

    pub fn is_met(&self, name: &str) {
        let precision = self.right as f64 / (self.right + self.extra.len()).max(1) as f64;
        let recall = self.right as f64 / (self.right + self.missed.len()).max(1) as f64;
        let marks = self.right + self.missed.len();
        println!("framing {name}: precision {precision:.3}, recall {recall:.3} on {marks} marks");
        if std::env::var_os("SHOW_FRAMING").is_some() {
            println!("  extra {:#?}\n  missed {:#?}", self.extra, self.missed);
        }
        assert!(marks >= 60, "{name}: {marks} marks are too few");
        assert!(
            precision >= 0.90 && recall >= 0.75,
            "{name}: {precision:.3} {recall:.3}\nextra {:#?}\nmissed {:#?}",
            self.extra,
            self.missed
        );
    }
}

/// A dimension on single sentences; `class` gives what a finding is called in the marks.
pub(super) fn sentences(key: &str, examples: &str, depth: Depth, class: impl Fn(&Finding) -> Option<String>) -> Score {
    let mut score = Score::default();
    let told: Vec<Told> =
        examples.lines().skip(1).filter(|l| !l.starts_with('#') && !l.trim().is_empty()).map(sentence).collect();
    for one in &told {
        let world = World::new(std::slice::from_ref(one), depth);
        let marks: Vec<Mark> = world.marks.clone();
        score.add(&world, passages(&world.found(key), &class), &marks);
    }
    score
}

pub(super) fn passages(found: &Findings, class: impl Fn(&Finding) -> Option<String>) -> Vec<(Place, Span, String)> {
    let each = found.findings.iter().filter_map(|f| Some((f, class(f)?)));
    let all = each.flat_map(|(f, class)| f.passages.iter().map(move |p| (p.place, p.span, class.clone())));
    all.collect::<BTreeSet<_>>().into_iter().collect()
}

pub(super) fn tally(score: &mut Score, found: &BTreeSet<String>, wanted: &BTreeSet<String>) {
    score.right += found.intersection(wanted).count();
    score.extra.extend(found.difference(wanted).cloned());
    score.missed.extend(wanted.difference(found).cloned());
}
