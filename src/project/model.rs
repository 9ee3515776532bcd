//! The project as plain data: cheap to clone, the texts are shared.

use super::{Beyond, By, Decision, Settings, What};
use crate::article::{Article, ArticleId, Problem, Said};
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
}
