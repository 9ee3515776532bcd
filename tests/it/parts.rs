//! What two parallel statements say beyond each other, against marks by judgement.

use crate::{project::plain, reader::RESOURCES};
use counterpoint::{
    article::Article,
    comparison::{ReadArticle, centres, compare, parts_of, read_project},
    grammar::Upos,
    import,
    project::{Decision, Depth, Edit, Project, What},
    report::{Format, Report, comparison_json},
    statement::Place,
    text::{Language, Span},
    view::{self, Cell, Index, Role, Selection, Standing, ViewState},
    wording::{Covering, Parts},
    work::Serial,
};
use std::collections::BTreeMap;

const MARKS: &str = include_str!("../../training/parts.txt");

/// A statement without its marks, and what they hold.
fn unmarked(marked: &str) -> (String, Vec<Span>) {
    let (mut text, mut spans, mut rest) = (String::new(), Vec::new(), marked);
    while let Some((before, after)) = rest.split_once("[[") {
        let (inside, behind) = after.split_once("]]").expect("a closing bracket");
        text.push_str(before);
        spans.push(Span::new(text.len(), text.len() + inside.len()));
        text.push_str(inside);
        rest = behind;
    }
    (text + rest, spans)
}

/// A marked pair: the language, or both, and the statements with what the other lacks.
struct Pair {
    tag: &'static str,
    sides: [(String, Vec<Span>); 2],
}

fn pairs() -> Vec<Pair> {
    let lines = MARKS.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let pair = |line: &'static str| {
        let parts: Vec<&str> = line.split(" | ").collect();
        let [tag, a, b] = parts[..] else { panic!("{line}") };
        Pair { tag, sides: [unmarked(a), unmarked(b)] }
    };
    lines.map(pair).collect()
}

/// Every third is kept aside: nothing is chosen on it.
fn is_aside(number: usize) -> bool {
    number % 3 == 2
}

/// The statements of all pairs, each an article of one sentence, read deep.
fn read(pairs: &[Pair]) -> Vec<ReadArticle> {
    let mut project = Project::default();
    for pair in pairs {
        for (side, (text, _)) in pair.sides.iter().enumerate() {
            let tag = pair.tag.split('-').nth(side).unwrap_or(pair.tag);
            let mut article = import::read("statement.txt", text.as_bytes()).articles.remove(0);
            assert_eq!(&*article.body, text.as_str());
            article.language = Language::new(tag);
            project.add(article);
        }
    }
    project.settings.depth = Some(Depth::Deep);
    let (articles, ..) = read_project(&project, &RESOURCES, &Serial);
    articles
}

/// The content words of an article but those that tell who says it.
fn content(read: &ReadArticle) -> Vec<Span> {
    use Upos::{Adj, Adv, Noun, Num, Propn, Verb};
    let quiet = |span: Span| {
        let mut told = read.attributions.iter().flat_map(|said| [said.source, said.cue]).flatten();
        told.any(|told| told.overlaps(span))
    };
    let words = read.trees.as_ref().unwrap()[0].words.iter();
    let telling = words.filter(|word| {
        matches!(word.upos, Adj | Adv | Noun | Num | Propn | Verb)
            && !matches!(word.relation, "aux" | "cop" | "aux:pass")
    });
    let mut spans: Vec<Span> = telling.map(|word| word.span).filter(|span| !quiet(*span)).collect();
    spans.dedup();
    spans
}

#[derive(Default)]
struct Tally {
    right: usize,
    many: usize,
    missed: usize,
    pairs: usize,
    kinds: usize,
}

impl Tally {
    fn f1(&self) -> f64 {
        2.0 * self.right as f64 / (2 * self.right + self.many + self.missed).max(1) as f64
    }

    fn told(&self) -> String {
        let share = |part: usize, of: usize| part as f64 / of.max(1) as f64;
        format!(
            "precision {:.2}, recall {:.2}, f1 {:.2} of {} words; the four kinds right {:.2} of {} pairs",
            share(self.right, self.right + self.many),
            share(self.right, self.right + self.missed),
            self.f1(),
            self.right + self.missed,
            share(self.kinds, self.pairs),
            self.pairs,
        )
    }
}

fn show(text: &str, spans: &[Span]) -> String {
    let mut shown = text.to_owned();
    for span in spans.iter().rev() {
        shown.insert_str(span.end(), "]]");
        shown.insert_str(span.start(), "[[");
    }
    shown
}

#[test]
fn what_the_other_lacks_agrees_with_the_marks() {
    let pairs = pairs();
    assert!(pairs.len() >= 150);
    let articles = read(&pairs);
    let centres = centres(&articles);
    let (mut aside, mut chosen_on) = (Tally::default(), Tally::default());
    let mut by_language: BTreeMap<&str, Tally> = BTreeMap::new();
    for (number, pair) in pairs.iter().enumerate() {
        let places = [Place::new(2 * number, 0), Place::new(2 * number + 1, 0)];
        let found = parts_of(&articles, places[0], places[1], &centres).unwrap();
        let turned = parts_of(&articles, places[1], places[0], &centres).unwrap();
        assert_eq!(found.clone().turned(), turned, "{}", pair.sides[0].0);
        let marked = Parts { a: pair.sides[0].1.clone(), b: pair.sides[1].1.clone() };
        let language = if pair.tag.contains('-') { "across" } else { pair.tag };
        let mut tallies = vec![if is_aside(number) { &mut aside } else { &mut chosen_on }];
        tallies.extend(is_aside(number).then(|| by_language.entry(language).or_default()));
        for tally in &mut tallies {
            tally.pairs += 1;
            tally.kinds += usize::from(found.covering() == marked.covering());
        }
        for (side, (found, marked)) in [(&found.a, &marked.a), (&found.b, &marked.b)].into_iter().enumerate() {
            let holds = |spans: &[Span], word: Span| spans.iter().any(|span| span.overlaps(word));
            for word in content(&articles[2 * number + side]) {
                let (is_found, is_marked) = (holds(found, word), holds(marked, word));
                for tally in &mut tallies {
                    tally.right += usize::from(is_found && is_marked);
                    tally.many += usize::from(is_found && !is_marked);
                    tally.missed += usize::from(!is_found && is_marked);
                }
            }
            println!("{number} {} {}", if is_aside(number) { "aside" } else { "" }, show(&pair.sides[side].0, found));
        }
    }
    println!("chosen on: {}", chosen_on.told());
    by_language.iter().for_each(|(language, tally)| println!("{language}: {}", tally.told()));
    println!("kept aside: {}", aside.told());
    assert!(aside.f1() >= 0.9, "{}", aside.told());
    assert!(aside.kinds * 20 >= aside.pairs * 17, "{}", aside.told());
    assert!(by_language.values().all(|tally| tally.f1() >= 0.75));
}

const QUAY: &str = "The ferry Marlin ran aground off Port Alder on Monday because its engine had failed.\n\nThe company promised an inquiry.";
const RADIO: &str = "On Monday the ferry Marlin ran aground off Port Alder.\n\nAn inquiry was promised by the company on Tuesday evening.";

fn desks(depth: Depth) -> Project {
    let mut project = Project::default();
    project.settings.depth = Some(depth);
    for (outlet, text) in [("Quay", QUAY), ("Radio", RADIO)] {
        project.add(Article { outlet: Some(outlet.to_owned()), ..plain(text) });
    }
    project
}

#[test]
fn records_and_reports_quote_what_the_other_lacks() {
    let project = desks(Depth::Deep);
    let comparison = compare(&project, &RESOURCES, &Serial);
    let record: serde_json::Value = serde_json::from_str(&comparison_json(&comparison, None)).unwrap();
    let link = record["links"].as_array().unwrap().iter().find(|link| link["a"] == "a1.s0" && link["b"] == "a2.s0");
    let parts = &link.unwrap()["parts"];
    assert_eq!((&parts["relation"], parts["b"].as_array().unwrap().len()), (&"more_here".into(), 0));
    let at = |key: &str| parts["a"][0][key].as_u64().unwrap() as usize;
    assert_eq!(&QUAY[at("start")..at("end")], "because its engine had failed");
    let report = Report { project: &project, comparison: &comparison };
    for format in [Format::Html, Format::Md] {
        let text = String::from_utf8(format.written(&report).unwrap()).unwrap();
        assert!(text.contains("The same in part") && text.contains("the one says more"), "{format:?}");
    }
    // without trees nothing is said
    let quick = compare(&desks(Depth::Quick), &RESOURCES, &Serial);
    assert!(!quick.links.is_empty() && quick.parts.is_empty());
    assert!(!comparison_json(&quick, None).contains("\"relation\""));
}

#[test]
fn cells_and_pairs_say_what_the_other_lacks_and_the_shared_part_is_paired_alone() {
    let project = desks(Depth::Deep);
    let comparison = compare(&project, &RESOURCES, &Serial);
    let index = Index::new(&comparison);
    let grid = view::grid(&project, &comparison, &index, &ViewState::default());
    let point = index.point(Place::new(1, 0)).unwrap();
    let Cell::Said(said) = view::cell(&project, &comparison, &index, &grid, (point, 1)) else { panic!("{point}") };
    let standing = said[0].parts.as_ref().unwrap();
    assert_eq!(standing.sign, "–");
    assert!(standing.told.contains("Quay") && standing.told.contains("because its engine had failed"), "{standing:?}");
    let seen = view::inspect(&project, &comparison, &index, Selection::Statement(Place::new(1, 0))).unwrap();
    let pair = seen.pairs.iter().find(|pair| pair.with == Place::new(0, 0)).unwrap();
    assert_eq!(pair.parts.told, ["Says more: “because its engine had failed”"]);
    let beyond = pair.passage.stretches.iter().filter(|stretch| stretch.role == Role::Beyond);
    assert_eq!(
        beyond.map(|stretch| stretch.span.of(&pair.passage.text)).collect::<Vec<_>>(),
        ["because its engine had failed"]
    );
    // the cut and the pair, as one step
    let [What::Cut(_), What::Confirm(..)] = &pair.parts.alone[..] else { panic!("{:?}", pair.parts.alone) };
    let mut after = project;
    for what in pair.parts.alone.clone() {
        after = Edit::Decide(Decision { at: 0, by: String::new(), what }).apply(&after);
    }
    let comparison = compare(&after, &RESOURCES, &Serial);
    assert_eq!(comparison.words(Place::new(0, 0)), "The ferry Marlin ran aground off Port Alder on Monday");
    assert_eq!(comparison.words(Place::new(0, 1)), "because its engine had failed.");
    let parts = &comparison.parts[&(Place::new(0, 0), Place::new(1, 0))];
    assert_eq!(parts.covering(), Covering::Same, "{parts:?}");
    let index = Index::new(&comparison);
    let seen = view::inspect(&after, &comparison, &index, Selection::Statement(Place::new(0, 0))).unwrap();
    assert_eq!((seen.pairs[0].with, seen.pairs[0].standing), (Place::new(1, 0), Standing::Confirmed));
    assert!(seen.pairs[0].parts.alone.is_empty());
}

#[test]
fn the_order_of_the_articles_changes_no_part() {
    let comparison = compare(&desks(Depth::Deep), &RESOURCES, &Serial);
    let mut turned = Project::default();
    turned.settings.depth = Some(Depth::Deep);
    for article in desks(Depth::Deep).articles.iter().rev() {
        turned.add(Article::clone(article));
    }
    let other = compare(&turned, &RESOURCES, &Serial);
    let flip = |place: Place| Place::new(1 - place.article(), place.statement());
    let flipped: BTreeMap<_, _> =
        other.parts.into_iter().map(|((a, b), parts)| ((flip(b), flip(a)), parts.turned())).collect();
    assert_eq!(comparison.parts, flipped);
}
