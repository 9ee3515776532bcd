//! The trees of an article in CoNLL-U (universaldependencies.org/format). Knows nothing of how they were found.

use crate::{
    comparison::ReadArticle,
    grammar::{Feature, Features, Tree, Upos, Word},
    text::{self, Span, TokenKind},
};
use std::fmt::Write;

/// Every sentence of the article. A sentence without a tree is written as a flat one of part of speech `X`.
#[must_use]
pub fn conllu(read: &ReadArticle) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "# newdoc id = {}", read.article.id);
    for (index, sentence) in read.sentences.iter().enumerate() {
        let words = sentence.span.of(&read.article.body);
        let flat;
        let tree = match read.trees.as_ref().and_then(|trees| trees.get(index)) {
            Some(tree) if !tree.words.is_empty() => tree.as_ref(),
            _ => {
                flat = flat_tree(words);
                &flat
            }
        };
        let _ = writeln!(out, "# sent_id = {}.{index}", read.article.id);
        let _ = writeln!(out, "# text = {}", words.split_whitespace().collect::<Vec<_>>().join(" "));
        write_tree(&mut out, tree, words);
        out.push('\n');
    }
    out
}

fn flat_tree(sentence: &str) -> Tree {
    let words = text::tokens(sentence).into_iter().enumerate().map(|(index, token)| Word {
        span: token.span,
        part: 0,
        form: None,
        upos: if token.kind == TokenKind::Punctuation { Upos::Punct } else { Upos::X },
        head: (index > 0).then_some(0),
        relation: if index == 0 { "root" } else { "dep" },
        features: Features::default(),
    });
    Tree { words: words.collect() }
}

fn write_tree(out: &mut String, tree: &Tree, sentence: &str) {
    for (index, word) in tree.words.iter().enumerate() {
        let parts =
            tree.words[index..].iter().skip(1).take_while(|next| next.part > 0 && next.span == word.span).count();
        let next = tree.words.get(index + parts + 1).map(|next| next.span.start());
        let glued = next.is_some_and(|next| Span::new(word.span.end(), next).is_empty());
        let misc = if glued { "SpaceAfter=No" } else { "_" };
        if word.part == 0 && parts > 0 {
            let form = written(word.span.of(sentence));
            let _ = writeln!(out, "{}-{}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{misc}", index + 1, index + 1 + parts);
        }
        let form = word.form.as_deref().map_or_else(|| written(word.span.of(sentence)), written);
        let head = word.head.map_or(0, |head| usize::from(head) + 1);
        let misc = if word.part > 0 || parts > 0 { "_" } else { misc };
        let (tag, told, relation) = (word.upos.tag(), features(word), word.relation);
        let _ = writeln!(out, "{}\t{form}\t_\t{tag}\t_\t{told}\t{head}\t{relation}\t_\t{misc}", index + 1);
    }
}

/// A form may hold spaces (numbers in some languages) but no tab or line break.
fn written(form: &str) -> String {
    if form.is_empty() { "_".to_owned() } else { form.replace(['\t', '\n', '\r'], " ") }
}

fn features(word: &Word) -> String {
    let told = |feature: &Feature| word.features.get(*feature).map(|value| format!("{}={value}", feature.name()));
    let told: Vec<String> = Feature::ALL.iter().filter_map(told).collect();
    if told.is_empty() { "_".to_owned() } else { told.join("|") }
}
