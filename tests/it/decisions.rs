//! What decisions mean for statements: which pairs stand together and which apart, the last word winning.

use crate::{project::plain, reader::RESOURCES};
use counterpoint::{
    alignment::Point,
    article::Article,
    comparison::{compare, constraints, read_project},
    project::{Anchor, By, Decision, Depth, Edit, Project, What},
    statement::Place,
    text::Span,
    work::Serial,
};
use expect_test::{Expect, expect};
use proptest::prelude::*;
use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};

/// Six statements, a to f, three in each of two articles.
static READ: LazyLock<(Project, Vec<counterpoint::comparison::ReadArticle>)> = LazyLock::new(|| {
    let mut project = Project::default();
    project.settings.depth = Some(Depth::Quick);
    project.add(plain("Alpha came first.\nBravo came second.\nCharlie came third."));
    project.add(plain("Delta came first.\nEcho came second.\nFoxtrot came third."));
    let (articles, _, _) = read_project(&project, &RESOURCES, &Serial);
    (project, articles)
});

fn anchor(letter: char) -> Anchor {
    let (project, articles) = &*READ;
    let index = (letter as usize - 'a' as usize).min(5);
    let statement = articles[index / 3].statements[index % 3];
    Anchor::new(&project.articles[index / 3], statement.span)
}

fn letter(place: Place) -> char {
    char::from(b'a' + u8::try_from(place.article() * 3 + place.statement()).unwrap())
}

/// `confirm ab`, `reject ab`, `pin abc`, `merge abc`, `move a from bc to de`, `split ab from cd`.
fn decisions(story: &str) -> Vec<Decision> {
    let all = |letters: &str| letters.chars().map(anchor).collect::<Vec<_>>();
    let lines = story.split(';').map(str::trim).filter(|line| !line.is_empty());
    let what = lines.map(|line| match line.split(' ').collect::<Vec<_>>().as_slice() {
        ["confirm", pair] => What::Confirm(all(pair)[0].clone(), all(pair)[1].clone()),
        ["reject", pair] => What::Reject(all(pair)[0].clone(), all(pair)[1].clone()),
        ["pin", some] => What::Pin(all(some)),
        ["merge", some] => What::Merge(all(some)),
        ["move", one, "from", left, "to", joined] => {
            What::Move { statement: all(one)[0].clone(), from: all(left), to: all(joined) }
        }
        ["split", some, "from", left] => What::Split { statements: all(some), from: all(left) },
        _ => panic!("not a decision: {line}"),
    });
    what.map(|what| Decision { at: 0, by: String::new(), what }).collect()
}

fn check(story: &str, expected: Expect) {
    let found = constraints(&decisions(story), &READ.1);
    let say = |pairs: &[(Place, Place)]| {
        pairs.iter().map(|(a, b)| format!("{}{}", letter(*a), letter(*b))).collect::<Vec<_>>().join(" ")
    };
    let pinned: String = found.pinned.iter().map(|place| letter(*place)).collect();
    let pinned = if pinned.is_empty() { pinned } else { format!(" pinned {pinned}") };
    expected.assert_eq(&format!("together {} apart {}{pinned}", say(&found.together), say(&found.apart)));
}

#[test]
fn each_kind_of_decision() {
    check("confirm ad", expect!["together ad apart "]);
    check("reject da", expect!["together  apart ad"]);
    check("pin abd", expect!["together ab ad bd apart  pinned abd"]);
    check("merge adbe", expect!["together ab ad ae bd be de apart "]);
    check("move a from be to cf", expect!["together ac af apart ab ae"]);
    check("split ab from de", expect!["together ab apart ad ae bd be"]);
    check("split a from de", expect!["together  apart ad ae"]);
    check("confirm aa", expect!["together  apart "]);
}

#[test]
fn the_last_word_wins() {
    check("confirm ad; reject ad", expect!["together  apart ad"]);
    check("reject ad; confirm ad", expect!["together ad apart "]);
    check("pin abd; move a from bd to ce", expect!["together ac ae bd apart ab ad pinned bd"]);
    check("pin ad; confirm ae", expect!["together ad ae apart  pinned ade"]);
    check("confirm ae; pin ad", expect!["together ad apart  pinned ad"]);
    check("pin ade; pin ad", expect!["together ad apart  pinned ad"]);
    check("move a from b to d; move a from d to b", expect!["together ab apart ad"]);
    check("split a from bd; merge abd", expect!["together ab ad bd apart "]);
    check("merge abd; split a from bd", expect!["together bd apart ab ad"]);
}

#[test]
fn older_pairs_give_way_also_where_they_contradict_newer_ones_through_others() {
    // b and d stand together through a, so they cannot be apart; and the other way round.
    check("reject bd; confirm ab; confirm ad", expect!["together ab ad apart "]);
    check("confirm ab; confirm ad; reject bd", expect!["together ad apart bd"]);
    check("confirm ab; confirm de; reject ad; confirm be", expect!["together be de apart ad"]);
}

proptest! {
    #[test]
    fn together_and_apart_never_contradict(steps in proptest::collection::vec((0..4_u8, "[a-f]{3}", "[a-f]{2}"), 0..12)) {
        let story: Vec<String> = steps.iter().map(|(kind, some, two)| match kind {
            0 => format!("confirm {two}"),
            1 => format!("reject {two}"),
            2 => format!("split {some} from {two}"),
            _ => format!("move {} from {two} to {}", &some[..1], &some[1..]),
        }).collect();
        let found = constraints(&decisions(&story.join("; ")), &READ.1);
        let mut group: BTreeMap<Place, Place> = BTreeMap::new();
        for (a, b) in &found.together {
            let (one, other) = (*group.get(a).unwrap_or(a), *group.get(b).unwrap_or(b));
            group.insert(*a, one);
            group.insert(*b, one);
            for named in group.values_mut().filter(|named| **named == other) {
                *named = one;
            }
        }
        for (a, b) in &found.apart {
            prop_assert!(a < b);
            prop_assert_ne!(group.get(a).unwrap_or(a), group.get(b).unwrap_or(b), "{}", story.join("; "));
        }
        // What was said last holds, whatever was said before.
        if let Some((0 | 1, _, two)) = steps.last() {
            let mut letters: Vec<char> = two.chars().collect();
            letters.sort_unstable();
            let said = |pairs: &[(Place, Place)]| pairs.iter().any(|(a, b)| [letter(*a), letter(*b)] == letters[..]);
            let pairs = if steps.last().unwrap().0 == 0 { &found.together } else { &found.apart };
            prop_assert!(letters[0] == letters[1] || said(pairs), "{}", story.join("; "));
        }
    }
}

/// The statements of each point, in words, and the columns that speak there.
fn points(project: &Project) -> Vec<(Vec<String>, usize)> {
    let comparison = compare(project, &RESOURCES, &Serial);
    let words = |point: &Point| {
        let places = point.readings.iter().flat_map(|reading| &reading.statements);
        let mut words: Vec<String> = places.map(|place| comparison.words(*place).trim().to_owned()).collect();
        words.sort();
        (words, point.readings.iter().filter(|reading| !reading.statements.is_empty()).count())
    };
    comparison.points.iter().map(words).collect()
}

fn decided(project: &Project, what: What) -> Project {
    Edit::Decide(Decision { at: 0, by: String::new(), what }).apply(project)
}

#[test]
fn a_pinned_point_holds_against_a_new_article_and_a_merge_of_voices() {
    let mut project = Project::default();
    project.settings.depth = Some(Depth::Quick);
    let closed = "The port of Vell was closed on Monday because of the storm.";
    for outlet in ["Post", "Courier"] {
        project.add(Article { outlet: Some(outlet.to_owned()), ..plain(&format!("{closed}\nNobody was hurt.")) });
    }
    let whole = |article: &Article| Anchor::new(article, Span::new(0, closed.len()));
    let anchors: Vec<Anchor> = project.articles.iter().map(|article| whole(article)).collect();
    let pinned = decided(&project, What::Pin(anchors));
    let add = |project: &Project| {
        let article = Article { outlet: Some("Radio".to_owned()), ..plain(closed) };
        Edit::AddArticles(vec![article]).apply(project)
    };
    let speak = |project: &Project| {
        let found = points(project).into_iter().find(|(words, _)| words.iter().any(|words| words == closed));
        found.map(|(words, speak)| (words.len(), speak))
    };
    assert_eq!(speak(&add(&project)), Some((3, 3)), "unpinned, the third joins");
    assert_eq!(speak(&add(&pinned)), Some((2, 2)), "pinned, it does not");
    let mut voices = pinned;
    voices.settings.by = Some(By::Voice);
    let merged = What::MergeVoices { from: vec!["Courier".to_owned()], into: "Post".to_owned() };
    assert_eq!(speak(&decided(&voices, merged)), Some((2, 1)), "of one voice, it is still the point that was pinned");
}

#[test]
fn a_voice_that_was_merged_and_renamed_is_one_and_statements_given_to_it_follow() {
    let mut project = Project::default();
    project.settings.depth = Some(Depth::Quick);
    project.settings.by = Some(By::Voice);
    let text = "The harbour was shut, Nordline said.\nThe ferry was late, the company said.\nTwo ships ran aground.";
    project.add(Article { outlet: Some("Post".to_owned()), ..plain(text) });
    let start = text.find("Two ships").unwrap();
    let statement = Anchor::new(&project.articles[0], Span::new(start, text.len()));
    for what in [
        What::SetVoice { statement, voice: "Nordline".to_owned() },
        What::MergeVoices { from: vec!["company".to_owned()], into: "Nordline".to_owned() },
        What::RenameVoice { from: "Nordline".to_owned(), to: "Nordline AB".to_owned() },
    ] {
        project = decided(&project, what);
    }
    let comparison = compare(&project, &RESOURCES, &Serial);
    let versions: Vec<(&str, usize)> =
        comparison.versions.iter().map(|version| (version.name.as_str(), version.statements.len())).collect();
    assert_eq!(versions, [("Nordline AB", 3)]);
}

#[test]
fn decisions_find_their_statements_in_another_order_of_articles() {
    let (project, _) = &*READ;
    let mut turned = project.clone();
    turned.articles.reverse();
    turned.decisions = Arc::new(decisions("confirm ad; reject be"));
    let (articles, _, _) = read_project(&turned, &RESOURCES, &Serial);
    let found = constraints(&turned.decisions, &articles);
    assert_eq!(found.together, [(Place::new(0, 0), Place::new(1, 0))]);
    assert_eq!(found.apart, [(Place::new(0, 1), Place::new(1, 1))]);
}
