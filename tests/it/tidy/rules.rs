//! The checks themselves: each takes parsed sources and gives its complaints, so that a small bad source can try it.

use super::source::{Name, Source};
use std::collections::BTreeMap;

/// Crates with the rooms that may name them; `main` stands for `main.rs`.
const CRATES: &[(&[&str], &[&str])] = &[
    (&["rfd", "open", "rustix"], &["ui"]),
    (&["egui_plot"], &["charts"]),
    (&["unicode_script"], &["scene"]),
    (&["egui_kittest"], &[]),
    (&["egui"], &["kit", "command", "scene", "pages", "charts", "tasks", "panels", "overlays", "ui", "window"]),
    (&["eframe", "winit", "egui_winit", "softbuffer", "image", "log"], &["window"]),
    (&["rust_xlsxwriter"], &["records"]),
    // A figure is drawn as SVG and painted for formats that hold pixels.
    (&["resvg"], &["report"]),
    (&["clap", "clap_complete", "clap_mangen"], &["cli", "main"]),
    (&["directories", "tempfile"], &["disk"]),
    (&["rayon"], &["session"]),
];

/// Standard paths with the rooms that may name them.
const PATHS: &[(&[&str], &[&str])] = &[
    (&["std", "fs"], &["disk"]),
    (&["std", "os"], &["disk"]),
    (&["std", "net"], &[]),
    (&["std", "thread"], &["session"]),
    (&["std", "process", "Command"], &[]),
];

/// Methods that ask the file system or start threads, with the rooms that may call them.
const METHODS: &[(&[&str], &[&str])] = &[
    (
        &[
            "exists",
            "try_exists",
            "is_file",
            "is_dir",
            "is_symlink",
            "read_dir",
            "metadata",
            "symlink_metadata",
            "canonicalize",
        ],
        &["disk"],
    ),
    (&["par_iter", "par_iter_mut", "into_par_iter", "par_chunks", "par_bridge", "par_sort", "spawn"], &["session"]),
];

/// A measure may fall by one part of so many before the list must follow.
const SLACK: usize = 20;

/// The rooms in the order of `lib.rs`, private ones too, and what is wrong with the map.
pub fn rooms(map: &str) -> (Vec<String>, Vec<String>) {
    let file = syn::parse_file(map).expect("lib.rs parses");
    let mut rooms = Vec::new();
    let mut broken = Vec::new();
    for item in file.items {
        match item {
            syn::Item::Mod(room) if room.content.is_none() => rooms.push(room.ident.to_string()),
            _ => broken.push("src/lib.rs holds code: it is the map".to_owned()),
        }
    }
    (rooms, broken)
}

/// A room names only itself and the rooms above it.
pub fn layering(sources: &[Source], rooms: &[String]) -> Vec<String> {
    let mut broken = Vec::new();
    for source in sources {
        let Some(room) = source.room() else { continue };
        let Some(level) = rooms.iter().position(|r| r == room) else {
            broken.push(format!("{} stands in no room of the map", source.path));
            continue;
        };
        for Name { path, line, .. } in &source.names {
            if path[0] != "crate" {
                continue;
            }
            let named = path.get(1).map_or("*", String::as_str);
            let below = rooms.iter().position(|r| r == named).is_some_and(|at| at > level);
            if below || named == "*" {
                broken.push(format!("{}:{line} names {}", source.path, path.join("::")));
            }
        }
    }
    broken
}

/// Crates, files and threads stand only where they belong.
pub fn belongings(sources: &[Source]) -> Vec<String> {
    let mut broken = Vec::new();
    for source in sources {
        let room = source.room().unwrap_or("main");
        for Name { path, line, .. } in &source.names {
            let krate = CRATES.iter().find(|(crates, _)| crates.contains(&path[0].as_str()));
            let part = PATHS
                .iter()
                .find(|(parts, _)| parts.len() <= path.len() && parts.iter().zip(path).all(|(a, b)| a == b));
            let hit = krate.or(part).filter(|(_, rooms)| !rooms.contains(&room));
            broken.extend(hit.map(|_| format!("{}:{line} uses {}", source.path, path.join("::"))));
        }
        for (method, line) in &source.calls {
            let hit = METHODS.iter().find(|(methods, _)| methods.contains(&method.as_str()));
            let hit = hit.filter(|(_, rooms)| !rooms.contains(&room));
            broken.extend(hit.map(|_| format!("{}:{line} calls .{method}()", source.path)));
        }
    }
    broken
}

/// Where constants with a decimal point may stand beside `work/thresholds.rs`: numbers of a fitted model, of a script or
/// of arithmetic, and sizes on the screen.
const DECIMALS: &[&str] = &[
    "src/alignment/boosting.rs",
    "src/alignment/features.rs",
    "src/alignment/label.rs",
    "src/alignment/silence.rs",
    "src/charts/",
    "src/comparison/label.rs",
    "src/encoder/",
    "src/grammar/",
    "src/lexicon/numerals.rs",
    "src/report/",
    "src/kit/",
    "src/overlays/",
    "src/pages/",
    "src/panels/",
    "src/scene/",
    "src/tasks/",
    "src/ui/",
    "src/window/canvas/",
    "src/wording/count.rs",
    "src/work/thresholds.rs",
];

/// Numbers that decide between readings stand in `work/thresholds.rs`, with their reason.
pub fn thresholds(sources: &[Source]) -> Vec<String> {
    let mut broken = Vec::new();
    for source in sources.iter().filter(|source| !DECIMALS.iter().any(|place| source.path.starts_with(place))) {
        let of = |(name, line): &(String, usize)| {
            format!("{}:{line} holds {name}: thresholds stand in src/work/thresholds.rs", source.path)
        };
        broken.extend(source.decimals.iter().map(of));
    }
    broken
}

/// Lines by file.
pub fn files(sources: &[Source]) -> BTreeMap<String, usize> {
    sources.iter().map(|source| (source.path.clone(), source.lines)).collect()
}

/// Lines by function, named `file::function`; of two of one name the longer.
pub fn functions(sources: &[Source]) -> BTreeMap<String, usize> {
    let mut lengths = BTreeMap::new();
    for source in sources {
        for (name, lines) in &source.functions {
            let length = lengths.entry(format!("{}::{name}", source.path)).or_insert(0);
            *length = (*lines).max(*length);
        }
    }
    lengths
}

/// Lines by room.
pub fn sizes(sources: &[Source]) -> BTreeMap<String, usize> {
    let mut sizes = BTreeMap::new();
    for source in sources {
        *sizes.entry(source.room().unwrap_or("main").to_owned()).or_insert(0) += source.lines;
    }
    sizes
}

/// Measures over `limit` that the list does not grant, and entries of the list that are no longer needed or no longer true.
pub fn within(measured: &BTreeMap<String, usize>, limit: usize, granted: &[(&str, usize)]) -> Vec<String> {
    let mut broken = Vec::new();
    for (name, number) in measured.iter().filter(|(_, number)| **number > limit) {
        match granted.iter().find(|(of, _)| of == name) {
            None => broken.push(format!("{name} has {number}, more than {limit}")),
            Some((_, was)) if number > was => broken.push(format!("{name} has grown from {was} to {number}")),
            Some((_, was)) if number + was / SLACK < *was => {
                broken.push(format!("{name} has shrunk: write {number} for {was}"))
            }
            Some(_) => {}
        }
    }
    let done = granted.iter().filter(|(name, _)| measured.get(*name).is_none_or(|number| *number <= limit));
    broken.extend(done.map(|(name, _)| format!("{name} is over no limit now: take it off the list")));
    broken
}

/// Files that name each other in a circle, by room. A door (`mod.rs` with nothing but `mod` and `use`) hands names on
/// and is no part of a circle.
pub fn circles(sources: &[Source]) -> BTreeMap<String, Vec<Vec<String>>> {
    let by_module: BTreeMap<&[String], usize> =
        sources.iter().enumerate().map(|(at, source)| (source.module.as_slice(), at)).collect();
    let mut edges = vec![Vec::new(); sources.len()];
    for (from, source) in sources.iter().enumerate().filter(|(_, source)| !source.is_door) {
        for name in source.names.iter().filter(|name| name.path[0] == "crate") {
            let own_child = name.is_reexport && name.path[1..].starts_with(&source.module);
            let to = target(sources, &by_module, &name.path[1..], 0);
            edges[from].extend(to.filter(|to| {
                *to != from && !own_child && !sources[*to].is_door && sources[*to].room() == source.room()
            }));
        }
    }
    let mut found: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
    let reach: Vec<Vec<bool>> = (0..sources.len()).map(|from| reached(&edges, from)).collect();
    let mut seen = vec![false; sources.len()];
    for at in 0..sources.len() {
        if seen[at] || !reach[at][at] {
            continue;
        }
        let circle: Vec<usize> = (0..sources.len()).filter(|other| reach[at][*other] && reach[*other][at]).collect();
        circle.iter().for_each(|other| seen[*other] = true);
        let room = sources[at].room().unwrap_or("main").to_owned();
        found.entry(room).or_default().push(circle.iter().map(|other| sources[*other].path.clone()).collect());
    }
    found
}

/// The file in which a path below the crate ends, through the names that doors hand on.
fn target(sources: &[Source], by_module: &BTreeMap<&[String], usize>, path: &[String], depth: usize) -> Option<usize> {
    let length = (1..=path.len()).rev().find(|length| by_module.contains_key(&path[..*length]))?;
    let at = by_module[&path[..length]];
    let handed_on = path.get(length).and_then(|name| sources[at].aliases.get(name));
    match handed_on.and_then(|targets| targets.iter().find(|to| to[0] == "crate")) {
        Some(to) if depth < 4 => target(sources, by_module, &to[1..], depth + 1).or(Some(at)),
        _ => Some(at),
    }
}

fn reached(edges: &[Vec<usize>], from: usize) -> Vec<bool> {
    let mut reached = vec![false; edges.len()];
    let mut open = edges[from].clone();
    while let Some(at) = open.pop() {
        if !std::mem::replace(&mut reached[at], true) {
            open.extend(&edges[at]);
        }
    }
    reached
}
