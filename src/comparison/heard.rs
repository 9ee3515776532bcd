//! The second stage: who says what in the articles that were read, and what the user settled of it.

use super::{ReadArticle, Resources, constraints::place, read::Read, recut};
use crate::{
    article::CopyGroup,
    attribution::{self, Attributed},
    project::{Aliases, Depth, Project, What},
    speaker::{self, Spoken, Voice, VoiceKind},
    statement::{Kind, Place, Sentence},
    text::{Span, Words},
    work::{self, Work},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// Articles with their statements and who is heard in them.
#[derive(Clone)]
pub(super) struct Heard {
    pub(super) articles: Vec<ReadArticle>,
    /// With the sides that are found; those that the user set are put on later.
    pub(super) voices: Vec<Voice>,
    pub(super) depth: Depth,
    pub(super) copies: Arc<Vec<CopyGroup>>,
}

/// Finds who says what, and who is who.
pub(super) fn heard(read: Arc<Read>, project: &Project, resources: &Resources, work: &dyn Work) -> Heard {
    let Read { mut articles, depth, copies } = Arc::unwrap_or_clone(read);
    let mut attributed: Vec<Attributed> = work::stage(work, "finding who speaks", articles.len(), |index| {
        let read = &articles[index];
        let trees = read.trees.as_deref().filter(|_| depth == Depth::Deep);
        let (tagged, lexicons) = (read.tagged.as_deref(), &resources.lexicons);
        attribution::attribute(&read.article, &read.sentences, &read.words, trees, tagged, lexicons)
    });
    recut::statements(&articles, &mut attributed, &project.decisions);
    let heard = articles.iter().zip(&mut attributed);
    let mut heard: Vec<Spoken<'_>> =
        heard.map(|(read, attributed)| (&*read.article, &*read.words, attributed)).collect();
    let names = Aliases { sides: BTreeMap::new(), ..project.aliases() };
    let mut voices = speaker::identify(&mut heard, &names, &resources.lexicons);
    for (read, attributed) in articles.iter_mut().zip(attributed) {
        read.statements = attributed.statements;
        read.attributions = attributed.attributions;
    }
    articles.iter_mut().for_each(cut_words);
    settle_statements(project, &mut articles, &mut voices);
    Heard { articles, voices, depth, copies }
}

/// Reads the words anew where a statement begins or ends inside a token, by hand or as in *qu'affirme le maire*: each
/// statement then has the tokens of its own text.
fn cut_words(read: &mut ReadArticle) {
    let ends = read.statements.iter().flat_map(|statement| [statement.span.start, statement.span.end]);
    let cuts: BTreeSet<u32> = ends.filter(|at| read.words.are_cut_at(*at)).collect();
    if cuts.is_empty() {
        return;
    }
    let pieces = read.sentences.iter().flat_map(|Sentence { span, .. }| {
        let inside = || cuts.range(span.start..span.end).copied();
        let starts = std::iter::once(span.start).chain(inside());
        starts.zip(inside().chain([span.end])).map(|(start, end)| Span { start, end })
    });
    read.words = Arc::new(Words::new(&read.article.body, pieces));
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
    for (place, name) in set {
        articles[place.article()].statements[place.statement()].voice = Some(voice_named(&name, voices));
    }
}

fn voice_named(name: &str, voices: &mut Vec<Voice>) -> u32 {
    let index = voices.iter().position(|voice| voice.name == name).unwrap_or_else(|| {
        voices.push(Voice {
            name: name.to_owned(),
            aliases: Vec::new(),
            side: None,
            kind: VoiceKind::Person,
            likely: None,
        });
        voices.len() - 1
    });
    u32::try_from(index).unwrap_or(u32::MAX)
}
