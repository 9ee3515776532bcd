//! The Framing view: a plot and a table a dimension, a line a subject, a column a version; a click leads to the passage. Knows
//! nothing of how findings are made.

use super::framing_plot::plot_ui;
use crate::{
    command::Command,
    finding::{About, Name, Offer, Passage},
    kit::{
        direction,
        list::List,
        scroll::scrolled,
        theme::{size, strong},
        widgets::{bar_ui, bold, mark_ui, named, weak},
    },
    locale::{decimal, tr},
    project::What,
    scene::{Act, Arrangement, Scene},
    telling,
    view::{Column, Entry, FramingFilter, Line, Sheet, View},
};
use egui::{Button, ComboBox, Frame, Margin, RichText, Role, ScrollArea, Stroke, Ui, WidgetInfo, vec2};
use std::rc::Rc;

/// Entries of a cell that are shown at once.
const SHOWN: usize = 12;

/// Draws the Framing view.
pub(crate) fn framing_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let model = Rc::clone(&scene.models.framing);
    let grid = Rc::clone(&scene.models.grid);
    if model.0.is_empty() {
        ui.vertical_centered(|ui| {
            ui.add_space(80.0);
            ui.label(weak(scene.theme, tr!("framing-nothing")).size(14.0));
        });
        return;
    }
    let space = ui.available_rect_before_wrap();
    let side = (space.width() * 0.22).clamp(150.0, 230.0);
    let (list, sheet) = (direction::first(space, side), direction::after(space, side));
    ui.painter().vline(direction::start(sheet), space.y_range(), Stroke::new(1.0, scene.theme.line.0));
    let mut list = ui.new_child(egui::UiBuilder::new().id_salt("dimensions").max_rect(list.shrink2(vec2(8.0, 8.0))));
    scrolled(ScrollArea::vertical().id_salt("dimensions"), &mut list, |ui| {
        for (number, dimension) in model.0.iter().enumerate() {
            let text = format!("{}  ({})", telling::title(&dimension.about), dimension.findings);
            let chosen = number == scene.state.dimension;
            let button = Button::selectable(chosen, text).min_size(vec2(ui.available_width(), 26.0)).truncate();
            let response = ui.add(button).on_hover_text(explained(&dimension.about));
            if response.clicked() {
                scene.arrange(Arrangement::Dimension(number));
            }
        }
    });
    let mut table = ui.new_child(egui::UiBuilder::new().id_salt("sheet").max_rect(sheet));
    scrolled(ScrollArea::vertical().id_salt(("sheet", scene.state.dimension)).auto_shrink(false), &mut table, |ui| {
        Frame::new().inner_margin(Margin::symmetric(18, 12)).show(ui, |ui| {
            ui.set_max_width(sheet.width() - 40.0);
            let about = model.0.get(scene.state.dimension).map(|dimension| dimension.about).unwrap_or_default();
            let title = ui.label(RichText::new(telling::title(&about)).family(strong()).size(size::HEAD + 3.0));
            title.on_hover_text(explained(&about));
            ui.scope(|ui| {
                ui.set_max_width(ui.available_width().min(820.0));
                ui.add(egui::Label::new(weak(scene.theme, telling::definition(&about))).wrap());
            });
            if !about.described.source.is_empty() {
                let (source, unit) = (telling::source(&about), telling::unit(&about));
                ui.label(weak(scene.theme, tr!("framing-source", source = source, unit = unit)));
            }
            ui.add_space(4.0);
            controls_ui(ui, scene, about.offer, &model.1);
            if let Some(remark) = &model.1.remark {
                ui.add(egui::Label::new(RichText::new(remark).color(scene.theme.warn.0)).wrap());
            }
            ui.add_space(8.0);
            plot_ui(ui, scene.theme, &model.1, &grid.columns, scene.state.dimension);
            ui.add_space(8.0);
            if model.1.lines.is_empty() {
                return nothing_ui(ui, scene, about.offer, &model.1);
            }
            scrolled(direction::scrolled_to_start(ScrollArea::horizontal().id_salt("columns")), ui, |ui| {
                sheet_ui(ui, scene, &model.1, &grid.columns)
            });
        });
    });
    ui.allocate_rect(space, egui::Sense::hover());
}

fn explained(about: &About) -> String {
    format!("{}\n\n{}", telling::definition(about), tr!("framing-after", source = telling::source(about)))
}

/// What stands in place of an empty table.
fn nothing_ui(ui: &mut Ui, scene: &mut Scene<'_>, offer: Offer, sheet: &Sheet) {
    if sheet.remark.is_none() {
        ui.label(weak(scene.theme, tr!("framing-none-found")).size(size::BODY));
    }
    if offer == Offer::Codebook && ui.button(tr!("framing-open-codebook")).clicked() {
        scene.command(Command::Show(View::Codebook));
    }
}

/// What is shown, what is marked in texts, and what a dimension lets the user settle.
fn controls_ui(ui: &mut Ui, scene: &mut Scene<'_>, offer: Offer, sheet: &Sheet) {
    let Some(comparison) = scene.models.comparison.clone() else { return };
    let filter = scene.state.framing;
    let short = |text: &str| text.chars().take(40).collect::<String>();
    ui.horizontal_wrapped(|ui| {
        let chosen =
            filter.point.and_then(|point| comparison.points.get(point)).map_or(tr!("framing-all-points"), |p| &p.label);
        let combo = ComboBox::from_id_salt("point").selected_text(short(chosen)).width(190.0).show_ui(ui, |ui| {
            if ui.selectable_label(filter.point.is_none(), tr!("framing-all-points")).clicked() {
                scene.arrange(Arrangement::FilterFraming(FramingFilter { point: None, ..filter }));
            }
            List::new(ui, "points", (comparison.points.len(), 20.0), ()).show(ui, |ui, number| {
                let text = format!("{}. {}", number + 1, short(&comparison.points[number].label));
                if ui.selectable_label(filter.point == Some(number), text).clicked() {
                    scene.arrange(Arrangement::FilterFraming(FramingFilter { point: Some(number), ..filter }));
                }
            });
        });
        combo.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, tr!("framing-point", label = chosen)));
        let chosen = filter
            .voice
            .and_then(|voice| comparison.voices.get(voice as usize))
            .map_or(tr!("framing-all-voices"), |v| &v.name);
        let combo = ComboBox::from_id_salt("voice").selected_text(short(chosen)).width(170.0).show_ui(ui, |ui| {
            if ui.selectable_label(filter.voice.is_none(), tr!("framing-all-voices")).clicked() {
                scene.arrange(Arrangement::FilterFraming(FramingFilter { voice: None, ..filter }));
            }
            List::new(ui, "voices", (comparison.voices.len(), 20.0), ()).show(ui, |ui, at| {
                let number = u32::try_from(at).ok();
                if ui.selectable_label(filter.voice == number, short(&comparison.voices[at].name)).clicked() {
                    scene.arrange(Arrangement::FilterFraming(FramingFilter { voice: number, ..filter }));
                }
            });
        });
        combo.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, tr!("framing-voice", name = chosen)));
        let mut marked = scene.state.marked == Some(scene.state.dimension);
        let hover = tr!("framing-mark-hint");
        if ui.checkbox(&mut marked, tr!("framing-mark")).on_hover_text(hover).changed() {
            scene.arrange(Arrangement::MarkDimension(marked.then_some(scene.state.dimension)));
        }
        if offer == Offer::GroundTexts {
            ground_ui(ui, scene);
        }
        let versions = comparison.versions.len();
        let shown = scene.models.grid.columns.len();
        if shown < versions {
            ui.label(weak(scene.theme, tr!("framing-shown", n = shown, all = versions)));
        }
        if sheet.lines.is_empty() && filter != FramingFilter::default() && ui.button(tr!("show-all")).clicked() {
            scene.arrange(Arrangement::FilterFraming(FramingFilter::default()));
        }
    });
}

/// Articles that are transcripts: ticked, the quotes of the others are held against them.
fn ground_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let session = scene.session;
    let project = session.project();
    let grounds = project.ground_texts();
    let text = match grounds.len() {
        0 => tr!("framing-ground-none").to_owned(),
        count => tr!("framing-grounds", n = count),
    };
    let response = ComboBox::from_id_salt("ground").selected_text(&text).width(150.0).show_ui(ui, |ui| {
        for article in &project.articles {
            let mut is_ground = grounds.contains(article.id.as_str());
            if !ui.checkbox(&mut is_ground, article.label()).changed() {
                continue;
            }
            if is_ground {
                scene.push(Act::Decide(What::GroundText(article.id.clone())));
            } else {
                let own =
                    project.decisions.iter().filter(|d| matches!(&d.what, What::GroundText(id) if *id == article.id));
                own.for_each(|decision| scene.push(Act::Withdraw(decision.clone())));
            }
        }
    });
    response.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, &text));
    response.response.on_hover_text(tr!("framing-ground-hint"));
}

fn sheet_ui(ui: &mut Ui, scene: &mut Scene<'_>, sheet: &Sheet, columns: &[Column]) {
    const SUBJECT: f32 = 160.0;
    let width = ((ui.available_width() - SUBJECT) / columns.len().max(1) as f32 - 12.0).clamp(150.0, 340.0);
    let naming = scene.models.framing.0.get(scene.state.dimension).is_some_and(|d| d.about.offer == Offer::Actors);
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        ui.allocate_space(vec2(SUBJECT, 1.0));
        for column in columns {
            ui.horizontal(|ui| {
                ui.set_width(width);
                mark_ui(ui, scene.theme, column.mark);
                ui.add(egui::Label::new(bold(&column.name)).truncate());
            });
        }
    });
    let key = (scene.state.dimension, scene.state.framing, scene.models.edition, width.round() as i32);
    let list = List::new(ui, "lines", (sheet.lines.len(), 60.0), key);
    list.show(ui, |ui, number| {
        let line = &sheet.lines[number];
        let ground = ui.painter().add(egui::Shape::Noop);
        let drawn = ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = vec2(10.0, 3.0);
            cell_ui(ui, SUBJECT, |ui| {
                subject_ui(ui, scene, line, sheet, naming);
                for entry in &line.all {
                    entry_ui(ui, scene, entry, (sheet.most, SUBJECT), false);
                }
            });
            for cell in &line.cells {
                cell_ui(ui, width, |ui| {
                    for entry in cell.iter().take(SHOWN) {
                        entry_ui(ui, scene, entry, (sheet.most, width), naming);
                    }
                    if cell.len() > SHOWN {
                        ui.label(weak(scene.theme, tr!("framing-more", n = cell.len() - SHOWN)));
                    }
                });
            }
        });
        if number % 2 == 1 {
            let striped = drawn.response.rect.expand2(vec2(6.0, 0.0));
            ui.painter().set(ground, egui::Shape::rect_filled(striped, 4.0, ui.visuals().faint_bg_color));
        }
    });
}

/// One cell of the table, as high as what stands in it; only its room where it is beside the screen.
fn cell_ui(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    let place = direction::first(ui.cursor(), width);
    if !place.x_range().intersects(ui.clip_rect().x_range()) {
        ui.allocate_space(vec2(width, 1.0));
        return;
    }
    direction::column(ui, |ui| {
        ui.set_width(width);
        ui.add_space(4.0);
        add(ui);
        ui.add_space(4.0);
    });
}

fn subject_ui(ui: &mut Ui, scene: &mut Scene<'_>, line: &Line, sheet: &Sheet, naming: bool) {
    let is_actor = |line: &Line| !line.cells.iter().flatten().any(|entry| entry.class == Some(Name::Choice));
    let label = egui::Label::new(bold(&line.subject)).wrap();
    if !naming || !is_actor(line) {
        ui.add(label);
        return;
    }
    let response = named(ui.add(label.sense(egui::Sense::click())), &line.subject);
    let response = response.on_hover_text(tr!("framing-one-hint"));
    direction::context_menu(&response, |ui| {
        ui.label(weak(scene.theme, tr!("framing-one")));
        scrolled(ScrollArea::vertical().max_height(320.0), ui, |ui| {
            for other in sheet.lines.iter().filter(|other| other.subject != line.subject && is_actor(other)) {
                if ui.button(&other.subject).clicked() {
                    let (from, into) = (vec![line.subject.clone()], other.subject.clone());
                    scene.push(Act::Decide(What::MergeActors { from, into }));
                    ui.close();
                }
            }
        });
    });
}

fn entry_ui(ui: &mut Ui, scene: &mut Scene<'_>, entry: &Entry, (most, width): (f64, f32), naming: bool) {
    let number = |value: f64| decimal(value, if value.fract() == 0.0 { 0 } else { 2 });
    let value = match (entry.value, entry.interval) {
        (Some(value), Some((low, high))) => {
            format!("  {}", tr!("framing-range", value = number(value), low = number(low), high = number(high)))
        }
        (Some(value), None) => format!("  {}", number(value)),
        _ => String::new(),
    };
    let text = format!("{}{value}", entry.label);
    if let Some(passage) = entry.passages.first() {
        let words = words(scene, passage);
        let button = Button::new(RichText::new(&text)).frame_when_inactive(false).wrap();
        let told = tr!("framing-entry-hint", words = words, n = entry.passages.len());
        let response = named(ui.add(button), &text).on_hover_text(told);
        if response.clicked() {
            scene.push(Act::Evidence(*passage));
        }
        direction::context_menu(&response, |ui| menu_ui(ui, scene, entry, naming));
    } else {
        ui.add(egui::Label::new(text).wrap());
    }
    if !entry.note.is_empty() {
        ui.add(egui::Label::new(weak(scene.theme, &entry.note)).wrap());
    }
    if let Some(value) = entry.value.filter(|_| most > 0.0) {
        bar_ui(ui, scene.theme, (value / most) as f32, width * 0.7);
    }
}

/// Every passage of a finding; for a name, that it means somebody else.
fn menu_ui(ui: &mut Ui, scene: &mut Scene<'_>, entry: &Entry, naming: bool) {
    for passage in entry.passages.iter().take(30) {
        let words = scene.models.comparison.as_ref().map(|c| c.words(passage.place).to_owned()).unwrap_or_default();
        let words: String = words.chars().take(90).collect();
        if ui.button(words).clicked() {
            scene.push(Act::Evidence(*passage));
            ui.close();
        }
    }
    let written = entry.words.as_str();
    if naming && entry.class != Some(Name::Choice) && !written.is_empty() {
        ui.separator();
        if ui.button(tr!("framing-else", name = written)).clicked() {
            let (form, into) = (written.to_owned(), written.to_owned());
            scene.push(Act::Decide(What::SplitActor { form, into }));
            ui.close();
        }
    }
}

fn words(scene: &Scene<'_>, passage: &Passage) -> String {
    let read = scene.models.comparison.as_ref().and_then(|c| c.articles.get(passage.place.article()));
    read.map_or_else(String::new, |read| passage.span.of(&read.article.body).to_owned())
}
