//! One reader for all tests, with a memory: the same few sentences are read many times over.

use counterpoint::{
    comparison::{Memory, Resources},
    grammar::Tree,
    meaning::TokenVectors,
    text::Language,
};
use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock, Mutex},
};

/// What the program ships, loaded once.
pub static RESOURCES: LazyLock<Resources> =
    LazyLock::new(|| Resources { memory: Box::new(Remembered::default()), ..Resources::shipped() });

type Known = (Arc<TokenVectors>, Arc<Tree>);

#[derive(Default)]
struct Remembered(Mutex<BTreeMap<(String, String), Known>>);

impl Memory for Remembered {
    fn recall(&self, language: Language, sentence: &str) -> Option<Known> {
        self.0.lock().unwrap().get(&(language.tag().to_owned(), sentence.to_owned())).cloned()
    }

    fn keep(&self, language: Language, sentence: &str, vectors: &Arc<TokenVectors>, tree: &Arc<Tree>) {
        let known = (Arc::clone(vectors), Arc::clone(tree));
        self.0.lock().unwrap().insert((language.tag().to_owned(), sentence.to_owned()), known);
    }
}
