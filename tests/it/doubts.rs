//! The list of doubtful attributions: what is in it, in which order, and what its keys decide.

use crate::project::plain;
use counterpoint::{
    comparison::{Comparison, Resources, compare},
    project::{Decision, Depth, Project, What},
    statement::Place,
    view::{Doubt, correction, doubts},
    work::Serial,
};
use expect_test::{Expect, expect};
use std::sync::{Arc, LazyLock};

static RESOURCES: LazyLock<Resources> = LazyLock::new(Resources::shipped);

const TEXT: &str = "Lena Orr said the bridge was shut.\n\
    “It will open on Sunday,” it was announced.\n\
    Orr: The bridge is old but sound.\n\
    Ministry: The crane is new and stays.\n\
    The bridge is red.";

fn project() -> Project {
    let mut project = Project::default();
    project.settings.depth = Some(Depth::Quick);
    project.add(plain(TEXT));
    project
}

fn decide(project: &mut Project, what: What) {
    let mut decisions = project.decisions.to_vec();
    decisions.push(Decision { at: 0, by: String::new(), what });
    project.decisions = Arc::new(decisions);
}

fn told(found: &[Doubt]) -> String {
    let line = |d: &Doubt| {
        let who = d.voice.as_deref().unwrap_or("nobody");
        format!("{:.2} {who} · {} · {}\n", d.confidence, d.passage.text, d.passage.stretches.len())
    };
    found.iter().map(line).collect()
}

fn check(project: &Project, expected: Expect) -> (Comparison, Vec<Doubt>) {
    let comparison = compare(project, &RESOURCES, &Serial);
    let found = doubts(project, &comparison);
    expected.assert_eq(&told(&found));
    (comparison, found)
}

#[test]
fn the_most_doubtful_stand_first_and_what_is_settled_is_gone() {
    let mut project = project();
    let (comparison, found) = check(
        &project,
        expect![[r#"
        0.55 Lena Orr · Orr: The bridge is old but sound. · 2
        0.55 Ministry · Ministry: The crane is new and stays. · 2
    "#]],
    );
    assert!(found.windows(2).all(|pair| pair[0].voice.is_none() || pair[0].confidence <= pair[1].confidence));
    let last = found.last().unwrap();
    assert!(matches!(&last.accept, Some(What::AcceptVoice(at)) if Some(at) == comparison.anchor(last.place).as_ref()));
    decide(&mut project, last.accept.clone().unwrap());
    let (_, left) = check(
        &project,
        expect![[r#"
        0.55 Lena Orr · Orr: The bridge is old but sound. · 2
    "#]],
    );
    assert_eq!(left.len() + 1, found.len());
}

#[test]
fn a_rejected_attribution_is_the_articles_own_and_a_corrected_one_the_voices() {
    let mut project = project();
    let comparison = compare(&project, &RESOURCES, &Serial);
    let found = doubts(&project, &comparison);
    let voice_of = |project: &Project, place: Place| {
        let comparison = compare(project, &RESOURCES, &Serial);
        let voice = comparison.statement(place).unwrap().voice.unwrap();
        comparison.voices[voice as usize].name.clone()
    };
    let last = found.last().unwrap();
    assert_ne!(voice_of(&project, last.place), "Narration");
    decide(&mut project, last.reject.clone().unwrap());
    assert_eq!(voice_of(&project, last.place), "Narration");
    decide(&mut project, correction(&comparison, last.place, "Tom Pike").unwrap());
    assert_eq!(voice_of(&project, last.place), "Tom Pike");
    assert!(doubts(&project, &compare(&project, &RESOURCES, &Serial)).iter().all(|d| d.place != last.place));
}

#[test]
fn names_and_sides_are_carried_to_another_project() {
    let mut settled = project();
    decide(&mut settled, What::RenameVoice { from: "Lena Orr".to_owned(), to: "The mayor".to_owned() });
    decide(&mut settled, What::SetSide { voice: "The mayor".to_owned(), side: "Velan".to_owned() });
    let mut other = project();
    for decision in other.names_of(&settled) {
        decide(&mut other, decision.what);
    }
    assert!(other.names_of(&settled).is_empty());
    let comparison = compare(&other, &RESOURCES, &Serial);
    let mayor = comparison.voices.iter().find(|voice| voice.name == "The mayor").unwrap();
    assert_eq!(mayor.side.as_deref(), Some("Velan"));
    assert!(comparison.voices.iter().all(|voice| voice.name != "Lena Orr"));
}
