//! What a version does with what it says: it says so itself, gives it to a voice, says that it may be, denies it or asks for it.
//! By who says it, the reporting verb, certainty and polarity. Every view and report asks here.

use super::{Taken, certainty};
use crate::{
    finding::Passage,
    grammar::{Tree, Upos},
    lines::{Line, Lines, reporting},
    project::Stance,
    speaker::VoiceKind,
    statement::Place,
    text::{Span, Token, TokenKind, fold, tokens},
};
use std::collections::BTreeMap;

/// What makes a stance: the verb that reports, or words of what is said.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Shown {
    Plainly,
    ByVerb,
    ByWords,
}

/// What each version does with each of its statements.
pub(super) fn stances(lines: &Lines<'_>) -> BTreeMap<Place, Taken> {
    let mut found: BTreeMap<Place, (Taken, Shown)> =
        lines.lines.iter().filter_map(|line| Some((line.place, taken(lines, line)?))).collect();
    for point in lines.subject.points {
        let places = || point.readings.iter().flat_map(|reading| &reading.statements);
        let negates = |place: &Place| {
            let known = found.get(place);
            known.is_some_and(|(taken, shown)| taken.stance == Stance::Denies && *shown == Shown::ByWords)
        };
        if places().count() < 2 || !places().all(negates) {
            continue;
        }
        // All say that it is not so: nobody denies what another says.
        for place in places() {
            if let (Some((taken, _)), Some(line)) = (found.get_mut(place), lines.of(*place)) {
                *taken = plain(lines, line, taken.voice);
            }
        }
    }
    found.into_iter().map(|(place, (taken, _))| (place, taken)).collect()
}

fn taken(lines: &Lines<'_>, line: &Line) -> Option<(Taken, Shown)> {
    line.version?;
    let statement = lines.statement(line)?;
    let voice = given(lines, line);
    let of = |(stance, passage, shown)| (Taken { stance, voice, passage }, shown);
    if let Some((stance, span)) = by_verb(lines, line) {
        return Some(of((stance, Passage { place: line.place, span }, Shown::ByVerb)));
    }
    let scope = Scope::new(lines, line);
    let marks = certainty::marks(lines, line);
    let misses = misses(lines, line);
    let first = |classes: &[&str]| {
        let all = classes.iter().filter_map(|class| marks.get(*class)).flatten();
        let missed = |span: Span| misses.iter().any(|miss| miss.contains(span));
        all.filter(|passage| !missed(passage.span) && scope.bears_on(lines, line, passage.span)).min().copied()
    };
    let speaks = lines.voice(line).is_some_and(|(_, voice)| voice.kind != VoiceKind::Narration);
    let asked = || first(&["modal necessary"]).filter(|_| speaks && statement.attribution.is_some());
    let found = asked()
        .map(|passage| (Stance::AsksFor, passage))
        .or_else(|| Some((Stance::Denies, first(&["negation"]).or_else(|| never(lines, line, &scope))?)))
        .or_else(|| Some((Stance::MayBe, first(&["hedge", "modal possible"])?)));
    Some(match found {
        Some((stance, passage)) => of((stance, passage, Shown::ByWords)),
        None => (plain(lines, line, voice), Shown::Plainly),
    })
}

/// Said without more: by the version itself, or by a voice; shown by the words that name who speaks, or by all of it.
fn plain(lines: &Lines<'_>, line: &Line, voice: Option<u32>) -> Taken {
    let stance = if voice.is_some() { Stance::Gives } else { Stance::Says };
    let source = attribution(lines, line).and_then(|attribution| attribution.source).filter(|_| voice.is_some());
    let whole = lines.statement(line).map_or_else(Span::default, |statement| statement.span);
    Taken { stance, voice, passage: Passage { place: line.place, span: source.unwrap_or(whole) } }
}

/// The voice that a version gives a statement to; `None` for its own words: the article's, or those of the voice or the side
/// that makes the column.
fn given(lines: &Lines<'_>, line: &Line) -> Option<u32> {
    let (index, voice) = lines.voice(line)?;
    let version = lines.subject.versions.get(line.version? as usize)?;
    let own = voice.kind == VoiceKind::Narration
        || fold(&voice.name) == fold(&version.name)
        || voice.side.as_deref() == Some(version.name.as_str());
    (!own).then_some(index)
}

fn attribution<'a>(lines: &Lines<'a>, line: &Line) -> Option<&'a crate::attribution::Attribution> {
    let index = lines.statement(line)?.attribution?;
    lines.subject.texts.get(line.place.article())?.attributions.get(index as usize)
}

/// What the reporting verb says of its content, where it stands in the same sentence.
fn by_verb(lines: &Lines<'_>, line: &Line) -> Option<(Stance, Span)> {
    let (_, cue) = reporting::cue(lines, line)?;
    let text = lines.subject.texts.get(line.place.article())?;
    let sentence = text.sentences.get(lines.statement(line)?.sentence as usize)?;
    if !sentence.span.contains(cue) {
        return None;
    }
    if let Some(span) = asks(lines, line, cue, sentence.span) {
        return Some((Stance::AsksFor, span));
    }
    let (class, _, span) = reporting::classed(lines, line, cue)?;
    match class.as_str() {
        "appealing" => Some((Stance::AsksFor, span)),
        "denying" => Some((Stance::Denies, span)),
        _ => None,
    }
}

/// Words behind a verb such as *ask* among which one tells what is asked for.
const BEHIND: usize = 10;

/// The verb of a cue that asks for what it tells: *demanded*; *asked* only with *for* or *to* behind it before anything that
/// makes it a question (*asked the captain for help*, not *asked the captain whether he slept*).
fn asks(lines: &Lines<'_>, line: &Line, cue: Span, sentence: Span) -> Option<Span> {
    let verbs = lines.subject.lists.of(line.language, "asking")?;
    let rest = Span::new(cue.start(), sentence.end().max(cue.end())).of(lines.body(line));
    let found: Vec<Token> = tokens(rest).into_iter().filter(|token| token.kind == TokenKind::Word).collect();
    let forms: Vec<String> = found.iter().map(|token| fold(token.span.of(rest))).collect();
    let forms: Vec<&str> = forms.iter().map(String::as_str).collect();
    let hits = verbs.find(&forms);
    let hit = hits.iter().find(|hit| found[hit.first].span.start() < cue.len())?;
    let told = || {
        let behind = lines.subject.lists.of(line.language, "asking_for")?;
        let words = &forms[hit.end..(hit.end + BEHIND).min(forms.len())];
        behind.find(words).first().map(|first| behind.class(first) == "for")
    };
    let span = found[hit.first].span.cover(found[hit.end - 1].span).shifted(cue.start());
    (verbs.class(hit) == "alone" || told().unwrap_or(false)).then_some(span)
}

/// Marks that say nothing of the claim: *without food* negates a thing, *should have been secured* asks for nothing.
fn misses(lines: &Lines<'_>, line: &Line) -> Vec<Span> {
    let Some(phrases) = lines.subject.lists.of(line.language, "stance_not") else { return Vec::new() };
    let hits = phrases.find(&lines.forms(line));
    hits.iter().map(|hit| Lines::cover(line, hit.first, hit.end)).collect()
}

/// A word such as *never*, which the lists count as firmness.
fn never(lines: &Lines<'_>, line: &Line, scope: &Scope<'_>) -> Option<Passage> {
    let hits = lines.subject.lists.of(line.language, "denial")?.find(&lines.forms(line));
    let mut spans = hits.iter().map(|hit| Lines::cover(line, hit.first, hit.end));
    let span = spans.find(|span| scope.bears_on(lines, line, *span))?;
    Some(Passage { place: line.place, span })
}

/// What is said in a statement, and the words that its claim hangs on: where the sentence has a tree, a word counts only where
/// it bears on one of them (*the road may be closed*, not *the road that may be closed is long*).
struct Scope<'a> {
    content: Vec<Span>,
    /// The tree, where its sentence begins, and the heads of what is said.
    tree: Option<(&'a Tree, usize, Vec<usize>)>,
}

impl<'a> Scope<'a> {
    fn new(lines: &Lines<'a>, line: &Line) -> Self {
        let whole = lines.statement(line).map_or_else(Span::default, |statement| statement.span);
        let inside = |span: &Span| span.intersection(whole).filter(|part| !part.is_empty());
        let said = attribution(lines, line);
        let said: Vec<Span> = said.map_or_else(Vec::new, |said| said.content.iter().filter_map(inside).collect());
        let content = if said.is_empty() { vec![whole] } else { said };
        let tree = || {
            let text = lines.subject.texts.get(line.place.article())?;
            let sentence = lines.statement(line)?.sentence as usize;
            let tree = text.trees?.get(sentence).filter(|tree| !tree.words.is_empty())?;
            let start = text.sentences.get(sentence)?.span.start();
            let heads = heads(tree, start, &content);
            (!heads.is_empty()).then_some((&**tree, start, heads))
        };
        Self { tree: tree(), content }
    }

    fn bears_on(&self, lines: &Lines<'_>, line: &Line, span: Span) -> bool {
        if !self.content.iter().any(|part| part.overlaps(span)) {
            return false;
        }
        let Some((tree, start, heads)) = &self.tree else { return !is_of_a_number(lines, line, span) };
        let mut words = tree.words.iter().enumerate().filter(|(_, word)| word.span.shifted(*start).overlaps(span));
        words.any(|(at, _)| hangs_on(tree, heads, at))
    }
}

/// The words of what is said whose own head stands outside of it, and the verbs that are joined to them.
fn heads(tree: &Tree, start: usize, content: &[Span]) -> Vec<usize> {
    let inside = |at: usize| {
        let span = tree.words[at].span.shifted(start);
        content.iter().any(|part| part.contains(span))
    };
    let tops =
        (0..tree.words.len()).filter(|at| inside(*at) && !tree.words[*at].head.is_some_and(|h| inside(h.into())));
    let tops = tops.filter(|at| !matches!(tree.words[*at].upos, Upos::Punct | Upos::Adp | Upos::Sconj | Upos::Cconj));
    let mut heads: Vec<usize> = tops.collect();
    // of two claims in a row (*the wall held and the town was never in danger*) each counts
    let mut at = 0;
    while let Some(head) = heads.get(at).copied() {
        let joined = tree.children(head).filter(|child| {
            let word = &tree.words[*child];
            word.relation.starts_with("conj") && matches!(word.upos, Upos::Verb | Upos::Adj) && inside(*child)
        });
        heads.extend(joined);
        at += 1;
    }
    heads
}

/// Whether a word is one of the heads, changes one directly, or denies its subject or object (*no ship sailed*).
fn hangs_on(tree: &Tree, heads: &[usize], at: usize) -> bool {
    if heads.contains(&at) {
        return true;
    }
    let word = &tree.words[at];
    let Some(head) = word.head.map(usize::from) else { return false };
    if heads.contains(&head) {
        return matches!(
            word.plain_relation(),
            "advmod" | "aux" | "cop" | "nsubj" | "obj" | "det" | "discourse" | "expl"
        );
    }
    let of = &tree.words[head];
    let changed = matches!(word.plain_relation(), "det" | "advmod") && matches!(of.plain_relation(), "nsubj" | "obj");
    changed && of.head.is_some_and(|top| heads.contains(&top.into()))
}

/// Without a tree: *almost 40* hedges the number, not the claim.
fn is_of_a_number(lines: &Lines<'_>, line: &Line, span: Span) -> bool {
    let after = line.words.iter().find(|word| word.span.start() >= span.end());
    let near = after.filter(|word| {
        lines.body(line).get(span.end()..word.span.start()).is_some_and(|between| between.trim().is_empty())
    });
    near.is_some_and(|word| word.kind == TokenKind::Number)
}
