//! The help is whole, can be searched, and names things as the window does.

use counterpoint::view::{Words, help, stretches, topics};

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

#[cfg(feature = "ui")]
#[test]
fn names_in_the_help_are_names_in_the_window() {
    let labels: Vec<&str> =
        counterpoint::ui::Command::all().into_iter().map(counterpoint::ui::Command::label).collect();
    let mut checked = 0;
    for topic in topics() {
        for name in topic.text.lines().flat_map(stretches) {
            let Words::Name(name) = name else { continue };
            // A name that goes on from one before, such as “by voice”, is the end of a label.
            let known = labels.iter().any(|label| *label == name || label.ends_with(&format!(" {name}")));
            assert!(known, "the window has no “{name}”");
            checked += 1;
        }
    }
    assert!(checked > 5);
}
