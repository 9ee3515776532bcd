//! Two events that share people, day and words are two: who is together in them parts them, and what is only told by the way
//! joins nothing.

use crate::reader::RESOURCES;
use counterpoint::{
    comparison::{Comparison, compare},
    import,
    project::{Depth, Project},
    work::Serial,
};

/// The comparison of outlets that say one sentence each.
fn compared(sentences: &[(&str, &str)]) -> Comparison {
    let mut project = Project::default();
    for (number, (language, sentence)) in sentences.iter().enumerate() {
        let record = serde_json::json!({
            "id": format!("a{number}"), "language": language, "outlet": format!("Desk {number}"), "title": "",
            "sentences": [sentence],
        });
        for article in import::read("set.jsonl", record.to_string().as_bytes()).articles {
            project.add(article);
        }
    }
    project.settings.depth = Some(Depth::Deep);
    compare(&project, &RESOURCES, &Serial)
}

/// The articles of each link, in order.
fn linked(sentences: &[(&str, &str)]) -> Vec<(usize, usize)> {
    let comparison = compared(sentences);
    let mut links: Vec<(usize, usize)> =
        comparison.links.iter().filter(|l| l.score >= 0.5).map(|l| (l.a.article(), l.b.article())).collect();
    links.sort_unstable();
    links
}

#[test]
fn calls_of_other_people_are_other_calls() {
    let calls = [
        ("en", "Prime Minister Lena Holt and President Jan Kovar discussed the ferry by telephone on Monday."),
        ("en", "Prime Minister Lena Holt and Foreign Minister Ada Brisk discussed the ferry by telephone on Monday."),
        ("en", "Lena Holt spoke with Jan Kovar about the ferry by telephone on Monday."),
    ];
    assert_eq!(linked(&calls), [(0, 2)]);
    let across = [
        ("en", "Prime Minister Lena Holt and President Jan Kovar discussed the ferry by telephone on Monday."),
        (
            "fr",
            "La Première ministre Lena Holt et la ministre Ada Brisk se sont entretenues lundi du ferry par téléphone.",
        ),
        ("fr", "Lena Holt et Jan Kovar se sont entretenus du ferry par téléphone lundi."),
    ];
    assert_eq!(linked(&across), [(0, 2)]);
}

#[test]
fn who_only_tells_of_a_call_does_not_part_it() {
    let told = [
        (
            "en",
            "Prime Minister Lena Holt and President Jan Kovar discussed the ferry by telephone on Monday, spokesman Piet Larsen said.",
        ),
        ("en", "Lena Holt spoke with Jan Kovar about the ferry by telephone on Monday, spokeswoman Mara Oswin said."),
        ("en", "Bread has become scarce on the islands."),
    ];
    assert_eq!(linked(&told), [(0, 1)]);
}

#[test]
fn what_is_told_by_the_way_joins_nothing() {
    let since = [
        ("en", "The council has asked for help since the storm broke the pier on Friday."),
        ("en", "More than ninety families have moved away since the storm broke the pier on Friday."),
        ("en", "The council has called for help since the pier was broken by the storm on Friday."),
    ];
    assert_eq!(linked(&since), [(0, 2)]);
}
