//! The questions who is who, and whose voice a spokesman is: above the speakers to check. No decision logic.

use crate::{
    command::EditCommand,
    kit::{
        theme::size,
        widgets::{bold, choice_ui, line, main_button, mark_ui, named, weak},
    },
    locale::tr,
    project::Spokesmen,
    scene::{Act, Scene, controls::hint},
    view::Identity,
};
use egui::{Button, Frame, RichText, Stroke, Ui, vec2};

/// Questions shown at once.
const SHOWN: usize = 3;
/// Phrases shown of a voice.
const PHRASES: usize = 3;

/// Draws the first questions and the choice for spokesmen.
pub(super) fn identities_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let asked = scene.models.identities();
    for (number, identity) in asked.iter().take(SHOWN).enumerate() {
        identity_ui(ui, scene, identity, number == 0);
    }
    if asked.len() > SHOWN {
        ui.label(weak(scene.theme, tr!("identity-more", n = asked.len() - SHOWN)));
    }
    spokesmen_ui(ui, scene);
}

fn identity_ui(ui: &mut Ui, scene: &mut Scene<'_>, identity: &Identity, is_first: bool) {
    let edge =
        if is_first { Stroke::new(1.5, scene.theme.chosen_line.0) } else { Stroke::new(1.0, scene.theme.line.0) };
    let frame = Frame::new().fill(scene.theme.paper.0).stroke(edge).corner_radius(8).inner_margin(12);
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            mark_ui(ui, scene.theme, scene.models.index.voice_mark(identity.voice));
            ui.label(bold(identity.question()).size(size::CELL));
        });
        let phrases = identity.phrases.iter().take(PHRASES).map(|phrase| format!("“{phrase}”")).collect::<Vec<_>>();
        if !phrases.is_empty() {
            ui.label(weak(scene.theme, tr!("identity-phrases", phrases = phrases.join(", "))));
        }
        ui.horizontal_wrapped(|ui| {
            let answers = [
                (EditCommand::SameVoice, tr!("identity-yes"), &identity.yes),
                (EditCommand::OtherVoice, tr!("identity-no"), &identity.no),
                (EditCommand::NobodyElse, tr!("identity-never"), &identity.never),
            ];
            for (command, name, what) in answers {
                let button = if command == EditCommand::SameVoice {
                    main_button(scene.theme, name)
                } else {
                    Button::new(line(name)).min_size(vec2(70.0, 28.0))
                };
                let response = named(ui.add(button), &format!("{name}: {}", identity.question()));
                let response = if is_first { response.on_hover_text(hint(ui, command)) } else { response };
                if response.clicked() {
                    scene.push(Act::Decide(what.clone()));
                }
            }
        });
    });
}

/// Whose voice a spokesman is.
fn spokesmen_ui(ui: &mut Ui, scene: &mut Scene<'_>) {
    let now = scene.session.project().settings.spokesmen;
    let all = [Spokesmen::Heard, Spokesmen::Unnamed, Spokesmen::Body, Spokesmen::Themselves];
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(tr!("spokesman-heard")));
        let choices = [
            (tr!("spokesman-with"), tr!("spokesman-with-hint"), now == all[0]),
            (tr!("spokesman-unnamed"), tr!("spokesman-unnamed-hint"), now == all[1]),
            (tr!("spokesman-body"), tr!("spokesman-body-hint"), now == all[2]),
            (tr!("spokesman-own"), tr!("spokesman-own-hint"), now == all[3]),
        ];
        if let Some(number) = choice_ui(ui, scene.theme, &choices) {
            scene.push(Act::Spokesmen(all[number]));
        }
    });
}
