//! A finding of framing in the reader's language: its names are put into it, the words of texts stay as they are.

use super::{label, signs::joined};
use crate::{
    finding::{Finding, Phrase, Piece},
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

/// A finding as it is told.
pub(crate) fn told(finding: &Finding) -> Told {
    Told { subject: phrase(&finding.subject), label: phrase(&finding.label), note: phrase(&finding.note) }
}

/// What a finding is called, in the reader's language.
pub(crate) fn phrase(phrase: &Phrase) -> String {
    phrase.0.iter().map(piece).collect()
}

fn piece(piece: &Piece) -> String {
    match piece {
        Piece::Name(name) => label::name(*name).to_owned(),
        Piece::Words(words) => words.clone(),
        Piece::Colon => tr!("report-colon").to_owned(),
        Piece::Comma => tr!("report-comma").to_owned(),
        Piece::Semicolon => tr!("report-semicolon").to_owned(),
        Piece::Coverage(text) => tr!("label-ground-coverage", name = text.as_str()),
        Piece::OnlyBy(names) => tr!("label-only-by", names = joined(names)),
        Piece::Both(first, last) => tr!("list-and", first = first.as_str(), last = last.as_str()),
        Piece::Statements(number) => tr!("count-statements", n = count(*number)),
        Piece::SharedPoints(number) => tr!("label-shared-points", n = count(*number)),
        Piece::OfItsWords(share) => tr!("label-of-words", share = percent(f64::from(*share) / 100.0)),
        Piece::According(voice) => tr!("label-according", voice = voice.as_str()),
        Piece::Coded { coders, statements, disputed } => {
            let coders = joined(coders.iter().map(|coder| if coder.is_empty() { tr!("label-you") } else { coder }));
            let n = count(*statements);
            match disputed {
                Some(disputed) => tr!("label-coders", coders = coders, n = n, disputed = count(*disputed)),
                None => tr!("label-coders-few", coders = coders, n = n),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::phrase;
    use crate::{
        finding::{Name, Phrase, Piece},
        locale::{Language, speaking},
    };

    fn words(words: &str) -> Piece {
        Piece::Words(words.to_owned())
    }

    fn pieces() -> Vec<Piece> {
        let coded = |disputed| Piece::Coded { coders: vec!["Ana".to_owned(), String::new()], statements: 4, disputed };
        let mut all: Vec<Piece> = Name::ALL.iter().copied().map(Piece::Name).collect();
        all.extend([words("Reform and Work"), Piece::Colon, Piece::Comma, Piece::Semicolon]);
        all.extend([
            Piece::Coverage("the speech".to_owned()),
            Piece::OnlyBy(vec!["Quay".to_owned(), "Radio".to_owned()]),
        ]);
        all.extend([Piece::Both("en".to_owned(), "fr".to_owned()), Piece::Statements(1), Piece::Statements(2)]);
        all.extend([Piece::SharedPoints(4), Piece::OfItsWords(12), Piece::According("the union".to_owned())]);
        all.extend([coded(Some(1)), coded(None)]);
        all
    }

    #[test]
    fn english_is_told_as_it_stands_in_the_record() {
        for piece in pieces() {
            let all = Phrase(vec![piece]);
            assert_eq!(speaking(Language::English, || phrase(&all)), all.to_string());
        }
    }

    #[test]
    fn names_are_put_into_the_language_and_words_stay() {
        let german = |pieces: Vec<Piece>| speaking(Language::German, || phrase(&Phrase(pieces)));
        let hedged = vec![
            Piece::Name(Name::Hedge),
            Piece::Colon,
            words("perhaps, may"),
            Piece::Semicolon,
            Piece::Name(Name::NoMark),
        ];
        assert_eq!(german(hedged), "Abschwächung: perhaps, may; kein Merkmal");
        assert_eq!(german(vec![words("version")]), "version");
        assert_eq!(german(vec![Piece::Both("Quay".to_owned(), "Radio".to_owned())]), "Quay und Radio");
        assert_eq!(german(vec![Piece::Statements(1)]), "1 Aussage");
    }

    #[test]
    fn every_name_is_put_into_the_language() {
        for name in Name::ALL {
            assert_ne!(speaking(Language::Pseudo, || phrase(&Phrase::from(*name))), name.english());
        }
    }
}
