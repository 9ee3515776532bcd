//! Where things stand across the page of the Reading view, and the line that leads to what its margin does not show.

use crate::{
    kit::{
        direction,
        widgets::{font, paint_words},
    },
    locale::tr,
    scene::{Act, Scene},
    view::View,
};
use egui::{Id, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// Where things stand across the page.
pub(super) struct Page {
    pub(super) left: f32,
    pub(super) text: f32,
    pub(super) margin: f32,
    pub(super) margin_width: f32,
    /// There is no room for a margin: the parallels of what is selected stand below its paragraph.
    pub(super) narrow: bool,
    /// Position of the paragraph that holds what is selected: notes above it are folded, so that its own stand beside it.
    pub(super) chosen: usize,
}

impl Page {
    /// Where the text begins.
    pub(super) fn begin(&self) -> f32 {
        direction::start(Rect::from_x_y_ranges(self.left..=self.left + self.text, 0.0..=0.0))
    }
}

/// A page narrower than this has no margin.
const NARROW: f32 = 560.0;

/// Notes of one statement at most.
pub(super) const SHOWN: usize = 12;

pub(super) fn page(scene: &Scene<'_>, origin: f32, space: f32) -> Page {
    if space < NARROW {
        let text = (space - 60.0).max(140.0);
        let place = |at, width| origin + direction::left_of((at, width), space);
        let margin_width = text - 16.0;
        let (left, margin) = (place(34.0, text), place(50.0, margin_width));
        return Page { left, text, margin, margin_width, narrow: true, chosen: 0 };
    }
    let text = (space * 0.58).clamp(240.0, scene.screen.looks.measure.max(240.0));
    let margin_width = (space - text - 120.0).clamp(140.0, 360.0);
    let at = ((space - text - margin_width - 56.0) / 2.0).max(30.0);
    let left = origin + direction::left_of((at, text), space);
    let margin = origin + direction::left_of((at + text + 56.0, margin_width), space);
    Page { left, text, margin, margin_width, narrow: false, chosen: 0 }
}

/// The line below the notes of a statement with a great many parallels, which leads to all of them.
pub(super) fn more_ui(
    ui: &Ui,
    scene: &mut Scene<'_>,
    page: &Page,
    (of, more): (crate::statement::Place, usize),
    top: f32,
) -> f32 {
    let rect = Rect::from_min_size(pos2(page.margin, top), vec2(page.margin_width, 22.0));
    let response = ui.interact(rect, Id::unique(("more margin", of)), Sense::click());
    let told = tr!("reading-more", n = more);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &told));
    let ink = if response.hovered() { scene.theme.text.0 } else { scene.theme.weak.0 };
    let at = direction::top_start(rect) + direction::on(10.0, 3.0);
    paint_words(ui.painter(), at, rect.width() - 16.0, &told, font(11.5), ink);
    if response.clicked() {
        scene.push(Act::Show(View::Parallel, of));
    }
    rect.bottom() + 4.0
}
