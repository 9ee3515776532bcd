//! Every step of the disk fails in turn, and the power goes at every step: nothing is ever lost. The numbers of faults
//! tried are printed (`cargo test --test it faults -- --nocapture`).

use crate::{
    project::{plain, sample},
    session::{at, session},
    world::{Fault, World},
};
use counterpoint::{
    disk::{self, Keep},
    format,
    project::{Edit, Project},
    session::{Answer, Effect, Existing, Input, Session, Tone},
};
use std::{io::ErrorKind, path::Path};

const FILE: &str = "/home/p.ron";

const KINDS: [ErrorKind; 6] = [
    ErrorKind::PermissionDenied,
    ErrorKind::StorageFull,
    ErrorKind::ReadOnlyFilesystem,
    ErrorKind::NotFound,
    ErrorKind::QuotaExceeded,
    ErrorKind::TimedOut,
];

fn versions() -> [Project; 2] {
    [sample(), Edit::Rename("Another name".to_owned()).apply(&sample())]
}

fn world() -> World {
    let world = World::new();
    world.put(FILE, format::write(&versions()[0]).as_bytes());
    world
}

fn file(world: &World) -> Option<Project> {
    format::read(&String::from_utf8(world.peek(FILE)?).unwrap()).ok()
}

/// The steps that a save takes when nothing fails.
fn steps_of_a_save() -> usize {
    let world = world();
    disk::save_project(&world, Path::new(FILE), &versions()[1], None).unwrap();
    world.steps()
}

#[test]
fn killed_at_any_step_of_a_save_the_file_is_the_old_or_the_new_version() {
    let [old, new] = versions();
    let (mut killed, mut worlds) = (0, 0);
    for step in 0..=steps_of_a_save() {
        let world = world();
        world.arm(step, Fault::Kill);
        let saved = disk::save_project(&world, Path::new(FILE), &new, None);
        killed += 1;
        for after in world.after_power_loss() {
            worlds += 1;
            let there = file(&after).unwrap_or_else(|| panic!("step {step}: the file is damaged or gone"));
            assert!(there == old || there == new, "step {step}: the file is neither version");
            assert!(saved.is_err() || there == new, "step {step}: said to be saved, but is not");
        }
    }
    println!(
        "killed in a save at {killed} steps; {worlds} disks looked at, none with anything but the old or new file"
    );
}

#[test]
fn refused_at_any_step_a_save_leaves_the_old_file_and_can_be_tried_again() {
    let [old, new] = versions();
    let mut tried = 0;
    for step in 0..steps_of_a_save() {
        for kind in KINDS {
            let world = world();
            world.arm(step, Fault::Refuse(kind));
            let saved = disk::save_project(&world, Path::new(FILE), &new, None);
            world.disarm();
            tried += 1;
            let there = file(&world).unwrap();
            assert!(there == old || there == new, "step {step}, {kind}");
            assert!(saved.is_err() || there == new, "step {step}, {kind}");
            assert!(!world.names().iter().any(|name| name.ends_with(".part")), "step {step}, {kind}: litter");
            disk::save_project(&world, Path::new(FILE), &new, None).unwrap();
            assert_eq!(file(&world), Some(new.clone()));
        }
    }
    println!("refused in a save: {tried} faults, nothing lost");
}

#[test]
fn the_version_before_is_kept_as_a_backup() {
    let [old, new] = versions();
    let world = world();
    disk::save_project(&world, Path::new(FILE), &new, None).unwrap();
    let backup = disk::backup_of(Path::new(FILE));
    assert_eq!(backup, Path::new("/home/p.backup.ron"));
    assert_eq!(format::read(&String::from_utf8(world.peek("/home/p.backup.ron").unwrap()).unwrap()), Ok(old));
    disk::replace(&world, Path::new("/home/report.html"), b"<p>", Keep::Backup).unwrap();
    assert_eq!(world.peek("/home/report.html").as_deref(), Some(b"<p>".as_slice()));
}

#[test]
fn a_file_of_a_later_program_is_never_overwritten() {
    let world = World::new();
    let later = b"(format: 2, everything: \"else\")";
    world.put(FILE, later);
    let refused = disk::save_project(&world, Path::new(FILE), &sample(), None);
    assert!(matches!(refused, Err(disk::ProjectError::Format { .. })));
    assert_eq!(world.peek(FILE).as_deref(), Some(later.as_slice()));
}

/// Work as a user does it: opens, changes, waits for the autosave, saves, changes again. Returns every state that was
/// promised to be safe, the last one last.
fn work(session: &mut Session) -> Vec<Project> {
    let mut safe = Vec::new();
    session.update(Input::Files(vec![FILE.into()]), at(1));
    session.update(Input::Edit(Edit::AddArticles(vec![plain("A third voice.")])), at(2));
    session.update(Input::FocusLost, at(3));
    session.update(Input::Edit(Edit::Rename("Second".to_owned())), at(4));
    session.update(Input::Save, at(5));
    if !session.is_dirty() {
        safe.push(session.project().clone());
    }
    session.update(Input::Edit(Edit::Rename("Third".to_owned())), at(6));
    session.update(Input::FocusLost, at(20));
    session.update(Input::Edit(Edit::Rename("Fourth".to_owned())), at(21));
    safe
}

#[test]
fn refused_at_any_step_of_the_work_everything_stays_in_memory_and_is_told() {
    let clean = world();
    let mut session = session_of(&clean);
    work(&mut session);
    let (steps, wanted) = (clean.steps(), session.project().clone());
    drop(session);
    let mut tried = 0;
    for step in 0..steps {
        for kind in KINDS {
            let world = world();
            world.arm(step, Fault::Refuse(kind));
            let mut session = session_of(&world);
            work(&mut session);
            tried += 1;
            world.disarm();
            // Where the opening itself was refused, the work was done on an empty project and has no file yet.
            let opened = session.path().is_some();
            if opened {
                assert_eq!(session.project(), &wanted, "step {step}, {kind}");
            } else {
                assert!(session.notices().iter().any(|notice| notice.tone == Tone::Failed), "step {step}, {kind}");
            }
            let mine = session.project().clone();
            let effects =
                session.update(Input::SaveAs(if opened { FILE } else { "/home/q.ron" }.into(), Existing::Ask), at(30));
            if effects.contains(&Effect::Asked) {
                session.update(Input::Answer(Answer::KeepMine), at(31));
            }
            assert!(!session.is_dirty(), "step {step}, {kind}: {:?}", session.notices().last());
            let path = if opened { FILE } else { "/home/q.ron" };
            let text = String::from_utf8(world.peek(path).unwrap()).unwrap();
            assert_eq!(format::read(&text), Ok(mine), "step {step}, {kind}");
        }
    }
    println!("refused in a session: {tried} faults, nothing lost");
}

#[test]
fn killed_at_any_step_of_the_work_the_start_screen_offers_what_was_kept() {
    let clean = world();
    let mut session = session_of(&clean);
    work(&mut session);
    let steps = clean.steps();
    drop(session);
    let (mut killed, mut worlds) = (0, 0);
    for step in 0..steps {
        let world = world();
        world.arm(step, Fault::Kill);
        let mut session = session_of(&world);
        let safe = work(&mut session);
        killed += 1;
        for after in world.after_power_loss() {
            worlds += 1;
            let there = file(&after).unwrap_or_else(|| panic!("step {step}: the file is damaged or gone"));
            if let Some(saved) = safe.last() {
                assert_eq!(&there, saved, "step {step}: said to be saved");
            }
            let mut next = crate::session::session(&after, "next");
            for index in (0..next.recoveries().len()).rev() {
                let kept = next.recoveries()[index].project.clone();
                next.update(Input::Recover(index), at(50));
                assert_eq!(next.project(), &kept);
                next.update(Input::New, at(51));
                next.update(Input::Answer(Answer::Discard), at(52));
            }
        }
    }
    println!("killed in a session at {killed} steps; {worlds} disks looked at");
}

#[test]
fn work_kept_before_a_crash_is_offered_after_it() {
    let world = world();
    let mut session = session_of(&world);
    work(&mut session);
    let kept = Edit::Rename("Third".to_owned()).apply(session.project());
    let after = world.after_power_loss().pop().unwrap();
    std::mem::forget(session);
    let mut next = crate::session::session(&after, "next");
    let left = next.recoveries().first().expect("a recovery is offered").clone();
    assert_eq!(left.project, kept);
    let newer: Vec<String> = left.newer.unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(newer, ["name: “Third”, before “Second”"]);
    next.update(Input::Recover(0), at(60));
    assert_eq!(next.project(), &kept);
    assert!(next.is_dirty());
    next.update(Input::Save, at(61));
    assert!(!next.is_dirty());
    assert_eq!(file(&after), Some(kept));
    drop(next);
    assert_eq!(crate::session::session(&after, "third").recoveries(), [], "what was saved is no longer offered");
}

fn session_of(world: &World) -> Session {
    session(world, "run")
}
