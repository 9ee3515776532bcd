//! A record of named fields → a draft: one list of the names that exports, scrapers and feeds use, for JSON and tables
//! alike.

use crate::{
    import::draft::{Draft, Metadata, Shape},
    text::Span,
};
use std::collections::BTreeMap;

/// What a field of a record is for.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    Id,
    Outlet,
    Title,
    Byline,
    Url,
    Published,
    Language,
    Text,
}

/// Names by meaning, the most telling first. Source: the program's own records, news-please, ninjs (IPTC), NewsAPI,
/// GDELT and Media Cloud exports, schema.org.
const NAMES: [(Field, &[&str]); 8] = [
    (Field::Id, &["id", "uid", "uuid", "guid", "article_id", "articleid", "story_id", "stories_id", "docid"]),
    (
        Field::Outlet,
        &[
            "outlet",
            "source_name",
            "publication",
            "publisher",
            "media_name",
            "newspaper",
            "site_name",
            "source_domain",
            "source",
            "media",
            "site",
            "domain",
            "provider",
            "copyrightholder",
        ],
    ),
    (
        Field::Title,
        &["title", "headline", "heading", "name", "subject", "titre", "titel", "titulo", "başlık", "заголовок"],
    ),
    (Field::Byline, &["byline", "author", "authors", "creator", "by", "writer", "auteur", "autor"]),
    (Field::Url, &["url", "link", "canonical_url", "web_url", "weburl", "source_url", "permalink", "uri", "href"]),
    (
        Field::Published,
        &[
            "published",
            "date_publish",
            "published_at",
            "publishedat",
            "publish_date",
            "date_published",
            "datepublished",
            "publication_date",
            "pubdate",
            "versioncreated",
            "firstcreated",
            "firstpublished",
            "date",
            "datetime",
            "time",
            "timestamp",
            "created_at",
            "fecha",
            "datum",
        ],
    ),
    (Field::Language, &["language", "lang", "language_code", "inlanguage", "langue", "sprache"]),
    (
        Field::Text,
        &[
            "text",
            "maintext",
            "body_text",
            "articlebody",
            "article_text",
            "full_text",
            "fulltext",
            "body",
            "content",
            "article",
            "story",
            "body_xhtml",
            "body_html",
            "bodytext",
            "texte",
            "inhalt",
            "texto",
            "metin",
            "текст",
            "description",
            "summary",
        ],
    ),
];

/// What a field of that name is for and how telling the name is: less is more. `None` for a name not known.
pub(super) fn meaning(name: &str) -> Option<(Field, usize)> {
    let plain = name.trim().trim_start_matches('\u{feff}').to_lowercase().replace([' ', '-'], "_");
    NAMES.iter().find_map(|(field, names)| Some((*field, names.iter().position(|n| *n == plain)?)))
}

/// The fields of a record, for each meaning the most telling one that is not empty.
pub(super) fn fields<'a>(record: impl Iterator<Item = (&'a str, String)>) -> BTreeMap<Field, String> {
    let mut best: BTreeMap<Field, (usize, String)> = BTreeMap::new();
    for (name, value) in record {
        let Some((field, rank)) = meaning(name) else { continue };
        let better = best.get(&field).is_none_or(|(held, _)| rank < *held);
        if better && !value.trim().is_empty() {
            best.insert(field, (rank, value));
        }
    }
    best.into_iter().map(|(field, (_, value))| (field, value)).collect()
}

/// The draft of a record's fields; the text is kept as it is.
pub(super) fn draft(mut fields: BTreeMap<Field, String>) -> Draft {
    let mut take = |field| fields.remove(&field);
    Draft {
        id: take(Field::Id).unwrap_or_default(),
        meta: Metadata {
            outlet: take(Field::Outlet),
            title: take(Field::Title),
            byline: take(Field::Byline),
            published: take(Field::Published),
            language: take(Field::Language),
            url: take(Field::Url),
        },
        text: take(Field::Text).unwrap_or_default(),
        ..Draft::default()
    }
}

/// The body of given sentences: those joined by a line break, with their places. A sentence is kept as it is, line
/// breaks in it too.
pub(super) fn of_sentences(sentences: &[String]) -> (String, Shape) {
    let text = sentences.join("\n");
    let mut at = 0;
    let mut spans = Vec::with_capacity(sentences.len());
    for sentence in sentences {
        spans.push(Span::new(at, at + sentence.len()));
        at += sentence.len() + 1;
    }
    (text, Shape::Sentences(spans))
}
