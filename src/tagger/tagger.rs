//! The tagger: token vectors of a sentence → which words are said, who says them and which words say so. A network over
//! the encoder's vectors, trained on marked texts in twelve languages (`training/tagger`).
//!
//! Residual blocks mix the tokens; each token gets three labels (begin, inside, outside) for content, source and cue, decoded
//! as the most probable sequence (Viterbi); bilinear scores tie each content to its source and its cue.

use crate::{
    encoder::TokenVectors,
    grammar::{Block, LayerNorm, Linear, Matrix, ModelWeights, WeightsError},
    text::Span,
};
use serde::Deserialize;
use std::ops::Range;

/// An attribution as the tagger sees it. Spans count bytes of the sentence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tagged {
    /// What is said, in order; never empty.
    pub content: Vec<Span>,
    /// The words that name who says it.
    pub source: Option<Span>,
    /// The words that say that it is said.
    pub cue: Option<Span>,
    /// How sure the labels of the content are, 0 to 1.
    pub content_confidence: f32,
    /// How sure the tie to the source is, or that there is none, 0 to 1.
    pub source_confidence: f32,
}

#[derive(Clone, Debug, Deserialize)]
struct Settings {
    width: usize,
    layers: usize,
    body: usize,
    tie: usize,
    blocks: Vec<String>,
}

/// The network, ready to use.
pub struct Tagger {
    settings: Settings,
    input: Linear,
    blocks: Vec<Block>,
    norm: LayerNorm,
    tags: Linear,
    /// A content's vector for its source, then for its cue.
    content: Linear,
    others: [Linear; 2],
    /// The score of having no source, no cue.
    none: Vec<f32>,
    /// How much a score falls with the logarithm of the distance, and for standing after the content's beginning.
    near: Vec<f32>,
}

/// The kinds of spans, in the order of the labels.
const CONTENT: usize = 0;
const SOURCE: usize = 1;
const CUE: usize = 2;
/// Labels of a token within a kind.
const OUTSIDE: usize = 0;
const BEGIN: usize = 1;
const INSIDE: usize = 2;
const LABELS: usize = 3;
/// Tokens that one call of the network takes, over several sentences.
const TOGETHER: usize = 512;

static SHIPPED: &[u8] = include_bytes!("../../assets/models/tagger.bin");

/// Spans of one kind, in tokens, each with the mean log-probability of its labels.
type Found = Vec<(Range<usize>, f32)>;

impl Tagger {
    /// The weights that the program ships.
    ///
    /// # Errors
    /// As [`Tagger::read`]; the shipped file is checked by a test.
    pub fn shipped() -> Result<Self, WeightsError> {
        Self::read(SHIPPED)
    }

    /// A name for the shipped weights, other for other ones.
    #[must_use]
    pub fn shipped_name() -> String {
        crate::text::fingerprint([SHIPPED])
    }

    /// Reads a file of weights (`assets/models/tagger.bin`).
    ///
    /// # Errors
    /// The file is of another form or cut short.
    pub fn read(bytes: &[u8]) -> Result<Self, WeightsError> {
        let weights: ModelWeights<'_, Settings> = ModelWeights::read(bytes)?;
        let s = weights.settings.clone();
        let linear = |name: &str, input: usize, output: usize| Linear::read(&weights, name, input, output);
        let block = |(at, kind): (usize, &String)| {
            let name = format!("blocks.{at}");
            if kind == "conv" {
                Block::convolution(&weights, &name, s.body)
            } else {
                Block::attention(&weights, &name, s.body)
            }
        };
        Ok(Self {
            input: linear("inp", s.width * s.layers, s.body)?,
            blocks: s.blocks.iter().enumerate().map(block).collect::<Result<_, _>>()?,
            norm: LayerNorm::read(&weights, "norm", s.body)?,
            tags: linear("tags", s.body, 3 * LABELS)?,
            content: linear("of", s.body, 2 * s.tie)?,
            others: [linear("source", s.body, s.tie)?, linear("cue", s.body, s.tie)?],
            none: weights.tensor("none", 1, 2)?,
            near: weights.tensor("near", 1, 4)?,
            settings: s,
        })
    }

    /// What is said in each of the sentences, in order; a sentence gives the same whatever it is read with. The vectors
    /// must still hold the layers for grammar; a sentence without them holds nothing said.
    #[must_use]
    pub fn tag(&self, sentences: &[&TokenVectors]) -> Vec<Vec<Tagged>> {
        let mut product = Vec::with_capacity(sentences.len());
        let mut rest = sentences;
        while !rest.is_empty() {
            let mut tokens = 0;
            let full = |vectors: &&TokenVectors| {
                tokens += vectors.tokens.len();
                tokens >= TOGETHER
            };
            let count = rest.iter().position(full).map_or(rest.len(), |last| last + 1);
            let (group, after) = rest.split_at(count);
            product.extend(self.tag_group(group));
            rest = after;
        }
        product
    }

    fn tag_group(&self, sentences: &[&TokenVectors]) -> Vec<Vec<Tagged>> {
        let width = self.settings.width;
        let whole = |vectors: &TokenVectors| {
            let rows = vectors.tokens.len() * width;
            vectors.grammar.len() >= self.settings.layers && vectors.grammar.iter().all(|layer| layer.len() == rows)
        };
        let mut ranges = Vec::with_capacity(sentences.len());
        let mut height = 0;
        for vectors in sentences {
            let count = if whole(vectors) { vectors.tokens.len() } else { 0 };
            ranges.push(height..height + count);
            height += count;
        }
        let mut vectors = Matrix::new(height, width * self.settings.layers);
        for (sentence, range) in sentences.iter().zip(&ranges) {
            for at in 0..range.len() {
                let row = vectors.row_mut(range.start + at);
                for (into, layer) in row.chunks_exact_mut(width).zip(&sentence.grammar) {
                    into.copy_from_slice(&layer[at * width..(at + 1) * width]);
                }
            }
        }
        let mut x = self.input.apply(&vectors);
        self.blocks.iter().for_each(|block| block.apply(&mut x, &ranges));
        let x = self.norm.apply(&x);
        let tags = self.tags.apply(&x);
        sentences.iter().zip(&ranges).map(|(sentence, range)| self.tagged(sentence, range, &x, &tags)).collect()
    }

    /// The attributions of one sentence whose tokens stand in the rows `range`.
    fn tagged(&self, sentence: &TokenVectors, range: &Range<usize>, x: &Matrix, tags: &Matrix) -> Vec<Tagged> {
        if range.is_empty() {
            return Vec::new();
        }
        let [contents, sources, cues] = [CONTENT, SOURCE, CUE].map(|kind| decode(tags, range, kind));
        let mean = |span: &Range<usize>| {
            let mut mean = Matrix::new(1, x.width);
            for at in span.clone() {
                mean.row_mut(0).iter_mut().zip(x.row(range.start + at)).for_each(|(sum, x)| *sum += x);
            }
            mean.cells.iter_mut().for_each(|x| *x /= span.len().max(1) as f32);
            mean
        };
        let project = |spans: &Found, linear: &Linear| -> Vec<Matrix> {
            spans.iter().map(|(span, _)| linear.apply(&mean(span))).collect()
        };
        let others = [project(&sources, &self.others[0]), project(&cues, &self.others[1])];
        let bytes =
            |span: &Range<usize>| Span::new(sentence.tokens[span.start].start(), sentence.tokens[span.end - 1].end());
        let mut found: Vec<Tagged> = Vec::new();
        for (span, sure) in &contents {
            let content = self.content.apply(&mean(span));
            let tied = |kind: usize, spans: &Found| {
                let (best, sure) = self.tie(kind, &content, span, spans, &others[kind]);
                (best.map(|at| bytes(&spans[at].0)), sure)
            };
            let ((source, source_confidence), (cue, _)) = (tied(0, &sources), tied(1, &cues));
            let same = |known: &&mut Tagged| cue.is_some() && known.cue == cue && known.source == source;
            if let Some(known) = found.iter_mut().find(same) {
                known.content.push(bytes(span));
                known.content_confidence = known.content_confidence.min(sure.exp());
                continue;
            }
            let content = vec![bytes(span)];
            found.push(Tagged { content, source, cue, content_confidence: sure.exp(), source_confidence });
        }
        found
    }

    /// Which of the spans belongs to the content, if one does, and how sure that is.
    fn tie(
        &self,
        kind: usize,
        content: &Matrix,
        place: &Range<usize>,
        spans: &Found,
        projected: &[Matrix],
    ) -> (Option<usize>, f32) {
        let tie = self.settings.tie;
        let own = &content.cells[kind * tie..(kind + 1) * tie];
        let (fall, after) = (self.near[kind * 2].exp().ln_1p(), self.near[kind * 2 + 1]);
        let score = |((span, _), other): (&(Range<usize>, f32), &Matrix)| {
            let product: f32 = own.iter().zip(&other.cells).map(|(a, b)| a * b).sum();
            let gap = span.start.saturating_sub(place.end).max(place.start.saturating_sub(span.end)) as f32;
            let behind = if span.start >= place.start { after } else { 0.0 };
            product / (tie as f32).sqrt() - fall * gap.ln_1p() - behind
        };
        let scores: Vec<f32> = spans.iter().zip(projected).map(score).chain([self.none[kind]]).collect();
        let most = scores.iter().fold(f32::MIN, |most, score| most.max(*score));
        let total: f32 = scores.iter().map(|score| (score - most).exp()).sum();
        let best = scores.iter().position(|score| *score == most).unwrap_or(spans.len());
        ((best < spans.len()).then_some(best), 1.0 / total)
    }
}

/// The most probable spans of one kind: what is inside follows a beginning or something inside.
fn decode(tags: &Matrix, range: &Range<usize>, kind: usize) -> Found {
    let logs: Vec<[f32; LABELS]> = range.clone().map(|row| log_softmax(tags.row(row), kind)).collect();
    let mut best = vec![[0.0_f32; LABELS]; logs.len()];
    let mut back = vec![[OUTSIDE; LABELS]; logs.len()];
    best[0] = logs[0];
    best[0][INSIDE] = f32::MIN;
    for at in 1..logs.len() {
        for label in 0..LABELS {
            let allowed = |before: &usize| label != INSIDE || *before != OUTSIDE;
            let from = (0..LABELS).filter(allowed).fold(BEGIN, |most, before| {
                if best[at - 1][before] > best[at - 1][most] || !allowed(&most) { before } else { most }
            });
            back[at][label] = from;
            best[at][label] = best[at - 1][from] + logs[at][label];
        }
    }
    let last = logs.len() - 1;
    let mut label =
        (0..LABELS).fold(OUTSIDE, |most, label| if best[last][label] > best[last][most] { label } else { most });
    let mut path = vec![OUTSIDE; logs.len()];
    for at in (0..logs.len()).rev() {
        path[at] = label;
        label = back[at][label];
    }
    let mut spans: Found = Vec::new();
    for (at, label) in path.iter().enumerate() {
        match *label {
            BEGIN => spans.push((at..at + 1, logs[at][BEGIN])),
            INSIDE => {
                if let Some((span, sum)) = spans.last_mut() {
                    span.end = at + 1;
                    *sum += logs[at][INSIDE];
                }
            }
            _ => {}
        }
    }
    spans.iter_mut().for_each(|(span, sum)| *sum /= span.len() as f32);
    spans
}

fn log_softmax(row: &[f32], kind: usize) -> [f32; LABELS] {
    let scores: [f32; LABELS] = std::array::from_fn(|label| row[kind * LABELS + label]);
    let most = scores.iter().fold(f32::MIN, |most, score| most.max(*score));
    let total = scores.iter().map(|score| (score - most).exp()).sum::<f32>().ln() + most;
    scores.map(|score| score - total)
}
