//! The deeds that a statement tells, and which of them a word belongs to: by the tree the predicate above it, without one the
//! word of weight behind it. Days, places, numbers, denials and hedges are held against those of the same deed.

use super::told::{Spoken, Told};
use crate::{
    grammar::{Tree, Upos},
    lexicon::{FramingLists, Lexicons},
    text::{Language, Span, TokenKind, fold},
};

/// What is told of something: a predicate.
#[derive(Clone, Debug)]
pub(super) struct Deed {
    /// Its word, folded.
    form: String,
    /// The kind of deeds that it is of, where a list of choices has it: *killed*, *died*.
    class: Option<String>,
    /// Who or what it is said of, folded.
    subject: Option<String>,
    rank: Rank,
    act: Act,
    /// The predicate that it completes: *suggesting* of *was not suggesting that he is*.
    above: Option<Span>,
    /// Its bytes of the statement.
    span: Span,
}

/// Whether a deed is done or only tells what others do: two who say something on two days say two things.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum Act {
    Does,
    Says,
}

/// Whether a deed is what the statement tells first of all.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum Rank {
    Main,
    Other,
    /// Without a tree it is not known.
    Unknown,
}

/// Whether a word bears on its deed through a noun too: *no ship left*.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Bearing {
    Direct,
    ThroughNouns,
}

/// Whether what two parallel statements tell first of all counts as one deed in whatever words: somebody may apologize on one
/// day and resign on another, but who counts the dead of one event in two ways differs.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Firsts {
    MayBeOne,
    ByTheirWords,
}

/// The deeds of a statement, in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Deeds {
    deeds: Vec<Deed>,
    /// For each word its bytes and its deed's position, and that of the deed it bears on as a mark, by each bearing.
    words: Vec<(Span, Belonging)>,
}

#[derive(Copy, Clone, Debug, Default)]
struct Belonging {
    under: Option<usize>,
    direct: Option<usize>,
    through_nouns: Option<usize>,
    depth: usize,
}

/// Words behind a mark among which its deed is looked for where there is no tree.
const REACH: usize = 3;

impl Deeds {
    pub(super) fn new(told: &Told<'_>, spoken: &Spoken<'_>, lexicons: &Lexicons) -> Self {
        match told.tree {
            Some((tree, before)) => Grown { told, tree, before, lists: lexicons.framing() }.deeds(),
            None => by_words(spoken, told.language, lexicons.framing()),
        }
    }

    /// The deed that words belong to.
    pub(super) fn under(&self, words: Span) -> Option<usize> {
        self.highest(words)?.under
    }

    /// The deed that words deny or hedge.
    pub(super) fn marked(&self, words: Span, bearing: Bearing) -> Option<usize> {
        let highest = self.highest(words)?;
        if bearing == Bearing::Direct { highest.direct } else { highest.direct.or(highest.through_nouns) }
    }

    fn highest(&self, words: Span) -> Option<Belonging> {
        let inside = self.words.iter().filter(|(span, _)| span.overlaps(words)).map(|(_, belonging)| *belonging);
        inside.min_by_key(|belonging| belonging.depth)
    }

    /// The deeds of the other that have the same words as the one at `at`.
    pub(super) fn alike<'a>(&'a self, at: usize, other: &'a Self) -> impl Iterator<Item = usize> + 'a {
        let one = &self.deeds[at];
        other.deeds.iter().enumerate().filter(|(_, two)| one.is(two)).map(|(number, _)| number)
    }

    /// Those of them that are surely the same: told in the first place by both, or by neither but of the same. *Not putting people
    /// to work* and *wants to help by putting them to work* are two.
    pub(super) fn same<'a>(&'a self, at: usize, other: &'a Self) -> impl Iterator<Item = usize> + 'a {
        let one = &self.deeds[at];
        self.alike(at, other).filter(move |number| {
            let two = &other.deeds[*number];
            let of_one = matches!((&one.subject, &two.subject), (Some(a), Some(b)) if are_alike(a, b));
            one.rank == two.rank && (one.rank != Rank::Other || of_one)
        })
    }

    /// Whether a deed completes one of these: what is denied of *suggesting that he is* says nothing sure of *is*.
    pub(super) fn completes(&self, at: usize, mut these: impl Iterator<Item = usize>) -> bool {
        let above = self.deeds[at].above;
        above.is_some() && these.any(|other| Some(self.deeds[other].span) == above)
    }

    /// Whether words of the one and of the other may belong to one deed: the same, or, where what each tells first of all may be
    /// one thing in other words, that.
    pub(super) fn may_be_one(&self, words: Span, other: &Self, others: Span, firsts: Firsts) -> bool {
        let (Some(one), Some(two)) = (self.under(words), other.under(others)) else { return true };
        let (one, two) = (&self.deeds[one], &other.deeds[two]);
        let first = one.rank == Rank::Main && two.rank == Rank::Main;
        (first && firsts == Firsts::MayBeOne) || one.is(two)
    }

    /// Whether the first deeds of the two are the same.
    pub(super) fn tell_the_same(&self, other: &Self) -> bool {
        let main = |deeds: &Self| deeds.deeds.iter().position(|deed| deed.rank == Rank::Main);
        matches!((main(self), main(other)), (Some(a), Some(b)) if self.deeds[a].is(&other.deeds[b]))
    }

    /// The bytes of the first deed.
    pub(super) fn main(&self) -> Option<Span> {
        self.deeds.iter().find(|deed| deed.rank == Rank::Main).map(|deed| deed.span)
    }
}

impl Deed {
    /// Whether two are one deed: the same word but for its ending, words for one kind of deed, or what each tells first of all
    /// where both say it of the same and the words begin alike (*broke*, *break*).
    fn is(&self, other: &Self) -> bool {
        let main = self.rank == Rank::Main && other.rank == Rank::Main;
        let subjects = (self.subject.as_ref(), other.subject.as_ref());
        let speakers = (self.act, other.act) == (Act::Says, Act::Says);
        if speakers && matches!(subjects, (Some(a), Some(b)) if !are_alike(a, b)) {
            return false;
        }
        are_alike(&self.form, &other.form)
            || (self.class.is_some() && self.class == other.class)
            || (main
                && matches!(subjects, (Some(a), Some(b)) if are_alike(a, b))
                && shared(&self.form, &other.form) >= 2)
    }
}

/// Letters that two words begin with.
fn shared(a: &str, b: &str) -> usize {
    a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count()
}

/// Whether two words are one but for their endings.
fn are_alike(a: &str, b: &str) -> bool {
    const STEM: usize = 3;
    const SHORT: usize = 5;
    let shorter = a.chars().count().min(b.chars().count());
    let ending = if shorter > SHORT { 2 } else { 1 };
    a == b || shared(a, b) >= STEM.max(shorter.saturating_sub(ending))
}

/// Every word of weight is a deed, and a mark bears on the next.
fn by_words(spoken: &Spoken<'_>, language: Language, lists: &FramingLists) -> Deeds {
    let is_light = |form: &str| listed(lists, language, "stop", form) || listed(lists, language, "certainty", form);
    let mut found = Deeds::default();
    let mut weighty = Vec::new();
    for (word, form) in spoken.words.iter().zip(&spoken.forms) {
        let is_deed = word.kind == TokenKind::Word && !is_light(form);
        weighty.push(is_deed.then_some(found.deeds.len()));
        if is_deed {
            found.deeds.push(Deed {
                form: (*form).to_owned(),
                class: None,
                subject: None,
                rank: Rank::Unknown,
                act: Act::Does,
                above: None,
                span: word.span,
            });
        }
    }
    for (at, word) in spoken.words.iter().enumerate() {
        let behind = weighty[at + 1..].iter().take(REACH).find_map(|deed| *deed);
        let direct = behind.or_else(|| weighty[..at].iter().rev().take(REACH).find_map(|deed| *deed));
        found.words.push((word.span, Belonging { direct, ..Belonging::default() }));
    }
    found
}

fn listed(lists: &FramingLists, language: Language, group: &str, form: &str) -> bool {
    lists.of(language, group).is_some_and(|phrases| !phrases.find(&[form]).is_empty())
}

/// A statement whose sentence was read into a tree.
struct Grown<'a> {
    told: &'a Told<'a>,
    tree: &'a Tree,
    /// Bytes of the sentence before the statement.
    before: usize,
    lists: &'a FramingLists,
}

impl Grown<'_> {
    fn deeds(&self) -> Deeds {
        let words = &self.tree.words;
        let main = self.main();
        let mut found = Deeds::default();
        let numbers: Vec<Option<usize>> = (0..words.len())
            .map(|at| {
                let span = self.inside(at).filter(|_| self.is_predicate(at))?;
                let form = self.form(at, span);
                let class = self.class(&form);
                // a court that rejects an appeal does something
                let says = self.is_listed(at, "reporting") && self.child(at, &["ccomp", "parataxis"]).is_some();
                let act = if says { Act::Says } else { Act::Does };
                let rank = if main.contains(&at) { Rank::Main } else { Rank::Other };
                found.deeds.push(Deed {
                    class,
                    subject: self.subject(at),
                    rank,
                    act,
                    above: self.completed(at),
                    span,
                    form,
                });
                Some(found.deeds.len() - 1)
            })
            .collect();
        let of = |at: Option<usize>| at.and_then(|at| numbers[at]);
        for at in 0..words.len() {
            let Some(span) = self.inside(at) else { continue };
            let (direct, through_nouns) = self.borne_on(at);
            let belonging = Belonging {
                under: of(self.above(at)),
                direct: of(direct),
                through_nouns: of(through_nouns),
                depth: self.heads(at).count(),
            };
            found.words.push((span, belonging));
        }
        found
    }

    /// The bytes of the statement that a word covers; none outside of it.
    fn inside(&self, at: usize) -> Option<Span> {
        let span = self.tree.words[at].span;
        let (start, end) = (span.start().checked_sub(self.before)?, span.end().checked_sub(self.before)?);
        self.told.text.get(start..end).map(|_| Span::new(start, end))
    }

    fn head(&self, at: usize) -> Option<usize> {
        self.tree.words[at].head.map(usize::from)
    }

    /// A word and those above it.
    fn heads(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        // a tree has no circle, and yet nothing here should hang on that
        std::iter::successors(Some(at), |at| self.head(*at)).take(self.tree.words.len())
    }

    fn child(&self, at: usize, relations: &[&str]) -> Option<usize> {
        let is_it = |child: &usize| {
            relations.contains(&self.tree.words[*child].plain_relation()) && self.inside(*child).is_some()
        };
        self.tree.children(at).find(is_it)
    }

    fn is_predicate(&self, at: usize) -> bool {
        let word = &self.tree.words[at];
        match word.plain_relation() {
            "root" | "ccomp" | "xcomp" | "advcl" | "acl" | "parataxis" | "csubj" => word.upos != Upos::Punct,
            "conj" => word.upos == Upos::Verb || self.child(at, &["nsubj", "cop"]).is_some(),
            _ => word.head.is_none(),
        }
    }

    /// The predicate that a word belongs to, or that it is.
    fn above(&self, at: usize) -> Option<usize> {
        self.heads(at).find(|at| self.is_predicate(*at))
    }

    /// The bytes of the predicate that one completes.
    fn completed(&self, at: usize) -> Option<Span> {
        let completes = matches!(self.tree.words[at].plain_relation(), "ccomp" | "xcomp" | "csubj");
        self.inside(self.head(at).filter(|_| completes)?)
    }

    /// What the statement tells first of all: its highest predicate, or what that says, thinks or lets be.
    fn main(&self) -> Vec<usize> {
        let is_highest = |at: &usize| {
            self.inside(*at).is_some()
                && self.is_predicate(*at)
                && self.head(*at).is_none_or(|head| self.inside(head).is_none())
        };
        let mut found: Vec<usize> = (0..self.tree.words.len()).find(is_highest).into_iter().collect();
        for _ in 0..self.tree.words.len() {
            let Some(&last) = found.last() else { break };
            let is_told = self.is_listed(last, "reporting");
            if let Some(said) = self.child(last, &["ccomp", "parataxis"]).filter(|_| is_told) {
                found = vec![said];
            } else if let Some(more) = self.child(last, &["xcomp"]).filter(|more| !found.contains(more)) {
                found.push(more);
            } else {
                break;
            }
        }
        found
    }

    fn is_listed(&self, at: usize, group: &str) -> bool {
        self.inside(at)
            .is_some_and(|span| listed(self.lists, self.told.language, group, &fold(span.of(self.told.text))))
    }

    /// The word of a predicate; that something *is* says no more than what it is said of. The *ge-* of German participles
    /// goes.
    fn form(&self, at: usize, span: Span) -> String {
        const LONG: usize = 5;
        let form = fold(span.of(self.told.text));
        if let Some(subject) = self.subject(at).filter(|_| self.is_listed(at, "be")) {
            return subject;
        }
        match form.strip_prefix("ge") {
            Some(rest) if self.told.language.primary() == "de" && rest.chars().count() > LONG => rest.to_owned(),
            _ => form,
        }
    }

    fn class(&self, form: &str) -> Option<String> {
        let phrases = self.lists.of(self.told.language, "choice")?;
        phrases.find(&[form]).first().map(|hit| phrases.class(hit).to_owned())
    }

    fn subject(&self, at: usize) -> Option<String> {
        let above = || self.head(at).filter(|_| self.tree.words[at].plain_relation() == "xcomp");
        let subject = self.child(at, &["nsubj"]).or_else(|| self.child(above()?, &["nsubj"]))?;
        self.inside(subject).map(|span| fold(span.of(self.told.text)))
    }

    /// What a mark bears on by itself, and through a noun that it stands with.
    fn borne_on(&self, at: usize) -> (Option<usize>, Option<usize>) {
        if self.is_predicate(at) {
            // *failed to meet*, *is likely to hold*, *denies that it lent*
            return (self.child(at, &["xcomp", "ccomp", "csubj"]), None);
        }
        let relation = |at: usize| self.tree.words[at].plain_relation();
        let Some(head) = self.head(at) else { return (None, None) };
        let (at, head) = if relation(at) == "fixed" { (head, self.head(head).unwrap_or(head)) } else { (at, head) };
        match relation(at) {
            "advmod" | "aux" | "discourse" | "mark" if self.is_predicate(head) => (Some(head), None),
            "nsubj" | "obj" => (None, Some(head)),
            "advmod" | "det" if matches!(relation(head), "nsubj" | "obj") => (None, self.head(head)),
            "advmod" | "det" if self.is_predicate(head) => (None, Some(head)),
            _ => (None, None),
        }
    }
}
