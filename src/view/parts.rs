//! What a pair's statements say beyond each other, as the window tells it, and what pairs the shared part alone.

use crate::{
    comparison::Comparison,
    locale::tr,
    present::Index,
    project::{Anchor, What},
    statement::Place,
    text::Span,
    wording::{Covering, Parts},
};

/// How a statement stands to one of the base, in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The sign.
    pub sign: &'static str,
    /// The same in words, with what one says and the other lacks.
    pub told: String,
}

/// How the other statement of a pair stands to the selected one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parted {
    /// In words, with what one says and the other lacks; empty where nothing was looked for.
    pub told: Vec<String>,
    /// What pairs the part that both say alone; empty where nothing is left over, or where that part stands in pieces.
    pub alone: Vec<What>,
}

/// What a statement says beyond another (`a`) and the other beyond it (`b`).
fn parts(comparison: &Comparison, place: Place, with: Place) -> Option<Parts> {
    let parts = comparison.parts.get(&(place.min(with), place.max(with)))?.clone();
    Some(if place <= with { parts } else { parts.turned() })
}

/// Words of a statement, in quotation marks.
fn quoted(comparison: &Comparison, place: Place, spans: &[Span]) -> String {
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = spans.iter().map(|span| flat(span.of(comparison.words(place))));
    format!("“{}”", words.collect::<Vec<_>>().join(" … "))
}

/// How a statement stands to the likeliest of those it is held against.
pub(super) fn standing(comparison: &Comparison, index: &Index, place: Place, against: &[Place]) -> Option<Standing> {
    let score = |with: &Place| comparison.score(place, *with).unwrap_or(0.0);
    let known = against.iter().filter_map(|with| Some((*with, parts(comparison, place, *with)?)));
    let (with, parts) = known.max_by(|(x, _), (y, _)| score(x).total_cmp(&score(y)).then(y.cmp(x)))?;
    let version = index.version(with).and_then(|version| comparison.versions.get(version))?.name.as_str();
    let (own, other) = (quoted(comparison, place, &parts.a), quoted(comparison, with, &parts.b));
    let (sign, told) = match parts.covering() {
        Covering::Same => ("=", tr!("parts-same", version = version)),
        Covering::MoreHere => ("+", tr!("parts-more", version = version, own = own)),
        Covering::MoreThere => ("–", tr!("parts-less", version = version, other = other)),
        Covering::Overlap => ("±", tr!("parts-both", version = version, own = own, other = other)),
    };
    Some(Standing { sign, told })
}

/// The words of the other statement of a pair that the selected one lacks.
pub(super) fn beyond(comparison: &Comparison, place: Place, with: Place) -> Vec<Span> {
    parts(comparison, place, with).map_or_else(Vec::new, |parts| parts.b)
}

/// How the other statement of a pair stands to the selected one.
pub(super) fn parted(comparison: &Comparison, place: Place, with: Place) -> Parted {
    let Some(parts) = parts(comparison, place, with) else { return Parted::default() };
    let mut told = Vec::new();
    if !parts.b.is_empty() {
        told.push(tr!("parts-pair-more", words = quoted(comparison, with, &parts.b)));
    }
    if !parts.a.is_empty() {
        told.push(tr!("parts-pair-less", words = quoted(comparison, place, &parts.a)));
    }
    if told.is_empty() {
        told.push(tr!("parts-pair-same").to_owned());
    }
    Parted { told, alone: alone(comparison, (place, &parts.a), (with, &parts.b)).unwrap_or_default() }
}

/// Cuts what both say out of each statement that says more, and confirms the pair of them.
fn alone(comparison: &Comparison, a: (Place, &[Span]), b: (Place, &[Span])) -> Option<Vec<What>> {
    let mut all = Vec::new();
    let mut pair = Vec::new();
    for (place, lacking) in [a, b] {
        let read = comparison.articles.get(place.article())?;
        let statement = read.statements.get(place.statement())?;
        let shared = shared(comparison.words(place), lacking)?.shifted(statement.span.start());
        let anchor = Anchor::new(&read.article, shared);
        if shared != statement.span {
            all.push(What::Cut(anchor.clone()));
        }
        pair.push(anchor);
    }
    let [one, other] = <[Anchor; 2]>::try_from(pair).ok()?;
    (!all.is_empty()).then(|| all.into_iter().chain([What::Confirm(one, other)]).collect())
}

/// The stretch of a statement that holds nearly all of what the other says too; `None` where that stands in pieces.
fn shared(words: &str, lacking: &[Span]) -> Option<Span> {
    const NEARLY_ALL: usize = 80;
    let mut stretches = Vec::new();
    let mut from = 0;
    for span in lacking {
        stretches.push(Span::new(from, span.start()));
        from = span.end();
    }
    stretches.push(Span::new(from, words.len()));
    let trimmed = stretches.into_iter().map(|stretch| stretch.trimmed(words));
    let spoken: Vec<Span> = trimmed.filter(|stretch| stretch.of(words).contains(char::is_alphanumeric)).collect();
    let all: usize = spoken.iter().map(|stretch| stretch.len()).sum();
    let longest = spoken.into_iter().max_by_key(|stretch| (stretch.len(), std::cmp::Reverse(stretch.start())))?;
    (longest.len() * 100 >= all * NEARLY_ALL).then_some(longest)
}
