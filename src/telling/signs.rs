//! Signs between words as a language has them. Knows nothing of what the words are.

use crate::{
    locale::{self, Language, tr},
    text::capital,
};

/// Words behind each other with the language's comma.
pub(crate) fn joined<T: AsRef<str>>(words: impl IntoIterator<Item = T>) -> String {
    let words: Vec<T> = words.into_iter().collect();
    words.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(tr!("report-comma"))
}

/// Words in the language's quotation marks.
pub(crate) fn quoted(words: &str) -> String {
    format!("{}{words}{}", tr!("report-open"), tr!("report-close"))
}

/// A word at the head of a column or a section. Turkish has two letters i, each with a capital of its own.
pub(crate) fn headed(word: &str) -> String {
    match word.strip_prefix('i').filter(|_| locale::spoken() == Language::Turkish) {
        Some(rest) => format!("İ{rest}"),
        None => capital(word),
    }
}

#[cfg(test)]
mod tests {
    use super::{headed, joined, quoted};
    use crate::locale::{Language, speaking};

    #[test]
    fn signs_are_the_languages_own() {
        let told = |language| speaking(language, || format!("{} {}", joined(["a", "b"]), quoted(&headed("ifade"))));
        let all = [Language::English, Language::German, Language::Turkish, Language::Arabic].map(told);
        assert_eq!(all, ["a, b “Ifade”", "a, b „Ifade“", "a, b “İfade”", "a، b «Ifade»"]);
    }
}
