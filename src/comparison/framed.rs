//! The last stage: what the dimensions of framing find in a comparison, where its articles come from, and what a person
//! should know of it.

use super::{
    Comparison, Resources,
    constraints::place,
    copied::{origins_of, told},
    read::unread,
};
use crate::{
    article::Problem,
    framing::{self, Framing},
    lines::{Frame, Subject, Text},
    locale::message,
    project::{Project, What},
    work::Work,
};
use std::sync::Arc;

/// A comparison whose matters stand, with all that is told of it.
pub(super) fn with_framing(
    grouped: Arc<Comparison>,
    project: &Project,
    resources: &Resources,
    work: &dyn Work,
) -> Comparison {
    let mut comparison = Arc::unwrap_or_clone(grouped);
    comparison.origins = origins_of(project, &comparison.copies);
    comparison.framing = framed(project, &comparison, resources, work);
    comparison.problems = problems(project, &comparison);
    comparison
}

/// Every dimension's findings on a comparison whose points are settled.
#[must_use]
pub fn framed(project: &Project, comparison: &Comparison, resources: &Resources, work: &dyn Work) -> Framing {
    let ground = project.ground_texts();
    let actors = project.actors();
    let texts: Vec<Text<'_>> = comparison
        .articles
        .iter()
        .map(|read| Text {
            article: &read.article,
            sentences: &read.sentences,
            words: &read.words,
            statements: &read.statements,
            attributions: &read.attributions,
            trees: read.trees.as_deref(),
            ground: ground.contains(read.article.id.as_str()),
        })
        .collect();
    let subject = Subject {
        texts: &texts,
        voices: &comparison.voices,
        versions: &comparison.versions,
        points: &comparison.points,
        misses: &comparison.misses,
        frames: &frames(project, comparison),
        actors: &actors,
        lists: resources.lexicons.framing(),
        numerals: resources.lexicons.numerals(),
        gazetteer: resources.lexicons.gazetteer(),
    };
    let mut framing = framing::framing(&subject, work);
    settle_stances(project, comparison, &mut framing);
    framing
}

/// What the user says that versions do with their statements; the last word wins.
fn settle_stances(project: &Project, comparison: &Comparison, framing: &mut Framing) {
    for decision in project.decisions.iter() {
        let What::SetStance(anchor, stance) = &decision.what else { continue };
        let Some(place) = place(anchor, &comparison.articles) else { continue };
        let Some(statement) = comparison.statement(place) else { continue };
        if let Some(taken) = framing.stances.get_mut(&place) {
            taken.settle(*stance, statement);
        }
    }
}

fn frames(project: &Project, comparison: &Comparison) -> Vec<Frame> {
    let codes = project.codebook.codes.iter().map(|code| Frame {
        name: code.name.clone(),
        key_words: code.key_words.clone(),
        coded: Vec::new(),
    });
    let mut frames: Vec<Frame> = codes.collect();
    for decision in project.decisions.iter() {
        let What::Code(anchor, name) = &decision.what else { continue };
        let Some(place) = place(anchor, &comparison.articles) else { continue };
        if let Some(frame) = frames.iter_mut().find(|frame| frame.name == *name) {
            frame.coded.push((place, decision.by.clone()));
        }
    }
    frames
}

fn problems(project: &Project, comparison: &Comparison) -> Vec<Problem> {
    let held = |problem: &&Problem| problem.article.as_ref().is_none_or(|id| project.article(id).is_some());
    let mut problems: Vec<Problem> = project.problems.iter().filter(held).cloned().collect();
    for read in comparison.articles.iter().filter(|read| read.statements.is_empty()) {
        let said = message!("compare-no-statements", article = read.article.label());
        problems.push(Problem::new("no-statements", said).of(&read.article.id));
    }
    problems.extend(unread(&project.articles, project.settings.depth));
    if project.articles.is_empty() {
        problems.push(Problem::new("no-articles", message!("compare-no-articles")));
    }
    problems.extend(told(&comparison.copies, &project.articles, project.settings.copies));
    problems
}
