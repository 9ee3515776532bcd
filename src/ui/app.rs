//! The application with its window: holds the session and the view state, lets a frame be drawn, carries its acts out.

use super::{dialog::Dialog, shot::Shot};
use crate::{
    command::{Command, GoCommand, Situation, is_of_one_letter},
    kit::{
        direction, fonts,
        passage::{Passages, order_painted},
        theme::{Palette, Theme},
        widgets::{paint_focused, show_cut},
    },
    locale::{self, Language, tr},
    overlays, panels,
    scene::{Act, Models, Scene, Screen, doing::Task, looks::Looks, overlay::Overlay},
    session::{Effect, Freshness, Input, Moment, Session, Shell},
    statement::Place,
    view::{Item, Layout, Selection, ViewState},
};
use std::path::Path;

/// What the window starts with.
pub struct Setup {
    /// What the session needs.
    pub shell: Shell,
    /// The time.
    pub clock: Box<dyn Fn() -> Moment>,
    /// Font files of the system for scripts that the program has no letters of: bytes and number of the face.
    pub fonts: Vec<(Vec<u8>, u32)>,
    /// The theme asked for; else the one used last, else the system's.
    pub palette: Option<Palette>,
    /// What to do at once.
    pub inputs: Vec<Input>,
}

/// Opens a file or a folder by the program that the system has for it.
pub type Opener = Box<dyn FnMut(&Path) -> std::io::Result<()>>;

/// The application with its window.
pub struct App {
    pub(super) session: Session,
    pub(super) clock: Box<dyn Fn() -> Moment>,
    pub(super) state: ViewState,
    pub(super) models: Models,
    pub(super) passages: Passages,
    pub(super) screen: Screen,
    /// The looks as they were last kept.
    kept: Looks,
    pub(super) theme: Theme,
    pub(super) dialog: Option<Dialog>,
    /// What opens files of other programs.
    pub(super) opener: Opener,
    /// The language of the window.
    language: Language,
    pub(super) shot: Option<Shot>,
    pub(super) quit: bool,
    /// What the window is called.
    titled: String,
    acts: Vec<Act>,
}

impl App {
    /// An application in that context.
    #[must_use]
    pub fn new(ctx: &egui::Context, setup: Setup) -> Self {
        let Setup { shell, clock, fonts, palette, inputs } = setup;
        ctx.set_fonts(fonts::definitions(fonts));
        let session = Session::new(shell, clock());
        let looks = Looks::read(session.preferences());
        let system = || if ctx.system_theme() == Some(egui::Theme::Dark) { Palette::Dark } else { Palette::Light };
        let palette = palette.or(looks.palette).unwrap_or_else(system);
        let theme = Theme::shipped(palette);
        theme.apply(ctx, looks.still);
        if (looks.zoom - 1.0).abs() > f32::EPSILON {
            ctx.set_zoom_factor(looks.zoom);
        }
        let layout = looks.beside().map_or(Layout::One, Layout::Split);
        let mut app = Self {
            session,
            clock,
            state: ViewState { layout, ..ViewState::default() },
            models: Models::default(),
            passages: Passages::default(),
            kept: looks.clone(),
            screen: Screen { looks, ..Screen::default() },
            theme,
            dialog: None,
            opener: Box::new(|path| open::that_detached(path)),
            language: locale::spoken(),
            shot: None,
            quit: false,
            titled: String::new(),
            acts: Vec::new(),
        };
        let language = app.screen.looks.language.unwrap_or(app.language);
        app.speak(language);
        for input in inputs {
            app.tell(input);
        }
        app
    }

    /// Everything is said in that language from now on.
    pub fn speak(&mut self, language: Language) {
        if self.language != language {
            self.language = language;
            self.models.forget();
            self.passages = Passages::default();
        }
        self.tell(Input::ReportsIn(self.screen.looks.reports.unwrap_or(language)));
    }

    /// The language of the window.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Files of other programs are opened by this instead of by the system.
    pub fn open_by(&mut self, opener: Opener) {
        self.opener = opener;
    }

    /// The application without its window.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Where the window stands.
    #[must_use]
    pub fn state(&self) -> &ViewState {
        &self.state
    }

    /// The signs of voices, outlets and sides.
    #[must_use]
    pub fn signs(&self) -> &crate::view::Signs {
        self.session.signs()
    }

    /// Shows a view.
    pub fn show(&mut self, view: crate::view::View) {
        self.state.show(view);
    }

    /// The Framing view shows the dimension of that position.
    pub fn show_dimension(&mut self, dimension: usize) {
        self.state.dimension = dimension;
    }

    /// Hands an input to the session and follows its effects.
    pub fn tell(&mut self, input: Input) {
        locale::speak(self.language);
        let now = (self.clock)();
        let effects = self.session.update(input, now);
        self.follow(effects);
    }

    fn follow(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::AskWhereToSave { suggested } => self.dialog = Some(Dialog::save(&suggested)),
                Effect::Opened => {
                    self.screen.strip.zoom = Default::default();
                    let ViewState { view, layout, dimension, .. } = self.state;
                    self.state = ViewState { view, layout, dimension, ..ViewState::default() };
                    self.screen.reading.evidence = None;
                    self.screen.reading.words = None;
                    self.screen.chosen.stood = Default::default();
                    self.screen.chosen.picking = None;
                    self.screen.tasks.lesson = None;
                    self.screen.tasks.blind = None;
                    self.screen.tasks.task = None;
                    self.screen.said.done = None;
                }
                Effect::Quit => self.quit = true,
                Effect::Refused => self.ask_again(),
                Effect::Verified => self.screen.above.overlay = Overlay::Verified,
                Effect::Changed
                | Effect::Compared
                | Effect::Measured
                | Effect::Asked
                | Effect::Told
                | Effect::ImportReady => {}
            }
        }
    }

    /// Shows the window in which a path was typed again, with what was typed and why it could not be done.
    fn ask_again(&mut self) {
        let Some((overlay, typed)) = self.screen.above.tried.take() else { return };
        let last = self.session.notices().last();
        self.screen.above.refused = last.map(|notice| notice.message.told());
        (self.screen.above.overlay, self.screen.above.typed) = (overlay, typed);
        if let Some(id) = last.map(|notice| notice.id) {
            self.tell(Input::Dismiss(id));
        }
    }

    /// What the state of things allows.
    pub(super) fn situation(&self) -> Situation {
        let place = self.state.selection.place();
        Situation {
            project: !self.session.is_empty(),
            articles: !self.session.articles().is_empty(),
            comparison: self.models.comparison.is_some(),
            statement: place.is_some(),
            pair: self.state.more.len() == 1,
            silent: matches!(self.state.selection, Selection::Silence { .. }),
            compared: place.is_none_or(|place| {
                let statement = self.models.comparison.as_ref().and_then(|comparison| comparison.statement(place));
                statement.is_none_or(|statement| statement.kind.is_compared())
            }),
            matter: self.models.inspector.as_ref().is_some_and(|seen| seen.matter.is_some()),
            words: self.screen.reading.words.is_some(),
            identity: self
                .models
                .comparison
                .as_ref()
                .is_some_and(|c| c.voices.iter().any(|voice| voice.likely.is_some())),
            neighbour: place.is_some_and(|place| self.has_neighbour(place)),
            point: place.is_some_and(|place| self.models.index.point(place).is_some()),
            busy: self.session.is_busy()
                || self.screen.chosen.picking.is_some()
                || self.screen.reading.words.is_some()
                || self.screen.presenting
                || self.screen.tasks.lesson.is_some()
                || self.screen.tasks.blind.is_some()
                || self.screen.tasks.task.is_some(),
            undo: self.session.undoable(),
            redo: self.session.redoable(),
            back: !self.state.trail.0.is_empty(),
            forward: !self.state.trail.1.is_empty(),
            hidden: !self.state.hidden.is_empty(),
        }
    }

    /// Takes an input of the window before it reaches egui: a scripted run looks the same wherever the pointer happens to be.
    pub(crate) fn heed(&self, input: &mut egui::RawInput) {
        if self.shot.is_some() {
            input.events.retain(|event| !matches!(event, egui::Event::PointerMoved(_) | egui::Event::MouseMoved(_)));
        }
    }

    /// Draws one frame of a window that the system may close.
    pub(crate) fn window_ui(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        if ctx.input(|input| input.viewport().close_requested()) && !self.quit {
            self.tell(Input::Close);
            if !self.quit {
                ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            }
        }
        self.before_shot(&ctx);
        self.frame_ui(ui);
        self.after_shot(&ctx);
    }

    /// Draws one frame and does what was wished in it.
    pub fn frame_ui(&mut self, ui: &mut egui::Ui) {
        locale::speak(self.language);
        let ctx = ui.ctx().clone();
        let now = (self.clock)();
        self.screen.now = now.seconds();
        self.heed_focus(&ctx);
        let waits = self.session.is_busy() || self.session.question().is_some();
        let effects = self.session.poll(now);
        self.follow(effects);
        if !waits {
            self.screen.above.tried = None;
        }
        self.poll_dialog(&ctx);
        self.take_dropped(&ctx);
        self.models.refresh(&self.session, &self.state);
        self.follow_selection();
        self.choose_first();
        self.ask_for_measure();
        self.passages.begin_frame(&ctx);
        let situation = self.situation();
        let mut acts = std::mem::take(&mut self.acts);
        keys(&ctx, &situation, self.screen.above.overlay, &mut acts);
        let mut scene = Scene {
            session: &self.session,
            state: &self.state,
            theme: &self.theme,
            models: &mut self.models,
            passages: &mut self.passages,
            screen: &mut self.screen,
            situation: &situation,
            acts: &mut acts,
        };
        panels::window_ui(ui, &mut scene);
        overlays::overlays_ui(ui, &mut scene);
        show_cut(&ctx);
        order_painted(&ctx, direction::is_mirrored());
        paint_focused(&ctx, scene.theme);
        self.passages.end_frame(&ctx);
        for act in acts.drain(..) {
            self.perform(&ctx, act);
        }
        self.acts = acts;
        self.keep_looks(&ctx);
        if self.session.is_busy() {
            ctx.request_repaint_after(std::time::Duration::from_millis(80));
        }
        if let Some(Moment(at)) = self.session.next_wake() {
            ctx.request_repaint_after(std::time::Duration::from_millis(at.saturating_sub(now.0)));
        }
        self.name_window(&ctx);
        if self.quit {
            ctx.send_viewport_cmd(egui::ViewportCommand::Close);
        }
    }

    /// The window is called like the project, so that two are told apart in a task bar.
    fn name_window(&mut self, ctx: &egui::Context) {
        let dirty = if self.session.is_dirty() { format!(" · {}", tr!("not-saved")) } else { String::new() };
        let title = match self.session.is_empty() {
            true => "Counterpoint".to_owned(),
            false => format!("{}{dirty} – Counterpoint", self.session.title()),
        };
        // The system's title is not in the tree that is told to a screen reader.
        ctx.accesskit_node_builder(egui::accesskit_root_id(), |window| window.set_label(title.clone()));
        if title != self.titled {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.titled = title;
        }
    }

    /// Tells the session when the window comes to the front or goes behind others.
    fn heed_focus(&mut self, ctx: &egui::Context) {
        let focus = |event: &egui::Event| match event {
            egui::Event::WindowFocused(true) => Some(Input::FocusGained),
            egui::Event::WindowFocused(false) => Some(Input::FocusLost),
            _ => None,
        };
        let inputs: Vec<Input> = ctx.input(|input| input.events.iter().filter_map(focus).collect());
        inputs.into_iter().for_each(|input| self.tell(input));
    }

    /// Keeps how the window looks, once the pointer rests.
    fn keep_looks(&mut self, ctx: &egui::Context) {
        self.screen.looks.beside = match self.state.layout {
            Layout::One => None,
            Layout::Split(view) => Some(view.name().to_owned()),
        };
        if self.shot.is_none() && self.screen.looks != self.kept && !ctx.input(|input| input.pointer.any_down()) {
            self.kept = self.screen.looks.clone();
            self.tell(Input::Prefer(self.kept.write()));
        }
    }

    /// Whether a statement of its kind stands behind a statement in its article.
    fn has_neighbour(&self, place: Place) -> bool {
        let read = self.models.comparison.as_ref().and_then(|comparison| comparison.articles.get(place.article()));
        let kinds = read.and_then(|read| {
            let own = read.statements.get(place.statement())?;
            Some((own.kind.is_compared(), read.statements.get(place.statement() + 1)?.kind.is_compared()))
        });
        kinds == Some((true, true))
    }

    /// Statements that were cut or joined have other positions: the selection stays on the words on which it stood.
    fn follow_selection(&mut self) {
        let Some(comparison) = self.models.comparison.clone() else { return };
        let now = std::sync::Arc::as_ptr(&comparison).addr();
        if self.screen.chosen.stood.0 != now {
            let stood = self.screen.chosen.awaited.take().or(self.screen.chosen.stood.1.take());
            let place = stood.and_then(|anchor| comparison.place(&anchor));
            if let (Some(place), Selection::Statement(old)) = (place, self.state.selection)
                && place != old
            {
                self.state.selection = Selection::Statement(place);
                self.state.more.clear();
                self.models.refresh(&self.session, &self.state);
            }
        }
        let place = self.state.selection.place();
        if self.screen.chosen.stood.0 != now || self.screen.chosen.stood.2 != place {
            let anchor = place.and_then(|place| comparison.anchor(place));
            self.screen.chosen.stood = (now, anchor, place);
        }
    }

    /// The first time a comparison shows, the first row is selected, so that the inspector has something to say.
    fn choose_first(&mut self) {
        let gone = |place| self.models.comparison.as_ref().is_some_and(|c| c.statement(place).is_none());
        if self.state.selection.place().is_some_and(gone) {
            self.state.selection = Selection::Nothing;
        }
        if self.state.selection != Selection::Nothing {
            return;
        }
        let comparison = self.models.comparison.as_ref();
        let grid = &self.models.grid;
        let of_point = |point: usize| {
            let readings = &comparison?.points.get(point)?.readings;
            let own = readings.get(grid.columns.get(grid.base)?.version).and_then(|own| own.statements.first());
            own.or_else(|| readings.iter().flat_map(|reading| &reading.statements).next()).copied()
        };
        let first = grid.items.iter().find_map(|item| match item {
            Item::Point(point) => of_point(*point),
            Item::Beside(all) => all.first().map(|lone| lone.place),
            Item::Lone(lone) => Some(lone.place),
            Item::Theme(_) | Item::Matter(_) | Item::LoneHead(_) => None,
        });
        if let Some(place) = first {
            self.state.selection = Selection::Statement(place);
            self.state.article = place.article();
            self.models.refresh(&self.session, &self.state);
            self.screen.rows.reveal = self.models.row(place);
            if !self.screen.looks.toured && self.shot.is_none() && self.screen.said.tour.is_none() {
                self.screen.said.tour = Some(0);
            }
        }
    }

    /// A measurement that is looked at is kept up with what was decided since, once a change.
    fn ask_for_measure(&mut self) {
        let revision = Some(self.session.revision());
        let of_now = self.session.measured().is_some_and(|(_, freshness)| freshness == Freshness::Current);
        let wanted = self.screen.tasks.task == Some(Task::Measure) && !of_now && self.screen.tasks.measured != revision;
        if wanted && !self.session.is_busy() && self.session.freshness() == Freshness::Current {
            self.screen.tasks.measured = revision;
            self.tell(Input::Measure);
        }
    }

    fn take_dropped(&mut self, ctx: &egui::Context) {
        let files = ctx.input(|input| input.raw.dropped_files.clone());
        let paths: Vec<_> = files.iter().map(|file| file.path().to_owned()).collect();
        if !paths.is_empty() {
            self.tell(Input::Files(paths));
        }
    }
}

/// The commands whose keys were pressed.
fn keys(ctx: &egui::Context, situation: &Situation, overlay: Overlay, acts: &mut Vec<Act>) {
    let typing = ctx.egui_wants_keyboard_input();
    if overlay != Overlay::None {
        return;
    }
    let mut commands = Command::all();
    // ctrl+shift+z is also ctrl+z to a tolerant matcher: the keys with more modifiers are asked first
    commands.sort_by_key(|command| std::cmp::Reverse(command.keys().first().is_some_and(|k| k.modifiers.shift)));
    for command in commands {
        let refusal = command.refusal(situation);
        if (typing && command.is_single_key()) || (!command.is_enabled(situation) && refusal.is_none()) {
            continue;
        }
        if command == Command::Go(GoCommand::Inspect) && ctx.memory(|memory| memory.focused().is_some()) {
            continue;
        }
        for keys in command.keys() {
            if typing && is_of_one_letter(keys) {
                continue;
            }
            if ctx.input_mut(|input| input.consume_shortcut(keys)) {
                acts.push(refusal.map_or(Act::Do(command), Act::Explain));
                break;
            }
        }
    }
}
