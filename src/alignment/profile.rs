//! In which articles two statements have parallels: in sets of many articles, what has third statements parallel to both is
//! parallel more likely, what is told in other articles less. A last step over the scores of both stages.

use super::{boosting::Profile, unit::Unit};
use crate::work::{self, Work, thresholds::alignment};

/// Weighs anew, as far as the step holds, the pairs of one language that came near; `partners` has for each unit those that it came near to, in order.
pub(super) fn weigh(
    (profile, share): (&Profile, f32),
    units: &[Unit],
    (pairs, partners): (&[(u32, u32)], &[Vec<(u32, f32)>]),
    scores: &[f32],
    articles: usize,
    work: &dyn Work,
) -> Vec<f32> {
    let count = articles.max(1) as f32;
    work::map_many(work, pairs.len(), |at| {
        let ((a, b), score) = (pairs[at], scores[at]);
        let (one, other) = (&units[a as usize], &units[b as usize]);
        if score < alignment::NEAR_MISS || one.is_foreign_to(other) {
            return score;
        }
        let (through, apart) = elsewhere(units, [a, b], partners);
        let bounded = score.clamp(1e-4, 1.0 - 1e-4);
        let odds = (bounded / (1.0 - bounded)).ln();
        let fitted = profile.base + profile.score * odds + (profile.through * through + profile.apart * apart) / count;
        1.0 / (1.0 + (-(odds + share * (fitted - odds))).exp())
    })
}

/// The sums over third articles of the best product of scores with one statement, and of how far the best scores differ.
fn elsewhere(units: &[Unit], pair: [u32; 2], partners: &[Vec<(u32, f32)>]) -> (f32, f32) {
    let [mut a, mut b] = pair.map(|unit| partners[unit as usize].as_slice());
    let article = |of: &[(u32, f32)]| of.first().map_or(u32::MAX, |(unit, _)| units[*unit as usize].place.article.0);
    let own = pair.map(|unit| units[unit as usize].place.article.0);
    let (mut through, mut apart) = (0.0, 0.0);
    while !a.is_empty() || !b.is_empty() {
        let next = article(a).min(article(b));
        let split = |of: &[(u32, f32)]| of.partition_point(|(unit, _)| units[*unit as usize].place.article.0 <= next);
        let ((in_a, rest_a), (in_b, rest_b)) = (a.split_at(split(a)), b.split_at(split(b)));
        (a, b) = (rest_a, rest_b);
        if own.contains(&next) {
            continue;
        }
        let best = |of: &[(u32, f32)]| of.iter().fold(0.0_f32, |best, (_, score)| best.max(*score));
        let both = in_a.iter().filter_map(|(unit, score)| {
            let at = in_b.binary_search_by_key(unit, |(unit, _)| *unit).ok()?;
            Some(score * in_b[at].1)
        });
        through += both.fold(0.0, f32::max);
        apart += (best(in_a) - best(in_b)).abs();
    }
    (through, apart)
}
