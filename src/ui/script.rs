//! Follows a script in the real window, frame by frame, and lays down what comes of it.

use super::{
    app::App,
    shot::{Outcome, Script, Shot, Tray, busy_seconds, seconds},
};
use crate::session::Freshness;
use std::sync::{Arc, PoisonError};

/// Frames drawn alike before the picture is taken, so that layouts and animations have come to rest.
const REST: u32 = 12;

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
                let total: f32 = self.screen.rows.heights.rows.iter().sum();
                let turn = (shot.frames as f32 * 97.0) % total.max(1.0);
                self.screen.reading.scroll = Some(turn);
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
