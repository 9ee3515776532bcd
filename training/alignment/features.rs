//! Writes the features of all pairs of statements for `fit.py`: event sets as JSON lines on standard input, one binary
//! record a pair on standard output (set, article, sentence, statement, article, sentence, statement as `u32`, then the features as `f32`).
//! Argument: `quick` or `deep`.
#![allow(clippy::disallowed_methods, clippy::print_stdout, missing_docs)]

use counterpoint::{
    alignment::{By, Constraints, Depth, Request, fitting_rows, versions},
    comparison::{ReadArticle, Resources, read_project},
    import,
    project::Project,
    session::Pool,
};
use std::io::{BufRead, BufWriter, Write};

fn main() -> std::io::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let depth = if arguments.iter().any(|a| a == "quick") { Depth::Quick } else { Depth::Deep };
    let resources = Resources::shipped();
    let mut out = BufWriter::new(std::io::stdout().lock());
    for (set, line) in (0_u32..).zip(std::io::stdin().lock().lines()) {
        let value: serde_json::Value = serde_json::from_str(&line?).unwrap_or_default();
        let mut project = Project::default();
        for record in value["articles"].as_array().into_iter().flatten() {
            for article in import::read("set.jsonl", record.to_string().as_bytes()).articles {
                project.add(article);
            }
        }
        project.settings.depth = Some(depth);
        let (articles, voices, depth) = read_project(&project, &resources, &Pool);
        let texts: Vec<_> = articles.iter().map(ReadArticle::text).collect();
        let request = Request {
            texts: &texts,
            versions: &versions(By::Outlet, &texts, &voices),
            constraints: &Constraints::default(),
            min_score: 0.0,
            depth,
            weights: &resources.weights,
            lexicons: &resources.lexicons,
        };
        let numbers = |place: counterpoint::statement::Place| {
            let sentence = articles[place.article()].statements[place.statement()].sentence;
            [place.article.0, sentence, place.statement.0]
        };
        for (a, b, row) in fitting_rows(&request, &Pool) {
            for number in [set].into_iter().chain(numbers(a)).chain(numbers(b)) {
                out.write_all(&number.to_le_bytes())?;
            }
            for value in row {
                out.write_all(&value.to_le_bytes())?;
            }
        }
    }
    out.flush()
}
