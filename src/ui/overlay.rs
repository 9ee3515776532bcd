//! What may stand over the window, and what it is called. Draws nothing.

/// The window above the window.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Overlay {
    /// None.
    #[default]
    None,
    /// The command palette.
    Palette,
    /// The list of keys.
    Keys,
    /// The help.
    Help,
    /// A path to open is typed.
    OpenPath,
    /// A path of articles to add is typed.
    AddPath,
    /// The path of a codebook to take codes from is typed.
    CodebookPath,
    /// The path of a corrected text of the article of that position is typed.
    CorrectPath(u32),
    /// The project gets a name.
    NameProject,
    /// A path to save to is typed.
    SavePath,
    /// The form of a report is chosen.
    Exports,
    /// A path to export to is typed.
    ExportPath,
    /// A path to write the codebook to is typed.
    ExportCodebookPath,
    /// The path of a report to verify is typed.
    VerifyPath,
    /// What came of a verification.
    Verified,
    /// A point gets a name.
    Label,
    /// A matter gets a name.
    LabelMatter,
    /// A statement gets a voice.
    Voice,
    /// A voice gets another name.
    RenameVoice(u32),
    /// A voice gets a side.
    Side(u32),
    /// Text is pasted.
    Paste,
}

impl Overlay {
    /// What it is called.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::OpenPath => "Open a project or articles",
            Self::AddPath => "Add articles",
            Self::CodebookPath => "Take codes from a codebook",
            Self::CorrectPath(_) => "Take a corrected text",
            Self::NameProject => "Name the project",
            Self::SavePath => "Save the project as",
            Self::Exports => "Which report?",
            Self::ExportPath => "Export a report",
            Self::ExportCodebookPath => "Export the codebook",
            Self::VerifyPath => "Verify a report",
            Self::Verified => "Verification of a report",
            Self::Label => "Name the point",
            Self::LabelMatter => "Name the matter",
            Self::Voice => "Who speaks here?",
            Self::RenameVoice(_) => "Rename voice",
            Self::Side(_) => "Side of the voice",
            Self::Paste => "Paste an article",
            Self::None | Self::Palette | Self::Keys | Self::Help => "",
        }
    }
}
