//! What a format's reader hands in, and the one way from there to an `Article`.

use super::sniff;
use crate::{
    article::{Article, ArticleId, Block, Origin, Problem, Role, blocks, date, repair},
    text::{Language, Span, detect},
    work::limits,
};
use sha2::{Digest, Sha256};

/// What a format's reader found.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub drafts: Vec<Draft>,
    pub problems: Vec<Problem>,
}

impl Found {
    pub(super) fn one(draft: Draft) -> Self {
        Self { drafts: vec![draft], problems: Vec::new() }
    }

    pub(super) fn nothing(problem: Problem) -> Self {
        Self { drafts: Vec::new(), problems: vec![problem] }
    }
}

/// An article on its way in: everything a reader found, the text as it came.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    pub id: String,
    pub meta: Metadata,
    /// The body; parts and sentences are places in it.
    pub text: String,
    pub shape: Shape,
    /// Where each page after the first begins.
    pub pages: Vec<usize>,
    pub media_type: &'static str,
    pub encoding: String,
}

/// What a source says of an article beside its text, as written there.
#[derive(Clone, Debug, Default)]
pub(super) struct Metadata {
    pub outlet: Option<String>,
    pub title: Option<String>,
    pub byline: Option<String>,
    /// Turned into a day at the end.
    pub published: Option<String>,
    /// A tag, if the source names one.
    pub language: Option<String>,
    pub url: Option<String>,
}

impl Metadata {
    /// Each field from here, those that are missing from `other`.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            outlet: self.outlet.or(other.outlet),
            title: self.title.or(other.title),
            byline: self.byline.or(other.byline),
            published: self.published.or(other.published),
            language: self.language.or(other.language),
            url: self.url.or(other.url),
        }
    }
}

/// What is known of the parts of a text.
#[derive(Clone, Debug, Default)]
pub(super) enum Shape {
    /// Nothing: roles are judged by the look of the lines.
    #[default]
    Lines,
    /// Spans that are all of the text but white space; a role is judged where none is given.
    Parts(Vec<(Span, Option<Role>)>),
    /// Sentences that came with the article: every one counts.
    Sentences(Vec<Span>),
}

/// One block as a reader of a document meets it.
#[derive(Clone, Debug, Default)]
pub(super) struct Part {
    pub text: String,
    pub role: Option<Role>,
    /// Page number from one, where the format has pages.
    pub page: Option<usize>,
}

impl Part {
    pub(super) fn new(text: impl Into<String>, role: Option<Role>) -> Self {
        Self { text: text.into(), role, page: None }
    }
}

/// The file an article came in.
#[derive(Clone, Debug)]
pub(super) struct Source {
    pub file: String,
    pub sha256: String,
}

impl Source {
    pub(super) fn new(name: &str, bytes: &[u8]) -> Self {
        let sha256 = Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect();
        Self { file: name.to_owned(), sha256 }
    }
}

impl Draft {
    /// A draft of blocks: the body is those joined by a blank line. Empty blocks are left out.
    pub(super) fn of_parts(parts: Vec<Part>) -> Self {
        let mut draft = Self::default();
        let mut spans = Vec::with_capacity(parts.len());
        let mut page = 1;
        for part in parts {
            let words = part.text.trim();
            if words.is_empty() {
                continue;
            }
            if !draft.text.is_empty() {
                draft.text.push_str("\n\n");
            }
            let start = draft.text.len();
            while page < part.page.unwrap_or(page).min(limits::PAGES) {
                draft.pages.push(start);
                page += 1;
            }
            draft.text.push_str(words);
            spans.push((Span::new(start, draft.text.len()), part.role));
        }
        draft.shape = Shape::Parts(spans);
        draft
    }

    /// The article: damage repaired, roles judged, language and day found.
    pub(super) fn finish(self, source: &Source) -> Article {
        let repaired = repair::repair(&self.text);
        let body = repaired.body;
        let moved = |span: Span| {
            let at = |n| repair::place(&repaired.repairs, n);
            Span::new(at(span.start()), at(span.end())).trimmed(&body)
        };
        let mut sentences = None;
        let blocks = match self.shape {
            Shape::Lines => blocks::judged(&body, &bounded(&body, blocks::lines(&body))),
            Shape::Parts(parts) => {
                let parts: Vec<_> = parts.into_iter().map(|(span, role)| (moved(span), role)).collect();
                blocks::judged(&body, &bounded(&body, parts))
            }
            Shape::Sentences(spans) => {
                let spans: Vec<Span> = spans.into_iter().map(moved).filter(|s| !s.is_empty()).collect();
                let blocks = spans.iter().map(|&span| Block { span, role: Role::Paragraph }).collect();
                sentences = Some(spans);
                blocks
            }
        };
        let given = self.meta.language.map_or(Language::UNKNOWN, |tag| Language::new(&tag));
        let language = if given == Language::UNKNOWN { detect(&body).unwrap_or(Language::UNKNOWN) } else { given };
        let page = |at: &usize| u32::try_from(repair::place(&repaired.repairs, *at)).unwrap_or(u32::MAX);
        Article {
            id: ArticleId::new(&self.id),
            outlet: tidy(self.meta.outlet),
            title: tidy(self.meta.title),
            byline: tidy(self.meta.byline),
            published: self.meta.published.and_then(|text| date::iso(&text)),
            language,
            url: tidy(self.meta.url),
            origin: Origin {
                file: Some(source.file.clone()),
                media_type: self.media_type.to_owned(),
                encoding: self.encoding,
                sha256: source.sha256.clone(),
            },
            pages: self.pages.iter().map(page).collect(),
            repairs: repaired.repairs,
            blocks,
            sentences,
            body: body.into(),
        }
    }
}

/// The parts, those that are longer than a paragraph may be cut between words.
fn bounded(body: &str, parts: Vec<(Span, Option<Role>)>) -> Vec<(Span, Option<Role>)> {
    if parts.iter().all(|(span, _)| span.len() <= limits::BLOCK_BYTES) {
        return parts;
    }
    let mut short = Vec::with_capacity(parts.len() + 1);
    for (span, role) in parts {
        let mut start = span.start();
        while span.end() - start > limits::BLOCK_BYTES {
            let most = sniff::floor(body, start + limits::BLOCK_BYTES);
            let end = body[start..most].rfind(char::is_whitespace).filter(|at| *at > 0).map_or(most, |at| start + at);
            short.push((Span::new(start, end).trimmed(body), role));
            start = end;
        }
        short.push((Span::new(start, span.end()).trimmed(body), role));
    }
    short
}

/// A name or title on one line, its damage repaired; `None` where nothing is left.
fn tidy(text: Option<String>) -> Option<String> {
    let text = text?;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(repair::repair(&line).body).filter(|line| !line.is_empty())
}
