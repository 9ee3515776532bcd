//! Matters: every compared statement stands in exactly one, points stay whole, the order of the articles does not count, what
//! the user keeps apart stays apart; names are noun phrases of the texts.

use crate::reader::RESOURCES;
use counterpoint::{
    comparison::{Comparison, compare},
    import,
    project::{By, Depth, Project},
    statement::Place,
    work::Serial,
};
use std::{collections::BTreeMap, fs};

fn sample(name: &str) -> Project {
    let bytes = fs::read(format!("projects/{name}")).unwrap();
    let mut project = Project::default();
    for article in import::read(name, &bytes).articles {
        project.add(article);
    }
    project.settings.depth = Some(Depth::Deep);
    project
}

fn compared(comparison: &Comparison) -> Vec<Place> {
    let mut places: Vec<Place> =
        comparison.versions.iter().flat_map(|version| version.statements.iter().copied()).collect();
    places.sort_unstable();
    places.dedup();
    places
}

/// The words of the statements of each matter, sorted.
fn grouping(comparison: &Comparison) -> Vec<Vec<String>> {
    let words = |place: &Place| comparison.words(*place).to_owned();
    let mut groups: Vec<Vec<String>> =
        comparison.matters.iter().map(|m| m.statements.iter().map(words).collect()).collect();
    groups.iter_mut().for_each(|group| group.sort());
    groups.sort();
    groups
}

#[test]
fn every_statement_stands_in_one_matter_and_points_stay_whole() {
    let comparison = compare(&sample("storm/reports.jsonl"), &RESOURCES, &Serial);
    let mut placed: Vec<Place> = comparison.matters.iter().flat_map(|m| m.statements.iter().copied()).collect();
    placed.sort_unstable();
    assert_eq!(placed, compared(&comparison));
    let of: BTreeMap<Place, usize> =
        comparison.matters.iter().enumerate().flat_map(|(at, m)| m.statements.iter().map(move |p| (*p, at))).collect();
    for (number, point) in (0_u32..).zip(&comparison.points) {
        let mut places = point.readings.iter().flat_map(|reading| &reading.statements);
        let first = of[places.next().unwrap()];
        assert!(places.all(|place| of[place] == first), "{} is torn apart", point.label);
        assert!(comparison.matters[first].points.contains(&number));
    }
    assert!(comparison.matters.len() < placed.len(), "something belongs together");
    assert!(comparison.matters.len() > 1, "not everything does");
}

#[test]
fn the_order_of_the_articles_does_not_count() {
    let project = sample("storm/reports.jsonl");
    let mut turned = project.clone();
    turned.articles = project.articles.iter().rev().cloned().collect();
    assert_eq!(grouping(&compare(&project, &RESOURCES, &Serial)), grouping(&compare(&turned, &RESOURCES, &Serial)));
}

#[test]
fn names_stand_in_one_sentence_word_for_word() {
    let comparison = compare(&sample("storm/reports.jsonl"), &RESOURCES, &Serial);
    let sentences: Vec<String> = compared(&comparison).iter().map(|p| comparison.words(*p).to_lowercase()).collect();
    let labels = comparison.points.iter().map(|p| &p.label).chain(comparison.matters.iter().map(|m| &m.label));
    for label in labels {
        assert!(!label.is_empty());
        let parts = label.split(" · ").map(str::to_lowercase);
        let stands = |sentence: &String| {
            let mut rest = sentence.as_str();
            parts.clone().all(|part| rest.split_once(&part).map(|(_, after)| rest = after).is_some())
        };
        assert!(sentences.iter().any(stands), "{label} is in no sentence");
        assert!(!label.chars().any(|c| c.is_ascii_digit()), "{label} states a number");
    }
}

/// A page that puts three accounts one below the other, each under its heading.
const ACCOUNTS: &str = "Three views of the ferry strike

The government in Osmere

The ferries have not run for nine days, the transport ministry said.
Talks should settle the strike before the holidays, Transport Minister Ada Brisk said.
She said that the army would not sail the ferries.

The union of the crews

Some 400 crew members are on strike, the union said.
Piet Larsen, the secretary of the union, wants to negotiate so that the strike ends within days.
He said that wages had not risen for four years.

The islands

Bread has become scarce on Lesser Holm, mayor Runa Aske said.
She called on both sides to end the strike by negotiation at once.
Doctors bring medicine in rowing boats, she said.
";

#[test]
fn accounts_under_headings_of_one_page_meet_on_their_question() {
    let mut project = Project::default();
    for article in import::read("page.txt", ACCOUNTS.as_bytes()).articles {
        project.add(article);
    }
    project.settings.depth = Some(Depth::Deep);
    project.settings.by = Some(By::Voice);
    let groups = grouping(&compare(&project, &RESOURCES, &Serial));
    let positions = [
        "Piet Larsen, the secretary of the union, wants to negotiate so that the strike ends within days.",
        "She called on both sides to end the strike by negotiation at once.",
        "Talks should settle the strike before the holidays, Transport Minister Ada Brisk said.",
    ];
    assert!(groups.contains(&positions.map(str::to_owned).to_vec()), "{groups:#?}");
}
