//! A corrected text takes the place of an article's, and the places of decisions are carried over word by word.

use super::{Anchor, Found, Project};
use crate::{article::Article, text::Span, work::thresholds::article};
use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices};
use std::sync::Arc;
use unicode_segmentation::UnicodeSegmentation;

impl Project {
    /// Puts `article` in the place of the one with its id. Places whose words are still there, or mostly, come to stand
    /// on the new text; the others stay as saved and are found again or reported lost.
    pub(super) fn replace(&mut self, article: Arc<Article>) {
        let Some(slot) = self.articles.iter_mut().find(|slot| slot.id == article.id) else { return };
        let old = std::mem::replace(slot, Arc::clone(&article));
        if old.body == article.body || self.decisions.is_empty() {
            return;
        }
        let map = Map::new(&old.body, &article.body);
        let touched = |decision: &super::Decision| {
            decision.what.anchors().iter().any(|anchor| anchor.article == article.id && !anchor.words.is_empty())
        };
        if !self.decisions.iter().any(touched) {
            return;
        }
        for anchor in Arc::make_mut(&mut self.decisions).iter_mut().flat_map(|decision| decision.what.anchors_mut()) {
            if anchor.article == article.id
                && let Found::Here(span) | Found::Moved(span) = anchor.find(&old)
                && let Some(span) = map.carried(span)
            {
                *anchor = Anchor::new(&article, span);
            }
        }
    }
}

/// What became of each word of a text.
struct Map {
    /// First byte of each word of the old text, and its end.
    old: Vec<usize>,
    /// The same of the new.
    new: Vec<usize>,
    changes: Vec<DiffOp>,
}

impl Map {
    fn new(old: &str, new: &str) -> Self {
        let words = |text: &'_ str| -> Vec<usize> {
            text.split_word_bound_indices().map(|(at, _)| at).chain([text.len()]).collect()
        };
        let (olds, news): (Vec<&str>, Vec<&str>) =
            (old.split_word_bounds().collect(), new.split_word_bounds().collect());
        let changes = capture_diff_slices(Algorithm::Patience, &olds, &news);
        Self { old: words(old), new: words(new), changes }
    }

    /// Where the bytes of the old text stand in the new; `None` where too few of them are left.
    fn carried(&self, span: Span) -> Option<Span> {
        let first = self.old.partition_point(|at| *at <= span.start()).checked_sub(1)?;
        let last = self.old.partition_point(|at| *at < span.end());
        let (mut start, mut end, mut kept) = (None, 0, 0);
        for change in &self.changes {
            let olds = change.old_range();
            let (from, to) = (olds.start.max(first), olds.end.min(last));
            if from >= to {
                continue;
            }
            let news = change.new_range();
            if change.tag() == DiffTag::Equal {
                let skipped = news.start + (from - olds.start);
                start = start.or(Some(*self.new.get(skipped)?));
                end = *self.new.get(skipped + (to - from))?;
                kept += self.old.get(to)? - self.old.get(from)?;
            } else if !news.is_empty() && olds.start >= first && olds.end <= last {
                start = start.or(Some(*self.new.get(news.start)?));
                end = *self.new.get(news.end)?;
            }
        }
        let enough = kept as f32 >= article::SAME_PLACE * span.len() as f32;
        start.filter(|start| enough && *start < end).map(|start| Span::new(start, end))
    }
}
