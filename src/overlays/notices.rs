//! Notices in the lower right corner: what was done, with a way to take it back, and what could not be done.

use crate::{
    command::EditCommand,
    kit::{direction, icons, widgets::named},
    locale::tr,
    scene::{Act, Scene},
    session::{About, Notice, Tone},
};
use egui::{Area, Button, Frame, Id, Order, Role, Stroke, Ui, WidgetInfo};
use std::path::Path;

/// How long a notice of something done stays.
const SECONDS: u64 = 7;
/// How long one stays that leads somewhere.
const LEADING: u64 = 30;

/// Draws the last notices.
pub(super) fn notices_ui(ui: &Ui, scene: &mut Scene<'_>) {
    let now = scene.screen.now;
    let fresh = |at: u64| now.saturating_sub(at) < SECONDS;
    let leads = |notice: &Notice| notice.about.is_some() && now.saturating_sub(notice.at.seconds()) < LEADING;
    let lasting = |notice: &&Notice| notice.tone == Tone::Failed || fresh(notice.at.seconds()) || leads(notice);
    let shown: Vec<Notice> = scene.session.notices().iter().rev().filter(lasting).take(3).cloned().collect();
    let done = scene.screen.said.done.clone().filter(|(_, at)| fresh(*at));
    let told = scene.screen.said.told.clone().filter(|(_, at)| fresh(*at));
    if done.is_none() {
        scene.screen.said.done = None;
    }
    if told.is_none() {
        scene.screen.said.told = None;
    }
    if shown.is_empty() && done.is_none() && told.is_none() {
        return;
    }
    ui.ctx().request_repaint_after(std::time::Duration::from_secs(1));
    let area = Area::new(Id::unique("notices"))
        .order(Order::Foreground)
        .anchor(direction::end_bottom(), direction::on(-18.0, -40.0));
    area.show(ui.ctx(), |ui| {
        for notice in shown.iter().rev() {
            notice_ui(ui, scene, notice);
        }
        if let Some((told, _)) = told {
            Frame::popup(ui.style()).inner_margin(10).show(ui, |ui| {
                let response = ui.label(&told);
                response.widget_info(|| WidgetInfo::labeled(Role::Status, true, &told));
            });
        }
        if let Some((label, _)) = done {
            done_ui(ui, scene, &label);
        }
    });
}

fn notice_ui(ui: &mut Ui, scene: &mut Scene<'_>, notice: &Notice) {
    let ink = match notice.tone {
        Tone::Done => scene.theme.good.0,
        Tone::Note => scene.theme.accent.0,
        Tone::Failed => scene.theme.bad.0,
    };
    Frame::popup(ui.style()).stroke(Stroke::new(1.0, ink)).inner_margin(10).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.scope(|ui| {
                ui.set_max_width(380.0);
                let told = notice.message.told();
                let response = ui.add(egui::Label::new(&told).wrap());
                response.widget_info(|| WidgetInfo::labeled(Role::Status, true, &told));
            });
            match &notice.about {
                Some(About::Article(id)) if ui.button(tr!("look-at-it")).clicked() => {
                    scene.push(Act::Texts(id.clone()));
                    scene.push(Act::Dismiss(notice.id));
                }
                Some(About::File(path)) => file_ui(ui, scene, path),
                Some(About::Article(_)) | None => {}
            }
            if named(ui.add(Button::new(icons::CROSS).small().frame_when_inactive(false)), tr!("dismiss")).clicked() {
                scene.push(Act::Dismiss(notice.id));
            }
        });
    });
}

/// Ways to a file that was written.
fn file_ui(ui: &mut Ui, scene: &mut Scene<'_>, path: &Path) {
    direction::column(ui, |ui| {
        if named(ui.button(tr!("notice-open")), tr!("notice-open-report")).clicked() {
            scene.push(Act::OpenOutside(path.to_owned()));
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        if let Some(folder) = folder
            && named(ui.button(tr!("notice-folder")), tr!("notice-open-folder")).clicked()
        {
            scene.push(Act::OpenOutside(folder.to_owned()));
        }
    });
}

/// What was decided last, to be taken back at once.
fn done_ui(ui: &mut Ui, scene: &mut Scene<'_>, label: &str) {
    Frame::popup(ui.style()).stroke(Stroke::new(1.0, scene.theme.line_strong.0)).inner_margin(10).show(ui, |ui| {
        ui.horizontal(|ui| {
            let told = tr!("notice-done", what = label);
            let response = ui.label(&told);
            response.widget_info(|| WidgetInfo::labeled(Role::Status, true, &told));
            let undone = ui.add_enabled(scene.situation.undo.is_some(), Button::new(tr!("undo")).small());
            if named(undone, &tr!("notice-undo", what = label)).clicked() {
                scene.command(EditCommand::Undo);
            }
            if named(ui.add(Button::new(icons::CROSS).small().frame_when_inactive(false)), tr!("dismiss")).clicked() {
                scene.screen.said.done = None;
            }
        });
    });
}
