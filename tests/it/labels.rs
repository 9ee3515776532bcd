//! What points and matters are called is true of every cell under them: words of one sentence in their order, without number,
//! and none between them that denies.

use crate::{laws::misread, reader::RESOURCES};
use counterpoint::{
    comparison::{Comparison, compare},
    import,
    project::{By, Depth, Project},
    statement::Place,
    work::Serial,
};
use expect_test::expect_file;
use std::{fmt::Write, fs};

/// Words that turn a claim round, by language.
const DENIALS: &[(&str, &str)] = &[
    (
        "en",
        "no not never hardly barely scarcely without neither nor denied denies deny failed fails fail refused refuses",
    ),
    ("de", "nicht kein keine keinen keiner nie niemals ohne kaum weder"),
    ("fr", "pas jamais sans aucun aucune ni"),
    ("es", "no nunca jamás sin ningún ninguna ni"),
    ("it", "non mai senza nessun nessuna né"),
    ("pt", "não nunca jamais sem nenhum nenhuma"),
    ("ru", "не нет ни никогда без"),
    ("uk", "не немає ні ніколи без"),
    ("tr", "değil yok asla hiçbir"),
    ("ar", "لا لم لن ليس دون"),
];

fn denies(word: &str, language: &str) -> bool {
    DENIALS.iter().filter(|(tag, _)| *tag == language).any(|(_, words)| words.split(' ').any(|denial| denial == word))
}

/// Each label with the statements under it.
fn labels(comparison: &Comparison) -> Vec<(&str, Vec<Place>)> {
    let of_points = comparison.points.iter().map(|point| {
        let members = point.readings.iter().flat_map(|reading| &reading.statements).copied().collect();
        (point.label.as_str(), members)
    });
    let of_matters = comparison.matters.iter().map(|matter| (matter.label.as_str(), matter.statements.clone()));
    let under =
        |matters: &[u32]| matters.iter().flat_map(|at| comparison.matters[*at as usize].statements.clone()).collect();
    let of_themes = comparison.themes.iter().map(|theme| (theme.label.as_str(), under(&theme.matters)));
    of_points.chain(of_matters).chain(of_themes).collect()
}

/// What a label reaches over in a sentence, if its words stand there in their order; of several places the tightest.
fn reach(sentence: &str, label: &str) -> Option<std::ops::Range<usize>> {
    let (first, rest) = label.split_once(" · ").map_or((label, None), |(first, rest)| (first, Some(rest)));
    let from = |start: usize| {
        let mut end = start + first.len();
        for part in rest.into_iter().flat_map(|rest| rest.split(" · ")) {
            end += sentence.get(end..)?.find(part)? + part.len();
        }
        Some(start..end)
    };
    sentence.match_indices(first).filter_map(|(start, _)| from(start)).min_by_key(|range| range.len())
}

/// Words of the part of the sentence that a label leaves out.
fn dropped<'a>(reached: &'a str, label: &str) -> Vec<&'a str> {
    let ends = |c: char| !c.is_alphanumeric() && !['\'', '-'].contains(&c);
    let words = |text: &'a str| text.split(ends).filter(|word| !word.is_empty());
    let kept: Vec<&str> = label.split(ends).collect();
    words(reached).filter(|word| !kept.contains(word)).collect()
}

/// What is wrong with the labels of a comparison.
fn wrong(comparison: &Comparison) -> Vec<String> {
    let mut wrong = Vec::new();
    for (label, members) in labels(comparison) {
        let folded = label.to_lowercase();
        let reached: Vec<(&str, String)> = members
            .iter()
            .filter_map(|place| {
                let read = &comparison.articles[place.article()];
                let number = read.statements[place.statement()].sentence as usize;
                let sentence = read.sentences[number].span.of(&read.article.body).to_lowercase();
                Some((read.article.language.primary(), sentence[reach(&sentence, &folded)?].to_owned()))
            })
            .collect();
        let turned =
            |(language, reached): &(&str, String)| dropped(reached, &folded).iter().any(|word| denies(word, language));
        if label.is_empty() || label.contains(char::is_numeric) {
            wrong.push(format!("{label:?}: empty, or it states a number"));
        } else if reached.is_empty() {
            wrong.push(format!(
                "{label:?} stands in no sentence of {:?}",
                members.iter().map(|p| comparison.words(*p)).collect::<Vec<_>>()
            ));
        } else if reached.iter().all(turned) {
            wrong.push(format!("{label:?} leaves out a denial: {reached:?}"));
        }
    }
    wrong
}

fn compared(record: &[u8], by: Option<By>, depth: Depth) -> Comparison {
    let mut project = Project::default();
    for article in import::read("set.jsonl", record).articles {
        project.add(article);
    }
    project.settings.depth = Some(depth);
    project.settings.by = by;
    compare(&project, &RESOURCES, &Serial)
}

/// A file's articles of each event as article records, a line each.
fn sets(events: &str) -> Vec<String> {
    let record = |article: &serde_json::Value| {
        let mut article = article.clone();
        if let Some(sentences) =
            article["sentences"].as_array().filter(|all| all.iter().any(serde_json::Value::is_object))
        {
            let plain: Vec<serde_json::Value> = sentences.iter().map(|sentence| sentence["t"].clone()).collect();
            article["sentences"] = plain.into();
        }
        article.to_string()
    };
    let set = |line: &str| {
        let event: serde_json::Value = serde_json::from_str(line).unwrap();
        event["articles"].as_array().unwrap().iter().map(record).collect::<Vec<_>>().join("\n")
    };
    events.lines().filter(|line| !line.trim().is_empty()).map(set).collect()
}

/// The marked events that stand beside the project, if they do.
fn marked() -> Vec<String> {
    let mut all = fs::read_to_string("../shared/data/news.jsonl").map_or_else(|_| Vec::new(), |events| sets(&events));
    let mut files: Vec<_> =
        fs::read_dir("../shared/corpus").into_iter().flatten().flatten().map(|file| file.path()).collect();
    files.sort();
    for file in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "json")) {
        let event: serde_json::Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        all.extend(sets(&event.to_string()));
    }
    all
}

fn check(sets: &[String], depth: Depth) {
    let found = |set: &String| wrong(&compared(set.as_bytes(), None, depth));
    let wrong: Vec<String> = sets.iter().flat_map(found).collect();
    assert!(wrong.is_empty(), "{} labels: {wrong:#?}", wrong.len());
}

#[test]
fn quick_labels_of_marked_events_are_words_of_one_sentence() {
    let all = marked();
    if all.is_empty() {
        println!("skipped: no marked events beside the project");
    }
    check(&all, Depth::Quick);
}

#[test]
fn deep_labels_of_marked_events_are_words_of_one_sentence() {
    let all = marked();
    if all.is_empty() {
        println!("skipped: no marked events beside the project");
    }
    // every ninth, as reading deep takes its time
    let some: Vec<String> = all.into_iter().step_by(9).collect();
    check(&some, Depth::Deep);
}

const SAMPLES: &[(&str, By)] = &[
    ("storm/reports.jsonl", By::Outlet),
    ("calls-three-desks/reports.jsonl", By::Outlet),
    ("calls-four-languages/reports.jsonl", By::Outlet),
    ("calls-one-article/article.md", By::Voice),
];

#[test]
fn labels_of_the_samples_read_well() {
    let mut all = String::new();
    for (name, by) in SAMPLES {
        for depth in [Depth::Quick, Depth::Deep] {
            let mut project = Project::default();
            let bytes = fs::read(format!("projects/{name}")).unwrap();
            for article in import::read(name, &bytes).articles {
                project.add(article);
            }
            (project.settings.depth, project.settings.by) = (Some(depth), Some(*by));
            let comparison = compare(&project, &RESOURCES, &Serial);
            assert!(wrong(&comparison).is_empty(), "{:#?}", wrong(&comparison));
            assert_eq!(misread(&comparison), [""; 0], "each statement has the words of its own text");
            writeln!(all, "{name}, {depth:?}").unwrap();
            for (label, members) in labels(&comparison) {
                writeln!(all, "  {label}").unwrap();
                members.iter().take(4).for_each(|p| writeln!(all, "      {}", comparison.words(*p).trim()).unwrap());
            }
        }
    }
    let count = all.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   ")).count();
    assert!(count >= 60, "{count}");
    expect_file![concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/data/labels.txt")].assert_eq(&all);
}
