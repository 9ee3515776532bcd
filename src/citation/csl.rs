//! The sources as CSL-JSON (citationstyles.org, version 1.0.2). Knows nothing of other formats.

use super::reference::references;
use crate::comparison::Comparison;
use serde_json::{Map, Value, json};

/// One item an article, under the article's id. Names are given whole: a byline does not say which part is the family's.
#[must_use]
pub(crate) fn csl(comparison: &Comparison) -> String {
    let items = references(comparison).into_iter().map(|reference| {
        let mut item = Map::new();
        let mut add = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                item.insert(name.to_owned(), value);
            }
        };
        let authors: Vec<Value> = reference.authors.iter().map(|name| json!({"literal": name})).collect();
        add("id", Some(reference.key.into()));
        add("type", Some("article-newspaper".into()));
        add("title", reference.title.map(Value::from));
        add("author", Some(Value::from(authors)).filter(|_| !reference.authors.is_empty()));
        add("container-title", reference.outlet.map(Value::from));
        add("issued", Some(json!({"date-parts": [reference.date]})).filter(|_| !reference.date.is_empty()));
        add("URL", reference.url.map(Value::from));
        add("language", Some(reference.language.into()));
        add("note", Some(reference.note.into()));
        Value::Object(item)
    });
    let items: Vec<Value> = items.collect();
    serde_json::to_string_pretty(&items).unwrap_or_default() + "\n"
}
