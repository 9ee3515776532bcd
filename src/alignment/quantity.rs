//! Quantities in a statement: digits and number words as one value. Knows nothing of units.

use crate::text::{Language, Span, Token, TokenKind, fold};

/// A number and where it stands.
#[derive(Copy, Clone, Debug, PartialEq)]
pub(super) struct Quantity {
    /// Its value.
    pub value: f64,
    /// Its bytes in the statement.
    pub span: Span,
}

impl Quantity {
    /// Whether it is a number that two texts rarely share by chance.
    pub(super) fn telling(self) -> bool {
        self.value.fract() != 0.0 || self.value > 12.0
    }
}

/// The quantities of a statement in order: digits with separators and scale words (`1.5 million`), and number words
/// (`two hundred and eight`) in six languages.
pub(super) fn quantities(text: &str, tokens: &[Token], language: Language) -> Vec<Quantity> {
    let table = words(language);
    let mut found: Vec<Quantity> = Vec::new();
    let mut open: Option<(f64, f64, Span)> = None;
    for token in tokens {
        let word = token.span.of(text);
        if token.kind == TokenKind::Number {
            close(&mut open, &mut found);
            if let Some(value) = digits(word) {
                open = Some((0.0, value, token.span));
            }
            continue;
        }
        let folded = fold(word);
        match table.iter().find(|(known, _)| *known == folded) {
            Some((_, value)) => {
                let (total, current, span) = open.unwrap_or((0.0, 0.0, token.span));
                open = Some(joined(total, current, *value, span.cover(token.span)));
            }
            None if open.is_some() && matches!(folded.as_str(), "and" | "-" | "und" | "et" | "y" | "e") => {}
            None => close(&mut open, &mut found),
        }
    }
    close(&mut open, &mut found);
    found
}

fn joined(total: f64, current: f64, value: f64, span: Span) -> (f64, f64, Span) {
    if value >= 1_000.0 {
        (total + current.max(1.0) * value, 0.0, span)
    } else if (value - 100.0).abs() < f64::EPSILON {
        (total, current.max(1.0) * value, span)
    } else {
        (total, current + value, span)
    }
}

fn close(open: &mut Option<(f64, f64, Span)>, found: &mut Vec<Quantity>) {
    if let Some((total, current, span)) = open.take() {
        found.push(Quantity { value: total + current, span });
    }
}

/// The value of digits with separators: a group of three after a separator is a group of thousands, else it is a fraction.
fn digits(word: &str) -> Option<f64> {
    let plain: String = word
        .chars()
        .filter_map(|c| c.to_digit(10).map_or_else(|| matches!(c, '.' | ',').then_some(c), |d| char::from_digit(d, 10)))
        .collect();
    let parts: Vec<&str> = plain.split(['.', ',']).collect();
    let (last, head) = parts.split_last()?;
    if head.is_empty() {
        return last.parse().ok();
    }
    if last.len() == 3 || head.len() > 1 {
        return parts.concat().parse().ok();
    }
    format!("{}.{last}", head.concat()).parse().ok()
}

/// Number words and scale words, folded.
fn words(language: Language) -> &'static [(&'static str, f64)] {
    match language.primary() {
        "fr" => FRENCH,
        "de" => GERMAN,
        "es" => SPANISH,
        "ru" => RUSSIAN,
        "tr" => TURKISH,
        _ => ENGLISH,
    }
}

const ENGLISH: &[(&str, f64)] = &[
    ("two", 2.0),
    ("three", 3.0),
    ("four", 4.0),
    ("five", 5.0),
    ("six", 6.0),
    ("seven", 7.0),
    ("eight", 8.0),
    ("nine", 9.0),
    ("ten", 10.0),
    ("eleven", 11.0),
    ("twelve", 12.0),
    ("thirteen", 13.0),
    ("fourteen", 14.0),
    ("fifteen", 15.0),
    ("sixteen", 16.0),
    ("seventeen", 17.0),
    ("eighteen", 18.0),
    ("nineteen", 19.0),
    ("twenty", 20.0),
    ("thirty", 30.0),
    ("forty", 40.0),
    ("fifty", 50.0),
    ("sixty", 60.0),
    ("seventy", 70.0),
    ("eighty", 80.0),
    ("ninety", 90.0),
    ("hundred", 100.0),
    ("thousand", 1e3),
    ("million", 1e6),
    ("billion", 1e9),
    ("dozen", 12.0),
];
const FRENCH: &[(&str, f64)] = &[
    ("deux", 2.0),
    ("trois", 3.0),
    ("quatre", 4.0),
    ("cinq", 5.0),
    ("six", 6.0),
    ("sept", 7.0),
    ("huit", 8.0),
    ("neuf", 9.0),
    ("dix", 10.0),
    ("onze", 11.0),
    ("douze", 12.0),
    ("quinze", 15.0),
    ("vingt", 20.0),
    ("trente", 30.0),
    ("quarante", 40.0),
    ("cinquante", 50.0),
    ("soixante", 60.0),
    ("cent", 100.0),
    ("cents", 100.0),
    ("mille", 1e3),
    ("million", 1e6),
    ("millions", 1e6),
    ("milliard", 1e9),
    ("milliards", 1e9),
];
const GERMAN: &[(&str, f64)] = &[
    ("zwei", 2.0),
    ("drei", 3.0),
    ("vier", 4.0),
    ("funf", 5.0),
    ("sechs", 6.0),
    ("sieben", 7.0),
    ("acht", 8.0),
    ("neun", 9.0),
    ("zehn", 10.0),
    ("elf", 11.0),
    ("zwolf", 12.0),
    ("zwanzig", 20.0),
    ("dreißig", 30.0),
    ("vierzig", 40.0),
    ("funfzig", 50.0),
    ("hundert", 100.0),
    ("zweihundert", 200.0),
    ("tausend", 1e3),
    ("million", 1e6),
    ("millionen", 1e6),
    ("milliarde", 1e9),
    ("milliarden", 1e9),
];
const SPANISH: &[(&str, f64)] = &[
    ("dos", 2.0),
    ("tres", 3.0),
    ("cuatro", 4.0),
    ("cinco", 5.0),
    ("seis", 6.0),
    ("siete", 7.0),
    ("ocho", 8.0),
    ("nueve", 9.0),
    ("diez", 10.0),
    ("once", 11.0),
    ("doce", 12.0),
    ("quince", 15.0),
    ("veinte", 20.0),
    ("treinta", 30.0),
    ("cuarenta", 40.0),
    ("cincuenta", 50.0),
    ("cien", 100.0),
    ("ciento", 100.0),
    ("doscientos", 200.0),
    ("mil", 1e3),
    ("millon", 1e6),
    ("millones", 1e6),
];
const RUSSIAN: &[(&str, f64)] = &[
    ("два", 2.0),
    ("две", 2.0),
    ("двух", 2.0),
    ("три", 3.0),
    ("трех", 3.0),
    ("четыре", 4.0),
    ("пять", 5.0),
    ("шесть", 6.0),
    ("семь", 7.0),
    ("восемь", 8.0),
    ("девять", 9.0),
    ("десять", 10.0),
    ("двадцать", 20.0),
    ("тридцать", 30.0),
    ("сорок", 40.0),
    ("пятьдесят", 50.0),
    ("сто", 100.0),
    ("двести", 200.0),
    ("двухсот", 200.0),
    ("тысяча", 1e3),
    ("тысячи", 1e3),
    ("тысяч", 1e3),
    ("миллион", 1e6),
    ("миллиона", 1e6),
    ("миллионов", 1e6),
    ("миллиард", 1e9),
    ("миллиардов", 1e9),
];
const TURKISH: &[(&str, f64)] = &[
    ("iki", 2.0),
    ("uc", 3.0),
    ("dort", 4.0),
    ("bes", 5.0),
    ("alti", 6.0),
    ("yedi", 7.0),
    ("sekiz", 8.0),
    ("dokuz", 9.0),
    ("on", 10.0),
    ("yirmi", 20.0),
    ("otuz", 30.0),
    ("kirk", 40.0),
    ("elli", 50.0),
    ("yuz", 100.0),
    ("yuzden", 100.0),
    ("bin", 1e3),
    ("milyon", 1e6),
    ("milyar", 1e9),
];
