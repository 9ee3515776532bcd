//! Sentences read before: they come back as they were, damage counts as nothing kept, shelves stay bounded.

use counterpoint::{
    comparison::{Memory, ReadSentence},
    disk::{Readings, System},
    encoder::{Meaning, Rows, TokenVectors},
    grammar::{Feature, Features, Tree, Upos, Word, from_bytes, to_bytes},
    tagger::Tagged,
    text::{Language, Span},
};
use std::{fs, path::Path, sync::Arc};

fn readings(folder: &Path, name: &str) -> Readings {
    Readings::new(Box::new(System), folder.to_owned(), name.to_owned())
}

fn vectors(seed: f32) -> Arc<TokenVectors> {
    let mut meaning = Rows::new(4);
    meaning.push(&[seed, -1.0, 0.5, 0.0]);
    meaning.push(&[0.25, seed, -3.0, 2.0]);
    let mut tuned = Meaning { weights: vec![0.5, seed], shares: vec![-1.0, seed], ..Meaning::new(2) };
    for row in [[seed, 0.5], [0.0, -1.0]] {
        tuned.matched.push(&row);
        tuned.parts.push(&row);
    }
    Arc::new(TokenVectors { tokens: vec![Span::new(0, 3), Span::new(4, 9)], meaning, tuned, grammar: Vec::new() })
}

fn tree() -> Arc<Tree> {
    let word = |head, relation, form: Option<&str>| Word {
        span: Span::new(0, 3),
        part: 1,
        form: form.map(str::to_owned),
        upos: Upos::Verb,
        head,
        relation,
        features: Features::default().with(Feature::Voice, 2).with(Feature::Case, 7),
    };
    Arc::new(Tree { words: vec![word(None, "root", Some("été")), word(Some(0), "nsubj:pass", None)] })
}

fn read(seed: f32) -> ReadSentence {
    let said = Tagged {
        content: vec![Span::new(0, 3), Span::new(5, 9)],
        source: None,
        cue: Some(Span::new(4, 9)),
        content_confidence: 0.75,
        source_confidence: seed,
    };
    ReadSentence { vectors: vectors(seed), tree: tree(), tagged: Arc::new(vec![said]) }
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .flat_map(|shelf| fs::read_dir(shelf.unwrap().path()).unwrap().map(|file| file.unwrap().path()))
        .collect();
    found.sort();
    found
}

#[test]
fn what_is_kept_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let french = Language::new("fr");
    readings(folder.path(), "m").keep(french, "Il a été dit.", &read(1.0));
    let later = readings(folder.path(), "m");
    assert_eq!(later.recall(french, "Il a été dit."), Some(read(1.0)));
    assert_eq!(later.recall(french, "Il a été dit"), None);
    assert_eq!(later.recall(Language::ENGLISH, "Il a été dit."), None);
    assert_eq!(readings(folder.path(), "n").recall(french, "Il a été dit."), None);
}

#[test]
fn damage_counts_as_nothing_kept() {
    let folder = tempfile::tempdir().unwrap();
    let memory = readings(folder.path(), "m");
    memory.keep(Language::ENGLISH, "One.", &read(1.0));
    let file = files(folder.path()).remove(0);
    let whole = fs::read(&file).unwrap();
    for length in 0..whole.len() {
        fs::write(&file, &whole[..length]).unwrap();
        assert_eq!(memory.recall(Language::ENGLISH, "One."), None);
    }
    let mut other = whole.clone();
    *other.last_mut().unwrap() ^= 1;
    fs::write(&file, other).unwrap();
    assert_eq!(memory.recall(Language::ENGLISH, "One."), None);
    memory.keep(Language::ENGLISH, "One.", &read(2.0));
    assert_eq!(memory.recall(Language::ENGLISH, "One."), Some(read(2.0)));
}

#[test]
fn shelves_are_bounded() {
    let folder = tempfile::tempdir().unwrap();
    let memory = readings(folder.path(), "m");
    for i in 0..30_000 {
        memory.keep(Language::ENGLISH, &format!("{i}"), &ReadSentence::default());
    }
    let mut most = 0;
    for shelf in fs::read_dir(folder.path()).unwrap() {
        most = most.max(fs::read_dir(shelf.unwrap().path()).unwrap().count());
    }
    assert!((32..=64).contains(&most), "{most}");
    assert!(memory.recall(Language::ENGLISH, "29999").is_some());
}

#[test]
fn where_nothing_can_be_written_nothing_is_kept() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let memory = readings(&file.path().join("below"), "m");
    memory.keep(Language::ENGLISH, "One.", &read(1.0));
    assert_eq!(memory.recall(Language::ENGLISH, "One."), None);
}

#[test]
fn trees_come_back_or_are_refused() {
    let bytes = to_bytes(&tree());
    assert_eq!(from_bytes(&bytes).as_ref(), Some(&*tree()));
    for length in 0..bytes.len() {
        assert_eq!(from_bytes(&bytes[..length]), None);
    }
    for place in 0..bytes.len() {
        for value in [0, 1, 0x7f, 0xff] {
            let mut other = bytes.clone();
            other[place] = value;
            if let Some(tree) = from_bytes(&other) {
                assert!(
                    tree.words.iter().all(|word| word.head.is_none_or(|head| usize::from(head) < tree.words.len()))
                );
            }
        }
    }
}
