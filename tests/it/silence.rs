//! Silences: what is made of an empty reading, and where it is told.

use crate::reader::RESOURCES;
use counterpoint::{
    alignment::{Answers, Gap, GapKind, SilenceState, SilenceWeights, Trace},
    comparison::{Comparison, Stage, Stages, compare, first_changed},
    import,
    project::{Decision, Depth, Edit, Project},
    report::{Format, Report, comparison_json},
    statement::{ArticleIdx, Place, StatementIdx},
    work::Serial,
};
use expect_test::{Expect, expect};
use std::{collections::BTreeMap, fmt::Write};

fn place(statement: u32) -> Place {
    Place { article: ArticleIdx(2), statement: StatementIdx(statement) }
}

/// A gap of a third version at a point that two tell, with its scored pairs: teller, statement, score.
fn gap(traces: &[(u32, u32, f32)]) -> Gap {
    let trace = |(teller, statement, score): &(u32, u32, f32)| Trace {
        teller: *teller,
        statement: place(*statement),
        score: *score,
    };
    Gap {
        traces: traces.iter().map(trace).collect(),
        point: 0.8,
        speaking: 2,
        versions: 3,
        statements: 12,
        rivals: BTreeMap::new(),
        on_matter: Answers::No,
        kind: GapKind::Accounts,
    }
}

#[test]
fn the_nearer_a_version_comes_the_less_it_is_silent() {
    let weights = SilenceWeights::shipped();
    assert!(weights.is_whole());
    let unsaid = |traces: &[(u32, u32, f32)]| weights.judge(&gap(traces)).unsaid;
    let rising = [
        unsaid(&[]),
        unsaid(&[(0, 1, 0.1)]),
        unsaid(&[(0, 1, 0.3)]),
        unsaid(&[(0, 1, 0.3), (1, 1, 0.3)]),
        unsaid(&[(0, 1, 0.3), (1, 1, 0.3), (0, 2, 0.3), (1, 2, 0.3)]),
        unsaid(&[(0, 1, 0.6), (1, 1, 0.6), (0, 2, 0.3), (1, 2, 0.3)]),
    ];
    assert!(rising.is_sorted_by(|x, y| x > y), "{rising:?}");
    assert_eq!(weights.judge(&gap(&[])).state, SilenceState::Silent);
    let said = weights.judge(&gap(&[(0, 1, 0.97), (1, 1, 0.97)]));
    assert_eq!(said.state, SilenceState::SaidElsewhere, "{said:?}");
}

#[test]
fn a_version_that_speaks_on_the_matter_or_at_length_is_less_surely_silent() {
    let weights = SilenceWeights::shipped();
    let near = [(0, 1, 0.2), (1, 1, 0.1)];
    let plain = weights.judge(&gap(&near)).unsaid;
    let speaks = Gap { on_matter: Answers::Yes, ..gap(&near) };
    let long = Gap { statements: 60, ..gap(&near) };
    assert!(weights.judge(&speaks).unsaid < plain);
    assert!(weights.judge(&long).unsaid < plain);
}

#[test]
fn the_order_of_traces_makes_no_difference() {
    let weights = SilenceWeights::shipped();
    let mut traces = vec![(0, 1, 0.31), (1, 1, 0.17), (0, 2, 0.23), (1, 3, 0.09), (0, 1, 0.11)];
    let one = weights.judge(&gap(&traces));
    traces.reverse();
    assert_eq!(one, weights.judge(&gap(&traces)));
}

const FERRY: [(&str, &str); 3] = [
    (
        "Harbour Courier",
        "The ferry Marlin ran aground off Port Alder on Monday night.\n\nRescuers brought 212 passengers ashore by helicopter.\n\n\
         The captain was arrested on suspicion of being drunk.\n\nThe company said that the engine had failed.",
    ),
    (
        "Island Wire",
        "On Monday night the ferry Marlin ran aground off Port Alder.\n\nHelicopters brought the 212 passengers ashore.\n\n\
         Police arrested the captain on suspicion of being drunk.\n\nThe mayor thanked the rescuers.",
    ),
    (
        "Radio Alder",
        "The ferry Marlin ran aground off Port Alder on Monday night.\n\nThe rescue of the passengers from the ship took until dawn.\n\n\
         The mayor thanked the rescuers for their work.",
    ),
];

fn ferry(depth: Depth) -> (Project, Comparison) {
    let mut project = Project::default();
    for (outlet, text) in FERRY {
        for mut article in import::read(&format!("{outlet}.txt"), text.as_bytes()).articles {
            article.outlet = Some(outlet.to_owned());
            project.add(article);
        }
    }
    project.settings.depth = Some(depth);
    let comparison = compare(&project, &RESOURCES, &Serial);
    (project, comparison)
}

fn told(comparison: &Comparison) -> String {
    let mut all = String::new();
    for point in &comparison.points {
        for (version, reading) in comparison.versions.iter().zip(&point.readings) {
            assert_eq!(
                reading.silence.is_some(),
                reading.statements.is_empty(),
                "every silence is judged, and nothing else"
            );
            let Some(silence) = reading.silence else { continue };
            let first = point.readings.iter().flat_map(|reading| &reading.statements).next().unwrap();
            let words = comparison.words(*first).trim();
            writeln!(all, "{}: {}\n   {words}", version.name, silence.state.word()).unwrap();
            if silence.state != SilenceState::Silent {
                let near = reading.nearest.unwrap();
                writeln!(all, "   nearest: {}", comparison.words(near.statement).trim()).unwrap();
            }
        }
    }
    all
}

fn check(depth: Depth, expected: &Expect) {
    expected.assert_eq(&told(&ferry(depth).1));
}

#[test]
fn what_is_left_out_is_told_from_what_is_said_in_other_words() {
    let expected = expect![[r#"
        Radio Alder: silent
           Rescuers brought 212 passengers ashore by helicopter.
        Radio Alder: silent
           The captain was arrested on suspicion of being drunk.
        Harbour Courier: silent
           The mayor thanked the rescuers.
    "#]];
    check(Depth::Deep, &expected);
}

#[test]
fn silences_are_judged_by_words_alone_too() {
    let expected = expect![[r#"
        Radio Alder: not clear
           Rescuers brought 212 passengers ashore by helicopter.
           nearest: The rescue of the passengers from the ship took until dawn.
        Radio Alder: silent
           The captain was arrested on suspicion of being drunk.
        Harbour Courier: silent
           The mayor thanked the rescuers.
    "#]];
    check(Depth::Quick, &expected);
}

#[test]
fn a_decision_on_matters_leaves_every_silence_judged() {
    let (mut project, comparison) = ferry(Depth::Quick);
    let place = comparison.points[0].readings.iter().flat_map(|reading| &reading.statements).next().copied().unwrap();
    let name = comparison.label_matter(place, "the accident").unwrap();
    project = Edit::Decide(Decision { at: 0, by: String::new(), what: name }).apply(&project);
    let after = compare(&project, &RESOURCES, &Serial);
    assert_eq!(told(&comparison), told(&after));
}

#[test]
fn every_report_says_what_is_made_of_a_silence() {
    let (project, comparison) = ferry(Depth::Quick);
    let report = Report { project: &project, comparison: &comparison };
    let silence =
        comparison.points.iter().flat_map(|point| &point.readings).find_map(|reading| reading.silence).unwrap();
    for format in [Format::Html, Format::Md] {
        let text = String::from_utf8(format.written(&report).unwrap()).unwrap();
        assert!(text.contains(&silence.told()), "{format:?}");
    }
    let record: serde_json::Value = serde_json::from_str(&comparison_json(&comparison, None)).unwrap();
    let states: Vec<&str> = record["points"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|point| point["readings"].as_array().unwrap())
        .filter_map(|reading| reading["silence"]["state"].as_str())
        .collect();
    let all = comparison.points.iter().flat_map(|point| &point.readings);
    assert_eq!(states.len(), all.filter(|reading| reading.silence.is_some()).count());
    let silences = &comparison.framing.dimensions.iter().find(|found| found.about.key == "silences").unwrap().findings;
    assert!(
        silences
            .iter()
            .filter(|found| found.label.to_string().starts_with("silent"))
            .all(|found| found.value.is_some())
    );
}

#[test]
fn a_silence_that_the_user_confirmed_reads_differently_and_can_be_taken_back() {
    let (project, comparison) = ferry(Depth::Quick);
    let found = comparison.points.iter().find_map(|point| {
        let version = point.readings.iter().position(|reading| reading.silence.is_some())?;
        Some((*point.readings.iter().flat_map(|reading| &reading.statements).next()?, version))
    });
    let (place, version) = found.unwrap();
    let what = comparison.leave_out(place, version).unwrap();
    let speaks = comparison.point_of(place).unwrap().readings.iter().position(|r| !r.statements.is_empty()).unwrap();
    assert_eq!(comparison.leave_out(place, speaks), None, "who speaks leaves nothing out");
    let after = Edit::Decide(Decision { at: 0, by: String::new(), what }).apply(&project);
    assert_eq!(first_changed(&project, &after), Some(Stage::Grouped));
    let state = |comparison: &Comparison| comparison.point_of(place).unwrap().readings[version].silence.unwrap().state;
    let mut stages = Stages::default();
    stages.compare(&project, &RESOURCES, &Serial).unwrap();
    let confirmed = stages.compare(&after, &RESOURCES, &Serial).unwrap();
    assert_eq!(state(&confirmed), SilenceState::Confirmed);
    assert_eq!(state(&compare(&after, &RESOURCES, &Serial)), SilenceState::Confirmed);
    let report = Report { project: &after, comparison: &confirmed };
    let page = String::from_utf8(Format::Md.written(&report).unwrap()).unwrap();
    assert!(page.contains("*silent, confirmed*"), "{page}");
    let number = confirmed.points.iter().position(|point| std::ptr::eq(point, confirmed.point_of(place).unwrap()));
    assert!(confirmed.omissions().iter().any(|found| Some(found.point) == number && found.version == version));
    let back = stages.compare(&project, &RESOURCES, &Serial).unwrap();
    assert_eq!(state(&back), state(&comparison));
}
