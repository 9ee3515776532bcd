//! A matter as plain data.

use crate::statement::Place;

/// A question that statements answer, whatever each of them says to it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matter {
    /// A short name of what is asked about.
    pub label: String,
    /// Its statements in order of place; those of its points too.
    pub statements: Vec<Place>,
    /// Positions of its points among the comparison's.
    pub points: Vec<u32>,
    /// How far the versions differ in it: the share of pairs of statements of two versions that are not parallel, 0 to 1;
    /// 0 where one version speaks alone.
    pub contrast: f32,
}

/// A larger matter over several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    /// A short name of what they have in common.
    pub label: String,
    /// Positions of its matters among the comparison's, rising.
    pub matters: Vec<u32>,
}
