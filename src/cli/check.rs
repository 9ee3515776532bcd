//! `counterpoint check`.

use super::{Failure, arguments::CheckOptions, output};
use crate::{
    article::{self, Article},
    disk::{Source, System, open_project, verify},
    format::Damage,
    locale::{self, Language, Message, message, tr},
    project::{Project, What},
};
use std::{collections::BTreeMap, fmt::Write, path::Path};

/// Defects told on one line.
const TOLD: usize = 5;

pub(super) fn check(options: &CheckOptions, language: Language) -> Result<(), Failure> {
    let path = options.project.as_path();
    let opened = open_project(&System, &options.project).map_err(|error| Failure::Work(error.message()))?;
    let lost = lost(&opened.project);
    let text = locale::speaking(language, || {
        let mut text = described(&opened.project, opened.damage.len(), lost.len());
        text += &copied(&opened.project);
        text + &sources(&opened.project, &opened.path)
    });
    output::put(text.as_bytes(), None)?;
    if !opened.damage.is_empty() {
        let places = Message::joined(opened.damage.iter().take(TOLD).map(Damage::message));
        let count = opened.damage.len();
        return Err(Failure::Work(message!("check-damaged", path = path, count = count, places = places)));
    }
    if lost.is_empty() {
        return Ok(());
    }
    let (count, all) = (lost.len(), opened.project.decisions.len());
    let places = Message::joined(lost.into_iter().take(TOLD));
    Err(Failure::Work(message!("check-lost", path = path, count = count, all = all, places = places)))
}

fn described(project: &Project, damage: usize, lost: usize) -> String {
    let mut text = String::new();
    let name = if project.name.is_empty() { tr!("check-no-name") } else { &project.name };
    let _ = writeln!(text, "{}{name}", head(tr!("check-project")));
    let _ = writeln!(text, "{}{}", head(tr!("check-articles")), project.articles.len());
    for article in &project.articles {
        let (bytes, day) = (article.body.len(), article.published.as_deref().unwrap_or(tr!("check-no-date")));
        let (language, size) = (article.language.tag(), tr!("check-bytes", n = locale::count(bytes)));
        let _ = writeln!(text, "  {}  {} ({language}, {day}, {size})", article.id, article.label());
    }
    let lost = tr!("check-of-them-lost", n = locale::count(lost));
    let _ = writeln!(text, "{}{} ({lost})", head(tr!("check-decisions")), project.decisions.len());
    let _ = writeln!(text, "{}{}", head(tr!("check-codes")), project.codebook.codes.len());
    let _ = writeln!(text, "{}{damage}", head(tr!("check-damage")));
    text
}

/// The word at the head of a line, as wide as the widest of them.
fn head(word: &str) -> String {
    let all = [
        tr!("check-project"),
        tr!("check-articles"),
        tr!("check-decisions"),
        tr!("check-codes"),
        tr!("check-damage"),
        tr!("check-copies"),
        tr!("check-sources"),
    ];
    output::head(word, &all, 2)
}

/// Who prints whose text, each under the one it most likely goes back to, with what was changed.
fn copied(project: &Project) -> String {
    let articles: Vec<&Article> = project.articles.iter().map(AsRef::as_ref).collect();
    let groups = article::copies(&articles);
    let mut text = String::new();
    if !groups.is_empty() {
        let printed: usize = groups.iter().map(Vec::len).sum();
        let (articles, texts) = (locale::count(printed), locale::count(groups.len()));
        let told = tr!("check-articles-print", articles = articles, texts = texts);
        let _ = writeln!(text, "{}{told}", head(tr!("check-copies")));
    }
    for group in &groups {
        let mut depth: BTreeMap<usize, usize> = BTreeMap::new();
        for copy in group {
            let level = copy.from.and_then(|from| depth.get(&from)).map_or(1, |level| level + 1);
            depth.insert(copy.article, level);
            let own = articles[copy.article];
            let _ = write!(text, "{:indent$}{}  {}", "", own.id, own.label(), indent = level * 2);
            if let Some(from) = copy.from {
                let (article, share) = (articles[from].id.as_str(), format!("{:.0}", copy.kept * 100.0));
                let _ = write!(text, " ({})", tr!("check-kept", article = article, share = share));
                text += &changed(articles[from], own);
            }
            text.push('\n');
        }
    }
    text
}

/// The first few changes from one article's text to another's.
fn changed(from: &Article, to: &Article) -> String {
    let changes = article::changes(from, to);
    let shown: Vec<String> = changes
        .iter()
        .take(TOLD)
        .map(|(was, is)| format!("“{}” → “{}”", short(was.of(&from.body)), short(is.of(&to.body))))
        .collect();
    let told = shown.join("; ");
    match changes.len() {
        0 => String::new(),
        count if count > shown.len() => tr!("check-first-changes", n = locale::count(count), changes = told),
        _ => tr!("check-changes", changes = told),
    }
}

/// A passage on one line, its middle left out where it is long.
fn short(passage: &str) -> String {
    let words: Vec<&str> = passage.split_whitespace().collect();
    match words.as_slice() {
        [first @ .., _, _, _] if words.len() > 12 => {
            format!("{} … {}", first[..6].join(" "), words[words.len() - 3..].join(" "))
        }
        _ => words.join(" "),
    }
}

/// What became of the files that the articles were read from, where any of them is beside the project.
fn sources(project: &Project, path: &Path) -> String {
    let verified = verify(&System, project, path.parent().unwrap_or(path));
    let count = |wanted: Source| verified.iter().filter(|known| known.source == wanted).count();
    let (same, changed, missing) = (count(Source::Same), count(Source::Changed), count(Source::Missing));
    if same + changed == 0 {
        return String::new();
    }
    let count = |number| locale::count(number);
    let told = tr!("check-files", same = count(same), changed = count(changed), missing = count(missing));
    let mut text = format!("{}{told}\n", head(tr!("check-sources")));
    for known in verified.iter().filter(|known| known.source == Source::Changed) {
        let _ = writeln!(text, "  {}", known.message().told());
    }
    text
}

/// The decisions whose anchors are nowhere, by what they are.
fn lost(project: &Project) -> Vec<Message> {
    let found = |anchor: &crate::project::Anchor| {
        project.article(&anchor.article).is_some_and(|article| anchor.find(article).span().is_some())
    };
    let decisions = project.decisions.iter().enumerate();
    let lost = decisions.filter_map(|(index, decision)| {
        // A repair that was taken back leaves nothing to find.
        if matches!(decision.what, What::UndoRepair { .. }) {
            return None;
        }
        let gone = decision.what.anchors().into_iter().find(|anchor| !found(anchor))?;
        let words: String = gone.words.chars().take(40).collect();
        Some(message!("check-decision", number = index + 1, words = words, article = gone.article.as_str()))
    });
    lost.collect()
}
