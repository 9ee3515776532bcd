//! A finding of framing in the reader's language: its English names are put into it, the words of texts stay as they are.

use super::{
    label::{class, known},
    signs::joined,
};
use crate::{
    framing::{Finding, Findings},
    locale::{count, percent, tr},
};

/// A finding as it is told.
pub(crate) struct Told {
    /// What it is about.
    pub subject: String,
    /// What was found.
    pub label: String,
    /// What else is known of it.
    pub note: String,
}

/// A finding of a dimension as it is told.
pub(crate) fn told(of: &Findings, finding: &Finding) -> Told {
    let note = match of.about.key {
        "reporting_verbs" => ladder(&finding.note),
        _ => note(&finding.note),
    };
    Told { subject: subject(of.about.key, finding), label: label(&finding.label), note }
}

/// Subjects are names, words of texts and labels of points, but for a few.
fn subject(dimension: &str, finding: &Finding) -> String {
    let own = finding.subject.as_str();
    if let Some(name) = own.strip_prefix("coverage of ").filter(|_| dimension == "quotation") {
        return tr!("label-ground-coverage", name = name);
    }
    let named = match (dimension, finding.point) {
        ("certainty" | "agency" | "voices_heard" | "reporting_verbs" | "frames" | "naming", None)
        | ("prominence" | "silences", None) => known(own),
        _ => None,
    };
    named.unwrap_or(own).to_owned()
}

/// Labels are names of classes, several by `;`, each with its words behind a colon.
fn label(english: &str) -> String {
    if let Some(names) = english.strip_prefix("said only by ") {
        return tr!("label-only-by", names = names);
    }
    if let Some(languages) = english.strip_prefix("translated, ") {
        return joined([tr!("label-translated"), &both(languages)]);
    }
    if !english.contains(": ") && known(english).is_none() && english.contains(" and ") {
        return both(english);
    }
    english.split("; ").map(piece).collect::<Vec<_>>().join("; ")
}

fn both(english: &str) -> String {
    let pair = english.split_once(" and ");
    pair.map_or_else(|| english.to_owned(), |(first, last)| tr!("list-and", first = first, last = last))
}

fn piece(english: &str) -> String {
    let (head, words) = english.split_once(": ").map_or((english, None), |(head, words)| (head, Some(words)));
    let names: Vec<&str> = head.split(", ").collect();
    let told: Vec<&str> = names.iter().map(|name| known(name).unwrap_or(name)).collect();
    // A head that does not begin with a known name is no class: a coder, or words with a colon.
    let head = if known(head).is_some() || known(names[0]).is_some() { joined(told) } else { head.to_owned() };
    words.map_or_else(|| head.clone(), |words| format!("{head}: {words}"))
}

fn note(english: &str) -> String {
    let number = |after: &str| english.strip_suffix(after)?.parse::<usize>().ok();
    if let Some(n) = number(" statement").or_else(|| number(" statements")) {
        return tr!("count-statements", n = count(n));
    }
    if let Some(share) = number(" % of its words") {
        return tr!("label-of-words", share = percent(share as f64 / 100.0));
    }
    if let Some(n) = number(" shared points") {
        return tr!("label-shared-points", n = count(n));
    }
    if let Some(voice) = english.strip_prefix("according to ") {
        return tr!("label-according", voice = voice);
    }
    agreement(english).unwrap_or_else(|| known(english).unwrap_or(english).to_owned())
}

/// `Ana, you: 4 statements coded by two or more, 1 disputed`.
fn agreement(english: &str) -> Option<String> {
    let (rest, told) = english.split_once(" statements coded by two or more")?;
    let (coders, n) = rest.rsplit_once(": ")?;
    let coders = joined(coders.split(", ").map(|coder| if coder == "you" { tr!("label-you") } else { coder }));
    let n = count(n.parse().ok()?);
    Some(match told.strip_prefix(", ").and_then(|told| told.strip_suffix(" disputed")?.parse().ok()) {
        Some(disputed) => tr!("label-coders", coders = coders, n = n, disputed = count(disputed)),
        None => tr!("label-coders-few", coders = coders, n = n),
    })
}

/// `Quay: said (neutral), claimed (doubting) / Radio: …`: the classes in parentheses.
fn ladder(english: &str) -> String {
    let mut out = String::with_capacity(english.len());
    let mut rest = english;
    while let Some((before, after)) = rest.split_once('(') {
        out.push_str(before);
        out.push('(');
        rest = after;
        if let Some((name, told)) = after.split_once(')').and_then(|(name, _)| Some((name, class(name)?))) {
            out.push_str(told);
            rest = &after[name.len()..];
        }
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::{label, ladder, note, told};
    use crate::{
        framing::{About, Finding, Findings},
        locale::{Language, speaking},
    };

    const LABELS: [&str; 9] = [
        "silent; all others say it",
        "silent, confirmed",
        "lead, in the headline",
        "hedge: perhaps, may; negation: not",
        "translated, en and fr",
        "said only by Quay, Radio",
        "Quay and Radio",
        "name: Reform and Work",
        "Ana: Conflict + Loss; you: Loss",
    ];
    const NOTES: [&str; 6] = [
        "1 statement",
        "12 % of its words",
        "4 shared points",
        "according to the union",
        "Ana, you: 4 statements coded by two or more, 1 disputed",
        "Ana, you: 1 statements coded by two or more; too few, or too alike, for an alpha",
    ];

    #[test]
    fn english_is_told_as_it_stands_in_the_record() {
        LABELS.iter().for_each(|english| assert_eq!(label(english), *english));
        NOTES.iter().for_each(|english| assert_eq!(note(english), *english));
    }

    #[test]
    fn names_are_put_into_the_language_and_words_stay() {
        let german = |work: fn(&str) -> String, english: &str| speaking(Language::German, || work(english));
        assert_eq!(german(label, "hedge: perhaps, may; no mark"), "Abschwächung: perhaps, may; kein Merkmal");
        assert_eq!(german(label, "name: Reform and Work"), "Name: Reform and Work");
        assert_eq!(german(label, "Quay and Radio"), "Quay und Radio");
        assert_eq!(german(label, "Ana: Conflict; you: Loss"), "Ana: Conflict; Sie: Loss");
        assert_eq!(german(note, "1 statement"), "1 Aussage");
        let rungs = "Quay: said (neutral), claimed (doubting) / R (x): said (neutral)";
        let told_rungs = "Quay: said (neutral), claimed (zweifelnd) / R (x): said (neutral)";
        assert_eq!(german(ladder, rungs), told_rungs);
    }

    #[test]
    fn a_point_called_like_a_class_keeps_its_name() {
        let about = About { key: "agency", ..About::default() };
        let of = Findings { about, ..Findings::default() };
        let finding = |point| Finding { subject: "version".to_owned(), point, ..Finding::default() };
        let subject = |point| speaking(Language::Pseudo, || told(&of, &finding(point)).subject);
        assert_ne!(subject(None), "version");
        assert_eq!(subject(Some(0)), "version");
    }
}
