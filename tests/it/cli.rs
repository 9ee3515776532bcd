//! The command line as scripts see it: exit codes, one line on standard error, bad input beside good.

use serde_json::Value;
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

fn run(folder: &Path, arguments: &[&str], input: &[u8]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_counterpoint"));
    command.current_dir(folder).env("XDG_CACHE_HOME", folder.join("cache")).env("LC_ALL", "C").env("LANG", "C");
    command.args(arguments);
    ran(&mut command, input)
}

fn ran(command: &mut Command, input: &[u8]) -> Output {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let bytes = input.to_vec();
    let feed = std::thread::Builder::new().spawn(move || drop(stdin.write_all(&bytes))).unwrap();
    let output = child.wait_with_output().unwrap();
    feed.join().unwrap();
    output
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).trim().to_owned()
}

fn lines(output: &Output) -> Vec<Value> {
    String::from_utf8(output.stdout.clone()).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

const HARBOUR: &str = "{\"id\":\"h1\",\"outlet\":\"The Quay\",\"language\":\"en\",\"sentences\":[\"The dockers of Port Alder stopped work on Monday.\",\"The company said 40 ships are waiting.\"]}
{\"id\":\"h2\",\"outlet\":\"Alder Radio\",\"language\":\"en\",\"sentences\":[\"Dockers in Port Alder walked out on Monday.\",\"According to the union, 25 ships wait.\"]}
";

fn folder() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_owned();
    fs::write(path.join("harbour.jsonl"), HARBOUR).unwrap();
    (folder, path)
}

#[test]
fn a_saved_project_gives_the_same_comparison_again() {
    let (_kept, path) = folder();
    let first = run(&path, &["compare", "harbour.jsonl", "missing.txt", "--by", "voice", "--save", "p.ron"], b"");
    assert!(first.status.success(), "{}", said(&first));
    let again = run(&path, &["compare", "p.ron"], b"");
    assert_eq!(String::from_utf8(first.stdout), String::from_utf8(again.stdout));
    let check = run(&path, &["check", "p.ron"], b"");
    assert!(check.status.success(), "{}", said(&check));
}

#[test]
fn a_report_is_in_english_unless_another_language_is_asked_for() {
    let (_kept, path) = folder();
    let text = |format: &str, more: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_counterpoint"));
        command.current_dir(&path).env("XDG_CACHE_HOME", path.join("cache"));
        command.env("LANG", "de_DE.UTF-8").env("LC_ALL", "de_DE.UTF-8");
        command.args(["compare", "harbour.jsonl", "--depth", "quick", "--format", format]).args(more);
        let output = ran(&mut command, b"");
        assert!(output.status.success(), "{}", said(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(text("md", &[]).contains("## Coverage\n"), "a report takes its language from the system");
    assert!(text("md", &["--lang", "de"]).contains("## Abdeckung\n"));
    assert!(text("html", &["--lang", "ar"]).contains("<html lang=\"ar\" dir=\"rtl\">"));
    for format in ["json", "csv", "tei", "ris"] {
        assert_eq!(text(format, &["--lang", "fr"]), text(format, &[]), "{format}");
    }
}

#[test]
fn what_goes_wrong_is_one_line_in_the_language_that_is_asked_for() {
    let (_kept, path) = folder();
    let english = run(&path, &["check", "missing.ron"], b"");
    assert!(said(&english).starts_with("counterpoint: missing.ron could not be read"), "{}", said(&english));
    for (language, words) in [("fr", "n’a pas pu être lu"), ("tr", "okunamadı"), ("ar", "تعذرت قراءة")] {
        let failed = run(&path, &["check", "missing.ron", "--lang", language], b"");
        let line = said(&failed);
        assert!(line.starts_with("counterpoint: ") && line.contains(words) && line.contains("missing.ron"), "{line}");
        assert!(!line.contains('\n'), "{line}");
        assert_eq!(failed.status.code(), english.status.code());
        let usage = run(&path, &["compare", "--depth", "x", "--lang", language], b"");
        assert_eq!(usage.status.code(), Some(2), "{}", said(&usage));
        let help = run(&path, &["compare", "--help", "--lang", language], b"");
        assert!(help.status.success() && !String::from_utf8_lossy(&help.stdout).contains("Keep the comparison"));
        // what programs read stays English, also what is wrong with an input
        let record = run(&path, &["compare", "harbour.jsonl", "missing.txt", "--lang", language], b"");
        assert_eq!(record.stdout, run(&path, &["compare", "harbour.jsonl", "missing.txt"], b"").stdout);
    }
}

#[test]
fn the_same_project_gives_the_same_bytes_on_every_run_and_number_of_threads() {
    let (_kept, path) = folder();
    for (depth, by) in [("quick", "outlet"), ("quick", "voice"), ("deep", "outlet")] {
        let compared = |threads: usize| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_counterpoint"));
            // Each run reads for itself: nothing is remembered from the run before.
            command.current_dir(&path).env("XDG_CACHE_HOME", path.join(format!("cache-{by}-{threads}")));
            command.env("RAYON_NUM_THREADS", threads.to_string());
            ran(command.args(["compare", "harbour.jsonl", "--depth", depth, "--by", by]), b"")
        };
        let (one, two, five) = (compared(1), compared(2), compared(5));
        assert!(one.status.success(), "{}", said(&one));
        assert!(one.stdout == two.stdout && two.stdout == five.stdout, "{depth}, {by}: the bytes differ");
        let made_by = &lines(&one)[0]["made_by"];
        assert_eq!(made_by["program"], env!("CARGO_PKG_VERSION"));
        assert!(made_by["model"].is_string() && made_by["grammar"].is_string() && made_by["lexicons"].is_string());
    }
}

#[test]
fn one_text_of_several_outlets_is_told_and_counts_as_wished() {
    let (_kept, path) = folder();
    let wire = "The port of Alder opened again on Saturday after nine days, the harbour office said in a statement. \
                Fourteen ships had waited off the coast since the strike began, and the first was unloaded at noon. \
                The union said that wages would rise by three per cent.";
    let article = |id: &str, outlet: &str, day: &str, text: &str| {
        serde_json::json!({"id": id, "outlet": outlet, "published": day, "text": text}).to_string()
    };
    let set = [
        article("c", "Courier", "2020-11-08", &wire.replace(" in a statement", "")),
        article("w", "Agency", "2020-11-07", wire),
        article(
            "q",
            "The Quay",
            "2020-11-07",
            "Ships are unloaded again in Port Alder. The office said the strike is over.",
        ),
    ];
    fs::write(path.join("wire.jsonl"), set.join("\n")).unwrap();
    let compare = |more: &[&str]| {
        let output = run(&path, &[&["compare", "wire.jsonl", "--depth", "quick"], more].concat(), b"");
        assert!(output.status.success(), "{}", said(&output));
        lines(&output).remove(0)
    };
    let names = |comparison: &Value| -> Vec<String> {
        comparison["versions"].as_array().unwrap().iter().map(|v| v["name"].as_str().unwrap().to_owned()).collect()
    };
    let several = compare(&["--save", "p.ron"]);
    assert_eq!(names(&several), ["Courier", "Agency", "The Quay"]);
    assert_eq!(several["problems"][0]["code"], "copies");
    assert_eq!(names(&compare(&["--copies", "one"])), ["Agency", "The Quay"]);
    let check = run(&path, &["check", "p.ron"], b"");
    let told = String::from_utf8(check.stdout).unwrap();
    let tree: Vec<&str> = told.lines().skip_while(|line| !line.starts_with("copies")).take(3).collect();
    assert_eq!(
        tree,
        [
            "copies     2 articles print 1 text",
            "  w  Agency",
            "    c  Courier (from w: 90 % kept), changes: “said in a statement.” → “said.”",
        ]
    );
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_told_and_the_old_file_stays() {
    let (_kept, path) = folder();
    assert!(run(&path, &["compare", "harbour.jsonl", "--save", "p.ron", "--depth", "quick"], b"").status.success());
    let output = run(&path, &["compare", "p.ron", "--depth", "quick", "--out", "/dev/full"], b"");
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert_eq!(
        said(&output),
        "counterpoint: /dev/full could not be saved: the disk is full. Make room, or choose another place"
    );
    // A device is written to; a file in its place would be another thing.
    let full = fs::metadata("/dev/full").unwrap();
    assert!(!full.is_file());
    assert!(run(&path, &["check", "p.ron"], b"").status.success());
}

#[test]
fn a_bad_file_is_named_and_the_rest_is_compared() {
    let (_kept, path) = folder();
    fs::write(path.join("empty.txt"), "").unwrap();
    fs::write(path.join("broken.ron"), "(format:1,").unwrap();
    let output = run(&path, &["compare", "empty.txt", "gone.txt", "broken.ron", "harbour.jsonl"], b"");
    assert!(output.status.success(), "{}", said(&output));
    let comparison = &lines(&output)[0];
    assert_eq!(comparison["articles"].as_array().unwrap().len(), 2);
    let told = comparison["problems"].to_string();
    for name in ["empty.txt", "gone.txt", "broken.ron"] {
        assert!(told.contains(name), "{name} is not in {told}");
    }
}

#[test]
fn nothing_readable_is_exit_one_and_one_line() {
    let (_kept, path) = folder();
    fs::write(path.join("empty.txt"), "").unwrap();
    for arguments in [
        &["compare", "gone.txt"][..],
        &["compare", "empty.txt", "gone.txt"],
        &["statements", "gone.txt"],
        &["check", "gone.ron"],
        &["check", "harbour.jsonl"],
        &["compare", "harbour.jsonl", "--out", "nowhere/report.json"],
        &["compare", "harbour.jsonl", "--save", "nowhere/p.ron"],
    ] {
        let output = run(&path, arguments, b"");
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {}", said(&output));
        assert_eq!(said(&output).lines().count(), 1, "{arguments:?}: {}", said(&output));
        let named = arguments.iter().filter(|word| word.contains('.')).any(|word| said(&output).contains(word));
        assert!(named, "{arguments:?} names no file: {}", said(&output));
    }
}

#[test]
fn wrong_usage_is_exit_two() {
    let (_kept, path) = folder();
    for arguments in [
        &["compare"][..],
        &["compare", "harbour.jsonl", "--min-score", "7"],
        &["compare", "harbour.jsonl", "--format", "odt"],
        &["statements", "harbour.jsonl", "--format", "conllu", "--depth", "quick"],
        &["batch", "--jobs", "0"],
    ] {
        assert_eq!(run(&path, arguments, b"").status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn batch_keeps_the_order_and_goes_on_after_bad_lines() {
    let (_kept, path) = folder();
    let articles: Vec<&str> = HARBOUR.lines().collect();
    let mut input = Vec::new();
    for id in 0..40 {
        writeln!(input, "{{\"id\":\"s{id}\",\"articles\":[{}]}}", articles.join(",")).unwrap();
        if id % 10 == 3 {
            input.extend_from_slice(b"no json\n\n{\"id\":\"half\"}\n\xff\xfe\n");
        }
    }
    let output = run(&path, &["batch", "--jobs", "2"], &input);
    assert!(output.status.success(), "{}", said(&output));
    let records = lines(&output);
    assert_eq!(records.len(), 40 + 4 * 3);
    let (bad, good): (Vec<_>, Vec<_>) = records.iter().partition(|record| record.get("error").is_some());
    let ids: Vec<String> = good.iter().map(|record| record["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(ids, (0..40).map(|id| format!("s{id}")).collect::<Vec<_>>());
    assert!(bad.iter().all(|record| record["error"]["message"].is_string() && record["error"]["code"].is_string()));
    assert_eq!(bad[1]["id"], "half");
}

#[test]
fn statements_come_in_input_order_from_files_and_standard_input() {
    let (_kept, path) = folder();
    let output = run(&path, &["statements", "harbour.jsonl", "harbour.jsonl", "gone.txt"], b"");
    assert!(output.status.success(), "{}", said(&output));
    let ids: Vec<String> = lines(&output).iter().map(|record| record["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(ids, ["h1", "h2", "a3", "a4"]);
    let piped = run(&path, &["statements", "-"], HARBOUR.as_bytes());
    assert_eq!(lines(&piped).len(), 2);
    let broken = format!("{HARBOUR}not a record\n{HARBOUR}");
    let piped = run(&path, &["statements", "-"], broken.as_bytes());
    assert_eq!(lines(&piped).len(), 4);
    assert!(said(&piped).contains("line 3"), "{}", said(&piped));
}

#[test]
fn figures_and_a_codebook_go_with_a_comparison() {
    let (_kept, path) = folder();
    let codes = "<CodeBook><Codes><Code guid=\"1\" name=\"Blame\" isCodable=\"true\"/></Codes></CodeBook>";
    fs::write(path.join("codes.qdc"), codes).unwrap();
    let call = [
        "compare",
        "harbour.jsonl",
        "--codebook",
        "codes.qdc",
        "--figures",
        "figures",
        "--format",
        "qdc",
        "--save",
        "p.ron",
    ];
    let output = run(&path, &call, b"");
    assert!(output.status.success(), "{}", said(&output));
    assert!(String::from_utf8(output.stdout).unwrap().contains("name=\"Blame\""));
    assert!(fs::read_to_string(path.join("p.ron")).unwrap().contains("Blame"));
    assert!(fs::read_dir(path.join("figures")).unwrap().count() >= 2);
    fs::write(path.join("codes.qdc"), "no codebook").unwrap();
    let output = run(&path, &call, b"");
    assert_eq!((output.status.code(), said(&output).lines().count()), (Some(1), 1));
    assert!(said(&output).contains("codes.qdc"), "{}", said(&output));
}

#[test]
fn the_manual_page_and_the_version_are_current() {
    let (_kept, path) = folder();
    let page = run(&path, &["manual"], b"");
    let kept = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/package/counterpoint.1")).unwrap();
    assert!(page.stdout == kept, "run `counterpoint manual > assets/package/counterpoint.1`");
    let version = String::from_utf8(run(&path, &["--version"], b"").stdout).unwrap();
    for part in ["model: multilingual-e5-small", "grammar: ", "lexicons: ", "alignment: "] {
        assert!(version.contains(part), "{version}");
    }
}

#[test]
fn out_writes_the_file_and_nothing_else() {
    let (_kept, path) = folder();
    for format in ["json", "html", "md", "csv"] {
        let output = run(&path, &["compare", "harbour.jsonl", "--format", format, "--out", "report"], b"");
        assert!(output.status.success() && output.stdout.is_empty() && output.stderr.is_empty(), "{}", said(&output));
        let written = fs::read(path.join("report")).unwrap();
        let printed = run(&path, &["compare", "harbour.jsonl", "--format", format], b"").stdout;
        assert_eq!(written, printed, "{format}");
    }
    let names: Vec<String> =
        fs::read_dir(&path).unwrap().map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
    let names: Vec<&String> = names.iter().filter(|name| *name != "cache").collect();
    assert_eq!(names.len(), 2, "{names:?}");
}

#[test]
fn the_name_of_a_report_says_its_form_and_a_form_that_is_not_written_is_refused() {
    let (_kept, path) = folder();
    let written = run(&path, &["compare", "harbour.jsonl", "--out", "report.html"], b"");
    assert!(written.status.success(), "{}", said(&written));
    assert!(fs::read_to_string(path.join("report.html")).unwrap().starts_with("<!DOCTYPE html>"));
    for arguments in
        [&["--out", "report.pdf"][..], &["--out", "report.pdf", "--format", "html"], &["--out", "report.foo"]]
    {
        let refused = run(&path, &[&["compare", "harbour.jsonl"], arguments].concat(), b"");
        assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
        let told = said(&refused);
        assert!(told.contains("was not written") && told.contains(".html") && told.contains(".docx"), "{told}");
        assert!(!path.join("report.pdf").exists() && !path.join("report.foo").exists());
    }
}

#[test]
fn a_report_is_verified_with_an_exit_code_and_one_line_that_names_the_cell() {
    let (_kept, path) = folder();
    for form in ["html", "docx", "xlsx"] {
        let out = format!("report.{form}");
        let made = run(&path, &["compare", "harbour.jsonl", "--depth", "quick", "--out", &out], b"");
        assert!(made.status.success(), "{}", said(&made));
        let verified = run(&path, &["verify", &out, "--sources", "."], b"");
        assert_eq!(verified.status.code(), Some(0), "{}", said(&verified));
        let text = String::from_utf8(verified.stdout).unwrap();
        assert!(text.starts_with("The report stands: each of its "), "{text}");
        assert!(text.contains("harbour.jsonl is unchanged") && said(&verified_line(&path, &out)).is_empty(), "{text}");
    }
    let page = fs::read_to_string(path.join("report.html")).unwrap();
    fs::write(path.join("report.html"), page.replacen("25 ships wait", "35 ships wait", 1)).unwrap();
    let tampered = run(&path, &["verify", "report.html"], b"");
    assert_eq!(tampered.status.code(), Some(1));
    let line = said(&tampered);
    assert!(line.contains("report.html does not stand: quoted cell (") && line.lines().count() == 1, "{line}");
    assert!(line.contains("where the source h2 says"), "{line}");
    fs::write(path.join("harbour.jsonl"), HARBOUR.replace("40", "41")).unwrap();
    let moved = run(&path, &["verify", "report.docx", "--sources", "."], b"");
    assert_eq!(moved.status.code(), Some(1));
    assert!(said(&moved).contains("articles are not what the files of that name give"), "{}", said(&moved));
    let none = run(&path, &["verify", "harbour.jsonl"], b"");
    assert_eq!(none.status.code(), Some(1));
    assert!(said(&none).contains("it carries no evidence"), "{}", said(&none));
}

fn verified_line(path: &Path, report: &str) -> Output {
    run(path, &["verify", report], b"")
}
