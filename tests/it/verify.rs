//! A report is verified by another desk: untouched it stands; whatever is changed in a quoted cell is found and named.

use counterpoint::{
    comparison::{Comparison, Resources, compare},
    disk::{System, other_texts},
    import,
    present::{measure, measured_in, wilson},
    project::{Decision, Depth, Project, What},
    report::{Evidence, Format, PART, Report},
    verification::{Fault, Unverifiable, Verified, verify},
    work::Serial,
};
use expect_test::{Expect, expect};
use std::{
    io::{Cursor, Read, Write},
    sync::{Arc, OnceLock},
};

/// Three outlets on an invented strike, with signs that HTML and XML reserve, and one from right to left.
const ARTICLES: &str = r#"{"id":"a1","outlet":"The Quay","published":"2031-05-02","language":"en","sentences":["The dockers of Port Alder stopped work on Monday morning.","At least 40 ships are waiting outside the harbour, the company said.","The mayor called the strike <unlawful> & \"reckless\".","Talks begin on Thursday."]}
{"id":"a2","outlet":"Alder Radio","published":"2031-05-03","language":"en","sentences":["Dockers in Port Alder stopped work on Monday.","25 ships are waiting outside the harbour, according to the union.","Talks between union and company begin on Thursday.","Rain is expected at night."]}
{"id":"a3","outlet":"صوت الميناء","published":"2031-05-03","language":"ar","sentences":["توقف عمال الميناء عن العمل يوم الاثنين.","تبدأ المحادثات يوم الخميس."]}
"#;

pub const FORMS: [Format; 3] = [Format::Html, Format::Docx, Format::Xlsx];

pub struct Story {
    pub project: Project,
    pub comparison: Comparison,
}

pub fn story() -> &'static Story {
    static STORY: OnceLock<Story> = OnceLock::new();
    STORY.get_or_init(|| {
        let mut project = Project { name: "A strike".to_owned(), ..Project::default() };
        for found in import::read("strike.jsonl", ARTICLES.as_bytes()).articles {
            project.add(found);
        }
        project.settings.depth = Some(Depth::Quick);
        let bare = compare(&project, &Resources::shipped(), &Serial);
        let place = counterpoint::statement::Place::new;
        let decide =
            |by: &str, what: Option<What>| Decision { at: 1_900_000_000, by: by.to_owned(), what: what.unwrap() };
        project.decisions = Arc::new(vec![
            decide("Ana", bare.confirm(place(0, 0), place(1, 0))),
            decide("Ana", bare.confirm(place(0, 3), place(1, 2))),
            decide("Bo", bare.reject(place(0, 1), place(1, 3))),
        ]);
        let comparison = compare(&project, &Resources::shipped(), &Serial);
        Story { project, comparison }
    })
}

fn written(format: Format) -> Vec<u8> {
    let Story { project, comparison } = story();
    format.written(&Report { project, comparison }).unwrap()
}

/// The packed project is the story's own, so its comparison is the story's too; another one is compared anew.
pub fn verified(bytes: &[u8]) -> Result<Verified, Unverifiable> {
    verify(bytes, &|project| match project.decisions == story().project.decisions
        && project.articles == story().project.articles
    {
        true => story().comparison.clone(),
        false => compare(project, &Resources::shipped(), &Serial),
    })
}

fn faults(bytes: &[u8]) -> Vec<Fault> {
    verified(bytes).unwrap().faults
}

fn check(bytes: &[u8], expected: &Expect) {
    let told: Vec<String> = faults(bytes).iter().map(ToString::to_string).collect();
    expected.assert_eq(&told.join("\n"));
}

fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut read = |index: usize| {
        let mut file = archive.by_index(index).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        (file.name().unwrap().into_owned(), bytes)
    };
    let count = zip::ZipArchive::new(Cursor::new(bytes)).unwrap().len();
    (0..count).map(&mut read).collect()
}

fn packed(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The part that a report shows its words in.
fn shown_in(format: Format) -> &'static str {
    match format {
        Format::Docx => "word/document.xml",
        _ => "xl/sharedStrings.xml",
    }
}

/// The report with what it shows its words in changed.
fn with(format: Format, change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut bytes = written(format);
    if format == Format::Html {
        change(&mut bytes);
        return bytes;
    }
    let mut parts = parts(&bytes);
    change(&mut parts.iter_mut().find(|(name, _)| name == shown_in(format)).unwrap().1);
    packed(&parts)
}

fn replaced(format: Format, old: &str, new: &str) -> Vec<u8> {
    with(format, |bytes| {
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(text.contains(old), "{old} is not there");
        *bytes = text.replacen(old, new, 1).into_bytes();
    })
}

/// The bytes of that part at which quoted cells show their words.
fn quoted_bytes(format: Format) -> Vec<usize> {
    let mut kept = Vec::new();
    drop(with(format, |bytes| kept.clone_from(bytes)));
    let text = String::from_utf8(kept).unwrap();
    let between = |opening: &str, closing: &str| -> Vec<usize> {
        let found = text.match_indices(opening).flat_map(|(at, _)| {
            let start = at + text[at..].find('>').unwrap() + 1;
            let end = start + text[start..].find(closing).unwrap();
            start..end
        });
        found.collect()
    };
    match format {
        Format::Html => ["</span>", "</p>", "</blockquote>"]
            .iter()
            .zip(["<span data-quote", "<p class=\"line\" data-quote", "<blockquote data-quote"])
            .flat_map(|(closing, opening)| between(opening, closing))
            .collect(),
        Format::Docx => {
            let text = &text;
            let controls = text.match_indices("<w:sdtContent>").flat_map(|(at, _)| {
                let end = at + text[at..].find("</w:sdtContent>").unwrap();
                let runs = text[at..end].match_indices("<w:t ").flat_map(|(inner, _)| {
                    let start = at + inner + text[at + inner..].find('>').unwrap() + 1;
                    start..start + text[start..].find('<').unwrap()
                });
                runs.collect::<Vec<usize>>()
            });
            controls.collect()
        }
        _ => {
            let words: Vec<String> = story()
                .comparison
                .articles
                .iter()
                .enumerate()
                .flat_map(|(article, read)| {
                    (0..read.statements.len()).map(move |at| counterpoint::statement::Place::new(article, at))
                })
                .map(|place| {
                    story().comparison.words(place).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
                })
                .collect();
            words
                .iter()
                .flat_map(|words| {
                    let at = text.find(&format!(">{words}<")).unwrap_or_else(|| panic!("{words} in {text}")) + 1;
                    at..at + words.len()
                })
                .collect()
        }
    }
}

#[test]
fn an_untouched_report_stands_in_every_form() {
    for format in FORMS {
        let verified = verified(&written(format)).unwrap();
        assert!(verified.stands(), "{format:?}: {:#?}", verified.faults);
        assert!(verified.cells >= 8, "{format:?} has {} quoted cells", verified.cells);
        assert_eq!(verified.project.articles, story().project.articles);
    }
}

#[test]
fn each_of_two_hundred_changed_bytes_in_quoted_cells_is_found_in_every_form() {
    for format in FORMS {
        let places = quoted_bytes(format);
        assert!(places.len() > 300, "{format:?} has {} bytes", places.len());
        // A linear congruential generator (Knuth): the same places and bytes on every machine.
        let mut state = 20_261_129_u64;
        let mut next = |below: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(state >> 33).unwrap() % below
        };
        let (mut found, mut named) = (0, 0);
        for _ in 0..200 {
            let (at, by) = (places[next(places.len())], u8::try_from(1 + next(255)).unwrap());
            let bytes = with(format, |bytes| bytes[at] = bytes[at].wrapping_add(by));
            let Ok(verified) = verified(&bytes) else { continue };
            found += usize::from(!verified.stands());
            named += usize::from(verified.faults.iter().any(|fault| matches!(fault, Fault::Cell { .. })));
        }
        println!("{format:?}: {found} of 200 found, {named} named by cell");
        assert_eq!(found, 200, "{format:?}");
        assert!(named >= 180, "{format:?}: only {named} of 200 are named by their cell");
    }
}

#[test]
fn a_flipped_bit_of_the_file_itself_is_found() {
    for format in FORMS {
        let bytes = written(format);
        for at in (0..bytes.len()).step_by(bytes.len() / 23) {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            let stands = verified(&changed).is_ok_and(|verified| verified.stands());
            // An archive has bytes that say nothing, such as who may read a part.
            assert!(!stands || format != Format::Html, "{format:?}, byte {at}");
        }
    }
}

#[test]
fn a_tampered_cell_is_named_with_what_its_source_says() {
    check(
        &replaced(Format::Html, "Rain is expected at night.", "Rain was expected at night."),
        &expect![
            "quoted cell (Matters, “said by one alone”, Alder Radio · a2.s3 · • says it itself): it shows “Rain was expected at night.” where the source a2 says “Rain is expected at night.”"
        ],
    );
    check(
        &replaced(Format::Docx, "Talks begin on Thursday.", "Talks begin on Friday."),
        &expect![
            "quoted cell (Matters, “2. Talks”, column 2): it shows “Talks begin on Friday.” where the source a1 says “Talks begin on Thursday.”"
        ],
    );
    check(
        &replaced(Format::Xlsx, "Talks begin on Thursday.", "Talks begin on Friday."),
        &expect![[r#"
            quoted cell (Statements!Z5): it shows “Talks begin on Friday.” where the source a1 says “Talks begin on Thursday.”
            quoted cell (Points!H3): it shows “Talks begin on Friday.” where the source a1 says “Talks begin on Thursday.”"#]],
    );
}

#[test]
fn other_words_of_a_report_are_held_against_what_comes_out() {
    check(
        &replaced(Format::Html, "3 articles", "9 articles"),
        &expect![
            "text: it says “9 articles, 3 versions, 3 matters, 3 points” where “3 articles, 3 versions, 3 matters, 3 points” comes out"
        ],
    );
    check(
        &replaced(Format::Html, "<mark>", "<mork>"),
        &expect![[r#"
        text (Matters): it says “Marked words are not used by the first version t…” where “Marked words” comes out
        text (Matters): “ are not used by the first version that speaks a…” is missing"#]],
    );
    check(
        &replaced(Format::Docx, ">Method<", ">Methods<"),
        &expect!["text (Methods): it says “Methods” where “Method” comes out"],
    );
    check(&replaced(Format::Xlsx, ">Bo<", ">Ed<"), &expect!["text (Decisions!B4): it says “Ed” where “Bo” comes out"]);
}

#[test]
fn a_missing_cell_and_a_false_mark_are_named() {
    let page = String::from_utf8(written(Format::Html)).unwrap();
    let item = page.find("<li class=\"one\">").unwrap();
    let end = item + page[item..].find("</li>").unwrap() + 5;
    check(
        format!("{}{}", &page[..item], &page[end..]).as_bytes(),
        &expect![[r#"
        quoted cell (One narrative): it is missing here
        text (One narrative): “Rain is expected at night.” is missing
        text (One narrative): “Only” is missing
        text (One narrative): “Alder Radio” is missing
        text (One narrative): “a2.s3” is missing
        text (One narrative): “.” is missing"#]],
    );
    check(
        &replaced(Format::Html, "data-quote=\"0 ", "data-quote=\"1 "),
        &expect![
            "quoted cell (Matters, “1. Dockers of Port Alder”, The Quay · a1.s0 · • says it itself): the hash of bytes 1 to 57 of a1 is not the one it prints"
        ],
    );
}

#[test]
fn a_changed_project_gives_another_analysis() {
    let other = import::read("other.jsonl", ARTICLES.replace("25 ships are", "40 ships are").as_bytes());
    let mut project = story().project.clone();
    project.articles = other.articles.into_iter().map(Arc::new).collect();
    let comparison = compare(&project, &Resources::shipped(), &Serial);
    let forged = Evidence::of(&Report { project: &project, comparison: &story().comparison }, Vec::new());
    assert_ne!(comparison.words(counterpoint::statement::Place::new(1, 1)), "");
    let page = String::from_utf8(written(Format::Html)).unwrap();
    let (head, rest) = page.split_once("<data id=\"evidence\" hidden=\"hidden\" value=\"").unwrap();
    let (_, tail) = rest.split_once("\"></data>").unwrap();
    let forged = format!("{head}<data id=\"evidence\" hidden=\"hidden\" value=\"{}\"></data>{tail}", forged.packed());
    let found = faults(forged.as_bytes());
    assert!(
        found.iter().any(|fault| matches!(fault, Fault::Cell { what, .. } if what.to_string().contains("a2"))),
        "{found:#?}"
    );
    assert!(found.iter().any(|fault| matches!(fault, Fault::Analysis { .. })), "{found:#?}");
}

#[test]
fn what_carries_no_evidence_or_a_damaged_one_is_refused() {
    assert_eq!(verified(b"<p>words</p>").unwrap_err(), Unverifiable::NoEvidence);
    assert_eq!(verified(b"PK\x03\x04 no archive").unwrap_err(), Unverifiable::NoEvidence);
    let page = String::from_utf8(written(Format::Html)).unwrap();
    let damaged = page.replacen("value=\"H4", "value=\"J4", 1);
    assert_eq!(verified(damaged.as_bytes()).unwrap_err(), Unverifiable::DamagedEvidence);
    assert!(parts(&written(Format::Docx)).iter().any(|(name, _)| name == PART));
}

#[test]
fn the_methods_page_measures_as_the_measurement_does() {
    let Story { project, comparison } = story();
    let (quick, full) = (measured_in(project, comparison), measure(project, &Resources::shipped(), &Serial));
    assert_eq!((quick.precision, quick.recall, quick.together), (full.precision, full.recall, full.together));
    assert_eq!((quick.missed, quick.wrong, quick.calibration), (full.missed, full.wrong, full.calibration));
    let text = counterpoint::report::markdown(&Report { project, comparison });
    let (_, methods) = text.split_once("## Settings and figures").unwrap();
    let methods = methods.split("## Method").next().unwrap();
    let lines: Vec<&str> = methods
        .lines()
        .filter(|line| {
            line.contains("hand") || line.contains("recall") || line.contains("Recall") || line.contains("Precision")
        })
        .collect();
    expect![[r#"
        With what and how the report was made, how far the machine agrees with this project's decisions, and what was settled by hand. Intervals are 95 % (Wilson 1927). The pairs that were decided were chosen by whoever decided, not drawn: the figures tell of them, not of all pairs.
        | Pairs decided by hand | 2 parallel, 1 not |
        | Precision: of the decided pairs that the machine found, held parallel | 100 % (2 of 2; 34 to 100 %) |
        | Recall: of the pairs held parallel, found by the machine | 100 % (2 of 2; 34 to 100 %) |
        | Settled by hand: confirm pair | 2 (Ana 2) |
        | Settled by hand: reject pair | 1 (Bo 1) |"#]].assert_eq(&lines.join("\n"));
}

#[test]
fn the_interval_of_a_share_is_wilsons() {
    let round = |(low, high): (f64, f64)| ((low * 1_000.0).round() / 1_000.0, (high * 1_000.0).round() / 1_000.0);
    assert_eq!(wilson(0, 0), None);
    assert_eq!(wilson(8, 10).map(round), Some((0.49, 0.943)));
    assert_eq!(wilson(0, 10).map(round), Some((0.0, 0.278)));
    assert_eq!(wilson(10, 10).map(round), Some((0.722, 1.0)));
}

#[test]
fn whoever_changes_report_and_evidence_alike_is_found_out_by_the_sources() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("strike.jsonl"), ARTICLES).unwrap();
    assert!(other_texts(&System, &story().project, folder.path()).is_empty());
    let mut project = story().project.clone();
    let forged = Arc::make_mut(&mut project.articles[1]);
    forged.body = forged.body.replace("25 ships", "45 ships").into();
    project.decisions = Arc::default();
    let comparison = compare(&project, &Resources::shipped(), &Serial);
    let page = Format::Html.written(&Report { project: &project, comparison: &comparison }).unwrap();
    let verified = verified(&page).unwrap();
    assert!(verified.stands(), "the report alone cannot know: {:#?}", verified.faults);
    let told: Vec<String> =
        other_texts(&System, &verified.project, folder.path()).iter().map(ToString::to_string).collect();
    assert_eq!(told, ["a2"]);
}
