//! What holds for every comparison, whatever the articles are.

use crate::reader::RESOURCES;
use counterpoint::{
    comparison::{Comparison, compare},
    import,
    project::{Anchor, By, Decision, Depth, Edit, Project, What},
    statement::Place,
    text::{fold, tokens},
    work::Serial,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Sentences to build articles from: several voices, several ways of saying one thing, some noise.
const SENTENCES: &[&str] = &[
    "The harbour was closed on Friday after the storm tore two cranes from their rails.",
    "Two cranes fell in the storm on Friday and the harbour had to be closed.",
    "\"Nobody could have saved those cranes,\" harbour master Ilse Brandt said.",
    "Brandt said that nobody could have saved the cranes.",
    "The union demanded an inquiry, according to its secretary Dana Okri.",
    "\"We want an inquiry\", Okri told reporters. \"And we want it now.\"",
    "At least 14 people were injured.",
    "Seventeen people were hurt, the health service said.",
    "Il n'y aura pas de bateau avant mardi, a indiqué la compagnie.",
    "No ferry will sail before Tuesday, the company said.",
    "Паромы не выйдут в море до вторника, сообщила компания.",
    "لن تبحر العبارات قبل يوم الثلاثاء، قالت الشركة.",
    "…",
    "He added: “That is all.”",
];

fn project(articles: &[Vec<usize>], by: By) -> Project {
    let mut project = Project::default();
    project.settings.by = Some(by);
    project.settings.depth = Some(Depth::Quick);
    for (index, picks) in articles.iter().enumerate() {
        let text: Vec<&str> = picks.iter().map(|pick| SENTENCES[*pick]).collect();
        let record = serde_json::json!({"id": format!("x{index}"), "outlet": format!("Outlet {index}"), "text": text.join("\n\n")});
        for article in import::read("set.jsonl", record.to_string().as_bytes()).articles {
            project.add(article);
        }
    }
    project
}

fn compared(project: &Project) -> Comparison {
    compare(project, &RESOURCES, &Serial)
}

/// The statements whose borrowed words are not those of their own text.
pub(crate) fn misread(comparison: &Comparison) -> Vec<&str> {
    let articles = comparison.articles.iter().enumerate();
    let places = articles.flat_map(|(article, read)| (0..read.statements.len()).map(move |at| Place::new(article, at)));
    let is_misread = |place: &Place| {
        let (text, borrowed) = (comparison.words(*place), comparison.tokens(*place).unwrap());
        let own = tokens(text).into_iter().map(|token| (token, fold(token.span.of(text))));
        own.ne(borrowed.iter().map(|word| (word.token(), word.form.to_owned())))
    };
    places.filter(is_misread).map(|place| comparison.words(place)).collect()
}

/// The points by what they hold, whatever the order of rows and columns.
fn points(comparison: &Comparison) -> BTreeSet<BTreeSet<String>> {
    let ids = |places: &[Place]| places.iter().map(|place| comparison.statement_id(*place)).collect::<Vec<_>>();
    comparison
        .points
        .iter()
        .map(|point| point.readings.iter().flat_map(|reading| ids(&reading.statements)).collect())
        .collect()
}

fn articles() -> impl Strategy<Value = Vec<Vec<usize>>> {
    prop::collection::vec(prop::collection::vec(0..SENTENCES.len(), 0..8), 0..4)
}

fn by() -> impl Strategy<Value = By> {
    prop_oneof![Just(By::Outlet), Just(By::Voice), Just(By::Side)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn spans_tile_and_stand_on_character_boundaries(sets in articles(), by in by()) {
        let comparison = compared(&project(&sets, by));
        prop_assert_eq!(misread(&comparison), Vec::<&str>::new());
        for read in &comparison.articles {
            let body = &read.article.body;
            let mut last = 0;
            for statement in &read.statements {
                prop_assert!(statement.span.start() >= last, "statements stand in order without overlap");
                prop_assert!(!statement.span.of(body).is_empty(), "a statement has words");
                let sentence = read.sentences[statement.sentence as usize];
                prop_assert!(sentence.span.contains(statement.span));
                last = statement.span.end();
            }
            for (index, sentence) in read.sentences.iter().enumerate() {
                let mut covered: Vec<bool> = vec![false; sentence.span.len()];
                for statement in read.statements.iter().filter(|s| s.sentence as usize == index) {
                    for at in statement.span.start()..statement.span.end() {
                        covered[at - sentence.span.start()] = true;
                    }
                }
                let words = sentence.span.of(body);
                for (at, letter) in words.char_indices().filter(|(_, c)| !c.is_whitespace()) {
                    prop_assert!(covered[at], "{letter:?} of {words:?} stands in no statement");
                }
            }
            for attribution in &read.attributions {
                prop_assert!(!attribution.content.is_empty());
                let spans = attribution.content.iter().chain(&attribution.source).chain(&attribution.cue);
                for span in spans.chain(&attribution.relays) {
                    prop_assert!(!span.of(body).is_empty(), "a span of an attribution covers words");
                }
            }
        }
    }

    #[test]
    fn every_statement_stands_in_one_point_at_most(sets in articles(), by in by()) {
        let comparison = compared(&project(&sets, by));
        let mut seen = BTreeSet::new();
        for point in &comparison.points {
            prop_assert_eq!(point.readings.len(), comparison.versions.len());
            let voices = point.readings.iter().filter(|reading| !reading.statements.is_empty()).count();
            prop_assert!(voices >= 2, "a point holds two versions at least");
            for (reading, version) in point.readings.iter().zip(&comparison.versions) {
                for place in &reading.statements {
                    prop_assert!(seen.insert(*place), "{} stands twice", comparison.statement_id(*place));
                    prop_assert!(version.statements.contains(place), "a reading holds its own version's statements");
                }
                prop_assert!(reading.statements.is_empty() || reading.nearest.is_none());
            }
        }
    }

    #[test]
    fn links_are_sorted_scored_and_between_versions(sets in articles(), by in by()) {
        let comparison = compared(&project(&sets, by));
        let version = |place: Place| comparison.versions.iter().position(|v| v.statements.contains(&place));
        prop_assert!(comparison.links.windows(2).all(|w| (w[0].a, w[0].b) < (w[1].a, w[1].b)));
        for link in &comparison.links {
            prop_assert!(link.a < link.b);
            prop_assert!((comparison.min_score..=1.0).contains(&link.score), "{}", link.score);
            prop_assert_ne!(version(link.a), version(link.b));
        }
    }

    #[test]
    fn the_order_of_the_articles_changes_nothing_but_the_columns(sets in articles(), by in by()) {
        let forward = project(&sets, by);
        let mut backward = forward.clone();
        backward.articles.reverse();
        prop_assert_eq!(points(&compared(&forward)), points(&compared(&backward)));
    }

    #[test]
    fn a_rejected_pair_never_comes_back_and_a_confirmed_one_stays(sets in articles()) {
        let plain = project(&sets, By::Outlet);
        let comparison = compared(&plain);
        let anchor = |place: Place| {
            let read = &comparison.articles[place.article()];
            Anchor::new(&read.article, read.statements[place.statement()].span)
        };
        let Some(link) = comparison.links.first() else { return Ok(()) };
        let decide = |what| Edit::Decide(Decision { at: 0, by: String::new(), what }).apply(&plain);
        let pair = [comparison.statement_id(link.a), comparison.statement_id(link.b)];
        let both = |set: &BTreeSet<String>| pair.iter().all(|id| set.contains(id));

        let rejected = compared(&decide(What::Reject(anchor(link.a), anchor(link.b))));
        prop_assert!(!rejected.links.iter().any(|l| (l.a, l.b) == (link.a, link.b)));
        prop_assert!(!points(&rejected).iter().any(both));

        let confirmed = compared(&decide(What::Confirm(anchor(link.a), anchor(link.b))));
        prop_assert!(points(&confirmed).iter().any(both));
    }
}
