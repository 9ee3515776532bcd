//! What is found in single articles: certainty, agency, reporting verbs, voices, names.

use super::{
    score::{Score, passages, sentences},
    world::{Depth, Mark, Told, World, sets},
};
use counterpoint::{finding::Finding, text::fold};
use std::collections::BTreeSet;

#[test]
fn certainty_is_found_where_readers_marked_it() {
    let class = |f: &Finding| (f.subject.to_string() == "version").then(|| f.label.to_string());
    sentences("certainty", include_str!("certainty.txt"), Depth::Quick, class).is_met("certainty");
}

#[test]
fn agency_is_found_by_form_where_readers_marked_it() {
    let class = |f: &Finding| {
        (f.subject.to_string() == "version" && f.label.to_string() != "active" && f.label.to_string() != "intransitive")
            .then(|| f.label.to_string())
    };
    let mut score = sentences("agency", include_str!("agency.txt"), Depth::Quick, class);
    score.missed.retain(|missed| !missed.ends_with("[active]") && !missed.ends_with("[intransitive]"));
    let marks = score.right + score.missed.len();
    let precision = score.right as f64 / (score.right + score.extra.len()) as f64;
    let recall = score.right as f64 / marks as f64;
    println!("framing agency, quick: precision {precision:.3}, recall {recall:.3} on {marks} marks");
    assert!(precision >= 0.90 && recall >= 0.75, "extra {:#?}\nmissed {:#?}", score.extra, score.missed);
}

#[test]
fn agency_is_found_in_trees_where_readers_marked_it() {
    let class = |f: &Finding| (f.subject.to_string() == "version").then(|| f.label.to_string());
    sentences("agency", include_str!("agency.txt"), Depth::Deep, class).is_met("agency, deep");
}

#[test]
fn reporting_verbs_are_classed_as_readers_class_them() {
    let class = |f: &Finding| f.label.to_string().split_once(": ").map(|(class, _)| class.to_owned());
    for (depth, name) in [(Depth::Quick, "reporting verbs, quick"), (Depth::Deep, "reporting verbs, deep")] {
        sentences("reporting_verbs", include_str!("reporting_verbs.txt"), depth, class).is_met(name);
    }
}

#[test]
fn voices_are_heard_where_readers_hear_them() {
    for (depth, name) in [(Depth::Quick, "voices heard, quick"), (Depth::Deep, "voices heard, deep")] {
        heard(depth).is_met(name);
    }
}

fn heard(depth: Depth) -> Score {
    let mut score = Score::default();
    let mut articles: Vec<Vec<(String, Option<String>)>> = Vec::new();
    for line in include_str!("voices_heard.txt").lines().skip(1) {
        if line.starts_with("## ") {
            articles.push(Vec::new());
        } else if !line.trim().is_empty() {
            let (text, mark) = line.split_once(" => ").map_or((line, None), |(t, m)| (t, Some(m.trim().to_owned())));
            articles.last_mut().unwrap().push((text.to_owned(), mark));
        }
    }
    for article in &articles {
        let heading = |(text, _): &&(String, Option<String>)| text.starts_with("# ");
        let body: Vec<&(String, Option<String>)> = article.iter().filter(|line| !heading(line)).collect();
        let told = Told {
            outlet: "The Quay".to_owned(),
            language: "en".to_owned(),
            headline: article.iter().find(heading).map(|(text, _)| text[2..].to_owned()),
            sentences: body.iter().map(|(text, _)| text.clone()).collect(),
            labels: body.iter().map(|_| String::new()).collect(),
            ..Told::default()
        };
        let world = World::new(&[told], depth);
        let shift = usize::from(article.iter().any(|line| heading(&line)));
        let mut marks = Vec::new();
        for (index, (_, mark)) in body.iter().enumerate() {
            let Some(mark) = mark else { continue };
            let span = world.sentences[0][index + shift].span;
            let parts: Vec<&str> = mark.split("; ").collect();
            marks.push(Mark { article: 0, span, class: format!("{} {}", short(parts[0]), parts[1]) });
            marks.push(Mark { article: 0, span, class: parts[2].to_owned() });
        }
        for (_, mark) in article.iter().filter(|line| heading(line)) {
            let Some(name) = mark else { continue };
            marks.push(Mark {
                article: 0,
                span: world.sentences[0][0].span,
                class: format!("{} named in the headline", short(name)),
            });
        }
        let class = |f: &Finding| match f.label.to_string().as_str() {
            "narration" | "gives the lead" | "official" | "not official" => None,
            kind if f.subject.to_string() == "kind of source" => Some(kind.to_owned()),
            label => Some(format!("{} {label}", short(&f.subject.to_string()))),
        };
        score.add(&world, passages(&world.found("voices_heard"), class), &marks);
    }
    score
}

/// The last word of a name, without case or plural: `Mayor Anna Berg` and `Berg` are one.
fn short(name: &str) -> String {
    name.rsplit(' ').next().unwrap_or(name).trim_end_matches('s').to_lowercase()
}

#[test]
fn names_are_gathered_as_readers_gather_them() {
    for (depth, name) in [(Depth::Quick, "naming, quick"), (Depth::Deep, "naming, deep")] {
        let mut score = Score::default();
        for (_, told, _) in sets(include_str!("naming.txt")) {
            let world = World::new(&told, depth);
            let marks: Vec<Mark> = world
                .marks
                .iter()
                .map(|mark| Mark { class: mark.class.trim_end_matches('+').to_owned(), ..mark.clone() })
                .collect();
            // The mark names a part of the subject by which it is known.
            let subjects: BTreeSet<String> =
                marks.iter().map(|mark| mark.class.split('=').next().unwrap().to_owned()).collect();
            let class = |f: &Finding| {
                let (label, actor) = (f.label.to_string(), f.subject.to_string());
                let kind = label.split(':').next()?;
                let known = subjects.iter().find(|subject| fold(&actor).contains(&fold(subject)));
                Some(format!("{}={kind}", known.unwrap_or(&actor)))
            };
            score.add(&world, passages(&world.found("naming"), class), &marks);
        }
        score.is_met(name);
    }
}
