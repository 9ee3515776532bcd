//! What tags and class names of a web page say of its text: `assets/import/page.ron`, read once.

use serde::Deserialize;
use std::{collections::BTreeSet, sync::LazyLock};

#[derive(Debug, Default, Deserialize)]
pub(super) struct Page {
    pub skipped: BTreeSet<String>,
    pub inline: BTreeSet<String>,
    pub beside: Vec<String>,
    pub caption: Vec<String>,
}

pub(super) static PAGE: LazyLock<Page> =
    LazyLock::new(|| ron::from_str(include_str!("../../../assets/import/page.ron")).unwrap_or_default());
