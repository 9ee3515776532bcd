//! The voices that may be other ones, asked about once each: is *the company* the port company? No egui.

use crate::{comparison::Comparison, locale::tr, present::attribution_of, project::What};
use std::collections::BTreeMap;

/// A voice that may be another one.
#[derive(Clone, Debug, PartialEq)]
pub struct Identity {
    /// Index of the voice in the comparison's voices.
    pub voice: u32,
    /// What it is called.
    pub name: String,
    /// The name of the one that it may be.
    pub other: String,
    /// How many statements it says.
    pub statements: usize,
    /// The phrases of the text that name it, as they stand there, each once.
    pub phrases: Vec<String>,
    /// The decision that the two are one.
    pub yes: What,
    /// The decision that they are not.
    pub no: What,
    /// The decision that it is nobody else, and is not asked about again.
    pub never: What,
}

impl Identity {
    /// The question in words.
    #[must_use]
    pub fn question(&self) -> String {
        tr!("identity-question", n = self.statements, voice = self.name.as_str(), other = self.other.as_str())
    }
}

/// The voices that may be other ones and say something, those with most statements first.
#[must_use]
pub fn identities(comparison: &Comparison) -> Vec<Identity> {
    let mut said: BTreeMap<u32, (usize, Vec<String>)> = BTreeMap::new();
    for read in &comparison.articles {
        for statement in read.statements.iter().filter(|statement| statement.kind.is_compared()) {
            let voice = statement.voice.filter(|voice| comparison.voices[*voice as usize].likely.is_some());
            let Some((statements, phrases)) = voice.map(|voice| said.entry(voice).or_default()) else { continue };
            *statements += 1;
            let source = attribution_of(read, statement).and_then(|attribution| attribution.source);
            phrases.extend(source.map(|span| span.of(&read.article.body).to_owned()));
        }
    }
    let mut found: Vec<Identity> = Vec::new();
    for (index, (statements, mut phrases)) in said {
        let voice = &comparison.voices[index as usize];
        let Some(other) = &voice.likely else { continue };
        phrases.sort();
        phrases.dedup();
        let name = voice.name.clone();
        let apart = |other: Option<String>| What::KeepApart { voice: name.clone(), other };
        found.push(Identity {
            voice: index,
            other: other.clone(),
            statements,
            phrases,
            yes: What::MergeVoices { from: vec![name.clone()], into: other.clone() },
            no: apart(Some(other.clone())),
            never: apart(None),
            name,
        });
    }
    found.sort_by(|a, b| b.statements.cmp(&a.statements).then_with(|| a.name.cmp(&b.name)));
    found
}
