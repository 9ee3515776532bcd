//! What a hand wrote to the words of an article, frames, notes and tags, where the words stand. Does not know statements: they
//! may be cut otherwise than the words that were chosen.

use crate::{
    article::Article,
    locale::tr,
    project::{Project, What},
    sheets::Role,
    text::Span,
};

/// One frame, note or tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Remark {
    /// Its words, in bytes of the body.
    pub(super) span: Span,
    /// A frame or a note.
    pub(super) role: Role,
    /// What is told of it.
    pub(super) told: String,
}

/// Where a frame has no colour of its own.
const GREY: [u8; 3] = [128, 128, 128];

/// The frames, notes and tags in an article, in the order in which they were written.
pub(super) fn remarks(project: &Project, article: &Article) -> Vec<Remark> {
    let remark = |decision: &crate::project::Decision| {
        let (at, role, told) = match &decision.what {
            What::Code(at, name) => (at, Role::Coded(colour(project, name)), tr!("remark-frame", what = name.as_str())),
            What::Note(at, text) => (at, Role::Noted, tr!("remark-note", what = text.as_str())),
            What::Tag(at, text) => (at, Role::Noted, tr!("remark-tag", what = text.as_str())),
            _ => return None,
        };
        let span = Some(at).filter(|at| at.article == article.id)?.find(article).span()?;
        let told = match decision.by.as_str() {
            "" => told,
            by => tr!("remark-by", told = told, by = by),
        };
        Some(Remark { span: span.trimmed(&article.body), role, told })
    };
    project.decisions.iter().filter_map(remark).collect()
}

/// The colour that the codebook gives a frame.
fn colour(project: &Project, name: &str) -> [u8; 3] {
    let code = project.codebook.codes.iter().find(|code| code.name == name);
    let digits = code.and_then(|code| code.colour.strip_prefix('#')).filter(|digits| digits.len() == 6);
    let part = |at: usize| u8::from_str_radix(digits?.get(at..at + 2)?, 16).ok();
    match (part(0), part(2), part(4)) {
        (Some(red), Some(green), Some(blue)) => [red, green, blue],
        _ => GREY,
    }
}
