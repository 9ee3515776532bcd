//! Every number that decides between two readings, in one place, with its reason. Limits (how much is held or looked at)
//! are next door; numbers that are fitted stand in `assets` with the models.

/// Articles that are one.
pub(crate) mod article {
    /// Share of the shorter text's runs of words that a longer one must hold for the two to be copies.
    pub(crate) const WIRE_SHARE: f64 = 0.6;
    /// Share of a place's bytes that must still be there for it to be the same place in a new text.
    pub(crate) const SAME_PLACE: f32 = 0.5;
}

/// Who says what.
pub(crate) mod attribution {
    /// Below this confidence the tagger's content is left out.
    pub(crate) const TAGGED: f32 = 0.5;
    /// A rule that needs no tree keeps what it found where the tagger found nothing, if it is this sure.
    /// Chosen on held-out events: lower ones find more in English news, whose marks count wishes and plans, and hold more for
    /// speech that is none elsewhere.
    pub(crate) const MARKED: f32 = 0.5;
    /// The same for a rule over trees, by the words that it holds for said: of one or three words a third is speech in English
    /// news, of nine or more two thirds; so on held-out events, where few are of many words.
    pub(crate) const TREE_WORD: f32 = 0.8;
    pub(crate) const TREE_FEW: f32 = 0.5;
    pub(crate) const TREE: f32 = 0.4;
    pub(crate) const TREE_MANY: f32 = 0.3;
    /// Below this confidence of the tagger a rule over the tree that found the same cue bounds the content better: so on held-out
    /// events, and on English news as well.
    pub(crate) const UNSURE: f32 = 0.75;
    /// A rule this sure of who passes something on takes the place of what the tagger found there.
    pub(crate) const RELAYED: f32 = 0.5;
    /// A rule this sure of who says what the tagger gives to another inside of it is heard beside it.
    pub(crate) const OUTER: f32 = 0.8;
    /// A rule this sure of a quotation and its speaker takes the place of what the tagger found there,
    pub(crate) const QUOTED: f32 = 0.8;
    /// if the tagger's content is no longer than the quotation by this.
    pub(crate) const LONGER: f64 = 1.15;
    /// Shared part of two contents above which the tagger's and a rule's are one.
    pub(crate) const SAME_AS_TAGGED: f64 = 0.3;
    /// Shared part of two contents above which two rules' are one.
    pub(crate) const SAME_CONTENT: f64 = 0.5;
    /// Confidence from which a clause takes a quotation that stands in it.
    pub(crate) const SURE_CLAUSE: f32 = 0.7;
    /// Part of a sentence's bytes that content, source and cue must cover for the sentence to be theirs.
    pub(crate) const COVERED: f64 = 0.45;
    /// Confidence under which an attribution does not turn narration into speech.
    pub(crate) const SPEECH: f32 = 0.3;

    /// A cue before its content must weigh more than this, without a tree.
    pub(crate) const LEAST_LEADING: f32 = 0.55;
    /// A cue behind its content must weigh this much, without a tree.
    pub(crate) const LEAST_TRAILING: f32 = 0.6;

    /// How sure a rule is that needs no tree.
    pub(crate) mod sure_without_tree {
        /// A quotation beside a cue with its source.
        pub(crate) const QUOTED: f32 = 0.95;
        /// A quotation beside a cue without one.
        pub(crate) const QUOTED_ALONE: f32 = 0.5;
        /// *According to*, before its source.
        pub(crate) const ACCORDING: f32 = 0.9;
        /// The same behind its source.
        pub(crate) const ACCORDING_AFTER: f32 = 0.85;
        /// What one passes on for another: *quoted … as saying*.
        pub(crate) const RELAYED: f32 = 0.92;
        /// A clause before its cue, as a part of the cue's weight.
        pub(crate) const TRAILING: f32 = 0.88;
        /// A clause after its cue, as a part of the cue's weight.
        pub(crate) const CLAUSE: f32 = 0.85;
    }

    /// How sure a rule over trees is, as a part of its cue's weight.
    pub(crate) mod sure {
        pub(crate) const CLAUSE: f32 = 0.97;
        pub(crate) const ASIDE: f32 = 0.97;
        pub(crate) const INFINITIVE: f32 = 0.85;
        pub(crate) const OBJECT: f32 = 0.8;
        pub(crate) const OBLIQUE: f32 = 0.8;
        pub(crate) const PASSIVE: f32 = 0.75;
        pub(crate) const OWNED: f32 = 0.85;
        pub(crate) const NO_SOURCE: f32 = 0.7;
    }
}

/// Which statements are parallel.
pub(crate) mod alignment {
    /// The score from which a pair is a match, unless the user sets another: more likely parallel than not.
    pub(crate) const MATCH: f32 = 0.5;
    /// A match with a lower score is called doubtful and offered for a second look, in the window as in reports.
    pub(crate) const DOUBTFUL: f32 = 0.7;
    /// Pairs with lower scores are strangers: after the first stage the second is not asked, after both they are forgotten.
    pub(crate) const NEAR_MISS: f32 = 0.02;
    /// Copies are parallel as likely as this at least: of the 58 pairs of them in the marked sets all are.
    pub(crate) const COPY: f32 = 0.95;
    /// Two groups come together if the mean score of the pairs between them reaches this share of the wanted score: on English
    /// news .79 of the pairs in points are then parallel, instead of .73 at .65, and of all pairs as many are found by f1.
    pub(crate) const MEAN_SHARE: f32 = 0.8;
    /// Statements less likely parallel than this differ in everything; their differences are not typed.
    pub(crate) const CONTRASTED: f32 = 0.4;
    /// What is left of the score of a pair that tells of two events: of 811 pairs of marked events none that is parallel was
    /// taken for such.
    pub(crate) const ANOTHER_EVENT: f32 = 0.25;
}

/// Where grammar tells that two statements tell of two events.
pub(crate) mod event {
    /// People of a call or a meeting; a sentence with more of them tells of more than one.
    pub(crate) const TOGETHER: usize = 3;
    /// Words in a row by which a clause told by the way is the same as another.
    pub(crate) const REPEATED: usize = 4;
    /// Below this likeness of the two words that are most alike nothing else of one statement is said in the other.
    pub(crate) const UNLIKE: f32 = 0.45;
}

/// Which part of a statement a parallel one lacks: a logistic regression over the words of those pairs of `training/parts.txt`
/// that are not kept aside, rounded; what a word that tells who says it and what edges cost were chosen on the same pairs.
pub(crate) mod parts {
    /// What the likeness to the most alike word of the other speaks for a word's being said there.
    pub(crate) const LIKE: f32 = 2.5;
    /// What it speaks by how much the word is more like that one than any other of its own statement is.
    pub(crate) const FIRST: f32 = 4.5;
    /// The same of that word of the other for which this is the most.
    pub(crate) const CLOSEST: f32 = 13.0;
    /// What an equal stem, number or name speaks.
    pub(crate) const EQUAL: f32 = 2.0;
    /// What all of these must come to.
    pub(crate) const LEAST: f32 = 1.75;
    /// What speaks for a word that tells who says it: more than a clause of others speaks against it.
    pub(crate) const QUIET: f32 = 9.0;
    /// What it costs to call a phrase otherwise than what it hangs on.
    pub(crate) const EDGE: f32 = 3.0;
    /// The same of a clause, an apposition or a coordinated part.
    pub(crate) const CLAUSE: f32 = 1.5;
    /// What it costs to call what a statement says in the first place lacking.
    pub(crate) const WHOLE: f32 = 6.0;
}

/// Where two statements differ.
pub(crate) mod differences {
    /// From this confidence on an attribution says surely that its statement is given to a voice. A judgement.
    pub(crate) const SURELY_GIVEN: f32 = 0.75;
}

/// What a version leaves out.
pub(crate) mod silence {
    /// From this chance on that a statement says it after all, a version is only *perhaps* silent.
    pub(crate) const PERHAPS: f32 = 0.4;
    /// Below this chance a statement is no nearest miss but a stranger.
    pub(crate) const NEAREST: f32 = 0.05;
    /// Below this chance nothing is shown beside a statement that stands alone.
    pub(crate) const SHOWN: f32 = 0.1;
}

/// How wording is read.
pub(crate) mod framing {
    /// Share of the shorter statement's words that both must have, so that what stands in place of what means something.
    pub(crate) const SUBSTITUTED: f64 = 0.5;
    /// The prior of distinctive words weighs as much as this share of all the words, so that rare words do not win.
    pub(crate) const PRIOR: f64 = 0.1;
}

/// Exercises for a class.
pub(crate) mod exercise {
    /// A pair at least so likely is called the same, if little of its wording differs.
    pub(crate) const SAME: f32 = 0.85;
    /// The share of words that may differ in what is called the same.
    pub(crate) const WORDING: f32 = 0.5;
}

/// From when two articles go back to one text.
pub(crate) mod origin {
    /// Share of the runs of the shorter from which two texts are one origin. Of accounts that were written apart hardly any reach it:
    /// none of the project's own events, one in a hundred of real reports of one event.
    pub(crate) const ORIGIN_WORDING: f64 = 0.20;
    /// The same where the odd words agree too.
    pub(crate) const WORDING_WITH_ODD: f64 = 0.15;
    /// The same where both credit one agency, or quote alike in the same order.
    pub(crate) const WORDING_WITH_CREDIT: f64 = 0.10;
    /// Share of the shorter's odd words from which they agree.
    pub(crate) const ODD: f64 = 0.6;
}

/// What names a matter: chosen on the names of `tests/it/data/matter-names.txt`.
pub(crate) mod naming {
    /// What a word of a phrase counts that only one statement of the group has, as a part of what a shared one counts.
    pub(crate) const UNSHARED: f32 = 0.2;
    /// The same of a word that stands beside the noun.
    pub(crate) const UNSHARED_BESIDE: f32 = 0.08;
    /// What is left of that for a word that no other statement of the set has.
    pub(crate) const ONCE: f32 = 0.5;
    /// What a word is worth by its class, as a part of what a word is worth by itself.
    pub(crate) const CLASS: f32 = 0.9;
    /// What each further word of a phrase takes off.
    pub(crate) const LONG: f32 = 0.16;
    /// What a word counts at most for being rare.
    pub(crate) const RARE: f32 = 2.2;
    /// Statements that a word is asked to be in; more do not count.
    pub(crate) const ENOUGH: f32 = 5.0;
    /// What is left of a phrase for each clause beside the main one that it stands in.
    pub(crate) const ASIDE: f32 = 0.85;
    /// What is left of a word that no article, possessive or preposition stands before, where there are no trees: perhaps a verb.
    pub(crate) const UNLED: f32 = 0.35;
    /// How much a phrase gains with each standard deviation by which its noun is nearer in sense than is usual in its group to
    /// what the other versions tell, as a power of e: three matters in four, instead of two, were then called as a reader would.
    pub(crate) const SENSE: f32 = 0.45;
    /// Standard deviations that count at most.
    pub(crate) const SENSED: f32 = 1.5;
    /// A second phrase is told if it is worth this part of the first.
    pub(crate) const SECOND: f32 = 0.8;
}
