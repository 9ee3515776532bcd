//! The inspector: who says it and how we know, where it stands, why it was paired, and what can be decided.

use super::{gloss, parts, written};
use crate::{
    command::{Command, EditCommand},
    kit::{
        direction, icons,
        scroll::scrolled,
        terms,
        theme::size,
        widgets::{bar_ui, bold, font, head_ui, line, mark_ui, named, paint_words, pill_ui, weak},
    },
    locale::{percent, tr},
    project::{Stance, What},
    scene::{
        Act, Scene, Settled,
        controls::{hint, words_ui},
        selecting,
    },
    view::{self, Inspector, Mark, Pair, Passage, Standing, Unsaid, View},
};
use egui::{Button, Frame, Margin, RichText, ScrollArea, Sense, Stroke, Ui, vec2};
use std::rc::Rc;

/// Draws the inspector.
pub(super) fn inspector_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    scene.screen.said.spots[1] = Some(ui.max_rect());
    let Some(seen) = scene.models.inspector.clone() else {
        ui.vertical_centered(|ui| {
            ui.add_space(60.0);
            ui.label(weak(scene.theme, tr!("inspector-nothing")));
        });
        return;
    };
    head_part(ui, scene, &seen);
    let mut area = ScrollArea::vertical().id_salt("inspector").auto_shrink(false);
    if std::mem::replace(&mut scene.screen.chosen.inspected, scene.state.selection) != scene.state.selection {
        area = area.vertical_scroll_offset(0.0);
    }
    scrolled(area, ui, |ui| {
        Frame::new().inner_margin(Margin { left: 14, right: 14, top: 2, bottom: 16 }).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 5.0;
            if let Some(unsaid) = &seen.silent {
                silence_ui(ui, scene, unsaid);
            }
            whys_ui(ui, scene);
            context_ui(ui, scene, &seen);
            gloss::gloss_ui(ui, scene, &seen);
            pairs_ui(ui, scene, &seen);
            written::written_ui(ui, scene, &seen);
        });
    });
}

fn head_part(ui: &mut Ui, scene: &mut Scene<'_>, seen: &Inspector) {
    let frame = Frame::new().inner_margin(Margin { left: 14, right: 10, top: 9, bottom: 7 });
    frame.show(ui, |ui| {
        ui.horizontal(|ui| {
            mark_ui(ui, scene.theme, scene.models.index.version_mark(seen.version_index));
            let name = bold(&seen.version).size(size::HEAD);
            ui.add(egui::Label::new(name).truncate());
        });
        let told = match &seen.point {
            Some((number, label)) => {
                let tally = scene.models.comparison.as_ref().and_then(|all| view::tally(all, all.tally_at(*number)));
                let told = tally.map_or_else(String::new, |told| format!("{told} · ")) + label;
                tr!(
                    "inspector-point",
                    number = number + 1,
                    speak = seen.speaking.0,
                    of = seen.speaking.1,
                    label = told.as_str()
                )
            }
            None => alone(seen),
        };
        ui.add(egui::Label::new(weak(scene.theme, told)).wrap()).on_hover_text(terms::point());
        matter_ui(ui, scene, seen);
        if !scene.state.more.is_empty() {
            let told = tr!("inspector-several", n = scene.state.more.len() + 1);
            ui.add(egui::Label::new(weak(scene.theme, told).color(scene.theme.accent.0)).wrap());
        }
        ui.add_space(4.0);
        actions_ui(ui, scene, seen);
    });
    let rect = ui.min_rect();
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, scene.theme.line.0));
}

/// The matter in which it stands, and what was settled of it.
fn matter_ui(ui: &mut Ui, scene: &Scene<'_>, seen: &Inspector) {
    let Some(own) = &seen.matter else { return };
    let settled = own.settled.told();
    let told = if settled.is_empty() { own.label.clone() } else { format!("{} · {settled}", own.label) };
    ui.add(egui::Label::new(weak(scene.theme, tr!("inspector-matter", matter = told))).wrap())
        .on_hover_text(terms::matter());
}

/// Why a statement stands in no point.
fn alone(seen: &Inspector) -> String {
    let parted = |pair: &&Pair| pair.standing == Standing::Rejected;
    let told = match (seen.decisions.is_empty(), seen.pairs.first()) {
        _ if seen.pairs.iter().any(|pair| parted(&pair)) => tr!("alone-rejected"),
        (_, None) => tr!("alone-none"),
        (false, Some(_)) => tr!("alone-decided"),
        (true, Some(_)) => tr!("alone-elsewhere"),
    };
    tr!("inspector-alone", why = told)
}

/// What can be decided: the two that are needed most by name, the others by sign.
fn actions_ui(ui: &mut Ui, scene: &mut Scene<'_>, seen: &Inspector) {
    use EditCommand::{Confirm, Copy, Merge, Move, Pin, Reject, SetVoice, Split};
    let half = (ui.available_width() - 10.0) / 2.0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        for (command, name, ink) in
            [(Confirm, tr!("confirm"), scene.theme.good.0), (Reject, tr!("reject"), scene.theme.bad.0)]
        {
            let paired = !seen.pairs.is_empty() || scene.situation.pair;
            let command = Command::Edit(command);
            let enabled = command.is_enabled(scene.situation) && paired;
            let sign = RichText::new(command.icon()).size(14.0).color(if enabled { ink } else { scene.theme.faint.0 });
            let button = Button::new((sign, name)).min_size(vec2(half, 27.0));
            let response = named(ui.add_enabled(enabled, button), command.label());
            let why = command.refusal(scene.situation).unwrap_or(tr!("inspector-no-pair"));
            if response.on_disabled_hover_text(why).on_hover_text(hint(ui, command)).clicked() {
                scene.command(command);
            }
        }
    });
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        for command in [Move, Split, Merge, Pin, SetVoice, Copy].map(Command::Edit) {
            let enabled = command.is_enabled(scene.situation);
            let on = command == Command::Edit(Pin) && seen.pinned.is_some();
            let ink = if on { scene.theme.accent.0 } else { scene.theme.text.0 };
            let text = RichText::new(command.icon()).size(14.5).color(if enabled { ink } else { scene.theme.faint.0 });
            let button = Button::new(text).min_size(vec2(30.0, 26.0)).selected(on).frame_when_inactive(on);
            let response = named(ui.add_enabled(enabled, button), command.label());
            if response.on_hover_text(hint(ui, command)).clicked() {
                scene.command(command);
            }
        }
    });
}

fn silence_ui(ui: &mut Ui, scene: &mut Scene<'_>, unsaid: &Unsaid) {
    let frame = Frame::new().fill(scene.theme.silent.0).corner_radius(6).inner_margin(10);
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.add(egui::Label::new(bold(&unsaid.told)).wrap()).on_hover_text(terms::silence());
        let told = tr!("inspector-no-statement");
        ui.add(egui::Label::new(weak(scene.theme, told)).wrap());
        let confirm = ui.button(tr!("inspector-left-out")).on_hover_text(hint(ui, EditCommand::LeftOut));
        if named(confirm, Command::Edit(EditCommand::LeftOut).label()).clicked() {
            scene.command(EditCommand::LeftOut);
        }
        match &unsaid.nearest {
            None => {
                ui.label(weak(scene.theme, tr!("inspector-nothing-near")));
            }
            Some(near) => {
                let least = scene.models.comparison.as_ref().map_or(0.5, |comparison| comparison.min_score);
                ui.add(egui::Label::new(weak(scene.theme, near.explained(least))).wrap());
                words_ui(ui, scene, &near.passage, 13.0);
                ui.horizontal(|ui| {
                    if ui.button(tr!("go-there")).clicked() {
                        scene.push(Act::Jump(near.place));
                    }
                    let join = ui.button(tr!("put-here")).on_hover_text(tr!("put-here-hint"));
                    if let (true, Some(here)) = (join.clicked(), scene.state.selection.place()) {
                        scene.push(Act::MoveTo(near.place, here));
                    }
                });
            }
        }
    });
}

fn context_ui(ui: &mut Ui, scene: &mut Scene<'_>, seen: &Inspector) {
    head_ui(ui, scene.theme, tr!("inspector-who"));
    heard_ui(ui, scene, seen);
    ui.horizontal(|ui| {
        for (command, name) in [(EditCommand::AcceptVoice, tr!("accept")), (EditCommand::SetVoice, tr!("change"))] {
            let command = Command::Edit(command);
            let response = named(ui.add(Button::new(name).small()), command.label());
            if response.on_hover_text(hint(ui, command)).clicked() {
                scene.command(command);
            }
        }
    });
    head_ui(ui, scene.theme, tr!("inspector-where"));
    ui.label(weak(scene.theme, &seen.article));
    let context = selecting::passage_ui(ui, scene, &seen.context, (seen.place, seen.before));
    if context.on_hover_text(tr!("inspector-where-hint")).clicked() {
        scene.push(Act::Show(View::Reading, seen.place));
    }
}

fn heard_ui(ui: &mut Ui, scene: &mut Scene<'_>, seen: &Inspector) {
    let heard = &seen.heard;
    ui.horizontal(|ui| {
        if let Some(mark) = heard.mark {
            mark_ui(ui, scene.theme, mark);
        }
        let name = heard.name.as_deref().unwrap_or(tr!("inspector-nobody"));
        ui.add(egui::Label::new(bold(name)).truncate());
    });
    let mut how = heard.how.to_owned();
    if let Some(side) = heard.side.as_ref().filter(|side| Some(side.as_str()) != heard.name.as_deref()) {
        how = format!("{side} · {how}");
    }
    if !heard.via.is_empty() {
        how = tr!("inspector-via", how = how, via = heard.via.join(", "));
    }
    ui.add(egui::Label::new(weak(scene.theme, how)).wrap());
    does_ui(ui, scene, seen);
    let both = [(tr!("source"), &heard.source), (tr!("cue"), &heard.cue)];
    let long =
        |name: &str| ui.painter().layout_no_wrap(name.to_owned(), font(size::SMALL), scene.theme.weak.0).size().x;
    let room = both.iter().map(|(name, _)| long(name)).fold(42.0, f32::max) + 2.0;
    for (name, words) in both {
        let Some(words) = words else { continue };
        ui.horizontal_top(|ui| {
            let (spot, _) = ui.allocate_exact_size(vec2(room, 18.0), Sense::hover());
            paint_words(ui.painter(), spot.min + vec2(0.0, 1.0), room, name, font(size::SMALL), scene.theme.weak.0);
            words_ui(ui, scene, &Passage::plain(words), 13.0);
        });
    }
    if let Some(sure) = heard.sure {
        ui.horizontal(|ui| {
            bar_ui(ui, scene.theme, sure, 60.0);
            ui.label(weak(scene.theme, tr!("inspector-sure", share = percent(sure)))).on_hover_text(terms::sure());
        });
    }
    if let Some(finder) = heard.finder {
        ui.add(egui::Label::new(weak(scene.theme, finder)).wrap());
    }
}

/// What the version does with the statement, the words that show it, and a way to say otherwise.
fn does_ui(ui: &mut Ui, scene: &mut Scene<'_>, seen: &Inspector) {
    let Some((sign, does, shown)) = &seen.heard.does else { return };
    let by = if shown.is_empty() { String::new() } else { format!(": “{shown}”") };
    let told = format!("{sign}  {} {does}{by}", seen.version);
    ui.add(egui::Label::new(line(&told)).wrap()).on_hover_text(terms::stance());
    let menu = direction::menu_button(ui, tr!("inspector-otherwise"), |ui| {
        for stance in Stance::ALL {
            if ui.button(format!("{}  {}", stance.sign(), view::stance_name(stance))).clicked() {
                let anchor = scene.models.comparison.as_ref().and_then(|c| view::anchor(c, seen.place));
                if let Some(anchor) = anchor {
                    scene.push(Act::Decide(What::SetStance(anchor, stance)));
                }
                ui.close();
            }
        }
    });
    named(menu.response, tr!("inspector-say-stance"));
}

/// The other selected statements, each with why it is or is not paired with the first, and what can be settled of the two.
fn whys_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let whys = Rc::clone(&scene.models.whys);
    let (Some(comparison), Some(own)) = (scene.models.comparison.clone(), scene.state.selection.place()) else {
        return;
    };
    for (place, why) in whys.iter() {
        head_ui(ui, scene.theme, tr!("inspector-two"));
        let line = Stroke::new(1.0, scene.theme.chosen_line.0);
        Frame::new().fill(scene.theme.paper.0).stroke(line).corner_radius(6).inner_margin(9).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let version = scene.models.index.version(*place);
            ui.horizontal(|ui| {
                mark_ui(ui, scene.theme, scene.models.index.mark(*place).unwrap_or(Mark(0)));
                let name = version.and_then(|v| comparison.versions.get(v)).map_or("", |version| &version.name);
                ui.add(egui::Label::new(bold(name)).truncate());
            });
            words_ui(ui, scene, &Passage::plain(comparison.words(*place)), 13.0);
            ui.add(egui::Label::new(&why.reason).wrap());
            for detail in &why.details {
                ui.add(egui::Label::new(weak(scene.theme, format!("·  {detail}"))).wrap());
            }
            let other_version = version.is_some() && version != scene.models.index.version(own);
            ui.horizontal(|ui| {
                for (label, settled) in [(tr!("parallel"), Settled::Parallel), (tr!("not-parallel"), Settled::Apart)] {
                    if ui.add_enabled(other_version, Button::new(label)).clicked() {
                        scene.push(Act::SettlePair(own, *place, settled));
                    }
                }
            });
        });
    }
}

fn pairs_ui(ui: &mut Ui, scene: &mut Scene<'_>, seen: &Inspector) {
    let (inside, outside): (Vec<&Pair>, Vec<&Pair>) = seen.pairs.iter().partition(|pair| pair.inside);
    if !inside.is_empty() {
        head_ui(ui, scene.theme, tr!("inspector-why"));
    }
    for pair in inside {
        pair_ui(ui, scene, seen, pair);
    }
    if !outside.is_empty() {
        head_ui(ui, scene.theme, tr!("inspector-also-near"));
        for pair in outside.into_iter().take(4) {
            pair_ui(ui, scene, seen, pair);
        }
    }
}

fn pair_ui(ui: &mut Ui, scene: &mut Scene<'_>, seen: &Inspector, pair: &Pair) {
    let theme = scene.theme;
    let base = scene.models.grid.columns.get(scene.models.grid.base).map(|column| column.version);
    let several = seen.pairs.iter().filter(|pair| pair.inside).count() > 1 && scene.state.more.is_empty();
    let aimed = several && seen.silent.is_none() && seen.aimed(base).is_some_and(|other| other.with == pair.with);
    let line = Stroke::new(1.0, theme.line.0);
    let frame = Frame::new().fill(theme.paper.0).stroke(line).corner_radius(6).inner_margin(9);
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.horizontal(|ui| {
            mark_ui(ui, theme, scene.models.index.version_mark(pair.version_index));
            ui.with_layout(direction::from_end(), |ui| {
                let reject = small(ui, icons::CROSS, &tr!("inspector-reject-with", version = pair.version.as_str()));
                let confirm = small(ui, icons::CHECK, &tr!("inspector-confirm-with", version = pair.version.as_str()));
                for (clicked, what) in [(confirm, What::Confirm as fn(_, _) -> _), (reject, What::Reject)] {
                    if clicked {
                        decide(scene, seen, pair, what);
                    }
                }
                match pair.standing {
                    Standing::Confirmed => drop(pill_ui(ui, tr!("confirmed"), theme.good.0, theme.good_soft.0)),
                    Standing::Rejected => drop(pill_ui(ui, tr!("rejected"), theme.bad.0, theme.bad_soft.0)),
                    Standing::Found => {}
                }
                ui.with_layout(direction::from_start(), |ui| {
                    ui.add(egui::Label::new(bold(&pair.version)).truncate());
                });
            });
        });
        if words_ui(ui, scene, &pair.passage, 13.0).on_hover_text(tr!("inspector-go-to")).clicked() {
            scene.push(Act::Jump(pair.with));
        }
        if !pair.by_hand.is_empty() {
            ui.add(
                egui::Label::new(weak(theme, tr!("inspector-by-hand", what = pair.by_hand)).color(theme.accent.0))
                    .wrap(),
            );
        }
        if let Some(score) = pair.estimate {
            ui.horizontal(|ui| {
                bar_ui(ui, theme, score, 60.0);
                let told = if pair.by_hand.is_empty() {
                    tr!("inspector-likely", share = percent(score))
                } else {
                    tr!("inspector-likely-machine", share = percent(score))
                };
                ui.label(weak(theme, told)).on_hover_text(terms::score());
            });
        }
        parts::parts_ui(ui, scene, pair);
        if aimed {
            let told = tr!("inspector-keys");
            ui.add(egui::Label::new(weak(theme, told)).wrap());
        }
        for reason in &pair.reasons {
            ui.add(egui::Label::new(weak(theme, format!("·  {reason}"))).wrap());
        }
    });
}

fn small(ui: &mut Ui, icon: &str, name: &str) -> bool {
    let button = Button::new(RichText::new(icon).size(14.0)).small().frame_when_inactive(false);
    named(ui.add(button), name).on_hover_text(name).clicked()
}

fn decide(
    scene: &mut Scene<'_>,
    seen: &Inspector,
    pair: &Pair,
    what: fn(crate::project::Anchor, crate::project::Anchor) -> What,
) {
    let Some(comparison) = scene.models.comparison.clone() else { return };
    if let (Some(a), Some(b)) = (view::anchor(&comparison, seen.place), view::anchor(&comparison, pair.with)) {
        scene.push(Act::Decide(what(a, b)));
    }
}
