//! Which sign each voice, outlet and side has. A sign is dealt when its bearer is first heard of and stays: neither a new
//! article nor a merge or a new name gives it to another. Knows nothing of colours and shapes.

use crate::{
    comparison::Comparison,
    project::{Project, What},
    speaker::VoiceKind,
    text::fold,
};
use std::collections::{BTreeMap, BTreeSet};

/// The sign of a voice or a version: one of the theme's colours and, so that nothing rests on colour alone, one of its
/// shapes. Counted round: the theme has as many as it has.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark(pub u32);

/// Signs this far apart have one colour; a theme has at least so many.
const COLOURS: u32 = 8;

/// The signs that were dealt, by the name that the bearer had before any decision.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signs {
    dealt: BTreeMap<String, u32>,
}

/// Who stands side by side as columns, and so should differ in colour as long as there are colours.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Outlet,
    Side,
    Voice,
}

impl Signs {
    /// Those that a project keeps.
    #[must_use]
    pub fn kept(project: &Project) -> Self {
        Self { dealt: BTreeMap::clone(&project.signs) }
    }

    /// As a project keeps them.
    #[must_use]
    pub fn dealt(&self) -> &BTreeMap<String, u32> {
        &self.dealt
    }

    /// Takes over what a project keeps of bearers that have no sign yet, unless their sign is another's by now.
    pub fn learn(&mut self, project: &Project) {
        let taken: BTreeSet<u32> = self.dealt.values().copied().collect();
        for (name, sign) in project.signs.iter().filter(|(_, sign)| !taken.contains(sign)) {
            self.dealt.entry(name.clone()).or_insert(*sign);
        }
    }

    /// Deals signs to all that a comparison names and that have none yet, in the order in which they are heard in the
    /// articles: what an article at the end brings comes last.
    pub fn deal(&mut self, project: &Project, comparison: &Comparison) {
        let mut taken: BTreeSet<u32> = self.dealt.values().copied().collect();
        let mut colours: BTreeSet<(Kind, u32)> = BTreeSet::new();
        for (kind, name) in heard(comparison) {
            let key = first_name(project, &name);
            let sign = self.dealt.get(&key).copied().unwrap_or_else(|| {
                let fresh = |sign: &u32| !taken.contains(sign);
                let apart = |sign: &u32| fresh(sign) && !colours.contains(&(kind, sign % COLOURS));
                let many = u32::try_from(taken.len()).unwrap_or(0) + COLOURS + 1;
                (0..many).find(apart).or_else(|| (0..=many).find(fresh)).unwrap_or(many)
            });
            taken.insert(sign);
            colours.insert((kind, sign % COLOURS));
            self.dealt.insert(key, sign);
        }
    }

    /// The sign of the bearer of a name.
    #[must_use]
    pub fn of(&self, project: &Project, name: &str) -> Option<Mark> {
        self.dealt.get(&first_name(project, name)).copied().map(Mark)
    }
}

/// The name that what is called so now had before it was renamed.
fn first_name(project: &Project, name: &str) -> String {
    let mut key = fold(name);
    for decision in project.decisions.iter().rev() {
        if let What::RenameVoice { from, to } = &decision.what
            && fold(to) == key
        {
            key = fold(from);
        }
    }
    key
}

/// Outlets, voices and sides in the order in which the articles bring them, then columns that are called otherwise.
fn heard(comparison: &Comparison) -> Vec<(Kind, String)> {
    let mut names: Vec<(Kind, String)> = Vec::new();
    for read in &comparison.articles {
        let voices = read.statements.iter().filter_map(|statement| comparison.voices.get(statement.voice? as usize));
        let (own, others): (Vec<_>, Vec<_>) = voices.partition(|voice| voice.kind == VoiceKind::Narration);
        names.extend(own.iter().map(|voice| (Kind::Outlet, voice.name.clone())));
        for voice in own.into_iter().chain(others) {
            names.extend(voice.side.iter().map(|side| (Kind::Side, side.clone())));
            names.push((Kind::Voice, voice.name.clone()));
        }
    }
    names.extend(comparison.versions.iter().map(|version| (Kind::Outlet, version.name.clone())));
    names.extend(comparison.voices.iter().map(|voice| (Kind::Voice, voice.name.clone())));
    let mut seen = BTreeSet::new();
    names.retain(|(_, name)| seen.insert(name.clone()));
    names
}
