//! All differences of a comparison in one list, and all that versions leave out in another, the weightiest first. Finds none
//! itself: pairs were contrasted, silences judged, and what a version does with a statement told before.

use crate::{
    alignment::SilenceState,
    attribution::{Attribution, Form},
    comparison::Comparison,
    project::{By, Stance},
    speaker::Voice,
    statement::{Kind, Place, Statement},
    text::{Span, fold},
    wording::{Contrast, Contrasted},
    work::thresholds::{alignment, differences::SURELY_GIVEN},
};
use std::collections::BTreeSet;

/// A difference between two statements of one point.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// What they differ in.
    pub what: Contrasted,
    /// Position of the point.
    pub point: usize,
    /// One statement and the words in it that show it; without words where it is their absence that differs. Spans count
    /// bytes of the statement.
    pub a: (Place, Option<Span>),
    /// The other.
    pub b: (Place, Option<Span>),
    /// How much it weighs: likely pairs, many versions, high up in the articles, and what they differ in.
    pub weight: f32,
}

/// What one version leaves out.
#[derive(Clone, Debug, PartialEq)]
pub struct Omission {
    /// Position of the point.
    pub point: usize,
    /// Position of the version.
    pub version: usize,
    /// How much it weighs: surely left out, by few, said by many, high up in their articles.
    pub weight: f32,
}

/// Marks of quotations; an apostrophe may be one too and says nothing.
const QUOTATION_MARKS: [char; 6] = ['"', '“', '”', '„', '«', '»'];

/// Words of a statement that is given to a voice that may be the article's own: *on Tuesday* in *he said on Tuesday that*.
const OUTSIDE: usize = 4;
/// Words in quotation marks that are a saying of somebody's, and no name or single word.
const SAYING: usize = 5;

/// Words in a row by which a quotation is known again.
const REPEATED: usize = 4;

/// Whether words hold a saying in quotation marks, or a part of one.
fn quotes(words: &str) -> bool {
    let parts: Vec<&str> = words.split(QUOTATION_MARKS).collect();
    let is_saying = |part: &&str| part.split_whitespace().count() >= SAYING;
    parts.len().is_multiple_of(2) || parts.iter().skip(1).step_by(2).any(is_saying)
}

/// What a difference in each respect weighs, from 0 to 1: a judgement. What can be checked comes before how it is put.
fn weight(what: Contrasted) -> f32 {
    match what {
        Contrasted::Polarity => 1.0,
        Contrasted::Number | Contrasted::Actor => 0.9,
        Contrasted::Date | Contrasted::Place => 0.8,
        Contrasted::Scope => 0.7,
        Contrasted::Certainty => 0.6,
        Contrasted::Source => 0.5,
        Contrasted::Name => 0.4,
    }
}

impl Comparison {
    /// The differences inside points, each once in the same words, the weightiest first.
    #[must_use]
    pub fn differences(&self) -> Vec<Difference> {
        let mut found = Vec::new();
        for (number, point) in self.points.iter().enumerate() {
            let readings = point.readings.iter().map(|reading| &reading.statements[..]);
            let members: Vec<&[Place]> = readings.filter(|statements| !statements.is_empty()).collect();
            let prominence = self.prominence(number);
            let mut seen = BTreeSet::new();
            for (at, mine) in members.iter().enumerate() {
                for theirs in &members[at + 1..] {
                    for (a, b) in self.counterparts(mine, theirs) {
                        for (what, a, b) in self.of_pair(a, b) {
                            if seen.insert(self.key(what, a, b)) {
                                let likely = self.score(a.0, b.0).unwrap_or(0.0);
                                let weight = weight(what) * likely * prominence;
                                found.push(Difference { what, point: number, a, b, weight });
                            }
                        }
                    }
                }
            }
        }
        found.sort_by(|x, y| {
            y.weight.total_cmp(&x.weight).then_with(|| (x.point, x.what, x.a, x.b).cmp(&(y.point, y.what, y.a, y.b)))
        });
        found
    }

    /// The pairs of statements of two versions in which one at least has its closest: of several that each says at a point,
    /// others are not held against each other.
    fn counterparts(&self, mine: &[Place], theirs: &[Place]) -> Vec<(Place, Place)> {
        let score = |a: Place, b: Place| self.estimate(a, b).unwrap_or(0.0);
        let is_closest = |a: Place, b: Place, others: &[Place]| others.iter().all(|c| score(a, *c) <= score(a, b));
        let pairs = mine.iter().flat_map(|a| theirs.iter().map(move |b| (*a, *b)));
        pairs.filter(|(a, b)| is_closest(*a, *b, theirs) || is_closest(*b, *a, mine)).collect()
    }

    /// What versions leave out, by their text and not by what is not clear, the weightiest first.
    #[must_use]
    pub fn omissions(&self) -> Vec<Omission> {
        let mut found = Vec::new();
        for (number, point) in self.points.iter().enumerate() {
            let prominence = self.prominence(number);
            for (version, reading) in point.readings.iter().enumerate() {
                let sure = match reading.silence.map(|silence| (silence.state, silence.unsaid)) {
                    Some((SilenceState::Confirmed, _)) => 1.0,
                    Some((SilenceState::Silent, unsaid)) => unsaid,
                    _ => continue,
                };
                found.push(Omission { point: number, version, weight: sure * prominence });
            }
        }
        found.sort_by(|x, y| y.weight.total_cmp(&x.weight).then((x.point, x.version).cmp(&(y.point, y.version))));
        found
    }

    /// How much a point weighs in the set, 0 to 1: the share of versions that speak, and how high up in their articles.
    fn prominence(&self, point: usize) -> f32 {
        let Some(point) = self.points.get(point) else { return 0.0 };
        let speaking: Vec<&[Place]> =
            point.readings.iter().map(|r| &r.statements[..]).filter(|places| !places.is_empty()).collect();
        let share = speaking.len() as f32 / point.readings.len().max(1) as f32;
        let depth = |places: &&[Place]| {
            let first = places.first().and_then(|place| Some((place, self.articles.get(place.article())?)));
            first.map_or(1.0, |(place, read)| place.statement() as f32 / read.statements.len().max(1) as f32)
        };
        let mean = speaking.iter().map(depth).sum::<f32>() / speaking.len().max(1) as f32;
        share * (1.0 - mean / 2.0)
    }

    /// What two statements of a point differ in, with the words of both.
    fn of_pair(&self, a: Place, b: Place) -> Vec<(Contrasted, (Place, Option<Span>), (Place, Option<Span>))> {
        let known = self.contrasts.get(&(a.min(b), a.max(b))).map_or(&[][..], Vec::as_slice);
        let turned = a > b;
        let of = |contrast: &Contrast| {
            let (x, y) = if turned { (contrast.b, contrast.a) } else { (contrast.a, contrast.b) };
            (contrast.what, (a, x), (b, y))
        };
        let mut found: Vec<_> = known.iter().map(of).collect();
        found.extend(self.source(a, b));
        found
    }

    /// Whether one says itself, as plainly as can be, what the other surely gives to a voice; the words that name the voice
    /// show it. Only of statements that are likely parallel themselves, and not by way of others of their point.
    fn source(&self, a: Place, b: Place) -> Option<(Contrasted, (Place, Option<Span>), (Place, Option<Span>))> {
        let likely = self.score(a, b).is_some_and(|score| score >= alignment::CONTRASTED);
        let parts = |one: Place, other: Place| {
            self.says_itself(one)
                && self.given_to(other).is_some_and(|voice| !self.names(one, voice))
                && !self.repeats_quotation(one, other)
        };
        let parted = parts(a, b) || parts(b, a);
        (likely && parted && self.by == By::Outlet)
            .then(|| (Contrasted::Source, (a, self.voiced(a)), (b, self.voiced(b))))
    }

    /// Whether a statement is its article's own words and holds none that are another's.
    fn says_itself(&self, place: Place) -> bool {
        let says = self.taken(place).is_some_and(|taken| taken.stance == Stance::Says && taken.voice.is_none());
        let plain = |statement: &Statement| statement.kind == Kind::Narration && statement.attribution.is_none();
        says && self.statement(place).is_some_and(plain) && !quotes(self.words(place)) && !self.is_in_quotation(place)
    }

    /// The voice that a statement is surely given to.
    fn given_to(&self, place: Place) -> Option<&Voice> {
        let voice = self.voices.get(self.taken(place)?.voice? as usize)?;
        let read = self.articles.get(place.article())?;
        let attribution = read.attributions.get(self.statement(place)?.attribution? as usize)?;
        let given = attribution.confidence >= SURELY_GIVEN && self.outside(place, attribution) <= OUTSIDE;
        (given && self.is_told(place, attribution)).then_some(voice)
    }

    /// Whether what is given is told in a clause of its own, or is quoted: who apologizes *for a post* says no more by that. Without
    /// a tree it is not known.
    fn is_told(&self, place: Place, attribution: &Attribution) -> bool {
        let tree = || {
            let read = self.articles.get(place.article())?;
            let sentence = self.statement(place)?.sentence as usize;
            let tree = read.trees.as_ref()?.get(sentence)?;
            Some((tree, attribution.cue?, read.sentences.get(sentence)?.span))
        };
        let Some((tree, cue, sentence)) = tree().filter(|_| attribution.form == Form::Indirect) else { return true };
        let at = |span: Span| span.shifted(sentence.start()).overlaps(cue);
        tree.words.iter().any(|word| {
            let is_under_cue =
                || word.head.and_then(|head| tree.words.get(usize::from(head))).is_some_and(|head| at(head.span));
            let is_clause = matches!(word.plain_relation(), "ccomp" | "xcomp" | "parataxis");
            // *according to the union*, *the mine was closed, police said*
            (is_clause && is_under_cue())
                || (at(word.span) && matches!(word.plain_relation(), "parataxis" | "case" | "fixed" | "obl"))
        })
    }

    /// Words of a statement that are neither given to the voice nor tell that they are.
    fn outside(&self, place: Place, attribution: &Attribution) -> usize {
        let Some(statement) = self.statement(place) else { return 0 };
        let known = || attribution.content.iter().chain(&attribution.source).chain(&attribution.cue);
        let Some(read) = self.articles.get(place.article()) else { return 0 };
        let words = read.words.within(statement.span).spoken();
        words.filter(|word| !known().any(|span| span.overlaps(word.span))).count()
    }

    /// Whether a statement stands inside a quotation that begins before it in its article.
    fn is_in_quotation(&self, place: Place) -> bool {
        let before = self.articles.get(place.article()).zip(self.statement(place));
        let before = before.and_then(|(read, statement)| read.article.body.get(..statement.span.start()));
        before.is_some_and(|before| {
            let last = before.rfind(['“', '”', '„', '«', '»']).and_then(|at| before[at..].chars().next());
            let odd = before.matches('"').count() % 2 == 1;
            odd || matches!(last, Some('„' | '«')) || (last == Some('“') && !before.contains('„'))
        })
    }

    /// Whether a statement has a run of words that the other quotes: it quotes them too, though its page lost the marks, as that
    /// of an indented quotation does.
    fn repeats_quotation(&self, place: Place, quoted: Place) -> bool {
        let form = |statement: &Statement| Some(statement.attribution? as usize);
        let read = self.articles.get(quoted.article());
        let attribution =
            read.zip(self.statement(quoted).and_then(form)).and_then(|(read, at)| read.attributions.get(at));
        if attribution.is_none_or(|attribution| attribution.form == Form::Indirect) {
            return false;
        }
        let forms = |place: Place| -> Vec<&str> {
            let tokens = self.tokens(place).into_iter();
            tokens.flat_map(|tokens| tokens.spoken().map(|word| word.form)).collect()
        };
        let (own, theirs) = (forms(place), forms(quoted));
        own.windows(REPEATED).any(|run| theirs.windows(REPEATED).any(|other| other == run))
    }

    /// Whether a statement speaks of a voice: what somebody does is told otherwise than what they say, but it is not said by
    /// another.
    fn names(&self, place: Place, voice: &Voice) -> bool {
        let words = fold(self.words(place));
        let is_named = |name: &str| words.split(|c: char| !c.is_alphanumeric()).any(|word| word == name);
        let names = std::iter::once(&voice.name).chain(&voice.aliases);
        names.filter_map(|name| name.split_whitespace().last()).any(|last| is_named(&fold(last)))
    }

    /// The words of a statement that name who says it.
    fn voiced(&self, place: Place) -> Option<Span> {
        let read = self.articles.get(place.article())?;
        let statement = self.statement(place)?;
        let attribution = read.attributions.get(statement.attribution? as usize)?;
        let span = attribution.source.or(attribution.cue)?;
        let inside = span.intersection(statement.span).filter(|inside| *inside == span)?;
        Some(Span::new(inside.start() - statement.span.start(), inside.end() - statement.span.start()))
    }

    /// What makes two differences of a point one: the same respect and the same words.
    fn key(
        &self,
        what: Contrasted,
        a: (Place, Option<Span>),
        b: (Place, Option<Span>),
    ) -> (Contrasted, String, String) {
        let words = |(place, span): (Place, Option<Span>)| {
            span.map_or_else(String::new, |span| fold(span.of(self.words(place))))
        };
        let (one, other) = (words(a), words(b));
        if one <= other { (what, one, other) } else { (what, other, one) }
    }
}
