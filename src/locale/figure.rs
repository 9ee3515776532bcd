//! Numbers, shares and days in the language that the thread speaks.

use super::{
    Language,
    number::{plain_in, written},
    spoken, tr,
};

/// A number in the language of this thread, with that many digits behind the decimal sign.
#[must_use]
pub fn decimal(number: f64, digits: usize) -> String {
    written(spoken(), number, digits)
}

/// A number for a table in the language of this thread, with that many digits behind the decimal sign.
#[must_use]
pub fn plain(number: f64, digits: usize) -> String {
    plain_in(spoken(), number, digits)
}

/// A share from 0 to 1 in whole per cent, in the language of this thread.
#[must_use]
pub fn percent(share: impl Into<f64>) -> String {
    tr!("percent", number = written(spoken(), share.into() * 100.0, 0))
}

/// A day, `2020-11-07`, as the language of this thread writes it; in English, and where it is no day, as it is.
#[must_use]
pub fn day(day: &str) -> String {
    use Language::*;
    let sign = match spoken() {
        English | Pseudo => return day.to_owned(),
        German | Russian | Ukrainian | Turkish => '.',
        French | Spanish | Italian | Portuguese | Arabic => '/',
    };
    let parts: Vec<&str> = day.split('-').collect();
    match parts.as_slice() {
        [year, month, day] if [*year, *month, *day].iter().all(|part| part.parse::<u16>().is_ok()) => {
            format!("{day}{sign}{month}{sign}{year}")
        }
        _ => day.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::day;
    use crate::locale::{Language, speaking};

    #[test]
    fn tables_have_the_languages_days() {
        let days = [Language::English, Language::Turkish, Language::French];
        let days = days.map(|language| speaking(language, || day("2020-11-07")));
        assert_eq!(days, ["2020-11-07", "07.11.2020", "07/11/2020"]);
        assert_eq!(speaking(Language::German, || day("2020-11")), "2020-11");
    }
}
