//! Sentences with their vectors → trees. Knows the steps: words, network, tree, relations; none of their insides.

use super::{
    decode,
    head::{Head, Reading},
    relation::relation,
    settings::Settings,
    splitter::Splitter,
    tree::{Feature, Features, Tree, Upos, Word},
    weights::{Weights, WeightsError},
    words::{Slot, words},
};
use crate::{encoder::TokenVectors, text::Language};

/// Words that the network reads at once: a longer sentence is read in parts, each with its own tree, tied to the first.
const LONGEST: usize = 256;
/// Words that one call of the network takes, over several sentences.
const TOGETHER: usize = 512;

/// One sentence and what the encoder saw in it.
#[derive(Copy, Clone, Debug)]
pub struct Sentence<'a> {
    /// Its text; the vectors' spans are bytes of it.
    pub text: &'a str,
    /// Its language: how it is cut into words, and a hint for the network.
    pub language: Language,
    /// The vectors of its tokens, with the layers for grammar.
    pub vectors: &'a TokenVectors,
}

static SHIPPED: &[u8] = include_bytes!("../../assets/models/grammar.bin");

/// The grammar of all languages: one set of weights.
pub struct Grammar {
    head: Head,
    splitter: Splitter,
    relations: Vec<&'static str>,
}

impl Grammar {
    /// The weights that the program ships.
    ///
    /// # Errors
    /// As [`Grammar::read`]; the shipped file is checked by a test.
    pub fn shipped() -> Result<Self, WeightsError> {
        Self::read(SHIPPED)
    }

    /// A name for the shipped weights and rules, other for other ones: what was read with one is not taken for what the
    /// other would read. A few bytes of every kilobyte tell files of weights apart.
    #[must_use]
    pub fn shipped_name() -> String {
        let told = SHIPPED.chunks(1024).flat_map(|chunk| chunk.iter().take(8));
        let told = told.chain(include_bytes!("../../assets/grammar/words.ron"));
        let hash =
            told.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3));
        format!("{hash:016x}")
    }

    /// Reads a file of weights (`assets/models/grammar.bin`).
    ///
    /// # Errors
    /// The file is of another form, cut short, or speaks of other features than this version does.
    pub fn read(bytes: &[u8]) -> Result<Self, WeightsError> {
        let weights: Weights<'_, Settings> = Weights::read(bytes)?;
        let settings = &weights.settings;
        let features = settings
            .features
            .iter()
            .map(|(name, values)| (name.as_str(), values.iter().map(String::as_str).collect::<Vec<_>>()));
        if !features.eq(Feature::ALL.iter().map(|f| (f.name(), f.values().to_vec())))
            || settings.tags != Upos::ALL.len()
        {
            return Err(WeightsError::Header("other features or tags than this version knows".to_owned()));
        }
        let relations = settings.relations.iter().map(|name| relation(name)).collect();
        Ok(Self { head: Head::read(&weights)?, splitter: Splitter::read(&weights)?, relations })
    }

    /// The trees of `sentences`, in order; an empty sentence has no words. A sentence gives the same tree whatever it
    /// is read with.
    #[must_use]
    pub fn parse(&self, sentences: &[Sentence<'_>]) -> Vec<Tree> {
        let slots: Vec<Vec<Slot>> =
            sentences.iter().map(|s| words(s.text, s.language, Some(&self.splitter), s.vectors)).collect();
        let parts: Vec<(usize, &[Slot])> = slots
            .iter()
            .enumerate()
            .flat_map(|(i, slots)| cut(slots, sentences[i].text).into_iter().map(move |part| (i, part)))
            .collect();
        let mut trees: Vec<Tree> = sentences.iter().map(|_| Tree::default()).collect();
        for group in groups(&parts) {
            let inputs: Vec<_> = group
                .iter()
                .map(|&(i, part)| (sentences[i].text, sentences[i].language, sentences[i].vectors, part))
                .collect();
            for (&(i, part), reading) in group.iter().zip(self.head.run(&inputs)) {
                self.grow(&mut trees[i], part, &reading);
            }
        }
        trees
    }

    /// Adds a part's words to the tree; the root of a later part hangs on the root of the first.
    fn grow(&self, tree: &mut Tree, part: &[Slot], reading: &Reading) {
        let heads = decode::tree(&reading.heads, part.len());
        let relations = self.head.relate(reading, &heads);
        let (first, root) = (tree.words.len(), tree.words.iter().position(|w| w.head.is_none()));
        for (at, slot) in part.iter().enumerate() {
            let scores = relations.row(at);
            let is_root = heads.get(at).copied().flatten().is_none();
            let best = highest(
                scores
                    .iter()
                    .zip(&self.relations)
                    .map(|(&score, &name)| if (name == "root") == is_root { score } else { f32::MIN }),
            );
            let far = heads.get(at).copied().flatten().map(|head| head + first).or(root);
            let head = far.map(|far| {
                u16::try_from(far).unwrap_or_else(|_| root.and_then(|r| u16::try_from(r).ok()).unwrap_or(0))
            });
            let told = self.relations.get(best).copied().unwrap_or("dep");
            tree.words.push(Word {
                span: slot.span,
                part: slot.part,
                form: slot.form.clone(),
                upos: Upos::ALL.get(highest(reading.tags.row(at).iter().copied())).copied().unwrap_or_default(),
                head,
                relation: if is_root && root.is_some() { "parataxis" } else { told },
                features: features(reading.values.row(at)),
            });
        }
    }
}

fn features(values: &[f32]) -> Features {
    let mut at = 0;
    Feature::ALL.iter().fold(Features::default(), |features, &feature| {
        let end = at + feature.values().len() + 1;
        let value = highest(values.get(at..end).unwrap_or(&[]).iter().copied());
        at = end;
        features.with(feature, value)
    })
}

/// The place of the first highest score; 0 for none.
fn highest(scores: impl Iterator<Item = f32>) -> usize {
    scores.enumerate().fold((0, f32::MIN), |best, (i, score)| if score > best.1 { (i, score) } else { best }).0
}

/// Parts of at most [`LONGEST`] words, cut after a sign where there is one in the second half.
fn cut<'a>(slots: &'a [Slot], text: &str) -> Vec<&'a [Slot]> {
    let mut parts = Vec::new();
    let mut rest = slots;
    while rest.len() > LONGEST {
        let sign = |slot: &Slot| slot.text(text).chars().all(|c| !c.is_alphanumeric());
        let at = (LONGEST / 2..LONGEST).rev().find(|&i| sign(&rest[i]) && rest[i + 1].part == 0).unwrap_or(LONGEST - 1);
        let (part, after) = rest.split_at(at + 1);
        parts.push(part);
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(rest);
    }
    parts
}

/// Neighbouring parts that the network takes together.
fn groups<'s, 'a>(parts: &'s [(usize, &'a [Slot])]) -> Vec<&'s [(usize, &'a [Slot])]> {
    let mut groups = Vec::new();
    let (mut start, mut words) = (0, 0);
    for (i, (_, part)) in parts.iter().enumerate() {
        if words > 0 && words + part.len() > TOGETHER {
            groups.push(&parts[start..i]);
            (start, words) = (i, 0);
        }
        words += part.len();
    }
    if words > 0 {
        groups.push(&parts[start..]);
    }
    groups
}
