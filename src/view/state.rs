//! What the window shows and where it stands: outside the history, never part of a project. Knows nothing of egui.

use super::{Filter, FramingFilter};
use crate::{locale::tr, sheets::Selection, statement::Place};
use std::collections::{BTreeMap, BTreeSet};

/// The views, in the order of their tabs.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum View {
    /// Versions side by side.
    #[default]
    Parallel,
    /// One article with its parallels in the margin.
    Reading,
    /// Points × versions.
    Coverage,
    /// How it is put.
    Framing,
    /// The user's frames.
    Codebook,
}

impl View {
    /// Every view.
    pub const ALL: [Self; 5] = [Self::Parallel, Self::Reading, Self::Coverage, Self::Framing, Self::Codebook];

    /// What its tab says.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Parallel => tr!("view-parallel"),
            Self::Reading => tr!("view-reading"),
            Self::Coverage => tr!("view-coverage"),
            Self::Framing => tr!("view-framing"),
            Self::Codebook => tr!("view-codebook"),
        }
    }

    /// Its name on the command line and in what is kept, in no user's language.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Parallel => "Parallel",
            Self::Reading => "Reading",
            Self::Coverage => "Coverage",
            Self::Framing => "Framing",
            Self::Codebook => "Codebook",
        }
    }

    /// The view of that name, in any case.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.name().eq_ignore_ascii_case(name))
    }
}

/// One view or two.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// One view.
    #[default]
    One,
    /// The view and another to its right.
    Split(View),
}

/// Which matters come first.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum MatterOrder {
    /// Those to which most versions speak.
    #[default]
    Shared,
    /// Those on which versions differ most.
    Contrast,
}

/// Everything about the picture that is not in the project.
#[derive(Clone, Debug, Default)]
pub struct ViewState {
    /// The view that is shown.
    pub view: View,
    /// Whether another stands beside it.
    pub layout: Layout,
    /// What is selected.
    pub selection: Selection,
    /// Further statements that are selected with it.
    pub more: BTreeSet<Place>,
    /// Where the user was before, the last at the end, and where a step back came from.
    pub trail: (Vec<(View, Selection)>, Vec<(View, Selection)>),
    /// Name of the version that differences are marked against; the first shown if it is not there.
    pub base: Option<String>,
    /// Names of the versions whose columns are hidden.
    pub hidden: BTreeSet<String>,
    /// Names of versions in the order the user gave them; others follow in their own order.
    pub order: Vec<String>,
    /// Widths of columns that the user set, in points, by version name.
    pub widths: BTreeMap<String, f32>,
    /// Points whose rows are folded, by a statement of theirs.
    pub folded: BTreeSet<Place>,
    /// Matters of which only the band is shown, by a statement of theirs.
    pub folded_matters: BTreeSet<Place>,
    /// Which matters come first.
    pub matter_order: MatterOrder,
    /// The article that the Reading view shows, by position.
    pub article: usize,
    /// The dimension that the Framing view shows, by position.
    pub dimension: usize,
    /// Which findings it shows.
    pub framing: FramingFilter,
    /// The dimension whose passages are marked in texts, by position; `None` for none.
    pub marked: Option<usize>,
    /// What is looked for.
    pub search: String,
    /// Which rows are shown.
    pub filter: Filter,
}

impl ViewState {
    /// Selects, and remembers where the user was.
    pub fn select(&mut self, selection: Selection) {
        self.more.clear();
        if selection == self.selection {
            return;
        }
        self.remember();
        self.selection = selection;
        if let Some(place) = selection.place() {
            self.article = place.article();
        }
    }

    /// Selects a statement with those that are selected, or no longer.
    pub fn select_also(&mut self, place: Place) {
        match self.selection {
            Selection::Statement(first) if first == place => {
                if let Some(next) = self.more.pop_first() {
                    self.selection = Selection::Statement(next);
                }
            }
            Selection::Statement(_) => {
                if !self.more.remove(&place) {
                    self.more.insert(place);
                }
            }
            Selection::Nothing | Selection::Silence { .. } => self.select(Selection::Statement(place)),
        }
    }

    /// Every selected statement, the first one first.
    #[must_use]
    pub fn selected(&self) -> Vec<Place> {
        self.selection.place().into_iter().chain(self.more.iter().copied()).collect()
    }

    /// Shows a view, and remembers where the user was.
    pub fn show(&mut self, view: View) {
        if view != self.view {
            self.remember();
            // the same view twice would show nothing more: the two change places
            if self.layout == Layout::Split(view) {
                self.layout = Layout::Split(self.view);
            }
            self.view = view;
        }
    }

    /// Steps back to where the user was before.
    pub fn back(&mut self) {
        if let Some((view, selection)) = self.trail.0.pop() {
            self.trail.1.push((self.view, self.selection));
            (self.view, self.selection) = (view, selection);
            self.part();
        }
    }

    /// Undoes a step back.
    pub fn forward(&mut self) {
        if let Some((view, selection)) = self.trail.1.pop() {
            self.trail.0.push((self.view, self.selection));
            (self.view, self.selection) = (view, selection);
            self.part();
        }
    }

    /// Two views are two: where a step led to the second, there is one again.
    fn part(&mut self) {
        if self.layout == Layout::Split(self.view) {
            self.layout = Layout::One;
        }
    }

    fn remember(&mut self) {
        const STEPS: usize = 200;
        if self.trail.0.len() == STEPS {
            self.trail.0.remove(0);
        }
        self.trail.0.push((self.view, self.selection));
        self.trail.1.clear();
    }
}
