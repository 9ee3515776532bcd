//! A translation memory in TMX 1.4 (GALA/LISA, 2005): units, each of one text in several languages. Does not know what
//! becomes of them.

use super::pair::Pair;
use crate::{
    text::Language,
    unpack::{Xml, attribute, each},
};

/// Elements inside a text that hold codes of the program it came from.
const CODES: [&str; 5] = ["bpt", "ept", "ph", "it", "ut"];
/// Where every language of a unit may be the source.
const ANY: &str = "*all*";

#[derive(Default)]
struct Walk {
    /// The language of all sources, as it is written.
    source: String,
    /// The same of this unit, where it has its own.
    own: Option<String>,
    /// The texts of this unit.
    texts: Vec<(Language, String)>,
    inside: bool,
    /// How deep in codes.
    codes: usize,
    pairs: Vec<Pair>,
}

/// The pairs of a translation memory: from the language of each unit's source to all others in it.
pub(super) fn pairs(xml: &str) -> Vec<Pair> {
    let mut walk = Walk::default();
    each(xml, |met| match met {
        Xml::Start("header", e) => walk.source = attribute(e, b"srclang").unwrap_or_default(),
        Xml::Start("tu", e) => (walk.own, walk.texts) = (attribute(e, b"srclang"), Vec::new()),
        Xml::Start("tuv", e) => {
            let language = attribute(e, b"lang").map_or(Language::UNKNOWN, |tag| Language::new(&tag));
            walk.texts.push((language, String::new()));
        }
        Xml::Start("seg", _) => walk.inside = true,
        Xml::End("seg") => walk.inside = false,
        Xml::Start(name, _) if CODES.contains(&name) => walk.codes += 1,
        Xml::End(name) if CODES.contains(&name) => walk.codes = walk.codes.saturating_sub(1),
        Xml::Text(words) if walk.inside && walk.codes == 0 => {
            if let Some((_, text)) = walk.texts.last_mut() {
                text.push_str(words);
            }
        }
        Xml::End("tu") => walk.unit(),
        _ => {}
    });
    walk.pairs
}

impl Walk {
    /// A unit is whole.
    fn unit(&mut self) {
        let source = self.own.take().unwrap_or_else(|| self.source.clone());
        let texts = std::mem::take(&mut self.texts);
        let is_source = |language: Language| {
            source.is_empty() || source == ANY || Language::new(&source).primary() == language.primary()
        };
        for (from, words) in texts.iter().filter(|(language, _)| is_source(*language)) {
            for (into, gloss) in texts.iter().filter(|(into, _)| into.primary() != from.primary()) {
                let (words, gloss) = (words.clone(), gloss.clone());
                self.pairs.push(Pair { from: *from, into: *into, words, gloss });
            }
        }
    }
}
