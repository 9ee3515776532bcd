//! What people settled and coded.

use crate::{
    locale::tr,
    project::{Coded, What},
};

/// The kind of a decision.
pub(crate) fn decision(what: &What) -> &'static str {
    match what {
        What::Confirm(..) => tr!("settled-confirm"),
        What::Reject(..) => tr!("settled-reject"),
        What::Pin(_) => tr!("settled-pin"),
        What::Move { .. } => tr!("settled-move"),
        What::Split { .. } => tr!("settled-split"),
        What::Merge(_) => tr!("settled-merge"),
        What::Label(..) => tr!("settled-label"),
        What::MoveToMatter { .. } => tr!("settled-matter-move"),
        What::SplitMatter { .. } => tr!("settled-matter-split"),
        What::MergeMatters(_) => tr!("settled-matter-merge"),
        What::LabelMatter(..) => tr!("settled-matter-label"),
        What::PinMatter(_) => tr!("settled-matter-pin"),
        What::LeftOut { .. } => tr!("settled-left-out"),
        What::RenameVoice { .. } => tr!("settled-rename"),
        What::MergeVoices { .. } => tr!("settled-merge-voices"),
        What::KeepApart { .. } => tr!("settled-apart"),
        What::SetSide { .. } => tr!("settled-side"),
        What::SetVoice { .. } => tr!("settled-voice"),
        What::AcceptVoice(_) => tr!("settled-accept"),
        What::SetStance(..) => tr!("settled-stance"),
        What::Note(..) => tr!("settled-note"),
        What::Gloss(..) => tr!("settled-gloss"),
        What::Tag(..) => tr!("settled-tag"),
        What::Code(..) => tr!("settled-code"),
        What::Restore(_) => tr!("settled-restore"),
        What::SetAside(_) => tr!("settled-aside"),
        What::Cut(_) => tr!("settled-cut"),
        What::Join(_) => tr!("settled-join"),
        What::UndoRepair { .. } => tr!("settled-repair"),
        What::MergeActors { .. } => tr!("settled-merge-actors"),
        What::SplitActor { .. } => tr!("settled-split-actor"),
        What::GroundText(_) => tr!("settled-ground"),
        What::OneOrigin(..) => tr!("settled-one-origin"),
        What::TwoOrigins(..) => tr!("settled-two-origins"),
        What::Judge { .. } => tr!("settled-judge"),
        What::Arbitrate { .. } => tr!("settled-arbitrate"),
        What::Later(_) => tr!("settled-later"),
    }
}

/// A kind of thing that is coded, of several.
pub(crate) fn coded(kind: Coded) -> &'static str {
    match kind {
        Coded::Pair => tr!("coded-pairs"),
        Coded::Matter => tr!("coded-matters"),
        Coded::Silence => tr!("coded-silences"),
        Coded::Voice => tr!("coded-voices"),
    }
}

/// What the coder is asked.
pub(crate) fn question(kind: Coded) -> &'static str {
    match kind {
        Coded::Pair => tr!("coded-pairs-asked"),
        Coded::Matter => tr!("coded-matters-asked"),
        Coded::Silence => tr!("coded-silences-asked"),
        Coded::Voice => tr!("coded-voices-asked"),
    }
}

/// How it is decided.
pub(crate) fn rule(kind: Coded) -> &'static str {
    match kind {
        Coded::Pair => tr!("coded-pairs-rule"),
        Coded::Matter => tr!("coded-matters-rule"),
        Coded::Silence => tr!("coded-silences-rule"),
        Coded::Voice => tr!("coded-voices-rule"),
    }
}

/// An answer, which the project keeps in English; a name stays as it is.
pub(crate) fn verdict(answer: &str) -> &str {
    match answer {
        "parallel" => tr!("verdict-parallel"),
        "not parallel" => tr!("verdict-not-parallel"),
        "one question" => tr!("verdict-one-question"),
        "two questions" => tr!("verdict-two-questions"),
        "silent" => tr!("verdict-silent"),
        "not clear" => tr!("verdict-not-clear"),
        "said elsewhere" => tr!("verdict-elsewhere"),
        "own words" => tr!("verdict-own"),
        name => name,
    }
}

#[cfg(test)]
mod tests {
    use super::{coded, question, rule, verdict};
    use crate::{
        locale::{Language, speaking},
        project::Coded,
    };

    #[test]
    fn english_says_what_the_project_says_and_others_know_every_answer() {
        for kind in Coded::ALL {
            assert_eq!((coded(kind), question(kind), rule(kind)), (kind.name(), kind.question(), kind.rule()));
            for answer in kind.verdicts() {
                assert_eq!(verdict(answer), *answer);
                speaking(Language::Pseudo, || assert_ne!(verdict(answer), *answer));
            }
        }
    }
}
