//! The inspector's model: why the pair was made, where the words stand, what was written there. Knows nothing of egui.

use super::{Near, Parted, cell::near as came_near, hand, parts, unsaid::explained};
use crate::{
    alignment::Link,
    attribution::Finder,
    comparison::Comparison,
    locale::{decimal, percent, tr},
    present::{Index, Mark, OwnMatter, Standing, is_pair_doubtful, of_pair, own_matter, standing},
    project::{Anchor, Decision, Project, What},
    sheets::{Passage, Role, Selection, Stretch},
    statement::{Kind, Place},
    telling,
    text::Span,
    wording::Contrast,
};

/// A statement paired with the selected one, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// The other statement.
    pub with: Place,
    /// The version it belongs to.
    pub version: String,
    /// Position of that version.
    pub version_index: usize,
    /// Its words.
    pub passage: Passage,
    /// What the machine makes of it, 0 to 1; `None` where it was not scored.
    pub estimate: Option<f32>,
    /// What was decided of it by hand (*confirmed*, *moved here*); empty where nothing was.
    pub by_hand: &'static str,
    /// Why, in plain words, the strongest reason first.
    pub reasons: Vec<String>,
    /// What the user said of it.
    pub standing: Standing,
    /// Whether both stand in one point.
    pub inside: bool,
    /// Whether both stand in one point by a link that the machine is not sure of and nobody has decided.
    pub doubtful: bool,
    /// What each says and the other lacks.
    pub parts: Parted,
}

impl Pair {
    /// Whether it is a match that the machine is not sure of and nobody has decided.
    #[must_use]
    pub fn is_doubtful(&self) -> bool {
        self.doubtful
    }
}

/// Who says a statement and how we know.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heard {
    /// The voice's name; `None` where nobody was found.
    pub name: Option<String>,
    /// The voice's sign.
    pub mark: Option<Mark>,
    /// How the words are given, in plain words.
    pub how: &'static str,
    /// The words that say that it is said.
    pub cue: Option<String>,
    /// The phrase that names who speaks.
    pub source: Option<String>,
    /// Names of those who pass it on.
    pub via: Vec<String>,
    /// The side the voice belongs to.
    pub side: Option<String>,
    /// The probability that source and content are right; `None` where nothing was attributed.
    pub sure: Option<f32>,
    /// Who found it, in words.
    pub finder: Option<&'static str>,
    /// What its version does with it: the sign, the same in words, and the words of the article that show it.
    pub does: Option<(&'static str, String, String)>,
}

/// Something the user wrote on the statement, and the decision that holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The words.
    pub text: String,
    /// The words of the statement that it is about, where that is not the whole of it.
    pub on: Option<String>,
    /// The decision.
    pub decision: Decision,
}

/// A silence, explained.
#[derive(Clone, Debug, PartialEq)]
pub struct Unsaid {
    /// What is made of it, as a sentence.
    pub told: String,
    /// What came nearest, if anything did.
    pub nearest: Option<Near>,
}

/// Everything about the selected statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Inspector {
    /// The statement (for a silence, one of the point).
    pub place: Place,
    /// For a silence, what is made of it and its nearest miss.
    pub silent: Option<Unsaid>,
    /// The point's position and label.
    pub point: Option<(usize, String)>,
    /// The matter in which it stands.
    pub matter: Option<OwnMatter>,
    /// How many versions speak at the point, and how many there are.
    pub speaking: (usize, usize),
    /// Name of the version.
    pub version: String,
    /// Position of the version.
    pub version_index: usize,
    /// Where it stands: article, day, language.
    pub article: String,
    /// Who says it and how we know.
    pub heard: Heard,
    /// The statement in the text around it.
    pub context: Passage,
    /// How many bytes of the body stand before that.
    pub before: usize,
    /// The pairs, the best first.
    pub pairs: Vec<Pair>,
    /// Notes on it.
    pub notes: Vec<Written>,
    /// Tags on it.
    pub tags: Vec<Written>,
    /// Codes on it.
    pub codes: Vec<Written>,
    /// Other decisions that touch it.
    pub decisions: Vec<Written>,
    /// Whether its point is pinned.
    pub pinned: Option<Decision>,
}

impl Inspector {
    /// The pair that is settled where none is named: with the base's statement, of that version, else the best.
    #[must_use]
    pub fn aimed(&self, base: Option<usize>) -> Option<&Pair> {
        self.pairs.iter().find(|pair| Some(pair.version_index) == base).or_else(|| self.pairs.first())
    }
}

/// The anchor of a statement, for a decision.
#[must_use]
pub fn anchor(comparison: &Comparison, place: Place) -> Option<Anchor> {
    comparison.anchor(place)
}

/// What the inspector shows of a selection; `None` where nothing is selected or it is gone.
#[must_use]
pub fn inspect(project: &Project, comparison: &Comparison, index: &Index, selection: Selection) -> Option<Inspector> {
    let place = selection.place()?;
    let read = comparison.articles.get(place.article())?;
    read.statements.get(place.statement())?;
    let number = index.point(place);
    let point = number.and_then(|number| comparison.points.get(number));
    let silent = match selection {
        Selection::Silence { version, .. } => {
            let reading = point.and_then(|point| point.readings.get(version));
            let near = reading.and_then(|reading| reading.nearest);
            let members: Vec<Place> = number.into_iter().flat_map(|number| comparison.members(number)).collect();
            let nearest = near.and_then(|nearest| came_near((project, comparison), index, version, nearest, &members));
            let name = &comparison.versions.get(version)?.name;
            let silence = reading.and_then(|reading| reading.silence);
            Some(Unsaid { told: explained(silence, name), nearest })
        }
        _ => None,
    };
    let version_index = index.version(place).unwrap_or(0);
    let article = &read.article;
    // the day first: after right-to-left letters its figures would change places
    let parts = [article.published.as_deref(), Some(article.label()), Some(article.language.tag())];
    let context = context(comparison, place);
    let written = |wanted: fn(&What) -> Option<(&Anchor, &String)>| written(project, comparison, place, wanted);
    Some(Inspector {
        place,
        silent,
        point: number.zip(point).map(|(number, point)| (number, point.label.clone())),
        matter: own_matter(project, comparison, place),
        speaking: (number.map_or(1, |number| comparison.speaking(number).len()), comparison.versions.len()),
        version: comparison.versions.get(version_index).map_or_else(String::new, |v| v.name.clone()),
        version_index,
        article: parts.into_iter().flatten().filter(|part| *part != "und").collect::<Vec<_>>().join(" · "),
        heard: heard(comparison, index, place),
        context: context.0,
        before: context.1,
        pairs: pairs(project, comparison, index, place),
        notes: written(|what| if let What::Note(anchor, text) = what { Some((anchor, text)) } else { None }),
        tags: written(|what| if let What::Tag(anchor, text) = what { Some((anchor, text)) } else { None }),
        codes: written(|what| if let What::Code(anchor, text) = what { Some((anchor, text)) } else { None }),
        decisions: decisions(project, comparison, index, place),
        pinned: pinned(project, comparison, place),
    })
}

fn heard(comparison: &Comparison, index: &Index, place: Place) -> Heard {
    let Some(read) = comparison.articles.get(place.article()) else { return Heard::default() };
    let Some(statement) = read.statements.get(place.statement()) else { return Heard::default() };
    let voice_of = |voice: u32| comparison.voices.get(voice as usize);
    let voice = statement.voice.and_then(voice_of);
    let how = match statement.kind {
        Kind::Narration => tr!("kind-narration"),
        Kind::Direct => tr!("kind-direct"),
        Kind::Indirect => tr!("kind-indirect"),
        Kind::Mixed => tr!("kind-mixed"),
        Kind::Heading => tr!("kind-heading"),
        Kind::Caption => tr!("kind-caption"),
        Kind::Boilerplate => tr!("kind-aside"),
    };
    let attribution = statement.attribution.and_then(|a| read.attributions.get(a as usize));
    let said = |span: Option<Span>| span.map(|span| span.of(&read.article.body).trim().to_owned());
    Heard {
        name: voice.map(|voice| voice.name.clone()),
        mark: statement.voice.map(|voice| index.voice_mark(voice)),
        how,
        cue: attribution.and_then(|a| said(a.cue)),
        source: attribution.and_then(|a| said(a.source)),
        via: attribution.map_or_else(Vec::new, |a| {
            a.via.iter().filter_map(|voice| voice_of(*voice)).map(|voice| voice.name.clone()).collect()
        }),
        side: voice.and_then(|voice| voice.side.clone()),
        sure: attribution.map(|a| a.confidence),
        finder: attribution.map(|a| found_by(a.finder)),
        does: does(comparison, place),
    }
}

/// Who found an attribution, in words.
fn found_by(finder: Finder) -> &'static str {
    match finder {
        Finder::Both => tr!("found-both"),
        Finder::Tagger => tr!("found-tagger"),
        Finder::Marks => tr!("found-marks"),
        Finder::Tree => tr!("found-tree"),
    }
}

/// What its version does with a statement; the words that show it are left out where they are all of it.
fn does(comparison: &Comparison, place: Place) -> Option<(&'static str, String, String)> {
    let taken = comparison.taken(place)?;
    let read = comparison.articles.get(place.article())?;
    let whole = read.statements.get(place.statement())?.span;
    let shown = taken.passage.span;
    let shown = if shown == whole { "" } else { shown.of(&read.article.body).trim() };
    Some((taken.stance.sign(), telling::taken(taken, &comparison.voices), shown.to_owned()))
}

/// The statement with what stands around it: its paragraph, at most some 600 bytes each side; and how many bytes of the body
/// stand before.
fn context(comparison: &Comparison, place: Place) -> (Passage, usize) {
    const AROUND: usize = 600;
    let Some(read) = comparison.articles.get(place.article()) else { return Default::default() };
    let Some(statement) = read.statements.get(place.statement()) else { return Default::default() };
    let body: &str = &read.article.body;
    let block = read.article.blocks.iter().find(|block| block.span.overlaps(statement.span));
    let block = block.map_or(Span::new(0, body.len()), |block| block.span.cover(statement.span));
    let near =
        |span: Span| span.start() + AROUND >= statement.span.start() && span.end() <= statement.span.end() + AROUND;
    let inside = read.statements.iter().map(|s| s.span).filter(|s| block.contains(*s) && near(*s));
    let shown = inside.fold(statement.span, Span::cover);
    let mut roles = vec![Stretch { span: statement.span, role: Role::Chosen }];
    if let Some(attribution) = statement.attribution.and_then(|a| read.attributions.get(a as usize)) {
        roles.extend(attribution.source.map(|span| Stretch { span, role: Role::Source }));
        roles.extend(attribution.cue.map(|span| Stretch { span, role: Role::Cue }));
    }
    (Passage::cut(body, shown, &roles), shown.start())
}

fn pairs(project: &Project, comparison: &Comparison, index: &Index, place: Place) -> Vec<Pair> {
    let point = index.point(place);
    let mut pairs: Vec<Pair> = index
        .links(place)
        .iter()
        .filter_map(|link| comparison.links.get(*link as usize))
        .map(|link| {
            let with = if link.a == place { link.b } else { link.a };
            let version_index = index.version(with).unwrap_or(0);
            Pair {
                with,
                version: comparison.versions.get(version_index).map_or_else(String::new, |v| v.name.clone()),
                version_index,
                passage: Passage::plain(comparison.words(with))
                    .marked(&parts::beyond(comparison, place, with), Role::Beyond),
                estimate: Some(link.estimate),
                by_hand: of_pair(project, comparison, place, with).map_or("", hand::named),
                reasons: reasons(link, &differing(comparison, link)),
                standing: standing(project, comparison, place, with),
                inside: point.is_some() && index.point(with) == point,
                doubtful: point.is_some() && index.point(with) == point && is_pair_doubtful(project, comparison, link),
                parts: parts::parted(comparison, place, with),
            }
        })
        .collect();
    let fellows = point.and_then(|p| comparison.points.get(p)).into_iter().flat_map(|point| &point.readings);
    for (version_index, with) in
        fellows.enumerate().flat_map(|(v, reading)| reading.statements.iter().map(move |place| (v, *place)))
    {
        if with == place || pairs.iter().any(|pair| pair.with == with) || index.version(place) == Some(version_index) {
            continue;
        }
        pairs.push(Pair {
            with,
            version: comparison.versions.get(version_index).map_or_else(String::new, |v| v.name.clone()),
            version_index,
            passage: Passage::plain(comparison.words(with)),
            estimate: comparison.estimate(place, with),
            by_hand: of_pair(project, comparison, place, with).map_or("", hand::named),
            reasons: vec![through(project, comparison, place, with)],
            standing: standing(project, comparison, place, with),
            inside: true,
            doubtful: false,
            parts: Parted::default(),
        });
    }
    let rank = |pair: &Pair| (pair.inside, pair.estimate.unwrap_or(0.0));
    pairs.sort_by(|a, b| rank(b).partial_cmp(&rank(a)).unwrap_or(std::cmp::Ordering::Equal));
    pairs
}

/// Why two stand in one point that are no pair by themselves.
fn through(project: &Project, comparison: &Comparison, a: Place, b: Place) -> String {
    match of_pair(project, comparison, a, b) {
        Some(hand) if hand.is_together() => tr!("through-decision").to_owned(),
        _ => tr!("through-other").to_owned(),
    }
}

/// What the two differ in, in plain words.
fn differing(comparison: &Comparison, link: &Link) -> Vec<String> {
    let Some(contrasts) = comparison.contrasts.get(&(link.a, link.b)) else { return Vec::new() };
    let quoted = |span: Option<Span>, place: Place| {
        span.map_or_else(|| tr!("differs-none").to_owned(), |span| format!("“{}”", span.of(comparison.words(place))))
    };
    let one = |contrast: &Contrast| {
        let what = telling::contrasted(contrast.what);
        tr!("differs", what = what, one = quoted(contrast.a, link.a), other = quoted(contrast.b, link.b),)
    };
    contrasts.iter().map(one).collect()
}

fn reasons(link: &Link, differing: &[String]) -> Vec<String> {
    let mut reasons = Vec::new();
    if let Some(meaning) = link.evidence.meaning {
        let how = match meaning {
            m if m >= 0.75 => tr!("meaning-same"),
            m if m >= 0.5 => tr!("meaning-close"),
            _ => tr!("meaning-far"),
        };
        reasons.push(tr!("meaning-of", how = how, n = decimal(f64::from(meaning) * 100.0, 0)));
    }
    reasons.extend(link.evidence.is_nearest.map(|is_nearest| {
        let told = if is_nearest { tr!("fact-nearest") } else { tr!("fact-other-nearer") };
        told.to_owned()
    }));
    let words = link.evidence.words;
    reasons.push(match words {
        w if w >= 0.5 => tr!("shared-most", share = percent(w)),
        w if w >= 0.15 => tr!("shared-some", share = percent(w)),
        w if w > 0.0 => tr!("shared-few", share = percent(w)),
        _ => tr!("shared-none").to_owned(),
    });
    if !link.evidence.names.is_empty() {
        reasons.push(tr!("both-name", names = link.evidence.names.join(", ")));
    }
    if !link.evidence.numbers.is_empty() {
        reasons.push(tr!("both-number", numbers = link.evidence.numbers.join(", ")));
    }
    reasons.extend(differing.iter().cloned());
    reasons
}

fn written(
    project: &Project,
    comparison: &Comparison,
    place: Place,
    wanted: fn(&What) -> Option<(&Anchor, &String)>,
) -> Vec<Written> {
    let on = |decision: &Decision| {
        let (anchor, text) = wanted(&decision.what)?;
        let whole = comparison.words(place).trim();
        let on = (anchor.words.trim() != whole).then(|| anchor.words.clone());
        comparison.stands_on(anchor, place).then(|| Written { text: text.clone(), on, decision: decision.clone() })
    };
    project.decisions.iter().filter_map(on).collect()
}

fn pinned(project: &Project, comparison: &Comparison, place: Place) -> Option<Decision> {
    let holds = |decision: &&Decision| matches!(&decision.what, What::Pin(anchors) if anchors.iter().any(|a| comparison.stands_on(a, place)));
    project.decisions.iter().rev().find(holds).cloned()
}

fn decisions(project: &Project, comparison: &Comparison, index: &Index, place: Place) -> Vec<Written> {
    let any = |anchors: &[Anchor]| anchors.iter().any(|anchor| comparison.stands_on(anchor, place));
    let told = |decision: &Decision| {
        let text = match &decision.what {
            What::AcceptVoice(anchor) if comparison.stands_on(anchor, place) => tr!("hand-voice-accepted").to_owned(),
            What::SetStance(anchor, stance) if comparison.stands_on(anchor, place) => {
                tr!("hand-stance", stance = super::stance_name(*stance))
            }
            What::LeftOut { point, version } if any(point) => tr!("hand-left-out", version = version.as_str()),
            What::MoveToMatter { statements, .. } if any(statements) => tr!("hand-matter-moved").to_owned(),
            What::SplitMatter { statements, .. } if any(statements) => tr!("hand-matter-split").to_owned(),
            What::MergeMatters(anchors) if any(anchors) => tr!("hand-matter-merged").to_owned(),
            What::PinMatter(anchors) if any(anchors) => tr!("hand-matter-pinned").to_owned(),
            _ => hand::told(comparison, index, decision, place)?.told,
        };
        Some(Written { text, on: None, decision: decision.clone() })
    };
    let name = own_matter(project, comparison, place).and_then(|own| own.settled.named);
    let name = name.as_ref().and_then(|decision| match &decision.what {
        What::LabelMatter(_, label) => Some((decision, tr!("hand-matter-called", label = label.as_str()))),
        _ => None,
    });
    // The name of a matter is told at each of its statements.
    let told = |decision: &Decision| {
        let own = name.as_ref().filter(|(named, _)| *named == decision);
        own.map(|(_, text)| Written { text: text.clone(), on: None, decision: decision.clone() })
            .or_else(|| told(decision))
    };
    project.decisions.iter().filter_map(told).collect()
}
