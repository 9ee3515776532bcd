//! The Reading view's model: one article, its statements by voice, their parallels in the margin. Knows nothing of egui.

use super::{
    hand,
    remarks::{Remark, remarks},
};
use crate::{
    article,
    comparison::{Comparison, ReadArticle},
    present::{Index, Mark, Resolved, is_voice_doubtful},
    project::Project,
    sheets::{Passage, Role, Selection, Stretch},
    speaker::VoiceKind,
    statement::{Kind, Place},
    text::Span,
};

/// A parallel passage beside a paragraph.
#[derive(Clone, Debug, PartialEq)]
pub struct Margin {
    /// The statement of this article it is parallel to.
    pub of: Place,
    /// The parallel statement.
    pub place: Place,
    /// Its version's name.
    pub version: String,
    /// Its version's sign.
    pub mark: Mark,
    /// Its words.
    pub passage: Passage,
    /// How sure the pair is, as it is told: a score, or that it was decided by hand and what the machine makes of it; empty
    /// where it is parallel through another.
    pub sure: String,
}

/// A paragraph, heading or set-aside part of the article.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    /// What it is.
    pub role: article::Role,
    /// How many bytes of the body stand before it.
    pub before: usize,
    /// Its words: each statement under its voice's mark, with sources and cues.
    pub passage: Passage,
    /// Its statements: where in the passage's text they stand, and which they are.
    pub statements: Vec<(Span, Place)>,
    /// What a hand wrote to its words: where in the passage's text, and what is told of it.
    pub remarks: Vec<(Span, String)>,
    /// The voices heard in it, narration left out: sign and name.
    pub voices: Vec<(Mark, String)>,
    /// Signs of voices of which it is doubtful, and not settled, that they say what they are given here.
    pub doubtful: Vec<Mark>,
    /// Parallels of its statements, by statement.
    pub margins: Vec<Margin>,
    /// Where the selected statement stands in it: what other versions say to the same matter.
    pub question: Option<Question>,
}

/// What other versions say to the matter of the selected statement, without saying the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The selected statement.
    pub of: Place,
    /// The name of the matter.
    pub label: String,
    /// The statements, version after version, each in the order of its texts.
    pub answers: Vec<Margin>,
}

/// One article as it is read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// Its headline or name.
    pub title: String,
    /// Outlet, byline, day, language.
    pub byline: String,
    /// Its parts in order.
    pub paragraphs: Vec<Paragraph>,
}

/// The Reading view of the article of that position.
#[must_use]
pub fn reading(
    project: &Project,
    comparison: &Comparison,
    index: &Index,
    article: usize,
    selection: Selection,
) -> Reading {
    let Some(read) = comparison.articles.get(article) else { return Reading::default() };
    let source = &read.article;
    let title = source.title.clone().unwrap_or_else(|| source.label().to_owned());
    let byline = [source.outlet.as_deref(), source.byline.as_deref(), source.published.as_deref()];
    let byline = byline.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let whole = [article::Block { span: Span::new(0, source.body.len()), role: article::Role::Paragraph }];
    let blocks: &[article::Block] = if source.blocks.is_empty() { &whole } else { &source.blocks };
    let remarks = remarks(project, source);
    let hand = Resolved::new(project, comparison);
    let mut next = 0;
    let paragraphs = blocks
        .iter()
        .map(|block| {
            let from = read.statements[next..].iter().take_while(|s| s.span.end <= block.span.start).count() + next;
            let upto = read.statements[from..].iter().take_while(|s| s.span.start < block.span.end).count() + from;
            // a statement that a hand joined may go on in the next part
            let goes_on = upto > from && read.statements[upto - 1].span.end > block.span.end;
            next = upto - usize::from(goes_on);
            let mut paragraph =
                paragraph((project, &hand, comparison), index, read, (article, from..upto), *block, selection);
            remark(&mut paragraph, *block, &remarks);
            paragraph
        })
        .collect();
    Reading { title, byline, paragraphs }
}

fn paragraph(
    (project, hand, comparison): (&Project, &Resolved<'_>, &Comparison),
    index: &Index,
    read: &ReadArticle,
    (article, range): (usize, std::ops::Range<usize>),
    block: article::Block,
    selection: Selection,
) -> Paragraph {
    let mut roles: Vec<Stretch> = Vec::new();
    let mut voices: Vec<(Mark, String)> = Vec::new();
    let mut doubtful = Vec::new();
    let mut statements = Vec::new();
    let mut margins = Vec::new();
    let mut question = None;
    for number in range {
        let statement = &read.statements[number];
        let place = Place::new(article, number);
        let Some(span) = statement.span.intersection(block.span) else { continue };
        statements.push((Span::new(span.start() - block.span.start(), span.end() - block.span.start()), place));
        if statement.kind == Kind::Boilerplate {
            roles.push(Stretch { span, role: Role::Aside });
        }
        let voice = statement.voice.and_then(|v| Some((v, comparison.voices.get(v as usize)?)));
        if let Some((number, voice)) = voice.filter(|(_, voice)| voice.kind != VoiceKind::Narration) {
            let mark = index.voice_mark(number);
            roles.push(Stretch { span, role: Role::Voice(mark) });
            if !voices.iter().any(|(known, _)| *known == mark) {
                voices.push((mark, voice.name.clone()));
            }
            if is_voice_doubtful(hand, comparison, place) {
                doubtful.push(mark);
            }
        }
        if selection.place() == Some(place) {
            roles.push(Stretch { span, role: Role::Chosen });
        }
        // beside a statement that goes over several paragraphs once, where it begins
        if statement.span.start >= block.span.start {
            margins.extend(parallels(project, comparison, index, place));
            if selection.place() == Some(place) {
                question = self::question(comparison, index, place);
            }
        }
    }
    for attribution in &read.attributions {
        roles.extend(attribution.source.map(|span| Stretch { span, role: Role::Source }));
        roles.extend(attribution.cue.map(|span| Stretch { span, role: Role::Cue }));
    }
    let passage = Passage::cut(&read.article.body, block.span, &roles);
    let (role, before) = (block.role, block.span.start());
    Paragraph { role, before, passage, statements, remarks: Vec::new(), voices, doubtful, margins, question }
}

/// Marks in a paragraph what a hand wrote to its words.
fn remark(paragraph: &mut Paragraph, block: article::Block, remarks: &[Remark]) {
    for remark in remarks {
        let Some(inside) = remark.span.intersection(block.span) else { continue };
        let start = block.span.start();
        let here = Span::new(inside.start() - start, inside.end() - start);
        paragraph.passage.mark(here, remark.role);
        paragraph.remarks.push((here, remark.told.clone()));
    }
}

/// What other versions say to the same matter as a statement, its parallels left out; `None` where nothing is.
fn question(comparison: &Comparison, index: &Index, of: Place) -> Option<Question> {
    let matter = comparison.matters.get(index.matter(of)?)?;
    let (own, point) = (index.version(of), index.point(of));
    let other = |place: &&Place| {
        let version = index.version(**place);
        version.is_some() && version != own && (point.is_none() || index.point(**place) != point)
    };
    let mut answers: Vec<(usize, Place)> =
        matter.statements.iter().filter(other).filter_map(|place| Some((index.version(*place)?, *place))).collect();
    answers.sort_unstable();
    let answers: Vec<Margin> =
        answers.into_iter().map(|(_, place)| margin(comparison, index, (of, place), String::new())).collect();
    (!answers.is_empty()).then(|| Question { of, label: matter.label.clone(), answers })
}

fn margin(comparison: &Comparison, index: &Index, (of, place): (Place, Place), sure: String) -> Margin {
    let version = index.version(place).unwrap_or(0);
    Margin {
        of,
        place,
        version: comparison.versions.get(version).map_or_else(String::new, |v| v.name.clone()),
        mark: index.version_mark(version),
        passage: Passage::plain(comparison.words(place)),
        sure,
    }
}

fn parallels(project: &Project, comparison: &Comparison, index: &Index, of: Place) -> Vec<Margin> {
    let Some(point) = index.point(of).and_then(|number| comparison.points.get(number)) else { return Vec::new() };
    let own = index.version(of);
    let mut found = Vec::new();
    for (_, reading) in point.readings.iter().enumerate().filter(|(version, _)| Some(*version) != own) {
        for place in &reading.statements {
            let sure = hand::sure(project, comparison, of, *place);
            found.push(margin(comparison, index, (of, *place), sure));
        }
    }
    found
}
