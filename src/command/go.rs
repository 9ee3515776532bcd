//! The commands that lead from one statement to another. How they are carried out stands elsewhere.

use super::{
    menu::Menu,
    row::{Row, alone, alt, commands},
};
use crate::kit::icons;
use egui::Key;

const fn go(key: &'static str) -> Row {
    Row::of(Menu::Go, key)
}

commands! {
    /// Where the selection goes.
    GoCommand {
        Back = go("command-back").icon(icons::BACK).keys(&[alt(Key::ArrowLeft)]).needs(|now| now.back);
        Forward = go("command-forward").icon(icons::FORWARD).keys(&[alt(Key::ArrowRight)]).needs(|now| now.forward);

        Next = go("command-next").begins_group().keys(&[alone(Key::ArrowDown)]).needs(|now| now.comparison);
        Previous = go("command-previous").keys(&[alone(Key::ArrowUp)]).needs(|now| now.comparison);
        NextAnswer = go("command-next-answer").keys(&[alone(Key::Q)]).needs(|now| now.statement);
        NextDoubtful = go("command-next-doubtful").keys(&[alone(Key::D)]).needs(|now| now.comparison);
        Review = go("command-review").icon(icons::HELP).keys(&[alone(Key::U)]).needs(|now| now.comparison);
        RightCell = go("command-right-cell").keys(&[alone(Key::ArrowRight)]).needs(|now| now.comparison);
        LeftCell = go("command-left-cell").keys(&[alone(Key::ArrowLeft)]).needs(|now| now.comparison);
        Inspect = go("command-inspect").icon(icons::READING).keys(&[alone(Key::Enter)]).needs(|now| now.statement);
        Fold = go("command-fold").keys(&[alone(Key::Space)]).needs(|now| now.point);
    }
}
