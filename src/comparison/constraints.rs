//! Decisions → what they mean for statements and points.
//!
//! The last word wins. The decisions are honoured newest first, and a pair that contradicts a newer one is dropped:
//! `together` is transitive (what stands with the same statement stands together), so a pair is wanted together only
//! where no newer decision holds members of the two groups apart, and held apart only where no newer one joins them.

use super::ReadArticle;
use crate::{
    alignment::Constraints,
    project::{Anchor, Decision, What},
    statement::Place,
    text::Span,
};
use std::collections::{BTreeMap, BTreeSet};

/// The statement an anchor stands on: the one of its article that shares the most bytes with it.
#[must_use]
pub(super) fn place(anchor: &Anchor, articles: &[ReadArticle]) -> Option<Place> {
    let index = articles.iter().position(|read| read.article.id == anchor.article)?;
    statement(anchor, &articles[index]).map(|statement| Place::new(index, statement))
}

/// The position of that statement in the anchor's article.
pub(super) fn statement(anchor: &Anchor, read: &ReadArticle) -> Option<usize> {
    let span = anchor.find(&read.article).span()?;
    let shared = |other: Span| span.intersection(other).map_or(0, Span::len);
    let first = read.statements.partition_point(|s| s.span.end <= span.start);
    let near = read.statements.iter().enumerate().skip(first).take_while(|(_, s)| s.span.start < span.end);
    let (statement, found) = near.max_by_key(|(at, s)| (shared(s.span), std::cmp::Reverse(*at)))?;
    (shared(found.span) > 0).then_some(statement)
}

/// The constraints that the decisions put on alignment. A pinned group is closed: nothing joins it but what a newer decision
/// put there. `together` and `apart` are sorted, without repeats, and never
/// contradict each other, not even through other pairs.
#[must_use]
pub fn constraints(decisions: &[Decision], articles: &[ReadArticle]) -> Constraints {
    let mut groups = Groups::default();
    let places = |anchors: &[Anchor]| -> Vec<Place> { anchors.iter().filter_map(|a| place(a, articles)).collect() };
    let one = |anchor: &Anchor| -> Vec<Place> { place(anchor, articles).into_iter().collect() };
    for decision in decisions.iter().rev() {
        match &decision.what {
            What::Confirm(a, b) => groups.join(&one(a), &one(b)),
            What::Reject(a, b) => groups.part(&one(a), &one(b)),
            What::Merge(all) => groups.gather(&places(all)),
            What::Pin(all) => {
                groups.gather(&places(all));
                groups.close(&places(all));
            }
            What::Move { statement, from, to } => {
                let moved = one(statement);
                groups.part(&moved, &places(from));
                groups.join(&moved, &places(to));
            }
            What::Split { statements, from } => {
                let leaving = places(statements);
                groups.part(&leaving, &places(from));
                groups.gather(&leaving);
            }
            _ => {}
        }
    }
    groups.settled()
}

/// Statements that stand together, and the groups that are held apart.
#[derive(Default)]
struct Groups {
    constraints: Constraints,
    /// Member → the member that names its group, perhaps by several steps.
    parent: BTreeMap<Place, Place>,
    /// Name of a group → members of groups it is held apart from.
    foes: BTreeMap<Place, Vec<Place>>,
    /// Names of groups that nothing older joins: they are pinned.
    closed: BTreeSet<Place>,
}

impl Groups {
    fn group(&self, mut member: Place) -> Place {
        while let Some(parent) = self.parent.get(&member) {
            member = *parent;
        }
        member
    }

    fn are_foes(&self, a: Place, b: Place) -> bool {
        let count = |group| self.foes.get(&group).map_or(0, Vec::len);
        let (few, many) = if count(a) <= count(b) { (a, b) } else { (b, a) };
        self.foes.get(&few).is_some_and(|foes| foes.iter().any(|foe| self.group(*foe) == many))
    }

    fn gather(&mut self, members: &[Place]) {
        for (index, member) in members.iter().enumerate() {
            self.join(&members[..index], &[*member]);
        }
    }

    fn join(&mut self, some: &[Place], others: &[Place]) {
        for (a, b) in pairs(some, others) {
            let (one, other) = (self.group(a), self.group(b));
            if one != other {
                if self.closed.contains(&one) || self.closed.contains(&other) || self.are_foes(one, other) {
                    continue;
                }
                let moved = self.foes.remove(&other).unwrap_or_default();
                self.foes.entry(one).or_default().extend(moved);
                self.parent.insert(other, one);
            }
            add(&mut self.constraints.together, (a, b));
        }
    }

    /// Closes the groups that hold two of these members or more: what newer decisions took out of a pinned point is free.
    fn close(&mut self, members: &[Place]) {
        let mut seen = BTreeSet::new();
        for member in members {
            let group = self.group(*member);
            if !seen.insert(group) {
                self.closed.insert(group);
            }
        }
    }

    fn settled(mut self) -> Constraints {
        let members = self.parent.keys().chain(&self.closed).copied();
        let mut pinned: Vec<Place> = members.filter(|member| self.closed.contains(&self.group(*member))).collect();
        pinned.sort_unstable();
        pinned.dedup();
        self.constraints.pinned = pinned;
        self.constraints
    }

    fn part(&mut self, some: &[Place], others: &[Place]) {
        for (a, b) in pairs(some, others) {
            let (one, other) = (self.group(a), self.group(b));
            if one == other {
                continue;
            }
            self.foes.entry(one).or_default().push(b);
            self.foes.entry(other).or_default().push(a);
            add(&mut self.constraints.apart, (a, b));
        }
    }
}

fn pairs(some: &[Place], others: &[Place]) -> Vec<(Place, Place)> {
    let ordered = |a: Place, b: Place| if a < b { (a, b) } else { (b, a) };
    let all = some.iter().flat_map(|a| others.iter().map(move |b| ordered(*a, *b)));
    all.filter(|(a, b)| a != b).collect()
}

fn add(pairs: &mut Vec<(Place, Place)>, pair: (Place, Place)) {
    if let Err(at) = pairs.binary_search(&pair) {
        pairs.insert(at, pair);
    }
}
