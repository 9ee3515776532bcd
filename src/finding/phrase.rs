//! What findings are called: names that this program gives, told in the reader's language, beside words of the texts and names
//! of the user's, which stand as they are. Records have the English.

use serde::{Serialize, Serializer};
use std::fmt::{self, Display, Formatter};

macro_rules! names {
    ($($name:ident $english:literal,)*) => {
        /// The names that findings give to what they are of and to what they are.
        #[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
        pub enum Name {
            $(#[doc = $english] $name,)*
        }

        impl Name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The name as records have it.
            #[must_use]
            pub fn english(self) -> &'static str {
                match self {
                    $(Self::$name => $english,)*
                }
            }
        }
    };
}

names! {
    Version "version",
    Statement "statement",
    KindOfSource "kind of source",
    Narration "narration",
    Direct "direct",
    Mixed "mixed",
    Indirect "indirect",
    NamedPerson "named person",
    Institution "institution",
    NewsOutlet "news outlet",
    Anonymous "not named",
    Official "official",
    NotOfficial "not official",
    NamedInTheHeadline "named in the headline",
    GivesTheLead "gives the lead",
    Lead "lead",
    FirstThird "first third",
    Middle "middle",
    LastThird "last third",
    InTheHeadline "in the headline",
    OrderOfSharedPoints "order of shared points",
    Verbatim "verbatim",
    Trimmed "trimmed",
    Altered "altered",
    Translated "translated",
    FromTheGroundText "from the ground text",
    NotInTheGroundText "not in the ground text",
    ShareOfTheGroundTextQuoted "share of the ground text quoted",
    WithoutAParallel "without a parallel",
    SaysAlone "says alone",
    PerhapsAlone "perhaps alone",
    Silent "silent",
    Confirmed "confirmed",
    SaidElsewhere "said elsewhere",
    PerhapsSilent "perhaps silent",
    AllOthersSayIt "all others say it",
    NearestMiss "nearest miss",
    Active "active",
    PassiveWithAgent "passive with agent",
    PassiveWithoutAgent "passive without agent",
    DeedAsANoun "deed as a noun",
    Intransitive "intransitive",
    Hedge "hedge",
    Booster "booster",
    ModalPossible "modal possible",
    ModalNecessary "modal necessary",
    ModalFuture "modal future",
    Evidence "evidence",
    Negation "negation",
    NoMark "no mark",
    OverTheSet "over the set",
    Paired "paired",
    InPlaceOf "in place of",
    CodedByHand "coded by hand",
    SuggestedByKeyWords "suggested by key words",
    Agreement "agreement (Krippendorff's alpha)",
    AllFrames "all frames",
    Disputed "disputed",
    You "you",
    Name "name",
    TitleAndName "title and name",
    Role "role",
    WithAnEvaluation "with an evaluation",
    Choice "choice",
    FirstMention "first mention",
    Differs "differs",
    Alone "alone",
    Same "same",
    InItsOwnWords "in its own words",
    Neutral "neutral",
    Endorsing "endorsing",
    Doubting "doubting",
    Forceful "forceful",
    Conceding "conceding",
    Accusing "accusing",
    Appealing "appealing",
    Denying "denying",
    Believing "believing",
    Ladder "ladder",
    Unnamed "(not named)",
    ThoseWhoFight "those who fight",
    TakingOfTerritory "taking of territory",
    TheFighting "the fighting",
    EndingTheFighting "ending the fighting",
    Talking "talking",
    ThoseWhoProtest "those who protest",
    TheProtest "the protest",
    StoppingWork "stopping work",
    ThoseWhoRule "those who rule",
    ThoseWhoMove "those who move",
    ThoseWhoDied "those who died",
    Killing "killing",
    TheStorm "the storm",
}

impl Name {
    /// The name of a class of the word lists; `None` for a class that has none.
    #[must_use]
    pub fn of_class(class: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|name| name.english() == class)
    }
}

/// In the order of the English names.
impl Ord for Name {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.english().cmp(other.english())
    }
}

impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// A part of what a finding is called.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Piece {
    /// A name that this program gives.
    Name(Name),
    /// Words of the texts, names of versions, voices and points, the user's own words.
    Words(String),
    /// Between a name and what it is of.
    Colon,
    /// Between parts of one thing.
    Comma,
    /// Between things.
    Semicolon,
    /// How much of that ground text is quoted.
    Coverage(String),
    /// The versions that alone say it.
    OnlyBy(Vec<String>),
    /// Two things together.
    Both(String, String),
    /// So many statements.
    Statements(usize),
    /// So many shared points.
    SharedPoints(usize),
    /// So many hundredths of a version's words.
    OfItsWords(u32),
    /// The voice that vouches for it.
    According(String),
    /// What several coders agree on.
    Coded {
        /// The coders' names; empty for the user who gave none.
        coders: Vec<String>,
        /// Statements that two or more have coded.
        statements: usize,
        /// How many of them they see differently; `None` where too little can be compared.
        disputed: Option<usize>,
    },
}

impl Piece {
    /// A class of the word lists, by its name where it has one.
    pub(crate) fn class(class: &str) -> Self {
        Name::of_class(class).map_or_else(|| Self::Words(class.to_owned()), Self::Name)
    }
}

impl From<Name> for Piece {
    fn from(name: Name) -> Self {
        Self::Name(name)
    }
}

impl Display for Piece {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name.english()),
            Self::Words(words) => f.write_str(words),
            Self::Colon => f.write_str(": "),
            Self::Comma => f.write_str(", "),
            Self::Semicolon => f.write_str("; "),
            Self::Coverage(text) => write!(f, "coverage of {text}"),
            Self::OnlyBy(names) => write!(f, "said only by {}", names.join(", ")),
            Self::Both(one, other) => write!(f, "{one} and {other}"),
            Self::Statements(1) => f.write_str("1 statement"),
            Self::Statements(count) => write!(f, "{count} statements"),
            Self::SharedPoints(count) => write!(f, "{count} shared points"),
            Self::OfItsWords(share) => write!(f, "{share} % of its words"),
            Self::According(voice) => write!(f, "according to {voice}"),
            Self::Coded { coders, statements, disputed } => {
                let named = coders.iter().map(|coder| if coder.is_empty() { "you" } else { coder });
                let named: Vec<&str> = named.collect();
                write!(f, "{}: {statements} statements coded by two or more", named.join(", "))?;
                match disputed {
                    Some(disputed) => write!(f, ", {disputed} disputed"),
                    None => f.write_str("; too few, or too alike, for an alpha"),
                }
            }
        }
    }
}

/// What a finding is called, part by part; `Display` writes it in English, as records have it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Phrase(pub Vec<Piece>);

impl Phrase {
    /// Words of the texts or the user's alone; none for an empty text.
    pub fn words(words: impl Into<String>) -> Self {
        let words = words.into();
        Self(if words.is_empty() { Vec::new() } else { vec![Piece::Words(words)] })
    }

    /// Several names of one thing.
    pub(crate) fn names(names: &[Name]) -> Self {
        Self::joined(names.iter().map(|name| Self::from(*name)), &Piece::Comma)
    }

    /// A class and its words.
    pub(crate) fn of(class: impl Into<Piece>, words: impl Into<String>) -> Self {
        Self(vec![class.into(), Piece::Colon, Piece::Words(words.into())])
    }

    /// Phrases with a sign between each two.
    pub(crate) fn joined(phrases: impl IntoIterator<Item = Self>, sign: &Piece) -> Self {
        let mut all = Vec::new();
        for phrase in phrases {
            if !all.is_empty() {
                all.push(sign.clone());
            }
            all.extend(phrase.0);
        }
        Self(all)
    }

    /// The name that it begins with, if it begins with one.
    #[must_use]
    pub fn name(&self) -> Option<Name> {
        match self.0.first() {
            Some(Piece::Name(name)) => Some(*name),
            _ => None,
        }
    }

    /// The words behind its first colon.
    #[must_use]
    pub fn behind_colon(&self) -> Option<String> {
        let colon = self.0.iter().position(|piece| *piece == Piece::Colon)?;
        Some(Self(self.0[colon + 1..].to_vec()).to_string())
    }

    /// Whether there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<Name> for Phrase {
    fn from(name: Name) -> Self {
        Self(vec![Piece::Name(name)])
    }
}

impl From<Piece> for Phrase {
    fn from(piece: Piece) -> Self {
        Self(vec![piece])
    }
}

impl Display for Phrase {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|piece| piece.fmt(f))
    }
}

/// In English.
impl Serialize for Phrase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
