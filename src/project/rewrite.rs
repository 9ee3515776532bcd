//! A few bytes of an article's text change and everything that stands on them moves along: repairs taken back, and made
//! again.

use super::{Anchor, Found, Project, What};
use crate::{
    article::{Article, ArticleId, Repair, RepairKind},
    text::Span,
};
use std::sync::Arc;

/// An article's text with one span of it rewritten.
pub(super) struct Rewriting {
    article: ArticleId,
    /// The bytes that are replaced.
    span: Span,
    /// What takes their place.
    text: String,
    /// The repair that comes to stand there, if one does.
    repair: Option<Repair>,
}

/// Takes a repair back; `None` where it is not there.
pub(super) fn take_back(project: &Project, place: &Anchor, before: &str) -> Option<Rewriting> {
    let article = project.article(&place.article)?;
    let fits = |repair: &&Repair| repair.after == place.words && repair.before == before;
    let found =
        article.repairs.iter().filter(fits).min_by_key(|repair| repair.span.start.abs_diff(place.span.start))?;
    Some(Rewriting { article: article.id.clone(), span: found.span, text: before.to_owned(), repair: None })
}

/// Makes a repair again that was taken back; `None` where the damaged text is no longer there.
pub(super) fn repair_again(project: &Project, place: &Anchor, kind: RepairKind, before: &str) -> Option<Rewriting> {
    let article = project.article(&place.article)?;
    let damaged = Anchor { words: before.to_owned(), ..place.clone() };
    let start = place.span.start();
    let here = Span::new(start, start + before.len());
    let span = if here.of(&article.body) == before { here } else { damaged.find(article).span()? };
    if span.of(&article.body) != before {
        return None;
    }
    let after = Span::new(span.start(), span.start() + place.words.len());
    let repair = Repair { kind, span: after, before: before.to_owned(), after: place.words.clone() };
    Some(Rewriting { article: article.id.clone(), span, text: place.words.clone(), repair: Some(repair) })
}

impl Rewriting {
    /// Where the byte stands afterwards if something begins there.
    fn start(&self, at: u32) -> u32 {
        if at <= self.span.start {
            at
        } else if at >= self.span.end {
            self.shifted(at)
        } else {
            self.span.start
        }
    }

    /// Where the byte stands afterwards if something ends there.
    fn end(&self, at: u32) -> u32 {
        if at >= self.span.end {
            self.shifted(at)
        } else if at <= self.span.start {
            at
        } else {
            self.shifted(self.span.end)
        }
    }

    fn shifted(&self, at: u32) -> u32 {
        let length = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        at.saturating_sub(self.span.end).saturating_add(self.span.start).saturating_add(length)
    }

    fn span(&self, span: Span) -> Span {
        let start = self.start(span.start);
        Span { start, end: self.end(span.end).max(start) }
    }

    /// The article afterwards.
    fn article(&self, old: &Article) -> Article {
        let mut new = old.clone();
        let (before, after) = (old.body.get(..self.span.start()), old.body.get(self.span.end()..));
        let (Some(before), Some(after)) = (before, after) else { return new };
        new.body = format!("{before}{}{after}", self.text).into();
        // Where two touch at the place of an insertion, it belongs to the first.
        let mut last = 0;
        for block in &mut new.blocks {
            block.span = self.span(block.span);
            block.span.start = block.span.start.max(last);
            last = block.span.end;
        }
        last = 0;
        for span in new.sentences.iter_mut().flatten() {
            *span = self.span(*span);
            span.start = span.start.max(last);
            last = span.end;
        }
        new.pages.iter_mut().for_each(|page| *page = self.start(*page));
        new.repairs.retain(|repair| repair.span != self.span && !repair.span.overlaps(self.span));
        new.repairs.iter_mut().for_each(|repair| {
            let shift = repair.span.start >= self.span.end;
            let start = if shift { self.shifted(repair.span.start) } else { repair.span.start };
            repair.span = Span { start, end: start + (repair.span.end - repair.span.start) };
        });
        if let Some(repair) = &self.repair {
            let at = new.repairs.partition_point(|known| known.span.start < repair.span.start);
            new.repairs.insert(at, repair.clone());
        }
        new
    }
}

impl Project {
    /// Rewrites an article's text; the places of decisions that were found in it move along.
    pub(super) fn rewrite(&mut self, rewriting: &Rewriting) {
        let Some(slot) = self.articles.iter_mut().find(|article| article.id == rewriting.article) else { return };
        let old = Arc::clone(slot);
        let new = Arc::new(rewriting.article(&old));
        *slot = Arc::clone(&new);
        let decisions = Arc::make_mut(&mut self.decisions);
        for decision in decisions.iter_mut() {
            if let What::UndoRepair { repair, .. } = &mut decision.what
                && repair.article == rewriting.article
            {
                repair.span = rewriting.span(repair.span);
            }
        }
        for anchor in decisions.iter_mut().flat_map(|decision| decision.what.anchors_mut()) {
            if anchor.article == rewriting.article
                && let Found::Here(span) | Found::Moved(span) = anchor.find(&old)
            {
                *anchor = Anchor::new(&new, rewriting.span(span));
            }
        }
    }
}
