//! Names as keys: folded, in Latin letters.

use crate::text::fold;

/// The key of a name: one in all spellings that differ in case, marks or alphabet only.
pub(super) fn key(name: &str) -> String {
    latin(&fold(name))
}

/// Cyrillic letters of a folded word in Latin, so that one name in two alphabets is one key.
pub(super) fn latin(folded: &str) -> String {
    let mut out = String::with_capacity(folded.len());
    for c in folded.chars() {
        let text = match c {
            'а' => "a",
            'б' => "b",
            'в' => "v",
            'г' | 'ґ' => "g",
            'д' => "d",
            'е' | 'э' | 'є' => "e",
            'ж' => "zh",
            'з' => "z",
            'и' | 'і' | 'ї' | 'ы' => "i",
            'к' => "k",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' => "u",
            'ф' => "f",
            'х' => "kh",
            'ц' => "ts",
            'ч' => "ch",
            'ш' => "sh",
            'щ' => "shch",
            'ь' | 'ъ' => "",
            'ю' => "yu",
            'я' => "ya",
            'ђ' => "d",
            c => {
                out.push(c);
                continue;
            }
        };
        out.push_str(text);
    }
    out
}
