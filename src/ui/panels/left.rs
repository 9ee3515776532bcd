//! The left panel: articles with their repairs and problems, voices by side.

use crate::{
    project::{Edit, What},
    session::Input,
    ui::{
        Act, Command,
        act::Scene,
        icons,
        models::Overlay,
        terms,
        widgets::{self, bold, head_ui, mark_ui, named, weak},
    },
    view::{ArticleLine, People, SideGroup, View, VoiceLine},
};
use egui::{Align, Button, Layout, RichText, Role, ScrollArea, Ui, WidgetInfo};
use std::rc::Rc;

/// Draws the left panel.
pub(super) fn left_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let people: Rc<People> = Rc::clone(&scene.models.people);
    ScrollArea::vertical().id_salt("left").auto_shrink(false).show(ui, |ui| {
        egui::Frame::new().inner_margin(egui::Margin::symmetric(12, 2)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            ui.add_space(6.0);
            ui.horizontal(|ui| {
                ui.label(widgets::head(scene.theme, "Articles"));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let button = Button::new(icons::PLUS).small().frame(false);
                    if named(ui.add(button), "Add articles").on_hover_text("Add articles").clicked() {
                        scene.command(Command::AddArticles);
                    }
                });
            });
            for line in &people.articles {
                article_ui(ui, scene, line);
            }
            if people.articles.is_empty() {
                ui.label(weak(scene.theme, "None yet: drop a file here."));
            }
            ui.add_space(4.0);
            head_ui(ui, scene.theme, "Voices by side").on_hover_text(terms::VOICE);
            unsure_ui(ui, scene);
            for group in &people.sides {
                side_ui(ui, scene, group);
            }
            problems_ui(ui, scene);
        });
    });
}

/// How many speakers are doubtful; leads from one to the next.
fn unsure_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let count = scene.models.doubts().len();
    if count == 0 {
        return;
    }
    let told = if count == 1 { "1 speaker to check".to_owned() } else { format!("{count} speakers to check") };
    let text = RichText::new(format!("{}  {told}", icons::HELP)).size(11.5).color(scene.theme.warn.0);
    let response = named(ui.add(Button::new(text).small().frame_when_inactive(false)), &told);
    if response.on_hover_text(widgets::hint(ui, Command::Review)).clicked() {
        scene.command(Command::Review);
    }
}

fn tick_ui(ui: &mut Ui, scene: &mut Scene<'_>, name: &str) {
    let mut on = !scene.state.hidden.contains(name);
    let response = ui.checkbox(&mut on, "");
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, on, format!("Show {name}")));
    if response.on_hover_text("Show or hide its column.").clicked() {
        scene.push(if on { Act::Unhide(name.to_owned()) } else { Act::Hide(name.to_owned()) });
    }
}

fn article_ui(ui: &mut Ui, scene: &mut Scene<'_>, line: &ArticleLine) {
    ui.horizontal(|ui| {
        if line.version.is_some() {
            tick_ui(ui, scene, &line.name);
        } else {
            ui.label(RichText::new(icons::ARTICLE).color(scene.theme.weak.0));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(weak(scene.theme, line.counts.0.to_string())).on_hover_text(format!(
                "{} statements are compared, {} are set aside or headings.",
                line.counts.0, line.counts.1
            ));
            if !line.repairs.is_empty() {
                let text = RichText::new(format!("{} {}", icons::REPAIR, line.repairs.len()))
                    .size(11.5)
                    .color(scene.theme.warn.0);
                let response = named(ui.add(Button::new(text).small().frame(false)), "Repairs");
                if response.on_hover_text("What was put right in the text.").clicked()
                    && !scene.screen.unfolded.remove(&line.article)
                {
                    scene.screen.unfolded.insert(line.article);
                }
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let chosen = scene.state.view == View::Reading && scene.state.article == line.article;
                let button = Button::selectable(chosen, widgets::line(&line.name)).truncate();
                let response = ui.add(button);
                let response = response.on_hover_text(line.title.as_deref().unwrap_or(&line.name));
                if response.clicked() {
                    scene.push(Act::Article(line.article));
                    scene.command(Command::Show(View::Reading));
                }
                article_menu(scene, line, &response);
            });
        });
    });
    if scene.screen.unfolded.contains(&line.article) {
        repairs_ui(ui, scene, line);
    }
}

fn article_menu(scene: &mut Scene<'_>, line: &ArticleLine, response: &egui::Response) {
    let Some(read) = scene.models.comparison.as_ref().and_then(|c| c.articles.get(line.article)) else { return };
    let id = read.article.id.clone();
    response.context_menu(|ui| {
        if ui.button("Move up").clicked() {
            scene.tell(Input::Edit(Edit::MoveArticle(id.clone(), line.article.saturating_sub(1))));
            ui.close();
        }
        if ui.button("Move down").clicked() {
            scene.tell(Input::Edit(Edit::MoveArticle(id.clone(), line.article + 1)));
            ui.close();
        }
        if ui.button("Remove article").clicked() {
            scene.tell(Input::Edit(Edit::RemoveArticle(id.clone())));
            ui.close();
        }
    });
}

fn repairs_ui(ui: &mut Ui, scene: &mut Scene<'_>, line: &ArticleLine) {
    ui.indent(("repairs", line.article), |ui| {
        for repair in &line.repairs {
            ui.horizontal_wrapped(|ui| {
                ui.label(weak(scene.theme, &repair.text));
                let button = Button::new(icons::TAKE_BACK).small().frame(false);
                if named(ui.add(button), "Undo repair").on_hover_text("Take this repair back").clicked() {
                    scene.push(Act::Decide(repair.undo.clone()));
                }
            });
        }
    });
}

fn side_ui(ui: &mut Ui, scene: &mut Scene<'_>, group: &SideGroup) {
    ui.add_space(3.0);
    ui.horizontal(|ui| {
        let name = group.side.as_deref().unwrap_or("No side");
        let column = scene.models.comparison.as_ref().is_some_and(|c| c.versions.iter().any(|v| v.name == name));
        if column && scene.session.project().by() == crate::alignment::By::Side {
            tick_ui(ui, scene, name);
        }
        ui.label(bold(name).size(12.0).color(scene.theme.weak.0));
    });
    for voice in &group.voices {
        voice_ui(ui, scene, voice);
    }
}

fn voice_ui(ui: &mut Ui, scene: &mut Scene<'_>, voice: &VoiceLine) {
    ui.horizontal(|ui| {
        let by_voice = scene.session.project().by() == crate::alignment::By::Voice;
        if let Some(version) = voice.version.as_ref().filter(|_| by_voice) {
            tick_ui(ui, scene, version);
        }
        mark_ui(ui, scene.theme, scene.models.index.voice_mark(voice.voice));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(weak(scene.theme, voice.statements.to_string()));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let ink = if voice.narration { scene.theme.weak.0 } else { scene.theme.text.0 };
                let button = Button::new(widgets::line(&voice.name).color(ink)).frame_when_inactive(false).truncate();
                let response = named(ui.add(button), &voice.name);
                let aliases = voice.aliases.join("\n");
                let told =
                    if aliases.is_empty() { voice.name.clone() } else { format!("{}, also:\n{aliases}", voice.name) };
                let response = response.on_hover_text(told);
                if response.clicked() {
                    go_to_voice(scene, voice.voice);
                }
                response.context_menu(|ui| voice_menu(ui, scene, voice));
            });
        });
    });
}

fn go_to_voice(scene: &mut Scene<'_>, voice: u32) {
    let Some(comparison) = scene.models.comparison.clone() else { return };
    let first = comparison.articles.iter().enumerate().find_map(|(article, read)| {
        let number = read.statements.iter().position(|statement| statement.voice == Some(voice))?;
        Some(crate::statement::Place::new(article, number))
    });
    if let Some(place) = first {
        scene.push(Act::Jump(place));
    }
}

fn voice_menu(ui: &mut Ui, scene: &mut Scene<'_>, voice: &VoiceLine) {
    if ui.button("Rename voice…").clicked() {
        scene.screen.typed = voice.name.clone();
        scene.screen.overlay = Overlay::RenameVoice(voice.voice);
        ui.close();
    }
    if ui.button("Set side…").clicked() {
        scene.screen.typed.clear();
        scene.screen.overlay = Overlay::Side(voice.voice);
        ui.close();
    }
    let people = Rc::clone(&scene.models.people);
    ui.menu_button("Merge into", |ui| {
        for other in people.sides.iter().flat_map(|group| &group.voices).filter(|other| other.voice != voice.voice) {
            if ui.button(widgets::line(&other.name)).clicked() {
                let what = What::MergeVoices { from: vec![voice.name.clone()], into: other.name.clone() };
                scene.push(Act::Decide(what));
                ui.close();
            }
        }
    });
}

fn problems_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let Some(comparison) = scene.models.comparison.clone() else { return };
    if comparison.problems.is_empty() {
        return;
    }
    ui.add_space(4.0);
    head_ui(ui, scene.theme, "Problems");
    for problem in &comparison.problems {
        let text = RichText::new(format!("{}  {}", icons::WARN, problem.message)).size(11.5).color(scene.theme.warn.0);
        let response = ui.add(Button::new(text).frame(false).wrap());
        let article = comparison.articles.iter().position(|read| Some(&read.article.id) == problem.article.as_ref());
        if response.clicked()
            && let Some(article) = article
        {
            scene.push(Act::Article(article));
            scene.command(Command::Show(View::Reading));
        }
    }
}
