//! The project: its file, its undo, its anchors, its merging.

use counterpoint::{
    article::{Article, ArticleId, Block, Origin, Problem, Repair, RepairKind, Role},
    format::{self, FormatError},
    import,
    project::{
        Anchor, By, Code, Codebook, Copies, Decision, Depth, Edit, Found, History, Merged, Project, Settings,
        Spokesmen, What, differences, merge, unsettled,
    },
    text::{Language, Span},
};
use expect_test::{expect, expect_file};
use proptest::prelude::*;
use std::sync::Arc;

/// A small project with one of everything.
pub fn sample() -> Project {
    let mut project = Project { name: "A storm in Vell".to_owned(), ..Project::default() };
    for (outlet, text) in [
        (
            "Harbour Post",
            "Storm closes the port\n\nThe port of Vell closed on Monday.\nNobody was hurt, the mayor said.",
        ),
        ("Hill Courier", "Vell's port shut on Monday.\n“Nobody was hurt,” said the mayor.\n\nTwo ships ran aground."),
    ] {
        project.add(Article { outlet: Some(outlet.to_owned()), ..plain(text) });
    }
    let at = |project: &Project, article: usize, words: &str| {
        let article = &project.articles[article];
        let start = article.body.find(words).unwrap();
        Anchor::new(article, Span::new(start, start + words.len()))
    };
    let closed = at(&project, 0, "The port of Vell closed on Monday.");
    let shut = at(&project, 1, "Vell's port shut on Monday.");
    let hurt = at(&project, 0, "Nobody was hurt, the mayor said.");
    let said = at(&project, 1, "“Nobody was hurt,” said the mayor.");
    let ships = at(&project, 1, "Two ships ran aground.");
    let all = [
        What::Confirm(closed.clone(), shut.clone()),
        What::Reject(closed.clone(), said.clone()),
        What::Pin(vec![hurt.clone(), said.clone()]),
        What::Move { statement: ships.clone(), from: vec![said.clone()], to: vec![closed.clone(), shut.clone()] },
        What::Split { statements: vec![ships.clone()], from: vec![closed.clone()] },
        What::Merge(vec![hurt.clone(), said.clone(), closed.clone()]),
        What::Label(closed.clone(), "Port closed".to_owned()),
        What::MoveToMatter { statements: vec![ships.clone()], from: vec![hurt.clone()], to: vec![closed.clone()] },
        What::SplitMatter { statements: vec![ships.clone(), shut.clone()], from: vec![closed.clone()] },
        What::MergeMatters(vec![hurt.clone(), closed.clone()]),
        What::LabelMatter(hurt.clone(), "Who was hurt".to_owned()),
        What::PinMatter(vec![hurt.clone(), said.clone()]),
        What::LeftOut { point: vec![hurt.clone(), said.clone()], version: "Vell \"Post\"".to_owned() },
        What::RenameVoice { from: "the mayor".to_owned(), to: "Mayor of Vell".to_owned() },
        What::MergeVoices { from: vec!["mayor".to_owned(), "town hall".to_owned()], into: "Mayor of Vell".to_owned() },
        What::KeepApart { voice: "the firm".to_owned(), other: Some("Alder Port Ltd".to_owned()) },
        What::KeepApart { voice: "crew".to_owned(), other: None },
        What::SetSide { voice: "Mayor of Vell".to_owned(), side: "Vell".to_owned() },
        What::SetVoice { statement: ships.clone(), voice: "Coast guard".to_owned() },
        What::AcceptVoice(said),
        What::Gloss(ships.clone(), "İki gemi karaya oturdu.".to_owned()),
        What::Note(ships.clone(), "Check with the\n\"coast guard\" \\ again".to_owned()),
        What::Tag(shut, "port".to_owned()),
        What::Code(hurt, "Human cost".to_owned()),
        What::Restore(ships.clone()),
        What::SetAside(ships),
        What::MergeActors { from: vec!["Vell".to_owned(), "Old Vell".to_owned()], into: "Vell".to_owned() },
        What::SplitActor { form: "the port".to_owned(), into: "Port of \"Vell\"".to_owned() },
        What::GroundText(ArticleId::new("a2")),
        What::UndoRepair { repair: closed, kind: RepairKind::Mojibake, before: "The port of VellÂ closed".to_owned() },
    ];
    let decisions = all.into_iter().zip(1_760_000_000..).map(|(what, at)| Decision { at, by: "Ada".to_owned(), what });
    project.decisions = Arc::new(decisions.collect());
    project.settings = Settings {
        by: Some(By::Voice),
        min_score: 0.35,
        depth: Some(Depth::Deep),
        spokesmen: Spokesmen::Body,
        ..Settings::default()
    };
    project.problems = Arc::new(vec![Problem::new("empty-file", "x.txt holds no text.").of(&ArticleId::new("a1"))]);
    let code = Code {
        name: "Human cost".to_owned(),
        definition: "Who is hurt.".to_owned(),
        colour: "#b03060".to_owned(),
        key_words: vec!["hurt".to_owned(), "killed".to_owned()],
    };
    project.codebook = Arc::new(Codebook { name: "Frames".to_owned(), codes: vec![code] });
    project
}

fn damage(text: &str) -> String {
    match format::open(text) {
        Ok(opened) => {
            let lines: Vec<String> = opened.damage.iter().map(ToString::to_string).collect();
            let (articles, decisions) = (opened.project.articles.len(), opened.project.decisions.len());
            format!("{}\nsaved: {articles} articles, {decisions} decisions", lines.join("\n"))
        }
        Err(error) => format!("refused: {error}"),
    }
}

#[test]
fn the_file_is_readable_and_frozen() {
    expect_file!["formats/v1.ron"].assert_eq(&format::write(&sample()));
}

#[test]
fn every_version_has_a_stored_file_that_opens_and_is_saved_in_the_current_one() {
    for version in 1..=format::VERSION {
        let path = format!("{}/tests/it/formats/v{version}.ron", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("{path} is missing"));
        let opened = format::open(&text).unwrap();
        assert_eq!(opened.damage, [], "{path}");
        assert_eq!(opened.project, sample(), "{path}");
        assert_eq!(format::read(&format::write(&opened.project)).unwrap(), opened.project);
    }
}

#[test]
fn what_a_later_minor_version_wrote_is_written_back() {
    let text = format::write(&sample())
        .replace("minor: 0", "minor: 7")
        .replace("min_score: 0.35", "min_score: 0.35, speed: Fast(3)")
        .replace("      sha256:", "      weather: [\"rain\", (wind: 9)],\n      sha256:")
        .replace("encoding: \"utf-8\"", "encoding: \"utf-8\", camera: None")
        .replace(
            "  decisions: [",
            "  people: {\"Ada\": 1},\n  decisions: [\n    (at: 5, what: Dream(depth: 2, of: \"x\")),",
        )
        .replace("what: SetSide(voice:", "mood: calm, what: SetSide(why: \"heard\", voice:")
        .replace("colour: \"#b03060\"", "colour: \"#b03060\", sound: \"c\"");
    let opened = format::open(&text).unwrap();
    assert_eq!(opened.damage, []);
    let again = format::write(&opened.project);
    for kept in [
        "minor: 7",
        "speed: Fast(3)",
        "weather: [\"rain\", (wind: 9)]",
        "camera: None",
        "people: {\"Ada\": 1}",
        "(at: 5, what: Dream(depth: 2, of: \"x\")),",
        "mood: calm, what: SetSide(why: \"heard\"",
        "sound: \"c\"",
    ] {
        assert!(again.contains(kept), "lost: {kept}");
    }
    assert_eq!(format::write(&format::open(&again).unwrap().project), again);
}

#[test]
fn what_is_saved_of_a_damaged_file_is_written_whole() {
    let sound = format::write(&sample());
    // Fields that no version knows, where a text has lost its end or a bracket its other half.
    for damage in ["later: \"no end,\n", "later: (a: [1, 2,\n", "later: Some(\"x\n"] {
        for place in ["      outlet:", "  settings:", "    (at: 1760000003"] {
            let at = sound.find(place).unwrap() + place.len() - place.trim_start().len();
            let damaged = format!("{}{damage}{}", &sound[..at], &sound[at..]);
            let Ok(opened) = format::open(&damaged) else { continue };
            assert!(!opened.damage.is_empty(), "{damage} at {place}");
            assert_eq!(format::read(&format::write(&opened.project)), Ok(opened.project), "{damage} at {place}");
        }
    }
}

#[test]
fn what_an_article_without_an_id_holds_stays_with_it() {
    let later = format::write(&sample()).replace("      id: \"a1\",\n", "      later: \"one\",\n");
    let later = later.replace("      id: \"a2\",\n", "      later: \"two\",\n");
    let opened = format::open(&later).unwrap().project;
    let again = format::write(&opened);
    assert!(again.find("later: \"one\"").unwrap() < again.find("later: \"two\"").unwrap());
    assert_eq!(format::read(&again), Ok(opened));
}

#[test]
fn a_later_major_version_is_refused() {
    let later = format::write(&sample()).replace("format: 1", "format: 2");
    assert_eq!(format::open(&later), Err(FormatError::Later(2)));
    assert_eq!(format::later_version(later.as_bytes()), Some(2));
    expect![
        "it is in project format 2; this program reads up to 1. Open it with a newer Counterpoint; it was not changed"
    ]
    .assert_eq(&FormatError::Later(2).to_string());
}

#[test]
fn damage_is_named_with_its_place_and_the_rest_is_saved() {
    let sound = format::write(&sample());
    let story = [
        ("nothing", sound.clone()),
        ("changed text", sound.replace("The port of Vell closed", "The port of Vell opened")),
        ("cut off", sound[..sound.find("Merge(").unwrap()].to_owned()),
        (
            "lost quotation mark",
            sound.replace("        \"Nobody was hurt, the mayor said.\",", "        \"Nobody was hurt,"),
        ),
        ("lost bracket", sound.replacen("what: Confirm((", "what: Confirm(", 1)),
        ("merge marks", sound.replace("    (at: 1760000003", "<<<<<<< mine\n    (at: 1760000003")),
        ("unknown role", sound.replacen("paragraph", "parrot", 1)),
        ("path", sound.replacen("file: Some(\"storm.txt\")", "file: Some(\"../../etc/storm.txt\")", 1)),
        ("same id", sound.replace("id: \"a2\"", "id: \"a1\"")),
        ("a score of 7", sound.replace("0.35", "7")),
        ("another file", "# Notes\n".to_owned()),
        ("empty", String::new()),
        ("deep", format!("(format: 1, name: {}", "[".repeat(100_000))),
    ];
    let told: Vec<String> = story.iter().map(|(name, text)| format!("── {name}\n{}\n", damage(text))).collect();
    expect_file!["formats/damage.txt"].assert_eq(&told.join(""));
}

#[test]
fn line_ends_of_another_system_change_nothing() {
    let text = format::write(&sample());
    assert_eq!(format::read(&text.replace('\n', "\r\n")).unwrap(), sample());
    assert_eq!(format::read(&format!("\u{feff}// a comment\n#![enable(implicit_some)]\n{text}")).unwrap(), sample());
}

fn any_words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Zéşğ “”.,]{0,40}",
        proptest::collection::vec(any::<char>(), 0..30).prop_map(|chars| chars.into_iter().collect()),
        Just("\"quoted\" \\ r#\"raw\"# // no comment /* */\r\n\t\u{202e}\u{0}".to_owned()),
    ]
}

fn any_project() -> impl Strategy<Value = Project> {
    let articles = proptest::collection::vec((any_words(), any_words(), proptest::option::of(any_words())), 0..4);
    let decisions = proptest::collection::vec((any::<u64>(), any_words(), 0..14_u8, 0..60_usize, 0..60_usize), 0..8);
    (any_words(), articles, decisions, 0..=100_u8).prop_map(|(name, articles, decisions, score)| {
        let mut project = Project { name, ..Project::default() };
        project.settings.min_score = f32::from(score) / 100.0;
        for (one, other, title) in articles {
            let text = format!("Some words.\n{one}\n\n{other}");
            for mut article in import::read("x.txt", text.as_bytes()).articles {
                article.title.clone_from(&title);
                project.add(article);
            }
        }
        let mut settled = Vec::new();
        for (at, words, kind, a, b) in decisions {
            let Some(article) = project.articles.get(a % project.articles.len().max(1)) else { continue };
            let anchor = Anchor::new(article, Span::new(a.min(b), a.max(b)));
            let what = match kind {
                0 => What::Confirm(anchor.clone(), anchor),
                1 => What::Split { statements: vec![anchor], from: Vec::new() },
                2 => What::Note(anchor, words.clone()),
                3 => What::SetSide { voice: words.clone(), side: String::new() },
                4 => What::MergeVoices { from: vec![words.clone()], into: "x".to_owned() },
                5 => What::SetVoice { statement: anchor, voice: words.clone() },
                7 => What::MoveToMatter { statements: vec![anchor.clone()], from: vec![], to: vec![anchor] },
                8 => What::SplitMatter { statements: vec![anchor.clone()], from: vec![anchor] },
                9 => What::MergeMatters(vec![anchor.clone(), anchor]),
                10 => What::LabelMatter(anchor, words.clone()),
                11 => What::PinMatter(vec![anchor]),
                12 => What::Gloss(anchor, words.clone()),
                6 => What::Move { statement: anchor.clone(), from: vec![], to: vec![anchor] },
                _ => What::Merge(vec![anchor.clone(), anchor]),
            };
            settled.push(Decision { at, by: words, what });
        }
        project.decisions = Arc::new(settled);
        project
    })
}

#[test]
fn marks_of_a_conflict_are_named_with_what_to_do() {
    let text = format::write(&sample());
    let line = text.lines().position(|line| line.starts_with("  decisions")).unwrap();
    let mut lines: Vec<&str> = text.lines().collect();
    lines.insert(line + 1, "<<<<<<< mine");
    let said = format::open(&lines.join("\n")).unwrap_err().to_string();
    let place = line + 2;
    assert!(said.starts_with(&format!("line {place}, column 1: git left the marks of a conflict here.")), "{said}");
}

proptest! {
    #[test]
    fn saving_and_opening_is_identity(project in any_project()) {
        let text = format::write(&project);
        let opened = format::open(&text).unwrap();
        prop_assert_eq!(&opened.damage, &[]);
        prop_assert_eq!(&opened.project, &project);
        prop_assert_eq!(format::write(&opened.project), text);
    }

    #[test]
    fn any_damage_gives_names_and_no_panic(project in any_project(), from in 0..4_000_usize, length in 0..60_usize,
        put in any_words())
    {
        let text = format::write(&project);
        let floor = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap();
        let (from, to) = (floor(from), floor(from + length));
        let broken = format!("{}{put}{}", &text[..from], &text[to..]);
        if let Ok(opened) = format::open(&broken) {
            let again = format::write(&opened.project);
            prop_assert_eq!(format::read(&again).unwrap(), opened.project);
        }
    }

    #[test]
    fn any_bytes_open_or_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = format::open_bytes(&bytes);
        let _ = format::later_version(&bytes);
        let _ = format::open_bytes(&[b"(format: 1, articles: [(id: \"a\", body: ".as_slice(), &bytes].concat());
    }

    #[test]
    fn undo_takes_back_what_was_applied(project in any_project(), steps in proptest::collection::vec(any_edit(), 0..20)) {
        let mut history = History::new(project.clone());
        let mut states = vec![project];
        for edit in steps {
            if history.apply(edit) {
                states.push(history.present().clone());
            }
        }
        for state in states.iter().rev().skip(1) {
            history.undo().unwrap();
            prop_assert_eq!(history.present(), state);
        }
        prop_assert!(history.undo().is_none());
        for state in &states[1..] {
            history.redo().unwrap();
            prop_assert_eq!(history.present(), state);
        }
        prop_assert!(history.redo().is_none());
    }
}

fn any_edit() -> impl Strategy<Value = Edit> {
    let id = || "a[1-4]".prop_map(|id| ArticleId::new(&id));
    prop_oneof![
        any_words().prop_map(Edit::Rename),
        (any::<bool>(), 0..3_u8).prop_map(|(one, by)| {
            let copies = if one { Copies::One } else { Copies::Several };
            let by = [None, Some(By::Voice), Some(By::Side)][usize::from(by)];
            let spokesmen = if one { Spokesmen::Body } else { Spokesmen::Themselves };
            Edit::SetSettings(Settings { by, min_score: 0.25, depth: Some(Depth::Quick), copies, spokesmen })
        }),
        proptest::collection::vec("[a-c]", 0..4).prop_map(|mut names| {
            names.sort();
            names.dedup();
            let codes = names.into_iter().rev().map(|name| Code { name, ..Code::default() });
            Edit::SetCodebook(Codebook { name: "Frames".to_owned(), codes: codes.collect() })
        }),
        id().prop_map(Edit::RemoveArticle),
        (id(), 0..5_usize).prop_map(|(id, to)| Edit::MoveArticle(id, to)),
        any_words().prop_map(|words| Edit::AddArticles(import::read("x.txt", words.as_bytes()).articles)),
        any_words().prop_map(|voice| {
            let what = What::SetSide { voice, side: "x".to_owned() };
            Edit::Decide(Decision { at: 1, by: String::new(), what })
        }),
        (id(), any_words()).prop_map(|(id, words)| {
            let mut article = plain(&format!("Some other words. {words}"));
            article.id = id;
            Edit::ReplaceArticle(Box::new(article))
        }),
    ]
}

/// An article of these lines, made without the readers, whose ways may change.
pub fn plain(text: &str) -> Article {
    let mut at = 0;
    let line = |line: &str| {
        at += line.len() + 1;
        Block { span: Span::new(at - 1 - line.len(), at - 1).trimmed(text), role: Role::Paragraph }
    };
    Article {
        id: ArticleId::new(""),
        outlet: None,
        title: None,
        byline: None,
        published: None,
        language: Language::ENGLISH,
        url: None,
        origin: Origin {
            file: Some("storm.txt".to_owned()),
            media_type: "text/plain".to_owned(),
            encoding: "utf-8".to_owned(),
            sha256: String::new(),
        },
        repairs: Vec::new(),
        body: text.into(),
        blocks: text.split('\n').map(line).filter(|block| !block.span.is_empty()).collect(),
        sentences: None,
        pages: Vec::new(),
    }
}

#[test]
fn differences_are_told_in_lines() {
    let old = sample();
    let mut new = old.clone();
    new.name = "A storm".to_owned();
    new.articles.remove(0);
    Arc::make_mut(&mut new.decisions).remove(9);
    new.settings.min_score = 0.4;
    expect![[r#"
        name: “A storm”, before “A storm in Vell”
        article removed: Harbour Post
        decision taken back: merge matters, “Nobody was hurt, the mayor said.”
        settings changed"#]]
    .assert_eq(&differences(&old, &new).iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    assert!(differences(&old, &old).is_empty());
}

#[test]
fn places_are_found_moved_or_lost() {
    let project = sample();
    assert_eq!(unsettled(&project), []);
    let article = &project.articles[1];
    let at = article.body.find("Two ships").unwrap();
    let anchor = Anchor::new(article, Span::new(at, article.body.len()));
    let find = |text: &str| match anchor.find(&plain(text)) {
        Found::Here(span) => format!("here: {}", span.of(text)),
        Found::Moved(span) => format!("moved: {}", span.of(text)),
        Found::Lost => "lost".to_owned(),
    };
    expect!["here: Two ships ran aground."].assert_eq(&find(&article.body));
    expect!["moved: Two ships ran aground."].assert_eq(&find("Two ships ran aground."));
    expect!["lost"].assert_eq(&find("All was quiet in the bay."));
}

/// A text whose broken letter was put right on the way in.
fn repaired() -> Project {
    let text = "President ErdoÄŸan spoke. The Erdoğan palace said no more.\nHe left.";
    let body = text.replacen("ErdoÄŸan", "Erdoğan", 1);
    let mut article = plain(&body);
    article.repairs = vec![Repair {
        kind: RepairKind::Mojibake,
        span: Span::new(10, 18),
        before: "ErdoÄŸan".to_owned(),
        after: "Erdoğan".to_owned(),
    }];
    let mut project = Project::default();
    project.add(article);
    project
}

#[test]
fn a_repair_is_taken_back_and_made_again_and_places_move_along() {
    let mut project = repaired();
    let article = Arc::clone(&project.articles[0]);
    let at = article.body.find("He left.").unwrap();
    let note = What::Note(Anchor::new(&article, Span::new(at, at + 8)), "when?".to_owned());
    let first = What::Tag(Anchor::new(&article, Span::new(0, 25)), "who".to_owned());
    for what in [note, first] {
        project = Edit::Decide(Decision { at: 1, by: String::new(), what }).apply(&project);
    }
    let undo = Decision { at: 2, by: String::new(), what: What::undo_repair(&article, &article.repairs[0]) };
    let damaged = Edit::Decide(undo.clone()).apply(&project);
    let body = &damaged.articles[0].body;
    assert!(body.starts_with("President ErdoÄŸan spoke."), "{body}");
    assert_eq!(damaged.articles[0].repairs, []);
    assert_eq!(damaged.articles[0].blocks[1].span.of(body), "He left.");
    assert_eq!(unsettled(&damaged), []);
    let words: Vec<&str> = damaged.decisions.iter().flat_map(|d| d.what.anchors()).map(|a| a.words.as_str()).collect();
    assert_eq!(words, ["He left.", "President ErdoÄŸan spoke."]);
    assert_eq!(format::read(&format::write(&damaged)).unwrap(), damaged);
    let withdrawn = Edit::Withdraw(damaged.decisions[2].clone()).apply(&damaged);
    assert_eq!(withdrawn, project);
    assert_eq!(Edit::Decide(undo).apply(&damaged), damaged, "a repair that is not there");
}

#[test]
fn places_are_carried_into_a_corrected_text() {
    let mut project = sample();
    let old = project.articles[1].body.to_string();
    let corrected = |text: &str| Article { id: ArticleId::new("a2"), ..plain(text) };
    let new =
        format!("A first line.\n{}", old.replace("Two ships ran aground.", "Two cargo ships ran aground off Vell."));
    let edit = Edit::ReplaceArticle(Box::new(corrected(&new)));
    let moved = edit.apply(&project);
    assert_eq!(unsettled(&moved), []);
    let note = moved.decisions.iter().find(|d| matches!(d.what, What::Note(..))).unwrap();
    expect!["Two cargo ships ran aground off Vell."].assert_eq(&note.what.anchors()[0].words);
    assert_eq!(note.what.anchors()[0].find(&moved.articles[1]), Found::Here(note.what.anchors()[0].span));
    project = Edit::ReplaceArticle(Box::new(corrected("Vell's port shut on Monday.\nNothing else happened.")))
        .apply(&project);
    let lost = unsettled(&project);
    assert!(lost.iter().all(|place| place.found == Found::Lost && place.anchor.article.as_str() == "a2"));
    expect!["16"].assert_eq(&lost.len().to_string());
    let gone = Edit::RemoveArticle(ArticleId::new("a2")).apply(&sample());
    assert_eq!(gone.decisions, sample().decisions, "decisions wait for their article");
}

fn told(merged: &Merged) -> String {
    let decisions: Vec<String> = merged.project.decisions.iter().map(|d| d.what.label().to_string()).collect();
    let disputes: Vec<String> = merged.disputes.iter().map(ToString::to_string).collect();
    format!("{}\n{}", decisions.join(", "), disputes.join("\n"))
}

#[test]
fn two_copies_merge_by_decision_and_name_their_disputes() {
    let mut base = sample();
    Arc::make_mut(&mut base.decisions).truncate(2);
    let (confirm, reject) = (base.decisions[0].what.clone(), base.decisions[1].what.clone());
    let decide =
        |project: &Project, at: u64, what: What| Edit::Decide(Decision { at, by: String::new(), what }).apply(project);
    let side = |side: &str| What::SetSide { voice: "Mayor".to_owned(), side: side.to_owned() };
    let (What::Confirm(a, b), What::Reject(c, d)) = (confirm, reject) else { panic!() };
    let mine = decide(&decide(&base, 1_900_000_003, side("Vell")), 1_900_000_005, What::Reject(b.clone(), a.clone()));
    let mine = Edit::Rename("Mine".to_owned()).apply(&mine);
    let theirs = Edit::Withdraw(base.decisions[1].clone()).apply(&base);
    let theirs = decide(&theirs, 1_900_000_004, side("Coast"));
    let theirs = decide(&theirs, 1_900_000_004, What::Confirm(c, d));
    let theirs = decide(&theirs, 1_900_000_004, What::Confirm(a, b));
    let theirs = Edit::Rename("Theirs".to_owned()).apply(&theirs);
    let merged = merge(Some(&base), &mine, &theirs);
    expect![[r#"
        confirm pair, set side, set side, confirm pair, confirm pair, reject pair
        the project's name: the first copy says “Mine”, the second “Theirs”; the first holds
        the side of “Mayor”: the first copy says “Vell”, the second “Coast”; the second holds
        “The port of Vell closed on Monday.” (a1, 23) and “Vell's port shut on Monday.” (a2, 0): the first copy says not parallel, the second parallel; the first holds"#]]
    .assert_eq(&told(&merged));
}

#[test]
fn other_articles_of_the_same_id_stay_apart_in_a_merge() {
    let mut theirs = Project::default();
    theirs.add(Article { id: ArticleId::new("a1"), ..plain("Another story altogether.") });
    let anchor = Anchor::new(&theirs.articles[0], Span::new(0, 7));
    let what = What::Tag(anchor, "x".to_owned());
    theirs.decisions = Arc::new(vec![Decision { at: 1, by: String::new(), what }]);
    let merged = merge(None, &sample(), &theirs).project;
    let ids: Vec<&str> = merged.articles.iter().map(|article| article.id.as_str()).collect();
    assert_eq!(ids, ["a1", "a2", "a3"]);
    assert_eq!(unsettled(&merged), []);
}

#[test]
fn a_setting_that_one_copy_changed_is_kept_and_one_that_both_changed_is_told() {
    let base = sample();
    let set = |change: fn(&mut Settings)| {
        let mut project = base.clone();
        change(&mut project.settings);
        project
    };
    let one = set(|settings| settings.copies = Copies::One);
    assert_eq!(merge(Some(&base), &base, &one).project, one);
    assert_eq!(merge(Some(&base), &one, &base).project, one);
    let (mine, theirs) = (set(|settings| settings.min_score = 0.1), set(|settings| settings.min_score = 0.9));
    let told: Vec<String> = merge(Some(&base), &mine, &theirs).disputes.iter().map(ToString::to_string).collect();
    assert_eq!(told, ["the least score: the first copy says 0.1, the second 0.9; the first holds"]);
}

#[test]
fn what_was_merged_and_then_renamed_stays_one() {
    let mut project = Project::default();
    let mut decide = |what| {
        let decision = Decision { at: 0, by: String::new(), what };
        project = Edit::Decide(decision).apply(&project);
        project.aliases()
    };
    decide(What::MergeVoices { from: vec!["company".into(), "Nordline".into()], into: "Nordline".into() });
    decide(What::SetSide { voice: "Nordline".into(), side: "Vell".into() });
    let aliases = decide(What::RenameVoice { from: "Nordline".into(), to: "Nordline AB".into() });
    let names: Vec<(&str, &str)> = aliases.names.iter().map(|(from, to)| (from.as_str(), to.as_str())).collect();
    assert_eq!(names, [("Nordline", "Nordline AB"), ("company", "Nordline AB")]);
    assert_eq!(aliases.sides.get("Nordline AB").map(String::as_str), Some("Vell"), "the side goes with the name");
    let aliases = decide(What::RenameVoice { from: "Nordline AB".into(), to: "Nordline".into() });
    assert_eq!(aliases.names.get("company").map(String::as_str), Some("Nordline"));
    assert_eq!(aliases.names.get("Nordline"), None, "a name that is its own again is no alias");
}

proptest! {
    #[test]
    fn merging_keeps_what_only_one_changed(base in any_project(), steps in proptest::collection::vec(any_edit(), 0..6)) {
        let changed = steps.into_iter().fold(base.clone(), |project, edit| edit.apply(&project));
        prop_assert_eq!(&merge(Some(&base), &base, &base).project, &base);
        prop_assert_eq!(merge(Some(&base), &changed, &changed).disputes, vec![]);
        for merged in [merge(Some(&base), &changed, &base), merge(Some(&base), &base, &changed)] {
            prop_assert_eq!(merged.disputes, vec![]);
            prop_assert_eq!(&merged.project, &changed);
        }
    }
}
