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

pub(crate) fn read_one(name: &str, bytes: &[u8]) -> Article {
    let import = import::read(name, bytes);
    assert_eq!(import.problems, [], "{name}");
    assert_eq!(import.articles.len(), 1, "{name}");
    import.articles.into_iter().next().unwrap()
}

fn text(text: &str) -> Article {
    read_one("story.txt", text.as_bytes())
}

pub(crate) fn record(fields: serde_json::Value) -> Article {
    read_one("story.jsonl", fields.to_string().as_bytes())
}

/// What of the body is not set aside.
pub(crate) fn kept(article: &Article) -> String {
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
    assert!(wanted.outlet.is_some() && wanted.url.is_some());
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
        // What a format has no place for is not known; news-please keeps the outlet's domain.
        let outlet = match name {
            "newsplease.json" => Some("gazette.example"),
            _ if name.ends_with("json") || name.ends_with("jsonl") || name.ends_with("csv") => wanted.outlet.as_deref(),
            "story.md" | "story.html" | "story.warc" | "story.eml" => wanted.outlet.as_deref(),
            _ => None,
        };
        assert_eq!(article.outlet.as_deref(), outlet, "{name}");
        let has_url = outlet.is_some() && !matches!(name, "story.md" | "story.eml");
        assert_eq!(article.url, wanted.url.clone().filter(|_| has_url), "{name}");
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
fn a_broken_sign_that_was_taken_apart_besides_is_read_whole() {
    for (broken, sound) in [
        ("He called the plan hopelessly naÃ \u{304}ve.", "He called the plan hopelessly naïve."),
        ("The cafÃ© sold fÃ \u{308}tes.", "The café sold fètes."),
    ] {
        let article = record(serde_json::json!({ "text": broken }));
        assert_eq!(&*article.body, sound);
        assert_eq!(article::original(&article), broken);
    }
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
        ("b.pdf", &[0, 1, 2, 3, 0, 5, 255, 0, 9].repeat(40), "binary-file"),
        ("a.txt", &[0, 1, 2, 3, 0, 5, 255, 0, 9].repeat(40), "binary-file"),
        ("a.json", b"{\"text\": \"cut", "bad-json"),
        ("a.csv", b"a,b\n1,2\n", "no-text-column"),
        ("a.rtf", b"{\\rtf1 }", "no-text"),
    ] {
        let import = import::read(name, bytes);
        assert_eq!(import.articles, [], "{name}");
        assert_eq!(import.problems[0].code, code, "{name} {:?}", import.problems);
        assert!(import.problems[0].message.to_string().contains(name));
    }
    let import = import::read("a.jsonl", b"{\"text\":\"One.\"}\n{broken\n{\"text\":\"Three.\"}\n");
    assert_eq!((import.articles.len(), import.problems[0].code.as_str()), (2, "bad-record"));
    let page = b"<!doctype html><html><body><p>It rained in Vell on Friday, and the river rose.</p></body></html>";
    let import = import::read("a.docx", page);
    assert_eq!((import.articles.len(), import.problems[0].code.as_str()), (1, "wrong-ending"));
}

#[test]
fn a_record_of_a_stream_is_named_by_its_place() {
    let import = import::read_record("storm.jsonl", &"storm.jsonl, line 7".into(), b"{\"text\": oops}");
    assert_eq!(
        import.problems[0].message.to_string(),
        "storm.jsonl, line 7, column 10: not sound JSON (expected value); it was left out, the others were read."
    );
    let import = import::read_record("storm.jsonl", &"storm.jsonl, line 8".into(), b"{\"title\": \"No text\"}");
    assert_eq!(import.problems[0].message.to_string(), "storm.jsonl, line 8: the record has no text; it was left out.");
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
    assert_eq!(previews[3].copy_of.map(|copy| (copy.first, copy.sameness)), Some((0, Sameness::Text)));
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

#[test]
fn a_plain_text_says_its_outlet_title_byline_and_day() {
    let texts = [
        (
            "Aster Daily\nFerry burns off Port Vellmar\nBy Ann Example\n12 March 2024\n\nThe ferry Nordline caught fire on Monday night, and all of its passengers were rescued.\nNobody was hurt, the harbour office said on Tuesday morning.",
            ["Aster Daily", "Ferry burns off Port Vellmar", "Ann Example"],
        ),
        (
            "Le Quotidien\nUn ferry en feu au large de Vellmar\nPar Anne Exemple\n12 mars 2024\n\nLe ferry Nordline a pris feu dans la nuit de lundi, et tous ses passagers ont été sauvés.\nPersonne n'a été blessé, a déclaré le bureau du port mardi matin.",
            ["Le Quotidien", "Un ferry en feu au large de Vellmar", "Anne Exemple"],
        ),
        (
            "Hafen Zeitung\nFähre brennt vor Vellmar\nVon Anna Beispiel\n12. März 2024\n\nDie Fähre Nordline ist in der Nacht zum Montag in Brand geraten, alle Passagiere wurden gerettet.\nNiemand wurde verletzt, teilte das Hafenamt am Dienstag mit.",
            ["Hafen Zeitung", "Fähre brennt vor Vellmar", "Anna Beispiel"],
        ),
        (
            "El Diario del Puerto\nArde un ferry frente a Vellmar\nPor Ana Ejemplo\n12 de marzo de 2024\n\nEl ferry Nordline se incendió en la noche del lunes y todos sus pasajeros fueron rescatados.\nNadie resultó herido, dijo la oficina del puerto el martes.",
            ["El Diario del Puerto", "Arde un ferry frente a Vellmar", "Ana Ejemplo"],
        ),
        (
            "Liman Gazetesi\nVellmar açıklarında feribot yandı\nYazan: Ayşe Örnek\n12 Mart 2024\n\nNordline feribotu pazartesi gecesi alev aldı ve bütün yolcular sağ salim kurtarıldı denildi.\nKimse yaralanmadı, liman dairesi salı günü bunu açıkça söyledi.",
            ["Liman Gazetesi", "Vellmar açıklarında feribot yandı", "Ayşe Örnek"],
        ),
        (
            "جريدة الميناء\nحريق في عبارة قبالة فيلمار\nبقلم آمنة مثال\n١٢ مارس ٢٠٢٤\n\nاندلع حريق في العبارة نوردلاين ليلة الاثنين وتم إنقاذ جميع الركاب الذين كانوا على متنها.\nلم يصب أحد بأذى كما قال مكتب الميناء صباح يوم الثلاثاء في بيان.",
            ["جريدة الميناء", "حريق في عبارة قبالة فيلمار", "آمنة مثال"],
        ),
        (
            "Портовая газета\nУ берегов Велмара загорелся паром\nАвтор: Анна Примерова\n12 марта 2024\n\nПаром «Нордлайн» загорелся в ночь на понедельник, все его пассажиры были спасены экипажем.\nНикто не пострадал, сообщило управление порта утром во вторник.",
            ["Портовая газета", "У берегов Велмара загорелся паром", "Анна Примерова"],
        ),
    ];
    for (text, [outlet, title, byline]) in texts {
        let article = import::read("x.txt", text.as_bytes()).articles.remove(0);
        let said = [&article.outlet, &article.title, &article.byline, &article.published].map(Option::as_deref);
        assert_eq!(said, [Some(outlet), Some(title), Some(byline), Some("2024-03-12")]);
        assert_eq!(article.body.trim(), text.split("\n\n").nth(1).unwrap(), "the body begins with the text");
    }
}

#[test]
fn a_headline_without_an_outlet_is_no_outlet() {
    let body = "The ferry Nordline caught fire on Monday night, and all of its passengers were rescued.\nNobody was hurt, the harbour office said.";
    for (head, title) in [
        ("Ferry burns\nNinety rescued as ship drifts\nBy Ann Example\n12 March 2024", "Ferry burns"),
        ("Ferry burns off Port Vellmar\nBy Ann Example\n12 March 2024", "Ferry burns off Port Vellmar"),
        ("Ferry Burns\nNinety rescued as ship drifts", "Ferry Burns"),
    ] {
        let article = import::read("x.txt", format!("{head}\n\n{body}").as_bytes()).articles.remove(0);
        assert_eq!((article.outlet.as_deref(), article.title.as_deref()), (None, Some(title)));
    }
}
