//! What is found where versions stand side by side: numbers, quotations, choices of words.

use super::{
    score::{Score, passages},
    world::{Depth, Told, World, sets},
};
use counterpoint::finding::{Finding, Name};
use std::collections::BTreeSet;

#[test]
fn numbers_stand_side_by_side_as_readers_set_them() {
    for (depth, name) in [(Depth::Quick, "numbers, quick"), (Depth::Deep, "numbers, deep")] {
        let mut score = Score::default();
        for (_, told, _) in sets(include_str!("numbers.txt")) {
            let world = World::new(&told, depth);
            let class = |f: &Finding| f.label.to_string().split_once(": ").map(|(class, _)| class.to_owned());
            let marks = world.marks.clone();
            score.add(&world, passages(&world.found("numbers"), class), &marks);
        }
        score.is_met(name);
    }
}

/// How each number of a set stands, as `outlet: how: words`.
fn held(set: &str, depth: Depth) -> Vec<String> {
    let told = sets(set).remove(0).1;
    let world = World::new(&told, depth);
    let line = |f: Finding| format!("{}: {}", told[f.passages[0].place.article()].outlet, f.label);
    world.found("numbers").findings.into_iter().map(line).collect()
}

#[test]
fn a_bound_and_a_count_are_the_quantitys_own() {
    let cranes = "-\n## x\n== A\n(1) The storm knocked over two harbour cranes.\n== B\n(1) Two harbour cranes fell.\n";
    let injured = "-\n## x\n== A\n(1) Seventeen people were injured, three of them seriously.\n== B\n(1) At least 14 people were injured.\n(1) Three are in hospital.\n";
    assert_eq!(held(cranes, Depth::Deep), ["A: same: two harbour cranes", "B: same: Two harbour cranes"]);
    // Without a tree it is not known which of two nouns is counted, but the bound is known not to be one.
    assert_eq!(held(cranes, Depth::Quick), ["A: same: two harbour", "B: same: Two harbour"]);
    let deep =
        ["A: differs: Seventeen people", "A: same: three of them", "B: differs: At least 14 people", "B: same: Three"];
    assert_eq!(held(injured, Depth::Deep), deep);
    // A part is held against nothing where no tree tells what it is a part of.
    let quick = ["A: differs: Seventeen people", "B: differs: At least 14 people", "B: alone: Three are in hospital"];
    assert_eq!(held(injured, Depth::Quick), quick);
}

#[test]
fn quotes_are_held_against_each_other_as_readers_hold_them() {
    let mut score = Score::default();
    for (title, told, wanted) in sets(include_str!("quotation.txt")) {
        let world = World::new(&told, Depth::Quick);
        let mut open: Vec<(String, String, String)> = wanted
            .iter()
            .map(|want| {
                let parts: Vec<&str> = want.split(" | ").collect();
                (parts[0].to_owned(), parts[1].to_owned(), parts[2].to_lowercase())
            })
            .collect();
        for finding in world.found("quotation").findings {
            if finding.subject.to_string().starts_with("coverage") {
                continue;
            }
            let outlet =
                |at: usize| told[finding.passages[at.min(finding.passages.len() - 1)].place.article()].outlet.clone();
            let pair = format!("{} / {}", outlet(0), outlet(1));
            let swapped = format!("{} / {}", outlet(1), outlet(0));
            let words: Vec<String> =
                finding.passages.iter().map(|p| world.words(p.place, p.span).to_lowercase()).collect();
            let same = |(label, outlets, key): &(String, String, String)| {
                *label == finding.label.to_string()
                    && (*outlets == pair || *outlets == swapped)
                    && words.iter().any(|words| words.contains(key.as_str()))
            };
            match open.iter().position(same) {
                Some(at) => {
                    open.remove(at);
                    score.right += 1;
                }
                None => score.extra.push(format!("{title}: {} | {pair} | {words:?}", finding.label)),
            }
        }
        score.missed.extend(open.into_iter().map(|want| format!("{title}: {want:?}")));
    }
    score.is_met("quotation");
}

#[test]
fn choices_of_words_are_seen_as_readers_see_them() {
    let mut score = Score::default();
    for (_, told, _) in sets(include_str!("distinctive.txt")) {
        let world = World::new(&told, Depth::Quick);
        let class = |f: &Finding| {
            let own = f.label.behind_colon().filter(|_| f.label.name() == Some(Name::InPlaceOf))?;
            f.subject.to_string().split(" / ").find(|word| *word != own).map(str::to_owned)
        };
        let marks = world.marks.clone();
        score.add(&world, passages(&world.found("distinctive_words"), class), &marks);
    }
    score.is_met("distinctive words, in place of");
}

/// Words planted in one of two texts of the same making, at rates a reader would notice; all others are as frequent in both.
#[test]
fn planted_words_stand_out_and_others_do_not() {
    let plain = [
        "harbour", "road", "minister", "village", "paper", "river", "letter", "market", "winter", "council", "bread",
        "school",
    ];
    let (mut right, mut extra, mut missed) = (0, Vec::new(), Vec::new());
    for seed in 0..12_usize {
        let planted: Vec<String> = (0..6)
            .map(|n| {
                format!(
                    "{}{}",
                    ["salt", "iron", "glass", "stone", "grain", "smoke"][n],
                    ["wall", "gate", "mill", "yard"][(seed + n) % 4]
                )
            })
            .collect();
        let text = |own: bool| -> Vec<String> {
            (0..120)
                .map(|line| {
                    let word = |n: usize| plain[(line * 7 + n * 5 + seed * 3) % plain.len()];
                    let more =
                        if own && line % 6 < 3 { planted[line % 6 + 3 * (line / 6 % 2)].as_str() } else { word(4) };
                    format!("The {} saw the {} near the {} and the {more}.", word(1), word(2), word(3))
                })
                .collect()
        };
        let told: Vec<Told> = [true, false]
            .iter()
            .map(|own| {
                let sentences = text(*own);
                let labels = sentences.iter().map(|_| String::new()).collect();
                Told {
                    outlet: format!("Outlet {own}"),
                    language: "en".to_owned(),
                    sentences,
                    labels,
                    ..Told::default()
                }
            })
            .collect();
        let world = World::new(&told, Depth::Quick);
        let found = world.found("distinctive_words");
        let over: BTreeSet<String> = found
            .findings
            .iter()
            .filter(|f| f.label.to_string() == "over the set" && f.version == Some(0))
            .map(|f| f.subject.to_string())
            .collect();
        right += planted.iter().filter(|word| over.contains(*word)).count();
        missed.extend(planted.iter().filter(|word| !over.contains(*word)).cloned());
        extra.extend(
            found
                .findings
                .iter()
                .filter(|f| {
                    f.label.to_string() == "over the set"
                        && !(f.version == Some(0) && planted.contains(&f.subject.to_string()))
                })
                .map(|f| f.subject.to_string()),
        );
        for finding in found.findings.iter().filter(|f| f.label.to_string() == "over the set") {
            let (low, high) = finding.interval.unwrap();
            assert!(low > 0.0 && low < finding.value.unwrap() && finding.value.unwrap() < high);
        }
    }
    Score { right, extra, missed }.is_met("distinctive words, over the set");
}
