//! The encoder: its tokens, its vectors against stored ones, that they depend on nothing but the sentence, and odd input.

use counterpoint::encoder::{E5, Encoder, Files, GRAMMAR_LAYERS, TokenVectors, from_bytes, to_bytes};
use expect_test::{Expect, expect};
use proptest::prelude::*;
use std::{fmt::Write, sync::LazyLock};

static ENCODER: LazyLock<E5> = LazyLock::new(|| E5::shipped().unwrap());

fn check(text: &str, expected: &Expect) {
    let mut told = String::new();
    for piece in ENCODER.tokenizer().pieces(text) {
        write!(told, "{}={} ", piece.number, piece.span.of(text)).unwrap();
    }
    expected.assert_eq(told.trim_end());
}

fn cosine(a: &[f32], b: &[f32]) -> f32 {
    let product = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f32>();
    product(a, b) / (product(a, a) * product(b, b)).sqrt()
}

#[test]
fn tokens_cover_the_words() {
    check("Talks resume.", &expect!["75113=Talk 7=s 138755=resume 5=."]);
    check("  two   spaces ", &expect!["6626=two 32628=space 7=s 6="]);
    check("ﬁve ½ Ｂ", &expect!["43606=ﬁve 78660=½ 335=Ｂ"]);
    check("cafe\u{301}", &expect!["26216=café"]);
    check("Görüşme yarın.", &expect!["130858=Görüş 282=me 65924=yarı 19=n 5=."]);
    check("\u{10ffff}\u{10fffe}a", &expect!["6= 3=\u{10ffff}\u{10fffe} 11=a"]);
    check("", &expect![""]);
    check(" \n\t ", &expect![""]);
}

#[test]
fn vectors_are_those_of_the_model() {
    let stored: serde_json::Value = serde_json::from_str(include_str!("data/meaning.json")).unwrap();
    for entry in stored.as_array().unwrap() {
        let text = entry["text"].as_str().unwrap();
        let expected: Vec<f32> =
            entry["vector"].as_array().unwrap().iter().map(|v| v.as_f64().unwrap() as f32).collect();
        let mean = ENCODER.encode(&[text])[0].meaning.mean();
        let cosine = cosine(&mean, &expected);
        assert!(cosine > 0.99, "{cosine} {text}");
    }
}

#[test]
fn like_meanings_lie_closer_than_unlike_ones_across_languages() {
    let texts = [
        "The two leaders agreed to extend the ceasefire.",
        "Les deux dirigeants ont convenu de prolonger le cessez-le-feu.",
        "Два лидера договорились продлить перемирие.",
        "The new railway station opens in spring.",
        "La nouvelle gare ouvrira au printemps.",
        "Новый вокзал откроется весной.",
    ];
    let means: Vec<Vec<f32>> = ENCODER.encode(&texts).iter().map(|v| v.meaning.mean()).collect();
    for (i, a) in means.iter().enumerate() {
        for (j, b) in means.iter().enumerate().filter(|(j, _)| i / 3 == j / 3 && i != *j) {
            let like = cosine(a, b);
            for unlike in means.iter().enumerate().filter(|(k, _)| k / 3 != i / 3) {
                assert!(like > cosine(a, unlike.1), "{i} {j} {}", unlike.0);
            }
        }
    }
}

#[test]
fn vectors_do_not_depend_on_company() {
    let texts: Vec<String> = (0..40)
        .map(|i| format!("The committee {} met {} times in {}.", "of experts ".repeat(i % 7), i * 13, 1980 + i))
        .collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let together = ENCODER.encode(&texts);
    let reversed: Vec<&str> = texts.iter().rev().copied().collect();
    let reversed = ENCODER.encode(&reversed);
    for (i, text) in texts.iter().enumerate() {
        let alone = ENCODER.encode(&[text]).remove(0);
        assert_eq!(alone, together[i], "{text}");
        assert_eq!(alone, reversed[texts.len() - 1 - i], "{text}");
    }
}

#[test]
fn long_sentences_are_read_whole() {
    let long = "The minister said that the border would stay closed, and ".repeat(400);
    let long = long.trim_end().to_owned();
    let vectors = ENCODER.encode(&[&long]).remove(0);
    well_formed(&long, &vectors);
    assert!(vectors.tokens.len() > 4_000, "{}", vectors.tokens.len());
    assert_eq!(vectors.tokens.last().map(|span| span.end()), Some(long.len()));
    // the same words in the middle of different windows mean the same
    let period = vectors.tokens.len() / 400;
    let row = |token: usize| vectors.meaning.row(token).collect::<Vec<f32>>();
    let likeness = cosine(&row(period * 20 + 2), &row(period * 200 + 2));
    assert!(likeness > 0.9, "{likeness}");
}

fn well_formed(text: &str, vectors: &TokenVectors) {
    assert_eq!(vectors.meaning.len(), vectors.tokens.len());
    assert_eq!(vectors.meaning.width(), 384);
    assert_eq!(vectors.grammar.len(), GRAMMAR_LAYERS.len());
    for layer in &vectors.grammar {
        assert_eq!(layer.len(), vectors.tokens.len() * 384);
        assert!(layer.iter().all(|value| value.is_finite()));
    }
    let mut last = 0;
    for span in &vectors.tokens {
        assert!(text.get(span.start()..span.end()).is_some(), "{span:?} of {text:?}");
        assert!(span.end() >= last, "{span:?} of {text:?}");
        last = span.end();
    }
}

#[test]
fn any_script_gives_vectors() {
    for text in [
        "𒀀𒁀𒂀 𒃀",
        "ᚠᚢᚦᚨᚱᚲ",
        "🙂🙃 👨‍👩‍👧",
        "a\u{0}b\u{feff}c\u{200d}",
        "हिन्दी में समाचार",
        "ﷺ",
        "e\u{301}\u{302}\u{303}\u{304}",
    ] {
        let vectors = ENCODER.encode(&[text]).remove(0);
        well_formed(text, &vectors);
        assert!(!vectors.tokens.is_empty(), "{text}");
    }
}

#[test]
fn damaged_files_are_named() {
    let shipped = Files::shipped();
    let told = |files: Files<'static>| E5::new(files).map(|_| ()).unwrap_err().to_string();
    let cut = |bytes: &'static [u8]| &bytes[..bytes.len() - 7];
    let mut all = String::new();
    for files in [
        Files { encoder: &[], ..shipped },
        Files { encoder: cut(shipped.encoder), ..shipped },
        Files { encoder: shipped.pieces, ..shipped },
        Files { pieces: cut(shipped.pieces), ..shipped },
        Files { pieces: b"CPP1", ..shipped },
        Files { embedding: [shipped.embedding[0], cut(shipped.embedding[1])], ..shipped },
        Files { embedding: [&[], shipped.embedding[1]], ..shipped },
    ] {
        writeln!(all, "{}", told(files)).unwrap();
    }
    expect![[r"
        the model file encoder.bin is not one that this version reads; install the program again
        the model file encoder.bin is damaged (it is cut short or too long); install the program again
        the model file encoder.bin is not one that this version reads; install the program again
        the model file pieces.bin is damaged (it is cut short or too long); install the program again
        the model file pieces.bin is not one that this version reads; install the program again
        the model file embedding.1.bin is damaged (it is cut short or too long); install the program again
        the model file embedding.0.bin is damaged (it is cut short or too long); install the program again
    "]]
    .assert_eq(&all);
}

#[test]
fn kept_vectors_come_back() {
    let vectors = ENCODER.encode(&["Nobody was hurt, the company said."]).remove(0);
    let bytes = to_bytes(&vectors);
    let back = from_bytes(&bytes).unwrap();
    assert_eq!((&back.tokens, &back.meaning), (&vectors.tokens, &vectors.meaning));
    assert!(back.grammar.is_empty());
    for length in 0..bytes.len() {
        assert_eq!(from_bytes(&bytes[..length]), None);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_has_pieces_in_order(text in "\\PC{0,60}|[ a-zÀ-ž\u{300}-\u{304}ａ-ｚ一-三☃\n]{0,40}") {
        let mut last = 0;
        for piece in ENCODER.tokenizer().pieces(&text) {
            prop_assert!(text.get(piece.span.start()..piece.span.end()).is_some());
            prop_assert!(piece.span.end() >= last);
            last = piece.span.end();
        }
    }

    #[test]
    fn any_bytes_are_refused_or_read(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = from_bytes(&bytes);
    }
}
