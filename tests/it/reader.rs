//! One reader for all tests, with a memory: the same few sentences are read many times over.

use counterpoint::{
    comparison::{Memory, ReadSentence, Resources},
    text::Language,
};
use std::{
    collections::BTreeMap,
    sync::{LazyLock, Mutex},
};

/// What the program ships, loaded once.
pub static RESOURCES: LazyLock<Resources> =
    LazyLock::new(|| Resources { memory: Box::new(Remembered::default()), ..Resources::shipped() });

#[derive(Default)]
struct Remembered(Mutex<BTreeMap<(String, String), ReadSentence>>);

impl Memory for Remembered {
    fn recall(&self, language: Language, sentence: &str) -> Option<ReadSentence> {
        self.0.lock().unwrap().get(&(language.tag().to_owned(), sentence.to_owned())).cloned()
    }

    fn keep(&self, language: Language, sentence: &str, read: &ReadSentence) {
        self.0.lock().unwrap().insert((language.tag().to_owned(), sentence.to_owned()), read.clone());
    }
}
