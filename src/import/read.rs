//! The door: a named lump of bytes in, articles and problems out. Knows the formats by their files only.

use super::{
    draft::{Found, Source},
    format,
    sniff::{self, Format},
};
use crate::{
    article::{Article, Problem, set_aside_recurring},
    locale::{Message, message},
    work::limits,
};

/// What a file held.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// The articles, in the order of the file; ids are those of the file or empty, for the caller to settle.
    pub articles: Vec<Article>,
    /// What a person should know.
    pub problems: Vec<Problem>,
}

/// Reads one file. `name` is shown to people and its ending is a hint; the bytes decide. Any bytes give articles or a
/// named problem, never a panic.
#[must_use]
pub fn read(name: &str, bytes: &[u8]) -> Import {
    if bytes.len() as u64 > limits::FILE_BYTES {
        return refused("too-large", message!("import-too-large", name = name, most = limits::FILE_BYTES >> 20));
    }
    if bytes.trim_ascii().is_empty() {
        return refused("empty-file", message!("import-empty-file", name = name));
    }
    let format = sniff::sniff(name, bytes);
    let mut found = format::read(format, name, bytes);
    if let Some(promised) = sniff::promised(name)
        && promised != format
        && !found.drafts.is_empty()
        && !alike(promised, format)
    {
        let (named, held) = (promised.label(), format.label());
        let said = message!("import-wrong-ending", name = name, named = named, held = held);
        found.problems.push(Problem::new("wrong-ending", said));
    }
    finished(name, bytes, found)
}

/// Reads one JSON record, for files and streams that are never held whole. `place` is where it stands, for people, such as
/// `storm.jsonl, line 3`.
#[must_use]
pub fn read_record(name: &str, place: &Message, record: &[u8]) -> Import {
    finished(name, record, format::read_record(place, record))
}

/// Endings that people use for one another without a mistake.
fn alike(promised: Format, format: Format) -> bool {
    let plain = |f| matches!(f, Format::Text | Format::Markdown | Format::Email | Format::Table);
    (plain(promised) && plain(format)) || (promised == Format::Gzip && format == Format::Warc)
}

fn finished(name: &str, bytes: &[u8], found: Found) -> Import {
    let source = Source::new(name, bytes);
    let mut import = Import { articles: Vec::with_capacity(found.drafts.len()), problems: found.problems };
    let many = found.drafts.len();
    let mut empty: usize = 0;
    for draft in found.drafts.into_iter().take(limits::ARTICLES) {
        if draft.text.trim().is_empty() {
            empty += 1;
            continue;
        }
        if draft.text.len() > limits::BODY_BYTES {
            let said = message!("import-too-long", name = name, most = limits::BODY_BYTES >> 20);
            import.problems.push(Problem::new("too-long", said));
            continue;
        }
        let article = draft.finish(&source);
        if article.blocks.len() > limits::BLOCKS {
            let (count, most) = (article.blocks.len(), limits::BLOCKS);
            let said = message!("import-too-many-paragraphs", name = name, count = count, most = most);
            import.problems.push(Problem::new("too-many-paragraphs", said));
            continue;
        }
        import.articles.push(article);
    }
    if import.articles.len() > 1 {
        set_aside_recurring(&mut import.articles.iter_mut().collect::<Vec<_>>());
    }
    if many > limits::ARTICLES {
        let said = message!("import-too-many-articles", name = name, count = many, most = limits::ARTICLES);
        import.problems.push(Problem::new("too-many-articles", said));
    }
    if empty > 0 && many > 1 {
        import.problems.push(Problem::new(
            "no-text",
            message!("import-records-without-text", name = name, empty = empty, all = many),
        ));
    } else if import.articles.is_empty() && import.problems.is_empty() {
        import.problems.push(Problem::new("no-text", message!("import-no-text", name = name)));
    }
    import
}

fn refused(code: &str, message: Message) -> Import {
    Import { articles: Vec::new(), problems: vec![Problem::new(code, message)] }
}
