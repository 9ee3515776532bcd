//! The help is whole, can be searched, and names things as the window does.

use counterpoint::{
    locale::{Language, speaking},
    view::{Topic, Words, help, stretches, topics},
};
use regex::Regex;

fn titles(search: &str) -> Vec<&'static str> {
    help(search).into_iter().map(|topic| topic.title).collect()
}

#[test]
fn words_find_the_topics_that_hold_them() {
    assert_eq!(titles("").len(), topics().len());
    assert_eq!(titles("SCORE")[0], "What a score means");
    assert_eq!(titles("silen")[0], "Silences");
    assert!(titles("nearest miss").contains(&"Silences"));
    assert!(titles(".qdc").contains(&"Notes, tags and the codebook"));
    assert!(titles("nothingofthekind").is_empty());
}

#[test]
fn every_topic_says_something_and_its_marks_are_closed() {
    let topics = topics();
    assert!(topics.len() >= 15);
    for topic in &topics {
        assert!(topic.text.len() > 100, "{} says little", topic.title);
        for paragraph in topic.text.lines() {
            assert_eq!(paragraph.matches("**").count() % 2, 0, "{paragraph}");
            assert_eq!(paragraph.matches('`').count() % 2, 0, "{paragraph}");
            let bare: String = paragraph.replace("**", "").replace('`', "");
            let shown: String = stretches(paragraph)
                .into_iter()
                .map(|words| match words {
                    Words::Plain(words) | Words::Name(words) | Words::Typed(words) => words,
                })
                .collect();
            assert_eq!(shown, bare);
        }
    }
}

/// What stands in a topic that is the same in every language: keys, and what is typed.
fn fixed(topic: &Topic) -> Vec<String> {
    let keys = Regex::new(r"`[^`]*`|\bCtrl(?:\+[A-Za-z0-9]+)*|\b(?:Alt|Shift)\+[A-Za-z0-9]+|\bF\d+\b").unwrap();
    keys.find_iter(topic.text).map(|found| found.as_str().to_owned()).collect()
}

#[test]
fn every_language_has_the_topics_of_english_with_the_same_keys() {
    let english = topics();
    assert!(english.iter().map(fixed).map(|all| all.len()).sum::<usize>() > 10, "no key was found");
    for language in Language::ALL {
        let own = speaking(language, topics);
        assert_eq!(own.len(), english.len(), "{language:?}");
        for (own, told) in own.iter().zip(&english) {
            let lines = |topic: &Topic| topic.text.lines().count();
            assert_eq!(lines(own), lines(told), "{language:?}: {} is not as long as {}", own.title, told.title);
            assert_eq!(fixed(own), fixed(told), "{language:?}: {}", own.title);
        }
        assert!(language == Language::English || own[0].text != english[0].text, "{language:?} is not translated");
    }
}

#[cfg(feature = "ui")]
#[test]
fn names_in_the_help_are_names_in_the_window() {
    let names = |topic: &Topic| -> Vec<&'static str> {
        let all = topic.text.lines().flat_map(stretches);
        all.filter_map(|words| if let Words::Name(name) = words { Some(name) } else { None }).collect()
    };
    let english: Vec<usize> = topics().iter().map(|topic| names(topic).len()).collect();
    assert!(english.iter().sum::<usize>() > 30);
    for language in Language::ALL {
        speaking(language, || {
            let labels: Vec<&str> =
                counterpoint::ui::Command::all().into_iter().map(counterpoint::ui::Command::label).collect();
            for (topic, count) in topics().iter().zip(&english) {
                let own = names(topic);
                assert_eq!(own.len(), *count, "{language:?}: {}", topic.title);
                for name in own {
                    // A name that goes on from one before, such as “by voice”, is the end of a label.
                    let known = labels.iter().any(|label| *label == name || label.ends_with(&format!(" {name}")));
                    assert!(known, "{language:?}: the window has no “{name}”");
                }
            }
        });
    }
}
