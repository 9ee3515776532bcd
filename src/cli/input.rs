//! Files named on the command line → a project, or one article after another.

use super::{
    Failure,
    arguments::Comparing,
    lines::{self, Line},
};
use crate::{
    article::{self, Article, Problem},
    disk, format,
    import::{self, Import},
    locale::{Message, message},
    project::{Project, free_id, read_qdc},
    work::{self, limits},
};
use std::{
    collections::{BTreeSet, VecDeque},
    io::{BufRead, Read},
    path::{Path, PathBuf},
    sync::Arc,
};

/// The project that the inputs make; what was wrong with single files is kept in it.
pub(super) fn project(inputs: &[PathBuf]) -> Result<Project, Failure> {
    let mut project = Project::default();
    let mut problems = Vec::new();
    for path in inputs {
        let (name, bytes) = match disk::read_input(path) {
            Ok(read) => read,
            Err(error) => {
                problems.push(Problem::new("unreadable-file", message!("sentence", of = error.message())));
                continue;
            }
        };
        if disk::is_project(path) {
            match opened(path, &bytes, &mut problems) {
                Ok(saved) if inputs.len() == 1 => return Ok(with(saved, problems)),
                Err(failure) if inputs.len() == 1 => return Err(failure),
                Ok(saved) => saved.articles.iter().for_each(|article| drop(project.add((**article).clone()))),
                Err(Failure::Work(said) | Failure::Usage(said)) => problems.push(Problem::new("damaged-project", said)),
            }
            continue;
        }
        let import = read(label(name.as_deref()), &bytes);
        add(&mut project, import, name.as_deref(), &mut problems);
    }
    if project.articles.is_empty() {
        return Err(nothing(&problems));
    }
    if !inputs.iter().any(|path| disk::is_project(path)) {
        article::set_aside_recurring(&mut project.articles.iter_mut().map(Arc::make_mut).collect::<Vec<_>>());
    }
    Ok(with(project, problems))
}

/// Takes the codes of a `.qdc` into the project's codebook; codes of the same name stay as they are.
pub(super) fn codebook(project: &mut Project, path: &Path) -> Result<(), Failure> {
    let (_, bytes) = disk::read_input(path).map_err(|error| Failure::Work(error.message()))?;
    let read = read_qdc(&String::from_utf8_lossy(&bytes))
        .map_err(|error| Failure::Work(message!("of-file", path = path, what = error.message())))?;
    project.codebook = Arc::new(project.codebook.with(&read.name, &read.codes));
    Ok(())
}

fn with(mut project: Project, mut problems: Vec<Problem>) -> Project {
    problems.extend(project.problems.iter().cloned());
    project.problems = Arc::new(problems);
    project
}

/// What standard input is called, or the file.
fn label(file: Option<&str>) -> &str {
    file.unwrap_or("standard input")
}

/// Readers are total; should one fail all the same, the other files are still read.
fn read(name: &str, bytes: &[u8]) -> Import {
    work::contained(|| import::read(name, bytes)).unwrap_or_else(|| {
        let problem = Problem::new("reader-failed", message!("import-failed", name = name));
        Import { articles: Vec::new(), problems: vec![problem] }
    })
}

fn from_file(mut article: Article, file: Option<&str>) -> Article {
    article.origin.file = file.map(str::to_owned);
    article
}

/// Adds what a file held, or standard input where there is none; problems that name an article follow it to its new id.
pub(super) fn add(project: &mut Project, import: Import, file: Option<&str>, problems: &mut Vec<Problem>) {
    let mut found = import.problems;
    for article in import.articles {
        let old = article.id.clone();
        let new = project.add(from_file(article, file));
        for problem in found.iter_mut().filter(|problem| problem.article.as_ref() == Some(&old)) {
            problem.article = Some(new.clone());
        }
    }
    problems.append(&mut found);
}

fn nothing(problems: &[Problem]) -> Failure {
    Failure::Work(match problems {
        [] => message!("files-hold-nothing"),
        _ => Message::sentences(problems.iter().map(|problem| problem.message.clone())),
    })
}

/// The project in a file's bytes, or what could be saved of a damaged one, with what is wrong with it.
fn opened(path: &Path, bytes: &[u8], problems: &mut Vec<Problem>) -> Result<Project, Failure> {
    let opened = format::open_bytes(bytes)
        .map_err(|error| Failure::Work(message!("of-file", path = path, what = error.message())))?;
    let damage = opened
        .damage
        .iter()
        .map(|damage| message!("import-damaged-project", path = path, damage = damage.message()))
        .map(|said| Problem::new("damaged-project", said));
    problems.extend(damage);
    Ok(opened.project)
}

/// Carries another project's names and sides of voices over.
pub(super) fn take_names(project: &mut Project, path: &Path) -> Result<(), Failure> {
    let (_, bytes) = disk::read_input(path).map_err(|error| Failure::Work(error.message()))?;
    let other = opened(path, &bytes, &mut Vec::new())?;
    let names = project.names_of(&other);
    Arc::make_mut(&mut project.decisions).extend(names);
    Ok(())
}

/// Lays what was said on the command line over a project's own settings.
pub(super) fn set(project: &mut Project, comparing: &Comparing) {
    let settings = &mut project.settings;
    settings.by = comparing.by.or(settings.by);
    settings.depth = comparing.depth.or(settings.depth);
    settings.copies = comparing.copies.unwrap_or(settings.copies);
    settings.min_score = comparing.min_score.unwrap_or(settings.min_score);
}

/// The articles of files one after another; a file of JSON lines is never held whole.
pub(super) struct Articles<'a> {
    paths: std::slice::Iter<'a, PathBuf>,
    open: Option<Records>,
    waiting: VecDeque<Article>,
    ids: BTreeSet<String>,
    count: usize,
    /// What was wrong so far.
    pub(super) problems: Vec<Problem>,
}

struct Records {
    /// `None` for standard input.
    file: Option<String>,
    from: Box<dyn BufRead>,
    first: Option<Vec<u8>>,
    number: usize,
}

impl<'a> Articles<'a> {
    pub(super) fn of(paths: &'a [PathBuf]) -> Self {
        let (open, waiting, ids) = (None, VecDeque::new(), BTreeSet::new());
        Self { paths: paths.iter(), open, waiting, ids, count: 0, problems: Vec::new() }
    }

    /// Why there was no article at all.
    pub(super) fn nothing(&self) -> Option<Failure> {
        (self.count == 0).then(|| nothing(&self.problems))
    }

    fn open_next(&mut self, path: &Path) {
        match self.read(path) {
            Ok(()) => {}
            Err(error) => {
                self.problems.push(Problem::new("unreadable-file", message!("sentence", of = error.message())))
            }
        }
    }

    fn read(&mut self, path: &Path) -> Result<(), disk::DiskError> {
        if disk::is_project(path) {
            match opened(path, &disk::read_input(path)?.1, &mut self.problems) {
                Ok(saved) => self.waiting.extend(saved.articles.iter().map(|article| (**article).clone())),
                Err(failure) => self.problems.push(Problem::new("damaged-project", failure.message().clone())),
            }
            return Ok(());
        }
        let (name, mut from) = disk::open_input(path)?;
        let refused = |cause| disk::DiskError::Read { path: path.to_owned(), cause };
        let may_be_lines = name.as_deref().is_none_or(|name| name.to_ascii_lowercase().ends_with(".jsonl"));
        let mut bytes = Vec::new();
        if may_be_lines {
            match lines::next(&mut from).map_err(refused)? {
                Some(Line::Read(line)) if is_record(&line) => {
                    self.open = Some(Records { file: name, from, first: Some(line), number: 0 });
                    return Ok(());
                }
                Some(Line::Read(line)) => bytes = [line, b"\n".to_vec()].concat(),
                Some(Line::TooLong) => {
                    self.problems.push(too_long(label(name.as_deref()), 1));
                    self.open = Some(Records { file: name, from, first: None, number: 1 });
                    return Ok(());
                }
                None => {}
            }
        }
        // One byte more than is read, so that the importer sees that there was more.
        from.take(limits::FILE_BYTES + 1).read_to_end(&mut bytes).map_err(refused)?;
        let import = read(label(name.as_deref()), &bytes);
        self.take(import, name.as_deref());
        Ok(())
    }

    fn take(&mut self, import: Import, file: Option<&str>) {
        self.problems.extend(import.problems);
        self.waiting.extend(import.articles.into_iter().map(|article| from_file(article, file)));
    }

    fn next_record(&mut self) {
        let Some(records) = &mut self.open else { return };
        let line = match records.first.take() {
            Some(line) => Ok(Some(Line::Read(line))),
            None => lines::next(&mut records.from),
        };
        records.number += 1;
        match line {
            Ok(Some(Line::Read(line))) => {
                let text = std::str::from_utf8(&line).unwrap_or("?");
                if text.trim().is_empty() {
                    return;
                }
                let name = label(records.file.as_deref());
                let import =
                    import::read_record(name, &message!("place-line", file = name, line = records.number), &line);
                let file = records.file.clone();
                self.take(import, file.as_deref());
            }
            Ok(Some(Line::TooLong)) => self.problems.push(too_long(label(records.file.as_deref()), records.number)),
            Ok(None) => self.open = None,
            Err(error) => {
                let said = message!("of-file", path = label(records.file.as_deref()), what = error.to_string());
                self.problems.push(Problem::new("unreadable-file", message!("sentence", of = said)));
                self.open = None;
            }
        }
    }

    fn named(&mut self, mut article: Article) -> Article {
        article.id = free_id(&article.id, self.count, |id| self.ids.contains(id));
        self.count += 1;
        self.ids.insert(article.id.to_string());
        article
    }
}

impl Iterator for Articles<'_> {
    type Item = Article;

    fn next(&mut self) -> Option<Article> {
        loop {
            if let Some(article) = self.waiting.pop_front() {
                return Some(self.named(article));
            }
            if self.open.is_some() {
                self.next_record();
            } else {
                let path = self.paths.next()?;
                self.open_next(path);
            }
        }
    }
}

fn is_record(line: &[u8]) -> bool {
    serde_json::from_slice::<serde::de::IgnoredAny>(line).is_ok() && line.trim_ascii_start().first() == Some(&b'{')
}

fn too_long(name: &str, number: usize) -> Problem {
    let most = lines::LONGEST >> 20;
    Problem::new("bad-record", message!("import-line-too-long", name = name, line = number, most = most))
}
