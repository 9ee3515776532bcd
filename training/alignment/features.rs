//! Writes the features of all pairs of statements for `fit.py`: event sets as JSON lines on standard input, one binary
//! record a pair on standard output (set, article, sentence, statement, article, sentence, statement as `u32`, then the features as `f32`).
//! Arguments: `quick` or `deep`, `matters` for what the grouping by matters is fitted on, and files of tuned layers, if not the shipped one: with two of them, a set is read by the one
//! that was tuned without its fold. A set may say its fold (`half`, or `of`, the line of the event that it is cut from;
//! else its own line), and the version of each sentence (`versions`: for each article a list of names); without that a
//! version is an article.
#![allow(clippy::disallowed_methods, clippy::print_stdout, missing_docs)]

use counterpoint::{
    alignment::{Constraints, Request, Version, align, fitting_rows, relations, versions},
    comparison::{ReadArticle, Resources, read_project},
    encoder::{E5, Files},
    import,
    project::{By, Depth, Project},
    session::Pool,
    statement::{ArticleIdx, Place, StatementIdx},
};
use std::collections::BTreeMap;
use std::io::{BufRead, BufWriter, Write};

fn main() -> std::io::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let depth = if arguments.iter().any(|a| a == "quick") { Depth::Quick } else { Depth::Deep };
    let mut readers = Vec::new();
    for path in arguments.iter().skip(1).filter(|a| a.ends_with(".bin")) {
        let meaning: &'static [u8] = std::fs::read(path)?.leak();
        let encoder = E5::new(Files { meaning, ..Files::shipped() }).map_err(std::io::Error::other)?;
        readers.push(Resources { encoder: Some(Box::new(encoder)), ..Resources::shipped() });
    }
    if readers.is_empty() {
        readers.push(Resources::shipped());
    }
    let mut out = BufWriter::new(std::io::stdout().lock());
    for (set, line) in (0_u32..).zip(std::io::stdin().lock().lines()) {
        let value: serde_json::Value = serde_json::from_str(&line?).unwrap_or_default();
        let fold = value["half"].as_u64().or(value["of"].as_u64()).unwrap_or(u64::from(set)) as usize;
        let resources = &readers[fold % readers.len()];
        let mut project = Project::default();
        for record in value["articles"].as_array().into_iter().flatten() {
            for article in import::read("set.jsonl", record.to_string().as_bytes()).articles {
                project.add(article);
            }
        }
        project.settings.depth = Some(depth);
        let (articles, voices, depth) = read_project(&project, resources, &Pool);
        let texts: Vec<_> = articles.iter().map(ReadArticle::text).collect();
        let request = Request {
            texts: &texts,
            versions: &named(&value["versions"], &articles).unwrap_or_else(|| versions(By::Outlet, &texts, &voices)),
            constraints: &Constraints::default(),
            min_score: 0.0,
            depth,
            weights: &resources.weights,
            lexicons: &resources.lexicons,
            apart: &|pairs| vec![false; pairs.len()],
        };
        let numbers = |place: Place| {
            let sentence = articles[place.article()].statements[place.statement()].sentence;
            [place.article.0, sentence, place.statement.0]
        };
        if arguments.iter().any(|a| a == "matters") {
            // what relates the statements, given the links that alignment finds
            let (alignment, compared) = align(&Request { min_score: 0.5, ..request }, &Pool);
            let related = relations(&request, &alignment, &compared, <[_]>::to_vec, &Pool);
            for ((a, b), row) in related.pairs.iter().zip(&related.judged) {
                let places = [*a, *b].map(|at| numbers(related.places[at as usize]));
                write(&mut out, set, &places, row)?;
            }
            continue;
        }
        for (a, b, row) in fitting_rows(&request, &Pool) {
            write(&mut out, set, &[numbers(a), numbers(b)], &row)?;
        }
    }
    out.flush()
}

fn write(out: &mut impl Write, set: u32, places: &[[u32; 3]; 2], row: &[f32]) -> std::io::Result<()> {
    for number in [set].iter().chain(places.iter().flatten()) {
        out.write_all(&number.to_le_bytes())?;
    }
    for value in row {
        out.write_all(&value.to_le_bytes())?;
    }
    Ok(())
}

/// The versions that a set names sentence by sentence, in the order of their names.
fn named(names: &serde_json::Value, articles: &[ReadArticle]) -> Option<Vec<Version>> {
    let mut found: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
    for ((article, of), number) in articles.iter().zip(names.as_array()?).zip(0..) {
        for (statement, at) in article.statements.iter().zip(0..) {
            let name = of.get(statement.sentence as usize)?.as_str()?;
            found.entry(name).or_default().push(Place { article: ArticleIdx(number), statement: StatementIdx(at) });
        }
    }
    let version = |(name, statements): (&str, Vec<Place>)| Version { name: name.to_owned(), statements };
    Some(found.into_iter().map(version).collect())
}
