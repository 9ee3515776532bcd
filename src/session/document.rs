//! Opening, saving, closing, recovering: the project and the file behind it. Knows nothing of comparisons.

use super::{
    About, Answer, Effect, Existing, Freshness, Question, Session, Tone, Written,
    state::{Document, Next},
};
use crate::{
    disk::{self, FileKind, Hold, Keep, ProjectError, Recent},
    format,
    locale::{Message, message},
    project::{Edit, History, Project, differences, merge, read_qdc},
    report::{self, Report},
    view::Signs,
    work::limits,
};
use std::path::{Path, PathBuf};

impl Session {
    /// Goes on with `next` at once, or asks first where unsaved work would be lost.
    pub(super) fn ask_before(&mut self, next: Next, effects: &mut Vec<Effect>) {
        if self.asked.question.is_some() {
            return;
        }
        if self.is_dirty() {
            self.ask(Question::Unsaved, next, effects);
        } else {
            self.go_on(next, effects);
        }
    }

    fn go_on(&mut self, next: Next, effects: &mut Vec<Effect>) {
        match next {
            Next::New => self.show(Project::default(), Document::default(), effects),
            Next::Open(path) => self.open(&path, effects),
            Next::Sample { name, text } => match format::open(&text) {
                Ok(opened) => {
                    let saved = opened.project.clone();
                    self.show(opened.project, Document { name, saved, ..Document::default() }, effects);
                }
                Err(error) => {
                    self.tell(Tone::Failed, message!("told-sample-failed", name = name, why = error.message()), effects)
                }
            },
            Next::Recover(index) => self.recover(index, effects),
            Next::Save => self.save(effects),
            Next::Quit => {
                self.desk.cancel();
                self.drop_autosave();
                self.copies.keeper.wait();
                effects.push(Effect::Quit);
            }
        }
    }

    /// Replaces all that is shown.
    fn show(&mut self, project: Project, document: Document, effects: &mut Vec<Effect>) {
        self.drop_autosave();
        self.comparing.signs = Signs::kept(&project);
        self.history = History::new(project);
        self.document = document;
        self.import = None;
        self.comparing.comparison = None;
        self.comparing.compared = None;
        self.comparing.measured = None;
        self.comparing.freshness = Freshness::Current;
        self.revision += 1;
        effects.push(Effect::Opened);
        self.compare();
    }

    fn open(&mut self, path: &Path, effects: &mut Vec<Effect>) {
        let hold = self.hold(path);
        if matches!(hold, Hold::Taken) {
            let path = self.home.files.resolve(path).unwrap_or_else(|_| path.to_owned());
            return self.ask(Question::InUse(path.clone()), Next::Open(path), effects);
        }
        self.open_held(path, hold.held(), None, effects);
    }

    fn open_held(
        &mut self,
        path: &Path,
        lock: Option<Box<dyn disk::Held>>,
        read_only: Option<Message>,
        effects: &mut Vec<Effect>,
    ) {
        let opened = match disk::open_project(&*self.home.files, path) {
            Ok(opened) => opened,
            Err(error) => {
                let lost =
                    matches!(&error, ProjectError::Disk(cause) if cause.cause().kind() == std::io::ErrorKind::NotFound);
                let why = error.message();
                let said = match lost && self.home.recent.iter().any(|known| known.path == path) {
                    true => message!("told-recent-is-lost", why = why),
                    false => message!("sentence", of = why),
                };
                return self.refuse(said, effects);
            }
        };
        self.succeeded();
        let damaged = (!opened.damage.is_empty()).then(|| message!("why-damaged"));
        let unwritable = (!opened.writable).then(|| message!("why-not-writable"));
        let document = Document {
            path: Some(opened.path.clone()),
            name: String::new(),
            saved: opened.project.clone(),
            fingerprint: Some(opened.fingerprint),
            read_only: read_only.or(damaged).or(unwritable),
            damage: opened.damage,
            lock,
        };
        self.show(opened.project, document, effects);
        if let Some(why) = self.document.read_only.clone() {
            self.tell(Tone::Note, message!("told-to-look-at", file = disk::name_of(&opened.path), why = why), effects);
        }
        self.remember(&opened.path);
    }

    fn hold(&self, path: &Path) -> Hold {
        let own = self.document.lock.is_some() && self.home.files.resolve(path).ok() == self.document.path;
        match &self.home.folders {
            Some(folders) if !own => disk::hold_project(&*self.home.files, folders, path),
            _ => Hold::Unknown,
        }
    }

    pub(super) fn save(&mut self, effects: &mut Vec<Effect>) {
        if self.asked.question.is_some() {
            return;
        }
        match (self.document.path.clone(), &self.document.read_only) {
            (Some(path), None) => {
                let known = self.document.fingerprint.clone();
                self.write(&path, known.as_ref(), effects);
            }
            _ => effects.push(Effect::AskWhereToSave { suggested: self.suggested() }),
        }
    }

    /// A file name made of the title.
    fn suggested(&self) -> String {
        let plain = |c: char| if c.is_alphanumeric() || " -_.".contains(c) { c } else { '-' };
        let name: String = self.title().chars().map(plain).take(80).collect();
        format!("{}.ron", name.trim().trim_matches('.'))
    }

    pub(super) fn save_as(&mut self, path: PathBuf, existing: Existing, effects: &mut Vec<Effect>) {
        // The ending is put to a name that was chosen without it, so the file of the whole name was not asked about.
        let existing = if disk::is_project(&path) { existing } else { Existing::Ask };
        let path = if disk::is_project(&path) { path } else { PathBuf::from(format!("{}.ron", path.display())) };
        let same = self.home.files.resolve(&path).ok() == self.document.path && self.document.path.is_some();
        if same && let Some(why) = &self.document.read_only {
            let said = message!("told-not-replaced", path = path.as_path(), why = why);
            self.asked.next = None;
            return self.refuse(said, effects);
        }
        if !same {
            let hold = self.hold(&path);
            if matches!(hold, Hold::Taken) {
                self.asked.next = None;
                return self.refuse(message!("told-open-elsewhere", path = path.as_path()), effects);
            }
            if existing == Existing::Ask && self.is_there(&path) {
                return self.ask_to_replace(path, Written::Project, effects);
            }
            if self.write(&path, None, effects) {
                self.document.lock = hold.held();
                self.document.read_only = None;
                self.document.damage.clear();
            }
            return;
        }
        let known = self.document.fingerprint.clone();
        self.write(&path, known.as_ref(), effects);
    }

    /// Writes the project; whether it is safe now. Then goes on with what waited for that.
    fn write(&mut self, path: &Path, known: Option<&disk::Fingerprint>, effects: &mut Vec<Effect>) -> bool {
        let project = self.history.present().clone();
        match disk::save_project(&*self.home.files, path, &self.to_write(), known) {
            Ok(fingerprint) => {
                let path = self.home.files.resolve(path).unwrap_or_else(|_| path.to_owned());
                self.document.fingerprint = Some(fingerprint);
                self.document.saved = project;
                self.document.path = Some(path.clone());
                self.drop_autosave();
                self.remember(&path);
                self.succeeded();
                self.tell(Tone::Done, message!("told-saved", file = disk::name_of(&path)), effects);
                if let Some(next) = self.asked.next.take() {
                    self.go_on(next, effects);
                }
                true
            }
            Err(ProjectError::ChangedOutside { .. }) => {
                let next = self.asked.next.take().unwrap_or(Next::Save);
                self.ask_about_outside(next, effects);
                false
            }
            Err(error) => {
                self.asked.next = None;
                self.refuse(message!("told-not-saved", why = error.message()), effects);
                self.autosave(0);
                false
            }
        }
    }

    /// Whether a file that can be replaced stands there.
    fn is_there(&self, path: &Path) -> bool {
        self.home.files.stamp(path).is_ok_and(|stamp| stamp.kind == FileKind::File)
    }

    /// Asks whether the file there may be replaced; what waits for the save goes on waiting.
    fn ask_to_replace(&mut self, path: PathBuf, written: Written, effects: &mut Vec<Effect>) {
        let path = self.home.files.resolve(&path).unwrap_or(path);
        self.asked.question = Some(Question::Replace(path, written));
        effects.push(Effect::Asked);
    }

    /// Notices that the file is no longer the one that was opened.
    pub(super) fn look_outside(&mut self, effects: &mut Vec<Effect>) {
        let (Some(path), Some(known)) = (&self.document.path, &self.document.fingerprint) else { return };
        if self.asked.question.is_none() && disk::changed_outside(&*self.home.files, path, known) {
            self.ask_about_outside(Next::Save, effects);
        }
    }

    fn ask_about_outside(&mut self, next: Next, effects: &mut Vec<Effect>) {
        let Some(path) = self.document.path.clone() else { return };
        let differences = match disk::open_project(&*self.home.files, &path) {
            Ok(outside) => differences(self.history.present(), &outside.project),
            Err(error) => vec![error.message()],
        };
        self.ask(Question::ChangedOutside { differences }, next, effects);
    }

    pub(super) fn answer(&mut self, answer: Answer, effects: &mut Vec<Effect>) {
        let (Some(question), next) = (self.asked.question.take(), self.asked.next.take()) else {
            self.asked.next = None;
            return;
        };
        match (question, answer, next) {
            // What is shown is given up only when the next thing takes its place, so that a failure loses nothing.
            (Question::Unsaved, Answer::Discard, Some(next)) => self.go_on(next, effects),
            (Question::Unsaved, Answer::Save, next) => {
                self.asked.next = next;
                self.save(effects);
            }
            (Question::ChangedOutside { .. }, Answer::Reload, _) => self.reload(effects),
            (Question::ChangedOutside { .. }, Answer::Merge, _) => self.merge_outside(effects),
            (Question::ChangedOutside { .. }, Answer::KeepMine, next) => {
                if let Some(path) = self.document.path.clone() {
                    self.asked.next = next.filter(|next| *next != Next::Save);
                    self.write(&path, None, effects);
                }
            }
            (Question::InUse(path), Answer::Anyway, _) => self.open_held(&path, None, None, effects),
            (Question::InUse(path), Answer::ReadOnly, _) => {
                let why = message!("why-open-elsewhere");
                self.open_held(&path, None, Some(why), effects);
            }
            (Question::Replace(path, written), Answer::Replace, next) => {
                self.asked.next = next;
                match written {
                    Written::Project => self.save_as(path, Existing::Replace, effects),
                    Written::Report => self.export(path, Existing::Replace, effects),
                }
            }
            (Question::Replace(path, _), Answer::Cancel, _) => {
                self.tell(Tone::Note, message!("told-stays", path = path.as_path()), effects);
                effects.push(Effect::Refused);
            }
            (Question::ThrowAway(file), Answer::ThrowAway, _) => self.throw_away(&file, effects),
            (_, Answer::Cancel, _) => {}
            (question, _, Some(next)) => self.ask(question, next, effects),
            (question, _, None) => self.asked.question = Some(question),
        }
    }

    fn outside(&mut self, effects: &mut Vec<Effect>) -> Option<disk::OpenedFile> {
        let path = self.document.path.clone()?;
        let why = match disk::open_project(&*self.home.files, &path) {
            Ok(opened) if opened.damage.is_empty() => return Some(opened),
            Ok(_) => message!("why-file-damaged"),
            Err(error) => error.message(),
        };
        self.tell(Tone::Failed, message!("told-nothing-taken", path = path.as_path(), why = why), effects);
        None
    }

    fn reload(&mut self, effects: &mut Vec<Effect>) {
        let Some(opened) = self.outside(effects) else { return };
        self.document.fingerprint = Some(opened.fingerprint);
        self.document.saved = opened.project.clone();
        self.edit(Edit::Become(Box::new(opened.project)), effects);
    }

    fn merge_outside(&mut self, effects: &mut Vec<Effect>) {
        let Some(opened) = self.outside(effects) else { return };
        let merged = merge(Some(&self.document.saved), self.history.present(), &opened.project);
        self.document.fingerprint = Some(opened.fingerprint);
        self.document.saved = opened.project;
        self.edit(Edit::Become(Box::new(merged.project)), effects);
        for dispute in merged.disputes {
            self.tell(Tone::Note, dispute.message(), effects);
        }
    }

    fn recover(&mut self, index: usize, effects: &mut Vec<Effect>) {
        if index >= self.copies.recoveries.len() {
            return;
        }
        let left = self.copies.recoveries.remove(index);
        let saved = left.path.as_ref().and_then(|path| disk::open_project(&*self.home.files, path).ok());
        let lock = left.path.as_ref().and_then(|path| self.hold(path).held());
        let document = Document {
            read_only: left
                .path
                .is_some()
                .then_some(())
                .and(saved.as_ref())
                .and_then(|saved| (!saved.damage.is_empty()).then(|| message!("why-damaged-recovered"))),
            fingerprint: saved.as_ref().map(|saved| saved.fingerprint.clone()),
            path: left.path.clone(),
            saved: saved.map(|saved| saved.project).unwrap_or_default(),
            lock,
            ..Document::default()
        };
        self.show(left.project, document, effects);
        // The copy is gone only once this run has kept its own, so that a crash now loses nothing.
        let own = self.home.folders.as_ref().map(|folders| folders.recovery_file(&self.home.run));
        if own.as_ref() != Some(&left.file) {
            self.copies.inherited.push(left.file);
        }
        self.autosave_now();
    }

    /// Asks whether work that was left behind may be thrown away: there is no way back.
    pub(super) fn forget_recovery(&mut self, index: usize, effects: &mut Vec<Effect>) {
        let Some(left) = self.copies.recoveries.get(index).filter(|_| self.asked.question.is_none()) else { return };
        self.asked.question = Some(Question::ThrowAway(left.file.clone()));
        effects.push(Effect::Asked);
    }

    fn throw_away(&mut self, file: &Path, effects: &mut Vec<Effect>) {
        let Some(index) = self.copies.recoveries.iter().position(|left| left.file == file) else { return };
        let left = self.copies.recoveries.remove(index);
        if let Err(cause) = self.home.files.remove(&left.file) {
            self.tell(Tone::Note, message!("told-not-removed", path = left.file.as_path(), why = &cause), effects);
        }
    }

    /// Puts the codes of an exchanged codebook (`.qdc`) at the end of the project's own.
    pub(super) fn take_codebook(&mut self, path: &Path, effects: &mut Vec<Effect>) {
        /// No codebook is larger.
        const LARGEST: u64 = 8_000_000;
        let read =
            self.home.files.read(path, LARGEST).map_err(|error| Message::Words(error.to_string())).and_then(|bytes| {
                let text = String::from_utf8(bytes).map_err(|_| message!("codebook-not-utf8"))?;
                read_qdc(&text).map_err(|error| error.message())
            });
        match read {
            Ok(found) => {
                let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                let book = self.project().codebook.with(&name, &found.codes);
                self.edit(Edit::SetCodebook(book), effects);
            }
            Err(cause) => self.refuse(message!("of-file", path = path, what = cause), effects),
        }
    }

    /// Writes a report of the comparison, in the form that the path's ending names.
    pub(super) fn export(&mut self, path: PathBuf, existing: Existing, effects: &mut Vec<Effect>) {
        if self.asked.question.is_some() {
            return;
        }
        let format = match report::Format::of_path(&path) {
            Ok(format) => format,
            Err(error) => return self.refuse(message!("sentence", of = error.message()), effects),
        };
        let Some(comparison) = self.comparing.comparison.clone() else {
            return self.refuse(message!("told-no-comparison"), effects);
        };
        if existing == Existing::Ask && self.is_there(&path) {
            return self.ask_to_replace(path, Written::Report, effects);
        }
        let path = self.home.files.resolve(&path).unwrap_or(path);
        let mut project = self.history.present().clone();
        if project.name.trim().is_empty() {
            project.name = self.given_name().unwrap_or_default();
        }
        let report = Report { project: &project, comparison: &comparison };
        let written = format
            .written_in(&report, self.report_language)
            .map_err(|error| message!("told-not-written", path = path.as_path(), why = error.message()));
        let written = written.and_then(|bytes| {
            disk::replace(&*self.home.files, &path, &bytes, Keep::Nothing).map_err(|error| error.message())
        });
        match written {
            Ok(()) => {
                self.succeeded();
                let said = message!("told-wrote", path = path.as_path());
                self.tell_about(Some(About::File(path)), Tone::Done, said, effects);
            }
            Err(why) => self.refuse(message!("sentence", of = why), effects),
        }
    }

    fn remember(&mut self, path: &Path) {
        let entry = Recent { path: path.to_owned(), name: self.title(), at: self.now.seconds() };
        self.home.recent.retain(|known| known.path != entry.path);
        self.home.recent.insert(0, entry);
        self.home.recent.truncate(limits::RECENT);
        self.keep_recent();
    }

    /// The list is a comfort: that it could not be written is not worth a word.
    pub(super) fn keep_recent(&self) {
        if let Some(folders) = &self.home.folders {
            let _ = disk::keep_recent(&*self.home.files, folders, &self.home.recent);
        }
    }
}
