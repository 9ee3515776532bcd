//! `counterpoint statements`: a few articles at a time, memory flat.

use super::{
    Failure,
    arguments::{StatementsFormat, StatementsOptions},
    input::Articles,
    output::{Output, Reader},
};
use crate::{
    article::Article,
    comparison::{Resources, read_project},
    disk::remembering,
    locale::message,
    project::{Depth, Project},
    report,
    session::Pool,
    work,
};
use std::sync::Arc;

/// Articles read at once.
const CHUNK: usize = 64;

pub(super) fn statements(options: &StatementsOptions) -> Result<(), Failure> {
    let depth = match (options.format, options.depth) {
        (StatementsFormat::Conllu, Some(Depth::Quick)) => {
            return Err(Failure::Usage(message!("statements-need-deep")));
        }
        (StatementsFormat::Conllu, None) => Some(Depth::Deep),
        (_, depth) => depth,
    };
    let resources = remembering(Resources::shipped());
    if options.format == StatementsFormat::Conllu && resources.encoder.is_none() {
        return Err(Failure::Work(message!("statements-need-reader")));
    }
    let mut articles = Articles::of(&options.files);
    let mut out = Output::standard();
    loop {
        let chunk: Vec<Arc<Article>> = articles.by_ref().take(CHUNK).map(Arc::new).collect();
        if chunk.is_empty() {
            break;
        }
        tell(&mut articles);
        let records = work::map(&Pool, chunk.len(), |index| record(&chunk[index], options.format, depth, &resources));
        for record in records {
            if out.write(record.as_bytes())? == Reader::Left {
                return Ok(());
            }
        }
    }
    out.flush()?;
    if let Some(failure) = articles.nothing() {
        return Err(failure);
    }
    tell(&mut articles);
    Ok(())
}

fn tell(articles: &mut Articles<'_>) {
    for problem in articles.problems.drain(..) {
        eprintln!("counterpoint: {}", problem.message.told());
    }
}

/// Each article is a set of its own, deep up to its number of sentences: what one says does not hang on the others.
fn record(article: &Arc<Article>, format: StatementsFormat, depth: Option<Depth>, resources: &Resources) -> String {
    let mut one = Project::default();
    one.settings.depth = depth;
    one.articles.push(Arc::clone(article));
    let (articles, voices, depth) = read_project(&one, resources, &work::Serial);
    articles.first().map_or_else(String::new, |read| match format {
        StatementsFormat::Jsonl => report::article_record(read, &voices, depth) + "\n",
        StatementsFormat::Conllu => report::conllu(read),
        StatementsFormat::Text => report::statements_text(read, &voices),
    })
}
