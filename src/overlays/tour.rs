//! First steps: three notes, each beside what it speaks of, which can be dismissed. Shown by themselves once.

use crate::{
    kit::{
        direction,
        widgets::{bold, main_button, named, weak},
    },
    locale::tr,
    scene::Scene,
};
use egui::{Align2, Area, Button, Frame, Id, Order, Pos2, Rect, Stroke, StrokeKind, Ui, vec2};

const WIDTH: f32 = 330.0;

const STEPS: usize = 3;

/// What each step is called and what it says.
fn steps() -> [(&'static str, &'static str); STEPS] {
    [
        (tr!("tour-rows"), tr!("tour-rows-told")),
        (tr!("tour-inspector"), tr!("tour-inspector-told")),
        (tr!("tour-strip"), tr!("tour-strip-told")),
    ]
}

/// Draws the step that is shown.
pub(super) fn tour_ui(ui: &Ui, scene: &mut Scene<'_>, spots: [Option<Rect>; 3]) {
    let Some(step) = scene.screen.said.tour else { return };
    let Some((title, told)) = steps().get(step).copied() else { return over(scene) };
    let screen = ui.ctx().content_rect();
    let spot = spots.get(step).copied().flatten().filter(|rect| screen.intersects(*rect));
    let area = Area::new(Id::unique("tour")).order(Order::Foreground);
    let area = match spot {
        None => area.anchor(Align2::CENTER_CENTER, vec2(0.0, 0.0)),
        Some(spot) => {
            let painter = ui.ctx().layer_painter(egui::LayerId::new(Order::Foreground, Id::unique("tour spot")));
            let edge = Stroke::new(2.0, scene.theme.accent.0);
            painter.rect_stroke(spot.intersect(screen.shrink(2.0)), 4.0, edge, StrokeKind::Inside);
            area.fixed_pos(beside(spot, screen, step)).constrain(true)
        }
    };
    area.show(ui.ctx(), |ui| {
        Frame::popup(ui.style()).inner_margin(16).show(ui, |ui| {
            ui.set_width(WIDTH);
            ui.label(bold(title).size(14.5));
            ui.add(egui::Label::new(told).wrap());
            ui.add_space(8.0);
            ui.horizontal(|ui| {
                let last = step + 1 == STEPS;
                let name = if last { tr!("tour-begin") } else { tr!("tour-next") };
                if named(ui.add(main_button(scene.theme, name)), name).clicked() {
                    scene.screen.said.tour = Some(step + 1);
                    if last {
                        over(scene);
                    }
                }
                if !last && ui.add(Button::new(tr!("tour-skip")).min_size(vec2(60.0, 28.0))).clicked() {
                    over(scene);
                }
                ui.label(weak(scene.theme, tr!("of-all", n = step + 1, all = STEPS)));
            });
        });
    });
}

fn over(scene: &mut Scene<'_>) {
    scene.screen.said.tour = None;
    scene.screen.looks.toured = true;
}

/// Where the note stands: in the grid, before the inspector, below the strip.
fn beside(spot: Rect, screen: Rect, step: usize) -> Pos2 {
    let at = match step {
        0 => spot.center() - vec2(WIDTH / 2.0, 40.0),
        1 => {
            let corner = direction::top_start(spot) + direction::on(-WIDTH - 60.0, 60.0);
            direction::from(corner, vec2(WIDTH, 0.0)).min
        }
        _ => spot.center_bottom() + vec2(-WIDTH / 2.0, 12.0),
    };
    at.max(screen.min + vec2(10.0, 10.0))
}
