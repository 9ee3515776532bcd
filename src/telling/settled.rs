//! What people settled and coded.

use crate::{
    locale::tr,
    project::{Coded, What},
};

/// The kind of a decision.
pub(crate) fn decision(what: &What) -> String {
    what.label().told()
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
