//! A cell of a table before it is written. Knows no format of tables.

use super::table::number;
use crate::locale::day;

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Text(String),
    Number(f64),
    /// A day, `2020-11-07`.
    Day(String),
    /// Seconds since 1970 UTC.
    Moment(u64),
    Empty,
}

impl Value {
    pub(crate) fn text(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }

    pub(crate) fn some(text: Option<&str>) -> Self {
        Self::text(text.unwrap_or(""))
    }

    pub(crate) fn day(day: Option<&str>) -> Self {
        day.filter(|day| !day.is_empty()).map_or(Self::Empty, |day| Self::Day(day.to_owned()))
    }

    /// A moment; 0 where it is not known.
    pub(crate) fn moment(at: u64) -> Self {
        if at == 0 { Self::Empty } else { Self::Moment(at) }
    }

    pub(crate) fn count(count: usize) -> Self {
        Self::Number(count as f64)
    }

    /// A measured number: three digits after the point are all that it is good for.
    pub(crate) fn measured(value: impl Into<f64>) -> Self {
        // A sum of nothing is -0; the addition takes its sign away.
        Self::Number((value.into() * 1_000.0).round() / 1_000.0 + 0.0)
    }

    /// As people read it.
    pub(crate) fn told(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Day(text) => day(text),
            Self::Number(value) => number(*value),
            Self::Moment(at) => moment(*at),
            Self::Empty => String::new(),
        }
    }
}

/// `2026-11-29 12:05 UTC` (days to civil dates: Hinnant 2013).
fn moment(at: u64) -> String {
    let days = at / 86_400 + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * march + 2) / 5 + 1;
    let month = if march < 10 { march + 3 } else { march - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    let minutes = at % 86_400 / 60;
    let date = crate::locale::day(&format!("{year:04}-{month:02}-{day:02}"));
    format!("{date} {:02}:{:02} UTC", minutes / 60, minutes % 60)
}
