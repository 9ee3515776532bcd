//! Reports are well-formed, escape what they print, keep offsets, and are the same for the same comparison.

use counterpoint::{
    alignment::{Evidence, Link, Nearest, Point, Reading},
    comparison::{Comparison, Resources, compare},
    import,
    matter::Matter,
    project::{Code, Codebook, Project},
    report::{self, Report},
    statement::Place,
    text::Span,
    work::Serial,
};
use serde_json::Value;
use std::{
    collections::BTreeSet,
    io::Read,
    sync::{Arc, OnceLock},
};

/// Three outlets on an invented strike; one writes from right to left, one tries to break out of the page.
const ARTICLES: &str = r#"{"id":"a1","outlet":"The Quay","published":"2031-05-02","language":"en","url":"https://quay.example/1?a=1&b=2","sentences":["The dockers of Port Alder stopped work on Monday.","At least 40 ships are waiting, the company said.","<script>alert(1)</script> & \"quotes\" stay words."]}
{"id":"a2","outlet":"Alder | Radio","title":"100% \"{out}\" & on_strike","byline":"By Ana Ruiz and Jo Tam, Alder Press","published":"2031-05-03","language":"en","url":"javascript:alert(1)","sentences":["Dockers in Port Alder walked out on Monday.","25 ships wait, according to the union.","=SUM(A1:A9) is a sentence too, 𝔘nicode 🚢 included."]}
{"id":"a3","outlet":"صوت الميناء","published":"2031-05-03","language":"ar","sentences":["توقف عمال الميناء عن العمل يوم الاثنين."]}
"#;

/// The story, compared once for all tests.
pub fn story() -> (Project, Comparison) {
    static STORY: OnceLock<(Project, Comparison)> = OnceLock::new();
    STORY.get_or_init(compared).clone()
}

fn compared() -> (Project, Comparison) {
    let mut project = Project { name: "A strike <in> Port Alder".to_owned(), ..Project::default() };
    for found in import::read("strike.jsonl", ARTICLES.as_bytes()).articles {
        project.add(found);
    }
    let code = Code {
        name: "Conflict & loss".to_owned(),
        definition: "Two sides are set against each other.".to_owned(),
        colour: "#aa3300".to_owned(),
        key_words: vec!["walked out".to_owned()],
    };
    project.codebook = Arc::new(Codebook { name: "Own".to_owned(), codes: vec![code] });
    let mut comparison = compare(&project, &Resources::shipped(), &Serial);
    let said = |article, statement| Reading {
        statements: [Place::new(article, statement)].into(),
        nearest: None,
        silence: None,
    };
    let near = Nearest { statement: Place::new(2, 0), score: 0.31 };
    let silent = Reading { statements: Default::default(), nearest: Some(near), silence: None };
    comparison.points = vec![
        Point { label: "Work stops".to_owned(), score: 0.9, readings: vec![said(0, 0), said(1, 0), said(2, 0)] },
        Point { label: "Ships <wait>".to_owned(), score: 0.7, readings: vec![said(0, 1), said(1, 1), silent] },
    ];
    let evidence = Evidence {
        meaning: None,
        is_nearest: None,
        words: 0.5,
        names: vec!["Port Alder".to_owned()],
        numbers: Vec::new(),
    };
    comparison.links = vec![Link { a: Place::new(0, 0), b: Place::new(1, 0), score: 0.9, estimate: 0.9, evidence }];
    let matter = |label: &str, statements: &[(usize, usize)], points: &[u32], contrast: f32| Matter {
        label: label.to_owned(),
        statements: statements.iter().map(|(article, statement)| Place::new(*article, *statement)).collect(),
        points: points.to_vec(),
        contrast,
    };
    comparison.matters = vec![
        matter("The strike of the dockers", &[(0, 0), (1, 0), (2, 0)], &[0], 0.25),
        matter("Ships & <words> waiting", &[(0, 1), (0, 2), (1, 1)], &[1], 0.75),
        matter("A sum", &[(1, 2)], &[], 0.0),
    ];
    (project, comparison)
}

pub fn on_story<T>(make: impl Fn(&Report<'_>) -> T) -> T {
    let (project, comparison) = story();
    make(&Report { project: &project, comparison: &comparison })
}

/// The text between tags; fails on anything that is not well-formed.
pub fn well_formed(xml: &str) -> String {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut text = String::new();
    let mut depth = 0;
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error} in {xml}")) {
            quick_xml::events::Event::Start(_) => depth += 1,
            quick_xml::events::Event::End(_) => depth -= 1,
            quick_xml::events::Event::Text(words) => text.push_str(&words.decode().unwrap()),
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0);
    text
}

pub fn parts(bytes: Vec<u8>) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let read = |index: usize, archive: &mut zip::ZipArchive<_>| {
        let mut file = archive.by_index(index).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        (file.name().unwrap().into_owned(), text)
    };
    (0..archive.len()).map(|index| read(index, &mut archive)).collect()
}

#[test]
fn the_page_runs_nothing_and_escapes_everything() {
    let page = on_story(report::html);
    assert!(!page.contains("<script"), "a script got through");
    assert!(!page.contains("href=\"javascript"), "a script address became a link");
    assert!(page.contains("default-src 'none'") && !page.contains("unsafe-inline"));
    assert!(page.contains("href=\"https://quay.example/1?a=1&amp;b=2\""));
    assert!(page.contains("lang=\"ar\" dir=\"auto\""));
    assert!(page.contains("<mark>"), "nothing is marked");
    let arabic = page.split("lang=\"ar\"").nth(1).unwrap().split("</td>").next().unwrap();
    assert!(!arabic.contains("<mark>"), "words of one language are marked against another's");
    assert!(!page.contains("style=\""), "the policy forbids inline styles");
    let outside = ["src=\"http", "@import", "url(http", "<link", "<iframe", "<img"];
    assert!(outside.iter().all(|form| !page.contains(form)), "the page loads something");
    well_formed(
        page.split_once("<body>")
            .map(|(_, body)| body.trim_end().trim_end_matches("</html>").trim_end().trim_end_matches("</body>"))
            .unwrap(),
    );
}

#[test]
fn every_statement_is_a_row_and_offsets_give_its_words() {
    let table = on_story(report::csv);
    let (_, comparison) = story();
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let head = reader.headers().unwrap().clone();
    let column = |name: &str| head.iter().position(|title| title == name).unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), comparison.articles.iter().map(|read| read.statements.len()).sum::<usize>());
    for row in &rows {
        let body = &comparison
            .articles
            .iter()
            .find(|read| read.article.id.as_str() == &row[column("article")])
            .unwrap()
            .article
            .body;
        let span = Span::new(row[column("start")].parse().unwrap(), row[column("end")].parse().unwrap());
        let words = span.of(body);
        let guard = if words.starts_with('=') { "'" } else { "" };
        assert_eq!(row[column("text")], format!("{guard}{words}"));
    }
    assert!(rows.iter().any(|row| &row[column("point_label")] == "Ships <wait>"));
}

#[test]
fn markdown_cells_cannot_break_their_table() {
    let text = on_story(report::markdown);
    let cells = |line: &str| line.replace("\\|", "").matches('|').count();
    let table: Vec<&str> =
        text.lines().skip_while(|l| !l.starts_with("| version")).take_while(|l| l.starts_with('|')).collect();
    assert_eq!(table.len(), 5);
    assert!(table.iter().all(|line| cells(line) == cells(table[0])), "{table:?}");
    assert!(!text.contains("<script>"));
}

#[test]
fn tei_is_well_formed_and_holds_every_reading() {
    let tei = on_story(report::tei);
    let text = well_formed(&tei);
    assert!(text.contains("Dockers in Port Alder walked out on Monday."));
    assert!(tei.contains("<variantEncoding method=\"parallel-segmentation\" location=\"internal\"/>"));
    let ids: BTreeSet<&str> =
        tei.match_indices("xml:id=\"").map(|(at, _)| tei[at + 8..].split('"').next().unwrap()).collect();
    for (at, _) in tei.match_indices("wit=\"#") {
        assert!(ids.contains(tei[at + 6..].split('"').next().unwrap()));
    }
}

#[test]
fn the_exchange_file_gives_each_passage_its_words_by_code_points() {
    let parts = parts(on_story(|report| report::qdpx(report).unwrap()));
    let (name, project) = &parts[0];
    assert_eq!(name, "project.qde");
    well_formed(project);
    let (_, comparison) = story();
    let mut checked = 0;
    let attribute = |element: &str, name: &str| {
        element.split_once(&format!(" {name}=\"")).map(|(_, rest)| rest.split('"').next().unwrap().to_owned())
    };
    for source in project.split("<TextSource ").skip(1) {
        let path = attribute(&format!(" {source}"), "plainTextPath").unwrap().replace("internal://", "sources/");
        let text: Vec<char> = parts.iter().find(|(name, _)| *name == path).unwrap().1.chars().collect();
        for selection in source.split("<PlainTextSelection").skip(1) {
            let id = attribute(selection, "name").unwrap();
            let number = |name: &str| attribute(selection, name).unwrap().parse::<usize>().unwrap();
            let words: String = text[number("startPosition")..number("endPosition")].iter().collect();
            let all = comparison
                .articles
                .iter()
                .enumerate()
                .flat_map(|(a, read)| (0..read.statements.len()).map(move |s| Place::new(a, s)));
            let place = all.into_iter().find(|place| comparison.statement_id(*place) == id).unwrap();
            assert_eq!(words, comparison.words(place));
            checked += 1;
        }
    }
    assert_eq!(checked, 7);
    // A case shares its id with the code of its voice; nothing else does.
    let ids = project.match_indices(" guid=\"").filter(|(at, _)| !project[..*at].ends_with("<Case"));
    let guids: Vec<&str> = ids.map(|(at, _)| &project[at + 7..at + 43]).collect();
    let unique: BTreeSet<&&str> = guids.iter().collect();
    assert_eq!(unique.len(), guids.len(), "two things share an id");
    for (at, _) in project.match_indices("targetGUID=\"") {
        assert!(guids.contains(&&project[at + 12..at + 48]), "a reference leads nowhere");
    }
}

#[test]
fn word_and_spreadsheet_parts_are_well_formed() {
    for bytes in [on_story(|report| report::docx(report).unwrap()), on_story(|report| report::xlsx(report).unwrap())] {
        let parts = parts(bytes);
        assert!(parts.iter().any(|(name, _)| name == "[Content_Types].xml"));
        parts.iter().for_each(|(_, text)| drop(well_formed(text)));
    }
    let document = parts(on_story(|report| report::docx(report).unwrap()));
    let body = &document.iter().find(|(name, _)| name == "word/document.xml").unwrap().1;
    for id in 1..=3 {
        let reference = format!("<w:footnoteReference w:id=\"{id}\"/>");
        assert_eq!(body.matches(&reference).count(), 1, "a footnote may be referred to once only");
    }
    assert!(body.contains("NOTEREF source0") && !body.contains('\u{1}'));
    assert!(body.contains("<w:bidi/>") && body.contains("w:highlight") && body.contains("w:footnoteReference"));
    // A name from right to left heads its column so, in bold; its footnote's date is not drawn into it.
    let heads = body.split("<w:tblHeader/>").skip(1).map(|rest| rest.split("</w:tr>").next().unwrap());
    let head = heads.into_iter().find(|head| head.contains(">Point</w:t>")).unwrap();
    let arabic = "<w:bidi/></w:pPr><w:r><w:rPr><w:b/><w:bCs/><w:rtl/></w:rPr><w:t xml:space=\"preserve\">صوت الميناء";
    assert!(head.contains(arabic), "{head}");
    let notes = &document.iter().find(|(name, _)| name == "word/footnotes.xml").unwrap().1;
    assert!(notes.contains("صوت الميناء\u{200e}, 2031-05-03"), "{notes}");
}

#[test]
fn reports_are_the_same_for_the_same_comparison() {
    assert_eq!(on_story(report::html), on_story(report::html));
    assert!(on_story(|report| report::xlsx(report).unwrap()) == on_story(|report| report::xlsx(report).unwrap()));
    assert!(on_story(|report| report::docx(report).unwrap()) == on_story(|report| report::docx(report).unwrap()));
    assert!(on_story(|report| report::qdpx(report).unwrap()) == on_story(|report| report::qdpx(report).unwrap()));
}

#[test]
fn a_comparison_of_nothing_is_a_report_too() {
    let project = Project::default();
    let comparison = compare(&project, &Resources::shipped(), &Serial);
    let report = Report { project: &project, comparison: &comparison };
    assert!(report::html(&report).contains("nothing to compare"));
    well_formed(&report::tei(&report));
    assert!(report::markdown(&report).contains("No two versions"));
    report::xlsx(&report).unwrap();
    report::docx(&report).unwrap();
    report::qdpx(&report).unwrap();
}

#[test]
fn links_of_the_page_lead_somewhere_and_ids_differ() {
    let page = on_story(report::html);
    let ids: Vec<&str> =
        page.match_indices(" id=\"").map(|(at, _)| page[at + 5..].split('"').next().unwrap()).collect();
    let unique: BTreeSet<&&str> = ids.iter().collect();
    assert_eq!(ids.len(), unique.len(), "two places share an id");
    let links: Vec<&str> =
        page.match_indices("href=\"#").map(|(at, _)| page[at + 7..].split('"').next().unwrap()).collect();
    assert!(links.len() > 20);
    for link in links {
        assert!(ids.contains(&link), "{link} leads nowhere");
    }
    for column in page.match_indices("<th ").map(|(at, _)| page[at..].split('>').next().unwrap()) {
        assert!(column.contains("scope=\""), "{column} says not what it heads");
    }
}

#[test]
fn figures_stand_alone() {
    let figures = on_story(report::figures);
    let names: BTreeSet<&str> = figures.iter().map(|figure| figure.name.as_str()).collect();
    assert_eq!(names.len(), figures.len());
    assert_eq!(figures[0].name, "coverage");
    assert!(figures.len() > 2, "{names:?}");
    for figure in &figures {
        well_formed(&figure.svg);
        assert!(figure.svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""));
        assert!(!figure.svg.contains("style=") && !figure.svg.contains("NaN") && !figure.svg.contains("inf\""));
    }
    // Six cells speak and one is silent; the Arabic one is set against nobody.
    let coverage = &figures[0].svg;
    let boxes = coverage.matches("v20h-").count();
    assert_eq!(boxes, 5, "{coverage}");
    #[cfg(feature = "ui")]
    {
        let picture = report::Painter::new(Vec::new()).png(&figures[0]).unwrap();
        assert!(picture.starts_with(b"\x89PNG") && picture.len() > 2_000);
    }
}

#[test]
fn the_narrative_says_who_says_it_and_who_is_silent() {
    let text = on_story(report::composite_markdown);
    let (lines, notes): (Vec<&str>, Vec<&str>) =
        text.lines().skip(4).filter(|line| !line.is_empty()).partition(|line| !line.starts_with("[^"));
    let (heads, lines): (Vec<&str>, Vec<&str>) = lines.into_iter().partition(|line| line.starts_with("## "));
    assert_eq!(
        heads,
        ["## The strike of the dockers", "## Ships &amp; \\<words\\> waiting", "## Said by one version only"]
    );
    assert_eq!((lines.len(), notes.len()), (4, 4), "{text}");
    assert_eq!(lines[0], "The dockers of Port Alder stopped work on Monday.[^1]");
    assert!(notes[0].contains("point 1, 3 of 3 versions") && !notes[0].contains("Silent"), "{}", notes[0]);
    assert!(notes[0].contains("Dockers **in** Port Alder **walked out** on Monday."), "{}", notes[0]);
    assert!(notes[0].contains("“توقف عمال الميناء عن العمل يوم الاثنين.”"), "{}", notes[0]);
    let ships = notes.iter().find(|note| note.contains("point 2")).unwrap();
    assert!(ships.contains("**Silent:** صوت الميناء."), "{ships}");
    let alone: Vec<&&str> = notes.iter().filter(|note| note.contains("**Only**")).collect();
    assert_eq!(alone.len(), 2);
    assert!(alone[0].contains("**Silent on the question:** صوت الميناء."), "{}", alone[0]);
    assert!(lines[3].contains("is a sentence too"), "what Radio adds last comes last: {text}");
}

#[test]
fn records_keep_to_the_shipped_schema() {
    let schema: Value = serde_json::from_str(include_str!("../../assets/schema/comparison-1.schema.json")).unwrap();
    let (_, comparison) = story();
    let record: Value = serde_json::from_str(&report::comparison_json(&comparison, None)).unwrap();
    let mut wrong = Vec::new();
    validate(&schema, &schema, &record, "", &mut wrong);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let mut broken = record.clone();
    broken["points"][0]["score"] = Value::from("high");
    broken["links"][0].as_object_mut().unwrap().remove("a");
    validate(&schema, &schema, &broken, "", &mut wrong);
    assert_eq!(wrong.len(), 2, "the check sees no breach: {wrong:?}");
}

/// The part of JSON Schema that the file uses.
fn validate(root: &Value, schema: &Value, value: &Value, at: &str, wrong: &mut Vec<String>) {
    let known = [
        "$schema",
        "$id",
        "$defs",
        "$ref",
        "title",
        "description",
        "type",
        "properties",
        "required",
        "additionalProperties",
        "items",
        "enum",
        "const",
        "anyOf",
        "minimum",
        "maximum",
    ];
    for key in schema.as_object().unwrap().keys() {
        assert!(known.contains(&key.as_str()), "the schema uses {key}, which this check does not know");
    }
    if let Some(name) = schema["$ref"].as_str() {
        return validate(root, &root["$defs"][name.trim_start_matches("#/$defs/")], value, at, wrong);
    }
    if let Some(any) = schema["anyOf"].as_array() {
        let fits = |one: &Value| {
            let mut none = Vec::new();
            validate(root, one, value, at, &mut none);
            none.is_empty()
        };
        if !any.iter().any(fits) {
            wrong.push(format!("{at} fits no alternative"));
        }
        return;
    }
    let is = |name: &str| match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_u64() || value.is_i64(),
        "number" => value.is_number(),
        "null" => value.is_null(),
        other => panic!("type {other}"),
    };
    let right = match &schema["type"] {
        Value::String(name) => is(name),
        Value::Array(names) => names.iter().any(|name| is(name.as_str().unwrap())),
        _ => true,
    };
    let listed = schema["enum"].as_array().is_none_or(|all| all.contains(value));
    let constant = schema.get("const").is_none_or(|only| only == value);
    let number = value.as_f64().unwrap_or(0.0);
    let low = schema["minimum"].as_f64().is_none_or(|least| number >= least);
    let high = schema["maximum"].as_f64().is_none_or(|most| number <= most);
    if !(right && listed && constant && low && high) {
        wrong.push(format!("{at} is {value}"));
        return;
    }
    if let Some(fields) = value.as_object() {
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !fields.contains_key(name) {
                wrong.push(format!("{at} lacks {name}"));
            }
        }
        for (name, field) in fields {
            match (schema["properties"].get(name), &schema["additionalProperties"]) {
                (Some(own), _) => validate(root, own, field, &format!("{at}/{name}"), wrong),
                (None, Value::Bool(false)) => wrong.push(format!("{at} has {name}, which is not known")),
                (None, Value::Object(_)) => {
                    validate(root, &schema["additionalProperties"], field, &format!("{at}/{name}"), wrong)
                }
                _ => {}
            }
        }
    }
    for (index, item) in value.as_array().into_iter().flatten().enumerate().filter(|_| schema["items"].is_object()) {
        validate(root, &schema["items"], item, &format!("{at}/{index}"), wrong);
    }
}
