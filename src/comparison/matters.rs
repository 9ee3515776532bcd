//! Decisions on matters → what stands in one matter and what does not, how a comparison is grouped by it, and what its
//! matters are called.
//!
//! The last word wins, as for points: decisions are honoured newest first, and an older one gives way where it contradicts
//! a newer one. A statement that a newer decision took away is no longer bound by what an older one says of its matter. A
//! point counts as one statement, so that it moves whole.

use super::{Comparison, constraints::place};
use crate::{
    alignment::Point,
    matter::{Gathered, Matter, Settled, Theme, gather, themes},
    project::{Anchor, Decision, Project, What},
    statement::Place,
};
use std::collections::{BTreeMap, BTreeSet};

/// What the decisions say of the matters of a comparison whose points are made: groups that stand together, pairs that do not,
/// groups that nothing joins unasked.
#[must_use]
pub fn matters_settled(decisions: &[Decision], comparison: &Comparison) -> Settled {
    let mut groups = Groups::new(&comparison.points);
    let compared = comparison.related.places();
    let read = |groups: &Groups, anchors: &[Anchor]| -> Vec<Place> {
        let mut all: Vec<Place> = Vec::new();
        let found = anchors.iter().filter_map(|anchor| place(anchor, &comparison.articles));
        for found in found.filter(|place| compared.binary_search(place).is_ok()) {
            let unit = groups.unit(found);
            if !all.contains(&unit) {
                all.push(unit);
            }
        }
        all
    };
    let mut left: Vec<Vec<Place>> = Vec::new();
    for decision in decisions.iter().rev() {
        match &decision.what {
            What::MoveToMatter { statements, from, to } => {
                let leaving = groups.free(read(&groups, statements));
                let (from, to) = (read(&groups, from), read(&groups, to));
                let staying = groups.free(to.clone());
                groups.part(&leaving, &groups.free(from.clone()));
                groups.gather(leaving.iter().chain(if staying.is_empty() { &to } else { &staying }));
                groups.taken.extend(leaving);
                left.push(from);
            }
            What::SplitMatter { statements, from } => {
                let leaving = groups.free(read(&groups, statements));
                let from = read(&groups, from);
                groups.part(&leaving, &groups.free(from.clone()));
                groups.gather(&leaving);
                if !groups.meet(&leaving, &from) {
                    groups.close(&leaving);
                }
                groups.taken.extend(leaving);
                left.push(from);
            }
            What::MergeMatters(all) => {
                let all = groups.free(read(&groups, all));
                groups.gather(&all);
            }
            What::PinMatter(all) => {
                let all = groups.free(read(&groups, all));
                groups.gather(&all);
                groups.close(&all);
            }
            _ => {}
        }
    }
    // What was left behind stays together too, unless something was said against it.
    for from in left {
        let from = groups.free(from);
        groups.gather(&from);
    }
    groups.settled()
}

/// Points and statements that stand together, and the groups that are held apart. A point goes by its first statement.
struct Groups {
    /// Statement of a point → the first one of it.
    units: BTreeMap<Place, Place>,
    /// Member → the member that names its group, perhaps by several steps.
    parent: BTreeMap<Place, Place>,
    /// Name of a group → members of groups it is held apart from.
    foes: BTreeMap<Place, Vec<Place>>,
    /// Names of groups that nothing older joins.
    closed: BTreeSet<Place>,
    /// What a decision that was read already moved to where it stands.
    taken: BTreeSet<Place>,
}

impl Groups {
    fn new(points: &[Point]) -> Self {
        let mut units = BTreeMap::new();
        for point in points {
            let all = || point.readings.iter().flat_map(|reading| reading.statements.iter().copied());
            if let Some(first) = all().min() {
                units.extend(all().map(|place| (place, first)));
            }
        }
        Self { units, parent: BTreeMap::new(), foes: BTreeMap::new(), closed: BTreeSet::new(), taken: BTreeSet::new() }
    }

    fn unit(&self, place: Place) -> Place {
        self.units.get(&place).copied().unwrap_or(place)
    }

    /// Those that no newer decision took away.
    fn free(&self, mut all: Vec<Place>) -> Vec<Place> {
        all.retain(|unit| !self.taken.contains(unit));
        all
    }

    fn group(&self, mut member: Place) -> Place {
        while let Some(parent) = self.parent.get(&member) {
            member = *parent;
        }
        member
    }

    /// Joins all of them, each with the first of those before it that it may stand with.
    fn gather<'a>(&mut self, members: impl IntoIterator<Item = &'a Place>) {
        let mut before: Vec<Place> = Vec::new();
        for member in members {
            let met = before.iter().any(|other| self.join(*other, *member));
            if !met {
                before.push(*member);
            }
        }
    }

    /// Makes the groups of two one; whether they are one now.
    fn join(&mut self, a: Place, b: Place) -> bool {
        let (one, other) = (self.group(a), self.group(b));
        if one == other {
            return true;
        }
        if self.closed.contains(&one) || self.closed.contains(&other) || self.are_foes(one, other) {
            return false;
        }
        let moved = self.foes.remove(&other).unwrap_or_default();
        self.foes.entry(one).or_default().extend(moved);
        self.parent.insert(other, one);
        true
    }

    fn are_foes(&self, a: Place, b: Place) -> bool {
        let count = |group| self.foes.get(&group).map_or(0, Vec::len);
        let (few, many) = if count(a) <= count(b) { (a, b) } else { (b, a) };
        self.foes.get(&few).is_some_and(|foes| foes.iter().any(|foe| self.group(*foe) == many))
    }

    fn part(&mut self, some: &[Place], others: &[Place]) {
        for (a, b) in some.iter().flat_map(|a| others.iter().map(move |b| (*a, *b))) {
            let (one, other) = (self.group(a), self.group(b));
            if one != other && !self.are_foes(one, other) {
                self.foes.entry(one).or_default().push(b);
                self.foes.entry(other).or_default().push(a);
            }
        }
    }

    /// Whether a group holds members of both.
    fn meet(&self, some: &[Place], others: &[Place]) -> bool {
        let groups: BTreeSet<Place> = some.iter().map(|member| self.group(*member)).collect();
        others.iter().any(|other| groups.contains(&self.group(*other)))
    }

    fn close(&mut self, members: &[Place]) {
        let groups: Vec<Place> = members.iter().map(|member| self.group(*member)).collect();
        self.closed.extend(groups);
    }

    fn settled(self) -> Settled {
        let mut together: BTreeMap<Place, Vec<Place>> = BTreeMap::new();
        let members: BTreeSet<Place> = self.parent.iter().flat_map(|(a, b)| [*a, *b]).collect();
        for member in members {
            together.entry(self.group(member)).or_default().push(member);
        }
        let mut apart: Vec<(Place, Place)> = Vec::new();
        for (group, foes) in &self.foes {
            let others: BTreeSet<Place> = foes.iter().map(|foe| self.group(*foe)).collect();
            apart.extend(others.into_iter().filter(|other| group < other).map(|other| (*group, other)));
        }
        Settled { together: together.into_values().collect(), apart, closed: self.closed.into_iter().collect() }
    }
}

/// The matters of a comparison whose points are made, by what the decisions say, and the larger ones over them.
pub(super) fn grouped(comparison: &Comparison) -> (Vec<Matter>, Vec<Theme>) {
    let related = &*comparison.related;
    let versions = comparison.version_of();
    let articles: Vec<&str> = comparison.articles.iter().map(|read| read.article.id.as_str()).collect();
    let gathered = Gathered {
        related,
        settled: &comparison.settled_matters,
        points: &comparison.points,
        articles: &articles,
        versions: &related
            .places()
            .iter()
            .map(|p| versions.get(p).map_or(0, |number| *number as u32))
            .collect::<Vec<_>>(),
    };
    let matters = gather(&gathered);
    let themes = themes(&gathered, &matters);
    let themes = themes.into_iter().map(|matters| Theme { label: String::new(), matters }).collect();
    (matters, themes)
}

/// Which matters the user named and by which decision, in the order of the decisions: of two for one matter the last holds.
#[must_use]
pub fn matter_labels<'p>(project: &'p Project, comparison: &Comparison) -> Vec<(usize, &'p Decision)> {
    let mut held: Vec<(Place, &Decision)> = Vec::new();
    let find = |anchors: &[Anchor]| -> Vec<Place> {
        anchors.iter().filter_map(|anchor| place(anchor, &comparison.articles)).collect()
    };
    for decision in project.decisions.iter() {
        match &decision.what {
            What::LabelMatter(anchor, _) => {
                held.extend(find(std::slice::from_ref(anchor)).first().map(|place| (*place, decision)));
            }
            // The name stays with those that are left.
            What::MoveToMatter { statements, from, .. } | What::SplitMatter { statements, from }
                if !held.is_empty() =>
            {
                let leaving: Vec<Place> =
                    find(statements).into_iter().flat_map(|place| comparison.companions(place)).collect();
                let Some(stays) = find(from).into_iter().find(|place| !leaving.contains(place)) else { continue };
                held.iter_mut().filter(|(place, _)| leaving.contains(place)).for_each(|(place, _)| *place = stays);
            }
            _ => {}
        }
    }
    held.into_iter().filter_map(|(place, decision)| Some((comparison.matter_of(place)?, decision))).collect()
}

/// Gives matters the names that the user gave them.
pub(super) fn settle_matter_labels(project: &Project, comparison: &mut Comparison) {
    let named: Vec<(usize, String)> = matter_labels(project, comparison)
        .into_iter()
        .filter_map(|(matter, decision)| match &decision.what {
            What::LabelMatter(_, label) => Some((matter, label.clone())),
            _ => None,
        })
        .collect();
    for (matter, label) in named {
        comparison.matters[matter].label = label;
    }
}
