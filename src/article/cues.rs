//! The words of `assets/import/cues.ron`, parsed once.

use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

/// Words that an importer leans on, all lower case.
#[derive(Debug, Default)]
pub(crate) struct Cues {
    months: BTreeMap<String, u32>,
    by: BTreeSet<String>,
    press: BTreeSet<String>,
    reader: BTreeSet<String>,
    service: Vec<String>,
    credit: Vec<String>,
    furniture: BTreeSet<String>,
    /// Names of agencies, each with the forms it is credited by.
    agencies: Vec<(String, Vec<String>)>,
}

#[derive(Deserialize)]
struct Shipped {
    months: Vec<(u32, Vec<String>)>,
    by: BTreeSet<String>,
    press: BTreeSet<String>,
    reader: BTreeSet<String>,
    service: Vec<String>,
    credit: Vec<String>,
    furniture: BTreeSet<String>,
    agencies: Vec<(String, Vec<String>)>,
}

static SHIPPED: LazyLock<Cues> = LazyLock::new(|| {
    let Ok(shipped) = ron::from_str::<Shipped>(include_str!("../../assets/import/cues.ron")) else {
        return Cues::default();
    };
    let months = shipped.months.into_iter().flat_map(|(n, names)| names.into_iter().map(move |name| (name, n)));
    Cues {
        months: months.collect(),
        by: shipped.by,
        press: shipped.press,
        reader: shipped.reader,
        service: shipped.service,
        credit: shipped.credit,
        furniture: shipped.furniture,
        agencies: shipped.agencies,
    }
});

impl Cues {
    /// The words the program ships.
    pub(crate) fn shipped() -> &'static Self {
        &SHIPPED
    }

    /// The number of the month of that name, in any case.
    pub(crate) fn month(&self, word: &str) -> Option<u32> {
        self.months.get(&word.to_lowercase()).copied()
    }

    /// Whether a byline may begin with `word`.
    pub(crate) fn opens_byline(&self, word: &str) -> bool {
        self.by.contains(&word.trim_end_matches(':').to_lowercase())
    }

    /// Whether `word` stands in names of papers, stations and agencies, and in few headlines.
    pub(crate) fn names_press(&self, word: &str) -> bool {
        self.press.contains(&word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
    }

    /// How many of the words of `text` speak to the reader.
    pub(crate) fn reader_words(&self, text: &str) -> usize {
        let lower = text.to_lowercase();
        lower.split(|c: char| !c.is_alphanumeric()).filter(|word| self.reader.contains(*word)).count()
    }

    /// How many different service phrases `text` holds; a phrase begins where a word does.
    pub(crate) fn service_words(&self, text: &str) -> usize {
        let lower = text.to_lowercase();
        let holds = |phrase: &str| {
            lower.match_indices(phrase).any(|(at, _)| {
                let before = lower[..at].chars().next_back();
                before.is_none_or(|c| !c.is_alphanumeric() || !c.is_ascii())
            })
        };
        self.service.iter().filter(|phrase| holds(phrase)).count()
    }

    /// Whether `text` names the maker of a picture.
    pub(crate) fn credits_picture(&self, text: &str) -> bool {
        let lower = text.to_lowercase();
        self.credit.iter().any(|mark| lower.contains(mark.as_str()))
    }

    /// The agencies that a credit names, whole words in their own case: *AP* is one, *ap* is none.
    pub(crate) fn agencies(&self, credit: &str) -> Vec<String> {
        let stands = |form: &str| {
            credit.match_indices(form).any(|(at, _)| {
                let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
                !letter(credit[..at].chars().next_back()) && !letter(credit[at + form.len()..].chars().next())
            })
        };
        let named = self.agencies.iter().filter(|(_, forms)| forms.iter().any(|form| stands(form)));
        named.map(|(name, _)| name.clone()).collect()
    }

    /// Whether the whole of `line` is a label of the page.
    pub(crate) fn is_furniture(&self, line: &str) -> bool {
        self.furniture.contains(&line.trim().to_lowercase())
    }
}
