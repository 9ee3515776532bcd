//! The user's folder and the program's window in it: keys, clicks and words that are typed, work on a thread of its own, real
//! files. Frames are drawn until a condition holds.

use counterpoint::{
    comparison::Resources,
    disk::{Folders, System},
    format,
    project::{Project, What},
    session::{Comparer, Existing, Input, Moment, Runner, Shell},
    ui::{App, Palette, Setup},
};
use egui::{Event, Key, Modifiers, accesskit::Role};
use egui_kittest::{
    Harness,
    kittest::{By, NodeT, Queryable},
};
use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
        mpsc::{Receiver, channel},
    },
    time::Duration,
};

const SIZE: [f32; 2] = [1440.0, 900.0];
/// Frames that are drawn before a condition is given up.
const STEPS: usize = 3_000;
/// Frames in which nothing moved, after which nothing will.
const STILL: usize = 6;
/// How long a frame waits for working threads to have something new, at most.
const PATIENCE: Duration = Duration::from_millis(50);

/// A folder with the user's files, and with the program's own data of that user.
pub struct Home(tempfile::TempDir);

impl Home {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().canonicalize().unwrap().join(name)
    }

    pub fn put(&self, name: &str, text: &str) -> PathBuf {
        std::fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        std::fs::write(self.path(name), text).unwrap();
        self.path(name)
    }

    /// The copies of unsaved work.
    pub fn left(&self) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(self.path("data/recovery")).into_iter().flatten();
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|e| e == "ron")).collect()
    }

    /// The program as it is started with these files.
    pub fn window(&self, files: &[PathBuf]) -> Window {
        static STARTED: AtomicU64 = AtomicU64::new(0);
        let (sender, woken) = channel();
        let sender = Mutex::new(sender);
        let wake = move || {
            let _ = sender.lock().unwrap().send(()); // the window may be gone
        };
        let run = STARTED.fetch_add(1, Ordering::Relaxed);
        let mut shell = Some(Shell {
            files: Arc::new(System),
            folders: Some(Folders { data: self.path("data") }),
            engine: Box::new(|| Box::new(Comparer::new(Resources::shipped()))),
            runner: Runner::Thread,
            wake: Arc::new(wake),
            run: format!("story-{run}"),
        });
        let inputs = if files.is_empty() { Vec::new() } else { vec![Input::Files(files.to_vec())] };
        let draw = move |ui: &mut egui::Ui, app: &mut Option<App>| {
            let ctx = ui.ctx().clone();
            let begin = || {
                // Each start is an hour after the one before; the clock goes as the frames do.
                let started = 1_700_000_000_000 + run * 3_600_000;
                let frames = ctx.clone();
                let clock = move || Moment(started + (frames.input(|input| input.time) * 1_000.0) as u64);
                let (fonts, palette) = (Vec::new(), Some(Palette::Light));
                App::new(
                    &ctx,
                    Setup {
                        shell: shell.take().unwrap(),
                        clock: Box::new(clock),
                        fonts,
                        palette,
                        inputs: inputs.clone(),
                    },
                )
            };
            app.get_or_insert_with(begin).frame_ui(ui);
        };
        let builder = Harness::builder().with_size(SIZE).with_accessibility_check(false);
        let mut window = Window { harness: builder.build_ui_state(draw, None), woken };
        window.steps(3);
        window
    }
}

/// A window of the program, and who wakes it.
pub struct Window {
    pub harness: Harness<'static, Option<App>>,
    woken: Receiver<()>,
}

impl Window {
    pub fn steps(&mut self, count: usize) {
        self.harness.run_steps(count);
    }

    pub fn is_busy(&self) -> bool {
        self.harness.state().as_ref().is_some_and(|app| app.session().is_busy())
    }

    /// Draws frames until that is so.
    pub fn until(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        for _ in 0..STEPS {
            if done(self) {
                return;
            }
            if self.is_busy() {
                let _ = self.woken.recv_timeout(PATIENCE); // the next frame looks, whoever woke it
            }
            self.steps(1);
        }
        let shown: Vec<String> =
            self.harness.query_all(By::new()).filter_map(|node| node.accesskit_node().label()).collect();
        panic!("waited in vain: {what}; shown: {shown:#?}");
    }

    /// Waits until nothing on the screen moves, as a hand does before it clicks: after a decision rows are still
    /// measured for some frames.
    pub fn rests(&mut self) {
        let places = |window: &Self| -> Vec<_> {
            window.harness.query_all(By::new()).map(|node| node.accesskit_node().bounding_box()).collect()
        };
        let (mut before, mut same) = (places(self), 0);
        for _ in 0..STEPS {
            self.steps(1);
            let now = places(self);
            same = if now == before { same + 1 } else { 0 };
            if same == STILL {
                return;
            }
            before = now;
        }
        panic!("the window never comes to rest");
    }

    /// Clicks what has that role and name, once it stands still.
    pub fn hits(&mut self, role: Role, name: &str) {
        self.rests();
        self.harness.get_by_role_and_label(role, name).click();
        self.steps(3);
    }

    /// Whether anything shown is named so or says so.
    pub fn shows(&self, words: &str) -> bool {
        self.harness.query_all(By::new().label_contains(words)).next().is_some()
    }

    pub fn sees(&mut self, words: &str) {
        self.until(words, |window| window.shows(words));
    }

    /// The names of everything of a role that is shown.
    pub fn names(&self, role: Role) -> Vec<String> {
        self.harness.query_all_by_role(role).filter_map(|node| node.accesskit_node().label()).collect()
    }

    /// The table of the Parallel view: columns, rows, and what is said in which cell.
    pub fn table(&self) -> Vec<String> {
        [Role::ColumnHeader, Role::RowHeader, Role::Cell].into_iter().flat_map(|role| self.names(role)).collect()
    }

    /// The decisions on the selected statement, tags among them.
    pub fn settled(&self) -> Vec<String> {
        let buttons = self.names(Role::Button);
        buttons.into_iter().filter(|name| name == "Withdraw decision" || name.ends_with("  ×")).collect()
    }

    pub fn click(&mut self, name: &str) {
        self.until(&format!("a control {name}"), |window| window.harness.query_all_by_label(name).next().is_some());
        self.rests();
        self.harness.get_all_by_label(name).next().unwrap().click();
        self.steps(3);
    }

    pub fn press(&mut self, key: Key) {
        self.harness.key_press(key);
        self.steps(3);
    }

    pub fn press_with(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.steps(3);
    }

    pub fn types(&mut self, role: Role, line: &str, words: &str) {
        self.until(line, |window| window.harness.query_by_role_and_label(role, line).is_some());
        self.harness.get_by_role_and_label(role, line).type_text(words);
        self.steps(3);
    }

    /// Runs a command through the palette.
    pub fn run(&mut self, command: &str) {
        self.press_with(Modifiers::COMMAND, Key::K);
        self.sees("Type a command");
        self.harness.event(Event::Text(command.to_owned()));
        self.steps(3);
        self.press(Key::Enter);
    }

    pub fn tags(&mut self, tag: &str) {
        self.press(Key::T);
        self.types(Role::TextInput, "New tag", tag);
        self.press(Key::Enter);
        self.sees(&format!("{tag}  ×"));
    }

    pub fn focus(&mut self, front: bool) {
        self.harness.event(Event::WindowFocused(front));
        self.steps(2);
    }

    /// Waits for the whole comparison, and puts the first steps aside if they are shown.
    pub fn compared(&mut self) {
        self.until("the comparison", |window| {
            let done = window.shows("read deeply") || window.shows("read quickly");
            done && !window.is_busy() && !window.shows("first answer")
        });
        self.steps(4);
        if self.shows("Skip") {
            self.click("Skip");
        }
    }

    /// What the window in which a path is typed sends, without the system's own dialog, which a test has no hand in.
    pub fn chooses(&mut self, input: Input) {
        self.harness.state_mut().as_mut().unwrap().tell(input);
        self.steps(2);
    }

    pub fn saves_as(&mut self, path: &Path) {
        self.chooses(Input::SaveAs(path.to_owned(), Existing::Ask));
        self.sees(&format!("Saved {}.", path.file_name().unwrap().to_string_lossy()));
    }

    pub fn saves(&mut self) {
        self.press_with(Modifiers::COMMAND, Key::S);
        self.until("the work is saved", |window| !window.shows("not saved"));
    }
}

/// What a project file holds.
pub fn held(path: &Path) -> Project {
    format::read(&std::fs::read_to_string(path).unwrap()).unwrap()
}

pub fn tags(path: &Path) -> Vec<String> {
    let tag = |what: &What| if let What::Tag(_, tag) = what { Some(tag.clone()) } else { None };
    let mut tags: Vec<String> = held(path).decisions.iter().filter_map(|decision| tag(&decision.what)).collect();
    tags.sort();
    tags
}
