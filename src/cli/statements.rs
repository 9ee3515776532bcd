//! `counterpoint statements`: one article at a time, memory flat. Knows nothing of how articles are read.

use super::{
    Failure,
    arguments::{StatementsFormat, StatementsOptions},
    input,
};
use crate::{
    comparison::{Resources, read_project},
    project::Project,
    report,
    session::Pool,
    work,
};
use std::io::{BufWriter, Write};

/// Articles read at once.
const CHUNK: usize = 64;

pub(super) fn statements(options: &StatementsOptions) -> Result<(), Failure> {
    let (project, _problems) = input::project(&options.files)?;
    let resources = Resources::shipped();
    let mut out = BufWriter::new(std::io::stdout().lock());
    for chunk in project.articles.chunks(CHUNK) {
        let records = work::map(&Pool, chunk.len(), |index| {
            let mut one = Project::default();
            one.settings.depth = options.depth;
            one.articles.push(std::sync::Arc::clone(&chunk[index]));
            let (articles, voices, depth) = read_project(&one, &resources, &work::Serial);
            articles.first().map_or_else(String::new, |read| match options.format {
                StatementsFormat::Jsonl => report::article_record(read, &voices, depth) + "\n",
                StatementsFormat::Conllu | StatementsFormat::Text => String::new(),
            })
        });
        for record in records {
            out.write_all(record.as_bytes()).map_err(|error| Failure(format!("standard output: {error}")))?;
        }
    }
    out.flush().map_err(|error| Failure(format!("standard output: {error}")))
}
