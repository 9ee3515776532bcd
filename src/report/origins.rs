//! Which articles go back to one text, as a table: who has it first, which agency is credited, what speaks for it.

use super::{lists::List, table::Report, value::Value};
use crate::article::Trace;

/// The origins of the articles, one row an article.
pub(super) fn origins(report: &Report<'_>) -> List {
    let comparison = report.comparison;
    let found = &comparison.origins;
    let mut rows = Vec::new();
    for (index, one) in found.all.iter().enumerate() {
        for (nth, article) in one.articles.iter().enumerate() {
            let Some(read) = comparison.articles.get(*article) else { continue };
            let own = found.traces.iter().filter(|trace| [trace.pair.0, trace.pair.1].contains(article));
            let why: Vec<String> = own.map(|trace| told(report, trace, *article)).collect();
            let standing = match (one.articles.len(), nth) {
                (1, _) => "alone",
                (_, 0) => "has it first",
                _ => "has it later",
            };
            let why =
                if why.is_empty() && one.articles.len() > 1 { "settled by hand".to_owned() } else { why.join("; ") };
            rows.push(vec![
                Value::Text(format!("o{}", index + 1)),
                Value::text(read.article.id.as_str()),
                Value::text(read.article.label()),
                Value::day(read.article.published.as_deref()),
                Value::text(standing),
                Value::text(&one.agencies.join(", ")),
                Value::text(&why),
            ]);
        }
    }
    let about = "Articles that go back to one text, rewritten ones too, count as one origin. Days and wording suggest who has it from whom; they do not prove it.";
    List::of_origins(about, rows)
}

/// What speaks for a pair, seen from one of the two.
fn told(report: &Report<'_>, trace: &Trace, article: usize) -> String {
    let other = if trace.pair.0 == article { trace.pair.1 } else { trace.pair.0 };
    let name = report.comparison.articles.get(other).map_or("", |read| read.article.id.as_str());
    format!("with {name}: {}", trace.told())
}
