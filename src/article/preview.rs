//! What a person should see of articles before they come in: metadata, what is set aside, what was repaired, copies; and
//! the changes they may make. Draws nothing.

use super::{Article, Role, Sameness, copies, copies::shared_wording};
use crate::text::Span;

/// One article as the import list shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// Words of what will be compared.
    pub words: usize,
    /// The first words of that, at most 160 characters.
    pub opening: String,
    /// What is set aside, in order: block, bytes, role.
    pub cuts: Vec<Cut>,
    /// How many repairs were made.
    pub repairs: usize,
    /// The article earlier in the list that it is one with, and how.
    pub copy_of: Option<CopyOf>,
}

/// What an article has in common with one earlier in the list.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct CopyOf {
    /// Position of the other.
    pub first: usize,
    /// How the two are one.
    pub sameness: Sameness,
    /// Share of its runs of words that stand in the other too, 0 to 1.
    pub share: f64,
}

/// A block that is not compared.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Cut {
    /// Index of the block in the article.
    pub block: usize,
    /// Its bytes in the body.
    pub span: Span,
    /// Why.
    pub role: Role,
}

/// A preview of each article, in the same order.
#[must_use]
pub fn preview(articles: &[&Article]) -> Vec<Preview> {
    let mut previews: Vec<Preview> = articles.iter().map(|article| alone(article)).collect();
    for group in copies(articles) {
        let mut members: Vec<usize> = group.iter().map(|copy| copy.article).collect();
        members.sort_unstable();
        for (at, &article) in members.iter().enumerate().skip(1) {
            let with = |first: &usize| common(articles, article, *first);
            let nearest = members[..at]
                .iter()
                .map(with)
                .reduce(|best, other| if other.share > best.share { other } else { best });
            previews[article].copy_of = nearest;
        }
    }
    previews
}

fn common(articles: &[&Article], article: usize, first: usize) -> CopyOf {
    let (own, other) = (articles[article], articles[first]);
    let share = shared_wording(own, other);
    let words = |article: &Article| article.body.split_whitespace().collect::<Vec<_>>().join(" ");
    let (sameness, share) = match () {
        () if words(own) == words(other) => (Sameness::Text, 1.0),
        () if own.url.is_some() && own.url == other.url => (Sameness::Address, share),
        () => (Sameness::Wire, share),
    };
    CopyOf { first, sameness, share }
}

/// The article with one block's role changed: a cut restored, or a block cut. The same where there is no such block.
#[must_use]
pub fn with_role(article: &Article, block: usize, role: Role) -> Article {
    let mut changed = article.clone();
    if let Some(block) = changed.blocks.get_mut(block) {
        block.role = role;
    }
    changed
}

fn alone(article: &Article) -> Preview {
    let running = || article.blocks.iter().filter(|block| block.role == Role::Paragraph);
    let cuts =
        article.blocks.iter().enumerate().filter(|(_, block)| !matches!(block.role, Role::Paragraph | Role::Heading));
    Preview {
        words: running().map(|block| block.span.of(&article.body).split_whitespace().count()).sum(),
        opening: running()
            .next()
            .map_or(String::new(), |block| block.span.of(&article.body).chars().take(160).collect()),
        cuts: cuts.map(|(index, block)| Cut { block: index, span: block.span, role: block.role }).collect(),
        repairs: article.repairs.len(),
        copy_of: None,
    }
}
