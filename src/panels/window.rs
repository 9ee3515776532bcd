//! The whole window: bars above and below, panels at the sides, views in the middle.

use super::{bars, centre::centre_ui, inspector, left, start::start_ui};
use crate::{
    command::WindowCommand,
    kit::{
        direction::{self, first_panel, inside, last_panel},
        passage::order_painted,
        widgets::{paint_focused, show_cut},
    },
    locale::tr,
    scene::{Scene, doing::Side},
};
use egui::{CentralPanel, Frame, Margin, Panel, Ui, ViewportBuilder, ViewportClass, ViewportId};

/// Draws the whole window.
pub(crate) fn window_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let theme = scene.theme;
    let bar = Frame::new().fill(theme.panel.0).inner_margin(Margin::symmetric(10, 4));
    if !scene.screen.presenting {
        let panel = Panel::top("menu").frame(bar).show_separator_line(false);
        panel.show(ui, |ui| inside(ui, |ui| bars::menu_ui(ui, scene)));
    }
    if scene.session.is_empty() && scene.session.progress().is_none() {
        let ground = Frame::new().fill(theme.ground.0);
        CentralPanel::default().frame(ground).show(ui, |ui| inside(ui, |ui| start_ui(ui, scene)));
        return;
    }
    Panel::top("tools").frame(bar.inner_margin(Margin { left: 10, right: 10, top: 0, bottom: 7 })).show(ui, |ui| {
        inside(ui, |ui| bars::tools_ui(ui, scene));
    });
    if !scene.screen.presenting {
        sides_ui(ui, scene);
    }
    let paper = Frame::new().fill(theme.paper.0);
    CentralPanel::default().frame(paper).show(ui, |ui| inside(ui, |ui| centre_ui(ui, scene)));
}

/// What stands below and beside the view.
fn sides_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let theme = scene.theme;
    let foot = Frame::new().fill(theme.panel.0).inner_margin(Margin::symmetric(12, 4));
    Panel::bottom("status").frame(foot).show(ui, |ui| inside(ui, |ui| bars::status_ui(ui, scene)));
    let side = Frame::new().fill(theme.panel.0).inner_margin(Margin::symmetric(0, 0));
    let space = ui.available_width();
    scene.screen.slim = space < SLIM;
    if scene.screen.slim {
        return slim_ui(ui, scene, side);
    }
    if scene.screen.looks.left && scene.screen.tasks.blind.is_none() {
        let width = (space * 0.165).clamp(176.0, 250.0);
        first_panel("left")
            .frame(side)
            .default_size(width)
            .size_range(150.0..=420.0)
            .show(ui, |ui| inside(ui, |ui| left::left_ui(ui, scene)));
    }
    if !scene.screen.looks.inspector || scene.screen.tasks.lesson.is_some() || scene.screen.tasks.blind.is_some() {
        return;
    }
    if scene.screen.looks.detached {
        inspector_window(ui, scene, side);
    } else {
        let width = (space * 0.22).clamp(236.0, 340.0);
        let panel = last_panel("inspector").frame(side).default_size(width).size_range(220.0..=560.0);
        panel.show(ui, |ui| inside(ui, |ui| inspector::inspector_ui(ui, scene)));
    }
}

/// A window narrower than this, such as one at 200 %, has room for one side panel, which is open only while it is wanted.
const SLIM: f32 = 860.0;

fn slim_ui(ui: &mut Ui, scene: &mut Scene<'_>, frame: Frame) {
    match scene.screen.slim_panel.filter(|_| scene.screen.tasks.blind.is_none()) {
        Some(Side::Left) => {
            let panel = first_panel("left slim").frame(frame).default_size(200.0).size_range(150.0..=320.0);
            panel.show(ui, |ui| inside(ui, |ui| left::left_ui(ui, scene)));
        }
        Some(Side::Inspector) if scene.screen.tasks.lesson.is_none() && scene.screen.looks.detached => {
            inspector_window(ui, scene, frame);
        }
        Some(Side::Inspector) if scene.screen.tasks.lesson.is_none() => {
            let panel = last_panel("inspector slim").frame(frame).default_size(250.0).size_range(200.0..=420.0);
            panel.show(ui, |ui| inside(ui, |ui| inspector::inspector_ui(ui, scene)));
        }
        _ => {}
    }
}

/// The inspector in a window of its own; closing it puts the inspector back.
fn inspector_window(ui: &Ui, scene: &mut Scene<'_>, frame: Frame) {
    let builder = ViewportBuilder::default()
        .with_title(tr!("inspector"))
        .with_inner_size([380.0, 720.0])
        .with_min_inner_size([260.0, 300.0]);
    let closed = ui.ctx().show_viewport_immediate(ViewportId::from_hash_of("inspector"), builder, |ui, class| {
        if class == ViewportClass::EmbeddedWindow {
            inspector::inspector_ui(ui, scene);
        } else {
            CentralPanel::default().frame(frame).show(ui, |ui| inside(ui, |ui| inspector::inspector_ui(ui, scene)));
            show_cut(ui.ctx());
            order_painted(ui.ctx(), direction::is_mirrored());
        }
        paint_focused(ui.ctx(), scene.theme);
        ui.ctx().input(|input| input.viewport().close_requested())
    });
    if closed && !ui.ctx().embed_viewports() {
        scene.command(WindowCommand::Detach);
    }
}
