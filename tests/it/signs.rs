//! Colours and shapes of voices are theirs for the life of the project: in the file, in merges, beside undo.

use crate::{project::plain, session::at, world::World};
use counterpoint::{
    article::Article,
    comparison::Resources,
    disk::Folders,
    format,
    project::{Depth, Edit, Project, merge},
    session::{Comparer, Existing, Input, Runner, Session, Shell},
    view::Mark,
};
use std::{collections::BTreeMap, sync::Arc};

fn kept(signs: &[(&str, u32)]) -> Arc<BTreeMap<String, u32>> {
    Arc::new(signs.iter().map(|(name, sign)| ((*name).to_owned(), *sign)).collect())
}

fn with(signs: &[(&str, u32)]) -> Project {
    Project { signs: kept(signs), ..Project::default() }
}

#[test]
fn they_stand_in_the_file_and_files_without_them_are_as_before() {
    let mut project = with(&[("harbour \"office\"", 3), ("mayor", 0)]);
    project.add(report("North Desk"));
    let text = format::write(&project);
    assert!(text.contains("  signs: [\n    (\"harbour \\\"office\\\"\", 3),\n    (\"mayor\", 0),\n  ],\n"), "{text}");
    assert_eq!(format::read(&text).unwrap(), project);
    assert!(!format::write(&Project::default()).contains("signs"));
    let broken = text.replace("(\"mayor\", 0)", "(\"mayor\", 4294967295)");
    let opened = format::open(&broken).unwrap();
    assert_eq!((opened.damage.len(), opened.project.signs), (1, kept(&[("harbour \"office\"", 3)])));
}

#[test]
fn a_merge_keeps_those_of_both_and_gives_no_sign_to_two() {
    let base = with(&[("mayor", 0)]);
    let mine = with(&[("mayor", 0), ("union", 1)]);
    let theirs = with(&[("mayor", 0), ("nurse", 1), ("baker", 2)]);
    let merged = |a: &Project, b: &Project| merge(Some(&base), a, b);
    assert_eq!(merged(&mine, &theirs).project.signs, kept(&[("baker", 2), ("mayor", 0), ("union", 1)]));
    assert_eq!(merged(&mine, &theirs).disputes, [], "which sign is whose is no quarrel");
    assert_eq!((merged(&mine, &base).project, merged(&base, &mine).project), (mine.clone(), mine));
}

fn session(world: &World, run: &str) -> Session {
    let shell = Shell {
        files: Arc::new(world.clone()),
        folders: Some(Folders { data: "/data".into() }),
        engine: Box::new(|| Box::new(Comparer::new(Resources::shipped()))),
        runner: Runner::AtOnce,
        wake: Arc::new(|| {}),
        run: run.to_owned(),
    };
    Session::new(shell, at(0))
}

fn report(outlet: &str) -> Article {
    let text = "The ferry was stopped on Monday, the harbour office said.\nThe mayor said that it was late.";
    Article { outlet: Some(outlet.to_owned()), ..plain(text) }
}

fn signs(session: &Session, names: &[&str]) -> Vec<Option<Mark>> {
    names.iter().map(|name| session.signs().of(session.project(), name)).collect()
}

#[test]
fn they_outlive_saving_opening_undo_and_articles_that_go_and_come() {
    const OUTLETS: [&str; 3] = ["South Desk", "North Desk", "East Desk"];
    let world = World::new();
    let mut first = session(&world, "one");
    let mut quick = Project::default();
    quick.settings.depth = Some(Depth::Quick);
    first.update(Input::Edit(Edit::Become(Box::new(quick))), at(1));
    for (number, outlet) in OUTLETS.into_iter().enumerate() {
        first.update(Input::Edit(Edit::AddArticles(vec![report(outlet)])), at(2 + number as u64));
    }
    let dealt = signs(&first, &OUTLETS);
    assert!(dealt.iter().all(Option::is_some), "{dealt:?}");
    first.update(Input::SaveAs("/home/p.ron".into(), Existing::Ask), at(6));
    assert!(!first.is_dirty(), "that signs were dealt is no work of the user's");
    first.update(Input::Undo, at(7));
    assert_eq!(signs(&first, &OUTLETS), dealt, "undo takes back articles, no signs");
    first.update(Input::Redo, at(8));
    assert!(!first.is_dirty());
    drop(first);

    let mut second = session(&world, "two");
    second.update(Input::Files(vec!["/home/p.ron".into()]), at(9));
    let gone = second.articles()[0].id.clone();
    second.update(Input::Edit(Edit::RemoveArticle(gone)), at(10));
    second.update(Input::Edit(Edit::AddArticles(vec![report("West Desk")])), at(11));
    second.update(Input::Save, at(12));
    drop(second);
    let mut third = session(&world, "three");
    third.update(Input::Files(vec!["/home/p.ron".into()]), at(13));
    third.update(Input::Edit(Edit::AddArticles(vec![report("South Desk")])), at(14));
    assert_eq!(signs(&third, &OUTLETS), dealt, "who comes back is known again");
    let west = signs(&third, &["West Desk"]);
    assert!(!dealt.contains(&west[0]), "{west:?} {dealt:?}");
}
