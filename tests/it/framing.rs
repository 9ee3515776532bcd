//! Framing on examples marked by hand: what it finds and what it leaves alone. Precision and recall are printed.
//! The examples stand in `framing/*.txt`; the first line of each says what its marks mean.

mod frames;
mod parallels;
mod score;
mod sentences;
mod silences;
mod world;

use counterpoint::project::{Actors, Decision, Project, What};
use std::{collections::BTreeSet, sync::Arc};
use world::{Depth, Told, World, dimension, sentence, sets};
pub(crate) use world::{ENCODER, GRAMMAR, LEXICONS};

#[test]
fn every_list_file_is_read() {
    let languages: Vec<&str> = LEXICONS.framing().languages().collect();
    assert_eq!(languages, ["ar", "de", "en", "es", "fr", "it", "pt", "ru", "tr", "uk"]);
}

#[test]
fn the_user_merges_and_splits_actors() {
    let told = sets("-\n## x\n== A\nMayor Anna Berg spoke to Tom Reid.\nThen Tom Reid met Anna Berg.\n== B\nNobody saw Anna Berg or Tom Reid on Monday.\n").remove(0).1;
    let world = World::new(&told, Depth::Quick);
    let subjects = |actors: &Actors| -> BTreeSet<String> {
        dimension(world.framing(&[], actors), "naming").findings.into_iter().map(|f| f.subject.to_string()).collect()
    };
    let two = BTreeSet::from(["Anna Berg".to_owned(), "Tom Reid".to_owned()]);
    assert_eq!(subjects(&Actors::default()), two);
    let mut project = Project::default();
    let decide = |project: &mut Project, what| {
        Arc::make_mut(&mut project.decisions).push(Decision { at: 0, by: String::new(), what })
    };
    decide(&mut project, What::MergeActors { from: vec!["Tom Reid".to_owned()], into: "Anna Berg".to_owned() });
    assert_eq!(subjects(&project.actors()), BTreeSet::from(["Anna Berg".to_owned()]));
    decide(&mut project, What::SplitActor { form: "Tom Reid".to_owned(), into: "Tom Reid".to_owned() });
    assert_eq!(subjects(&project.actors()), two);
}

#[test]
fn short_texts_and_languages_without_lists_say_so() {
    let told = sets("-\n## x\n== A\nThe road is closed.\n== B\nThe road may be closed.\n").remove(0).1;
    let world = World::new(&told, Depth::Quick);
    for (key, part) in [("certainty", "fewer than 30 words"), ("distinctive_words", "fewer than 150 words")] {
        let found = world.found(key);
        assert!(
            found.remark.as_ref().is_some_and(|remark| remark.to_string().contains(part)),
            "{key}: {:?}",
            found.remark
        );
        assert!(found.findings.iter().all(|f| f.subject.to_string() != "version" || f.value.is_none()), "{key}");
    }
    let world = World::new(
        &[Told { language: "pl".to_owned(), ..sentence("Most jest zamknięty z powodu remontu.") }],
        Depth::Quick,
    );
    for key in ["certainty", "reporting_verbs", "naming"] {
        assert!(world.found(key).remark.is_some_and(|remark| remark.to_string().contains("pl")), "{key}");
    }
}
