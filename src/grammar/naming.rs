//! What of a span of a sentence can name somebody: its noun phrase, whole, and without what is no part of it.

use super::{Tree, Upos, phrase::is_written_together};
use crate::text::Span;

/// Words between a modifier at the end of a phrase and the noun that it belongs to.
const REACH: usize = 6;

/// A span with the noun that its last word describes, *state* | *television*, and with all parts of a name that it cuts:
/// *Father* | *Reese*, *Trump* | *Jr.*
#[must_use]
pub(crate) fn whole_name(tree: &Tree, span: Span) -> Span {
    let mut whole = span;
    while let Some(last) = within(tree, whole).next_back().filter(|at| modifies(tree, *at)) {
        let nouns = |head: &usize| matches!(tree.words[*head].upos, Upos::Noun | Upos::Propn);
        let Some(noun) = head(tree, last).filter(|head| *head > last && *head <= last + REACH).filter(nouns) else {
            break;
        };
        if (last + 1..noun).any(|at| !hangs_under(tree, at, noun)) {
            break;
        }
        whole = whole.cover(tree.words[noun].span);
    }
    let flat = |at: &usize| tree.words[*at].plain_relation() == "flat";
    let parts = |at: usize| tree.children(at).filter(move |child| *child > at).filter(flat);
    let name: Vec<usize> = within(tree, whole).flat_map(parts).collect();
    let before =
        within(tree, whole).next().and_then(|first| first.checked_sub(1).filter(|at| is_one_name(tree, *at, first)));
    name.into_iter().chain(before).fold(whole, |whole, at| whole.cover(tree.words[at].span))
}

/// A span with the word that its last one leads up to: *out of the* | *business*.
#[must_use]
pub(crate) fn to_last_noun(tree: &Tree, span: Span) -> Span {
    let leads = |at: &usize| {
        matches!(
            tree.words[*at].plain_relation(),
            "amod" | "aux" | "case" | "cc" | "compound" | "cop" | "det" | "mark" | "nummod"
        )
    };
    let mut whole = span;
    while let Some(last) = overlapping(tree, whole).next_back().filter(leads) {
        let Some(head) = head(tree, last).filter(|head| *head > last) else { break };
        if (last + 1..head).any(|at| !hangs_under(tree, at, head)) {
            break;
        }
        let end = (head..tree.words.len()).take_while(|at| hangs_under(tree, *at, head)).last().unwrap_or(head);
        whole = whole.cover(tree.words[end].span);
    }
    whole
}

/// A span without the words at its ends that are no part of a name: *they* | *ironed out the*, *but* | *the mayor*. `None`
/// where no word of it can name anybody: *first* of *was first reported*. `is_name` says of a word by its place whether it is
/// written as a name. Where words stand without spaces the span is left as it is.
#[must_use]
pub(crate) fn nominal(tree: &Tree, span: Span, is_name: &dyn Fn(usize) -> bool) -> Option<Span> {
    if is_written_together(tree) {
        return Some(span);
    }
    let all: Vec<usize> = within(tree, span).collect();
    let is_nominal = |at: usize| is_name(at) || names(tree, at);
    let mut words = all.as_slice();
    words.iter().find(|at| is_nominal(**at))?;
    while let Some((last, rest)) = words.split_last()
        && rest.iter().any(|at| is_nominal(*at))
        && !is_nominal(*last)
        && !hangs_on(tree, *last, rest, &is_nominal)
        && (tree.words[*last].upos != Upos::Verb || acts(tree, *last, rest))
    {
        words = rest;
    }
    while let Some((first, rest)) = words.split_first()
        && rest.iter().any(|at| is_nominal(*at))
        && !is_name(*first)
        && match tree.words[*first].upos {
            Upos::Aux | Upos::Cconj | Upos::Sconj => true,
            Upos::Verb => acts(tree, *first, rest),
            _ => false,
        }
    {
        words = rest;
    }
    let (first, last) = (words.first()?, words.last()?);
    // signs that the span takes in at its ends stay as they are
    let start = if all.first() == Some(first) { span.start() } else { tree.words[*first].span.start() };
    let end = if all.last() == Some(last) { span.end() } else { tree.words[*last].span.end() };
    Some(Span::new(start, end))
}

fn overlapping(tree: &Tree, span: Span) -> impl DoubleEndedIterator<Item = usize> + '_ {
    (0..tree.words.len()).filter(move |at| tree.words[*at].span.overlaps(span))
}

/// The words of a span, without signs.
fn within(tree: &Tree, span: Span) -> impl DoubleEndedIterator<Item = usize> + '_ {
    overlapping(tree, span).filter(|at| tree.words[*at].upos != Upos::Punct)
}

fn head(tree: &Tree, at: usize) -> Option<usize> {
    tree.words[at].head.map(usize::from).filter(|head| *head < tree.words.len())
}

fn modifies(tree: &Tree, at: usize) -> bool {
    matches!(tree.words[at].plain_relation(), "amod" | "compound" | "det" | "nmod" | "nummod")
}

/// Whether a word can stand for somebody: a noun, a name, a pronoun, or another word in a noun's place, *der Angeklagte, many*.
fn names(tree: &Tree, at: usize) -> bool {
    let word = &tree.words[at];
    match word.upos {
        Upos::Noun | Upos::Propn | Upos::Pron | Upos::Num | Upos::X | Upos::Sym => true,
        Upos::Adj | Upos::Det | Upos::Verb => {
            matches!(word.plain_relation(), "nsubj" | "obj" | "iobj" | "obl" | "nmod" | "appos" | "vocative")
        }
        _ => false,
    }
}

/// Whether a word of `rest` is the subject of a verb.
fn acts(tree: &Tree, verb: usize, rest: &[usize]) -> bool {
    rest.iter().any(|at| head(tree, *at) == Some(verb) && tree.words[*at].plain_relation() == "nsubj")
}

/// Whether two words in a row are parts of one name.
fn is_one_name(tree: &Tree, a: usize, b: usize) -> bool {
    let tied = |part: usize, of: usize| {
        head(tree, part) == Some(of) && matches!(tree.words[part].plain_relation(), "flat" | "compound")
    };
    [a, b].iter().all(|at| tree.words[*at].upos == Upos::Propn) && (tied(a, b) || tied(b, a))
}

/// Whether a word hangs, over whatever words, on one of `rest` that stands for somebody.
fn hangs_on(tree: &Tree, at: usize, rest: &[usize], is_nominal: &dyn Fn(usize) -> bool) -> bool {
    above(tree, at).any(|up| rest.contains(&up) && is_nominal(up))
}

fn hangs_under(tree: &Tree, at: usize, top: usize) -> bool {
    at == top || above(tree, at).any(|up| up == top)
}

/// The words that a word hangs on, the nearest first.
fn above(tree: &Tree, at: usize) -> impl Iterator<Item = usize> + '_ {
    // no chain of heads is longer than the sentence
    std::iter::successors(head(tree, at), |up| head(tree, *up)).take(tree.words.len())
}
