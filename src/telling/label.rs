//! The names that findings give to what they are of and what they are, word for word. What is not here is a word of the
//! texts or a name of the user's.

use crate::locale::tr;

/// The name in the reader's language; `None` for words that are nobody's but the texts'.
pub(super) fn known(english: &str) -> Option<&'static str> {
    told(english).or_else(|| used(english)).or_else(|| class(english)).or_else(|| choice(english))
}

fn told(english: &str) -> Option<&'static str> {
    Some(match english {
        "version" => tr!("label-version"),
        "statement" => tr!("label-statement"),
        "kind of source" => tr!("label-source-kind"),
        "narration" => tr!("label-narration"),
        "direct" => tr!("label-direct"),
        "mixed" => tr!("label-mixed"),
        "indirect" => tr!("label-indirect"),
        "named person" => tr!("label-person"),
        "institution" => tr!("label-institution"),
        "news outlet" => tr!("label-outlet"),
        "not named" => tr!("label-not-named"),
        "official" => tr!("label-official"),
        "not official" => tr!("label-not-official"),
        "named in the headline" => tr!("label-headline"),
        "gives the lead" => tr!("label-gives-lead"),
        "lead" => tr!("label-lead"),
        "first third" => tr!("label-first-third"),
        "middle" => tr!("label-middle"),
        "last third" => tr!("label-last-third"),
        "in the headline" => tr!("label-in-headline"),
        "order of shared points" => tr!("label-order"),
        "verbatim" => tr!("label-verbatim"),
        "trimmed" => tr!("label-trimmed"),
        "altered" => tr!("label-altered"),
        "translated" => tr!("label-translated"),
        "from the ground text" => tr!("label-from-ground"),
        "not in the ground text" => tr!("label-not-ground"),
        "share of the ground text quoted" => tr!("label-ground-share"),
        "without a parallel" => tr!("label-without"),
        "says alone" => tr!("label-says-alone"),
        "perhaps alone" => tr!("label-perhaps-alone"),
        "silent" => tr!("label-silent"),
        "confirmed" => tr!("label-confirmed"),
        "said elsewhere" => tr!("label-elsewhere"),
        "perhaps silent" => tr!("label-perhaps-silent"),
        "all others say it" => tr!("label-all-others"),
        "nearest miss" => tr!("label-nearest"),
        _ => return None,
    })
}

fn used(english: &str) -> Option<&'static str> {
    Some(match english {
        "active" => tr!("label-active"),
        "passive with agent" => tr!("label-with-agent"),
        "passive without agent" => tr!("label-without-agent"),
        "deed as a noun" => tr!("label-noun"),
        "intransitive" => tr!("label-intransitive"),
        "hedge" => tr!("label-hedge"),
        "booster" => tr!("label-booster"),
        "modal possible" => tr!("label-possible"),
        "modal necessary" => tr!("label-necessary"),
        "modal future" => tr!("label-future"),
        "evidence" => tr!("label-evidence"),
        "negation" => tr!("label-negation"),
        "no mark" => tr!("label-no-mark"),
        "over the set" => tr!("label-over-set"),
        "paired" => tr!("label-paired"),
        "in place of" => tr!("label-in-place"),
        "coded by hand" => tr!("label-by-hand"),
        "suggested by key words" => tr!("label-suggested"),
        "agreement (Krippendorff's alpha)" => tr!("label-alpha"),
        "all frames" => tr!("label-all-frames"),
        "disputed" => tr!("label-disputed"),
        "you" => tr!("label-you"),
        "name" => tr!("label-name"),
        "title and name" => tr!("label-title-name"),
        "role" => tr!("label-role"),
        "with an evaluation" => tr!("label-evaluation"),
        "choice" => tr!("label-choice"),
        "first mention" => tr!("label-first-mention"),
        "differs" => tr!("label-differs"),
        "alone" => tr!("label-alone"),
        "same" => tr!("label-same"),
        "in its own words" => tr!("label-own-words"),
        _ => return None,
    })
}

/// The classes of reporting verbs.
pub(super) fn class(english: &str) -> Option<&'static str> {
    Some(match english {
        "neutral" => tr!("label-neutral"),
        "endorsing" => tr!("label-endorsing"),
        "doubting" => tr!("label-doubting"),
        "forceful" => tr!("label-forceful"),
        "conceding" => tr!("label-conceding"),
        "accusing" => tr!("label-accusing"),
        "appealing" => tr!("label-appealing"),
        "denying" => tr!("label-denying"),
        "believing" => tr!("label-believing"),
        "ladder" => tr!("label-ladder"),
        "(not named)" => tr!("label-unnamed"),
        _ => return None,
    })
}

/// The things for which versions choose among words.
fn choice(english: &str) -> Option<&'static str> {
    Some(match english {
        "those who fight" => tr!("label-fight"),
        "taking of territory" => tr!("label-territory"),
        "the fighting" => tr!("label-fighting"),
        "ending the fighting" => tr!("label-ending"),
        "talking" => tr!("label-talking"),
        "those who protest" => tr!("label-protesters"),
        "the protest" => tr!("label-protest"),
        "stopping work" => tr!("label-strike"),
        "those who rule" => tr!("label-rulers"),
        "those who move" => tr!("label-movers"),
        "those who died" => tr!("label-dead"),
        "killing" => tr!("label-killing"),
        "the storm" => tr!("label-storm"),
        _ => return None,
    })
}
