//! How numbers are written: digits with separators, number words and scales, as one value. The one reader of
//! quantities.

use crate::text::{Language, Part, Span, TokenKind, fold};
use rustc_hash::FxHashMap;
use serde::Deserialize;
use std::collections::BTreeMap;

macro_rules! languages {
    ($($tag:literal),*) => {
        &[$(($tag, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/lexicons/", $tag, "/numbers.ron")))),*]
    };
}

pub(super) const FILES: &[(&str, &str)] = include!("../../assets/lexicons/languages.in");

/// A number and where it stands.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Quantity {
    /// Its value.
    pub value: f64,
    /// Its bytes in the text.
    pub span: Span,
}

impl Quantity {
    /// Whether it is a number that two texts rarely share by chance.
    #[must_use]
    pub fn telling(self) -> bool {
        self.value.fract() != 0.0 || self.value > 12.0
    }
}

/// A `numbers.ron`. Entries are words apart by spaces; one with hyphens is several words that make one number.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NumberFile {
    #[allow(dead_code)]
    source: String,
    #[allow(dead_code)]
    licence: String,
    /// Value → the words for it, each a number by itself.
    words: BTreeMap<u64, String>,
    /// Value → words that multiply the number before them and are none by themselves: *bn*.
    #[serde(default)]
    scales: BTreeMap<u64, String>,
    /// Words that hold a number word and are none: *per cent*.
    #[serde(default)]
    never: String,
    /// Words between the parts of a number: *and* in *two hundred and eight*.
    #[serde(default)]
    joiners: String,
    /// Whether they stand between tens and units too: *treinta y cinco*.
    #[serde(default)]
    joins_tens: bool,
    /// Whether a space may part groups of three digits.
    #[serde(default)]
    spaced: bool,
    /// Texts and the values of the numbers that must be read in them.
    #[serde(default)]
    hit: Vec<(String, Vec<f64>)>,
    /// Texts without a number.
    #[serde(default)]
    miss: Vec<String>,
}

/// Every language's number words.
#[derive(Debug, Default)]
pub struct Numerals {
    languages: BTreeMap<&'static str, Words>,
}

/// A text and the values that must be read in it; none where nothing may be.
pub(super) type Example = (Language, String, Vec<f64>);

/// One language's number words, folded.
#[derive(Debug, Default)]
struct Words {
    /// First word → what must follow it and the value (`None` for what is no number), the longest first.
    starts: FxHashMap<String, Vec<(Vec<String>, Option<f64>)>>,
    scales: FxHashMap<String, f64>,
    joiners: Vec<String>,
    joins_tens: bool,
    spaced: bool,
    examples: Vec<(String, Vec<f64>)>,
}

impl Numerals {
    /// The words that the program ships.
    ///
    /// # Errors
    /// When a file is damaged; the message says which and where.
    pub fn shipped() -> Result<Self, String> {
        let read = |(tag, text): &(&'static str, &str)| {
            let file: NumberFile = ron::from_str(text).map_err(|error| format!("{tag}/numbers.ron: {error}"))?;
            Ok((!file.words.is_empty()).then(|| (*tag, Words::new(file))))
        };
        let languages = FILES.iter().filter_map(|file| read(file).transpose()).collect::<Result<_, String>>()?;
        Ok(Self { languages })
    }

    /// The examples of the files.
    #[must_use]
    pub fn examples(&self) -> Vec<Example> {
        let of = |(tag, words): (&&'static str, &Words)| {
            let language = Language::new(tag);
            words.examples.iter().map(|(text, values)| (language, text.clone(), values.clone())).collect::<Vec<_>>()
        };
        self.languages.iter().flat_map(of).collect()
    }

    /// Whether a folded word may begin a number.
    #[must_use]
    pub fn begins(&self, form: &str, language: Language) -> bool {
        self.words(language).is_some_and(|words| words.starts.contains_key(form))
    }

    /// The quantities of a text in order: digits with separators and scale words (`1.5 million`), and number words
    /// (`two hundred and eight`). The spans of `tokens` count bytes of the text. A language without words of its own is read with the English ones.
    #[must_use]
    pub fn read(&self, text: &str, tokens: Part<'_>, language: Language) -> Vec<Quantity> {
        let Some(words) = self.words(language) else { return Vec::new() };
        Reader { text, tokens, words, open: None, found: Vec::new() }.read()
    }

    fn words(&self, language: Language) -> Option<&Words> {
        self.languages.get(language.primary()).or_else(|| self.languages.get("en"))
    }
}

impl Words {
    fn new(file: NumberFile) -> Self {
        let mut words = Self { joins_tens: file.joins_tens, spaced: file.spaced, ..Self::default() };
        let numbers = file.words.iter().map(|(value, entries)| (Some(*value as f64), entries));
        for (value, entries) in numbers.chain([(None, &file.never)]) {
            for entry in entries.split_whitespace() {
                let mut parts = entry.split('-').map(fold);
                let Some(first) = parts.next() else { continue };
                words.starts.entry(first).or_default().push((parts.collect(), value));
            }
        }
        words.starts.values_mut().for_each(|entries| entries.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len())));
        let scales = file
            .scales
            .iter()
            .flat_map(|(value, entries)| entries.split_whitespace().map(|entry| (fold(entry), *value as f64)));
        words.scales = scales.collect();
        words.joiners = file.joiners.split_whitespace().map(fold).collect();
        words.examples = file.hit;
        words.examples.extend(file.miss.into_iter().map(|text| (text, Vec::new())));
        words
    }
}

/// A number that may go on.
#[derive(Copy, Clone)]
struct Open {
    /// Thousands and millions read so far, and the last of these scales; 0 where there was none.
    total: f64,
    scale: f64,
    /// What a scale may yet multiply; `None` where nothing stands behind the last one.
    current: Option<f64>,
    /// The part read last.
    last: f64,
    is_digits: bool,
    /// The bytes of the total and those of what stands behind it.
    head: Option<Span>,
    tail: Option<Span>,
}

impl Open {
    fn new(value: f64, span: Span, is_digits: bool) -> Self {
        Self { total: 0.0, scale: 0.0, current: Some(value), last: value, is_digits, head: None, tail: Some(span) }
    }

    /// The whole number; `None` where nothing was read.
    fn quantity(self) -> Option<Quantity> {
        let span = self.head.into_iter().chain(self.tail).reduce(Span::cover)?;
        Some(Quantity { value: self.total + self.current.unwrap_or(0.0), span })
    }

    /// The number times a scale.
    fn times(self, scale: f64, span: Span) -> Option<Self> {
        if scale >= THOUSAND {
            return self.with(scale, span);
        }
        let (current, tail) = (self.current?, self.tail?);
        Some(Self { current: Some(current * scale), last: scale, tail: Some(tail.cover(span)), ..self })
    }

    /// The number with another part, if it goes on with it.
    fn with(self, value: f64, span: Span) -> Option<Self> {
        let current = self.current.unwrap_or(0.0);
        let next = Self { last: value, ..self };
        if value >= THOUSAND {
            let total = match self.current {
                _ if value > self.scale => (self.total + current) * value,
                Some(current) if value < self.scale => self.total + current * value,
                _ => return None,
            };
            let head = self.head.into_iter().chain(self.tail).fold(span, Span::cover);
            return Some(Self { total, scale: value, current: None, head: Some(head), tail: None, ..next });
        }
        let current = match self.current {
            Some(current) if is_hundred(value) && (self.is_digits || current < HUNDRED) => current * value,
            Some(_) if value >= HUNDRED || self.is_digits || value >= room(self.last) => return None,
            Some(current) => current + value,
            None if self.is_digits => return None,
            None => value,
        };
        Some(Self { current: Some(current), tail: Some(self.tail.map_or(span, |tail| tail.cover(span))), ..next })
    }
}

const HUNDRED: f64 = 100.0;
const THOUSAND: f64 = 1_000.0;

fn is_hundred(value: f64) -> bool {
    (value - HUNDRED).abs() < f64::EPSILON
}

/// What may be added to a part: units to tens, units and tens to hundreds.
fn room(last: f64) -> f64 {
    match last {
        _ if last >= HUNDRED => HUNDRED,
        _ if last >= 20.0 || (last - 10.0).abs() < f64::EPSILON => 10.0,
        _ => 0.0,
    }
}

struct Reader<'a> {
    text: &'a str,
    tokens: Part<'a>,
    words: &'a Words,
    open: Option<Open>,
    found: Vec<Quantity>,
}

impl Reader<'_> {
    fn read(mut self) -> Vec<Quantity> {
        let mut at = 0;
        while let Some(token) = self.tokens.get(at) {
            let (span, form) = (token.span, token.form);
            if token.kind == TokenKind::Number {
                at = self.digits(at, span);
            } else if let Some(next) = self.scaled(form, span) {
                self.open = Some(next);
                at += 1;
            } else if let Some((value, end)) = self.word(at) {
                let span = self.tokens.get(end - 1).map_or(span, |last| span.cover(last.span));
                match value {
                    Some(value) => self.part(value, span),
                    None => self.close(),
                }
                at = end;
            } else {
                if !self.joins(form) {
                    self.close();
                }
                at += 1;
            }
        }
        self.close();
        self.found
    }

    /// The number that is open times the scale that a word is, if it is one.
    fn scaled(&self, form: &str, span: Span) -> Option<Open> {
        self.open?.times(*self.words.scales.get(form)?, span)
    }

    fn close(&mut self) {
        self.found.extend(self.open.take().and_then(Open::quantity));
    }

    /// Takes in digits, with the groups of three that only a space parts from them; where the next part stands.
    fn digits(&mut self, at: usize, mut span: Span) -> usize {
        self.close();
        let mut end = at + 1;
        while let Some(next) = self.tokens.get(end).filter(|next| self.is_group(span, next.span)) {
            span = span.cover(next.span);
            end += 1;
        }
        self.open = value(span.of(self.text)).map(|value| Open::new(value, span, true));
        end
    }

    /// Whether `next` goes on with the digits before it: `12 500`, `1 200 000`.
    fn is_group(&self, digits: Span, next: Span) -> bool {
        let gap = self.text.get(digits.end()..next.start()).unwrap_or("");
        let (before, after) = (digits.of(self.text), next.of(self.text));
        let is_plain = |text: &str| text.chars().all(|c| c.is_ascii_digit() || is_thin(c) || c == ' ');
        let first = before.chars().take_while(char::is_ascii_digit).count();
        (gap.chars().all(is_thin) || (self.words.spaced && gap == " "))
            && !gap.is_empty()
            && after.len() == 3
            && is_plain(after)
            && is_plain(before)
            && first <= 3
            && !before.starts_with('0')
    }

    /// The number word that begins at a token: its value, if it is one, and where the next part stands.
    fn word(&self, at: usize) -> Option<(Option<f64>, usize)> {
        let starts = self.words.starts.get(self.tokens.get(at)?.form)?;
        starts.iter().find_map(|(rest, value)| {
            let mut end = at + 1;
            for wanted in rest {
                end += usize::from(self.tokens.get(end).is_some_and(|token| token.form == "-"));
                self.tokens.get(end).filter(|token| token.form == wanted)?;
                end += 1;
            }
            Some((*value, end))
        })
    }

    /// Takes in a word or scale: it goes on with the number before it, or with what stands behind that one's last scale
    /// (*two thousand and | three thousand*), or begins another.
    fn part(&mut self, value: f64, span: Span) {
        if let Some(next) = self.open.and_then(|open| open.with(value, span)) {
            self.open = Some(next);
            return;
        }
        let behind = self.open.filter(|open| value >= THOUSAND && open.scale > 0.0).and_then(|open| {
            let own = Open::new(open.current?, open.tail?, false).with(value, span)?;
            Some((Open { current: None, tail: None, ..open }, own))
        });
        if let Some((before, next)) = behind {
            self.found.extend(before.quantity());
            self.open = Some(next);
            return;
        }
        self.close();
        let new = Open::new(value, span, false);
        let is_scale = value >= THOUSAND;
        self.open = Some(if is_scale {
            Open { total: value, scale: value, current: None, head: Some(span), tail: None, ..new }
        } else {
            new
        });
    }

    /// Whether a word may stand between the parts of the number that is open.
    fn joins(&self, form: &str) -> bool {
        let Some(open) = self.open else { return false };
        form == "-"
            || (self.words.joiners.iter().any(|joiner| joiner == form)
                && (open.last >= HUNDRED || (self.words.joins_tens && open.last >= 20.0)))
    }
}

/// A space that stands inside numbers.
fn is_thin(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// The value of digits with separators: a group of three after a separator is a group of thousands, else it is a fraction.
fn value(word: &str) -> Option<f64> {
    let plain: String = word.chars().filter_map(|c| if matches!(c, '.' | ',') { Some(c) } else { digit(c) }).collect();
    let parts: Vec<&str> = plain.split(['.', ',']).collect();
    let (last, head) = parts.split_last()?;
    if head.is_empty() {
        return last.parse().ok();
    }
    if last.len() == 3 || head.len() > 1 {
        return parts.concat().parse().ok();
    }
    format!("{}.{last}", head.concat()).parse().ok()
}

/// The first digit of each script whose numbers are written as ours are.
const ZEROS: [u32; 6] = [0x30, 0x660, 0x6f0, 0x966, 0xe50, 0xff10];

/// A digit of any of those scripts as one of ours.
fn digit(c: char) -> Option<char> {
    let of = |zero: &u32| u32::from(c).checked_sub(*zero).filter(|value| *value < 10);
    char::from_digit(ZEROS.iter().find_map(of)?, 10)
}
