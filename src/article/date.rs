//! Dates as outlets write them → `2020-11-07`. Knows the month names of `assets/import/cues.ron`.

use super::cues::Cues;

/// The day named by `text`, `YYYY-MM-DD`, or `None`. ISO, RFC 2822 and written dates in the languages of the cues;
/// all-number dates day first unless the second number is above twelve, or the year stands first.
pub(crate) fn iso(text: &str) -> Option<String> {
    let text: String = text.trim().chars().map(western).collect();
    let text = text.as_str();
    let numbers = numbers(text);
    if let [(y, 4), (m, _), (d, _), ..] = numbers.as_slice()
        && let Some(day) = sound(*y, *m, *d)
        && text.find(|c: char| c.is_ascii_digit()).is_some_and(|at| text[at..].chars().nth(4).is_some_and(separates))
    {
        return Some(day);
    }
    if numbers.len() == 1 && numbers[0].1 == 8 {
        let n = numbers[0].0;
        return sound(n / 10_000, n / 100 % 100, n % 100);
    }
    written(text, &numbers).or_else(|| numeric(text, &numbers))
}

/// A digit of Arabic and of Persian as the one of the same value here.
fn western(c: char) -> char {
    let value = match c {
        '٠'..='٩' => u32::from(c) - u32::from('٠'),
        '۰'..='۹' => u32::from(c) - u32::from('۰'),
        _ => return c,
    };
    char::from_digit(value, 10).unwrap_or(c)
}

fn separates(c: char) -> bool {
    matches!(c, '-' | '/' | '.' | '年' | ' ' | '년')
}

/// The numbers of the text with how many digits each has, the first eight.
fn numbers(text: &str) -> Vec<(u32, usize)> {
    let runs = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    runs.take(8).filter_map(|run| Some((run.parse().ok()?, run.len()))).collect()
}

/// A month's name with a day and a year about it: `7 November 2020`, `Nov. 7, 2020`, `7 Kasım 2020`.
fn written(text: &str, numbers: &[(u32, usize)]) -> Option<String> {
    let cues = Cues::shipped();
    let month = text.split(|c: char| !c.is_alphabetic()).find_map(|word| cues.month(word))?;
    let year = numbers.iter().find(|(n, digits)| *digits == 4 && (1800..2200).contains(n))?.0;
    let date = numbers.iter().find(|(n, digits)| *digits <= 2 && (1..=31).contains(n))?.0;
    sound(year, month, date)
}

fn numeric(text: &str, numbers: &[(u32, usize)]) -> Option<String> {
    let shaped = text
        .find(|c: char| c.is_ascii_digit())
        .is_some_and(|at| text[at..].trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(['/', '.', '-']));
    let [(a, 1..=2), (b, 1..=2), (y, 4 | 2), ..] = numbers else { return None };
    let year = if *y < 100 { y + 2000 } else { *y };
    if !shaped {
        return None;
    }
    if *b > 12 { sound(year, *a, *b) } else { sound(year, *b, *a) }
}

fn sound(year: u32, month: u32, date: u32) -> Option<String> {
    let longest = match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    };
    let is_day = (1700..2200).contains(&year) && (1..=12).contains(&month) && (1..=longest).contains(&date);
    is_day.then(|| format!("{year:04}-{month:02}-{date:02}"))
}
