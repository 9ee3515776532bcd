//! The left panel's model: articles and what was done to them, voices by side. Knows nothing of egui.

use super::texts::set_aside;
use crate::{
    comparison::Comparison,
    present::{Index, Mark},
    speaker::VoiceKind,
};
use std::collections::BTreeMap;

/// An article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleLine {
    /// Its position.
    pub article: usize,
    /// Its name.
    pub name: String,
    /// Its headline, if that is not its name.
    pub title: Option<String>,
    /// Statements that are compared, and those set aside.
    pub counts: (usize, usize),
    /// How many places were put right.
    pub repairs: usize,
    /// How many of its parts are set aside.
    pub aside: usize,
    /// Position of its version, when outlets make the columns.
    pub version: Option<usize>,
}

/// A voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoiceLine {
    /// Its position.
    pub voice: u32,
    /// Its name.
    pub name: String,
    /// Its sign.
    pub mark: Mark,
    /// Other phrases that mean it.
    pub aliases: Vec<String>,
    /// How many statements it has.
    pub statements: usize,
    /// The name of the version it makes, if it makes one.
    pub version: Option<String>,
    /// Whether it is an article's own narration.
    pub narration: bool,
}

/// The voices of one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SideGroup {
    /// The side; `None` for those without one.
    pub side: Option<String>,
    /// Its voices, those with most to say first.
    pub voices: Vec<VoiceLine>,
}

/// Articles and voices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// The articles in their order.
    pub articles: Vec<ArticleLine>,
    /// The voices by side; those without a side at the end.
    pub sides: Vec<SideGroup>,
}

/// The articles and voices of a comparison.
#[must_use]
pub fn people(comparison: &Comparison, index: &Index) -> People {
    let mut sides: BTreeMap<(bool, String), Vec<VoiceLine>> = BTreeMap::new();
    for (number, voice, statements) in comparison.voices_heard() {
        let side = voice.side.clone().unwrap_or_default();
        let narration = voice.kind == VoiceKind::Narration;
        let column = |name: &str| comparison.versions.iter().find(|version| version.name == name);
        let version = column(&voice.name).or_else(|| column(&side)).map(|version| version.name.clone());
        sides.entry((side.is_empty(), side)).or_default().push(VoiceLine {
            voice: number,
            name: voice.name.clone(),
            mark: index.voice_mark(number),
            aliases: voice.aliases.clone(),
            statements,
            version,
            narration,
        });
    }
    let mut groups: Vec<SideGroup> = sides
        .into_iter()
        .map(|((_, side), mut voices)| {
            voices.sort_by(|a, b| (a.narration, b.statements, &a.name).cmp(&(b.narration, a.statements, &b.name)));
            SideGroup { side: (!side.is_empty()).then_some(side), voices }
        })
        .collect();
    groups.sort_by_key(|group| group.side.is_none());
    People {
        articles: comparison.articles.iter().enumerate().map(|(n, r)| article(comparison, n, r)).collect(),
        sides: groups,
    }
}

fn article(comparison: &Comparison, number: usize, read: &crate::comparison::ReadArticle) -> ArticleLine {
    let source = &read.article;
    let compared = read.statements.iter().filter(|s| s.kind.is_compared()).count();
    ArticleLine {
        article: number,
        name: source.label().to_owned(),
        title: source.title.clone().filter(|title| title != source.label()),
        counts: (compared, read.statements.len() - compared),
        repairs: source.repairs.len(),
        aside: source.blocks.iter().filter(|block| set_aside(block.role).is_some()).count(),
        version: comparison.versions.iter().position(|version| version.name == source.label()),
    }
}
