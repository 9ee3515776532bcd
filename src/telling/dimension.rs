//! What each dimension of framing is, and why it found nothing. A dimension that has no words here keeps its own.

use crate::{
    framing::About,
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
pub(crate) fn remark(english: &str) -> String {
    let of = |before: &str, after: &str| english.strip_prefix(before)?.strip_suffix(after);
    if let Some(languages) = of("There is no word list for ", "; nothing was looked for there.") {
        return tr!("lacks-list", languages = languages);
    }
    if let Some(languages) = of("Without the deep reading, nothing is known of agency in ", ".") {
        return tr!("lacks-deep", languages = languages);
    }
    let fewer = |after: &str| {
        let (versions, least) = of("", after)?.split_once(" versions have fewer than ")?;
        Some((count(versions.parse().ok()?), count(least.parse().ok()?)))
    };
    if let Some((n, least)) = fewer(" words: their marks are listed, no rate is given.") {
        return tr!("lacks-rate", n = n, least = least);
    }
    if let Some((n, least)) =
        fewer(" words, or nobody to compare with in their language: no log-odds are estimated for them.")
    {
        return tr!("lacks-odds", n = n, least = least);
    }
    let told = match english {
        "The codebook is empty; add frames, or open a ready codebook." => tr!("lacks-codebook"),
        "No voice was found." => tr!("lacks-voice"),
        "Where capitals do not tell names (as in German), only the word lists were used." => tr!("lacks-capitals"),
        "No point is shared; there are no numbers side by side." => tr!("lacks-numbers"),
        "No point is shared; there is no order to compare." => tr!("lacks-order"),
        "No quote stands in two articles." => tr!("lacks-quote"),
        "There is only one version; nothing can be silent." => tr!("lacks-version"),
        "No reporting verb was found." => tr!("lacks-verb"),
        other => other,
    };
    told.to_owned()
}

#[cfg(test)]
mod tests {
    use super::{definition, remark, source, title, unit};
    use crate::{
        framing::dimensions,
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
        for english in [
            "There is no word list for sq, eu; nothing was looked for there.",
            "2 versions have fewer than 100 words: their marks are listed, no rate is given.",
            "There is only one version; nothing can be silent.",
        ] {
            assert_eq!(remark(english), english);
            assert_ne!(speaking(Language::Pseudo, || remark(english)), english);
        }
    }
}
