//! The glosses of statements: those that stand in a project, and those that a translator has. Compares nothing.

use crate::{
    comparison::Comparison,
    gloss::Translator,
    project::{Decision, Project, What},
    statement::Place,
    text::Language,
};
use std::collections::BTreeMap;

impl Comparison {
    /// The gloss of each statement that has one, with the decision that holds it: of several the last.
    #[must_use]
    pub fn glosses<'p>(&self, project: &'p Project) -> BTreeMap<Place, (&'p str, &'p Decision)> {
        let gloss = |decision: &'p Decision| match &decision.what {
            What::Gloss(anchor, words) => Some((self.place(anchor)?, (words.as_str(), decision))),
            _ => None,
        };
        project.decisions.iter().filter_map(gloss).collect()
    }

    /// What a translator has for the statements that are not in the language `into`, in order of place.
    #[must_use]
    pub fn foreign_glosses(&self, translator: &dyn Translator, into: Language) -> Vec<(Place, String)> {
        let mut found = Vec::new();
        for (number, read) in self.articles.iter().enumerate() {
            let language = read.article.language;
            if language.primary() == into.primary() {
                continue;
            }
            let places: Vec<Place> = (0..read.statements.len()).map(|at| Place::new(number, at)).collect();
            let words: Vec<&str> = places.iter().map(|place| self.words(*place)).collect();
            let glosses = translator.glosses(language, into, &words);
            found.extend(places.into_iter().zip(glosses).filter_map(|(place, gloss)| Some((place, gloss?))));
        }
        found
    }
}
