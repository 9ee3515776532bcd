//! What a decision asks for: one that changes no pair leaves the pairs alone, and gives what a whole comparison gives.

use crate::{reader::RESOURCES, session::at, world::World};
use counterpoint::{
    alignment::{By, Depth},
    comparison::{Comparison, Redo, Resources, compare, followed, redo},
    format,
    framing::Stance,
    project::{Code, Codebook, Decision, Edit, Project, What},
    report::comparison_json,
    session::{Engine, Freshness, Input, Runner, Session, Shell, samples},
    statement::Place,
    work::{Serial, Work},
};
use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

fn project(by: By) -> Project {
    let mut project = format::read(samples()[1].text).unwrap();
    project.settings.depth = Some(Depth::Quick);
    project.settings.by = Some(by);
    project
}

fn decide(what: What) -> Edit {
    Edit::Decide(Decision { at: 0, by: "Ada".to_owned(), what })
}

#[test]
fn what_changes_no_pair_is_followed_and_gives_what_a_whole_comparison_gives() {
    for by in [By::Outlet, By::Voice] {
        let mut before = project(by);
        let first = compare(&before, &RESOURCES, &Serial);
        let place = first.points[0].readings.iter().flat_map(|reading| &reading.statements).next().copied().unwrap();
        let anchor = || first.anchor(place).unwrap();
        let voice = || first.voices[0].name.clone();
        let code = Code { name: "Storm".to_owned(), key_words: vec!["storm".to_owned()], ..Code::default() };
        let hand = What::SetVoice { statement: anchor(), voice: "Somebody new".to_owned() };
        let edits = [
            (Redo::Nothing, decide(What::Note(anchor(), "look".to_owned()))),
            (Redo::Nothing, decide(What::Gloss(anchor(), "in other words".to_owned()))),
            (Redo::Nothing, decide(What::AcceptVoice(anchor()))),
            (Redo::Nothing, Edit::Rename("Another name".to_owned())),
            (Redo::Names, Edit::SetCodebook(Codebook { name: "Frames".to_owned(), codes: vec![code] })),
            (Redo::Names, decide(What::Code(anchor(), "Storm".to_owned()))),
            (Redo::Names, decide(What::SetStance(anchor(), Stance::Denies))),
            (Redo::Names, decide(What::Label(anchor(), "The first".to_owned()))),
            (Redo::Names, decide(What::Label(anchor(), "Another".to_owned()))),
            (Redo::Names, decide(first.label_matter(place, "A question").unwrap())),
            (Redo::Names, decide(first.pin_matter(place).unwrap())),
            (Redo::Names, decide(What::LeftOut { point: vec![anchor()], version: "Nobody".to_owned() })),
            (Redo::Names, decide(What::SetSide { voice: voice(), side: "Side".to_owned() })),
            (Redo::Names, decide(What::SetSide { voice: voice(), side: String::new() })),
            (Redo::All, decide(hand)),
            (Redo::Names, decide(What::SetSide { voice: "Somebody new".to_owned(), side: "Side".to_owned() })),
            (Redo::All, decide(What::RenameVoice { from: voice(), to: "New".to_owned() })),
        ];
        let mut comparison = first.clone();
        for (wanted, edit) in edits {
            let said = format!("{edit:?}");
            let after = edit.apply(&before);
            assert_eq!(redo(&before, &after), wanted, "{said}");
            let whole = compare(&after, &RESOURCES, &Serial);
            if wanted < Redo::All {
                let near = followed(&after, &comparison, &RESOURCES, &Serial);
                assert_eq!(comparison_json(&near, None), comparison_json(&whole, None), "{said}");
            }
            (before, comparison) = (after, whole);
        }
        let label = decide(What::Label(anchor(), "x".to_owned())).apply(&before);
        assert_eq!(redo(&label, &before), Redo::All, "what a point was called before is not known");
    }
    let sides = project(By::Side);
    let side = decide(What::SetSide { voice: "x".to_owned(), side: "y".to_owned() }).apply(&sides);
    assert_eq!(redo(&sides, &side), Redo::All, "where sides make the columns a side changes pairs");
}

/// Counts what is asked of it.
struct Counting(Arc<[AtomicUsize; 2]>, Resources);

impl Engine for Counting {
    fn compare(&self, project: &Project, work: &dyn Work) -> Comparison {
        self.0[0].fetch_add(1, Ordering::Relaxed);
        compare(project, &self.1, work)
    }

    fn follow(&self, project: &Project, before: &Comparison, work: &dyn Work) -> Option<Comparison> {
        self.0[1].fetch_add(1, Ordering::Relaxed);
        Some(followed(project, before, &self.1, work))
    }
}

#[test]
fn the_session_compares_again_only_where_pairs_may_change() {
    let counts: Arc<[AtomicUsize; 2]> = Arc::default();
    let engine = Counting(Arc::clone(&counts), Resources::shipped());
    let shell = Shell {
        files: Arc::new(World::new()),
        folders: None,
        engine: Box::new(move || Box::new(engine)),
        runner: Runner::AtOnce,
        wake: Arc::new(|| {}),
        run: "one".to_owned(),
    };
    let mut session = Session::new(shell, at(0));
    session.update(Input::Edit(Edit::Become(Box::new(project(By::Outlet)))), at(1));
    let asked = || [&counts[0], &counts[1]].map(|count| count.load(Ordering::Relaxed));
    assert_eq!(asked()[1], 0);
    let whole = asked()[0];
    let anchor = session.comparison().unwrap().anchor(Place::new(0, 0)).unwrap();
    session.update(Input::Decide(What::AcceptVoice(anchor.clone())), at(2));
    assert_eq!(asked(), [whole, 0], "who speaks was right: nothing is to be done");
    session.update(Input::Decide(What::Label(anchor.clone(), "x".to_owned())), at(3));
    assert_eq!(asked(), [whole, 1]);
    assert_eq!(session.freshness(), Freshness::Current);
    let comparison = Arc::clone(session.comparison().unwrap());
    let of = |place: &Place| comparison.matter_of(*place);
    let other = comparison
        .versions
        .iter()
        .flat_map(|v| v.statements.iter().copied())
        .find(|place| of(place) != of(&Place::new(0, 0)));
    let both = [Place::new(0, 0), other.unwrap()];
    session.update(Input::Decide(comparison.merge_matters(&both).unwrap()), at(4));
    assert_eq!(asked(), [whole, 2], "matters are grouped anew, nothing is aligned");
    let after = Arc::clone(session.comparison().unwrap());
    assert!(after.matters.len() < comparison.matters.len());
    session.update(Input::Undo, at(4));
    assert_eq!(asked(), [whole, 3]);
    assert_eq!(session.comparison().unwrap().matters, comparison.matters);
    session.update(Input::Decide(What::SetAside(anchor)), at(4));
    assert_eq!(asked(), [whole + 1, 3]);
    session.update(Input::CompareAgain, at(5));
    assert_eq!(asked(), [whole + 2, 3], "asked for by name, everything is made again");
}
