//! Every rule over trees with an example that it hits and one that it misses. The trees are those of the reader.

use super::attribution::check_tree as check;
use expect_test::expect;

#[test]
fn clause() {
    // Ann said that the bridge was shut.
    check(
        "Ann/PROPN/2/nsubj said/VERB/0/root that/SCONJ/7/mark the/DET/5/det bridge/NOUN/7/nsubj was/AUX/7/cop shut/ADJ/2/ccomp ./PUNCT/2/punct",
        expect![[r#"
            Ann · said · that the bridge was shut
        "#]],
    );
    // Ann crossed the bridge that was shut.
    check(
        "Ann/PROPN/2/nsubj crossed/VERB/0/root the/DET/4/det bridge/NOUN/2/obj that/PRON/7/nsubj was/AUX/7/cop shut/ADJ/4/acl:relcl ./PUNCT/2/punct",
        expect![""],
    );
}

#[test]
fn aside() {
    // The bridge was shut, Ann said.
    check(
        "The/DET/2/det bridge/NOUN/4/nsubj was/AUX/4/cop shut/ADJ/7/ccomp ,/PUNCT/4/punct Ann/PROPN/7/nsubj said/VERB/0/root ./PUNCT/7/punct",
        expect![[r#"
            Ann · said · The bridge was shut
        "#]],
    );
    // The bridge was shut, Ann left.
    check(
        "The/DET/2/det bridge/NOUN/4/nsubj was/AUX/4/cop shut/ADJ/0/root ,/PUNCT/7/punct Ann/PROPN/7/nsubj left/VERB/4/parataxis ./PUNCT/4/punct",
        expect![""],
    );
}

#[test]
fn of_two_subjects_the_next_one_speaks() {
    // The aim is that they stay, Paris said.
    check(
        "The/DET/2/det aim/NOUN/9/nsubj:outer is/AUX/6/cop that/SCONJ/6/mark they/PRON/6/nsubj stay/VERB/9/ccomp ,/PUNCT/6/punct Paris/PROPN/9/nsubj said/VERB/0/root ./PUNCT/9/punct",
        expect![[r#"
            Paris · said · The aim is that they stay
        "#]],
    );
    // The aim is that they stay.
    check(
        "The/DET/2/det aim/NOUN/6/nsubj:outer is/AUX/6/cop that/SCONJ/6/mark they/PRON/6/nsubj stay/VERB/0/root ./PUNCT/6/punct",
        expect![""],
    );
}

#[test]
fn set_between() {
    // The dam, Pike insisted, was safe.
    check(
        "The/DET/2/det dam/NOUN/8/nsubj ,/PUNCT/5/punct Pike/PROPN/5/nsubj insisted/VERB/8/advcl ,/PUNCT/2/punct was/AUX/8/cop safe/ADJ/0/root ./PUNCT/8/punct",
        expect![[r#"
            Pike · insisted · The dam … was safe
        "#]],
    );
    // The dam, Pike left, was safe.
    check(
        "The/DET/2/det dam/NOUN/8/nsubj ,/PUNCT/5/punct Pike/PROPN/5/nsubj left/VERB/2/appos ,/PUNCT/2/punct was/AUX/8/cop safe/ADJ/0/root ./PUNCT/8/punct",
        expect![""],
    );
}

#[test]
fn as_told() {
    // The dam was safe, as Ann said.
    check(
        "The/DET/2/det dam/NOUN/4/nsubj was/AUX/4/cop safe/ADJ/0/root ,/PUNCT/4/punct as/SCONJ/8/mark Ann/PROPN/8/nsubj said/VERB/4/advcl ./PUNCT/4/punct",
        expect![[r#"
            Ann · said · The dam was safe
        "#]],
    );
    // The dam was safe, as Ann left.
    check(
        "The/DET/2/det dam/NOUN/4/nsubj was/AUX/4/cop safe/ADJ/0/root ,/PUNCT/8/punct as/SCONJ/8/mark Ann/PROPN/8/nsubj left/VERB/4/advcl ./PUNCT/4/punct",
        expect![""],
    );
}

#[test]
fn lifted() {
    // Ann said the dam was old and warned that it would break.
    check(
        "Ann/PROPN/2/nsubj said/VERB/0/root the/DET/4/det dam/NOUN/6/nsubj was/AUX/6/cop old/ADJ/2/ccomp and/CCONJ/8/cc warned/VERB/2/conj that/SCONJ/12/mark it/PRON/12/nsubj would/AUX/12/aux break/VERB/8/ccomp ./PUNCT/2/punct",
        expect![[r#"
            Ann · said · the dam was old
            Ann · warned · that it would break
        "#]],
    );
    // Ann said the dam was old and leaked water.
    check(
        "Ann/PROPN/2/nsubj said/VERB/0/root the/DET/4/det dam/NOUN/9/nsubj was/AUX/9/cop old/ADJ/2/ccomp and/CCONJ/8/cc leaked/VERB/6/conj water/NOUN/2/ccomp ./PUNCT/2/punct",
        expect![[r#"
            Ann · said · the dam was old and leaked water
        "#]],
    );
}

#[test]
fn that_after() {
    // Ann told friends in Rome, Ohio, that the dam was old.
    check(
        "Ann/PROPN/2/nsubj told/VERB/0/root friends/NOUN/2/iobj in/ADP/5/case Rome/PROPN/2/obl ,/PUNCT/7/punct Ohio/PROPN/5/appos ,/PUNCT/13/punct that/SCONJ/13/mark the/DET/11/det dam/NOUN/13/nsubj was/AUX/13/cop old/ADJ/2/ccomp ./PUNCT/2/punct",
        expect![[r#"
            Ann · told · that the dam was old
        "#]],
    );
    // Ann met friends in Rome, Ohio.
    check(
        "Ann/PROPN/2/nsubj met/VERB/0/root friends/NOUN/2/obj in/ADP/5/case Rome/PROPN/2/obl ,/PUNCT/7/punct Ohio/PROPN/5/appos ./PUNCT/2/punct",
        expect![""],
    );
}

#[test]
fn trimmed() {
    // Ann said the dam was old, though nobody had looked.
    check(
        "Ann/PROPN/2/nsubj said/VERB/0/root the/DET/4/det dam/NOUN/6/nsubj was/AUX/6/cop old/ADJ/2/ccomp ,/PUNCT/11/punct though/SCONJ/11/mark nobody/PRON/11/nsubj had/AUX/11/aux looked/VERB/6/advcl ./PUNCT/2/punct",
        expect![[r#"
            Ann · said · the dam was old
        "#]],
    );
    // The dam was old, though nobody had looked.
    check(
        "The/DET/2/det dam/NOUN/4/nsubj was/AUX/4/cop old/ADJ/0/root ,/PUNCT/9/punct though/SCONJ/9/mark nobody/PRON/9/nsubj had/AUX/9/aux looked/VERB/4/advcl ./PUNCT/4/punct",
        expect![""],
    );
}

#[test]
fn infinitive() {
    // Ann refused to leave.
    check(
        "Ann/PROPN/2/nsubj refused/VERB/0/root to/PART/4/mark leave/VERB/2/xcomp ./PUNCT/2/punct",
        expect![[r#"
            Ann · refused · to leave
        "#]],
    );
    // Ann ran to leave.
    check("Ann/PROPN/2/nsubj ran/VERB/0/root to/PART/4/mark leave/VERB/2/advcl ./PUNCT/2/punct", expect![""]);
}

#[test]
fn asked() {
    // Ann asked Ben to leave.
    check(
        "Ann/PROPN/2/nsubj asked/VERB/0/root Ben/PROPN/2/iobj to/PART/5/mark leave/VERB/2/xcomp ./PUNCT/2/punct",
        expect![[r#"
            Ann · asked · to leave
        "#]],
    );
    // Ann drove Ben to town.
    check(
        "Ann/PROPN/2/nsubj drove/VERB/0/root Ben/PROPN/2/obj to/ADP/5/case town/NOUN/2/obl ./PUNCT/2/punct",
        expect![""],
    );
}

#[test]
fn object() {
    // Ann praised the plan for its courage.
    check(
        "Ann/PROPN/2/nsubj praised/VERB/0/root the/DET/4/det plan/NOUN/2/obj for/ADP/7/case its/PRON/7/nmod:poss courage/NOUN/4/nmod ./PUNCT/2/punct",
        expect![[r#"
            Ann · praised · the plan for its courage
        "#]],
    );
    // Ann carried the plan in her bag.
    check(
        "Ann/PROPN/2/nsubj carried/VERB/0/root the/DET/4/det plan/NOUN/2/obj in/ADP/7/case her/PRON/7/nmod:poss bag/NOUN/2/obl ./PUNCT/2/punct",
        expect![""],
    );
}

#[test]
fn oblique() {
    // Ann called for a new road.
    check(
        "Ann/PROPN/2/nsubj called/VERB/0/root for/ADP/6/case a/DET/6/det new/ADJ/6/amod road/NOUN/2/obl ./PUNCT/2/punct",
        expect![[r#"
            Ann · called for · a new road
        "#]],
    );
    // Ann waited for a new road.
    check(
        "Ann/PROPN/2/nsubj waited/VERB/0/root for/ADP/6/case a/DET/6/det new/ADJ/6/amod road/NOUN/2/obl ./PUNCT/2/punct",
        expect![""],
    );
}

#[test]
fn evidence() {
    // The poll showed a lead of five points.
    check(
        "The/DET/2/det poll/NOUN/3/nsubj showed/VERB/0/root a/DET/5/det lead/NOUN/3/obj of/ADP/8/case five/NUM/8/nummod points/NOUN/5/nmod ./PUNCT/3/punct",
        expect![[r#"
            The poll · showed · a lead of five points
        "#]],
    );
    // Ann showed a lead of five points.
    check(
        "Ann/PROPN/2/nsubj showed/VERB/0/root a/DET/4/det lead/NOUN/2/obj of/ADP/7/case five/NUM/7/nummod points/NOUN/4/nmod ./PUNCT/2/punct",
        expect![""],
    );
}

#[test]
fn passive() {
    // The dam is said to be unsafe.
    check(
        "The/DET/2/det dam/NOUN/4/nsubj:pass is/AUX/4/aux:pass said/VERB/0/root to/PART/7/mark be/AUX/7/cop unsafe/ADJ/4/xcomp ./PUNCT/4/punct",
        expect![[r#"
            – · is said · The dam … to be unsafe
        "#]],
    );
    // The dam is built to be safe.
    check(
        "The/DET/2/det dam/NOUN/4/nsubj:pass is/AUX/4/aux:pass built/VERB/0/root to/PART/7/mark be/AUX/7/cop safe/ADJ/4/advcl ./PUNCT/4/punct",
        expect![""],
    );
}

#[test]
fn agent() {
    // The plan was praised by Ann.
    check(
        "The/DET/2/det plan/NOUN/4/nsubj:pass was/AUX/4/aux:pass praised/VERB/0/root by/ADP/6/case Ann/PROPN/4/obl:agent ./PUNCT/4/punct",
        expect![[r#"
            Ann · was praised · The plan
        "#]],
    );
    // The plan was carried by Ann.
    check(
        "The/DET/2/det plan/NOUN/4/nsubj:pass was/AUX/4/aux:pass carried/VERB/0/root by/ADP/6/case Ann/PROPN/4/obl:agent ./PUNCT/4/punct",
        expect![""],
    );
}

#[test]
fn noun() {
    // Orr repeated her warning that the dam would break.
    check(
        "Orr/PROPN/2/nsubj repeated/VERB/0/root her/PRON/4/nmod:poss warning/NOUN/2/obj that/SCONJ/9/mark the/DET/7/det dam/NOUN/9/nsubj would/AUX/9/aux break/VERB/4/ccomp ./PUNCT/2/punct",
        expect![[r#"
            Orr · warning · that the dam would break
        "#]],
    );
    // Orr sold her house that the dam would break.
    check(
        "Orr/PROPN/2/nsubj sold/VERB/0/root her/PRON/4/nmod:poss house/NOUN/2/obj that/SCONJ/9/mark the/DET/7/det dam/NOUN/9/nsubj would/AUX/9/aux break/VERB/4/acl:relcl ./PUNCT/2/punct",
        expect![""],
    );
}

#[test]
fn listed() {
    // The union made public its demands: higher pay and shorter shifts.
    check(
        "The/DET/2/det union/NOUN/3/nsubj made/VERB/0/root public/ADJ/6/amod its/PRON/6/nmod:poss demands/NOUN/3/obj :/PUNCT/9/punct higher/ADJ/9/amod pay/NOUN/3/parataxis and/CCONJ/12/cc shorter/ADJ/12/amod shifts/NOUN/9/conj ./PUNCT/3/punct",
        expect![[r#"
            The union · demands · higher pay and shorter shifts
        "#]],
    );
    // The union made public its names: Ann and Ben.
    check(
        "The/DET/2/det union/NOUN/3/nsubj made/VERB/0/root public/ADJ/3/xcomp its/PRON/6/nmod:poss names/NOUN/3/obj :/PUNCT/8/punct Ann/PROPN/3/parataxis and/CCONJ/10/cc Ben/PROPN/8/conj ./PUNCT/3/punct",
        expect![""],
    );
}

#[test]
fn document() {
    // She issued a statement saying the dam was old.
    check(
        "She/PRON/2/nsubj issued/VERB/0/root a/DET/4/det statement/NOUN/2/obj saying/VERB/4/acl the/DET/7/det dam/NOUN/9/nsubj was/AUX/9/cop old/ADJ/5/ccomp ./PUNCT/2/punct",
        expect![[r#"
            She · saying · the dam was old
        "#]],
    );
    // She issued a statement in the hall.
    check(
        "She/PRON/2/nsubj issued/VERB/0/root a/DET/4/det statement/NOUN/2/obj in/ADP/7/case the/DET/7/det hall/NOUN/2/obl ./PUNCT/2/punct",
        expect![[r#"
            She · issued · a statement
        "#]],
    );
}

#[test]
fn control() {
    // The flood forced the town to demand a new dam.
    check(
        "The/DET/2/det flood/NOUN/3/nsubj forced/VERB/0/root the/DET/5/det town/NOUN/3/obj to/PART/7/mark demand/VERB/3/xcomp a/DET/10/det new/ADJ/10/amod dam/NOUN/7/obj ./PUNCT/3/punct",
        expect![[r#"
            the town · demand · a new dam
        "#]],
    );
    // The flood drove the town to a new dam.
    check(
        "The/DET/2/det flood/NOUN/3/nsubj drove/VERB/0/root the/DET/5/det town/NOUN/3/obj to/ADP/9/case a/DET/9/det new/ADJ/9/amod dam/NOUN/3/obl ./PUNCT/3/punct",
        expect![""],
    );
}

#[test]
fn passed_on() {
    // Interfax reported, citing the ministry, that the ship had left.
    check(
        "Interfax/PROPN/2/nsubj reported/VERB/0/root ,/PUNCT/4/punct citing/VERB/2/advcl the/DET/6/det ministry/NOUN/4/obj ,/PUNCT/4/punct that/SCONJ/12/mark the/DET/10/det ship/NOUN/12/nsubj had/AUX/12/aux left/VERB/2/ccomp ./PUNCT/2/punct",
        expect![[r#"
            the ministry · reported · that the ship had left
        "#]],
    );
    // Interfax left, seeing the ministry.
    check(
        "Interfax/PROPN/2/nsubj left/VERB/0/root ,/PUNCT/4/punct seeing/VERB/2/advcl the/DET/6/det ministry/NOUN/4/obj ./PUNCT/2/punct",
        expect![""],
    );
}

#[test]
fn answer() {
    // Ann said yes.
    check(
        "Ann/PROPN/2/nsubj said/VERB/0/root yes/INTJ/2/ccomp ./PUNCT/2/punct",
        expect![[r#"
            Ann · said · yes
        "#]],
    );
    // Ann ate bread.
    check("Ann/PROPN/2/nsubj ate/VERB/0/root bread/NOUN/2/obj ./PUNCT/2/punct", expect![""]);
}

#[test]
fn two_cues_of_one_sentence() {
    // The ministers discussed the dam, the council said in a statement.
    check(
        "The/DET/2/det ministers/NOUN/3/nsubj discussed/VERB/0/root the/DET/5/det dam/NOUN/3/obj ,/PUNCT/9/punct the/DET/8/det council/NOUN/9/nsubj said/VERB/3/parataxis in/ADP/12/case a/DET/12/det statement/NOUN/9/obl ./PUNCT/3/punct",
        expect![[r#"
            the council · said · The ministers discussed the dam
        "#]],
    );
}
