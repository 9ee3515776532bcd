//! Scored pairs → points: statements come together while, on the mean of all their pairs, they are parallel. Knows nothing
//! of features.

use super::unit::Unit;
use std::collections::{BTreeMap, BTreeSet};

/// Two groups come together if the mean score of the pairs between them reaches this share of the wanted score.
const LOOSE: f32 = 0.65;

/// What grouping is told about pairs of units.
pub(super) struct Pairs<'a> {
    pub units: &'a [Unit],
    /// Name of each unit's article, so that ties are settled alike whatever the order of the articles.
    pub names: &'a [&'a str],
    /// Scores of the pairs, by unit numbers, the smaller first.
    pub scores: &'a BTreeMap<(u32, u32), f32>,
    pub together: &'a BTreeSet<(u32, u32)>,
    pub apart: &'a BTreeSet<(u32, u32)>,
}

/// Groups of two units or more, each sorted, in the order of their first units. Average linkage from the strongest pair
/// down: one weak link does not chain two points together, since all their other pairs count too.
pub(super) fn groups(pairs: &Pairs<'_>, min_score: f32) -> Vec<Vec<u32>> {
    let count = pairs.units.len();
    let mut group_of: Vec<usize> = (0..count).collect();
    let mut members: Vec<Vec<u32>> = (0..count as u32).map(|unit| vec![unit]).collect();
    let merge = |x: u32, y: u32, group_of: &mut Vec<usize>, members: &mut Vec<Vec<u32>>| {
        let (keep, lose) = (group_of[x as usize], group_of[y as usize]);
        if keep != lose {
            let moved = std::mem::take(&mut members[lose]);
            moved.iter().for_each(|unit| group_of[*unit as usize] = keep);
            members[keep].extend(moved);
        }
    };
    for (a, b) in pairs.together {
        merge(*a, *b, &mut group_of, &mut members);
    }
    let tie = |unit: u32| {
        let place = pairs.units[unit as usize].place;
        (pairs.names[place.article()], place.statement)
    };
    let pair_tie = |(a, b): (u32, u32)| if tie(a) <= tie(b) { (tie(a), tie(b)) } else { (tie(b), tie(a)) };
    let mut strong: Vec<((u32, u32), f32)> =
        pairs.scores.iter().filter(|(_, score)| **score >= min_score).map(|(pair, score)| (*pair, *score)).collect();
    strong.sort_by(|x, y| y.1.total_cmp(&x.1).then_with(|| pair_tie(x.0).cmp(&pair_tie(y.0))));
    // groups only grow: two that were kept apart at these sizes are the same two, and need not be asked again
    let mut refused: BTreeMap<(usize, usize), (usize, usize)> = BTreeMap::new();
    for ((a, b), _) in strong {
        let (of_a, of_b) = (group_of[a as usize], group_of[b as usize]);
        let both = (of_a.min(of_b), of_a.max(of_b));
        let sizes = (members[both.0].len(), members[both.1].len());
        if of_a == of_b || refused.get(&both) == Some(&sizes) {
            continue;
        }
        if agree(pairs, &members[of_a], &members[of_b], min_score * LOOSE) {
            merge(a, b, &mut group_of, &mut members);
        } else {
            refused.insert(both, sizes);
        }
    }
    let mut groups: Vec<Vec<u32>> = members.into_iter().filter(|units| units.len() > 1).collect();
    groups.iter_mut().for_each(|units| units.sort_unstable());
    groups.retain(|units| {
        units.iter().any(|unit| pairs.units[*unit as usize].version != pairs.units[units[0] as usize].version)
    });
    groups.sort();
    groups
}

/// Whether two groups may be one: no pair is to be kept apart, and the pairs of different versions between them reach
/// `wanted` on the mean.
fn agree(pairs: &Pairs<'_>, x: &[u32], y: &[u32], wanted: f32) -> bool {
    let (mut sum, mut count) = (0.0, 0.0_f32);
    for a in x {
        for b in y {
            let pair = (*a.min(b), *a.max(b));
            if pairs.apart.contains(&pair) {
                return false;
            }
            if pairs.units[*a as usize].version != pairs.units[*b as usize].version {
                sum += pairs.scores.get(&pair).copied().unwrap_or(0.0);
                count += 1.0;
            }
        }
    }
    count > 0.0 && sum / count >= wanted
}
