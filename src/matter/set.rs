//! Groups of statements with what each word is worth in the name of each.

use super::stock::{Form, Stock};
use crate::work::thresholds::naming;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;

/// Groups of statements with the stems of each.
pub(super) struct Set<'s, 'a> {
    pub(super) stock: &'s Stock<'a>,
    pub(super) groups: &'s [Vec<u32>],
    /// How many statements of the groups have each stem.
    counts: Vec<u32>,
    /// Of each group, how many of its statements have each stem.
    own: Vec<FxHashMap<u32, u32>>,
    /// Of each group, its versions and how many of them have each stem.
    versions: Vec<(u32, FxHashMap<u32, u32>)>,
    statements: f32,
}

impl<'s, 'a> Set<'s, 'a> {
    pub(super) fn new(stock: &'s Stock<'a>, groups: &'s [Vec<u32>]) -> Self {
        let statements = groups.iter().map(Vec::len).sum::<usize>() as f32;
        let mut counts = vec![0; stock.stems];
        let (mut all, mut versions) = (Vec::with_capacity(groups.len()), Vec::with_capacity(groups.len()));
        for group in groups {
            let mut own: FxHashMap<u32, u32> = FxHashMap::default();
            let mut of_versions: FxHashMap<u32, u32> = FxHashMap::default();
            let mut told: FxHashSet<(usize, u32)> = FxHashSet::default();
            for at in group {
                let version = stock.told[*at as usize].version;
                let forms = stock.terms[*at as usize].iter().map(|term| &stock.forms[term.form as usize]);
                let stems: BTreeSet<u32> =
                    forms.flat_map(|form| std::iter::once(form.stem).chain(form.class)).collect();
                for stem in stems {
                    counts[stem as usize] += 1;
                    *own.entry(stem).or_insert(0) += 1;
                    if told.insert((version, stem)) {
                        *of_versions.entry(stem).or_insert(0) += 1;
                    }
                }
            }
            let speaking: BTreeSet<usize> = group.iter().map(|at| stock.told[*at as usize].version).collect();
            versions.push((speaking.len() as u32, of_versions));
            all.push(own);
        }
        Self { stock, groups, counts, own: all, versions, statements }
    }

    /// How many statements of a group have a stem.
    pub(super) fn times(&self, group: usize, stem: u32) -> usize {
        self.own[group].get(&stem).copied().unwrap_or(0) as usize
    }

    /// What a stem is worth in the name of a group.
    pub(super) fn worth(&self, group: usize, stem: u32, unshared: f32) -> f32 {
        let own = self.times(group, stem) as f32;
        let all = self.counts.get(stem as usize).copied().unwrap_or(1).max(1) as f32;
        let (size, told) = match &self.versions[group] {
            (versions @ 2.., told) => (*versions as f32, told.get(&stem).copied().unwrap_or(0) as f32),
            _ => (self.groups[group].len() as f32, own),
        };
        let shared = if size > 1.0 { ((told - 1.0) / (size.min(naming::ENOUGH) - 1.0)).clamp(0.0, 1.0) } else { 0.0 };
        let rare = (self.statements.max(2.0) / all).ln().clamp(0.1, naming::RARE);
        let once = if all > 1.0 { 1.0 } else { naming::ONCE };
        rare * (0.4 + 0.6 * own / all) * (unshared * once + shared)
    }

    /// What a word is worth in the name of a group: by itself, or with those that tell the same in another way.
    pub(super) fn word_worth(&self, group: usize, form: &Form, unshared: f32) -> f32 {
        let own = self.worth(group, form.stem, unshared);
        let of_class = form.class.map_or(0.0, |class| self.worth(group, class, unshared) * naming::CLASS);
        let told = self.times(group, form.stem);
        let is_judged = form.is_loaded && (told < 2 || told * 2 <= self.groups[group].len());
        own.max(of_class) * if is_judged { -1.0 } else { 1.0 }
    }
}
