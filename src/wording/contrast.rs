//! Where two parallel statements differ in number, time, place, scope, actor, polarity, certainty or name, with the words that show it. Says that
//! they differ, never that one contradicts the other.

use super::{
    circumstance::{Circumstance, When, are_two_days, are_two_hours, day_of},
    count::{Count, counts},
    told::Told,
};
use crate::{
    grammar::Upos,
    lexicon::{Hit, Lexicons, Phrases},
    text::{Language, Span, Token, TokenKind, fold, tokens},
};
use std::collections::{BTreeMap, BTreeSet};

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
    /// The first word that denies; none where there is no list for the language.
    negation: Option<Option<Span>>,
    /// The first word that hedges or says that it may be.
    doubt: Option<Option<Span>>,
    /// The act that is told and the words of its doer.
    doer: Option<(String, Span)>,
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
        let mut words = tokens(told.text);
        words.retain(|token| token.kind != TokenKind::Punctuation);
        let folded: Vec<String> = words.iter().map(|token| fold(token.span.of(told.text))).collect();
        let forms: Vec<&str> = folded.iter().map(String::as_str).collect();
        let lists = lexicons.framing();
        let misses = lists.of(told.language, "certainty_not").map_or_else(Vec::new, |misses| misses.find(&forms));
        let found = lists.of(told.language, "certainty").map(|phrases| (phrases, phrases.find(&forms)));
        let first =
            |classes: &[&str]| found.as_ref().map(|(phrases, hits)| mark(phrases, hits, &misses, classes, &words));
        // A word such as *never* counts as firmness where certainty is told, but it denies all the same.
        let denial = || {
            let hit = lists.of(told.language, "denial")?.find(&forms).into_iter().next()?;
            Some(words[hit.first].span.cover(words[hit.end - 1].span))
        };
        let circumstance = Circumstance::new(told, lexicons);
        Self {
            text: told.text,
            language: told.language,
            counts: counts(told.text, told.language, told.tree, lists, lexicons.numerals()),
            negation: first(&["negation"]).map(|word| word.or_else(denial)),
            doubt: first(&["hedge", "modal possible"]),
            doer: doer(told),
            sides: sides(&circumstance, lexicons),
            circumstance,
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
        number(&self.counts, &other.counts, &mut found);
        // the number of a day or an hour counts nothing
        found.retain(|known| !(self.is_time(known.a) || other.is_time(known.b)));
        self.times(other, &mut found);
        self.places(other, &mut found);
        if self.language.primary() == other.language.primary() {
            let mut marked = |what, a: Option<Option<Span>>, b: Option<Option<Span>>| {
                if let (Some(a), Some(b)) = (a, b)
                    && a.is_some() != b.is_some()
                {
                    found.push(Contrast { what, a, b });
                }
            };
            marked(Contrasted::Polarity, self.negation, other.negation);
            marked(Contrasted::Certainty, self.doubt, other.doubt);
            self.scopes(other, &mut found);
            self.names(other, &mut found);
            if let (Some((act, a)), Some((same, b))) = (&self.doer, &other.doer)
                && act == same
                && !may_be_one(a.of(self.text), b.of(other.text))
            {
                let named_otherwise = |known: &Contrast| {
                    let touches = |span: Option<Span>, doer: &Span| span.is_some_and(|span| span.overlaps(*doer));
                    known.what == Contrasted::Name && touches(known.a, a) && touches(known.b, b)
                };
                if !found.iter().any(named_otherwise) {
                    found.push(Contrast { what: Contrasted::Actor, a: Some(*a), b: Some(*b) });
                }
            }
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

    /// Days and hours, where each tells one.
    fn times(&self, other: &Self, found: &mut Vec<Contrast>) {
        let (one, two) = (&self.circumstance, &other.circumstance);
        let mut told = |a: Span, b: Span| found.push(Contrast { what: Contrasted::Date, a: Some(a), b: Some(b) });
        if let ([(a, x)], [(b, y)]) = (&one.days[..], &two.days[..])
            && are_two_days((*a, self.written), (*b, other.written))
        {
            told(*x, *y);
        }
        let distinct = |hours: &[(When, Span)]| hours.len() == 1;
        if distinct(&one.hours) && distinct(&two.hours) && are_two_hours(one.hours[0].0, two.hours[0].0) {
            told(one.hours[0].1, two.hours[0].1);
        }
    }

    /// Places, where each tells one, none names that of the other in any way, and they are not of one country.
    fn places(&self, other: &Self, found: &mut Vec<Contrast>) {
        let ([(a, x)], [(b, y)]) = (&self.circumstance.places[..], &other.circumstance.places[..]) else { return };
        let foreign = self.language.primary() != other.language.primary();
        let names = |text: &str, place: &str| {
            let all = fold(text);
            place.split_whitespace().any(|word| all.contains(&super::circumstance::stem(word)))
        };
        let sides = (self.sides.get(a), other.sides.get(b));
        let of_one_side = matches!(sides, (Some(a), Some(b)) if a == b);
        let unknown = foreign && !matches!(sides, (Some(_), Some(_)));
        if !of_one_side && !unknown && !names(self.text, b) && !names(other.text, a) {
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
            let shared = mine.iter().any(|(word, _)| theirs.iter().any(|(other, _)| other == word));
            if let (false, Some((_, a)), Some((_, b))) = (shared, mine.first(), theirs.first()) {
                found.push(Contrast { what: Contrasted::Name, a: Some(*a), b: Some(*b) });
            }
        }
    }
}

/// The countries that places are known to lie in.
fn sides(circumstance: &Circumstance, lexicons: &Lexicons) -> BTreeMap<String, String> {
    let side = |(place, _): &(String, Span)| {
        let words: Vec<String> = place.split_whitespace().map(str::to_owned).collect();
        let (_, _, entity) = lexicons.gazetteer().find(&words).into_iter().next()?;
        (!entity.side.is_empty()).then(|| (place.clone(), entity.side.clone()))
    };
    circumstance.places.iter().filter_map(side).collect()
}

/// The first mark of these classes that is no miss (*as possible*), if any.
fn mark(phrases: &Phrases, hits: &[Hit], misses: &[Hit], classes: &[&str], words: &[Token]) -> Option<Span> {
    let is_missed = |hit: &Hit| misses.iter().any(|miss| miss.first <= hit.first && hit.end <= miss.end);
    let hit = hits.iter().find(|hit| classes.contains(&phrases.class(hit)) && !is_missed(hit))?;
    Some(words[hit.first].span.cover(words[hit.end - 1].span))
}

/// Numbers of one unit: those that both give are set aside; where each gives others, the first of each are told.
fn number(one: &[Count], other: &[Count], found: &mut Vec<Contrast>) {
    let same = |x: &Count, y: &Count| x.unit == y.unit && (x.value - y.value).abs() < 1e-9 && x.bound() == y.bound();
    let own = |mine: &[Count], theirs: &[Count]| -> Vec<Count> {
        let lone = mine.iter().filter(|x| !x.unit.is_empty() && !theirs.iter().any(|y| same(x, y)));
        lone.cloned().collect()
    };
    let (mine, theirs) = (own(one, other), own(other, one));
    let first = |counts: &[Count], unit: &str| counts.iter().find(|count| count.unit == unit).map(|count| count.span);
    let units: BTreeSet<&str> = mine.iter().map(|count| count.unit.as_str()).collect();
    for unit in units {
        if let (Some(a), Some(b)) = (first(&mine, unit), first(&theirs, unit)) {
            found.push(Contrast { what: Contrasted::Number, a: Some(a), b: Some(b) });
        }
    }
}

/// Letters by which two words of a name are held to be one: *soldier*, *soldiers*.
const NAME_LETTERS: usize = 6;

/// Whether two words are the same but for an ending of up to two letters: *ship*, *ships*.
fn is_one_word(a: &str, b: &str) -> bool {
    const STEM: usize = 3;
    const ENDING: usize = 2;
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let ending = long.strip_prefix(short).map(|ending| ending.chars().count());
    a == b || (short.chars().count() >= STEM && ending.is_some_and(|letters| letters <= ENDING))
}

/// Whether two doers may be one: one is named with words of the other (*Mayor Berg*, *Anna Berg*), or the last word is the
/// same but for its ending.
fn may_be_one(a: &str, b: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        let words = tokens(name).into_iter().filter(|token| token.kind != TokenKind::Punctuation);
        words.map(|token| fold(token.span.of(name)).chars().take(NAME_LETTERS).collect()).collect()
    };
    let (a, b) = (words(a), words(b));
    let within = |short: &[String], long: &[String]| short.iter().all(|word| long.contains(word));
    a.last().zip(b.last()).is_some_and(|(a, b)| is_one_word(a, b)) || within(&a, &b) || within(&b, &a)
}

/// The act that the sentence tells (the first letters of its root) and the words of its doer, where both stand in the
/// statement and the doer is named.
fn doer(told: &Told<'_>) -> Option<(String, Span)> {
    const ACT_LETTERS: usize = 5;
    let (tree, before) = told.tree?;
    let place = |span: Span| {
        let (start, end) = (span.start().checked_sub(before)?, span.end().checked_sub(before)?);
        (end <= told.text.len() && told.text.is_char_boundary(start) && told.text.is_char_boundary(end))
            .then(|| Span::new(start, end))
    };
    let root = tree.words.iter().position(|word| word.head.is_none() && word.upos == Upos::Verb)?;
    let is_doer = |child: &usize| matches!(tree.words[*child].relation, "nsubj" | "obl:agent");
    let doer = tree.children(root).find(is_doer)?;
    if !matches!(tree.words[doer].upos, Upos::Noun | Upos::Propn) {
        return None;
    }
    let act = fold(place(tree.words[root].span)?.of(told.text)).chars().take(ACT_LETTERS).collect();
    if tree.children(doer).any(|child| tree.words[child].relation == "conj") {
        return None; // of several one may be named first here and last there
    }
    let parts =
        tree.children(doer).filter(|child| matches!(tree.words[*child].relation, "flat" | "flat:name" | "compound"));
    let spans = parts.chain([doer]).filter_map(|word| place(tree.words[word].span));
    Some((act, spans.reduce(Span::cover)?))
}
