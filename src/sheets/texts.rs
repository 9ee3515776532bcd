//! What was done to a text on the way in: repairs, and parts set aside, each with what undoes it. Knows nothing of egui.

use crate::{
    article::{Article, Repair, Role},
    comparison::{Comparison, ReadArticle},
    locale::tr,
    project::What,
    statement::Place,
};

/// A repair and how it can be taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RepairLine {
    /// What was there and what is now.
    pub text: String,
    /// The decision that takes it back.
    pub undo: What,
}

/// A part that is not compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// Its position among the article's parts.
    pub block: usize,
    /// Why, in plain words.
    pub why: &'static str,
    /// Its words.
    pub words: String,
    /// The decisions by which its statements are compared all the same.
    pub restore: Vec<What>,
    /// A statement of it, to be read where it stands.
    pub place: Option<Place>,
}

/// A text and what was done to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreatedText {
    /// Position of the article.
    pub article: usize,
    /// Its name.
    pub name: String,
    /// Where it came from: file, kind, letters.
    pub origin: String,
    /// What was put right.
    pub repairs: Vec<RepairLine>,
    /// What is not compared, in the order of the text.
    pub aside: Vec<Aside>,
}

/// The articles to which something was done, in their order.
#[must_use]
pub fn treated_texts(comparison: &Comparison) -> Vec<TreatedText> {
    let articles = comparison.articles.iter().enumerate();
    let treated = articles.map(|(number, read)| TreatedText {
        article: number,
        name: read.article.label().to_owned(),
        origin: origin(&read.article),
        repairs: repairs(&read.article),
        aside: aside(comparison, number, read),
    });
    treated.filter(|text| !text.repairs.is_empty() || !text.aside.is_empty()).collect()
}

/// The repairs of an article in the order of its text.
#[must_use]
pub fn repairs(article: &Article) -> Vec<RepairLine> {
    let shown = |text: &str| {
        if text.is_empty() { tr!("repair-nothing").to_owned() } else { format!("“{}”", text.escape_debug()) }
    };
    let line = |repair: &Repair| RepairLine {
        text: format!("{} → {}", shown(&repair.before), shown(&repair.after)),
        undo: What::undo_repair(article, repair),
    };
    article.repairs.iter().map(line).collect()
}

/// Why a part of that role is not compared; `None` for what is.
#[must_use]
pub fn set_aside(role: Role) -> Option<&'static str> {
    match role {
        Role::Paragraph | Role::Heading => None,
        Role::Caption => Some(tr!("aside-caption")),
        Role::Byline => Some(tr!("aside-byline")),
        Role::Boilerplate => Some(tr!("aside-notice")),
    }
}

/// Where an article came from: its file, its kind, and the encoding of its letters.
#[must_use]
pub fn origin(article: &Article) -> String {
    let origin = &article.origin;
    let parts = [origin.file.as_deref().unwrap_or(tr!("origin-pasted")), &origin.media_type, &origin.encoding];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The parts that are set aside and still are: what was restored by hand is no longer among them.
fn aside(comparison: &Comparison, number: usize, read: &ReadArticle) -> Vec<Aside> {
    let mut found = Vec::new();
    for (block, part) in read.article.blocks.iter().enumerate() {
        let Some(why) = set_aside(part.role) else { continue };
        let statements = read.statements.iter().enumerate();
        let inside = statements.filter(|(_, s)| s.span.overlaps(part.span));
        let (compared, left): (Vec<_>, Vec<_>) = inside.partition(|(_, s)| s.kind.is_compared());
        if left.is_empty() && !compared.is_empty() {
            continue;
        }
        let places = left.iter().map(|(at, _)| Place::new(number, *at));
        found.push(Aside {
            block,
            why,
            words: part.span.of(&read.article.body).split_whitespace().collect::<Vec<_>>().join(" "),
            restore: places.clone().filter_map(|place| comparison.anchor(place)).map(What::Restore).collect(),
            place: places.clone().next(),
        });
    }
    found
}
