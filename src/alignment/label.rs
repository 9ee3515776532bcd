//! A short name for a point, in words that one of its statements uses.

use super::unit::Unit;
use crate::text::Span;
use std::collections::BTreeMap;

/// Words in a label at most.
const WORDS: usize = 7;
/// What each further word of a label must bring, in information.
const COST: f32 = 1.2;

/// The run of words that says most of what the statements share, from the statement that has most of it. It states no number
/// that not all of them give: a name is true of every cell under it.
pub(super) fn label(units: &[&Unit], bodies: &[&str], information: &[f32]) -> String {
    let mut holders: BTreeMap<u32, f32> = BTreeMap::new();
    for unit in units {
        for (term, _) in &unit.terms {
            *holders.entry(*term).or_insert(0.0) += 1.0;
        }
    }
    let count = units.len().max(1) as f32;
    let worth = |term: u32| {
        let share = (holders.get(&term).copied().unwrap_or(0.0) - 0.5).max(0.0) / count;
        information.get(term as usize).copied().unwrap_or(0.0).min(6.0) * share
    };
    let given = |unit: &Unit, value: f64| unit.quantities.iter().any(|q| (q.value - value).abs() < 1e-9);
    let mut best = (f32::MIN, String::new());
    for (unit, body) in units.iter().zip(bodies) {
        let lone = unit.quantities.iter().filter(|quantity| !units.iter().all(|other| given(other, quantity.value)));
        let lone: Vec<Span> = lone.map(|quantity| quantity.span).collect();
        let words = unit.span.of(body);
        for start in 0..unit.sequence.len() {
            let mut sum = 0.0;
            for end in start..unit.sequence.len().min(start + WORDS) {
                sum += worth(unit.sequence[end].1) - COST;
                let span = unit.sequence[start].0.cover(unit.sequence[end].0);
                let run = span.of(words);
                let agreed = !lone.iter().any(|number| number.overlaps(span));
                let tidy = worth(unit.sequence[start].1) > 0.5 && worth(unit.sequence[end].1) > 0.5;
                let broken = run.contains(['.', ';', '"', '“', '”', '«', '»', '\n']);
                if tidy
                    && agreed
                    && !broken
                    && (sum > best.0 || ((sum - best.0).abs() < f32::EPSILON && *run < *best.1))
                {
                    best = (sum, run.to_owned());
                }
            }
        }
    }
    if best.1.is_empty() {
        let first = units.iter().zip(bodies).map(|(unit, body)| unit.span.of(body)).min().unwrap_or("");
        best.1 = first.split_whitespace().take(WORDS).collect::<Vec<_>>().join(" ");
    }
    let mut letters = best.1.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
