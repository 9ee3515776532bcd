//! Words with roles: what every view hands to the one widget that draws article text. Knows nothing of fonts.

use super::Role;
use crate::text::Span;

/// A stretch of a passage and its role. Stretches may overlap.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stretch {
    /// Bytes of the passage's text.
    pub span: Span,
    /// What the stretch is.
    pub role: Role,
}

/// A piece of text with its roles.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Passage {
    /// The words.
    pub text: String,
    /// The stretches, sorted.
    pub stretches: Vec<Stretch>,
}

impl Passage {
    /// A passage without roles; line ends become spaces.
    #[must_use]
    pub fn plain(text: &str) -> Self {
        Self { text: flat(text), stretches: Vec::new() }
    }

    /// The words of `span` in `body`, with those of `roles` that touch it. Spans count bytes of the body.
    #[must_use]
    pub fn cut(body: &str, span: Span, roles: &[Stretch]) -> Self {
        let mut stretches: Vec<Stretch> = roles
            .iter()
            .filter_map(|stretch| {
                let inside = stretch.span.intersection(span)?;
                let span = Span::new(inside.start() - span.start(), inside.end() - span.start());
                Some(Stretch { span, role: stretch.role })
            })
            .collect();
        stretches.sort_unstable();
        Self { text: flat(span.of(body)), stretches }
    }

    /// The same with these spans in a role.
    #[must_use]
    pub fn marked(mut self, spans: &[Span], role: Role) -> Self {
        spans.iter().for_each(|span| self.mark(*span, role));
        self
    }

    /// Adds a role; stretches stay sorted.
    pub fn mark(&mut self, span: Span, role: Role) {
        self.stretches.push(Stretch { span, role });
        self.stretches.sort_unstable();
    }
}

/// The text with each line end or tab as a space: the same length in bytes, so that spans hold.
fn flat(text: &str) -> String {
    text.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c }).collect()
}
