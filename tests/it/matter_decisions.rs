//! Decisions on matters: the last word wins, points stay whole, what was decided holds whatever the order of the articles,
//! and no decision on matters aligns anew.

use crate::reader::RESOURCES;
use counterpoint::{
    alignment::{Point, Reading},
    article::Article,
    comparison::{Comparison, Stage, Stages, compare, first_changed, matter_labels, matters_settled},
    format, import,
    present::matter_pins,
    project::{Anchor, By, Decision, Depth, Edit, History, Project, What, merge},
    report::comparison_json,
    statement::Place,
    work::Serial,
};
use expect_test::{Expect, expect};
use proptest::prelude::*;
use std::{
    collections::BTreeSet,
    sync::{Arc, LazyLock},
};

fn article(outlet: &str, text: &str) -> Article {
    let record = serde_json::json!({"id": outlet, "outlet": outlet, "text": text});
    import::read("set.jsonl", record.to_string().as_bytes()).articles.remove(0)
}

/// Eight statements, a to h, four in each of two articles; no point.
static LETTERS: LazyLock<Comparison> = LazyLock::new(|| {
    let mut project = Project::default();
    project.settings.depth = Some(Depth::Quick);
    for (outlet, words) in [("One", ["Alpha", "Bravo", "Charlie", "Delta"]), ("Two", ["Echo", "Fox", "Golf", "Hotel"])]
    {
        let text: Vec<String> = words.iter().map(|word| format!("{word} is what somebody said.")).collect();
        project.add(article(outlet, &text.join("\n")));
    }
    let mut comparison = compare(&project, &RESOURCES, &Serial);
    comparison.points.clear();
    comparison
});

fn anchor(letter: char) -> Anchor {
    let index = letter as usize - 'a' as usize;
    LETTERS.anchor(Place::new(index / 4, index % 4)).unwrap()
}

fn letter(place: Place) -> char {
    char::from(b'a' + u8::try_from(place.article() * 4 + place.statement()).unwrap())
}

/// `move ab from cd to ef`, `split ab from cd`, `merge abcd`, `pin abc`, `name a x`.
fn decisions(story: &str) -> Vec<Decision> {
    let all = |letters: &str| letters.chars().filter(|letter| *letter != '-').map(anchor).collect::<Vec<_>>();
    let lines = story.split(';').map(str::trim).filter(|line| !line.is_empty());
    let what = lines.map(|line| match line.split(' ').collect::<Vec<_>>().as_slice() {
        ["move", some, "from", left, "to", joined] => {
            What::MoveToMatter { statements: all(some), from: all(left), to: all(joined) }
        }
        ["split", some, "from", left] => What::SplitMatter { statements: all(some), from: all(left) },
        ["merge", some] => What::MergeMatters(all(some)),
        ["pin", some] => What::PinMatter(all(some)),
        ["name", one, name] => What::LabelMatter(all(one)[0].clone(), (*name).to_owned()),
        _ => panic!("not a decision: {line}"),
    });
    what.map(|what| Decision { at: 0, by: String::new(), what }).collect()
}

/// What a story settles where these letters are points.
fn check(points: &str, story: &str, expected: Expect) {
    let mut comparison = LETTERS.clone();
    let point = |letters: &str| {
        let statements = letters.chars().map(|l| l as usize - 'a' as usize).map(|i| Place::new(i / 4, i % 4)).collect();
        Point { label: String::new(), score: 1.0, readings: vec![Reading { statements, nearest: None, silence: None }] }
    };
    comparison.points = points.split_whitespace().map(point).collect();
    let found = matters_settled(&decisions(story), &comparison);
    let group = |places: &Vec<Place>| places.iter().map(|place| letter(*place)).collect::<String>();
    let name =
        |place: &Place| found.together.iter().find(|g| g.contains(place)).map_or(letter(*place).to_string(), group);
    let together: Vec<String> = found.together.iter().map(group).collect();
    let apart: Vec<String> = found.apart.iter().map(|(a, b)| format!("{}|{}", name(a), name(b))).collect();
    let closed: Vec<String> = found.closed.iter().map(name).collect();
    expected.assert_eq(&format!("{} · {} · {}", together.join(" "), apart.join(" "), closed.join(" ")));
}

#[test]
fn each_kind_of_decision() {
    check("", "move a from bc to ef", expect!["aef bc · aef|bc · "]);
    check("", "split ab from cd", expect!["ab cd · ab|cd · ab"]);
    check("", "merge abef", expect!["abef ·  · "]);
    check("", "pin abe", expect!["abe ·  · abe"]);
    check("", "pin a", expect![" ·  · a"]);
    check("", "name a x", expect![" ·  · "]);
}

#[test]
fn a_point_moves_whole() {
    check("ae", "move a from bc to f", expect!["af bc · af|bc · "]);
    check("ae", "move a from be to f", expect!["af · af|b · "]);
    check("ae bf", "split a from bc", expect!["bc · a|bc · a"]);
    check("ae bf", "merge abcd", expect!["abcd ·  · "]);
}

#[test]
fn the_last_word_wins() {
    check("", "move a from bc to ef; move a from ef to bc", expect!["abc ef · abc|ef · "]);
    check("", "merge abef; split a from bef", expect!["bef · a|bef · a"]);
    check("", "split a from bef; merge abef", expect!["abef ·  · "]);
    check("", "pin abe; move a from be to f", expect!["af be · af|be · be"]);
    check("", "move a from be to f; pin abe", expect!["abe ·  · abe"]);
    check("", "split a from bcd; split b from cd; merge cdef", expect!["cdef · a|cdef b|cdef · a b"]);
    check("", "move a from bcd to e; move e from a to f", expect!["bcd ef · a|bcd a|ef · "]);
}

#[test]
fn two_copies_that_take_statements_from_one_matter_both_have_their_way() {
    check("", "move a from bcd to e; move b from acd to f", expect!["ae bf cd · ae|bf ae|cd bf|cd · "]);
    check("", "move a from bcd to e; split b from acd", expect!["ae cd · ae|b ae|cd b|cd · b"]);
}

/// Sentences of two or three questions, told by several.
const SENTENCES: &[&str] = &[
    "The harbour was closed on Friday after the storm tore two cranes from their rails.",
    "Two cranes fell in the storm on Friday and the harbour had to be closed.",
    "Brandt said that nobody could have saved the cranes.",
    "The union demanded an inquiry, according to its secretary Dana Okri.",
    "Okri told reporters that the union wanted an inquiry now.",
    "The ministry wants no inquiry before the spring.",
    "At least 14 people were injured.",
    "Seventeen people were hurt, the health service said.",
    "No ferry will sail before Tuesday, the company said.",
    "The ferries stay in port until the company has looked at the quay.",
];

fn project(sets: &[Vec<usize>]) -> Project {
    let mut project = Project::default();
    project.settings.by = Some(By::Outlet);
    project.settings.depth = Some(Depth::Quick);
    for (index, picks) in sets.iter().enumerate() {
        let text: Vec<&str> = picks.iter().map(|pick| SENTENCES[*pick]).collect();
        project.add(article(&format!("x{index}"), &text.join("\n\n")));
    }
    project
}

fn sets() -> impl Strategy<Value = Vec<Vec<usize>>> {
    proptest::collection::vec(proptest::collection::vec(0..SENTENCES.len(), 1..6), 2..4)
}

fn places(comparison: &Comparison) -> Vec<Place> {
    let mut all: Vec<Place> = comparison.versions.iter().flat_map(|v| v.statements.iter().copied()).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The same statements by article and words, whatever the order of the articles.
fn named(comparison: &Comparison, places: &[Place]) -> BTreeSet<String> {
    places.iter().map(|place| format!("{} {}", comparison.statement_id(*place), comparison.words(*place))).collect()
}

fn matters(comparison: &Comparison) -> BTreeSet<(String, BTreeSet<String>)> {
    comparison.matters.iter().map(|matter| (matter.label.clone(), named(comparison, &matter.statements))).collect()
}

/// What a hand may settle of a comparison: the kind and two statements.
fn settled(comparison: &Comparison, (kind, a, b): (u8, usize, usize)) -> Option<What> {
    let all = places(comparison);
    let (a, b) = (*all.get(a % all.len().max(1))?, *all.get(b % all.len().max(1))?);
    match kind {
        0 => comparison.move_to_matter(&[a], b),
        1 => comparison.split_matter(&[a]),
        2 => comparison.merge_matters(&[a, b]),
        3 => comparison.label_matter(a, &format!("Name {b:?}")),
        4 => comparison.pin_matter(a),
        5 => comparison.confirm(a, b),
        _ => comparison.reject(a, b),
    }
}

fn decide(what: What) -> Edit {
    Edit::Decide(Decision { at: 0, by: "Ada".to_owned(), what })
}

fn json(comparison: &Comparison) -> String {
    comparison_json(comparison, None)
}

/// What was decided last holds to the letter.
fn is_honoured(what: &What, after: &Comparison) -> Result<(), TestCaseError> {
    let found = |anchors: &[Anchor]| -> Vec<Place> {
        let stands = |place: &Place| anchors.contains(&after.anchor(*place).unwrap());
        places(after).into_iter().filter(stands).collect()
    };
    let of = |places: &[Place]| -> BTreeSet<usize> { places.iter().map(|p| after.matter_of(*p).unwrap()).collect() };
    match what {
        What::MoveToMatter { statements, from, to } => {
            let (moved, from, to) = (of(&found(statements)), of(&found(from)), of(&found(to)));
            prop_assert_eq!(moved.len(), 1);
            prop_assert_eq!(&moved, &to);
            prop_assert!(from.is_disjoint(&moved));
        }
        What::SplitMatter { statements, from } => {
            let own = of(&found(statements));
            prop_assert_eq!(own.len(), 1);
            prop_assert_eq!(&after.matters[*own.first().unwrap()].statements, &found(statements));
            prop_assert!(of(&found(from)).is_disjoint(&own));
        }
        What::MergeMatters(all) => prop_assert_eq!(of(&found(all)).len(), 1),
        What::PinMatter(all) => {
            let own = of(&found(all));
            prop_assert_eq!(own.len(), 1);
            prop_assert_eq!(&after.matters[*own.first().unwrap()].statements, &found(all));
        }
        What::LabelMatter(at, name) => {
            let own = of(&found(std::slice::from_ref(at)));
            prop_assert_eq!(&after.matters[*own.first().unwrap()].label, name);
        }
        _ => {}
    }
    Ok(())
}

fn stands(comparison: &Comparison) -> Result<(), TestCaseError> {
    let mut placed: Vec<Place> = comparison.matters.iter().flat_map(|m| m.statements.iter().copied()).collect();
    placed.sort_unstable();
    prop_assert_eq!(placed, places(comparison), "every statement stands in one matter");
    for (number, point) in (0_u32..).zip(&comparison.points) {
        let members: Vec<Place> = point.readings.iter().flat_map(|r| r.statements.iter().copied()).collect();
        let of: BTreeSet<usize> = members.iter().map(|p| comparison.matter_of(*p).unwrap()).collect();
        prop_assert_eq!(of.len(), 1, "{} is torn apart", &point.label);
        prop_assert!(comparison.matters[*of.first().unwrap()].points.contains(&number));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn decisions_on_matters_are_honoured_followed_undone_and_kept(sets in sets(),
        steps in proptest::collection::vec((0..7_u8, 0..30_usize, 0..30_usize), 1..6))
    {
        let mut history = History::new(project(&sets));
        let mut stages = Stages::default();
        let mut comparison = stages.compare(history.present(), &RESOURCES, &Serial).unwrap();
        let mut before = vec![json(&comparison)];
        for step in steps {
            let Some(what) = settled(&comparison, step) else { continue };
            let project = history.present().clone();
            if !history.apply(decide(what.clone())) {
                continue;
            }
            let whole = compare(history.present(), &RESOURCES, &Serial);
            stands(&whole)?;
            is_honoured(&what, &whole)?;
            if !matches!(what, What::Confirm(..) | What::Reject(..)) {
                let first = first_changed(&project, history.present());
                prop_assert_eq!(first, Some(Stage::Grouped), "no new alignment");
            }
            let near = stages.compare(history.present(), &RESOURCES, &Serial).unwrap();
            prop_assert_eq!(json(&near), json(&whole));
            let back = stages.compare(&project, &RESOURCES, &Serial).unwrap();
            prop_assert_eq!(&json(&back), before.last().unwrap(), "what is taken back is made anew too");
            before.push(json(&whole));
            comparison = whole;
        }
        let kept = format::read(&format::write(history.present())).unwrap();
        prop_assert_eq!(&kept, history.present());
        prop_assert_eq!(json(&compare(&kept, &RESOURCES, &Serial)), json(&comparison));
        let mut turned = history.present().clone();
        turned.articles.reverse();
        prop_assert_eq!(matters(&compare(&turned, &RESOURCES, &Serial)), matters(&comparison));
        before.pop();
        for state in before.iter().rev() {
            history.undo().unwrap();
            prop_assert_eq!(&json(&compare(history.present(), &RESOURCES, &Serial)), state);
        }
    }

    #[test]
    fn a_pinned_matter_and_a_name_outlast_new_articles(sets in sets(), more in proptest::collection::vec(0..SENTENCES.len(), 1..6),
        at in 0..30_usize)
    {
        let mut project = project(&sets);
        let first = compare(&project, &RESOURCES, &Serial);
        let place = places(&first)[at % places(&first).len()];
        for what in [first.pin_matter(place).unwrap(), first.label_matter(place, "My own name").unwrap()] {
            project = decide(what).apply(&project);
        }
        let pinned = first.matters[first.matter_of(place).unwrap()].statements.clone();
        let text: Vec<&str> = more.iter().map(|pick| SENTENCES[*pick]).collect();
        project.add(article("x9", &text.join("\n\n")));
        let after = compare(&project, &RESOURCES, &Serial);
        stands(&after)?;
        // Nothing joins it but what says the same as one of its statements.
        let wanted: BTreeSet<Place> = pinned.iter().flat_map(|place| after.companions(*place)).collect();
        let matter = after.matter_of(place).unwrap();
        prop_assert_eq!(after.matters[matter].statements.iter().copied().collect::<BTreeSet<_>>(), wanted);
        prop_assert_eq!(&after.matters[matter].label, "My own name");
        prop_assert_eq!(matter_pins(&project, &after).iter().map(|(at, _)| *at).collect::<Vec<_>>(), vec![matter]);
        prop_assert_eq!(matter_labels(&project, &after).iter().map(|(at, _)| *at).collect::<Vec<_>>(), vec![matter]);
    }

    #[test]
    fn merging_two_copies_takes_the_decisions_of_both(sets in sets(), one in (0..5_u8, 0..30_usize, 0..30_usize),
        other in (0..5_u8, 0..30_usize, 0..30_usize))
    {
        let base = project(&sets);
        let first = compare(&base, &RESOURCES, &Serial);
        let edit = |step, at| {
            let what = settled(&first, step)?;
            Some(Edit::Decide(Decision { at, by: String::new(), what }).apply(&base))
        };
        let (Some(mine), Some(theirs)) = (edit(one, 1), edit(other, 2)) else { return Ok(()) };
        let joined = merge(Some(&base), &mine, &theirs);
        if mine.decisions[0].what != theirs.decisions[0].what {
            let both: Vec<_> = mine.decisions.iter().chain(theirs.decisions.iter()).cloned().collect();
            prop_assert_eq!(&*joined.project.decisions, &both);
        }
        let after = compare(&joined.project, &RESOURCES, &Serial);
        stands(&after)?;
        is_honoured(&theirs.decisions[0].what, &after)?;
        if joined.disputes.is_empty() && !matches!(mine.decisions[0].what, What::PinMatter(_)) {
            let honoured = is_honoured(&mine.decisions[0].what, &after);
            let left = |what: &What| matches!(what, What::MoveToMatter { .. } | What::SplitMatter { .. });
            prop_assert!(honoured.is_ok() || (left(&theirs.decisions[0].what)), "{honoured:?}");
        }
    }
}

#[test]
fn a_corrected_text_keeps_what_was_decided() {
    let mut project = project(&[vec![0, 6], vec![3, 8]]);
    let mut comparison = compare(&project, &RESOURCES, &Serial);
    let place = Place::new(0, 0);
    let all = places(&comparison);
    let steps: [&dyn Fn(&Comparison) -> Option<What>; 3] =
        [&|c| c.merge_matters(&all), &|c| c.split_matter(&[place]), &|c| c.label_matter(place, "The cranes")];
    for step in steps {
        let Some(what) = step(&comparison) else { continue };
        project = decide(what).apply(&project);
        comparison = compare(&project, &RESOURCES, &Serial);
    }
    assert_eq!(comparison.matters.len(), 2);
    let text = format!("It was a cold day at sea.\n\n{}\n\n{}", SENTENCES[0].replace("harbour", "port"), SENTENCES[6]);
    project = Edit::ReplaceArticle(Box::new(article("x0", &text))).apply(&project);
    let after = compare(&project, &RESOURCES, &Serial);
    let moved = Place::new(0, 1);
    let matter = &after.matters[after.matter_of(moved).unwrap()];
    assert_eq!(matter.statements, after.companions(moved));
    assert_eq!(matter.label, "The cranes");
    assert!(after.matters.len() > 1);
}

#[test]
fn the_name_stays_with_those_that_are_left() {
    let sets = [vec![0, 6], vec![2, 8]];
    let mut project = project(&sets);
    let first = compare(&project, &RESOURCES, &Serial);
    let all = places(&first);
    if let Some(what) = first.merge_matters(&all) {
        project = decide(what).apply(&project);
    }
    let one = compare(&project, &RESOURCES, &Serial);
    assert_eq!(one.matters.len(), 1);
    project = decide(one.label_matter(all[0], "Cranes").unwrap()).apply(&project);
    // The statement that holds the name goes away.
    let held = matter_labels(&project, &one)[0].1.what.anchors()[0].clone();
    let holder = *all.iter().find(|place| one.anchor(**place).as_ref() == Some(&held)).unwrap();
    project = decide(one.split_matter(&[holder]).unwrap()).apply(&project);
    let two = compare(&project, &RESOURCES, &Serial);
    assert_eq!(two.matters.len(), 2);
    let name = |place: Place| two.matters[two.matter_of(place).unwrap()].label.as_str();
    assert_ne!(name(holder), "Cranes");
    assert_eq!(name(*all.iter().find(|place| **place != holder).unwrap()), "Cranes");
}

#[test]
fn copies_that_settle_one_matter_differently_are_told_so() {
    let base = Project { decisions: Arc::default(), ..Project::default() };
    let copy = |story: &str, at: u64| {
        let all = decisions(story).into_iter().map(|decision| Decision { at, ..decision });
        Project { decisions: Arc::new(all.collect()), ..base.clone() }
    };
    let told = |one: &str, other: &str| {
        let merged = merge(Some(&base), &copy(one, 1), &copy(other, 2));
        merged.disputes.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    expect![[r#"
        whether more joins the matter of “Alpha is what somebody said.” (One, 0): the first copy says yes, the second no; the second holds
        whether “Alpha is what somebody said.” (One, 0) and “Bravo is what somebody said.” (One, 29) are one matter: the first copy says no, the second yes; the second holds"#]].assert_eq(&told("move a from b to e", "pin ab"));
    expect!["whether “Alpha is what somebody said.” (One, 0) and “Bravo is what somebody said.” (One, 29) are one matter: the first copy says yes, the second no; the second holds"].assert_eq(&told("merge abe", "split a from b"));
    expect!["the name of the matter of “Alpha is what somebody said.” (One, 0): the first copy says “Peace”, the second “War”; the second holds"].assert_eq(&told("name a Peace", "name a War"));
    expect![""].assert_eq(&told("merge ab; name a Peace", "merge ab; name a Peace"));
}
