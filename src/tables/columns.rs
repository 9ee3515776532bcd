//! The columns of a statement, for every table that gives one row a statement. Knows no format of tables.

use super::{
    ledger,
    lists::{matter_id, matter_of, point_id},
    table::{Report, Shown, one_line},
    value::Value,
    written::Written,
};
use crate::{attribution::Attribution, attribution::Form, present::Index, statement::Kind, text::Span};

/// A statement with all that its columns ask for.
struct Row<'r, 'a> {
    report: &'r Report<'a>,
    shown: Shown<'a>,
    said: Option<&'a Attribution>,
    version: Option<usize>,
    matter: Option<usize>,
    point: Option<usize>,
    frames: &'r Written,
    tags: &'r Written,
    notes: &'r Written,
    glosses: &'r Written,
}

type Column = (&'static str, fn(&Row<'_, '_>) -> Value);

/// Offsets are UTF-8 byte offsets into the article's body. A statement that shares its matter with nobody names none. What the user wrote
/// by hand stands last.
const COLUMNS: [Column; 30] = [
    ("statement", |row| Value::Text(row.report.id(row.shown.place))),
    ("article", |row| Value::text(row.shown.article.id.as_str())),
    ("outlet", |row| Value::some(row.shown.article.outlet.as_deref())),
    ("title", |row| Value::some(row.shown.article.title.as_deref())),
    ("published", |row| Value::day(row.shown.article.published.as_deref())),
    ("language", |row| Value::text(row.shown.article.language.tag())),
    ("start", |row| Value::count(row.shown.statement.span.start())),
    ("end", |row| Value::count(row.shown.statement.span.end())),
    ("sentence", |row| Value::count(row.shown.statement.sentence as usize)),
    ("kind", |row| Value::text(kind(row.shown.statement.kind))),
    ("voice", |row| Value::some(row.shown.voice.map(|voice| voice.name.as_str()))),
    ("side", |row| Value::some(row.shown.voice.and_then(|voice| voice.side.as_deref()))),
    ("form", |row| Value::some(row.said.map(|said| form(said.form)))),
    ("source", |row| row.phrase(row.said.and_then(|said| said.source))),
    ("cue", |row| row.phrase(row.said.and_then(|said| said.cue))),
    ("via", |row| row.via()),
    ("version", |row| Value::some(row.version.map(|index| row.report.comparison.versions[index].name.as_str()))),
    ("stance", |row| Value::some(row.report.taken(row.shown.place).map(|taken| ledger::key(taken.stance)))),
    ("given_to", |row| Value::some(row.report.given_to(row.shown.place))),
    ("matter", |row| row.matter.map_or(Value::Empty, |index| Value::Text(matter_id(index)))),
    ("matter_label", |row| {
        let label = row.matter.map(|index| one_line(&row.report.comparison.matters[index].label));
        Value::some(label.as_deref())
    }),
    ("theme", |row| {
        let comparison = row.report.comparison;
        let over = |matter| comparison.themes.iter().position(|theme| theme.matters.contains(&(matter as u32)));
        let theme = row.matter.and_then(over).map(|theme| one_line(comparison.theme_label(Some(theme))));
        Value::some(theme.as_deref())
    }),
    ("point", |row| row.point.map_or(Value::Empty, |index| Value::Text(point_id(index)))),
    ("point_label", |row| {
        let label = row.point.map(|index| one_line(&row.report.comparison.points[index].label));
        Value::some(label.as_deref())
    }),
    ("point_score", |row| {
        row.point.map_or(Value::Empty, |index| Value::measured(row.report.comparison.points[index].score))
    }),
    ("text", |row| Value::text(row.shown.words)),
    ("frames", |row| Value::text(&row.frames.at(row.shown.place).join("; "))),
    ("tags", |row| Value::text(&row.tags.at(row.shown.place).join("; "))),
    ("notes", |row| Value::text(&row.notes.at(row.shown.place).join("\n"))),
    ("gloss", |row| Value::some(row.glosses.at(row.shown.place).first().map(String::as_str))),
];

/// The names of the columns.
pub(crate) fn head() -> impl Iterator<Item = &'static str> {
    COLUMNS.iter().map(|(name, _)| *name)
}

/// One row a statement, in order of place.
pub(crate) fn rows(report: &Report<'_>) -> Vec<Vec<Value>> {
    let index = Index::of_places(report.comparison);
    let matters = matter_of(&report.comparison.arranged(report.project), report);
    let (frames, tags, notes) = (Written::codes(report), Written::tags(report), Written::notes(report));
    let glosses = Written::glosses(report);
    let row = |shown: Shown<'_>| {
        let attributions = &report.comparison.articles[shown.place.article()].attributions;
        let row = Row {
            report,
            shown,
            said: shown.statement.attribution.and_then(|index| attributions.get(index as usize)),
            version: index.version(shown.place),
            matter: matters.get(&shown.place).copied(),
            point: index.point(shown.place),
            frames: &frames,
            tags: &tags,
            notes: &notes,
            glosses: &glosses,
        };
        COLUMNS.iter().map(|(_, value)| value(&row)).collect()
    };
    report.statements().map(row).collect()
}

impl Row<'_, '_> {
    fn phrase(&self, span: Option<Span>) -> Value {
        Value::some(span.map(|span| span.of(&self.shown.article.body)))
    }

    fn via(&self) -> Value {
        let relays = self.said.map_or(&[][..], |said| &said.via);
        let names = relays.iter().filter_map(|voice| self.report.comparison.voices.get(*voice as usize));
        Value::text(&names.map(|voice| voice.name.as_str()).collect::<Vec<_>>().join("; "))
    }
}

pub(crate) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Narration => "narration",
        Kind::Direct => "direct",
        Kind::Indirect => "indirect",
        Kind::Mixed => "mixed",
        Kind::Heading => "heading",
        Kind::Caption => "caption",
        Kind::Boilerplate => "boilerplate",
    }
}

fn form(form: Form) -> &'static str {
    match form {
        Form::Direct => "direct",
        Form::Indirect => "indirect",
        Form::Mixed => "mixed",
    }
}
