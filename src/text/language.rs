//! The language of a text. Knows nothing of articles.

use serde::{Deserialize, Serialize};
use tinystr::TinyAsciiStr;

/// A language as a lower-case BCP 47 tag, such as `en` or `zh-tw`; `und` where it is not known.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Language(TinyAsciiStr<8>);

impl Language {
    /// Not known.
    pub const UNKNOWN: Self = Self(tinystr::tinystr!(8, "und"));
    /// English.
    pub const ENGLISH: Self = Self(tinystr::tinystr!(8, "en"));

    /// The language of a tag: lower-cased, cut to its first parts that fit (`en_GB` gives `en-gb`); `und` for nonsense.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        let tag = tag.trim().to_ascii_lowercase().replace('_', "-");
        let short = if tag.len() <= 8 { tag.as_str() } else { tag.split('-').next().unwrap_or("") };
        let plain = short.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        TinyAsciiStr::try_from_str(short).ok().filter(|t| plain && !t.is_empty()).map_or(Self::UNKNOWN, Self)
    }

    /// The whole tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        self.0.as_str()
    }

    /// The tag without script or region: `zh` of `zh-tw`.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.tag().split('-').next().unwrap_or("und")
    }
}

/// The language that most of `text` is written in; `None` where there is too little to tell.
#[must_use]
pub fn detect(text: &str) -> Option<Language> {
    let info = whatlang::detect(text)?;
    let tag = match info.lang() {
        whatlang::Lang::Eng => "en",
        whatlang::Lang::Fra => "fr",
        whatlang::Lang::Rus => "ru",
        whatlang::Lang::Tur => "tr",
        whatlang::Lang::Deu => "de",
        whatlang::Lang::Spa => "es",
        _ => return None,
    };
    Some(Language::new(tag))
}
