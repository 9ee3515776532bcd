//! Countries, seats of government, institutions, leaders and agencies, by what they are called.

use crate::text::fold;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What an entity is.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum EntityKind {
    /// A country: a side by itself, spoken for by its government.
    Country,
    /// A capital or other place that stands for a government.
    Seat,
    /// An office of government.
    Office,
    /// A leader.
    Leader,
    /// A news agency, newspaper or broadcaster.
    Outlet,
    /// A body of several countries.
    Body,
}

/// One entity.
#[derive(Clone, Debug, Deserialize)]
pub struct Entity {
    /// Its name in the lists of names.
    pub id: String,
    /// The name shown.
    pub name: String,
    /// What it is.
    pub kind: EntityKind,
    /// Its side, such as `Russia`; empty where it has none.
    #[serde(default)]
    pub side: String,
    /// For a leader the role held (folded words of titles, such as `president`); for a seat or country the office
    /// it most often stands for.
    #[serde(default)]
    pub stands_for: String,
}

/// All entities and what they are called in every language.
#[derive(Debug, Default)]
pub struct Gazetteer {
    entities: Vec<Entity>,
    names: BTreeMap<Box<str>, u16>,
    /// Names of several words of which one before the last may have any ending, word by word.
    patterns: Vec<(Vec<Box<str>>, u16)>,
    demonyms: BTreeMap<Box<str>, u16>,
    longest: usize,
}

#[derive(Deserialize)]
struct EntitiesFile {
    entities: Vec<Entity>,
}

#[derive(Deserialize)]
struct NamesFile {
    /// id → names, separated by semicolons; a `*` at the end of a word stands for any ending.
    #[serde(default)]
    names: BTreeMap<String, String>,
    /// id of a country → adjectives and peoples.
    #[serde(default)]
    demonyms: BTreeMap<String, String>,
}

impl Gazetteer {
    /// Parses `entities.ron`.
    ///
    /// # Errors
    /// When the text is not such a file.
    pub fn parse(text: &str) -> Result<Self, String> {
        let file: EntitiesFile = ron::from_str(text).map_err(|error| error.to_string())?;
        let mut gazetteer = Self { entities: file.entities, longest: 1, ..Self::default() };
        for index in 0..gazetteer.entities.len() {
            let name = gazetteer.entities[index].name.clone();
            gazetteer.add(&name, index);
        }
        Ok(gazetteer)
    }

    /// Adds a language's `names.ron`.
    ///
    /// # Errors
    /// When the text is not such a file or names an entity that is not there.
    pub fn add_names(&mut self, text: &str) -> Result<(), String> {
        let file: NamesFile = ron::from_str(text).map_err(|error| error.to_string())?;
        for (id, names) in &file.names {
            let index = self.entities.iter().position(|e| &e.id == id).ok_or_else(|| format!("no entity {id}"))?;
            for name in names.split(';').map(str::trim).filter(|name| !name.is_empty()) {
                self.add(name, index);
            }
        }
        for (id, words) in &file.demonyms {
            let index = self.entities.iter().position(|e| &e.id == id).ok_or_else(|| format!("no entity {id}"))?;
            for word in words.split([' ', ';']).filter(|word| !word.is_empty()) {
                self.demonyms.insert(fold(word).into(), narrow(index));
            }
        }
        Ok(())
    }

    /// The entities named by the longest runs of `words` (folded): first word, number of words, entity.
    #[must_use]
    pub fn find(&self, words: &[String]) -> Vec<(usize, usize, &Entity)> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let longest = self.longest.min(words.len() - at);
            let hit = (1..=longest).rev().find_map(|n| {
                let index =
                    look(&self.names, &words[at..at + n].join(" ")).or_else(|| self.pattern(&words[at..at + n]))?;
                Some((n, &self.entities[index]))
            });
            match hit {
                Some((n, entity)) => {
                    found.push((at, n, entity));
                    at += n;
                }
                None => at += 1,
            }
        }
        found
    }

    /// The country of an adjective or people (folded).
    #[must_use]
    pub fn demonym(&self, word: &str) -> Option<&Entity> {
        look(&self.demonyms, word).map(|index| &self.entities[index])
    }

    /// The entity of that id.
    #[must_use]
    pub fn entity(&self, id: &str) -> Option<&Entity> {
        self.entities.iter().find(|entity| entity.id == id)
    }

    /// The leader of a side who holds a role.
    #[must_use]
    pub fn leader(&self, side: &str, role: &str) -> Option<&Entity> {
        let holds = |entity: &&Entity| entity.kind == EntityKind::Leader && entity.side == side;
        self.entities.iter().filter(holds).find(|entity| entity.stands_for == role)
    }

    fn pattern(&self, words: &[String]) -> Option<usize> {
        let fits = |pattern: &[Box<str>]| {
            pattern.len() == words.len()
                && pattern.iter().zip(words).all(|(part, word)| match part.strip_suffix('*') {
                    Some(stem) => word.starts_with(stem),
                    None => **part == **word,
                })
        };
        if words.len() < 2 {
            return None;
        }
        let found = self.patterns.iter().find(|(pattern, _)| fits(pattern));
        found.map(|(_, index)| usize::from(*index))
    }

    fn add(&mut self, name: &str, index: usize) {
        let folded = fold(name).replace('-', " ");
        if folded.contains("* ") {
            self.longest = self.longest.max(folded.split(' ').count());
            self.patterns.push((folded.split(' ').map(Into::into).collect(), narrow(index)));
            return;
        }
        self.longest = self.longest.max(folded.split(' ').count());
        self.names.insert(folded.into(), narrow(index));
    }
}

/// The entry of a word or of the longest stem of it that is listed with a `*`.
fn look(map: &BTreeMap<Box<str>, u16>, word: &str) -> Option<usize> {
    if let Some(index) = map.get(word) {
        return Some(usize::from(*index));
    }
    let last = word.rfind(' ').map_or(0, |space| space + 1);
    let ends = word.char_indices().map(|(at, _)| at).skip(3).chain([word.len()]);
    let ends: Vec<usize> = ends.filter(|end| *end > last).collect();
    let mut key = String::with_capacity(word.len() + 1);
    ends.into_iter().rev().find_map(|end| {
        key.clear();
        key.push_str(&word[..end]);
        key.push('*');
        map.get(key.as_str()).map(|index| usize::from(*index))
    })
}

fn narrow(index: usize) -> u16 {
    u16::try_from(index).unwrap_or(u16::MAX)
}
