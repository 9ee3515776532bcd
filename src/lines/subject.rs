//! What framing is asked to look at, as plain slices, and the same as lines of words.

use crate::{
    alignment::{Miss, Point, Version},
    article::Article,
    attribution::Attribution,
    finding::{Passage, Phrase, Remark},
    grammar::{Tree, Upos},
    lexicon::{FramingLists, Gazetteer, Numerals},
    project::Actors,
    speaker::Voice,
    statement::{Kind, Place, Sentence, Statement},
    text::{Language, Part, Span, TokenKind, Words},
};
use rustc_hash::FxHashMap;
use std::{collections::BTreeMap, sync::Arc};

/// One article as framing sees it.
#[derive(Copy, Clone)]
pub struct Text<'a> {
    /// The article.
    pub article: &'a Article,
    /// Its sentences.
    pub sentences: &'a [Sentence],
    /// The words of its sentences.
    pub words: &'a Words,
    /// Its statements.
    pub statements: &'a [Statement],
    /// Who says what.
    pub attributions: &'a [Attribution],
    /// The tree of each sentence, where it was read deep; spans count bytes of the sentence.
    pub trees: Option<&'a [Arc<Tree>]>,
    /// Whether it is a transcript that the others' quotes are held against.
    pub ground: bool,
}

/// One of the user's frames.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// Its name.
    pub name: String,
    /// Words that suggest it; a star stands for any ending.
    pub key_words: Vec<String>,
    /// Statements coded by hand, with who coded them.
    pub coded: Vec<(Place, String)>,
}

/// A comparison as framing sees it.
#[derive(Copy, Clone)]
pub struct Subject<'a> {
    /// The articles.
    pub texts: &'a [Text<'a>],
    /// Who is heard.
    pub voices: &'a [Voice],
    /// The columns.
    pub versions: &'a [Version],
    /// The rows.
    pub points: &'a [Point],
    /// Pairs that came near being parallel, sorted by their places.
    pub misses: &'a [Miss],
    /// The user's frames.
    pub frames: &'a [Frame],
    /// What the user settled about actors.
    pub actors: &'a Actors,
    /// Word lists.
    pub lists: &'a FramingLists,
    /// How numbers are written.
    pub numerals: &'a Numerals,
    /// Countries, leaders, bodies.
    pub gazetteer: &'a Gazetteer,
}

/// One word or number of a line.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Word {
    /// The bytes of the article's body.
    pub span: Span,
    /// Position of its normal form in [`Lines::forms`].
    pub form: u32,
    pub kind: TokenKind,
}

/// A compared statement as words without punctuation.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub place: Place,
    /// The column it stands in.
    pub version: Option<u32>,
    /// The rows it stands in.
    pub points: Vec<u32>,
    pub language: Language,
    pub words: Vec<Word>,
}

/// All compared statements in order of place.
pub(crate) struct Lines<'a> {
    pub subject: &'a Subject<'a>,
    pub lines: Vec<Line>,
    forms: Vec<&'a str>,
    at: BTreeMap<Place, usize>,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(subject: &'a Subject<'a>) -> Self {
        let mut forms: Vec<&'a str> = Vec::new();
        let mut by_form: FxHashMap<&'a str, u32> = FxHashMap::default();
        let (versions, points) = (versions(subject), points(subject));
        let mut lines = Vec::new();
        for (article, text) in subject.texts.iter().enumerate() {
            let mut own: Vec<Option<u32>> = vec![None; text.words.forms().len()];
            for (index, statement) in text.statements.iter().enumerate() {
                let place = Place::new(article, index);
                if !statement.kind.is_compared() {
                    continue;
                }
                let words = text.words.within(statement.span).spoken().map(|word| {
                    let form = *own[word.number as usize].get_or_insert_with(|| {
                        *by_form.entry(word.form).or_insert_with(|| {
                            forms.push(word.form);
                            u32::try_from(forms.len() - 1).unwrap_or(u32::MAX)
                        })
                    });
                    Word { span: word.span, form, kind: word.kind }
                });
                lines.push(Line {
                    place,
                    version: versions.get(&place).copied(),
                    points: points.get(&place).cloned().unwrap_or_default(),
                    language: text.article.language,
                    words: words.collect(),
                });
            }
        }
        let at = lines.iter().enumerate().map(|(index, line)| (line.place, index)).collect();
        Self { subject, lines, forms, at }
    }

    /// The line of a statement; `None` for one that is not compared.
    pub(crate) fn of(&self, place: Place) -> Option<&Line> {
        self.at.get(&place).map(|index| &self.lines[*index])
    }

    /// The normal form of a word.
    pub(crate) fn form(&self, word: &Word) -> &str {
        self.form_at(word.form)
    }

    /// The normal form at a position.
    pub(crate) fn form_at(&self, form: u32) -> &str {
        self.forms.get(form as usize).copied().unwrap_or_default()
    }

    /// The normal forms of a line's words.
    pub(crate) fn forms<'l>(&'l self, line: &Line) -> Vec<&'l str> {
        line.words.iter().map(|word| self.form(word)).collect()
    }

    /// The body that a line stands in.
    pub(crate) fn body(&self, line: &Line) -> &'a str {
        self.subject.texts.get(line.place.article()).map_or("", |text| &text.article.body)
    }

    /// The tokens from one place of a line's body to another; their spans count bytes from the first.
    pub(crate) fn tokens(&self, line: &Line, span: Span) -> Option<Part<'a>> {
        self.subject.texts.get(line.place.article()).map(|text| text.words.inside(span))
    }

    pub(crate) fn statement(&self, line: &Line) -> Option<&'a Statement> {
        self.subject.texts.get(line.place.article())?.statements.get(line.place.statement())
    }

    pub(crate) fn kind(&self, line: &Line) -> Kind {
        self.statement(line).map_or(Kind::Narration, |statement| statement.kind)
    }

    /// The name of the voice of a line; empty where there is none.
    pub(crate) fn voice(&self, line: &Line) -> Option<(u32, &'a Voice)> {
        let voice = self.statement(line)?.voice?;
        Some((voice, self.subject.voices.get(voice as usize)?))
    }

    /// The bytes from one word of a line to another, both in.
    pub(crate) fn cover(line: &Line, first: usize, end: usize) -> Span {
        match (line.words.get(first), line.words.get(end.saturating_sub(1))) {
            (Some(a), Some(b)) => a.span.cover(b.span),
            _ => Span::default(),
        }
    }

    /// The tree of a line's sentence, and how many bytes of the sentence stand before the statement; `None` where the
    /// sentence was not read deep.
    pub(crate) fn tree(&self, line: &Line) -> Option<(&'a Tree, usize)> {
        let text = self.subject.texts.get(line.place.article())?;
        let statement = self.statement(line)?;
        let sentence = statement.sentence as usize;
        let tree = text.trees?.get(sentence).filter(|tree| !tree.words.is_empty())?;
        let start = text.sentences.get(sentence)?.span.start();
        Some((tree, statement.span.start().checked_sub(start)?))
    }

    /// The part of speech of each word of a line by its tree; `None` where the sentence was not read deep.
    pub(crate) fn parts_of_speech(&self, line: &Line) -> Option<Vec<Option<Upos>>> {
        let (tree, before) = self.tree(line)?;
        let start = self.statement(line)?.span.start().checked_sub(before)?;
        let of = |span: Span| tree.words.iter().find(|w| w.span.shifted(start).overlaps(span)).map(|w| w.upos);
        Some(line.words.iter().map(|word| of(word.span)).collect())
    }

    /// The name of a point; empty for none.
    pub(crate) fn label(&self, point: u32) -> Phrase {
        self.subject
            .points
            .get(point as usize)
            .map_or_else(Phrase::default, |point| Phrase::words(point.label.as_str()))
    }

    /// The whole statements of a version at a point.
    pub(crate) fn reading(&self, point: u32, version: u32) -> Vec<Passage> {
        let point = self.subject.points.get(point as usize);
        let reading = point.and_then(|point| point.readings.get(version as usize));
        let of = |place: &Place| {
            let text = self.subject.texts.get(place.article())?;
            Some(Passage { place: *place, span: text.statements.get(place.statement())?.span })
        };
        reading.map_or_else(Vec::new, |reading| reading.statements.iter().filter_map(of).collect())
    }

    /// The words of a span on one line.
    pub(crate) fn written(&self, passage: &Passage) -> String {
        let body = self.subject.texts.get(passage.place.article()).map_or("", |text| &text.article.body);
        passage.span.of(body).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Whether each version holds one voice's statements or one side's.
    pub(crate) fn is_by_voice(&self) -> bool {
        let mut versions_of: BTreeMap<usize, u32> = BTreeMap::new();
        self.lines
            .iter()
            .filter_map(|line| Some((line.place.article(), line.version?)))
            .any(|(article, version)| *versions_of.entry(article).or_insert(version) != version)
    }

    /// The languages of the lines that have no list of that group, sorted; for remarks.
    pub(crate) fn lacking(&self, group: &str) -> Vec<&str> {
        let mut found: Vec<&str> = self
            .lines
            .iter()
            .filter(|line| self.subject.lists.of(line.language, group).is_none())
            .map(|line| line.language.primary())
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Words of each version, by position.
    pub(crate) fn words_of_versions(&self) -> Vec<usize> {
        let mut counts = vec![0; self.subject.versions.len()];
        for line in &self.lines {
            if let Some(count) = line.version.and_then(|version| counts.get_mut(version as usize)) {
                *count += line.words.len();
            }
        }
        counts
    }
}

fn versions(subject: &Subject<'_>) -> BTreeMap<Place, u32> {
    let columns = subject.versions.iter().zip(0..);
    columns.flat_map(|(version, index)| version.statements.iter().map(move |place| (*place, index))).collect()
}

fn points(subject: &Subject<'_>) -> BTreeMap<Place, Vec<u32>> {
    let mut found: BTreeMap<Place, Vec<u32>> = BTreeMap::new();
    for (point, index) in subject.points.iter().zip(0..) {
        for place in point.readings.iter().flat_map(|reading| &reading.statements) {
            let rows = found.entry(*place).or_default();
            if rows.last() != Some(&index) {
                rows.push(index);
            }
        }
    }
    found
}

/// A sentence about languages without a list; `None` if there are none.
pub(crate) fn lacking_remark(lacking: &[&str]) -> Option<Remark> {
    let languages = || lacking.iter().map(|language| (*language).to_owned()).collect();
    (!lacking.is_empty()).then(|| Remark::NoList(languages()))
}

/// Whether a word says nothing by itself: no word, one letter, or on the list of its language.
pub(crate) fn is_stopped(lines: &Lines<'_>, line: &Line, word: &Word) -> bool {
    let form = lines.form(word);
    let stops = lines.subject.lists.of(line.language, "stop");
    word.kind != TokenKind::Word
        || form.chars().count() < 2
        || stops.is_some_and(|stops| !stops.find(&[form]).is_empty())
}
