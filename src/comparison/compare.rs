//! One comparison, made and let go of.

use super::{Comparison, ReadArticle, Resources, Stages, heard::Heard, inputs::Inputs, stages::Order};
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
    let order = Order { project, inputs: &Inputs::of(project), resources, work, keeps: |_| false };
    Stages::default().heard(&order).map_or_else(Default::default, |heard| {
        let Heard { articles, mut voices, depth, copies: _ } = Arc::unwrap_or_clone(heard);
        settle_sides(&mut voices, &project.aliases().sides);
        (articles, voices, depth)
    })
}

/// Compares a project: deterministic, total. A call that is stopped gives a comparison of nothing.
#[must_use]
pub fn compare(project: &Project, resources: &Resources, work: &dyn Work) -> Comparison {
    let order = Order { project, inputs: &Inputs::of(project), resources, work, keeps: |_| false };
    Stages::default().run(&order).unwrap_or_default()
}
