//! What the sections of the HTML report share: the report with its figures, what was written at its statements, and where
//! each statement stands on the page.

use super::{figure::Figure, figures::figures};
use crate::{
    locale::tr,
    present::{Arrangement, Index, is_doubtful},
    records::Quote,
    statement::Place,
    tables::{
        Report,
        table::{Shown, escaped},
        value::Value,
        written::Marks,
    },
};
use std::collections::{BTreeMap, BTreeSet};

/// A report with what its sections share.
pub(super) struct Page<'r, 'a> {
    pub report: &'r Report<'a>,
    pub figures: Vec<Figure>,
    /// Points and statements without a parallel under their matters.
    pub arranged: Arrangement,
    /// For each version its statements that share their matter with nobody.
    pub alone: Vec<Vec<Place>>,
    /// What was written at statements.
    marks: Marks,
    /// The statements of all versions by their ids: their words are on the page.
    ids: BTreeMap<String, Place>,
    compared: BTreeSet<Place>,
    /// Where each statement stands.
    index: Index,
}

impl<'r, 'a> Page<'r, 'a> {
    pub(super) fn of(report: &'r Report<'a>) -> Self {
        let arranged = report.comparison.arranged(report.project);
        let alone = report.alone(&arranged);
        let compared: BTreeSet<Place> =
            report.comparison.versions.iter().flat_map(|version| version.statements.iter().copied()).collect();
        let ids = compared.iter().map(|place| (report.id(*place), *place)).collect();
        let (figures, marks, index) = (figures(report), Marks::of(report), Index::of_places(report.comparison));
        Self { report, figures, arranged, alone, marks, ids, compared, index }
    }

    /// The attribute that makes the first place of a statement on the page findable, at the point of that position or in
    /// the list of those that stand alone.
    pub(super) fn anchor(&self, place: Place, point: Option<usize>) -> String {
        if self.index.point(place) == point { format!(" id=\"{}\"", name(place)) } else { String::new() }
    }

    /// Whether a point holds a pair that the machine is not sure of and nobody settled.
    pub(super) fn is_doubtful(&self, point: usize) -> bool {
        is_doubtful(self.report.project, self.report.comparison, &self.index, point, &self.report.order())
    }

    /// The attribute that says which passage the words in an element are.
    pub(super) fn quote(&self, shown: &Shown<'_>) -> String {
        format!(" data-quote=\"{}\"", escaped(&Quote::new(shown.article, shown.statement.span).told()))
    }

    /// The statement's id, leading to its words if they are on the page.
    pub(super) fn led(&self, place: Place) -> String {
        let id = escaped(&self.report.id(place));
        if self.compared.contains(&place) { format!("<a href=\"#{}\">{id}</a>", name(place)) } else { id }
    }

    /// The same of all ids in a cell.
    pub(super) fn led_all(&self, value: &Value) -> String {
        let led = |id: &str| {
            let place = self.ids.get(id);
            place.map_or_else(|| escaped(id), |place| self.led(*place))
        };
        match value {
            Value::Text(ids) => ids.split(' ').map(led).collect::<Vec<_>>().join(" "),
            other => escaped(&other.told()),
        }
    }

    /// What was written at a statement.
    pub(super) fn written(&self, place: Place) -> String {
        let told = self.marks.at(place).into_iter().map(|(kind, words)| {
            format!("<span class=\"written\"><b>{kind}</b> <span dir=\"auto\">{}</span></span>", escaped(&words))
        });
        self.gloss(place) + &told.collect::<String>()
    }

    /// The gloss of a statement, which says that it is one and none of the text's words.
    fn gloss(&self, place: Place) -> String {
        let gloss = self.marks.gloss(place).map(|words| {
            let head = tr!("report-gloss");
            format!(
                "<span class=\"gloss\" role=\"note\"><b>{head}</b> <span dir=\"auto\">{}</span></span>",
                escaped(words)
            )
        });
        gloss.unwrap_or_default()
    }
}

fn name(place: Place) -> String {
    format!("s{}-{}", place.article() + 1, place.statement())
}
