//! Glosses: read from every form of file, settled and joined like all that is settled, told in reports as what they are, never
//! as a text's own words.

use crate::{project::sample, reader::RESOURCES, report::parts, report::story, told::sheets};
use counterpoint::{
    article::Article,
    comparison::{Comparison, compare},
    gloss::{Pairs, Translator},
    project::{Anchor, Decision, Edit, Project, What, merge},
    report::{Format, Report, comparison_json},
    statement::Place,
    text::Language,
    work::Serial,
};
use expect_test::expect;
use std::sync::Arc;

const SHUT: &str = "Le port a fermé lundi.";
const HURT: &str = "« Personne n’a été blessé », a dit le maire.";

fn glosses(file: &[u8], from: &str, into: &str) -> Vec<Option<String>> {
    Pairs::read(file).glosses(Language::new(from), Language::new(into), &[SHUT, HURT])
}

fn told(file: &str) -> String {
    let found = glosses(file.as_bytes(), "fr", "en").into_iter().map(|gloss| gloss.unwrap_or_else(|| "–".to_owned()));
    format!("{}: {}", Pairs::read(file.as_bytes()).len(), found.collect::<Vec<_>>().join(" | "))
}

#[test]
fn pairs_are_read_from_every_form_of_table() {
    let tables = [
        "Le port a fermé lundi.\tThe port closed on Monday.\n« Personne n’a été blessé », a dit le maire.\t“Nobody was hurt,” said the mayor.",
        "Le port a fermé lundi.,The port closed on Monday.\n\"« Personne n’a été blessé », a dit le maire.\",\"“Nobody was hurt,” said the mayor.\"\n",
        "Le port a fermé lundi.;The port closed.\n« Personne n’a été blessé », a dit le maire.;Nobody, he said, was hurt.",
        "\u{feff}LE PORT A FERME LUNDI\t\"It \"\"closed\"\" then.\"\r\n\"«Personne n'a été blessé», a dit le maire\"\t\"No,\" he said.\r\n",
        "statement,text,gloss\na1.s0,Le port a fermé lundi.,The port closed.\na1.s1,x,\n",
        "Source\tTarget\nLe port a fermé lundi.\tAn older one.\nLe port a fermé lundi.\tThe later one.",
        "Le port a fermé lundi.\t \n\tno words\n…\tno letters\nonly words",
        "",
    ];
    expect![[r#"
        2: The port closed on Monday. | “Nobody was hurt,” said the mayor.
        2: The port closed on Monday. | “Nobody was hurt,” said the mayor.
        2: The port closed. | Nobody, he said, was hurt.
        2: It "closed" then. | "No," he said.
        1: The port closed. | –
        2: The later one. | –
        0: – | –
        0: – | –"#]]
    .assert_eq(&tables.map(told).join("\n"));
}

const MEMORY: &str = r#"<?xml version="1.0"?><tmx version="1.4"><header srclang="fr-FR"/><body>
<tu><tuv xml:lang="fr-FR"><seg>Le <bpt i="1">&lt;b></bpt>port<ept i="1">&lt;/b></ept> a <hi>fermé</hi> lundi.</seg></tuv>
<tuv xml:lang="tr"><seg>Liman pazartesi kapandı.</seg></tuv><tuv xml:lang="en-GB"><seg>Port &amp; quay closed.</seg></tuv></tu>
<tu srclang="en"><tuv xml:lang="en"><seg>“Nobody,” she said.</seg></tuv><tuv xml:lang="fr"><seg>« Personne n’a été blessé », a dit le maire.</seg></tuv></tu>
</body></tmx>"#;

#[test]
fn a_translation_memory_goes_from_its_source_to_the_language_that_is_read() {
    let memory = |from: &str, into: &str| glosses(MEMORY.as_bytes(), from, into).remove(0);
    assert_eq!(Pairs::read(MEMORY.as_bytes()).len(), 3);
    assert_eq!(memory("fr", "en").as_deref(), Some("Port & quay closed."), "codes of the other program are left out");
    assert_eq!(memory("fr-ca", "tr").as_deref(), Some("Liman pazartesi kapandı."));
    assert!(memory("fr", "de").is_some(), "better in another language than not at all");
    assert_eq!(memory("it", "en"), None, "the same letters in another language are other words");
    assert_eq!(glosses(MEMORY.as_bytes(), "fr", "en")[1], None, "the second unit goes the other way");
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(MEMORY.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(Pairs::read(&utf16), Pairs::read(MEMORY.as_bytes()));
    assert!(Pairs::read(b"<tmx><body><tu><tuv><seg>broken").is_empty());
}

/// A translator that shouts.
struct Shouting;

impl Translator for Shouting {
    fn glosses(&self, from: Language, into: Language, statements: &[&str]) -> Vec<Option<String>> {
        assert_ne!(from.primary(), into.primary(), "what the reader reads is not asked for");
        statements.iter().map(|words| words.contains("port").then(|| words.to_uppercase())).collect()
    }
}

/// A French and an English report, compared.
fn two() -> (Project, Comparison) {
    let mut project = Project::default();
    for (language, text) in [("fr", format!("{SHUT}\n{HURT}")), ("en", "The port closed on Monday.".to_owned())] {
        project.add(Article { language: Language::new(language), ..crate::project::plain(&text) });
    }
    let comparison = compare(&project, &RESOURCES, &Serial);
    (project, comparison)
}

#[test]
fn any_translator_is_asked_for_foreign_statements_alone() {
    let (_, comparison) = two();
    let found = comparison.foreign_glosses(&Shouting, Language::ENGLISH);
    assert_eq!(found, [(Place::new(0, 0), "LE PORT A FERMÉ LUNDI.".to_owned())]);
    let found = comparison.foreign_glosses(&Shouting, Language::new("fr"));
    assert_eq!(found, [(Place::new(1, 0), "THE PORT CLOSED ON MONDAY.".to_owned())]);
}

fn decided(project: &Project, at: u64, what: What) -> Project {
    Edit::Decide(Decision { at, by: "Ada".to_owned(), what }).apply(project)
}

#[test]
fn a_gloss_is_compared_with_nothing_and_counts_nowhere() {
    let (project, comparison) = two();
    let anchor = comparison.anchor(Place::new(0, 0)).unwrap();
    let glossed = decided(&project, 1, What::Gloss(anchor, "The port closed on Monday.".to_owned()));
    assert_eq!(counterpoint::comparison::first_changed(&project, &glossed), None);
    let again = compare(&glossed, &RESOURCES, &Serial);
    assert_eq!(comparison_json(&again, None), comparison_json(&comparison, None));
    let (words, decision) = again.glosses(&glossed)[&Place::new(0, 0)];
    assert_eq!((words, decision.by.as_str()), ("The port closed on Monday.", "Ada"));
}

#[test]
fn two_glosses_of_one_statement_are_a_dispute_of_copies() {
    let base = sample();
    let article = &base.articles[1];
    let start = article.body.find("Two ships").unwrap();
    let anchor = Anchor::new(article, counterpoint::text::Span::new(start, start + 22));
    let gloss = |words: &str, at| decided(&base, at, What::Gloss(anchor.clone(), words.to_owned()));
    let merged = merge(Some(&base), &gloss("Zwei Schiffe.", 1_900_000_000), &gloss("Deux navires.", 1_900_000_001));
    assert_eq!(merged.project.decisions.len(), base.decisions.len() + 2);
    let disputes: Vec<String> = merged.disputes.iter().map(ToString::to_string).collect();
    expect!["the gloss of “Two ships ran aground.” (a2, 68): the first copy says “Zwei Schiffe.”, the second “Deux navires.”; the second holds"]
        .assert_eq(&disputes.join("\n"));
    let alike = merge(Some(&base), &gloss("Zwei Schiffe.", 3), &gloss("Zwei Schiffe.", 4));
    assert!(alike.disputes.is_empty());
}

const GLOSS: &str = "Port & <i>workers</i> stopped work.";

/// The story with a gloss at its Arabic statement.
fn glossed() -> (Project, Comparison) {
    let (mut project, comparison) = story();
    let anchor = comparison.anchor(Place::new(2, 0)).unwrap();
    let gloss =
        |words: &str| Decision { at: 0, by: String::new(), what: What::Gloss(anchor.clone(), words.to_owned()) };
    project.decisions = Arc::new(vec![gloss("An older one."), gloss(GLOSS)]);
    (project, comparison)
}

fn written(format: Format) -> Vec<u8> {
    let (project, comparison) = glossed();
    format.written(&Report { project: &project, comparison: &comparison }).unwrap()
}

fn text(format: Format) -> String {
    String::from_utf8(written(format)).unwrap()
}

/// The elements of a page that hold words of an article, by what they say.
fn quoted<'t>(page: &'t str, mark: &str, end: &str) -> Vec<&'t str> {
    page.split(mark).skip(1).map(|rest| rest.split(end).next().unwrap()).collect()
}

#[test]
fn reports_show_a_gloss_under_its_quotation_and_quote_it_nowhere() {
    let page = text(Format::Html);
    let shown = "<span class=\"gloss\" role=\"note\"><b>Gloss:</b> <span dir=\"auto\">Port &amp; &lt;i&gt;workers&lt;/i&gt; stopped work.</span></span>";
    let at = page.find(shown).expect("the page shows it");
    assert!(page[..at].ends_with("</span>") && page[..at].rfind("data-quote").is_some_and(|quote| at - quote < 400));
    assert!(quoted(&page, "data-quote=", "</").iter().all(|words| !words.contains("stopped work.")));

    let markdown = text(Format::Md);
    assert!(markdown.contains("الاثنين.\n  - *Gloss:* Port &amp; \\<i\\>workers\\</i\\> stopped work.\n"), "{markdown}");

    let document = parts(written(Format::Docx)).into_iter().find(|(name, _)| name == "word/document.xml").unwrap().1;
    let shown = quoted(&document, "<w:pStyle w:val=\"Gloss\"/>", "</w:p>");
    assert!(!shown.is_empty() && shown.iter().all(|words| words.contains("stopped work.")), "{shown:?}");
    assert!(quoted(&document, "<w:sdtContent>", "</w:sdtContent>").iter().all(|words| !words.contains("workers")));
}

#[test]
fn tables_have_a_column_of_glosses_and_the_record_stays_as_it_was() {
    let (_, comparison) = glossed();
    let (rows, _) = &sheets(written(Format::Xlsx))["Statements"];
    let column = rows[0].iter().position(|name| name == "gloss").expect("there is a column");
    let filled: Vec<&str> = rows[1..].iter().map(|row| row[column].as_str()).filter(|cell| !cell.is_empty()).collect();
    assert_eq!(filled, [GLOSS], "the last word holds");
    let pairs = Pairs::read(&written(Format::Csv));
    let back = comparison.foreign_glosses(&pairs, Language::ENGLISH);
    assert_eq!(back, [(Place::new(2, 0), GLOSS.to_owned())], "an exported table is a file of pairs");
    let json = text(Format::Json);
    assert!(!json.contains("workers") && !json.contains("gloss"));
}
