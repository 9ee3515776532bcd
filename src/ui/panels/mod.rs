//! The window's parts around the views: bars, side panels. Knows nothing of what the views draw.

mod search;
mod bars;
mod left;
mod inspector;
mod parts;
mod written;
mod gloss;

use super::{
    Arrangement, Command, WindowCommand,
    act::Scene,
    direction::{self, first_panel, inside, last_panel},
    doing::Side,
    icons,
    passage::order_painted,
    views,
    widgets::{choice_ui, named, paint_focused, show_cut},
};
use crate::locale::tr;
use crate::view::{Layout, View};
use egui::{
    Button, CentralPanel, CursorIcon, Frame, Margin, Panel, Rect, Role, Sense, Stroke, Ui, UiBuilder, ViewportBuilder,
    ViewportClass, ViewportId, WidgetInfo, vec2,
};

/// Draws the whole window.
pub(super) fn window_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let theme = scene.theme;
    let bar = Frame::new().fill(theme.panel.0).inner_margin(Margin::symmetric(10, 4));
    if !scene.screen.presenting {
        let panel = Panel::top("menu").frame(bar).show_separator_line(false);
        panel.show(ui, |ui| inside(ui, |ui| bars::menu_ui(ui, scene)));
    }
    if scene.session.is_empty() && scene.session.progress().is_none() {
        let ground = Frame::new().fill(theme.ground.0);
        CentralPanel::default().frame(ground).show(ui, |ui| inside(ui, |ui| views::start_ui(ui, scene)));
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
    if scene.screen.looks.left && scene.screen.blind.is_none() {
        let width = (space * 0.165).clamp(176.0, 250.0);
        first_panel("left")
            .frame(side)
            .default_size(width)
            .size_range(150.0..=420.0)
            .show(ui, |ui| inside(ui, |ui| left::left_ui(ui, scene)));
    }
    if !scene.screen.looks.inspector || scene.screen.lesson.is_some() || scene.screen.blind.is_some() {
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
    match scene.screen.slim_panel.filter(|_| scene.screen.blind.is_none()) {
        Some(Side::Left) => {
            let panel = first_panel("left slim").frame(frame).default_size(200.0).size_range(150.0..=320.0);
            panel.show(ui, |ui| inside(ui, |ui| left::left_ui(ui, scene)));
        }
        Some(Side::Inspector) if scene.screen.lesson.is_none() && scene.screen.looks.detached => {
            inspector_window(ui, scene, frame);
        }
        Some(Side::Inspector) if scene.screen.lesson.is_none() => {
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

fn centre_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    if scene.models.comparison.is_none() {
        return bars::waiting_ui(ui, scene);
    }
    if scene.screen.blind.is_some() {
        return views::blind_ui(ui, scene);
    }
    if scene.screen.lesson.is_some() {
        return views::classroom_ui(ui, scene);
    }
    if let Some(task) = scene.screen.task {
        return views::task_ui(ui, scene, task);
    }
    if !scene.screen.presenting {
        views::strip_ui(ui, scene);
    }
    let view = scene.state.view;
    match scene.state.layout {
        Layout::One => views::view_ui(ui, scene, view),
        Layout::Split(other) => split_ui(ui, scene, view, other),
    }
}

/// Two views side by side, with a line between them to drag.
fn split_ui(ui: &mut Ui, scene: &mut Scene<'_>, view: View, other: View) {
    let space = ui.available_rect_before_wrap();
    let width = space.width() * scene.screen.looks.share;
    let (own, beside) = (direction::first(space, width), direction::after(space, width));
    for (number, (rect, shown)) in [(own, view), (beside, other)].into_iter().enumerate() {
        let mut half = ui.new_child(UiBuilder::new().id_salt(("half", number)).max_rect(rect));
        half.set_clip_rect(rect.intersect(ui.clip_rect()));
        if number == 1 {
            beside_ui(&mut half, scene, shown);
        }
        views::view_ui(&mut half, scene, shown);
    }
    ui.painter().vline(direction::start(beside), space.y_range(), Stroke::new(1.0, scene.theme.line_strong.0));
    let grip = Rect::from_center_size(direction::middle_start(beside), vec2(8.0, space.height()));
    let grip =
        ui.interact(grip, ui.scope_id().with("split"), Sense::drag()).on_hover_cursor(CursorIcon::ResizeHorizontal);
    grip.widget_info(|| WidgetInfo::labeled(Role::Splitter, true, tr!("split-width")));
    if grip.dragged() {
        let share = scene.screen.looks.share + direction::ahead(grip.drag_delta().x) / space.width().max(1.0);
        scene.screen.looks.share = share.clamp(0.25, 0.75);
    }
    ui.allocate_rect(space, Sense::hover());
}

/// The head of the second view: which one it is.
fn beside_ui(ui: &mut Ui, scene: &mut Scene<'_>, shown: View) {
    let frame = Frame::new().fill(scene.theme.panel.0).inner_margin(Margin::symmetric(8, 4));
    frame.show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.set_width(ui.available_width());
            let others: Vec<View> = View::ALL.into_iter().filter(|view| *view != scene.state.view).collect();
            let choices: Vec<_> =
                others.iter().map(|view| (view.title(), Command::Show(*view).tooltip(), *view == shown)).collect();
            if let Some(number) = choice_ui(ui, scene.theme, &choices) {
                scene.arrange(Arrangement::Beside(others[number]));
            }
            ui.with_layout(direction::from_end(), |ui| {
                let button = Button::new(icons::CROSS).small().frame_when_inactive(false);
                if named(ui.add(button), tr!("split-close")).clicked() {
                    scene.command(WindowCommand::SplitView);
                }
            });
        });
    });
}
