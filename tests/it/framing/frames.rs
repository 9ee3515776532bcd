//! The user's frames: ready codebooks, key words, coders and how far they agree.

use super::{
    score::{Score, passages},
    world::{Depth, World, dimension, sentence, sets},
};
use counterpoint::{
    finding::Finding,
    framing,
    lines::Frame,
    project::{Actors, Codebook, read_qdc, ready_codebooks},
    report::qdc,
    statement::Place,
};

/// The frames of a ready codebook, without a word coded.
fn frames(name: &str) -> Vec<Frame> {
    let book = ready_codebooks().into_iter().find(|book| book.name == name).unwrap();
    let frame =
        |code: counterpoint::project::Code| Frame { name: code.name, key_words: code.key_words, coded: Vec::new() };
    book.codes.into_iter().map(frame).collect()
}

#[test]
fn key_words_suggest_the_frames_that_readers_see() {
    let frames = frames("Five generic news frames");
    let mut score = Score::default();
    let lines = include_str!("frames.txt").lines().skip(1);
    for line in lines.filter(|line| !line.trim().is_empty()) {
        let world = World::new(&[sentence(line)], Depth::Quick);
        let found = dimension(world.framing(&frames, &Actors::default()), "frames");
        let class = |f: &Finding| (f.label.to_string() == "suggested by key words").then(|| f.subject.to_string());
        let marks = world.marks.clone();
        score.add(&world, passages(&found, class), &marks);
    }
    score.is_met("frames, suggested");
}

#[test]
fn a_statement_counts_once_and_a_suggestion_adds_to_no_count() {
    let told = sets("-\n## x\n== A\nThe budget has a hole.\nThe road is closed.\n").remove(0).1;
    let world = World::new(&told, Depth::Quick);
    let mut frames = vec![Frame { name: "Money".to_owned(), key_words: vec!["budget".to_owned()], ..Frame::default() }];
    let counts = |frames: &[Frame]| -> Vec<(String, Option<f64>)> {
        let found = dimension(world.framing(frames, &Actors::default()), "frames").findings;
        let own = found.into_iter().filter(|f| f.subject.to_string() == "Money" && f.version.is_some());
        own.map(|f| (f.label.to_string(), f.value)).collect()
    };
    assert_eq!(counts(&frames), [("suggested by key words".to_owned(), Some(1.0))]);
    for coder in ["Ada", "Ben"] {
        frames[0].coded.push((Place::new(0, 0), coder.to_owned()));
    }
    assert_eq!(counts(&frames), [("coded by hand".to_owned(), Some(1.0))], "coded, it is no suggestion any more");
}

#[test]
fn ready_codebooks_are_whole() {
    let books = ready_codebooks();
    let sizes: Vec<(usize, bool)> = books
        .iter()
        .map(|book| (book.codes.len(), book.source.contains("et al.") || book.source.contains('&')))
        .collect();
    assert_eq!(sizes, [(5, true), (15, true)]);
    for code in books.iter().flat_map(|book| &book.codes) {
        assert!(code.definition.len() > 30 && code.colour.len() == 7, "{}", code.name);
        assert!(code.name == "Other" || code.key_words.len() > 5, "{}", code.name);
    }
}

#[test]
fn codebooks_come_back_from_the_exchange_form() {
    for book in ready_codebooks() {
        let own = Codebook { name: String::new(), codes: book.codes };
        assert_eq!(read_qdc(&qdc(&own)).unwrap(), own);
    }
    let nested = r##"<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>
        <Code guid="1" name="Costs &amp; gains" isCodable="true" color="#aa0000"><Description>What it &lt;costs&gt;.</Description>
        <Code guid="2" name="Jobs" isCodable="true"/></Code><Code guid="3" name="Folder" isCodable="false"/></Codes></CodeBook>"##;
    let book = read_qdc(nested).unwrap();
    let told: Vec<(&str, &str, &str)> =
        book.codes.iter().map(|code| (code.name.as_str(), code.definition.as_str(), code.colour.as_str())).collect();
    assert_eq!(told, [("Costs & gains", "What it <costs>.", "#aa0000"), ("Costs & gains / Jobs", "", "#808080")]);
    assert!(read_qdc("<CodeBook/>").is_err());
    assert!(read_qdc("<CodeBook><Codes><Code name='a'>").is_err());
    assert!(read_qdc("no xml at all <").is_err());
}

/// Krippendorff's own example of nominal data with four coders (Computing Krippendorff's Alpha-Reliability, 2011): .743.
#[test]
fn alpha_is_that_of_the_textbook() {
    let coders = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
        [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
    ];
    let unit = |index: usize| {
        coders.iter().map(|codes| codes[index]).filter(|code| *code > 0).map(|code| code.to_string()).collect()
    };
    let units: Vec<Vec<String>> = (0..12).map(unit).collect();
    let alpha = framing::krippendorff_alpha(&units).unwrap();
    assert!((alpha - 0.743).abs() < 0.001, "{alpha}");
}

#[test]
fn two_coders_are_compared_and_their_disputes_listed() {
    let told =
        sets("-\n## x\n== A\nThe budget has a hole.\nThe mother wept.\nThe road is closed.\nGod will judge them.\n")
            .remove(0)
            .1;
    let world = World::new(&told, Depth::Quick);
    let mut frames = frames("Five generic news frames");
    let mut code = |frame: &str, statement: usize, coder: &str| {
        let frame = frames.iter_mut().find(|known| known.name == frame).unwrap();
        frame.coded.push((Place::new(0, statement), coder.to_owned()));
    };
    for (statement, ada, ben) in [
        (0, "Economic consequences", "Economic consequences"),
        (1, "Human interest", "Human interest"),
        (3, "Morality", "Responsibility"),
    ] {
        code(ada, statement, "Ada");
        code(ben, statement, "Ben");
    }
    let found = dimension(world.framing(&frames, &Actors::default()), "frames");
    let all = found.findings.iter().find(|f| f.subject.to_string() == "all frames").unwrap();
    // By hand: values E E H H M R, observed disagreement 2 of 6, expected 26 of 30.
    assert!((all.value.unwrap() - (1.0 - (2.0 / 6.0) / (26.0 / 30.0))).abs() < 1e-9, "{:?}", all.value);
    let disputed = found.findings.iter().filter(|f| f.subject.to_string() == "disputed");
    let disputes: Vec<String> = disputed.map(|f| f.label.to_string()).collect();
    assert_eq!(disputes, ["Ada: Morality; Ben: Responsibility"]);
}
