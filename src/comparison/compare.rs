//! Runs the line over a project. Parents decide here; the rooms compute.

use super::{
    Comparison, ReadArticle, Resources,
    constraints::{constraints, place},
    contrasted::contrasted,
    copied::{origins_of, told, without_copies},
    framed::framed,
    label::{name_matters, name_points},
    matters::{grouped, matters_settled, settle_matter_labels},
    parts::{centres, of_two_events, parted},
    read::{read, unread},
    recut,
    silences::judge_silences,
};
use crate::{
    alignment::{Alignment, Compared, Depth, Request, Text, Version, align, relations, versions},
    article::{Article, CopyGroup, Problem, copies},
    attribution::{self, Attributed},
    framing::Framing,
    locale::message,
    matter::{Related, Settled},
    project::{Copies, Project, What},
    speaker::{self, Voice, VoiceKind},
    statement::{Kind, Place},
    text::fold,
    work::{self, Work},
};
use std::{collections::BTreeMap, sync::Arc};

/// Everything up to the voices: the articles read, and who is heard.
#[must_use]
pub fn read_project(
    project: &Project,
    resources: &Resources,
    work: &dyn Work,
) -> (Vec<ReadArticle>, Vec<Voice>, Depth) {
    let (mut articles, depth) = read(project, resources, work);
    let mut attributed: Vec<Attributed> = work::stage(work, "finding who speaks", articles.len(), |index| {
        let read = &articles[index];
        let trees = read.trees.as_deref().filter(|_| depth == Depth::Deep);
        attribution::attribute(&read.article, &read.sentences, trees, read.tagged.as_deref(), &resources.lexicons)
    });
    recut::statements(&articles, &mut attributed, &project.decisions);
    let mut heard: Vec<(&Article, &mut Attributed)> =
        project.articles.iter().map(AsRef::as_ref).zip(&mut attributed).collect();
    let mut voices = speaker::identify(&mut heard, &project.aliases(), &resources.lexicons);
    for (read, attributed) in articles.iter_mut().zip(attributed) {
        read.statements = attributed.statements;
        read.attributions = attributed.attributions;
    }
    settle_statements(project, &mut articles, &mut voices);
    (articles, voices, depth)
}

/// Compares a project: deterministic, total; a cancelled call returns early with whatever it has.
#[must_use]
pub fn compare(project: &Project, resources: &Resources, work: &dyn Work) -> Comparison {
    let (articles, voices, depth) = read_project(project, resources, work);
    let by = project.by();
    let texts: Vec<_> = articles.iter().map(ReadArticle::text).collect();
    let groups = copies(&project.articles.iter().map(AsRef::as_ref).collect::<Vec<_>>());
    let versions = columns(project, &texts, &voices, &groups);
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
        let related = related(&request, &alignment, &compared, resources, work);
        let pairs = [constraints.together.as_slice(), &constraints.apart].concat();
        (alignment, related, compared.estimates(&pairs))
    };
    let mut comparison = Comparison {
        made_by: resources.names(),
        by,
        depth,
        min_score: project.settings.min_score,
        articles,
        voices,
        versions,
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
        origins: origins_of(project, &groups),
        problems: Vec::new(),
        numerals: resources.lexicons.numerals().clone(),
    };
    if work.cancelled() {
        return comparison;
    }
    look_into(project, &mut comparison, resources, work);
    if work.cancelled() {
        return comparison;
    }
    comparison.framing = framed(project, &comparison, resources, work);
    comparison.problems = problems(project, &comparison, &groups);
    comparison
}

/// The versions, copies as the project wants them.
fn columns(project: &Project, texts: &[Text<'_>], voices: &[Voice], groups: &[CopyGroup]) -> Vec<Version> {
    let all = versions(project.by(), texts, voices);
    match project.settings.copies {
        Copies::Several => all,
        Copies::One => without_copies(all, groups),
    }
}

/// What statements differ in and say beyond each other, what their points and matters are called, and what versions leave out.
fn look_into(project: &Project, comparison: &mut Comparison, resources: &Resources, work: &dyn Work) {
    comparison.contrasts = contrasted(comparison, resources, work);
    comparison.parts = parted(comparison, work);
    name_points(comparison, resources);
    settle_labels(project, comparison);
    group_by_matter(project, comparison);
    name_matters(comparison, resources);
    settle_matter_labels(project, comparison);
    judge_silences(project, comparison, resources);
}

/// What relates the statements, judged.
fn related(
    request: &Request<'_>,
    alignment: &Alignment,
    compared: &Compared,
    resources: &Resources,
    work: &dyn Work,
) -> Related {
    if work.cancelled() {
        return Related::default();
    }
    let relations = relations(request, alignment, compared, work);
    Related::judged(relations, request.depth, &request.constraints.apart, &resources.matters)
}

/// Groups the statements by the questions that they answer; not yet named.
pub(super) fn group_by_matter(project: &Project, comparison: &mut Comparison) {
    comparison.settled_matters = matters_settled(&project.decisions, comparison);
    (comparison.matters, comparison.themes) = grouped(comparison);
}

/// What the user settled about single statements: their voice, and whether they are compared at all. A voice that was set
/// goes by the names that later decisions give it.
fn settle_statements(project: &Project, articles: &mut [ReadArticle], voices: &mut Vec<Voice>) {
    let mut set: BTreeMap<Place, String> = BTreeMap::new();
    for decision in project.decisions.iter() {
        match &decision.what {
            What::SetVoice { statement, voice } => {
                set.extend(place(statement, articles).map(|place| (place, voice.clone())));
            }
            What::RenameVoice { from, to } => {
                set.values_mut().filter(|name| *name == from).for_each(|name| name.clone_from(to));
            }
            What::MergeVoices { from, into } => {
                set.values_mut().filter(|name| from.contains(name)).for_each(|name| name.clone_from(into));
            }
            What::Restore(anchor) | What::SetAside(anchor) => {
                let Some(place) = place(anchor, articles) else { continue };
                let statement = &mut articles[place.article()].statements[place.statement()];
                if matches!(decision.what, What::Restore(_)) {
                    statement.kind = Kind::Narration;
                } else {
                    set.remove(&place);
                    (statement.kind, statement.voice) = (Kind::Boilerplate, None);
                }
            }
            _ => {}
        }
    }
    let sides: BTreeMap<String, String> =
        project.aliases().sides.into_iter().map(|(name, side)| (fold(&name), side)).collect();
    for (place, name) in set {
        articles[place.article()].statements[place.statement()].voice = Some(voice_named(&name, voices, &sides));
    }
}

fn voice_named(name: &str, voices: &mut Vec<Voice>, sides: &BTreeMap<String, String>) -> u32 {
    let index = voices.iter().position(|voice| voice.name == name).unwrap_or_else(|| {
        let side = sides.get(&fold(name)).cloned().filter(|side| !side.is_empty());
        voices.push(Voice { name: name.to_owned(), aliases: Vec::new(), side, kind: VoiceKind::Person, likely: None });
        voices.len() - 1
    });
    u32::try_from(index).unwrap_or(u32::MAX)
}

pub(super) fn settle_labels(project: &Project, comparison: &mut Comparison) {
    for decision in project.decisions.iter() {
        let What::Label(anchor, label) = &decision.what else { continue };
        let Some(place) = place(anchor, &comparison.articles) else { continue };
        let holds = |point: &&mut crate::alignment::Point| point.readings.iter().any(|r| r.statements.contains(&place));
        if let Some(point) = comparison.points.iter_mut().find(holds) {
            point.label.clone_from(label);
        }
    }
}

fn problems(project: &Project, comparison: &Comparison, groups: &[CopyGroup]) -> Vec<Problem> {
    let held = |problem: &&Problem| problem.article.as_ref().is_none_or(|id| project.article(id).is_some());
    let mut problems: Vec<Problem> = project.problems.iter().filter(held).cloned().collect();
    for read in comparison.articles.iter().filter(|read| read.statements.is_empty()) {
        let said = message!("compare-no-statements", article = read.article.label());
        problems.push(Problem::new("no-statements", said).of(&read.article.id));
    }
    problems.extend(unread(&project.articles, project.settings.depth));
    if project.articles.is_empty() {
        problems.push(Problem::new("no-articles", message!("compare-no-articles")));
    }
    problems.extend(told(groups, &project.articles, project.settings.copies));
    problems
}
