//! Which articles go back to one text: how often that errs on rewrites made of the project's own events and on independent
//! accounts of one event, and what a user says of it.

use counterpoint::{
    article::{Article, Origins, Said, copies, origins},
    comparison::{Comparison, Resources, compare},
    format, import,
    project::{Decision, Depth, Edit, History, Project, What, merge},
    report::{Report, comparison_json, markdown},
    view::topics,
    work::Serial,
};
use expect_test::expect;
use std::{fs, path::PathBuf, sync::Arc};

/// A linear congruential generator (Knuth): the same rewrites on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most.max(1)
    }

    fn falls(&mut self, of_hundred: usize) -> bool {
        self.below(100) < of_hundred
    }

    fn shuffled<T: Clone>(&mut self, all: &[T]) -> Vec<T> {
        let mut all = all.to_vec();
        (1..all.len()).rev().for_each(|at| all.swap(at, self.below(at + 1)));
        all
    }
}

type Text = Vec<String>;

/// The accounts of one event: language and sentences.
struct Event {
    kept_aside: bool,
    accounts: Vec<(String, Text)>,
}

fn events() -> Vec<Event> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("training/events");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    files.sort();
    let plain = |marked: &str| {
        let mut text = String::new();
        let mut rest = marked.split(" || ").next().unwrap_or("");
        while let Some((before, after)) = rest.split_once('<') {
            text.push_str(before);
            rest = after.split_once('>').map_or("", |(_, after)| after);
        }
        text + rest
    };
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path).unwrap();
        let mut accounts: Vec<(String, Text)> = Vec::new();
        for line in text.lines() {
            if let Some(head) = line.strip_prefix("article ") {
                accounts.push((head.split(" | ").nth(1).unwrap().trim().to_owned(), Vec::new()));
            } else if let (Some((_, sentences)), Some(said)) = (accounts.last_mut(), line.splitn(3, " | ").nth(2)) {
                sentences.push(plain(said).trim().to_owned());
            }
        }
        accounts.retain(|(_, sentences)| sentences.len() >= 5);
        let number: usize = path.file_stem().unwrap().to_str().unwrap().rsplit('-').next().unwrap().parse().unwrap();
        Event { kept_aside: number.is_multiple_of(3), accounts }
    };
    files.iter().map(read).collect()
}

fn article(id: &str, language: &str, sentences: &[String]) -> Article {
    let record = serde_json::json!({ "id": id, "outlet": id, "language": language, "sentences": sentences });
    import::read("made.jsonl", record.to_string().as_bytes()).articles.remove(0)
}

/// The words of a language, to put in the place of others.
fn substitutes(events: &[Event], language: &str) -> Vec<String> {
    let texts = events.iter().flat_map(|event| &event.accounts).filter(|(own, _)| own == language);
    let words = texts.flat_map(|(_, sentences)| sentences).flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    words.filter(|word| word.chars().count() > 3).map(str::to_owned).collect()
}

/// A sentence with so many of a hundred of its longer words put otherwise; quotations stay as they are.
fn reworded(sentence: &str, share: usize, others: &[String], dice: &mut Dice) -> String {
    let mut out = String::new();
    let mut quoted = false;
    for piece in sentence.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let word = piece.trim_end_matches(|c: char| !c.is_alphanumeric());
        let after = &piece[word.len()..];
        match word.chars().count() > 3 && !quoted && dice.falls(share) {
            true => out.push_str(&others[dice.below(others.len())]),
            false => out.push_str(word),
        }
        out.push_str(after);
        quoted = match after.chars().find(|c| "“„«”»\"".contains(*c)) {
            Some('“' | '„' | '«') => !(quoted && after.contains('“')),
            Some('"') => !quoted,
            Some(_) => false,
            None => quoted,
        };
    }
    out
}

/// The kinds of rewrite, in the order of [`rewrites`].
const KINDS: [&str; 5] = ["a quarter reworded", "two fifths reworded", "reordered", "shortened to half", "all at once"];

fn rewrites(own: &Text, another: &Text, others: &[String], dice: &mut Dice) -> [Text; 5] {
    let mut put = |text: &[String], share: usize| -> Text {
        text.iter().map(|sentence| reworded(sentence, share, others, dice)).collect()
    };
    let half: Text = own.iter().step_by(2).cloned().collect();
    let (quarter, fifths, some, short, all) =
        (put(own, 25), put(own, 40), put(own, 20), put(&half, 25), put(&half, 35));
    let mixed: Text = all.into_iter().chain(another.iter().take(2).cloned()).collect();
    [quarter, fifths, dice.shuffled(&some), short, dice.shuffled(&mixed)]
}

fn are_one(a: &Article, b: &Article) -> bool {
    let articles = [a, b];
    origins(&articles, &copies(&articles), &Said::default()).are_shared()
}

#[derive(Default)]
struct Tally {
    found: [(usize, usize); 5],
    false_ones: (usize, usize),
}

fn measured(kept_aside: bool) -> Tally {
    let events = events();
    assert!(events.len() >= 150);
    let mut dice = Dice(27);
    let mut tally = Tally::default();
    for event in events.iter().filter(|event| event.kept_aside == kept_aside) {
        for (index, (language, own)) in event.accounts.iter().enumerate() {
            let first = article("first", language, own);
            let same = |other: &&(String, Text)| other.0 == *language && other.1 != *own;
            let another = event.accounts.iter().find(same).map_or_else(Vec::new, |(_, text)| text.clone());
            // Where words are not put apart by spaces, none is put otherwise here.
            if language != "zh" {
                let all = rewrites(own, &another, &substitutes(&events, language), &mut dice);
                for (count, text) in tally.found.iter_mut().zip(&all) {
                    count.0 += usize::from(are_one(&first, &article("second", language, text)));
                    count.1 += 1;
                }
            }
            for (other, text) in &event.accounts[..index] {
                if other == language {
                    tally.false_ones.0 += usize::from(are_one(&first, &article("second", other, text)));
                    tally.false_ones.1 += 1;
                }
            }
        }
    }
    tally
}

#[test]
fn rewrites_are_found_and_independent_accounts_are_not() {
    let percent = |(part, whole): (usize, usize)| 100.0 * part as f64 / whole as f64;
    let used = measured(false);
    let tally = measured(true);
    for (kind, count) in KINDS.iter().zip(&tally.found) {
        println!("{kind}: {:.0} % of {}", percent(*count), count.1);
    }
    println!("independent accounts taken for one: {} of {}", tally.false_ones.0, tally.false_ones.1);
    println!("on the other events: {:?}, {:?}", used.found.map(percent), used.false_ones);
    assert!(tally.found.iter().all(|count| percent(*count) >= 90.0), "a kind of rewrite is missed too often");
    assert!(percent(tally.false_ones) <= 3.0 && tally.false_ones.1 >= 40, "{:?}", tally.false_ones);
    let told: Vec<String> =
        KINDS.iter().zip(&tally.found).map(|(kind, count)| format!("{kind} {:.0} in 100", percent(*count))).collect();
    let told = format!(
        "{}; of {} pairs of independent accounts {} were taken for one",
        told.join(", "),
        tally.false_ones.1,
        tally.false_ones.0
    );
    let topic = topics().into_iter().find(|topic| topic.title == "Order and origin").unwrap();
    assert!(topic.text.contains(&told), "the help should say: {told}");
}

/// A wire story, two outlets that print it (one rewritten, with a credit), and one that was there itself.
fn story() -> Project {
    let wire = [
        "The Veld river broke its banks near Tamsk on Tuesday night and flooded four hundred houses.",
        "Rescue workers brought elderly residents out of the lower town in rubber boats until dawn.",
        "The regional governor declared a state of emergency and promised families immediate help.",
        "Meteorologists expect further heavy rain over the upper valley before the weekend.",
        "The railway between Tamsk and the coast will stay closed for several days, engineers said.",
    ];
    let rewritten = [
        "The Veld river broke its banks near Tamsk overnight and flooded some four hundred homes (AFP).",
        "Rescue workers carried elderly residents out of the lower town in rubber boats until dawn.",
        "Meteorologists expect more heavy rain over the upper valley before the weekend.",
        "The regional governor declared a state of emergency and pledged families immediate help.",
    ];
    let own = [
        "Water stood up to the window sills when we reached the market square of Tamsk on Wednesday.",
        "Ana Petrik, 81, was carried from her kitchen by two firemen; her cat is still missing.",
        "Nobody here had heard a siren, several neighbours told this newspaper.",
        "Trains to the sea do not run, and nobody at the station can say for how long.",
    ];
    let mut project = Project::default();
    let lines: Vec<(&str, &str, Vec<&str>)> = vec![
        ("The Coast", "2031-04-03", rewritten.to_vec()),
        ("AFP", "2031-04-02", wire.to_vec()),
        ("Tamsk Post", "2031-04-03", own.to_vec()),
        ("Valley News", "2031-04-03", wire.to_vec()),
    ];
    for (outlet, day, sentences) in lines {
        let record =
            serde_json::json!({ "outlet": outlet, "published": day, "language": "en", "sentences": sentences });
        for article in import::read("flood.jsonl", record.to_string().as_bytes()).articles {
            project.add(article);
        }
    }
    project.settings.depth = Some(Depth::Quick);
    project
}

fn compared(project: &Project) -> Comparison {
    compare(project, &Resources::shipped(), &Serial)
}

fn told(project: &Project, found: &Origins) -> String {
    let name = |index: &usize| project.articles[*index].label().to_owned();
    let lines = found.all.iter().map(|one| {
        let names: Vec<String> = one.articles.iter().map(name).collect();
        format!("{} [{}]", names.join(" → "), one.agencies.join(", "))
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn who_has_it_first_comes_first_and_the_agency_is_named() {
    let project = story();
    let comparison = compared(&project);
    expect![[r#"
        AFP → The Coast → Valley News [AFP]
        Tamsk Post []"#]]
    .assert_eq(&told(&project, &comparison.origins));
}

#[test]
fn every_tally_counts_outlets_and_origins() {
    let project = story();
    let comparison = compared(&project);
    let wide = (0..comparison.points.len()).map(|point| comparison.tally_at(point)).max_by_key(|tally| tally.outlets);
    let wide = wide.unwrap();
    assert!(wide.outlets >= 3 && wide.origins < wide.outlets, "{wide:?}");
    let text = markdown(&Report { project: &project, comparison: &comparison });
    assert!(text.contains(&format!("({})", wide.told())), "{text}");
    let record: serde_json::Value = serde_json::from_str(&comparison_json(&comparison, None)).unwrap();
    assert_eq!(record["origins"].as_array().unwrap().len(), 2);
    assert!(record["points"].as_array().unwrap().iter().all(|point| point["tally"]["outlets"].is_u64()));
    let mut alone = project.clone();
    alone.articles.truncate(1);
    let record: serde_json::Value = serde_json::from_str(&comparison_json(&compared(&alone), None)).unwrap();
    assert!(record.get("origins").is_none());
}

fn decide(project: &Project, at: u64, what: What) -> Edit {
    let _ = project;
    Edit::Decide(Decision { at, by: String::new(), what })
}

#[test]
fn a_user_parts_and_joins_origins_and_takes_it_back() {
    let project = story();
    let id = |index: usize| project.articles[index].id.clone();
    let mut history = History::new(project.clone());
    history.apply(decide(&project, 1, What::TwoOrigins(id(0), id(1))));
    history.apply(decide(&project, 2, What::TwoOrigins(id(0), id(3))));
    expect![[r#"
        The Coast [AFP]
        AFP → Valley News [AFP]
        Tamsk Post []"#]]
    .assert_eq(&told(&project, &compared(history.present()).origins));
    history.apply(decide(&project, 3, What::OneOrigin(id(2), id(0))));
    expect![[r#"
        The Coast → Tamsk Post [AFP]
        AFP → Valley News [AFP]"#]]
    .assert_eq(&told(&project, &compared(history.present()).origins));
    let text = format::write(history.present());
    assert_eq!(format::read(&text).unwrap().decisions, history.present().decisions);
    for _ in 0..3 {
        history.undo();
    }
    assert_eq!(history.present(), &project);
}

#[test]
fn two_copies_that_say_otherwise_of_an_origin_are_a_dispute() {
    let project = story();
    let id = |index: usize| project.articles[index].id.clone();
    let with =
        |at, what| Project { decisions: Arc::new(vec![Decision { at, by: String::new(), what }]), ..project.clone() };
    let (mine, theirs) = (with(1, What::OneOrigin(id(0), id(2))), with(2, What::TwoOrigins(id(2), id(0))));
    let merged = merge(Some(&project), &mine, &theirs);
    let told: Vec<String> = merged.disputes.iter().map(ToString::to_string).collect();
    expect![[r#"the origin of a1 and a3: the first copy says one, the second two; the second holds"#]]
        .assert_eq(&told.join("\n"));
    assert_eq!(merged.project.origins_said().two, [(0, 2)]);
}
