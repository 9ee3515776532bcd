//! Reports in every language: no word of English is left in them, they are verified as English ones are, and what programs
//! read stays as it is.

use super::{
    coding::coded,
    told::sheets,
    verify::{FORMS, story, verified},
};
use counterpoint::{
    comparison::{Comparison, Resources, compare},
    import,
    locale::{Language, speaking},
    project::{Anchor, Code, Codebook, Coded, Decision, Depth, Project, What, merge},
    report::{Format, Report, findings},
    work::Serial,
};
use dom_query::{Document, NodeRef};
use regex::Regex;
use std::{
    io::{Cursor, Read},
    sync::{Arc, OnceLock},
};

/// Four outlets on an invented strike, in Russian: a letter of the Latin alphabet is none of theirs.
const ARTICLES: &str = r#"{"id":"a1","outlet":"Набережная","title":"Порт стоит","byline":"Анна Рис","published":"2031-05-02","language":"ru","sentences":["Докеры порта Ольховска прекратили работу в понедельник утром.","По меньшей мере 40 судов ждут у входа в гавань, заявила компания.","«Мы не вернёмся, пока нам не заплатят», — сказала представитель профсоюза Вера Лугина.","Мэр назвал забастовку незаконной и, возможно, опасной.","Переговоры начнутся в четверг."]}
{"id":"a2","outlet":"Радио Ольховск","published":"2031-05-03","language":"ru","sentences":["Докеры в порту Ольховска прекратили работу в понедельник.","25 судов ждут у входа в гавань, утверждает профсоюз.","«Мы не вернёмся», — сказала Вера Лугина.","Переговоры профсоюза и компании начнутся в четверг.","Ночью ожидается дождь."]}
{"id":"a3","outlet":"Вестник","published":"2031-05-04","language":"ru","sentences":["Докеры в порту Ольховска прекратили работу в понедельник.","25 судов ждут у входа в гавань, утверждает профсоюз.","«Мы не вернёмся», — сказала Вера Лугина.","Переговоры профсоюза и компании начнутся в четверг.","Правительство обвинило профсоюз во лжи."]}
{"id":"a4","outlet":"Голос порта","published":"2031-05-04","language":"ru","sentences":["Полиция задержала двух боевиков.","Компания отрицает, что должна платить."]}
"#;

/// The story with something of every kind settled, written and coded twice.
pub fn told() -> &'static (Project, Comparison) {
    static TOLD: OnceLock<(Project, Comparison)> = OnceLock::new();
    TOLD.get_or_init(|| {
        let mut project = Project { name: "Забастовка".to_owned(), ..Project::default() };
        for found in import::read("порт.jsonl", ARTICLES.as_bytes()).articles {
            project.add(found);
        }
        project.settings.depth = Some(Depth::Quick);
        let code = Code {
            name: "Спор".to_owned(),
            definition: "Две стороны противостоят друг другу.".to_owned(),
            colour: "#aa3300".to_owned(),
            key_words: vec!["незаконной".to_owned()],
        };
        project.codebook = Arc::new(Codebook { name: "Свой".to_owned(), codes: vec![code] });
        let bare = compare(&project, &Resources::shipped(), &Serial);
        project.decisions = Arc::new(settled(&bare));
        let coder = |name: &str, answers: &[&str]| {
            let pairs = coded(&project, &bare, name, Coded::Pair, answers);
            coded(&pairs, &bare, name, Coded::Voice, &["own words"])
        };
        let one = coder("Ана", &["parallel", "not parallel", "parallel"]);
        let other = coder("Бо", &["parallel", "not parallel", "not parallel"]);
        let project = merge(Some(&project), &one, &other).project;
        let comparison = compare(&project, &Resources::shipped(), &Serial);
        (project, comparison)
    })
}

fn settled(bare: &Comparison) -> Vec<Decision> {
    let anchor = |article: usize, statement: usize| {
        let read = &bare.articles[article];
        Anchor::new(&read.article, read.statements[statement].span)
    };
    let all = [
        ("Ана", What::Confirm(anchor(0, 0), anchor(1, 0))),
        ("Ана", What::Reject(anchor(0, 1), anchor(1, 4))),
        ("", What::Label(anchor(0, 0), "Работа стоит".to_owned())),
        ("Бо", What::Tag(anchor(0, 2), "проверить".to_owned())),
        ("Бо", What::Note(anchor(1, 2), "Спросить порт.".to_owned())),
        ("Ана", What::Code(anchor(0, 3), "Спор".to_owned())),
        ("Бо", What::Code(anchor(0, 3), "Спор".to_owned())),
        ("", What::SetSide { voice: "профсоюз".to_owned(), side: String::new() }),
        ("", What::MergeVoices { from: vec!["а".to_owned(), "б".to_owned()], into: "в".to_owned() }),
        ("", What::LeftOut { point: vec![anchor(0, 4)], version: "Голос порта".to_owned() }),
        ("", What::Pin(vec![anchor(0, 4), anchor(1, 3), anchor(2, 3)])),
    ];
    all.map(|(by, what)| Decision { at: 1_951_135_200, by: by.to_owned(), what }).to_vec()
}

fn written(format: Format, language: Language) -> Vec<u8> {
    let (project, comparison) = told();
    format.written_in(&Report { project, comparison }, language).unwrap()
}

fn text(format: Format, language: Language) -> String {
    String::from_utf8(written(format, language)).unwrap()
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// What a reader of a page reads, and what a screen reader reads out.
fn shown(page: &str) -> Vec<String> {
    fn walk(node: &NodeRef<'_>, into: &mut Vec<String>) {
        for child in node.children_it(false) {
            if child.is_text() {
                into.push(child.text().to_string());
            } else if !child.has_name("style") {
                into.extend(child.attr("aria-label").map(|label| label.to_string()));
                walk(&child, into);
            }
        }
    }
    let mut all = Vec::new();
    let document = Document::from(page);
    document.select("html").nodes().iter().for_each(|root| walk(root, &mut all));
    all
}

/// Every piece of text that a report shows to people.
fn pieces(format: Format) -> Vec<String> {
    let language = Language::Pseudo;
    match format {
        Format::Html => shown(&text(format, language)),
        Format::Docx => {
            let bytes = written(format, language);
            let words = Regex::new("<w:t [^>]*>([^<]*)</w:t>").unwrap();
            let parts = ["word/document.xml", "word/footnotes.xml"].map(|name| part(&bytes, name));
            parts.iter().flat_map(|xml| words.captures_iter(xml).map(|found| found[1].to_owned())).collect()
        }
        Format::Xlsx => {
            let machines = ["Statements", "Points", "Links"];
            let all = sheets(written(format, language)).into_iter();
            let people = all.filter(|(name, _)| !machines.contains(&name.as_str()));
            people.flat_map(|(_, (rows, _))| rows.into_iter().flatten()).collect()
        }
        _ => text(format, language).lines().map(str::to_owned).collect(),
    }
}

#[test]
fn no_word_of_english_is_left_in_a_report_for_people() {
    let made = &told().1.made_by;
    // Ids, hashes, tags of languages, entities, names of files and of what the report was made with.
    let known =
        Regex::new(r"\ba\d+(\.s\d+)?\b|\b[mpo]\d+\b|\b[0-9a-f]{16,}\b|SHA-256|UTC|Counterpoint|\.jsonl|\bru\b|&\w+;")
            .unwrap();
    let english = Regex::new("[A-Za-z]{2,}").unwrap();
    let mut broken = Vec::new();
    for format in Format::ALL.into_iter().filter(|format| format.is_for_people()) {
        let pieces = pieces(format);
        assert!(pieces.len() > 20, "{format:?} was not understood");
        assert!(
            pieces.iter().any(|piece| piece.contains("ṽéŕšîöóñ") || piece.contains("öö")),
            "{format:?} is in no language"
        );
        for piece in pieces {
            let mut rest = piece.clone();
            for name in [&made.program, &made.grammar, &made.lexicons].into_iter().chain(&made.model) {
                rest = rest.replace(name.as_str(), "");
            }
            if english.is_match(&known.replace_all(&rest, "")) {
                broken.push(format!("{format:?}: {}", piece.trim()));
            }
        }
    }
    broken.sort();
    broken.dedup();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn a_german_and_an_arabic_page_speak_their_language_and_run_its_way() {
    let page = text(Format::Html, Language::German);
    for words in [
        "<html lang=\"de\">",
        ">Abdeckung</h2>",
        "4 Artikel, 4 Fassungen",
        "Nur von einer Fassung gesagt",
        "Von Hand entschieden: Paar bestätigt",
        "02.05.2031",
        " Ursprünge)",
        "parallel; Бо: nicht parallel",
    ] {
        assert!(page.contains(words), "{words}");
    }
    let page = text(Format::Html, Language::Arabic);
    for words in ["<html lang=\"ar\" dir=\"rtl\">", ">التغطية</h2>", "direction=\"ltr\"", "4 مقالات"] {
        assert!(page.contains(words), "{words}");
    }
    let english = text(Format::Html, Language::English);
    assert!(english.contains("<html lang=\"en\">") && !english.contains("direction=\"ltr\""));
}

#[test]
fn an_arabic_document_runs_from_right_to_left_and_articles_their_own_way() {
    let document = part(&written(Format::Docx, Language::Arabic), "word/document.xml");
    assert!(document.contains("<w:pStyle w:val=\"Heading1\"/><w:bidi/>"));
    assert!(document.contains("<w:tblStyle w:val=\"Grid\"/><w:bidiVisual/>"));
    assert!(document.ends_with("<w:bidi/></w:sectPr></w:body></w:document>"));
    assert!(document.contains("<w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">التغطية</w:t>"));
    let russian = "<w:r><w:t xml:space=\"preserve\">Ночью ожидается дождь.</w:t></w:r>";
    assert!(document.contains(russian), "words of another script are turned round");
    let english = part(&written(Format::Docx, Language::English), "word/document.xml");
    assert!(!english.contains("bidi"));
}

#[test]
fn a_report_in_any_language_is_verified() {
    let story = story();
    let report = Report { project: &story.project, comparison: &story.comparison };
    for language in [Language::German, Language::Arabic, Language::French] {
        for format in FORMS {
            let bytes = format.written_in(&report, language).unwrap();
            let verified = speaking(language, || verified(&bytes)).unwrap();
            assert!(verified.faults.is_empty(), "{language:?} {format:?}: {:?}", verified.faults);
        }
        assert_eq!(speaking(language, || findings(&story.comparison)), findings(&story.comparison));
    }
    // A changed word is found in these too.
    let page = String::from_utf8(Format::Html.written_in(&report, Language::German).unwrap()).unwrap();
    let changed = page.replace("At least 40 ships", "At least 41 ships");
    assert!(!verified(changed.as_bytes()).unwrap().faults.is_empty());
}

#[test]
fn what_programs_read_is_the_same_in_every_language() {
    for format in Format::ALL.into_iter().filter(|format| !format.is_for_people()) {
        assert!(written(format, Language::Turkish) == written(format, Language::English), "{format:?}");
    }
    let (turkish, english) = (written(Format::Xlsx, Language::Turkish), written(Format::Xlsx, Language::English));
    let (turkish, english) = (sheets(turkish), sheets(english));
    assert_eq!(turkish.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>());
    assert_eq!(turkish["Statements"].0, english["Statements"].0);
    assert_eq!(turkish["Points"].0, english["Points"].0);
    assert_ne!(turkish["Coverage"].0, english["Coverage"].0);
}

#[test]
fn the_thread_speaks_what_it_spoke_before_whatever_became_of_the_report() {
    let spoken = || counterpoint::locale::spoken();
    speaking(Language::French, || {
        written(Format::Md, Language::German);
        assert_eq!(spoken(), Language::French);
        let failed = std::panic::catch_unwind(|| speaking(Language::Turkish, || panic!("refused")));
        assert!(failed.is_err() && spoken() == Language::French);
    });
    assert_eq!(spoken(), Language::English);
}
