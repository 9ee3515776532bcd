//! A scripted run of the real window: what is wanted, where it stands, what its frames cost.

use std::sync::{Arc, Mutex, PoisonError};

/// Where a scripted run stands.
pub(super) struct Shot {
    pub(super) kind: Script,
    /// Frames since everything was ready.
    pub(super) settled: u32,
    pub(super) frames: u32,
    pub(super) started: f64,
    pub(super) first_frame: Option<f64>,
    /// When the first rows were laid out.
    pub(super) ready: Option<f64>,
    /// When nothing more was on its way.
    pub(super) refined: Option<f64>,
    pub(super) costs: Vec<f32>,
    /// What painting the frames took, where it is the program that paints.
    pub(super) paints: Vec<f32>,
    pub(super) began: f64,
    /// What came of it, for the caller.
    pub(super) outcome: Tray,
}

/// What is wanted.
#[derive(Clone, Debug)]
pub(crate) enum Script {
    /// A picture.
    Picture,
    /// So many frames of scrolling.
    Scroll(u32),
}

/// What a scripted run gives.
#[derive(Clone, Debug)]
pub(crate) enum Outcome {
    /// The picture: width, height, RGBA.
    Picture([usize; 2], Vec<u8>),
    /// The line of figures.
    Figures(String),
}

/// Where the outcome is laid.
pub(crate) type Tray = Arc<Mutex<Option<Outcome>>>;

impl Shot {
    pub(super) fn new(kind: Script, started: f64, outcome: Tray) -> Self {
        Self {
            kind,
            settled: 0,
            frames: 0,
            started,
            first_frame: None,
            ready: None,
            refined: None,
            costs: Vec::new(),
            paints: Vec::new(),
            began: 0.0,
            outcome,
        }
    }

    pub(super) fn finish(&self, outcome: Outcome) {
        *self.outcome.lock().unwrap_or_else(PoisonError::into_inner) = Some(outcome);
    }
}

impl Shot {
    pub(super) fn figures(&self) -> String {
        let painted = match self.paints.is_empty() {
            true => String::new(),
            false => format!(",\"paint_ms\":{}", quantiles(&self.paints)),
        };
        format!(
            "{{\"frames\":{},\"first_frame_ms\":{:.1},\"ready_ms\":{:.1},\"refined_ms\":{:.1},\"cpu_ms\":{}{painted}}}",
            self.frames,
            self.first_frame.unwrap_or(0.0),
            self.ready.unwrap_or(0.0),
            self.refined.unwrap_or(0.0),
            quantiles(&self.costs)
        )
    }
}

fn quantiles(costs: &[f32]) -> String {
    let mut costs = costs.to_vec();
    costs.sort_by(f32::total_cmp);
    let at = |share: f32| costs.get(((costs.len().max(1) - 1) as f32 * share) as usize).copied().unwrap_or(0.0);
    format!("{{\"median\":{:.2},\"p95\":{:.2}}}", at(0.5), at(0.95))
}

/// Seconds since 1970: the edge of the shell, where time comes from.
#[allow(clippy::disallowed_methods)] // the window's own clock, for measuring its own frames
pub(crate) fn seconds() -> f64 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0.0, |since| since.as_secs_f64())
}

/// Seconds that this thread has worked: what a frame costs, whatever else the machine does. Elsewhere than on Unix, the time that
/// passes.
#[cfg(unix)]
pub(super) fn busy_seconds() -> f64 {
    let busy = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    busy.tv_sec as f64 + busy.tv_nsec as f64 * 1e-9
}

#[cfg(not(unix))]
pub(super) fn busy_seconds() -> f64 {
    seconds()
}
