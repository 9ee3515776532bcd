//! The fourth stage: matters, what points and matters are called, and what the versions leave out.

use super::{
    Comparison, Resources,
    constraints::place,
    label::name_matters,
    matters::{grouped as groups, matters_settled, settle_matter_labels},
    silences::judge_silences,
};
use crate::{
    alignment::Point,
    project::{Project, What},
    speaker::settle_sides,
};
use std::sync::Arc;

/// A comparison whose points stand, grouped by the questions that its statements answer.
pub(super) fn grouped(aligned: Arc<Comparison>, project: &Project, resources: &Resources) -> Comparison {
    let mut comparison = Arc::unwrap_or_clone(aligned);
    settle_sides(&mut comparison.voices, &project.aliases().sides);
    settle_labels(project, &mut comparison);
    comparison.settled_matters = matters_settled(&project.decisions, &comparison);
    (comparison.matters, comparison.themes) = groups(&comparison);
    name_matters(&mut comparison, resources);
    settle_matter_labels(project, &mut comparison);
    judge_silences(project, &mut comparison, resources);
    comparison
}

/// What the user calls points.
fn settle_labels(project: &Project, comparison: &mut Comparison) {
    for decision in project.decisions.iter() {
        let What::Label(anchor, label) = &decision.what else { continue };
        let Some(place) = place(anchor, &comparison.articles) else { continue };
        let holds = |point: &&mut Point| point.readings.iter().any(|r| r.statements.contains(&place));
        if let Some(point) = comparison.points.iter_mut().find(holds) {
            point.label.clone_from(label);
        }
    }
}
