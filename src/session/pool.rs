//! Runs jobs on every core, with progress and cancellation.

use super::Progress;
use crate::work::Work;
use rayon::prelude::*;
use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicBool, Ordering},
};

/// All cores, no reports, never cancelled: what the command line uses.
#[derive(Copy, Clone, Debug, Default)]
pub struct Pool;

impl Work for Pool {
    fn run(&self, count: usize, job: &(dyn Fn(usize) + Sync)) {
        (0..count).into_par_iter().for_each(job);
    }

    fn report(&self, _stage: &'static str, _share: f32) {}

    fn cancelled(&self) -> bool {
        false
    }
}

/// All cores, with reports and a wish to stop: what the window uses.
pub(super) struct Tracked {
    progress: Mutex<Progress>,
    cancelled: AtomicBool,
    wake: Arc<dyn Fn() + Send + Sync>,
}

impl Tracked {
    /// `wake` is called when there is something to show.
    pub(super) fn new(wake: Arc<dyn Fn() + Send + Sync>) -> Self {
        let progress = Mutex::new(Progress { stage: "starting", share: 0.0 });
        Self { progress, cancelled: AtomicBool::new(false), wake }
    }

    pub(super) fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    pub(super) fn progress(&self) -> Progress {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Work for Tracked {
    fn run(&self, count: usize, job: &(dyn Fn(usize) + Sync)) {
        Pool.run(count, job);
    }

    fn report(&self, stage: &'static str, share: f32) {
        let mut progress = self.progress.lock().unwrap_or_else(PoisonError::into_inner);
        let shown = (progress.share * 100.0) as u32;
        let news = progress.stage != stage || (share * 100.0) as u32 != shown;
        *progress = Progress { stage, share: share.clamp(0.0, 1.0) };
        drop(progress);
        if news {
            (self.wake)();
        }
    }

    fn cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}

/// Does `call` with at most `jobs` jobs of [`Pool`] at once; as many as there are cores if `None`.
pub fn with_jobs<T: Send>(jobs: Option<usize>, call: impl FnOnce() -> T + Send) -> T {
    let built = jobs.map(|jobs| rayon::ThreadPoolBuilder::new().num_threads(jobs.max(1)).build());
    match built {
        Some(Ok(pool)) => pool.install(call),
        _ => call(),
    }
}

/// How many jobs [`Pool`] does at once here.
#[must_use]
pub fn jobs_at_once() -> usize {
    rayon::current_num_threads()
}
