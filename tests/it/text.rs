//! Sentence ends, told by marks: `|` stands where a sentence ends.

use counterpoint::text::{Language, Span, Words, sentences};
use proptest::prelude::*;

fn check(language: &str, marked: &str) {
    let text: String = marked.replace('|', "");
    let found = sentences(&text, Language::new(language));
    let given: Vec<&str> = marked.split('|').map(str::trim).filter(|s| !s.is_empty()).collect();
    let found: Vec<&str> = found.iter().map(|span| span.of(&text)).collect();
    assert_eq!(found, given, "{language}");
}

#[test]
fn sentences_end_where_a_reader_of_the_language_ends_them() {
    let stories = [
        (
            "en",
            "Mr. Hale met Dr. J. R. Moss at 5 p.m. on the pier.| It rained.| The U.S. Army left.| It left the U.S.| The end.",
        ),
        ("en", "“Why now?” Hale asked.| “Because,” she said. | “The dam broke.”| He left…| Nobody came."),
        ("en", "The bill was $3.5 million.| He paid on Jan. 4 in St. Mary.| So did we!"),
        ("en", "A headline without a stop\n|The first line."),
        ("fr", "M. Roux a dit : « Le pont est fermé. »| Il est parti.| Au IIe siècle av. J.-C., rien."),
        ("de", "Am 3. Oktober kam z. B. Dr. Voss.| Er blieb bis 1998.| Der Rest ging."),
        ("ru", "В 2010 г. мост закрыли, т. е. навсегда.| А. С. Орлов уехал.| Дождь шёл."),
        ("uk", "У 2010 р. міст закрили.| О. Коваль поїхав."),
        ("tr", "Köprü 15. yüzyılda yapıldı.| \"Kapandı.\" dedi Ayşe.| Yağmur yağdı."),
        ("es", "El Sr. Ruiz llegó.| ¿Quién lo vio?| Nadie."),
        ("it", "Il dott. Neri è arrivato.| Piove."),
        ("pt", "O Sr. Dias chegou.| Chove."),
        ("ar", "وصل الوفد.| من رآه؟| لا أحد."),
        ("zh", "桥关了。|他说：“下雨了。”|没有人来！|"),
        ("hy", "Կամուրջը փակ է։| Անձրև է։|"),
        ("th", "สะพานปิด\n|ฝนตก"),
    ];
    for (language, marked) in stories {
        check(language, marked);
    }
}

#[test]
fn words_are_read_sentence_by_sentence_and_borrowed_by_parts() {
    let text = "Un accord, l'affirme le Maire.Le maire l'AFFIRME.";
    let first = Span::new(0, text.find("Le maire").unwrap());
    let words = Words::new(text, [first, Span::new(first.end(), text.len())]);
    let forms = |span: Span| words.within(span).iter().map(|word| word.form).collect::<Vec<_>>().join("|");
    assert_eq!(forms(first), "un|accord|,|l'affirme|le|maire|.", "no token reaches from one sentence into the next");
    assert_eq!(words.forms().count(), 7, "each form is held once");
    let cue = text.find("affirme").unwrap();
    assert!(words.are_cut_at(cue as u32) && !words.are_cut_at(cue as u32 - 2));
    assert_eq!(forms(Span::new(cue, first.end())), "le|maire|.", "a token that is only partly within is left out");
    let maire = Span::new(first.end() + 3, text.len());
    let inside: Vec<(Span, &str)> = words.inside(maire).spoken().map(|word| (word.span, word.form)).collect();
    assert_eq!(inside, [(Span::new(0, 5), "maire"), (Span::new(6, 15), "l'affirme")]);
    assert!(words.within(Span::new(500, 600)).is_empty() && words.form(99).is_empty());
}

proptest! {
    #[test]
    fn any_text_gives_ordered_spans_on_character_boundaries(text in "\\PC{0,80}(\n|\\. |\\? |…|。|\" )\\PC{0,80}", tag in "(en|de|tr|zh|ar|xx)") {
        let mut end = 0;
        for span in sentences(&text, Language::new(&tag)) {
            prop_assert!(span.start() >= end && !span.of(&text).trim().is_empty());
            prop_assert_eq!(span.of(&text).trim(), span.of(&text));
            prop_assert!(text[end..span.start()].trim().is_empty());
            end = span.end();
        }
        prop_assert!(text[end..].trim().is_empty());
    }
}
