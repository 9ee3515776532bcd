//! What a report tells in tables, the same in every format: matters, coverage, voices, what was written at statements, what
//! was settled by hand, framing, sources. Counted here once. Knows no format.

use super::{
    table::{Report, one_line},
    value::Value,
    written::Written,
};
use crate::{
    comparison::Arrangement,
    framing::Findings,
    project::{Anchor, What},
    statement::Place,
};

/// Letters of a statement that a list quotes.
const QUOTED: usize = 90;

/// A table with a name and its columns.
pub(super) struct List {
    /// What it is called.
    pub name: &'static str,
    /// What it shows; empty where that is plain.
    pub about: String,
    /// The names of its columns; all differ.
    pub head: Vec<String>,
    /// Its rows, each as long as the head.
    pub rows: Vec<Vec<Value>>,
}

impl List {
    /// The table of how a report was made.
    pub(super) fn of_methods(about: &str, rows: Vec<Vec<Value>>) -> Self {
        Self::new("Settings and figures", about, &["what", "value"], rows)
    }

    /// Whether it is about double coding, which few projects have.
    pub(super) fn is_of_coding(&self) -> bool {
        matches!(self.name, "Double coding" | "Disputes")
    }

    /// A table of double coding.
    pub(super) fn of_coding(name: &'static str, about: &str, head: &[&str], rows: Vec<Vec<Value>>) -> Self {
        Self::new(name, about, head, rows)
    }

    /// The table of origins.
    pub(super) fn of_origins(about: &str, rows: Vec<Vec<Value>>) -> Self {
        let head = ["origin", "article", "outlet", "published", "standing", "credits", "what speaks for it"];
        Self::new("Origins", about, &head, rows)
    }

    pub(super) fn new(name: &'static str, about: &str, head: &[&str], rows: Vec<Vec<Value>>) -> Self {
        let head = head.iter().map(|name| (*name).to_owned()).collect();
        Self { name, about: about.to_owned(), head, rows }
    }
}

/// What a matter is, for readers.
pub(super) const MATTERS: &str = "A matter is the question that statements answer. Under it stand its points, on which versions say the same, and what a version says to the question in words that no other has.";

/// The matters under which something stands side by side.
pub(super) fn matters(report: &Report<'_>, arranged: &Arrangement) -> List {
    let comparison = report.comparison;
    let rows = arranged.groups.iter().map(|group| {
        let matter = &comparison.matters[group.matter];
        let silent = group.silent(comparison.versions.len());
        vec![
            Value::Text(matter_id(group.matter)),
            Value::text(&one_line(&matter.label)),
            group.theme.map_or(Value::Empty, |theme| Value::text(&one_line(comparison.theme_label(Some(theme))))),
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
    let head = [
        "matter",
        "label",
        "larger matter",
        "who speaks",
        "who is silent",
        "points",
        "points in number",
        "alone",
        "contrast",
        "outlets",
        "origins",
    ];
    let about = "Alone: statements to the question that no other version has. Contrast: the share of pairs of statements of two versions that are not parallel.";
    List::new("Matters", &format!("{MATTERS} {about}"), &head, rows.collect())
}

/// Who speaks how much and where.
pub(super) fn coverage(report: &Report<'_>, arranged: &Arrangement) -> List {
    let comparison = report.comparison;
    let without = comparison.without_parallel();
    let (mut spoken, mut own) = (vec![0; comparison.versions.len()], vec![0; comparison.versions.len()]);
    arranged.groups.iter().flat_map(|group| &group.speaking).for_each(|version| spoken[*version] += 1);
    arranged.alone.iter().for_each(|(version, _)| own[*version] += 1);
    let rows = comparison.versions.iter().enumerate().map(|(index, version)| {
        let points = (0..comparison.points.len()).filter(|point| comparison.speaks(*point, index)).count();
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
    let head = [
        "version",
        "statements",
        "matters it speaks to",
        "matters it is silent on",
        "points it speaks at",
        "points it is silent at",
        "statements without a parallel",
        "of these alone on their question",
        "outlets",
        "origins",
    ];
    List::new("Coverage", "", &head, rows.collect())
}

/// Who is heard.
pub(super) fn voices(report: &Report<'_>) -> List {
    let comparison = report.comparison;
    let mut counts = vec![0; comparison.voices.len()];
    for statement in comparison.articles.iter().flat_map(|read| &read.statements) {
        if let Some(slot) = statement.voice.and_then(|voice| counts.get_mut(voice as usize)) {
            *slot += 1;
        }
    }
    let mut heard: Vec<_> = comparison.voices.iter().zip(counts).filter(|(_, count)| *count > 0).collect();
    heard.sort_by(|(a, m), (b, n)| n.cmp(m).then_with(|| a.name.cmp(&b.name)));
    let rows = heard.into_iter().map(|(voice, count)| {
        vec![
            Value::text(&voice.name),
            Value::some(voice.side.as_deref()),
            Value::text(&voice.aliases.join("; ")),
            Value::count(count),
        ]
    });
    let about = "Who is heard, the article's own narration among them.";
    List::new("Voices", about, &["voice", "side", "also called", "statements"], rows.collect())
}

/// Frames, tags and notes that were written at statements.
pub(super) fn written(report: &Report<'_>) -> List {
    let (frames, tags, notes) = (Written::codes(report), Written::tags(report), Written::notes(report));
    let versions = report.version_of();
    let rows = report.statements().filter_map(|shown| {
        let all = [&frames, &tags].map(|written| written.at(shown.place).join("; "));
        let note = notes.at(shown.place).join("\n");
        let [frames, tags] = all;
        if [&frames, &tags, &note].iter().all(|text| text.is_empty()) {
            return None;
        }
        let version = versions.get(&shown.place).map(|index| report.comparison.versions[*index].name.as_str());
        Some(vec![
            Value::Text(report.id(shown.place)),
            Value::some(version),
            Value::text(shown.words),
            Value::text(&frames),
            Value::text(&tags),
            Value::text(&note),
        ])
    });
    let head = ["statement", "version", "text", "frames", "tags", "notes"];
    List::new("Written by hand", "Frames, tags and notes at statements.", &head, rows.collect())
}

/// What the user settled, oldest first.
pub(super) fn decisions(report: &Report<'_>) -> List {
    let rows = report.project.decisions.iter().map(|decision| {
        let anchors = decision.what.anchors();
        let ids: Vec<String> = anchors.iter().map(|anchor| named(report, anchor)).collect();
        let words: Vec<String> = anchors.iter().take(2).map(|anchor| format!("“{}”", quoted(&anchor.words))).collect();
        let more = anchors.len().saturating_sub(words.len());
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        vec![
            Value::moment(decision.at),
            Value::text(&decision.by),
            Value::text(decision.what.label()),
            Value::text(&told(&decision.what)),
            Value::text(&ids.join(" ")),
            Value::text(&(words.join(" ") + &more)),
        ]
    });
    let head = ["when", "by", "decision", "what", "statements", "words"];
    let about = "What was settled by hand, oldest first; it stands above what was found.";
    List::new("Decisions", about, &head, rows.collect())
}

/// The statement that an anchor stands on.
fn named(report: &Report<'_>, anchor: &Anchor) -> String {
    report.comparison.place(anchor).map_or_else(|| format!("{}, not found again", anchor.article), |p| report.id(p))
}

fn quoted(words: &str) -> String {
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
        What::Label(_, words) | What::Note(_, words) | What::Tag(_, words) | What::Code(_, words) => words.clone(),
        What::RenameVoice { from, to } => format!("{from} → {to}"),
        What::MergeVoices { from, into } | What::MergeActors { from, into } => format!("{} → {into}", from.join(", ")),
        What::KeepApart { voice, other: Some(other) } => format!("{voice} ≠ {other}"),
        What::KeepApart { voice, other: None } => voice.clone(),
        What::SetSide { voice, side } if side.is_empty() => format!("{voice} → no side"),
        What::SetSide { voice, side } => format!("{voice} → {side}"),
        What::SetVoice { voice, .. } => voice.clone(),
        What::LeftOut { version, .. } => version.clone(),
        What::SplitActor { form, into } => format!("{form} → {into}"),
        What::UndoRepair { repair, before, .. } => format!("{} → {before}", repair.words),
        What::GroundText(article) => article.to_string(),
        What::OneOrigin(a, b) | What::TwoOrigins(a, b) => format!("{a} and {b}"),
        What::Judge { kind, verdict, .. } | What::Arbitrate { kind, verdict, .. } => {
            format!("{}: {verdict}", kind.name())
        }
        _ => String::new(),
    }
}

/// What one dimension of framing found, one row a finding.
pub(super) fn framing(report: &Report<'_>, found: &Findings) -> List {
    let value = match found.about.unit {
        "" => "value".to_owned(),
        "value" => "value found".to_owned(),
        unit => format!("value ({unit})"),
    };
    let rows = found.findings.iter().map(|finding| {
        let version = finding.version.and_then(|index| report.comparison.versions.get(index as usize));
        let mut ids: Vec<String> = finding.passages.iter().map(|passage| report.id(passage.place)).collect();
        ids.dedup();
        vec![
            Value::text(&finding.subject),
            Value::text(&finding.label),
            Value::text(version.map_or("all", |version| version.name.as_str())),
            finding.point.map_or(Value::Empty, |point| Value::Text(point_id(point as usize))),
            finding.value.map_or(Value::Empty, Value::measured),
            finding.interval.map_or(Value::Empty, |(low, _)| Value::measured(low)),
            finding.interval.map_or(Value::Empty, |(_, high)| Value::measured(high)),
            Value::text(&ids.join(" ")),
        ]
    });
    let head = ["subject", "finding", "version", "point", &value, "low", "high", "statements"];
    let about = format!("{} ({})", found.about.definition, found.about.source);
    List::new(found.about.title, &about, &head, rows.collect())
}

/// The articles.
pub(super) fn sources(report: &Report<'_>) -> List {
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
    let head = ["article", "outlet", "title", "byline", "published", "language", "address", "file", "sha256"];
    List::new("Sources", "", &head, rows.collect())
}

/// `m1` for the first matter.
pub(super) fn matter_id(index: usize) -> String {
    format!("m{}", index + 1)
}

/// `p1` for the first point.
pub(super) fn point_id(index: usize) -> String {
    format!("p{}", index + 1)
}

/// The matter under which each statement stands beside others.
pub(super) fn matter_of(arranged: &Arrangement, report: &Report<'_>) -> std::collections::BTreeMap<Place, usize> {
    let shared = |group: &crate::comparison::Group| {
        let statements = &report.comparison.matters[group.matter].statements;
        statements.iter().map(|place| (*place, group.matter)).collect::<Vec<_>>()
    };
    arranged.groups.iter().flat_map(shared).collect()
}
