//! The project as plain data: cheap to clone, the texts are shared.

use super::{Beyond, Decision, What};
use crate::{
    alignment::{By, Depth},
    article::{Article, ArticleId, Problem, Said},
    framing::Actors,
    speaker::{Aliases, Spokesmen},
    text::fold,
    work::thresholds::alignment,
};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// All that the user brought and settled.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Project {
    /// What it is called.
    pub name: String,
    /// The articles in the order of their columns; ids differ.
    pub articles: Vec<Arc<Article>>,
    /// What was settled, oldest first.
    pub decisions: Arc<Vec<Decision>>,
    /// The user's frames.
    pub codebook: Arc<Codebook>,
    /// How it is compared.
    pub settings: Settings,
    /// What a person should know of how the articles came in.
    pub problems: Arc<Vec<Problem>>,
    /// Which sign each voice, outlet and side was dealt, by the folded name that it had first: a reader knows them by their
    /// colours and shapes, so they are kept although nobody settled them.
    pub signs: Arc<BTreeMap<String, u32>>,
    /// What a later program wrote in its file; kept to be written back.
    pub beyond: Arc<Beyond>,
}

/// How a project is compared.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// What makes a column; `None` leaves it to the number of articles.
    pub by: Option<By>,
    /// Links below are left out.
    pub min_score: f32,
    /// How closely statements are read; `None` leaves it to the size of the set.
    pub depth: Option<Depth>,
    /// How one text in several articles counts.
    #[serde(default)]
    pub copies: Copies,
    /// Whose voice a spokesman is.
    #[serde(default)]
    pub spokesmen: Spokesmen,
}

/// How one agency's text counts that several outlets print.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Copies {
    /// As many versions as print it.
    #[default]
    Several,
    /// As one: the text that the others go back to is compared, the others are not.
    One,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            by: None,
            min_score: alignment::MATCH,
            depth: None,
            copies: Copies::Several,
            spokesmen: Spokesmen::default(),
        }
    }
}

/// The user's frames.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Codebook {
    /// Its name.
    pub name: String,
    /// Its codes in the user's order.
    pub codes: Vec<Code>,
}

/// One frame of a codebook.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Code {
    /// Its name; names differ within a codebook.
    pub name: String,
    /// When it applies.
    pub definition: String,
    /// Its colour as `#rrggbb`.
    pub colour: String,
    /// Words that suggest it.
    pub key_words: Vec<String>,
}

/// The id of an article that comes in behind `count` others: its own if that is not empty or `taken`, else the next free
/// of `a1`, `a2`, …
#[must_use]
pub(crate) fn free_id(own: &ArticleId, count: usize, taken: impl Fn(&str) -> bool) -> ArticleId {
    if !own.as_str().is_empty() && !taken(own.as_str()) {
        return own.clone();
    }
    let mut number = count + 1;
    while taken(&format!("a{number}")) {
        number += 1;
    }
    ArticleId::new(&format!("a{number}"))
}

impl Project {
    /// Puts an article at the end. Its id is kept if it is free and not empty, else the next free of `a1`, `a2`, … is given.
    pub fn add(&mut self, mut article: Article) -> ArticleId {
        let taken = |id: &str| self.articles.iter().any(|a| a.id.as_str() == id);
        article.id = free_id(&article.id, self.articles.len(), taken);
        let id = article.id.clone();
        self.articles.push(Arc::new(article));
        id
    }

    /// The article of that id.
    #[must_use]
    pub fn article(&self, id: &ArticleId) -> Option<&Arc<Article>> {
        self.articles.iter().find(|article| article.id == *id)
    }

    /// What makes a column: as set, else outlets for two articles or more and voices for one.
    #[must_use]
    pub fn by(&self) -> By {
        self.settings.by.unwrap_or(if self.articles.len() == 1 { By::Voice } else { By::Outlet })
    }

    /// Ids of the articles that are ground texts.
    #[must_use]
    pub fn ground_texts(&self) -> BTreeSet<String> {
        let marked = |decision: &Decision| match &decision.what {
            What::GroundText(article) => Some(article.as_str().to_owned()),
            _ => None,
        };
        self.decisions.iter().filter_map(marked).collect()
    }

    /// What the decisions say about the origins of articles, by their positions, the last word winning.
    #[must_use]
    pub fn origins_said(&self) -> Said {
        let position = |id: &ArticleId| self.articles.iter().position(|article| article.id == *id);
        let mut last: BTreeMap<(usize, usize), bool> = BTreeMap::new();
        for decision in self.decisions.iter() {
            let (a, b, one) = match &decision.what {
                What::OneOrigin(a, b) => (a, b, true),
                What::TwoOrigins(a, b) => (a, b, false),
                _ => continue,
            };
            if let (Some(a), Some(b)) = (position(a), position(b)) {
                last.insert((a.min(b), a.max(b)), one);
            }
        }
        let those = |wanted: bool| last.iter().filter(|(_, one)| **one == wanted).map(|(pair, _)| *pair).collect();
        Said { one: those(true), two: those(false) }
    }

    /// What the decisions say about who is meant by a name, the last word winning.
    #[must_use]
    pub fn actors(&self) -> Actors {
        let mut actors = Actors::default();
        for decision in self.decisions.iter() {
            match &decision.what {
                What::MergeActors { from, into } => {
                    actors.merged.remove(into);
                    let others = from.iter().filter(|name| *name != into);
                    actors.merged.extend(others.map(|name| (name.clone(), into.clone())));
                }
                What::SplitActor { form, into } => {
                    actors.merged.remove(into);
                    actors.split.insert(fold(form), into.clone());
                }
                _ => {}
            }
        }
        actors
    }

    /// The other project's decisions about names and sides that this one lacks, in their order: what it takes to carry
    /// one project's names to another. Decided here they become this project's own and win over what it had.
    #[must_use]
    pub fn names_of(&self, other: &Self) -> Vec<Decision> {
        let names = |what: &What| {
            matches!(
                what,
                What::RenameVoice { .. }
                    | What::MergeVoices { .. }
                    | What::KeepApart { .. }
                    | What::SetSide { .. }
                    | What::MergeActors { .. }
                    | What::SplitActor { .. }
            )
        };
        let lacks = |decision: &&Decision| !self.decisions.iter().any(|own| own.what == decision.what);
        other.decisions.iter().filter(|decision| names(&decision.what)).filter(lacks).cloned().collect()
    }

    /// What the decisions say about names and sides, the last word winning.
    #[must_use]
    pub fn aliases(&self) -> Aliases {
        let mut aliases = Aliases { spokesmen: self.settings.spokesmen, ..Aliases::default() };
        for decision in self.decisions.iter() {
            match &decision.what {
                What::RenameVoice { from, to } => rename(&mut aliases, from, to),
                What::MergeVoices { from, into } => {
                    from.iter().filter(|name| *name != into).for_each(|name| rename(&mut aliases, name, into));
                }
                What::KeepApart { voice, other } => {
                    aliases.apart.insert((voice.clone(), other.clone().unwrap_or_default()));
                }
                What::SetSide { voice, side } => {
                    aliases.sides.insert(voice.clone(), side.clone());
                }
                _ => {}
            }
        }
        aliases
    }
}

/// The voice that is called `from` is called `to` from now on, and so is every name that was given to it before; its side
/// goes with it.
fn rename(aliases: &mut Aliases, from: &str, to: &str) {
    let old = fold(from);
    aliases.names.values_mut().filter(|name| fold(name) == old).for_each(|name| to.clone_into(name));
    aliases.names.insert(from.to_owned(), to.to_owned());
    aliases.names.retain(|name, shown| name != shown);
    if let Some(side) = aliases.sides.get(from).cloned() {
        aliases.sides.entry(to.to_owned()).or_insert(side);
    }
}
