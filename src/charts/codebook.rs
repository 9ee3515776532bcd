//! The Codebook view: the user's frames, their definitions, and the passages that stand in them.

use crate::{
    command::Command,
    kit::{
        icons,
        list::List,
        scroll::scrolled,
        terms,
        theme::{serif, size},
        widgets::{bold, edged, named, weak},
    },
    locale::tr,
    project::{Anchor, Code, Codebook, Decision, Edit, What, ready_codebooks},
    scene::{Act, Arrangement, Coders, Scene},
    session::Input,
    view::View,
};
use egui::{Button, Color32, Frame, Margin, RichText, Role, ScrollArea, Stroke, TextEdit, Ui, WidgetInfo, vec2};
use std::sync::Arc;

/// Draws the Codebook view.
pub(crate) fn codebook_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let book = Arc::clone(&scene.session.project().codebook);
    scrolled(ScrollArea::vertical().id_salt("codebook").auto_shrink(false), ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(24, 16)).show(ui, |ui| {
            ui.set_max_width(760.0_f32.min(ui.available_width()));
            ui.label(bold(tr!("view-codebook")).size(size::HEAD + 4.0)).on_hover_text(terms::frame());
            ui.label(weak(scene.theme, tr!("codebook-told")));
            ui.add_space(10.0);
            coder_ui(ui, scene);
            ready_ui(ui, scene, &book);
            ui.add_space(8.0);
            if book.codes.is_empty() {
                ui.label(bold(tr!("codebook-none")));
                ui.label(weak(scene.theme, tr!("codebook-none-todo")));
                ui.add_space(8.0);
            }
            for number in 0..book.codes.len() {
                code_ui(ui, scene, &book, number);
                ui.add_space(8.0);
            }
            new_ui(ui, scene, &book);
        });
    });
}

/// Who codes, and whether others' codes are hidden; agreement and disputes stand on the Framing page.
fn coder_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    ui.horizontal_wrapped(|ui| {
        ui.label(tr!("coder"));
        let field =
            TextEdit::singleline(&mut scene.screen.drafts.coder).hint_text(tr!("coder-hint")).desired_width(140.0);
        let response = ui.add(field);
        response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, tr!("coder-name")));
        if response.lost_focus() && scene.screen.drafts.coder.trim() != scene.session.author() {
            scene.tell(Input::Author(scene.screen.drafts.coder.trim().to_owned()));
        }
        let mut blind = scene.screen.drafts.coders == Coders::Own;
        let hover = tr!("coder-blind-hint");
        if ui.checkbox(&mut blind, tr!("coder-blind")).on_hover_text(hover).changed() {
            scene.push(Act::Coders(if blind { Coders::Own } else { Coders::All }));
        }
        if ui.button(tr!("coder-agreement")).on_hover_text(tr!("coder-agreement-hint")).clicked() {
            let all = crate::framing::dimensions();
            scene.arrange(Arrangement::Dimension(
                all.iter().position(|about| about.offer == crate::finding::Offer::Codebook).unwrap_or(0),
            ));
            scene.command(Command::Show(View::Framing));
        }
    });
}

/// Codebooks to take over, and the exchange with other programs.
fn ready_ui(ui: &mut Ui, scene: &mut Scene<'_>, book: &Codebook) {
    ui.horizontal_wrapped(|ui| {
        ui.label(tr!("codebook-take"));
        for ready in ready_codebooks() {
            let there = ready.codes.iter().all(|code| book.codes.iter().any(|known| known.name == code.name));
            let button = Button::new(format!("{}  {}", icons::PLUS, ready.name));
            let told = tr!("codebook-ready", n = ready.codes.len(), source = ready.source.as_str());
            let response =
                named(ui.add_enabled(!there, button), &tr!("codebook-take-named", name = ready.name.as_str()));
            if response
                .on_hover_text(&told)
                .on_disabled_hover_text(format!("{} {told}", tr!("codebook-there")))
                .clicked()
            {
                set(scene, book.with(&ready.name, &ready.codes));
            }
        }
        ui.separator();
        if ui.button(tr!("codebook-import")).on_hover_text(tr!("codebook-import-hint")).clicked() {
            scene.push(Act::ImportCodebook);
        }
        let filled = !book.codes.is_empty();
        let export = ui.add_enabled(filled, Button::new(tr!("codebook-export")));
        if export.on_hover_text(tr!("codebook-export-hint")).clicked() {
            scene.push(Act::ExportCodebook);
        }
    });
}

/// The colour that a frame of that position begins with.
fn colour(scene: &Scene<'_>, number: usize) -> String {
    let voices = &scene.theme.voices;
    let [red, green, blue, _] = voices.get(number % voices.len().max(1)).map_or(Color32::GRAY, |ink| ink.0).to_array();
    format!("#{red:02x}{green:02x}{blue:02x}")
}

fn set(scene: &mut Scene<'_>, book: Codebook) {
    scene.tell(Input::Edit(Edit::SetCodebook(book)));
}

fn new_ui(ui: &mut Ui, scene: &mut Scene<'_>, book: &Codebook) {
    ui.horizontal(|ui| {
        let field =
            TextEdit::singleline(&mut scene.screen.drafts.code).hint_text(tr!("frame-hint")).desired_width(260.0);
        let field = edged(ui, scene.theme, field, egui::Id::unique("new frame"));
        let response = ui.add(field);
        response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, tr!("frame-new")));
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        let name = scene.screen.drafts.code.trim().to_owned();
        let free = !name.is_empty() && book.codes.iter().all(|code| code.name != name);
        let clicked = ui.add_enabled(free, Button::new(format!("{}  {}", icons::PLUS, tr!("frame-add")))).clicked();
        if free && (entered || clicked) {
            let mut book = book.clone();
            let colour = colour(scene, book.codes.len());
            book.codes.push(Code { name, colour, ..Code::default() });
            scene.screen.drafts.code.clear();
            set(scene, book);
        }
    });
}

fn code_ui(ui: &mut Ui, scene: &mut Scene<'_>, book: &Codebook, number: usize) {
    let Some(code) = book.codes.get(number) else { return };
    let line = Stroke::new(1.0, scene.theme.line.0);
    let frame = Frame::new().fill(scene.theme.panel.0).stroke(line).corner_radius(8).inner_margin(12);
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(14.0, 14.0), egui::Sense::hover());
            let ink = Color32::from_hex(&code.colour).unwrap_or(scene.theme.accent.0);
            ui.painter().rect_filled(rect, 4.0, ink);
            ui.label(bold(&code.name));
            let button = Button::new(icons::TRASH).small().frame_when_inactive(false);
            if named(ui.add(button), &tr!("frame-remove", name = code.name.as_str())).clicked() {
                let mut book = book.clone();
                book.codes.remove(number);
                set(scene, book);
            }
        });
        let id = ui.scope_id().with(("definition", &code.name));
        let mut text = ui.data(|data| data.get_temp::<String>(id)).unwrap_or_else(|| code.definition.clone());
        let field = TextEdit::multiline(&mut text)
            .hint_text(tr!("frame-definition-hint"))
            .desired_rows(2)
            .desired_width(f32::INFINITY);
        let response = ui.add(edged(ui, scene.theme, field, id.with("field")));
        response.widget_info(|| {
            WidgetInfo::labeled(Role::TextInput, true, tr!("frame-definition", name = code.name.as_str()))
        });
        if response.has_focus() {
            ui.data_mut(|data| data.insert_temp(id, text));
        } else if response.lost_focus() {
            ui.data_mut(|data| data.remove::<String>(id));
            let mut book = book.clone();
            book.codes[number].definition = text;
            set(scene, book);
        }
        words_ui(ui, scene, book, number);
        coded_ui(ui, scene, &code.name);
    });
}

/// The key words of a frame, parted by commas.
fn words_ui(ui: &mut Ui, scene: &mut Scene<'_>, book: &Codebook, number: usize) {
    let Some(code) = book.codes.get(number) else { return };
    let id = ui.scope_id().with(("words", &code.name));
    let mut text = ui.data(|data| data.get_temp::<String>(id)).unwrap_or_else(|| code.key_words.join(", "));
    let field = TextEdit::singleline(&mut text).hint_text(tr!("frame-words-hint"));
    let response = ui.add(field.desired_width(f32::INFINITY));
    response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, tr!("frame-words", name = code.name.as_str())));
    if response.has_focus() {
        ui.data_mut(|data| data.insert_temp(id, text));
    } else if response.lost_focus() {
        ui.data_mut(|data| data.remove::<String>(id));
        let words = text.split(',').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty());
        let mut book = book.clone();
        book.codes[number].key_words = words.collect();
        set(scene, book);
    }
}

/// The passages coded with a frame.
fn coded_ui(ui: &mut Ui, scene: &mut Scene<'_>, name: &str) {
    let session = scene.session;
    let own = |decision: &&Decision| scene.screen.drafts.coders != Coders::Own || decision.by == session.author();
    let decisions = session.project().decisions.iter().filter(own);
    let anchors: Vec<&Anchor> = decisions.filter_map(|decision| coded(decision, name)).collect();
    if anchors.is_empty() {
        ui.label(weak(scene.theme, tr!("frame-no-passage")));
        if ui.small_button(tr!("frame-choose")).clicked() {
            scene.command(Command::Show(View::Parallel));
        }
    }
    List::new(ui, ("coded", name), (anchors.len(), 40.0), ()).show(ui, |ui, number| {
        let text = RichText::new(&anchors[number].words).family(serif()).size(size::CELL);
        let response = ui.add(Button::new(text).frame_when_inactive(false).wrap());
        if response.clicked()
            && let Some(place) = find(scene, anchors[number])
        {
            scene.push(Act::Show(View::Reading, place));
        }
    });
}

/// The passage that a decision codes with that frame.
fn coded<'a>(decision: &'a Decision, name: &str) -> Option<&'a Anchor> {
    match &decision.what {
        What::Code(anchor, code) if code == name => Some(anchor),
        _ => None,
    }
}

fn find(scene: &Scene<'_>, anchor: &Anchor) -> Option<crate::statement::Place> {
    let comparison = scene.models.comparison.as_ref()?;
    let article = comparison.articles.iter().position(|read| read.article.id == anchor.article)?;
    let read = comparison.articles.get(article)?;
    let span = anchor.find(&read.article).span()?;
    let statement = read.statements.iter().position(|statement| statement.span.overlaps(span))?;
    Some(crate::statement::Place::new(article, statement))
}
