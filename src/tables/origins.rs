//! Which articles go back to one text, as a table: who has it first, which agency is credited, what speaks for it.

use super::{lists::List, table::Report, value::Value};
use crate::{
    article::Trace,
    locale::tr,
    telling::{self, heads},
};

/// The origins of the articles, one row an article.
pub(crate) fn origins(report: &Report<'_>) -> List {
    let comparison = report.comparison;
    let found = &comparison.origins;
    let mut rows = Vec::new();
    for (index, one) in found.all.iter().enumerate() {
        for (nth, article) in one.articles.iter().enumerate() {
            let Some(read) = comparison.articles.get(*article) else { continue };
            let own = found.traces.iter().filter(|trace| [trace.pair.0, trace.pair.1].contains(article));
            let why: Vec<String> = own.map(|trace| told(report, trace, *article)).collect();
            let standing = match (one.articles.len(), nth) {
                (1, _) => tr!("origin-alone"),
                (_, 0) => tr!("origin-first"),
                _ => tr!("origin-later"),
            };
            let by_hand = why.is_empty() && one.articles.len() > 1;
            let why = if by_hand { tr!("origin-settled").to_owned() } else { why.join("; ") };
            rows.push(vec![
                Value::Text(format!("o{}", index + 1)),
                Value::text(read.article.id.as_str()),
                Value::text(read.article.label()),
                Value::day(read.article.published.as_deref()),
                Value::text(standing),
                Value::text(&telling::joined(&one.agencies)),
                Value::text(&why),
            ]);
        }
    }
    List::new(("Origins", tr!("report-origins")), tr!("report-origins-about"), &heads::origins(), rows)
}

/// What speaks for a pair, seen from one of the two.
fn told(report: &Report<'_>, trace: &Trace, article: usize) -> String {
    let other = if trace.pair.0 == article { trace.pair.1 } else { trace.pair.0 };
    let name = report.comparison.articles.get(other).map_or("", |read| read.article.id.as_str());
    tr!("origin-with", name = name, why = telling::trace(trace))
}
