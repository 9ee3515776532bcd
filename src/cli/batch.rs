//! `counterpoint batch`: event sets in, comparisons out, in order, memory bounded. Knows nothing of how they are compared.

use super::{
    Failure,
    arguments::{BatchOptions, Comparing},
    input,
};
use crate::{
    article,
    comparison::{Resources, compare},
    project::Project,
    report,
    session::Pool,
    work,
};
use serde_json::{Value, json};
use std::io::{BufRead, BufWriter, Write};

/// Sets held at once.
const CHUNK: usize = 32;

pub(super) fn batch(options: &BatchOptions) -> Result<(), Failure> {
    let resources = Resources::shipped();
    let mut lines = std::io::stdin().lock().lines();
    let mut out = BufWriter::new(std::io::stdout().lock());
    loop {
        let chunk: Vec<String> = lines
            .by_ref()
            .filter(|line| !matches!(line, Ok(text) if text.trim().is_empty()))
            .take(CHUNK)
            .collect::<Result<_, _>>()
            .map_err(|error| Failure(format!("standard input: {error}")))?;
        if chunk.is_empty() {
            break;
        }
        let records = work::map(&Pool, chunk.len(), |index| set(&chunk[index], &options.comparing, &resources));
        for record in records {
            writeln!(out, "{record}").map_err(|error| Failure(format!("standard output: {error}")))?;
        }
    }
    out.flush().map_err(|error| Failure(format!("standard output: {error}")))
}

fn set(line: &str, comparing: &Comparing, resources: &Resources) -> String {
    let refused = |id: Option<&Value>, message: String| {
        json!({"id": id, "error": {"code": "bad-set", "message": message}}).to_string()
    };
    let value: Value = match serde_json::from_str(line) {
        Ok(value) => value,
        Err(error) => return refused(None, format!("not JSON: {error}")),
    };
    let id = value.get("id");
    let Some(articles) = value.get("articles").and_then(Value::as_array) else {
        return refused(id, "the set has no list named articles".to_owned());
    };
    let mut project = Project::default();
    for record in articles {
        for article in article::read("standard input.jsonl", record.to_string().as_bytes()).articles {
            project.add(article);
        }
    }
    input::set(&mut project, comparing);
    report::comparison_json(&compare(&project, resources, &work::Serial), id.and_then(Value::as_str))
}
