//! The window's parts around the views: bars, side panels. Knows nothing of what the views draw.

mod bars;
mod left;
mod inspector;
mod written;

use super::{act::Scene, views};
use crate::view::Layout;
use egui::{CentralPanel, Frame, Margin, Panel, Stroke, Ui};

/// Draws the whole window.
pub(super) fn window_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let theme = scene.theme;
    let bar = Frame::new().fill(theme.panel.0).inner_margin(Margin::symmetric(10, 4));
    Panel::top("menu").frame(bar).show_separator_line(false).show(ui, |ui| bars::menu_ui(ui, scene));
    if scene.session.is_empty() && scene.session.progress().is_none() {
        let ground = Frame::new().fill(theme.ground.0);
        CentralPanel::default().frame(ground).show(ui, |ui| views::start_ui(ui, scene));
        return;
    }
    Panel::top("tools").frame(bar.inner_margin(Margin { left: 10, right: 10, top: 0, bottom: 7 })).show(ui, |ui| {
        bars::tools_ui(ui, scene);
    });
    let foot = Frame::new().fill(theme.panel.0).inner_margin(Margin::symmetric(12, 4));
    Panel::bottom("status").frame(foot).show(ui, |ui| bars::status_ui(ui, scene));
    let side = Frame::new().fill(theme.panel.0).inner_margin(Margin::symmetric(0, 0));
    let space = ui.available_width();
    if scene.screen.left && space > 720.0 {
        let width = (space * 0.165).clamp(176.0, 250.0);
        Panel::left("left")
            .frame(side)
            .default_size(width)
            .size_range(150.0..=420.0)
            .show(ui, |ui| left::left_ui(ui, scene));
    }
    if scene.screen.inspector && space > 860.0 {
        let width = (space * 0.22).clamp(236.0, 340.0);
        let panel = Panel::right("inspector").frame(side).default_size(width).size_range(220.0..=560.0);
        panel.show(ui, |ui| inspector::inspector_ui(ui, scene));
    }
    let paper = Frame::new().fill(theme.paper.0);
    CentralPanel::default().frame(paper).show(ui, |ui| centre_ui(ui, scene));
}

fn centre_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    if scene.models.comparison.is_none() {
        return bars::waiting_ui(ui, scene);
    }
    views::strip_ui(ui, scene);
    let view = scene.state.view;
    match scene.state.layout {
        Layout::One => views::view_ui(ui, scene, view),
        Layout::Split(other) => {
            let space = ui.available_rect_before_wrap();
            let (left, right) = space.split_left_right_at_fraction(0.5);
            for (number, (rect, shown)) in [(left, view), (right, other)].into_iter().enumerate() {
                let mut half = ui.new_child(egui::UiBuilder::new().id_salt(("half", number)).max_rect(rect));
                half.set_clip_rect(rect.intersect(ui.clip_rect()));
                views::view_ui(&mut half, scene, shown);
            }
            ui.painter().vline(space.center().x, space.y_range(), Stroke::new(1.0, scene.theme.line_strong.0));
            ui.allocate_rect(space, egui::Sense::hover());
        }
    }
}
