//! A tree as text in CoNLL-U (<https://universaldependencies.org/format.html>). Knows nothing of files.

use super::tree::{Feature, Tree, Word};
use std::fmt::Write as _;

/// The rows of one sentence with its text above and an empty line below. Lemmas, language tags and enhanced
/// dependencies are left open (`_`); a sentence without words gives nothing.
#[must_use]
pub fn conllu(sentence: &str, tree: &Tree) -> String {
    let mut out = String::new();
    if tree.words.is_empty() {
        return out;
    }
    let _ = writeln!(out, "# text = {}", plain(sentence));
    for (at, word) in tree.words.iter().enumerate() {
        let parts = 1 + tree.words[at + 1..].iter().take_while(|w| w.part > 0 && w.span == word.span).count();
        if word.part == 0 && parts > 1 {
            let _ = writeln!(
                out,
                "{}-{}\t{}\t_\t_\t_\t_\t_\t_\t_\t{}",
                at + 1,
                at + parts,
                plain(word.span.of(sentence)),
                space_after(sentence, word)
            );
        }
        let form = plain(word.form.as_deref().unwrap_or_else(|| word.span.of(sentence)));
        let misc = if word.part == 0 && parts == 1 { space_after(sentence, word) } else { "_" };
        let head = word.head.map_or(0, |head| usize::from(head) + 1);
        let _ = writeln!(
            out,
            "{}\t{form}\t_\t{}\t_\t{}\t{head}\t{}\t_\t{misc}",
            at + 1,
            word.upos.tag(),
            features(word),
            word.relation
        );
    }
    out.push('\n');
    out
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn space_after(sentence: &str, word: &Word) -> &'static str {
    let after = sentence.get(word.span.end()..).and_then(|rest| rest.chars().next());
    if after.is_some_and(|c| !c.is_whitespace()) { "SpaceAfter=No" } else { "_" }
}

fn features(word: &Word) -> String {
    let told: Vec<String> = Feature::ALL
        .iter()
        .filter_map(|&f| word.features.get(f).map(|value| format!("{}={value}", f.name())))
        .collect();
    if told.is_empty() { "_".to_owned() } else { told.join("|") }
}
