//! Framing on examples marked by hand: what it finds and what it leaves alone. Precision and recall are printed.
//! The examples stand in `framing/*.txt`; the first line of each says what its marks mean.

use counterpoint::{
    alignment::{Nearest, Point, Reading, Version},
    article::{self, Article},
    comparison::{self, Resources},
    framing::{self, Actors, Finding, Findings, Frame, Framing, Subject, Text},
    grammar::{Grammar, Sentence as Read, Tree},
    import,
    lexicon::Lexicons,
    meaning::{E5, Encoder},
    project::{Codebook, Decision, Project, What, read_qdc, ready_codebooks},
    report::qdc,
    statement::{self, Place, Sentence, Statement},
    text::{Span, fold},
    voice::{self, Aliases, Attributed, Attribution, Voice},
    work::Serial,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, LazyLock},
};

static LEXICONS: LazyLock<Lexicons> = LazyLock::new(Lexicons::shipped);
static ENCODER: LazyLock<E5> = LazyLock::new(|| E5::shipped().unwrap());
static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| Grammar::shipped().unwrap());

/// Whether sentences get trees.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Depth {
    Quick,
    Deep,
}

/// A mark: the bytes of the article's body and what was written after the colon.
#[derive(Clone, Debug)]
struct Mark {
    article: usize,
    span: Span,
    class: String,
}

/// An outlet's article as it stands in a set.
#[derive(Default)]
struct Told {
    outlet: String,
    language: String,
    ground: bool,
    headline: Option<String>,
    sentences: Vec<String>,
    /// What stood in round brackets before each sentence.
    labels: Vec<String>,
}

/// A set of articles read as the program reads them, the points as they are marked.
struct World {
    articles: Vec<Article>,
    sentences: Vec<Vec<Sentence>>,
    statements: Vec<Vec<Statement>>,
    attributions: Vec<Vec<Attribution>>,
    trees: Vec<Option<Vec<Arc<Tree>>>>,
    grounds: Vec<bool>,
    voices: Vec<Voice>,
    versions: Vec<Version>,
    points: Vec<Point>,
    /// Label of each sentence, an article.
    labels: Vec<Vec<String>>,
    marks: Vec<Mark>,
}

/// Takes the marks out of a line: `{words:class}`.
fn unmarked(line: &str) -> (String, Vec<(Span, String)>) {
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
    fn new(told: &[Told], depth: Depth) -> Self {
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
            .map(|((a, s), t)| voice::attribute(a, s, t.as_deref(), &LEXICONS))
            .collect();
        let mut heard: Vec<(&Article, &mut Attributed)> = articles.iter().zip(&mut attributed).collect();
        let voices = voice::identify(&mut heard, &Aliases::default(), &LEXICONS);
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

    fn places(&self, article: usize, wanted: impl Fn(&str) -> bool) -> Vec<Place> {
        let own = self.statements[article].iter().enumerate();
        let own = own.filter(|(_, s)| s.kind.is_compared() && wanted(&self.labels[article][s.sentence as usize]));
        own.map(|(index, _)| Place::new(article, index)).collect()
    }

    /// One point a number in brackets that two versions or more have.
    fn marked_points(&self) -> Vec<Point> {
        let numbers = self.labels.iter().flatten().filter_map(|label| number(label)).collect::<BTreeSet<_>>();
        let point = |wanted: u32| {
            let of = |article: usize| Reading {
                statements: self.places(article, |label| number(label) == Some(wanted)),
                nearest: None::<Nearest>,
            };
            Point { label: wanted.to_string(), score: 1.0, readings: (0..self.articles.len()).map(of).collect() }
        };
        let all = numbers.into_iter().map(point);
        all.filter(|point| point.readings.iter().filter(|reading| !reading.statements.is_empty()).count() > 1).collect()
    }

    fn framing(&self, frames: &[Frame], actors: &Actors) -> Framing {
        let texts: Vec<Text<'_>> = (0..self.articles.len())
            .map(|a| Text {
                article: &self.articles[a],
                sentences: &self.sentences[a],
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
            frames,
            actors,
            lists: LEXICONS.framing(),
            gazetteer: LEXICONS.gazetteer(),
        };
        framing::framing(&subject, &Serial)
    }

    fn found(&self, key: &str) -> Findings {
        dimension(self.framing(&[], &Actors::default()), key)
    }

    fn words(&self, place: Place, span: Span) -> &str {
        span.of(&self.articles[place.article()].body)
    }
}

fn dimension(framing: Framing, key: &str) -> Findings {
    let found = framing.dimensions.into_iter().find(|found| found.about.key == key).unwrap();
    for finding in &found.findings {
        assert!(!finding.passages.is_empty(), "{key}: {} | {} rests on nothing", finding.subject, finding.label);
    }
    found
}

fn number(label: &str) -> Option<u32> {
    label.split(' ').next()?.parse().ok()
}

fn trees(article: &Article, sentences: &[Sentence]) -> Vec<Arc<Tree>> {
    let texts: Vec<&str> = sentences.iter().map(|s| s.span.of(&article.body)).collect();
    let vectors = ENCODER.encode(&texts);
    let read: Vec<Read<'_>> =
        texts.iter().zip(&vectors).map(|(text, vectors)| Read { text, language: article.language, vectors }).collect();
    GRAMMAR.parse(&read).into_iter().map(Arc::new).collect()
}

/// The sets of a file: title, articles, and the lines that begin with `?`.
fn sets(text: &str) -> Vec<(String, Vec<Told>, Vec<String>)> {
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
fn sentence(line: &str) -> Told {
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

/// What was right, what was found beside it, what was missed.
#[derive(Default)]
struct Score {
    right: usize,
    extra: Vec<String>,
    missed: Vec<String>,
}

impl Score {
    /// Pairs found things with marked ones, each once.
    fn add(&mut self, world: &World, found: Vec<(Place, Span, String)>, marks: &[Mark]) {
        let mut open: Vec<&Mark> = marks.iter().collect();
        for (place, span, class) in found {
            let at = open
                .iter()
                .position(|mark| mark.article == place.article() && mark.span.overlaps(span) && mark.class == class);
            match at {
                Some(at) => {
                    open.remove(at);
                    self.right += 1;
                }
                None => self.extra.push(format!("{} [{class}]", world.words(place, span))),
            }
        }
        self.missed.extend(
            open.iter().map(|mark| format!("{} [{}]", mark.span.of(&world.articles[mark.article].body), mark.class)),
        );
    }

    fn is_met(&self, name: &str) {
        let precision = self.right as f64 / (self.right + self.extra.len()).max(1) as f64;
        let recall = self.right as f64 / (self.right + self.missed.len()).max(1) as f64;
        let marks = self.right + self.missed.len();
        println!("framing {name}: precision {precision:.3}, recall {recall:.3} on {marks} marks");
        if std::env::var_os("SHOW_FRAMING").is_some() {
            println!("  extra {:#?}\n  missed {:#?}", self.extra, self.missed);
        }
        assert!(marks >= 60, "{name}: {marks} marks are too few");
        assert!(
            precision >= 0.90 && recall >= 0.75,
            "{name}: {precision:.3} {recall:.3}\nextra {:#?}\nmissed {:#?}",
            self.extra,
            self.missed
        );
    }
}

/// A dimension on single sentences; `class` gives what a finding is called in the marks.
fn sentences(key: &str, examples: &str, depth: Depth, class: impl Fn(&Finding) -> Option<String>) -> Score {
    let mut score = Score::default();
    let told: Vec<Told> =
        examples.lines().skip(1).filter(|l| !l.starts_with('#') && !l.trim().is_empty()).map(sentence).collect();
    for one in &told {
        let world = World::new(std::slice::from_ref(one), depth);
        let marks: Vec<Mark> = world.marks.clone();
        score.add(&world, passages(&world.found(key), &class), &marks);
    }
    score
}

fn passages(found: &Findings, class: impl Fn(&Finding) -> Option<String>) -> Vec<(Place, Span, String)> {
    let each = found.findings.iter().filter_map(|f| Some((f, class(f)?)));
    let all = each.flat_map(|(f, class)| f.passages.iter().map(move |p| (p.place, p.span, class.clone())));
    all.collect::<BTreeSet<_>>().into_iter().collect()
}

#[test]
fn every_list_file_is_read() {
    let languages: Vec<&str> = LEXICONS.framing().languages().collect();
    assert_eq!(languages, ["de", "en", "es", "fr", "ru", "tr"]);
}

#[test]
fn certainty_is_found_where_readers_marked_it() {
    let class = |f: &Finding| (f.subject == "version").then(|| f.label.clone());
    sentences("certainty", include_str!("framing/certainty.txt"), Depth::Quick, class).is_met("certainty");
}

#[test]
fn agency_is_found_by_form_where_readers_marked_it() {
    let class = |f: &Finding| {
        (f.subject == "version" && f.label != "active" && f.label != "intransitive").then(|| f.label.clone())
    };
    let mut score = sentences("agency", include_str!("framing/agency.txt"), Depth::Quick, class);
    score.missed.retain(|missed| !missed.ends_with("[active]") && !missed.ends_with("[intransitive]"));
    let marks = score.right + score.missed.len();
    let precision = score.right as f64 / (score.right + score.extra.len()) as f64;
    let recall = score.right as f64 / marks as f64;
    println!("framing agency, quick: precision {precision:.3}, recall {recall:.3} on {marks} marks");
    assert!(precision >= 0.90 && recall >= 0.75, "extra {:#?}\nmissed {:#?}", score.extra, score.missed);
}

#[test]
fn agency_is_found_in_trees_where_readers_marked_it() {
    let class = |f: &Finding| (f.subject == "version").then(|| f.label.clone());
    sentences("agency", include_str!("framing/agency.txt"), Depth::Deep, class).is_met("agency, deep");
}

#[test]
fn reporting_verbs_are_classed_as_readers_class_them() {
    let class = |f: &Finding| f.label.split_once(": ").map(|(class, _)| class.to_owned());
    sentences("reporting_verbs", include_str!("framing/reporting_verbs.txt"), Depth::Deep, class)
        .is_met("reporting verbs");
}

#[test]
fn voices_are_heard_where_readers_hear_them() {
    let mut score = Score::default();
    let mut articles: Vec<Vec<(String, Option<String>)>> = Vec::new();
    for line in include_str!("framing/voices_heard.txt").lines().skip(1) {
        if line.starts_with("## ") {
            articles.push(Vec::new());
        } else if !line.trim().is_empty() {
            let (text, mark) = line.split_once(" => ").map_or((line, None), |(t, m)| (t, Some(m.trim().to_owned())));
            articles.last_mut().unwrap().push((text.to_owned(), mark));
        }
    }
    for article in &articles {
        let heading = |(text, _): &&(String, Option<String>)| text.starts_with("# ");
        let body: Vec<&(String, Option<String>)> = article.iter().filter(|line| !heading(line)).collect();
        let told = Told {
            outlet: "The Quay".to_owned(),
            language: "en".to_owned(),
            headline: article.iter().find(heading).map(|(text, _)| text[2..].to_owned()),
            sentences: body.iter().map(|(text, _)| text.clone()).collect(),
            labels: body.iter().map(|_| String::new()).collect(),
            ..Told::default()
        };
        let world = World::new(&[told], Depth::Deep);
        let shift = usize::from(article.iter().any(|line| heading(&line)));
        let mut marks = Vec::new();
        for (index, (_, mark)) in body.iter().enumerate() {
            let Some(mark) = mark else { continue };
            let span = world.sentences[0][index + shift].span;
            let parts: Vec<&str> = mark.split("; ").collect();
            marks.push(Mark { article: 0, span, class: format!("{} {}", short(parts[0]), parts[1]) });
            marks.push(Mark { article: 0, span, class: parts[2].to_owned() });
        }
        for (_, mark) in article.iter().filter(|line| heading(line)) {
            let Some(name) = mark else { continue };
            marks.push(Mark {
                article: 0,
                span: world.sentences[0][0].span,
                class: format!("{} named in the headline", short(name)),
            });
        }
        let class = |f: &Finding| match f.label.as_str() {
            "narration" | "gives the lead" | "official" | "not official" => None,
            kind if f.subject == "kind of source" => Some(kind.to_owned()),
            label => Some(format!("{} {label}", short(&f.subject))),
        };
        score.add(&world, passages(&world.found("voices_heard"), class), &marks);
    }
    score.is_met("voices heard");
}

/// The last word of a name, without case or plural: `Mayor Anna Berg` and `Berg` are one.
fn short(name: &str) -> String {
    name.rsplit(' ').next().unwrap_or(name).trim_end_matches('s').to_lowercase()
}

#[test]
fn names_are_gathered_as_readers_gather_them() {
    for (depth, name) in [(Depth::Quick, "naming")] {
        let mut score = Score::default();
        for (_, told, _) in sets(include_str!("framing/naming.txt")) {
            let world = World::new(&told, depth);
            let marks: Vec<Mark> = world
                .marks
                .iter()
                .map(|mark| Mark { class: mark.class.trim_end_matches('+').to_owned(), ..mark.clone() })
                .collect();
            // The mark names a part of the subject by which it is known.
            let subjects: BTreeSet<String> =
                marks.iter().map(|mark| mark.class.split('=').next().unwrap().to_owned()).collect();
            let class = |f: &Finding| {
                let kind = f.label.split(':').next()?;
                let known = subjects.iter().find(|subject| fold(&f.subject).contains(&fold(subject)));
                Some(format!("{}={kind}", known.map_or(f.subject.as_str(), String::as_str)))
            };
            score.add(&world, passages(&world.found("naming"), class), &marks);
        }
        score.is_met(name);
    }
}

#[test]
fn numbers_stand_side_by_side_as_readers_set_them() {
    let mut score = Score::default();
    for (_, told, _) in sets(include_str!("framing/numbers.txt")) {
        let world = World::new(&told, Depth::Quick);
        let class = |f: &Finding| f.label.split_once(": ").map(|(class, _)| class.to_owned());
        let marks = world.marks.clone();
        score.add(&world, passages(&world.found("numbers"), class), &marks);
    }
    score.is_met("numbers");
}

#[test]
fn quotes_are_held_against_each_other_as_readers_hold_them() {
    let mut score = Score::default();
    for (title, told, wanted) in sets(include_str!("framing/quotation.txt")) {
        let world = World::new(&told, Depth::Quick);
        let mut open: Vec<(String, String, String)> = wanted
            .iter()
            .map(|want| {
                let parts: Vec<&str> = want.split(" | ").collect();
                (parts[0].to_owned(), parts[1].to_owned(), parts[2].to_lowercase())
            })
            .collect();
        for finding in world.found("quotation").findings {
            if finding.subject.starts_with("coverage") {
                continue;
            }
            let outlet =
                |at: usize| told[finding.passages[at.min(finding.passages.len() - 1)].place.article()].outlet.clone();
            let pair = format!("{} / {}", outlet(0), outlet(1));
            let swapped = format!("{} / {}", outlet(1), outlet(0));
            let words: Vec<String> =
                finding.passages.iter().map(|p| world.words(p.place, p.span).to_lowercase()).collect();
            let same = |(label, outlets, key): &(String, String, String)| {
                *label == finding.label
                    && (*outlets == pair || *outlets == swapped)
                    && words.iter().any(|words| words.contains(key.as_str()))
            };
            match open.iter().position(same) {
                Some(at) => {
                    open.remove(at);
                    score.right += 1;
                }
                None => score.extra.push(format!("{title}: {} | {pair} | {words:?}", finding.label)),
            }
        }
        score.missed.extend(open.into_iter().map(|want| format!("{title}: {want:?}")));
    }
    score.is_met("quotation");
}

#[test]
fn choices_of_words_are_seen_as_readers_see_them() {
    let mut score = Score::default();
    for (_, told, _) in sets(include_str!("framing/distinctive.txt")) {
        let world = World::new(&told, Depth::Quick);
        let class = |f: &Finding| {
            let own = f.label.strip_prefix("in place of: ")?;
            let other = f.subject.split(" / ").find(|word| *word != own)?;
            Some(other.to_owned())
        };
        let marks = world.marks.clone();
        score.add(&world, passages(&world.found("distinctive_words"), class), &marks);
    }
    score.is_met("distinctive words, in place of");
}

/// Words planted in one of two texts of the same making, at rates a reader would notice; all others are as frequent in both.
#[test]
fn planted_words_stand_out_and_others_do_not() {
    let plain = [
        "harbour", "road", "minister", "village", "paper", "river", "letter", "market", "winter", "council", "bread",
        "school",
    ];
    let (mut right, mut extra, mut missed) = (0, Vec::new(), Vec::new());
    for seed in 0..12_usize {
        let planted: Vec<String> = (0..6)
            .map(|n| {
                format!(
                    "{}{}",
                    ["salt", "iron", "glass", "stone", "grain", "smoke"][n],
                    ["wall", "gate", "mill", "yard"][(seed + n) % 4]
                )
            })
            .collect();
        let text = |own: bool| -> Vec<String> {
            (0..120)
                .map(|line| {
                    let word = |n: usize| plain[(line * 7 + n * 5 + seed * 3) % plain.len()];
                    let more =
                        if own && line % 6 < 3 { planted[line % 6 + 3 * (line / 6 % 2)].as_str() } else { word(4) };
                    format!("The {} saw the {} near the {} and the {more}.", word(1), word(2), word(3))
                })
                .collect()
        };
        let told: Vec<Told> = [true, false]
            .iter()
            .map(|own| {
                let sentences = text(*own);
                let labels = sentences.iter().map(|_| String::new()).collect();
                Told {
                    outlet: format!("Outlet {own}"),
                    language: "en".to_owned(),
                    sentences,
                    labels,
                    ..Told::default()
                }
            })
            .collect();
        let world = World::new(&told, Depth::Quick);
        let found = world.found("distinctive_words");
        let over: BTreeSet<String> = found
            .findings
            .iter()
            .filter(|f| f.label == "over the set" && f.version == Some(0))
            .map(|f| f.subject.clone())
            .collect();
        right += planted.iter().filter(|word| over.contains(*word)).count();
        missed.extend(planted.iter().filter(|word| !over.contains(*word)).cloned());
        extra.extend(
            found
                .findings
                .iter()
                .filter(|f| f.label == "over the set" && !(f.version == Some(0) && planted.contains(&f.subject)))
                .map(|f| f.subject.clone()),
        );
        for finding in found.findings.iter().filter(|f| f.label == "over the set") {
            let (low, high) = finding.interval.unwrap();
            assert!(low > 0.0 && low < finding.value.unwrap() && finding.value.unwrap() < high);
        }
    }
    Score { right, extra, missed }.is_met("distinctive words, over the set");
}

/// Silences and what is said alone, from the marked points.
#[test]
fn silences_and_places_are_told_as_readers_mark_them() {
    let (mut silences, mut places) = (Score::default(), Score::default());
    for (title, told, _) in sets(include_str!("framing/sets.txt")) {
        let world = World::new(&told.iter().map(without_points).collect::<Vec<_>>(), Depth::Quick);
        silent(&title, &told, &world, &mut silences);
        placed(&title, &told, &world, &mut places);
    }
    silences.is_met("silences");
    places.is_met("prominence");
}

/// Silences and what is said alone as a whole comparison finds them, points and all: what alignment misses counts here.
#[test]
fn silences_of_whole_comparisons_are_told() {
    let resources = Resources::shipped();
    let mut score = Score::default();
    for (title, told, _) in sets(include_str!("framing/sets.txt")) {
        let plain: Vec<Told> = told.iter().map(without_points).collect();
        let world = World::new(&plain, Depth::Quick);
        let mut project = Project::default();
        for article in &world.articles {
            project.add(article.clone());
        }
        let compared = comparison::compare(&project, &resources, &Serial);
        let label = |place: Place| {
            let sentence = compared.articles[place.article()].statements[place.statement()].sentence as usize;
            world.labels[place.article()].get(sentence).and_then(|label| number(label))
        };
        // A point is what most of its statements are marked as.
        let name = |point: &Point| {
            let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
            let all = point.readings.iter().flat_map(|reading| &reading.statements);
            all.filter_map(|place| label(*place)).for_each(|number| *counts.entry(number).or_default() += 1);
            counts
                .into_iter()
                .max_by_key(|(number, count)| (*count, std::cmp::Reverse(*number)))
                .map(|(number, _)| number)
        };
        let mut found = BTreeSet::new();
        let silences = dimension(compared.framing.clone(), "silences");
        for finding in &silences.findings {
            let outlet = finding.version.map_or("", |version| told[version as usize].outlet.as_str());
            if finding.label.starts_with("silent") {
                let point = finding.point.and_then(|point| name(&compared.points[point as usize]));
                found.insert(format!(
                    "{title}: {outlet} silent on {}",
                    point.map_or_else(String::new, |n| n.to_string())
                ));
            } else if finding.label == "says alone" {
                found.extend(
                    finding.passages.iter().map(|p| format!("{title}: {outlet} alone: {}", compared.words(p.place))),
                );
            }
        }
        tally(&mut score, &found, &wanted_silences(&title, &told));
    }
    score.is_met("silences of whole comparisons");
}

/// The headline without the points it names.
fn without_points(told: &Told) -> Told {
    let headline = told.headline.as_ref().map(|head| head.split(" (").next().unwrap().to_owned());
    let (outlet, language) = (told.outlet.clone(), told.language.clone());
    Told {
        outlet,
        language,
        headline,
        sentences: told.sentences.clone(),
        labels: told.labels.clone(),
        ..Told::default()
    }
}

/// What readers hold to be silent or said alone.
fn wanted_silences(title: &str, told: &[Told]) -> BTreeSet<String> {
    // By hand: a point that most have and this one has not; a sentence whose number nobody else has, or that has none.
    let numbers: Vec<BTreeSet<u32>> =
        told.iter().map(|one| one.labels.iter().filter_map(|label| number(label)).collect()).collect();
    let mut wanted = BTreeSet::new();
    for point in numbers.iter().flatten().collect::<BTreeSet<_>>() {
        let speaking = numbers.iter().filter(|own| own.contains(point)).count();
        for (version, own) in numbers.iter().enumerate() {
            if speaking > 1 && !own.contains(point) {
                wanted.insert(format!("{title}: {} silent on {point}", told[version].outlet));
            }
        }
    }
    for (version, one) in told.iter().enumerate() {
        for (label, sentence) in one.labels.iter().zip(&one.sentences) {
            let shared = number(label)
                .is_some_and(|n| numbers.iter().enumerate().any(|(v, own)| v != version && own.contains(&n)));
            if !shared {
                wanted.insert(format!("{title}: {} alone: {sentence}", one.outlet));
            }
        }
    }
    wanted
}

fn silent(title: &str, told: &[Told], world: &World, score: &mut Score) {
    let wanted = wanted_silences(title, told);
    let mut found = BTreeSet::new();
    for finding in world.found("silences").findings {
        let name = finding.version.map_or("", |version| told[version as usize].outlet.as_str());
        if finding.label.starts_with("silent") {
            found.insert(format!("{title}: {name} silent on {}", finding.subject));
        } else if finding.label == "says alone" {
            found.extend(
                finding.passages.iter().map(|p| format!("{title}: {name} alone: {}", world.words(p.place, p.span))),
            );
        }
    }
    tally(score, &found, &wanted);
}

fn placed(title: &str, told: &[Told], world: &World, score: &mut Score) {
    let mut wanted = BTreeSet::new();
    for one in told {
        let head = one
            .headline
            .as_deref()
            .and_then(|head| head.split_once('('))
            .map_or("", |(_, points)| points.trim_end_matches(')'));
        let head: BTreeSet<&str> = head.split(' ').collect();
        for label in one.labels.iter().filter(|label| !label.is_empty()) {
            let (point, place) = label.split_once(' ').unwrap();
            let shared =
                told.iter().filter(|other| other.labels.iter().any(|l| number(l) == number(label))).count() > 1;
            if shared {
                wanted.insert(format!("{title}: {} {point} {place}", one.outlet));
                if head.contains(point) {
                    wanted.insert(format!("{title}: {} {point} headline", one.outlet));
                }
            }
        }
    }
    let mut found = BTreeSet::new();
    for finding in world.found("prominence").findings.iter().filter(|f| f.point.is_some()) {
        let name = &told[finding.version.unwrap() as usize].outlet;
        let (place, head) =
            finding.label.split_once(", ").map_or((finding.label.as_str(), ""), |(place, head)| (place, head));
        let place = place.split(' ').next().unwrap();
        found.insert(format!("{title}: {name} {} {place}", finding.subject));
        if head == "in the headline" {
            found.insert(format!("{title}: {name} {} headline", finding.subject));
        }
    }
    tally(score, &found, &wanted);
}

fn tally(score: &mut Score, found: &BTreeSet<String>, wanted: &BTreeSet<String>) {
    score.right += found.intersection(wanted).count();
    score.extra.extend(found.difference(wanted).cloned());
    score.missed.extend(wanted.difference(found).cloned());
}

/// The frames of a ready codebook, without a word coded.
fn frames(name: &str) -> Vec<Frame> {
    let book = ready_codebooks().into_iter().find(|book| book.name == name).unwrap();
    let frame = |code: counterpoint::project::Code| Frame {
        name: code.name,
        definition: code.definition,
        key_words: code.key_words,
        coded: Vec::new(),
    };
    book.codes.into_iter().map(frame).collect()
}

#[test]
fn key_words_suggest_the_frames_that_readers_see() {
    let frames = frames("Five generic news frames");
    let mut score = Score::default();
    let lines = include_str!("framing/frames.txt").lines().skip(1);
    for line in lines.filter(|line| !line.trim().is_empty()) {
        let world = World::new(&[sentence(line)], Depth::Quick);
        let found = dimension(world.framing(&frames, &Actors::default()), "frames");
        let class = |f: &Finding| (f.label == "suggested by key words").then(|| f.subject.clone());
        let marks = world.marks.clone();
        score.add(&world, passages(&found, class), &marks);
    }
    score.is_met("frames, suggested");
}

#[test]
fn ready_codebooks_are_whole() {
    let books = ready_codebooks();
    let sizes: Vec<(usize, bool)> = books
        .iter()
        .map(|book| (book.codes.len(), book.source.contains("et al.") || book.source.contains('&')))
        .collect();
    assert_eq!(sizes, [(5, true), (15, true)]);
    for code in books.iter().flat_map(|book| &book.codes) {
        assert!(code.definition.len() > 30 && code.colour.len() == 7, "{}", code.name);
        assert!(code.name == "Other" || code.key_words.len() > 5, "{}", code.name);
    }
}

#[test]
fn codebooks_come_back_from_the_exchange_form() {
    for book in ready_codebooks() {
        let own = Codebook { name: String::new(), codes: book.codes };
        assert_eq!(read_qdc(&qdc(&own)).unwrap(), own);
    }
    let nested = r##"<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>
        <Code guid="1" name="Costs &amp; gains" isCodable="true" color="#aa0000"><Description>What it &lt;costs&gt;.</Description>
        <Code guid="2" name="Jobs" isCodable="true"/></Code><Code guid="3" name="Folder" isCodable="false"/></Codes></CodeBook>"##;
    let book = read_qdc(nested).unwrap();
    let told: Vec<(&str, &str, &str)> =
        book.codes.iter().map(|code| (code.name.as_str(), code.definition.as_str(), code.colour.as_str())).collect();
    assert_eq!(told, [("Costs & gains", "What it <costs>.", "#aa0000"), ("Costs & gains / Jobs", "", "#808080")]);
    assert!(read_qdc("<CodeBook/>").is_err());
    assert!(read_qdc("<CodeBook><Codes><Code name='a'>").is_err());
    assert!(read_qdc("no xml at all <").is_err());
}

/// Krippendorff's own example of nominal data with four coders (Computing Krippendorff's Alpha-Reliability, 2011): .743.
#[test]
fn alpha_is_that_of_the_textbook() {
    let coders = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
        [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
    ];
    let unit = |index: usize| {
        coders.iter().map(|codes| codes[index]).filter(|code| *code > 0).map(|code| code.to_string()).collect()
    };
    let units: Vec<Vec<String>> = (0..12).map(unit).collect();
    let alpha = framing::krippendorff_alpha(&units).unwrap();
    assert!((alpha - 0.743).abs() < 0.001, "{alpha}");
}

#[test]
fn two_coders_are_compared_and_their_disputes_listed() {
    let told =
        sets("-\n## x\n== A\nThe budget has a hole.\nThe mother wept.\nThe road is closed.\nGod will judge them.\n")
            .remove(0)
            .1;
    let world = World::new(&told, Depth::Quick);
    let mut frames = frames("Five generic news frames");
    let mut code = |frame: &str, statement: usize, coder: &str| {
        let frame = frames.iter_mut().find(|known| known.name == frame).unwrap();
        frame.coded.push((Place::new(0, statement), coder.to_owned()));
    };
    for (statement, ada, ben) in [
        (0, "Economic consequences", "Economic consequences"),
        (1, "Human interest", "Human interest"),
        (3, "Morality", "Responsibility"),
    ] {
        code(ada, statement, "Ada");
        code(ben, statement, "Ben");
    }
    let found = dimension(world.framing(&frames, &Actors::default()), "frames");
    let all = found.findings.iter().find(|f| f.subject == "all frames").unwrap();
    // By hand: values E E H H M R, observed disagreement 2 of 6, expected 26 of 30.
    assert!((all.value.unwrap() - (1.0 - (2.0 / 6.0) / (26.0 / 30.0))).abs() < 1e-9, "{:?}", all.value);
    let disputes: Vec<&str> =
        found.findings.iter().filter(|f| f.subject == "disputed").map(|f| f.label.as_str()).collect();
    assert_eq!(disputes, ["Ada: Morality; Ben: Responsibility"]);
}

#[test]
fn the_user_merges_and_splits_actors() {
    let told = sets("-\n## x\n== A\nMayor Anna Berg spoke to Tom Reid.\nThen Tom Reid met Anna Berg.\n== B\nNobody saw Anna Berg or Tom Reid on Monday.\n").remove(0).1;
    let world = World::new(&told, Depth::Quick);
    let subjects = |actors: &Actors| -> BTreeSet<String> {
        dimension(world.framing(&[], actors), "naming").findings.into_iter().map(|f| f.subject).collect()
    };
    let two = BTreeSet::from(["Anna Berg".to_owned(), "Tom Reid".to_owned()]);
    assert_eq!(subjects(&Actors::default()), two);
    let mut project = Project::default();
    let decide = |project: &mut Project, what| {
        Arc::make_mut(&mut project.decisions).push(Decision { at: 0, by: String::new(), what })
    };
    decide(&mut project, What::MergeActors { from: vec!["Tom Reid".to_owned()], into: "Anna Berg".to_owned() });
    assert_eq!(subjects(&project.actors()), BTreeSet::from(["Anna Berg".to_owned()]));
    decide(&mut project, What::SplitActor { form: "Tom Reid".to_owned(), into: "Tom Reid".to_owned() });
    assert_eq!(subjects(&project.actors()), two);
}

#[test]
fn short_texts_and_languages_without_lists_say_so() {
    let told = sets("-\n## x\n== A\nThe road is closed.\n== B\nThe road may be closed.\n").remove(0).1;
    let world = World::new(&told, Depth::Quick);
    for (key, part) in [("certainty", "fewer than 30 words"), ("distinctive_words", "fewer than 150 words")] {
        let found = world.found(key);
        assert!(found.remark.as_deref().unwrap_or("").contains(part), "{key}: {:?}", found.remark);
        assert!(found.findings.iter().all(|f| f.subject != "version" || f.value.is_none()), "{key}");
    }
    let world = World::new(&[Told { language: "uk".to_owned(), ..sentence("Міст закрито на ремонт.") }], Depth::Quick);
    for key in ["certainty", "reporting_verbs", "naming"] {
        assert!(world.found(key).remark.is_some_and(|remark| remark.contains("uk")), "{key}");
    }
}
