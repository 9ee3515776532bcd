//! Decisions → what they mean for statements and points. Knows nothing of scores.

use super::ReadArticle;
use crate::{
    alignment::Constraints,
    project::{Anchor, Decision, What},
    statement::Place,
};

/// The statement an anchor stands on: the one of its article that shares the most bytes with it.
#[must_use]
pub(super) fn place(anchor: &Anchor, articles: &[ReadArticle]) -> Option<Place> {
    let index = articles.iter().position(|read| read.article.id == anchor.article)?;
    let read = &articles[index];
    let span = anchor.find(&read.article).span()?;
    let shared = |other: crate::text::Span| span.intersection(other).map_or(0, crate::text::Span::len);
    let (statement, found) =
        read.statements.iter().enumerate().max_by_key(|(at, s)| (shared(s.span), std::cmp::Reverse(*at)))?;
    (shared(found.span) > 0).then(|| Place::new(index, statement))
}

/// The constraints that the decisions put on alignment, the last word on a pair winning.
#[must_use]
pub(super) fn constraints(decisions: &[Decision], articles: &[ReadArticle]) -> Constraints {
    let mut constraints = Constraints::default();
    let ordered = |a: Place, b: Place| if a < b { (a, b) } else { (b, a) };
    for decision in decisions {
        let pair = |a, b| Some(ordered(place(a, articles)?, place(b, articles)?)).filter(|(a, b)| a != b);
        match &decision.what {
            What::Confirm(a, b) | What::Merge(a, b) | What::Move(a, b) => {
                let Some(pair) = pair(a, b) else { continue };
                if matches!(decision.what, What::Move(..)) {
                    let moved = place(a, articles);
                    constraints.together.retain(|(x, y)| Some(*x) != moved && Some(*y) != moved);
                }
                constraints.apart.retain(|known| *known != pair);
                constraints.together.push(pair);
            }
            What::Reject(a, b) => {
                let Some(pair) = pair(a, b) else { continue };
                constraints.together.retain(|known| *known != pair);
                constraints.apart.push(pair);
            }
            What::Pin(anchors) => {
                let places: Vec<Place> = anchors.iter().filter_map(|a| place(a, articles)).collect();
                for pair in places.windows(2).map(|w| ordered(w[0], w[1])).filter(|(a, b)| a != b) {
                    constraints.apart.retain(|known| *known != pair);
                    constraints.together.push(pair);
                }
            }
            _ => {}
        }
    }
    constraints.together.sort_unstable();
    constraints.together.dedup();
    constraints.apart.sort_unstable();
    constraints.apart.dedup();
    constraints
}
