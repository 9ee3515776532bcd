//! Coding blind: one thing at a time, without estimates, marks, colours, suggestions or anybody else's answer; afterwards how
//! far coders agree, and what they dispute. Knows nothing of which things are asked.

use crate::{
    kit::{
        direction,
        scroll::scrolled,
        theme::{serif, size},
        widgets::{bar_ui, bold, choice_ui, edged, line, main_button, named, weak},
    },
    locale::{decimal, tr},
    present::{Agreement, CodingDispute, agreements},
    project::Coded,
    scene::{Act, Scene, controls, doing::Blind},
    session::Input,
    telling,
    text::capital,
    view::{BlindPassage, BlindThing, blind_things, coded_by, names_by, settled},
};
use egui::{Button, Frame, Id, Margin, Role, ScrollArea, Stroke, TextEdit, Ui, WidgetInfo, vec2};

/// Draws the coding, or what came of it.
pub(crate) fn blind_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let Some(comparison) = scene.models.comparison.clone() else { return };
    let Some(mut blind) = scene.screen.tasks.blind.take() else { return };
    let things = blind_things(&comparison, blind.kind);
    let said = coded_by(&scene.session.project().decisions, scene.session.author());
    let open: Vec<usize> = (0..things.len()).filter(|at| !said.contains_key(&things[*at].thing())).collect();
    let mut over = false;
    Frame::new().fill(scene.theme.panel.0).inner_margin(Margin::symmetric(24, 12)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        over = top_ui(ui, scene, &mut blind, (things.len() - open.len(), things.len()));
    });
    scrolled(ScrollArea::vertical().id_salt("blind").auto_shrink(false), ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(24, 12)).show(ui, |ui| match blind.open {
            true => results_ui(ui, scene),
            false => match open.first() {
                Some(next) => thing_ui(ui, scene, &mut blind, (*next, &things[*next])),
                None => controls::empty_ui(ui, scene, tr!("blind-nothing-left"), tr!("blind-choose-another")),
            },
        });
    });
    scene.screen.tasks.blind = (!over).then_some(blind);
}

fn top_ui(ui: &mut Ui, scene: &mut Scene<'_>, blind: &mut Blind, (done, count): (usize, usize)) -> bool {
    let mut over = false;
    ui.horizontal(|ui| {
        ui.label(bold(tr!("blind-title")).size(size::HEAD + 3.0));
        ui.with_layout(direction::from_end(), |ui| {
            over = ui.button(tr!("blind-end")).clicked();
            let other = if blind.open { tr!("blind-go-on") } else { tr!("blind-agreement") };
            if ui.button(other).clicked() {
                blind.open = !blind.open;
            }
        });
    });
    ui.add(egui::Label::new(weak(scene.theme, tr!("blind-about")).size(13.0)).wrap());
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        ui.label(tr!("blind-coder"));
        let field =
            TextEdit::singleline(&mut scene.screen.drafts.coder).hint_text(tr!("blind-your-name")).desired_width(140.0);
        let response = ui.add(edged(ui, scene.theme, field, Id::unique("coder field")));
        response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, tr!("blind-name-of-coder")));
        if response.lost_focus() && scene.screen.drafts.coder.trim() != scene.session.author() {
            scene.tell(Input::Author(scene.screen.drafts.coder.trim().to_owned()));
        }
        if !blind.open {
            let kinds = Coded::ALL.map(|kind| (telling::coded(kind), telling::question(kind), kind == blind.kind));
            if let Some(number) = choice_ui(ui, scene.theme, &kinds) {
                (blind.kind, blind.name) = (Coded::ALL[number], String::new());
            }
            bar_ui(ui, scene.theme, done as f32 / count.max(1) as f32, 120.0);
            ui.label(weak(scene.theme, tr!("blind-done", done = done, count = count)));
        }
    });
    over
}

fn card_ui(ui: &mut Ui, scene: &mut Scene<'_>, add: impl FnOnce(&mut Ui, &mut Scene<'_>)) {
    let edge = Stroke::new(1.0, scene.theme.line.0);
    let frame = Frame::new().fill(scene.theme.paper.0).stroke(edge).corner_radius(8).inner_margin(14);
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        add(ui, scene);
    });
    ui.add_space(8.0);
}

fn thing_ui(ui: &mut Ui, scene: &mut Scene<'_>, blind: &mut Blind, (number, thing): (usize, &BlindThing)) {
    let question = match thing.version.as_str() {
        "" => telling::question(thing.kind).to_owned(),
        version => format!("{} ({version})", telling::question(thing.kind)),
    };
    ui.label(bold(&question).size(size::HEAD));
    ui.add_space(6.0);
    for passage in &thing.passages {
        card_ui(ui, scene, |ui, scene| passage_ui(ui, scene, passage));
    }
    if !thing.said.is_empty() {
        ui.label(weak(scene.theme, tr!("blind-all-said", version = thing.version.as_str())));
        let all = thing.said.join(" ");
        card_ui(ui, scene, |ui, scene| {
            ui.add(egui::Label::new(line(&all).family(serif()).color(scene.theme.text.0)).wrap());
        });
    }
    ui.add(egui::Label::new(weak(scene.theme, telling::rule(thing.kind))).wrap());
    ui.add_space(8.0);
    if scene.session.author().is_empty() {
        ui.label(line(tr!("blind-name-first")).color(scene.theme.bad.0));
        return;
    }
    ui.horizontal_wrapped(|ui| {
        for verdict in thing.kind.verdicts() {
            let told = telling::verdict(verdict);
            let button = Button::new(told).min_size(vec2(110.0, 28.0));
            if named(ui.add(button), &tr!("blind-answer", answer = told, number = number + 1)).clicked() {
                scene.push(Act::Decide(thing.judged(verdict)));
            }
        }
        if thing.kind == Coded::Voice {
            name_ui(ui, scene, blind, thing);
        }
    });
}

/// A name is written, or one chosen that this coder gave before.
fn name_ui(ui: &mut Ui, scene: &mut Scene<'_>, blind: &mut Blind, thing: &BlindThing) {
    let field = TextEdit::singleline(&mut blind.name).hint_text(tr!("blind-who")).desired_width(180.0);
    let response = ui.add(edged(ui, scene.theme, field, Id::unique("speaker field")));
    response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, tr!("blind-who")));
    let said = !blind.name.trim().is_empty();
    let button = ui.add_enabled(said, main_button(scene.theme, tr!("blind-say-so")));
    let mut name = named(button, tr!("blind-say-who")).clicked().then(|| blind.name.clone());
    for known in names_by(&scene.session.project().decisions, scene.session.author()).into_iter().take(24) {
        if ui.small_button(&known).clicked() {
            name = Some(known);
        }
    }
    if let Some(name) = name {
        blind.name.clear();
        scene.push(Act::Decide(thing.judged(&name)));
    }
}

fn passage_ui(ui: &mut Ui, scene: &Scene<'_>, passage: &BlindPassage) {
    ui.label(weak(scene.theme, &passage.outlet));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let part = |text: &str| text.trim().replace('\n', " ");
        if !passage.before.is_empty() {
            ui.label(weak(scene.theme, part(&passage.before) + " "));
        }
        let words = ui.label(line(&passage.words).family(serif()).color(scene.theme.text.0));
        words.widget_info(|| WidgetInfo::labeled(Role::Label, true, &passage.words));
        ui.label(weak(scene.theme, format!(" {}", part(&passage.after))));
    });
}

/// How far the coders agree, and what they dispute.
fn results_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let all = agreements(&scene.session.project().decisions);
    if all.is_empty() {
        return controls::empty_ui(ui, scene, tr!("blind-nothing-coded"), tr!("blind-code-first"));
    }
    for agreement in &all {
        card_ui(ui, scene, |ui, scene| {
            let told = told(agreement);
            ui.label(bold(&told)).widget_info(|| WidgetInfo::labeled(Role::Status, true, &told));
            ui.label(weak(scene.theme, tr!("blind-coded-by", coders = telling::joined(&agreement.coders))));
        });
        for (number, dispute) in agreement.disputes.iter().enumerate() {
            card_ui(ui, scene, |ui, scene| dispute_ui(ui, scene, dispute, number + 1));
        }
    }
}

fn told(agreement: &Agreement) -> String {
    let Agreement { kind, things, double, agreed, alpha, .. } = agreement;
    let alpha = match alpha {
        Some(alpha) => tr!("blind-alpha", alpha = decimal(*alpha, 2)),
        None => tr!("blind-no-alpha").to_owned(),
    };
    let (agreed, double, things) = (*agreed, *double, *things);
    let kind = capital(telling::coded(*kind));
    tr!("blind-told", kind = kind, alpha = alpha, agreed = agreed, double = double, things = things)
}

fn dispute_ui(ui: &mut Ui, scene: &mut Scene<'_>, dispute: &CodingDispute, number: usize) {
    let kind = dispute.thing.kind;
    ui.label(bold(telling::question(kind)));
    for anchor in &dispute.at {
        ui.add(egui::Label::new(line(&anchor.words).family(serif()).color(scene.theme.text.0)).wrap());
    }
    for (who, verdict) in &dispute.said {
        let who = if who.is_empty() { tr!("blind-nameless") } else { who };
        ui.label(weak(scene.theme, format!("{who}: {}", telling::verdict(verdict))));
    }
    if let Some((who, verdict)) = &dispute.settled {
        ui.label(
            line(&tr!("blind-settled", who = who.as_str(), answer = telling::verdict(verdict)))
                .color(scene.theme.good.0),
        );
        return;
    }
    let mut choices: Vec<String> = kind.verdicts().iter().map(|verdict| (*verdict).to_owned()).collect();
    choices.extend(dispute.said.iter().map(|(_, verdict)| verdict.clone()));
    choices.sort();
    choices.dedup();
    ui.horizontal_wrapped(|ui| {
        ui.label(tr!("blind-third"));
        for verdict in choices {
            let (told, kind) = (telling::verdict(&verdict), telling::coded(kind));
            let name = tr!("blind-settle", kind = kind, number = number, answer = told);
            if named(ui.button(told), &name).clicked()
                && let Some(comparison) = scene.models.comparison.clone()
            {
                scene.push(Act::DecideTogether(settled(&comparison, dispute, &verdict)));
            }
        }
    });
}
