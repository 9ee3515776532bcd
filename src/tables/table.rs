//! What every report asks of a comparison: titles, cells with their marks, coverage, what stands alone. Knows no format.

use crate::{
    alignment::{By, Depth, Reading, SilenceState},
    article::Article,
    comparison::{Comparison, ReadArticle},
    framing::Finding,
    locale::{count, plain, tr},
    present::Arrangement,
    project::Project,
    speaker::Voice,
    statement::{Place, Statement},
    telling,
    wording::{self, Change},
};
use std::collections::BTreeMap;

pub(crate) use crate::{citation::link, text::one_line};

/// What a report is made of.
#[derive(Copy, Clone)]
pub struct Report<'a> {
    /// What was compared.
    pub project: &'a Project,
    /// What came of it.
    pub comparison: &'a Comparison,
}

/// A statement as a report shows it.
#[derive(Copy, Clone)]
pub(crate) struct Shown<'a> {
    pub place: Place,
    pub article: &'a Article,
    pub statement: &'a Statement,
    pub voice: Option<&'a Voice>,
    pub words: &'a str,
}

impl<'a> Report<'a> {
    /// The project's name, else the titles' first, else the outlets.
    pub(crate) fn title(&self) -> String {
        if !self.project.name.trim().is_empty() {
            return self.project.name.clone();
        }
        let labels: Vec<&str> = self.comparison.versions.iter().map(|version| version.name.as_str()).collect();
        match labels.as_slice() {
            [] => tr!("report-untitled").to_owned(),
            [one] => (*one).to_owned(),
            few if few.len() <= 4 => few.join(" · "),
            many => tr!("report-names-more", names = many[..3].join(" · "), n = count(many.len() - 3)),
        }
    }

    pub(crate) fn id(&self, place: Place) -> String {
        self.comparison.statement_id(place)
    }

    pub(crate) fn shown(&self, place: Place) -> Option<Shown<'a>> {
        let read: &'a ReadArticle = self.comparison.articles.get(place.article())?;
        let statement = read.statements.get(place.statement())?;
        let voice = statement.voice.and_then(|voice| self.comparison.voices.get(voice as usize));
        Some(Shown { place, article: &read.article, statement, voice, words: statement.span.of(&read.article.body) })
    }

    /// All statements in order of place.
    pub(crate) fn statements(&self) -> impl Iterator<Item = Shown<'a>> + '_ {
        let counts = self.comparison.articles.iter().enumerate().map(|(index, read)| (index, read.statements.len()));
        counts
            .flat_map(|(article, count)| (0..count).map(move |index| Place::new(article, index)))
            .filter_map(|place| self.shown(place))
    }

    /// The points each statement stands in.
    pub(crate) fn points_of(&self) -> BTreeMap<Place, Vec<usize>> {
        let mut found: BTreeMap<Place, Vec<usize>> = BTreeMap::new();
        for (index, point) in self.comparison.points.iter().enumerate() {
            for place in point.readings.iter().flat_map(|reading| &reading.statements) {
                let points = found.entry(*place).or_default();
                if points.last() != Some(&index) {
                    points.push(index);
                }
            }
        }
        found
    }

    /// For each version its statements that share their matter with nobody.
    pub(crate) fn alone(&self, arranged: &Arrangement) -> Vec<Vec<Place>> {
        let mut alone = vec![Vec::new(); self.comparison.versions.len()];
        arranged.alone.iter().for_each(|(version, place)| alone[*version].push(*place));
        alone
    }

    /// The names of versions, one behind the other.
    pub(crate) fn names(&self, versions: impl IntoIterator<Item = usize>) -> String {
        let names = versions.into_iter().filter_map(|index| self.comparison.versions.get(index));
        telling::joined(names.map(|version| version.name.as_str()))
    }

    /// The versions without a statement at a point by what is made of that, those that leave it out first.
    pub(crate) fn silences(&self, point: usize) -> Vec<(&'static str, Vec<usize>)> {
        let readings = self.comparison.points.get(point).map_or(&[][..], |point| &point.readings);
        let state = |reading: &Reading| reading.silence.map_or(SilenceState::Silent, |silence| silence.state);
        let of = |wanted: SilenceState| {
            let empty = readings.iter().enumerate().filter(|(_, reading)| reading.statements.is_empty());
            let these: Vec<usize> = empty.filter(|(_, r)| state(r) == wanted).map(|(index, _)| index).collect();
            (telling::silence_state(wanted), these)
        };
        SilenceState::ALL.into_iter().map(of).filter(|(_, versions)| !versions.is_empty()).collect()
    }

    /// How many there are of what, for the first line.
    pub(crate) fn counts(&self, matters: usize) -> String {
        let comparison = self.comparison;
        telling::joined([
            tr!("count-articles", n = count(comparison.articles.len())),
            tr!("count-versions", n = count(comparison.versions.len())),
            tr!("count-matters", n = count(matters)),
            tr!("count-points", n = count(comparison.points.len())),
        ])
    }

    /// How a version stands at a point.
    pub(crate) fn standing(&self, point: usize, version: usize) -> Standing {
        let places = self.places(point, version);
        let Some(first) = places.first() else { return Standing::Silent };
        let (mut marked, mut all, mut base) = (0_usize, 0_usize, true);
        for shown in places.iter().filter_map(|place| self.shown(*place)) {
            base &= self.base(point, shown.article) == Some(version);
            for (words, mark) in self.pieces(point, version, &shown) {
                let letters = words.chars().filter(|c| c.is_alphanumeric()).count();
                all += letters;
                marked += if mark { letters } else { 0 };
            }
        }
        let elsewhere = (0..version).any(|other| !self.places(point, other).is_empty());
        match (base, elsewhere, self.shown(*first)) {
            (true, true, _) => Standing::OtherLanguage,
            (true, false, _) => Standing::Base,
            _ => Standing::Differs(marked as f32 / all.max(1) as f32),
        }
    }

    /// What a version says at a point.
    pub(crate) fn places(&self, point: usize, version: usize) -> &'a [Place] {
        let reading = self.comparison.points.get(point).and_then(|point| point.readings.get(version));
        reading.map_or(&[][..], |reading| &reading.statements)
    }

    /// The version whose words those of an article are marked against at a point: the first that speaks there in the
    /// article's language. Words of different languages are not set against each other.
    fn base(&self, point: usize, article: &Article) -> Option<usize> {
        let speaks = |place: &Place| self.speaks(*place, article);
        (0..self.comparison.versions.len()).find(|version| self.places(point, *version).iter().any(speaks))
    }

    /// The words of a statement of a point in pieces that tile it; marked are those that the base has not. The base has
    /// no marks.
    pub(crate) fn pieces(&self, point: usize, version: usize, shown: &Shown<'a>) -> Vec<(&'a str, bool)> {
        let base = self.base(point, shown.article).filter(|base| *base != version);
        let Some(base) = base else { return vec![(shown.words, false)] };
        let spoken = self.places(point, base).iter().filter(|place| self.speaks(**place, shown.article));
        let said = spoken.map(|place| self.comparison.words(*place));
        let said = said.collect::<Vec<_>>().join(" ");
        marked(&said, shown.words)
    }

    /// Whether the article of a place is in the language of that article.
    pub(crate) fn speaks(&self, place: Place, article: &Article) -> bool {
        let read = self.comparison.articles.get(place.article());
        read.is_some_and(|read| read.article.language.primary() == article.language.primary())
    }
}

/// `text` in pieces that tile it; marked are those that `base` has not.
pub(crate) fn marked<'t>(base: &str, text: &'t str) -> Vec<(&'t str, bool)> {
    let runs = wording::differences(base, text).into_iter().map(|run| {
        let words = run.span.of(text);
        let mark = !matches!(run.change, Change::Same | Change::Moved) && words.chars().any(char::is_alphanumeric);
        (words, mark)
    });
    runs.collect()
}

/// How a version stands at a point.
#[derive(Copy, Clone, Debug, PartialEq)]
pub(crate) enum Standing {
    /// It says nothing there.
    Silent,
    /// The others are marked against it.
    Base,
    /// The share of its letters that are marked.
    Differs(f32),
    /// It speaks in a language that nobody before it speaks there, so its words are not set against theirs.
    OtherLanguage,
}

/// `text` with what XML and HTML reserve written out; characters that XML 1.0 forbids become U+FFFD.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(c),
            c if c < ' ' || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

/// Two digits after the point.
pub(crate) fn score(value: f32) -> String {
    plain(f64::from(value), 2)
}

/// The versions that get a column beside each other: all of so many, or, where these are more than fit, those that speak;
/// `None` where those do not fit either.
pub(crate) fn columns(count: usize, speaking: &[usize], most: usize) -> Option<Vec<usize>> {
    match () {
        () if count <= most => Some((0..count).collect()),
        () if !speaking.is_empty() && speaking.len() <= most => Some(speaking.to_vec()),
        () => None,
    }
}

/// A value for people: whole numbers as such, else three digits after the point.
pub(crate) fn number(value: f64) -> String {
    let text = plain(value, if (value - value.round()).abs() < 1e-9 { 0 } else { 3 });
    if text.chars().any(|c| c.is_ascii_digit() && c != '0') { text } else { "0".to_owned() }
}

/// A finding's value for people, with the interval where there is one.
pub(crate) fn value(finding: &Finding) -> String {
    match (finding.value, finding.interval) {
        (Some(value), Some((low, high))) => {
            tr!("framing-range", value = number(value), low = number(low), high = number(high))
        }
        (Some(value), None) => number(value),
        (None, _) => String::new(),
    }
}

/// What makes a column, for messages that choose among words by it.
pub(crate) fn column(by: By) -> &'static str {
    match by {
        By::Outlet => "outlet",
        By::Voice => "voice",
        By::Side => "side",
    }
}

/// How the comparison was made, one sentence a line.
pub(crate) fn method(report: &Report<'_>) -> Vec<String> {
    let comparison = report.comparison;
    let made = &comparison.made_by;
    let model = made.model.as_deref().unwrap_or(tr!("report-no-unit"));
    let (program, grammar, lists) = (made.program.as_str(), made.grammar.as_str(), made.lexicons.as_str());
    let depth = match comparison.depth {
        Depth::Deep => tr!("method-deep"),
        Depth::Quick => tr!("method-quick"),
    };
    vec![
        tr!("method-made", program = program, model = model, grammar = grammar, lists = lists),
        tr!("method-version", by = column(comparison.by)),
        depth.to_owned(),
        tr!("method-score", least = score(comparison.min_score)),
        tr!("method-silence").to_owned(),
        tr!("method-stance").to_owned(),
        tr!("method-settled", n = count(report.project.decisions.len())),
        tr!("method-marked").to_owned(),
        tr!("method-evidence").to_owned(),
    ]
}

/// Runs of white space as one space each, also at the ends.
#[must_use]
pub fn one_space(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if c.is_whitespace() && c != '\u{a0}' => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            c => out.push(c),
        }
    }
    out
}
