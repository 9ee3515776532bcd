//! The commands that settle something of the selected statement, or take that back. How they are carried out stands elsewhere.

use super::{
    menu::Menu,
    row::{Row, alone, commands, control, control_shift, shift},
};
use crate::kit::icons;
use egui::Key;

const fn edit(key: &'static str) -> Row {
    Row::of(Menu::Edit, key)
}

commands! {
    /// What is settled of the selected statement, and taken back.
    EditCommand {
        Undo = edit("command-undo").icon(icons::UNDO).keys(&[control(Key::Z)]).needs(|now| now.undo.is_some());
        Redo = edit("command-redo").icon(icons::REDO).keys(&[control_shift(Key::Z), control(Key::Y)])
            .needs(|now| now.redo.is_some());

        Confirm = edit("command-confirm").begins_group().icon(icons::CHECK).keys(&[alone(Key::C)])
            .needs(|now| now.can_settle_pair());
        Reject = edit("command-reject").icon(icons::CROSS).keys(&[alone(Key::X)]).needs(|now| now.can_settle_pair());
        LeftOut = edit("command-left-out").icon(icons::CHECK).keys(&[alone(Key::O)]).needs(|now| now.silent);
        Pin = edit("command-pin").icon(icons::PIN).keys(&[alone(Key::P)]).needs(|now| now.point);
        Split = edit("command-split").icon(icons::SPLIT).keys(&[alone(Key::S)]).needs(|now| now.point);
        Move = edit("command-move").icon(icons::MOVE).keys(&[alone(Key::M)]).needs(|now| now.statement);
        Merge = edit("command-merge").icon(icons::MERGE).keys(&[alone(Key::G)]).needs(|now| now.point);
        Label = edit("command-label").icon(icons::PENCIL).keys(&[alone(Key::F2)]).needs(|now| now.point);
        SetVoice = edit("command-set-voice").icon(icons::VOICE).keys(&[alone(Key::V)]).needs(|now| now.statement);
        AcceptVoice = edit("command-accept-voice").icon(icons::CONFIRMED).keys(&[alone(Key::A)])
            .needs(|now| now.statement);
        OwnWords = edit("command-own-words").icon(icons::ARTICLE).keys(&[alone(Key::R)]).needs(|now| now.statement);
        SameVoice = edit("command-same-voice").icon(icons::MERGE).keys(&[alone(Key::Y)]).needs(|now| now.identity);
        OtherVoice = edit("command-other-voice").icon(icons::CROSS).keys(&[shift(Key::Y)]).needs(|now| now.identity);
        NobodyElse = edit("command-nobody-else").icon(icons::CROSS).needs(|now| now.identity);
        SetAside = edit("command-set-aside").icon(icons::EYE_OFF).needs(|now| now.statement && now.compared);
        Restore = edit("command-restore").icon(icons::EYE).needs(|now| now.statement && !now.compared);
        CutOut = edit("command-cut-out").icon(icons::SPLIT).keys(&[alone(Key::W)]).needs(|now| now.words);
        JoinNext = edit("command-join-next").icon(icons::MERGE).needs(|now| now.neighbour);

        Note = edit("command-note").begins_group().icon(icons::NOTE).keys(&[alone(Key::N)]).needs(|now| now.statement);
        Tag = edit("command-tag").icon(icons::TAG).keys(&[alone(Key::T)]).needs(|now| now.statement);
        Copy = edit("command-copy").icon(icons::COPY).keys(&[control_shift(Key::C)]).needs(|now| now.statement);
        Find = edit("command-find").icon(icons::SEARCH).keys(&[control(Key::F), alone(Key::Slash)])
            .needs(|now| now.comparison);
    }
}
