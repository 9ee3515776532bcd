//! The list of doubtful attributions for review: who may be wrong, the most doubtful first, and the decision each key
//! makes. Knows nothing of egui.

use super::{Passage, Role, Stretch};
use crate::{
    attribution::Attribution,
    comparison::{Comparison, ReadArticle},
    locale::tr,
    present::{Resolved, attribution_of, is_voice_doubtful},
    project::{Project, What},
    speaker::VoiceKind,
    statement::Place,
    text::Span,
};

/// An attribution that someone should look over.
#[derive(Clone, Debug, PartialEq)]
pub struct Doubt {
    /// The statement it was found in.
    pub place: Place,
    /// Its article's name.
    pub article: String,
    /// The voice it is laid to; `None` where nobody was found who says it.
    pub voice: Option<String>,
    /// How sure it is that source and content are right, 0 to 1.
    pub confidence: f32,
    /// The statement with its source and cue.
    pub passage: Passage,
    /// The decision that it is right as found; `None` where there is no voice to accept.
    pub accept: Option<What>,
    /// The decision that it is the article's own words.
    pub reject: Option<What>,
}

/// The attributions that are doubtful and not settled, the most doubtful first.
#[must_use]
pub fn doubts(project: &Project, comparison: &Comparison) -> Vec<Doubt> {
    let mut found = Vec::new();
    let hand = Resolved::new(project, comparison);
    for (article, read) in comparison.articles.iter().enumerate() {
        for (at, statement) in read.statements.iter().enumerate().filter(|(_, s)| s.kind.is_compared()) {
            let Some(attribution) = attribution_of(read, statement) else { continue };
            let place = Place::new(article, at);
            let voice = statement.voice.and_then(|voice| comparison.voices.get(voice as usize));
            // who that voice is is asked once, not statement by statement
            let asked = voice.is_some_and(|voice| voice.likely.is_some());
            if !asked && is_voice_doubtful(&hand, comparison, place) {
                found.push(doubt(comparison, read, place, attribution));
            }
        }
    }
    // Where nobody was found the guess, narration, is the likelier to be wrong.
    let weight = |doubt: &Doubt| if doubt.voice.is_some() { doubt.confidence } else { doubt.confidence / 2.0 };
    found.sort_by(|a, b| weight(a).total_cmp(&weight(b)).then(a.place.cmp(&b.place)));
    found
}

/// The decision that a statement is another voice's: a correction.
#[must_use]
pub fn correction(comparison: &Comparison, place: Place, voice: &str) -> Option<What> {
    Some(What::SetVoice { statement: comparison.anchor(place)?, voice: voice.to_owned() })
}

fn doubt(comparison: &Comparison, read: &ReadArticle, place: Place, attribution: &Attribution) -> Doubt {
    let statement = &read.statements[place.statement()];
    let name = |voice: u32| comparison.voices.get(voice as usize).map(|v| v.name.clone());
    let mark = |span: Option<Span>, role| span.map(|span| Stretch { span, role });
    let roles: Vec<Stretch> =
        mark(attribution.source, Role::Source).into_iter().chain(mark(attribution.cue, Role::Cue)).collect();
    let voice = attribution.voice.and_then(name);
    Doubt {
        place,
        article: read.article.label().to_owned(),
        accept: voice.as_ref().and_then(|_| comparison.anchor(place)).map(What::AcceptVoice),
        reject: narrator(comparison, read).and_then(|own| correction(comparison, place, &own)),
        voice,
        confidence: attribution.confidence,
        passage: Passage::cut(&read.article.body, statement.span, &roles),
    }
}

/// The name of an article's own voice.
fn narrator(comparison: &Comparison, read: &ReadArticle) -> Option<String> {
    let voices = read.statements.iter().filter_map(|s| comparison.voices.get(s.voice? as usize));
    let own = voices.filter(|voice| voice.kind == VoiceKind::Narration).map(|voice| voice.name.clone()).next();
    let outlet = read.article.outlet.clone().filter(|outlet| !outlet.trim().is_empty());
    let single = comparison.articles.len() == 1;
    own.or(outlet).or_else(|| Some(if single { tr!("narration").to_owned() } else { read.article.label().to_owned() }))
}
