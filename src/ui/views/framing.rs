//! The Framing view: a table a dimension, a line a subject, a column a version; a click leads to the passage. Knows nothing of
//! any one dimension.

use crate::{
    framing::Passage,
    ui::{
        Act,
        act::Scene,
        theme::size,
        widgets::{bar_ui, bold, mark_ui, named, weak},
    },
    view::Column,
};
use egui::{Align, Button, Frame, Layout, Margin, RichText, ScrollArea, Stroke, Ui, vec2};
use std::rc::Rc;

/// Draws the Framing view.
pub(crate) fn framing_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let model = Rc::clone(&scene.models.framing);
    let grid = Rc::clone(&scene.models.grid);
    if model.0.is_empty() {
        ui.vertical_centered(|ui| {
            ui.add_space(80.0);
            ui.label(weak(scene.theme, "There is nothing on framing for this comparison.").size(14.0));
        });
        return;
    }
    let space = ui.available_rect_before_wrap();
    let side = (space.width() * 0.2).clamp(150.0, 230.0);
    let (left, right) = space.split_left_right_at_x(space.left() + side);
    ui.painter().vline(left.right(), space.y_range(), Stroke::new(1.0, scene.theme.line.0));
    let mut list = ui.new_child(egui::UiBuilder::new().id_salt("dimensions").max_rect(left.shrink2(vec2(8.0, 8.0))));
    ScrollArea::vertical().id_salt("dimensions").show(&mut list, |ui| {
        for (number, dimension) in model.0.iter().enumerate() {
            let text = format!("{}  ({})", dimension.about.title, dimension.findings);
            let chosen = number == scene.state.dimension;
            let button = Button::selectable(chosen, text).min_size(vec2(ui.available_width(), 26.0)).truncate();
            if ui.add(button).clicked() {
                scene.push(Act::Dimension(number));
            }
        }
    });
    let mut table = ui.new_child(egui::UiBuilder::new().id_salt("sheet").max_rect(right));
    ScrollArea::both().id_salt("sheet").auto_shrink(false).show(&mut table, |ui| {
        Frame::new().inner_margin(Margin::symmetric(18, 12)).show(ui, |ui| {
            let about = model.0.get(scene.state.dimension).map(|dimension| dimension.about).unwrap_or_default();
            ui.label(RichText::new(about.title).family(crate::ui::theme::strong()).size(size::HEAD + 3.0));
            ui.add(egui::Label::new(weak(scene.theme, about.definition)).wrap());
            if !about.source.is_empty() {
                ui.label(weak(scene.theme, format!("After {}. Values are {}.", about.source, about.unit)));
            }
            if let Some(remark) = &model.1.remark {
                ui.label(weak(scene.theme, remark));
            }
            ui.add_space(8.0);
            sheet_ui(ui, scene, &model.1, &grid.columns);
        });
    });
    ui.allocate_rect(space, egui::Sense::hover());
}

fn sheet_ui(ui: &mut Ui, scene: &mut Scene<'_>, sheet: &crate::view::Sheet, columns: &[Column]) {
    const SUBJECT: f32 = 150.0;
    let width = ((ui.available_width() - SUBJECT) / columns.len().max(1) as f32 - 10.0).clamp(130.0, 340.0);
    egui::Grid::new("sheet").num_columns(columns.len() + 1).striped(true).spacing(vec2(10.0, 7.0)).show(ui, |ui| {
        ui.label("");
        for column in columns {
            ui.horizontal(|ui| {
                ui.set_width(width);
                mark_ui(ui, scene.theme, column.mark);
                ui.add(egui::Label::new(bold(&column.name)).truncate());
            });
        }
        ui.end_row();
        for line in &sheet.lines {
            ui.scope(|ui| {
                ui.set_width(SUBJECT);
                ui.add(egui::Label::new(bold(&line.subject)).wrap());
            });
            for cell in &line.cells {
                ui.with_layout(Layout::top_down(Align::Min), |ui| {
                    ui.set_width(width);
                    for entry in cell {
                        entry_ui(ui, scene, entry, sheet.most, width);
                    }
                });
            }
            ui.end_row();
            for entry in &line.all {
                ui.label("");
                entry_ui(ui, scene, entry, sheet.most, width);
                ui.end_row();
            }
        }
    });
}

fn entry_ui(ui: &mut Ui, scene: &mut Scene<'_>, entry: &(String, Option<f64>, Vec<Passage>), most: f64, width: f32) {
    let (label, value, passages) = entry;
    let number =
        value.map(|value| if value.fract() == 0.0 { format!("  {value:.0}") } else { format!("  {value:.2}") });
    let text = format!("{label}{}", number.unwrap_or_default());
    if let Some(passage) = passages.first() {
        let words = scene.models.comparison.as_ref().and_then(|comparison| {
            let read = comparison.articles.get(passage.place.article())?;
            Some(passage.span.of(&read.article.body).to_owned())
        });
        let button = Button::new(RichText::new(&text)).frame_when_inactive(false).wrap();
        let told = format!("“{}”, {} in all", words.unwrap_or_default(), passages.len());
        let response = named(ui.add(button), &text).on_hover_text(told);
        if response.clicked() {
            scene.push(Act::Evidence(*passage));
        }
        response.context_menu(|ui| {
            for passage in passages.iter().take(30) {
                let words =
                    scene.models.comparison.as_ref().map(|c| c.words(passage.place).to_owned()).unwrap_or_default();
                let words: String = words.chars().take(90).collect();
                if ui.button(words).clicked() {
                    scene.push(Act::Evidence(*passage));
                    ui.close();
                }
            }
        });
    } else {
        ui.add(egui::Label::new(text).wrap());
    }
    if let Some(value) = value.filter(|_| most > 0.0) {
        bar_ui(ui, scene.theme, (value / most) as f32, width * 0.7);
    }
}
