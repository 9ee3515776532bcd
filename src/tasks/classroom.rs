//! The classroom exercise: pairs without marks, three buttons each; then the reader's word beside the machine's and the
//! teacher's. Knows nothing of how either is found.

use crate::{
    kit::{
        direction,
        list::List,
        passage::Setting,
        scroll::scrolled,
        theme::{Theme, serif, size},
        widgets::{bar_ui, bold, main_button, mark_ui, named, pill_ui, weak},
    },
    locale::tr,
    scene::{Scene, controls, doing::Lesson},
    text::capital,
    view::{Exercise, Judgement, Passage, Verdict},
};
use egui::{Button, Frame, Margin, RichText, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, vec2};

/// Height of a pair that was not seen yet.
const ESTIMATE: f32 = 170.0;
const GAP: i8 = 12;

/// Draws the exercise.
pub(crate) fn classroom_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let count = scene.models.exercises();
    let mut lesson = scene.screen.tasks.lesson.take().unwrap_or_default();
    lesson.said.retain(|number, _| *number < count);
    let mut over = false;
    Frame::new().fill(scene.theme.panel.0).inner_margin(Margin::symmetric(24, 12)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        top_ui(ui, scene, &mut lesson, count, &mut over);
    });
    if count == 0 {
        controls::empty_ui(ui, scene, tr!("class-none"), tr!("class-none-told"));
    }
    let usual = ui.spacing().item_spacing;
    scrolled(ScrollArea::vertical().id_salt("exercises").auto_shrink(false), ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(24, GAP)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = f32::from(GAP);
            let key = (scene.models.edition, scene.screen.letters().to_bits(), lesson.open);
            List::new(ui, "pairs", (count, ESTIMATE), key).show(ui, |ui, number| {
                ui.spacing_mut().item_spacing = usual;
                if let Some(exercise) = scene.models.exercise(number) {
                    exercise_ui(ui, scene, &mut lesson, number, &exercise);
                }
            });
        });
    });
    scene.screen.tasks.lesson = (!over).then_some(lesson);
}

fn top_ui(ui: &mut Ui, scene: &mut Scene<'_>, lesson: &mut Lesson, count: usize, over: &mut bool) {
    ui.horizontal(|ui| {
        ui.label(bold(tr!("class-title")).size(size::HEAD + 3.0));
        ui.with_layout(direction::from_end(), |ui| {
            *over = ui.button(tr!("class-end")).clicked();
            if lesson.open && ui.button(tr!("class-again")).clicked() {
                *lesson = Lesson::default();
            }
            if ui.button(tr!("class-copy")).clicked() {
                ui.ctx().copy_text(results(scene, lesson, count));
            }
        });
    });
    let told = if lesson.open { score(scene, lesson) } else { tr!("class-told").to_owned() };
    ui.add(egui::Label::new(weak(scene.theme, told).size(13.0)).wrap());
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        let share = lesson.said.len() as f32 / count.max(1) as f32;
        bar_ui(ui, scene.theme, share, 180.0);
        ui.label(weak(scene.theme, tr!("class-judged", n = lesson.said.len(), all = count)));
        if !lesson.open
            && ui.add_enabled(!lesson.said.is_empty(), main_button(scene.theme, tr!("class-compare"))).clicked()
        {
            lesson.open = true;
        }
    });
}

/// On how many of the judged pairs somebody agrees, and how many of them they settled.
fn agree(scene: &mut Scene<'_>, lesson: &Lesson, of: impl Fn(&Exercise) -> Option<Judgement>) -> (usize, usize) {
    let mut counts = (0, 0);
    for (number, said) in &lesson.said {
        if let Some(other) = scene.models.exercise(*number).and_then(|exercise| of(&exercise)) {
            counts = (counts.0 + usize::from(*said == other), counts.1 + 1);
        }
    }
    counts
}

fn score(scene: &mut Scene<'_>, lesson: &Lesson) -> String {
    let (machine, all) = agree(scene, lesson, |exercise| Some(exercise.machine));
    let (teacher, settled) = agree(scene, lesson, |exercise| exercise.teacher);
    let mut told = tr!("class-machine", n = machine, all = all);
    if settled > 0 {
        told = format!("{told} {}", tr!("class-teacher", n = teacher, all = settled));
    } else {
        told = format!("{told} {}", tr!("class-teacher-none"));
    }
    told
}

fn results(scene: &mut Scene<'_>, lesson: &Lesson, count: usize) -> String {
    let name = |judgement: Option<Judgement>| judgement.map_or("", Judgement::name);
    let mut lines = vec!["point\tfirst\tsecond\tyou\tmachine\tteacher".to_owned()];
    for number in 0..count {
        let Some(exercise) = scene.models.exercise(number) else { continue };
        let (base, other) = (&exercise.names.0, &exercise.names.1);
        let said = name(lesson.said.get(&number).copied());
        let (machine, teacher) = (exercise.machine.name(), name(exercise.teacher));
        lines.push(format!("{}\t{base}\t{other}\t{said}\t{machine}\t{teacher}", exercise.point + 1));
    }
    lines.join("\n")
}

fn exercise_ui(ui: &mut Ui, scene: &mut Scene<'_>, lesson: &mut Lesson, number: usize, exercise: &Exercise) {
    let line = Stroke::new(1.0, scene.theme.line.0);
    let frame = Frame::new().fill(scene.theme.paper.0).stroke(line).corner_radius(8).inner_margin(14);
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let half = (ui.available_width() - 28.0) / 2.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 28.0;
            let other = if lesson.open { &exercise.marked } else { &exercise.other };
            for (name, version, passages) in [
                (&exercise.names.0, exercise.versions.0, &exercise.base),
                (&exercise.names.1, exercise.versions.1, other),
            ] {
                direction::column(ui, |ui| {
                    ui.set_width(half);
                    ui.horizontal(|ui| {
                        ui.spacing_mut().item_spacing.x = 6.0;
                        mark_ui(ui, scene.theme, scene.models.index.version_mark(version));
                        ui.label(bold(name));
                    });
                    passages.iter().for_each(|passage| passage_ui(ui, scene, passage, half));
                });
            }
        });
        ui.add_space(8.0);
        ui.horizontal(|ui| judge_ui(ui, scene.theme, lesson, number, exercise));
    });
}

fn passage_ui(ui: &mut Ui, scene: &mut Scene<'_>, passage: &Passage, width: f32) {
    let letters = size::CELL * scene.screen.letters();
    let setting = Setting::new(serif(), letters, scene.theme.text.0, width - 4.0);
    let laid = scene.lay(ui.painter(), passage, &setting);
    let (rect, response) = ui.allocate_exact_size(vec2(width, laid.size.y), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &passage.text));
    laid.paint(ui.painter(), rect.min);
}

fn judge_ui(ui: &mut Ui, theme: &Theme, lesson: &mut Lesson, number: usize, exercise: &Exercise) {
    let said = lesson.said.get(&number).copied();
    if !lesson.open {
        for judgement in Judgement::ALL {
            let chosen = said == Some(judgement);
            let words = capital(judgement.title());
            let words = RichText::new(&words).color(if chosen { theme.on_accent.0 } else { theme.text.0 });
            let mut button = Button::new(words).min_size(vec2(96.0, 27.0));
            if chosen {
                button = button.fill(theme.accent.0);
            }
            let name = tr!("class-judge", judgement = capital(judgement.title()), number = number + 1);
            if named(ui.add(button), &name).clicked() {
                lesson.said.insert(number, judgement);
            }
        }
        return;
    }
    let told = |judgement: Option<Judgement>| judgement.map_or("—", Judgement::title);
    if said.is_none() {
        ui.label(weak(theme, tr!("class-not-judged")));
        return;
    }
    for (who, judgement) in [
        (tr!("class-you"), said),
        (tr!("class-by-machine"), Some(exercise.machine)),
        (tr!("class-by-teacher"), exercise.teacher),
    ] {
        let name = tr!("class-pair", who = who, number = number + 1, told = told(judgement));
        ui.label(weak(theme, who)).widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
        let (ink, ground) = match Verdict::of(said, judgement) {
            _ if who == tr!("class-you") => (theme.text.0, theme.hover.0),
            Verdict::Open => (theme.text.0, theme.hover.0),
            Verdict::Agrees => (theme.good.0, theme.good_soft.0),
            Verdict::Differs => (theme.bad.0, theme.bad_soft.0),
        };
        pill_ui(ui, told(judgement), ink, ground);
        ui.add_space(10.0);
    }
}
