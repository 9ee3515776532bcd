//! The sources as BibTeX, in UTF-8. Knows nothing of other formats.

use super::reference::{Reference, references};
use crate::comparison::Comparison;
use std::fmt::Write;

/// One entry an article, under the article's id: `@article` where the outlet is known, else `@misc`.
#[must_use]
pub(crate) fn bibtex(comparison: &Comparison) -> String {
    references(comparison).iter().map(entry).collect::<Vec<_>>().join("\n")
}

fn entry(reference: &Reference) -> String {
    let kind = if reference.outlet.is_some() { "article" } else { "misc" };
    let mut out = format!("@{kind}{{{},\n", reference.key);
    // The second pair of braces keeps a name whole and a title's capitals.
    let authors =
        reference.authors.iter().map(|name| format!("{{{}}}", escaped(name))).collect::<Vec<_>>().join(" and ");
    let whole = |text: &Option<String>| text.as_deref().map(|text| format!("{{{}}}", escaped(text)));
    let part = |index: usize| reference.date.get(index).map(u16::to_string);
    let fields = [
        ("author", Some(authors).filter(|names| !names.is_empty())),
        ("title", whole(&reference.title)),
        ("journal", whole(&reference.outlet)),
        ("year", part(0)),
        ("month", part(1)),
        ("day", part(2)),
        ("url", reference.url.as_deref().map(|url| url.replace(['{', '}', '\\', ' '], ""))),
        ("language", Some(reference.language.clone())),
        ("note", Some(escaped(&reference.note))),
    ];
    for (name, value) in fields {
        if let Some(value) = value {
            let _ = writeln!(out, "  {name} = {{{value}}},");
        }
    }
    out + "}\n"
}

/// What TeX reserves written out. Braces, which BibTeX counts, become commands.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '#' | '$' | '%' | '&' | '_' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}
