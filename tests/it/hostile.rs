//! Titles, outlets, addresses, names, notes and words that try to break out of a report: no form of it runs, loads or
//! computes what they say, and none of it is lost.

use super::report::parts;
use counterpoint::{
    comparison::{Comparison, Resources, compare},
    import,
    project::{Anchor, By, Code, Codebook, Decision, Depth, Project, What},
    report::{self, Format, Report},
    text::Span,
    work::Serial,
};
use std::{collections::BTreeSet, sync::Arc};

const SCRIPT: &str = "</title></style>\"'><script>alert(1)</script>";
const IMAGE: &str = "\"><img src=x onerror=alert(1)>";
const FORMULA: &str = "=cmd|'/C calc'!A0";
const RECORD: &str = "Rain\r\nER  - \r\nTY  - NEWS\r\nTI  - Forged } @misc{forged, title={Forged}}";
const MARKS: &str =
    "<b onclick=alert(1)>x</b> [Forged](javascript:alert(1)) ![x](https://evil.example/x.png) | `x` ]]>";

fn articles() -> String {
    let article = |id: &str, outlet: &str, title: &str, url: &str, sentences: [&str; 4]| {
        serde_json::json!({
            "id": id, "outlet": outlet, "title": title, "byline": format!("By {IMAGE}"), "url": url,
            "published": "2031-05-02", "language": "en", "sentences": sentences,
        })
        .to_string()
    };
    [
        article(
            "a1",
            FORMULA,
            SCRIPT,
            "javascript:alert(1)",
            [
                "The dockers of Port Alder stopped work on Monday.",
                "\"At least 40 ships are waiting,\" said Ann Example of the company.",
                MARKS,
                "@SUM(A1:A9) is what the harbour's screen said.",
            ],
        ),
        article(
            "../../a2",
            IMAGE,
            RECORD,
            "https://x.example/?a=\" onmouseover=\"alert(1)",
            [
                "Dockers in Port Alder stopped work on Monday, they said.",
                "\"At least 25 ships are waiting,\" said Bob Sample of the union.",
                "-2+3+cmd|' /C calc'!A0 stood on the wall.",
                SCRIPT,
            ],
        ),
        article(
            "a3",
            "+Radio\u{202e}\u{0}",
            "-1+1",
            "data:text/html,<script>alert(1)</script>",
            [
                "In Port Alder the dockers stopped work on Monday.",
                "\"Ships are waiting,\" said Ann Example of the company.",
                "+1 is what many wrote below it.",
                "\tIt rained & <i>poured</i>.",
            ],
        ),
    ]
    .join("\n")
}

/// Three articles, everything in them and everything that a user may write hostile, by outlet or by voice.
fn hostile(by: By) -> (Project, Comparison) {
    let mut project = Project { name: SCRIPT.to_owned(), ..Project::default() };
    for found in import::read("=1+1.jsonl", articles().as_bytes()).articles {
        project.add(found);
    }
    project.settings.depth = Some(Depth::Quick);
    project.settings.by = Some(by);
    let code = |name: &str| Code {
        name: name.to_owned(),
        definition: SCRIPT.to_owned(),
        colour: "red\" onload=\"alert(1)".to_owned(),
        key_words: vec!["ships".to_owned(), "dockers".to_owned(), MARKS.to_owned()],
    };
    let codes = vec![code(IMAGE), code(FORMULA)];
    project.codebook = Arc::new(Codebook { name: SCRIPT.to_owned(), codes });
    let line = |article: usize, number: usize| {
        let article = &project.articles[article];
        let span = article.blocks[number].span;
        Anchor::new(article, Span::new(span.start(), span.end()))
    };
    let mut settled = vec![
        What::Confirm(line(0, 0), line(1, 0)),
        What::Confirm(line(0, 2), line(1, 3)),
        What::Confirm(line(1, 2), line(2, 2)),
        What::Label(line(0, 0), SCRIPT.to_owned()),
        What::Label(line(1, 2), FORMULA.to_owned()),
        What::Note(line(0, 0), SCRIPT.to_owned()),
        What::Tag(line(0, 0), IMAGE.to_owned()),
        What::Code(line(0, 0), IMAGE.to_owned()),
    ];
    let names: Vec<String> =
        compare(&project, &Resources::shipped(), &Serial).voices.into_iter().map(|voice| voice.name).collect();
    for (from, to) in names.iter().zip([FORMULA, SCRIPT, IMAGE, MARKS, RECORD]) {
        settled.push(What::RenameVoice { from: from.clone(), to: to.to_owned() });
        settled.push(What::SetSide { voice: to.to_owned(), side: IMAGE.to_owned() });
    }
    let decisions = settled.into_iter().map(|what| Decision { at: 0, by: SCRIPT.to_owned(), what });
    project.decisions = Arc::new(decisions.collect());
    let comparison = compare(&project, &Resources::shipped(), &Serial);
    assert!(comparison.points.len() > 2, "there is nothing to report");
    (project, comparison)
}

fn written(format: Format, by: By) -> Vec<u8> {
    let (project, comparison) = hostile(by);
    format.written(&Report { project: &project, comparison: &comparison }).unwrap()
}

fn text(format: Format, by: By) -> String {
    String::from_utf8(written(format, by)).unwrap()
}

fn is_open_address(address: &str) -> bool {
    address.starts_with('#') || address.starts_with("https://") || address.starts_with("http://")
}

/// What an element may not be, whatever it holds.
fn assert_harmless(name: &str, attributes: &[(String, String)]) {
    let wild = [
        "script",
        "iframe",
        "object",
        "embed",
        "link",
        "img",
        "image",
        "base",
        "form",
        "foreignobject",
        "use",
        "animate",
        "set",
        "video",
        "audio",
        "template",
        "portal",
        "a:href",
    ];
    assert!(!wild.contains(&name.to_ascii_lowercase().as_str()), "<{name}> got through");
    for (key, value) in attributes {
        let key = key.to_ascii_lowercase();
        assert!(!key.starts_with("on") && key != "style" && key != "srcdoc", "{key}={value} got through");
        if ["href", "src", "xlink:href", "action", "data", "formaction"].contains(&key.as_str()) {
            assert!(is_open_address(value), "{key}={value} got through");
        }
    }
}

#[test]
fn the_page_holds_what_it_was_told_as_words_only() {
    for by in [By::Outlet, By::Voice] {
        let page = text(Format::Html, by);
        let document = dom_query::Document::from(page.as_str());
        let mut elements = 0;
        for node in document.root().descendants().iter().filter(|node| node.is_element()) {
            let attributes: Vec<(String, String)> =
                node.attrs().iter().map(|a| (a.name.local.to_string(), a.value.to_string())).collect();
            assert_harmless(&node.node_name().unwrap(), &attributes);
            elements += 1;
        }
        assert!(elements > 100);
        assert_eq!(document.select("style").length(), 1);
        assert_eq!(document.select("head title").text(), document.select("h1").text());
        assert_eq!(document.select("h1").text().as_ref(), SCRIPT);
        let said = document.select("body").text();
        for words in [FORMULA, IMAGE, "<b onclick=alert(1)>x</b> [Forged](javascript:alert(1))"] {
            assert!(said.contains(words), "{words} was lost");
        }
        let policy = document.select("meta[http-equiv]").attr("content").unwrap();
        assert!(policy.starts_with("default-src 'none'; style-src 'sha256-") && !policy.contains("unsafe"));
    }
}

/// Walks over XML as a strict reader does; calls for every element.
fn each_element(xml: &str, mut visit: impl FnMut(&str, &[(String, String)])) {
    let mut reader = quick_xml::Reader::from_str(xml);
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error} in {xml}")) {
            quick_xml::events::Event::Start(e) | quick_xml::events::Event::Empty(e) => {
                let attributes: Vec<(String, String)> = e
                    .attributes()
                    .map(|attribute| {
                        let attribute = attribute.unwrap();
                        let key = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
                        (key, String::from_utf8_lossy(&attribute.value).into_owned())
                    })
                    .collect();
                visit(&String::from_utf8_lossy(e.name().as_ref()), &attributes);
            }
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
}

#[test]
fn figures_hold_no_more_than_shapes_and_words() {
    let (project, comparison) = hostile(By::Outlet);
    let figures = report::figures(&Report { project: &project, comparison: &comparison });
    assert!(figures.len() > 2);
    for figure in figures {
        each_element(&figure.svg, assert_harmless);
        assert!(
            figure.name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')),
            "{} names a file",
            figure.name
        );
    }
}

#[test]
fn no_cell_of_a_table_is_a_formula() {
    for by in [By::Outlet, By::Voice] {
        let table = text(Format::Csv, by);
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        let cells: Vec<&str> = rows.iter().flat_map(|row| row.iter()).collect();
        let begins = |cell: &str| cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
        let formulas: Vec<&&str> = cells.iter().filter(|cell| begins(cell)).collect();
        assert!(formulas.is_empty(), "{formulas:?}");
        for words in [format!("'{FORMULA}"), "'@SUM(A1:A9) is what the harbour's screen said.".to_owned()] {
            assert!(cells.contains(&words.as_str()), "{words} was lost");
        }
        for (name, sheet) in parts(written(Format::Xlsx, by)) {
            assert!(!sheet.contains("<f>") && !sheet.contains("<f "), "{name} computes something");
            assert!(!sheet.contains("<hyperlink") && !sheet.contains("TargetMode"), "{name} leads out");
        }
    }
}

#[test]
fn documents_compute_and_load_nothing() {
    for (name, part) in parts(written(Format::Docx, By::Outlet)) {
        let mut fields = BTreeSet::new();
        each_element(&part, |element, attributes| {
            assert!(!["w:object", "w:altChunk", "w:hyperlink", "w:instrText"].contains(&element), "{name}: {element}");
            for (key, value) in attributes {
                assert_ne!(key, "TargetMode", "{name} leads out");
                if key == "w:instr" {
                    fields.extend(value.split_whitespace().next().map(str::to_owned));
                }
            }
        });
        assert!(fields.is_empty() || fields == BTreeSet::from(["NOTEREF".to_owned()]), "{name}: {fields:?}");
    }
    each_element(&text(Format::Tei, By::Voice), |_, attributes| {
        for (_, address) in attributes.iter().filter(|(key, _)| key == "target") {
            assert!(is_open_address(address), "{address}");
        }
    });
}

#[test]
fn markdown_holds_no_html_and_no_address_but_the_sources() {
    use pulldown_cmark::{Event, Options, Parser, Tag};
    for format in [Format::Md, Format::Composite] {
        for by in [By::Outlet, By::Voice] {
            let text = text(format, by);
            let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
            for event in Parser::new_ext(&text, options) {
                match event {
                    Event::Html(html) | Event::InlineHtml(html) => panic!("{html} got through"),
                    Event::Start(Tag::Image { dest_url, .. }) => panic!("a picture of {dest_url} got through"),
                    Event::Start(Tag::Link { dest_url, .. }) => {
                        assert!(dest_url.starts_with("https://x.example/"), "{dest_url} got through");
                    }
                    _ => {}
                }
            }
        }
    }
}

#[test]
fn names_of_parts_stay_in_their_folder() {
    let parts = parts(written(Format::Qdpx, By::Voice));
    for (name, _) in &parts {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
        let inside = name.strip_prefix("sources/").unwrap_or(name);
        assert!(inside.chars().all(plain) && !inside.contains(".."), "{name} leads out");
    }
    each_element(&parts[0].1, |element, attributes| {
        let name = attributes.iter().find(|(key, _)| key == "name");
        if let (true, Some((_, name))) = (element == "TextSource", name) {
            assert!(!name.contains(['/', '\\', '\n']), "{name} would become a file");
        }
    });
}

#[test]
fn references_are_as_many_as_articles() {
    let ris = text(Format::Ris, By::Outlet);
    assert_eq!(ris.matches("TY  - ").count(), 3 + ris.matches("- Rain ER  - TY  - ").count(), "{ris}");
    for line in ris.lines() {
        let (tag, rest) = line.split_at_checked(2).unwrap();
        assert!(
            tag.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()) && rest.starts_with("  - "),
            "{line}"
        );
    }
    let bib = text(Format::Bib, By::Outlet);
    assert_eq!(bib.lines().filter(|line| line.starts_with('@')).count(), 3, "{bib}");
    let depth = bib.chars().fold(0_i32, |depth, c| {
        assert!(depth > 0 || c != '}', "{bib}");
        depth + i32::from(c == '{') - i32::from(c == '}')
    });
    assert_eq!(depth, 0);
    let items: serde_json::Value = serde_json::from_str(&text(Format::Csl, By::Outlet)).unwrap();
    assert_eq!(items.as_array().unwrap().len(), 3);
}
