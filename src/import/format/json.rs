//! JSON and JSON lines: the program's own records, news-please, ninjs, and what scrapers write.

use super::{html, record};
use crate::article::Problem;
use crate::import::draft::{Draft, Found};
use crate::locale::{Message, message};
use crate::unpack::decode;
use crate::work::limits;
use serde_json::{Map, Value};

/// Reads one record a line, a list of records, or one record, whatever the file is called.
pub(super) fn read(name: &str, bytes: &[u8]) -> Found {
    let decoded = decode(bytes, None);
    let text = decoded.text.trim();
    let mut found = Found::default();
    match serde_json::from_str::<Value>(text) {
        Ok(value) => records(&name.into(), value, &mut found),
        Err(whole) => {
            if lines(name, text, &mut found) == 0 {
                found.problems.clear();
                let said = message!("import-bad-json", name = name, what = whole.to_string());
                found.problems.push(Problem::new("bad-json", said));
            }
        }
    }
    described(&mut found, &decoded.encoding);
    found
}

/// Reads one record that stands at `place`.
pub(super) fn read_record(place: &Message, record: &[u8]) -> Found {
    let decoded = decode(record, None);
    let mut found = Found::default();
    record_at(place, &decoded.text, &mut found);
    described(&mut found, &decoded.encoding);
    found
}

/// Takes a record from each line; how many lines were sound JSON.
fn lines(name: &str, text: &str, found: &mut Found) -> usize {
    let mut sound = 0;
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        if found.drafts.len() > limits::ARTICLES {
            break;
        }
        sound += usize::from(record_at(&message!("place-line", file = name, line = index + 1), line, found));
    }
    sound
}

/// Takes the record at a place; whether it was sound JSON.
fn record_at(place: &Message, record: &str, found: &mut Found) -> bool {
    match serde_json::from_str::<Value>(record) {
        Ok(value) => {
            records(place, value, found);
            true
        }
        Err(error) => {
            let what = error.to_string();
            let what = what.rsplit_once(" at line ").map_or(what.as_str(), |(what, _)| what);
            let said = message!("import-bad-line", place = place, column = error.column(), what = what);
            found.problems.push(Problem::new("bad-record", said));
            false
        }
    }
}

fn described(found: &mut Found, encoding: &str) {
    for draft in &mut found.drafts {
        encoding.clone_into(&mut draft.encoding);
        draft.media_type = "application/json";
    }
}

fn records(place: &Message, value: Value, found: &mut Found) {
    match value {
        Value::Array(list) => {
            for (index, value) in list.into_iter().enumerate().take(limits::ARTICLES + 1) {
                let place = message!("place-record", place = place, record = index + 1);
                match value {
                    Value::Object(fields) => record_of(&place, fields, found),
                    _ => found.problems.push(not_a_record(&place)),
                }
            }
        }
        Value::Object(mut fields) => {
            let list = ["articles", "items", "results", "docs", "associations", "data", "stories"]
                .into_iter()
                .find(|key| matches!(fields.get(*key), Some(Value::Array(list)) if list.iter().all(Value::is_object) && !list.is_empty()));
            match list.and_then(|key| fields.remove(key)) {
                Some(list) if !has_text(&fields) => records(place, list, found),
                _ => record_of(place, fields, found),
            }
        }
        _ => found.problems.push(not_a_record(place)),
    }
}

fn has_text(fields: &Map<String, Value>) -> bool {
    fields.contains_key("sentences")
        || fields.keys().any(|key| record::meaning(key).is_some_and(|(field, _)| field == record::Field::Text))
}

fn not_a_record(place: &Message) -> Problem {
    Problem::new("bad-record", message!("import-not-a-record", place = place))
}

fn record_of(place: &Message, mut fields: Map<String, Value>, found: &mut Found) {
    let sentences = match fields.remove("sentences") {
        Some(Value::Array(list)) => list.into_iter().map(|s| s.as_str().map(str::to_owned)).collect::<Option<Vec<_>>>(),
        _ => None,
    };
    let named = fields.iter().filter_map(|(name, value)| Some((name.as_str(), plain(value)?)));
    let mut draft = record::draft(record::fields(named));
    if let Some(sentences) = sentences.filter(|list| !list.is_empty()) {
        (draft.text, draft.shape) = record::of_sentences(&sentences);
    } else if looks_marked_up(&draft.text) {
        marked_up(&mut draft);
    }
    if draft.text.trim().is_empty() {
        found.problems.push(Problem::new("no-text", message!("import-record-without-text", place = place)));
        return;
    }
    found.drafts.push(draft);
}

/// A value as text: strings, numbers, lists of names, objects with a name. `None` for anything else.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(list) => {
            let names: Vec<String> = list.iter().filter(|v| !v.is_array()).filter_map(plain).collect();
            (!names.is_empty()).then(|| names.join(", "))
        }
        Value::Object(fields) => {
            ["name", "title", "domain", "id"].iter().find_map(|key| fields.get(*key)?.as_str().map(str::to_owned))
        }
        _ => None,
    }
}

/// Whether a text is HTML: it begins with a tag and closes a paragraph or division.
fn looks_marked_up(text: &str) -> bool {
    let start = text.trim_start();
    start.starts_with('<') && (text.contains("</p>") || text.contains("</div>") || text.contains("<br"))
}

fn marked_up(draft: &mut Draft) {
    let body = html::fragment(&draft.text);
    draft.text = body.text;
    draft.shape = body.shape;
}
