//! Numbers as a language writes them: its decimal sign and its groups of three digits (Unicode CLDR). Digits are Latin in
//! Arabic too, as news and statistics have them.

use super::Language;

/// The signs of a language's numbers.
#[derive(Copy, Clone)]
struct Signs {
    decimal: char,
    group: char,
    /// The fewest digits before the decimal sign that are grouped.
    grouped_from: usize,
}

fn signs(language: Language) -> Signs {
    use Language::*;
    let (decimal, group, grouped_from) = match language {
        English | Arabic | Pseudo => ('.', ',', 4),
        French => (',', '\u{202f}', 4),
        Russian | Ukrainian => (',', '\u{a0}', 4),
        German | Turkish => (',', '.', 4),
        Spanish => (',', '\u{a0}', 5),
        Italian | Portuguese => (',', '.', 5),
    };
    Signs { decimal, group, grouped_from }
}

/// A number with that many digits behind the decimal sign.
pub(super) fn written(language: Language, number: f64, digits: usize) -> String {
    let signs = signs(language);
    let plain = format!("{:.digits$}", number.abs());
    let (whole, rest) = plain.split_once('.').unwrap_or((plain.as_str(), ""));
    let mut text = String::new();
    if number < 0.0 && plain.chars().any(|c| c.is_ascii_digit() && c != '0') {
        text.push('−');
    }
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) && whole.len() >= signs.grouped_from {
            text.push(signs.group);
        }
        text.push(digit);
    }
    if !rest.is_empty() {
        text.push(signs.decimal);
        text.push_str(rest);
    }
    text
}

/// A number for a table: no groups, the minus sign that programs read, the language's decimal sign.
pub(super) fn plain_in(language: Language, number: f64, digits: usize) -> String {
    format!("{number:.digits$}").replace('.', signs(language).decimal.encode_utf8(&mut [0; 4]))
}

#[cfg(test)]
mod tests {
    use super::{plain_in, written};
    use crate::locale::Language;

    #[test]
    fn numbers_are_written_as_the_language_does() {
        let all = [Language::English, Language::French, Language::German, Language::Spanish, Language::Russian];
        let shown: Vec<String> = all.iter().map(|language| written(*language, 1234.5, 1)).collect();
        assert_eq!(shown, ["1,234.5", "1\u{202f}234,5", "1.234,5", "1234,5", "1\u{a0}234,5"]);
        assert_eq!(written(Language::Spanish, 12_345.0, 0), "12\u{a0}345");
        assert_eq!(written(Language::English, -0.04, 1), "0.0");
        assert_eq!(written(Language::Turkish, -7.25, 2), "−7,25");
    }

    #[test]
    fn tables_have_plain_numbers() {
        assert_eq!(plain_in(Language::German, -1234.5, 1), "-1234,5");
        assert_eq!(plain_in(Language::English, 1234.0, 0), "1234");
    }
}
