//! What a report tells in tables, the same in every format: matters, coverage, voices, what was written at statements, what
//! was settled by hand, framing, sources. Counted here once. Knows no format.

use super::{
    table::{Report, one_line},
    value::Value,
    written::Written,
};
use crate::{
    finding::Findings,
    locale::{count, tr},
    present::{Arrangement, Index},
    project::{Anchor, What},
    statement::Place,
    telling::{self, heads},
};

/// Letters of a statement that a list quotes.
const QUOTED: usize = 90;

/// A table with a name and its columns.
pub(crate) struct List {
    /// What its sheet is called in a spreadsheet, in every language.
    pub sheet: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// What it shows; empty where that is plain.
    pub about: String,
    /// The names of its columns; all differ.
    pub head: Vec<String>,
    /// The column that holds ids of statements.
    pub ids: Option<usize>,
    /// Its rows, each as long as the head.
    pub rows: Vec<Vec<Value>>,
}

impl List {
    pub(crate) fn new(
        (sheet, name): (&'static str, &'static str),
        about: &str,
        head: &[&str],
        rows: Vec<Vec<Value>>,
    ) -> Self {
        let head = head.iter().map(|name| (*name).to_owned()).collect();
        Self { sheet, name, about: about.to_owned(), head, ids: None, rows }
    }

    /// The same, with the ids of statements in that column.
    fn leading(self, column: usize) -> Self {
        Self { ids: Some(column), ..self }
    }

    /// Whether it is about double coding, which few projects have.
    pub(crate) fn is_of_coding(&self) -> bool {
        matches!(self.sheet, "Double coding" | "Disputes")
    }
}

/// The matters under which something stands side by side.
pub(crate) fn matters(report: &Report<'_>, arranged: &Arrangement) -> List {
    let comparison = report.comparison;
    let rows = arranged.groups.iter().map(|group| {
        let matter = &comparison.matters[group.matter];
        let silent = group.silent(comparison.versions.len());
        vec![
            Value::Text(matter_id(group.matter)),
            Value::text(&one_line(&matter.label)),
            group.theme.map_or(Value::Empty, |theme| Value::text(&one_line(telling::theme(comparison, Some(theme))))),
            Value::text(&report.names(group.speaking.iter().copied())),
            Value::text(&report.names(silent)),
            Value::text(&group.points.iter().map(|at| point_id(*at)).collect::<Vec<_>>().join(" ")),
            Value::count(group.points.len()),
            Value::count(group.without_parallel()),
            Value::measured(matter.contrast),
            Value::count(comparison.tally_on(group.matter).outlets),
            Value::count(comparison.tally_on(group.matter).origins),
        ]
    });
    let about = format!("{} {}", tr!("report-matters-about"), tr!("report-matters-table"));
    List::new(("Matters", tr!("report-matters")), &about, &heads::matters(), rows.collect())
}

/// Who speaks how much and where.
pub(crate) fn coverage(report: &Report<'_>, arranged: &Arrangement) -> List {
    let comparison = report.comparison;
    let without = comparison.without_parallel();
    let (mut spoken, mut own) = (vec![0; comparison.versions.len()], vec![0; comparison.versions.len()]);
    arranged.groups.iter().flat_map(|group| &group.speaking).for_each(|version| spoken[*version] += 1);
    arranged.alone.iter().for_each(|(version, _)| own[*version] += 1);
    let rows = comparison.versions.iter().enumerate().map(|(index, version)| {
        let points = comparison.points_of(index);
        let matters = spoken[index];
        let tally = comparison.tally(version.statements.iter().copied());
        let counts = [
            version.statements.len(),
            matters,
            arranged.groups.len() - matters,
            points,
            comparison.points.len() - points,
            without.get(index).map_or(0, Vec::len),
            own[index],
            tally.outlets,
            tally.origins,
        ];
        [Value::text(&version.name)].into_iter().chain(counts.map(Value::count)).collect()
    });
    List::new(("Coverage", tr!("report-coverage")), "", &heads::coverage(), rows.collect())
}

/// Who is heard.
pub(crate) fn voices(report: &Report<'_>) -> List {
    let comparison = report.comparison;
    let mut heard = comparison.voices_heard();
    heard.sort_by(|(_, a, m), (_, b, n)| n.cmp(m).then_with(|| a.name.cmp(&b.name)));
    let rows = heard.into_iter().map(|(_, voice, count)| {
        vec![
            Value::text(&voice.name),
            Value::some(voice.side.as_deref()),
            Value::text(&voice.aliases.join("; ")),
            Value::count(count),
        ]
    });
    let head = [tr!("column-voice"), tr!("column-side"), tr!("column-aliases"), tr!("column-statements")];
    List::new(("Voices", tr!("report-voices")), tr!("report-voices-about"), &head, rows.collect())
}

/// Frames, tags and notes that were written at statements.
pub(crate) fn written(report: &Report<'_>) -> List {
    let (frames, tags, notes) = (Written::codes(report), Written::tags(report), Written::notes(report));
    let index = Index::of_places(report.comparison);
    let rows = report.statements().filter_map(|shown| {
        let all = [&frames, &tags].map(|written| written.at(shown.place).join("; "));
        let note = notes.at(shown.place).join("\n");
        let [frames, tags] = all;
        if [&frames, &tags, &note].iter().all(|text| text.is_empty()) {
            return None;
        }
        let version = index.version(shown.place).map(|version| report.comparison.versions[version].name.as_str());
        Some(vec![
            Value::Text(report.id(shown.place)),
            Value::some(version),
            Value::text(shown.words),
            Value::text(&frames),
            Value::text(&tags),
            Value::text(&note),
        ])
    });
    let name = ("Written by hand", tr!("report-written"));
    List::new(name, tr!("report-written-about"), &heads::written(), rows.collect()).leading(0)
}

/// What the user settled, oldest first.
pub(crate) fn decisions(report: &Report<'_>) -> List {
    let rows = report.project.decisions.iter().map(|decision| {
        let anchors = decision.what.anchors();
        let ids: Vec<String> = anchors.iter().map(|anchor| named(report, anchor)).collect();
        let words: Vec<String> =
            anchors.iter().take(2).map(|anchor| telling::quoted(&shortened(&anchor.words))).collect();
        let more = anchors.len().saturating_sub(words.len());
        let more = if more > 0 { format!(" {}", tr!("and-more", n = count(more))) } else { String::new() };
        vec![
            Value::moment(decision.at),
            Value::text(&decision.by),
            Value::text(&telling::decision(&decision.what)),
            Value::text(&told(&decision.what)),
            Value::text(&ids.join(" ")),
            Value::text(&(words.join(" ") + &more)),
        ]
    });
    let name = ("Decisions", tr!("report-decisions"));
    List::new(name, tr!("report-decisions-about"), &heads::decisions(), rows.collect()).leading(4)
}

/// The statement that an anchor stands on.
fn named(report: &Report<'_>, anchor: &Anchor) -> String {
    let lost = || tr!("settled-lost", article = anchor.article.as_str());
    report.comparison.place(anchor).map_or_else(lost, |place| report.id(place))
}

fn shortened(words: &str) -> String {
    let line = one_line(words);
    if line.chars().count() <= QUOTED {
        return line;
    }
    let kept: String = line.chars().take(QUOTED).collect();
    format!("{}…", kept.trim_end())
}

/// The words of a decision that its places do not say.
fn told(what: &What) -> String {
    match what {
        What::Label(_, words) | What::Note(_, words) | What::Gloss(_, words) => words.clone(),
        What::Tag(_, words) | What::Code(_, words) => words.clone(),
        What::RenameVoice { from, to } => format!("{from} → {to}"),
        What::MergeVoices { from, into } | What::MergeActors { from, into } => {
            format!("{} → {into}", telling::joined(from))
        }
        What::KeepApart { voice, other: Some(other) } => format!("{voice} ≠ {other}"),
        What::KeepApart { voice, other: None } => voice.clone(),
        What::SetSide { voice, side } if side.is_empty() => format!("{voice} → {}", tr!("settled-no-side")),
        What::SetSide { voice, side } => format!("{voice} → {side}"),
        What::SetVoice { voice, .. } => voice.clone(),
        What::LeftOut { version, .. } => version.clone(),
        What::SplitActor { form, into } => format!("{form} → {into}"),
        What::UndoRepair { repair, before, .. } => format!("{} → {before}", repair.words),
        What::GroundText(article) => article.to_string(),
        What::OneOrigin(a, b) | What::TwoOrigins(a, b) => {
            tr!("list-and", first = a.as_str(), last = b.as_str())
        }
        What::Judge { kind, verdict, .. } | What::Arbitrate { kind, verdict, .. } => {
            format!("{}: {}", telling::coded(*kind), telling::verdict(verdict))
        }
        _ => String::new(),
    }
}

/// What one dimension of framing found, one row a finding.
pub(crate) fn framing(report: &Report<'_>, found: &Findings) -> List {
    let rows = found.findings.iter().map(|finding| {
        let version = finding.version.and_then(|index| report.comparison.versions.get(index as usize));
        let mut ids: Vec<String> = finding.passages.iter().map(|passage| report.id(passage.place)).collect();
        ids.dedup();
        let told = telling::told(finding);
        vec![
            Value::text(&told.subject),
            Value::text(&told.label),
            Value::text(version.map_or(tr!("report-all"), |version| version.name.as_str())),
            finding.point.map_or(Value::Empty, |point| Value::Text(point_id(point as usize))),
            finding.value.map_or(Value::Empty, Value::measured),
            finding.interval.map_or(Value::Empty, |(low, _)| Value::measured(low)),
            finding.interval.map_or(Value::Empty, |(_, high)| Value::measured(high)),
            Value::text(&ids.join(" ")),
        ]
    });
    let head = heads::findings(telling::unit(&found.about));
    let head = head.each_ref().map(String::as_str);
    let about = format!("{} ({})", telling::definition(&found.about), telling::source(&found.about));
    let name = (telling::english_title(&found.about), telling::title(&found.about));
    List::new(name, &about, &head, rows.collect()).leading(7)
}

/// The articles.
pub(crate) fn sources(report: &Report<'_>) -> List {
    let rows = report.comparison.articles.iter().map(|read| {
        let article = &read.article;
        let cell = |value: &Option<String>| Value::some(value.as_deref());
        vec![
            Value::text(article.id.as_str()),
            cell(&article.outlet),
            cell(&article.title),
            cell(&article.byline),
            Value::day(article.published.as_deref()),
            Value::text(article.language.tag()),
            cell(&article.url),
            cell(&article.origin.file),
            Value::text(&article.origin.sha256),
        ]
    });
    List::new(("Sources", tr!("report-sources")), "", &heads::sources(), rows.collect())
}

/// `m1` for the first matter.
pub(crate) fn matter_id(index: usize) -> String {
    format!("m{}", index + 1)
}

/// `p1` for the first point.
pub(crate) fn point_id(index: usize) -> String {
    format!("p{}", index + 1)
}

/// The matter under which each statement stands beside others.
pub(crate) fn matter_of(arranged: &Arrangement, report: &Report<'_>) -> std::collections::BTreeMap<Place, usize> {
    let shared = |group: &crate::present::Group| {
        let statements = &report.comparison.matters[group.matter].statements;
        statements.iter().map(|place| (*place, group.matter)).collect::<Vec<_>>()
    };
    arranged.groups.iter().flat_map(shared).collect()
}
