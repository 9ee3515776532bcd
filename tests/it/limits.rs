//! What takes too long is given up at the same step on every machine, and that is named.

use crate::{
    project::plain,
    unpack::{packed, pdf, stream},
};
use counterpoint::{
    article::Article,
    comparison::{Resources, compare, read_project},
    import,
    project::{Depth, Project},
    text::Language,
    work::{Serial, limits},
};

/// A PDF of one page with a text and `heavy` pages that all draw the same content.
fn pages(content: &[u8], heavy: usize) -> Vec<u8> {
    let kids: String = (0..heavy).map(|number| format!("{} 0 R ", number + 7)).collect();
    let page = |content: usize| {
        format!(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {content} 0 R/Resources<</Font<</F 4 0 R>>>>>>"
        )
    };
    let said = "The harbour of Vell was closed on Friday, the mayor said. ".repeat(8);
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        format!("<</Type/Pages/Kids[3 0 R {kids}]/Count {}>>", heavy + 1).into_bytes(),
        page(5).into_bytes(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_vec(),
        stream("", format!("BT /F 12 Tf 72 700 Td ({said}) Tj ET").as_bytes()),
        stream("/Filter/FlateDecode", &packed(content)),
    ];
    objects.extend((0..heavy).map(|_| page(6).into_bytes()));
    pdf(&objects)
}

fn codes(import: &import::Import) -> Vec<&str> {
    import.problems.iter().map(|problem| problem.code.as_str()).collect()
}

#[test]
fn a_pdf_is_drawn_until_its_steps_are_used_up() {
    let large = vec![b' '; 6 << 20];
    let enough = usize::try_from(limits::PDF_STEPS).unwrap() / large.len() + 1;
    let import = import::read("heavy.pdf", &pages(&large, enough));
    assert!(import.articles[0].body.starts_with("The harbour of Vell"));
    assert!(codes(&import).contains(&"too-many-steps"), "{:?}", import.problems);
    let light = import::read("light.pdf", &pages(&large, 2));
    assert!(!codes(&light).contains(&"too-many-steps"), "{:?}", light.problems);
}

#[test]
fn a_pdf_saves_no_more_states_than_memory_holds() {
    let lost = |content: &[u8]| codes(&import::read("states.pdf", &pages(content, 1))).contains(&"pages-lost");
    assert!(lost(&b"q ".repeat(limits::PDF_STATES + 1)));
    assert!(lost(&b"q[]".repeat(limits::PDF_STATES + 1)));
    assert!(!lost(&b"q Q ".repeat(limits::PDF_STATES + 1)));
}

fn depth_of(articles: impl IntoIterator<Item = Article>, depth: Option<Depth>) -> Depth {
    let mut project = Project::default();
    articles.into_iter().for_each(|article| drop(project.add(article)));
    project.settings.depth = depth;
    read_project(&project, &Resources::shipped(), &Serial).2
}

#[test]
fn few_sentences_of_great_length_are_not_read_with_the_model() {
    let long = format!("It rained in Vell.\n{}", "rain and ".repeat(limits::DEEP_CHARACTERS / 9));
    assert_eq!(depth_of([plain(&long)], None), Depth::Quick);
    assert_eq!(depth_of([plain("It rained in Vell.")], None), Depth::Deep);
}

#[test]
fn more_than_the_model_reads_is_compared_by_words_and_told() {
    let endless = format!("It rained in Vell.\n{}", " ".repeat(limits::MODEL_CHARACTERS));
    assert_eq!(depth_of([plain(&endless)], Some(Depth::Deep)), Depth::Quick);
    let mut project = Project::default();
    project.add(plain(&endless));
    project.add(Article { language: Language::new("de"), ..plain("Es regnete in Vell.") });
    let comparison = compare(&project, &Resources::shipped(), &Serial);
    assert!(comparison.articles.iter().all(|read| read.vectors.is_none()));
    assert!(comparison.problems.iter().any(|problem| problem.code == "too-many-characters"));
}
