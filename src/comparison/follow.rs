//! What a change of the project asks for: nothing, the names and the framing of what was compared, or all of it.

use super::{
    Comparison, Resources,
    compare::{group_by_matter, settle_labels},
    copied::origins_of,
    framed::framed,
    label::name_matters,
    matters::{matters_settled, settle_matter_labels},
    silences::judge_silences,
};
use crate::{
    alignment::By,
    article::{Article, copies},
    project::{Project, What},
    text::fold,
    work::Work,
};

/// What must be made again.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Redo {
    /// Nothing: the comparison stays as it is.
    Nothing,
    /// Names of points, sides of voices, matters, and the framing: [`followed`].
    Names,
    /// Everything.
    All,
}

/// What a decision bears on.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum Bearing {
    /// Nothing that is compared.
    Nothing,
    /// The framing or the origins of articles, which are made of the project whenever they are made.
    Framing,
    /// The name of a point or the side of a voice: a later one takes the place of an earlier one.
    Name,
    /// Matters and their names, and silences, which are made of the project and of what was judged whenever they are made.
    Matter,
    /// Statements, voices or pairs.
    Pairs,
}

fn bearing(what: &What, by: By) -> Bearing {
    match what {
        What::Note(..) | What::Gloss(..) | What::Tag(..) => Bearing::Nothing,
        What::AcceptVoice(_) | What::Later(_) => Bearing::Nothing,
        What::Judge { .. } | What::Arbitrate { .. } => Bearing::Nothing,
        What::Code(..)
        | What::SetStance(..)
        | What::GroundText(_)
        | What::OneOrigin(..)
        | What::TwoOrigins(..)
        | What::MergeActors { .. }
        | What::SplitActor { .. } => Bearing::Framing,
        What::Label(..) => Bearing::Name,
        What::MoveToMatter { .. }
        | What::SplitMatter { .. }
        | What::MergeMatters(_)
        | What::LabelMatter(..)
        | What::PinMatter(_)
        | What::LeftOut { .. } => Bearing::Matter,
        What::SetSide { .. } if by != By::Side => Bearing::Name,
        What::SetSide { .. }
        | What::Confirm(..)
        | What::Reject(..)
        | What::Pin(_)
        | What::Move { .. }
        | What::Split { .. }
        | What::Merge(_)
        | What::RenameVoice { .. }
        | What::MergeVoices { .. }
        | What::KeepApart { .. }
        | What::SetVoice { .. }
        | What::Restore(_)
        | What::SetAside(_)
        | What::Cut(_)
        | What::Join(_)
        | What::UndoRepair { .. } => Bearing::Pairs,
    }
}

/// What must be made again where `after` takes the place of `before`, which was compared.
#[must_use]
pub fn redo(before: &Project, after: &Project) -> Redo {
    let Project { name: _, articles, decisions, codebook, settings, problems, signs: _, beyond: _ } = after;
    if before.articles != *articles || before.settings != *settings || before.problems != *problems {
        return Redo::All;
    }
    if before.codebook == *codebook && before.decisions == *decisions {
        return Redo::Nothing;
    }
    let by = after.by();
    let bears = |project: &'_ Project, on: &[Bearing]| -> Vec<What> {
        let all = project.decisions.iter().map(|decision| &decision.what);
        all.filter(|what| on.contains(&bearing(what, by))).cloned().collect()
    };
    let lasting = [Bearing::Name, Bearing::Pairs];
    let (old, new) = (bears(before, &lasting), bears(after, &lasting));
    // A name that is taken back brings an older one to light, which only a whole comparison knows.
    let Some(added) = new.strip_prefix(old.as_slice()) else { return Redo::All };
    if added.iter().any(|what| bearing(what, by) == Bearing::Pairs) {
        return Redo::All;
    }
    // Whose code it is counts too.
    let coded = |project: &Project| -> Vec<(What, String)> {
        let all = project.decisions.iter().filter(|decision| bearing(&decision.what, by) == Bearing::Framing);
        all.map(|decision| (decision.what.clone(), decision.by.clone())).collect()
    };
    let matters = |project| bears(project, &[Bearing::Matter]);
    let same = added.is_empty()
        && before.codebook == *codebook
        && coded(before) == coded(after)
        && matters(before) == matters(after);
    if same { Redo::Nothing } else { Redo::Names }
}

/// The comparison of a project, made of that of another from which it differs by [`Redo::Names`] or less.
#[must_use]
pub fn followed(project: &Project, before: &Comparison, resources: &Resources, work: &dyn Work) -> Comparison {
    let mut comparison = before.clone();
    let aliases = project.aliases();
    for (name, side) in &aliases.sides {
        for voice in comparison.voices.iter_mut().filter(|voice| fold(&voice.name) == fold(name)) {
            voice.side = Some(side.clone()).filter(|side| !side.is_empty());
        }
    }
    settle_labels(project, &mut comparison);
    if comparison.settled_matters != matters_settled(&project.decisions, &comparison) {
        group_by_matter(project, &mut comparison);
    }
    name_matters(&mut comparison, resources);
    settle_matter_labels(project, &mut comparison);
    judge_silences(project, &mut comparison, resources);
    let articles: Vec<&Article> = project.articles.iter().map(AsRef::as_ref).collect();
    comparison.origins = origins_of(project, &copies(&articles));
    comparison.framing = framed(project, &comparison, resources, work);
    comparison
}
