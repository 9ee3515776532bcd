//! Runs jobs on every core. Knows nothing of what they are.

use crate::work::Work;
use rayon::prelude::*;

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
