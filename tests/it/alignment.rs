//! Lining up: what is parallel in a small story told three ways, what decisions do, how good the scores are on it.

use crate::project::plain;
use counterpoint::{
    alignment::{Common, Point, common},
    comparison::{Comparison, Resources, compare},
    present::measure,
    project::{Decision, Depth, Project, What},
    statement::Place,
    text::{Language, Words},
    view::{Index, measure_sheet, why_not},
    work::Serial,
};
use std::{
    collections::BTreeSet,
    sync::{Arc, LazyLock},
};

/// One event as three outlets may tell it. A letter before a line names what it says; lines of one letter are parallel.
const STORY: [&str; 3] = [
    "a The harbour board closed the old bridge at Kesten on Tuesday after divers found cracks in two of its pillars.\n\
     b Mayor Ines Duarte said that repairs would cost more than 40 million crowns.\n\
     c “We will not gamble with lives,” she told reporters.\n\
     d Some 3,000 commuters cross the bridge every morning.\n\
     - The bridge was painted green for its jubilee.",
    "a Kesten's old bridge has been shut since Tuesday because two pillars are cracked, the harbour board announced.\n\
     d Every morning about three thousand people use it on their way to work.\n\
     c Duarte said she would “not gamble with lives”.\n\
     e The ferry company promised additional boats until the autumn.",
    "e Extra boats will run until autumn, according to the ferry operator.\n\
     b The repair bill is put at 35 million crowns by city hall.\n\
     a Divers inspecting the Kesten bridge discovered cracks in two pillars, and it was closed.\n\
     - Shops near the quay fear a poor season.",
];

static RESOURCES: LazyLock<Resources> = LazyLock::new(Resources::shipped);

fn project(depth: Depth) -> Project {
    let mut project = Project::default();
    project.settings.depth = Some(depth);
    for (outlet, story) in ["Beacon", "Courier", "Dispatch"].into_iter().zip(STORY) {
        let lines: Vec<&str> =
            story.lines().map(|line| line.trim().split_once(' ').map_or("", |(_, line)| line)).collect();
        let mut article = plain(&lines.join("\n"));
        article.outlet = Some(outlet.to_owned());
        project.add(article);
    }
    project
}

/// The letter of the line in which a statement stands.
fn letter(comparison: &Comparison, place: Place) -> char {
    let sentence = comparison.statement(place).map_or(0, |statement| statement.sentence as usize);
    STORY[place.article()].lines().nth(sentence).and_then(|line| line.trim().chars().next()).unwrap()
}

fn place(comparison: &Comparison, article: usize, line: usize) -> Place {
    let statements = &comparison.articles[article].statements;
    Place::new(article, statements.iter().position(|statement| statement.sentence as usize == line).unwrap())
}

/// Whether a pair of statements is parallel, and its score.
fn judged(comparison: &Comparison) -> Vec<(f32, bool)> {
    let places: Vec<Place> =
        comparison.versions.iter().flat_map(|version| version.statements.iter().copied()).collect();
    let mut pairs = Vec::new();
    for (at, a) in places.iter().enumerate() {
        for b in places[at + 1..].iter().filter(|b| b.article != a.article) {
            let (x, y) = (letter(comparison, *a), letter(comparison, *b));
            pairs.push((comparison.score(*a, *b).unwrap_or(0.0), x == y && x != '-'));
        }
    }
    pairs
}

fn average_precision(mut pairs: Vec<(f32, bool)>) -> f32 {
    pairs.sort_by(|x, y| y.0.total_cmp(&x.0).then(x.1.cmp(&y.1)));
    let all = pairs.iter().filter(|(_, parallel)| *parallel).count() as f32;
    let (mut found, mut sum) = (0.0, 0.0);
    for (at, _) in pairs.iter().enumerate().filter(|(_, (_, parallel))| *parallel) {
        found += 1.0;
        sum += found / (at as f32 + 1.0);
    }
    sum / all
}

#[test]
fn a_story_told_three_ways_is_lined_up() {
    for (depth, floor) in [(Depth::Quick, 0.85), (Depth::Deep, 0.9)] {
        let comparison = compare(&project(depth), &RESOURCES, &Serial);
        let ap = average_precision(judged(&comparison));
        let mixed = comparison.points.iter().filter(|point| {
            let of = |place: &Place| letter(&comparison, *place);
            let letters: BTreeSet<char> = point.readings.iter().flat_map(|r| r.statements.iter().map(of)).collect();
            letters.len() > 1
        });
        let mixed = mixed.count();
        println!("{depth:?}: average precision {ap:.3}, points {}, of them mixed {mixed}", comparison.points.len());
        assert!(ap >= floor, "{depth:?}: average precision {ap}");
        assert!(mixed <= 1, "{depth:?}: {mixed} points hold more than one thing");
    }
}

/// Sentences of 120 events, none of which has to do with another.
const STRANGERS: &str = include_str!("data/strangers.txt");

#[test]
fn what_has_nothing_to_do_with_one_another_is_not_paired() {
    const MOST_IN_A_HUNDRED: usize = 3;
    let sentences: Vec<&str> = STRANGERS.lines().collect();
    for (versions, depth) in
        [3, 12, 20].into_iter().flat_map(|versions| [(versions, Depth::Quick), (versions, Depth::Deep)])
    {
        let mut project = Project::default();
        project.settings.depth = Some(depth);
        for (number, own) in sentences.chunks(sentences.len() / versions).enumerate() {
            let mut article = plain(&own.join("\n"));
            article.outlet = Some(format!("Outlet {number}"));
            project.add(article);
        }
        let comparison = compare(&project, &RESOURCES, &Serial);
        let links = comparison.links.len();
        println!("{depth:?}, {versions} versions of 120 sentences about 120 events: {links} false links");
        assert!(links * 100 <= MOST_IN_A_HUNDRED * sentences.len(), "{depth:?}, {versions} versions: {links} links");
    }
}

#[test]
fn however_many_print_one_brief_it_is_lined_up() {
    let brief =
        "The ferry to Skerry was stopped on Monday because of the storm.\n\nTwo people were hurt, a nurse said.";
    for depth in [Depth::Quick, Depth::Deep] {
        for versions in [2, 3, 8, 20, 50] {
            let mut project = Project::default();
            project.settings.depth = Some(depth);
            for number in 0..versions {
                let mut article = plain(brief);
                article.outlet = Some(format!("Outlet {number}"));
                project.add(article);
            }
            let comparison = compare(&project, &RESOURCES, &Serial);
            let speak = |point: &Point| point.readings.iter().filter(|reading| !reading.statements.is_empty()).count();
            let points: Vec<usize> = comparison.points.iter().map(speak).collect();
            assert_eq!(points, [versions, versions], "{depth:?}");
        }
    }
}

#[test]
fn deep_puts_the_opening_of_all_three_into_one_point() {
    let comparison = compare(&project(Depth::Deep), &RESOURCES, &Serial);
    let point = comparison.point_of(place(&comparison, 0, 0)).expect("the opening stands in a point");
    for (article, line) in [(1, 0), (2, 2)] {
        let there =
            point.readings.iter().any(|reading| reading.statements.contains(&place(&comparison, article, line)));
        assert!(there, "article {article}");
    }
}

#[test]
fn one_answers_why_two_statements_are_not_paired() {
    let mut project = project(Depth::Quick);
    let comparison = compare(&project, &RESOURCES, &Serial);
    let ask = |project: &Project, a: (usize, usize), b: (usize, usize)| {
        let (a, b) = (place(&comparison, a.0, a.1), place(&comparison, b.0, b.1));
        why_not(project, &comparison, &Index::new(&comparison), a, b).unwrap()
    };
    assert!(ask(&project, (0, 0), (0, 1)).reason.contains("one version"));
    let strangers = ask(&project, (0, 4), (2, 0));
    assert!(strangers.score.is_none_or(|score| score < 0.5), "{strangers:?}");
    let numbers = ask(&project, (0, 1), (2, 1));
    assert!(
        numbers.details.iter().any(|line| line.contains("40 million") && line.contains("35 million")),
        "{numbers:?}"
    );
    let pair = comparison.reject(place(&comparison, 0, 0), place(&comparison, 1, 0)).unwrap();
    project.decisions = Arc::new(vec![Decision { at: 0, by: String::new(), what: pair }]);
    assert_eq!(ask(&project, (0, 0), (1, 0)).reason, "You rejected this pair.");
}

#[test]
fn one_says_that_two_calls_are_two_events() {
    let mut project = Project::default();
    for (outlet, text) in [
        (
            "Quay",
            "Prime Minister Lena Holt and President Jan Kovar discussed the ferry by telephone on Monday.\n\nThe port is shut.",
        ),
        (
            "Radio",
            "Prime Minister Lena Holt and Foreign Minister Ada Brisk discussed the ferry by telephone on Monday.\n\nShips wait.",
        ),
    ] {
        let mut article = plain(text);
        article.outlet = Some(outlet.to_owned());
        project.add(article);
    }
    project.settings.depth = Some(Depth::Deep);
    let comparison = compare(&project, &RESOURCES, &Serial);
    let (a, b) = (place(&comparison, 0, 0), place(&comparison, 1, 0));
    let told = why_not(&project, &comparison, &Index::new(&comparison), a, b).unwrap();
    assert!(told.reason.starts_with("They tell of two events"), "{told:?}");
}

/// Two things, each told by three outlets; in one of them the two stand closer together than in the others.
const TWO_THINGS: [[&str; 2]; 3] = [
    [
        "The harbour board closed the old bridge at Kesten on Tuesday after divers found cracks.",
        "Mayor Ines Duarte said that the repairs would cost more than 40 million crowns.",
    ],
    [
        "The old bridge at Kesten was closed on Tuesday by the harbour board after divers found cracks.",
        "Repairs of the old bridge at Kesten would cost more than 40 million crowns, Mayor Ines Duarte said.",
    ],
    [
        "Divers found cracks in the old bridge at Kesten, and the harbour board closed it on Tuesday.",
        "More than 40 million crowns is what the repairs would cost, said Mayor Ines Duarte.",
    ],
];

#[test]
fn one_weak_link_does_not_chain_two_points_together() {
    for depth in [Depth::Quick, Depth::Deep] {
        let mut project = Project::default();
        project.settings.depth = Some(depth);
        project.settings.min_score = 0.0;
        for (outlet, lines) in ["Beacon", "Courier", "Dispatch"].into_iter().zip(TWO_THINGS) {
            let mut article = plain(&lines.join("\n"));
            article.outlet = Some(outlet.to_owned());
            project.add(article);
        }
        let all = compare(&project, &RESOURCES, &Serial);
        let crossing = |comparison: &Comparison| -> Vec<f32> {
            let pairs = (0..3).flat_map(|a| (0..3).filter(move |b| a != *b).map(move |b| (a, b)));
            let score = |(a, b)| comparison.score(place(comparison, a, 0), place(comparison, b, 1)).unwrap_or(0.0);
            pairs.map(score).collect()
        };
        // At this score one pair across is a link, and the others are not near it.
        let mut scores = crossing(&all);
        scores.sort_by(f32::total_cmp);
        project.settings.min_score = scores.pop().unwrap() * 0.99;
        let compared = compare(&project, &RESOURCES, &Serial);
        let link = crossing(&compared).into_iter().filter(|score| *score >= project.settings.min_score).count();
        assert!(link >= 1, "{depth:?}: there is a link from one point to the other");
        let point = |article, line| compared.point_of(place(&compared, article, line)).map(|point| point.label.clone());
        for line in [0, 1] {
            assert!(
                point(0, line).is_some() && (1..3).all(|article| point(article, line) == point(0, line)),
                "{depth:?}"
            );
        }
        assert_ne!(point(0, 0), point(0, 1), "{depth:?}: two points");
        assert_eq!(compared.points.len(), 2, "{depth:?}");
    }
}

/// What two texts have in common whose words nobody has read yet.
pub(crate) fn shared(a: (&str, Language), b: (&str, Language)) -> Common {
    let (one, other) = (Words::of(a.0), Words::of(b.0));
    common((a.0, one.all(), a.1), (b.0, other.all(), b.1), RESOURCES.lexicons.numerals())
}

#[test]
fn common_ground_crosses_spellings_and_scripts() {
    let found = shared(
        ("On Friday Erdoğan said 208 villages were freed.", Language::ENGLISH),
        ("В пятницу Эрдоган сказал, что освобождено 208 сёл.", Language::new("ru")),
    );
    assert_eq!(
        (found.names.as_slice(), found.numbers.as_slice()),
        (["Erdoğan".to_owned()].as_slice(), ["208".to_owned()].as_slice())
    );
    let english = Language::ENGLISH;
    let found = shared(("two hundred and eight villages", english), ("208 villages, 3 towns", english));
    assert_eq!(found.numbers, ["two hundred and eight"]);
    assert_eq!(found.lone_numbers, [vec![], vec!["3".to_owned()]]);
}

#[test]
fn the_machine_is_measured_by_the_decisions() {
    let mut project = project(Depth::Quick);
    let comparison = compare(&project, &RESOURCES, &Serial);
    let at = |article, line| place(&comparison, article, line);
    let decisions = [
        comparison.confirm(at(0, 0), at(1, 0)),
        comparison.confirm(at(0, 3), at(1, 1)),
        comparison.reject(at(0, 4), at(2, 3)),
        comparison.reject(at(1, 3), at(2, 2)),
    ];
    let decided = |what: Option<What>| Decision { at: 0, by: String::new(), what: what.unwrap() };
    project.decisions = Arc::new(decisions.into_iter().map(decided).collect());
    let measured = measure(&project, &RESOURCES, &Serial);
    assert_eq!((measured.together, measured.apart), (2, 2));
    let found = 2 - measured.missed.len();
    assert_eq!(measured.recall, Some(found as f32 / 2.0));
    assert_eq!(measured.bins.iter().map(|bin| bin.pairs).sum::<usize>(), 4);
    // the scores are the machine's own: a rejection does not make it look right
    let bare = compare(&Project { decisions: Arc::default(), ..project.clone() }, &RESOURCES, &Serial);
    let own = bare.score(at(0, 0), at(1, 0)).unwrap();
    assert_eq!(own >= measured.threshold, !measured.missed.iter().any(|pair| (pair.a, pair.b) == (at(0, 0), at(1, 0))));
    let asked: Vec<Place> = measured.queue.iter().flat_map(|pair| [pair.a, pair.b]).collect();
    assert!(!asked.is_empty());
    assert_eq!(asked.len(), asked.iter().collect::<BTreeSet<_>>().len(), "nobody is asked twice about a statement");
    assert!(!asked.is_empty() && !measured.queue.iter().any(|pair| (pair.a, pair.b) == (at(0, 0), at(1, 0))));
    let sheet = measure_sheet(&project, &comparison, &measured);
    assert_eq!(sheet.lines.len(), 4);
    assert_eq!(sheet.queue.len(), measured.queue.len());
}
