//! What went wrong without stopping the work.

use super::ArticleId;
use crate::locale::Message;
use serde::Serialize;

/// One thing that a person should know about the product it came with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Problem {
    /// A short fixed name, such as `empty-file`; never shown alone.
    pub code: String,
    /// What happened, to which file, what to do next: one sentence or two.
    pub message: Message,
    /// The article it belongs to, if it belongs to one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<ArticleId>,
}

impl Problem {
    /// A problem of no particular article.
    #[must_use]
    pub fn new(code: &str, message: impl Into<Message>) -> Self {
        Self { code: code.to_owned(), message: message.into(), article: None }
    }

    /// The same problem, laid at an article's door.
    #[must_use]
    pub fn of(mut self, article: &ArticleId) -> Self {
        self.article = Some(article.clone());
        self
    }
}
