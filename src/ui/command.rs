//! The closed list of what the user can do, with label, tooltip, key and enabledness. Menus, palette, keys and buttons come
//! from it. Knows nothing of how a command is carried out.

use super::{MatterCommand, icons, situation::Situation};
use crate::view::View;
use egui::{Key, KeyboardShortcut, Modifiers};

/// Everything that can be done without a further word.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // `label` and `tooltip` say what each does
pub enum Command {
    New,
    Open,
    OpenPath,
    AddArticles,
    Paste,
    Save,
    SaveAs,
    Export,
    Quit,
    Undo,
    Redo,
    Confirm,
    Reject,
    Pin,
    Split,
    Move,
    Merge,
    Label,
    SetVoice,
    AcceptVoice,
    OwnWords,
    SameVoice,
    OtherVoice,
    NobodyElse,
    SetAside,
    Restore,
    CutOut,
    JoinNext,
    Note,
    Tag,
    Copy,
    Find,
    Matter(MatterCommand),
    Show(View),
    SplitView,
    Left,
    Inspector,
    Detach,
    Present,
    Classroom,
    Light,
    Dark,
    Contrast,
    Bigger,
    Smaller,
    Usual,
    LargerText,
    SmallerText,
    WiderText,
    NarrowerText,
    Still,
    Back,
    Forward,
    Next,
    Previous,
    NextDoubtful,
    NextAnswer,
    Review,
    RightCell,
    LeftCell,
    Inspect,
    Fold,
    Base,
    Hide,
    OnlySpeaking,
    ShowAll,
    ByOutlet,
    ByVoice,
    BySide,
    Quick,
    Deep,
    Again,
    Cancel,
    Measure,
    Copies,
    Texts,
    Palette,
    Help,
    Keys,
    Tour,
}

/// The menus, in order.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Menu {
    File,
    Edit,
    View,
    Go,
    Compare,
    Help,
}

impl Menu {
    /// Every menu.
    pub const ALL: [Self; 6] = [Self::File, Self::Edit, Self::View, Self::Go, Self::Compare, Self::Help];

    /// The word in the menu bar.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::File => "File",
            Self::Edit => "Edit",
            Self::View => "View",
            Self::Go => "Go",
            Self::Compare => "Compare",
            Self::Help => "Help",
        }
    }
}

const COMMAND: Modifiers = Modifiers::COMMAND;
const SHIFT: Modifiers = Modifiers { shift: true, ..Modifiers::COMMAND };

impl Command {
    /// Every command, in the order of the menus.
    #[must_use]
    pub fn all() -> Vec<Self> {
        use Command::*;
        let mut all = vec![New, Open, OpenPath, AddArticles, Paste, Save, SaveAs, Export, Quit];
        all.extend([
            Undo,
            Redo,
            Confirm,
            Reject,
            Pin,
            Split,
            Move,
            Merge,
            Label,
            SetVoice,
            AcceptVoice,
            OwnWords,
            SameVoice,
            OtherVoice,
            NobodyElse,
            SetAside,
            Restore,
            CutOut,
            JoinNext,
            Note,
            Tag,
            Copy,
            Find,
        ]);
        all.extend(MatterCommand::ALL.map(Matter));
        all.extend(View::ALL.map(Show));
        all.extend([SplitView, Left, Inspector, Detach, Present, Classroom, Light, Dark, Contrast]);
        all.extend([Bigger, Smaller, Usual, LargerText, SmallerText, WiderText, NarrowerText, Still, Back, Forward]);
        all.extend([Next, Previous, NextAnswer, NextDoubtful, Review, RightCell, LeftCell, Inspect, Fold]);
        all.extend([Base, Hide, OnlySpeaking, ShowAll, ByOutlet, ByVoice, BySide, Quick, Deep, Again, Cancel]);
        all.extend([Measure, Copies, Texts, Palette]);
        all.extend([Help, Keys, Tour]);
        all
    }

    /// The menu it stands in.
    #[must_use]
    pub fn menu(self) -> Menu {
        use Command::*;
        match self {
            Matter(of) => of.menu(),
            New | Open | OpenPath | AddArticles | Paste | Save | SaveAs | Export | Quit => Menu::File,
            Undo | Redo | Confirm | Reject | Pin | Split | Move | Merge | Label | SetVoice | AcceptVoice | OwnWords
            | SameVoice | OtherVoice | NobodyElse | SetAside | Restore | CutOut | JoinNext | Note | Tag | Copy
            | Find => Menu::Edit,
            Show(_) | SplitView | Left | Inspector | Detach | Present | Classroom | Light | Dark | Contrast
            | Bigger | Smaller | Usual | LargerText | SmallerText | WiderText | NarrowerText | Still => Menu::View,
            Back | Forward | Next | Previous | NextAnswer | NextDoubtful | Review | RightCell | LeftCell | Inspect
            | Fold => Menu::Go,
            Base | Hide | OnlySpeaking | ShowAll | ByOutlet | ByVoice | BySide | Quick | Deep | Again | Cancel
            | Measure | Copies | Texts => Menu::Compare,
            Palette | Help | Keys | Tour => Menu::Help,
        }
    }

    /// Whether a line stands above it in its menu.
    #[must_use]
    pub fn begins_group(self) -> bool {
        use Command::*;
        if let Matter(of) = self {
            return of.begins_group();
        }
        matches!(
            self,
            AddArticles
                | Save
                | Quit
                | Confirm
                | Note
                | SplitView
                | Present
                | Light
                | Bigger
                | LargerText
                | Next
                | ByOutlet
                | Quick
                | Again
                | Measure
        )
    }

    /// What it is called: a verb, in sentence case.
    #[must_use]
    pub fn label(self) -> &'static str {
        use Command::*;
        match self {
            Matter(of) => of.label(),
            New => "New comparison",
            Open => "Open…",
            OpenPath => "Open by path…",
            AddArticles => "Add articles…",
            Paste => "Paste as article",
            Save => "Save",
            SaveAs => "Save as…",
            Export => "Export…",
            Quit => "Quit",
            Undo => "Undo",
            Redo => "Redo",
            Confirm => "Confirm pair",
            Reject => "Reject pair",
            Pin => "Pin point",
            Split => "Split off statement",
            Move => "Move statement to…",
            Merge => "Merge point with…",
            Label => "Name point…",
            SetVoice => "Set voice…",
            AcceptVoice => "Accept speaker",
            OwnWords => "Set to the article's own words",
            SameVoice => "The two voices are one",
            OtherVoice => "They are two",
            NobodyElse => "Never ask about this voice",
            SetAside => "Set statement aside",
            CutOut => "Make selected words a statement",
            JoinNext => "Join with next statement",
            Restore => "Compare statement after all",
            Note => "Write note",
            Tag => "Add tag",
            Copy => "Copy with citation",
            Find => "Find",
            Show(View::Parallel) => "Show Parallel view",
            Show(View::Reading) => "Show Reading view",
            Show(View::Coverage) => "Show Coverage view",
            Show(View::Framing) => "Show Framing view",
            Show(View::Codebook) => "Show Codebook",
            SplitView => "Split the screen",
            Left => "Show articles and voices",
            Inspector => "Show inspector",
            Detach => "Put inspector in its own window",
            Present => "Present to a group",
            Classroom => "Begin classroom exercise",
            Light => "Use light theme",
            Dark => "Use dark theme",
            Contrast => "Use high contrast theme",
            Bigger => "Make everything bigger",
            Smaller => "Make everything smaller",
            Usual => "Make everything usual size",
            LargerText => "Make article text larger",
            SmallerText => "Make article text smaller",
            WiderText => "Make reading text wider",
            NarrowerText => "Make reading text narrower",
            Still => "Reduce motion",
            Back => "Go back",
            Forward => "Go forward",
            Next => "Go to next point",
            Previous => "Go to previous point",
            NextDoubtful => "Go to next doubtful pair",
            NextAnswer => "Go to next answer to the same question",
            Review => "Review doubtful speakers",
            RightCell => "Go to next version",
            LeftCell => "Go to previous version",
            Inspect => "Read statement in its article",
            Fold => "Fold row",
            Base => "Compare against this version",
            Hide => "Hide this column",
            OnlySpeaking => "Show only who speaks here",
            ShowAll => "Show all columns",
            ByOutlet => "Compare by outlet",
            ByVoice => "Compare by voice",
            BySide => "Compare by side",
            Quick => "Read quickly",
            Deep => "Read deeply",
            Again => "Compare again",
            Cancel => "Stop comparing",
            Measure => "Measure against your decisions",
            Copies => "Show copies of one text",
            Texts => "Show repairs and what was set aside",
            Palette => "Find a command",
            Help => "Show help",
            Keys => "Show keys",
            Tour => "Show first steps",
        }
    }

    /// One sentence on what it does.
    #[must_use]
    pub fn tooltip(self) -> &'static str {
        use Command::*;
        match self {
            Matter(of) => of.tooltip(),
            New => "Begin with an empty comparison.",
            Open => "Open a project, or articles of any kind that can be read.",
            OpenPath => "Open a file by typing where it is.",
            AddArticles => "Bring in further accounts of the event.",
            Paste => "Bring in the text of the clipboard as an article.",
            Save => "Write the project to its file.",
            SaveAs => "Write the project to another file.",
            Export => "Write a report: web page, document, spreadsheet, text or data for other programs.",
            Quit => "Close the window; unsaved work is asked about.",
            Undo => "Take the last change back.",
            Redo => "Do the last undone change again.",
            Confirm => "Say that the selected statement and the base's are parallel; every later comparison keeps it.",
            Reject => {
                "Say that the selected statement and the base's are not parallel; every later comparison keeps it."
            }
            Pin => "Keep this point as it is, whatever later comparisons find.",
            Split => "Take the selected statement out of its point.",
            Move => "Put the selected statement into another point: choose its row next.",
            Merge => "Make this point and another one: choose its row next.",
            Label => "Give the point a name of your own.",
            SetVoice => "Say who speaks in the selected statement.",
            OwnWords => "Say that nobody else speaks in the selected statement: the article tells it itself.",
            SameVoice => "Answer the first question of who is who: this voice is the other one.",
            OtherVoice => "Answer the first question of who is who: this voice is not the other one.",
            NobodyElse => {
                "Answer the first question of who is who: this voice is nobody else, and is not asked about again."
            }
            AcceptVoice => "Say that speaker and content of the selected statement are right as found.",
            SetAside => "Take the selected statement out of the comparison; it stays in its article.",
            CutOut => "Select words in the Reading view with the mouse: they become a statement of their own.",
            JoinNext => "Make the selected statement and the one after it in its article one statement.",
            Restore => "Compare the selected heading, caption or notice, which was set aside.",
            Note => "Write down a thought about the selected statement.",
            Tag => "Put a word on the selected statement to find it by.",
            Copy => "Copy the selected words with article, outlet and day.",
            Find => "Look for words in all articles, points and notes.",
            Show(View::Parallel) => "Versions side by side, one row a point.",
            Show(View::Reading) => "One article, its voices tinted, the parallels of other versions in the margin.",
            Show(View::Coverage) => "Who speaks at which point, and how differently.",
            Show(View::Framing) => "How each version puts it: names, verbs, certainty, numbers and more.",
            Show(View::Codebook) => "Your own frames, and the passages that stand in them.",
            SplitView => "Show two views side by side.",
            Left => "Show or hide the list of articles and voices.",
            Inspector => "Show or hide what is known about the selected statement.",
            Detach => "Take the inspector out of the window, or back into it.",
            Present => "Only the view, in large letters, over the whole screen; Esc ends it.",
            Classroom => {
                "Hide the marks: readers say same, different or left out, then see what the machine and the teacher say."
            }
            Light => "Dark letters on light ground.",
            Dark => "Light letters on dark ground.",
            Contrast => "Black on white.",
            Bigger => "Enlarge letters and controls, up to 200 %.",
            Smaller => "Shrink letters and controls.",
            Usual => "Letters and controls at 100 %.",
            LargerText => "Enlarge the words of articles alone.",
            SmallerText => "Shrink the words of articles alone.",
            WiderText => "Longer lines in the Reading view.",
            NarrowerText => "Shorter lines in the Reading view.",
            Still => "No movement: panels and scrolling jump at once.",
            Back => "Return to where you were before.",
            Forward => "Return to where you went back from.",
            Next => "Select the point below.",
            Previous => "Select the point above.",
            NextAnswer => "Select the next statement of the same matter, version after version.",
            NextDoubtful => "Select the next pair with a score below 0.7 that is not decided yet.",
            Review => "Go through the statements of which it is doubtful who says them, the most doubtful first.",
            RightCell => "Select the next version's reading of this point.",
            LeftCell => "Select the previous version's reading of this point.",
            Inspect => "Show the selected statement where it stands in its article.",
            Fold => "Show this row as one line, or whole again.",
            Base => "Mark in the other columns what the selected version has not.",
            Hide => "Take the selected version's column out of sight.",
            OnlySpeaking => "Take every version out of sight that is silent at the selected point.",
            ShowAll => "Bring every hidden column back.",
            ByOutlet => "One column an outlet.",
            ByVoice => "One column a voice: whoever is heard, and the article's own narration.",
            BySide => "One column a side, such as a country.",
            Quick => "Compare by words, names and numbers.",
            Deep => "Compare by meaning and grammar as well.",
            Again => "Compare although nothing changed.",
            Cancel => "Give up the running comparison; what is shown stays.",
            Measure => {
                "See how far the machine's pairs agree with what you decided, and which pairs are best decided next."
            }
            Copies => "See which articles print one text, who may have it from whom, and what was changed.",
            Texts => "See what was repaired and set aside in each article on its way in, and undo it.",
            Palette => "Type what you want to do.",
            Help => "What every part of the program is for, to be searched.",
            Keys => "List every key.",
            Tour => "Three steps through the window.",
        }
    }

    /// The icon on its button.
    #[must_use]
    pub fn icon(self) -> &'static str {
        use Command::*;
        match self {
            Matter(of) => of.icon(),
            New => icons::NEW,
            Open | OpenPath => icons::OPEN,
            AddArticles => icons::IMPORT,
            Paste => icons::PASTE,
            Save | SaveAs => icons::SAVE,
            Export => icons::EXPORT,
            Undo => icons::UNDO,
            Redo => icons::REDO,
            Confirm => icons::CHECK,
            Reject => icons::CROSS,
            Pin => icons::PIN,
            Split => icons::SPLIT,
            Move => icons::MOVE,
            Merge => icons::MERGE,
            Label => icons::PENCIL,
            SetVoice => icons::VOICE,
            AcceptVoice => icons::CONFIRMED,
            OwnWords => icons::ARTICLE,
            SameVoice => icons::MERGE,
            OtherVoice | NobodyElse => icons::CROSS,
            SetAside => icons::EYE_OFF,
            CutOut => icons::SPLIT,
            JoinNext => icons::MERGE,
            Restore => icons::EYE,
            Review => icons::HELP,
            Note => icons::NOTE,
            Tag => icons::TAG,
            Copy => icons::COPY,
            Find => icons::SEARCH,
            Show(View::Parallel) => icons::PARALLEL,
            Show(View::Reading) | Inspect => icons::READING,
            Show(View::Coverage) => icons::COVERAGE,
            Show(View::Framing) => icons::FRAMING,
            Show(View::Codebook) => icons::CODEBOOK,
            SplitView => icons::SPLIT_VIEW,
            Left => icons::PANEL_LEFT,
            Inspector => icons::PANEL_RIGHT,
            Detach => icons::EXPORT,
            Present => icons::EYE,
            Classroom => icons::PENCIL,
            Light => icons::SUN,
            Dark => icons::MOON,
            Contrast => icons::CONTRAST,
            Back => icons::BACK,
            Forward => icons::FORWARD,
            Hide => icons::EYE_OFF,
            OnlySpeaking => icons::VOICE,
            ShowAll => icons::EYE,
            ByOutlet => icons::ARTICLE,
            ByVoice => icons::VOICE,
            BySide => icons::SIDES,
            Base => icons::BASE,
            Quick | Deep => icons::DEPTH,
            Cancel => icons::CROSS,
            Measure => icons::FRAMING,
            Copies => icons::COPY,
            Texts => icons::REPAIR,
            Palette => icons::PALETTE,
            Keys => icons::KEYS,
            Help => icons::HELP,
            _ => "",
        }
    }

    /// Its keys, the first being the one that is shown.
    #[must_use]
    pub fn keys(self) -> Vec<KeyboardShortcut> {
        use Command::*;
        let with = |modifiers, key| vec![KeyboardShortcut::new(modifiers, key)];
        let single = |key| with(Modifiers::NONE, key);
        match self {
            Matter(of) => of.keys(),
            New => with(COMMAND, Key::N),
            Open => with(COMMAND, Key::O),
            AddArticles => with(SHIFT, Key::O),
            Paste => with(SHIFT, Key::V),
            Save => with(COMMAND, Key::S),
            SaveAs => with(SHIFT, Key::S),
            Export => with(COMMAND, Key::E),
            Quit => with(COMMAND, Key::Q),
            Undo => with(COMMAND, Key::Z),
            Redo => [with(SHIFT, Key::Z), with(COMMAND, Key::Y)].concat(),
            Confirm => single(Key::C),
            Reject => single(Key::X),
            Pin => single(Key::P),
            Split => single(Key::S),
            Move => single(Key::M),
            Merge => single(Key::G),
            Label => single(Key::F2),
            SetVoice => single(Key::V),
            CutOut => single(Key::W),
            Note => single(Key::N),
            Tag => single(Key::T),
            Copy => with(SHIFT, Key::C),
            Find => [with(COMMAND, Key::F), single(Key::Slash)].concat(),
            Show(View::Parallel) => with(COMMAND, Key::Num1),
            Show(View::Reading) => with(COMMAND, Key::Num2),
            Show(View::Coverage) => with(COMMAND, Key::Num3),
            Show(View::Framing) => with(COMMAND, Key::Num4),
            Show(View::Codebook) => with(COMMAND, Key::Num5),
            SplitView => with(COMMAND, Key::Backslash),
            Left => with(COMMAND, Key::B),
            Inspector => with(COMMAND, Key::I),
            Detach => with(SHIFT, Key::I),
            Present => single(Key::F11),
            LargerText => with(Modifiers::ALT, Key::Equals),
            SmallerText => with(Modifiers::ALT, Key::Minus),
            Bigger => [with(COMMAND, Key::Equals), with(COMMAND, Key::Plus)].concat(),
            Smaller => with(COMMAND, Key::Minus),
            Usual => with(COMMAND, Key::Num0),
            Back => with(Modifiers::ALT, Key::ArrowLeft),
            Forward => with(Modifiers::ALT, Key::ArrowRight),
            Next => single(Key::ArrowDown),
            Previous => single(Key::ArrowUp),
            NextDoubtful => single(Key::D),
            NextAnswer => single(Key::Q),
            Review => single(Key::U),
            Measure => single(Key::E),
            AcceptVoice => single(Key::A),
            OwnWords => single(Key::R),
            SameVoice => single(Key::Y),
            OtherVoice => with(Modifiers::SHIFT, Key::Y),
            RightCell => single(Key::ArrowRight),
            LeftCell => single(Key::ArrowLeft),
            Inspect => single(Key::Enter),
            Fold => single(Key::Space),
            Base => single(Key::B),
            Hide => single(Key::H),
            Cancel => single(Key::Escape),
            Again => single(Key::F5),
            Palette => [with(COMMAND, Key::K), with(SHIFT, Key::P)].concat(),
            Help => single(Key::F1),
            Keys => single(Key::Questionmark),
            OpenPath | Light | Dark | Contrast | OnlySpeaking | ShowAll | ByOutlet | ByVoice | BySide | Quick
            | Deep | Tour | Classroom | WiderText | NarrowerText | Still | SetAside | Restore | JoinNext | Copies
            | Texts | NobodyElse => Vec::new(),
        }
    }

    /// Whether it can be done now.
    #[must_use]
    pub fn is_enabled(self, situation: &Situation) -> bool {
        use Command::*;
        match self {
            Matter(of) => of.is_enabled(situation),
            Undo => situation.undo.is_some(),
            Redo => situation.redo.is_some(),
            Save | SaveAs => situation.project,
            Confirm | Reject => situation.pair || (situation.point && !situation.silent),
            Pin | Split | Merge | Label | Fold | OnlySpeaking => situation.point,
            SetAside => situation.statement && situation.compared,
            CutOut => situation.words,
            JoinNext => situation.neighbour,
            SameVoice | OtherVoice | NobodyElse => situation.identity,
            Restore => situation.statement && !situation.compared,
            Move | SetVoice | AcceptVoice | OwnWords | Note | Tag | Copy | Inspect | Base | Hide | NextAnswer => {
                situation.statement
            }
            Export | Show(_) | SplitView | Present | Classroom | Next | Previous | NextDoubtful | Review
            | RightCell | LeftCell | Find | ByOutlet | ByVoice | BySide | Quick | Deep | Measure | Copies | Texts => {
                situation.comparison
            }
            Again => situation.articles,
            ShowAll => situation.hidden,
            Back => situation.back,
            Forward => situation.forward,
            Cancel => situation.busy,
            Left | Inspector | Detach => situation.project,
            New | Open | OpenPath | AddArticles | Paste | Quit | Light | Dark | Contrast | Bigger | Smaller | Usual
            | LargerText | SmallerText | WiderText | NarrowerText | Still | Palette | Help | Keys | Tour => true,
        }
    }

    /// Whether its key is only heard while no text is being typed.
    #[must_use]
    pub fn is_single_key(self) -> bool {
        self.keys().iter().any(is_of_one_letter)
    }
}

/// Whether a key is pressed alone or with shift, as it is in typing.
pub(super) fn is_of_one_letter(keys: &KeyboardShortcut) -> bool {
    !keys.modifiers.command && !keys.modifiers.ctrl && !keys.modifiers.alt
}
