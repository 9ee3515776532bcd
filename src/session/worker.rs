//! One thread that does one job after another: one runs, and either the newest alone waits or all wait in turn. Knows
//! nothing of what the jobs are. This is where the program starts its threads.

use super::{Progress, pool::Tracked};
use std::{
    collections::VecDeque,
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError,
        mpsc::{Receiver, Sender, channel},
    },
    thread::JoinHandle,
};

/// Where jobs are done.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Runner {
    /// On a thread of their own.
    Thread,
    /// At once, in the call that asks for them: for tests and scripts.
    AtOnce,
}

/// What a worker does with a job; products go to the sender as they come.
pub(super) type Doing<J, P> = Box<dyn FnMut(J, &Tracked, &dyn Fn(P)) + Send>;

/// A worker for jobs `J` with products `P`.
pub(super) struct Worker<J, P> {
    shared: Arc<Shared<J>>,
    products: Receiver<P>,
    place: Place<J, P>,
}

enum Place<J, P> {
    Thread(Option<JoinHandle<()>>),
    Here(Doing<J, P>, Sender<P>),
}

struct Shared<J> {
    state: Mutex<State<J>>,
    changed: Condvar,
}

struct State<J> {
    waiting: VecDeque<J>,
    running: Option<Arc<Tracked>>,
    stop: bool,
}

impl<J> Shared<J> {
    fn state(&self) -> MutexGuard<'_, State<J>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<J: Send + 'static, P: Send + 'static> Worker<J, P> {
    /// A worker that does jobs by `doing` and calls `wake` after each product and report.
    pub(super) fn new(runner: Runner, mut doing: Doing<J, P>, wake: Arc<dyn Fn() + Send + Sync>) -> Self {
        let (sender, products) = channel();
        let shared = Arc::new(Shared {
            state: Mutex::new(State { waiting: VecDeque::new(), running: None, stop: false }),
            changed: Condvar::new(),
        });
        let place = match runner {
            Runner::AtOnce => Place::Here(doing, sender),
            Runner::Thread => {
                let shared = Arc::clone(&shared);
                let thread = std::thread::Builder::new().name("counterpoint work".to_owned()).spawn(move || {
                    while let Some((job, tracked)) = next(&shared, &wake) {
                        let send = |product| {
                            let _ = sender.send(product); // nobody listens only while the program ends
                            wake();
                        };
                        doing(job, &tracked, &send);
                        shared.state().running = None;
                        shared.changed.notify_all();
                        wake();
                    }
                });
                Place::Thread(thread.ok())
            }
        };
        Self { shared, products, place }
    }

    /// Does this job and none that waits; the running one is cancelled.
    pub(super) fn replace(&mut self, job: J) {
        self.cancel();
        self.add(job);
    }

    /// Does this job after those that wait.
    pub(super) fn add(&mut self, job: J) {
        match &mut self.place {
            Place::Thread(_) => {
                self.shared.state().waiting.push_back(job);
                self.shared.changed.notify_all();
            }
            Place::Here(doing, sender) => {
                let tracked = Tracked::new(Arc::new(|| {}));
                doing(job, &tracked, &|product| {
                    let _ = sender.send(product); // the receiver lives in this very worker
                });
            }
        }
    }

    /// Drops what waits and asks the running job to stop.
    pub(super) fn cancel(&self) {
        let mut state = self.shared.state();
        state.waiting.clear();
        if let Some(running) = &state.running {
            running.cancel();
        }
    }

    /// What is ready.
    pub(super) fn products(&self) -> Vec<P> {
        self.products.try_iter().collect()
    }

    /// Whether a job runs or waits.
    pub(super) fn is_busy(&self) -> bool {
        let state = self.shared.state();
        state.running.is_some() || !state.waiting.is_empty()
    }

    /// How far the running job has come.
    pub(super) fn progress(&self) -> Option<Progress> {
        self.shared.state().running.as_ref().map(|running| running.progress())
    }

    /// Waits until nothing runs or waits.
    pub(super) fn wait(&self) {
        let mut state = self.shared.state();
        while state.running.is_some() || !state.waiting.is_empty() {
            state = self.shared.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// The next job, once there is one; `None` when the worker is to end.
fn next<J>(shared: &Shared<J>, wake: &Arc<dyn Fn() + Send + Sync>) -> Option<(J, Arc<Tracked>)> {
    let mut state = shared.state();
    loop {
        if state.stop {
            return None;
        }
        if let Some(job) = state.waiting.pop_front() {
            let tracked = Arc::new(Tracked::new(Arc::clone(wake)));
            state.running = Some(Arc::clone(&tracked));
            return Some((job, tracked));
        }
        state = shared.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
    }
}

impl<J, P> Drop for Worker<J, P> {
    fn drop(&mut self) {
        {
            let mut state = self.shared.state();
            state.stop = true;
            if let Some(running) = &state.running {
                running.cancel();
            }
        }
        self.shared.changed.notify_all();
        if let Place::Thread(thread) = &mut self.place
            && let Some(thread) = thread.take()
        {
            let _ = thread.join(); // a job that panicked was reported when it did
        }
    }
}
