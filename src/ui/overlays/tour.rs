//! First steps: three notes, each beside what it speaks of, which can be dismissed. Shown by themselves once.

use crate::ui::{
    act::Scene,
    widgets::{bold, main_button, named, weak},
};
use egui::{Align2, Area, Button, Frame, Id, Order, Pos2, Rect, Stroke, StrokeKind, Ui, vec2};

const WIDTH: f32 = 330.0;

const STEPS: [(&str, &str); 3] = [
    (
        "Rows are points, columns are versions",
        "Each row is one thing that is said. Words that the base version does not have are marked; hatched cells are silent. \
         Click a column's head to compare against it.",
    ),
    (
        "The inspector says why",
        "Click any statement: here stand who says it, where, and why it was paired. Confirm or reject each pair; what you \
         decide is kept.",
    ),
    (
        "The strip shows the whole",
        "One column a point: the stronger the colour, the more of the wording differs; empty where a version is silent. Click it to go \
         there. Ctrl+K finds every command.",
    ),
];

/// Draws the step that is shown.
pub(super) fn tour_ui(ui: &Ui, scene: &mut Scene<'_>, spots: [Option<Rect>; 3]) {
    let Some(step) = scene.screen.tour else { return };
    let Some((title, told)) = STEPS.get(step) else { return over(scene) };
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
            ui.label(bold(*title).size(14.5));
            ui.add(egui::Label::new(*told).wrap());
            ui.add_space(8.0);
            ui.horizontal(|ui| {
                let last = step + 1 == STEPS.len();
                let name = if last { "Begin to work" } else { "Next step" };
                if named(ui.add(main_button(scene.theme, name)), name).clicked() {
                    scene.screen.tour = Some(step + 1);
                    if last {
                        over(scene);
                    }
                }
                if !last && ui.add(Button::new("Skip").min_size(vec2(60.0, 28.0))).clicked() {
                    over(scene);
                }
                ui.label(weak(scene.theme, format!("{} of {}", step + 1, STEPS.len())));
            });
        });
    });
}

fn over(scene: &mut Scene<'_>) {
    scene.screen.tour = None;
    scene.screen.looks.toured = true;
}

/// Where the note stands: in the grid, left of the inspector, below the strip.
fn beside(spot: Rect, screen: Rect, step: usize) -> Pos2 {
    let at = match step {
        0 => spot.center() - vec2(WIDTH / 2.0, 40.0),
        1 => spot.left_top() + vec2(-WIDTH - 60.0, 60.0),
        _ => spot.center_bottom() + vec2(-WIDTH / 2.0, 12.0),
    };
    at.max(screen.min + vec2(10.0, 10.0))
}
