//! What matters are called: names judged by hand for the questions of written events, larger matters over many, and what each
//! report carries of the claim ledger.

use crate::reader::RESOURCES;
use counterpoint::{
    comparison::{Comparison, called, compare},
    import,
    project::{By, Depth, Project},
    report::{Format, Report},
    statement::Place,
    view::{Index, Item, ViewState, grid},
    work::Serial,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Read,
};

/// A written event: its articles, and of each sentence the matter that it answers.
struct Event {
    project: Project,
    matters: Vec<(usize, usize, String)>,
}

/// Reads a file of `training/events`.
fn event(name: &str) -> Event {
    let text = fs::read_to_string(format!("training/events/{name}.txt")).unwrap();
    let (mut records, mut matters): (Vec<serde_json::Value>, Vec<_>) = (Vec::new(), Vec::new());
    for line in text.lines() {
        let parts: Vec<&str> = line.splitn(3, " | ").collect();
        if let Some(head) = line.strip_prefix("article ") {
            let fields: Vec<&str> = head.splitn(4, '|').map(str::trim).collect();
            let [id, language, outlet, title] = fields[..] else { panic!("{line}") };
            let record =
                serde_json::json!({"id": id, "language": language, "outlet": outlet, "title": title, "sentences": []});
            records.push(record);
        } else if let (Some(record), [_, matter, words]) = (records.last_mut(), &parts[..]) {
            let sentences = record["sentences"].as_array_mut().unwrap();
            sentences.push(plain(words.split(" || ").next().unwrap()).into());
            let place = (sentences.len() - 1, matter.trim().to_owned());
            matters.push((records.len() - 1, place.0, place.1));
        }
    }
    let mut project = Project::default();
    for record in records {
        for article in import::read("event.jsonl", record.to_string().as_bytes()).articles {
            project.add(article);
        }
    }
    project.settings.depth = Some(Depth::Deep);
    Event { project, matters }
}

/// A sentence without the marks of its attributions.
fn plain(marked: &str) -> String {
    let mut out = String::new();
    let mut rest = marked;
    while let Some(start) = rest.find('<') {
        out.push_str(&rest[..start]);
        rest = rest[start..].split_once('>').map_or("", |(_, after)| after);
    }
    (out + rest).trim().to_owned()
}

/// The statements of each matter that the event's author marked.
fn groups(event: &Event, comparison: &Comparison) -> BTreeMap<String, Vec<Place>> {
    let mut groups: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for (article, sentence, matter) in event.matters.iter().filter(|(_, _, matter)| matter != "-") {
        let statements = comparison.articles[*article].statements.iter().enumerate();
        let own = statements.filter(|(_, statement)| statement.sentence as usize == *sentence);
        groups.entry(matter.clone()).or_default().extend(own.map(|(at, _)| Place::new(*article, at)));
    }
    groups
}

/// Whether a word of `name` begins so.
fn holds(name: &str, wanted: &str) -> bool {
    let name = name.to_lowercase();
    name.match_indices(wanted).any(|(at, _)| !name[..at].ends_with(char::is_alphanumeric))
}

/// Of 64 matters, how many names are right and how many are wrong. What a person would write over so many different words
/// is often in none of them; a better way to name shows here first.
const RIGHT: usize = 52;
const WRONG: usize = 5;

#[test]
fn names_are_those_that_a_person_would_write() {
    let judged = fs::read_to_string("tests/it/data/matter-names.txt").unwrap();
    let (mut right, mut wrong, mut all) = (0, Vec::new(), 0);
    for story in judged.split("\nevent ").skip(1) {
        let mut lines = story.lines();
        let name = lines.next().unwrap();
        let event = event(name);
        let comparison = compare(&event.project, &RESOURCES, &Serial);
        let groups = groups(&event, &comparison);
        let members: Vec<Vec<Place>> = groups.values().cloned().collect();
        let names: BTreeMap<&String, String> = groups.keys().zip(called(&comparison, &members, &RESOURCES)).collect();
        assert_eq!(
            names.values().collect::<BTreeSet<_>>().len(),
            names.len(),
            "{name}: two are called alike: {names:?}"
        );
        for line in lines.filter(|line| !line.trim().is_empty()) {
            let parts: Vec<&str> = line.split(" | ").map(str::trim).collect();
            let [matter, accepted, refused] = parts[..] else { panic!("{line}") };
            let called = &names[&matter.to_owned()];
            let any = |list: &str| list.split("; ").any(|word| holds(called, word));
            all += 1;
            if any(refused) {
                wrong.push(format!("{name} {matter}: {called}"));
            } else if any(accepted) {
                right += 1;
            }
        }
    }
    println!("{right} of {all} right; wrong: {wrong:#?}");
    assert!(all >= 60);
    assert!(right >= RIGHT, "{right} of {all} are right");
    assert!(wrong.len() <= WRONG, "{wrong:#?}");
}

/// The samples of two events in one project: more matters than fit on a desk.
fn several() -> Project {
    let mut project = Project::default();
    for name in ["storm/reports.jsonl", "calls-three-desks/reports.jsonl"] {
        let bytes = fs::read(format!("projects/{name}")).unwrap();
        for article in import::read(name, &bytes).articles {
            project.add(article);
        }
    }
    project.settings.depth = Some(Depth::Deep);
    project
}

/// The words of the statements under each larger matter.
fn under(comparison: &Comparison) -> BTreeSet<BTreeSet<String>> {
    let words = |at: &u32| comparison.matters[*at as usize].statements.iter().map(|p| comparison.words(*p).to_owned());
    comparison.themes.iter().map(|theme| theme.matters.iter().flat_map(words).collect()).collect()
}

#[test]
fn many_matters_stand_under_larger_ones() {
    let project = several();
    let comparison = compare(&project, &RESOURCES, &Serial);
    assert!(comparison.themes.len() >= 2, "{:?}", comparison.themes);
    let mut held: Vec<u32> = comparison.themes.iter().flat_map(|theme| theme.matters.iter().copied()).collect();
    let count = held.len();
    held.sort_unstable();
    held.dedup();
    assert_eq!(held.len(), count, "a matter stands under one at most");
    assert!(comparison.themes.iter().all(|theme| theme.matters.len() > 1 && !theme.label.is_empty()));
    let names: BTreeSet<&str> = comparison.themes.iter().map(|theme| theme.label.as_str()).collect();
    assert_eq!(names.len(), comparison.themes.len());
    assert!(comparison.matters.iter().all(|matter| !names.contains(matter.label.as_str())));
    let mut turned = project.clone();
    turned.articles = project.articles.iter().rev().cloned().collect();
    assert_eq!(under(&compare(&turned, &RESOURCES, &Serial)), under(&comparison));

    let items = grid(&project, &comparison, &Index::new(&comparison), &ViewState::default()).items;
    assert!(matches!(items.first(), Some(Item::Theme(_))));
    let headed: Vec<usize> = items
        .iter()
        .filter_map(|item| if let Item::Theme(heading) = item { Some(heading.matters.clone()) } else { None })
        .flatten()
        .collect();
    let bands: Vec<usize> =
        items.iter().filter_map(|item| if let Item::Matter(band) = item { Some(band.matter) } else { None }).collect();
    assert_eq!(headed, bands, "every band stands under its heading");

    let label = comparison.themes[0].label.clone();
    let report = Report { project: &project, comparison: &comparison };
    for format in
        [Format::Html, Format::Md, Format::Csv, Format::Tei, Format::Json, Format::Docx, Format::Xlsx, Format::Qdpx]
    {
        let told = written(format, &report).replace("&#39;", "'").replace("&apos;", "'");
        assert!(told.contains(&label), "{} tells no larger matter", format.name());
    }
}

#[test]
fn what_fits_on_a_desk_has_no_larger_matters() {
    let bytes = fs::read("projects/calls-three-desks/reports.jsonl").unwrap();
    let mut project = Project::default();
    for article in import::read("reports.jsonl", &bytes).articles {
        project.add(article);
    }
    project.settings.depth = Some(Depth::Deep);
    let comparison = compare(&project, &RESOURCES, &Serial);
    assert!(comparison.themes.is_empty());
    let report = Report { project: &project, comparison: &comparison };
    assert!(!written(Format::Json, &report).contains("\"themes\""));
    assert!(!written(Format::Md, &report).contains("Other matters"));
}

/// A report's text; of an archive that of all its parts.
fn written(format: Format, report: &Report<'_>) -> String {
    let bytes = format.written(report).unwrap();
    let Ok(mut archive) = zip::ZipArchive::new(std::io::Cursor::new(&bytes)) else {
        return String::from_utf8(bytes).unwrap();
    };
    let mut all = String::new();
    for at in 0..archive.len() {
        let mut part = Vec::new();
        archive.by_index(at).unwrap().read_to_end(&mut part).unwrap();
        all.push_str(&String::from_utf8_lossy(&part));
    }
    all
}

#[test]
fn every_report_tells_what_a_version_does_with_a_statement() {
    let mut project = Project::default();
    let quay = "The harbour of Port Alder is closed.\n\nThe ferry Marlin lost an engine.";
    let radio = "The harbour of Port Alder is closed, the mayor said.\n\nThe company denied that the Marlin had lost an engine.\n\n\
        The mayor urged the government to send food.";
    for (outlet, text) in [("Quay", quay), ("Radio", radio)] {
        for mut article in import::read(&format!("{outlet}.txt"), text.as_bytes()).articles {
            article.outlet = Some(outlet.to_owned());
            project.add(article);
        }
    }
    project.settings.depth = Some(Depth::Quick);
    project.settings.by = Some(By::Outlet);
    let comparison = compare(&project, &RESOURCES, &Serial);
    let report = Report { project: &project, comparison: &comparison };
    for (format, told) in [
        (Format::Html, "× gives it to company, who denies it"),
        (Format::Md, "× gives it to company, who denies it"),
        (Format::Docx, "× gives it to company, who denies it"),
        (Format::Csv, "denies,company"),
        (Format::Xlsx, "denies"),
        (Format::Json, "\"stance\":{\"does\":\"denies\",\"given_to\":\"v"),
        (Format::Tei, "#denies"),
        (Format::Qdpx, "Stance: denies"),
    ] {
        assert!(written(format, &report).contains(told), "{} does not tell “{told}”", format.name());
    }
}
