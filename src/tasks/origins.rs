//! The origins of articles, with buttons to join and part them. Knows nothing of how they are found.

use crate::{
    kit::{
        direction,
        theme::size,
        widgets::{bold, named, weak},
    },
    locale::tr,
    project::What,
    scene::{Act, Scene},
    view::{OriginLine, origins},
};
use egui::{Button, Frame, Stroke, Ui};

/// Draws each origin with its articles.
pub(super) fn origins_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let Some(comparison) = scene.models.comparison.clone() else { return };
    let all = origins(&comparison);
    if all.iter().map(Vec::len).sum::<usize>() < 2 {
        return;
    }
    ui.add_space(12.0);
    ui.label(bold(tr!("origins-title")).size(size::HEAD));
    ui.add(egui::Label::new(weak(scene.theme, tr!("origins-about"))).wrap());
    for one in &all {
        ui.add_space(6.0);
        let edge = Stroke::new(1.0, scene.theme.line.0);
        let frame = Frame::new().fill(scene.theme.paper.0).stroke(edge).corner_radius(8).inner_margin(10);
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            one.iter().for_each(|line| line_ui(ui, scene, line, one, &all));
        });
    }
}

fn line_ui(ui: &mut Ui, scene: &mut Scene<'_>, line: &OriginLine, own: &[OriginLine], all: &[Vec<OriginLine>]) {
    ui.horizontal_wrapped(|ui| {
        ui.label(bold(&line.name));
        ui.label(weak(scene.theme, &line.told));
        if own.len() > 1 {
            let button = Button::new(tr!("origins-apart")).small();
            let part = named(ui.add(button), &tr!("origins-apart-name", article = line.name.as_str()));
            if part.clicked() {
                let others = own.iter().filter(|other| other.id != line.id);
                let apart = others.map(|other| What::TwoOrigins(line.id.clone(), other.id.clone()));
                scene.push(Act::DecideTogether(apart.collect()));
            }
        }
        let others: Vec<&OriginLine> =
            all.iter().filter(|one| !std::ptr::eq(one.as_slice(), own)).filter_map(|one| one.first()).collect();
        if others.is_empty() {
            return;
        }
        let menu = direction::menu_button(ui, tr!("origins-back"), |ui| {
            for other in &others {
                let name = tr!("origins-back-to", article = line.name.as_str(), other = other.name.as_str());
                if named(ui.button(&other.name), &name).clicked() {
                    scene.push(Act::Decide(What::OneOrigin(line.id.clone(), other.id.clone())));
                    ui.close();
                }
            }
        });
        named(menu.response, &tr!("origins-back-name", article = line.name.as_str()));
    });
}
