//! A project of 200 articles and 5,000 decisions: opening (aim: 1 s) and saving (aim: 300 ms), with and without the disk.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use counterpoint::{
    disk::{System, open_project, save_project},
    format, import,
    project::{Anchor, Decision, Edit, History, Project, What},
    text::Span,
};
use criterion::{Criterion, criterion_group, criterion_main};
use std::{hint::black_box, sync::Arc};

/// 200 articles of 30 sentences, 5,000 confirmed pairs and notes.
fn large() -> Project {
    let mut project = Project::default();
    for number in 0..200 {
        let sentence =
            |n: usize| format!("On day {n} the port of town {number} was closed by the storm, the mayor said.");
        let text: Vec<String> = (0..30).map(sentence).collect();
        for article in import::read("storm.txt", text.join("\n").as_bytes()).articles {
            project.add(article);
        }
    }
    let anchor = |n: usize| {
        let article = &project.articles[n % project.articles.len()];
        let block = article.blocks[n / 7 % article.blocks.len()];
        Anchor::new(article, Span::new(block.span.start(), block.span.end()))
    };
    let what = |n: usize| match n % 3 {
        0 => What::Confirm(anchor(n), anchor(n + 1)),
        1 => What::Note(anchor(n), "Compare with the harbour master's log.".to_owned()),
        _ => What::Merge((n..n + 4).map(anchor).collect()),
    };
    let decisions = (0..5_000).map(|n| Decision { at: n as u64, by: "Ada".to_owned(), what: what(n) }).collect();
    project.decisions = Arc::new(decisions);
    project
}

fn project(criterion: &mut Criterion) {
    let project = large();
    let text = format::write(&project);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.ron");
    save_project(&System, &path, &project, None).unwrap();
    let mut group = criterion.benchmark_group(format!("project of {} KB", text.len() / 1_000));
    group.sample_size(10);
    group.bench_function("write", |bencher| bencher.iter(|| format::write(black_box(&project))));
    group.bench_function("read", |bencher| bencher.iter(|| format::open(black_box(&text))));
    group.bench_function("save", |bencher| bencher.iter(|| save_project(&System, &path, &project, None)));
    group.bench_function("open", |bencher| bencher.iter(|| open_project(&System, &path)));
    group.bench_function("decide and undo", |bencher| {
        let mut history = History::new(project.clone());
        bencher.iter(|| {
            history.apply(Edit::Rename("x".to_owned()));
            history.undo()
        });
    });
    group.finish();
}

criterion_group!(benches, project);
criterion_main!(benches);
