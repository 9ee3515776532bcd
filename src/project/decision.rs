//! What the user settled by hand. Inputs of every later comparison.

use super::{Anchor, Coded, Stance};
use crate::{
    article::{Article, ArticleId, Repair, RepairKind},
    locale::{Message, message},
};
use serde::{Deserialize, Serialize};

/// One thing settled, when and by whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// When, in seconds since 1970 UTC; 0 where it is not known.
    #[serde(default)]
    pub at: u64,
    /// Who, as they call themselves; empty for the only user.
    #[serde(default)]
    pub by: String,
    /// What.
    pub what: What,
}

/// The kinds of decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// These two are parallel.
    Confirm(Anchor, Anchor),
    /// These two are not.
    Reject(Anchor, Anchor),
    /// These statements are one point and stay so.
    Pin(Vec<Anchor>),
    /// A statement changes its point.
    Move {
        /// The statement.
        statement: Anchor,
        /// The other statements of the point it leaves: it stands with none of them from now on.
        from: Vec<Anchor>,
        /// The statements of the point it joins: it stands with all of them.
        to: Vec<Anchor>,
    },
    /// Some statements leave their point and make one of their own; a single one stands alone.
    Split {
        /// The statements that leave: they stay together.
        statements: Vec<Anchor>,
        /// The statements they leave behind: none of those stands with them from now on.
        from: Vec<Anchor>,
    },
    /// These statements, all those of two points or more, are one point.
    Merge(Vec<Anchor>),
    /// The point that holds this statement is called so.
    Label(Anchor, String),
    /// Statements change their matter: one, or all those of a point.
    MoveToMatter {
        /// The statements: they stay together.
        statements: Vec<Anchor>,
        /// The other statements of the matter they leave: they stand with none of them from now on.
        from: Vec<Anchor>,
        /// The statements of the matter they join: they stand with all of them.
        to: Vec<Anchor>,
    },
    /// Some statements leave their matter and make one of their own, which nothing joins unasked.
    SplitMatter {
        /// The statements that leave: they stay together.
        statements: Vec<Anchor>,
        /// The statements they leave behind: none of those stands with them from now on.
        from: Vec<Anchor>,
    },
    /// These statements, all those of two matters or more, answer one question.
    MergeMatters(Vec<Anchor>),
    /// The matter that holds this statement is called so. If the statement leaves, the name stays with those it leaves.
    LabelMatter(Anchor, String),
    /// These statements are one matter and stay so; nothing joins them but what is parallel to one of them, since a point lies
    /// whole in one matter.
    PinMatter(Vec<Anchor>),
    /// The version leaves unsaid what these statements, those of a point, say.
    LeftOut {
        /// The statements.
        point: Vec<Anchor>,
        /// The version's name.
        version: String,
    },
    /// The voice of that name is called so from now on.
    RenameVoice {
        /// The name found.
        from: String,
        /// The name wanted.
        to: String,
    },
    /// These voices are one.
    MergeVoices {
        /// The names found.
        from: Vec<String>,
        /// The name of the one.
        into: String,
    },
    /// The voice is not that other one, or, without another, nobody else; it is not asked about again.
    KeepApart {
        /// The voice's name.
        voice: String,
        /// The name of the one it was taken for.
        other: Option<String>,
    },
    /// The voice belongs to that side; an empty side is none.
    SetSide {
        /// The voice's name.
        voice: String,
        /// The side.
        side: String,
    },
    /// This statement is that voice's.
    SetVoice {
        /// The statement.
        statement: Anchor,
        /// The voice's name.
        voice: String,
    },
    /// The attribution of this statement is right as found.
    AcceptVoice(Anchor),
    /// The version does that with what this statement says.
    SetStance(Anchor, Stance),
    /// Words written at a place.
    Note(Anchor, String),
    /// A translation of this statement that the user brought; of several the last holds. It is none of the text's words.
    Gloss(Anchor, String),
    /// A word to find the place by.
    Tag(Anchor, String),
    /// The place speaks in that frame of the codebook.
    Code(Anchor, String),
    /// This passage is compared although it was set aside.
    Restore(Anchor),
    /// This passage is set aside.
    SetAside(Anchor),
    /// These words are a statement of their own.
    Cut(Anchor),
    /// These statements, which follow on each other, are one.
    Join(Vec<Anchor>),
    /// A repair is taken back: the article's text changes with this decision, and back when it is withdrawn.
    UndoRepair {
        /// Where it stands and the words it made.
        repair: Anchor,
        /// What kind of damage it put right.
        kind: RepairKind,
        /// The text as it came.
        before: String,
    },
    /// These actors, places or events of the naming table are one.
    MergeActors {
        /// The names found.
        from: Vec<String>,
        /// The name of the one.
        into: String,
    },
    /// This form names somebody or something else than was found.
    SplitActor {
        /// The form as it is written.
        form: String,
        /// The name of the one it stands for.
        into: String,
    },
    /// The article is a transcript: the quotes of the others are held against it.
    GroundText(ArticleId),
    /// These two articles go back to one text.
    OneOrigin(ArticleId, ArticleId),
    /// They were written apart.
    TwoOrigins(ArticleId, ArticleId),
    /// What somebody says of a thing without seeing the machine or the others; it changes no comparison.
    Judge {
        /// The kind of thing.
        kind: Coded,
        /// Its places.
        at: Vec<Anchor>,
        /// The version that is asked about; empty for all but silences.
        version: String,
        /// The answer.
        verdict: String,
    },
    /// How a third settles what two answered differently.
    Arbitrate {
        /// The kind of thing.
        kind: Coded,
        /// Its places.
        at: Vec<Anchor>,
        /// The version that is asked about; empty for all but silences.
        version: String,
        /// The answer that holds.
        verdict: String,
    },
    /// Something that a later program settled, as it stands in the file; kept and written back, not carried out.
    Later(String),
}

impl What {
    /// A repair of the article is taken back.
    #[must_use]
    pub fn undo_repair(article: &Article, repair: &Repair) -> Self {
        let Repair { kind, span, before, .. } = repair;
        Self::UndoRepair { repair: Anchor::new(article, *span), kind: *kind, before: before.clone() }
    }

    /// The places it stands on, in order. A repair that was taken back has none: its words are gone.
    #[must_use]
    pub fn anchors(&self) -> Vec<&Anchor> {
        match self {
            Self::Confirm(a, b) | Self::Reject(a, b) => vec![a, b],
            Self::Pin(all) | Self::Merge(all) | Self::Join(all) | Self::MergeMatters(all) | Self::PinMatter(all) => {
                all.iter().collect()
            }
            Self::Judge { at, .. } | Self::Arbitrate { at, .. } => at.iter().collect(),
            Self::Move { statement, from, to } => [statement].into_iter().chain(from).chain(to).collect(),
            Self::MoveToMatter { statements, from, to } => statements.iter().chain(from).chain(to).collect(),
            Self::Split { statements, from } | Self::SplitMatter { statements, from } => {
                statements.iter().chain(from).collect()
            }
            Self::Label(at, _) | Self::LabelMatter(at, _) => vec![at],
            Self::Note(at, _) | Self::Gloss(at, _) | Self::Tag(at, _) | Self::Code(at, _) => vec![at],
            Self::AcceptVoice(at) | Self::Restore(at) | Self::SetAside(at) | Self::Cut(at) | Self::SetStance(at, _) => {
                vec![at]
            }
            Self::SetVoice { statement, .. } => vec![statement],
            Self::LeftOut { point, .. } => point.iter().collect(),
            Self::RenameVoice { .. } | Self::MergeVoices { .. } | Self::SetSide { .. } => Vec::new(),
            Self::KeepApart { .. } => Vec::new(),
            Self::MergeActors { .. } | Self::SplitActor { .. } | Self::GroundText(_) => Vec::new(),
            Self::OneOrigin(..) | Self::TwoOrigins(..) => Vec::new(),
            Self::UndoRepair { .. } | Self::Later(_) => Vec::new(),
        }
    }

    /// The articles that it names without a place in them, to be changed.
    pub fn articles_mut(&mut self) -> Vec<&mut ArticleId> {
        match self {
            Self::GroundText(article) => vec![article],
            Self::OneOrigin(a, b) | Self::TwoOrigins(a, b) => vec![a, b],
            _ => Vec::new(),
        }
    }

    /// The same places, to be changed.
    pub fn anchors_mut(&mut self) -> Vec<&mut Anchor> {
        match self {
            Self::Confirm(a, b) | Self::Reject(a, b) => vec![a, b],
            Self::Pin(all) | Self::Merge(all) | Self::Join(all) | Self::MergeMatters(all) | Self::PinMatter(all) => {
                all.iter_mut().collect()
            }
            Self::Judge { at, .. } | Self::Arbitrate { at, .. } => at.iter_mut().collect(),
            Self::Move { statement, from, to } => [statement].into_iter().chain(from).chain(to).collect(),
            Self::MoveToMatter { statements, from, to } => statements.iter_mut().chain(from).chain(to).collect(),
            Self::Split { statements, from } | Self::SplitMatter { statements, from } => {
                statements.iter_mut().chain(from).collect()
            }
            Self::Label(at, _) | Self::LabelMatter(at, _) => vec![at],
            Self::Note(at, _) | Self::Gloss(at, _) | Self::Tag(at, _) | Self::Code(at, _) => vec![at],
            Self::AcceptVoice(at) | Self::Restore(at) | Self::SetAside(at) | Self::Cut(at) | Self::SetStance(at, _) => {
                vec![at]
            }
            Self::SetVoice { statement, .. } => vec![statement],
            Self::LeftOut { point, .. } => point.iter_mut().collect(),
            Self::RenameVoice { .. } | Self::MergeVoices { .. } | Self::SetSide { .. } => Vec::new(),
            Self::KeepApart { .. } => Vec::new(),
            Self::MergeActors { .. } | Self::SplitActor { .. } | Self::GroundText(_) => Vec::new(),
            Self::OneOrigin(..) | Self::TwoOrigins(..) => Vec::new(),
            Self::UndoRepair { .. } | Self::Later(_) => Vec::new(),
        }
    }

    /// What the user did, for the undo entry: `Undo {label}`.
    #[must_use]
    pub fn label(&self) -> Message {
        match self {
            Self::Confirm(..) => message!("settled-confirm"),
            Self::Reject(..) => message!("settled-reject"),
            Self::Pin(_) => message!("settled-pin"),
            Self::Move { .. } => message!("settled-move"),
            Self::Split { .. } => message!("settled-split"),
            Self::Merge(_) => message!("settled-merge"),
            Self::Label(..) => message!("settled-label"),
            Self::MoveToMatter { .. } => message!("settled-matter-move"),
            Self::SplitMatter { .. } => message!("settled-matter-split"),
            Self::MergeMatters(_) => message!("settled-matter-merge"),
            Self::LabelMatter(..) => message!("settled-matter-label"),
            Self::PinMatter(_) => message!("settled-matter-pin"),
            Self::LeftOut { .. } => message!("settled-left-out"),
            Self::RenameVoice { .. } => message!("settled-rename"),
            Self::MergeVoices { .. } => message!("settled-merge-voices"),
            Self::KeepApart { .. } => message!("settled-apart"),
            Self::SetSide { .. } => message!("settled-side"),
            Self::SetVoice { .. } => message!("settled-voice"),
            Self::AcceptVoice(_) => message!("settled-accept"),
            Self::SetStance(..) => message!("settled-stance"),
            Self::Note(..) => message!("settled-note"),
            Self::Gloss(..) => message!("settled-gloss"),
            Self::Tag(..) => message!("settled-tag"),
            Self::Code(..) => message!("settled-code"),
            Self::Restore(_) => message!("settled-restore"),
            Self::SetAside(_) => message!("settled-aside"),
            Self::Cut(_) => message!("settled-cut"),
            Self::Join(_) => message!("settled-join"),
            Self::UndoRepair { .. } => message!("settled-repair"),
            Self::MergeActors { .. } => message!("settled-merge-actors"),
            Self::SplitActor { .. } => message!("settled-split-actor"),
            Self::GroundText(_) => message!("settled-ground"),
            Self::OneOrigin(..) => message!("settled-one-origin"),
            Self::TwoOrigins(..) => message!("settled-two-origins"),
            Self::Judge { .. } => message!("settled-judge"),
            Self::Arbitrate { .. } => message!("settled-arbitrate"),
            Self::Later(_) => message!("settled-later"),
        }
    }
}
