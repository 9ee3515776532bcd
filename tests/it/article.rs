//! Bytes → Article: every format gives the same story, damage is repaired and listed, anything at all is survived.

use counterpoint::{
    article::{self, Article, RepairKind, Role, Sameness},
    import,
    text::{Language, detect, detect_passage},
};
use expect_test::{Expect, expect};
use proptest::prelude::*;
use std::{fs, path::PathBuf};

pub(crate) fn fixture(path: &str) -> Vec<u8> {
    fs::read(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/it/articles").join(path)).unwrap()
}

fn read_one(name: &str, bytes: &[u8]) -> Article {
    let import = import::read(name, bytes);
    assert_eq!(import.problems, [], "{name}");
    assert_eq!(import.articles.len(), 1, "{name}");
    import.articles.into_iter().next().unwrap()
}

fn text(text: &str) -> Article {
    read_one("story.txt", text.as_bytes())
}

fn record(fields: serde_json::Value) -> Article {
    read_one("story.jsonl", fields.to_string().as_bytes())
}

/// What of the body is not set aside.
fn kept(article: &Article) -> String {
    let kept = article.blocks.iter().filter(|b| !matches!(b.role, Role::Boilerplate | Role::Byline | Role::Caption));
    kept.map(|block| block.span.of(&article.body)).collect::<Vec<_>>().join("\n\n")
}

/// The body in the margin style: a letter for each block's role.
fn roles(article: &Article) -> String {
    let line = |block: &article::Block| {
        let mark = match block.role {
            Role::Paragraph => ' ',
            Role::Heading => '#',
            Role::Caption => 'c',
            Role::Byline => 'b',
            Role::Boilerplate => 'x',
        };
        format!("{mark} {}\n", block.span.of(&article.body).chars().take(60).collect::<String>())
    };
    article.blocks.iter().map(line).collect()
}

fn check(article: &Article, expect: Expect) {
    expect.assert_eq(&roles(article));
}

const FORMATS: [&str; 17] = [
    "story.txt",
    "story-utf16.txt",
    "story-1250.txt",
    "story.md",
    "story.html",
    "story.docx",
    "story.odt",
    "story.rtf",
    "story.pdf",
    "story.epub",
    "story.eml",
    "story.json",
    "story.jsonl",
    "story.csv",
    "story.warc",
    "newsplease.json",
    "ninjs.json",
];

#[test]
fn every_format_gives_the_same_story() {
    let wanted = read_one("story.jsonl", &fixture("story/story.jsonl"));
    for name in FORMATS {
        let article = read_one(name, &fixture(&format!("story/{name}")));
        assert_eq!(kept(&article), kept(&wanted), "{name}");
        assert_eq!(article.title, wanted.title, "{name}");
        assert_eq!(article.published, wanted.published, "{name}");
        assert_eq!(article.language, wanted.language, "{name}");
        if name != "story.eml" {
            assert_eq!(article.byline, wanted.byline, "{name}");
        }
        if !name.ends_with(".html") && !name.ends_with(".warc") {
            assert_eq!(article.body, wanted.body, "{name}");
        }
    }
}

#[test]
fn pages_are_kept_and_running_heads_are_not() {
    let article = read_one("story.pdf", &fixture("story/story.pdf"));
    assert_eq!(article.pages.len(), 1);
    let second = &article.body[article.pages[0] as usize..];
    assert!(second.starts_with("Under the agreement"), "{second}");
    assert!(!article.body.contains("Harbour news") && !article.body.contains("Page 1"));
}

#[test]
fn a_saved_page_gives_metadata_by_trust_and_sets_aside_what_is_not_the_article() {
    let article = read_one("story.html", &fixture("story/story.html"));
    assert_eq!(article.outlet.as_deref(), Some("Ansel Gazette"));
    assert_eq!(article.url.as_deref(), Some("https://gazette.example/harbour/strike-ends"));
    check(
        &article,
        expect![[r#"
              Dock workers in Port Ansel went back to their cranes on Satu
            x A crane at the north pier stands still. (Photo: A. Example)
              “We have a paper, and it is signed,” said Ilse Varga, who sp
              The harbour office said that 412 of its 430 workers had come
            # What the paper says
              Under the agreement, wages rise by 3.5 per cent in January, 
              The mayor, Tomás Šarik, called the end of the strike “a reli
              Two smaller unions have not signed. They said they would dec
            x Sign up for our newsletter and get the harbour news in your 
        "#]],
    );
}

#[test]
fn database_downloads_are_taken_apart() {
    for name in ["nexis.docx", "factiva.rtf", "factiva.html"] {
        let import = import::read(name, &fixture(name));
        let found: Vec<String> = import
            .articles
            .iter()
            .map(|a| {
                let word = |field: &Option<String>| field.clone().unwrap_or_default();
                format!(
                    "{} | {} | {} | {} | {}",
                    word(&a.outlet),
                    word(&a.title),
                    word(&a.byline),
                    word(&a.published),
                    a.blocks.len()
                )
            })
            .collect();
        assert_eq!(
            found,
            [
                "Ansel Gazette | Harbour strike in Port Ansel ends after nine days | Mira Đolan | 2020-11-07 | 2",
                "Northern Courier | Ships wait off Port Ansel | Jon Ekdal | 2020-11-02 | 2",
            ],
            "{name}"
        );
    }
}

#[test]
fn headings_and_notes_in_a_plain_text_are_told_from_statements() {
    let article = text(
        "The storm reached Vell on Friday night and took the roofs of forty houses, the fire service said.\n\
         \"We have never seen the river so high,\" said the head of the fire service, Oda Brin, on Saturday.\n\
         Mayor asks for help\n\
         The mayor of Vell asked the province for pumps and for two hundred beds, a spokeswoman said.\n\
         Of the two hundred beds, ninety had come by noon, the province said in a statement.\n\
         (Note: You can read all stories on one long page if you sign up as a member.)\n",
    );
    check(
        &article,
        expect![[r#"
              The storm reached Vell on Friday night and took the roofs of
              "We have never seen the river so high," said the head of the
            # Mayor asks for help
              The mayor of Vell asked the province for pumps and for two h
              Of the two hundred beds, ninety had come by noon, the provin
            x (Note: You can read all stories on one long page if you sign
        "#]],
    );
}

#[test]
fn sentences_that_are_given_all_count() {
    let sentences =
        ["Mayor asks for help", "Sign up (if you can) for the newsletter of the fire service!", "It rained."];
    let article = record(serde_json::json!({ "id": "x", "sentences": sentences }));
    assert_eq!(&*article.body, sentences.join("\n"));
    let given: Vec<&str> = article.sentences.as_ref().unwrap().iter().map(|s| s.of(&article.body)).collect();
    assert_eq!(given, sentences);
    assert!(article.blocks.iter().all(|block| block.role == Role::Paragraph));
}

#[test]
fn sound_text_is_kept_byte_for_byte() {
    for sound in [
        "Two  spaces, a\ttab,\r\na line end and “curled” quotes… 5×£35, ŉ, 4288×…\n\n",
        "Η ¨ανατροφή¨ δυστυχώς. ВІКІ is Ukrainian for WIKI. NICIODATĂ™ MARQUÉ…",
        "Das „Haus“ kostet 5 € &amp; mehr. “Énorme”, dit-il — ‘Étonnant’. HÅØYA ER BLÅØYD",
        "A lost letter stays lost: \u{1a}. Ôôô VIDA. Fuerteventura’s café – naïve.",
    ] {
        let article = record(serde_json::json!({ "text": sound }));
        assert_eq!(&*article.body, sound);
        assert_eq!(article.repairs, []);
    }
}

#[test]
fn damage_is_repaired_where_it_stands_and_can_be_undone() {
    let broken =
        "President ErdoÄŸan met “friends” in a cafÃ© \u{ad}in Zür\u{ad}ich.\nThe ﬁrst naÃƒÂ¯ve plan didn�t work\u{7}.";
    let article = record(serde_json::json!({ "text": broken }));
    assert_eq!(
        &*article.body,
        "President Erdoğan met “friends” in a café in Zürich.\nThe first naïve plan didn’t work."
    );
    let listed: Vec<_> = article.repairs.iter().map(|r| (r.kind, r.before.as_str(), r.after.as_str())).collect();
    assert_eq!(listed[0], (RepairKind::Mojibake, "ErdoÄŸan", "Erdoğan"));
    for repair in &article.repairs {
        assert_eq!(repair.span.of(&article.body), repair.after);
    }
    assert_eq!(article::original(&article), broken);
    let first = article::undo_repair(&article, 0);
    assert!(first.body.starts_with("President ErdoÄŸan met “friends” in a café in"));
    assert_eq!(article::original(&first), broken);
}

#[test]
fn encodings_are_told_apart() {
    let russian = "Президент сообщил в субботу, что переговоры продолжатся в Москве на следующей неделе.";
    for label in ["utf-8", "koi8-r", "windows-1251", "iso-8859-5"] {
        let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).unwrap();
        let article = read_one("story.txt", &encoding.encode(russian).0);
        assert_eq!((&*article.body, article.origin.encoding.as_str()), (russian, label));
        assert_eq!(article.language.tag(), "ru");
    }
    let wide: Vec<u8> = russian.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(&*read_one("story.txt", &[&[0xfe, 0xff][..], &wide].concat()).body, russian);
}

/// A sentence in each language that news is read in.
const LANGUAGES: [(&str, &str); 21] = [
    ("en", "The harbour office said on Saturday that the strike was over and that ships would be unloaded."),
    ("fr", "Le port a annoncé samedi que la grève était finie et que les navires seraient déchargés."),
    ("de", "Die Hafenbehörde teilte am Samstag mit, dass der Streik beendet ist und die Schiffe entladen werden."),
    ("tr", "Liman idaresi cumartesi günü grevin sona erdiğini ve gemilerin boşaltılacağını açıkladı."),
    ("az", "Liman idarəsi şənbə günü tətilin başa çatdığını və gəmilərin boşaldılacağını açıqladı."),
    ("ru", "Управление порта сообщило в субботу, что забастовка закончилась и суда будут разгружены."),
    ("uk", "Управління порту повідомило в суботу, що страйк закінчився і судна будуть розвантажені."),
    ("hy", "Նավահանգիստը շաբաթ օրը հայտնեց, որ գործադուլն ավարտվել է։"),
    ("ar", "أعلنت إدارة الميناء يوم السبت أن الإضراب انتهى وأن السفن ستفرغ."),
    ("fa", "اداره بندر روز شنبه اعلام کرد که اعتصاب پایان یافته و کشتی‌ها تخلیه می‌شوند."),
    ("he", "רשות הנמל הודיעה בשבת כי השביתה הסתיימה וכי האוניות ייפרקו."),
    ("zh", "港口管理局星期六说，罢工已经结束，船只将会卸货。"),
    ("zh-tw", "港務局星期六說，罷工已經結束，船隻將會卸貨，這個消息對碼頭工人們來說很重要。"),
    ("ja", "港湾局は土曜日、ストライキが終わり、船の荷降ろしが始まると発表した。"),
    ("ko", "항만 당국은 토요일 파업이 끝났으며 선박의 하역이 시작될 것이라고 밝혔다."),
    ("th", "การท่าเรือแถลงเมื่อวันเสาร์ว่าการนัดหยุดงานสิ้นสุดลงแล้ว"),
    ("pl", "Zarząd portu poinformował w sobotę, że strajk się zakończył i statki zostaną rozładowane."),
    ("nl", "Het havenbedrijf zei zaterdag dat de staking voorbij is en dat de schepen worden gelost."),
    ("it", "L'autorità portuale ha detto sabato che lo sciopero è finito e che le navi saranno scaricate."),
    ("pt", "A administração do porto disse no sábado que a greve terminou e que os navios serão descarregados."),
    ("es", "La autoridad portuaria dijo el sábado que la huelga terminó y que los barcos serán descargados."),
];

#[test]
fn languages_are_told_apart() {
    for (tag, sample) in LANGUAGES {
        assert_eq!(detect(sample).map(|l| l.tag().to_owned()).as_deref(), Some(tag), "{sample}");
    }
    assert_eq!(detect("12"), None);
}

#[test]
fn bad_files_are_named_and_the_rest_is_read() {
    for (name, bytes, code) in [
        ("a.txt", &b""[..], "empty-file"),
        ("a.txt", b"  \n ", "empty-file"),
        ("a.docx", b"PK\x03\x04 cut off", "damaged-archive"),
        ("a.pdf", b"%PDF-1.7 cut off", "bad-pdf"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old-word"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "picture"),
        ("a.txt", &[0, 1, 2, 3, 0, 5, 255, 0, 9].repeat(40), "binary-file"),
        ("a.json", b"{\"text\": \"cut", "bad-json"),
        ("a.csv", b"a,b\n1,2\n", "no-text-column"),
        ("a.rtf", b"{\\rtf1 }", "no-text"),
    ] {
        let import = import::read(name, bytes);
        assert_eq!(import.articles, [], "{name}");
        assert_eq!(import.problems[0].code, code, "{name} {:?}", import.problems);
        assert!(import.problems[0].message.contains(name));
    }
    let import = import::read("a.jsonl", b"{\"text\":\"One.\"}\n{broken\n{\"text\":\"Three.\"}\n");
    assert_eq!((import.articles.len(), import.problems[0].code.as_str()), (2, "bad-record"));
    let page = b"<!doctype html><html><body><p>It rained in Vell on Friday, and the river rose.</p></body></html>";
    let import = import::read("a.docx", page);
    assert_eq!((import.articles.len(), import.problems[0].code.as_str()), (1, "wrong-ending"));
}

#[test]
fn hostile_files_are_bounded() {
    let deep =
        format!("<html><body>{}<p>It rained in Vell on Friday, and the river rose.</p>", "<div>".repeat(100_000));
    let import = import::read("deep.html", deep.as_bytes());
    assert_eq!(import.problems[0].code, "too-deep");
    assert!(import.articles[0].body.contains("It rained in Vell"));
    let nested = format!("[{}", "[".repeat(100_000));
    assert_eq!(import::read("deep.json", nested.as_bytes()).problems[0].code, "bad-json");
    let groups = format!("{{\\rtf1 {} It rained.", "{".repeat(100_000));
    assert_eq!(&*import::read("deep.rtf", groups.as_bytes()).articles[0].body, "It rained.");
    let line = "rain ".repeat(200_000);
    assert_eq!(import::read("line.txt", line.as_bytes()).articles.len(), 1);
    let entity = b"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><html><body><p>&e; It rained in Vell.</p></body></html>";
    assert!(import::read("e.xhtml", entity).articles[0].body.ends_with("&e; It rained in Vell."));
}

/// A PDF of these objects, the first of them its catalogue.
pub(crate) fn pdf(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.extend_from_slice(format!("{} 0 obj\n", index + 1).as_bytes());
        file.extend_from_slice(object);
        file.extend_from_slice(b"\nendobj\n");
    }
    let start = file.len();
    file.extend_from_slice(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).as_bytes());
    places.iter().for_each(|at| file.extend_from_slice(format!("{at:010} 00000 n \n").as_bytes()));
    let size = objects.len() + 1;
    file.extend_from_slice(format!("trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF").as_bytes());
    file
}

pub(crate) fn stream(head: &str, content: &[u8]) -> Vec<u8> {
    let mut object = format!("<<{head}/Length {}>>stream\n", content.len()).into_bytes();
    object.extend_from_slice(content);
    object.extend_from_slice(b"\nendstream");
    object
}

/// A PDF of one page with that content, and more objects from number 5 on.
pub(crate) fn one_page(resources: &str, contents: &str, content: Vec<u8>, more: &[Vec<u8>]) -> Vec<u8> {
    let fonts = if resources.contains("/Font<<") { "" } else { "/Font<</F 5 0 R>>" };
    let page = format!(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {contents}/Resources<<{resources}{fonts}>>>>"
    );
    let font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_vec();
    let mut objects = vec![b"<</Type/Catalog/Pages 2 0 R>>".to_vec(), b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec()];
    objects.extend([page.into_bytes(), content, font]);
    objects.extend_from_slice(more);
    pdf(&objects)
}

/// A PDF of one page that says that.
pub(crate) fn page_with_text(text: &str) -> Vec<u8> {
    one_page("", "4 0 R", stream("", format!("BT /F 12 Tf 72 700 Td ({text}) Tj ET").as_bytes()), &[])
}

pub(crate) fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::Write::write_all(&mut packed, bytes).unwrap();
    packed.finish().unwrap()
}

#[test]
fn a_hostile_pdf_is_named_and_bounded() {
    let said = "The harbour of Vell was closed on Friday, the mayor said.";
    assert_eq!(&*read_one("sound.pdf", &page_with_text(said)).body, said);
    let code = |name: &str, bytes: &[u8]| {
        let import = import::read(name, bytes);
        assert_eq!(import.articles, [], "{name}");
        assert!(import.problems[0].message.contains(name), "{}", import.problems[0].message);
        import.problems[0].code.clone()
    };
    let spaces = packed(&vec![b' '; 40 << 20]);
    assert_eq!(code("bomb.pdf", &one_page("", "4 0 R", stream("/Filter/FlateDecode", &spaces), &[])), "pdf-too-large");
    let itself = stream("/Type/XObject/Subtype/Form/Resources<</XObject<</I 6 0 R>>>>", b"/I Do");
    let calls = |content: &[u8], more: &[Vec<u8>]| one_page("/XObject<</I 6 0 R>>", "4 0 R", stream("", content), more);
    assert_eq!(code("circle.pdf", &calls(b"/I Do", &[itself])), "bad-pdf");
    let again = |next: usize| {
        stream(&format!("/Type/XObject/Subtype/Form/Resources<</XObject<</I {next} 0 R>>>>"), &b"/I Do ".repeat(99))
    };
    let laughs: Vec<Vec<u8>> = (7..15).map(again).chain([stream("/Type/XObject/Subtype/Form", b"q Q")]).collect();
    assert_eq!(code("laughs.pdf", &calls(b"/I Do", &laughs)), "bad-pdf");
    let often = format!("[{}]", "4 0 R ".repeat(200_000));
    assert_eq!(code("often.pdf", &one_page("", &often, stream("", &b"q Q ".repeat(100)), &[])), "bad-pdf");
    assert_eq!(
        code(
            "folders.pdf",
            &pdf(&[
                b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
                b"<</Type/Pages/Kids[3 0 R]/Count 1/Parent 2 0 R>>".to_vec(),
                b"<</Type/Page/Parent 2 0 R/Contents 4 0 R>>".to_vec(),
                stream("", b"BT ET"),
            ])
        ),
        "bad-pdf"
    );
    let picture = stream("/Type/XObject/Subtype/Image/Width 1/Height 1", b"\xff\xd8 no language at all (");
    assert_eq!(code("scan.pdf", &calls(b"/I Do", std::slice::from_ref(&picture))), "scanned-pdf");
    let with_picture = calls(format!("/I Do BT /F 12 Tf 72 700 Td ({said}) Tj ET").as_bytes(), &[picture]);
    assert_eq!(&*read_one("picture.pdf", &with_picture).body, said);
    let endless = stream("", b"1 beginbfrange <00000000> <ffffffff> <0041> endbfrange");
    let font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 7 0 R>>".to_vec();
    let shown = stream("", format!("BT /G 12 Tf 72 700 Td ({said}) Tj ET").as_bytes());
    // What is read of it is not said here; that it ends is.
    drop(import::read("endless.pdf", &one_page("/Font<</G 6 0 R>>", "4 0 R", shown, &[font, endless])));
}

#[test]
fn archives_are_unpacked_to_one_limit_for_all_their_parts() {
    let chapter = format!("<html><body><p>{}</p></body></html>", "It rained in Vell on Friday. ".repeat(1 << 18));
    let manifest: String = (0..12).map(|n| format!("<item id=\"c{n}\" href=\"c{n}.xhtml\"/>")).collect();
    let spine: String = (0..4_000).map(|n| format!("<itemref idref=\"c{}\"/>", n % 12)).collect();
    let package = format!("<package><manifest>{manifest}</manifest><spine>{spine}</spine></package>");
    let container = "<container><rootfiles><rootfile full-path=\"o.opf\"/></rootfiles></container>";
    let mut file = std::io::Cursor::new(Vec::new());
    let mut archive = zip::ZipWriter::new(&mut file);
    let mut put = |name: &str, content: &str| {
        archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut archive, content.as_bytes()).unwrap();
    };
    put("mimetype", "application/epub+zip");
    put("META-INF/container.xml", container);
    put("o.opf", &package);
    (0..12).for_each(|n| put(&format!("c{n}.xhtml"), &chapter));
    archive.finish().unwrap();
    assert_eq!(import::read("many.epub", file.get_ref()).problems[0].code, "archive-too-large");
    let page = {
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        std::io::Write::write_all(
            &mut packed,
            &[&b"<html><p>It rained in Vell.</p>"[..], &vec![b' '; 11 << 20]].concat(),
        )
        .unwrap();
        packed.finish().unwrap()
    };
    let head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n";
    let length = head.len() + page.len();
    let record = [
        format!("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: {length}\r\n\r\n").as_bytes(),
        head,
        &page,
        b"\r\n\r\n",
    ]
    .concat();
    let import = import::read("many.warc", &record.repeat(20));
    assert_eq!(import.problems[0].code, "archive-too-large");
    assert!((3..=8).contains(&import.articles.len()), "{}", import.articles.len());
}

#[test]
fn texts_that_are_no_article_are_named() {
    for (name, text, code) in [
        ("long.txt", "It rained in Vell on Friday. ".repeat(300_000), "too-long"),
        ("long.html", format!("<html><body><p>{}</p>", "It rained in Vell on Friday. ".repeat(300_000)), "too-long"),
        ("lines.txt", "It rained.\n".repeat(100_001), "too-many-paragraphs"),
    ] {
        let import = import::read(name, text.as_bytes());
        assert_eq!((import.articles.len(), import.problems[0].code.as_str()), (0, code), "{name}");
        assert!(import.problems[0].message.starts_with(name));
    }
}

#[test]
fn a_page_too_much_for_the_reader_view_is_read_without_it() {
    let signs =
        format!("<html><body><p>It rained in Vell on Friday, and {}the river rose.</p>", "&amp;".repeat(40_000));
    assert!(import::read("signs.html", signs.as_bytes()).articles[0].body.ends_with("the river rose."));
    let rows = format!("<html><body>{}<p>It rained in Vell on Friday.</p>", "<ul><li>".repeat(60_000));
    assert!(import::read("rows.html", rows.as_bytes()).articles[0].body.ends_with("It rained in Vell on Friday."));
    let opened = "<".repeat(1 << 20);
    drop(import::read("open.html", format!("<html><p>{opened}</p>").as_bytes()));
}

#[test]
fn a_document_that_was_cut_off_gives_what_is_there() {
    let mut file = std::io::Cursor::new(Vec::new());
    let mut archive = zip::ZipWriter::new(&mut file);
    archive.start_file("word/document.xml", zip::write::SimpleFileOptions::default()).unwrap();
    std::io::Write::write_all(&mut archive, b"<w:document><w:body><w:p><w:t>It rained in Vell").unwrap();
    archive.finish().unwrap();
    assert_eq!(&*read_one("cut.docx", file.get_ref()).body, "It rained in Vell");
}

#[test]
fn a_record_of_a_stream_is_named_by_its_place() {
    let import = import::read_record("storm.jsonl", "storm.jsonl, line 7", b"{\"text\": oops}");
    assert_eq!(
        import.problems[0].message,
        "storm.jsonl, line 7, column 10: not sound JSON (expected value); it was left out, the others were read."
    );
    let import = import::read_record("storm.jsonl", "storm.jsonl, line 8", b"{\"title\": \"No text\"}");
    assert_eq!(import.problems[0].message, "storm.jsonl, line 8: the record has no text; it was left out.");
}

#[test]
fn passages_are_told_apart_from_the_text_around_them() {
    let english = Language::new("en");
    let told = |passage: &str| detect_passage(passage, english).tag().to_owned();
    assert_eq!(told("“Nous ne pouvons pas accepter que la population soit déplacée”, he said"), "fr");
    assert_eq!(told("„Wir können das nicht hinnehmen, und wir werden darauf antworten“"), "de");
    assert_eq!(told("The mayor said that nobody could have saved the cranes."), "en");
    assert_eq!(told("Erdoğan"), "en");
    assert_eq!(told("Tomás Šarik, Ilse Varga"), "en");
    assert_eq!(detect_passage("The company said no.", Language::new("fr")).tag(), "fr");
    for (tag, sample) in LANGUAGES {
        let primary = tag.split('-').next().unwrap();
        let around = if primary == "en" { Language::new("fr") } else { english };
        let found = detect_passage(sample, around);
        assert_eq!(found.primary(), primary, "{sample}");
    }
}

#[test]
fn an_archive_that_unpacks_to_too_much_is_refused() {
    let mut packed = std::io::Cursor::new(Vec::new());
    let mut archive = zip::ZipWriter::new(&mut packed);
    archive.start_file("word/document.xml", zip::write::SimpleFileOptions::default()).unwrap();
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..65 {
        std::io::Write::write_all(&mut archive, &zeros).unwrap();
    }
    archive.finish().unwrap();
    assert_eq!(import::read("bomb.docx", packed.get_ref()).problems[0].code, "archive-too-large");
}

#[test]
fn copies_are_grouped_and_their_changes_told() {
    let wire = "The port of Ansel opened again on Saturday after nine days, the harbour office said in a statement. \
                Fourteen ships had waited off the coast since the strike began, and the first was unloaded at noon. \
                The union said that wages would rise by three per cent.";
    let article = |outlet: &str, published: &str, text: &str| {
        record(serde_json::json!({ "outlet": outlet, "published": published, "text": text }))
    };
    let shorter = wire.replace(" in a statement", "").replace("rise", "climb");
    let other =
        "It rained in Vell on Friday, and the river rose so high that forty houses lost their roofs to the storm.";
    let list = [
        article("Courier", "2020-11-08", &shorter),
        article("Agency", "2020-11-07", wire),
        article("Vell Post", "2020-11-07", other),
        article("Echo", "2020-11-09", &shorter),
    ];
    let list: Vec<&Article> = list.iter().collect();
    let groups = article::copies(&list);
    let tree: Vec<_> = groups[0].iter().map(|copy| (copy.article, copy.from, copy.sameness)).collect();
    assert_eq!(tree, [(1, None, Sameness::Wire), (0, Some(1), Sameness::Wire), (3, Some(0), Sameness::Text)]);
    let told: Vec<_> = article::changes(list[1], list[0])
        .into_iter()
        .map(|(was, is)| (was.of(&list[1].body), is.of(&list[0].body)))
        .collect();
    assert_eq!(told, [("said in a statement.", "said."), ("rise", "climb")]);
    let previews = article::preview(&list);
    assert_eq!(previews[3].copy_of, Some((0, Sameness::Text)));
    assert_eq!(previews[2].copy_of, None);
}

#[test]
fn lines_an_outlet_repeats_are_its_own() {
    let body = |first: &str| {
        format!(
            "{first}\n\n{first} So {first}\n\nNo more was known of {first}\n\nThe fire service said that nobody was hurt and that the road was open again.\n\nVell Post, your paper by the river"
        )
    };
    let article = |text: &str| record(serde_json::json!({ "outlet": "Vell Post", "text": text }));
    let mut one = article(&body("It rained in Vell on Friday, and the river rose higher than in any year before."));
    let mut two = article(&body("A tram left its rails near the market of Vell on Monday morning, the police said."));
    let three = "The fire service said that nobody was hurt and that the road was open again.";
    assert_eq!(article::set_aside_recurring(&mut [&mut one, &mut two]), 2);
    assert!(kept(&one).contains(three) && !kept(&one).contains("your paper"));
    let restored = article::with_role(&one, 4, Role::Paragraph);
    assert!(kept(&restored).contains("your paper"));
}

pub(crate) fn assert_lawful(article: &Article) {
    let mut at = 0;
    for block in &article.blocks {
        let words = article.body.get(block.span.start()..block.span.end()).expect("blocks stand on characters");
        assert!(!words.is_empty() && words == words.trim());
        assert!(article.body[at..block.span.start()].trim().is_empty(), "between blocks stands only white space");
        at = block.span.end();
    }
    for repair in &article.repairs {
        assert_eq!(repair.span.of(&article.body), repair.after);
        assert_ne!(repair.before, repair.after);
    }
    let original = article::original(article);
    for index in (0..article.repairs.len()).take(20) {
        assert_eq!(article::original(&article::undo_repair(article, index)), original);
    }
}

const NAMES: [&str; 14] = [
    "x.txt", "x.md", "x.html", "x.json", "x.jsonl", "x.csv", "x.eml", "x.rtf", "x.pdf", "x.docx", "x.odt", "x.epub",
    "x.warc", "x",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_survived(name in prop::sample::select(&NAMES[..]), bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        import::read(name, &bytes).articles.iter().for_each(assert_lawful);
    }

    #[test]
    fn any_text_is_survived(name in prop::sample::select(&NAMES[..]), text in "([ -~]|\\PC|Ã|Ä|Å|â€|ÄŸ|<p>|</b>|\\\\u8|\\{|\n){0,200}") {
        import::read(name, text.as_bytes()).articles.iter().for_each(assert_lawful);
    }

    #[test]
    fn any_cut_or_changed_fixture_is_survived(name in prop::sample::select(&FORMATS[..]), cut in 0.0..1.0_f64, at in 0.0..1.0_f64, byte: u8) {
        let mut bytes = fixture(&format!("story/{name}"));
        let place = (at * bytes.len() as f64) as usize;
        bytes[place] = byte;
        bytes.truncate((cut * bytes.len() as f64) as usize);
        import::read(name, &bytes).articles.iter().for_each(assert_lawful);
    }

    #[test]
    fn any_record_is_lawful(text in "([a-z .]|\\PC|Ã|Ä|ÄŸ|ﬁ|\n){0,120}") {
        let import = import::read("x.jsonl", serde_json::json!({ "text": text }).to_string().as_bytes());
        for article in &import.articles {
            assert_lawful(article);
            prop_assert_eq!(article::original(article), text.clone());
        }
    }
}
