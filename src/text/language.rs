//! The language of a text.

use serde::{Deserialize, Serialize};
use tinystr::TinyAsciiStr;
use whatlang::Lang;

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

/// The language that most of `text` is written in; `None` where there is too little to tell. Letters that only one of the
/// languages has decide first, then `whatlang`'s trigrams among the languages that news is read in. Looks at the first
/// 20,000 bytes.
#[must_use]
pub fn detect(text: &str) -> Option<Language> {
    let mut end = text.len().min(20_000);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let letters = Letters::count(&text[..end]);
    if letters.all < 3 {
        return None;
    }
    if let Some(tag) = letters.script() {
        return Some(Language::new(tag));
    }
    if letters.all < 12 {
        return None;
    }
    let choice = if letters.all < 100 { &SPOKEN[..COMMON] } else { &SPOKEN[..] };
    let choice = choice.iter().map(|(lang, _)| *lang).collect();
    let info = whatlang::Detector::with_allowlist(choice).detect(&text[..end])?;
    if info.confidence() < 0.02 && letters.all < 60 {
        return None;
    }
    let (_, tag) = SPOKEN.iter().find(|(lang, _)| *lang == info.lang())?;
    Some(Language::new(letters.corrected(tag)))
}

/// The language of a passage, such as a quotation, in a text of language `around`: that, unless the passage is long enough
/// and plainly in another.
#[must_use]
pub fn detect_passage(passage: &str, around: Language) -> Language {
    let letters = Letters::count(passage);
    if letters.all < SHORTEST_PASSAGE {
        return around;
    }
    let strange = whatlang::detect_script(passage).is_some_and(|script| script != script_of(around));
    let other = match letters.script() {
        Some(tag) => Some(Language::new(tag)),
        None if strange => detect(passage),
        None => {
            let choice = SPOKEN.iter().map(|(lang, _)| *lang).collect();
            let found = whatlang::Detector::with_allowlist(choice).detect(passage).filter(whatlang::Info::is_reliable);
            let tag = found.and_then(|info| SPOKEN.iter().find(|(lang, _)| *lang == info.lang()));
            tag.map(|(_, tag)| Language::new(letters.corrected(tag)))
        }
    };
    other.filter(|other| other.primary() != around.primary()).unwrap_or(around)
}

/// The script that a language of news is written in; Latin for those not listed.
fn script_of(language: Language) -> whatlang::Script {
    use whatlang::Script;
    match language.primary() {
        "ru" | "uk" | "be" | "bg" | "sr" => Script::Cyrillic,
        "ar" | "fa" | "ur" => Script::Arabic,
        "he" => Script::Hebrew,
        "el" => Script::Greek,
        "hi" => Script::Devanagari,
        "hy" => Script::Armenian,
        "ka" => Script::Georgian,
        "th" => Script::Thai,
        "ko" => Script::Hangul,
        "ja" | "zh" => Script::Mandarin,
        _ => Script::Latin,
    }
}

/// Letters of the shortest passage whose language is asked for; of a script that one language alone has, ten would do, but
/// a name is no passage.
const SHORTEST_PASSAGE: usize = 16;

/// How many of the languages are tried on a short text.
const COMMON: usize = 17;

/// The languages told apart by trigrams, with their tags, those of most news first.
const SPOKEN: [(Lang, &str); 35] = [
    (Lang::Eng, "en"),
    (Lang::Fra, "fr"),
    (Lang::Deu, "de"),
    (Lang::Spa, "es"),
    (Lang::Ita, "it"),
    (Lang::Por, "pt"),
    (Lang::Nld, "nl"),
    (Lang::Pol, "pl"),
    (Lang::Tur, "tr"),
    (Lang::Aze, "az"),
    (Lang::Rus, "ru"),
    (Lang::Ukr, "uk"),
    (Lang::Ara, "ar"),
    (Lang::Pes, "fa"),
    (Lang::Heb, "he"),
    (Lang::Ell, "el"),
    (Lang::Hin, "hi"),
    (Lang::Swe, "sv"),
    (Lang::Bel, "be"),
    (Lang::Bul, "bg"),
    (Lang::Srp, "sr"),
    (Lang::Urd, "ur"),
    (Lang::Hun, "hu"),
    (Lang::Ces, "cs"),
    (Lang::Slk, "sk"),
    (Lang::Ron, "ro"),
    (Lang::Dan, "da"),
    (Lang::Nob, "nb"),
    (Lang::Fin, "fi"),
    (Lang::Hrv, "hr"),
    (Lang::Lit, "lt"),
    (Lang::Lav, "lv"),
    (Lang::Est, "et"),
    (Lang::Vie, "vi"),
    (Lang::Ind, "id"),
];

/// How many letters of a text belong to which script, and of letters that tell one language.
#[derive(Default)]
struct Letters {
    all: usize,
    han: usize,
    kana: usize,
    hangul: usize,
    thai: usize,
    armenian: usize,
    georgian: usize,
    hebrew: usize,
    traditional: usize,
    simplified: usize,
    azerbaijani: usize,
    turkish: usize,
    ukrainian: usize,
    russian: usize,
    persian: usize,
}

/// Frequent characters that only one of the two ways of writing Chinese uses, from the tables of the Unihan database
/// (kSimplifiedVariant, kTraditionalVariant).
const TRADITIONAL: &str = "們個這來說時國會對後學過還經電話開關長門問間東車見現發與於為與從無業員區將應當該總統議體報導號團歐亞戰爭際協權機動務產實樣點衛處級聯義華";
const SIMPLIFIED: &str = "们个这来说时国会对后学过还经电话开关长门问间东车见现发与于为从无业员区将应当该总统议体报导号团欧亚战争际协权机动务产实样点卫处级联义华";

impl Letters {
    fn count(text: &str) -> Self {
        let mut found = Self::default();
        for c in text.chars().filter(|c| c.is_alphabetic()) {
            found.all += 1;
            match u32::from(c) {
                0x3040..=0x30ff => found.kana += 1,
                0x4e00..=0x9fff | 0x3400..=0x4dbf => {
                    found.han += 1;
                    let (old, new) = (TRADITIONAL.contains(c), SIMPLIFIED.contains(c));
                    found.traditional += usize::from(old && !new);
                    found.simplified += usize::from(new && !old);
                }
                0xac00..=0xd7af | 0x1100..=0x11ff => found.hangul += 1,
                0x0e00..=0x0e7f => found.thai += 1,
                0x0530..=0x058f => found.armenian += 1,
                0x10a0..=0x10ff => found.georgian += 1,
                0x0590..=0x05ff => found.hebrew += 1,
                _ => match c {
                    'ə' | 'Ə' => found.azerbaijani += 1,
                    'ğ' | 'ı' | 'İ' | 'ş' | 'Ğ' | 'Ş' => found.turkish += 1,
                    'і' | 'ї' | 'є' | 'ґ' | 'І' | 'Ї' | 'Є' | 'Ґ' => found.ukrainian += 1,
                    'ы' | 'э' | 'ё' | 'Э' => found.russian += 1,
                    'پ' | 'چ' | 'ژ' | 'گ' | 'ک' | 'ی' => found.persian += 1,
                    _ => {}
                },
            }
        }
        found
    }

    /// The language of a script that only one language of news uses.
    fn script(&self) -> Option<&'static str> {
        let most = |n: usize| n * 2 > self.all;
        match () {
            () if self.kana * 20 > self.all && self.kana * 10 > self.han => Some("ja"),
            () if most(self.hangul) => Some("ko"),
            () if most(self.han) && self.traditional > self.simplified => Some("zh-tw"),
            () if most(self.han) => Some("zh"),
            () if most(self.thai) => Some("th"),
            () if most(self.armenian) => Some("hy"),
            () if most(self.georgian) => Some("ka"),
            () if most(self.hebrew) => Some("he"),
            () => None,
        }
    }

    /// Neighbours that trigrams mix up, set right by letters that only one of them has.
    fn corrected(&self, tag: &'static str) -> &'static str {
        match tag {
            "tr" if self.azerbaijani * 50 > self.all => "az",
            "az" if self.azerbaijani * 100 < self.all && self.turkish > 0 => "tr",
            "ru" | "be" | "bg" | "sr" if self.ukrainian * 50 > self.all && self.russian == 0 => "uk",
            "uk" | "be" | "bg" | "sr" if self.ukrainian == 0 && self.russian > 0 => "ru",
            "ar" if self.persian * 20 > self.all => "fa",
            "fa" if self.persian == 0 => "ar",
            other => other,
        }
    }
}
