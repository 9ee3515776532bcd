//! The way from a project to its comparison: read → heard → aligned → grouped → framed. What each stage made last is kept
//! with its inputs, so that a change makes again what it bears on and no more.

use super::{
    Comparison, Resources,
    aligned::aligned,
    framed::with_framing,
    grouped::grouped,
    heard::{Heard, heard},
    inputs::{Inputs, Stage},
    read::{Read, read, sentences},
};
use crate::{
    project::Project,
    work::{Work, limits},
};
use std::sync::Arc;

/// Comparisons, stage by stage. A clone keeps the same products.
#[derive(Clone, Default)]
pub struct Stages {
    /// Sentences alone: what the quick and the deep reading share.
    sentences: Kept<Read>,
    read: Kept<Read>,
    heard: Kept<Heard>,
    aligned: Kept<Comparison>,
    grouped: Kept<Comparison>,
    framed: Kept<Comparison>,
}

/// What a comparison is made of, and which stages are kept.
#[derive(Copy, Clone)]
pub(super) struct Order<'a> {
    pub(super) project: &'a Project,
    pub(super) inputs: &'a Inputs,
    pub(super) resources: &'a Resources,
    pub(super) work: &'a dyn Work,
    pub(super) keeps: fn(Stage) -> bool,
}

impl Stages {
    /// Compares a project. A call that is stopped gives `None`; what was made before the stop is kept. Of large sets the points
    /// alone are kept, which take longest to make.
    pub fn compare(&mut self, project: &Project, resources: &Resources, work: &dyn Work) -> Option<Comparison> {
        let bytes: usize = project.articles.iter().map(|article| article.body.len()).sum();
        let keeps: fn(Stage) -> bool =
            if bytes <= limits::KEPT_BYTES { |_| true } else { |stage| stage == Stage::Aligned };
        self.run(&Order { project, inputs: &Inputs::of(project), resources, work, keeps })
    }

    /// How often each stage was made so far.
    #[must_use]
    pub fn made(&self) -> [(Stage, u64); 5] {
        [
            (Stage::Read, self.read.made),
            (Stage::Heard, self.heard.made),
            (Stage::Aligned, self.aligned.made),
            (Stage::Grouped, self.grouped.made),
            (Stage::Framed, self.framed.made),
        ]
    }

    /// The whole line. A stage that is kept asks for none before it.
    pub(super) fn run(&mut self, order: &Order<'_>) -> Option<Comparison> {
        let Order { project, resources, work, .. } = *order;
        let key = order.inputs.up_to(Stage::Framed);
        let made = match self.framed.known(&key) {
            Some(known) => known,
            None => {
                let grouped = self.grouped(order)?;
                self.framed.keep(key, Stage::Framed, order, with_framing(grouped, project, resources, work))?
            }
        };
        Some(Arc::unwrap_or_clone(made))
    }

    fn grouped(&mut self, order: &Order<'_>) -> Option<Arc<Comparison>> {
        let key = order.inputs.up_to(Stage::Grouped);
        if let Some(known) = self.grouped.known(&key) {
            return Some(known);
        }
        let aligned = self.aligned(order)?;
        self.grouped.keep(key, Stage::Grouped, order, grouped(aligned, order.project, order.resources))
    }

    fn aligned(&mut self, order: &Order<'_>) -> Option<Arc<Comparison>> {
        let key = order.inputs.up_to(Stage::Aligned);
        if let Some(known) = self.aligned.known(&key) {
            return Some(known);
        }
        let heard = self.heard(order)?;
        self.aligned.keep(key, Stage::Aligned, order, aligned(heard, order.project, order.resources, order.work))
    }

    /// Everything up to the voices.
    pub(super) fn heard(&mut self, order: &Order<'_>) -> Option<Arc<Heard>> {
        let key = order.inputs.up_to(Stage::Heard);
        if let Some(known) = self.heard.known(&key) {
            return Some(known);
        }
        let read = self.read(order)?;
        self.heard.keep(key, Stage::Heard, order, heard(read, order.project, order.resources, order.work))
    }

    fn read(&mut self, order: &Order<'_>) -> Option<Arc<Read>> {
        let key = order.inputs.up_to(Stage::Read);
        if let Some(known) = self.read.known(&key) {
            return Some(known);
        }
        let of_any_depth = key.of_any_depth();
        let split = match self.sentences.known(&of_any_depth) {
            Some(known) => known,
            None => self.sentences.keep(of_any_depth, Stage::Read, order, sentences(order.project, order.work))?,
        };
        self.read.keep(key, Stage::Read, order, read(split, order.project, order.resources, order.work))
    }
}

/// What a stage made last, and of what.
#[derive(Clone)]
struct Kept<T> {
    last: Option<(Inputs, Arc<T>)>,
    /// How often it was made.
    made: u64,
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self { last: None, made: 0 }
    }
}

impl<T> Kept<T> {
    /// What was made last, if it was made of these inputs.
    fn known(&self, key: &Inputs) -> Option<Arc<T>> {
        self.last.as_ref().filter(|(known, _)| known == key).map(|(_, product)| Arc::clone(product))
    }

    /// Takes in what was made of these inputs; `None` where the work was stopped before it was whole.
    fn keep(&mut self, key: Inputs, stage: Stage, order: &Order<'_>, product: T) -> Option<Arc<T>> {
        if order.work.cancelled() {
            return None;
        }
        self.made += 1;
        let product = Arc::new(product);
        self.last = (order.keeps)(stage).then(|| (key, Arc::clone(&product)));
        Some(product)
    }
}

#[cfg(test)]
mod tests {
    use super::{Order, Stages};
    use crate::{
        article::Article,
        comparison::{Resources, Stage, inputs::Inputs},
        import,
        project::{Decision, Depth, Edit, Project, What},
        work::Serial,
    };

    fn compared(stages: &mut Stages, project: &Project, resources: &Resources) -> Vec<u64> {
        let keeps = |stage| stage == Stage::Aligned;
        let order = Order { project, inputs: &Inputs::of(project), resources, work: &Serial, keeps };
        assert!(stages.run(&order).is_some());
        stages.made().into_iter().map(|(_, made)| made).collect()
    }

    #[test]
    fn where_the_points_alone_are_kept_a_name_makes_no_point_anew() {
        let mut project = Project::default();
        project.settings.depth = Some(Depth::Quick);
        for text in ["The quay of Port Alder was closed.", "Port Alder closed its quay."] {
            let read: Vec<Article> = import::read("a.txt", text.as_bytes()).articles;
            read.into_iter().for_each(|article| drop(project.add(article)));
        }
        let (mut stages, resources) = (Stages::default(), Resources::shipped());
        assert_eq!(compared(&mut stages, &project, &resources), [1, 1, 1, 1, 1]);
        let first = &stages.aligned.last.as_ref().expect("the points are kept").1;
        let what = What::Label(first.anchor(first.versions[0].statements[0]).expect("a statement"), "Quay".to_owned());
        let named = Edit::Decide(Decision { at: 0, by: String::new(), what }).apply(&project);
        assert_eq!(compared(&mut stages, &named, &resources), [1, 1, 1, 2, 2]);
        assert_eq!(compared(&mut stages, &project, &resources), [1, 1, 1, 3, 3]);
    }
}
