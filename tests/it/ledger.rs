//! The claim ledger: what each version does with what is said, and at which points one asserts what another only gives to a
//! voice.

use crate::reader::RESOURCES;
use counterpoint::{
    comparison::{Comparison, compare},
    format, import,
    project::{By, Decision, Depth, Edit, Project, Stance, What},
    work::Serial,
};
use expect_test::{Expect, expect};
use std::fmt::Write;

/// Articles by outlet; one a pair.
fn told(articles: &[(&str, &str)], by: By, depth: Depth) -> (Project, Comparison) {
    let mut project = Project::default();
    for (outlet, text) in articles {
        for mut article in import::read(&format!("{outlet}.txt"), text.as_bytes()).articles {
            article.outlet = Some((*outlet).to_owned());
            project.add(article);
        }
    }
    project.settings.depth = Some(depth);
    project.settings.by = Some(by);
    let comparison = compare(&project, &RESOURCES, &Serial);
    (project, comparison)
}

/// Each statement with its version, what that does with it, and the words that show it.
fn check(articles: &[(&str, &str)], by: By, depth: Depth, expected: &Expect) {
    let (_, comparison) = told(articles, by, depth);
    let mut all = String::new();
    for version in &comparison.versions {
        writeln!(all, "{}", version.name).unwrap();
        for place in &version.statements {
            let taken = comparison.taken(*place).unwrap();
            let body = &comparison.articles[place.article()].article.body;
            let shown = taken.passage.span.of(body).trim();
            let words = comparison.words(*place).trim();
            let by = if shown == words { String::new() } else { format!(" [{shown}]") };
            writeln!(all, "  {} {}{by}\n     {words}", taken.stance.sign(), taken.told(&comparison.voices)).unwrap();
        }
    }
    expected.assert_eq(&all);
}

const QUAY: &str = "The harbour of Port Alder is closed.\n\nThe ferry Marlin may have lost an engine before the storm.\n\n\
    Forty people waited on the pier without food.\n\nNo ship sailed on Monday.";
const RADIO: &str = "The harbour of Port Alder is closed, the mayor said.\n\nThe company denied that the Marlin had lost an engine.\n\n\
    The union said that the captain must resign.\n\nThe mayor urged the government to send food.\n\n\
    The captain never left the bridge, the company said.\n\n\
    The crane should have been secured, the union said.";

#[test]
fn each_statement_is_taken_by_attribution_certainty_and_polarity() {
    check(
        &[("Quay", QUAY), ("Radio", RADIO)],
        By::Outlet,
        Depth::Deep,
        &expect![[r#"
            Quay
              • says it itself
                 The harbour of Port Alder is closed.
              ? says that it may be [may]
                 The ferry Marlin may have lost an engine before the storm.
              • says it itself
                 Forty people waited on the pier without food.
              × denies it [No]
                 No ship sailed on Monday.
            Radio
              “” gives it to mayor [the mayor]
                 The harbour of Port Alder is closed, the mayor said.
              × gives it to company, who denies it [denied]
                 The company denied that the Marlin had lost an engine.
              ! gives it to union, who asks for it [must]
                 The union said that the captain must resign.
              ! gives it to mayor, who asks for it [urged]
                 The mayor urged the government to send food.
              × gives it to company, who denies it [never]
                 The captain never left the bridge, the company said.
              “” gives it to union [the union]
                 The crane should have been secured, the union said.
        "#]],
    );
}

#[test]
fn a_voice_says_itself_what_its_article_gives_to_it() {
    check(
        &[("Radio", RADIO)],
        By::Voice,
        Depth::Deep,
        &expect![[r#"
            company
              × denies it [denied]
                 The company denied that the Marlin had lost an engine.
              × denies it [never]
                 The captain never left the bridge, the company said.
            mayor
              • says it itself
                 The harbour of Port Alder is closed, the mayor said.
              ! asks for it [urged]
                 The mayor urged the government to send food.
            union
              ! asks for it [must]
                 The union said that the captain must resign.
              • says it itself
                 The crane should have been secured, the union said.
        "#]],
    );
}

#[test]
fn who_asks_somebody_for_something_asks_for_it() {
    let asks = |text: &str| {
        let (_, comparison) = told(&[("Radio", text), ("Quay", QUAY)], By::Outlet, Depth::Deep);
        let radio = comparison.versions.iter().find(|version| version.name == "Radio").unwrap();
        radio.statements.iter().any(|place| comparison.taken(*place).unwrap().stance == Stance::AsksFor)
    };
    for text in [
        "The mayor asked the government for food, blankets and tents.",
        "The mayor asked the government to send food.",
        "The mayor urged the government to send food.",
        "The mayor called on the government to send food.",
        "The mayor appealed to the government for food.",
        "The mayor demanded that the government send food.",
    ] {
        assert!(asks(text), "{text}");
    }
    for text in ["The mayor asked whether the food had come.", "The mayor said that the food had come."] {
        assert!(!asks(text), "{text}");
    }
}

#[test]
fn quick_reading_takes_a_hedged_number_for_no_doubt() {
    let text = "Almost 40 ships are waiting.\n\nThe strike will perhaps end.\n\nThe ships are not moving.";
    check(
        &[("Quay", text), ("Radio", QUAY)],
        By::Outlet,
        Depth::Quick,
        &expect![[r#"
            Quay
              • says it itself
                 Almost 40 ships are waiting.
              ? says that it may be [perhaps]
                 The strike will perhaps end.
              × denies it [not]
                 The ships are not moving.
            Radio
              • says it itself
                 The harbour of Port Alder is closed.
              ? says that it may be [may]
                 The ferry Marlin may have lost an engine before the storm.
              • says it itself
                 Forty people waited on the pier without food.
              × denies it [No]
                 No ship sailed on Monday.
        "#]],
    );
}

#[test]
fn what_all_deny_nobody_denies() {
    let one = "The ship did not sail to Vellmar on Monday.";
    let (_, comparison) = told(&[("Quay", one), ("Radio", one)], By::Outlet, Depth::Quick);
    let signs: Vec<String> = (0..2).map(|version| comparison.account_at(0, version).signs()).collect();
    assert_eq!(signs, ["•", "•"]);
    let other = "The ship did sail to Vellmar on Monday.";
    let (_, comparison) = told(&[("Quay", one), ("Radio", other)], By::Outlet, Depth::Quick);
    let signs: Vec<String> = (0..2).map(|version| comparison.account_at(0, version).signs()).collect();
    assert_eq!(signs, ["×", "•"]);
}

#[test]
fn what_the_user_says_wins_and_is_kept_in_the_file() {
    let (mut project, comparison) = told(&[("Quay", QUAY), ("Radio", RADIO)], By::Outlet, Depth::Quick);
    let version = comparison.versions.iter().position(|version| version.name == "Radio").unwrap();
    let place = comparison.versions[version].statements[0];
    assert_eq!(comparison.taken(place).unwrap().stance, Stance::Gives);
    for (stance, told) in [(Stance::Denies, "gives it to mayor, who denies it"), (Stance::Says, "says it itself")] {
        let what = What::SetStance(comparison.anchor(place).unwrap(), stance);
        project = Edit::Decide(Decision { at: 0, by: String::new(), what }).apply(&project);
        let again = format::read(&format::write(&project)).unwrap();
        assert_eq!(again.decisions, project.decisions);
        let comparison = compare(&again, &RESOURCES, &Serial);
        assert_eq!(comparison.taken(place).unwrap().told(&comparison.voices), told);
    }
}
