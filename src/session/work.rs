//! The three lines of work: comparisons, where only the newest counts; files that are read for the user, where every one
//! does; and copies for after a crash, which nobody waits for and nobody stops. Knows nothing of what follows from their
//! products.

use super::{
    Pasted, Runner,
    importing::{self, Piece},
    worker::Worker,
};
use crate::{
    article::{ArticleId, Problem},
    comparison::{Comparison, usual_depth},
    disk::{self, DiskError, Files},
    present::{Measured, measured_by, undecided},
    project::{Depth, Project},
    verification::{Unverifiable, Verified, verify},
    work::Work,
};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
    sync::Arc,
};

/// Called when there is something new to show.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// Compares projects.
pub trait Engine: Send {
    /// The comparison of a project.
    fn compare(&self, project: &Project, work: &dyn Work) -> Comparison;

    /// The comparison of a project that takes nobody's place: to measure by, or to hold a report against.
    fn compare_aside(&self, project: &Project, work: &dyn Work) -> Comparison {
        self.compare(project, work)
    }

    /// Whether the deep reading of a project was done before, so that it takes hardly longer than the quick one.
    fn remembers(&self, _project: &Project) -> bool {
        false
    }
}

impl<F: Fn(&Project, &dyn Work) -> Comparison + Send> Engine for F {
    fn compare(&self, project: &Project, work: &dyn Work) -> Comparison {
        self(project, work)
    }
}

/// A comparison that is wanted.
pub(super) struct Order {
    pub(super) generation: u64,
    pub(super) project: Project,
    pub(super) purpose: Purpose,
}

/// What an [`Order`] is for.
#[derive(Clone, Debug)]
pub(super) enum Purpose {
    /// A comparison.
    Compare,
    /// A quick comparison, then the one that is asked for.
    CompareQuickFirst,
    /// The machine held against the user's decisions.
    Measure,
    /// The bytes of a report, from that file, held against the evidence they carry.
    Verify(PathBuf, Arc<Vec<u8>>),
}

/// What comes of an [`Order`].
pub(super) enum Compared {
    Preliminary(u64, Arc<Comparison>),
    Final(u64, Arc<Comparison>),
    Measured(u64, Arc<Measured>),
    Verified(PathBuf, Box<Result<Verified, Unverifiable>>),
    Broken(u64),
}

pub(super) type Reader = Worker<Order, Compared>;

/// A worker that compares; the engine is loaded with the first order.
pub(super) fn reader(load: Box<dyn FnOnce() -> Box<dyn Engine> + Send>, runner: Runner, wake: Wake) -> Reader {
    let mut load = Some(load);
    let mut engine: Option<Box<dyn Engine>> = None;
    let doing = move |order: Order, tracked: &super::pool::Tracked, send: &dyn Fn(Compared)| {
        let attempt = catch_unwind(AssertUnwindSafe(|| {
            if let Some(load) = load.take() {
                tracked.report("loading the reader", 0.0);
                engine = Some(load());
            }
            let Some(engine) = &engine else { return send(Compared::Broken(order.generation)) };
            if let Purpose::Verify(path, bytes) = &order.purpose {
                let verified = verify(bytes, &|project| engine.compare_aside(project, tracked));
                if !tracked.cancelled() {
                    send(Compared::Verified(path.clone(), Box::new(verified)));
                }
                return;
            }
            if matches!(order.purpose, Purpose::Measure) {
                let machine = engine.compare_aside(&undecided(&order.project), tracked);
                if !tracked.cancelled() {
                    let measured = measured_by(&order.project, &machine);
                    send(Compared::Measured(order.generation, Arc::new(measured)));
                }
                return;
            }
            if matches!(order.purpose, Purpose::CompareQuickFirst) && !engine.remembers(&order.project) {
                let mut quick = order.project.clone();
                quick.settings.depth = Some(Depth::Quick);
                let comparison = Arc::new(engine.compare(&quick, tracked));
                if tracked.cancelled() {
                    return;
                }
                let asked = order.project.settings.depth.unwrap_or_else(|| usual_depth(&comparison.articles));
                if asked == Depth::Quick {
                    return send(Compared::Final(order.generation, comparison));
                }
                send(Compared::Preliminary(order.generation, comparison));
            }
            let comparison = Arc::new(engine.compare(&order.project, tracked));
            if !tracked.cancelled() {
                send(Compared::Final(order.generation, comparison));
            }
        }));
        if attempt.is_err() {
            send(Compared::Broken(order.generation));
        }
    };
    Worker::new(runner, Box::new(doing), wake)
}

/// Something to read for the user.
pub(super) enum Errand {
    /// Read these files as articles.
    Read(Vec<PathBuf>),
    /// Read this text as an article.
    Paste(Pasted),
    /// Read this file as the new text of an article.
    Correct(ArticleId, PathBuf),
}

/// What comes of an [`Errand`].
pub(super) enum Brought {
    Pieces(Vec<Piece>, Vec<Problem>),
    Correction(ArticleId, Vec<Piece>, Vec<Problem>),
}

pub(super) type Desk = Worker<Errand, Brought>;

/// A worker that runs errands in order.
pub(super) fn desk(files: Arc<dyn Files>, runner: Runner, wake: Wake) -> Desk {
    let doing = move |errand: Errand, tracked: &super::pool::Tracked, send: &dyn Fn(Brought)| match errand {
        Errand::Read(paths) => {
            let (pieces, problems) = importing::read_files(&*files, &paths, tracked);
            send(Brought::Pieces(pieces, problems));
        }
        Errand::Paste(pasted) => {
            let (pieces, problems) = importing::read_pasted(&pasted);
            send(Brought::Pieces(pieces, problems));
        }
        Errand::Correct(id, path) => {
            let (pieces, problems) = importing::read_files(&*files, &[path], tracked);
            send(Brought::Correction(id, pieces, problems));
        }
    };
    Worker::new(runner, Box::new(doing), wake)
}

/// What becomes of a copy for after a crash.
pub(super) enum Copying {
    /// It is kept.
    Keep { file: PathBuf, path: Option<PathBuf>, at: u64, project: Project },
    /// These are no longer needed.
    Remove(Vec<PathBuf>),
}

pub(super) type Keeper = Worker<Copying, Result<(), DiskError>>;

/// A worker that keeps and removes copies in order, whatever else is stopped.
pub(super) fn keeper(files: Arc<dyn Files>, runner: Runner, wake: Wake) -> Keeper {
    let doing = move |copying: Copying, _: &super::pool::Tracked, send: &dyn Fn(Result<(), DiskError>)| match copying {
        Copying::Keep { file, path, at, project } => {
            send(disk::keep_recovery(&*files, &file, path.as_deref(), at, &project));
        }
        Copying::Remove(gone) => gone.iter().for_each(|file| {
            let _ = files.remove(file); // perhaps there was none yet; one that stays is offered again: no harm
        }),
    };
    Worker::new(runner, Box::new(doing), wake)
}
