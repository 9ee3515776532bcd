//! Why a dimension found nothing or less than wanted.

use std::fmt::{self, Display, Formatter};

/// The reason; `Display` writes it in English, as records have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// No word list for these languages.
    NoList(Vec<String>),
    /// Only the deep reading knows of these languages.
    NeedsDeep(Vec<String>),
    /// Too few words for a rate.
    NoRate {
        /// How many versions have too few.
        versions: usize,
        /// How many words are enough.
        words: usize,
    },
    /// Too few words, or nobody to compare with, for log-odds.
    NoOdds {
        /// How many versions have too few.
        versions: usize,
        /// How many words are enough.
        words: usize,
    },
    /// The codebook is empty.
    NoCodebook,
    /// No voice was found.
    NoVoice,
    /// Capitals do not tell names.
    NoCapitals,
    /// No point is shared, so no numbers stand side by side.
    NoNumbers,
    /// No point is shared, so there is no order.
    NoOrder,
    /// No quote stands in two articles.
    NoQuote,
    /// One version has nobody to be silent beside.
    OneVersion,
    /// No reporting verb was found.
    NoVerb,
}

impl Display for Remark {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let told = match self {
            Self::NoList(languages) => {
                return write!(f, "There is no word list for {}; nothing was looked for there.", languages.join(", "));
            }
            Self::NeedsDeep(languages) => {
                return write!(f, "Without the deep reading, nothing is known of agency in {}.", languages.join(", "));
            }
            Self::NoRate { versions: 1, words } => {
                return write!(f, "1 version has fewer than {words} words: its marks are listed, no rate is given.");
            }
            Self::NoRate { versions, words } => {
                return write!(
                    f,
                    "{versions} versions have fewer than {words} words: their marks are listed, no rate is given."
                );
            }
            Self::NoOdds { versions: 1, words } => {
                return write!(
                    f,
                    "1 version has fewer than {words} words, or nobody to compare with in its language: no log-odds are estimated for it."
                );
            }
            Self::NoOdds { versions, words } => {
                return write!(
                    f,
                    "{versions} versions have fewer than {words} words, or nobody to compare with in their language: no log-odds are estimated for them."
                );
            }
            Self::NoCodebook => "The codebook is empty; add frames, or open a ready codebook.",
            Self::NoVoice => "No voice was found.",
            Self::NoCapitals => "Where capitals do not tell names (as in German), only the word lists were used.",
            Self::NoNumbers => "No point is shared; there are no numbers side by side.",
            Self::NoOrder => "No point is shared; there is no order to compare.",
            Self::NoQuote => "No quote stands in two articles.",
            Self::OneVersion => "There is only one version; nothing can be silent.",
            Self::NoVerb => "No reporting verb was found.",
        };
        f.write_str(told)
    }
}
