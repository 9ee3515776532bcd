//! The middle of the window: one view or two, or what is gone through in their place.

use super::bars;
use crate::{
    charts,
    command::{Command, WindowCommand},
    kit::{
        direction, icons,
        widgets::{choice_ui, named},
    },
    locale::tr,
    pages,
    scene::{Arrangement, Scene, doing::Task},
    tasks,
    view::{Layout, View},
};
use egui::{Button, CursorIcon, Frame, Margin, Rect, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, vec2};

pub(super) fn centre_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    if scene.models.comparison.is_none() {
        return bars::waiting_ui(ui, scene);
    }
    if scene.screen.tasks.blind.is_some() {
        return tasks::blind_ui(ui, scene);
    }
    if scene.screen.tasks.lesson.is_some() {
        return tasks::classroom_ui(ui, scene);
    }
    if let Some(task) = scene.screen.tasks.task {
        return task_ui(ui, scene, task);
    }
    if !scene.screen.presenting {
        charts::strip_ui(ui, scene);
    }
    let view = scene.state.view;
    match scene.state.layout {
        Layout::One => view_ui(ui, scene, view),
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
        view_ui(&mut half, scene, shown);
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

/// Draws a view.
fn view_ui(ui: &mut Ui, scene: &mut Scene<'_>, view: View) {
    match view {
        View::Parallel => pages::parallel_ui(ui, scene),
        View::Reading => pages::reading_ui(ui, scene),
        View::Coverage => charts::coverage_ui(ui, scene),
        View::Framing => charts::framing_ui(ui, scene),
        View::Codebook => charts::codebook_ui(ui, scene),
    }
}

/// Draws what is gone through in place of the views.
fn task_ui(ui: &mut Ui, scene: &mut Scene<'_>, task: Task) {
    match task {
        Task::Speakers => tasks::review_ui(ui, scene),
        Task::Measure => tasks::measure_ui(ui, scene),
        Task::Found => tasks::found_ui(ui, scene),
        Task::Copies => tasks::copies_ui(ui, scene),
        Task::Texts => tasks::texts_ui(ui, scene),
    }
}
