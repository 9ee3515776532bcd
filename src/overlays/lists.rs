//! The import list: articles that wait to be taken in, each with its data to be put right, what was repaired and what was set
//! aside. Knows nothing of how they were read.

use super::modal::modal_ui;
use crate::{
    article::{self, Article},
    kit::{
        direction, icons,
        list::List,
        scroll::scrolled,
        theme::size,
        widgets::{bold, edged, head_ui, line, main_button, named, weak},
    },
    locale::tr,
    scene::{Scene, controls::words_ui},
    session::{ImportList, Input, Piece},
    text::Language,
    view::{self, Passage},
};
use egui::{Button, Grid, Key, Modifiers, RichText, Role, ScrollArea, TextEdit, Ui, WidgetInfo, vec2};

/// Draws the list of articles that may come in.
pub(super) fn import_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let Some(list) = scene.session.import().cloned() else { return };
    let mut settled = None;
    let closed = modal_ui(ui, "import", 700.0, |ui| {
        let title = if list.pieces.is_empty() { tr!("import-nothing") } else { tr!("import-title") };
        ui.label(bold(title).size(size::HEAD + 1.0));
        ui.add_space(6.0);
        let height = (ui.ctx().content_rect().height() - 200.0).clamp(120.0, 520.0);
        scrolled(ScrollArea::vertical().max_height(height).auto_shrink([false, true]), ui, |ui| {
            for problem in &list.problems {
                let text =
                    RichText::new(format!("{}  {}", icons::WARN, problem.message.told())).color(scene.theme.warn.0);
                ui.add(egui::Label::new(text).wrap());
            }
            let pieces = List::new(ui, "pieces", (list.pieces.len(), 44.0), ());
            pieces.show(ui, |ui, number| piece_ui(ui, scene, number, &list.pieces[number]));
        });
        ui.add_space(10.0);
        settled = settle_ui(ui, scene, &list);
    });
    if closed && settled.is_none() {
        settled = Some(Input::DropImport);
    }
    let typing = ui.ctx().memory(|memory| memory.focused().is_some());
    if settled.is_none() && !typing && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) {
        settled = chosen(scene, &list).map(Input::TakeImport);
    }
    if let Some(input) = settled {
        scene.screen.above.unticked.clear();
        scene.screen.unfolded.clear();
        scene.screen.above.cuts.clear();
        scene.tell(input);
    }
}

/// The pieces that are ticked, if any are.
fn chosen(scene: &Scene<'_>, list: &ImportList) -> Option<Vec<usize>> {
    let chosen: Vec<usize> = (0..list.pieces.len()).filter(|n| !scene.screen.above.unticked.contains(n)).collect();
    (!chosen.is_empty()).then_some(chosen)
}

fn settle_ui(ui: &mut Ui, scene: &mut Scene<'_>, list: &ImportList) -> Option<Input> {
    let mut settled = None;
    ui.horizontal(|ui| {
        let chosen = chosen(scene, list);
        let button = main_button(scene.theme, &tr!("import-take", n = chosen.as_ref().map_or(0, Vec::len)));
        if named(ui.add_enabled(chosen.is_some(), button), tr!("import-take-name")).clicked() {
            settled = chosen.map(Input::TakeImport);
        }
        if ui.add(Button::new(tr!("cancel")).min_size(vec2(80.0, 28.0))).clicked() {
            settled = Some(Input::DropImport);
        }
    });
    settled
}

fn piece_ui(ui: &mut Ui, scene: &mut Scene<'_>, number: usize, piece: &Piece) {
    let article = &piece.article;
    let name = article.title.as_deref().unwrap_or(article.label());
    let mut on = !scene.screen.above.unticked.contains(&number);
    ui.horizontal(|ui| {
        let response = ui.checkbox(&mut on, "");
        response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, on, tr!("import-tick", name = name)));
        if response.clicked() && !scene.screen.above.unticked.remove(&number) {
            scene.screen.above.unticked.insert(number);
        }
        let open = scene.screen.unfolded.contains(&number);
        let sign = Button::new(if open { icons::DOWN } else { direction::icon(icons::RIGHT) })
            .small()
            .frame_when_inactive(false);
        let response = named(ui.add(sign), &tr!("import-particulars", name = name));
        if response.on_hover_text(tr!("import-particulars-hint")).clicked() && !scene.screen.unfolded.remove(&number) {
            scene.screen.unfolded.insert(number);
        }
        direction::column(ui, |ui| {
            ui.add(egui::Label::new(bold(name)).truncate());
            ui.label(weak(scene.theme, told(piece)));
            if let Some(same) = &piece.same_as {
                let text = line(&same.message().told()).size(size::SMALL).color(scene.theme.warn.0);
                ui.add(egui::Label::new(text).wrap());
            }
        });
    });
    if scene.screen.unfolded.contains(&number) {
        ui.indent(("piece", number), |ui| particulars_ui(ui, scene, number, article));
    }
}

/// Outlet, language, length, and how much was done to it.
fn told(piece: &Piece) -> String {
    let article = &piece.article;
    let words = article.body.split_whitespace().count();
    let outlet = article.outlet.clone().unwrap_or_else(|| piece.source.told());
    let mut told = format!("{outlet} · {} · {}", article.language.tag(), tr!("count-words", n = words));
    let aside = article.blocks.iter().filter(|block| view::set_aside(block.role).is_some()).count();
    let repaired = article.repairs.len();
    if repaired > 0 {
        told += &format!(" · {}", tr!("import-repaired", n = repaired));
    }
    if aside > 0 {
        told += &format!(" · {}", tr!("import-aside", n = aside));
    }
    told
}

/// What is known of an article, to be put right before it comes in.
fn particulars_ui(ui: &mut Ui, scene: &mut Scene<'_>, number: usize, article: &Article) {
    let mut changed = article.clone();
    direction::fields(ui, Grid::new(("data", number)).num_columns(2).spacing(vec2(10.0, 4.0)), |ui| {
        let texts = [
            (tr!("field-outlet"), &mut changed.outlet),
            (tr!("field-title"), &mut changed.title),
            (tr!("field-byline"), &mut changed.byline),
            (tr!("field-day"), &mut changed.published),
            (tr!("field-address"), &mut changed.url),
        ];
        for (name, text) in texts {
            let mut written = text.clone().unwrap_or_default();
            if field_ui(ui, scene, name, &mut written) {
                *text = Some(written).filter(|written| !written.is_empty());
            }
        }
        let mut tag = changed.language.tag().to_owned();
        if field_ui(ui, scene, tr!("field-language"), &mut tag) {
            changed.language = Language::new(tag.trim());
        }
    });
    repairs_ui(ui, scene, &mut changed);
    cuts_ui(ui, scene, number, &mut changed);
    if changed != *article {
        scene.tell(Input::Amend(number, Box::new(changed)));
    }
}

fn field_ui(ui: &mut Ui, scene: &Scene<'_>, name: &str, text: &mut String) -> bool {
    direction::field(ui, weak(scene.theme, name), |ui| {
        let id = ui.scope_id().with(name);
        let response = ui.add(edged(ui, scene.theme, TextEdit::singleline(text).desired_width(440.0), id));
        response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, name));
        response.changed()
    })
}

fn repairs_ui(ui: &mut Ui, scene: &Scene<'_>, article: &mut Article) {
    let repairs = view::repairs(article);
    if !repairs.is_empty() {
        head_ui(ui, scene.theme, &tr!("import-repaired-head", n = repairs.len()));
    }
    for (index, repair) in repairs.iter().enumerate() {
        let undone = ui.horizontal_wrapped(|ui| {
            ui.label(line(&repair.text));
            let button = Button::new(RichText::new(icons::TAKE_BACK).size(13.0)).small().frame_when_inactive(false);
            named(ui.add(button), &tr!("import-undo-repair", repair = repair.text.as_str())).clicked()
        });
        if undone.inner {
            *article = article::undo_repair(article, index);
            return;
        }
    }
}

/// The parts that are not compared, each to be compared after all; those that were chosen to be stay in the list.
fn cuts_ui(ui: &mut Ui, scene: &mut Scene<'_>, number: usize, article: &mut Article) {
    let blocks = article.blocks.iter().enumerate();
    let cut = blocks.filter(|(_, block)| view::set_aside(block.role).is_some()).map(|(at, block)| (at, block.role));
    let cuts = scene.screen.above.cuts.entry(number).or_insert_with(|| cut.collect()).clone();
    if cuts.is_empty() {
        return;
    }
    head_ui(ui, scene.theme, &tr!("import-aside-head", n = cuts.len()));
    for (block, role) in cuts {
        let Some(part) = article.blocks.get(block).copied() else { continue };
        let words = part.span.of(&article.body).split_whitespace().collect::<Vec<_>>().join(" ");
        let mut compared = view::set_aside(part.role).is_none();
        ui.horizontal_top(|ui| {
            let response = ui.checkbox(&mut compared, tr!("import-compare"));
            response.widget_info(|| {
                WidgetInfo::selected(
                    Role::CheckBox,
                    true,
                    compared,
                    tr!("import-compare-words", words = words.as_str()),
                )
            });
            if response.changed() {
                let wanted = if compared { article::Role::Paragraph } else { role };
                *article = article::with_role(article, block, wanted);
            }
            direction::column(ui, |ui| {
                words_ui(ui, scene, &Passage::plain(&words), 13.0);
                ui.label(weak(scene.theme, view::set_aside(role).unwrap_or_default()));
            });
        });
    }
}
