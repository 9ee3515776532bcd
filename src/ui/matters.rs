//! What the user does to matters: names, pins, moves, splits, merges, folds. Knows nothing of how a comparison heeds it.

use super::app::App;
use crate::{
    command::MatterCommand,
    comparison::Comparison,
    locale::tr,
    project::What,
    scene::{doing::Picking, overlay::Overlay},
    session::Input,
    statement::Place,
    view::{MatterOrder, OwnMatter},
};

impl App {
    /// Carries a command about matters out.
    pub(super) fn matter_command(&mut self, command: MatterCommand) {
        match command {
            MatterCommand::Label => self.of_selected(|app, _| app.label_matter()),
            MatterCommand::Pin => self.of_selected(Self::pin_matter),
            MatterCommand::Move => {
                self.of_selected(|app, place| app.screen.chosen.picking = Some(Picking::ToMatter(place)))
            }
            MatterCommand::Split => self.of_selected(Self::split_matter),
            MatterCommand::Merge => {
                self.of_selected(|app, place| app.screen.chosen.picking = Some(Picking::WithMatter(place)));
            }
            MatterCommand::Fold => self.of_selected(Self::fold_matter),
            MatterCommand::FoldAll => self.fold_all_matters(),
            MatterCommand::UnfoldAll => self.state.folded_matters.clear(),
            MatterCommand::Contrasting => self.state.matter_order = MatterOrder::Contrast,
            MatterCommand::Shared => self.state.matter_order = MatterOrder::Shared,
        }
    }

    /// Asks for a name of the selected statement's matter.
    fn label_matter(&mut self) {
        let label = self.own_matter().map(|own| own.label);
        self.overlay(Overlay::LabelMatter);
        self.screen.above.typed = label.unwrap_or_default();
    }

    fn split_matter(&mut self, place: Place) {
        let together = self.together(place);
        self.settle_matter(|comparison| comparison.split_matter(&together));
    }

    /// The statement goes to the matter of the other, with its point and with what else is selected of its matter.
    pub(super) fn to_matter(&mut self, place: Place, to: Place) {
        let together = self.together(place);
        self.settle_matter(|comparison| comparison.move_to_matter(&together, to));
    }

    pub(super) fn merge_matters(&mut self, one: Place, other: Place) {
        self.settle_matter(|comparison| comparison.merge_matters(&[one, other]));
    }

    fn settle_matter(&mut self, what: impl FnOnce(&Comparison) -> Option<What>) {
        let what = self.models.comparison.as_deref().and_then(what);
        if let Some(what) = what {
            self.decide(what);
        }
    }

    fn own_matter(&self) -> Option<OwnMatter> {
        self.models.inspector.as_ref()?.matter.clone()
    }

    /// A statement with the others that are selected with it; itself alone where it is not selected.
    fn together(&self, place: Place) -> Vec<Place> {
        let selected = self.state.selected();
        let others = selected.iter().copied().filter(|other| *other != place && selected.contains(&place));
        std::iter::once(place).chain(others).collect()
    }

    fn pin_matter(&mut self, place: Place) {
        match self.own_matter().and_then(|own| own.settled.pinned) {
            Some(decision) => {
                self.tell(Input::Withdraw(decision));
                self.screen.said.done = Some((tr!("told-matter-unpinned").to_owned(), self.screen.now));
            }
            None => self.settle_matter(|comparison| comparison.pin_matter(place)),
        }
    }

    fn fold_all_matters(&mut self) {
        let Some(comparison) = &self.models.comparison else { return };
        let first = |matter: &crate::matter::Matter| matter.statements.first().copied();
        self.state.folded_matters = comparison.matters.iter().filter_map(first).collect();
    }

    /// Folds the matter of a statement, or unfolds it.
    pub(super) fn fold_matter(&mut self, place: Place) {
        if !self.unfold_matter(place) {
            self.state.folded_matters.insert(place);
        }
    }

    /// Unfolds the matter of a statement; whether it was folded.
    pub(super) fn unfold_matter(&mut self, place: Place) -> bool {
        let Some(comparison) = &self.models.comparison else { return false };
        let Some(matter) = comparison.matter_of(place).and_then(|matter| comparison.matters.get(matter)) else {
            return false;
        };
        let before = self.state.folded_matters.len();
        self.state.folded_matters.retain(|other| !matter.statements.contains(other));
        self.state.folded_matters.len() < before
    }
}
