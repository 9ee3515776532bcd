//! `counterpoint batch`: event sets in, comparisons out, in order, memory bounded.

use super::{
    Failure,
    arguments::{BatchOptions, Comparing},
    input,
    lines::{self, Line},
    output::{Output, Reader},
};
use crate::{
    comparison::{Resources, compare},
    import,
    locale::message,
    project::Project,
    report,
    session::{self, Pool},
    work,
};
use serde::Deserialize;
use serde_json::{Value, json, value::RawValue};
use std::{
    io::BufReader,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

/// Sets held at once, for each job.
const HELD: usize = 16;
/// Bytes of sets held at once; the set that passes it is the last of its round.
const HELD_BYTES: usize = 32 << 20;

/// An event set as it comes.
#[derive(Deserialize)]
struct Set<'a> {
    #[serde(default)]
    id: Value,
    #[serde(borrow)]
    articles: Vec<&'a RawValue>,
}

pub(super) fn batch(options: &BatchOptions) -> Result<(), Failure> {
    session::with_jobs(options.jobs.map(usize::from), || stream(&options.comparing))
}

fn stream(comparing: &Comparing) -> Result<(), Failure> {
    let resources = Resources::shipped();
    let mut from = BufReader::with_capacity(1 << 20, std::io::stdin().lock());
    let mut out = Output::standard();
    loop {
        let mut round = Vec::new();
        let mut bytes = 0;
        let mut ended = false;
        while round.len() < HELD * session::jobs_at_once() && bytes < HELD_BYTES {
            let line =
                lines::next(&mut from).map_err(|error| Failure::Work(message!("input-not-read", why = &error)))?;
            match line {
                Some(Line::Read(line)) if line.trim_ascii().is_empty() => {}
                Some(Line::Read(line)) => {
                    bytes += line.len();
                    round.push(Line::Read(line));
                    // Whoever sends one set and waits for its answer gets it.
                    if from.buffer().is_empty() {
                        break;
                    }
                }
                Some(Line::TooLong) => round.push(Line::TooLong),
                None => {
                    ended = true;
                    break;
                }
            }
        }
        let records = work::map(&Pool, round.len(), |index| answered(&round[index], comparing, &resources));
        for record in records {
            if out.write(record.as_bytes())? == Reader::Left || out.write(b"\n")? == Reader::Left {
                return Ok(());
            }
        }
        if out.flush()? == Reader::Left || ended {
            return Ok(());
        }
    }
}

fn answered(line: &Line, comparing: &Comparing, resources: &Resources) -> String {
    let Line::Read(line) = line else {
        let most = lines::LONGEST >> 20;
        return refused(&Value::Null, "line-too-long", format!("the line is longer than {most} MB; split the set"));
    };
    let text = match std::str::from_utf8(line) {
        Ok(text) => text.trim_start_matches('\u{feff}'),
        Err(error) => return refused(&Value::Null, "not-utf8", format!("the line is not UTF-8 text ({error})")),
    };
    let set: Set<'_> = match serde_json::from_str(text) {
        Ok(set) => set,
        Err(error) => return unread(text, &error),
    };
    // Analysis is total; should a defect break that, one set is lost and said so, not the run.
    catch_unwind(AssertUnwindSafe(|| compared(&set, comparing, resources))).unwrap_or_else(|_| {
        refused(&set.id, "internal", "the comparison broke off; please report this set as a defect".to_owned())
    })
}

fn unread(text: &str, error: &serde_json::Error) -> String {
    match serde_json::from_str::<Value>(text) {
        Ok(value) => {
            let id = value.get("id").unwrap_or(&Value::Null);
            refused(id, "bad-set", format!("the line is not {{\"id\",\"articles\":[…]}} ({error})"))
        }
        Err(error) => refused(&Value::Null, "not-json", format!("the line is not JSON ({error})")),
    }
}

fn refused(id: &Value, code: &str, message: String) -> String {
    json!({"id": id, "error": {"code": code, "message": message}}).to_string()
}

fn compared(set: &Set<'_>, comparing: &Comparing, resources: &Resources) -> String {
    let mut project = Project::default();
    let mut problems = Vec::new();
    for (index, record) in set.articles.iter().enumerate() {
        let place = message!("place-in-set", number = index + 1);
        let import = import::read_record("standard input", &place, record.get().as_bytes());
        input::add(&mut project, import, None, &mut problems);
    }
    project.problems = Arc::new(problems);
    input::set(&mut project, comparing);
    report::comparison_json(&compare(&project, resources, &work::Serial), Some(&set.id))
}
