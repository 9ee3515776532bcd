//! The voices that may be other ones, asked about once each: is *the company* the port company? No egui.

use super::doubts::attribution_of;
use crate::{comparison::Comparison, locale::tr, project::What};

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
    let asked =
        comparison.voices.iter().zip(0..).filter_map(|(voice, index)| Some((voice, index, voice.likely.as_ref()?)));
    let mut found: Vec<Identity> = Vec::new();
    for (voice, index, other) in asked {
        let (mut statements, mut phrases) = (0, Vec::new());
        for read in &comparison.articles {
            for statement in read.statements.iter().filter(|s| s.voice == Some(index) && s.kind.is_compared()) {
                statements += 1;
                let source = attribution_of(read, statement).and_then(|attribution| attribution.source);
                phrases.extend(source.map(|span| span.of(&read.article.body).to_owned()));
            }
        }
        if statements == 0 {
            continue;
        }
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
