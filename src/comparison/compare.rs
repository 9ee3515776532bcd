//! One comparison, made and let go of.

use super::{Comparison, ReadArticle, Resources, Stages, heard::Heard, inputs::Inputs};
use crate::{
    project::{Depth, Project},
    speaker::{Voice, settle_sides},
    work::Work,
};
use std::sync::Arc;

/// Everything up to the voices: the articles read, and who is heard. A call that is stopped gives none.
#[must_use]
pub fn read_project(
    project: &Project,
    resources: &Resources,
    work: &dyn Work,
) -> (Vec<ReadArticle>, Vec<Voice>, Depth) {
    let heard = Stages::default().up_to_heard(project, (&Inputs::of(project), false), resources, work);
    heard.map_or_else(Default::default, |heard| {
        let Heard { articles, mut voices, depth, copies: _ } = Arc::unwrap_or_clone(heard);
        settle_sides(&mut voices, &project.aliases().sides);
        (articles, voices, depth)
    })
}

/// Compares a project: deterministic, total. A call that is stopped gives a comparison of nothing.
#[must_use]
pub fn compare(project: &Project, resources: &Resources, work: &dyn Work) -> Comparison {
    Stages::default().run(project, resources, work, false).unwrap_or_default()
}
