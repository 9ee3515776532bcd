//! What every report asks of a comparison: titles, cells with their marks, coverage, what stands alone. Knows no format.

use crate::{
    alignment::SilenceState,
    article::Article,
    comparison::{Comparison, ReadArticle},
    finding::Finding,
    locale::{count, plain, tr},
    present::{Arrangement, pieces},
    project::{By, Depth, Project},
    speaker::Voice,
    statement::{Place, Statement},
    telling,
};
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
        let silent = self.comparison.silent(point);
        let of = |wanted: SilenceState| {
            let these =
                silent.iter().copied().filter(|version| self.comparison.silence_state(point, *version) == wanted);
            (telling::silence_state(wanted), these.collect::<Vec<usize>>())
        };
        SilenceState::ALL.into_iter().map(of).filter(|(_, versions)| !versions.is_empty()).collect()
    }

    /// The order in which a version is looked for to hold the others against: that of the versions.
    pub(crate) fn order(&self) -> Vec<usize> {
        (0..self.comparison.versions.len()).collect()
    }

    /// The words of a statement of a point in pieces that tile it; marked are those that the version it is held against has
    /// not.
    pub(crate) fn pieces(&self, point: usize, version: usize, shown: &Shown<'a>) -> Vec<(&'a str, bool)> {
        pieces(shown.words, &self.comparison.marks(point, version, shown.place, &self.order()))
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
