//! The left panel: articles with what was done to them, their problems, voices by side.

use crate::{
    article::Problem,
    command::{Command, CompareCommand, FileCommand, GoCommand},
    comparison::Comparison,
    kit::{
        direction, icons,
        list::List,
        scroll::scrolled,
        terms,
        widgets::{self, bold, head_ui, mark_ui, named, weak},
    },
    locale::tr,
    project::{Edit, What},
    scene::{Act, Arrangement, Scene, controls, overlay::Overlay},
    session::Input,
    view::{ArticleLine, People, SideGroup, View, VoiceLine},
};
use egui::{Button, RichText, Role, ScrollArea, Ui, WidgetInfo};
use std::rc::Rc;

/// About how high a line is.
const LINE: f32 = 22.0;

/// A line of the voices.
#[derive(Copy, Clone)]
enum Line<'a> {
    Side(&'a SideGroup),
    Voice(&'a VoiceLine),
}

fn lines_of(group: &SideGroup) -> impl Iterator<Item = Line<'_>> {
    std::iter::once(Line::Side(group)).chain(group.voices.iter().map(Line::Voice))
}

/// Draws the left panel.
pub(super) fn left_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let people: Rc<People> = Rc::clone(&scene.models.people);
    scrolled(ScrollArea::vertical().id_salt("left").auto_shrink(false), ui, |ui| {
        egui::Frame::new().inner_margin(egui::Margin::symmetric(12, 2)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            ui.add_space(6.0);
            ui.horizontal(|ui| {
                ui.label(widgets::head(scene.theme, tr!("left-articles")));
                ui.with_layout(direction::from_end(), |ui| {
                    let button = Button::new(icons::PLUS).small().frame_when_inactive(false);
                    if named(ui.add(button), tr!("left-add")).on_hover_text(tr!("left-add")).clicked() {
                        scene.command(FileCommand::AddArticles);
                    }
                });
            });
            let articles = List::new(ui, "articles", (people.articles.len(), LINE), ());
            articles.show(ui, |ui, number| article_ui(ui, scene, &people.articles[number]));
            copies_ui(ui, scene);
            if people.articles.is_empty() {
                ui.label(weak(scene.theme, tr!("left-none")));
            }
            ui.add_space(4.0);
            head_ui(ui, scene.theme, tr!("left-voices")).on_hover_text(terms::voice());
            unsure_ui(ui, scene);
            let lines: Vec<Line<'_>> = people.sides.iter().flat_map(lines_of).collect();
            let list = List::new(ui, "voices", (lines.len(), LINE), ());
            list.show(ui, |ui, number| match lines[number] {
                Line::Side(group) => side_ui(ui, scene, group),
                Line::Voice(voice) => voice_ui(ui, scene, voice),
            });
            missing_ui(ui, scene);
            problems_ui(ui, scene);
        });
    });
}

/// That articles print one text; leads to the trees.
fn copies_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let Some(comparison) = scene.models.comparison.clone() else { return };
    let told = match comparison.problems.iter().filter(|problem| problem.code == "copies").count() {
        0 => return,
        many => tr!("left-copies", n = many),
    };
    let text = RichText::new(format!("{}  {told}", icons::COPY)).size(11.5).color(scene.theme.warn.0);
    let response = named(ui.add(Button::new(text).small().frame_when_inactive(false)), &told);
    if response.on_hover_text(controls::hint(ui, CompareCommand::Copies)).clicked() {
        scene.command(CompareCommand::Copies);
    }
}

/// How many speakers are doubtful; leads from one to the next.
fn unsure_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let count = scene.models.doubts().len() + scene.models.identities().len();
    if count == 0 {
        return;
    }
    let told = tr!("left-unsure", n = count);
    let text = RichText::new(format!("{}  {told}", icons::HELP)).size(11.5).color(scene.theme.warn.0);
    let response = named(ui.add(Button::new(text).small().frame_when_inactive(false)), &told);
    if response.on_hover_text(controls::hint(ui, GoCommand::Review)).clicked() {
        scene.command(GoCommand::Review);
    }
}

fn tick_ui(ui: &mut Ui, scene: &mut Scene<'_>, name: &str) {
    let mut on = !scene.state.hidden.contains(name);
    let response = ui.checkbox(&mut on, "");
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, on, tr!("left-show", name = name)));
    if response.on_hover_text(tr!("left-tick-hint")).clicked() {
        scene.push(if on {
            Act::Arrange(Arrangement::Unhide(name.to_owned()))
        } else {
            Act::Arrange(Arrangement::Hide(name.to_owned()))
        });
    }
}

fn article_ui(ui: &mut Ui, scene: &mut Scene<'_>, line: &ArticleLine) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 3.0;
        ui.spacing_mut().button_padding.x = 4.0;
        if line.version.is_some() {
            tick_ui(ui, scene, &line.name);
        } else {
            ui.label(RichText::new(icons::ARTICLE).color(scene.theme.weak.0));
        }
        ui.with_layout(direction::from_end(), |ui| {
            ui.label(weak(scene.theme, line.counts.0.to_string())).on_hover_text(tr!(
                "left-counts",
                compared = line.counts.0,
                aside = line.counts.1
            ));
            treated_ui(ui, scene, line);
            ui.with_layout(direction::from_start(), |ui| {
                let chosen = scene.state.view == View::Reading && scene.state.article == line.article;
                let button = Button::selectable(chosen, widgets::line(&line.name)).truncate();
                let response = ui.add(button);
                let response = response.on_hover_text(line.title.as_deref().unwrap_or(&line.name));
                if response.clicked() {
                    scene.arrange(Arrangement::Article(line.article));
                    scene.command(Command::Show(View::Reading));
                }
                article_menu(scene, line, &response);
            });
        });
    });
}

/// The sign that something was done to the text, which leads to what it was.
fn treated_ui(ui: &mut Ui, scene: &mut Scene<'_>, line: &ArticleLine) {
    if line.repairs + line.aside == 0 {
        return;
    }
    let ink = if line.repairs > 0 { scene.theme.warn.0 } else { scene.theme.weak.0 };
    let count = if line.repairs > 0 { format!(" {}", line.repairs) } else { String::new() };
    let text = RichText::new(format!("{}{count}", icons::REPAIR)).size(11.5).color(ink);
    let response = named(
        ui.add(Button::new(text).small().frame_when_inactive(false)),
        &tr!("left-repairs-of", name = line.name.as_str()),
    );
    let told = tr!("left-repairs", repaired = line.repairs, aside = line.aside);
    let id = scene.session.articles().get(line.article).map(|article| article.id.clone());
    if let (true, Some(id)) = (response.on_hover_text(told).clicked(), id) {
        scene.push(Act::Texts(id));
    }
}

fn article_menu(scene: &mut Scene<'_>, line: &ArticleLine, response: &egui::Response) {
    let Some(read) = scene.models.comparison.as_ref().and_then(|c| c.articles.get(line.article)) else { return };
    let id = read.article.id.clone();
    direction::context_menu(response, |ui| {
        if ui.button(tr!("move-up")).clicked() {
            scene.tell(Input::Edit(Edit::MoveArticle(id.clone(), line.article.saturating_sub(1))));
            ui.close();
        }
        if ui.button(tr!("move-down")).clicked() {
            scene.tell(Input::Edit(Edit::MoveArticle(id.clone(), line.article + 1)));
            ui.close();
        }
        if ui.button(tr!("left-correct")).clicked() {
            scene.push(Act::Correct(u32::try_from(line.article).unwrap_or(u32::MAX)));
            ui.close();
        }
        if ui.button(tr!("left-remove")).clicked() {
            scene.tell(Input::Edit(Edit::RemoveArticle(id.clone())));
            ui.close();
        }
    });
}

fn side_ui(ui: &mut Ui, scene: &mut Scene<'_>, group: &SideGroup) {
    ui.add_space(3.0);
    ui.horizontal(|ui| {
        let name = group.side.as_deref().unwrap_or(tr!("no-side"));
        let column = scene.models.comparison.as_ref().is_some_and(|c| c.versions.iter().any(|v| v.name == name));
        if column && scene.session.project().by() == crate::project::By::Side {
            tick_ui(ui, scene, name);
        }
        ui.label(bold(name).size(12.0).color(scene.theme.weak.0));
    });
}

fn voice_ui(ui: &mut Ui, scene: &mut Scene<'_>, voice: &VoiceLine) {
    ui.horizontal(|ui| {
        let by_voice = scene.session.project().by() == crate::project::By::Voice;
        if let Some(version) = voice.version.as_ref().filter(|_| by_voice) {
            tick_ui(ui, scene, version);
        }
        mark_ui(ui, scene.theme, scene.models.index.voice_mark(voice.voice));
        ui.with_layout(direction::from_end(), |ui| {
            ui.label(weak(scene.theme, voice.statements.to_string()));
            ui.with_layout(direction::from_start(), |ui| {
                let ink = if voice.narration { scene.theme.weak.0 } else { scene.theme.text.0 };
                let button = Button::new(widgets::line(&voice.name).color(ink)).frame_when_inactive(false).truncate();
                let response = named(ui.add(button), &voice.name);
                let aliases = voice.aliases.join("\n");
                let told = if aliases.is_empty() {
                    voice.name.clone()
                } else {
                    tr!("left-also", name = voice.name.as_str(), aliases = aliases)
                };
                let response = response.on_hover_text(told);
                if response.clicked() {
                    go_to_voice(scene, voice.voice);
                }
                direction::context_menu(&response, |ui| voice_menu(ui, scene, voice));
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
    if ui.button(tr!("left-rename-voice")).clicked() {
        scene.screen.above.typed = voice.name.clone();
        scene.screen.above.overlay = Overlay::RenameVoice(voice.voice);
        ui.close();
    }
    if ui.button(tr!("left-set-side")).clicked() {
        scene.screen.above.typed.clear();
        scene.screen.above.overlay = Overlay::Side(voice.voice);
        ui.close();
    }
    let people = Rc::clone(&scene.models.people);
    direction::menu_button(ui, tr!("left-merge-into"), |ui| {
        let others = people.sides.iter().flat_map(|group| &group.voices).filter(|other| other.voice != voice.voice);
        let others: Vec<&VoiceLine> = others.collect();
        scrolled(ScrollArea::vertical().max_height(380.0), ui, |ui| {
            List::new(ui, "others", (others.len(), LINE), ()).show(ui, |ui, number| {
                let into = &others[number].name;
                if ui.button(widgets::line(into)).clicked() {
                    let what = What::MergeVoices { from: vec![voice.name.clone()], into: into.clone() };
                    scene.push(Act::Decide(what));
                    ui.close();
                }
            });
        });
    });
}

/// That letters cannot be shown: they would be left blank without a word.
fn missing_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let scripts = match scene.models.missing(ui.ctx()) {
        [] => return,
        [only] => (*only).to_owned(),
        [rest @ .., last] => tr!("list-and", first = rest.join(", "), last = *last),
    };
    ui.add_space(4.0);
    head_ui(ui, scene.theme, tr!("left-missing"));
    let told = tr!("left-missing-told", scripts = scripts);
    let text = RichText::new(format!("{}  {told}", icons::WARN)).size(11.5).color(scene.theme.warn.0);
    ui.add(egui::Label::new(text).wrap());
}

fn problems_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let Some(comparison) = scene.models.comparison.clone() else { return };
    if comparison.problems.is_empty() {
        return;
    }
    ui.add_space(4.0);
    head_ui(ui, scene.theme, tr!("problems"));
    let list = List::new(ui, "problems", (comparison.problems.len(), 2.0 * LINE), ());
    list.show(ui, |ui, number| {
        let problem = &comparison.problems[number];
        let text =
            RichText::new(format!("{}  {}", icons::WARN, problem.message.told())).size(11.5).color(scene.theme.warn.0);
        let response = ui.add(Button::new(text).frame_when_inactive(false).wrap());
        if response.clicked() {
            go_to_problem(scene, &comparison, problem);
        }
    });
}

/// Where a problem can be looked at: the trees of copies, or its article.
pub(super) fn go_to_problem(scene: &mut Scene<'_>, comparison: &Comparison, problem: &Problem) {
    let article = comparison.articles.iter().position(|read| Some(&read.article.id) == problem.article.as_ref());
    if problem.code == "copies" {
        scene.command(CompareCommand::Copies);
    } else if let Some(article) = article {
        scene.arrange(Arrangement::Article(article));
        scene.command(Command::Show(View::Reading));
    }
}
