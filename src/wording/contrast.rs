//! Where two parallel statements differ in number, time, place, scope, actor, polarity, certainty or name, with the words that show it. Says that
//! they differ, never that one contradicts the other.

use super::{
    circumstance::{Circumstance, Located, Weight, When, are_two_days, are_two_hours, day_of},
    count::{Count, counts},
    deed::{Bearing, Deeds, Firsts},
    doer::Doer,
    told::{Spoken, Told},
};
use crate::{
    lexicon::{FramingLists, Hit, Lexicons, Phrases},
    text::{Language, Span, fold},
};
use std::collections::BTreeMap;

/// What two statements differ in.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Contrasted {
    /// They count the same thing and arrive at other values or other bounds (`more than 200`).
    Number,
    /// They tell another day or hour.
    Date,
    /// They tell another place.
    Place,
    /// One speaks of all and the other of some.
    Scope,
    /// One denies and the other does not.
    Polarity,
    /// One hedges, or says it may be, and the other does not.
    Certainty,
    /// The same act has another doer.
    Actor,
    /// One says it itself and the other gives it to a voice.
    Source,
    /// They call a thing by words that are a choice: *extremists*, *fighters*.
    Name,
}

impl Contrasted {
    /// All, in the order of their names' weight.
    pub const ALL: [Self; 9] = [
        Self::Number,
        Self::Date,
        Self::Place,
        Self::Scope,
        Self::Polarity,
        Self::Certainty,
        Self::Actor,
        Self::Source,
        Self::Name,
    ];

    /// The word behind *they differ in*.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Date => "date or time",
            Self::Place => "place",
            Self::Scope => "scope",
            Self::Polarity => "polarity",
            Self::Certainty => "certainty",
            Self::Actor => "actor",
            Self::Source => "source",
            Self::Name => "name",
        }
    }
}

/// A difference and where it shows; spans count bytes of each statement.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Contrast {
    /// What they differ in.
    pub what: Contrasted,
    /// The words of the first; `None` where it is the absence of such words that differs.
    pub a: Option<Span>,
    /// The words of the second.
    pub b: Option<Span>,
}

/// A statement made ready for [`Telling::contrasts`]: what counts, denies, hedges and acts in it. Made once for each statement,
/// however many it is held against.
#[derive(Clone, Debug)]
pub struct Telling<'a> {
    text: &'a str,
    language: Language,
    counts: Vec<Count>,
    deeds: Deeds,
    /// The deeds that are denied and the words that do; none where there is no list for the language.
    denied: Option<Vec<(usize, Span)>>,
    /// The deeds that are hedged or said to be possible.
    hedged: Option<Vec<(usize, Span)>>,
    /// Who does what is told first of all.
    doer: Option<Doer>,
    circumstance: Circumstance,
    /// The sides of the places that are told, by name.
    sides: BTreeMap<String, String>,
    /// When it was written: year, month, day.
    written: Option<(u32, u32, u32)>,
}

impl<'a> Telling<'a> {
    /// What `told` tells, by the word lists of its language.
    #[must_use]
    pub fn new(told: &Told<'a>, lexicons: &Lexicons) -> Self {
        let lists = lexicons.framing();
        let spoken = told.spoken();
        let deeds = Deeds::new(told, &spoken, lexicons);
        let marks = Marks { language: told.language, lists, spoken: &spoken };
        let circumstance = Circumstance::new(told, &spoken, lexicons);
        let denied = marks.denials(&deeds).map(|words| marked(&deeds, &words, Bearing::ThroughNouns));
        let hedged = marks.hedges().map(|words| {
            let mut hedged = marked(&deeds, &words, Bearing::Direct);
            // *could not confirm* says plainly that somebody did not
            hedged.retain(|(deed, _)| !denied.iter().flatten().any(|(other, _)| other == deed));
            hedged
        });
        Self {
            text: told.text,
            language: told.language,
            counts: counts(told, &spoken, lists, lexicons.numerals()),
            denied,
            hedged,
            doer: deeds.main().and_then(|main| Doer::new(told, main, lists)),
            sides: sides(&circumstance, lexicons),
            circumstance,
            deeds,
            written: None,
        }
    }

    /// The same, of an article of that day (`2020-11-07`): *yesterday* and *on Friday* can then be held against a date.
    #[must_use]
    pub fn written_on(self, published: Option<&str>) -> Self {
        Self { written: published.and_then(day_of), ..self }
    }

    /// The contrasts with a parallel statement, sorted. Words that deny or hedge are held against each other within one
    /// language only: others may say the same by an ending.
    #[must_use]
    pub fn contrasts(&self, other: &Self) -> Vec<Contrast> {
        let mut found = Vec::new();
        self.numbers(other, &mut found);
        // the number of a day or an hour counts nothing
        found.retain(|known| !(self.is_time(known.a) || other.is_time(known.b)));
        self.times(other, &mut found);
        self.places(other, &mut found);
        if self.language.primary() == other.language.primary() {
            let marks = [
                (Contrasted::Polarity, &self.denied, &other.denied),
                (Contrasted::Certainty, &self.hedged, &other.hedged),
            ];
            for (what, mine, theirs) in marks {
                if let (Some(mine), Some(theirs)) = (mine, theirs) {
                    let a = parted(&self.deeds, mine, &other.deeds, theirs);
                    let b = parted(&other.deeds, theirs, &self.deeds, mine);
                    found.extend(a.is_some().then_some(Contrast { what, a, b: None }));
                    found.extend(b.is_some().then_some(Contrast { what, a: None, b }));
                }
            }
            self.scopes(other, &mut found);
            self.names(other, &mut found);
            self.doers(other, &mut found);
        }
        found.sort_unstable();
        found
    }
}

impl Telling<'_> {
    /// Whether words are those of a day or an hour.
    fn is_time(&self, words: Option<Span>) -> bool {
        let mut times = self.circumstance.days.iter().chain(&self.circumstance.hours);
        words.is_some_and(|words| times.any(|(_, time)| time.overlaps(words)))
    }

    /// Numbers of one unit and one deed: those that agree are set aside; of others the first of each unit are told.
    fn numbers(&self, other: &Self, found: &mut Vec<Contrast>) {
        let own = |mine: &[Count], theirs: &[Count]| -> Vec<Count> {
            let lone = mine.iter().filter(|x| !x.unit.is_empty() && !theirs.iter().any(|y| x.agrees(y)));
            lone.cloned().collect()
        };
        let (mine, theirs) = (own(&self.counts, &other.counts), own(&other.counts, &self.counts));
        let mut units: Vec<&str> = Vec::new();
        for x in &mine {
            let firsts = if x.is_measure() { self.firsts(other) } else { Firsts::MayBeOne };
            let of_one = |y: &&Count| x.is_of_kind(y) && self.deeds.may_be_one(x.span, &other.deeds, y.span, firsts);
            if let Some(y) = theirs.iter().find(of_one).filter(|_| !units.contains(&x.unit.as_str())) {
                units.push(&x.unit);
                found.push(Contrast { what: Contrasted::Number, a: Some(x.span), b: Some(y.span) });
            }
        }
    }

    /// Whether the first deeds of the two are one by their words, which two languages do not share.
    fn firsts(&self, other: &Self) -> Firsts {
        if self.language.primary() == other.language.primary() { Firsts::ByTheirWords } else { Firsts::MayBeOne }
    }

    /// Days, hours, months and years of one deed, where it is clear which is told instead of which.
    fn times(&self, other: &Self, found: &mut Vec<Contrast>) {
        let (one, two) = (&self.circumstance, &other.circumstance);
        let days = |a: When, b: When| are_two_days((a, self.written), (b, other.written));
        self.instead(other, [&one.days, &two.days], days, found);
        self.instead(other, [&one.periods, &two.periods], days, found);
        self.instead(other, [&one.hours, &two.hours], are_two_hours, found);
    }

    /// Times that tell another one than the only time of the other that may be of the same deed.
    fn instead(
        &self,
        other: &Self,
        [mine, theirs]: [&[(When, Span)]; 2],
        are_two: impl Fn(When, When) -> bool,
        found: &mut Vec<Contrast>,
    ) {
        let may_be_one = |x: Span, y: Span| self.deeds.may_be_one(x, &other.deeds, y, self.firsts(other));
        let is_told = |a: When, times: &[(When, Span)]| times.iter().any(|(b, _)| !are_two(a, *b));
        let is_heard = |b: When, times: &[(When, Span)]| times.iter().any(|(a, _)| !are_two(*a, b));
        for (_, x) in mine.iter().filter(|(a, _)| !is_told(*a, theirs)) {
            let mut near = theirs.iter().filter(|(_, y)| may_be_one(*x, *y));
            let (Some((b, y)), None) = (near.next(), near.next()) else { continue };
            let rivals = mine.iter().filter(|(_, x)| may_be_one(*x, *y)).count();
            if rivals == 1 && !is_heard(*b, mine) {
                found.push(Contrast { what: Contrasted::Date, a: Some(*x), b: Some(*y) });
            }
        }
    }

    /// Places, where each tells one, none names that of the other in any way, and they are not of one country.
    fn places(&self, other: &Self, found: &mut Vec<Contrast>) {
        let ([one], [two]) = (&self.circumstance.places[..], &other.circumstance.places[..]) else { return };
        let ((a, x), (b, y)) = ((&one.name, &one.span), (&two.name, &two.span));
        let foreign = self.language.primary() != other.language.primary();
        let names = |text: &str, place: &str| {
            let all = fold(text);
            place.split_whitespace().any(|word| all.contains(&super::circumstance::stem(word)))
        };
        let sides = (self.sides.get(a), other.sides.get(b));
        let of_one_side = matches!(sides, (Some(a), Some(b)) if a == b);
        let unknown = foreign && !matches!(sides, (Some(_), Some(_)));
        let of_one_deed = one.may_be_of_one(two) && self.deeds.may_be_one(*x, &other.deeds, *y, Firsts::MayBeOne);
        if of_one_deed && !of_one_side && !unknown && !names(self.text, b) && !names(other.text, a) {
            found.push(Contrast { what: Contrasted::Place, a: Some(*x), b: Some(*y) });
        }
    }

    /// Things of which one speaks as a whole and the other in part.
    fn scopes(&self, other: &Self, found: &mut Vec<Contrast>) {
        for (noun, scope, a) in &self.circumstance.scopes {
            let same = other.circumstance.scopes.iter().filter(|(other, ..)| other == noun);
            if let Some((_, _, b)) = same.clone().next().filter(|_| same.clone().all(|(_, other, _)| other != scope)) {
                found.push(Contrast { what: Contrasted::Scope, a: Some(*a), b: Some(*b) });
            }
        }
    }

    /// Kinds of things for which the two use no word in common.
    fn names(&self, other: &Self, found: &mut Vec<Contrast>) {
        for (class, mine) in &self.circumstance.names {
            let Some(theirs) = other.circumstance.names.get(class) else { continue };
            let shared = mine.iter().any(|one| theirs.iter().any(|other| other.word == one.word));
            let even = mine.iter().chain(theirs).all(|one| one.weight == Weight::Even);
            if let (false, false, Some(a), Some(b)) = (shared, even, mine.first(), theirs.first()) {
                found.push(Contrast { what: Contrasted::Name, a: Some(a.span), b: Some(b.span) });
            }
        }
    }

    /// Who does the same, unless they are only called otherwise.
    fn doers(&self, other: &Self, found: &mut Vec<Contrast>) {
        let (Some(one), Some(two)) = (&self.doer, &other.doer) else { return };
        if !self.deeds.tell_the_same(&other.deeds) || !one.does_the_same(two) || one.may_be(two) {
            return;
        }
        let named_otherwise = |known: &Contrast| {
            let touches = |span: Option<Span>, doer: Span| span.is_some_and(|span| span.overlaps(doer));
            known.what == Contrasted::Name && touches(known.a, one.span) && touches(known.b, two.span)
        };
        if !found.iter().any(named_otherwise) {
            found.push(Contrast { what: Contrasted::Actor, a: Some(one.span), b: Some(two.span) });
        }
    }
}

/// The deeds that marks bear on, but for those that complete a marked one: *did not fail to meet*, *was not suggesting that he is no
/// Christian*.
fn marked(deeds: &Deeds, marks: &[Span], bearing: Bearing) -> Vec<(usize, Span)> {
    let all: Vec<_> = marks.iter().filter_map(|words| Some((deeds.marked(*words, bearing)?, *words))).collect();
    all.iter().copied().filter(|(deed, _)| !deeds.completes(*deed, all.iter().map(|(deed, _)| *deed))).collect()
}

/// The words that mark a deed which the other tells without such a mark: once, for who denies twice says it, and where
/// neither tells it with and without.
fn parted(mine: &Deeds, marks: &[(usize, Span)], theirs: &Deeds, others: &[(usize, Span)]) -> Option<Span> {
    let is_marked = |deed: usize, marks: &[(usize, Span)]| marks.iter().filter(|(at, _)| *at == deed).count() % 2 == 1;
    let differs = |(deed, _): &&(usize, Span)| {
        is_marked(*deed, marks)
            && mine.same(*deed, theirs).next().is_some()
            && mine.alike(*deed, theirs).all(|other| !is_marked(other, others))
            && mine.alike(*deed, mine).all(|twin| is_marked(twin, marks))
    };
    marks.iter().find(differs).map(|(_, words)| *words)
}

/// The words of a statement by which it denies and hedges.
struct Marks<'a> {
    language: Language,
    lists: &'a FramingLists,
    spoken: &'a Spoken<'a>,
}

impl Marks<'_> {
    /// The words of these classes of a group, but those that a list of misses takes back (*as possible*).
    fn of(&self, group: &str, classes: &[&str]) -> Option<Vec<Span>> {
        let phrases = self.lists.of(self.language, group)?;
        let Spoken { words, forms } = self.spoken;
        let misses = self.lists.of(self.language, "certainty_not").map_or_else(Vec::new, |not| not.find(forms));
        let is_missed = |hit: &Hit| misses.iter().any(|miss| miss.first <= hit.first && hit.end <= miss.end);
        let is_of = |phrases: &Phrases, hit: &Hit| classes.contains(&phrases.class(hit)) && !is_missed(hit);
        let hits = phrases.find(forms).into_iter().filter(|hit| is_of(phrases, hit));
        Some(hits.map(|hit| words[hit.first].span.cover(words[hit.end - 1].span)).collect())
    }

    /// Words that deny: *not*, *never*, which counts as firm where certainty is told but denies all the same, *denies that*.
    /// *No mayor has done more than she* denies nothing of what she did.
    fn denials(&self, deeds: &Deeds) -> Option<Vec<Span>> {
        let mut found = self.of("certainty", &["negation"])?;
        let others = [("denial", "denial"), ("reporting", "denying")];
        found.extend(others.iter().flat_map(|(group, class)| self.of(group, &[class]).unwrap_or_default()));
        let than = self.of("comparing", &["than"]).unwrap_or_default();
        let compares = |words: &Span| than.iter().any(|than| than.start() > words.start());
        found.retain(|words| !compares(words) || deeds.marked(*words, Bearing::Direct).is_some());
        found.sort_unstable();
        found.dedup();
        Some(found)
    }

    /// But for those that tell more often what somebody is able to do: *can*.
    fn hedges(&self) -> Option<Vec<Span>> {
        let mut found = self.of("certainty", &["hedge", "modal possible"])?;
        let able = self.of("ability", &["can"]).unwrap_or_default();
        found.retain(|words| !able.contains(words));
        Some(found)
    }
}

/// The countries that places are known to lie in.
fn sides(circumstance: &Circumstance, lexicons: &Lexicons) -> BTreeMap<String, String> {
    let side = |place: &Located| {
        let words: Vec<String> = place.name.split_whitespace().map(str::to_owned).collect();
        let (_, _, entity) = lexicons.gazetteer().find(&words).into_iter().next()?;
        (!entity.side.is_empty()).then(|| (place.name.clone(), entity.side.clone()))
    };
    circumstance.places.iter().filter_map(side).collect()
}
