//! A saved place in an article, and how it finds its place again.

use crate::{
    article::{Article, ArticleId},
    text::Span,
};
use serde::{Deserialize, Serialize};

/// Characters of context kept before and after the words.
const CONTEXT: usize = 32;

/// A place in an article: its span, its words, and a little before and after.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Anchor {
    /// The article.
    pub article: ArticleId,
    /// The bytes of its body.
    pub span: Span,
    /// The words there.
    pub words: String,
    /// What stands before, up to 32 characters.
    pub before: String,
    /// What stands after, up to 32 characters.
    pub after: String,
}

/// Where an anchor stands now.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Where it was.
    Here(Span),
    /// Elsewhere: the words were found again.
    Moved(Span),
    /// Nowhere.
    Lost,
}

impl Found {
    /// The span, if it was found at all.
    #[must_use]
    pub fn span(self) -> Option<Span> {
        match self {
            Self::Here(span) | Self::Moved(span) => Some(span),
            Self::Lost => None,
        }
    }
}

impl Anchor {
    /// An anchor at `span` of the article's body.
    #[must_use]
    pub fn new(article: &Article, span: Span) -> Self {
        let body = &article.body;
        let before = body.get(..span.start()).unwrap_or("");
        let skip = before.char_indices().rev().nth(CONTEXT - 1).map_or(0, |(at, _)| at);
        Self {
            article: article.id.clone(),
            span,
            words: span.of(body).to_owned(),
            before: before[skip..].to_owned(),
            after: body.get(span.end()..).unwrap_or("").chars().take(CONTEXT).collect(),
        }
    }

    /// Where the words stand in `article` now: in their old place, else at the occurrence with the most of the old
    /// context around it (the nearest of equals).
    #[must_use]
    pub fn find(&self, article: &Article) -> Found {
        let body: &str = &article.body;
        if self.words.is_empty() {
            return Found::Lost;
        }
        if self.span.of(body) == self.words {
            return Found::Here(self.span);
        }
        let context = |at: usize| {
            let after = body.get(at + self.words.len()..).unwrap_or("");
            let same_after = self.after.chars().zip(after.chars()).take_while(|(a, b)| a == b).count();
            let before = body.get(..at).unwrap_or("");
            let same_before = self.before.chars().rev().zip(before.chars().rev()).take_while(|(a, b)| a == b).count();
            same_after + same_before
        };
        body.match_indices(&self.words)
            .map(|(at, _)| at)
            .max_by_key(|&at| (context(at), std::cmp::Reverse(at.abs_diff(self.span.start()))))
            .map_or_else(|| self.between(body), |at| Found::Moved(Span::new(at, at + self.words.len())))
    }

    /// Where the words themselves changed: the place between the same words before and after, if they stand together
    /// once with about as much between them.
    fn between(&self, body: &str) -> Found {
        const LEAST: usize = 12;
        if self.before.chars().count() < LEAST || self.after.chars().count() < LEAST {
            return Found::Lost;
        }
        let most = self.words.len() * 2 + CONTEXT;
        let mut places = body.match_indices(&self.before).filter_map(|(at, before)| {
            let start = at + before.len();
            let length = body.get(start..)?.find(&self.after).filter(|length| (1..=most).contains(length))?;
            Some(Span::new(start, start + length))
        });
        match (places.next(), places.next()) {
            (Some(span), None) => Found::Moved(span),
            _ => Found::Lost,
        }
    }
}
