//! An argument of a message, as the messages' formatter takes it.

use fluent_bundle::types::FluentNumber;

/// An argument of a message.
pub type Value<'a> = fluent_bundle::FluentValue<'a>;

/// A count for a message of a report, written without groups.
#[must_use]
pub fn count(count: usize) -> Value<'static> {
    let mut number = FluentNumber::from(count);
    number.options.use_grouping = false;
    number.into()
}
