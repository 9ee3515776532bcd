//! The commands about what is compared with what, how closely, and what came of it. How they are carried out stands elsewhere.

use super::{
    menu::Menu,
    row::{Row, alone, commands},
};
use crate::kit::icons;
use egui::Key;

const fn compare(key: &'static str) -> Row {
    Row::of(Menu::Compare, key)
}

commands! {
    /// What is compared, how closely, and what came of it.
    CompareCommand {
        Base = compare("command-base").icon(icons::BASE).keys(&[alone(Key::B)]).needs(|now| now.statement);
        Hide = compare("command-hide").icon(icons::EYE_OFF).keys(&[alone(Key::H)]).needs(|now| now.statement);
        OnlySpeaking = compare("command-only-speaking").icon(icons::VOICE).needs(|now| now.point);
        ShowAll = compare("command-show-all").icon(icons::EYE).needs(|now| now.hidden);

        ByOutlet = compare("command-by-outlet").begins_group().icon(icons::ARTICLE).needs(|now| now.comparison);
        ByVoice = compare("command-by-voice").icon(icons::VOICE).needs(|now| now.comparison);
        BySide = compare("command-by-side").icon(icons::SIDES).needs(|now| now.comparison);

        Quick = compare("command-quick").begins_group().icon(icons::DEPTH).needs(|now| now.comparison);
        Deep = compare("command-deep").icon(icons::DEPTH).needs(|now| now.comparison);

        Again = compare("command-again").begins_group().keys(&[alone(Key::F5)]).needs(|now| now.articles);
        Cancel = compare("command-cancel").icon(icons::CROSS).keys(&[alone(Key::Escape)]).needs(|now| now.busy);

        Findings = compare("command-findings").begins_group().icon(icons::FRAMING).keys(&[alone(Key::L)])
            .needs(|now| now.comparison);
        Measure = compare("command-measure").icon(icons::FRAMING).keys(&[alone(Key::E)]).needs(|now| now.comparison);
        Copies = compare("command-copies").icon(icons::COPY).needs(|now| now.comparison);
        Texts = compare("command-texts").icon(icons::REPAIR).needs(|now| now.comparison);
    }
}
