//! Rules that need no tree: quotations beside a cue, *according to*, a clause before or after a cue, colons, relays.

use super::{
    candidate::{Candidate, Rule},
    mark::Mark,
    passage::Passage,
    phrase::{self, Run, is_comma},
    turns,
};
use crate::{
    lexicon::{Class, Cue, Info},
    text::{Span, TokenKind},
    work::thresholds::attribution::{LEAST_LEADING, LEAST_TRAILING, sure_without_tree as sure},
};

/// Tokens between a quotation and its cue.
const REACH: usize = 26;
/// Tokens that may follow a cue at the end of a sentence: *said in a statement on Saturday*.
const TAIL: usize = 9;

/// What the rules propose for every sentence.
pub(super) fn candidates(passage: &Passage) -> Vec<Candidate> {
    let mut found = Vec::new();
    for sentence in (0..passage.sentences.len()).filter(|&s| passage.is_read(s)) {
        let view = View { passage, sentence, marks: passage.marks(sentence) };
        let first = found.len();
        view.direct(&mut found);
        view.according(&mut found);
        view.relayed(&mut found);
        if passage.lexicon.verb_final {
            view.agented(&mut found);
            view.closing(&mut found);
        } else {
            view.trailing(&mut found);
            view.leading(&mut found);
        }
        if found.len() == first || passage.is_transcript {
            found.extend(turns::turn(passage, sentence));
        }
    }
    found
}

/// A cue beside a quotation.
#[derive(Copy, Clone)]
struct Beside {
    distance: usize,
    at: usize,
    weight: f32,
    source: Option<Run>,
}

struct View<'a> {
    passage: &'a Passage<'a>,
    sentence: usize,
    marks: &'a [Mark],
}

impl View<'_> {
    fn body(&self) -> &str {
        self.passage.body
    }

    fn word(&self, at: usize) -> &str {
        self.marks[at].span.of(self.passage.body)
    }

    fn candidate(&self, source: Option<Run>, cue: Span, content: Vec<Span>, confidence: f32) -> Candidate {
        Candidate {
            sentence: self.sentence,
            source: source.map(|run| run.span(self.marks)),
            cue: Some(cue),
            content,
            relays: Vec::new(),
            confidence,
            is_direct: false,
            is_subjectless: false,
            rule: Rule::Marked,
        }
    }

    /// The free tokens whose cue takes content of that sign.
    fn cues(&self, sign: char) -> impl DoubleEndedIterator<Item = (usize, &Cue)> {
        let lexicon = self.passage.lexicon;
        self.marks
            .iter()
            .enumerate()
            .filter(|(at, m)| !m.is_quoted && !self.is_surname(*at))
            .filter_map(move |(at, mark)| lexicon.verb(mark.info).filter(|cue| cue.takes(sign)).map(|cue| (at, cue)))
    }

    /// A cue with a capital right behind another: *Omar Said conceded*.
    fn is_surname(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map(|before| &self.marks[before]);
        self.marks[at].is_capital && before.is_some_and(|m| m.is_capital && m.kind == TokenKind::Word && !m.is_quoted)
    }

    /// The last token that is not closing punctuation, plus one.
    fn end(&self) -> usize {
        let closes = |m: &&Mark| m.kind == TokenKind::Punctuation && !m.is_quoted;
        self.marks.len() - self.marks.iter().rev().take_while(closes).count()
    }

    /// A speech quotation with a cue beside it.
    fn direct(&self, found: &mut Vec<Candidate>) {
        let span = self.passage.sentences[self.sentence].span;
        let speeches: Vec<Span> = self.passage.quotations_in(span).filter(|q| q.is_speech).map(|q| q.span).collect();
        if speeches.is_empty() {
            return;
        }
        // The best cue of each gap between quotations: gap 0 stands before the first.
        let mut gaps: Vec<Option<Beside>> = vec![None; speeches.len() + 1];
        for (at, cue) in self.cues('q') {
            let Some((distance, source)) = self.beside_quotation(at) else { continue };
            let gap = speeches.iter().filter(|q| q.end <= self.marks[at].span.start).count();
            if gaps[gap].as_ref().is_none_or(|b| distance < b.distance) {
                gaps[gap] = Some(Beside { distance, at, weight: cue.weight, source });
            }
        }
        let mut taken: Vec<Vec<Span>> = vec![Vec::new(); gaps.len()];
        for (index, speech) in speeches.iter().enumerate() {
            let far = || (0..gaps.len()).find(|&gap| gaps[gap].is_some());
            let near = [index + 1, index].into_iter().find(|&gap| gaps[gap].is_some());
            if let Some(gap) = near.or_else(far) {
                taken[gap].push(*speech);
            }
        }
        for (beside, content) in gaps.into_iter().zip(taken).filter(|(_, content)| !content.is_empty()) {
            let Some(Beside { at, weight, source, .. }) = beside else { continue };
            let sure = if source.is_some() { sure::QUOTED } else { sure::QUOTED_ALONE };
            let candidate = self.candidate(source, self.marks[at].span, content, sure * (0.5 + weight / 2.0));
            found.push(Candidate { is_direct: true, ..candidate });
        }
    }

    /// How far the cue at `at` stands from a quotation, and its subject.
    fn beside_quotation(&self, at: usize) -> Option<(usize, Option<Run>)> {
        let low = self.marks[..at].iter().rposition(|m| m.is_quoted).map_or(0, |i| i + 1);
        let high = self.marks[at..].iter().position(|m| m.is_quoted).map_or(self.marks.len(), |n| at + n);
        let skip = self.marks[low..at].iter().take_while(|m| m.kind == TokenKind::Punctuation).count();
        let source = phrase::before(self.body(), self.marks, at, low + skip);
        let source = source.or_else(|| phrase::after(self.body(), self.marks, at + 1, high));
        let opening = || self.opening_name(at).filter(|_| self.passage.lexicon.verb_final);
        let source = source.or_else(opening);
        if low > 0 {
            let gap = source.filter(|s| s.start < at).map_or(at - low, |s| s.start.saturating_sub(low));
            return (at - low <= REACH).then_some((gap, source));
        }
        let between = &self.marks[at + 1..high];
        let inverted = source.filter(|s| s.start > at).map_or(at + 1, |s| s.end);
        let free = high.saturating_sub(inverted);
        let leads = between.iter().all(|m| m.kind == TokenKind::Punctuation || m.info.is(Info::TIME))
            || between.last().is_some_and(|m| matches!(m.span.of(self.body()), "," | ":")) && free <= 10;
        (high < self.marks.len() && leads).then_some((free + 1, source))
    }

    /// *According to X, content* and *content, according to X*.
    fn according(&self, found: &mut Vec<Candidate>) {
        let end = self.end();
        for phrase in &self.passage.lexicon.according {
            let Some(at) = self.phrase_at(phrase, 0) else { continue };
            let after = at + phrase.len();
            let Some(source) = phrase::after(self.body(), self.marks, after, end) else { continue };
            let source = if at <= 1 { self.without_rest(source, end) } else { source };
            let cue = self.marks[at].span.cover(self.marks[after - 1].span);
            let led = self.is_led_into(at);
            let from = if led { after } else { source.end };
            let comma = (from..end).find(|&i| is_comma(self.body(), &self.marks[i]));
            let (open, close) = self.parentheses(at, end);
            let leads = at <= open + 1 || led;
            let content = match comma {
                Some(comma) if leads && comma + 1 < close => Run { start: comma + 1, end: close },
                _ if at <= 1 && source.end < end => Run { start: source.end, end },
                _ if at <= 1 => Run { start: self.name_end(source), end },
                _ => Run { start: open, end: at },
            };
            let source = match comma {
                Some(comma) if leads => Run { start: source.start, end: comma },
                _ if at <= 1 && source.end == end => Run { start: source.start, end: content.start },
                _ => source,
            };
            if content.start >= content.end {
                continue;
            }
            let relayed = self.passed_on(content).filter(|_| leads);
            let (told, content, relay) = relayed.map_or((source, content, None), |(s, c)| (s, c, Some(source)));
            let mut candidate = self.candidate(Some(told), cue, vec![content.span(self.marks)], sure::ACCORDING);
            candidate.relays = relay.map(|run| run.span(self.marks)).into_iter().collect();
            found.push(candidate);
            return;
        }
        for phrase in &self.passage.lexicon.according_after {
            let Some(at) = self.phrase_at(phrase, 1) else { continue };
            let after = at + phrase.len();
            let Some(source) = phrase::before(self.body(), self.marks, at, 0) else { continue };
            if after < end {
                let cue = self.marks[at].span.cover(self.marks[after - 1].span);
                let content = Run { start: after, end }.span(self.marks);
                found.push(self.candidate(Some(source), cue, vec![content], sure::ACCORDING_AFTER));
                return;
            }
        }
    }

    /// A source that leads must leave something to say: up to its first comma where it took all.
    fn without_rest(&self, source: Run, end: usize) -> Run {
        let comma = (source.start + 1..source.end).find(|&i| is_comma(self.body(), &self.marks[i]));
        let all = source.end + 1 >= end;
        Run { end: comma.filter(|_| all).unwrap_or(source.end), ..source }
    }

    /// *(According to A,) quoting B, content*: B and what is left.
    fn passed_on(&self, content: Run) -> Option<(Run, Run)> {
        self.marks[content.start].info.is(Info::RELAY).then_some(())?;
        let comma = (content.start..content.end).find(|&i| is_comma(self.body(), &self.marks[i]))?;
        let source = phrase::after(self.body(), self.marks, content.start + 1, comma)?;
        (comma + 1 < content.end).then_some((source, Run { start: comma + 1, end: content.end }))
    }

    /// The tokens inside the parentheses that hold the token `at`; the sentence where none do.
    fn parentheses(&self, at: usize, end: usize) -> (usize, usize) {
        let sign = |i: &usize, signs: [&str; 2]| signs.contains(&self.word(*i));
        let open = (0..at).rev().find(|i| sign(i, ["(", "["])).filter(|&o| !(o..at).any(|i| sign(&i, [")", "]"])));
        let close = |_| (at..end).find(|i| sign(i, [")", "]"]));
        (open.map_or(0, |open| open + 1), open.and_then(close).unwrap_or(end))
    }

    /// Whether what stands before the token `at` only leads into what follows: *…, because, according to …*.
    fn is_led_into(&self, at: usize) -> bool {
        let Some(comma) = at.checked_sub(1).filter(|&i| is_comma(self.body(), &self.marks[i])) else { return false };
        let small = Info::BREAK | Info::COMPLEMENTIZER;
        let opens = |mark: &Mark| mark.info.is(Info::BREAK) && !mark.info.is(Info::COMPLEMENTIZER) && mark.is_capital;
        comma > 0 && self.marks[comma - 1].info.is(small)
            || opens(&self.marks[0]) && !self.marks[1..comma].iter().any(|m| is_comma(self.body(), m))
    }

    /// Where the name that opens a longer run ends: after its first capital words.
    fn name_end(&self, run: Run) -> usize {
        let name = (run.start..run.end).find(|&i| self.marks[i].is_capital).unwrap_or(run.end);
        (name..run.end).find(|&i| !self.marks[i].is_capital).unwrap_or(run.end)
    }

    /// *Content, Tass quoted the press office as saying.*
    fn relayed(&self, found: &mut Vec<Candidate>) {
        let marks = self.marks;
        let Some(relay) = marks.iter().position(|m| m.info.is(Info::RELAY) && !m.is_quoted) else { return };
        let after = |p: &Vec<String>| self.phrase_at(p, relay + 1).map(|at| (at, p.len()));
        let Some((at, length)) = self.passage.lexicon.as_saying.iter().find_map(after) else { return };
        let Some(source) = phrase::after(self.body(), marks, relay + 1, at) else { return };
        let agency = phrase::before(self.body(), marks, relay, 0);
        let start = agency.map_or(relay, |run| run.start);
        let cue = marks[relay].span.cover(marks[at + length - 1].span);
        let tail = at + length;
        let content = if start > 3 { Run { start: 0, end: start } } else { Run { start: tail, end: self.end() } };
        if content.start < content.end {
            let mut candidate = self.candidate(Some(source), cue, vec![content.span(marks)], sure::RELAYED);
            candidate.relays = agency.map(|run| run.span(marks)).into_iter().collect();
            found.push(candidate);
        }
    }

    /// *Content, X said on Saturday.*
    fn trailing(&self, found: &mut Vec<Candidate>) {
        let end = self.end();
        for (at, cue) in self.cues('c').rev() {
            if end - at > TAIL + 1 || at < 4 || cue.weight < LEAST_TRAILING {
                continue;
            }
            if self.marks[at + 1..end].iter().any(|m| m.info.is(Info::COMPLEMENTIZER)) {
                continue;
            }
            // *…, said the mayor*, but not *…, said the bolts were rusty*.
            let acts = |run: &Run| self.marks[run.end..end].first().is_some_and(|m| m.info.is(Info::AUXILIARY));
            let inverted = || phrase::after(self.body(), self.marks, at + 1, end).filter(|run| !acts(run));
            let first = self.loose_before(at);
            let turned = first > 0 && is_comma(self.body(), &self.marks[first - 1]) && inverted().is_some();
            let before = if turned { None } else { phrase::before(self.body(), self.marks, at, 0) };
            let (source, start) = match before {
                Some(run) => (run, run.start),
                None => match inverted() {
                    Some(run) => (run, self.loose_before(at)),
                    None => continue,
                },
            };
            let Some(comma) = start.checked_sub(1).filter(|&i| is_comma(self.body(), &self.marks[i])) else { continue };
            if comma < 3 || self.marks[comma].is_quoted {
                continue;
            }
            let content = Run { start: 0, end: comma }.span(self.marks);
            let candidate =
                self.candidate(Some(source), self.marks[at].span, vec![content], sure::TRAILING * cue.weight + 0.1);
            found.push(Candidate { rule: Rule::Clause, ..candidate });
            return;
        }
    }

    /// Where the small words before the cue at `at` begin: *has also | said*.
    fn loose_before(&self, at: usize) -> usize {
        at - self.marks[..at].iter().rev().take_while(|m| m.info.is(Info::AUXILIARY)).count()
    }

    /// *X said that content*, *X told Y that content*, *, adding that content*.
    fn leading(&self, found: &mut Vec<Candidate>) {
        let end = self.end();
        let mut subject = None;
        let mut last: Option<(usize, usize)> = None;
        for (at, cue) in self.cues('c').chain(self.cues('i')).filter(|(_, c)| c.weight > LEAST_LEADING) {
            let participle = self.word(at).ends_with("ing") && at > 0 && is_comma(self.body(), &self.marks[at - 1]);
            let source = if participle { subject } else { phrase::before(self.body(), self.marks, at, 0) };
            let inverted = if source.is_none() && cue.takes('c') { self.inverted(at, end) } else { None };
            let start = inverted.map_or_else(|| self.clause_after(at, cue, end), |(_, start)| Some(start));
            let source = source.or(inverted.map(|(run, _)| run));
            let Some(start) = start else { continue };
            let dropped = at <= 1 && cue.takes('q') && self.marks[start].info.is(Info::COMPLEMENTIZER);
            if source.is_none() && !dropped {
                continue;
            }
            subject = source;
            if start >= end {
                continue;
            }
            if let Some((index, _)) = last.filter(|_| participle) {
                let earlier = &mut found[index].content[0];
                *earlier = Span::new(earlier.start(), self.marks[at - 1].span.start().max(earlier.start()));
            }
            let stop = self.clause_end(start, end);
            let content = Run { start, end: stop }.span(self.marks);
            last = Some((found.len(), at));
            let candidate = self.candidate(source, self.marks[at].span, vec![content], sure::CLAUSE * cue.weight);
            found.push(Candidate { rule: Rule::Clause, ..candidate });
        }
    }

    /// *Said X that content*: the source between the cue and *that*, and where the content begins.
    fn inverted(&self, at: usize, end: usize) -> Option<(Run, usize)> {
        let opens = |i: &usize| self.marks[*i].info.is(Info::COMPLEMENTIZER);
        let that = (at + 1..end.min(at + 16)).find(opens).filter(|&that| that > at + 1)?;
        let source = phrase::after(self.body(), self.marks, at + 1, that)?;
        Some((source, that))
    }

    /// *Content by X was said* where the verb closes its sentence.
    fn agented(&self, found: &mut Vec<Candidate>) {
        for (at, cue) in self.cues('c').filter(|(at, _)| *at > 2 && self.marks[at - 1].info.is(Info::AGENT)) {
            let Some(source) = phrase::before(self.body(), self.marks, at - 1, 0) else { continue };
            let names = (source.start..source.end).rev().take_while(|&i| self.marks[i].is_capital);
            let start = names.last().unwrap_or(source.start);
            if start > 0 {
                let content = Run { start: 0, end: start }.span(self.marks);
                let source = Run { start, end: source.end };
                found.push(self.candidate(Some(source), self.marks[at].span, vec![content], sure::CLAUSE * cue.weight));
            }
        }
    }

    /// *X, content said* where the verb closes its sentence.
    fn closing(&self, found: &mut Vec<Candidate>) {
        let end = self.end();
        let close = self.cues('c').rev().find(|(at, _)| *at + 3 >= end && *at >= 3);
        let Some((at, cue)) = close else { return };
        let Some(source) = self.opening_name(at) else { return };
        let comma = usize::from(is_comma(self.body(), &self.marks[source.end]));
        let content = Run { start: source.end + comma, end: at };
        if content.start < content.end {
            let candidate = self.candidate(
                Some(source),
                self.marks[at].span,
                vec![content.span(self.marks)],
                sure::CLAUSE * cue.weight,
            );
            found.push(Candidate { rule: Rule::Clause, ..candidate });
        }
    }

    /// The phrase a sentence opens with: up to its first comma or quotation, else its first capital words.
    fn opening_name(&self, to: usize) -> Option<Run> {
        let stop = self.marks[..to].iter().position(|m| m.is_quoted || is_comma(self.body(), m));
        let end = stop.filter(|&n| n > 0 && n <= 8).or_else(|| self.marks[..to].iter().position(|m| !m.is_capital))?;
        (end > 0 && end < to && self.marks[0].is_capital).then_some(Run { start: 0, end })
    }

    /// The token at which the clause of the cue at `at` begins.
    fn clause_after(&self, at: usize, cue: &Cue, end: usize) -> Option<usize> {
        let next = self.marks.get(at + 1).filter(|_| at + 1 < end)?;
        if next.info.is(Info::COMPLEMENTIZER) {
            return Some(at + 1);
        }
        let small = |m: &&Mark| {
            let flags = Info::TIME | Info::PREPOSITION | Info::DETERMINER | Info::DOCUMENT | Info::AUXILIARY;
            m.info.is(flags) || m.kind == TokenKind::Number
        };
        let comma = at + 1 + self.marks[at + 1..end].iter().take_while(small).count();
        if comma + 1 < end && is_comma(self.body(), &self.marks[comma]) {
            let opens = self.marks[comma + 1].info.is(Info::COMPLEMENTIZER);
            let bare = self.passage.lexicon.clause_after_comma && self.opens_clause(comma + 1, end);
            if opens || bare && cue.takes('q') {
                return Some(comma + 1);
            }
            if comma == at + 1 {
                return None;
            }
        }
        let limit = end.min(at + 12);
        let stops = |m: &Mark| m.kind == TokenKind::Punctuation && !matches!(m.span.of(self.body()), "." | "-" | "'");
        let that = (at + 1..limit)
            .take_while(|&i| !stops(&self.marks[i]))
            .find(|&i| self.marks[i].info.is(Info::COMPLEMENTIZER) && i > at + 1);
        if that.is_some_and(|i| !self.marks[i + 1..end].is_empty())
            && (matches!(cue.class, Class::Tell) || self.only_time(at + 1, that))
        {
            return that;
        }
        if matches!(cue.class, Class::Tell) && cue.takes('c') {
            return phrase::after(self.body(), self.marks, at + 1, end).map(|run| run.end).filter(|&i| i < end);
        }
        let infinitive = cue.takes('i') && matches!(self.word(at + 1), "to");
        let urged = cue.takes('i') && (at + 2..limit).any(|i| self.word(i) == "to") && matches!(cue.class, Class::Urge);
        let bare = cue.takes('c') && cue.takes('q') && self.opens_clause(at + 1, end);
        (infinitive || urged || bare).then_some(at + 1)
    }

    fn only_time(&self, from: usize, to: Option<usize>) -> bool {
        to.is_some_and(|to| {
            self.marks[from..to].iter().all(|m| {
                m.info.is(Info::TIME)
                    || m.info.is(Info::PREPOSITION)
                    || m.info.is(Info::DETERMINER)
                    || m.info.is(Info::DOCUMENT)
                    || m.kind == TokenKind::Number
            })
        })
    }

    /// Whether a clause without *that* may begin here: a name, a pronoun, a determiner, a plain noun.
    fn opens_clause(&self, mut at: usize, end: usize) -> bool {
        while at < end && self.marks[at].info.is(Info::TIME) {
            at += 1;
        }
        let Some(mark) = self.marks.get(at).filter(|_| at + 2 < end) else { return false };
        let info = mark.info;
        let small = info.is(Info::PREPOSITION) || info.is(Info::BREAK) || info.is(Info::AUXILIARY);
        mark.kind != TokenKind::Punctuation && !mark.is_quoted && !small
    }

    /// Where the content that begins at `from` ends: before *, according to* and at the sentence's end.
    fn clause_end(&self, from: usize, end: usize) -> usize {
        let cut = self.passage.lexicon.according.iter().filter_map(|p| self.phrase_at(p, from + 1)).min();
        cut.map_or(end, |at| at.min(end)).max(from + 1)
    }

    /// Where a phrase of folded words stands among the free tokens, at or after `from`.
    fn phrase_at(&self, phrase: &[String], from: usize) -> Option<usize> {
        self.passage.phrase_at(self.marks, phrase, from)
    }
}
