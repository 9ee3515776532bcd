//! What each dimension of framing is, and why it found nothing. A dimension that has no words here keeps its own.

use super::signs::joined;
use crate::{
    framing::{About, Remark},
    locale::{count, tr},
};

/// Its name.
pub(crate) fn title(about: &About) -> &'static str {
    match about.key {
        "naming" => tr!("dimension-naming"),
        "voices_heard" => tr!("dimension-heard"),
        "reporting_verbs" => tr!("dimension-verbs"),
        "certainty" => tr!("dimension-certainty"),
        "agency" => tr!("dimension-agency"),
        "silences" => tr!("dimension-silences"),
        "prominence" => tr!("dimension-prominence"),
        "quotation" => tr!("dimension-quotation"),
        "numbers" => tr!("dimension-numbers"),
        "distinctive_words" => tr!("dimension-words"),
        "frames" => tr!("dimension-frames"),
        _ => about.title,
    }
}

/// What it shows and how it is found.
pub(crate) fn definition(about: &About) -> &'static str {
    match about.key {
        "naming" => tr!("dimension-naming-told"),
        "voices_heard" => tr!("dimension-heard-told"),
        "reporting_verbs" => tr!("dimension-verbs-told"),
        "certainty" => tr!("dimension-certainty-told"),
        "agency" => tr!("dimension-agency-told"),
        "silences" => tr!("dimension-silences-told"),
        "prominence" => tr!("dimension-prominence-told"),
        "quotation" => tr!("dimension-quotation-told"),
        "numbers" => tr!("dimension-numbers-told"),
        "distinctive_words" => tr!("dimension-words-told"),
        "frames" => tr!("dimension-frames-told"),
        _ => about.definition,
    }
}

/// The works it follows.
pub(crate) fn source(about: &About) -> &'static str {
    match about.key {
        "naming" => tr!("dimension-naming-source"),
        "voices_heard" => tr!("dimension-heard-source"),
        "reporting_verbs" => tr!("dimension-verbs-source"),
        "certainty" => tr!("dimension-certainty-source"),
        "agency" => tr!("dimension-agency-source"),
        "silences" => tr!("dimension-silences-source"),
        "prominence" => tr!("dimension-prominence-source"),
        "quotation" => tr!("dimension-quotation-source"),
        "numbers" => tr!("dimension-numbers-source"),
        "distinctive_words" => tr!("dimension-words-source"),
        "frames" => tr!("dimension-frames-source"),
        _ => about.source,
    }
}

/// The unit of its values; empty where there is none.
pub(crate) fn unit(about: &About) -> &'static str {
    match about.key {
        "naming" => tr!("dimension-naming-unit"),
        "voices_heard" => tr!("dimension-heard-unit"),
        "reporting_verbs" => tr!("dimension-verbs-unit"),
        "certainty" => tr!("dimension-certainty-unit"),
        "agency" => tr!("dimension-agency-unit"),
        "silences" => tr!("dimension-silences-unit"),
        "prominence" => tr!("dimension-prominence-unit"),
        "quotation" => tr!("dimension-quotation-unit"),
        "numbers" => tr!("dimension-numbers-unit"),
        "distinctive_words" => tr!("dimension-words-unit"),
        "frames" => tr!("dimension-frames-unit"),
        _ => about.unit,
    }
}

/// Why a dimension found nothing or less.
pub(crate) fn remark(remark: &Remark) -> String {
    let told = match remark {
        Remark::NoList(languages) => return tr!("lacks-list", languages = joined(languages)),
        Remark::NeedsDeep(languages) => return tr!("lacks-deep", languages = joined(languages)),
        Remark::NoRate { versions, words } => {
            return tr!("lacks-rate", n = count(*versions), least = count(*words));
        }
        Remark::NoOdds { versions, words } => {
            return tr!("lacks-odds", n = count(*versions), least = count(*words));
        }
        Remark::NoCodebook => tr!("lacks-codebook"),
        Remark::NoVoice => tr!("lacks-voice"),
        Remark::NoCapitals => tr!("lacks-capitals"),
        Remark::NoNumbers => tr!("lacks-numbers"),
        Remark::NoOrder => tr!("lacks-order"),
        Remark::NoQuote => tr!("lacks-quote"),
        Remark::OneVersion => tr!("lacks-version"),
        Remark::NoVerb => tr!("lacks-verb"),
    };
    told.to_owned()
}

#[cfg(test)]
mod tests {
    use super::{definition, remark, source, title, unit};
    use crate::{
        framing::{Remark, dimensions},
        locale::{Language, speaking},
    };

    #[test]
    fn english_says_what_the_registry_says_and_others_say_something_else() {
        for about in dimensions() {
            assert_eq!(
                (title(&about), definition(&about), source(&about), unit(&about)),
                (about.title, about.definition, about.source, about.unit)
            );
            speaking(Language::Pseudo, || {
                assert_ne!(title(&about), about.title);
                assert_ne!(definition(&about), about.definition);
            });
        }
        let languages = || ["sq", "eu"].map(str::to_owned).to_vec();
        for reason in [
            Remark::NoList(languages()),
            Remark::NeedsDeep(languages()),
            Remark::NoRate { versions: 2, words: 100 },
            Remark::NoOdds { versions: 2, words: 100 },
            Remark::NoCodebook,
            Remark::NoVoice,
            Remark::NoCapitals,
            Remark::NoNumbers,
            Remark::NoOrder,
            Remark::NoQuote,
            Remark::OneVersion,
            Remark::NoVerb,
        ] {
            assert_eq!(remark(&reason), reason.to_string());
            assert_ne!(speaking(Language::Pseudo, || remark(&reason)), reason.to_string());
        }
    }
}
