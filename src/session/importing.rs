//! Files → a list of articles to look at before they come in. Knows nothing of the project they come into.

use super::Pasted;
use crate::{
    article::{self, Article, CopyOf, Problem, Sameness},
    disk::{self, Files},
    format::{self, Damage},
    import,
    locale::{Message, message},
    work::{Work, limits},
};
use sha2::{Digest, Sha256};
use std::{
    io,
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
};

/// Bytes up to which a single article without problems comes in unasked.
const SMALL: usize = 100_000;

/// One article that may come in.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// The article as it would come in; its id may yet change.
    pub article: Article,
    /// The name of the file it came from.
    pub source: Message,
    /// The article of the project, or earlier in the list, that has the same text, the same address or most of its words.
    pub same_as: Option<SameAs>,
}

/// An article that is known already, in whole or in part.
#[derive(Clone, Debug, PartialEq)]
pub struct SameAs {
    /// What the known one is called.
    pub label: String,
    /// How the two are one.
    pub sameness: Sameness,
    /// Share of the new one's wording that stands in the known one too, 0 to 1.
    pub share: f64,
}

impl SameAs {
    /// Of what it is a copy, and how far.
    #[must_use]
    pub fn message(&self) -> Message {
        let (label, share) = (&self.label, format!("{:.0}", self.share * 100.0));
        match self.sameness {
            Sameness::Text => message!("same-text", article = label),
            Sameness::Address => message!("same-address", article = label, share = share),
            Sameness::Wire => message!("same-wording", article = label, share = share),
        }
    }
}

/// Endings of files that can be opened: articles, projects, codebooks.
#[must_use]
pub fn openable() -> Vec<&'static str> {
    import::endings().into_iter().chain(["ron", "qdc"]).collect()
}

/// Articles that wait for the user's word.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportList {
    /// In the order of the files.
    pub pieces: Vec<Piece>,
    /// What was wrong with files, the others being read all the same.
    pub problems: Vec<Problem>,
}

impl ImportList {
    /// Whether it may come in without being looked at: one small article, not known yet, and nothing was wrong.
    pub(super) fn is_plain(&self) -> bool {
        let [piece] = self.pieces.as_slice() else { return false };
        self.problems.is_empty() && piece.same_as.is_none() && piece.article.body.len() <= SMALL
    }

    /// Adds pieces, saying of each whether its text, its address or most of its words are known; lines that an outlet
    /// repeats from piece to piece are set aside.
    pub(super) fn extend(&mut self, pieces: Vec<Piece>, problems: Vec<Problem>, known: &[std::sync::Arc<Article>]) {
        let fresh = self.pieces.len();
        self.pieces.extend(pieces);
        if fresh < self.pieces.len() {
            let mut articles: Vec<&mut Article> = self.pieces.iter_mut().map(|piece| &mut piece.article).collect();
            article::set_aside_recurring(&mut articles);
        }
        let listed = self.pieces.iter().map(|piece| &piece.article);
        let all: Vec<&Article> = known.iter().map(AsRef::as_ref).chain(listed).collect();
        let previews = article::preview(&all);
        let same = |place: usize| {
            previews[place].copy_of.map(|CopyOf { first, sameness, share }| SameAs {
                label: all[first].label().to_owned(),
                sameness,
                share,
            })
        };
        let found: Vec<Option<SameAs>> = (known.len() + fresh..all.len()).map(same).collect();
        for (piece, same) in self.pieces[fresh..].iter_mut().zip(found) {
            piece.same_as = same;
        }
        self.problems.extend(problems);
    }
}

/// Every article in the files; folders stand for the files in them, projects for their articles.
pub(super) fn read_files(files: &dyn Files, paths: &[PathBuf], work: &dyn Work) -> (Vec<Piece>, Vec<Problem>) {
    let mut all = Vec::new();
    for path in paths {
        match files.list(path) {
            Ok(inside) => all.extend(inside),
            Err(_) => all.push(path.clone()),
        }
    }
    let (mut pieces, mut problems) = (Vec::new(), Vec::new());
    for (index, path) in all.iter().enumerate() {
        if work.cancelled() {
            break;
        }
        work.report("reading files", index as f32 / all.len() as f32);
        let limit = if disk::is_project(path) { limits::PROJECT_BYTES } else { limits::FILE_BYTES };
        let bytes = match files.read(path, limit) {
            Ok(bytes) => bytes,
            Err(cause) => {
                let code = if cause.kind() == io::ErrorKind::FileTooLarge { "too-large" } else { "unreadable-file" };
                problems.push(Problem::new(code, disk::DiskError::read(path, cause).message()));
                continue;
            }
        };
        let (some, wrong) = read_bytes(Some(&disk::name_of(path)), &bytes);
        pieces.extend(some);
        problems.extend(wrong);
        if pieces.len() > limits::ARTICLES {
            pieces.truncate(limits::ARTICLES);
            let said = message!("import-only-the-first", most = limits::ARTICLES);
            problems.push(Problem::new("too-many-articles", said));
            break;
        }
    }
    (pieces, problems)
}

/// Every article in the bytes of one file, or of pasted text where there is no name.
fn read_bytes(name: Option<&str>, bytes: &[u8]) -> (Vec<Piece>, Vec<Problem>) {
    let source = name.map_or_else(|| message!("pasted-text"), Message::from);
    if name.is_some_and(|name| disk::is_project(name.as_ref())) {
        return read_project(&source, bytes);
    }
    // Readers are total; should one fail all the same, the other files still come in.
    let read = catch_unwind(AssertUnwindSafe(|| import::read(name.unwrap_or("pasted.txt"), bytes)));
    let Ok(import) = read else {
        let said = message!("import-failed-paste", name = &source);
        return (Vec::new(), vec![Problem::new("reader-failed", said)]);
    };
    let pieces = import.articles.into_iter().map(|mut article| {
        if name.is_none() {
            article.origin.file = None;
            article.origin.sha256 = Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect();
        }
        Piece { article, source: source.clone(), same_as: None }
    });
    (pieces.collect(), import.problems)
}

/// Every article in a pasted text, with what was said of it; what was not said is what the text says.
pub(super) fn read_pasted(pasted: &Pasted) -> (Vec<Piece>, Vec<Problem>) {
    let (mut pieces, problems) = read_bytes(None, pasted.text.as_bytes());
    let said = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    for Piece { article, .. } in &mut pieces {
        article.outlet = said(&pasted.outlet).or(article.outlet.take());
        article.title = said(&pasted.title).or(article.title.take());
        article.published = article::date::iso(&pasted.day).or(article.published.take());
        article.url = said(&pasted.address).or(article.url.take());
    }
    (pieces, problems)
}

fn read_project(source: &Message, bytes: &[u8]) -> (Vec<Piece>, Vec<Problem>) {
    let text = String::from_utf8_lossy(bytes);
    match format::open(&text) {
        Ok(opened) => {
            let piece = |article: &Article| Piece { article: article.clone(), source: source.clone(), same_as: None };
            let pieces = opened.project.articles.iter().map(|article| piece(article)).collect();
            let problem = |damage: &Damage| {
                Problem::new("damaged-project", message!("of-file-at", file = source, what = damage.message()))
            };
            let problems = opened.damage.iter().map(problem);
            (pieces, problems.collect())
        }
        Err(error) => {
            (Vec::new(), vec![Problem::new("bad-project", message!("of-file", path = source, what = error.message()))])
        }
    }
}
