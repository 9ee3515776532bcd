//! Letters of other alphabets in Latin, so that one name in several scripts has one spelling.

/// A folded word with its Cyrillic, Greek, Armenian and Georgian letters in Latin; other letters stay.
pub(crate) fn latin(folded: &str) -> String {
    let mut latin = String::with_capacity(folded.len());
    for letter in folded.chars() {
        match transliterated(letter) {
            Some(letters) => latin.push_str(letters),
            None => latin.push(letter),
        }
    }
    latin
}

/// Latin letters of a Cyrillic, Greek, Armenian or Georgian one (folded, lower case).
fn transliterated(letter: char) -> Option<&'static str> {
    const TABLE: &[(&str, &[&str])] = &[
        (
            "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґўђ",
            &[
                "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u",
                "f", "kh", "ts", "ch", "sh", "shch", "", "i", "", "e", "yu", "ya", "i", "i", "e", "g", "u", "d",
            ],
        ),
        (
            "αβγδεζηθικλμνξοπρσςτυφχψω",
            &[
                "a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "ks", "o", "p", "r", "s", "s", "t",
                "y", "f", "kh", "ps", "o",
            ],
        ),
        (
            "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
            &[
                "a", "b", "g", "d", "e", "z", "e", "y", "t", "zh", "i", "l", "kh", "ts", "k", "h", "dz", "gh", "ch",
                "m", "y", "n", "sh", "o", "ch", "p", "j", "r", "s", "v", "t", "r", "ts", "u", "p", "k", "o", "f",
            ],
        ),
        (
            "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
            &[
                "a", "b", "g", "d", "e", "v", "z", "t", "i", "k", "l", "m", "n", "o", "p", "zh", "r", "s", "t", "u",
                "p", "k", "gh", "q", "sh", "ch", "ts", "dz", "ts", "ch", "kh", "j", "h",
            ],
        ),
    ];
    TABLE
        .iter()
        .find_map(|(letters, latin)| letters.chars().position(|l| l == letter).and_then(|at| latin.get(at).copied()))
}
