//! All dimensions of framing on 20 articles of 30 sentences, read quickly (aim: 300 ms), on one thread.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use counterpoint::{
    comparison::{Comparison, Resources, compare},
    framing::{self, Actors, Frame, Subject, Text},
    import,
    project::{Project, ready_codebooks},
    work::Serial,
};
use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;

/// Sentences of the marked sets, dealt to twenty outlets in turn, so that points are shared.
fn compared(resources: &Resources) -> Comparison {
    let sets = include_str!("../tests/it/framing/sets.txt");
    let bare = |line: &str| line.split_once(") ").map_or(line, |(_, sentence)| sentence).to_owned();
    let lines = sets.lines().filter(|line| line.ends_with('.') && !line.starts_with('#'));
    let sentences: Vec<String> = lines.map(bare).collect();
    let mut project = Project::default();
    for outlet in 0..20 {
        let own: Vec<&str> = (0..30).map(|n| sentences[(n * 5 + outlet) % sentences.len()].as_str()).collect();
        let record = serde_json::json!({"outlet": format!("Outlet {outlet}"), "language": "en", "sentences": own});
        for article in import::read("bench.jsonl", record.to_string().as_bytes()).articles {
            project.add(article);
        }
    }
    project.settings.depth = Some(counterpoint::alignment::Depth::Quick);
    compare(&project, resources, &Serial)
}

fn all_dimensions(criterion: &mut Criterion) {
    let resources = Resources::shipped();
    let comparison = compared(&resources);
    let text = |read: &'static counterpoint::comparison::ReadArticle| Text {
        article: &read.article,
        sentences: &read.sentences,
        statements: &read.statements,
        attributions: &read.attributions,
        trees: None,
        ground: false,
    };
    let comparison: &'static Comparison = Box::leak(Box::new(comparison));
    let texts: Vec<Text<'_>> = comparison.articles.iter().map(text).collect();
    let codes = ready_codebooks().into_iter().flat_map(|book| book.codes);
    let frame =
        |code: counterpoint::project::Code| Frame { name: code.name, key_words: code.key_words, ..Frame::default() };
    let frames: Vec<Frame> = codes.map(frame).collect();
    let actors = Actors::default();
    let subject = Subject {
        texts: &texts,
        voices: &comparison.voices,
        versions: &comparison.versions,
        points: &comparison.points,
        misses: &comparison.misses,
        frames: &frames,
        actors: &actors,
        lists: resources.lexicons.framing(),
        numerals: resources.lexicons.numerals(),
        gazetteer: resources.lexicons.gazetteer(),
    };
    let mut group = criterion.benchmark_group(format!("20 articles, {} points", comparison.points.len()));
    group.sample_size(10);
    group.bench_function("all dimensions", |bencher| {
        bencher.iter(|| framing::framing(black_box(&subject), &Serial));
    });
    group.finish();
}

criterion_group!(benches, all_dimensions);
criterion_main!(benches);
