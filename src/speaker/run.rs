//! Which words of a phrase name somebody: runs of capitals that are no titles, countries, roles or small words.

use super::word::Word;
use crate::lexicon::{Entity, EntityKind, Gazetteer, Info};

/// Small words that stand in names.
const PARTICLES: [&str; 10] = ["van", "von", "bin", "ibn", "ben", "bint", "zu", "ter", "ten", "af"];
/// Endings of places and adjectives that Russian and Ukrainian titles are over.
const LED: [&str; 7] = ["ы", "ии", "ів", "ой", "ої", "ого", "ські"];
/// Small words that stand in names and mean *of* as well.
const OF: [&str; 9] = ["de", "da", "do", "dos", "di", "del", "della", "du", "des"];

/// Whether the word at `at` is the small word in a name whose first word stands at `start`: *Jos van Hout*; one that means *of* as
/// well only where the phrase has said what somebody is, *the minister, Agnès de Morlieu*.
fn leads_on(words: &[Word], start: usize, at: usize) -> bool {
    let word = words[at].text;
    let is_told = || words[..start].iter().any(|w| w.info.is(Info::ROLE | Info::TITLE)) && words[start].info.is_plain();
    let next = words.get(at + 1).filter(|next| !next.is_parted && !words[at].is_parted);
    let is_named = next.is_some_and(|next| next.is_capital && next.info.is_plain() && !next.is_possessive);
    is_named && (PARTICLES.contains(&word) || OF.contains(&word) && is_told())
}

/// Runs of capital words that are no titles, countries, roles or small words, each with the place of its first word.
fn name_runs<'a>(
    words: &'a [Word<'a>],
    found: &[(usize, usize, &Entity)],
    gazetteer: &Gazetteer,
) -> Vec<(usize, Vec<&'a Word<'a>>)> {
    let covered = |i: usize| found.iter().any(|f| f.0 <= i && i < f.0 + f.1 && f.2.kind != EntityKind::Leader);
    let other = Info::DETERMINER
        | Info::PREPOSITION
        | Info::PRONOUN
        | Info::TIME
        | Info::BREAK
        | Info::GENERIC
        | Info::ROLE
        | Info::TITLE;
    let mut runs: Vec<(usize, Vec<&Word>)> = Vec::new();
    let mut is_open = false;
    for (at, word) in words.iter().enumerate() {
        let is_over = word.info.is(Info::INSTITUTION)
            && !word.text.chars().any(char::is_uppercase)
            && at > 0
            && words[at - 1].info.is(Info::ROLE);
        let is_name = word.is_capital
            && !is_over
            && !word.info.is(other)
            && !covered(at)
            && !is_of_office(words, at)
            && gazetteer.demonym(&word.folded).is_none();
        // a name does not run over a comma: *the mayor of Vellmar, Tomas Rell*
        is_open &= !word.is_parted;
        if is_open && runs.last().is_some_and(|(start, run)| run.len() == 1 && leads_on(words, *start, at)) {
            runs.last_mut().into_iter().for_each(|(_, run)| run.push(word));
            continue;
        }
        match runs.last_mut().filter(|_| is_open && is_name) {
            Some((_, run)) => run.push(word),
            None if is_name && word.text.chars().count() > 1 => runs.push((at, vec![word])),
            None => {}
        }
        is_open = is_name && !word.is_possessive && (is_open || word.text.chars().count() > 1);
    }
    runs
}

/// *Secretary of | State*: the word is part of the office, whoever follows.
fn is_of_office(words: &[Word], at: usize) -> bool {
    words[at].folded == "state"
        && at > 1
        && words[at - 2].info.is(Info::ROLE)
        && words[at - 1].info.is(Info::PREPOSITION)
}

/// Whether the word at `at` follows a preposition that ties it to a word for what somebody is: *the secretary of the Union*.
fn is_governed(words: &[Word], at: usize, has_head_last: bool) -> bool {
    let small = Info::PREPOSITION | Info::JOINER | Info::DETERMINER;
    let first = words[..at].iter().rposition(|word| !word.info.is(small) || word.is_parted).map_or(0, |noun| noun + 1);
    let tied =
        !words[at].is_parted && words[first..at].iter().any(|word| word.info.is(Info::PREPOSITION | Info::JOINER));
    let what = Info::ROLE | Info::GENERIC | Info::INSTITUTION | Info::DOCUMENT;
    let noun = first.checked_sub(1);
    // *in Utah and New Mexico*
    let joins = at > 1
        && words[at - 2].is_capital
        && words[at - 1].info.is(Info::JOINER | Info::BREAK)
        && words[at - 1..=at].iter().all(|word| !word.is_parted);
    if joins && is_governed(words, at - 2, has_head_last) {
        return true;
    }
    // *a blogger on the Web site Freedom's Lighthouse*: the noun before the first preposition says who it is
    let head = words.iter().position(|word| !word.info.is(Info::DETERMINER)).unwrap_or(0);
    let is_told = words.get(head + 1).is_some_and(|word| word.info.is(Info::PREPOSITION));
    if has_head_last && is_told && !words[head].is_capital && words[head..=at].iter().all(|word| !word.is_parted) {
        return at > head;
    }
    // *le ministère montaurois de la Santé*: an adjective may stand between
    let beside =
        noun.filter(|at| words[*at].info.is_plain() && !words[*at].is_capital).and_then(|at| at.checked_sub(1));
    tied && [noun, beside].into_iter().flatten().any(|at| words[at].info.is(what))
}

/// Without what stands before a name in the case of what somebody is over: *прокурор Понтиды | Инга Ряхова*, *الأمين العام للاتحاد القاري |
/// جوليان مبالا*.
fn without_led<'a>(mut run: Vec<&'a Word<'a>>) -> Vec<&'a Word<'a>> {
    let is_definite = |word: &Word| ["ال", "لل"].iter().any(|article| word.folded.starts_with(article));
    while run.len() > 2 {
        let is_led = LED.iter().any(|ending| run[0].folded.ends_with(ending)) || is_definite(run[0]);
        let is_construct = run.len() > 3 && is_definite(run[1]);
        if is_led {
            run.remove(0);
        } else if is_construct {
            run.drain(..2);
        } else {
            break;
        }
    }
    run
}

/// The run that names somebody: the one that follows a role, else the longest.
pub(super) fn name_run<'a>(
    words: &'a [Word<'a>],
    found: &[(usize, usize, &Entity)],
    gazetteer: &Gazetteer,
    has_head_last: bool,
) -> Vec<&'a Word<'a>> {
    let mut runs = name_runs(words, found, gazetteer);
    // *the minister of Public Works*: what a role is over is no name of its own
    runs.retain(|(at, _)| !is_governed(words, *at, has_head_last));
    let is_role = |at: usize| words.get(at).is_some_and(|w| w.info.is(Info::ROLE | Info::TITLE));
    let follows = |(at, run): &&(usize, Vec<&Word>)| {
        *at > 0 && is_role(at - 1) && !run[0].is_parted && run.last().is_some_and(|w| !w.is_possessive)
    };
    let best = runs.iter().find(follows).or_else(|| {
        runs.iter().reduce(|best, other| {
            let owned = other.1.last().is_some_and(|w| w.is_possessive);
            if other.1.len() > best.1.len() && !owned { other } else { best }
        })
    });
    let Some((start, best)) = best.cloned() else { return Vec::new() };
    // *Toughest Sheriff, Texas Governor*: what stands before a role describes it
    let next = words.get(start + best.len()).filter(|w| w.is_capital && w.info.is(Info::ROLE) && !w.is_parted);
    if next.is_some() && best.len() == 1 && !best[0].is_possessive && !(start > 0 && is_role(start - 1)) {
        return Vec::new();
    }
    // *Residents of Anchor Street, Dockers in Vellmar*: where they are is not who they are
    let mut plain = words.iter().skip_while(|w| w.info.is(Info::DETERMINER));
    if let (Some(first), Some(second)) = (plain.next(), plain.next())
        && second.info.is(Info::PREPOSITION)
        && !second.is_parted
        && (first.info.is(Info::GENERIC) || best.len() == 1 && std::ptr::eq(first, best[0]))
    {
        return Vec::new();
    }
    let opens = best.len() == 1
        && words.iter().find(|w| !w.info.is(Info::DETERMINER)).is_some_and(|w| std::ptr::eq(w, best[0]));
    let plain = words.iter().skip_while(|w| !std::ptr::eq(*w, *best.first().unwrap_or(w))).nth(1);
    let common = |w: &Word| !w.is_capital && w.info.is(Info::GENERIC | Info::ROLE | Info::INSTITUTION);
    // *the Catholic bishops*: the last word, in small letters, says who they are
    let led = words.first().is_some_and(|w| w.info.is(Info::DETERMINER));
    let closes = |w: &Word| {
        let cased = w.text.chars().all(char::is_lowercase);
        led && cased && w.info.is_plain() && words.last().is_some_and(|last| std::ptr::eq(w, last))
    };
    let noun = plain.is_some_and(|w| common(w) || closes(w))
        || words.last().is_some_and(|w| common(w) && w.info.is(Info::GENERIC));
    // *the reality TV star*
    let describes = has_head_last && best.len() == 1 && plain.is_some_and(closes) && !(start > 0 && is_role(start - 1));
    let best = if start > 0 { without_led(best) } else { best };
    if (opens || describes)
        && noun
        && !best[0].is_possessive
        && gazetteer.demonym(&best[0].folded).is_none()
        && best[0].text.chars().any(char::is_lowercase)
    {
        return Vec::new();
    }
    best
}
