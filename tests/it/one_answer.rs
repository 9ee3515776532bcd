//! One answer a question: the window's models, the web page, the spreadsheet and the record say the same, number by number.
//! Each is read for its answers, by the question, as it stands in the bytes; two that answer one question answer it alike.

use crate::reader::RESOURCES;
use counterpoint::{
    comparison::{Comparison, compare},
    format,
    project::{Decision, Depth, Project, What},
    report::{Format, Report},
    statement::Place,
    unpack::{Xml, attribute, each},
    view::{self, Cell, Cover, FoundKind, Grid, Index, Inspector, Item, Role, Selection, Stretch, ViewState},
    work::Serial,
};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{Cursor, Read},
    sync::Arc,
};

/// What a source answers, by question.
type Answers = BTreeMap<String, String>;

/// Whether two answers are one. The record has four digits of a number, the spreadsheet three: a rounded number may be rounded
/// otherwise than the number itself.
fn are_one(a: &str, b: &str) -> bool {
    const ROUNDED: f64 = 0.001_1;
    let number = |text: &str| text.contains('.').then(|| text.parse::<f64>().ok())?;
    a == b || number(a).zip(number(b)).is_some_and(|(a, b)| (a - b).abs() < ROUNDED)
}

/// How many questions two sources at least answer, and what they answer otherwise.
fn held_together(sources: &[(&str, &Answers)]) -> (usize, Vec<String>) {
    let questions: BTreeSet<&String> = sources.iter().flat_map(|(_, answers)| answers.keys()).collect();
    let (mut shared, mut differing) = (0, Vec::new());
    for question in questions {
        let said: Vec<(&str, &String)> =
            sources.iter().filter_map(|(name, answers)| Some((*name, answers.get(question)?))).collect();
        shared += usize::from(said.len() > 1);
        if said.iter().any(|(_, answer)| !are_one(answer, said[0].1)) {
            differing.push(format!("{question}: {said:?}"));
        }
    }
    (shared, differing)
}

fn open(name: &str) -> Project {
    let bytes = fs::read(format!("projects/{name}")).unwrap();
    format::open_bytes(&bytes).unwrap().project
}

/// The sample with decisions of many kinds.
fn decided(mut project: Project) -> Project {
    project.settings.depth = Some(Depth::Quick);
    let bare = compare(&project, &RESOURCES, &Serial);
    let of = |point: usize| -> Vec<Place> {
        let readings = bare.points[point].readings.iter();
        readings.filter_map(|reading| reading.statements.first()).copied().collect()
    };
    let large = (0..bare.points.len()).find(|point| of(*point).len() > 2).expect("three speak at one point");
    let others: Vec<usize> = (0..bare.points.len()).filter(|point| *point != large).collect();
    let alone: Vec<Place> = bare.without_parallel().concat();
    let silent = |point: &usize| (0..bare.versions.len()).find(|version| !bare.speaks(*point, *version));
    let (gap, version) = others.iter().find_map(|point| Some((*point, silent(point)?))).expect("somebody is silent");
    let (first, whole) = (of(others[0]), of(large));
    let anchor = |place: Place| bare.anchor(place).unwrap();
    let said = |place: Place| bare.statement(place).unwrap();
    let heard = whole.iter().chain(&first).chain(&alone).find(|place| said(**place).attribution.is_some());
    let all = [
        bare.confirm(first[0], first[1]),
        bare.reject(first[0], alone[0]),
        bare.split(&whole[2..]),
        bare.merge(&[alone[0], alone[alone.len() - 1]]),
        bare.pin(of(others[1])[0]),
        bare.move_to(alone[1], of(others[1])[0]),
        bare.leave_out(of(gap)[0], version),
        bare.merge_matters(&[first[0], whole[0]]),
        bare.label_matter(of(others[1])[0], "A matter of mine"),
        heard.map(|place| What::AcceptVoice(anchor(*place))),
        Some(What::SetVoice { statement: anchor(alone[2]), voice: "A neighbour".to_owned() }),
        Some(What::Label(anchor(first[0]), "A point of mine".to_owned())),
        Some(What::Note(anchor(first[0]), "Ask again".to_owned())),
        Some(What::Tag(anchor(first[1]), "check".to_owned())),
    ];
    let kept = all.into_iter().flatten().map(|what| Decision { at: 1_900_000_000, by: "Ana".to_owned(), what });
    project.decisions = Arc::new(kept.collect());
    assert!(project.decisions.len() > 10, "most of these can be decided");
    project
}

// ── the window ──

/// The words of a passage in one role.
fn in_role(passage: &view::Passage, role: Role) -> String {
    let own = passage.stretches.iter().filter(|stretch: &&Stretch| stretch.role == role);
    own.map(|stretch| stretch.span.of(&passage.text)).collect::<Vec<_>>().join(" | ")
}

fn letters(words: &str) -> usize {
    words.chars().filter(|c| c.is_alphanumeric()).count()
}

fn percent(share: f32) -> String {
    format!("{:.1}", share * 100.0)
}

/// White space as one space each: a spreadsheet and a page keep what the window flattens.
fn flat(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

struct Shown<'a> {
    project: &'a Project,
    comparison: &'a Comparison,
    index: Index,
    grid: Grid,
}

impl Shown<'_> {
    fn answers(&self) -> Answers {
        let mut all = Answers::new();
        let mut say = |question: String, answer: String| drop(all.insert(question, answer));
        let (comparison, grid) = (self.comparison, &self.grid);
        let count = |wanted: fn(&Item) -> bool| grid.items.iter().filter(|item| wanted(item)).count();
        say("points".into(), count(|item| matches!(item, Item::Point(_))).to_string());
        say("matters".into(), count(|item| matches!(item, Item::Matter(_))).to_string());
        for item in &grid.items {
            let Item::Matter(band) = item else { continue };
            let name = format!("matter m{}", band.matter + 1);
            let names: Vec<&str> = band.speaking.iter().map(|at| grid.columns[*at].name.as_str()).collect();
            say(format!("{name}: who speaks"), names.join(", "));
            say(format!("{name}: how many speak"), names.len().to_string());
            say(format!("{name}: points"), band.points.to_string());
            say(format!("{name}: without parallel"), band.beside.to_string());
        }
        let coverage = view::coverage(comparison, &grid.columns, grid.columns[grid.base].version);
        for (number, point) in comparison.points.iter().enumerate() {
            let name = format!("point p{}", number + 1);
            let cells: Vec<Cell> = grid.columns.iter().map(|column| self.cell(number, column.version)).collect();
            say(format!("{name}: label"), flat(&point.label));
            let speak = cells.iter().filter(|cell| matches!(cell, Cell::Said(_))).count();
            say(format!("{name}: how many speak"), speak.to_string());
            for ((column, cell), row) in grid.columns.iter().zip(&cells).zip(&coverage.rows) {
                say_cell(&mut say, &format!("{name}, {}", column.name), cell, row[number], comparison);
            }
        }
        self.say_columns(&mut say, &coverage);
        let voices = view::people(comparison, &self.index).sides.into_iter().flat_map(|side| side.voices);
        voices.for_each(|voice| say(format!("voice {}: statements", voice.name), voice.statements.to_string()));
        let found = view::found(comparison);
        let silences = found.iter().filter(|one| one.kind == FoundKind::Silence).count();
        say("left out".into(), silences.to_string());
        say("differences".into(), (found.len() - silences).to_string());
        let doubtful = ViewState { filter: view::Filter::Doubtful, ..ViewState::default() };
        let doubtful = view::grid(self.project, comparison, &self.index, &doubtful);
        let points = doubtful.items.iter().filter_map(|item| if let Item::Point(at) = item { Some(*at) } else { None });
        say("doubtful points".into(), told(points));
        all
    }

    fn cell(&self, point: usize, version: usize) -> Cell {
        view::cell(self.project, self.comparison, &self.index, &self.grid, (point, version))
    }

    fn say_columns(&self, say: &mut dyn FnMut(String, String), coverage: &view::Coverage) {
        let (comparison, grid) = (self.comparison, &self.grid);
        for (at, column) in grid.columns.iter().enumerate() {
            let name = format!("version {}", column.name);
            let silent = coverage.rows[at].iter().filter(|cover| cover.is_empty()).count();
            say(format!("{name}: statements"), column.statements.to_string());
            say(format!("{name}: points"), column.points.to_string());
            say(format!("{name}: silent points"), silent.to_string());
            let own = |place: &Place| self.index.version(*place) == Some(column.version);
            let apart = comparison.versions[column.version].statements.iter().filter(|place| own(place));
            let apart = apart.filter(|place| self.index.point(**place).is_none()).count();
            say(format!("{name}: without parallel"), apart.to_string());
            let lone = |item: &&Item| matches!(item, Item::Lone(lone) if lone.column == at);
            say(format!("{name}: alone on its question"), grid.items.iter().filter(lone).count().to_string());
            let speaks = |item: &&Item| matches!(item, Item::Matter(band) if band.speaking.contains(&at));
            say(format!("{name}: matters"), grid.items.iter().filter(speaks).count().to_string());
        }
    }

    /// What the inspector says, statement by statement.
    fn inspected(&self) -> Answers {
        let mut all = Answers::new();
        let comparison = self.comparison;
        let mut doubtful = BTreeSet::new();
        for (article, read) in comparison.articles.iter().enumerate() {
            for at in 0..read.statements.len() {
                let place = Place::new(article, at);
                let id = comparison.statement_id(place);
                let seen: Inspector =
                    view::inspect(self.project, comparison, &self.index, Selection::Statement(place)).unwrap();
                let point = seen.point.as_ref().map_or_else(String::new, |(number, _)| format!("p{}", number + 1));
                all.insert(format!("statement {id}: point"), point);
                all.insert(format!("statement {id}: voice"), seen.heard.name.clone().unwrap_or_default());
                let written =
                    |of: &[view::Written]| of.iter().map(|one| one.text.as_str()).collect::<Vec<_>>().join("; ");
                all.insert(format!("statement {id}: notes"), written(&seen.notes));
                all.insert(format!("statement {id}: tags"), written(&seen.tags));
                if let Some((number, label)) = &seen.point {
                    all.insert(format!("point p{}: label", number + 1), flat(label));
                    all.insert(format!("point p{}: how many speak", number + 1), seen.speaking.0.to_string());
                }
                for pair in seen.pairs.iter().filter(|pair| pair.with > place) {
                    let linked = comparison.links.iter().any(|link| (link.a, link.b) == (place, pair.with));
                    let Some(score) = pair.estimate.filter(|_| linked) else { continue };
                    let link = format!("link {id} {}", comparison.statement_id(pair.with));
                    all.insert(format!("{link}: decided"), (!pair.by_hand.is_empty()).to_string());
                    // what was decided has a score of its own, and the window tells what the machine makes of it
                    if pair.by_hand.is_empty() {
                        all.insert(link, format!("{score:.3}"));
                    }
                }
                if seen.pairs.iter().any(view::Pair::is_doubtful) {
                    doubtful.extend(self.index.point(place));
                }
            }
        }
        all.insert("doubtful points".into(), told(doubtful.into_iter()));
        all
    }
}

fn told(points: impl Iterator<Item = usize>) -> String {
    let mut all: Vec<usize> = points.map(|point| point + 1).collect();
    all.sort_unstable();
    all.dedup();
    format!("{all:?}")
}

fn say_cell(say: &mut dyn FnMut(String, String), name: &str, cell: &Cell, cover: Cover, comparison: &Comparison) {
    assert_eq!(cover.is_empty(), matches!(cell, Cell::Silent(_)), "{name}");
    match cell {
        Cell::Said(said) => {
            let words: Vec<String> = said.iter().map(|one| flat(&one.passage.text)).collect();
            let marked: Vec<String> = said.iter().map(|one| in_role(&one.passage, Role::Differs)).collect();
            let marked: Vec<&str> = marked.iter().map(String::as_str).filter(|words| !words.is_empty()).collect();
            say(format!("{name}: statements"), said.len().to_string());
            say(format!("{name}: words"), words.join(" "));
            say(format!("{name}: marked"), marked.join(" | "));
            if let Cover::Differs(share) | Cover::Figures(share) = cover {
                say(format!("{name}: share that differs"), percent(share));
            }
        }
        Cell::Silent(silence) => {
            say(format!("{name}: statements"), "0".into());
            say(format!("{name}: silence"), silence.told.clone());
            let state = match cover {
                Cover::Confirmed => "silent, confirmed",
                Cover::NotClear => "not clear",
                Cover::Elsewhere => "said elsewhere",
                _ => "silent",
            };
            say(format!("{name}: state"), state.to_owned());
            let near = silence.nearest.as_ref();
            say(format!("{name}: nearest"), near.map_or_else(String::new, |near| comparison.statement_id(near.place)));
        }
    }
}

// ── the web page ──

fn unescaped(text: &str) -> String {
    let mut out = text.to_owned();
    for (from, to) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        out = out.replace(from, to);
    }
    out
}

/// The text of a piece of the page, without its elements.
fn bare(html: &str) -> String {
    let mut out = String::new();
    for (nth, part) in html.split('<').enumerate() {
        out.push_str(if nth == 0 { part } else { part.split_once('>').map_or("", |(_, text)| text) });
    }
    unescaped(&out)
}

fn between<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    let rest = text.split_once(from).map_or("", |(_, rest)| rest);
    rest.split_once(to).map_or(rest, |(inside, _)| inside)
}

/// The rows of the table of a section: the text of each cell.
fn rows(page: &str, section: &str) -> Vec<Vec<String>> {
    let section = between(page, &format!("<section id=\"{section}\""), "</section>");
    let table = between(section, "<table class=\"list\">", "</table>");
    let body = between(table, "<tbody>", "</tbody>");
    let cells = |row: &str| -> Vec<String> {
        row.replace("<th ", "<td ")
            .split("<td")
            .skip(1)
            .map(|cell| bare(&format!("<td{cell}")).trim().to_owned())
            .collect()
    };
    body.split("<tr>").skip(1).map(cells).collect()
}

fn page(html: &str) -> Answers {
    let mut all = Answers::new();
    let mut say = |question: String, answer: String| drop(all.insert(question, answer));
    let matters = between(html, "<section id=\"matters\"", "</section>");
    let mut doubtful = Vec::new();
    let bands: Vec<&str> = matters.split("<details class=\"matter\" id=\"").skip(1).collect();
    say("matters".into(), bands.len().to_string());
    say("points".into(), matters.matches(" id=\"p").count().to_string());
    for band in matters.split("<table class=\"points").skip(1) {
        let table = between(band, ">", "</table>");
        let head: Vec<String> = table.split("<th scope=\"col\" dir=\"auto\">").skip(1).map(first).collect();
        for body in table.split("<tbody class=\"").skip(1).filter(|body| body.contains(" id=\"p")) {
            let id: usize = between(body, " id=\"p", "\"").parse().unwrap();
            if between(&format!("\u{1}{body}"), "\u{1}", "\"").contains("doubt") {
                doubtful.push(id - 1);
            }
            point(&mut say, id, body, &head);
        }
    }
    for band in &bands {
        let name = format!("matter {}", band.split('"').next().unwrap());
        let band = band.split("</table>").next().unwrap();
        let who = bare(between(band, "<span class=\"who\">", "</span>"));
        say(format!("{name}: how many speak"), who.split(' ').next().unwrap().to_owned());
        say(format!("{name}: points"), band.matches(" id=\"p").count().to_string());
        let beside = band.split("<tbody class=\"beside\">").skip(1);
        say(
            format!("{name}: without parallel"),
            beside.map(|row| row.matches("<div class=\"said\"").count()).sum::<usize>().to_string(),
        );
    }
    say("doubtful points".into(), told(doubtful.into_iter()));
    for row in rows(html, "coverage") {
        column(&mut say, &row);
    }
    for row in rows(html, "voices") {
        say(format!("voice {}: statements", row[0]), row[3].clone());
    }
    for (id, name) in [("differences", "differences"), ("silences", "left out"), ("decisions", "decisions")] {
        say(name.into(), rows(html, id).len().to_string());
    }
    all
}

fn first(cell: &str) -> String {
    bare(cell.split("</th>").next().unwrap())
}

/// A row of the table of coverage, of the page or of the spreadsheet.
fn column(say: &mut dyn FnMut(String, String), row: &[String]) {
    let asked = [
        "statements",
        "matters",
        "silent matters",
        "points",
        "silent points",
        "without parallel",
        "alone on its question",
        "outlets",
        "origins",
    ];
    for (asked, answer) in asked.iter().zip(&row[1..]) {
        say(format!("version {}: {asked}", row[0]), answer.clone());
    }
}

fn point(say: &mut dyn FnMut(String, String), id: usize, body: &str, head: &[String]) {
    let name = format!("point p{id}");
    let label = bare(between(body, "<span dir=\"auto\">", "</span>"));
    say(format!("{name}: label"), flat(label.split_once(". ").unwrap().1));
    let who = bare(between(body, "<span class=\"who\">", "</span>"));
    say(format!("{name}: how many speak"), who.split(' ').next().unwrap().to_owned());
    let cells: Vec<&str> = body.split("<td").skip(1).collect();
    assert_eq!(cells.len(), head.len(), "{name}: a cell a version");
    for (version, cell) in head.iter().zip(cells) {
        let name = format!("{name}, {version}");
        let said: Vec<&str> = cell.split("<div class=\"said\"").skip(1).collect();
        say(format!("{name}: statements"), said.len().to_string());
        if said.is_empty() {
            let told = between(cell, ">", "</td>");
            let told = if told.contains("<summary>") { between(told, "<summary>", "</summary>") } else { told };
            say(format!("{name}: silence"), bare(told));
            let near = between(cell, "<span class=\"who\">", "</span>");
            say(
                format!("{name}: nearest"),
                bare(near).rsplit_once('(').map_or_else(String::new, |(_, id)| id.trim_end_matches(')').to_owned()),
            );
            continue;
        }
        let words: Vec<&str> = said
            .iter()
            .map(|one| between(one, "data-quote", "</span>"))
            .map(|one| one.split_once('>').unwrap().1)
            .collect();
        say(format!("{name}: words"), flat(&words.iter().map(|words| bare(words)).collect::<Vec<_>>().join(" ")));
        let marked: Vec<String> = words
            .iter()
            .flat_map(|words| words.split("<mark>").skip(1))
            .map(|part| unescaped(part.split("</mark>").next().unwrap()))
            .collect();
        let (part, whole) =
            (letters(&marked.concat()), letters(&words.iter().map(|words| bare(words)).collect::<String>()));
        say(format!("{name}: marked"), marked.join(" | "));
        say(format!("{name}: share that differs"), percent(part as f32 / whole.max(1) as f32));
    }
}

// ── the spreadsheet ──

/// The sheets by name: rows of cells, the head first.
fn book(bytes: &[u8]) -> BTreeMap<String, Vec<Vec<String>>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let (mut shared, mut text, mut shows) = (Vec::new(), String::new(), false);
    each(&part("xl/sharedStrings.xml"), |event| match event {
        Xml::Start("si", _) => text.clear(),
        Xml::Start("t", _) => shows = true,
        Xml::End("t") => shows = false,
        Xml::Text(words) if shows => text.push_str(words),
        Xml::End("si") => shared.push(text.clone()),
        _ => {}
    });
    let mut names = Vec::new();
    each(&part("xl/workbook.xml"), |event| {
        if let Xml::Start("sheet", e) = event {
            names.extend(attribute(e, b"name"));
        }
    });
    let sheets = (1..)
        .zip(names)
        .map(|(number, name)| (name, sheet(&part(&format!("xl/worksheets/sheet{number}.xml")), &shared)));
    sheets.collect()
}

fn sheet(xml: &str, shared: &[String]) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let (mut at, mut is_shared, mut value, mut shows) = (0, false, String::new(), false);
    each(xml, |event| match event {
        Xml::Start("row", _) => rows.push(Vec::new()),
        Xml::Start("c", e) => {
            let name = attribute(e, b"r").unwrap();
            let letters = name.bytes().take_while(u8::is_ascii_uppercase);
            at = letters.fold(0, |sum, letter| sum * 26 + usize::from(letter - b'A') + 1) - 1;
            is_shared = attribute(e, b"t").as_deref() == Some("s");
            value.clear();
        }
        Xml::Start("v", _) => shows = true,
        Xml::End("v") => shows = false,
        Xml::Text(words) if shows => value.push_str(words),
        Xml::End("c") => {
            let row = rows.last_mut().unwrap();
            row.resize(row.len().max(at + 1), String::new());
            row[at] = if is_shared { shared[value.parse::<usize>().unwrap()].clone() } else { value.clone() };
        }
        _ => {}
    });
    let width = rows.first().map_or(0, Vec::len);
    rows.iter_mut().for_each(|row| row.resize(width.max(row.len()), String::new()));
    rows
}

fn spreadsheet(bytes: &[u8]) -> Answers {
    let book = book(bytes);
    let mut all = Answers::new();
    let mut say = |question: String, answer: String| drop(all.insert(question, answer));
    let data = |name: &str| book[name].iter().skip(1);
    say("matters".into(), data("Matters").count().to_string());
    for row in data("Matters") {
        let name = format!("matter {}", row[0]);
        say(format!("{name}: label"), flat(&row[1]));
        say(format!("{name}: who speaks"), row[3].clone());
        say(format!("{name}: points"), row[6].clone());
        say(format!("{name}: without parallel"), row[7].clone());
    }
    say("points".into(), data("Points").count().to_string());
    let head = &book["Points"][0];
    for row in data("Points") {
        let name = format!("point {}", row[0]);
        say(format!("{name}: label"), flat(&row[1]));
        say(format!("{name}: score"), format!("{:.3}", row[2].parse::<f32>().unwrap()));
        say(format!("{name}: how many speak"), row[7..].iter().filter(|cell| !cell.is_empty()).count().to_string());
        for (version, cell) in head[7..].iter().zip(&row[7..]).filter(|(_, cell)| !cell.is_empty()) {
            say(format!("{name}, {version}: words"), flat(cell));
        }
    }
    let head = &book["Statements"][0];
    let at = |wanted: &str| head.iter().position(|name| name == wanted).unwrap();
    for row in data("Statements") {
        for asked in ["point", "voice", "stance", "notes", "tags", "kind"] {
            say(format!("statement {}: {asked}", row[at("statement")]), row[at(asked)].replace('\n', "; "));
        }
    }
    say("links".into(), data("Links").count().to_string());
    for row in data("Links") {
        let link = format!("link {} {}", row[0], row[1]);
        say(format!("{link}: decided"), (!row[3].is_empty()).to_string());
        say(link, format!("{:.3}", row[2].parse::<f32>().unwrap()));
    }
    data("Coverage").for_each(|row| column(&mut say, row));
    data("Voices").for_each(|row| say(format!("voice {}: statements", row[0]), row[3].clone()));
    for (sheet, name) in [("Differences", "differences"), ("Silences, ranked", "left out"), ("Decisions", "decisions")]
    {
        say(name.into(), data(sheet).count().to_string());
    }
    all
}

// ── the record ──

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or("")
}

fn record(json: &str) -> Answers {
    let record: Value = serde_json::from_str(json).unwrap();
    let mut all = Answers::new();
    let mut say = |question: String, answer: String| drop(all.insert(question, answer));
    let versions: Vec<&str> = list(&record["versions"]).iter().map(|version| text(&version["name"])).collect();
    say("points".into(), list(&record["points"]).len().to_string());
    let mut words: BTreeMap<&str, String> = BTreeMap::new();
    let names: BTreeMap<&str, &str> =
        list(&record["voices"]).iter().map(|voice| (text(&voice["id"]), text(&voice["name"]))).collect();
    let mut heard: BTreeMap<&str, usize> = BTreeMap::new();
    for article in list(&record["articles"]) {
        let body = text(&article["body"]);
        for statement in list(&article["statements"]) {
            let id = text(&statement["id"]);
            let byte = |end: &str| usize::try_from(statement[end].as_u64().unwrap()).unwrap();
            words.insert(id, flat(&body[byte("start")..byte("end")]));
            let voice = names.get(text(&statement["voice"])).copied().unwrap_or("");
            say(format!("statement {id}: voice"), voice.to_owned());
            say(format!("statement {id}: stance"), text(&statement["stance"]["does"]).to_owned());
            say(format!("statement {id}: kind"), text(&statement["kind"]).to_owned());
            say(format!("statement {id}: point"), String::new());
            if !voice.is_empty() {
                *heard.entry(voice).or_default() += 1;
            }
        }
    }
    heard.into_iter().for_each(|(name, count)| say(format!("voice {name}: statements"), count.to_string()));
    let (mut left_out, mut speaks) = (0, vec![0; versions.len()]);
    for point in list(&record["points"]) {
        let name = format!("point {}", text(&point["id"]));
        let readings = list(&point["readings"]);
        let statements = |reading: &Value| list(&reading["statements"]).len();
        say(format!("{name}: label"), flat(text(&point["label"])));
        say(format!("{name}: score"), format!("{:.3}", point["score"].as_f64().unwrap()));
        say(format!("{name}: how many speak"), readings.iter().filter(|one| statements(one) > 0).count().to_string());
        for ((reading, version), speaks) in readings.iter().zip(&versions).zip(&mut speaks) {
            let name = format!("{name}, {version}");
            let said: Vec<&str> = list(&reading["statements"]).iter().map(text).collect();
            *speaks += usize::from(!said.is_empty());
            say(format!("{name}: statements"), said.len().to_string());
            for id in &said {
                say(format!("statement {id}: point"), text(&point["id"]).to_owned());
            }
            if said.is_empty() {
                let state = text(&reading["silence"]["state"]);
                left_out += usize::from(matches!(state, "silent" | "silent, confirmed"));
                say(format!("{name}: state"), state.to_owned());
                say(format!("{name}: nearest"), text(&reading["nearest"]["statement"]).to_owned());
            } else {
                say(format!("{name}: words"), said.iter().map(|id| words[id].as_str()).collect::<Vec<_>>().join(" "));
            }
        }
    }
    for ((version, points), record) in versions.iter().zip(speaks).zip(list(&record["versions"])) {
        say(format!("version {version}: points"), points.to_string());
        say(format!("version {version}: statements"), list(&record["statements"]).len().to_string());
    }
    say("links".into(), list(&record["links"]).len().to_string());
    for link in list(&record["links"]) {
        say(
            format!("link {} {}", text(&link["a"]), text(&link["b"])),
            format!("{:.3}", link["score"].as_f64().unwrap()),
        );
    }
    say("differences".into(), list(&record["differences"]).len().to_string());
    say("left out".into(), left_out.to_string());
    all
}

// ── held against each other ──

struct Sources {
    html: String,
    xlsx: Vec<u8>,
    json: String,
    window: Answers,
    inspector: Answers,
}

fn sources(project: &Project) -> Sources {
    let comparison = compare(project, &RESOURCES, &Serial);
    assert!(comparison.versions.len() <= 8, "the page gives each version a column");
    let report = Report { project, comparison: &comparison };
    let written = |form: Format| form.written(&report).unwrap();
    let index = Index::new(&comparison);
    let grid = view::grid(project, &comparison, &index, &ViewState::default());
    let shown = Shown { project, comparison: &comparison, index, grid };
    let (mut window, inspector) = (shown.answers(), shown.inspected());
    window.insert("decisions".into(), project.decisions.len().to_string());
    Sources {
        html: String::from_utf8(written(Format::Html)).unwrap(),
        xlsx: written(Format::Xlsx),
        json: String::from_utf8(written(Format::Json)).unwrap(),
        window,
        inspector,
    }
}

impl Sources {
    fn held(&self) -> (usize, Vec<String>) {
        let (page, sheets, record) = (page(&self.html), spreadsheet(&self.xlsx), record(&self.json));
        held_together(&[
            ("window", &self.window),
            ("inspector", &self.inspector),
            ("page", &page),
            ("spreadsheet", &sheets),
            ("record", &record),
        ])
    }
}

#[track_caller]
fn answer_alike(project: &Project, least: usize) {
    let (shared, differing) = sources(project).held();
    assert!(differing.is_empty(), "\n{}\n", differing.join("\n"));
    assert!(shared >= least, "only {shared} questions are answered twice");
}

#[test]
fn the_sample_is_told_alike_everywhere() {
    answer_alike(&Project { name: "Storm".to_owned(), ..open("storm.ron") }, 300);
}

#[test]
fn what_was_decided_is_told_alike_everywhere() {
    answer_alike(&decided(open("storm.ron")), 300);
}

#[test]
fn the_sample_in_another_order_is_told_alike_everywhere() {
    let mut project = open("storm.ron");
    project.settings.depth = Some(Depth::Quick);
    project.articles.reverse();
    answer_alike(&project, 300);
}

#[test]
fn desks_in_several_languages_are_told_alike_everywhere() {
    let mut project = open("calls-four-languages.ron");
    project.settings.depth = Some(Depth::Quick);
    answer_alike(&project, 100);
}

#[test]
fn whatever_is_told_otherwise_is_seen() {
    let mut project = open("storm.ron");
    project.settings.depth = Some(Depth::Quick);
    let told = sources(&project);
    assert_eq!(told.held().1, [""; 0]);
    let seen = |sources: &Sources, question: &str| {
        let (_, differing) = sources.held();
        assert!(differing.iter().any(|one| one.contains(question)), "{question}: {differing:?}");
    };
    let page = |from: &str, to: &str| Sources { html: told.html.replace(from, to), ..copy(&told) };
    seen(&page("<mark>", ""), "marked");
    seen(&page("<div class=\"said\"", "<div class=\"gone\""), ": statements");
    seen(&page("<td class=\"n\" dir=\"auto\">", "<td class=\"n\" dir=\"auto\">9"), "version ");
    seen(&page("<tbody class=\"", "<tbody class=\"doubt "), "doubtful points");
    let json = |from: &str, to: &str| Sources { json: told.json.replacen(from, to, 1), ..copy(&told) };
    seen(&json("\"state\":\"", "\"state\":\"un"), "state");
    seen(&json("\"score\":0.", "\"score\":0.0"), "link ");
    let mut other = copy(&told);
    other.window.insert("left out".to_owned(), "77".to_owned());
    seen(&other, "left out");
    let mut fewer = project.clone();
    fewer.articles.pop();
    let fewer = sources(&fewer);
    seen(&Sources { xlsx: fewer.xlsx, ..copy(&told) }, "points");
}

fn copy(of: &Sources) -> Sources {
    let Sources { html, xlsx, json, window, inspector } = of;
    Sources {
        html: html.clone(),
        xlsx: xlsx.clone(),
        json: json.clone(),
        window: window.clone(),
        inspector: inspector.clone(),
    }
}
