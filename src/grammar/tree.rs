//! A dependency tree as plain data.

use crate::text::Span;
use serde::{Deserialize, Serialize};

/// Universal parts of speech.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
#[allow(missing_docs)]
pub enum Upos {
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
    #[default]
    X,
}

impl Upos {
    /// Every part of speech, by name.
    pub const ALL: [Self; 17] = [
        Self::Adj,
        Self::Adp,
        Self::Adv,
        Self::Aux,
        Self::Cconj,
        Self::Det,
        Self::Intj,
        Self::Noun,
        Self::Num,
        Self::Part,
        Self::Pron,
        Self::Propn,
        Self::Punct,
        Self::Sconj,
        Self::Sym,
        Self::Verb,
        Self::X,
    ];

    /// Its tag in Universal Dependencies.
    #[must_use]
    pub fn tag(self) -> &'static str {
        const TAGS: [&str; 17] = [
            "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT",
            "SCONJ", "SYM", "VERB", "X",
        ];
        TAGS[self as usize]
    }
}

/// One word of a tree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Word {
    /// Its bytes in the sentence; words of one multi-word token share the token's span.
    pub span: Span,
    /// Its place within a multi-word token, from 0; 0 for a token of one word.
    pub part: u8,
    /// The form it has as a word (`de` and `le` of `du`); `None` where it is the span's text.
    pub form: Option<String>,
    /// Part of speech.
    pub upos: Upos,
    /// Index of its head in the tree; `None` for the root.
    pub head: Option<u16>,
    /// Relation to its head with its subtype, such as `nsubj:pass`.
    pub relation: &'static str,
    /// What its form says: voice, person, case…
    pub features: Features,
}

impl Word {
    /// Its relation without its subtype.
    #[must_use]
    pub fn plain_relation(&self) -> &'static str {
        plain_relation(self.relation)
    }
}

/// A relation without its subtype: *nsubj* of *nsubj:pass*.
pub(crate) fn plain_relation(relation: &'static str) -> &'static str {
    relation.split(':').next().unwrap_or(relation)
}

/// Grammatical features that the head tells.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Feature {
    Case,
    Mood,
    Number,
    Person,
    Tense,
    VerbForm,
    Voice,
}

impl Feature {
    /// Every feature, in the order CoNLL-U wants.
    pub const ALL: [Self; 7] =
        [Self::Case, Self::Mood, Self::Number, Self::Person, Self::Tense, Self::VerbForm, Self::Voice];

    /// Its name in Universal Dependencies.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Case => "Case",
            Self::Mood => "Mood",
            Self::Number => "Number",
            Self::Person => "Person",
            Self::Tense => "Tense",
            Self::VerbForm => "VerbForm",
            Self::Voice => "Voice",
        }
    }

    /// The values it may have, by their names in Universal Dependencies.
    #[must_use]
    pub fn values(self) -> &'static [&'static str] {
        match self {
            Self::Case => &["Nom", "Acc", "Dat", "Gen", "Ins", "Loc", "Abl"],
            Self::Mood => &["Ind", "Imp", "Sub", "Cnd"],
            Self::Number => &["Sing", "Plur"],
            Self::Person => &["1", "2", "3"],
            Self::Tense => &["Past", "Pres", "Fut", "Imp"],
            Self::VerbForm => &["Fin", "Inf", "Part", "Conv", "Ger", "Vnoun"],
            Self::Voice => &["Act", "Pass", "Mid", "Cau"],
        }
    }
}

/// A word's features; none says no more than that none was told.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Features([u8; Feature::ALL.len()]);

impl Features {
    /// The value of `feature`, such as `Pass` of `Voice`.
    #[must_use]
    pub fn get(self, feature: Feature) -> Option<&'static str> {
        let number = usize::from(self.0[feature as usize]);
        number.checked_sub(1).and_then(|value| feature.values().get(value).copied())
    }

    /// The number of the value of `feature`, from 1; 0 for none.
    #[must_use]
    pub fn number(self, feature: Feature) -> u8 {
        self.0[feature as usize]
    }

    /// The same with `feature` set to its value number `value`, from 1; 0 for none.
    #[must_use]
    pub fn with(mut self, feature: Feature, value: usize) -> Self {
        self.0[feature as usize] = u8::try_from(value).unwrap_or(0);
        self
    }
}

/// The words of one sentence in order; heads form one tree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// Its words.
    pub words: Vec<Word>,
}

impl Tree {
    /// The words whose head is `of`, in order.
    pub fn children(&self, of: usize) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().enumerate().filter(move |(_, w)| w.head.map(usize::from) == Some(of)).map(|(i, _)| i)
    }
}
