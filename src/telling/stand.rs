//! How versions and statements stand: silent, asserting, saying more, going back to one text.

use super::signs::joined;
use crate::{
    alignment::{Reading, SilenceState},
    article::Trace,
    comparison::Comparison,
    framing::Taken,
    locale::{count, percent, tr},
    present::Tally,
    project::Stance,
    speaker::Voice,
    wording::{Contrasted, Covering},
    work::thresholds::origin,
};

/// What is made of an empty reading, with the chance that the thing is left unsaid.
pub(crate) fn silence(reading: &Reading) -> String {
    let Some(silence) = reading.silence else { return tr!("cover-silent").to_owned() };
    let chance = percent(silence.unsaid);
    match silence.state {
        SilenceState::Confirmed => tr!("cover-confirmed").to_owned(),
        SilenceState::Silent => tr!("silence-silent", chance = chance),
        SilenceState::NotClear => tr!("silence-not-clear", chance = chance),
        SilenceState::SaidElsewhere => tr!("silence-elsewhere", chance = chance),
    }
}

/// The word for a silence.
pub(crate) fn silence_state(state: SilenceState) -> &'static str {
    match state {
        SilenceState::Confirmed => tr!("cover-confirmed"),
        SilenceState::Silent => tr!("cover-silent"),
        SilenceState::NotClear => tr!("verdict-not-clear"),
        SilenceState::SaidElsewhere => tr!("verdict-elsewhere"),
    }
}

/// The word behind *they differ in*.
pub(crate) fn contrasted(what: Contrasted) -> &'static str {
    match what {
        Contrasted::Number => tr!("differs-number"),
        Contrasted::Date => tr!("differs-date"),
        Contrasted::Place => tr!("differs-place"),
        Contrasted::Scope => tr!("differs-scope"),
        Contrasted::Polarity => tr!("differs-polarity"),
        Contrasted::Certainty => tr!("differs-certainty"),
        Contrasted::Actor => tr!("differs-actor"),
        Contrasted::Source => tr!("differs-source"),
        Contrasted::Name => tr!("differs-name"),
    }
}

/// What a version does with what its statement says.
pub(crate) fn taken(taken: &Taken, voices: &[Voice]) -> String {
    let voice = taken.voice.and_then(|voice| voices.get(voice as usize)).map(|voice| voice.name.as_str());
    match (taken.stance, voice) {
        (Stance::Says | Stance::Gives, None) => tr!("does-say").to_owned(),
        (Stance::MayBe, None) => tr!("does-may-be").to_owned(),
        (Stance::Denies, None) => tr!("does-deny").to_owned(),
        (Stance::AsksFor, None) => tr!("does-ask").to_owned(),
        (Stance::Says | Stance::Gives, Some(voice)) => tr!("does-give", voice = voice),
        (Stance::MayBe, Some(voice)) => tr!("does-give-may-be", voice = voice),
        (Stance::Denies, Some(voice)) => tr!("does-give-deny", voice = voice),
        (Stance::AsksFor, Some(voice)) => tr!("does-give-ask", voice = voice),
    }
}

/// How two statements stand to each other.
pub(crate) fn stands(covering: Covering) -> &'static str {
    match covering {
        Covering::Same => tr!("stands-same"),
        Covering::MoreHere => tr!("stands-one"),
        Covering::MoreThere => tr!("stands-other"),
        Covering::Overlap => tr!("stands-each"),
    }
}

/// What heads a row of statements that no other version has.
pub(crate) fn apart(statements: usize) -> &'static str {
    if statements == 1 { tr!("alone-one") } else { tr!("alone-each") }
}

/// ` (7 outlets, 3 origins)` where articles share an origin, else nothing.
pub(crate) fn tally(comparison: &Comparison, tally: Tally) -> String {
    if !comparison.origins.are_shared() {
        return String::new();
    }
    let counts = [tr!("count-outlets", n = count(tally.outlets)), tr!("count-origins", n = count(tally.origins))];
    format!(" ({})", joined(counts))
}

/// What speaks for two articles going back to one text.
pub(crate) fn trace(trace: &Trace) -> String {
    let mut told = Vec::new();
    if trace.copies {
        told.push(tr!("origin-copies").to_owned());
    }
    if trace.wording > 0.0 {
        told.push(tr!("origin-wording", share = percent(trace.wording)));
    }
    if trace.odd >= origin::ODD {
        told.push(tr!("origin-odd", share = percent(trace.odd)));
    }
    if trace.quotations > 0 {
        told.push(tr!("origin-quotations", n = count(trace.quotations)));
    }
    told.extend(trace.agency.iter().map(|agency| tr!("origin-agency", agency = agency.as_str())));
    joined(told)
}

/// The name of a larger matter; of those that stand in none, a word for that.
pub(crate) fn theme(comparison: &Comparison, theme: Option<usize>) -> &str {
    let found = theme.and_then(|theme| comparison.themes.get(theme));
    found.map_or_else(|| tr!("report-other-matters"), |theme| theme.label.as_str())
}
