//! What a change asks for: the first stage that it bears on is made again with those after it, no other, and all together
//! give what a whole comparison gives.

use crate::{reader::RESOURCES, session::at, world::World};
use counterpoint::{
    comparison::{Comparison, Stage, Stages, compare, first_changed},
    format,
    project::{By, Code, Codebook, Decision, Depth, Edit, Project, Stance, What},
    report::comparison_json,
    session::{Engine, Freshness, Input, Runner, Session, Shell, samples},
    statement::Place,
    work::{Serial, Work},
};
use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicUsize, Ordering},
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

/// The stages from one on, or none.
fn from(first: Option<Stage>) -> Vec<Stage> {
    let all = [Stage::Read, Stage::Heard, Stage::Aligned, Stage::Grouped, Stage::Framed];
    all.into_iter().filter(|stage| first.is_some_and(|first| *stage >= first)).collect()
}

#[test]
fn a_change_makes_again_what_it_bears_on_and_gives_what_a_whole_comparison_gives() {
    for by in [By::Outlet, By::Voice] {
        let mut before = project(by);
        let mut stages = Stages::default();
        let first = stages.compare(&before, &RESOURCES, &Serial).unwrap();
        let point = || first.points[0].readings.iter().flat_map(|reading| &reading.statements).copied();
        let (place, other) = (point().next().unwrap(), point().nth(1).unwrap());
        let anchor = || first.anchor(place).unwrap();
        let voice = || first.voices[0].name.clone();
        let code = Code { name: "Storm".to_owned(), key_words: vec!["storm".to_owned()], ..Code::default() };
        let hand = What::SetVoice { statement: anchor(), voice: "Somebody new".to_owned() };
        let side = |voice: String, side: &str| decide(What::SetSide { voice, side: side.to_owned() });
        let (heard, aligned, grouped, framed) =
            (Some(Stage::Heard), Some(Stage::Aligned), Some(Stage::Grouped), Some(Stage::Framed));
        let edits = [
            (None, decide(What::Note(anchor(), "look".to_owned()))),
            (None, decide(What::Gloss(anchor(), "in other words".to_owned()))),
            (None, decide(What::AcceptVoice(anchor()))),
            (None, Edit::Rename("Another name".to_owned())),
            (framed, Edit::SetCodebook(Codebook { name: "Frames".to_owned(), codes: vec![code] })),
            (framed, decide(What::Code(anchor(), "Storm".to_owned()))),
            (framed, decide(What::SetStance(anchor(), Stance::Denies))),
            (grouped, decide(What::Label(anchor(), "The first".to_owned()))),
            (grouped, decide(What::Label(anchor(), "Another".to_owned()))),
            (grouped, decide(first.label_matter(place, "A question").unwrap())),
            (grouped, decide(first.pin_matter(place).unwrap())),
            (grouped, decide(What::LeftOut { point: vec![anchor()], version: "Nobody".to_owned() })),
            (grouped, side(voice(), "Side")),
            (grouped, side(voice(), "")),
            (aligned, decide(first.confirm(place, other).unwrap())),
            (aligned, decide(first.reject(place, other).unwrap())),
            (heard, decide(hand)),
            (grouped, side("Somebody new".to_owned(), "Side")),
            (heard, decide(What::RenameVoice { from: voice(), to: "New".to_owned() })),
        ];
        for (wanted, edit) in edits {
            let said = format!("{edit:?}");
            let after = edit.apply(&before);
            assert_eq!(first_changed(&before, &after), wanted, "{said}");
            let made = stages.made();
            let near = stages.compare(&after, &RESOURCES, &Serial).unwrap();
            let again = stages.made().into_iter().zip(made).filter(|(now, then)| now != then);
            assert_eq!(again.map(|(now, _)| now.0).collect::<Vec<_>>(), from(wanted), "{said}");
            let whole = compare(&after, &RESOURCES, &Serial);
            assert_eq!(comparison_json(&near, None), comparison_json(&whole, None), "{said}");
            before = after;
        }
        let back = stages.compare(&project(by), &RESOURCES, &Serial).unwrap();
        assert_eq!(comparison_json(&back, None), comparison_json(&first, None), "all is taken back");
    }
    let sides = project(By::Side);
    let side = decide(What::SetSide { voice: "x".to_owned(), side: "y".to_owned() }).apply(&sides);
    assert_eq!(first_changed(&sides, &side), Some(Stage::Aligned), "where sides make the columns a side changes pairs");
}

/// Stops at the first word of a stage of that name.
struct StopsAt(&'static str, AtomicBool);

impl Work for StopsAt {
    fn run(&self, count: usize, job: &(dyn Fn(usize) + Sync)) {
        (0..count).for_each(job);
    }

    fn report(&self, stage: &'static str, _share: f32) {
        self.1.fetch_or(stage == self.0, Ordering::Relaxed);
    }

    fn cancelled(&self) -> bool {
        self.1.load(Ordering::Relaxed)
    }
}

#[test]
fn a_stage_that_is_stopped_gives_nothing_and_those_before_it_stay() {
    let project = project(By::Outlet);
    let mut stages = Stages::default();
    for (name, kept) in [("finding who speaks", 1), ("looking for differences", 2), ("looking at the framing", 4)] {
        let stops = StopsAt(name, AtomicBool::new(false));
        assert!(stages.compare(&project, &RESOURCES, &stops).is_none(), "{name}");
        let made: Vec<u64> = stages.made().into_iter().map(|(_, made)| made).collect();
        assert_eq!(made.iter().filter(|made| **made == 1).count(), kept, "{name}: {made:?}");
        assert!(made.iter().all(|made| *made < 2), "what was made before a stop is not made again: {made:?}");
    }
    assert!(stages.compare(&project, &RESOURCES, &Serial).is_some());
}

/// Counts what is asked of it.
struct Counting(Arc<AtomicUsize>);

impl Engine for Counting {
    fn compare(&self, project: &Project, work: &dyn Work) -> Comparison {
        self.0.fetch_add(1, Ordering::Relaxed);
        compare(project, &RESOURCES, work)
    }
}

#[test]
fn the_session_compares_again_only_where_something_may_change() {
    let count: Arc<AtomicUsize> = Arc::default();
    let engine = Counting(Arc::clone(&count));
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
    let asked = || count.load(Ordering::Relaxed);
    let first = asked();
    let anchor = session.comparison().unwrap().anchor(Place::new(0, 0)).unwrap();
    session.update(Input::Decide(What::AcceptVoice(anchor.clone())), at(2));
    assert_eq!(asked(), first, "who speaks was right: nothing is to be done");
    session.update(Input::Decide(What::Label(anchor, "x".to_owned())), at(3));
    assert_eq!(asked(), first + 1);
    assert_eq!(session.freshness(), Freshness::Current);
    session.update(Input::Undo, at(4));
    assert_eq!(asked(), first + 2);
    session.update(Input::CompareAgain, at(5));
    assert_eq!(asked(), first + 3, "asked for by name");
}
