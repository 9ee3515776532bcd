//! The languages of the program: nothing is named that no file holds, nothing is held that nothing names, every language
//! says all that English says.

use clap::{Command, CommandFactory};
use counterpoint::{
    cli::{self, Arguments},
    finding::Described,
    framing,
    locale::{self, Catalogue, Language},
};
use regex::Regex;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &Path, into: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|e| e == "rs") && !path.ends_with("locale/mod.rs") {
            into.push(fs::read_to_string(path).unwrap());
        }
    }
}

/// A call of `tr!` or `message!`: the key, and the names of its arguments.
fn calls(code: &str) -> Vec<(String, BTreeSet<String>)> {
    static NAMED: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\b(\w+) = ").unwrap());
    let mut found = Vec::new();
    let macros = ["tr!(", "message!("].into_iter().flat_map(|name| code.match_indices(name));
    let macros = macros.filter(|(at, _)| !code[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_'));
    for (at, name) in macros {
        let rest = code[at + name.len()..].trim_start();
        let Some(key) = rest.strip_prefix('"').and_then(|rest| rest.split('"').next()) else { continue };
        let mut depth = 1;
        let end = rest.char_indices().find(|(_, c)| {
            depth += i32::from(*c == '(') - i32::from(*c == ')');
            depth == 0
        });
        let call = &rest[..end.map_or(rest.len(), |(end, _)| end)];
        found.push((key.to_owned(), NAMED.captures_iter(call).map(|found| found[1].to_owned()).collect()));
    }
    found
}

/// The messages of a language by key, each with the arguments it names.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let begins = Regex::new(r"^([a-z][a-z0-9-]*) =").unwrap();
    let argument = Regex::new(r"\$([a-z_]+)").unwrap();
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let folder = root().join("assets/locales").join(language);
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in files {
        let mut key = String::new();
        for line in fs::read_to_string(file).unwrap().lines().filter(|line| !line.starts_with('#')) {
            if let Some(begun) = begins.captures(line) {
                key = begun[1].to_owned();
                assert!(found.insert(key.clone(), BTreeSet::new()).is_none(), "{language}: {key} stands twice");
            }
            if let Some(arguments) = found.get_mut(&key) {
                arguments.extend(argument.captures_iter(line).map(|found| found[1].to_owned()));
            }
        }
    }
    found
}

#[test]
fn every_key_is_held_and_every_message_is_named() {
    let mut code = Vec::new();
    sources(&root().join("src"), &mut code);
    let held = messages("en");
    let mut named = BTreeSet::new();
    let mut broken = Vec::new();
    for (key, given) in code.iter().flat_map(|code| calls(code)) {
        match held.get(&key) {
            None => broken.push(format!("{key} is named and not held")),
            Some(asked) if *asked != given => broken.push(format!("{key} asks for {asked:?} and is given {given:?}")),
            Some(_) => {}
        }
        named.insert(key);
    }
    let literal = Regex::new(r#""((?:command|key|format|cli|list)-[a-z0-9-]+)""#).unwrap();
    for found in code.iter().flat_map(|code| literal.captures_iter(code)) {
        if !held.contains_key(&found[1]) {
            broken.push(format!("{} is named and not held", &found[1]));
        }
        named.insert(found[1].to_owned());
    }
    named.extend(help().into_iter().map(|(key, _)| key));
    for Described { title, definition, source, unit } in framing::dimensions().into_iter().map(|about| about.described)
    {
        named.extend([title, definition, source, unit].map(str::to_owned));
    }
    broken.extend(held.keys().filter(|key| !named.contains(*key)).map(|key| format!("{key} is held and not named")));
    assert!(named.len() > 100, "the sources were not understood");
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// The keys of the command line's help that are to be held, each with the English words of the arguments themselves.
fn help() -> Vec<(String, Option<String>)> {
    let held = messages("en");
    let mut command = Arguments::command();
    command.build();
    let of_call = |call: &Command, name: &str| {
        let about = if name.is_empty() { "cli-about".to_owned() } else { format!("cli-{name}") };
        let mut all = vec![(about, Some(call.get_about().unwrap_or_default().to_string()))];
        for argument in call.get_arguments() {
            let keys = cli::keys(name, argument.get_id().as_str());
            let key = keys.iter().find(|key| held.contains_key(*key)).unwrap_or(&keys[0]);
            let own = argument.get_long_help().or(argument.get_help()).unwrap_or_default().to_string();
            // what the parser says of its own is said otherwise for each call
            let own = Some(own).filter(|_| !["help", "version"].contains(&argument.get_id().as_str()));
            all.push((key.clone(), own));
        }
        all
    };
    let calls = command.get_subcommands().filter(|call| !call.is_hide_set() && call.get_name() != "help");
    calls.flat_map(|call| of_call(call, call.get_name())).chain(of_call(&command, "")).collect()
}

#[test]
fn every_argument_is_explained_and_english_says_what_the_arguments_say() {
    let all = help();
    assert!(all.len() > 40, "the command line was not understood");
    for (key, own) in all {
        let said = Catalogue::shipped(Language::English).told(&key, &[]);
        assert!(said.is_some() && (own.is_none() || own == said), "{key}: {own:?}, {said:?}");
    }
}

#[test]
fn help_is_told_in_the_language_of_the_thread() {
    let written = |language: Language, call: Option<&str>| {
        locale::speaking(language, || {
            let mut command = cli::told_command();
            command.build();
            match call {
                Some(call) => command.find_subcommand_mut(call).unwrap().render_long_help().to_string(),
                None => command.render_long_help().to_string(),
            }
        })
    };
    assert_eq!(written(Language::English, None), Arguments::command().render_long_help().to_string());
    let known =
        Regex::new(r"--?[a-z][a-z-]*|<[^>]*>|\[[^\]]*\]|counterpoint( [a-z]+)?|(?m)^ *- [a-z]+|^  [a-z]+ ").unwrap();
    let english = Regex::new("[A-Za-z]{3,}").unwrap();
    for call in [None, Some("compare"), Some("statements"), Some("batch"), Some("check"), Some("merge"), Some("verify")]
    {
        let page = written(Language::Pseudo, call);
        let left: Vec<&str> = page.lines().filter(|line| english.is_match(&known.replace_all(line, ""))).collect();
        assert!(left.is_empty(), "{call:?}:\n{}", left.join("\n"));
        assert!(page.len() > 200, "{page}");
    }
}

#[test]
fn every_language_says_what_english_says() {
    let english = messages("en");
    let mut broken = Vec::new();
    for language in Language::ALL {
        broken.extend(Catalogue::shipped(language).faults().iter().map(|fault| format!("{language:?}: {fault}")));
        let own = messages(language.code());
        for (key, arguments) in &english {
            match own.get(key) {
                None => broken.push(format!("{language:?} lacks {key}")),
                Some(own) if own != arguments => broken.push(format!("{language:?}: {key} uses {own:?}")),
                Some(_) => {}
            }
        }
        broken
            .extend(own.keys().filter(|key| !english.contains_key(*key)).map(|key| format!("{language:?} has {key}")));
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn a_call_is_understood() {
    let code = r#"let told = tr!("a-b", n = (1 + 2), name = x.as_str()); tr!( "c" )"#;
    let seen: Vec<String> = calls(code).iter().map(|(key, given)| format!("{key} {given:?}")).collect();
    assert_eq!(seen, [r#"a-b {"n", "name"}"#, "c {}"]);
}

#[test]
fn plurals_and_numbers_are_the_languages_own() {
    let said = |language: Language, n: usize| {
        locale::speak(language);
        locale::say_with("count-articles", &[("n", n.into())])
    };
    assert_eq!(said(Language::English, 1), "1 article");
    assert_eq!(said(Language::English, 1200), "1,200 articles");
    assert_eq!(said(Language::Russian, 1), "1 статья");
    assert_eq!(said(Language::Russian, 3), "3 статьи");
    assert_eq!(said(Language::Russian, 25), "25 статей");
    assert_eq!(said(Language::Arabic, 4), "4 مقالات");
    assert_eq!(said(Language::German, 12_000), "12.000 Artikel");
    locale::speak(Language::Turkish);
    assert_eq!(locale::percent(0.814), "%81");
    locale::speak(Language::English);
    assert_eq!(locale::percent(0.814), "81 %");
    assert_eq!(locale::say("no such key"), "no such key");
}

#[test]
fn a_systems_locale_names_a_language() {
    let told = ["fr_CA.UTF-8", "de-AT", "uk", "tr_TR@x", "ar-EG", "en_XA", "C", "POSIX", "ja_JP", ""];
    let named: Vec<String> = told.iter().map(|locale| format!("{:?}", Language::of_locale(locale))).collect();
    expect_test::expect![[
        r#"["Some(French)", "Some(German)", "Some(Ukrainian)", "Some(Turkish)", "Some(Arabic)", "Some(Pseudo)", "None", "None", "None", "None"]"#
    ]]
    .assert_eq(&format!("{named:?}"));
}
