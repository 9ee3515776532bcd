//! The closed list of what the user can do, with label, tooltip, key and enabledness. Menus, palette, keys and buttons come
//! from it. Knows nothing of how a command is carried out.

use super::{GlossCommand, MatterCommand, direction, icons, menu::Menu, situation::Situation};
use crate::{
    locale::{self, Language},
    view::View,
};
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
    NameProject,
    Export,
    Verify,
    Quit,
    Undo,
    Redo,
    Confirm,
    Reject,
    LeftOut,
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
    Gloss(GlossCommand),
    Show(View),
    SplitView,
    Left,
    Inspector,
    Detach,
    Present,
    Classroom,
    CodeBlind,
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
    Speak(Language),
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
    Findings,
    Measure,
    Copies,
    Texts,
    Palette,
    Help,
    Keys,
    Tour,
}

const COMMAND: Modifiers = Modifiers::COMMAND;
const SHIFT: Modifiers = Modifiers { shift: true, ..Modifiers::COMMAND };

impl Command {
    /// Every command, in the order of the menus.
    #[must_use]
    pub fn all() -> Vec<Self> {
        use Command::*;
        let mut all = vec![New, Open, OpenPath, AddArticles, Paste, Save, SaveAs, NameProject, Export, Verify, Quit];
        all.extend([
            Undo,
            Redo,
            Confirm,
            Reject,
            LeftOut,
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
        all.extend(GlossCommand::ALL.map(Gloss));
        all.extend(View::ALL.map(Show));
        all.extend([SplitView, Left, Inspector, Detach, Present, Classroom, CodeBlind, Light, Dark, Contrast]);
        all.extend([Bigger, Smaller, Usual, LargerText, SmallerText, WiderText, NarrowerText, Still]);
        all.extend(Language::ALL.map(Speak));
        all.extend([Back, Forward]);
        all.extend([Next, Previous, NextAnswer, NextDoubtful, Review, RightCell, LeftCell, Inspect, Fold]);
        all.extend([Base, Hide, OnlySpeaking, ShowAll, ByOutlet, ByVoice, BySide, Quick, Deep, Again, Cancel]);
        all.extend([Findings, Measure, Copies, Texts, Palette]);
        all.extend([Help, Keys, Tour]);
        all
    }

    /// The menu it stands in.
    #[must_use]
    pub fn menu(self) -> Menu {
        use Command::*;
        match self {
            Matter(of) => of.menu(),
            Gloss(of) => of.menu(),
            New | Open | OpenPath | AddArticles | Paste | Save | SaveAs | NameProject | Export | Verify | Quit => {
                Menu::File
            }
            Undo | Redo | Confirm | Reject | LeftOut | Pin | Split | Move | Merge | Label | SetVoice | AcceptVoice
            | OwnWords | SameVoice | OtherVoice | NobodyElse | SetAside | Restore | CutOut | JoinNext | Note | Tag
            | Copy | Find => Menu::Edit,
            Show(_) | SplitView | Left | Inspector | Detach | Present | Classroom | CodeBlind | Light | Dark
            | Contrast | Bigger | Smaller | Usual | LargerText | SmallerText | WiderText | NarrowerText | Still
            | Speak(_) => Menu::View,
            Back | Forward | Next | Previous | NextAnswer | NextDoubtful | Review | RightCell | LeftCell | Inspect
            | Fold => Menu::Go,
            Base | Hide | OnlySpeaking | ShowAll | ByOutlet | ByVoice | BySide | Quick | Deep | Again | Cancel
            | Findings | Measure | Copies | Texts => Menu::Compare,
            Palette | Help | Keys | Tour => Menu::Help,
        }
    }

    /// Whether a line stands above it in its menu.
    #[must_use]
    pub fn begins_group(self) -> bool {
        use Command::*;
        match self {
            Matter(of) => of.begins_group(),
            Gloss(of) => of.begins_group(),
            AddArticles | Save | Quit | Confirm | Note | SplitView | Present | Light | Bigger | LargerText | Next
            | ByOutlet | Quick | Again | Findings => true,
            _ => false,
        }
    }

    /// The key of its messages: what it is called, and its hint.
    fn key(self) -> &'static str {
        use Command::*;
        match self {
            Matter(of) => of.key(),
            Gloss(of) => of.key(),
            New => "command-new",
            Open => "command-open",
            OpenPath => "command-open-path",
            AddArticles => "command-add-articles",
            Paste => "command-paste",
            Save => "command-save",
            SaveAs => "command-save-as",
            NameProject => "command-name-project",
            Export => "command-export",
            Verify => "command-verify",
            Quit => "command-quit",
            Undo => "command-undo",
            Redo => "command-redo",
            Confirm => "command-confirm",
            Reject => "command-reject",
            LeftOut => "command-left-out",
            Pin => "command-pin",
            Split => "command-split",
            Move => "command-move",
            Merge => "command-merge",
            Label => "command-label",
            SetVoice => "command-set-voice",
            AcceptVoice => "command-accept-voice",
            OwnWords => "command-own-words",
            SameVoice => "command-same-voice",
            OtherVoice => "command-other-voice",
            NobodyElse => "command-nobody-else",
            SetAside => "command-set-aside",
            CutOut => "command-cut-out",
            JoinNext => "command-join-next",
            Restore => "command-restore",
            Note => "command-note",
            Tag => "command-tag",
            Copy => "command-copy",
            Find => "command-find",
            Show(View::Parallel) => "command-show-parallel",
            Show(View::Reading) => "command-show-reading",
            Show(View::Coverage) => "command-show-coverage",
            Show(View::Framing) => "command-show-framing",
            Show(View::Codebook) => "command-show-codebook",
            SplitView => "command-split-view",
            Left => "command-left",
            Inspector => "command-inspector",
            Detach => "command-detach",
            Present => "command-present",
            Classroom => "command-classroom",
            CodeBlind => "command-code-blind",
            Light => "command-light",
            Dark => "command-dark",
            Contrast => "command-contrast",
            Bigger => "command-bigger",
            Smaller => "command-smaller",
            Usual => "command-usual",
            LargerText => "command-larger-text",
            SmallerText => "command-smaller-text",
            WiderText => "command-wider-text",
            NarrowerText => "command-narrower-text",
            Still => "command-still",
            Back => "command-back",
            Forward => "command-forward",
            Next => "command-next",
            Previous => "command-previous",
            NextDoubtful => "command-next-doubtful",
            NextAnswer => "command-next-answer",
            Review => "command-review",
            RightCell => "command-right-cell",
            LeftCell => "command-left-cell",
            Inspect => "command-inspect",
            Fold => "command-fold",
            Base => "command-base",
            Hide => "command-hide",
            OnlySpeaking => "command-only-speaking",
            ShowAll => "command-show-all",
            ByOutlet => "command-by-outlet",
            ByVoice => "command-by-voice",
            BySide => "command-by-side",
            Quick => "command-quick",
            Deep => "command-deep",
            Again => "command-again",
            Cancel => "command-cancel",
            Findings => "command-findings",
            Measure => "command-measure",
            Copies => "command-copies",
            Texts => "command-texts",
            Palette => "command-palette",
            Help => "command-help",
            Keys => "command-keys",
            Tour => "command-tour",
            Speak(_) => "command-speak",
        }
    }

    /// What it is called: a verb, in sentence case.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Speak(language) => language.name(),
            _ => locale::say(self.key()),
        }
    }

    /// One sentence on what it does.
    #[must_use]
    pub fn tooltip(self) -> &'static str {
        locale::hint(self.key())
    }

    /// The icon on its button.
    #[must_use]
    pub fn icon(self) -> &'static str {
        use Command::*;
        direction::icon(match self {
            Matter(of) => of.icon(),
            Gloss(of) => of.icon(),
            New => icons::NEW,
            Open | OpenPath => icons::OPEN,
            AddArticles => icons::IMPORT,
            Paste => icons::PASTE,
            Save | SaveAs => icons::SAVE,
            Export => icons::EXPORT,
            Verify => icons::CHECK,
            Undo => icons::UNDO,
            Redo => icons::REDO,
            Confirm | LeftOut => icons::CHECK,
            Reject => icons::CROSS,
            Pin => icons::PIN,
            Split | CutOut => icons::SPLIT,
            Move => icons::MOVE,
            Merge | JoinNext | SameVoice => icons::MERGE,
            Label | NameProject => icons::PENCIL,
            SetVoice => icons::VOICE,
            AcceptVoice => icons::CONFIRMED,
            OwnWords => icons::ARTICLE,
            OtherVoice | NobodyElse => icons::CROSS,
            SetAside => icons::EYE_OFF,
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
            Classroom | CodeBlind => icons::PENCIL,
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
            Findings | Measure => icons::FRAMING,
            Copies => icons::COPY,
            Texts => icons::REPAIR,
            Palette => icons::PALETTE,
            Keys => icons::KEYS,
            Help => icons::HELP,
            _ => "",
        })
    }

    /// Its keys, the first being the one that is shown.
    #[must_use]
    pub fn keys(self) -> Vec<KeyboardShortcut> {
        use Command::*;
        let with = |modifiers, key| vec![KeyboardShortcut::new(modifiers, key)];
        let single = |key| with(Modifiers::NONE, key);
        match self {
            Matter(of) => of.keys(),
            Gloss(of) => of.keys(),
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
            LeftOut => single(Key::O),
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
            Findings => single(Key::L),
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
            OpenPath | NameProject | Verify | CodeBlind | Light | Dark | Contrast | OnlySpeaking | ShowAll
            | ByOutlet | ByVoice | BySide | Quick | Deep | Tour | Classroom | WiderText | NarrowerText | Still
            | SetAside | Restore | JoinNext | Copies | Texts | NobodyElse | Speak(_) => Vec::new(),
        }
    }

    /// Whether it can be done now.
    #[must_use]
    pub fn is_enabled(self, situation: &Situation) -> bool {
        use Command::*;
        match self {
            Matter(of) => of.is_enabled(situation),
            Gloss(of) => of.is_enabled(situation),
            Undo => situation.undo.is_some(),
            Redo => situation.redo.is_some(),
            Save | SaveAs | NameProject => situation.project,
            LeftOut => situation.silent,
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
            Export | Show(_) | SplitView | Present | Classroom | CodeBlind | Next | Previous | NextDoubtful
            | Review | RightCell | LeftCell | Find | ByOutlet | ByVoice | BySide | Quick | Deep | Findings
            | Measure | Copies | Texts => situation.comparison,
            Again => situation.articles,
            ShowAll => situation.hidden,
            Back => situation.back,
            Forward => situation.forward,
            Cancel => situation.busy,
            Left | Inspector | Detach => situation.project,
            New | Open | OpenPath | AddArticles | Paste | Verify | Quit | Light | Dark | Contrast | Bigger
            | Smaller | Usual | LargerText | SmallerText | WiderText | NarrowerText | Still | Speak(_) | Palette
            | Help | Keys | Tour => true,
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
