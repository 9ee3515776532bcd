//! The line that is looked for: words, and filters such as `voice:kremlin`, `tag:check`, `matter:ceasefire`, `outlet:ap`
//! and `is:silent`. Knows nothing of where it is typed.

use crate::{
    comparison::Comparison,
    locale::tr,
    matter::Matter,
    present::{Resolved, is_voice_doubtful},
    project::{Project, What},
    sheets::{Passage, Role},
    statement::Place,
    text::{Span, fold, tokens},
};

/// What a row can be asked to be.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub enum Is {
    /// A shown version is silent.
    Silent,
    /// Numbers differ between versions.
    Number,
    /// A pair is doubtful and not decided.
    Doubtful,
    /// Something was decided, noted or tagged.
    Worked,
    /// A statement has a note.
    Noted,
    /// It is doubtful who says a statement.
    Unsure,
    /// One version asserts it, another only gives it to voices.
    Attributed,
    /// A statement stands alone.
    Alone,
}

impl Is {
    /// Every one, with the word that is typed for it.
    pub const ALL: [(Self, &'static str); 8] = [
        (Self::Silent, "silent"),
        (Self::Number, "number"),
        (Self::Doubtful, "doubtful"),
        (Self::Worked, "decided"),
        (Self::Noted, "noted"),
        (Self::Unsure, "unsure"),
        (Self::Attributed, "attributed"),
        (Self::Alone, "alone"),
    ];

    /// What it means.
    fn told(self) -> &'static str {
        match self {
            Self::Silent => tr!("is-silent"),
            Self::Number => tr!("is-number"),
            Self::Doubtful => tr!("is-doubtful"),
            Self::Worked => tr!("is-decided"),
            Self::Noted => tr!("is-noted"),
            Self::Unsure => tr!("is-unsure"),
            Self::Attributed => tr!("is-attributed"),
            Self::Alone => tr!("is-alone"),
        }
    }
}

/// A line that is looked for, understood. Case, accents and letter forms do not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    words: Vec<String>,
    voices: Vec<String>,
    outlets: Vec<String>,
    tags: Vec<String>,
    points: Vec<String>,
    matters: Vec<String>,
    is: Vec<Is>,
}

impl Query {
    /// The names that filters have, each with what it takes.
    fn keys() -> [(&'static str, &'static str); 6] {
        [
            ("voice:", tr!("takes-voice")),
            ("outlet:", tr!("takes-outlet")),
            ("tag:", tr!("takes-tag")),
            ("matter:", tr!("takes-matter")),
            ("point:", tr!("takes-point")),
            ("is:", tr!("takes-is")),
        ]
    }

    /// Understands a line; a filter that is not known is a word like any other. `voice:"two words"` holds together.
    #[must_use]
    pub fn read(line: &str) -> Self {
        let mut query = Self::default();
        for part in parts(line) {
            let known = part.split_once(':').map(|(key, value)| (fold(key), fold(value.trim_matches('"'))));
            match known {
                Some((key, value)) if key == "voice" => query.voices.push(value),
                Some((key, value)) if key == "outlet" => query.outlets.push(value),
                Some((key, value)) if key == "tag" => query.tags.push(value),
                Some((key, value)) if key == "point" => query.points.push(value),
                Some((key, value)) if key == "matter" => query.matters.push(value),
                Some((key, value)) if key == "is" && Is::ALL.iter().any(|(_, name)| *name == value) => {
                    query.is.extend(Is::ALL.iter().filter(|(_, name)| *name == value).map(|(is, _)| *is));
                }
                _ => query.words.push(fold(part.trim_matches('"'))),
            }
        }
        let Self { words, voices, outlets, tags, points, matters, is: _ } = &mut query;
        for list in [words, voices, outlets, tags, points, matters] {
            list.retain(|value| !value.is_empty());
        }
        query
    }

    /// Whether everything is wanted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether the row must be a statement that stands alone, or a point, or may be either.
    pub(super) fn wants_alone(&self) -> Option<bool> {
        let others = self.is.iter().any(|is| matches!(is, Is::Silent | Is::Number | Is::Doubtful | Is::Attributed));
        if self.is.contains(&Is::Alone) {
            Some(true)
        } else if others || !self.points.is_empty() {
            Some(false)
        } else {
            None
        }
    }

    pub(super) fn is(&self) -> &[Is] {
        &self.is
    }

    /// Whether a point's label holds what is asked of it.
    pub(super) fn names(&self, label: &str) -> bool {
        let label = fold(label);
        self.points.iter().all(|wanted| label.contains(wanted))
    }

    /// Whether the name of a matter holds what is asked of it.
    pub(super) fn asks_matter(&self, label: &str) -> bool {
        let label = fold(label);
        self.matters.iter().all(|wanted| label.contains(wanted))
    }

    /// Whether a label alone answers the words.
    pub(super) fn in_label(&self, label: &str) -> bool {
        let label = fold(label);
        !self.words.is_empty() && self.asks_no_statement() && self.words.iter().all(|word| label.contains(word))
    }

    /// Whether nothing is asked of a statement but its words.
    fn asks_no_statement(&self) -> bool {
        self.voices.is_empty() && self.outlets.is_empty() && self.tags.is_empty()
    }

    /// Whether a statement answers: words, voice, outlet and tags at once.
    pub(super) fn answers(&self, hand: &Resolved<'_>, comparison: &Comparison, place: Place) -> bool {
        if self.words.is_empty() && self.asks_no_statement() {
            return true;
        }
        let Some(read) = comparison.articles.get(place.article()) else { return false };
        let Some(statement) = read.statements.get(place.statement()) else { return false };
        let mut words = fold(statement.span.of(&read.article.body));
        if !self.words.iter().all(|word| words.contains(word)) {
            words.extend(hand.notes(place).map(fold));
            if !self.words.iter().all(|word| words.contains(word)) {
                return false;
            }
        }
        let outlet = fold(read.article.label());
        if !self.outlets.iter().all(|wanted| outlet.contains(wanted)) {
            return false;
        }
        if !self.voices.is_empty() {
            let Some(voice) = statement.voice.and_then(|v| comparison.voices.get(v as usize)) else { return false };
            let names: Vec<String> =
                std::iter::once(&voice.name).chain(&voice.aliases).chain(&voice.side).map(|name| fold(name)).collect();
            if !self.voices.iter().all(|wanted| names.iter().any(|name| name.contains(wanted))) {
                return false;
            }
        }
        self.tags.iter().all(|wanted| hand.tags(place).any(|tag| fold(tag).contains(wanted)))
    }

    /// Whether a statement has what is asked of single statements by `is:`.
    pub(super) fn is_so(&self, hand: &Resolved<'_>, comparison: &Comparison, place: Place) -> bool {
        self.is.iter().all(|is| match is {
            Is::Worked => hand.is_worked(place),
            Is::Noted => hand.notes(place).next().is_some(),
            Is::Unsure => is_voice_doubtful(hand, comparison, place),
            _ => true,
        })
    }

    /// Where the words stand in a text.
    #[must_use]
    pub fn spans(&self, text: &str) -> Vec<Span> {
        if self.words.is_empty() {
            return Vec::new();
        }
        let spaced = tokens(text);
        let holds = |span: Span| {
            let token = fold(span.of(text));
            self.words.iter().flat_map(|word| word.split_whitespace()).any(|word| token.contains(word))
        };
        spaced.into_iter().map(|token| token.span).filter(|span| holds(*span)).collect()
    }
}

impl Passage {
    /// Marks what is looked for.
    pub fn found(&mut self, query: &Query) {
        for span in query.spans(&self.text) {
            self.mark(span, Role::Found);
        }
    }
}

/// The parts of a line between white space; what stands in quotation marks holds together.
fn parts(line: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut quoted) = (0, false);
    for (at, c) in line.char_indices() {
        if c == '"' {
            quoted = !quoted;
        }
        if c.is_whitespace() && !quoted {
            parts.push(&line[start..at]);
            start = at + c.len_utf8();
        }
    }
    parts.push(&line[start..]);
    parts.retain(|part| !part.is_empty());
    parts
}

/// Values that are offered at most.
const OFFERED: usize = 10;

/// Ways to go on with a line: filters by name, then values that are known, for the last word that is being typed. Each is the
/// whole new line and what it means.
#[must_use]
pub fn offers(project: &Project, comparison: &Comparison, line: &str) -> Vec<(String, String)> {
    let ends_open = line.ends_with(char::is_whitespace) || line.is_empty();
    let last = if ends_open { "" } else { parts(line).last().copied().unwrap_or("") };
    let before = line.get(..line.len() - last.len()).unwrap_or("");
    let quoted = |value: &str| if value.contains(' ') { format!("\"{value}\"") } else { value.to_owned() };
    let Some((key, begun)) = last.split_once(':') else {
        let fits = |key: &&(&str, &str)| last.is_empty() || key.0.starts_with(&last.to_lowercase());
        return Query::keys()
            .iter()
            .filter(fits)
            .map(|(key, takes)| (format!("{before}{key}"), (*takes).to_owned()))
            .collect();
    };
    let values = values(project, comparison, &key.to_lowercase());
    let begun = fold(begun.trim_matches('"'));
    let mut fitting: Vec<(String, String)> =
        values.into_iter().filter(|(name, _)| fold(name).contains(&begun)).collect();
    // matters stand in the order of their weight
    if key != "matter" {
        fitting.sort();
    }
    fitting.dedup();
    fitting.into_iter().take(OFFERED).map(|(name, told)| (format!("{before}{key}:{} ", quoted(&name)), told)).collect()
}

/// What can stand after the name of a filter, each with what it means or how much there is of it.
fn values(project: &Project, comparison: &Comparison, key: &str) -> Vec<(String, String)> {
    match key {
        "voice" => {
            comparison.voices.iter().map(|voice| (voice.name.clone(), voice.side.clone().unwrap_or_default())).collect()
        }
        "outlet" => comparison.articles.iter().map(|read| (read.article.label().to_owned(), String::new())).collect(),
        "tag" => {
            let tag = |what: &What| if let What::Tag(_, tag) = what { Some(tag.clone()) } else { None };
            let tags = project.decisions.iter().filter_map(|decision| tag(&decision.what));
            tags.map(|tag| (tag, String::new())).collect()
        }
        "point" => comparison.points.iter().map(|point| (point.label.clone(), String::new())).collect(),
        "matter" => comparison.matters.iter().map(|matter| (matter.label.clone(), many(matter))).collect(),
        "is" => Is::ALL.iter().map(|(is, name)| ((*name).to_owned(), is.told().to_owned())).collect(),
        _ => Vec::new(),
    }
}

/// The line that looks for a matter.
#[must_use]
pub fn matter_line(label: &str) -> String {
    format!("matter:\"{}\"", label.replace('"', " "))
}

/// How much is said to a matter.
#[must_use]
pub fn many(matter: &Matter) -> String {
    let points = tr!("count-points", n = matter.points.len());
    format!("{points}, {}", tr!("count-statements", n = matter.statements.len()))
}

#[cfg(test)]
mod tests {
    use super::{Is, Query};

    #[test]
    fn words_and_filters_are_told_apart() {
        let query = Query::read("cease-fire voice:\"Recep Tayyip\" is:silent is:unheard 12:30");
        assert_eq!(query.words, ["cease-fire", "is:unheard", "12:30"]);
        assert_eq!(query.voices, ["recep tayyip"]);
        assert_eq!(query.is, [Is::Silent]);
        assert!(Query::read("   ").is_empty());
        assert!(Query::read("voice:").is_empty(), "a filter that is still being typed hides nothing");
    }

    #[test]
    fn words_are_found_whatever_their_accents() {
        let text = "Erdoğan told Macron";
        let found: Vec<&str> = Query::read("ERDOGAN").spans(text).into_iter().map(|span| span.of(text)).collect();
        assert_eq!(found, ["Erdoğan"]);
    }
}
