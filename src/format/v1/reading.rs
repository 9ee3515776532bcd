//! The text of format 1 → project, with everything that is wrong named.

use super::{
    super::tree::{self, Broken, Field, Kind, Node},
    writing::{BYS, COPIES, DEPTHS, REPAIRS, ROLES, SPOKESMEN, body_hash, decision_text},
};
use crate::{
    article::{Article, ArticleId, Block, Origin, Problem, Repair, Role},
    locale::{Message, message},
    project::{Beyond, Code, Codebook, Decision, Project, Settings},
    text::{Language, Span},
    work::limits,
};
use std::{collections::BTreeMap, sync::Arc};

/// No sign has a greater number.
const LARGEST_SIGN: u32 = 1 << 20;

/// Reads the tree of a file; what is wrong comes after what `broken` holds already.
pub(in super::super) fn read(text: &str, root: &Node<'_>, broken: Vec<Broken>) -> (Project, Vec<Broken>) {
    let mut reader = Reader { text, broken, beyond: Beyond::default() };
    let project = reader.project(root);
    (project, reader.broken)
}

/// Reads values and notes what is wrong with them.
pub(super) struct Reader<'t> {
    text: &'t str,
    broken: Vec<Broken>,
    beyond: Beyond,
}

impl Reader<'_> {
    fn project(&mut self, root: &Node<'_>) -> Project {
        let fields = self.fields(root, message!("thing-project"));
        let mut project = Project::default();
        let number = field(fields, "minor").and_then(|node| self.number(node));
        self.beyond.minor = number.unwrap_or_default();
        project.name = self.text_or_empty(field(fields, "name"));
        project.settings = field(fields, "settings").map(|node| self.settings(node)).unwrap_or_default();
        project.codebook = Arc::new(field(fields, "codebook").map(|node| self.codebook(node)).unwrap_or_default());
        for (count, node) in self.list(field(fields, "articles")).iter().enumerate() {
            if count >= limits::ARTICLES {
                self.wrong(node, message!("damage-too-many-articles", most = limits::ARTICLES));
                break;
            }
            let before = std::mem::take(&mut self.beyond);
            let article = self.article(node);
            let own = std::mem::replace(&mut self.beyond, before);
            let Some(article) = article else { continue };
            let id = article.id.clone();
            let given = project.add(article);
            self.beyond.take(own, id.as_str(), given.as_str());
            if given != id {
                self.wrong(node, message!("damage-id", id = id.as_str()));
            }
        }
        let problems = self.list(field(fields, "problems")).iter().map(|node| self.problem(node));
        project.problems = Arc::new(problems.take(limits::PROBLEMS).collect());
        project.signs = Arc::new(self.signs(field(fields, "signs")));
        let mut decisions = Vec::new();
        for (count, node) in self.list(field(fields, "decisions")).iter().enumerate() {
            if count >= limits::DECISIONS {
                self.wrong(node, message!("damage-too-many-decisions", most = limits::DECISIONS));
                break;
            }
            decisions.extend(self.decision(node));
        }
        project.decisions = Arc::new(decisions);
        const KNOWN: [&str; 9] =
            ["format", "minor", "name", "settings", "codebook", "articles", "problems", "signs", "decisions"];
        self.keep("top", "", fields, &KNOWN);
        project.beyond = Arc::new(std::mem::take(&mut self.beyond));
        project
    }

    fn signs(&mut self, node: Option<&Node<'_>>) -> BTreeMap<String, u32> {
        let mut signs = BTreeMap::new();
        for item in self.list(node).iter().take(limits::SIGNS) {
            let Kind::Tuple("", parts) = &item.kind else {
                self.wrong(item, message!("damage-sign"));
                continue;
            };
            let name = parts.first().and_then(|node| self.text(node));
            let number = parts.get(1).and_then(|node| self.number::<u32>(node));
            match (name, number) {
                (Some(name), Some(number)) if number < LARGEST_SIGN => _ = signs.insert(name, number),
                _ => self.wrong(item, message!("damage-sign")),
            }
        }
        signs
    }

    fn problem(&mut self, node: &Node<'_>) -> Problem {
        let fields = self.fields(node, message!("thing-problem"));
        Problem {
            code: self.text_or_empty(field(fields, "code")),
            message: self.text_or_empty(field(fields, "message")).into(),
            article: field(fields, "article")
                .and_then(|node| self.optional(node, |reader, node| reader.text(node)))
                .map(|id| ArticleId::new(&id)),
        }
    }

    fn settings(&mut self, node: &Node<'_>) -> Settings {
        let fields = self.fields(node, message!("thing-settings"));
        let mut settings = Settings::default();
        settings.by = field(fields, "by").and_then(|node| self.optional(node, |r, node| r.one_of(node, &BYS)));
        settings.depth = field(fields, "depth").and_then(|node| self.optional(node, |r, node| r.one_of(node, &DEPTHS)));
        if let Some(node) = field(fields, "min_score") {
            match self.number::<f32>(node).filter(|score| (0.0..=1.0).contains(score)) {
                Some(score) => settings.min_score = score,
                None => self.wrong(node, message!("damage-score")),
            }
        }
        if let Some(node) = field(fields, "copies") {
            settings.copies = self.one_of(node, &COPIES).unwrap_or_default();
        }
        if let Some(node) = field(fields, "spokesmen") {
            settings.spokesmen = self.one_of(node, &SPOKESMEN).unwrap_or_default();
        }
        self.keep("settings", "", fields, &["by", "depth", "min_score", "copies", "spokesmen"]);
        settings
    }

    fn codebook(&mut self, node: &Node<'_>) -> Codebook {
        let fields = self.fields(node, message!("thing-codebook"));
        let name = self.text_or_empty(field(fields, "name"));
        let mut codes: Vec<Code> = Vec::new();
        for node in self.list(field(fields, "codes")) {
            let inner = self.fields(node, message!("thing-code"));
            let code = Code {
                name: self.text_or_empty(field(inner, "name")),
                definition: self.text_or_empty(field(inner, "definition")),
                colour: self.text_or_empty(field(inner, "colour")),
                key_words: self.list(field(inner, "key_words")).iter().filter_map(|word| self.text(word)).collect(),
            };
            if code.name.is_empty() || codes.iter().any(|known| known.name == code.name) {
                self.wrong(node, message!("damage-code-name"));
                continue;
            }
            self.keep("code", &code.name, inner, &["name", "definition", "colour", "key_words"]);
            codes.push(code);
        }
        self.keep("codebook", "", fields, &["name", "codes"]);
        Codebook { name, codes }
    }

    fn article(&mut self, node: &Node<'_>) -> Option<Article> {
        const KNOWN: [&str; 13] = [
            "id",
            "outlet",
            "title",
            "byline",
            "published",
            "language",
            "url",
            "origin",
            "sha256",
            "body",
            "blocks",
            "repairs",
            "sentences",
        ];
        let fields = self.fields(node, message!("thing-article"));
        if fields.is_empty() {
            return None;
        }
        let id = self.text_or_empty(field(fields, "id"));
        let text = |reader: &mut Self, name| {
            field(fields, name).and_then(|node| reader.optional(node, |reader, node| reader.text(node)))
        };
        let (outlet, title, byline) = (text(self, "outlet"), text(self, "title"), text(self, "byline"));
        let (published, url) = (text(self, "published"), text(self, "url"));
        let language = self.text_or_empty(field(fields, "language"));
        // An article without a body is left out, and nothing of it is kept for writing back.
        let body = self.body(node, fields)?;
        let origin = field(fields, "origin").map(|node| self.origin(node, &id)).unwrap_or_default();
        let blocks = self.blocks(field(fields, "blocks"), &body);
        let repairs = self.repairs(field(fields, "repairs"), &body);
        let sentences = field(fields, "sentences").and_then(|node| {
            self.optional(node, |reader, node| {
                let spans = reader.list(Some(node)).iter().filter_map(|node| reader.span(node, &body));
                Some(ordered(spans.collect()))
            })
        });
        let pages = self.list(field(fields, "pages")).iter().filter_map(|node| self.number::<u32>(node));
        let mut pages: Vec<u32> = pages.filter(|at| body.is_char_boundary(*at as usize)).collect();
        pages.sort_unstable();
        let known: Vec<&str> = KNOWN.into_iter().chain(["pages"]).collect();
        self.keep("article", &id, fields, &known);
        Some(Article {
            id: ArticleId::new(&id),
            outlet,
            title,
            byline,
            published,
            language: Language::new(&language),
            url,
            origin,
            repairs,
            body: body.into(),
            blocks,
            sentences,
            pages,
        })
    }

    /// The lines of the body joined, checked against its hash.
    fn body(&mut self, node: &Node<'_>, fields: &[Field<'_>]) -> Option<String> {
        let Some(value) = field(fields, "body") else {
            self.wrong(node, message!("damage-no-body"));
            return None;
        };
        let body = match &value.kind {
            Kind::Text(text) => text.to_string(),
            _ => {
                let lines: Vec<String> = self.list(Some(value)).iter().filter_map(|line| self.text(line)).collect();
                lines.join("\n")
            }
        };
        if body.len() > limits::STORED_BODY_BYTES {
            self.wrong(value, message!("damage-text-too-long", most = limits::STORED_BODY_BYTES >> 20));
            return None;
        }
        if let Some(node) = field(fields, "sha256")
            && self.text(node).is_some_and(|hash| hash != body_hash(&body))
        {
            self.wrong(node, message!("damage-hash"));
        }
        Some(body)
    }

    fn origin(&mut self, node: &Node<'_>, id: &str) -> Origin {
        let fields = self.fields(node, message!("thing-origin"));
        let file = field(fields, "file").and_then(|node| self.optional(node, |reader, node| reader.text(node)));
        let bare = |file: &str| file.rsplit(['/', '\\']).next().unwrap_or("").to_owned();
        if let (Some(file), Some(node)) = (&file, field(fields, "file"))
            && (bare(file) != *file || file == "..")
        {
            self.wrong(node, message!("damage-path"));
        }
        let origin = Origin {
            file: file.map(|file| bare(&file)).filter(|file| file != ".."),
            media_type: self.text_or_empty(field(fields, "media_type")),
            encoding: self.text_or_empty(field(fields, "encoding")),
            sha256: self.text_or_empty(field(fields, "sha256")),
        };
        self.keep("origin", id, fields, &["file", "media_type", "encoding", "sha256"]);
        origin
    }

    /// The blocks as written; one for each line with words where none are written or they do not fit the text.
    fn blocks(&mut self, node: Option<&Node<'_>>, body: &str) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut end = 0;
        for item in self.list(node) {
            let Kind::Tuple("", parts) = &item.kind else {
                self.wrong(item, message!("damage-block"));
                continue;
            };
            let span = self.span(item, body);
            let role = parts.get(2).and_then(|node| self.one_of(node, &ROLES));
            let (Some(span), Some(role)) = (span, role) else { continue };
            if body.get(end..span.start()).is_none_or(|between| !between.trim().is_empty()) {
                self.wrong(item, message!("damage-blocks-order"));
                return lines_as_blocks(body);
            }
            end = span.end();
            blocks.push(Block { span, role });
        }
        if body.get(end..).is_some_and(|rest| !rest.trim().is_empty()) {
            if let Some(node) = node {
                self.wrong(node, message!("damage-blocks"));
            }
            return lines_as_blocks(body);
        }
        blocks
    }

    fn repairs(&mut self, node: Option<&Node<'_>>, body: &str) -> Vec<Repair> {
        let mut repairs = Vec::new();
        for node in self.list(node) {
            let fields = self.fields(node, message!("thing-repair"));
            let kind = field(fields, "kind").and_then(|node| self.one_of(node, &REPAIRS));
            let (before, after) =
                (self.text_or_empty(field(fields, "before")), self.text_or_empty(field(fields, "after")));
            let span = self.place(node, fields);
            let (Some(kind), true) = (kind, span.of(body) == after && body.is_char_boundary(span.start())) else {
                self.wrong(node, message!("damage-repair"));
                continue;
            };
            repairs.push(Repair { kind, span, before, after });
        }
        repairs
    }

    fn decision(&mut self, node: &Node<'_>) -> Option<Decision> {
        let before = self.broken.len();
        let fields = self.fields(node, message!("thing-decision"));
        let at = field(fields, "at").and_then(|node| self.number(node)).unwrap_or_default();
        let by = self.text_or_empty(field(fields, "by"));
        let Some(value) = field(fields, "what") else {
            if !fields.is_empty() {
                self.wrong(node, message!("damage-decision-without-what"));
            }
            return None;
        };
        let decision = Decision { at, by, what: self.what(value)? };
        let source = self.text.get(node.at..node.end).unwrap_or("");
        let canonical = decision_text(&decision);
        // Anything that would be lost in writing it anew is kept as it stands.
        let is_whole = self.broken.len() == before && before < limits::PROBLEMS;
        if source != canonical && is_whole && self.is_sound(node) {
            let (again, _) = tree::parse(&canonical);
            if again.as_ref() != Some(node) {
                self.beyond.keep("decision", &canonical, source.to_owned());
            }
        }
        Some(decision)
    }

    /// The fields of a record that this version does not know, kept to be written back; damaged ones would damage what is
    /// written.
    fn keep(&mut self, kind: &str, name: &str, fields: &[Field<'_>], known: &[&str]) {
        let unknown = fields.iter().filter(|field| !known.contains(&field.name));
        let (sound, damaged): (Vec<_>, Vec<_>) = unknown.partition(|field| self.is_sound(&field.value));
        for field in damaged {
            self.wrong(&field.value, message!("damage-later"));
        }
        let raw: Vec<&str> = sound.iter().filter_map(|field| self.text.get(field.at..field.value.end)).collect();
        if !raw.is_empty() {
            self.beyond.keep(kind, name, raw.join(", "));
        }
    }
}

/// Values of all kinds.
impl Reader<'_> {
    pub(super) fn wrong(&mut self, node: &Node<'_>, what: Message) {
        if self.broken.len() < limits::PROBLEMS {
            self.broken.push(Broken { at: node.at, what });
        }
    }

    /// Whether a node as it stands can be read again.
    pub(super) fn is_sound(&self, node: &Node<'_>) -> bool {
        let (again, broken) = tree::parse(self.text.get(node.at..node.end).unwrap_or(""));
        again.is_some() && broken.is_empty()
    }

    /// The words of a node as they stand.
    pub(super) fn source(&self, node: &Node<'_>) -> String {
        self.text.get(node.at..node.end).unwrap_or("").to_owned()
    }

    pub(super) fn fields<'n, 'a>(&mut self, node: &'n Node<'a>, what: Message) -> &'n [Field<'a>] {
        match &node.kind {
            Kind::Record(_, fields) => fields,
            Kind::Tuple("", items) if items.is_empty() => &[],
            _ => {
                self.wrong(node, message!("damage-record", what = what));
                &[]
            }
        }
    }

    pub(super) fn list<'n, 'a>(&mut self, node: Option<&'n Node<'a>>) -> &'n [Node<'a>] {
        match node.map(|node| (node, &node.kind)) {
            None => &[],
            Some((_, Kind::List(items))) => items,
            Some((node, _)) => {
                self.wrong(node, message!("damage-list"));
                &[]
            }
        }
    }

    pub(super) fn text(&mut self, node: &Node<'_>) -> Option<String> {
        if let Kind::Text(text) = &node.kind {
            return Some(text.to_string());
        }
        self.wrong(node, message!("damage-text"));
        None
    }

    pub(super) fn text_or_empty(&mut self, node: Option<&Node<'_>>) -> String {
        node.and_then(|node| self.text(node)).unwrap_or_default()
    }

    pub(super) fn number<T: std::str::FromStr>(&mut self, node: &Node<'_>) -> Option<T> {
        if let Kind::Word(word) = node.kind
            && let Ok(number) = word.replace('_', "").parse()
        {
            return Some(number);
        }
        self.wrong(node, message!("damage-number"));
        None
    }

    pub(super) fn optional<T>(
        &mut self,
        node: &Node<'_>,
        read: impl Fn(&mut Self, &Node<'_>) -> Option<T>,
    ) -> Option<T> {
        match &node.kind {
            Kind::Word("None") => None,
            Kind::Tuple("Some", items) if items.len() == 1 => read(self, items.first()?),
            _ => {
                self.wrong(node, message!("damage-optional"));
                None
            }
        }
    }

    pub(super) fn one_of<T: Copy>(&mut self, node: &Node<'_>, words: &[(T, &str)]) -> Option<T> {
        let found = words.iter().find(|(_, word)| node.kind == Kind::Word(word)).map(|(value, _)| *value);
        if found.is_none() {
            let known: Vec<&str> = words.iter().map(|(_, word)| *word).collect();
            self.wrong(node, message!("damage-one-of", known = known.join(", ")));
        }
        found
    }

    /// `(start, end, …)` as a span on character boundaries of `body`.
    fn span(&mut self, node: &Node<'_>, body: &str) -> Option<Span> {
        let parts = if let Kind::Tuple("", parts) = &node.kind { parts.as_slice() } else { &[] };
        let [start, end, ..] = parts else {
            self.wrong(node, message!("damage-place"));
            return None;
        };
        let (start, end) = (self.number::<u32>(start)?, self.number::<u32>(end)?);
        if body.get(start as usize..end as usize).is_none() {
            self.wrong(node, message!("damage-place-outside"));
            return None;
        }
        Some(Span { start, end })
    }

    /// The fields `start` and `end`, which need not fit any text.
    pub(super) fn place(&mut self, node: &Node<'_>, fields: &[Field<'_>]) -> Span {
        let start = field(fields, "start").and_then(|node| self.number::<u32>(node));
        let end = field(fields, "end").and_then(|node| self.number::<u32>(node));
        match (start, end) {
            (Some(start), Some(end)) if start <= end => Span { start, end },
            _ => {
                self.wrong(node, message!("damage-place-order"));
                Span::default()
            }
        }
    }
}

/// The value of a field by name.
pub(super) fn field<'n, 'a>(fields: &'n [Field<'a>], name: &str) -> Option<&'n Node<'a>> {
    fields.iter().find(|field| field.name == name).map(|field| &field.value)
}

/// The spans in order, without those that overlap an earlier one.
fn ordered(spans: Vec<Span>) -> Vec<Span> {
    let mut end = 0;
    let mut kept = Vec::with_capacity(spans.len());
    for span in spans {
        if span.start >= end {
            end = span.end;
            kept.push(span);
        }
    }
    kept
}

fn lines_as_blocks(body: &str) -> Vec<Block> {
    let mut at = 0;
    let mut blocks = Vec::new();
    for line in body.split('\n') {
        let span = Span::new(at, at + line.len()).trimmed(body);
        at += line.len() + 1;
        if !span.is_empty() {
            blocks.push(Block { span, role: Role::Paragraph });
        }
    }
    blocks
}
