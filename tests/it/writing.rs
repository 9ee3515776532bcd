//! What the application writes: it asks before a file is replaced, says where it wrote, refuses what it cannot write, and
//! keeps copies of unsaved work by its own clock.

use crate::{
    project::{plain, sample},
    session::{at, session},
    world::{Fault, World},
};
use counterpoint::{
    format, import,
    project::Edit,
    report::Format,
    session::{Answer, Effect, Existing, Input, Moment, Question, Session, Tone, Written, openable},
};
use std::{io::ErrorKind, path::PathBuf};

/// A session with one article, and what it told last.
fn begun(world: &World) -> Session {
    let mut session = session(world, "one");
    session.update(Input::Edit(Edit::AddArticles(vec![plain("The port closed.")])), at(1));
    session
}

fn told(session: &Session) -> (Tone, String) {
    let last = session.notices().last().unwrap();
    (last.tone, last.message.to_string())
}

#[test]
fn a_file_that_is_there_is_replaced_only_after_a_yes() {
    let world = World::new();
    world.put("/home/report.docx", b"precious");
    world.put("/home/other.ron", b"precious");
    let mut session = begun(&world);
    for (path, input, written) in [
        ("/home/other.ron", Input::SaveAs("/home/other".into(), Existing::Replace), Written::Project),
        ("/home/other.ron", Input::SaveAs("/home/other.ron".into(), Existing::Ask), Written::Project),
        ("/home/report.docx", Input::Export("/home/report.docx".into(), Existing::Ask), Written::Report),
    ] {
        assert_eq!(session.update(input.clone(), at(2)), [Effect::Asked]);
        assert_eq!(session.question(), Some(&Question::Replace(PathBuf::from(path), written)));
        let refused = session.update(Input::Answer(Answer::Cancel), at(3));
        assert_eq!(refused, [Effect::Told, Effect::Refused]);
        assert_eq!(told(&session), (Tone::Note, format!("{path} stays as it was; nothing was written.")));
        assert_eq!(world.peek(path).as_deref(), Some(&b"precious"[..]));
        assert!(session.is_dirty());
    }
    session.update(Input::Export("/home/report.docx".into(), Existing::Ask), at(4));
    session.update(Input::Answer(Answer::Replace), at(5));
    assert_eq!(told(&session), (Tone::Done, "Wrote /home/report.docx.".to_owned()));
    assert!(world.peek("/home/report.docx").unwrap().starts_with(b"PK"));
    // What waited for the save goes on after the yes.
    session.update(Input::Close, at(6));
    session.update(Input::Answer(Answer::Save), at(7));
    session.update(Input::SaveAs("/home/other.ron".into(), Existing::Ask), at(8));
    assert_eq!(session.update(Input::Answer(Answer::Replace), at(9)), [Effect::Told, Effect::Quit]);
    assert!(format::read(&String::from_utf8(world.peek("/home/other.ron").unwrap()).unwrap()).is_ok());
    // The project's own file is no other file.
    let mut session = begun(&world);
    session.update(Input::SaveAs("/home/own.ron".into(), Existing::Ask), at(1));
    session.update(Input::Edit(Edit::Rename("x".to_owned())), at(2));
    session.update(Input::SaveAs("/home/own.ron".into(), Existing::Ask), at(3));
    assert_eq!((session.question(), session.is_dirty()), (None, false));
}

#[test]
fn a_report_that_cannot_be_made_or_written_is_told_and_leaves_no_file() {
    let world = World::new();
    let mut session = begun(&world);
    for name in ["storm.pdf", "storm", "storm.txt"] {
        let path = format!("/home/{name}");
        let effects = session.update(Input::Export(path.clone().into(), Existing::Ask), at(2));
        assert_eq!(effects, [Effect::Told, Effect::Refused]);
        let (tone, message) = told(&session);
        assert_eq!(tone, Tone::Failed);
        assert!(message.starts_with(&format!("{path} was not written")), "{message}");
        for format in Format::ALL.into_iter().map(Format::ending) {
            assert!(message.contains(&format!(".{format}")), "{format} is not named: {message}");
        }
        assert_eq!(world.peek(&path), None);
    }
    world.arm(1, Fault::Refuse(ErrorKind::StorageFull));
    session.update(Input::Export("/home/storm.html".into(), Existing::Replace), at(3));
    world.disarm();
    let failed = session.notices().iter().any(|notice| notice.message.to_string().contains("/home/storm.html"));
    assert!(failed || world.peek("/home/storm.html").is_some());
    session.update(Input::Export("/home/storm.html".into(), Existing::Replace), at(4));
    assert!(world.peek("/home/storm.html").unwrap().starts_with(b"<!DOCTYPE html>"));
}

#[test]
fn what_failed_is_no_news_once_something_succeeds() {
    let world = World::new();
    world.put("/home/a.txt", b"The port closed.");
    let mut session = session(&world, "one");
    let failed = |session: &Session| session.notices().iter().filter(|notice| notice.tone == Tone::Failed).count();
    let succeed = [
        Input::Files(vec!["/home/a.txt".into()]),
        Input::SaveAs("/home/p.ron".into(), Existing::Ask),
        Input::Export("/home/p.html".into(), Existing::Ask),
        Input::Files(vec!["/home/p.ron".into()]),
    ];
    for input in succeed {
        let effects = session.update(Input::Files(vec!["/home/gone.txt".into()]), at(1));
        assert!(effects.contains(&Effect::Refused));
        assert_eq!(failed(&session), 1);
        session.update(input.clone(), at(2));
        assert_eq!(failed(&session), 0, "{input:?}");
    }
}

#[test]
fn unsaved_work_is_kept_though_nothing_happens_and_when_the_window_goes_behind() {
    let world = World::new();
    let kept = |world: &World| world.names().iter().filter(|name| name.contains("/recovery/")).count();
    let mut session = session(&world, "one");
    assert_eq!(session.next_wake(), None, "nothing waits");
    session.update(Input::Edit(Edit::Rename("A".to_owned())), at(10));
    let wake = session.next_wake().expect("unsaved work waits for its copy");
    assert!(wake > at(10) && wake <= at(60), "{wake:?}");
    assert_eq!(kept(&world), 0);
    session.poll(wake);
    assert_eq!((kept(&world), session.next_wake()), (1, None), "the copy is kept, and nothing waits");
    session.update(Input::Edit(Edit::Rename("B".to_owned())), Moment(wake.0 + 1));
    assert!(session.next_wake().is_some());
    session.update(Input::FocusLost, Moment(wake.0 + 2));
    session.poll(Moment(wake.0 + 3));
    assert_eq!(session.next_wake(), None, "kept at once");
}

#[test]
fn every_format_that_is_read_can_be_opened() {
    let openable = openable();
    for ending in ["txt", "odt", "epub", "eml", "warc", "gz", "tsv", "ndjson", "xhtml", "markdown", "ron", "qdc"] {
        assert!(openable.contains(&ending), "{ending}");
    }
    for ending in import::endings() {
        assert!(openable.contains(&ending), "{ending}");
        // No reader says of its own ending that it is of another program.
        let read = import::read(&format!("x.{ending}"), b"");
        assert!(read.problems.iter().all(|problem| problem.code != "old-word"), "{ending}");
    }
    assert!(!openable.contains(&"doc"));
}

#[test]
fn work_that_was_left_behind_is_thrown_away_only_after_a_yes() {
    let world = World::new();
    let mut first = session(&world, "one");
    first.update(Input::Edit(Edit::Become(Box::new(sample()))), at(1));
    first.update(Input::FocusLost, at(2));
    drop(first);
    let mut second = session(&world, "two");
    let file = second.recoveries()[0].file.clone();
    assert_eq!(second.update(Input::ForgetRecovery(0), at(4)), [Effect::Asked]);
    assert_eq!(second.question(), Some(&Question::ThrowAway(file)));
    second.update(Input::Answer(Answer::Cancel), at(5));
    assert_eq!(second.recoveries().len(), 1);
    second.update(Input::ForgetRecovery(0), at(6));
    second.update(Input::Answer(Answer::ThrowAway), at(7));
    assert_eq!(second.recoveries().len(), 0);
    assert_eq!(session(&world, "three").recoveries().len(), 0);
}

#[test]
fn an_article_that_shares_wording_is_told_so_with_its_share_and_only_the_same_text_is_called_so() {
    let world = World::new();
    let line = |number: usize| {
        format!("The harbour office of Vell said on day {number} that ship number {number} had come in without harm.")
    };
    let text = |lines: &[usize]| lines.iter().map(|number| line(*number)).collect::<Vec<_>>().join("\n");
    let whole: Vec<usize> = (10..30).collect();
    let mut most = whole.clone();
    most.extend(40..50);
    let texts = [("/home/a.txt", text(&whole)), ("/home/b.txt", text(&most)), ("/home/c.txt", text(&whole))];
    for (path, text) in &texts {
        world.put(path, text.as_bytes());
    }
    let mut session = session(&world, "one");
    session.update(Input::Files(texts.iter().map(|(path, _)| PathBuf::from(path)).collect()), at(1));
    let told = session
        .import()
        .unwrap()
        .pieces
        .iter()
        .map(|piece| piece.same_as.as_ref().map(|same| same.message().to_string()));
    let told: Vec<Option<String>> = told.collect();
    assert_eq!(told[0], None);
    let shares = told[1].as_deref().unwrap();
    assert!(shares.starts_with("Shares 6") && shares.ends_with(" % of its wording with a.txt"), "{shares}");
    assert_eq!(told[2].as_deref(), Some("The same text as a.txt"));
}
