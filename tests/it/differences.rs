//! Typed differences: each type against marks by judgement, and the one list of a comparison.

use crate::{
    framing::{ENCODER, GRAMMAR, LEXICONS},
    reader::RESOURCES,
    wording::said,
};
use counterpoint::{
    comparison::{Comparison, compare},
    encoder::Encoder,
    grammar::{Sentence, Tree},
    import,
    project::{Decision, Depth, Edit, Project, What},
    report::{Format, Report, comparison_json},
    statement::Place,
    text::{Language, Span},
    view::{FoundKind, Selection, found, found_kinds},
    wording::{Contrast, Contrasted, Telling},
    work::Serial,
};
use std::collections::BTreeMap;

const MARKS: &str = include_str!("../../training/differences.txt");

fn tree(text: &str, language: Language) -> Tree {
    let vectors = ENCODER.encode(&[text]);
    GRAMMAR.parse(&[Sentence { text, language, vectors: &vectors[0] }]).remove(0)
}

/// The contrasts of two statements, both read deep.
fn contrasted(a: &str, b: &str, languages: [Language; 2]) -> Vec<Contrast> {
    let (one, other) = (tree(a, languages[0]), tree(b, languages[1]));
    let telling = |text, tree, language| Telling::new(&said(text, language, Some((tree, 0))), &LEXICONS);
    telling(a, &one, languages[0]).contrasts(&telling(b, &other, languages[1]))
}

/// The differences of two articles that say these statements and were paired by hand, as contrasts of these.
fn compared(a: &str, b: &str, languages: [Language; 2]) -> Vec<Contrast> {
    let mut project = Project::default();
    for (outlet, text, language) in [("Quay", a, languages[0]), ("Radio", b, languages[1])] {
        for mut article in import::read(&format!("{outlet}.txt"), text.as_bytes()).articles {
            article.outlet = Some(outlet.to_owned());
            article.language = language;
            project.add(article);
        }
    }
    let read = compare(&project, &RESOURCES, &Serial);
    let longest = |article: usize| {
        let own = (0..read.articles[article].statements.len()).map(|at| Place::new(article, at));
        read.anchor(own.max_by_key(|place| read.words(*place).len()).unwrap()).unwrap()
    };
    let what = What::Confirm(longest(0), longest(1));
    let project = Edit::Decide(Decision { at: 0, by: String::new(), what }).apply(&project);
    let comparison = compare(&project, &RESOURCES, &Serial);
    let told = |(place, span): (Place, Option<Span>)| {
        let span = span?.of(comparison.words(place));
        let at = [a, b][place.article()].find(span)?;
        Some(Span::new(at, at + span.len()))
    };
    let found = comparison.differences().into_iter().map(|found| {
        let (x, y) = if found.a.0.article() == 0 { (found.a, found.b) } else { (found.b, found.a) };
        Contrast { what: found.what, a: told(x), b: told(y) }
    });
    found.collect()
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

/// Right, too many and missed, by type.
#[derive(Default)]
struct Counts(BTreeMap<&'static str, [usize; 3]>);

impl Counts {
    fn add(&mut self, name: &'static str, what: usize) {
        self.0.entry(name).or_default()[what] += 1;
    }

    /// Precision and recall by type, and right, too many and missed of all.
    fn told(&self, of: &str) -> [usize; 3] {
        println!("{of}:");
        for (name, [right, many, missed]) in &self.0 {
            let share = |of: usize| *right as f64 / (of.max(1)) as f64;
            let (precision, recall) = (share(right + many), share(right + missed));
            println!(
                "  {name}: precision {precision:.2} of {}, recall {recall:.2} of {}",
                right + many,
                right + missed
            );
        }
        let all = [0, 1, 2].map(|at| self.0.values().map(|count| count[at]).sum::<usize>());
        let [right, many, missed] = all;
        let (precision, recall) = (right as f64 / (right + many) as f64, right as f64 / (right + missed) as f64);
        println!("  all: precision {precision:.2} of {}, recall {recall:.2} of {}", right + many, right + missed);
        all
    }
}

#[test]
fn each_type_of_difference_agrees_with_the_marks() {
    let (mut all, mut aside) = (Counts::default(), Counts::default());
    let written = MARKS.split_once("# Pairs as newspapers").unwrap().0.lines().count();
    let lines = MARKS.lines().enumerate().filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty());
    for (number, (at, line)) in lines.enumerate() {
        let is_aside = at > written && number % 3 == 0;
        let mut count = |name, what: usize| {
            all.add(name, what);
            if is_aside {
                aside.add(name, what);
            } else if what > 0 {
                println!("{name} {}: {line}", ["", "too many", "missed"][what]);
            }
        };
        let parts: Vec<&str> = line.split('|').map(str::trim).collect();
        let [tags, a, b, marked] = parts[..] else { panic!("{line}") };
        let mut marks = marks(marked);
        let (one, other) = tags.trim_end_matches('*').split_once('/').unwrap_or((tags.trim_end_matches('*'), ""));
        let languages = [one, if other.is_empty() { one } else { other }].map(Language::new);
        let found = if tags.ends_with('*') { compared(a, b, languages) } else { contrasted(a, b, languages) };
        for contrast in found {
            let name = kind(contrast.what);
            let is_it = |mark: &Mark<'_>| {
                mark.kind == name && meets(a, contrast.a, mark.words[0]) && meets(b, contrast.b, mark.words[1])
            };
            match marks.iter().position(is_it) {
                Some(at) => {
                    marks.remove(at);
                    count(name, 0);
                }
                None => count(name, 1),
            }
        }
        for mark in marks {
            count(Contrasted::ALL.map(kind).into_iter().find(|name| *name == mark.kind).unwrap(), 2);
        }
    }
    let [right, _, missed] = all.told("all");
    aside.told("kept aside");
    for (name, [right, many, _]) in &all.0 {
        assert!(*right as f64 >= 0.9 * (right + many) as f64, "{name}: {right} right, {many} too many");
    }
    assert_eq!(all.0.len(), Contrasted::ALL.len());
    assert!(right + missed >= 200, "{right} {missed}");
    assert!(right as f64 >= 0.8 * (right + missed) as f64, "{right} of {}", right + missed);
}

#[test]
fn what_stands_in_quotation_marks_is_nobodys_own_words() {
    let differ = |a, b| compared(a, b, [Language::ENGLISH; 2]).iter().any(|found| found.what == Contrasted::Source);
    let given = "Police said that the driver of the bus was drunk.";
    assert!(differ("The driver of the bus was drunk.", given));
    assert!(differ("The driver of the “night bus” was drunk.", given));
    // an indented quotation has lost its marks
    let quoted = "“The driver of the bus was drunk that night,” police said.";
    assert!(!differ("The driver of the bus was drunk that night.", quoted));
    // of a speech that goes on it is not told here whose it is
    assert!(!differ("“The driver of the bus was drunk.", given));
}

#[test]
fn only_what_corresponds_is_held_against_each_other() {
    let texts = [
        "The council did not close the bridge over the Orl.\n\nThe council closed the tunnel under the harbour.",
        "The bridge over the Orl was not closed by the council.\n\nThe council closed the tunnel under the harbour.",
    ];
    let mut project = Project::default();
    for (outlet, text) in ["Quay", "Radio"].into_iter().zip(texts) {
        for mut article in import::read(&format!("{outlet}.txt"), text.as_bytes()).articles {
            article.outlet = Some(outlet.to_owned());
            project.add(article);
        }
    }
    let read = compare(&project, &RESOURCES, &Serial);
    let places = (0..2).flat_map(|article| (0..2).map(move |at| Place::new(article, at)));
    let what = What::Merge(places.filter_map(|place| read.anchor(place)).collect());
    let project = Edit::Decide(Decision { at: 0, by: String::new(), what }).apply(&project);
    let comparison = compare(&project, &RESOURCES, &Serial);
    assert_eq!(comparison.points.len(), 1);
    let kinds: Vec<Contrasted> = comparison.differences().iter().map(|found| found.what).collect();
    assert!(!kinds.contains(&Contrasted::Polarity), "{kinds:?}");
}

#[test]
fn days_told_in_two_ways_are_held_against_each_other_by_the_day_of_writing() {
    let of = |text, day| Telling::new(&said(text, Language::ENGLISH, None), &LEXICONS).written_on(Some(day));
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
