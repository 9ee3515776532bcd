//! Reports tell matters, what was written and what was settled, in every form; and every form counts what the window counts.

use super::{
    project::plain,
    reader::RESOURCES,
    report::{on_story, parts, story, well_formed},
    session::{at, session},
    world::World,
};
use counterpoint::{
    article::Article,
    comparison::{Comparison, compare},
    format,
    project::{Anchor, Decision, Depth, Project, What},
    report::{self, Format, Report},
    session::{Existing, Input, samples},
    statement::Place,
    view::{self, Cell, Index, Item, ViewState},
    work::Serial,
};
use expect_test::expect;
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::Arc,
};

/// The story with something settled and something written.
fn settled() -> (Project, Comparison) {
    let (mut project, comparison) = story();
    let anchor = |article: usize, statement: usize| {
        let read = &comparison.articles[article];
        Anchor::new(&read.article, read.statements[statement].span)
    };
    let all = [
        (0, "", What::Confirm(anchor(0, 0), anchor(1, 0))),
        (1_951_135_200, "Ana", What::RenameVoice { from: "union".to_owned(), to: "Dockers' Union".to_owned() }),
        (1_951_135_260, "Ana", What::Label(anchor(0, 1), "Ships <wait>".to_owned())),
        (1_951_135_320, "Jo", What::Tag(anchor(0, 2), "to check".to_owned())),
        (1_951_135_380, "Jo", What::Note(anchor(1, 2), "Ask the <port>.".to_owned())),
        (1_951_135_440, "Jo", What::Code(anchor(2, 0), "Conflict & loss".to_owned())),
    ];
    let all = all.map(|(at, by, what)| Decision { at, by: by.to_owned(), what });
    project.decisions = Arc::new(all.to_vec());
    (project, comparison)
}

fn written(format: Format, (project, comparison): &(Project, Comparison)) -> Vec<u8> {
    format.written(&Report { project, comparison }).unwrap()
}

fn text(format: Format, of: &(Project, Comparison)) -> String {
    String::from_utf8(written(format, of)).unwrap()
}

fn unescaped(xml: &str) -> String {
    ["lt;<", "gt;>", "quot;\"", "#39;'", "amp;&"].iter().fold(xml.to_owned(), |text, pair| {
        text.replace(&format!("&{}", &pair[..pair.len() - 1]), &pair[pair.len() - 1..])
    })
}

/// The sheets of a spreadsheet by name: rows of cells as text, and the sheet as it stands in the file.
pub fn sheets(bytes: Vec<u8>) -> BTreeMap<String, (Vec<Vec<String>>, String)> {
    let parts: BTreeMap<String, String> = parts(bytes).into_iter().collect();
    let inside = |text: &str, tag: &str| -> Vec<String> {
        let begin = format!("<{tag}");
        let pieces = text.split(&begin).skip(1).filter(|rest| rest.starts_with(['>', ' ']));
        pieces
            .map(|rest| rest.split_once('>').unwrap().1.split(&format!("</{tag}>")).next().unwrap().to_owned())
            .collect()
    };
    let shared: Vec<String> = inside(&parts["xl/sharedStrings.xml"], "si")
        .iter()
        .map(|item| unescaped(&inside(item, "t").concat()))
        .collect();
    let names =
        parts["xl/workbook.xml"].split("<sheet name=\"").skip(1).map(|rest| unescaped(rest.split('"').next().unwrap()));
    let sheet = |number: usize| {
        let xml = parts[&format!("xl/worksheets/sheet{number}.xml")].clone();
        let rows = xml.split("<row ").skip(1).map(|row| {
            let mut cells = Vec::new();
            for cell in row.split("<c r=\"").skip(1) {
                let letters = cell.chars().take_while(char::is_ascii_uppercase);
                let column = letters.fold(0, |sum, c| sum * 26 + (c as usize - 'A' as usize + 1)) - 1;
                let value = inside(cell.split("</c>").next().unwrap(), "v").concat();
                let head = cell.split('>').next().unwrap();
                cells.resize(column, String::new());
                cells.push(if head.contains("t=\"s\"") {
                    shared[value.parse::<usize>().unwrap()].clone()
                } else {
                    value
                });
            }
            cells
        });
        let mut rows: Vec<Vec<String>> = rows.collect();
        let columns = rows.first().map_or(0, Vec::len);
        rows.iter_mut().for_each(|row| row.resize(columns, String::new()));
        (rows, xml.clone())
    };
    names.enumerate().map(|(at, name)| (name, sheet(at + 1))).collect()
}

#[test]
fn matters_are_headings_folds_rows_columns_codes_and_interpretations() {
    let of = settled();
    let page = text(Format::Html, &of);
    let folds: Vec<&str> = page.split("<details class=\"matter\"").skip(1).collect();
    assert_eq!(folds.len(), 2, "a matter that holds one statement is none to fold");
    let second = folds[1].split("</details>\n</section>").next().unwrap();
    assert!(
        second.starts_with(" id=\"m2\" open=\"open\"><summary><h3 dir=\"auto\">Ships &amp; &lt;words&gt; waiting</h3>")
    );
    assert!(second.contains("2 of 3 versions speak: <bdi>The Quay</bdi>, <bdi>Alder | Radio</bdi> · silent: <bdi>صوت الميناء</bdi> · contrast 0.75"));
    assert!(second.contains("id=\"p2\"") && !second.contains("id=\"p1\""));
    let beside = second.split("<tbody class=\"beside\">").nth(1).unwrap().split("</tbody>").next().unwrap();
    let cells: Vec<bool> = beside.split("<td>").skip(1).map(|cell| cell.contains("class=\"said\"")).collect();
    assert_eq!(cells, [true, false, false], "what one says alone stands in its own column");
    let alone = page.split("<section id=\"alone\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert_eq!(alone.matches("<li").count(), 1, "only what shares its question with nobody is left");
    assert!(alone.contains("=SUM(A1:A9)"));

    let markdown = text(Format::Md, &of);
    let own = |line: &&str| line.starts_with("### ") || line.starts_with("#### ") || line.starts_with("## ");
    let heads: Vec<&str> = markdown.lines().filter(own).skip_while(|line| *line != "## Matters").take(6).collect();
    expect![[r###"
        ## Matters
        ### The strike of the dockers
        #### 1. Work stops (0.90)
        ### Ships &amp; \<words\> waiting
        #### 2. Ships \<wait\> (0.70)
        #### To the same question, in words that no other version has"###]]
    .assert_eq(&heads.join("\n"));

    let csv = text(Format::Csv, &of);
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let head = reader.headers().unwrap().clone();
    let column = |name: &str| head.iter().position(|title| title == name).unwrap();
    let matters: Vec<String> = reader.records().map(|row| row.unwrap()[column("matter")].to_owned()).collect();
    assert_eq!(matters, ["m1", "m2", "m2", "m1", "m2", "", "m1"]);

    let sheets = sheets(written(Format::Xlsx, &of));
    let rows: Vec<String> = sheets["Matters"].0.iter().map(|row| row.join(" | ")).collect();
    expect![[r#"
        matter | label | larger matter | who speaks | who is silent | points | points in number | alone | contrast | outlets | origins
        m1 | The strike of the dockers |  | The Quay, Alder | Radio, صوت الميناء |  | p1 | 1 | 0 | 0.25 | 3 | 3
        m2 | Ships & <words> waiting |  | The Quay, Alder | Radio | صوت الميناء | p2 | 1 | 1 | 0.75 | 2 | 2"#]]
    .assert_eq(&rows.join("\n"));
    assert_eq!(sheets["Points"].0[2][3..5], ["m2", "Ships & <words> waiting"]);

    let tei = text(Format::Tei, &of);
    assert!(tei.contains("<interp xml:id=\"m2\">Ships &amp; &lt;words&gt; waiting</interp>"));
    assert_eq!(tei.matches("<div type=\"matter\"").count(), 2);
    assert_eq!(tei.matches("<seg ").count(), 7);
    assert_eq!(tei.matches(" ana=\"#m2 #").count(), 3);

    let project = &parts(written(Format::Qdpx, &of))[0].1;
    let code =
        project.split(" name=\"M2. ").next().unwrap().rsplit("guid=\"").next().unwrap().split('"').next().unwrap();
    assert_eq!(project.matches(&format!("<CodeRef targetGUID=\"{code}\"/>")).count(), 3);
}

#[test]
fn what_was_settled_stands_in_the_spreadsheet_and_in_the_document() {
    let of = settled();
    let sheets = sheets(written(Format::Xlsx, &of));
    let rows: Vec<String> = sheets["Decisions"].0.iter().map(|row| row[1..5].join(" | ")).collect();
    expect![[r#"
        by | decision | what | statements
         | confirm pair |  | a1.s0 a2.s0
        Ana | rename voice | union → Dockers' Union | 
        Ana | name point | Ships <wait> | a1.s1
        Jo | tag | to check | a1.s2
        Jo | write note | Ask the <port>. | a2.s2
        Jo | code statement | Conflict & loss | a3.s0"#]]
    .assert_eq(&rows.join("\n"));
    let days: Vec<f64> = sheets["Decisions"].0[2..].iter().map(|row| row[0].parse().unwrap()).collect();
    assert!(
        days.iter().all(|day| (48_151.58..48_151.59).contains(day)),
        "moments are times of the spreadsheet: {days:?}"
    );
    let links = &sheets["Links"].0;
    assert_eq!(links[1][links[0].iter().position(|name| name == "decided").unwrap()], "together");
    for (name, (rows, xml)) in &sheets {
        let mut heads: Vec<String> = rows[0].iter().map(|head| head.to_lowercase()).collect();
        heads.sort();
        let all = heads.len();
        heads.dedup();
        assert_eq!(heads.len(), all, "{name} has two columns of one name");
        assert!(all == 1 || rows.len() == 1 || xml.contains("<autoFilter ref=\"A1:"), "{name} has no filter");
        let long = rows.iter().flatten().find(|cell| cell.len() > 8 && cell.parse::<f64>().is_ok_and(|n| n < 1_000.0));
        assert_eq!(long, None, "{name} has a number of too many digits");
    }
    let document = parts(written(Format::Docx, &of));
    let body = &document.iter().find(|(name, _)| name == "word/document.xml").unwrap().1;
    for words in [
        "2031-10-30 14:00 UTC",
        "rename voice",
        "union → Dockers&#39; Union",
        "Tags: ",
        "to check",
        "Ask the &lt;port&gt;.",
        "Frames: ",
        "Conflict &amp; loss",
        "One narrative",
        "Coverage",
        "Voices",
    ] {
        assert!(body.contains(words), "the document lacks {words}");
    }
    for form in [Format::Html, Format::Md] {
        let page = text(form, &of);
        assert!(page.contains("rename voice") && page.contains("to check") && page.contains("2031-10-30 14:00 UTC"));
    }
}

#[test]
fn the_notes_of_the_narrative_are_footnotes_of_the_document() {
    let document = parts(on_story(|report| report::docx(report).unwrap()));
    let part = |name: &str| document.iter().find(|(own, _)| own == name).unwrap().1.clone();
    let (body, notes) = (part("word/document.xml"), part("word/footnotes.xml"));
    // Three articles and four sentences.
    for id in 1..=7 {
        assert_eq!(body.matches(&format!("<w:footnoteReference w:id=\"{id}\"/>")).count(), 1, "{id}");
        assert_eq!(notes.matches(&format!("<w:footnote w:id=\"{id}\">")).count(), 1, "{id}");
    }
    assert!(notes.contains("Silent on the question:"));
    assert!(!body.contains("</w:tbl><w:tbl>"), "two tables that touch become one in Word");
}

#[test]
fn with_many_versions_every_statement_stands_on_the_page_once() {
    let mut project = Project::default();
    for number in 1..=9 {
        let own = ["The mayor asked for calm.", "Bread became dear in the harbour.", "A nurse was hurt."][number % 3];
        let text = format!("The dockers of Port Alder stopped work on Monday.\n\n{own}\n\nOutlet {number} asks why.");
        project.add(Article { outlet: Some(format!("Outlet {number}")), ..plain(&text) });
    }
    project.settings.depth = Some(Depth::Quick);
    let comparison = compare(&project, &RESOURCES, &Serial);
    let compared: usize = comparison.versions.iter().map(|version| version.statements.len()).sum();
    let of = (project, comparison);
    let page = text(Format::Html, &of);
    well_formed(&page["<!DOCTYPE html>".len()..].split_once("<body>").unwrap().1.replace("</body>\n</html>", ""));
    let anchors: BTreeSet<&str> = page
        .split(" id=\"s")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .filter(|id| id.starts_with(|c: char| c.is_ascii_digit()))
        .collect();
    assert_eq!(anchors.len(), compared);
    let document = parts(written(Format::Docx, &of));
    let body = &document.iter().find(|(name, _)| name == "word/document.xml").unwrap().1;
    well_formed(body);
    assert!(body.contains(">Statements</w:t>"), "nine that speak stand below each other");
    let few = page.split("<details class=\"matter\"").find(|matter| matter.contains("3 of 9 versions speak")).unwrap();
    assert_eq!(few.matches("<th scope=\"col\" dir=\"auto\">").count(), 3, "three that speak stand side by side");
    assert!(!body.contains("</w:tcPr></w:tc>"), "a cell without a paragraph is none to Word");
    let figures = of_window(&of.0, &of.1);
    assert_eq!(of_spreadsheet(written(Format::Xlsx, &of)), figures);
    assert_eq!(of_record(&text(Format::Json, &of)), figures);
}

#[test]
fn a_report_of_a_project_without_a_name_is_called_like_its_file() {
    let world = World::new();
    let mut project = Project::default();
    project.add(plain("The port closed."));
    world.put("/home/Harbour strike.ron", format::write(&project).as_bytes());
    let mut session = session(&world, "one");
    session.update(Input::Files(vec!["/home/Harbour strike.ron".into()]), at(1));
    session.update(Input::Export("/home/out.html".into(), Existing::Ask), at(2));
    let page = String::from_utf8(world.peek("/home/out.html").unwrap()).unwrap();
    assert!(page.contains("<title>Harbour strike</title>"), "{}", &page[..900]);
    assert!(session.project().name.is_empty(), "the project itself stays as it is");
}

#[test]
fn a_pdf_is_refused_with_what_to_do_instead_and_a_narrative_has_an_ending_of_its_own() {
    let refused = Format::of_path(Path::new("/home/storm.PDF")).unwrap_err().to_string();
    assert!(refused.contains("web page") && refused.contains("print") && refused.contains(".docx"), "{refused}");
    assert_eq!(Format::of_path(Path::new("/home/storm.Narrative.md")).unwrap(), Format::Composite);
    assert_eq!(Format::of_path(Path::new("/home/storm.md")).unwrap(), Format::Md);
    assert!(Format::of_path(Path::new("/home/narrative")).is_err());
    for format in Format::ALL {
        assert_eq!(Format::of_path(Path::new(&format!("x.{}", format.ending()))).unwrap(), format);
        assert!(!format.about().is_empty() && !format.title().is_empty());
    }
}

/// What is counted everywhere: matters, points, silent cells, statements beside others, statements alone.
type Figures = [(&'static str, usize); 5];

fn figures(counts: [usize; 5]) -> Figures {
    let names = ["matters", "points", "silent cells", "beside", "alone"];
    std::array::from_fn(|at| (names[at], counts[at]))
}

fn of_window(project: &Project, comparison: &Comparison) -> Figures {
    let index = Index::new(comparison);
    let grid = view::grid(project, comparison, &index, &ViewState::default());
    let mut counts = [0; 5];
    for item in &grid.items {
        match item {
            Item::Matter(_) => counts[0] += 1,
            Item::Point(point) => {
                counts[1] += 1;
                let cell = |version| view::cell(project, comparison, &index, &grid, (*point, version));
                counts[2] += grid.columns.iter().filter(|c| matches!(cell(c.version), Cell::Silent(_))).count();
            }
            Item::Beside(all) => counts[3] += all.len(),
            Item::Theme(_) | Item::LoneHead(_) => {}
            Item::Lone(_) => counts[4] += 1,
        }
    }
    figures(counts)
}

fn of_page(page: &str) -> Figures {
    let section =
        |id: &str| page.split(&format!("<section id=\"{id}\"")).nth(1).unwrap().split("</section>").next().unwrap();
    let beside = section("matters").split("<tbody class=\"beside\">").skip(1);
    figures([
        page.matches("<details class=\"matter\"").count(),
        page.matches("<th scope=\"row\" id=\"p").count(),
        section("matters").matches("<td class=\"silent\">").count(),
        beside.map(|row| row.split("</tbody>").next().unwrap().matches("class=\"said\"").count()).sum(),
        section("alone").matches("<li").count(),
    ])
}

fn of_spreadsheet(bytes: Vec<u8>) -> Figures {
    let sheets = sheets(bytes);
    let sum = |sheet: &str, name: &str| -> usize {
        let rows = &sheets[sheet].0;
        let column = rows[0].iter().position(|head| head == name).unwrap_or_else(|| panic!("{name}: {:?}", rows[0]));
        rows[1..].iter().map(|row| row[column].parse::<usize>().unwrap()).sum()
    };
    figures([
        sheets["Matters"].0.len() - 1,
        sheets["Points"].0.len() - 1,
        sum("Coverage", "points it is silent at"),
        sum("Matters", "alone"),
        sum("Coverage", "of these alone on their question"),
    ])
}

fn of_record(record: &str) -> Figures {
    let record: Value = serde_json::from_str(record).unwrap();
    let list = |value: &Value| value.as_array().unwrap().clone();
    let (points, matters) = (list(&record["points"]), list(&record["matters"]));
    let readings: Vec<Value> = points.iter().flat_map(|point| list(&point["readings"])).collect();
    let spoken: Vec<Value> = readings.iter().flat_map(|reading| list(&reading["statements"])).collect();
    let alone = |matter: &Value| list(&matter["statements"]).iter().filter(|id| !spoken.contains(id)).count();
    let shared = |matter: &&Value| !list(&matter["points"]).is_empty() || list(&matter["statements"]).len() > 1;
    let (some, single): (Vec<&Value>, Vec<&Value>) = matters.iter().partition(shared);
    figures([
        some.len(),
        points.len(),
        readings.iter().filter(|reading| list(&reading["statements"]).is_empty()).count(),
        some.into_iter().map(alone).sum(),
        single.into_iter().map(alone).sum(),
    ])
}

fn silences_of_document(bytes: Vec<u8>) -> usize {
    let body = parts(bytes).into_iter().find(|(name, _)| name == "word/document.xml").unwrap().1;
    body.matches("w:fill=\"EEF0F3\"").count()
}

#[test]
fn every_form_counts_what_the_window_counts() {
    for name in ["The storm", "Phone calls of 7 November: three desks"] {
        let sample = samples().into_iter().find(|sample| sample.name == name);
        let sample = sample.unwrap_or_else(|| panic!("{:?}", samples().iter().map(|s| s.name).collect::<Vec<_>>()));
        let mut project = format::read(sample.text).unwrap();
        project.settings.depth = Some(Depth::Quick);
        let comparison = compare(&project, &RESOURCES, &Serial);
        let window = of_window(&project, &comparison);
        assert!(window.iter().take(2).all(|(_, count)| *count > 0), "{name} shows nothing: {window:?}");
        let of = (project, comparison);
        assert_eq!(of_page(&text(Format::Html, &of)), window, "page of {name}");
        assert_eq!(of_spreadsheet(written(Format::Xlsx, &of)), window, "spreadsheet of {name}");
        assert_eq!(of_record(&text(Format::Json, &of)), window, "record of {name}");
        assert_eq!(silences_of_document(written(Format::Docx, &of)), window[2].1, "silences of the document of {name}");
        let markdown = text(Format::Md, &of);
        let states =
            ["silent", "not clear", "said elsewhere"].map(|word| markdown.matches(&format!("**: *{word}, ")).count());
        assert_eq!(states.iter().sum::<usize>(), window[2].1, "silences of the text of {name}");
        let told = format!("{} matters, {} points", window[0].1, window[1].1);
        assert!(text(Format::Html, &of).contains(&told) && markdown.contains(&told), "{told}");
        let lines = of.1.matters.iter().flat_map(|matter| &matter.statements).count();
        let places: Vec<Place> = of.1.versions.iter().flat_map(|version| version.statements.clone()).collect();
        assert_eq!(lines, places.len());
    }
}
