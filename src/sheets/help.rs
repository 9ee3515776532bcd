//! The help inside the program: its topics, and those that hold the words looked for. Knows nothing of how they are shown.

use crate::{
    locale::{self, Language},
    text::fold,
};

/// One topic.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Its name.
    pub title: &'static str,
    /// Its paragraphs, one a line; `**words**` are names of commands, `` `words` `` are typed.
    pub text: &'static str,
}

/// A stretch of a paragraph.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Words<'a> {
    /// As it stands.
    Plain(&'a str),
    /// The name of a command or a thing on the screen.
    Name(&'a str),
    /// What is typed elsewhere.
    Typed(&'a str),
}

/// The text of the help in a language.
fn text(language: Language) -> &'static str {
    match language {
        Language::English | Language::Pseudo => include_str!("../../assets/help/en.md"),
        Language::French => include_str!("../../assets/help/fr.md"),
        Language::German => include_str!("../../assets/help/de.md"),
        Language::Spanish => include_str!("../../assets/help/es.md"),
        Language::Italian => include_str!("../../assets/help/it.md"),
        Language::Portuguese => include_str!("../../assets/help/pt.md"),
        Language::Russian => include_str!("../../assets/help/ru.md"),
        Language::Ukrainian => include_str!("../../assets/help/uk.md"),
        Language::Turkish => include_str!("../../assets/help/tr.md"),
        Language::Arabic => include_str!("../../assets/help/ar.md"),
    }
}

/// Every topic in reading order, from `assets/help`, in the language of this thread.
#[must_use]
pub fn topics() -> Vec<Topic> {
    let parts = text(locale::spoken()).split("\n# ").map(|part| part.trim_start_matches("# "));
    parts.filter_map(|part| part.split_once('\n')).map(|(title, text)| Topic { title, text: text.trim() }).collect()
}

/// The topics that hold the beginning of every word looked for, those with all of them in their name first; all topics
/// if nothing is looked for. Case and accents do not matter.
#[must_use]
pub fn help(search: &str) -> Vec<Topic> {
    let wanted: Vec<String> = search.split_whitespace().map(fold).collect();
    let holds = |text: &str| {
        let text = fold(text);
        let begins = |wanted: &String| {
            // An ending such as `.qdc` is no word; it may stand anywhere.
            let word = wanted.chars().all(char::is_alphanumeric);
            let mut words = text.split(|c: char| !c.is_alphanumeric());
            if word { words.any(|word| word.starts_with(wanted.as_str())) } else { text.contains(wanted.as_str()) }
        };
        wanted.iter().all(begins)
    };
    let (named, rest): (Vec<Topic>, Vec<Topic>) = topics().into_iter().partition(|topic| holds(topic.title));
    let told = rest.into_iter().filter(|topic| holds(&format!("{} {}", topic.title, topic.text)));
    named.into_iter().chain(told).collect()
}

/// A paragraph in its stretches.
#[must_use]
pub fn stretches(paragraph: &str) -> Vec<Words<'_>> {
    let mut found = Vec::new();
    for (index, part) in paragraph.split("**").enumerate() {
        if index % 2 == 1 {
            found.push(Words::Name(part));
            continue;
        }
        for (index, part) in part.split('`').enumerate().filter(|(_, part)| !part.is_empty()) {
            found.push(if index % 2 == 1 { Words::Typed(part) } else { Words::Plain(part) });
        }
    }
    found
}
