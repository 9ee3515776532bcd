//! Whether two statements that look alike tell of two events: the one of these people together, the other of those; or both
//! share no more than who and when and what is told by the way (*since the fighting began on 27 September*).

use super::{
    likeness::{Kind, Saying, Word},
    told::are_one_but_for_ending,
};
use crate::{
    grammar::{Upos, plain_relation},
    lexicon::{Info, Lexicons},
    text::fold,
    work::thresholds::event::{REPEATED, TOGETHER, UNLIKE},
};

impl Saying<'_> {
    /// Whether the two tell of two events, as far as their grammar shows.
    #[must_use]
    pub fn tells_another_event(&self, other: &Self, lexicons: &Lexicons) -> bool {
        let are_together = || tells_a_meeting(self, lexicons) && tells_a_meeting(other, lexicons);
        are_together() && are_other_people(self, other) || share_only_the_frame(self, other)
    }
}

/// Whether people meet, speak or call each other by a statement's verbs.
fn tells_a_meeting(saying: &Saying<'_>, lexicons: &Lexicons) -> bool {
    let Some(lexicon) = lexicons.of(saying.language) else { return false };
    let is_act = |at: usize| {
        let word = &saying.words[at];
        (word.upos == Upos::Verb || word.head.is_none()) && lexicon.look(&fold(word.span.of(saying.text))).is(Info::ACT)
    };
    (0..saying.words.len()).any(|at| is_act(at) && !is_aside(&saying.words, at))
}

/// A name: what its words sound like, where that tells them apart, and where it ends in the statement.
struct Name<'a> {
    sounds: Vec<&'a str>,
    words: usize,
    end: usize,
}

/// Whether each names people that the other does not, several of them: *Putin and Macron spoke*, *Erdogan called
/// Putin*. A name of one word is somebody's only where the other statement or this one has it in a longer one.
fn are_other_people(a: &Saying<'_>, b: &Saying<'_>) -> bool {
    let (ours, theirs) = (names(a), names(b));
    let is_person = |name: &Name<'_>| {
        name.words > 1 || ours.iter().chain(&theirs).any(|other| other.words > 1 && are_one(name, other))
    };
    let [ours, theirs] = [&ours, &theirs].map(|names| names.iter().filter(|name| is_person(name)).collect::<Vec<_>>());
    let lacks = |names: &[&Name<'_>], name: &Name<'_>| !names.iter().any(|other| are_one(name, other));
    let are_few = |names: &[&Name<'_>]| (2..=TOGETHER).contains(&names.len());
    are_few(&ours)
        && are_few(&theirs)
        && ours.iter().any(|name| lacks(&theirs, name))
        && theirs.iter().any(|name| lacks(&ours, name))
}

fn are_one(a: &Name<'_>, b: &Name<'_>) -> bool {
    a.sounds.iter().any(|one| b.sounds.iter().any(|other| are_one_but_for_ending(one, other)))
}

/// The names outside of clauses told by the way: of words side by side, without titles. Who only says what the statement tells
/// is none of them.
fn names<'a>(saying: &'a Saying<'_>) -> Vec<Name<'a>> {
    let words = &saying.words;
    let is_title = |word: &Word| word.relation == "nmod:desc" || plain_relation(word.relation) == "compound";
    let is_name = |at: &usize| words[*at].upos == Upos::Propn && !is_title(&words[*at]) && !is_aside(words, *at);
    let mut names: Vec<Name<'a>> = Vec::new();
    for at in (0..words.len()).filter(is_name).filter(|at| words[*at].kind == Kind::Content || is_doer(words, *at)) {
        let span = words[at].span;
        // the sound of the word, not its stem
        let sound = words[at].keys.get(1).map(String::as_str);
        let is_beside = |name: &&mut Name<'a>| {
            let between = saying.text.get(name.end..span.start());
            between.is_some_and(|between| between.chars().all(char::is_whitespace))
        };
        if let Some(name) = names.last_mut().filter(is_beside) {
            name.sounds.extend(sound);
            (name.words, name.end) = (name.words + 1, span.end());
        } else {
            names.push(Name { sounds: sound.into_iter().collect(), words: 1, end: span.end() });
        }
    }
    names
}

/// Whether a word stands beside the statement's own verb, which tells no other clause: *Putin spoke with Macron*.
fn is_doer(words: &[Word], mut at: usize) -> bool {
    while let Some(head) = words[at].head {
        let tells_more =
            |word: &Word| word.head == Some(head) && matches!(plain_relation(word.relation), "ccomp" | "parataxis");
        if words[head].head.is_none() {
            let is_beside = matches!(plain_relation(words[at].relation), "nsubj" | "obj" | "iobj" | "obl");
            return is_beside && words[head].upos == Upos::Verb && !words.iter().any(tells_more);
        }
        at = head;
    }
    false
}

/// Whether the two share a clause told by the way, word for word, and nothing else of the one is like anything of the other.
fn share_only_the_frame(a: &Saying<'_>, b: &Saying<'_>) -> bool {
    let (ours, theirs) = (by_the_way(a), by_the_way(b));
    let is_shared = ours.windows(REPEATED).any(|run| theirs.windows(REPEATED).any(|other| other == run));
    is_shared && told(a).most(&told(b)).is_some_and(|most| most < UNLIKE)
}

/// The words of a statement that tell by the way when, why or under what a thing is done. What tells which thing is meant is often
/// the news itself: *who has faced criticism*.
fn by_the_way(saying: &Saying<'_>) -> Vec<String> {
    let words = saying.words.iter().enumerate().filter(|(at, _)| is_beside(&saying.words, *at));
    words.map(|(_, word)| fold(word.span.of(saying.text))).collect()
}

/// A statement without that; names and numbers say nothing of their own.
fn told<'a>(saying: &Saying<'a>) -> Saying<'a> {
    saying.of(|at, word| {
        !matches!(word.upos, Upos::Propn | Upos::Num | Upos::Sym)
            && word.kind == Kind::Content
            && !is_beside(&saying.words, at)
    })
}

fn is_beside(words: &[Word], at: usize) -> bool {
    is_under(words, at, |relation| relation == "advcl")
}

/// Whether a word stands in a clause that is told by the way: when, why or under what a thing is done, or which thing.
fn is_aside(words: &[Word], at: usize) -> bool {
    is_under(words, at, |relation| matches!(relation, "advcl" | "acl"))
}

/// Whether a word or one that it hangs on has such a relation.
fn is_under(words: &[Word], mut at: usize, is_it: impl Fn(&str) -> bool) -> bool {
    for _ in 0..words.len() {
        if is_it(plain_relation(words[at].relation)) {
            return true;
        }
        let Some(head) = words[at].head else { return false };
        at = head;
    }
    false
}
