//! The kinds of decision in format 1, as read.

use super::{
    super::tree::{Field, Kind, Node},
    reading::{Reader, field},
    writing::{CODED, REPAIRS, STANCES},
};
use crate::{
    article::ArticleId,
    locale::message,
    project::{Anchor, What},
};

impl Reader<'_> {
    /// What was decided; a kind that this version does not know is kept as it stands.
    pub(super) fn what(&mut self, node: &Node<'_>) -> Option<What> {
        let read = match &node.kind {
            Kind::Tuple(name, items) => self.by_place(name, items),
            Kind::Record(name, fields) => self.by_name(name, fields),
            _ => None,
        };
        match read {
            Some(Ok(what)) => Some(what),
            Some(Err(())) => {
                self.wrong(node, message!("damage-decision-incomplete"));
                None
            }
            None if self.is_sound(node) => Some(What::Later(self.source(node))),
            None => {
                self.wrong(node, message!("damage-decision"));
                None
            }
        }
    }

    /// Kinds written as `Name(a, b)`; `None` for an unknown name.
    fn by_place(&mut self, name: &str, items: &[Node<'_>]) -> Option<Result<What, ()>> {
        let what = match (name, items) {
            ("Confirm", [a, b]) => self.anchor(a).zip(self.anchor(b)).map(|(a, b)| What::Confirm(a, b)),
            ("Reject", [a, b]) => self.anchor(a).zip(self.anchor(b)).map(|(a, b)| What::Reject(a, b)),
            ("Pin", [all]) => self.anchors(Some(all)).map(What::Pin),
            ("Merge", [all]) => self.anchors(Some(all)).map(What::Merge),
            ("MergeMatters", [all]) => self.anchors(Some(all)).map(What::MergeMatters),
            ("PinMatter", [all]) => self.anchors(Some(all)).map(What::PinMatter),
            ("LabelMatter", [at, text]) => {
                self.anchor(at).zip(self.text(text)).map(|(at, text)| What::LabelMatter(at, text))
            }
            ("Label", [at, text]) => self.anchor(at).zip(self.text(text)).map(|(at, text)| What::Label(at, text)),
            ("Note", [at, text]) => self.anchor(at).zip(self.text(text)).map(|(at, text)| What::Note(at, text)),
            ("Gloss", [at, text]) => self.anchor(at).zip(self.text(text)).map(|(at, text)| What::Gloss(at, text)),
            ("Tag", [at, text]) => self.anchor(at).zip(self.text(text)).map(|(at, text)| What::Tag(at, text)),
            ("Code", [at, text]) => self.anchor(at).zip(self.text(text)).map(|(at, text)| What::Code(at, text)),
            ("AcceptVoice", [at]) => self.anchor(at).map(What::AcceptVoice),
            ("SetStance", [at, stance]) => {
                self.anchor(at).zip(self.one_of(stance, &STANCES)).map(|(at, stance)| What::SetStance(at, stance))
            }
            ("Restore", [at]) => self.anchor(at).map(What::Restore),
            ("GroundText", [article]) => self.text(article).map(|id| What::GroundText(ArticleId::new(&id))),
            ("OneOrigin", [a, b]) => {
                self.text(a).zip(self.text(b)).map(|(a, b)| What::OneOrigin(ArticleId::new(&a), ArticleId::new(&b)))
            }
            ("TwoOrigins", [a, b]) => {
                self.text(a).zip(self.text(b)).map(|(a, b)| What::TwoOrigins(ArticleId::new(&a), ArticleId::new(&b)))
            }
            ("SetAside", [at]) => self.anchor(at).map(What::SetAside),
            ("Cut", [at]) => self.anchor(at).map(What::Cut),
            ("Join", [all]) => self.anchors(Some(all)).map(What::Join),
            _ => return None,
        };
        Some(what.ok_or(()))
    }

    /// Kinds written as `Name(field: a)`; `None` for an unknown name.
    fn by_name(&mut self, name: &str, fields: &[Field<'_>]) -> Option<Result<What, ()>> {
        let mut text = |name: &str| field(fields, name).and_then(|node| self.text(node));
        let what = match name {
            "RenameVoice" => text("from").zip(text("to")).map(|(from, to)| What::RenameVoice { from, to }),
            "SetSide" => text("voice").zip(text("side")).map(|(voice, side)| What::SetSide { voice, side }),
            "KeepApart" => text("voice").map(|voice| {
                let other =
                    field(fields, "other").and_then(|node| self.optional(node, |reader, node| reader.text(node)));
                What::KeepApart { voice, other }
            }),
            "MergeVoices" => text("into").map(|into| {
                let from = self.list(field(fields, "from")).iter().filter_map(|name| self.text(name)).collect();
                What::MergeVoices { from, into }
            }),
            "SplitActor" => text("form").zip(text("into")).map(|(form, into)| What::SplitActor { form, into }),
            "MergeActors" => text("into").map(|into| {
                let from = self.list(field(fields, "from")).iter().filter_map(|name| self.text(name)).collect();
                What::MergeActors { from, into }
            }),
            "LeftOut" => {
                let version = text("version");
                let point = self.anchors(field(fields, "point"));
                point.zip(version).map(|(point, version)| What::LeftOut { point, version })
            }
            "SetVoice" => {
                let voice = text("voice");
                let statement = field(fields, "statement").and_then(|node| self.anchor(node));
                statement.zip(voice).map(|(statement, voice)| What::SetVoice { statement, voice })
            }
            "UndoRepair" => {
                let before = text("before");
                let kind = field(fields, "kind").and_then(|node| self.one_of(node, &REPAIRS));
                let repair = field(fields, "repair").and_then(|node| self.anchor(node));
                let all = repair.zip(kind).zip(before);
                all.map(|((repair, kind), before)| What::UndoRepair { repair, kind, before })
            }
            "Move" => {
                let statement = field(fields, "statement").and_then(|node| self.anchor(node));
                let (from, to) = (self.anchors(field(fields, "from")), self.anchors(field(fields, "to")));
                statement.zip(from).zip(to).map(|((statement, from), to)| What::Move { statement, from, to })
            }
            "Split" => {
                let (statements, from) =
                    (self.anchors(field(fields, "statements")), self.anchors(field(fields, "from")));
                statements.zip(from).map(|(statements, from)| What::Split { statements, from })
            }
            "MoveToMatter" => {
                let [statements, from, to] = ["statements", "from", "to"].map(|name| self.anchors(field(fields, name)));
                let all = statements.zip(from).zip(to);
                all.map(|((statements, from), to)| What::MoveToMatter { statements, from, to })
            }
            "SplitMatter" => {
                let [statements, from] = ["statements", "from"].map(|name| self.anchors(field(fields, name)));
                statements.zip(from).map(|(statements, from)| What::SplitMatter { statements, from })
            }
            "Judge" | "Arbitrate" => self.coding(name, fields),
            _ => return None,
        };
        Some(what.ok_or(()))
    }

    fn coding(&mut self, name: &str, fields: &[Field<'_>]) -> Option<What> {
        let kind = field(fields, "kind").and_then(|node| self.one_of(node, &CODED))?;
        let at = self.anchors(field(fields, "at"))?;
        let version = self.text_or_empty(field(fields, "version"));
        let verdict = field(fields, "verdict").and_then(|node| self.text(node))?;
        Some(match name {
            "Judge" => What::Judge { kind, at, version, verdict },
            _ => What::Arbitrate { kind, at, version, verdict },
        })
    }

    fn anchors(&mut self, node: Option<&Node<'_>>) -> Option<Vec<Anchor>> {
        self.list(node).iter().map(|node| self.anchor(node)).collect()
    }

    fn anchor(&mut self, node: &Node<'_>) -> Option<Anchor> {
        let fields = self.fields(node, message!("thing-place"));
        let article = field(fields, "article").and_then(|node| self.text(node))?;
        Some(Anchor {
            article: ArticleId::new(&article),
            span: self.place(node, fields),
            words: self.text_or_empty(field(fields, "words")),
            before: self.text_or_empty(field(fields, "before")),
            after: self.text_or_empty(field(fields, "after")),
        })
    }
}
