//! Sets of articles as the examples tell them, read as the program reads them; the points as they are marked.

use counterpoint::{
    alignment::{Nearest, Point, Reading, Version},
    article::{self, Article},
    attribution::{Attributed, Attribution},
    encoder::{E5, Encoder},
    finding::Findings,
    framing::{self, Framing},
    grammar::{Grammar, Sentence as Read, Tree},
    import,
    lexicon::Lexicons,
    lines::{Frame, Subject, Text},
    project::{Actors, Aliases},
    speaker::Voice,
    statement::{self, Place, Sentence, Statement},
    text::Span,
    work::Serial,
};
use std::{
    collections::BTreeSet,
    sync::{Arc, LazyLock},
};

pub(crate) static LEXICONS: LazyLock<Lexicons> = LazyLock::new(Lexicons::shipped);
pub(crate) static ENCODER: LazyLock<E5> = LazyLock::new(|| E5::shipped().unwrap());
pub(crate) static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| Grammar::shipped().unwrap());

/// Whether sentences get trees.
#[derive(Copy, Clone, PartialEq, Eq)]
pub(super) enum Depth {
    Quick,
    Deep,
}

/// A mark: the bytes of the article's body and what was written after the colon.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    pub article: usize,
    pub span: Span,
    pub class: String,
}

/// An outlet's article as it stands in a set.
#[derive(Default)]
pub(super) struct Told {
    pub outlet: String,
    pub language: String,
    pub ground: bool,
    pub headline: Option<String>,
    pub sentences: Vec<String>,
    /// What stood in round brackets before each sentence.
    pub labels: Vec<String>,
}

/// A set of articles read as the program reads them, the points as they are marked.
pub(super) struct World {
    pub articles: Vec<Article>,
    pub sentences: Vec<Vec<Sentence>>,
    pub statements: Vec<Vec<Statement>>,
    pub attributions: Vec<Vec<Attribution>>,
    pub trees: Vec<Option<Vec<Arc<Tree>>>>,
    pub grounds: Vec<bool>,
    pub voices: Vec<Voice>,
    pub versions: Vec<Version>,
    pub points: Vec<Point>,
    /// Label of each sentence, an article.
    pub labels: Vec<Vec<String>>,
    pub marks: Vec<Mark>,
}

/// Takes the marks out of a line: `{words:class}`.
pub(super) fn unmarked(line: &str) -> (String, Vec<(Span, String)>) {
    let (mut text, mut marks, mut rest) = (String::new(), Vec::new(), line);
    while let Some((before, after)) = rest.split_once('{') {
        let (mark, tail) = after.split_once('}').unwrap();
        let (words, class) = mark.rsplit_once(':').unwrap();
        text.push_str(before);
        marks.push((Span::new(text.len(), text.len() + words.len()), class.to_owned()));
        text.push_str(words);
        rest = tail;
    }
    (text + rest, marks)
}

impl World {
    pub fn new(told: &[Told], depth: Depth) -> Self {
        let mut articles = Vec::new();
        let mut marks = Vec::new();
        let mut labels = Vec::new();
        for (number, one) in told.iter().enumerate() {
            let head = one.headline.iter().map(String::as_str);
            let parts: Vec<(String, Vec<(Span, String)>)> =
                head.chain(one.sentences.iter().map(String::as_str)).map(unmarked).collect();
            let sentences: Vec<&str> = parts.iter().map(|(text, _)| text.as_str()).collect();
            let record = serde_json::json!({"id": format!("a{number}"), "outlet": one.outlet, "language": one.language, "sentences": sentences});
            let mut article = import::read("set.jsonl", record.to_string().as_bytes()).articles.remove(0);
            if one.headline.is_some() {
                article.blocks[0].role = article::Role::Heading;
            }
            let mut at = 0;
            for (text, own) in &parts {
                marks.extend(own.iter().map(|(span, class)| Mark {
                    article: number,
                    span: span.shifted(at),
                    class: class.clone(),
                }));
                at += text.len() + 1;
            }
            let own = one.headline.iter().map(|_| "#".to_owned()).chain(one.labels.iter().cloned());
            labels.push(own.collect::<Vec<_>>());
            articles.push(article);
        }
        let sentences: Vec<Vec<Sentence>> = articles.iter().map(statement::sentences).collect();
        for (found, own) in sentences.iter().zip(&labels) {
            assert_eq!(found.len(), own.len(), "the boundaries of the examples are kept");
        }
        let trees: Vec<Option<Vec<Arc<Tree>>>> =
            articles.iter().zip(&sentences).map(|(a, s)| (depth == Depth::Deep).then(|| trees(a, s))).collect();
        let mut attributed: Vec<Attributed> = articles
            .iter()
            .zip(&sentences)
            .zip(&trees)
            .map(|((a, s), t)| crate::attribution::attribute(a, s, t.as_deref(), None, &LEXICONS))
            .collect();
        let mut heard: Vec<(&Article, &mut Attributed)> = articles.iter().zip(&mut attributed).collect();
        let voices = crate::attribution::identify(&mut heard, &Aliases::default(), &LEXICONS);
        let (statements, attributions): (Vec<_>, Vec<_>) =
            attributed.into_iter().map(|found| (found.statements, found.attributions)).unzip();
        let grounds = told.iter().map(|one| one.ground).collect();
        let mut world = Self {
            articles,
            sentences,
            statements,
            attributions,
            trees,
            grounds,
            voices,
            versions: Vec::new(),
            points: Vec::new(),
            labels,
            marks,
        };
        world.versions = told
            .iter()
            .enumerate()
            .map(|(a, one)| Version { name: one.outlet.clone(), statements: world.places(a, |_| true) })
            .collect();
        world.points = world.marked_points();
        world
    }

    pub fn places(&self, article: usize, wanted: impl Fn(&str) -> bool) -> Vec<Place> {
        let own = self.statements[article].iter().enumerate();
        let own = own.filter(|(_, s)| s.kind.is_compared() && wanted(&self.labels[article][s.sentence as usize]));
        own.map(|(index, _)| Place::new(article, index)).collect()
    }

    /// One point a number in brackets that two versions or more have.
    pub fn marked_points(&self) -> Vec<Point> {
        let numbers = self.labels.iter().flatten().filter_map(|label| number(label)).collect::<BTreeSet<_>>();
        let point = |wanted: u32| {
            let of = |article: usize| Reading {
                statements: self.places(article, |label| number(label) == Some(wanted)).into(),
                nearest: None::<Nearest>,
                silence: None,
            };
            Point { label: wanted.to_string(), score: 1.0, readings: (0..self.articles.len()).map(of).collect() }
        };
        let all = numbers.into_iter().map(point);
        all.filter(|point| point.readings.iter().filter(|reading| !reading.statements.is_empty()).count() > 1).collect()
    }

    pub fn framing(&self, frames: &[Frame], actors: &Actors) -> Framing {
        let both = self.articles.iter().zip(&self.sentences);
        let words: Vec<_> = both.map(|(article, sentences)| crate::attribution::words(article, sentences)).collect();
        let texts: Vec<Text<'_>> = (0..self.articles.len())
            .map(|a| Text {
                article: &self.articles[a],
                sentences: &self.sentences[a],
                words: &words[a],
                statements: &self.statements[a],
                attributions: &self.attributions[a],
                trees: self.trees[a].as_deref(),
                ground: self.grounds[a],
            })
            .collect();
        let subject = Subject {
            texts: &texts,
            voices: &self.voices,
            versions: &self.versions,
            points: &self.points,
            misses: &[],
            frames,
            actors,
            lists: LEXICONS.framing(),
            numerals: LEXICONS.numerals(),
            gazetteer: LEXICONS.gazetteer(),
        };
        framing::framing(&subject, &Serial)
    }

    pub fn found(&self, key: &str) -> Findings {
        dimension(self.framing(&[], &Actors::default()), key)
    }

    pub fn words(&self, place: Place, span: Span) -> &str {
        span.of(&self.articles[place.article()].body)
    }
}

pub(super) fn dimension(framing: Framing, key: &str) -> Findings {
    let found = framing.dimensions.into_iter().find(|found| found.about.key == key).unwrap();
    for finding in &found.findings {
        assert!(!finding.passages.is_empty(), "{key}: {} | {} rests on nothing", finding.subject, finding.label);
    }
    found
}

pub(super) fn number(label: &str) -> Option<u32> {
    label.split(' ').next()?.parse().ok()
}

pub(super) fn trees(article: &Article, sentences: &[Sentence]) -> Vec<Arc<Tree>> {
    let texts: Vec<&str> = sentences.iter().map(|s| s.span.of(&article.body)).collect();
    let vectors = ENCODER.encode(&texts);
    let read: Vec<Read<'_>> =
        texts.iter().zip(&vectors).map(|(text, vectors)| Read { text, language: article.language, vectors }).collect();
    GRAMMAR.parse(&read).into_iter().map(Arc::new).collect()
}

/// The sets of a file: title, articles, and the lines that begin with `?`.
pub(super) fn sets(text: &str) -> Vec<(String, Vec<Told>, Vec<String>)> {
    let mut sets: Vec<(String, Vec<Told>, Vec<String>)> = Vec::new();
    let lines = text.lines().skip_while(|line| !line.starts_with("## "));
    for line in lines.map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(title) = line.strip_prefix("## ") {
            sets.push((title.to_owned(), Vec::new(), Vec::new()));
            continue;
        }
        let (_, told, wanted) = sets.last_mut().unwrap();
        if let Some(outlet) = line.strip_prefix("== ") {
            let ground = outlet.ends_with("(ground)");
            let outlet = outlet.trim_end_matches("(ground)").trim().to_owned();
            told.push(Told { outlet, language: "en".to_owned(), ground, ..Told::default() });
        } else if let Some(want) = line.strip_prefix("? ") {
            wanted.push(want.to_owned());
        } else if let Some(head) = line.strip_prefix("# ") {
            told.last_mut().unwrap().headline = Some(head.to_owned());
        } else {
            let told = told.last_mut().unwrap();
            let (label, sentence) = match line.strip_prefix('(').and_then(|rest| rest.split_once(") ")) {
                Some((label, sentence)) => (label, sentence),
                None => ("", line),
            };
            told.labels.push(label.to_owned());
            told.sentences.push(sentence.to_owned());
        }
    }
    sets
}

/// One sentence an article: `[fr]` before it names its language.
pub(super) fn sentence(line: &str) -> Told {
    let (language, text) = match line.strip_prefix('[').and_then(|rest| rest.split_once("] ")) {
        Some((language, text)) => (language, text),
        None => ("en", line),
    };
    Told {
        outlet: "The Quay".to_owned(),
        language: language.to_owned(),
        sentences: vec![text.to_owned()],
        labels: vec![String::new()],
        ..Told::default()
    }
}
