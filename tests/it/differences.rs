//! Typed differences: each type against marks by judgement, and the one list of a comparison.

use crate::{
    framing::{ENCODER, GRAMMAR, LEXICONS},
    reader::RESOURCES,
};
use counterpoint::{
    alignment::Depth,
    comparison::{Comparison, compare},
    encoder::Encoder,
    grammar::{Sentence, Tree},
    import,
    project::Project,
    report::{Format, Report, comparison_json},
    text::{Language, Span},
    view::{FoundKind, Selection, found, found_kinds},
    wording::{Contrast, Contrasted, Telling, Told},
    work::Serial,
};
use std::collections::BTreeMap;

const MARKS: &str = include_str!("../../training/differences.txt");

fn tree(text: &str, language: Language) -> Tree {
    let vectors = ENCODER.encode(&[text]);
    GRAMMAR.parse(&[Sentence { text, language, vectors: &vectors[0] }]).remove(0)
}

/// The contrasts of two statements of one language, both read deep.
fn contrasted(a: &str, b: &str, language: Language) -> Vec<Contrast> {
    let [one, other] = [a, b].map(|text| tree(text, language));
    let telling = |text, tree| Telling::new(&Told { text, language, tree: Some((tree, 0)) }, &LEXICONS);
    telling(a, &one).contrasts(&telling(b, &other))
}

/// A mark: its kind and the words of both, empty where it is their absence that differs.
struct Mark<'a> {
    kind: &'a str,
    words: [&'a str; 2],
}

fn marks(written: &str) -> Vec<Mark<'_>> {
    let mark = |one| {
        let mut parts = str::split(one, " / ").map(str::trim);
        Some(Mark { kind: parts.next()?, words: [parts.next()?, parts.next()?] })
    };
    written.split(';').map(str::trim).filter(|one| !one.is_empty()).filter_map(mark).collect()
}

fn kind(what: Contrasted) -> &'static str {
    if what == Contrasted::Date { "date" } else { what.word() }
}

/// Whether a span stands on the marked words, or neither is there.
fn meets(text: &str, span: Option<Span>, words: &str) -> bool {
    match (span, words) {
        (None, "–") => true,
        (Some(span), words) if words != "–" => {
            let of = span.of(text);
            of.contains(words)
                || words.contains(of)
                || text.find(words).is_some_and(|at| span.overlaps(Span::new(at, at + words.len())))
        }
        _ => false,
    }
}

#[test]
fn each_type_of_difference_agrees_with_the_marks() {
    let mut counts: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    let mut wrong = Vec::new();
    for line in MARKS.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let parts: Vec<&str> = line.split('|').map(str::trim).collect();
        let [tag, a, b, written] = parts[..] else { panic!("{line}") };
        let mut marks = marks(written);
        for contrast in contrasted(a, b, Language::new(tag)) {
            let name = kind(contrast.what);
            let is_it = |mark: &Mark<'_>| {
                mark.kind == name && meets(a, contrast.a, mark.words[0]) && meets(b, contrast.b, mark.words[1])
            };
            match marks.iter().position(is_it) {
                Some(at) => {
                    marks.remove(at);
                    counts.entry(name).or_default()[0] += 1;
                }
                None => {
                    counts.entry(name).or_default()[1] += 1;
                    wrong.push(format!("{name} too many: {line}"));
                }
            }
        }
        for mark in marks {
            counts.entry(mark.kind).or_default()[2] += 1;
            wrong.push(format!("{} missed: {line}", mark.kind));
        }
    }
    wrong.iter().for_each(|line| println!("{line}"));
    for (name, [right, many, missed]) in &counts {
        let precision = *right as f64 / (right + many).max(1) as f64;
        println!(
            "{name}: precision {precision:.2} of {}, recall {:.2}",
            right + many,
            *right as f64 / (right + missed).max(1) as f64
        );
        assert!(precision >= 0.9, "{name}");
    }
    let [right, missed] = [0, 2].map(|at| counts.values().map(|count| count[at]).sum::<usize>());
    assert!(right + missed > 100, "{right} {missed}");
    assert!(right as f64 >= 0.7 * (right + missed) as f64, "{right} of {}", right + missed);
}

#[test]
fn days_told_in_two_ways_are_held_against_each_other_by_the_day_of_writing() {
    let of = |text, day| {
        Telling::new(&Told { text, language: Language::ENGLISH, tree: None }, &LEXICONS).written_on(Some(day))
    };
    let differ = |a: &Telling<'_>, b: &Telling<'_>| a.contrasts(b).iter().any(|found| found.what == Contrasted::Date);
    // 7 November 2020 was a Saturday
    let friday = of("The bridge was shut on Friday.", "2020-11-08");
    let yesterday = of("The bridge was shut yesterday.", "2020-11-08");
    let date = of("The bridge was shut on 7 November.", "2020-11-08");
    assert!(differ(&friday, &date));
    assert!(!differ(&yesterday, &date));
    assert!(differ(&friday, &yesterday));
    let other = of("The bridge was shut yesterday.", "2020-11-09");
    assert!(differ(&yesterday, &other));
}

const QUAY: &str = "Port Alder, 12 May. The ferry Marlin ran aground off Port Alder on Monday.\n\nRescuers brought 212 passengers ashore.\n\nThe engine had failed before the storm.";
const RADIO: &str = "The ferry Marlin ran aground off Port Alder on Tuesday.\n\nRescuers brought 214 passengers ashore.\n\nThe engine had failed before the storm, the company said.";

fn ferry() -> (Project, Comparison) {
    let mut project = Project::default();
    for (outlet, text) in [("Quay", QUAY), ("Radio", RADIO)] {
        for mut article in import::read(&format!("{outlet}.txt"), text.as_bytes()).articles {
            article.outlet = Some(outlet.to_owned());
            project.add(article);
        }
    }
    project.settings.depth = Some(Depth::Quick);
    let comparison = compare(&project, &RESOURCES, &Serial);
    (project, comparison)
}

#[test]
fn one_list_holds_all_differences_the_weightiest_first() {
    let (project, comparison) = ferry();
    let all = comparison.differences();
    assert!(all.is_sorted_by(|x, y| x.weight >= y.weight));
    let kinds: Vec<Contrasted> = all.iter().map(|found| found.what).collect();
    assert!(kinds.contains(&Contrasted::Number) && kinds.contains(&Contrasted::Date), "{kinds:?}");
    assert!(kinds.contains(&Contrasted::Source), "{kinds:?}");
    let number = all.iter().find(|found| found.what == Contrasted::Number).unwrap();
    let words = |(place, span): (_, Option<Span>)| span.unwrap().of(comparison.words(place));
    assert_eq!([words(number.a), words(number.b)], ["212 passengers", "214 passengers"]);
    // the same in the window, in reports and in the record
    let lines = found(&comparison);
    let differing = lines.iter().filter(|line| line.kind != FoundKind::Silence).count();
    assert_eq!(differing, all.len());
    assert!(found_kinds(&lines).contains(&(FoundKind::Differs(Contrasted::Number), 1)));
    assert!(lines.iter().all(|line| line.selection != Selection::Nothing));
    let report = Report { project: &project, comparison: &comparison };
    for format in [Format::Html, Format::Md] {
        let text = String::from_utf8(format.written(&report).unwrap()).unwrap();
        assert!(text.contains("214 passengers") && text.contains("date or time"), "{format:?}");
        assert!(!text.to_lowercase().contains("contradiction"));
    }
    let record: serde_json::Value = serde_json::from_str(&comparison_json(&comparison, None)).unwrap();
    let body = record["articles"][0]["body"].as_str().unwrap();
    let one = record["differences"].as_array().unwrap().iter().find(|one| one["what"] == "number").unwrap();
    let at = |key: &str| one["a"][key].as_u64().unwrap() as usize;
    assert_eq!(&body[at("start")..at("end")], "212 passengers");
}
