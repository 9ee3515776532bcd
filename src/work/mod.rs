//! How long work is run, reported and given up: many small jobs, a share done, a wish to stop. Starts no threads itself:
//! the shell brings its own runner. Knows nothing of what the jobs are.

pub mod limits;

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Mutex, PoisonError},
};

/// The outside world as long work sees it.
pub trait Work: Sync {
    /// Runs `job(0)`, …, `job(count - 1)` in any order, perhaps at once, and returns when all are done.
    /// Jobs must not depend on that order.
    fn run(&self, count: usize, job: &(dyn Fn(usize) + Sync));

    /// Tells how far the stage named `stage` has come, from 0 to 1.
    fn report(&self, stage: &'static str, share: f32);

    /// Whether nobody waits for the result any more; the product of a cancelled call is thrown away.
    fn cancelled(&self) -> bool;
}

/// One job after another, no reports, never cancelled.
#[derive(Copy, Clone, Debug, Default)]
pub struct Serial;

impl Work for Serial {
    fn run(&self, count: usize, job: &(dyn Fn(usize) + Sync)) {
        (0..count).for_each(job);
    }

    fn report(&self, _stage: &'static str, _share: f32) {}

    fn cancelled(&self) -> bool {
        false
    }
}

/// Maps `0..count` through `job` with `work`'s runner; the results stand in order.
pub fn map<T: Send>(work: &dyn Work, count: usize, job: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let slots: Vec<Mutex<Option<T>>> = (0..count).map(|_| Mutex::new(None)).collect();
    work.run(count, &|index| {
        let product = job(index);
        *slots[index].lock().unwrap_or_else(PoisonError::into_inner) = Some(product);
    });
    slots.into_iter().filter_map(|slot| slot.into_inner().unwrap_or_else(PoisonError::into_inner)).collect()
}

/// What `job` gives; `None` where it panics. For the crates that read other people's formats, some of which do so on
/// broken files; what such a job changed must be thrown away.
pub fn contained<T>(job: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(job)).ok()
}
