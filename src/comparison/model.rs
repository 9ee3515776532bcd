//! What a comparison holds.

use crate::{
    alignment::{Link, Miss, Point, Text, Version},
    article::{Article, CopyGroup, Origins, Problem},
    attribution::Attribution,
    encoder::{Centres, TokenVectors},
    framing::Framing,
    grammar::Tree,
    lexicon::Numerals,
    matter::{Matter, Related, Settled, Theme},
    project::{By, Depth},
    speaker::Voice,
    statement::{Place, Sentence, Statement},
    tagger::Tagged,
    text::{Part, Span, Words},
    wording::{Contrast, Parts},
};
use serde::Serialize;
use std::{collections::BTreeMap, fmt, sync::Arc};

/// An article with all that was found in it.
#[derive(Clone, Debug)]
pub struct ReadArticle {
    /// The article.
    pub article: Arc<Article>,
    /// Its sentences.
    pub sentences: Vec<Sentence>,
    /// The words of its sentences, cut where its statements are: whoever reads words borrows them here.
    pub words: Arc<Words>,
    /// Its statements, tiling the sentences.
    pub statements: Vec<Statement>,
    /// Who says what.
    pub attributions: Vec<Attribution>,
    /// The tree of each sentence, where it was read deep.
    pub trees: Option<Vec<Arc<Tree>>>,
    /// What the tagger found said in each sentence, where it was read with the model.
    pub tagged: Option<Vec<Arc<Vec<Tagged>>>>,
    /// The token vectors of each sentence, where it was read with the model.
    pub vectors: Option<Vec<Arc<TokenVectors>>>,
}

impl ReadArticle {
    /// The article as alignment sees it.
    #[must_use]
    pub fn text(&self) -> Text<'_> {
        Text {
            article: &self.article,
            sentences: &self.sentences,
            words: &self.words,
            statements: &self.statements,
            vectors: self.vectors.as_deref(),
        }
    }
}

/// What a comparison was made with: the same project and the same of these give the same bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct MadeBy {
    /// The program's version.
    pub program: String,
    /// The language model's name; `None` where it is missing.
    pub model: Option<String>,
    /// The grammar's name.
    pub grammar: String,
    /// The word lists' name.
    pub lexicons: String,
}

impl fmt::Display for MadeBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let model = self.model.as_deref().unwrap_or("none");
        let Self { program, grammar, lexicons, .. } = self;
        write!(f, "Counterpoint {program}, model {model}, grammar {grammar}, word lists {lexicons}")
    }
}

/// A project, compared.
#[derive(Clone, Debug, Default)]
pub struct Comparison {
    /// What it was made with.
    pub made_by: MadeBy,
    /// What makes a column.
    pub by: By,
    /// How closely statements were read.
    pub depth: Depth,
    /// Links below were left out.
    pub min_score: f32,
    /// The articles in the project's order.
    pub articles: Vec<ReadArticle>,
    /// Who is heard.
    pub voices: Vec<Voice>,
    /// The columns.
    pub versions: Vec<Version>,
    /// The texts that several articles print.
    pub copies: Arc<Vec<CopyGroup>>,
    /// The mean token vector of each language, where articles were read with the model.
    pub centres: Arc<Centres>,
    /// Scored pairs.
    pub links: Vec<Link>,
    /// Scored pairs below `min_score` that came near it, sorted by their places.
    pub misses: Vec<Miss>,
    /// What the machine makes of the pairs that were decided about, whatever was decided, sorted by their places.
    pub decided: Vec<Miss>,
    /// Where linked statements differ in number, polarity, certainty or actor, by the places of the link.
    pub contrasts: BTreeMap<(Place, Place), Vec<Contrast>>,
    /// What linked statements say beyond each other, by the places of the link; none where they were not read deep.
    pub parts: BTreeMap<(Place, Place), Parts>,
    /// The rows.
    pub points: Vec<Point>,
    /// The questions that the statements answer, those that most versions speak to first.
    pub matters: Vec<Matter>,
    /// Larger matters over them, where there are more than fit on a desk; some matters stand under none.
    pub themes: Vec<Theme>,
    /// What was judged of pairs of statements before they were grouped by matter, and what the user settled of matters: a
    /// decision on matters groups anew by them.
    pub related: Arc<Related>,
    /// What the user settled of matters, as they were grouped by it.
    pub settled_matters: Settled,
    /// Every dimension's findings.
    pub framing: Framing,
    /// Which articles go back to one text.
    pub origins: Arc<Origins>,
    /// What a person should know.
    pub problems: Vec<Problem>,
    /// How numbers are written, for views that look at single pairs.
    pub numerals: Arc<Numerals>,
}

impl Comparison {
    /// The statement at a place; `None` for a place of another comparison.
    #[must_use]
    pub fn statement(&self, place: Place) -> Option<&Statement> {
        self.articles.get(place.article())?.statements.get(place.statement())
    }

    /// The words of a statement; empty for a place of another comparison.
    #[must_use]
    pub fn words(&self, place: Place) -> &str {
        let span = self.statement(place).map_or(Span::default(), |statement| statement.span);
        self.articles.get(place.article()).map_or("", |read| span.of(&read.article.body))
    }

    /// The tokens of a statement, with spans that count its bytes; `None` for a place of another comparison.
    #[must_use]
    pub fn tokens(&self, place: Place) -> Option<Part<'_>> {
        Some(self.articles.get(place.article())?.words.inside(self.statement(place)?.span))
    }

    /// The version that each statement belongs to, by position.
    #[must_use]
    pub fn version_of(&self) -> BTreeMap<Place, usize> {
        let versions = self.versions.iter().enumerate();
        versions.flat_map(|(number, version)| version.statements.iter().map(move |place| (*place, number))).collect()
    }

    /// The score of a pair in either order, where it is a link or came near one.
    #[must_use]
    pub fn score(&self, a: Place, b: Place) -> Option<f32> {
        self.known(a, b, |link| link.score)
    }

    /// What the machine makes of a pair in either order, whatever was decided; `None` where it saw nothing in common.
    #[must_use]
    pub fn estimate(&self, a: Place, b: Place) -> Option<f32> {
        self.known(a, b, |link| link.estimate)
    }

    /// A number of a pair's link, or else the score of its near miss.
    fn known(&self, a: Place, b: Place, of: impl Fn(&Link) -> f32) -> Option<f32> {
        let pair = (a.min(b), a.max(b));
        let link = self.links.binary_search_by_key(&pair, |link| (link.a, link.b)).ok();
        let miss = || self.misses.binary_search_by_key(&pair, |miss| (miss.a, miss.b)).ok();
        link.map(|at| of(&self.links[at])).or_else(|| miss().map(|at| self.misses[at].score))
    }

    /// The id that a statement has in records, such as `a1.s3`.
    #[must_use]
    pub fn statement_id(&self, place: Place) -> String {
        let article = self.articles.get(place.article()).map_or("?", |read| read.article.id.as_str());
        format!("{article}.s{}", place.statement())
    }
}
