//! The menu bar, the tool bar, the status line, and what is shown while the first comparison is made.

use super::search;
use crate::{
    command::{Command, CompareCommand, EditCommand, FileCommand, GoCommand, HelpCommand, Menu, WindowCommand},
    comparison::Comparison,
    kit::{
        direction, icons, terms,
        widgets::{self, bold, choice_ui, named, weak},
    },
    locale::{self, Language, percent, tr},
    project::{By, Depth},
    scene::{
        Act, Arrangement, Scene,
        controls::{self, icon_ui, keys},
        doing::Picking,
    },
    session::{Freshness, Input, Tone},
    view::{self, Filter, View},
};
use egui::{Button, ComboBox, MenuBar, ProgressBar, RichText, Role, Slider, Ui, WidgetInfo, vec2};

/// Matters that the list of rows names; the search finds the others.
const LISTED: usize = 20;

/// The menu bar with the project's name.
pub(super) fn menu_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    MenuBar::new().ui(ui, |ui| ui.with_layout(direction::from_start(), |ui| menus_ui(ui, scene)));
}

fn menus_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    for menu in Menu::ALL {
        direction::menu_button(ui, menu.name(), |ui| {
            ui.set_min_width(250.0);
            for command in Command::all().into_iter().filter(|command| command.menu() == menu) {
                if matches!(command, Command::Speak(_)) {
                    continue;
                }
                if command.begins_group() {
                    ui.separator();
                }
                controls::menu_ui(ui, scene, command);
                if command == Command::File(FileCommand::OpenPath) {
                    recent_ui(ui, scene);
                }
                if command == Command::Window(WindowCommand::Still) {
                    languages_ui(ui, scene);
                }
            }
        });
    }
    ui.with_layout(direction::from_end(), |ui| {
        palette_ui(ui, scene);
        if scene.session.is_empty() {
            return;
        }
        ui.add_space(8.0);
        let dirty = if scene.session.is_dirty() { format!(" · {}", tr!("not-saved")) } else { String::new() };
        ui.label(weak(scene.theme, dirty));
        ui.label(bold(scene.session.title()));
    });
}

/// The way into the palette for those who do not know its key yet.
fn palette_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let command = Command::Help(HelpCommand::Palette);
    let keys = keys(ui, command).unwrap_or_default();
    let words = RichText::new(format!("{}  {}", icons::SEARCH, tr!("bar-commands"))).color(scene.theme.weak.0);
    let button = Button::new(words).shortcut_text(RichText::new(keys).size(11.5).color(scene.theme.weak.0));
    let response = named(ui.add(button.small()), command.label());
    if response.on_hover_text(command.tooltip()).clicked() {
        scene.command(command);
    }
}

fn recent_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    direction::menu_button(ui, tr!("bar-recent"), |ui| {
        let recent = scene.session.recent().to_vec();
        if recent.is_empty() {
            ui.label(weak(scene.theme, tr!("bar-recent-none")));
        }
        for known in recent {
            if ui.button(&known.name).on_hover_text(known.path.display().to_string()).clicked() {
                scene.push(Act::Open(known.path));
                ui.close();
            }
        }
    });
}

/// The languages, each by its own name.
fn languages_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    direction::menu_button(ui, tr!("bar-language"), |ui| {
        for language in Language::ALL {
            let button = Button::selectable(language == locale::spoken(), widgets::line(language.name()));
            let response = ui.add(button).on_hover_text(Command::Speak(language).tooltip());
            if response.clicked() {
                scene.command(Command::Speak(language));
                ui.close();
            }
        }
    });
}

/// The tool bar: views, what makes a column, base, search.
pub(super) fn tools_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    ui.horizontal(|ui| {
        let space = ui.available_width();
        let (narrow, slim) = (space < 1_150.0, space < 960.0);
        icon_ui(ui, scene, WindowCommand::Left);
        if !slim {
            icon_ui(ui, scene, GoCommand::Back);
            icon_ui(ui, scene, GoCommand::Forward);
        }
        let views = View::ALL.map(|view| (view.title(), Command::Show(view).tooltip(), view == scene.state.view));
        let view = if slim { one_of_ui(ui, tr!("bar-view"), &views) } else { choice_ui(ui, scene.theme, &views) };
        if let Some(number) = view {
            scene.command(Command::Show(View::ALL[number]));
        }
        if !slim {
            ui.add_space(4.0);
        }
        by_ui(ui, scene, (narrow, slim));
        if !narrow {
            base_ui(ui, scene);
        }
        filter_ui(ui, scene);
        ui.with_layout(direction::from_end(), |ui| {
            if scene.screen.presenting {
                if ui.button(tr!("bar-end-presentation")).clicked() {
                    scene.command(WindowCommand::Present);
                }
                return;
            }
            icon_ui(ui, scene, WindowCommand::Inspector);
            icon_ui(ui, scene, WindowCommand::SplitView);
            if !narrow {
                icon_ui(ui, scene, EditCommand::Redo);
                icon_ui(ui, scene, EditCommand::Undo);
            }
            search::search_ui(ui, scene);
        });
    });
}

/// A row of choices as a list that opens: for want of room; the one that was clicked.
fn one_of_ui(ui: &mut Ui, name: &str, choices: &[(&str, &str, bool)]) -> Option<usize> {
    let mut clicked = None;
    let taken = choices.iter().find(|(_, _, taken)| *taken).map_or("", |(name, ..)| *name);
    let combo = ComboBox::from_id_salt(name).selected_text(taken).width(86.0).show_ui(ui, |ui| {
        for (number, (name, tooltip, taken)) in choices.iter().enumerate() {
            if ui.selectable_label(*taken, *name).on_hover_text(*tooltip).clicked() {
                clicked = Some(number);
            }
        }
    });
    combo.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, format!("{name}: {taken}")));
    clicked
}

fn by_ui(ui: &mut Ui, scene: &mut Scene<'_>, (narrow, slim): (bool, bool)) {
    let by = scene.session.project().by();
    let commands = [CompareCommand::ByOutlet, CompareCommand::ByVoice, CompareCommand::BySide].map(Command::Compare);
    let [outlet, voice, side] = commands.map(Command::tooltip);
    let choices = [
        (tr!("by-outlet"), outlet, by == By::Outlet),
        (tr!("by-voice"), voice, by == By::Voice),
        (tr!("by-side"), side, by == By::Side),
    ];
    if !narrow {
        ui.label(weak(scene.theme, tr!("bar-by"))).on_hover_text(terms::version());
    }
    let chosen = if slim { one_of_ui(ui, tr!("bar-by-name"), &choices) } else { choice_ui(ui, scene.theme, &choices) };
    if let Some(number) = chosen {
        scene.command(commands[number]);
    }
}

fn base_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let grid = std::rc::Rc::clone(&scene.models.grid);
    let Some(base) = grid.columns.get(grid.base) else { return };
    ui.label(weak(scene.theme, tr!("bar-base"))).on_hover_text(terms::base());
    let shown: String = base.name.chars().take(18).collect();
    let combo = ComboBox::from_id_salt("base").selected_text(shown).width(110.0).show_ui(ui, |ui| {
        for column in &grid.columns {
            if ui.selectable_label(column.name == base.name, widgets::line(&column.name)).clicked() {
                scene.arrange(Arrangement::Base(column.name.clone()));
            }
        }
    });
    combo
        .response
        .widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, tr!("bar-base-name", name = base.name.as_str())));
}

fn filter_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let now = scene.state.filter;
    let text = format!("{}  {}", icons::FILTER, now.name());
    let combo = ComboBox::from_id_salt("filter").selected_text(text).width(124.0).height(460.0).show_ui(ui, |ui| {
        for filter in Filter::ALL {
            if ui.selectable_label(filter == now, filter.name()).clicked() {
                scene.arrange(Arrangement::Filter(filter));
            }
        }
        matters_ui(ui, scene);
    });
    combo.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, tr!("bar-rows-name", name = now.name())));
}

/// The matters, each a way to look for it alone.
fn matters_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let Some(comparison) = scene.models.comparison.clone().filter(|comparison| !comparison.matters.is_empty()) else {
        return;
    };
    ui.separator();
    ui.label(weak(scene.theme, tr!("bar-matter-alone"))).on_hover_text(terms::matter());
    ui.set_max_width(380.0);
    for matter in comparison.matters.iter().take(LISTED) {
        let line = view::matter_line(&matter.label);
        let chosen = scene.state.search.trim() == line;
        let response = ui.selectable_label(chosen, widgets::line(&matter.label)).on_hover_text(view::many(matter));
        if response.clicked() {
            scene.arrange(Arrangement::Find(if chosen { String::new() } else { line + " " }));
        }
    }
}

/// The status line: what there is, how it was read, what runs.
pub(super) fn status_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let theme = scene.theme;
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 18.0;
        if let Some(picking) = scene.screen.chosen.picking {
            let told = match picking {
                Picking::Move(_) => tr!("picking-move"),
                Picking::Merge(_) => tr!("picking-merge"),
                Picking::ToMatter(_) => tr!("picking-to-matter"),
                Picking::WithMatter(_) => {
                    tr!("picking-with-matter")
                }
            };
            ui.label(RichText::new(told).color(theme.accent.0));
            return;
        }
        if let Some(comparison) = scene.models.comparison.clone() {
            let statements: usize = comparison.versions.iter().map(|version| version.statements.len()).sum();
            let depth = if comparison.depth == Depth::Deep { tr!("bar-deep") } else { tr!("bar-quick") };
            let parts = [
                tr!("count-articles", n = comparison.articles.len()),
                tr!("count-statements", n = statements),
                tr!("count-points", n = comparison.points.len()),
                depth.to_owned(),
            ];
            ui.label(weak(theme, parts.join("  ·  ")));
            score_ui(ui, scene);
            problems_ui(ui, scene, &comparison);
        }
        ui.with_layout(direction::from_end(), |ui| working_ui(ui, scene));
    });
}

/// The problems, each leading to its article.
fn problems_ui(ui: &mut Ui, scene: &mut Scene<'_>, comparison: &Comparison) {
    if comparison.problems.is_empty() {
        return;
    }
    let text = format!("{}  {}", icons::WARN, tr!("count-problems", n = comparison.problems.len()));
    let menu = direction::menu_button(ui, RichText::new(text).size(11.5).color(scene.theme.warn.0), |ui| {
        ui.set_max_width(460.0);
        for problem in comparison.problems.iter().take(40) {
            if ui.add(Button::new(widgets::line(&problem.message.told())).wrap()).clicked() {
                super::left::go_to_problem(scene, comparison, problem);
                ui.close();
            }
        }
    });
    named(menu.response, tr!("problems"));
}

/// What a stage of the work is called.
fn stage(stage: &'static str) -> &'static str {
    match stage {
        "starting" => tr!("stage-starting"),
        "loading the reader" => tr!("stage-loading"),
        "reading files" => tr!("stage-files"),
        "reading" => tr!("stage-reading"),
        "finding who speaks" => tr!("stage-speakers"),
        "comparing meanings" => tr!("stage-meanings"),
        "comparing words" => tr!("stage-words"),
        "looking for partners" => tr!("stage-partners"),
        "weighing pairs" => tr!("stage-pairs"),
        "looking for differences" => tr!("stage-differences"),
        "looking at the framing" => tr!("stage-framing"),
        other => other,
    }
}

fn score_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    ui.add_space(6.0);
    ui.label(weak(scene.theme, tr!("bar-pairs-from"))).on_hover_text(terms::score());
    let id = ui.scope_id().with("least score");
    let settled = scene.session.project().settings.min_score;
    let mut score = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(settled);
    ui.spacing_mut().slider_width = 90.0;
    let response = ui.add(Slider::new(&mut score, 0.0..=1.0).step_by(0.05).show_value(false));
    response.widget_info(|| WidgetInfo::slider(true, f64::from(score), tr!("bar-least-score")));
    ui.label(weak(scene.theme, percent(score)));
    if response.drag_stopped() || (response.changed() && !response.dragged()) {
        ui.data_mut(|data| data.remove::<f32>(id));
        scene.push(Act::MinScore(score));
    } else if response.dragged() {
        ui.data_mut(|data| data.insert_temp(id, score));
    }
}

fn working_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    if let Some(progress) = scene.session.progress() {
        if named(ui.small_button(tr!("stop")), tr!("stop-comparing")).clicked() {
            scene.tell(Input::CancelWork);
        }
        let told = format!("{} {}", stage(progress.stage), percent(progress.share));
        ui.add(ProgressBar::new(progress.share).desired_width(90.0).desired_height(6.0));
        ui.label(weak(scene.theme, told));
    } else if let Some(why) = stopped(scene) {
        if ui.small_button(tr!("compare-again")).clicked() {
            scene.command(CompareCommand::Again);
        }
        ui.label(weak(scene.theme, why));
    }
    if scene.session.freshness() == Freshness::Preliminary && scene.session.is_busy() {
        ui.label(weak(scene.theme, tr!("bar-first-answer")));
    }
    let failed = scene.session.notices().iter().rev().find(|notice| notice.tone == Tone::Failed);
    if let Some(notice) = failed {
        // what finds no room is cut: it would stand over the least score; the notice has all of it
        let told = RichText::new(notice.message.told()).size(11.5).color(scene.theme.bad.0);
        ui.add(egui::Label::new(told).truncate()).on_hover_text(notice.message.told());
    }
}

/// What the comparison that is shown is short of, where nothing is on its way.
fn stopped(scene: &Scene<'_>) -> Option<&'static str> {
    if scene.session.is_busy() || scene.models.comparison.is_none() {
        return None;
    }
    match scene.session.freshness() {
        Freshness::Current => None,
        Freshness::Preliminary => Some(tr!("bar-first-answer-stopped")),
        Freshness::Stale => Some(tr!("bar-unfinished")),
    }
}

/// What is shown before there is a comparison.
pub(super) fn waiting_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    ui.vertical_centered(|ui| {
        ui.add_space(ui.available_height() * 0.35);
        let Some(progress) = scene.session.progress() else {
            if scene.session.is_busy() {
                return;
            }
            if !scene.session.articles().is_empty() {
                return uncompared_ui(ui, scene);
            }
            ui.label(bold(tr!("waiting-no-article")).size(16.0));
            ui.label(weak(scene.theme, tr!("waiting-drop")).size(13.0));
            ui.add_space(8.0);
            controls::command_ui(ui, scene, FileCommand::AddArticles);
            return;
        };
        ui.label(bold(tr!("waiting-comparing", stage = stage(progress.stage))).size(16.0));
        ui.add_space(8.0);
        ui.add(ProgressBar::new(progress.share).desired_width(260.0));
        ui.add_space(8.0);
        if ui.add(Button::new(tr!("stop")).min_size(vec2(80.0, 26.0))).clicked() {
            scene.tell(Input::CancelWork);
        }
    });
}

/// What is shown where the first comparison was stopped.
fn uncompared_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    ui.label(bold(tr!("waiting-uncompared")).size(16.0));
    let told = tr!("waiting-stopped", n = scene.session.articles().len());
    ui.label(weak(scene.theme, told).size(13.0));
    ui.add_space(8.0);
    controls::command_ui(ui, scene, CompareCommand::Again);
}
