//! What working threads bring back, and the copy kept for after a crash. Knows nothing of the window.

use super::{
    About, Effect, Freshness, Moment, Session, Tone,
    importing::{ImportList, Piece},
    work::{Brought, Compared, Copying},
};
use crate::{
    article::{self, ArticleId, Problem},
    disk::DiskError,
    locale::{Message, message},
    project::{Edit, Found, unsettled},
    work::limits,
};

impl Session {
    /// Takes in what has become ready, and keeps a copy of unsaved work when it is time. Cheap: call it once a frame.
    pub fn poll(&mut self, now: Moment) -> Vec<Effect> {
        self.now = self.now.max(now);
        let mut effects = Vec::new();
        for brought in self.desk.products() {
            self.brought(brought, &mut effects);
        }
        for kept in self.copies.keeper.products() {
            self.kept(kept, &mut effects);
        }
        for compared in self.comparing.reader.products() {
            self.arrived(compared, &mut effects);
        }
        self.autosave(limits::AUTOSAVE_EVERY);
        effects
    }

    /// Waits until all work that was asked for is done, and takes it in: for scripts, pictures and tests.
    pub fn finish(&mut self, now: Moment) -> Vec<Effect> {
        let mut effects = Vec::new();
        while self.is_busy() || self.copies.keeper.is_busy() {
            self.desk.wait();
            self.comparing.reader.wait();
            self.copies.keeper.wait();
            effects.extend(self.poll(now));
        }
        effects.extend(self.poll(now));
        effects
    }

    fn arrived(&mut self, compared: Compared, effects: &mut Vec<Effect>) {
        let (generation, product, freshness) = match compared {
            Compared::Preliminary(generation, comparison) => (generation, Some(comparison), Freshness::Preliminary),
            Compared::Final(generation, comparison) => (generation, Some(comparison), Freshness::Current),
            Compared::Broken(generation) => (generation, None, Freshness::Stale),
            Compared::Verified(path, verified) => return self.tell_verified(path, *verified, effects),
            Compared::Measured(generation, measured) => {
                if generation == self.comparing.generation {
                    self.comparing.measured = Some((generation, measured));
                    effects.push(Effect::Measured);
                }
                return;
            }
        };
        if generation != self.comparing.generation {
            return;
        }
        self.comparing.freshness = freshness;
        let Some(comparison) = product else {
            return self.tell(Tone::Failed, message!("told-comparison-failed"), effects);
        };
        self.comparing.signs.learn(self.history.present());
        self.comparing.signs.deal(self.history.present(), &comparison);
        self.comparing.comparison = Some(comparison);
        self.revision += 1;
        effects.push(Effect::Compared);
    }

    fn brought(&mut self, brought: Brought, effects: &mut Vec<Effect>) {
        match brought {
            Brought::Pieces(pieces, problems) => self.arrange(pieces, problems, effects),
            Brought::Correction(id, pieces, problems) => self.correct(&id, pieces, problems, effects),
        }
    }

    /// A copy was kept, or could not be.
    fn kept(&mut self, kept: Result<(), DiskError>, effects: &mut Vec<Effect>) {
        match kept {
            Ok(()) => {
                let gone = std::mem::take(&mut self.copies.inherited);
                if !gone.is_empty() {
                    self.copies.keeper.add(Copying::Remove(gone));
                }
            }
            Err(error) if !self.copies.failed => {
                self.copies.failed = true;
                self.tell(Tone::Failed, message!("told-no-copy", why = error.message()), effects);
            }
            Err(_) => {}
        }
    }

    fn arrange(&mut self, pieces: Vec<Piece>, problems: Vec<Problem>, effects: &mut Vec<Effect>) {
        if pieces.is_empty() && self.import.is_none() {
            for problem in problems {
                self.refuse(problem.message, effects);
            }
            return;
        }
        let fresh = self.import.is_none();
        let mut list = self.import.take().unwrap_or_default();
        list.extend(pieces, problems, &self.history.present().articles);
        if fresh && list.is_plain() {
            let ImportList { pieces, .. } = list;
            let articles = pieces.into_iter().map(|piece| piece.article).collect();
            self.succeeded();
            self.edit(Edit::AddArticles(articles), effects);
            return self.tell_what_was_done(effects);
        }
        self.import = Some(list);
        effects.push(Effect::ImportReady);
    }

    /// An article that came in unasked says what was done to it, and leads to the list in which it can be undone: a window
    /// in the way of every first article would be closed unread.
    fn tell_what_was_done(&mut self, effects: &mut Vec<Effect>) {
        let Some(article) = self.history.present().articles.last().cloned() else { return };
        let Some(seen) = article::preview(&[&article]).pop() else { return };
        let repaired = (seen.repairs > 0).then(|| message!("told-repaired", count = seen.repairs));
        let aside = (!seen.cuts.is_empty()).then(|| message!("told-set-aside", count = seen.cuts.len()));
        if repaired.is_some() || aside.is_some() {
            let done = Message::listed(repaired.into_iter().chain(aside));
            let said = message!("told-came-in", article = article.label(), done = done);
            self.tell_about(Some(About::Article(article.id.clone())), Tone::Note, said, effects);
        }
    }

    fn correct(&mut self, id: &ArticleId, pieces: Vec<Piece>, problems: Vec<Problem>, effects: &mut Vec<Effect>) {
        for problem in problems {
            self.tell(Tone::Note, problem.message, effects);
        }
        let mut pieces = pieces.into_iter();
        let (Some(piece), None) = (pieces.next(), pieces.next()) else {
            return self.tell(Tone::Failed, message!("told-not-one-article"), effects);
        };
        let Some(old) = self.history.present().article(id) else { return };
        let mut article = piece.article;
        article.id = id.clone();
        article.outlet = article.outlet.or_else(|| old.outlet.clone());
        self.edit(Edit::ReplaceArticle(Box::new(article)), effects);
        let open: Vec<_> = unsettled(self.history.present()).into_iter().filter(|u| u.anchor.article == *id).collect();
        let lost = open.iter().filter(|u| u.found == Found::Lost).count();
        let (tone, said) = match (open.len(), lost) {
            (0, _) => (Tone::Done, message!("told-replaced")),
            (all, lost) => (Tone::Note, message!("told-replaced-moved", moved = all - lost, lost = lost)),
        };
        self.tell(tone, said, effects);
    }

    /// Keeps a copy of unsaved work if the last one is at least `age` milliseconds old and no longer the same.
    pub(super) fn autosave(&mut self, age: u64) {
        let due = match &self.copies.autosaved {
            Some((kept, at)) => self.now.0.saturating_sub(at.0) >= age && kept != self.history.present(),
            None => true,
        };
        if due && self.is_dirty() {
            if self.copies.autosaved.is_none() && age > 0 {
                // The first change starts the clock.
                self.copies.autosaved = Some((self.document.saved.clone(), self.now));
                return;
            }
            self.autosave_now();
        }
    }

    /// When [`Session::poll`] must be called again although nothing happens: unsaved work waits for its copy. `None` while
    /// nothing waits.
    #[must_use]
    pub fn next_wake(&self) -> Option<Moment> {
        self.home.folders.as_ref().filter(|_| self.is_dirty())?;
        match &self.copies.autosaved {
            Some((kept, _)) if kept == self.history.present() => None,
            Some((_, at)) => Some(Moment(at.0 + limits::AUTOSAVE_EVERY)),
            None => Some(self.now),
        }
    }

    pub(super) fn autosave_now(&mut self) {
        let Some(folders) = &self.home.folders else { return };
        let project = self.to_write();
        self.copies.autosaved = Some((self.project().clone(), self.now));
        self.copies.keeper.add(Copying::Keep {
            file: folders.recovery_file(&self.home.run),
            path: self.document.path.clone(),
            at: self.now.0,
            project,
        });
    }

    /// Removes the copy: the work is saved, or is not wanted. In turn, so that a copy still on its way does not come
    /// back after the removal.
    pub(super) fn drop_autosave(&mut self) {
        let mut gone = std::mem::take(&mut self.copies.inherited);
        if let (Some(folders), Some(_)) = (&self.home.folders, self.copies.autosaved.take()) {
            gone.push(folders.recovery_file(&self.home.run));
        }
        if !gone.is_empty() {
            self.copies.keeper.add(Copying::Remove(gone));
        }
    }
}
