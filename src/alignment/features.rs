//! What two statements have in common, as numbers in a fixed order.

use super::{similarity::Similarity, unit::Unit};

/// Number of features of a pair taken alone.
pub(super) const OWN: usize = 28;

/// The features of a pair. Their order is that of `assets/alignment/*.json`.
pub(super) type Own = [f32; OWN];

/// What the pair shares in words, before it is turned into features.
#[derive(Copy, Clone, Debug, Default)]
pub(super) struct Shared {
    /// Information of the terms in both.
    pub mass: f32,
    /// Sum of its squares.
    pub squares: f32,
    /// The rarest shared term's information.
    pub rarest: f32,
}

/// Terms in both, by a walk over two sorted lists.
pub(super) fn shared(a: &Unit, b: &Unit) -> Shared {
    let mut sum = Shared::default();
    let (mut left, mut right) = (a.terms.iter().peekable(), b.terms.iter().peekable());
    while let (Some((x, weight)), Some((y, _))) = (left.peek(), right.peek()) {
        match x.cmp(y) {
            std::cmp::Ordering::Less => drop(left.next()),
            std::cmp::Ordering::Greater => drop(right.next()),
            std::cmp::Ordering::Equal => {
                sum.mass += weight;
                sum.squares += weight * weight;
                sum.rarest = sum.rarest.max(*weight);
                left.next();
                right.next();
            }
        }
    }
    sum
}

/// Information in common over all information of the two, 0 to 1 (Dice): what the record shows as `words`.
pub(super) fn words(a: &Unit, b: &Unit, shared: Shared) -> f32 {
    2.0 * shared.mass / (a.mass + b.mass).max(1e-6)
}

/// What a pair stands in: the more there is on either side, the less likely any one pair is parallel.
#[derive(Copy, Clone, Debug)]
pub(super) struct Among {
    /// Articles of the set.
    pub articles: f32,
    /// Statements of the longer of the pair's two articles, or of its only one.
    pub statements: f32,
}

/// Articles with more statements than this say no more by their length.
const LONG: f32 = 400.0;

/// The features of a pair; the same whichever of the two is named first.
pub(super) fn own(
    a: &Unit,
    b: &Unit,
    shared: Shared,
    similarity: Option<Similarity>,
    tuned: Option<Similarity>,
    among: Among,
) -> Own {
    let low_high = |x: f32, y: f32| (x.min(y), x.max(y));
    let (contained_low, contained_high) = low_high(shared.mass / a.mass.max(1e-6), shared.mass / b.mass.max(1e-6));
    let (short, long) = low_high(a.words as f32, b.words as f32);
    let names = common(&a.names, &b.names, |name| name.key.as_str());
    let (names_a, names_b) = (a.names.len() as f32, b.names.len() as f32);
    let (same, differ) = quantities(a, b);
    let pairs = common(&a.pairs, &b.pairs, |hash| *hash);
    let triples = common(&a.triples, &b.triples, |hash| *hash);
    let (first, last) = low_high(a.position, b.position);
    let matched = |similarity: Option<Similarity>| similarity.map_or((0.0, 0.0), |l| low_high(l.forth, l.back));
    let ((low, high), (tuned_low, tuned_high)) = (matched(similarity), matched(tuned));
    [
        shared.squares / (a.norm * b.norm).max(1e-6),
        words(a, b, shared),
        contained_low,
        contained_high,
        shared.mass.ln_1p(),
        shared.rarest,
        pairs.ln_1p(),
        triples.ln_1p(),
        names.ln_1p(),
        names / names_a.max(names_b).max(1.0),
        f32::from(u8::from(names_a.min(names_b) == 0.0)),
        same,
        differ,
        short.ln_1p(),
        (short + 1.0) / (long + 1.0),
        last - first,
        first,
        last,
        f32::from(u8::from(a.is_foreign_to(b))),
        f32::from(u8::from(similarity.is_some())),
        low,
        high,
        similarity.map_or(0.0, |l| l.whole),
        among.articles.ln(),
        among.statements.min(LONG).ln(),
        tuned_low,
        tuned_high,
        tuned.map_or(0.0, |l| l.whole),
    ]
}

/// How many keys two sorted lists share.
fn common<'a, T, K: Ord>(a: &'a [T], b: &'a [T], key: impl Fn(&'a T) -> K) -> f32 {
    let (mut i, mut j, mut count) = (0, 0, 0.0);
    while i < a.len() && j < b.len() {
        match key(&a[i]).cmp(&key(&b[j])) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                count += 1.0;
                i += 1;
                j += 1;
            }
        }
    }
    count
}

/// Telling quantities in both, and whether both have some but none in common.
fn quantities(a: &Unit, b: &Unit) -> (f32, f32) {
    let telling = |unit: &Unit| unit.quantities.iter().filter(|q| q.telling()).count();
    let same = a
        .quantities
        .iter()
        .filter(|x| x.telling() && b.quantities.iter().any(|y| (x.value - y.value).abs() < 1e-9))
        .count();
    let differ = same == 0 && telling(a) > 0 && telling(b) > 0;
    ((same as f32).ln_1p(), f32::from(u8::from(differ)))
}
