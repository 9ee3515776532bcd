//! What each dimension of framing is, and why it found nothing.

use super::signs::joined;
use crate::{
    finding::{About, Remark},
    locale::{Language, count, say, speaking, tr},
};

/// Its name.
pub(crate) fn title(about: &About) -> &'static str {
    say(about.described.title)
}

/// Its name as records have it.
pub(crate) fn english_title(about: &About) -> &'static str {
    speaking(Language::English, || title(about))
}

/// What it shows and how it is found.
pub(crate) fn definition(about: &About) -> &'static str {
    say(about.described.definition)
}

/// The works it follows.
pub(crate) fn source(about: &About) -> &'static str {
    say(about.described.source)
}

/// The unit of its values.
pub(crate) fn unit(about: &About) -> &'static str {
    say(about.described.unit)
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
    use super::{definition, english_title, remark, source, title, unit};
    use crate::{
        finding::{Described, Remark},
        framing::dimensions,
        locale::{Language, speaking},
    };

    #[test]
    fn every_dimension_and_remark_is_told_in_every_language() {
        for about in dimensions() {
            let Described { title: key, definition: shows, source: works, unit: counted } = about.described;
            let found = [title(&about), definition(&about), source(&about), unit(&about)];
            assert!(found.iter().zip([key, shows, works, counted]).all(|(told, key)| *told != key), "{found:?}");
            speaking(Language::Pseudo, || {
                assert_ne!(title(&about), english_title(&about));
                assert_ne!(definition(&about), found[1]);
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
