//! The heads of the columns of reports' tables.

use crate::locale::tr;

/// Of the matters.
pub(crate) fn matters() -> [&'static str; 11] {
    [
        tr!("column-matter"),
        tr!("column-label"),
        tr!("column-theme"),
        tr!("column-speaks"),
        tr!("column-silent"),
        tr!("column-points"),
        tr!("column-points-number"),
        tr!("column-alone"),
        tr!("column-contrast"),
        tr!("column-outlets"),
        tr!("column-origins"),
    ]
}

/// Of who speaks how much.
pub(crate) fn coverage() -> [&'static str; 10] {
    [
        tr!("column-version"),
        tr!("column-statements"),
        tr!("column-matters-spoken"),
        tr!("column-matters-silent"),
        tr!("column-points-spoken"),
        tr!("column-points-silent"),
        tr!("column-without"),
        tr!("column-alone-question"),
        tr!("column-outlets"),
        tr!("column-origins"),
    ]
}

/// Of what was written at statements.
pub(crate) fn written() -> [&'static str; 6] {
    [
        tr!("column-statement"),
        tr!("column-version"),
        tr!("column-text"),
        tr!("column-frames"),
        tr!("column-tags"),
        tr!("column-notes"),
    ]
}

/// Of what was settled by hand.
pub(crate) fn decisions() -> [&'static str; 6] {
    [
        tr!("column-when"),
        tr!("column-by"),
        tr!("column-decision"),
        tr!("column-what"),
        tr!("column-statements"),
        tr!("column-words"),
    ]
}

/// Of the findings of a dimension, whose values have that unit.
pub(crate) fn findings(unit: &str) -> [String; 8] {
    let value = match unit {
        "" => tr!("column-value").to_owned(),
        unit => tr!("column-value-of", unit = unit),
    };
    [
        tr!("column-subject").to_owned(),
        tr!("column-finding").to_owned(),
        tr!("column-version").to_owned(),
        tr!("column-point").to_owned(),
        value,
        tr!("column-low").to_owned(),
        tr!("column-high").to_owned(),
        tr!("column-statements").to_owned(),
    ]
}

/// Of the articles.
pub(crate) fn sources() -> [&'static str; 9] {
    [
        tr!("column-article"),
        tr!("column-outlet"),
        tr!("column-title"),
        tr!("column-byline"),
        tr!("column-published"),
        tr!("column-language"),
        tr!("column-address"),
        tr!("column-file"),
        tr!("column-hash"),
    ]
}

/// The same on a page.
pub(crate) fn sources_of_page() -> [&'static str; 9] {
    let mut head = sources();
    (head[4], head[8]) = (tr!("column-date"), "SHA-256");
    head
}

/// Of the origins of articles.
pub(crate) fn origins() -> [&'static str; 7] {
    [
        tr!("column-origin"),
        tr!("column-article"),
        tr!("column-outlet"),
        tr!("column-published"),
        tr!("column-standing"),
        tr!("column-credits"),
        tr!("column-evidence"),
    ]
}

/// Of differences.
pub(crate) fn differences() -> [&'static str; 9] {
    [
        tr!("column-differ"),
        tr!("column-point"),
        tr!("column-label"),
        tr!("column-one"),
        tr!("column-words"),
        tr!("column-other"),
        tr!("column-other-words"),
        tr!("column-one-says"),
        tr!("column-other-says"),
    ]
}

/// Of silences.
pub(crate) fn silences() -> [&'static str; 6] {
    [
        tr!("column-leaves-out"),
        tr!("column-point"),
        tr!("column-label"),
        tr!("column-who-says"),
        tr!("column-first-says"),
        tr!("column-surely"),
    ]
}

/// Of what pairs say in part only.
pub(crate) fn parts() -> [&'static str; 9] {
    [
        tr!("column-point"),
        tr!("column-one"),
        tr!("column-other"),
        tr!("column-stands"),
        tr!("column-only-one"),
        tr!("column-only-other"),
        tr!("column-one-says"),
        tr!("column-other-says"),
        tr!("column-score"),
    ]
}

/// Of how far coders agree.
pub(crate) fn agreement() -> [&'static str; 8] {
    [
        tr!("column-kind"),
        tr!("column-coders"),
        tr!("column-coded"),
        tr!("column-double"),
        tr!("column-agreed"),
        tr!("column-alpha"),
        tr!("column-disputed"),
        tr!("column-settled"),
    ]
}

/// Of what coders dispute.
pub(crate) fn disputes() -> [&'static str; 5] {
    [tr!("column-kind"), tr!("column-words"), tr!("column-asked-of"), tr!("column-said"), tr!("column-settled")]
}
