//! Blind double coding: two people code the same things, agreement is told by kind, a third settles what they dispute.

use counterpoint::{
    comparison::{Comparison, Resources, compare},
    format, import,
    present::agreements,
    project::{Coded, Decision, Depth, Project, What, merge},
    report::{Report, guide, markdown},
    view::{blind_things, coded_by, names_by, settled},
    work::Serial,
};
use expect_test::expect;
use std::{
    collections::BTreeSet,
    sync::{Arc, OnceLock},
};

const ARTICLES: &str = r#"{"outlet":"The Quay","language":"en","sentences":["The dockers of Port Alder stopped work on Monday morning.","At least 40 ships are waiting outside the harbour, the company said.","The mayor called the strike \"reckless\".","Talks begin on Thursday."]}
{"outlet":"Alder Radio","language":"en","sentences":["Dockers in Port Alder stopped work on Monday.","25 ships are waiting outside the harbour, according to the union.","Talks between union and company begin on Thursday.","Rain is expected at night, the weather office said."]}
{"outlet":"Coast Mail","language":"en","sentences":["Work in Port Alder stopped on Monday when dockers walked out.","The weather office expects rain.","\"We will not give in\", said union leader Ana Ruiz."]}
"#;

fn story() -> (Project, Comparison) {
    static STORY: OnceLock<(Project, Comparison)> = OnceLock::new();
    let made = || {
        let mut project = Project { name: "A strike".to_owned(), ..Project::default() };
        for article in import::read("strike.jsonl", ARTICLES.as_bytes()).articles {
            project.add(article);
        }
        project.settings.depth = Some(Depth::Quick);
        let comparison = compare(&project, &Resources::shipped(), &Serial);
        (project, comparison)
    };
    STORY.get_or_init(made).clone()
}

/// A copy in which that person answered the first things of a kind so.
pub fn coded(project: &Project, comparison: &Comparison, coder: &str, kind: Coded, verdicts: &[&str]) -> Project {
    let things = blind_things(comparison, kind);
    assert!(things.len() >= verdicts.len(), "{} {}", things.len(), kind.name());
    let decide = |what| Decision { at: 1, by: coder.to_owned(), what };
    let answers = things.iter().zip(verdicts).map(|(thing, verdict)| decide(thing.judged(verdict)));
    let decisions = project.decisions.iter().cloned().chain(answers).collect();
    Project { decisions: Arc::new(decisions), ..project.clone() }
}

#[test]
fn every_kind_has_things_to_code_and_none_twice() {
    let (project, comparison) = story();
    for kind in Coded::ALL {
        let things = blind_things(&comparison, kind);
        let different: BTreeSet<_> = things.iter().map(|thing| thing.thing()).collect();
        assert!(things.len() >= 3 && different.len() == things.len(), "{} {}", things.len(), kind.name());
        assert!(things.iter().all(|thing| (kind == Coded::Silence) != thing.said.is_empty()), "{}", kind.name());
        // What somebody answered changes neither the things nor their order.
        let answered = coded(&project, &comparison, "Ana", kind, &[kind.verdicts()[0]]);
        let again = compare(&answered, &Resources::shipped(), &Serial);
        assert_eq!(blind_things(&again, kind), things);
        assert_eq!(again.links, comparison.links);
        assert_eq!(again.points, comparison.points);
    }
}

#[test]
fn merged_copies_tell_agreement_by_kind_and_disputes() {
    let (project, comparison) = story();
    let (yes, no) = ("parallel", "not parallel");
    let ana = coded(&project, &comparison, "Ana", Coded::Pair, &[yes, no, yes, no]);
    let ana = coded(&ana, &comparison, "Ana", Coded::Voice, &["own words", "Ana Ruiz"]);
    let bo = coded(&project, &comparison, "Bo", Coded::Pair, &[yes, no, no]);
    let bo = coded(&bo, &comparison, "Bo", Coded::Voice, &["own words", "Ana Ruiz"]);
    let merged = merge(Some(&project), &ana, &bo);
    assert!(merged.disputes.is_empty(), "coders may differ: {:?}", merged.disputes);
    let told: Vec<String> = agreements(&merged.project.decisions)
        .iter()
        .map(|one| {
            let alpha = one.alpha.map_or("-".to_owned(), |alpha| format!("{alpha:.2}"));
            let disputes = one.disputes.iter().map(|dispute| format!("{:?}", dispute.said));
            format!(
                "{} by {}: {} coded, {} twice, {} alike, alpha {alpha}, {}",
                one.kind.name(),
                one.coders.join("+"),
                one.things,
                one.double,
                one.agreed,
                disputes.collect::<Vec<_>>().join(" ")
            )
        })
        .collect();
    expect![[r#"
        pairs by Ana+Bo: 4 coded, 3 twice, 2 alike, alpha 0.44, [("Ana", "parallel"), ("Bo", "not parallel")]
        voices by Ana+Bo: 2 coded, 2 twice, 2 alike, alpha 1.00, "#]]
    .assert_eq(&told.join("\n"));
    assert_eq!(names_by(&merged.project.decisions, "Bo"), ["Ana Ruiz"]);
    assert_eq!(coded_by(&merged.project.decisions, "Bo").len(), 5);
    let text = markdown(&Report { project: &merged.project, comparison: &comparison });
    assert!(text.contains("## Double coding") && text.contains("## Disputes") && text.contains("Ana: parallel"));
    assert!(!markdown(&Report { project: &project, comparison: &comparison }).contains("Double coding"));
}

#[test]
fn a_third_settles_a_dispute_and_every_comparison_keeps_it() {
    let (project, comparison) = story();
    let ana = coded(&project, &comparison, "Ana", Coded::Pair, &["parallel"]);
    let both = coded(&ana, &comparison, "Bo", Coded::Pair, &["not parallel"]);
    let dispute = agreements(&both.decisions).remove(0).disputes.remove(0);
    assert_eq!(dispute.settled, None);
    let mut third = both.clone();
    for what in settled(&comparison, &dispute, "parallel") {
        Arc::make_mut(&mut third.decisions).push(Decision { at: 2, by: "Cem".to_owned(), what });
    }
    let held = agreements(&third.decisions).remove(0).disputes.remove(0);
    assert_eq!(held.settled, Some(("Cem".to_owned(), "parallel".to_owned())));
    assert!(matches!(third.decisions.last().map(|decision| &decision.what), Some(What::Confirm(..))));
    let again = compare(&third, &Resources::shipped(), &Serial);
    let places: Vec<_> = dispute.at.iter().filter_map(|anchor| again.place(anchor)).collect();
    assert!(again.links.iter().any(|link| [link.a, link.b] == [places[0].min(places[1]), places[0].max(places[1])]));
    let text = format::write(&third);
    assert_eq!(format::read(&text).unwrap(), third);
    // Two thirds that settle it differently are a dispute of the copies.
    let with = |verdict: &str| {
        let mut copy = both.clone();
        let all = settled(&comparison, &dispute, verdict).into_iter().take(1);
        let decided = all.map(|what| Decision { at: 3, by: "Cem".to_owned(), what });
        Arc::make_mut(&mut copy.decisions).extend(decided);
        copy
    };
    let merged = merge(Some(&both), &with("parallel"), &with("not parallel"));
    assert_eq!(merged.disputes.len(), 1, "{:?}", merged.disputes);
    assert!(merged.disputes[0].about.to_string().starts_with("the dispute on pairs at"));
}

#[test]
fn the_guide_holds_every_question_answer_and_rule() {
    let (project, comparison) = story();
    let text = guide(&Report { project: &project, comparison: &comparison });
    for kind in Coded::ALL {
        assert!(text.contains(kind.question()) && text.contains(kind.rule()));
        assert!(kind.verdicts().iter().all(|verdict| text.contains(verdict)));
    }
}
