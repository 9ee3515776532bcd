//! What the program is built of: licences, and no code but other people's that is unsafe. Reads what cargo says of the
//! packages that are here already; asks nobody.

use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    process::Command,
};

/// Licences that the program may be shipped with. `.deny.toml` has the same list.
const LICENCES: [&str; 11] = [
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "0BSD",
    "ISC",
    "MPL-2.0",
    "Zlib",
    "CC0-1.0",
    "Unicode-3.0",
];

/// The packages that the program itself is built of on this platform, each with its licence.
fn packages() -> BTreeMap<String, String> {
    let target = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--offline", "--locked", "--format-version", "1", "--filter-platform", &target])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let needs: BTreeMap<String, Vec<String>> = told["resolve"]["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|node| {
            let built = node["deps"].as_array().unwrap().iter().filter(|need| {
                need["dep_kinds"].as_array().unwrap().iter().any(|kind| kind["kind"].as_str() != Some("dev"))
            });
            (text(&node["id"]), built.map(|need| text(&need["pkg"])).collect())
        })
        .collect();
    let mut reached = BTreeSet::new();
    let mut waiting = vec![text(&told["resolve"]["root"])];
    while let Some(id) = waiting.pop() {
        if reached.insert(id.clone()) {
            waiting.extend(needs[&id].iter().cloned());
        }
    }
    let known = told["packages"].as_array().unwrap().iter().filter(|package| reached.contains(&text(&package["id"])));
    known
        .map(|package| (format!("{} {}", text(&package["name"]), text(&package["version"])), text(&package["license"])))
        .collect()
}

/// Whether an expression such as `(MIT OR Apache-2.0) AND Unicode-3.0` can be met with the licences allowed.
fn is_allowed(licence: &str) -> bool {
    let licence = licence.replace('/', " OR ").replace("WITH LLVM-exception", "");
    licence
        .split(" AND ")
        .all(|part| part.split(" OR ").any(|one| LICENCES.contains(&one.trim_matches(|c: char| "() ".contains(c)))))
}

#[test]
fn every_package_has_a_licence_that_the_program_may_be_shipped_with() {
    let packages = packages();
    assert!(packages.len() > 50, "cargo was not understood");
    let refused: Vec<_> = packages.iter().filter(|(_, licence)| !is_allowed(licence)).collect();
    assert!(refused.is_empty(), "{refused:?}");
    assert!(is_allowed("(MIT OR GPL-3.0) AND Zlib") && !is_allowed("GPL-3.0 AND MIT") && !is_allowed(""));
    let deny = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(".deny.toml")).unwrap();
    for licence in LICENCES {
        assert!(deny.contains(&format!("\"{licence}\"")), ".deny.toml lacks {licence}");
    }
    println!("{} packages, each with a licence of {}", packages.len(), LICENCES.join(", "));
}

#[test]
fn none_of_our_code_is_unsafe() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    assert!(manifest.contains("unsafe_code = \"forbid\""));
}

/// The text of a file of the project.
fn file(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The values of an attribute, in the order of the file.
fn values<'t>(text: &'t str, attribute: &str) -> Vec<&'t str> {
    let begin = format!(" {attribute}=\"");
    text.split(begin.as_str()).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn the_desktop_knows_a_project_by_how_it_begins() {
    let kind = file("assets/package/counterpoint.xml");
    let project = counterpoint::format::write(&crate::project::sample());
    let matches = kind.split("<match ").skip(1);
    let mut found = 0;
    for one in matches.map(|rest| format!(" {rest}")) {
        let wanted = values(&one, "value")[0].replace("\\n", "\n");
        let offsets: Vec<usize> = values(&one, "offset")[0].split(':').map(|number| number.parse().unwrap()).collect();
        let mut places = offsets[0]..=*offsets.last().unwrap();
        assert!(places.any(|at| project[at..].starts_with(&wanted)), "{wanted:?} is not where {offsets:?} say");
        found += 1;
    }
    assert_eq!(found, 2);
    let mime = values(&kind, "type").into_iter().find(|kind| kind.contains('/')).unwrap();
    assert!(file("assets/package/counterpoint.desktop").contains(&format!("MimeType={mime};")));
}

#[test]
fn what_the_packages_take_is_there() {
    let scripts = ["build.sh", "linux.sh", "elsewhere.sh"].map(|name| file(&format!("assets/package/{name}"))).concat();
    let named = scripts.split("$here/").skip(1).map(|rest| rest.split(['"', ' ', '\n']).next().unwrap());
    let named: BTreeSet<&str> = named.collect();
    assert!(named.len() > 8, "{named:?}");
    let package = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/package");
    named.iter().for_each(|name| assert!(package.join(name).is_file(), "{name} is not there"));
    for taken in ["README.md", "LICENSE", "CHANGELOG.md", "assets/fonts/OFL.txt", "assets/icons/LICENSE"] {
        file(taken);
        assert!(scripts.contains(taken), "the packages lack {taken}");
    }
    let version = env!("CARGO_PKG_VERSION");
    let told = file("assets/package/org.counterpoint.Counterpoint.metainfo.xml");
    assert!(told.contains(&format!("<release version=\"{version}\"")), "stores are told of another version");
    assert!(file("assets/package/org.counterpoint.Counterpoint.yml").contains(&format!("counterpoint-{version}-")));
}
