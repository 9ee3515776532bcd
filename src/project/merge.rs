//! Two copies of a project become one, decision by decision.
//!
//! Each thing is joined on its own: what one copy alone changed is taken from it; what both changed alike is taken once;
//! what they changed differently is a [`Dispute`]. Of two decisions that contradict each other both are kept, and the
//! later one holds, as everywhere; the user sees the dispute and can withdraw either.

use super::{
    Code, Codebook, Decision, Project, Settings, What,
    claims::{claims, quoted},
};
use crate::{
    article::{Article, ArticleId},
    locale::{Message, displays_message, message},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

type Signs = BTreeMap<String, u32>;

/// Two copies, joined.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// The project.
    pub project: Project,
    /// What the copies settled differently, sorted.
    pub disputes: Vec<Dispute>,
}

/// One thing that the copies settled differently; the project holds what `taken` says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dispute {
    /// What it is about.
    pub about: Message,
    /// What one copy says.
    pub mine: Message,
    /// What the other says.
    pub theirs: Message,
    /// Which of the two holds now.
    pub taken: Side,
}

/// One of two copies.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The first.
    Mine,
    /// The second.
    Theirs,
}

impl Dispute {
    /// Both sides and which of them holds, for people.
    #[must_use]
    pub fn message(&self) -> Message {
        let Self { about, mine, theirs, taken } = self;
        match taken {
            Side::Mine => message!("dispute-first-holds", about = about, mine = mine, theirs = theirs),
            Side::Theirs => message!("dispute-second-holds", about = about, mine = mine, theirs = theirs),
        }
    }
}

displays_message!(Dispute);

/// Joins `mine` and `theirs`, which grew from `base`; with no base, from nothing.
#[must_use]
pub fn merge(base: Option<&Project>, mine: &Project, theirs: &Project) -> Merged {
    let none = Project::default();
    let base = base.unwrap_or(&none);
    let theirs = &apart(base, mine, theirs);
    let mut merge = Merge { disputes: Vec::new() };
    let name = merge.value(message!("about-name"), &base.name, &mine.name, &theirs.name, |name| quoted(name));
    let settings = merge.settings(&base.settings, &mine.settings, &theirs.settings);
    let articles = merge.articles(base, mine, theirs);
    let codebook = Arc::new(merge.codebook(&base.codebook, &mine.codebook, &theirs.codebook));
    let decisions = Arc::new(merge.decisions(&base.decisions, &mine.decisions, &theirs.decisions));
    let fresh = theirs.problems.iter().filter(|problem| !mine.problems.contains(problem));
    let problems = Arc::new(mine.problems.iter().chain(fresh).cloned().collect());
    let beyond = Arc::new(mine.beyond.joined(&theirs.beyond));
    merge.disputes.sort_by_cached_key(Dispute::to_string);
    let signs = Arc::new(signs(&base.signs, &mine.signs, &theirs.signs));
    let project = Project { name, articles, decisions, codebook, settings, problems, signs, beyond };
    Merged { project, disputes: merge.disputes }
}

/// The signs of both; where the two dealt one sign to different bearers, that of mine stays and the other is dealt anew.
fn signs(base: &Signs, mine: &Signs, theirs: &Signs) -> Signs {
    if mine == base || theirs == base {
        return if mine == base { theirs } else { mine }.clone();
    }
    let taken: BTreeSet<u32> = mine.values().copied().collect();
    let mut signs = theirs.clone();
    signs.retain(|_, sign| !taken.contains(sign));
    signs.extend(mine.clone());
    signs
}

/// `theirs` with new ids for articles that are not those of `mine` although they go by the same id.
fn apart(base: &Project, mine: &Project, theirs: &Project) -> Project {
    let mut theirs = theirs.clone();
    let clash = |article: &&Arc<Article>| {
        base.article(&article.id).is_none() && mine.article(&article.id).is_some_and(|own| own.body != article.body)
    };
    let clashing: Vec<ArticleId> = theirs.articles.iter().filter(clash).map(|article| article.id.clone()).collect();
    for old in clashing {
        let taken = |id: &ArticleId| mine.article(id).is_some() || theirs.article(id).is_some();
        let fresh = (1_usize..).map(|n| ArticleId::new(&format!("a{n}"))).find(|id| !taken(id));
        let Some(fresh) = fresh else { continue };
        for article in theirs.articles.iter_mut().filter(|article| article.id == old) {
            Arc::make_mut(article).id = fresh.clone();
        }
        for decision in Arc::make_mut(&mut theirs.decisions) {
            for anchor in decision.what.anchors_mut().into_iter().filter(|anchor| anchor.article == old) {
                anchor.article = fresh.clone();
            }
            for article in decision.what.articles_mut().into_iter().filter(|article| **article == old) {
                *article = fresh.clone();
            }
            if let What::UndoRepair { repair, .. } = &mut decision.what
                && repair.article == old
            {
                repair.article = fresh.clone();
            }
        }
    }
    theirs
}

struct Merge {
    disputes: Vec<Dispute>,
}

impl Merge {
    fn dispute(&mut self, about: Message, mine: Message, theirs: Message, taken: Side) {
        self.disputes.push(Dispute { about, mine, theirs, taken });
    }

    /// One value: the changed one of the two; of two changes, mine.
    fn value<T: PartialEq + Clone>(
        &mut self,
        about: Message,
        base: &T,
        mine: &T,
        theirs: &T,
        say: fn(&T) -> Message,
    ) -> T {
        if mine == base {
            return theirs.clone();
        }
        if theirs != base && theirs != mine {
            self.dispute(about, say(mine), say(theirs), Side::Mine);
        }
        mine.clone()
    }

    /// Things by key, in the order of mine, then what theirs adds.
    fn keyed<T: PartialEq + Clone>(
        &mut self,
        sets: [&[T]; 3],
        key: fn(&T) -> &str,
        about: fn(&T) -> Message,
        say: fn(&T) -> Message,
    ) -> Vec<T> {
        let [base, mine, theirs] = sets.map(|set| set.iter().map(|item| (key(item), item)).collect::<BTreeMap<_, _>>());
        let mut joined = Vec::new();
        let added = sets[2].iter().filter(|item| !mine.contains_key(key(item)));
        for item in sets[1].iter().chain(added) {
            let name = key(item);
            match (base.get(name).copied(), mine.get(name).copied(), theirs.get(name).copied()) {
                (_, Some(own), Some(other)) if own == other => joined.push(own.clone()),
                (Some(old), Some(own), Some(other)) if own == old => joined.push(other.clone()),
                (old, Some(own), Some(other)) => {
                    if old != Some(other) {
                        self.dispute(about(own), say(own), say(other), Side::Mine);
                    }
                    joined.push(own.clone());
                }
                // Taken away by one copy: gone, unless the other changed it.
                (Some(old), Some(one), None) if one != old => {
                    self.dispute(about(one), say(one), message!("dispute-goes"), Side::Mine);
                    joined.push(one.clone());
                }
                (Some(old), None, Some(one)) if one != old => {
                    self.dispute(about(one), message!("dispute-goes"), say(one), Side::Theirs);
                    joined.push(one.clone());
                }
                (None, Some(one), None) | (None, None, Some(one)) => joined.push(one.clone()),
                _ => {}
            }
        }
        // An order that theirs alone changed is taken from it.
        if sets[0].iter().map(key).eq(sets[1].iter().map(key)) {
            let places: BTreeMap<&str, usize> = sets[2].iter().map(key).zip(0..).collect();
            joined.sort_by_key(|item| places.get(key(item)).copied().unwrap_or(usize::MAX));
        }
        joined
    }

    fn articles(&mut self, base: &Project, mine: &Project, theirs: &Project) -> Vec<Arc<Article>> {
        let sets = [base.articles.as_slice(), &mine.articles, &theirs.articles];
        let say = |article: &Arc<Article>| {
            let short: String = article.body.chars().take(40).collect();
            message!("dispute-article", words = short, article = article.label())
        };
        self.keyed(
            sets,
            |article| article.id.as_str(),
            |article| message!("about-article", article = article.id.as_str()),
            say,
        )
    }

    /// Each setting on its own. The pattern names every field, so that a new one cannot be forgotten here.
    fn settings(&mut self, base: &Settings, mine: &Settings, theirs: &Settings) -> Settings {
        let Settings { by, min_score, depth, copies, spokesmen } = mine;
        Settings {
            by: self.value(message!("about-columns"), &base.by, by, &theirs.by, |by| format!("{by:?}").into()),
            min_score: self.value(
                message!("about-least-score"),
                &base.min_score,
                min_score,
                &theirs.min_score,
                |score| score.to_string().into(),
            ),
            depth: self
                .value(message!("about-depth"), &base.depth, depth, &theirs.depth, |depth| format!("{depth:?}").into()),
            copies: self.value(message!("about-copies"), &base.copies, copies, &theirs.copies, |copies| {
                format!("{copies:?}").into()
            }),
            spokesmen: self.value(message!("about-spokesmen"), &base.spokesmen, spokesmen, &theirs.spokesmen, |one| {
                format!("{one:?}").into()
            }),
        }
    }

    fn codebook(&mut self, base: &Codebook, mine: &Codebook, theirs: &Codebook) -> Codebook {
        let name = self.value(message!("about-codebook"), &base.name, &mine.name, &theirs.name, |name| quoted(name));
        let sets = [base.codes.as_slice(), &mine.codes, &theirs.codes];
        let say =
            |code: &Code| format!("“{}” ({}; {})", code.definition, code.colour, code.key_words.join(", ")).into();
        let codes = self.keyed(sets, |code| &code.name, |code| message!("about-code", code = &code.name), say);
        Codebook { name, codes }
    }

    /// What both kept of the base, in its order, then what either added, by time, mine first.
    fn decisions(&mut self, base: &[Decision], mine: &[Decision], theirs: &[Decision]) -> Vec<Decision> {
        // The last word wins, so a list that one copy alone changed is taken as it stands.
        if mine == base || theirs == base {
            return if mine == base { theirs } else { mine }.to_vec();
        }
        let (in_mine, in_theirs) = (Counted::new(mine), Counted::new(theirs));
        let mut before = Counted::new(base);
        let mut joined: Vec<Decision> = Vec::new();
        let mut seen = Counted::default();
        for decision in base {
            let nth = seen.add(decision);
            if nth <= in_mine.of(decision) && nth <= in_theirs.of(decision) {
                joined.push(decision.clone());
            }
        }
        let mut before_theirs = before.clone();
        let own: Vec<&Decision> = mine.iter().filter(|decision| !before.take(decision)).collect();
        let other: Vec<&Decision> = theirs.iter().filter(|decision| !before_theirs.take(decision)).collect();
        let mut again = Counted::of_refs(&own);
        let other: Vec<&Decision> = other.into_iter().filter(|decision| !again.take(decision)).collect();
        self.contradictions(&own, &other);
        let mut added: Vec<&Decision> = own.into_iter().chain(other).collect();
        // Stable: each copy's own order stands where its times do not say otherwise.
        added.sort_by_key(|decision| decision.at);
        joined.extend(added.into_iter().cloned());
        joined
    }

    fn contradictions(&mut self, own: &[&Decision], other: &[&Decision]) {
        let mut said: BTreeMap<Message, Vec<(Message, &Decision)>> = BTreeMap::new();
        for decision in own {
            for (subject, verdict) in claims(&decision.what) {
                said.entry(subject).or_default().push((verdict, decision));
            }
        }
        let mut told = BTreeSet::new();
        for theirs in other {
            for (subject, verdict) in claims(&theirs.what) {
                let Some((own_verdict, mine)) = said.get(&subject).and_then(|all| all.last()) else { continue };
                if *own_verdict != verdict && told.insert((subject.clone(), verdict.clone())) {
                    let taken = if theirs.at >= mine.at { Side::Theirs } else { Side::Mine };
                    self.dispute(subject, own_verdict.clone(), verdict, taken);
                }
            }
        }
    }
}

/// How often each decision stands in a list.
#[derive(Clone, Default)]
struct Counted(BTreeMap<String, usize>);

impl Counted {
    fn new(decisions: &[Decision]) -> Self {
        let mut counted = Self::default();
        decisions.iter().for_each(|decision| {
            counted.add(decision);
        });
        counted
    }

    fn of_refs(decisions: &[&Decision]) -> Self {
        let mut counted = Self::default();
        decisions.iter().for_each(|decision| {
            counted.add(decision);
        });
        counted
    }

    fn add(&mut self, decision: &Decision) -> usize {
        let count = self.0.entry(key(decision)).or_default();
        *count += 1;
        *count
    }

    fn of(&self, decision: &Decision) -> usize {
        self.0.get(&key(decision)).copied().unwrap_or(0)
    }

    /// Takes one out; whether there was one.
    fn take(&mut self, decision: &Decision) -> bool {
        match self.0.get_mut(&key(decision)) {
            Some(count) if *count > 0 => {
                *count -= 1;
                true
            }
            _ => false,
        }
    }
}

fn key(decision: &Decision) -> String {
    format!("{decision:?}")
}
