//! The way from a project to its comparison: read → heard → aligned → grouped → framed. What each stage made last is kept
//! with its inputs, so that a change makes again what it bears on and no more.

use super::{
    Comparison, Resources,
    aligned::aligned,
    framed::with_framing,
    grouped::grouped,
    heard::{Heard, heard},
    inputs::{Inputs, Stage, ToAlign, ToFrame, ToGroup, ToHear, ToRead},
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
    sentences: Kept<ToRead, Read>,
    read: Kept<ToRead, Read>,
    heard: Kept<(u64, ToHear), Heard>,
    aligned: Kept<(u64, ToAlign), Comparison>,
    grouped: Kept<(u64, ToGroup), Comparison>,
    framed: Kept<(u64, ToFrame), Comparison>,
}

impl Stages {
    /// Compares a project. A call that is stopped gives `None`; what was made before the stop is kept.
    pub fn compare(&mut self, project: &Project, resources: &Resources, work: &dyn Work) -> Option<Comparison> {
        let keeps = project.articles.iter().map(|article| article.body.len()).sum::<usize>() <= limits::KEPT_BYTES;
        self.run(project, resources, work, keeps)
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

    /// Everything up to the voices.
    pub(super) fn up_to_heard(
        &mut self,
        project: &Project,
        (inputs, keeps): (&Inputs, bool),
        resources: &Resources,
        work: &dyn Work,
    ) -> Option<Arc<Heard>> {
        let whole = inputs.read.of_any_depth();
        let split = self.sentences.made_of(&whole, keeps, work, || sentences(project, work))?;
        let read = self.read.made_of(&inputs.read, keeps, work, || read(split, project, resources, work))?;
        let key = (self.read.made, inputs.heard.clone());
        self.heard.made_of(&key, keeps, work, || heard(read, project, resources, work))
    }

    /// The whole line; what is made is kept where `keeps` says so.
    pub(super) fn run(
        &mut self,
        project: &Project,
        resources: &Resources,
        work: &dyn Work,
        keeps: bool,
    ) -> Option<Comparison> {
        let inputs = Inputs::of(project);
        let heard = self.up_to_heard(project, (&inputs, keeps), resources, work)?;
        let key = (self.heard.made, inputs.aligned);
        let made = self.aligned.made_of(&key, keeps, work, || aligned(heard, project, resources, work))?;
        let key = (self.aligned.made, inputs.grouped);
        let made = self.grouped.made_of(&key, keeps, work, || grouped(made, project, resources))?;
        let key = (self.grouped.made, inputs.framed);
        let made = self.framed.made_of(&key, keeps, work, || with_framing(made, project, resources, work))?;
        Some(Arc::unwrap_or_clone(made))
    }
}

/// What a stage made last, and of what.
struct Kept<K, V> {
    last: Option<(K, Arc<V>)>,
    /// How often it was made: the number by which the next stage knows this product.
    made: u64,
}

impl<K, V> Default for Kept<K, V> {
    fn default() -> Self {
        Self { last: None, made: 0 }
    }
}

impl<K: Clone, V> Clone for Kept<K, V> {
    fn clone(&self) -> Self {
        Self { last: self.last.clone(), made: self.made }
    }
}

impl<K: PartialEq + Clone, V> Kept<K, V> {
    /// The product of these inputs, made unless it is the one that was made last; `None` where the work was stopped.
    fn made_of(&mut self, key: &K, keeps: bool, work: &dyn Work, make: impl FnOnce() -> V) -> Option<Arc<V>> {
        if let Some((known, product)) = &self.last
            && known == key
        {
            return Some(Arc::clone(product));
        }
        let product = Arc::new(make());
        if work.cancelled() {
            return None;
        }
        self.made += 1;
        self.last = keeps.then(|| (key.clone(), Arc::clone(&product)));
        Some(product)
    }
}
