//! How long work is run, reported and given up: many small jobs, a share done, a wish to stop. Starts no threads
//! itself: the shell brings its own runner.

pub mod limits;
pub(crate) mod thresholds;

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
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

/// Maps `0..count` through `job` with `work`'s runner; the results stand in order, one for each. A job that the runner
/// left out is done here, so that no result comes to stand in another's place.
pub fn map<T: Send>(work: &dyn Work, count: usize, job: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let slots: Vec<Mutex<Option<T>>> = (0..count).map(|_| Mutex::new(None)).collect();
    work.run(count, &|index| {
        let product = job(index);
        *slots[index].lock().unwrap_or_else(PoisonError::into_inner) = Some(product);
    });
    let made = slots.into_iter().map(|slot| slot.into_inner().unwrap_or_else(PoisonError::into_inner));
    made.enumerate().map(|(index, product)| product.unwrap_or_else(|| job(index))).collect()
}

/// Maps as [`map`] does and tells how far it has come. Once nobody waits for the result any more, the jobs that have not
/// begun give the default.
pub fn stage<T: Send + Default>(
    work: &dyn Work,
    name: &'static str,
    count: usize,
    job: impl Fn(usize) -> T + Sync,
) -> Vec<T> {
    if !work.cancelled() {
        work.report(name, 0.0);
    }
    let done = AtomicUsize::new(0);
    map(work, count, |index| {
        if work.cancelled() {
            return T::default();
        }
        let product = job(index);
        let done = done.fetch_add(1, Ordering::Relaxed) + 1;
        work.report(name, done as f32 / count as f32);
        product
    })
}

/// Maps as [`map`] does, many small jobs at a time.
pub fn map_many<T: Send>(work: &dyn Work, count: usize, job: impl Fn(usize) -> T + Sync) -> Vec<T> {
    const TOGETHER: usize = 1_024;
    let chunks = map(work, count.div_ceil(TOGETHER), |chunk| {
        (chunk * TOGETHER..count.min((chunk + 1) * TOGETHER)).map(&job).collect::<Vec<T>>()
    });
    chunks.into_iter().flatten().collect()
}

/// What `job` gives; `None` where it panics. For the crates that read other people's formats, some of which do so on
/// broken files; what such a job changed must be thrown away.
pub fn contained<T>(job: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(job)).ok()
}
