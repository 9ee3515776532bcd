//! Silences, what is said alone, and what stands where.

use super::{
    score::{Score, tally},
    world::{Depth, Told, World, dimension, number, sets},
};
use counterpoint::{
    alignment::Point,
    comparison::{self, Comparison, Resources},
    project::{self, Project},
    statement::Place,
    work::Serial,
};
use std::collections::{BTreeMap, BTreeSet};

/// Silences and what is said alone, from the marked points.
#[test]
fn silences_and_places_are_told_as_readers_mark_them() {
    let (mut silences, mut places) = (Score::default(), Score::default());
    for (title, told, _) in sets(include_str!("sets.txt")) {
        let world = World::new(&told.iter().map(without_points).collect::<Vec<_>>(), Depth::Quick);
        silent(&title, &told, &world, &mut silences);
        placed(&title, &told, &world, &mut places);
    }
    silences.is_met("silences");
    places.is_met("prominence");
}

/// Silences and what is said alone as a whole comparison finds them, points and all: what alignment misses counts here.
#[test]
fn silences_of_whole_comparisons_are_told() {
    let resources = Resources::shipped();
    for (depth, name) in [
        (project::Depth::Quick, "silences of whole comparisons, quick"),
        (project::Depth::Deep, "silences of whole comparisons, deep"),
    ] {
        let mut score = Score::default();
        for (title, told, _) in sets(include_str!("sets.txt")) {
            let plain: Vec<Told> = told.iter().map(without_points).collect();
            let world = World::new(&plain, Depth::Quick);
            let mut project = Project::default();
            project.settings.depth = Some(depth);
            for article in &world.articles {
                project.add(article.clone());
            }
            let compared = comparison::compare(&project, &resources, &Serial);
            tally(&mut score, &silent_in(&title, &told, &world, &compared), &wanted_silences(&title, &told));
        }
        score.is_met(name);
    }
}

/// What a comparison holds to be silent or said alone.
fn silent_in(title: &str, told: &[Told], world: &World, compared: &Comparison) -> BTreeSet<String> {
    let label = |place: Place| {
        let sentence = compared.articles[place.article()].statements[place.statement()].sentence as usize;
        world.labels[place.article()].get(sentence).and_then(|label| number(label))
    };
    // A point is what most of its statements are marked as.
    let name = |point: &Point| {
        let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
        let all = point.readings.iter().flat_map(|reading| &reading.statements);
        all.filter_map(|place| label(*place)).for_each(|number| *counts.entry(number).or_default() += 1);
        let most = counts.into_iter().max_by_key(|(number, count)| (*count, std::cmp::Reverse(*number)));
        most.map_or_else(String::new, |(number, _)| number.to_string())
    };
    let mut found = BTreeSet::new();
    for finding in &dimension(compared.framing.clone(), "silences").findings {
        let outlet = finding.version.map_or("", |version| told[version as usize].outlet.as_str());
        if finding.label.to_string().starts_with("silent") {
            let point = finding.point.map_or_else(String::new, |point| name(&compared.points[point as usize]));
            found.insert(format!("{title}: {outlet} silent on {point}"));
        } else if finding.label.to_string() == "says alone" {
            let alone =
                finding.passages.iter().map(|p| format!("{title}: {outlet} alone: {}", compared.words(p.place)));
            found.extend(alone);
        }
    }
    found
}

/// The headline without the points it names.
fn without_points(told: &Told) -> Told {
    let headline = told.headline.as_ref().map(|head| head.split(" (").next().unwrap().to_owned());
    let (outlet, language) = (told.outlet.clone(), told.language.clone());
    Told {
        outlet,
        language,
        headline,
        sentences: told.sentences.clone(),
        labels: told.labels.clone(),
        ..Told::default()
    }
}

/// What readers hold to be silent or said alone.
fn wanted_silences(title: &str, told: &[Told]) -> BTreeSet<String> {
    // By hand: a point that most have and this one has not; a sentence whose number nobody else has, or that has none.
    let numbers: Vec<BTreeSet<u32>> =
        told.iter().map(|one| one.labels.iter().filter_map(|label| number(label)).collect()).collect();
    let mut wanted = BTreeSet::new();
    for point in numbers.iter().flatten().collect::<BTreeSet<_>>() {
        let speaking = numbers.iter().filter(|own| own.contains(point)).count();
        for (version, own) in numbers.iter().enumerate() {
            if speaking > 1 && !own.contains(point) {
                wanted.insert(format!("{title}: {} silent on {point}", told[version].outlet));
            }
        }
    }
    for (version, one) in told.iter().enumerate() {
        for (label, sentence) in one.labels.iter().zip(&one.sentences) {
            let shared = number(label)
                .is_some_and(|n| numbers.iter().enumerate().any(|(v, own)| v != version && own.contains(&n)));
            if !shared {
                wanted.insert(format!("{title}: {} alone: {sentence}", one.outlet));
            }
        }
    }
    wanted
}

fn silent(title: &str, told: &[Told], world: &World, score: &mut Score) {
    let wanted = wanted_silences(title, told);
    let mut found = BTreeSet::new();
    for finding in world.found("silences").findings {
        let name = finding.version.map_or("", |version| told[version as usize].outlet.as_str());
        if finding.label.to_string().starts_with("silent") {
            found.insert(format!("{title}: {name} silent on {}", finding.subject));
        } else if finding.label.to_string() == "says alone" {
            found.extend(
                finding.passages.iter().map(|p| format!("{title}: {name} alone: {}", world.words(p.place, p.span))),
            );
        }
    }
    tally(score, &found, &wanted);
}

fn placed(title: &str, told: &[Told], world: &World, score: &mut Score) {
    let mut wanted = BTreeSet::new();
    for one in told {
        let head = one
            .headline
            .as_deref()
            .and_then(|head| head.split_once('('))
            .map_or("", |(_, points)| points.trim_end_matches(')'));
        let head: BTreeSet<&str> = head.split(' ').collect();
        for label in one.labels.iter().filter(|label| !label.is_empty()) {
            let (point, place) = label.split_once(' ').unwrap();
            let shared =
                told.iter().filter(|other| other.labels.iter().any(|l| number(l) == number(label))).count() > 1;
            if shared {
                wanted.insert(format!("{title}: {} {point} {place}", one.outlet));
                if head.contains(point) {
                    wanted.insert(format!("{title}: {} {point} headline", one.outlet));
                }
            }
        }
    }
    let mut found = BTreeSet::new();
    for finding in world.found("prominence").findings.iter().filter(|f| f.point.is_some()) {
        let name = &told[finding.version.unwrap() as usize].outlet;
        let label = finding.label.to_string();
        let (place, head) = label.split_once(", ").unwrap_or((&label, ""));
        let place = place.split(' ').next().unwrap();
        found.insert(format!("{title}: {name} {} {place}", finding.subject));
        if head == "in the headline" {
            found.insert(format!("{title}: {name} {} headline", finding.subject));
        }
    }
    tally(score, &found, &wanted);
}
