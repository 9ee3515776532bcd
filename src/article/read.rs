//! The door: a named lump of bytes in, articles and problems out. Knows the formats by their files only.

use super::{Article, ArticleId, Block, Origin, Problem, Role};
use crate::text::{Language, Span, detect};
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// What a file held.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// The articles, in the order of the file; ids are those of the file or empty, for the caller to settle.
    pub articles: Vec<Article>,
    /// What a person should know.
    pub problems: Vec<Problem>,
}

/// Reads one file. `name` is shown to people and its ending is a hint; the bytes decide.
#[must_use]
pub fn read(name: &str, bytes: &[u8]) -> Import {
    let text = String::from_utf8_lossy(bytes);
    let lower = name.to_ascii_lowercase();
    let mut import = Import::default();
    if lower.ends_with(".jsonl") || lower.ends_with(".json") {
        for (number, line) in text.lines().enumerate().filter(|(_, l)| !l.trim().is_empty()) {
            match serde_json::from_str::<JsonArticle>(line) {
                Ok(article) => import.articles.push(article.into_article(name, bytes)),
                Err(error) => import.problems.push(Problem::new(
                    "bad-record",
                    format!("{name}, line {}: not an article ({error}); the other lines were read.", number + 1),
                )),
            }
        }
    } else if text.trim().is_empty() {
        import.problems.push(Problem::new("empty-file", format!("{name} holds no text; nothing was added.")));
    } else {
        import.articles.push(plain(name, bytes, &text));
    }
    import
}

#[derive(Deserialize)]
struct JsonArticle {
    #[serde(default)]
    id: String,
    outlet: Option<String>,
    title: Option<String>,
    byline: Option<String>,
    url: Option<String>,
    published: Option<String>,
    language: Option<String>,
    text: Option<String>,
    sentences: Option<Vec<String>>,
}

impl JsonArticle {
    fn into_article(self, name: &str, bytes: &[u8]) -> Article {
        let given = self.sentences.is_some();
        let body = self.text.unwrap_or_else(|| self.sentences.unwrap_or_default().join("\n"));
        let mut article = plain(name, bytes, &body);
        article.id = ArticleId::new(&self.id);
        article.language = self.language.map_or(article.language, |tag| Language::new(&tag));
        article.sentences = given.then(|| lines(&body));
        (article.outlet, article.title, article.byline) = (self.outlet, self.title, self.byline);
        (article.url, article.published) = (self.url, self.published);
        article
    }
}

fn lines(body: &str) -> Vec<Span> {
    let mut at = 0;
    body.split('\n')
        .map(|line| {
            let span = Span::new(at, at + line.len());
            at += line.len() + 1;
            span
        })
        .filter(|span| !span.is_empty())
        .collect()
}

fn plain(name: &str, bytes: &[u8], body: &str) -> Article {
    let blocks =
        lines(body).into_iter().map(|span| Block { span: span.trimmed(body), role: Role::Paragraph }).collect();
    Article {
        id: ArticleId::new(""),
        outlet: None,
        title: None,
        byline: None,
        published: None,
        language: detect(body).unwrap_or(Language::UNKNOWN),
        url: None,
        origin: Origin {
            file: Some(name.to_owned()),
            media_type: "text/plain".to_owned(),
            encoding: "utf-8".to_owned(),
            sha256: Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect(),
        },
        repairs: Vec::new(),
        body: body.into(),
        blocks,
        sentences: None,
        pages: Vec::new(),
    }
}
