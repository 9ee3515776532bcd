//! The engine that the program ships: what is loaded once, and the stages of the comparison that is shown.

use super::Engine;
use crate::{
    comparison::{Comparison, Resources, Stages, is_remembered},
    project::Project,
    work::Work,
};
use std::sync::{Mutex, PoisonError};

/// Compares a project after each change of it, stage by stage, with what it was given to compare with.
pub struct Comparer {
    resources: Resources,
    stages: Mutex<Stages>,
}

impl Comparer {
    /// One that has compared nothing yet.
    #[must_use]
    pub fn new(resources: Resources) -> Self {
        Self { resources, stages: Mutex::default() }
    }
}

impl Engine for Comparer {
    fn compare(&self, project: &Project, work: &dyn Work) -> Comparison {
        // after a panic the stages hold what they held before: a product is kept once it is whole
        let mut stages = self.stages.lock().unwrap_or_else(PoisonError::into_inner);
        stages.compare(project, &self.resources, work).unwrap_or_default()
    }

    fn compare_aside(&self, project: &Project, work: &dyn Work) -> Comparison {
        let mut stages = self.stages.lock().unwrap_or_else(PoisonError::into_inner).clone();
        stages.compare(project, &self.resources, work).unwrap_or_default()
    }

    fn remembers(&self, project: &Project) -> bool {
        is_remembered(project, &self.resources)
    }
}
