//! What is doubtful: pairs that the machine is not sure of, and who says a statement. What a hand settled is not.

use super::{hand::of_pair, index::Index, resolved::Resolved};
use crate::{
    alignment::Link,
    attribution::Attribution,
    comparison::{Comparison, ReadArticle},
    project::Project,
    statement::{Place, Statement},
    work::thresholds::alignment,
};

/// Whether what the machine makes of a pair is too little to rely on.
pub(crate) fn is_unsure(estimate: f32) -> bool {
    estimate < alignment::DOUBTFUL
}

/// Whether the machine is not sure of a linked pair and no hand decided it.
pub(crate) fn is_pair_doubtful(project: &Project, comparison: &Comparison, link: &Link) -> bool {
    is_unsure(link.estimate) && of_pair(project, comparison, link.a, link.b).is_none()
}

/// Whether a point holds such a pair between these versions.
pub(crate) fn is_doubtful(
    project: &Project,
    comparison: &Comparison,
    index: &Index,
    point: usize,
    versions: &[usize],
) -> bool {
    let inside = |place: Place| {
        index.point(place) == Some(point) && index.version(place).is_some_and(|version| versions.contains(&version))
    };
    let links = |place: Place| index.links(place).iter().filter_map(|link| comparison.links.get(*link as usize));
    let mut links =
        versions.iter().flat_map(|version| comparison.places_at(point, *version)).flat_map(|place| links(*place));
    links.any(|link| inside(link.a) && inside(link.b) && is_pair_doubtful(project, comparison, link))
}

/// Whether it is doubtful who says a statement, and not settled.
pub(crate) fn is_voice_doubtful(hand: &Resolved<'_>, comparison: &Comparison, place: Place) -> bool {
    let Some(read) = comparison.articles.get(place.article()) else { return false };
    let statement = read.statements.get(place.statement()).filter(|statement| statement.kind.is_compared());
    let attribution = statement.and_then(|statement| attribution_of(read, statement));
    attribution.is_some_and(|attribution| is_unsure(attribution.confidence) || attribution.voice.is_none())
        && !hand.is_voice_settled(place)
}

/// The attribution a statement was cut by.
pub(crate) fn attribution_of<'a>(read: &'a ReadArticle, statement: &Statement) -> Option<&'a Attribution> {
    statement.attribution.and_then(|index| read.attributions.get(index as usize))
}
