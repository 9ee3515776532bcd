//! Every exported form is read by a tool that this project did not write, and says there what it says here.

use super::report::{on_story, parts, story};
use counterpoint::{
    comparison::Comparison,
    project::{Anchor, Code, Codebook, Decision, Project, What, read_qdc},
    report::{self, Format, Report},
};
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
};

/// What `exchange/read.py` finds in the bytes; `None`, told, where its tool is not installed.
fn read(form: &str, bytes: &[u8], more: &[&Path]) -> Option<Value> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(format!("report.{form}"));
    fs::write(&file, bytes).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/exchange/read.py");
    let ran = Command::new("python3").arg(script).arg(form).arg(&file).args(more).output();
    let told = match &ran {
        Ok(output) if output.status.code() == Some(77) => String::from_utf8_lossy(&output.stderr).trim().to_owned(),
        Ok(output) => {
            assert!(output.status.success(), "{form}: {}", String::from_utf8_lossy(&output.stderr));
            return Some(serde_json::from_slice(&output.stdout).unwrap());
        }
        Err(error) => format!("python3: {error}"),
    };
    println!("{form} was not read by another tool: {told}");
    None
}

fn written(format: Format) -> Vec<u8> {
    on_story(|report| format.written(report).unwrap())
}

fn strings(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|item| item.as_str().unwrap()).collect()
}

#[test]
fn word_reads_the_table_with_its_marks() {
    let Some(found) = read("docx", &written(Format::Docx), &[]) else { return };
    assert_eq!(found["title"], "A strike <in> Port Alder");
    let tables = found["tables"].as_array().unwrap();
    let points: Vec<&Value> = tables.iter().filter(|table| table["rows"][0][0] == "Point").collect();
    assert_eq!(points.len(), 2, "a table a matter");
    for table in &points {
        assert_eq!(strings(&table["rows"][0]), ["Point", "The Quay", "Alder | Radio", "صوت الميناء"]);
        assert_eq!(table["head"], true, "the head comes again on every page");
    }
    assert!(points[1]["rows"][1][3].as_str().unwrap().starts_with("silent"));
    assert_eq!(points[1]["rows"][2][0], "said by one alone");
    assert!(points[1]["rows"][2][1].as_str().unwrap().contains("stay words"), "{}", points[1]);
    let headings = strings(&found["headings"]);
    for heading in ["Coverage", "Matters", "The strike of the dockers", "One narrative", "Framing", "Voices", "Method"]
    {
        assert!(headings.contains(&heading), "{heading} is no heading: {headings:?}");
    }
    let marked = strings(&found["marked"]).join(" ");
    assert!(marked.contains("25") && !marked.contains("توقف"), "{marked}");
    assert_eq!(found["notes"], 1);
}

#[test]
fn a_spreadsheet_has_typed_cells_and_the_columns_of_the_table() {
    let Some(found) = read("xlsx", &written(Format::Xlsx), &[]) else { return };
    let csv = String::from_utf8(written(Format::Csv)).unwrap();
    let head: Vec<&str> = csv.lines().next().unwrap().split(',').collect();
    let rows = found["Statements"].as_array().unwrap();
    assert_eq!(strings(&rows[0]), head);
    let column = |name: &str| head.iter().position(|title| *title == name).unwrap();
    assert!(rows[1][column("start")].is_number() && rows[1][column("point_score")].is_number());
    assert_eq!(rows[1][column("published")], "datetime");
    let formula = "=SUM(A1:A9) is a sentence too, 𝔘nicode 🚢 included.";
    assert!(rows.iter().any(|row| row[column("text")] == formula), "a sentence was taken for a formula");
    for sheet in ["Matters", "Points", "Links", "Coverage", "Voices", "Naming", "Sources", "Method"] {
        assert!(found[sheet].as_array().is_some_and(|rows| rows.len() > 1), "{sheet} is empty");
    }
}

#[test]
fn tei_keeps_to_the_schema_of_the_tei() {
    let schema = std::env::var_os("TEI_SCHEMA")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools/tei_all.rng"), PathBuf::from);
    if !schema.exists() {
        return println!("tei was not read by another tool: {} is not there", schema.display());
    }
    let Some(found) = read("tei", &written(Format::Tei), &[&schema]) else { return };
    assert_eq!(found["valid"], true, "{}", found["errors"]);
    let matters = [["m1", "The strike of the dockers"], ["m2", "Ships & <words> waiting"]];
    assert_eq!(found["matters"], serde_json::json!(matters));
    assert!(strings(&found["readings"]).contains(&"Dockers in Port Alder walked out on Monday."));
    let empty = Project::default();
    let comparison = counterpoint::comparison::compare(
        &empty,
        &counterpoint::comparison::Resources::shipped(),
        &counterpoint::work::Serial,
    );
    let nothing = report::tei(&Report { project: &empty, comparison: &comparison });
    let Some(found) = read("tei", nothing.as_bytes(), &[&schema]) else { return };
    assert_eq!(found["valid"], true, "{}", found["errors"]);
}

#[test]
fn the_exchange_file_is_read_by_its_own_model() {
    let Some(found) = read("qdpx", &written(Format::Qdpx), &[]) else { return };
    let (_, comparison) = story();
    let voices: Vec<&str> = comparison.voices.iter().map(|voice| voice.name.as_str()).collect();
    assert_eq!(strings(&found["cases"]), voices);
    let mut said: Vec<&str> = Vec::new();
    for read in &comparison.articles {
        let spoken = read.statements.iter().filter(|statement| statement.voice.is_some());
        said.extend(spoken.map(|statement| statement.span.of(&read.article.body)));
    }
    assert_eq!(strings(&found["passages"]), said);
}

/// The story with a frame that is called as a voice is, and a tag, a note and a code at statements.
fn annotated() -> (Project, Comparison) {
    let (mut project, mut comparison) = story();
    let name = comparison.voices[0].name.clone();
    let code =
        Code { name: name.clone(), definition: String::new(), colour: "#336699".to_owned(), key_words: Vec::new() };
    Arc::make_mut(&mut project.codebook).codes.push(code);
    let anchor = |article: usize| {
        let read = &comparison.articles[article];
        Anchor::new(&read.article, read.statements[0].span)
    };
    let settled = [
        What::Code(anchor(0), name),
        What::Tag(anchor(0), "to check".to_owned()),
        What::Note(anchor(0), "Ask the <port>.".to_owned()),
        What::Note(anchor(1), "Who says so?".to_owned()),
    ];
    project.decisions = Arc::new(settled.map(|what| Decision { at: 0, by: String::new(), what }).to_vec());
    // What nobody says may have a note, too.
    comparison.articles[1].statements[0].voice = None;
    (project, comparison)
}

#[test]
fn qualcoder_finds_codes_cases_notes_and_passages() {
    let (project, comparison) = annotated();
    let bytes = report::qdpx(&Report { project: &project, comparison: &comparison }).unwrap();
    let Some(found) = read("qualcoder", &bytes, &[]) else { return };
    assert_eq!(found["lost"], Value::Array(Vec::new()));
    assert_eq!(strings(&found["categories"]), ["Matters", "Points", "Voices", "Stances", "Tags"]);
    let voice = &comparison.voices[0].name;
    let mut codes = strings(&found["codes"]);
    let all = codes.len();
    codes.retain(|code| !code.starts_with("Stance: "));
    assert_eq!(all - codes.len(), 5, "each stance is a code");
    let matters = ["M1. The strike of the dockers", "M2. Ships & <words> waiting"];
    let points = ["1. Work stops", "2. Ships <wait>"];
    assert_eq!(codes, [&["Conflict & loss", voice.as_str()][..], &matters, &points, &["Tag: to check"]].concat());
    let cases = found["cases"].as_object().unwrap();
    for (index, voice) in (0_u32..).zip(&comparison.voices) {
        let said = comparison.articles.iter().flat_map(|read| {
            let own = read.statements.iter().filter(move |statement| statement.voice == Some(index));
            own.map(|statement| statement.span.of(&read.article.body))
        });
        let heard: Vec<&str> = cases[&voice.name].as_array().unwrap().iter().map(|p| p[1].as_str().unwrap()).collect();
        assert_eq!(heard, said.collect::<Vec<_>>(), "{}", voice.name);
    }
    let codings = found["codings"].as_array().unwrap();
    let first: Vec<&str> =
        codings.iter().filter(|c| c[3] == "Ask the <port>.").map(|c| c[0].as_str().unwrap()).collect();
    let first: Vec<&str> = first.into_iter().filter(|code| !code.starts_with("Stance: ")).collect();
    assert_eq!(first, [matters[0], points[0], voice, "Tag: to check"]);
    assert!(codings.iter().any(|c| c[0] == matters[1] && c[2] == "<script>alert(1)</script> & \"quotes\" stay words."));
    assert!(codings.iter().any(|c| c[0] == "1. Work stops" && c[2] == "توقف عمال الميناء عن العمل يوم الاثنين."));
    assert_eq!(found["notes"], serde_json::json!([]), "what stands in a point has a code");
    assert_eq!(found["sources"].as_array().unwrap().len(), 3);
}

#[test]
fn what_the_user_wrote_stands_in_the_table() {
    let (project, comparison) = annotated();
    let table = report::csv(&Report { project: &project, comparison: &comparison });
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let head = reader.headers().unwrap().clone();
    let column = |name: &str| head.iter().position(|title| title == name).unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows[0][column("frames")], comparison.voices[0].name);
    assert_eq!((&rows[0][column("tags")], &rows[0][column("notes")]), ("to check", "Ask the <port>."));
    assert_eq!(rows.iter().filter(|row| !row[column("notes")].is_empty()).count(), 2);
}

#[test]
fn records_are_valid_for_another_validator_too() {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/schema/comparison-1.schema.json");
    let Some(found) = read("record", &written(Format::Json), &[&schema]) else { return };
    assert_eq!(found, Value::Array(Vec::new()));
}

#[test]
fn reference_managers_read_the_sources() {
    if let Some(found) = read("bib", &written(Format::Bib), &[]) {
        assert_eq!(found["a1"]["type"], "article");
        assert_eq!(found["a1"]["journal"], "{The Quay}");
        assert_eq!(found["a1"]["url"], "https://quay.example/1?a=1&b=2");
        assert_eq!((&found["a1"]["year"], &found["a1"]["day"]), (&"2031".into(), &"2".into()));
        assert!(found["a2"].get("url").is_none(), "an address that is none became one");
        assert_eq!(strings(&found["a2"]["authors"]), ["{Ana Ruiz}", "{Jo Tam, Alder Press}"]);
    }
    if let Some(found) = read("ris", &written(Format::Ris), &[]) {
        assert_eq!(found.as_array().unwrap().len(), 3);
        assert_eq!(found[0]["type_of_reference"], "NEWS");
        assert_eq!(found[0]["secondary_title"], "The Quay");
        assert_eq!(found[0]["date"], "2031/05/02/");
        assert_eq!(strings(&found[1]["authors"]), ["Ana Ruiz", "Jo Tam, Alder Press"]);
    }
    let items: Value = serde_json::from_slice(&written(Format::Csl)).unwrap();
    assert_eq!(items[0]["issued"]["date-parts"], serde_json::json!([[2031, 5, 2]]));
    if let Some(found) = read("csl", &written(Format::Csl), &[]) {
        assert_eq!(found["a2"], "100% \"{out}\" & on_strike");
    }
}

#[test]
fn the_example_in_python_reads_the_record() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("comparison.json");
    fs::write(&file, written(Format::Json)).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/schema/read.py");
    let Ok(output) = Command::new("python3").arg(script).arg(&file).env("PYTHONIOENCODING", "utf-8").output() else {
        return println!("the example was not run: there is no python3");
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(told.contains("p2  Ships <wait>  (0.70)"), "{told}");
    assert!(told.contains(": توقف عمال الميناء عن العمل يوم الاثنين."), "{told}");
    assert!(told.contains("صوت الميناء: silent"), "{told}");
}

fn codebook() -> Codebook {
    let code = |name: &str, definition: &str, words: &[&str]| Code {
        name: name.to_owned(),
        definition: definition.to_owned(),
        colour: "#aa3300".to_owned(),
        key_words: words.iter().map(|word| (*word).to_owned()).collect(),
    };
    let codes = vec![
        code("Conflict & <loss>", "Two sides;\nset \"against\" each other.", &["walked out", "strike"]),
        code("Кадр", "", &[]),
        code("Empty", "", &["one"]),
    ];
    Codebook { name: String::new(), codes }
}

#[test]
fn a_codebook_comes_back_as_it_went() {
    let text = report::qdc(&codebook());
    assert_eq!(read_qdc(&text).unwrap(), codebook());
    if let Some(found) = read("qdc", text.as_bytes(), &[]) {
        assert_eq!(found[0][0], "Conflict & <loss>");
        assert_eq!(found[0][1], "Two sides;\nset \"against\" each other.\n\nKey words: walked out, strike");
        assert_eq!(found[0][2], "#aa3300");
    }
}

#[test]
fn the_codebook_of_another_program_is_read() {
    let text = "\u{feff}<?xml version=\"1.0\"?><q:CodeBook xmlns:q=\"urn:QDA-XML:codebook:1.0\"><q:Codes>\
        <q:Code guid=\"1\" name=\"Frames\" isCodable=\"false\"><q:Code guid=\"2\" name=\"Blame\" isCodable=\"true\" color=\"#AA00ff\">\
        <q:Description>Who &lt;is&gt; &#233;</q:Description><q:Code guid=\"3\" name=\"The state\" isCodable=\"true\"/></q:Code></q:Code>\
        <q:Code guid=\"4\" name=\"Frames / Blame\" color=\"red\"/></q:Codes><q:Sets/></q:CodeBook>";
    let read = read_qdc(text).unwrap();
    let names: Vec<&str> = read.codes.iter().map(|code| code.name.as_str()).collect();
    assert_eq!(names, ["Frames / Blame", "Frames / Blame / The state"]);
    assert_eq!((read.codes[0].definition.as_str(), read.codes[0].colour.as_str()), ("Who <is> é", "#AA00ff"));
}

#[test]
fn voices_are_codes_under_the_ids_of_their_cases() {
    let parts = parts(written(Format::Qdpx));
    let project = &parts[0].1;
    let ids = |tag: &str| -> Vec<String> {
        let begin = format!("<{tag} guid=\"");
        project.split(&begin).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
    };
    let (cases, codes) = (ids("Case"), ids("Code"));
    assert!(!cases.is_empty() && cases.iter().all(|case| codes.contains(case)));
    assert!(cases.iter().any(|case| project.contains(&format!("<CodeRef targetGUID=\"{case}\"/>"))));
    assert!(!project.contains("/></PlainTextSelection") || project.contains("<Coding"));
    for selection in project.split("<PlainTextSelection").skip(1) {
        assert!(selection.split("</PlainTextSelection>").next().unwrap().contains("<Coding "), "a passage has no code");
    }
}
