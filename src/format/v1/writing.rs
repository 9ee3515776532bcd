//! Project → the text of format 1: the same project gives the same text.

use crate::{
    article::{Article, Problem, RepairKind, Role},
    project::{Anchor, Beyond, By, Code, Coded, Copies, Decision, Depth, Project, Spokesmen, Stance, What},
    text::Span,
};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The whole file.
pub(in super::super) fn write(project: &Project) -> String {
    let beyond = &*project.beyond;
    let texts: usize = project.articles.iter().map(|article| article.body.len() + 2_000).sum();
    let mut out = String::with_capacity(texts + project.decisions.len() * 512 + 1_000);
    let minor = beyond.minor;
    let _ = writeln!(out, "(\n  format: {},\n  minor: {minor},\n  name: {},", super::VERSION, quoted(&project.name));
    settings(&mut out, project);
    codebook(&mut out, project);
    out.push_str("  articles: [\n");
    project.articles.iter().for_each(|one| article(&mut out, one, beyond));
    out.push_str("  ],\n");
    problems(&mut out, project);
    signs(&mut out, project);
    out.push_str("  decisions: [\n");
    for decision in project.decisions.iter() {
        let line = decision_text(decision);
        let line = beyond.of("decision", &line).unwrap_or(&line);
        let _ = writeln!(out, "    {line},");
    }
    out.push_str("  ],\n");
    extra(&mut out, "  ", beyond.of("top", ""));
    out.push_str(")\n");
    out
}

/// Fields that a later program wrote, each on a line.
fn extra(out: &mut String, indent: &str, fields: Option<&str>) {
    if let Some(fields) = fields {
        let _ = writeln!(out, "{indent}{fields},");
    }
}

/// The same on the line.
fn inline(out: &mut String, fields: Option<&str>) {
    if let Some(fields) = fields {
        let _ = write!(out, ", {fields}");
    }
}

fn settings(out: &mut String, project: &Project) {
    let settings = &project.settings;
    let by = settings.by.map(|by| word(&BYS, by));
    let depth = settings.depth.map(|depth| word(&DEPTHS, depth));
    let score =
        if settings.min_score.is_finite() { settings.min_score } else { crate::work::thresholds::alignment::MATCH };
    let _ = write!(out, "  settings: (by: {}, min_score: {score:?}, depth: {}", some(by), some(depth));
    if settings.copies == Copies::One {
        out.push_str(", copies: one");
    }
    if settings.spokesmen != Spokesmen::default() {
        let _ = write!(out, ", spokesmen: {}", word(&SPOKESMEN, settings.spokesmen));
    }
    inline(out, project.beyond.of("settings", ""));
    out.push_str("),\n");
}

fn codebook(out: &mut String, project: &Project) {
    let _ = write!(out, "  codebook: (name: {}, codes: [", quoted(&project.codebook.name));
    for code in &project.codebook.codes {
        let Code { name, definition, colour, key_words } = code;
        let words: Vec<String> = key_words.iter().map(|w| quoted(w)).collect();
        let _ = write!(out, "\n    (name: {}, definition: {}, ", quoted(name), quoted(definition));
        let _ = write!(out, "colour: {}, key_words: [{}]", quoted(colour), words.join(", "));
        inline(out, project.beyond.of("code", name));
        out.push_str("),");
    }
    out.push_str(if project.codebook.codes.is_empty() { "]" } else { "\n  ]" });
    inline(out, project.beyond.of("codebook", ""));
    out.push_str("),\n");
}

fn article(out: &mut String, article: &Article, beyond: &Beyond) {
    let id = article.id.as_str();
    let text = |value: &Option<String>| some(value.as_deref().map(quoted));
    let _ = writeln!(out, "    (\n      id: {},", quoted(id));
    for (name, value) in [
        ("outlet", &article.outlet),
        ("title", &article.title),
        ("byline", &article.byline),
        ("published", &article.published),
    ] {
        let _ = writeln!(out, "      {name}: {},", text(value));
    }
    let _ = writeln!(out, "      language: {},\n      url: {},", quoted(article.language.tag()), text(&article.url));
    let origin = &article.origin;
    let _ = write!(out, "      origin: (file: {}, media_type: {}, ", text(&origin.file), quoted(&origin.media_type));
    let _ = write!(out, "encoding: {}, sha256: {}", quoted(&origin.encoding), quoted(&origin.sha256));
    inline(out, beyond.of("origin", id));
    let _ = writeln!(out, "),\n      sha256: \"{}\",\n      body: [", body_hash(&article.body));
    for line in article.body.split('\n') {
        let _ = writeln!(out, "        {},", quoted(line));
    }
    out.push_str("      ],\n");
    lines(
        out,
        "blocks",
        article
            .blocks
            .iter()
            .map(|block| format!("({}, {}, {})", block.span.start, block.span.end, word(&ROLES, block.role))),
    );
    lines(
        out,
        "repairs",
        article.repairs.iter().map(|repair| {
            let Span { start, end } = repair.span;
            let (before, after) = (quoted(&repair.before), quoted(&repair.after));
            let kind = word(&REPAIRS, repair.kind);
            format!("(kind: {kind}, start: {start}, end: {end}, before: {before}, after: {after})")
        }),
    );
    if let Some(sentences) = &article.sentences {
        let spans: Vec<String> = sentences.iter().map(|span| format!("({}, {})", span.start, span.end)).collect();
        let _ = writeln!(out, "      sentences: Some([{}]),", spans.join(", "));
    }
    if !article.pages.is_empty() {
        let pages: Vec<String> = article.pages.iter().map(u32::to_string).collect();
        let _ = writeln!(out, "      pages: [{}],", pages.join(", "));
    }
    extra(out, "      ", beyond.of("article", id));
    out.push_str("    ),\n");
}

fn problems(out: &mut String, project: &Project) {
    if project.problems.is_empty() {
        return;
    }
    out.push_str("  problems: [\n");
    for Problem { code, message, article } in project.problems.iter() {
        let article = some(article.as_ref().map(|id| quoted(id.as_str())));
        let _ = writeln!(
            out,
            "    (code: {}, message: {}, article: {article}),",
            quoted(code),
            quoted(&message.to_string())
        );
    }
    out.push_str("  ],\n");
}

fn signs(out: &mut String, project: &Project) {
    if project.signs.is_empty() {
        return;
    }
    out.push_str("  signs: [\n");
    for (name, sign) in project.signs.iter() {
        let _ = writeln!(out, "    ({}, {sign}),", quoted(name));
    }
    out.push_str("  ],\n");
}

fn lines(out: &mut String, name: &str, items: impl Iterator<Item = String>) {
    let mut items = items.peekable();
    if items.peek().is_some() {
        let _ = writeln!(out, "      {name}: [");
        items.for_each(|item| {
            let _ = writeln!(out, "        {item},");
        });
        out.push_str("      ],\n");
    }
}

/// SHA-256 of a text, in hexadecimal.
pub(super) fn body_hash(body: &str) -> String {
    let mut hash = String::with_capacity(64);
    for byte in Sha256::digest(body.as_bytes()) {
        let _ = write!(hash, "{byte:02x}");
    }
    hash
}

/// One decision as it stands on its line.
pub(super) fn decision_text(decision: &Decision) -> String {
    let by = if decision.by.is_empty() { String::new() } else { format!("by: {}, ", quoted(&decision.by)) };
    format!("(at: {}, {by}what: {})", decision.at, what_text(&decision.what))
}

fn what_text(what: &What) -> String {
    let all = |anchors: &[Anchor]| format!("[{}]", anchors.iter().map(anchor).collect::<Vec<_>>().join(", "));
    match what {
        What::Confirm(a, b) => format!("Confirm({}, {})", anchor(a), anchor(b)),
        What::Reject(a, b) => format!("Reject({}, {})", anchor(a), anchor(b)),
        What::Pin(anchors) => format!("Pin({})", all(anchors)),
        What::Merge(anchors) => format!("Merge({})", all(anchors)),
        What::Cut(at) => format!("Cut({})", anchor(at)),
        What::Join(anchors) => format!("Join({})", all(anchors)),
        What::Move { statement, from, to } => {
            format!("Move(statement: {}, from: {}, to: {})", anchor(statement), all(from), all(to))
        }
        What::Split { statements, from } => format!("Split(statements: {}, from: {})", all(statements), all(from)),
        What::Label(at, text) => format!("Label({}, {})", anchor(at), quoted(text)),
        What::MoveToMatter { statements, from, to } => {
            format!("MoveToMatter(statements: {}, from: {}, to: {})", all(statements), all(from), all(to))
        }
        What::SplitMatter { statements, from } => {
            format!("SplitMatter(statements: {}, from: {})", all(statements), all(from))
        }
        What::MergeMatters(anchors) => format!("MergeMatters({})", all(anchors)),
        What::LabelMatter(at, text) => format!("LabelMatter({}, {})", anchor(at), quoted(text)),
        What::PinMatter(anchors) => format!("PinMatter({})", all(anchors)),
        What::LeftOut { point, version } => format!("LeftOut(point: {}, version: {})", all(point), quoted(version)),
        What::Note(at, text) => format!("Note({}, {})", anchor(at), quoted(text)),
        What::Gloss(at, text) => format!("Gloss({}, {})", anchor(at), quoted(text)),
        What::Tag(at, text) => format!("Tag({}, {})", anchor(at), quoted(text)),
        What::Code(at, text) => format!("Code({}, {})", anchor(at), quoted(text)),
        What::AcceptVoice(at) => format!("AcceptVoice({})", anchor(at)),
        What::SetStance(at, stance) => format!("SetStance({}, {})", anchor(at), word(&STANCES, *stance)),
        What::Restore(at) => format!("Restore({})", anchor(at)),
        What::SetAside(at) => format!("SetAside({})", anchor(at)),
        What::RenameVoice { from, to } => format!("RenameVoice(from: {}, to: {})", quoted(from), quoted(to)),
        What::MergeVoices { from, into } => merge_text("MergeVoices", from, into),
        What::MergeActors { from, into } => merge_text("MergeActors", from, into),
        What::SplitActor { form, into } => format!("SplitActor(form: {}, into: {})", quoted(form), quoted(into)),
        What::GroundText(article) => format!("GroundText({})", quoted(article.as_str())),
        What::KeepApart { voice, other } => {
            let other = other.as_deref().map(quoted);
            format!("KeepApart(voice: {}, other: {})", quoted(voice), some(other))
        }
        What::SetSide { voice, side } => format!("SetSide(voice: {}, side: {})", quoted(voice), quoted(side)),
        What::SetVoice { statement, voice } => {
            format!("SetVoice(statement: {}, voice: {})", anchor(statement), quoted(voice))
        }
        What::UndoRepair { repair, kind, before } => {
            let kind = word(&REPAIRS, *kind);
            format!("UndoRepair(repair: {}, kind: {kind}, before: {})", anchor(repair), quoted(before))
        }
        What::OneOrigin(a, b) => format!("OneOrigin({}, {})", quoted(a.as_str()), quoted(b.as_str())),
        What::TwoOrigins(a, b) => format!("TwoOrigins({}, {})", quoted(a.as_str()), quoted(b.as_str())),
        What::Judge { kind, at, version, verdict } => coding_text("Judge", *kind, &all(at), [version, verdict]),
        What::Arbitrate { kind, at, version, verdict } => coding_text("Arbitrate", *kind, &all(at), [version, verdict]),
        What::Later(raw) => raw.clone(),
    }
}

fn merge_text(name: &str, from: &[String], into: &str) -> String {
    let names: Vec<String> = from.iter().map(|name| quoted(name)).collect();
    format!("{name}(from: [{}], into: {})", names.join(", "), quoted(into))
}

fn coding_text(name: &str, kind: Coded, at: &str, [version, verdict]: [&String; 2]) -> String {
    let version = if version.is_empty() { String::new() } else { format!("version: {}, ", quoted(version)) };
    format!("{name}(kind: {}, at: {at}, {version}verdict: {})", word(&CODED, kind), quoted(verdict))
}

fn anchor(anchor: &Anchor) -> String {
    let Anchor { article, span, words, before, after } = anchor;
    let place = format!("article: {}, start: {}, end: {}", quoted(article.as_str()), span.start, span.end);
    format!("({place}, words: {}, before: {}, after: {})", quoted(words), quoted(before), quoted(after))
}

fn some<T: std::fmt::Display>(value: Option<T>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}

/// A text in quotation marks on one line; signs that cannot be seen, or turn the line's direction, are written as numbers.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {
                let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
            }
            c if c.is_control() => {
                let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// The words of the file for values of a closed list; frozen.
pub(super) const BYS: [(By, &str); 3] = [(By::Outlet, "outlet"), (By::Voice, "voice"), (By::Side, "side")];
pub(super) const DEPTHS: [(Depth, &str); 2] = [(Depth::Quick, "quick"), (Depth::Deep, "deep")];
pub(super) const SPOKESMEN: [(Spokesmen, &str); 4] = [
    (Spokesmen::Heard, "heard"),
    (Spokesmen::Unnamed, "unnamed"),
    (Spokesmen::Body, "body"),
    (Spokesmen::Themselves, "themselves"),
];
pub(super) const COPIES: [(Copies, &str); 2] = [(Copies::Several, "several"), (Copies::One, "one")];
pub(super) const ROLES: [(Role, &str); 5] = [
    (Role::Paragraph, "paragraph"),
    (Role::Heading, "heading"),
    (Role::Caption, "caption"),
    (Role::Byline, "byline"),
    (Role::Boilerplate, "boilerplate"),
];
pub(super) const STANCES: [(Stance, &str); 5] = [
    (Stance::Says, "says"),
    (Stance::Gives, "gives"),
    (Stance::MayBe, "maybe"),
    (Stance::Denies, "denies"),
    (Stance::AsksFor, "asks"),
];
pub(super) const CODED: [(Coded, &str); 4] =
    [(Coded::Pair, "pair"), (Coded::Matter, "matter"), (Coded::Silence, "silence"), (Coded::Voice, "voice")];
pub(super) const REPAIRS: [(RepairKind, &str); 5] = [
    (RepairKind::Mojibake, "mojibake"),
    (RepairKind::Control, "control"),
    (RepairKind::Hyphen, "hyphen"),
    (RepairKind::Ligature, "ligature"),
    (RepairKind::Quote, "quote"),
];

fn word<T: PartialEq + Copy>(words: &[(T, &'static str)], value: T) -> &'static str {
    words.iter().find(|(known, _)| *known == value).map_or("", |(_, word)| word)
}
