//! What articles say of each other: agency copy, an outlet's own lines, passages in another language. Real cases, written
//! for the project.

use crate::article::{kept, record};
use counterpoint::{
    article::{self, Article, Role, Sameness},
    comparison::{Resources, read_project},
    project::Project,
    report,
    work::Serial,
};

fn printed(outlet: &str, published: &str, text: &str) -> Article {
    record(serde_json::json!({ "outlet": outlet, "published": published, "text": text }))
}

/// Who goes back to whom, by position.
fn tree(articles: &[Article]) -> Vec<(usize, Option<usize>, Sameness)> {
    let list: Vec<&Article> = articles.iter().collect();
    let groups = article::copies(&list);
    assert!(groups.len() <= 1, "{groups:?}");
    groups.into_iter().flatten().map(|copy| (copy.article, copy.from, copy.sameness)).collect()
}

const WIRE: &str = "PORT ANSEL, Nov 7 (Agency) - The port of Ansel opened again on Saturday after nine days, the harbour office said in a statement.\n\n\
    Fourteen ships had waited off the coast since the strike began, and the first was unloaded at noon.\n\n\
    “We have a paper, and it is signed,” said Ilse Varga, who spoke for the dockers. “Nobody will lose a day's pay.”\n\n\
    The union said that wages would rise by three per cent in January and by two per cent a year later.\n\n\
    Grain prices in the city had doubled during the strike, according to the chamber of trade.";

#[test]
fn a_copy_is_known_with_other_quotes_another_head_and_a_cut() {
    let straight = WIRE.replace(['“', '”'], "\"").replace('\'', "’");
    let other_head = straight.replace("PORT ANSEL, Nov 7 (Agency) - ", "By our own staff\n\n");
    let cut: String = other_head.split("\n\n").take(4).collect::<Vec<_>>().join("\n\n");
    let articles = [printed("Agency", "2020-11-07", WIRE), printed("Quay", "2020-11-08", &cut)];
    assert_eq!(tree(&articles), [(0, None, Sameness::Wire), (1, Some(0), Sameness::Wire)]);
}

#[test]
fn a_copy_with_paragraphs_of_its_own_is_known() {
    let more = "\n\nIn the old town, two bakers had closed for want of flour. One of them, Oda Brin, opened at six on Saturday and had sold all her bread by eight.\n\nThe mayor wants to hear both sides next week.";
    let articles = [printed("Quay", "2020-11-08", &format!("{WIRE}{more}")), printed("Agency", "2020-11-07", WIRE)];
    assert_eq!(tree(&articles), [(1, None, Sameness::Wire), (0, Some(1), Sameness::Wire)]);
}

#[test]
fn a_copy_of_a_copy_goes_back_to_that() {
    let first = WIRE.replace("said in a statement", "said").replace("Fourteen ships", "Some fourteen ships");
    let second = first.replace("the first was unloaded at noon", "the first was unloaded by noon");
    let articles = [
        printed("Agency", "2020-11-07", WIRE),
        printed("Quay", "2020-11-08", &first),
        printed("Echo", "2020-11-09", &second),
    ];
    let wanted = [(0, None), (1, Some(0)), (2, Some(1))];
    assert_eq!(tree(&articles).into_iter().map(|(at, from, _)| (at, from)).collect::<Vec<_>>(), wanted);
}

#[test]
fn two_reports_of_one_speech_are_no_copies() {
    let speech = "“We have a paper, and it is signed. Nobody will lose a day's pay, and nobody will have to fear for his place at the cranes,” she said.";
    let one = format!(
        "The strike in Port Ansel is over. After nine days the dockers went back to work, and lorries queued at the gates before dawn.\n\n{speech}\n\nIlse Varga had led the talks for the union, which ended on Friday night in the back room of an inn near the quay.\n\nOn the fish market prices fell within hours."
    );
    let two = format!(
        "Ilse Varga looked tired when she stepped before the cameras. For nine days the union's negotiator had slept in her office at the harbour.\n\n{speech}\n\nShip owners spoke of a fair deal. Their losses, the chamber of trade believes, come to several million crowns.\n\nThe first freighter, loaded with grain, left at noon."
    );
    assert_eq!(tree(&[printed("Quay", "2020-11-07", &one), printed("Echo", "2020-11-07", &two)]), []);
}

#[test]
fn what_an_outlet_prints_under_every_article_is_set_aside_and_a_background_paragraph_is_not() {
    let background =
        "The union and the ship owners have quarrelled about wages since the spring, when the last contract ran out.";
    let body = |story: &str, comments: usize| {
        let (lead, more) = story.split_once(" / ").unwrap();
        format!(
            "{lead}\n\n{background}\n\n{more}\n\nReporting by Ann Example; editing by Ben Sample\n\n{comments} comments\n\nFollow us on @vellpost"
        )
    };
    let stories = [
        "Dock workers in Port Ansel laid down their tools on Monday and marched through the old town to the customs house. / Most shops along the way had closed, and the police counted some two thousand people on the square. The march had been announced a day before, and the trams were led around the old town until the evening.",
        "A crane fell on the north pier of Port Ansel on Wednesday while a ship with grain was being unloaded there. / Nobody was hurt, but the pier will stay closed until engineers have looked at the rails on which it stood. The ship, which flies the flag of a neighbour, was towed to the outer quay and will leave when its papers are in order.",
        "On Saturday the dockers of Port Ansel went back to work after nine days, and the first ship left before noon. / Lorries had queued at the gates since dawn; some of the drivers had slept in their cabs for a week. By the afternoon the bakers of the old town had flour again, and the price of bread fell for the first time since the summer.",
    ];
    let mut articles: Vec<Article> = stories
        .iter()
        .zip([12, 7, 130])
        .map(|(story, comments)| record(serde_json::json!({ "outlet": "Vell Post", "text": body(story, comments) })))
        .collect();
    article::set_aside_recurring(&mut articles.iter_mut().collect::<Vec<_>>());
    for (article, story) in articles.iter().zip(stories) {
        let kept = kept(article);
        assert!(story.split(" / ").all(|part| kept.contains(part)) && kept.contains(background), "{kept}");
        for own in ["Ann Example", "comments", "@vellpost"] {
            assert!(!kept.contains(own), "{own}: {kept}");
        }
    }
    // Another outlet's articles say nothing of this one's.
    let mut strangers = [
        record(serde_json::json!({ "outlet": "Vell Post", "text": body(stories[0], 1) })),
        record(serde_json::json!({ "outlet": "Echo", "text": body(stories[1], 2) })),
    ];
    assert_eq!(article::set_aside_recurring(&mut strangers.iter_mut().collect::<Vec<_>>()), 0);
    let paragraphs = |article: &Article| article.blocks.iter().filter(|block| block.role == Role::Paragraph).count();
    assert!(paragraphs(&strangers[0]) >= 3);
}

#[test]
fn each_quoted_passage_has_its_own_language() {
    let text = "The talks ended late on Friday night, and both delegations left the inn by the back door.\n\n\
        “Nous avons signé un accord qui protège tous les travailleurs du port,” said the French envoy, Claire Aubert.\n\n\
        “We have a paper, and it is signed,” said Ilse Varga.\n\n\
        “Liman yarın sabah yeniden açılacak ve bütün gemiler boşaltılacak,” the Turkish consul said.";
    let mut project = Project::default();
    project.add(record(serde_json::json!({ "id": "a1", "outlet": "Quay", "language": "en", "text": text })));
    let (articles, voices, depth) = read_project(&project, &Resources::shipped(), &Serial);
    let record: serde_json::Value =
        serde_json::from_str(&report::article_record(&articles[0], &voices, depth)).unwrap();
    let languages: Vec<Option<&str>> =
        record["attributions"].as_array().unwrap().iter().map(|a| a["language"].as_str()).collect();
    assert_eq!(languages, [Some("fr"), None, Some("tr")]);
}
