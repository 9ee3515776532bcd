//! What a set of articles says of single ones: lines that an outlet prints in article after article are its own, not
//! the article's.

use super::{Article, Block, Role, blocks, cues::Cues};
use crate::text::fold;
use std::collections::BTreeMap;

/// Longest recurring line that is set aside, in words.
const LONGEST: usize = 60;

/// Sets aside the blocks that recur in two articles or more of one outlet: at an end of the article, and either not a
/// sentence, or a note to the reader, or in three articles and most of the outlet's with nothing of the article's own
/// beyond it (a paragraph of background stands behind the article's news). An article that shares a third of its
/// words is a copy and is left alone, as is one whose sentences were given. Gives how many blocks were set aside.
pub fn set_aside_recurring(articles: &mut [&mut Article]) -> usize {
    let mut outlets: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, article) in articles.iter().enumerate() {
        if let Some(outlet) = article.outlet.as_deref().filter(|_| article.sentences.is_none()) {
            outlets.entry(fold(outlet)).or_default().push(index);
        }
    }
    let mut changed = 0;
    for members in outlets.values().filter(|members| members.len() >= 2) {
        let mut count: BTreeMap<String, usize> = BTreeMap::new();
        for &member in members {
            let mut lines: Vec<String> = lines(articles[member]).into_iter().map(|(_, line)| line).collect();
            lines.sort();
            lines.dedup();
            lines.into_iter().for_each(|line| *count.entry(line).or_default() += 1);
        }
        for &member in members {
            let found = recurring(articles[member], &count, members.len());
            changed += found.len();
            found.into_iter().for_each(|block| articles[member].blocks[block].role = Role::Boilerplate);
        }
    }
    changed
}

/// Blocks that are short enough, with their text made comparable: numbers alike, case and marks gone. A line without a stop
/// may have been taken for a heading.
fn lines(article: &Article) -> Vec<(usize, String)> {
    let fits = |block: &Block| matches!(block.role, Role::Paragraph | Role::Heading);
    let running = article.blocks.iter().enumerate().filter(|(_, block)| fits(block));
    running
        .filter_map(|(index, block)| {
            let text = block.span.of(&article.body);
            (blocks::words(text) <= LONGEST).then(|| (index, pattern(text)))
        })
        .collect()
}

/// A text in normal form with each number as one sign: `12 comments` and `130 comments` are one.
fn pattern(text: &str) -> String {
    let mut shape = String::with_capacity(text.len());
    for c in fold(text).chars() {
        match c {
            '0'..='9' if shape.ends_with('#') => {}
            '0'..='9' => shape.push('#'),
            c => shape.push(c),
        }
    }
    shape
}

fn recurring(article: &Article, count: &BTreeMap<String, usize>, outlet: usize) -> Vec<usize> {
    let total: usize = article.blocks.iter().map(|block| block.span.len()).sum();
    let again: Vec<(usize, usize)> = lines(article)
        .into_iter()
        .filter_map(|(index, line)| count.get(&line).filter(|n| **n >= 2).map(|n| (index, *n)))
        .collect();
    let repeated: usize = again.iter().map(|(index, _)| article.blocks[*index].span.len()).sum();
    if repeated * 3 > total {
        return Vec::new();
    }
    let last = article.blocks.len();
    // What stands at the very ends, among others of its kind.
    let is_own = |index: usize| {
        article.blocks[index].role == Role::Paragraph && !again.iter().any(|(recurring, _)| *recurring == index)
    };
    let first_own = (0..last).find(|index| is_own(*index)).unwrap_or(last);
    let last_own = (0..last).rfind(|index| is_own(*index)).unwrap_or(0);
    let is_notice = |&(index, times): &(usize, usize)| {
        let text = article.blocks[index].span.of(&article.body);
        let at_end = index < 2 || index + 4 >= last;
        let cues = Cues::shipped();
        let addressed = cues.service_words(text) > 0 || cues.reader_words(text) > 0 || text.contains(['@', '©']);
        let outermost = index < first_own || index > last_own;
        if article.blocks[index].role == Role::Heading {
            return index > last_own; // a heading with text of the article's own behind it is one
        }
        let usual = outermost && times >= 3 && times * 5 >= outlet * 3;
        at_end && (!blocks::ends_sentence(text) || addressed || usual)
    };
    again.iter().filter(|line| is_notice(line)).map(|(index, _)| *index).collect()
}
