//! A comparison as framing sees it: plain slices, and the user's codes at their places.

use super::{Comparison, Resources, constraints::place};
use crate::{
    framing::{self, Frame, Framing, Subject, Text},
    project::{Project, What},
    work::Work,
};

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
