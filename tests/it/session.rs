//! The application without a window, by scripts of inputs; and a soak of random ones.

use crate::{
    project::{plain, sample},
    world::World,
};
use counterpoint::{
    comparison::{Comparison, ReadArticle, Resources, compare},
    disk::Folders,
    format,
    project::{Edit, Project, What},
    session::{
        Answer, Effect, Engine, Existing, Freshness, Input, Moment, Pasted, Question, Runner, Session, Shell, Tone,
    },
    work::{Serial, Work},
};
use expect_test::expect;
use std::sync::{Arc, LazyLock};

static EMPTY: LazyLock<Comparison> = LazyLock::new(|| compare(&Project::default(), &Resources::shipped(), &Serial));

pub fn at(seconds: u64) -> Moment {
    Moment(seconds * 1_000)
}

fn shell(world: &World, run: &str, engine: Box<dyn Engine>, runner: Runner) -> Shell {
    Shell {
        files: Arc::new(world.clone()),
        folders: Some(Folders { data: "/data".into() }),
        engine: Box::new(move || engine),
        runner,
        wake: Arc::new(|| {}),
        run: run.to_owned(),
    }
}

/// A session on a file system in memory, whose comparisons are empty, with everything done at once.
pub fn session(world: &World, run: &str) -> Session {
    let engine: Box<dyn Engine> = Box::new(|_: &Project, _: &dyn Work| EMPTY.clone());
    Session::new(shell(world, run, engine, Runner::AtOnce), at(0))
}

/// The articles' labels, whether there is unsaved work, the question and the last message.
fn shown(session: &Session) -> String {
    let labels: Vec<&str> = session.articles().iter().map(|article| article.label()).collect();
    let told = session.notices().last().map_or(String::new(), |notice| notice.message.to_string());
    let question = session.question().map(|question| format!(" {question:?}")).unwrap_or_default();
    let dirty = if session.is_dirty() { "*" } else { "" };
    format!("{}{dirty} [{}]{question} {told}", session.title(), labels.join(", "))
}

fn decide(session: &mut Session, voice: &str, now: u64) {
    let what = What::SetSide { voice: voice.to_owned(), side: "x".to_owned() };
    session.update(Input::Decide(what), at(now));
}

#[test]
fn a_day_of_work() {
    let world = World::new();
    world.put("/home/a.txt", "The port closed.\nNobody was hurt.".as_bytes());
    world.put("/home/b.txt", "The port was shut.".as_bytes());
    world.put("/home/empty.txt", b"");
    let mut session = session(&world, "one");
    let mut told = vec![shown(&session)];
    let mut say = |session: &mut Session, input: Input, now: u64| {
        let name: String = format!("{input:?}").chars().take(36).collect();
        let effects = session.update(input, at(now));
        told.push(format!("{name}: {effects:?}\n    {}", shown(session)));
    };
    say(&mut session, Input::Files(vec!["/home/a.txt".into()]), 1);
    say(&mut session, Input::Files(vec!["/home/b.txt".into(), "/home/empty.txt".into()]), 2);
    say(&mut session, Input::TakeImport(vec![0]), 3);
    say(&mut session, Input::Undo, 4);
    say(&mut session, Input::Redo, 5);
    say(&mut session, Input::Save, 6);
    say(&mut session, Input::SaveAs("/home/p".into(), Existing::Ask), 7);
    say(&mut session, Input::Edit(Edit::Rename("Port".to_owned())), 8);
    say(&mut session, Input::Undo, 9);
    say(&mut session, Input::Redo, 10);
    say(&mut session, Input::Close, 11);
    say(&mut session, Input::Answer(Answer::Cancel), 12);
    say(&mut session, Input::Close, 13);
    say(&mut session, Input::Answer(Answer::Save), 14);
    say(&mut session, Input::New, 15);
    say(&mut session, Input::Files(vec!["/home/gone.ron".into()]), 16);
    say(&mut session, Input::Files(vec!["/home/p.ron".into()]), 17);
    expect![[r#"
        Untitled [] 
        Files(["/home/a.txt"]): [Changed, Compared]
            Untitled* [a.txt] 
        Files(["/home/b.txt", "/home/empty.t: [ImportReady]
            Untitled* [a.txt] 
        TakeImport([0]): [Told, Changed, Compared]
            Untitled* [a.txt, b.txt] empty.txt is empty; nothing was added.
        Undo: [Changed, Compared]
            Untitled* [a.txt] empty.txt is empty; nothing was added.
        Redo: [Changed, Compared]
            Untitled* [a.txt, b.txt] empty.txt is empty; nothing was added.
        Save: [AskWhereToSave { suggested: "Untitled.ron" }]
            Untitled* [a.txt, b.txt] empty.txt is empty; nothing was added.
        SaveAs("/home/p", Ask): [Told]
            p [a.txt, b.txt] Saved p.ron.
        Edit(Rename("Port")): [Changed]
            Port* [a.txt, b.txt] Saved p.ron.
        Undo: [Changed]
            p [a.txt, b.txt] Saved p.ron.
        Redo: [Changed]
            Port* [a.txt, b.txt] Saved p.ron.
        Close: [Asked]
            Port* [a.txt, b.txt] Unsaved Saved p.ron.
        Answer(Cancel): []
            Port* [a.txt, b.txt] Saved p.ron.
        Close: [Asked]
            Port* [a.txt, b.txt] Unsaved Saved p.ron.
        Answer(Save): [Told, Quit]
            Port [a.txt, b.txt] Saved p.ron.
        New: [Opened]
            Untitled [] Saved p.ron.
        Files(["/home/gone.ron"]): [Told, Refused]
            Untitled [] /home/gone.ron could not be read: it or its folder is not there. Check the name, or choose another place.
        Files(["/home/p.ron"]): [Opened, Compared]
            Port [a.txt, b.txt] Saved p.ron."#]].assert_eq(&told.join("\n"));
    let recent: Vec<&str> = session.recent().iter().map(|recent| recent.name.as_str()).collect();
    assert_eq!(recent, ["Port"]);
}

#[test]
fn closing_an_unnamed_project_asks_where_to_save_it_and_then_closes() {
    let world = World::new();
    let mut session = session(&world, "one");
    session.update(Input::Edit(Edit::AddArticles(vec![plain("One.")])), at(1));
    assert_eq!(session.update(Input::Close, at(2)), [Effect::Asked]);
    let asked = session.update(Input::Answer(Answer::Save), at(3));
    assert_eq!(asked, [Effect::AskWhereToSave { suggested: "Untitled.ron".to_owned() }]);
    let closed = session.update(Input::SaveAs("/home/new.ron".into(), Existing::Ask), at(4));
    assert_eq!(closed, [Effect::Told, Effect::Quit]);
    // If the user turns back to the work instead, a later save does not close the window.
    let mut session = self::session(&world, "two");
    session.update(Input::Edit(Edit::AddArticles(vec![plain("One.")])), at(1));
    session.update(Input::Close, at(2));
    session.update(Input::Answer(Answer::Save), at(3));
    session.update(Input::Edit(Edit::Rename("x".to_owned())), at(4));
    assert!(!session.update(Input::SaveAs("/home/other.ron".into(), Existing::Ask), at(5)).contains(&Effect::Quit));
}

fn opened(world: &World, run: &str) -> Session {
    let mut session = session(world, run);
    session.update(Input::Files(vec!["/home/p.ron".into()]), at(1));
    session
}

fn stored(world: &World) -> Project {
    format::read(&String::from_utf8(world.peek("/home/p.ron").unwrap()).unwrap()).unwrap()
}

#[test]
fn a_file_changed_outside_is_noticed_and_the_user_chooses() {
    let theirs = Edit::Rename("Theirs".to_owned()).apply(&sample());
    for answer in [Answer::Reload, Answer::KeepMine, Answer::Merge] {
        let world = World::new();
        world.put("/home/p.ron", format::write(&sample()).as_bytes());
        let mut session = opened(&world, "one");
        decide(&mut session, "Mayor", 2);
        let mine = session.project().clone();
        world.put("/home/p.ron", format::write(&theirs).as_bytes());
        assert!(session.update(Input::FocusGained, at(3)).contains(&Effect::Asked));
        let Some(Question::ChangedOutside { differences }) = session.question() else { panic!("{answer:?}") };
        let told: Vec<String> = differences.iter().map(ToString::to_string).collect();
        assert_eq!(told, ["name: “Theirs”, before “A storm in Vell”", "decision taken back: set side"]);
        session.update(Input::Answer(answer), at(4));
        assert_eq!(session.question(), None);
        match answer {
            Answer::Reload => {
                assert_eq!(session.project(), &theirs);
                assert!(!session.is_dirty());
                session.update(Input::Undo, at(5));
                assert_eq!(session.project(), &mine, "what was here comes back by undo");
            }
            Answer::KeepMine => assert_eq!(stored(&world), mine),
            _ => {
                assert_eq!(session.project().name, "Theirs");
                assert_eq!(session.project().decisions, mine.decisions);
                assert!(session.is_dirty());
            }
        }
        session.update(Input::Save, at(6));
        assert!(!session.is_dirty());
        assert_eq!(&stored(&world), session.project());
    }
}

#[test]
fn saving_over_a_file_changed_outside_asks_first() {
    let world = World::new();
    world.put("/home/p.ron", format::write(&sample()).as_bytes());
    let mut session = opened(&world, "one");
    decide(&mut session, "Mayor", 2);
    let theirs = Edit::Rename("Theirs".to_owned()).apply(&sample());
    world.put("/home/p.ron", format::write(&theirs).as_bytes());
    session.update(Input::Save, at(3));
    assert!(matches!(session.question(), Some(Question::ChangedOutside { .. })));
    assert_eq!(stored(&world), theirs);
}

#[test]
fn a_second_window_is_told() {
    let world = World::new();
    world.put("/home/p.ron", format::write(&sample()).as_bytes());
    let first = opened(&world, "one");
    let mut second = opened(&world, "two");
    assert_eq!(second.question(), Some(&Question::InUse("/home/p.ron".into())));
    second.update(Input::Answer(Answer::ReadOnly), at(2));
    assert_eq!(second.project(), first.project());
    expect!["p.ron was opened to look at: another window has it open."]
        .assert_eq(&second.notices().last().unwrap().message.to_string());
    decide(&mut second, "Mayor", 3);
    let asked = second.update(Input::Save, at(4));
    assert_eq!(asked, [Effect::AskWhereToSave { suggested: "A storm in Vell.ron".to_owned() }]);
    second.update(Input::SaveAs("/home/p.ron".into(), Existing::Ask), at(5));
    assert!(second.is_dirty());
    assert_eq!(stored(&world), sample());
    drop(first);
    assert_eq!(opened(&world, "three").question(), None);
}

#[test]
fn a_damaged_project_opens_to_look_at_and_its_file_is_left_alone() {
    let world = World::new();
    let text = format::write(&sample());
    let cut = &text[..text.find("Merge(").unwrap()];
    world.put("/home/p.ron", cut.as_bytes());
    let mut session = opened(&world, "one");
    assert_eq!(session.articles().len(), 2);
    assert!(!session.damage().is_empty());
    assert!(session.read_only().is_some());
    session.update(Input::SaveAs("/home/p.ron".into(), Existing::Ask), at(2));
    assert_eq!(world.peek("/home/p.ron").as_deref(), Some(cut.as_bytes()));
    session.update(Input::SaveAs("/home/saved.ron".into(), Existing::Ask), at(3));
    assert_eq!((session.read_only(), session.is_dirty()), (None, false));
}

#[test]
fn a_project_of_a_later_program_is_refused() {
    let world = World::new();
    world.put("/home/p.ron", b"(format: 9)");
    let session = opened(&world, "one");
    assert!(session.is_empty());
    expect!["/home/p.ron: it is in project format 9; this program reads up to 1. Open it with a newer Counterpoint; it was not changed."]
        .assert_eq(&session.notices().last().unwrap().message.to_string());
}

#[test]
fn a_corrected_text_takes_the_place_of_an_article_and_decisions_go_along() {
    let world = World::new();
    world.put("/home/p.ron", format::write(&sample()).as_bytes());
    world.put(
        "/home/new.txt",
        "Corrected. Vell's port shut on Monday.\n“Nobody was hurt,” said the mayor.\n\nTwo ships ran aground."
            .as_bytes(),
    );
    let mut session = opened(&world, "one");
    let id = session.articles()[1].id.clone();
    session.update(Input::Reimport(id.clone(), "/home/new.txt".into()), at(2));
    assert!(session.articles()[1].body.contains("Corrected."));
    assert_eq!(session.articles()[1].outlet.as_deref(), Some("Hill Courier"));
    expect!["The text was replaced; every decision on it kept its place."]
        .assert_eq(&session.notices().last().unwrap().message.to_string());
    world.put("/home/new.txt", "Something else altogether.".as_bytes());
    session.update(Input::Reimport(id, "/home/new.txt".into()), at(3));
    expect!["The text was replaced; 0 places moved and 20 were lost. What was settled there is kept, and holds again if its words come back."]
        .assert_eq(&session.notices().last().unwrap().message.to_string());
    session.update(Input::Undo, at(4));
    session.update(Input::Undo, at(5));
    assert!(!session.is_dirty());
}

#[test]
fn a_quick_answer_comes_before_the_deep_one_and_only_the_newest_counts() {
    let world = World::new();
    let engine: Box<dyn Engine> = Box::new(|project: &Project, _: &dyn Work| {
        let mut comparison = EMPTY.clone();
        comparison.min_score = if project.settings.depth.is_some() { 0.1 } else { 0.9 };
        comparison
    });
    let mut session = Session::new(shell(&world, "one", engine, Runner::AtOnce), at(0));
    let long = "The port of Vell closed on Monday. ".repeat(300);
    let effects = session.update(Input::Edit(Edit::AddArticles(vec![plain(&long)])), at(1));
    assert_eq!(effects, [Effect::Changed, Effect::Compared, Effect::Compared]);
    assert_eq!((session.freshness(), session.comparison().unwrap().min_score), (Freshness::Current, 0.9));
    let note =
        What::Note(counterpoint::project::Anchor::new(&session.articles()[0], Default::default()), "x".to_owned());
    assert_eq!(session.update(Input::Decide(note), at(2)), [Effect::Changed], "a note asks for no comparison");
    let effects = session.update(Input::Decide(What::SetSide { voice: "a".into(), side: "b".into() }), at(3));
    assert_eq!(effects, [Effect::Changed, Effect::Compared], "what was read is not read quickly again");
}

#[test]
fn a_set_too_large_for_the_deep_reading_is_compared_once() {
    let world = World::new();
    let engine: Box<dyn Engine> = Box::new(|project: &Project, _: &dyn Work| {
        let article = Arc::clone(&project.articles[0]);
        let sentences = counterpoint::statement::sentences(&article);
        let read = ReadArticle {
            article,
            sentences,
            words: Arc::default(),
            statements: vec![],
            attributions: vec![],
            trees: None,
            tagged: None,
            vectors: None,
        };
        Comparison { articles: vec![read], ..EMPTY.clone() }
    });
    let mut session = Session::new(shell(&world, "one", engine, Runner::AtOnce), at(0));
    let long = "The port of Vell closed on Monday. ".repeat(2_000);
    let effects = session.update(Input::Edit(Edit::AddArticles(vec![plain(&long)])), at(1));
    assert_eq!(effects, [Effect::Changed, Effect::Compared]);
    assert_eq!(session.freshness(), Freshness::Current);
}

#[test]
fn work_is_done_on_another_thread_and_a_failing_comparison_takes_nothing_along() {
    let world = World::new();
    let engine: Box<dyn Engine> = Box::new(|project: &Project, _: &dyn Work| {
        assert!(project.name != "Bad", "this set of articles brings out an error");
        EMPTY.clone()
    });
    let mut session = Session::new(shell(&world, "one", engine, Runner::Thread), at(0));
    session.update(Input::Edit(Edit::AddArticles(vec![plain("One.")])), at(1));
    session.finish(at(2));
    assert!(session.comparison().is_some());
    let bad = Project { name: "Bad".to_owned(), ..sample() };
    session.update(Input::Edit(Edit::Become(Box::new(bad))), at(3));
    session.finish(at(4));
    assert_eq!((session.freshness(), session.notices().last().unwrap().tone), (Freshness::Stale, Tone::Failed));
    session.update(Input::Undo, at(5));
    session.finish(at(6));
    assert_eq!(session.freshness(), Freshness::Current);
}

#[test]
fn a_copy_on_its_way_is_nothing_that_is_waited_for_or_stopped() {
    let world = World::new();
    let engine: Box<dyn Engine> = Box::new(|_: &Project, _: &dyn Work| EMPTY.clone());
    let mut session = Session::new(shell(&world, "one", engine, Runner::Thread), at(0));
    session.update(Input::Edit(Edit::AddArticles(vec![plain("One.")])), at(1));
    session.finish(at(2));
    let frozen = world.frozen();
    session.update(Input::FocusLost, at(3));
    assert!(!session.is_busy(), "a control that is shown while nothing is worked on would go from under the pointer");
    assert_eq!(session.progress(), None);
    session.update(Input::CancelWork, at(4));
    drop(frozen);
    session.finish(at(5));
    assert!(world.names().iter().any(|name| name.starts_with("/data/recovery/")), "{:?}", world.names());
}

/// Small pseudo-random numbers, the same on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }
}

fn random(dice: &mut Dice, session: &Session) -> Input {
    let words = ["The port closed.", "Nobody was hurt.", "“No,” said she.", "Two ships ran aground.", "Ships sank."];
    let path = || ["/home/p.ron", "/home/q.ron", "/home/gone/r.ron"];
    let answers = [Answer::Save, Answer::Discard, Answer::Cancel, Answer::Reload, Answer::KeepMine, Answer::Merge];
    let anchor = |dice: &mut Dice| {
        let article = session.articles().get(dice.roll(session.articles().len().max(1)))?;
        let blocks = &article.blocks;
        Some(counterpoint::project::Anchor::new(article, blocks.get(dice.roll(blocks.len().max(1)))?.span))
    };
    match dice.roll(28) {
        0..=3 => {
            Input::Edit(Edit::AddArticles(vec![plain(&format!("{}\n{}", words[dice.roll(5)], words[dice.roll(5)]))]))
        }
        4..=7 => match (anchor(dice), anchor(dice)) {
            (Some(a), Some(b)) => Input::Decide(match dice.roll(11) {
                0 => What::Confirm(a, b),
                1 => What::Reject(a, b),
                2 => What::Merge(vec![a, b]),
                3 => What::Split { statements: vec![a], from: vec![b] },
                4 => What::Note(a, words[dice.roll(5)].to_owned()),
                5 => What::Move { statement: a, from: vec![], to: vec![b] },
                6 => What::MoveToMatter { statements: vec![a], from: vec![], to: vec![b] },
                7 => What::MergeMatters(vec![a, b]),
                8 => What::LabelMatter(a, words[dice.roll(5)].to_owned()),
                9 => What::Gloss(a, words[dice.roll(5)].to_owned()),
                _ => What::SetVoice { statement: a, voice: words[dice.roll(5)].to_owned() },
            }),
            _ => Input::FocusGained,
        },
        8 => Input::Edit(Edit::Rename(words[dice.roll(5)].to_owned())),
        9 => match session.articles().get(dice.roll(4)) {
            Some(article) => Input::Edit(Edit::RemoveArticle(article.id.clone())),
            None => Input::Paste(Pasted { text: words[dice.roll(5)].to_owned(), ..Pasted::default() }),
        },
        10 => match session.project().decisions.first() {
            Some(decision) => Input::Withdraw(decision.clone()),
            None => Input::CompareAgain,
        },
        11..=13 => Input::Undo,
        14..=15 => Input::Redo,
        16..=17 => Input::Save,
        18 => Input::SaveAs(path()[dice.roll(3)].into(), Existing::Replace),
        19 => Input::Files(vec![path()[dice.roll(3)].into()]),
        20 => Input::Close,
        21..=23 => Input::Answer(answers[dice.roll(6)]),
        24 => Input::FocusLost,
        25 => Input::FocusGained,
        26 => Input::New,
        _ => Input::Recover(0),
    }
}

/// What must hold after every input.
fn holds(session: &Session, world: &World, effects: &[Effect]) {
    let saved = session.notices().last().is_some_and(|notice| notice.message.to_string().starts_with("Saved"));
    if effects.contains(&Effect::Told) && saved && !effects.contains(&Effect::Opened) {
        let path = session.path().unwrap().display().to_string();
        let text = String::from_utf8(world.peek(&path).unwrap()).unwrap();
        assert_eq!(&format::read(&text).unwrap(), session.project(), "saved is what is shown");
        assert!(!session.is_dirty());
    }
    let ids: std::collections::BTreeSet<&str> = session.articles().iter().map(|article| article.id.as_str()).collect();
    assert_eq!(ids.len(), session.articles().len(), "ids differ");
    assert!(session.notices().len() <= 100);
}

#[test]
fn ten_thousand_random_commands_lose_nothing() {
    const COMMANDS: usize = 10_000;
    let mut dice = Dice(20_201_107);
    let world = World::new();
    let mut live = session(&world, "run-0");
    let (mut saves, mut restarts, mut outside) = (0, 0, 0);
    for count in 0..COMMANDS {
        let now = count as u64;
        match dice.roll(400) {
            0 => {
                // The power goes; the next run finds what was kept.
                restarts += 1;
                let kept = world.names().iter().filter(|name| name.starts_with("/data/recovery")).count();
                drop(live);
                live = session(&world, &format!("run-{restarts}"));
                assert_eq!(live.recoveries().len(), kept, "all that was kept is offered");
                continue;
            }
            1 => {
                outside += 1;
                world.put("/home/p.ron", format::write(&Edit::Rename(count.to_string()).apply(&sample())).as_bytes());
                continue;
            }
            _ => {}
        }
        let before = live.project().clone();
        let input = random(&mut dice, &live);
        let editing = matches!(input, Input::Edit(_) | Input::Decide(_) | Input::Withdraw(_));
        let effects = live.update(input, at(now));
        saves += usize::from(
            live.notices().last().is_some_and(|n| n.at == at(now) && n.message.to_string().starts_with("Saved")),
        );
        holds(&live, &world, &effects);
        if editing && effects.contains(&Effect::Changed) {
            let after = live.project().clone();
            live.update(Input::Undo, at(now));
            assert_eq!(live.project(), &before, "undo takes back what was done");
            live.update(Input::Redo, at(now));
            assert_eq!(live.project(), &after, "redo does it again");
        }
    }
    println!("{COMMANDS} commands, {saves} saves, {restarts} restarts, {outside} changes outside");
    assert!(saves > 100 && restarts > 5 && outside > 5, "the soak does not reach far enough");
}
