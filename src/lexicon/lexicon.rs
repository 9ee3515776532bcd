//! One language's word lists, looked up by token.

use super::Cue;
use crate::text::{TokenKind, fold, tokens};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The article that Arabic writes onto its words.
const ARTICLE: &str = "ال";
/// Articles and prepositions that end in an apostrophe, without it.
const ELIDED: [&str; 10] = ["l", "d", "un", "dell", "all", "dall", "nell", "sull", "quell", "qu"];

/// What the lists say of a word: a set of the flags below, and its cues.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct Info {
    flags: u32,
    cue: u16,
    noun: u16,
}

impl Info {
    /// Opens a content clause: *that*.
    pub const COMPLEMENTIZER: u32 = 1;
    /// Ends a name phrase: *and, who, because*.
    pub const BREAK: u32 = 1 << 1;
    /// Stands between a subject and its verb: *has, also*.
    pub const AUXILIARY: u32 = 1 << 2;
    /// A preposition.
    pub const PREPOSITION: u32 = 1 << 3;
    /// A preposition that stands inside names: *of*.
    pub const JOINER: u32 = 1 << 4;
    /// An article or determiner.
    pub const DETERMINER: u32 = 1 << 5;
    /// A personal pronoun.
    pub const PRONOUN: u32 = 1 << 6;
    /// A possessive pronoun.
    pub const POSSESSIVE: u32 = 1 << 7;
    /// A thing that speaks for someone: *statement*.
    pub const DOCUMENT: u32 = 1 << 8;
    /// A role or office: *president*.
    pub const ROLE: u32 = 1 << 9;
    /// A title before a name: *Mr*.
    pub const TITLE: u32 = 1 << 10;
    /// A day, month or part of a day.
    pub const TIME: u32 = 1 << 11;
    /// A word in names of institutions: *ministry*.
    pub const INSTITUTION: u32 = 1 << 12;
    /// Someone without a name: *officials*.
    pub const GENERIC: u32 = 1 << 13;
    /// Passes on another's words: *quoted*.
    pub const RELAY: u32 = 1 << 14;
    /// After a comma opens a clause of the article's own: *though, where*.
    pub const ASIDE: u32 = 1 << 15;
    /// A thing that shows something without having said it: *poll, video*.
    pub const EVIDENCE: u32 = 1 << 16;
    /// Opens a clause that says who said the rest: *as Ann said*.
    pub const AS_TOLD: u32 = 1 << 17;
    /// Goes with *she*: a pronoun, a title, a role, a given name.
    pub const FEMININE: u32 = 1 << 18;
    /// Goes with *he*.
    pub const MASCULINE: u32 = 1 << 19;
    /// Means someone named before: *the*.
    pub const DEFINITE: u32 = 1 << 20;
    /// Opens the phrase that speaks where a verb has no subject: Russian *в (Кремле сообщили)*.
    pub const FROM: u32 = 1 << 21;
    /// Marks who does what a passive tells: Turkish *tarafından*.
    pub const AGENT: u32 = 1 << 22;
    /// Opens what completes an object of praise or blame: *(blamed Ben) for, (described it) as*.
    pub const COMPLETION: u32 = 1 << 23;
    /// Means a body and no person: *it*.
    pub const NEUTER: u32 = 1 << 24;
    /// Means several, or whoever spoke last, a body as well as a person: *they, we*.
    pub const PLURAL: u32 = 1 << 25;
    /// Turns a verb into its opposite: *(did) not (say)*.
    pub const NEGATION: u32 = 1 << 26;
    /// Speaks for a body or a person: *spokeswoman*.
    pub const SPOKESMAN: u32 = 1 << 27;
    /// Tells a plain act and no speech where somebody or something is its object: *(telephoned) the president, (discussed) the war*.
    pub const ACT: u32 = 1 << 28;
    /// Says that somebody no longer is what follows: *former*.
    pub const FORMER: u32 = 1 << 29;

    /// Those who work for somebody and speak in that name: *office* of *her office*.
    pub const STAFF: u32 = 1 << 30;

    /// Several people by what they are or do: *doctors, residents*.
    pub const PEOPLE: u32 = 1 << 31;

    /// Whether the word has that flag.
    #[must_use]
    pub fn is(self, flag: u32) -> bool {
        self.flags & flag != 0
    }

    /// Whether the lists say nothing of it that would keep it from being a name.
    #[must_use]
    pub fn is_plain(self) -> bool {
        let beside = Self::FEMININE
            | Self::MASCULINE
            | Self::DEFINITE
            | Self::EVIDENCE
            | Self::ASIDE
            | Self::STAFF
            | Self::AS_TOLD
            | Self::ACT;
        Self { flags: self.flags & !beside, ..self } == Self::default()
    }

    /// Whether the lists say no more than that it means a body or people, which matters are about as well.
    #[must_use]
    pub(crate) fn is_topical(self) -> bool {
        let about = if self.is(Self::PEOPLE) { Self::PEOPLE | Self::GENERIC } else { Self::INSTITUTION };
        Self { flags: self.flags & !about, ..self }.is_plain()
    }

    fn joined(self, other: Self) -> Self {
        let first = |a: u16, b: u16| if a == 0 { b } else { a };
        Self { flags: self.flags | other.flags, cue: first(self.cue, other.cue), noun: first(self.noun, other.noun) }
    }
}

/// One language's lists.
#[derive(Debug, Default)]
pub struct Lexicon {
    words: BTreeMap<Box<str>, Info>,
    stems: BTreeMap<Box<str>, Info>,
    cues: Vec<Cue>,
    /// Phrases before a source: *according to*.
    pub according: Vec<Vec<String>>,
    /// Phrases after a source: Turkish *göre*.
    pub according_after: Vec<Vec<String>>,
    /// Phrases before the source that the one named first passes on: *citing*, *со ссылкой на*.
    pub referring: Vec<Vec<String>>,
    /// Role → how this language names it, for the leaders of the gazetteer.
    offices: Vec<(String, Vec<String>)>,
    /// Body → the roles of those who head it, folded.
    seats: BTreeMap<String, Vec<String>>,
    /// Phrases that mean one office or body, each as its folded words: *head of state* and *president*.
    synonyms: Vec<Vec<Vec<String>>>,
    /// Endings of verbs that close a clause and no phrase that names anybody: Turkish *gördüğünü*.
    clause_endings: Vec<String>,
    /// How names are written that no spaces part.
    pub(crate) unspaced: Unspaced,
    /// Whether what somebody is stands behind what tells it more closely: *the union secretary*, not *le secrétaire du syndicat*.
    pub has_head_last: bool,
    /// Whether the last part of a long word may say what it means: *Außenminister*.
    pub has_compounds: bool,
    /// Whether the list of completions is filled.
    pub has_completions: bool,
    /// Whether a verb without a subject goes on with the last speaker: *Añadió que …*.
    pub drops_subjects: bool,
    /// Whether the cue closes its sentence: *X, content said*.
    pub verb_final: bool,
    /// Whether content without *that* follows a comma: *X said, content*.
    pub clause_after_comma: bool,
    /// Phrases between a source that is passed on and nothing more: *as saying*.
    pub as_saying: Vec<Vec<String>>,
}

/// What signs tell of a name that is written without spaces.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Unspaced {
    /// Last signs of bodies: *部* of ministries.
    pub(crate) bodies: String,
    /// Last signs of what somebody is: *长* of heads.
    pub(crate) roles: String,
    /// What stands behind a surname: *教授*.
    pub(crate) titles: Vec<String>,
    /// Signs before and behind a name that are no part of it: *据* …, … *却*.
    pub(crate) before: String,
    pub(crate) behind: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
struct SpeechFile {
    cues: Vec<Cue>,
    complementizers: String,
    asides: String,
    evidence: String,
    as_told: String,
    feminine: String,
    masculine: String,
    neuter: String,
    plural: String,
    definite: String,
    speaking_from: String,
    agents: String,
    negations: String,
    acts: String,
    completions: String,
    breaks: String,
    auxiliaries: String,
    prepositions: String,
    joiners: String,
    determiners: String,
    pronouns: String,
    possessives: String,
    documents: String,
    roles: String,
    spokesmen: String,
    staff: String,
    titles: String,
    former: String,
    times: String,
    institutions: String,
    generic: String,
    people: String,
    according: Vec<String>,
    according_after: Vec<String>,
    relays: Vec<String>,
    as_saying: Vec<String>,
    referring: Vec<String>,
    offices: BTreeMap<String, Vec<String>>,
    seats: BTreeMap<String, String>,
    synonyms: Vec<String>,
    unspaced: Unspaced,
    clause_endings: String,
    has_compounds: bool,
    has_head_last: bool,
    drops_subjects: bool,
    verb_final: bool,
    clause_after_comma: bool,
}

/// Each body by its folded name with the folded roles of those who head it.
fn seats(listed: &BTreeMap<String, String>) -> BTreeMap<String, Vec<String>> {
    let words = |list: &str| -> Vec<String> { list.split_whitespace().map(fold).collect() };
    let one = |(bodies, heads): (&String, &String)| {
        let heads = words(heads);
        words(bodies).into_iter().map(move |body| (body, heads.clone()))
    };
    listed.iter().flat_map(one).collect()
}

/// The lists of single words, each with what it says of them.
fn lists(file: &SpeechFile) -> [(&String, u32); 31] {
    [
        (&file.complementizers, Info::COMPLEMENTIZER),
        (&file.asides, Info::ASIDE),
        (&file.evidence, Info::EVIDENCE),
        (&file.as_told, Info::AS_TOLD),
        (&file.feminine, Info::FEMININE),
        (&file.masculine, Info::MASCULINE),
        (&file.neuter, Info::NEUTER),
        (&file.plural, Info::PLURAL),
        (&file.definite, Info::DEFINITE),
        (&file.speaking_from, Info::FROM),
        (&file.agents, Info::AGENT),
        (&file.completions, Info::COMPLETION),
        (&file.breaks, Info::BREAK),
        (&file.auxiliaries, Info::AUXILIARY),
        (&file.prepositions, Info::PREPOSITION),
        (&file.joiners, Info::JOINER),
        (&file.determiners, Info::DETERMINER),
        (&file.negations, Info::NEGATION),
        (&file.acts, Info::ACT),
        (&file.pronouns, Info::PRONOUN),
        (&file.possessives, Info::POSSESSIVE),
        (&file.documents, Info::DOCUMENT),
        (&file.roles, Info::ROLE),
        (&file.spokesmen, Info::SPOKESMAN | Info::ROLE),
        (&file.staff, Info::STAFF),
        (&file.titles, Info::TITLE),
        (&file.former, Info::FORMER),
        (&file.times, Info::TIME),
        (&file.institutions, Info::INSTITUTION),
        (&file.generic, Info::GENERIC),
        (&file.people, Info::GENERIC | Info::PEOPLE),
    ]
}

/// A folded word without the article or preposition that is written onto it: *l'avocate, dell'azienda*.
#[must_use]
pub(crate) fn without_article(folded: &str) -> &str {
    let rest = |(article, rest): (&str, &'_ str)| (!rest.is_empty() && ELIDED.contains(&article)).then_some(rest.len());
    let length = folded.split_once('\'').and_then(rest).unwrap_or(folded.len());
    &folded[folded.len() - length..]
}

/// A folded word without its article, whichever way that is written onto it: *l'avocate, الوزير*.
pub(crate) fn bare(folded: &str) -> &str {
    let word = without_article(folded);
    word.strip_prefix(ARTICLE).filter(|rest| rest.chars().count() > 2).unwrap_or(word)
}

impl Lexicon {
    /// Parses a `speech.ron`; the message of a damaged one says where.
    ///
    /// # Errors
    /// When the text is not such a file.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut file: SpeechFile = ron::from_str(text).map_err(|error| error.to_string())?;
        let mut lexicon = Self::default();
        let mut cues = std::mem::take(&mut file.cues);
        for (cue, index) in cues.iter().zip(1..) {
            let info = match cue.part {
                super::Part::Verb => Info { cue: index, ..Info::default() },
                super::Part::Noun => Info { noun: index, ..Info::default() },
            };
            lexicon.add(&cue.words, info);
        }
        for (words, flags) in lists(&file) {
            lexicon.add(words, Info { flags, ..Info::default() });
        }
        lexicon.add(&file.relays.join(" "), Info { flags: Info::RELAY, ..Info::default() });
        let split = |phrases: &[String]| phrases.iter().map(|p| p.split(' ').map(fold).collect()).collect();
        lexicon.verb_final = file.verb_final;
        lexicon.drops_subjects = file.drops_subjects;
        lexicon.has_completions = !file.completions.is_empty();
        let folded = |names: &Vec<String>| names.iter().map(|name| fold(name)).collect();
        lexicon.offices = file.offices.iter().map(|(role, names)| (role.clone(), folded(names))).collect();
        lexicon.seats = seats(&file.seats);
        lexicon.synonyms = file.synonyms.iter().map(|group| lexicon.phrases(group)).collect();
        lexicon.unspaced = file.unspaced;
        lexicon.clause_endings = file.clause_endings.split_whitespace().map(fold).collect();
        lexicon.has_compounds = file.has_compounds;
        lexicon.has_head_last = file.has_head_last;
        lexicon.referring = split(&file.referring);
        lexicon.clause_after_comma = file.clause_after_comma;
        lexicon.according = split(&file.according);
        lexicon.according_after = split(&file.according_after);
        lexicon.as_saying = split(&file.as_saying);
        lexicon.cues.append(&mut cues);
        Ok(lexicon)
    }

    /// The roles of those who head a body of that name, folded: *minister* of *ministry*, *Innenministerium* too.
    #[must_use]
    pub fn heads_of(&self, body: &str) -> &[String] {
        let whole = self.seats.get(body);
        let as_part = || self.seats.iter().find(|(seat, _)| body.ends_with(seat.as_str())).map(|(_, heads)| heads);
        whole.or_else(as_part).map_or(&[], Vec::as_slice)
    }

    /// Phrases, separated by commas, as the words that carry something, folded.
    fn phrases(&self, list: &str) -> Vec<Vec<String>> {
        list.split(',').map(|phrase| self.weighty(phrase)).filter(|words| !words.is_empty()).collect()
    }

    /// The words of a phrase that carry something, folded.
    pub fn weighty(&self, phrase: &str) -> Vec<String> {
        let small = Info::DETERMINER | Info::PREPOSITION | Info::PRONOUN | Info::POSSESSIVE | Info::JOINER | Info::TIME;
        let words = tokens(phrase).into_iter().filter(|token| token.kind == TokenKind::Word);
        let folded = words.map(|token| bare(&fold(token.span.of(phrase))).to_owned());
        folded.filter(|word| !self.look(word).is(small) && word.chars().count() > 1).collect()
    }

    /// The groups of phrases of one meaning in which a phrase stands, as words.
    pub fn synonyms<'a>(&'a self, phrase: &'a [String]) -> impl Iterator<Item = &'a [Vec<String>]> {
        let holds = move |group: &&Vec<Vec<String>>| group.iter().any(|other| other == phrase);
        self.synonyms.iter().filter(holds).map(Vec::as_slice)
    }

    /// Whether a phrase ends in a verb that closes a clause, so that it names nobody.
    pub(crate) fn is_clause(&self, phrase: &str) -> bool {
        let last = fold(phrase.split_whitespace().next_back().unwrap_or_default());
        self.clause_endings.iter().any(|ending| last.ends_with(ending.as_str()))
    }

    /// Whether the lists give stems, since the language hangs cases on its words.
    pub(crate) fn is_inflected(&self) -> bool {
        !self.stems.is_empty()
    }

    /// What the lists say of a word for spokesmen.
    pub(crate) fn spokesman() -> Info {
        Info { flags: Info::SPOKESMAN | Info::ROLE, ..Info::default() }
    }

    /// What the lists say of a folded word.
    #[must_use]
    pub fn look(&self, folded: &str) -> Info {
        let exact = self.words.get(folded).copied().unwrap_or_default();
        if self.stems.is_empty() {
            return exact;
        }
        let ends = folded.char_indices().map(|(at, _)| at).skip(2).chain([folded.len()]);
        ends.filter_map(|end| self.stems.get(&folded[..end])).fold(exact, |info, stem| info.joined(*stem))
    }

    /// The gazetteer's word for a role (folded): `president` for *presidente*.
    #[must_use]
    pub fn office<'a>(&'a self, role: &'a str) -> &'a str {
        let fits = |name: &String| match name.strip_suffix('*') {
            Some(stem) => role.starts_with(stem),
            None => role == name,
        };
        self.offices.iter().find(|(_, names)| names.iter().any(fits)).map_or(role, |(role, _)| role)
    }

    /// Whether a folded word means someone named before: *the*.
    #[must_use]
    pub fn is_definite(&self, folded: &str) -> bool {
        self.look(folded).is(Info::DEFINITE)
    }

    /// The cue of a word as a verb.
    #[must_use]
    pub fn verb(&self, info: Info) -> Option<&Cue> {
        self.cues.get(usize::from(info.cue).checked_sub(1)?)
    }

    /// The cue of a word as a noun.
    #[must_use]
    pub fn noun(&self, info: Info) -> Option<&Cue> {
        self.cues.get(usize::from(info.noun).checked_sub(1)?)
    }

    /// All groups of cues.
    #[must_use]
    pub fn cues(&self) -> &[Cue] {
        &self.cues
    }

    fn add(&mut self, words: &str, info: Info) {
        for word in words.split([' ', ';']).filter(|word| !word.is_empty()) {
            let (map, word) = match word.strip_suffix('*') {
                Some(stem) => (&mut self.stems, stem),
                None => (&mut self.words, word),
            };
            let place = map.entry(fold(word).into_boxed_str()).or_default();
            *place = place.joined(info);
        }
    }
}
