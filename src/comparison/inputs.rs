//! What a project gives to each stage of a comparison: the key by which a stage knows whether it must be made again. A field
//! that a project or its settings gain must be put into one of them here before anything compiles.

use crate::{
    article::{Article, Problem},
    project::{By, Codebook, Copies, Depth, Project, Settings, Spokesmen, What},
};
use std::{collections::BTreeMap, sync::Arc};

/// The stages of a comparison, each made of the one before and of its own inputs.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Sentences, with vectors and trees where the depth asks for them.
    Read,
    /// Statements, attributions and voices.
    Heard,
    /// Versions, links and points, and what linked statements differ in.
    Aligned,
    /// Matters, the names of points and matters, silences.
    Grouped,
    /// What the dimensions of framing find, and the origins of articles.
    Framed,
}

/// The inputs of all stages, stage by stage.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Inputs {
    pub(super) read: ToRead,
    pub(super) heard: ToHear,
    pub(super) aligned: ToAlign,
    pub(super) grouped: ToGroup,
    pub(super) framed: ToFrame,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct ToRead {
    articles: Vec<Arc<Article>>,
    depth: Option<Depth>,
    cuts: Vec<What>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct ToHear {
    spokesmen: Spokesmen,
    decisions: Vec<What>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct ToAlign {
    by: By,
    copies: Copies,
    min_score: f32,
    /// Sides of voices, where they make the columns.
    sides: BTreeMap<String, String>,
    decisions: Vec<What>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct ToGroup {
    sides: BTreeMap<String, String>,
    decisions: Vec<What>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct ToFrame {
    codebook: Arc<Codebook>,
    problems: Arc<Vec<Problem>>,
    /// With who decided: whose code it is counts.
    decisions: Vec<(What, String)>,
}

impl Inputs {
    pub(super) fn of(project: &Project) -> Self {
        let Project { name: _, articles, decisions, codebook, settings, problems, signs: _, beyond: _ } = project;
        let Settings { by: _, min_score, depth, copies, spokesmen } = *settings;
        let by = project.by();
        let sides = project.aliases().sides;
        let on = |stage: Stage| decisions.iter().filter(move |decision| bears_on(&decision.what) == Some(stage));
        let of = |stage: Stage| on(stage).map(|decision| decision.what.clone()).collect();
        let columns = if by == By::Side { sides.clone() } else { BTreeMap::new() };
        Self {
            read: ToRead { articles: articles.clone(), depth, cuts: of(Stage::Read) },
            heard: ToHear { spokesmen, decisions: of(Stage::Heard) },
            aligned: ToAlign { by, copies, min_score, sides: columns, decisions: of(Stage::Aligned) },
            grouped: ToGroup { sides, decisions: of(Stage::Grouped) },
            framed: ToFrame {
                codebook: Arc::clone(codebook),
                problems: Arc::clone(problems),
                decisions: on(Stage::Framed).map(|decision| (decision.what.clone(), decision.by.clone())).collect(),
            },
        }
    }
}

impl Inputs {
    /// All that a stage is made of: its own inputs and those of the stages before it.
    pub(super) fn up_to(&self, stage: Stage) -> Self {
        let Self { read, heard, aligned, grouped, framed } = self;
        Self {
            read: read.clone(),
            heard: if stage >= Stage::Heard { heard.clone() } else { ToHear::default() },
            aligned: if stage >= Stage::Aligned { aligned.clone() } else { ToAlign::default() },
            grouped: if stage >= Stage::Grouped { grouped.clone() } else { ToGroup::default() },
            framed: if stage >= Stage::Framed { framed.clone() } else { ToFrame::default() },
        }
    }

    /// The same, however deep the articles are read.
    pub(super) fn of_any_depth(&self) -> Self {
        let mut same = self.clone();
        same.read.depth = None;
        same
    }
}

/// The first stage that a decision bears on; `None` for one that nothing compared is made of. Sides of voices are an input
/// of their own.
fn bears_on(what: &What) -> Option<Stage> {
    match what {
        What::Note(..)
        | What::Gloss(..)
        | What::Tag(..)
        | What::AcceptVoice(_)
        | What::Later(_)
        | What::Judge { .. }
        | What::Arbitrate { .. }
        | What::SetSide { .. } => None,
        What::Cut(_) | What::Join(_) | What::UndoRepair { .. } => Some(Stage::Read),
        What::RenameVoice { .. }
        | What::MergeVoices { .. }
        | What::KeepApart { .. }
        | What::SetVoice { .. }
        | What::Restore(_)
        | What::SetAside(_) => Some(Stage::Heard),
        What::Confirm(..)
        | What::Reject(..)
        | What::Pin(_)
        | What::Move { .. }
        | What::Split { .. }
        | What::Merge(_) => Some(Stage::Aligned),
        What::Label(..)
        | What::MoveToMatter { .. }
        | What::SplitMatter { .. }
        | What::MergeMatters(_)
        | What::LabelMatter(..)
        | What::PinMatter(_)
        | What::LeftOut { .. } => Some(Stage::Grouped),
        What::Code(..)
        | What::SetStance(..)
        | What::GroundText(_)
        | What::OneOrigin(..)
        | What::TwoOrigins(..)
        | What::MergeActors { .. }
        | What::SplitActor { .. } => Some(Stage::Framed),
    }
}

/// The first stage that must be made again where `after` takes the place of `before`; `None` where nothing must.
#[must_use]
pub fn first_changed(before: &Project, after: &Project) -> Option<Stage> {
    let (before, after) = (Inputs::of(before), Inputs::of(after));
    let same = [
        (Stage::Read, before.read == after.read),
        (Stage::Heard, before.heard == after.heard),
        (Stage::Aligned, before.aligned == after.aligned),
        (Stage::Grouped, before.grouped == after.grouped),
        (Stage::Framed, before.framed == after.framed),
    ];
    same.into_iter().find(|(_, same)| !same).map(|(stage, _)| stage)
}
