//! What a decision costs on 20 articles of 30 sentences, read quickly, on one thread: a point is named, a matter kept, a
//! statement coded (must: 50 ms), a pair confirmed; and all dimensions of framing (aim: 300 ms).
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use counterpoint::{
    comparison::{Resources, Stages, compare, framed},
    import,
    project::{Decision, Edit, Project, What, ready_codebooks},
    work::Serial,
};
use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;

/// Sentences of the marked sets, dealt to twenty outlets in turn, so that points are shared.
fn project() -> Project {
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
    project.settings.depth = Some(counterpoint::project::Depth::Quick);
    let book = std::sync::Arc::make_mut(&mut project.codebook);
    book.codes = ready_codebooks().into_iter().flat_map(|book| book.codes).collect();
    project
}

fn all_dimensions(criterion: &mut Criterion) {
    let resources = Resources::shipped();
    let project = project();
    let comparison = compare(&project, &resources, &Serial);
    let mut group = criterion.benchmark_group(format!("20 articles, {} points", comparison.points.len()));
    group.sample_size(10);
    group.bench_function("all dimensions", |bencher| {
        bencher.iter(|| framed(black_box(&project), &comparison, &resources, &Serial));
    });
    group.finish();
}

/// Each decision is made and taken back in turn, so that every comparison differs from the one before.
fn decisions(criterion: &mut Criterion) {
    let resources = Resources::shipped();
    let project = project();
    let comparison = compare(&project, &resources, &Serial);
    let point = &comparison.points[0];
    let both: Vec<_> = point.readings.iter().flat_map(|reading| &reading.statements).copied().take(2).collect();
    let anchor = comparison.anchor(both[0]).unwrap();
    let code = project.codebook.codes[0].name.clone();
    let mut group = criterion.benchmark_group("a decision");
    group.sample_size(10);
    for (name, what) in [
        ("a point is named", What::Label(anchor.clone(), "x".to_owned())),
        ("a matter is kept", comparison.pin_matter(both[0]).unwrap()),
        ("a statement is coded", What::Code(anchor, code)),
        ("a pair is confirmed", comparison.confirm(both[0], both[1]).unwrap()),
    ] {
        let decided = Edit::Decide(Decision { at: 0, by: String::new(), what }).apply(&project);
        let mut stages = Stages::default();
        stages.compare(&project, &resources, &Serial).unwrap();
        let mut turns = [&decided, &project].into_iter().cycle();
        group.bench_function(name, |bencher| {
            bencher.iter(|| stages.compare(turns.next().unwrap(), &resources, &Serial).unwrap());
        });
    }
    group.finish();
}

criterion_group!(benches, all_dimensions, decisions);
criterion_main!(benches);
