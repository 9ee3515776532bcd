//! The third stage: versions, links and points, what linked statements differ in and say beyond each other, and what the
//! points are called as found.

use super::{
    Comparison, ReadArticle, Resources,
    constraints::constraints,
    contrasted::contrasted,
    copied::without_copies,
    heard::Heard,
    label::name_points,
    parts::{centres, of_two_events, parted},
};
use crate::{
    alignment::{Alignment, Request, Text, Version, align, versions},
    article::CopyGroup,
    framing::Framing,
    matter::{Related, Settled},
    project::{By, Copies, Project},
    speaker::{Voice, settle_sides},
    statement::Place,
    work::Work,
};
use std::{collections::BTreeMap, sync::Arc};

/// A comparison as far as its points.
pub(super) fn aligned(heard: Arc<Heard>, project: &Project, resources: &Resources, work: &dyn Work) -> Comparison {
    let Heard { articles, mut voices, depth, copies } = Arc::unwrap_or_clone(heard);
    if project.by() == By::Side {
        settle_sides(&mut voices, &project.aliases().sides);
    }
    let texts: Vec<_> = articles.iter().map(ReadArticle::text).collect();
    let versions = columns(project, &texts, &voices, &copies);
    let constraints = constraints(&project.decisions, &articles);
    let centres = centres(&articles);
    let apart = |pairs: &[(Place, Place)]| of_two_events(&articles, pairs, (&centres, &resources.lexicons), work);
    let request = Request {
        texts: &texts,
        versions: &versions,
        constraints: &constraints,
        min_score: project.settings.min_score,
        depth,
        weights: &resources.weights,
        lexicons: &resources.lexicons,
        apart: &apart,
    };
    let (alignment, related, decided) = if work.cancelled() {
        (Alignment::default(), Related::default(), Vec::new())
    } else {
        let (alignment, compared) = align(&request, work);
        let related = if work.cancelled() {
            Related::default()
        } else {
            Related::judged(&request, (&alignment, &compared), &resources.matters, work)
        };
        let pairs = [constraints.together.as_slice(), &constraints.apart].concat();
        (alignment, related, compared.estimates(&pairs))
    };
    let mut comparison = Comparison {
        made_by: resources.names(),
        by: project.by(),
        depth,
        min_score: project.settings.min_score,
        articles,
        voices,
        versions,
        copies,
        centres: Arc::new(centres),
        links: alignment.links,
        misses: alignment.misses,
        decided,
        contrasts: BTreeMap::new(),
        parts: BTreeMap::new(),
        points: alignment.points,
        matters: Vec::new(),
        themes: Vec::new(),
        related: Arc::new(related),
        settled_matters: Settled::default(),
        framing: Framing::default(),
        origins: Arc::default(),
        problems: Vec::new(),
        numerals: resources.lexicons.numerals().clone(),
    };
    look_into_links(&mut comparison, resources, work);
    comparison
}

/// What linked statements differ in and say beyond each other, and what their points are called as found.
fn look_into_links(comparison: &mut Comparison, resources: &Resources, work: &dyn Work) {
    if !work.cancelled() {
        comparison.contrasts = contrasted(comparison, resources, work);
        comparison.parts = parted(comparison, work);
        name_points(comparison, resources);
    }
}

/// The versions, copies as the project wants them.
fn columns(project: &Project, texts: &[Text<'_>], voices: &[Voice], groups: &[CopyGroup]) -> Vec<Version> {
    let all = versions(project.by(), texts, voices);
    match project.settings.copies {
        Copies::Several => all,
        Copies::One => without_copies(all, groups),
    }
}
