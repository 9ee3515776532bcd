//! Who, what, when, where of a web page: JSON-LD first, then OpenGraph, then meta tags, then `time` and `html lang`.
//! Knows nothing of the body, except that JSON-LD may give one.

use crate::import::draft::Metadata;
use dom_query::Document;
use serde_json::Value;

/// What a page says of itself.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    pub meta: Metadata,
    /// The body as JSON-LD gives it, for comparison.
    pub body: Option<String>,
}

/// Largest JSON-LD script that is parsed, in bytes.
const SCRIPT_BYTES: usize = 1 << 20;

/// What the page says of itself, each field from the source most to be trusted that has it.
pub(super) fn of(document: &Document) -> Known {
    let mut page = Known::default();
    for script in document.select("script[type='application/ld+json']").nodes() {
        let text = script.text();
        if text.len() <= SCRIPT_BYTES
            && let Ok(value) = serde_json::from_str::<Value>(text.trim())
        {
            linked_data(&value, &mut page, 0);
        }
    }
    let known = &mut page.meta;
    let meta = Meta::of(document);
    let fill = |field: &mut Option<String>, names: &[&str]| {
        if field.is_none() {
            *field = names.iter().find_map(|name| meta.get(name));
        }
    };
    fill(&mut known.title, &["og:title", "twitter:title", "dc.title", "dcterms.title", "headline", "title"]);
    fill(&mut known.outlet, &["og:site_name", "application-name", "dc.publisher", "publisher", "cre", "twitter:site"]);
    fill(
        &mut known.byline,
        &["author", "byl", "article:author", "dc.creator", "parsely-author", "sailthru.author", "twitter:creator"],
    );
    fill(
        &mut known.published,
        &[
            "article:published_time",
            "og:article:published_time",
            "date",
            "pubdate",
            "publish-date",
            "publishdate",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "parsely-pub-date",
            "sailthru.date",
            "datepublished",
            "article.published",
            "originalpublicationdate",
        ],
    );
    fill(&mut known.language, &["content-language", "language", "og:locale", "dc.language"]);
    fill(&mut known.url, &["og:url"]);
    known.byline = known.byline.take().filter(|name| !name.starts_with("http"));
    known.outlet = known.outlet.take().map(|name| name.trim_start_matches('@').to_owned());
    from_elements(document, known);
    known.title = known.title.take().map(|title| without_outlet(&title, known.outlet.as_deref()));
    page
}

/// Names and contents of the page's `meta` tags, in order.
struct Meta(Vec<(String, String)>);

impl Meta {
    fn of(document: &Document) -> Self {
        let mut pairs = Vec::new();
        for node in document.select("meta").nodes() {
            let Some(content) = node.attr("content").filter(|c| !c.trim().is_empty()) else { continue };
            for key in ["property", "name", "itemprop", "http-equiv"] {
                if let Some(name) = node.attr(key) {
                    pairs.push((name.to_ascii_lowercase(), content.trim().to_owned()));
                }
            }
        }
        Self(pairs)
    }

    fn get(&self, name: &str) -> Option<String> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, content)| content.clone())
    }
}

fn from_elements(document: &Document, known: &mut Metadata) {
    let attribute = |selector: &str, name: &str| {
        document
            .select(selector)
            .nodes()
            .iter()
            .find_map(|n| n.attr(name))
            .map(|a| a.trim().to_owned())
            .filter(|a| !a.is_empty())
    };
    let text = |selector: &str| {
        document.select(selector).nodes().iter().map(|n| n.text().trim().to_owned()).find(|t| !t.is_empty())
    };
    let canonical = attribute("link[rel='canonical']", "href").filter(|url| url.starts_with("http"));
    known.url = canonical.or(known.url.take());
    known.title = known.title.take().or_else(|| text("h1")).or_else(|| text("title"));
    known.published = known
        .published
        .take()
        .or_else(|| attribute("time[itemprop='datePublished']", "datetime"))
        .or_else(|| attribute("article time[datetime], time[pubdate], time[datetime]", "datetime"))
        .or_else(|| text("time"));
    known.byline = known.byline.take().or_else(|| {
        text("[rel='author'], [itemprop='author'] [itemprop='name'], [itemprop='author'], .byline, .author")
            .filter(|name| name.chars().count() < 80)
            .map(|name| name.strip_prefix("By ").or(name.strip_prefix("by ")).unwrap_or(&name).to_owned())
    });
    let tag = attribute("html", "lang").or(known.language.take());
    known.language = tag.map(|tag| match tag.split(['-', '_']).next() {
        Some(first) if !first.eq_ignore_ascii_case("zh") => first.to_owned(),
        _ => tag,
    });
}

/// `Headline | Outlet` → `Headline`, where the outlet is known.
fn without_outlet(title: &str, outlet: Option<&str>) -> String {
    for mark in [" | ", " - ", " – ", " — ", " :: ", " · "] {
        if let Some((head, tail)) = title.rsplit_once(mark)
            && outlet.is_some_and(|name| name.eq_ignore_ascii_case(tail.trim()))
        {
            return head.trim().to_owned();
        }
    }
    title.to_owned()
}

fn linked_data(value: &Value, known: &mut Known, depth: usize) {
    if depth > 6 {
        return;
    }
    match value {
        Value::Array(list) => list.iter().for_each(|item| linked_data(item, known, depth + 1)),
        Value::Object(fields) => {
            if is_article(fields.get("@type")) {
                article(value, known);
            }
            for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
                if let Some(inner) = fields.get(key) {
                    linked_data(inner, known, depth + 1);
                }
            }
        }
        _ => {}
    }
}

fn is_article(kind: Option<&Value>) -> bool {
    let named = |kind: &Value| {
        kind.as_str()
            .is_some_and(|k| k.ends_with("Article") || matches!(k, "BlogPosting" | "LiveBlogPosting" | "Report"))
    };
    match kind {
        Some(Value::Array(kinds)) => kinds.iter().any(named),
        Some(kind) => named(kind),
        None => false,
    }
}

fn article(value: &Value, known: &mut Known) {
    let text = |key: &str| name_of(value.get(key)?).filter(|text| !text.trim().is_empty());
    let set = |field: &mut Option<String>, found: Option<String>| {
        if field.is_none() {
            *field = found;
        }
    };
    set(&mut known.meta.title, text("headline").or_else(|| text("name")).map(|t| unescaped(&t)));
    set(&mut known.meta.outlet, text("publisher").or_else(|| text("sourceOrganization")).map(|t| unescaped(&t)));
    set(&mut known.meta.byline, text("author").or_else(|| text("creator")).map(|t| unescaped(&t)));
    set(&mut known.meta.published, text("datePublished").or_else(|| text("dateCreated")));
    set(&mut known.meta.language, text("inLanguage"));
    set(&mut known.meta.url, text("url").filter(|url| url.starts_with("http")));
    set(&mut known.body, text("articleBody"));
}

/// A name: text, an object with a name, or a list of either.
fn name_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Object(fields) => {
            ["name", "alternateName", "@id"].iter().find_map(|key| fields.get(*key)?.as_str()).map(str::to_owned)
        }
        Value::Array(list) => {
            let names: Vec<String> = list.iter().filter(|v| !v.is_array()).filter_map(name_of).collect();
            (!names.is_empty()).then(|| names.join(", "))
        }
        _ => None,
    }
}

/// The few character references that stand in JSON-LD by mistake.
fn unescaped(text: &str) -> String {
    [
        ("&amp;", "&"),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&quot;", "\""),
        ("&#8217;", "’"),
        ("&#8216;", "‘"),
        ("&nbsp;", " "),
    ]
    .iter()
    .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}
