//! Work that is called off: a map leaves no gap, every stage tells how far it has come, and none begins after a stop.

use crate::reader::RESOURCES;
use counterpoint::{
    comparison::compare,
    format,
    project::{Depth, Project},
    session::samples,
    work::{Serial, Work, map, stage},
};
use std::sync::{
    Mutex,
    atomic::{AtomicBool, Ordering},
};

/// Calls off at the first word of the stage of that name; remembers the stages.
#[derive(Default)]
struct Stopping {
    at: Option<&'static str>,
    stages: Mutex<Vec<&'static str>>,
    stopped: AtomicBool,
}

impl Work for Stopping {
    fn run(&self, count: usize, job: &(dyn Fn(usize) + Sync)) {
        (0..count).for_each(job);
    }

    fn report(&self, stage: &'static str, share: f32) {
        assert!((0.0..=1.0).contains(&share), "{stage} is at {share}");
        let mut stages = self.stages.lock().unwrap();
        if stages.last() != Some(&stage) {
            stages.push(stage);
        }
        if Some(stage) == self.at {
            self.stopped.store(true, Ordering::Relaxed);
        }
    }

    fn cancelled(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }
}

/// Does every second job only.
struct Lazy;

impl Work for Lazy {
    fn run(&self, count: usize, job: &(dyn Fn(usize) + Sync)) {
        (0..count).step_by(2).for_each(job);
    }

    fn report(&self, _stage: &'static str, _share: f32) {}

    fn cancelled(&self) -> bool {
        false
    }
}

#[test]
fn a_map_gives_each_result_its_own_place() {
    assert_eq!(map(&Lazy, 5, |index| index * 10), [0, 10, 20, 30, 40]);
    assert_eq!(map(&Serial, 3, |index| index), [0, 1, 2]);
    let stopped = Stopping { stopped: AtomicBool::new(true), ..Stopping::default() };
    assert_eq!(stage(&stopped, "counting", 3, |index| index + 1), [0, 0, 0], "what has not begun gives the default");
}

fn project(depth: Depth) -> Project {
    let mut project = format::read(samples()[1].text).unwrap();
    project.settings.depth = Some(depth);
    project
}

fn stages(depth: Depth, at: Option<&'static str>) -> Vec<&'static str> {
    let work = Stopping { at, ..Stopping::default() };
    let _ = compare(&project(depth), &RESOURCES, &work);
    work.stages.into_inner().unwrap()
}

#[test]
fn every_stage_is_told_and_none_begins_after_a_stop() {
    for depth in [Depth::Quick, Depth::Deep] {
        let all = stages(depth, None);
        for wanted in ["finding who speaks", "comparing words", "looking for differences", "looking at the framing"] {
            assert!(all.contains(&wanted), "{depth:?} tells nothing of {wanted}: {all:?}");
        }
        assert_eq!(all.contains(&"reading"), all.contains(&"comparing meanings"));
        for (number, at) in all.iter().enumerate() {
            if all[..number].contains(at) {
                continue;
            }
            assert_eq!(stages(depth, Some(at)), all[..=number], "stopped while {at}");
        }
    }
}
