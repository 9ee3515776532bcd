//! Every way in which a project changes, as values.

use super::{
    Codebook, Decision, Project, Settings, What,
    rewrite::{repair_again, take_back},
};
use crate::{
    article::{Article, ArticleId},
    locale::{Message, message},
};
use std::sync::Arc;

/// One change of the ground state.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Articles come in, at the end.
    AddArticles(Vec<Article>),
    /// An article goes, with its decisions kept: they wait for it.
    RemoveArticle(ArticleId),
    /// An article's text or data change; the id stays, and places of decisions move along with the text.
    ReplaceArticle(Box<Article>),
    /// The columns' order: the article comes to stand at that position.
    MoveArticle(ArticleId, usize),
    /// Something was settled.
    Decide(Decision),
    /// That decision is taken back.
    Withdraw(Decision),
    /// The settings change.
    SetSettings(Settings),
    /// The codebook changes.
    SetCodebook(Codebook),
    /// The project's name changes.
    Rename(String),
    /// Another state takes the place of this one: a file changed outside, two copies merged.
    Become(Box<Project>),
    /// Several changes in this order as one, taken back as one.
    Together(Vec<Self>),
}

impl Edit {
    /// The project after the change. A change of something that is not there leaves the project as it is.
    #[must_use]
    pub fn apply(self, project: &Project) -> Project {
        self.applied(project.clone())
    }

    /// The same, of a project that nobody else needs: of many steps together none copies the decisions of those before it.
    fn applied(self, mut next: Project) -> Project {
        match self {
            Self::AddArticles(articles) => {
                for article in articles {
                    next.add(article);
                }
            }
            Self::RemoveArticle(id) => next.articles.retain(|article| article.id != id),
            Self::ReplaceArticle(article) => next.replace(Arc::from(article)),
            Self::MoveArticle(id, to) => {
                if let Some(from) = next.articles.iter().position(|article| article.id == id) {
                    let article = next.articles.remove(from);
                    next.articles.insert(to.min(next.articles.len()), article);
                }
            }
            Self::Decide(decision) => {
                if let What::UndoRepair { repair, before, .. } = &decision.what {
                    let Some(rewriting) = take_back(&next, repair, before) else { return next };
                    next.rewrite(&rewriting);
                }
                Arc::make_mut(&mut next.decisions).push(decision);
            }
            Self::Withdraw(decision) => {
                if let Some(index) = next.decisions.iter().rposition(|known| *known == decision) {
                    Arc::make_mut(&mut next.decisions).remove(index);
                    if let What::UndoRepair { repair, kind, before } = &decision.what
                        && let Some(rewriting) = repair_again(&next, repair, *kind, before)
                    {
                        next.rewrite(&rewriting);
                    }
                }
            }
            Self::SetSettings(settings) => next.settings = settings,
            Self::SetCodebook(codebook) => next.codebook = Arc::new(codebook),
            Self::Rename(name) => next.name = name,
            Self::Become(other) => next = *other,
            Self::Together(edits) => next = edits.into_iter().fold(next, |project, edit| edit.applied(project)),
        }
        next
    }

    /// What the user did, for the undo entry: `Undo {label}`.
    #[must_use]
    pub fn label(&self) -> Message {
        match self {
            Self::AddArticles(_) => message!("edit-add"),
            Self::RemoveArticle(_) => message!("edit-remove"),
            Self::ReplaceArticle(_) => message!("edit-change"),
            Self::MoveArticle(..) => message!("edit-move"),
            Self::Withdraw(_) => message!("edit-withdraw"),
            Self::SetSettings(_) => message!("edit-settings"),
            Self::SetCodebook(_) => message!("edit-codebook"),
            Self::Rename(_) => message!("edit-rename"),
            Self::Decide(decision) => decision.what.label(),
            Self::Become(_) => message!("edit-reload"),
            Self::Together(edits) => edits.first().map_or_else(|| message!("edit-nothing"), Self::label),
        }
    }
}
