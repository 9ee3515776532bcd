//! Framing on sentences marked by hand: what it finds and what it leaves alone. Precision and recall are printed.

use counterpoint::{
    alignment::Version,
    framing::{self, Subject, Text},
    import,
    lexicon::FramingLists,
    statement::{self, Kind, Place, Statement},
    text::Span,
    work::Serial,
};
use std::collections::BTreeSet;

/// Marks stand in braces: `{words:class}`.
fn unmarked(line: &str) -> (String, BTreeSet<(String, String)>) {
    let mut text = String::new();
    let mut marks = BTreeSet::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('{') {
        let (mark, tail) = after.split_once('}').unwrap();
        let (words, class) = mark.rsplit_once(':').unwrap();
        text.push_str(before);
        text.push_str(words);
        marks.insert((words.to_lowercase(), class.to_owned()));
        rest = tail;
    }
    (text + rest, marks)
}

/// What a dimension finds in one English line, as words and class.
fn found(line: &str, key: &str, lists: &FramingLists) -> BTreeSet<(String, String)> {
    let record = serde_json::json!({"outlet": "The Quay", "language": "en", "sentences": [line]}).to_string();
    let article = import::read("line.jsonl", record.as_bytes()).articles.remove(0);
    let sentences = statement::sentences(&article);
    let statements: Vec<Statement> = sentences
        .iter()
        .zip(0..)
        .map(|(s, sentence)| Statement {
            span: s.span,
            sentence,
            kind: Kind::Narration,
            attribution: None,
            voice: None,
        })
        .collect();
    let version =
        Version { name: "The Quay".to_owned(), statements: (0..statements.len()).map(|s| Place::new(0, s)).collect() };
    let texts =
        [Text { article: &article, sentences: &sentences, statements: &statements, attributions: &[], trees: None }];
    let subject = Subject { texts: &texts, voices: &[], versions: &[version], points: &[], frames: &[], lists };
    let framing = framing::framing(&subject, &Serial);
    let dimension = framing.dimensions.iter().find(|found| found.about.key == key).unwrap();
    let words = |span: Span| span.of(&article.body).to_lowercase();
    let each = dimension.findings.iter().flat_map(|f| f.passages.iter().map(move |p| (f, p)));
    each.map(|(finding, passage)| (words(passage.span), finding.label.clone())).collect()
}

fn measure(key: &str, examples: &str) {
    let lists = FramingLists::shipped();
    let (mut right, mut extra, mut missed) = (0, Vec::new(), Vec::new());
    for line in examples.lines().filter(|line| !line.trim().is_empty()) {
        let (text, wanted) = unmarked(line.trim());
        let got = found(&text, key, &lists);
        right += got.intersection(&wanted).count();
        extra.extend(got.difference(&wanted).cloned());
        missed.extend(wanted.difference(&got).cloned());
    }
    let precision = right as f64 / (right + extra.len()).max(1) as f64;
    let recall = right as f64 / (right + missed.len()).max(1) as f64;
    println!("{key}: precision {precision:.2}, recall {recall:.2} on {} marks", right + missed.len());
    assert!(
        precision >= 0.90 && recall >= 0.75,
        "{key}: {precision:.2} {recall:.2}\nextra {extra:?}\nmissed {missed:?}"
    );
}

#[test]
fn every_list_file_is_read() {
    let lists = FramingLists::shipped();
    assert_eq!(lists.languages().collect::<Vec<_>>(), ["de", "en", "es", "fr", "ru", "tr"]);
}

#[test]
fn certainty_is_found_where_readers_marked_it() {
    measure(
        "certainty",
        "
        The bridge {may:modal possible} close, and {perhaps:hedge} the harbour too.
        In May the harbour closed for a week.
        The storm {will:modal future} {probably:hedge} pass before noon.
        He {must:modal necessary} leave the island.
        The ship {cannot:negation} leave the port.
        {Clearly:booster} the pumps broke.
        The pumps broke on Sunday.
        The mayor did {not:negation} answer.
        {Witnesses:evidence} saw the crane fall.
        The crane fell on two cars.
        It is {certainly:booster} the oldest pier.
        {Nobody:negation} was on the pier.
        The union {might:modal possible} call a vote.
        The union called a vote.
        {Apparently:hedge} the doors were locked.
        The doors were locked.
        The company {should:modal necessary} pay.
        The company paid.
        There is {no doubt:booster} that the dam held.
        The dam held.
        ",
    );
}

#[test]
fn passives_and_deeds_as_nouns_are_found_where_readers_marked_them() {
    measure(
        "agency",
        "
        The road {was closed:passive without agent} on Monday.
        The police closed the road on Monday.
        The gate {was broken:passive without agent} in the night.
        Two men {were arrested:passive without agent} at the pier.
        The guards arrested two men at the pier.
        The hall has been empty for years.
        The {arrest:deed as a noun} of two men came late.
        They attack the plan every year.
        The boats {were slowly pulled:passive without agent} ashore.
        The boats are red.
        ",
    );
}
