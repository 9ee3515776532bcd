//! Scripted runs of the real window: one picture, or so many frames of scrolling with their cost. Draws nothing itself.

use super::App;
use crate::session::Freshness;
use std::sync::{Arc, Mutex, PoisonError};

/// Where a scripted run stands.
pub(super) struct Shot {
    kind: Script,
    /// Frames since everything was ready.
    settled: u32,
    frames: u32,
    started: f64,
    first_frame: Option<f64>,
    /// When the first rows were laid out.
    ready: Option<f64>,
    /// When nothing more was on its way.
    refined: Option<f64>,
    costs: Vec<f32>,
    /// What painting the frames took, where it is the program that paints.
    paints: Vec<f32>,
    began: f64,
    /// What came of it, for the caller.
    outcome: Tray,
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

/// Frames drawn alike before the picture is taken, so that layouts and animations have come to rest.
const REST: u32 = 12;

impl Shot {
    fn new(kind: Script, started: f64, outcome: Tray) -> Self {
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

    fn finish(&self, outcome: Outcome) {
        *self.outcome.lock().unwrap_or_else(PoisonError::into_inner) = Some(outcome);
    }
}

impl App {
    /// Does by itself what a script wishes. What comes of it is laid into `tray`.
    pub(crate) fn follow_script(&mut self, script: Script, started: f64, tray: Tray) {
        self.shot = Some(Shot::new(script, started, tray));
    }

    /// Painting the frame took so many seconds.
    pub(crate) fn painted(&mut self, seconds: f64) {
        if let Some(shot) = &mut self.shot
            && shot.settled > REST
        {
            shot.paints.push((seconds * 1_000.0) as f32);
        }
    }

    /// There is something to work on: the quick answer, if the deep one takes longer.
    fn is_ready(&self) -> bool {
        let waits = self.session.import().is_some_and(|list| !list.pieces.is_empty());
        let nothing = self.session.project().articles.is_empty() && !self.session.is_busy();
        !waits && (nothing || self.session.comparison().is_some())
    }

    /// Nothing more is on its way.
    fn is_refined(&self) -> bool {
        let current = self.session.project().articles.is_empty() || self.session.freshness() == Freshness::Current;
        self.is_ready() && !self.session.is_busy() && current
    }

    /// To be called before a frame is drawn.
    pub(super) fn before_shot(&mut self, ctx: &egui::Context) {
        if let Some(shot) = &mut self.shot {
            shot.began = busy_seconds();
            if let (Script::Scroll(_), Some(_)) = (&shot.kind, shot.refined) {
                let total: f32 = self.screen.heights.rows.iter().sum();
                let turn = (shot.frames as f32 * 97.0) % total.max(1.0);
                self.screen.scroll = Some(turn);
            }
            ctx.request_repaint();
        }
        if self.shot.is_some()
            && let Some(list) = self.session.import()
        {
            let all = (0..list.pieces.len()).collect();
            self.tell(crate::session::Input::TakeImport(all));
        }
    }

    /// To be called after a frame is drawn.
    pub(super) fn after_shot(&mut self, ctx: &egui::Context) {
        let (ready, refined) = (self.is_ready(), self.is_refined());
        let Some(shot) = &mut self.shot else { return };
        let now = seconds();
        shot.first_frame.get_or_insert((now - shot.started) * 1_000.0);
        let passed = (now - shot.started) * 1_000.0;
        if ready {
            shot.ready.get_or_insert(passed);
        }
        if !refined {
            shot.settled = 0;
            return;
        }
        shot.refined.get_or_insert(passed);
        shot.settled += 1;
        match shot.kind.clone() {
            Script::Picture if shot.settled == REST => {
                let tray = Arc::clone(&shot.outcome);
                let done = ctx.clone();
                ctx.request_screenshot(move |image| {
                    let pixels = image.pixels.iter().flat_map(egui::Color32::to_array).collect();
                    *tray.lock().unwrap_or_else(PoisonError::into_inner) = Some(Outcome::Picture(image.size, pixels));
                    done.request_repaint();
                });
            }
            Script::Picture => {}
            Script::Scroll(frames) => {
                if shot.settled > REST {
                    shot.costs.push(((busy_seconds() - shot.began) * 1_000.0) as f32);
                    shot.frames += 1;
                }
                if shot.frames >= frames {
                    let figures = shot.figures();
                    shot.finish(Outcome::Figures(figures));
                }
            }
        }
        if shot.outcome.lock().unwrap_or_else(PoisonError::into_inner).is_some() {
            self.quit = true;
        }
    }
}

impl Shot {
    fn figures(&self) -> String {
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
fn busy_seconds() -> f64 {
    let busy = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    busy.tv_sec as f64 + busy.tv_nsec as f64 * 1e-9
}

#[cfg(not(unix))]
fn busy_seconds() -> f64 {
    seconds()
}
