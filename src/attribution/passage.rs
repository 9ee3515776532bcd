//! An article made ready for the rules: tokens with what the lists say of them, quotations.

use super::{
    mark::Mark,
    phrase,
    quotation::{Quotation, quotations},
};
use crate::{
    article::{Article, Role},
    lexicon::{Info, Lexicon},
    statement::Sentence,
    text::{Language, Span, TokenKind, Words},
};

/// The article as the rules see it.
pub(super) struct Passage<'a> {
    pub(super) body: &'a str,
    pub(super) language: Language,
    pub(super) sentences: &'a [Sentence],
    words: &'a Words,
    pub(super) lexicon: &'a Lexicon,
    pub(super) quotations: Vec<Quotation>,
    /// Block of each sentence, counted from 0.
    pub(super) blocks: Vec<usize>,
    /// Names and colons tell who speaks; whoever makes a passage asks `turns` for it.
    pub(super) is_transcript: bool,
    marks: Vec<Mark>,
    /// Where each sentence's marks begin; one more at the end.
    bounds: Vec<usize>,
}

impl<'a> Passage<'a> {
    pub(super) fn new(article: &'a Article, sentences: &'a [Sentence], words: &'a Words, lexicon: &'a Lexicon) -> Self {
        let body: &str = &article.body;
        let mut found = Vec::new();
        let mut passage = Self {
            body,
            language: article.language,
            sentences,
            words,
            lexicon,
            quotations: Vec::new(),
            blocks: blocks(article, sentences),
            is_transcript: false,
            marks: Vec::new(),
            bounds: Vec::with_capacity(sentences.len() + 1),
        };
        let mut at = 0;
        while at < sentences.len() {
            let block = passage.blocks[at];
            let end = (at..sentences.len()).find(|&s| passage.blocks[s] != block).unwrap_or(sentences.len());
            quotations(body, Span::new(sentences[at].span.start(), sentences[end - 1].span.end()), &mut found);
            at = end;
        }
        passage.quotations = found;
        passage.read_marks();
        passage
    }

    /// The tokens of a sentence.
    pub(super) fn marks(&self, sentence: usize) -> &[Mark] {
        &self.marks[self.bounds[sentence]..self.bounds[sentence + 1]]
    }

    /// The quotations that share bytes with `span`.
    pub(super) fn quotations_in(&self, span: Span) -> impl Iterator<Item = &Quotation> {
        let first = self.quotations.partition_point(|q| q.span.end <= span.start);
        self.quotations[first..].iter().take_while(move |q| q.span.start < span.end)
    }

    /// Where a phrase of folded words stands among free tokens, at or after `from`.
    pub(super) fn phrase_at(&self, marks: &[Mark], phrase: &[String], from: usize) -> Option<usize> {
        let fits = |at: usize| {
            let words = marks[at..].iter().zip(phrase);
            words.clone().count() == phrase.len()
                && words.clone().all(|(mark, word)| !mark.is_quoted && self.words.form(mark.form) == word)
        };
        (from..marks.len()).find(|&at| fits(at))
    }

    /// A phrase such as *with reference to* in the sentence and the source after it.
    pub(super) fn referred(&self, sentence: usize) -> Option<(Span, Span)> {
        let marks = self.marks(sentence);
        self.lexicon.referring.iter().find_map(|phrase| {
            let at = self.phrase_at(marks, phrase, 1)?;
            let after = at + phrase.len();
            let source = phrase::after(self.body, marks, after, marks.len())?;
            Some((marks[at].span.cover(marks[after - 1].span), source.span(marks)))
        })
    }

    /// Whether a sentence is speech from its first word to its last.
    pub(super) fn is_speech_only(&self, sentence: usize) -> bool {
        let span = self.sentences[sentence].span;
        self.quotations_in(span).any(|q| q.is_speech && q.span.start <= span.start && q.span.end + 2 >= span.end)
    }

    /// Whether a sentence is read for speakers.
    pub(super) fn is_read(&self, sentence: usize) -> bool {
        matches!(self.sentences[sentence].role, Role::Paragraph | Role::Heading | Role::Caption)
    }

    fn read_marks(&mut self) {
        let mut quotation = 0;
        let look = |form: &str| self.lexicon.look(form.strip_suffix("'s").unwrap_or(form));
        let infos: Vec<Info> = self.words.forms().map(look).collect();
        for sentence in self.sentences {
            self.bounds.push(self.marks.len());
            for token in self.words.within(sentence.span).iter() {
                let (span, kind, form) = (token.span, token.kind, token.number);
                while self.quotations.get(quotation).is_some_and(|q| q.span.end <= span.start) {
                    quotation += 1;
                }
                let is_quoted = self.quotations.get(quotation).is_some_and(|q| q.span.overlaps(span));
                let info = if kind == TokenKind::Punctuation { Info::default() } else { infos[form as usize] };
                let first = span.of(self.body).chars().next();
                let is_capital = first.is_some_and(|c| c.is_uppercase() || c.is_alphabetic() && !c.is_lowercase());
                self.marks.push(Mark { span, form, info, kind, is_capital, is_quoted });
            }
        }
        self.bounds.push(self.marks.len());
    }
}

/// The block of each sentence: a new one begins where the article has one, or after a line break.
fn blocks(article: &Article, sentences: &[Sentence]) -> Vec<usize> {
    let given = article.sentences.is_some();
    let mut block = 0;
    let mut blocks = Vec::with_capacity(sentences.len());
    for (index, sentence) in sentences.iter().enumerate() {
        if index > 0 {
            let gap = &article.body[sentences[index - 1].span.end().min(sentence.span.start())..sentence.span.start()];
            let breaks = gap.contains('\n') && !given || gap.matches('\n').count() > 1;
            block += usize::from(breaks || sentence.role != sentences[index - 1].role);
        }
        blocks.push(block);
    }
    blocks
}
