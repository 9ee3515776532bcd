//! The sources as RIS, tags of newspaper articles. Knows nothing of other formats.

use super::reference::{Reference, references};
use crate::comparison::Comparison;

/// One record an article, under the article's id.
#[must_use]
pub(crate) fn ris(comparison: &Comparison) -> String {
    references(comparison).iter().map(record).collect()
}

fn record(reference: &Reference) -> String {
    let mut lines = vec![("TY", "NEWS".to_owned()), ("ID", reference.key.clone())];
    lines.extend(reference.authors.iter().map(|name| ("AU", name.clone())));
    let mut add = |tag: &'static str, value: Option<String>| lines.extend(value.map(|value| (tag, value)));
    add("TI", reference.title.clone());
    add("T2", reference.outlet.clone());
    if let [year, more @ ..] = reference.date.as_slice() {
        let part = |index: usize| more.get(index).map_or_else(String::new, |part| format!("{part:02}"));
        add("PY", Some(year.to_string()));
        // Year, month, day and a free word, each ended by a slash.
        add("DA", Some(format!("{year}/{}/{}/", part(0), part(1))));
    }
    add("UR", reference.url.clone());
    add("LA", Some(reference.language.clone()));
    add("N1", Some(reference.note.clone()));
    lines.push(("ER", String::new()));
    lines.into_iter().map(|(tag, value)| format!("{tag}  - {value}\r\n")).collect()
}
