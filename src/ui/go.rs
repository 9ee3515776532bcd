//! Where the selection goes, and what is brought into sight with it. Draws nothing.

use super::app::App;
use crate::{
    command::GoCommand,
    kit::direction,
    statement::Place,
    view::{self, Item, Selection, View},
};

impl App {
    /// Goes where a command leads.
    pub(super) fn go_command(&mut self, command: GoCommand) {
        match command {
            GoCommand::Back => self.state.back(),
            GoCommand::Forward => self.state.forward(),
            GoCommand::Next => self.step(1),
            GoCommand::Previous => self.step(-1),
            GoCommand::NextAnswer => self.of_selected(Self::next_answer),
            GoCommand::NextDoubtful => self.next_doubtful(),
            GoCommand::Review => self.review(),
            GoCommand::RightCell => self.sidestep(direction::steps_right()),
            GoCommand::LeftCell => self.sidestep(-direction::steps_right()),
            GoCommand::Inspect => self.of_selected(|app, place| app.show_place(View::Reading, place)),
            GoCommand::Fold => self.of_selected(Self::fold),
        }
    }

    /// Does something of the selected statement; nothing where none is.
    pub(super) fn of_selected(&mut self, act: impl FnOnce(&mut Self, Place)) {
        if let Some(place) = self.state.selection.place() {
            act(self, place);
        }
    }

    pub(super) fn select(&mut self, selection: Selection) {
        self.screen.reading.evidence = None;
        self.screen.reading.words = self.screen.reading.words.filter(|words| Some(words.place) == selection.place());
        self.state.select(selection);
        if let Some(place) = selection.place() {
            self.screen.reading.reveal = Some(place);
        }
    }

    pub(super) fn reveal(&mut self, place: Place) {
        self.unfold_matter(place);
        self.models.refresh(&self.session, &self.state);
        self.screen.rows.reveal = self.models.row(place);
        self.screen.reading.reveal = Some(place);
    }

    /// Selects the point some rows further on, keeping the column.
    fn step(&mut self, by: isize) {
        let grid = &self.models.grid;
        let now = self.state.selection.place().and_then(|place| self.models.row(place));
        let mut row = now.map_or(0, |row| row.saturating_add_signed(by));
        while matches!(grid.items.get(row), Some(Item::LoneHead(_) | Item::Theme(_) | Item::Matter(_)))
            && row.checked_add_signed(by).is_some()
        {
            row = row.saturating_add_signed(by);
        }
        let column = self.column();
        let selection = match grid.items.get(row) {
            Some(Item::Point(point)) => self.cell_selection(*point, column),
            Some(Item::Beside(all)) => {
                let own = all.iter().find(|lone| lone.column == column).or_else(|| all.first());
                own.map(|lone| Selection::Statement(lone.place))
            }
            Some(Item::Lone(lone)) => Some(Selection::Statement(lone.place)),
            _ => None,
        };
        if let Some(selection) = selection {
            self.select(selection);
            self.screen.rows.reveal = Some(row);
        }
    }

    /// Position, among the columns, of the selected cell.
    fn column(&self) -> usize {
        self.models.column(self.state.selection).unwrap_or(0)
    }

    fn cell_selection(&self, point: usize, column: usize) -> Option<Selection> {
        let known = self.models.comparison.as_ref()?.points.get(point)?;
        let version = self.models.grid.columns.get(column)?.version;
        let own = known.readings.get(version)?.statements.first();
        let any = known.readings.iter().flat_map(|reading| &reading.statements).next()?;
        Some(own.map_or(Selection::Silence { point: *any, version }, |place| Selection::Statement(*place)))
    }

    /// Selects another version's reading of the same point.
    fn sidestep(&mut self, by: isize) {
        let Some(place) = self.state.selection.place() else { return };
        let Some(point) = self.models.index.point(place) else { return };
        let last = self.models.grid.columns.len().saturating_sub(1);
        let column = self.column().saturating_add_signed(by).min(last);
        if let Some(selection) = self.cell_selection(point, column) {
            self.select(selection);
            self.screen.rows.reveal = self.models.row(place);
        }
    }

    /// Selects what is said next to the same question, column after column.
    fn next_answer(&mut self, place: Place) {
        let Some(comparison) = self.models.comparison.clone() else { return };
        let index = &self.models.index;
        let column = |place: &Place| {
            let version = index.version(*place)?;
            self.models.grid.columns.iter().position(|column| column.version == version)
        };
        let Some(matter) = index.matter(place).and_then(|matter| comparison.matters.get(matter)) else { return };
        let mut answers: Vec<(usize, Place)> =
            matter.statements.iter().filter_map(|place| Some((column(place)?, *place))).collect();
        answers.sort_unstable();
        let now = answers.iter().position(|(_, other)| *other == place);
        let next = now.map_or(0, |now| (now + 1) % answers.len());
        if let Some((_, next)) = answers.get(next).copied() {
            self.select(Selection::Statement(next));
            self.reveal(next);
        }
    }

    fn next_doubtful(&mut self) {
        let Some(comparison) = self.models.comparison.clone() else { return };
        let now = self.state.selection.place().and_then(|place| self.models.row(place)).unwrap_or(0);
        let count = self.models.grid.items.len();
        for row in (1..=count).map(|step| (now + step) % count) {
            let Some(Item::Point(point)) = self.models.grid.items.get(row) else { continue };
            let places =
                comparison.points.get(*point).into_iter().flat_map(|p| &p.readings).flat_map(|r| &r.statements);
            for place in places {
                let seen = view::inspect(
                    self.session.project(),
                    &comparison,
                    &self.models.index,
                    Selection::Statement(*place),
                );
                if seen.is_some_and(|seen| seen.pairs.iter().any(view::Pair::is_doubtful)) {
                    self.select(Selection::Statement(*place));
                    self.screen.rows.reveal = Some(row);
                    return;
                }
            }
        }
    }
}
