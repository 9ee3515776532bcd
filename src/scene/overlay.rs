//! What may stand over the window, and what it is called. Draws nothing.

use crate::{
    locale::tr,
    session::{Input, Session},
};
use std::path::PathBuf;

/// The window above the window.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Overlay {
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
    /// The path of a file of glosses is typed.
    GlossesPath,
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
    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::OpenPath => tr!("title-open"),
            Self::AddPath => tr!("title-add"),
            Self::CodebookPath => tr!("title-codebook"),
            Self::GlossesPath => tr!("title-glosses"),
            Self::CorrectPath(_) => tr!("title-correct"),
            Self::NameProject => tr!("title-name-project"),
            Self::SavePath => tr!("title-save"),
            Self::Exports => tr!("title-exports"),
            Self::ExportPath => tr!("title-export"),
            Self::ExportCodebookPath => tr!("title-export-codebook"),
            Self::VerifyPath => tr!("title-verify"),
            Self::Verified => tr!("title-verified"),
            Self::Label => tr!("title-label"),
            Self::LabelMatter => tr!("title-label-matter"),
            Self::Voice => tr!("title-voice"),
            Self::RenameVoice(_) => tr!("title-rename-voice"),
            Self::Side(_) => tr!("title-side"),
            Self::Paste => tr!("title-paste"),
            Self::None | Self::Palette | Self::Keys | Self::Help => "",
        }
    }
}

/// That a file holds the corrected text of the article of that position.
pub(crate) fn corrected(session: &Session, article: u32, path: PathBuf) -> Option<Input> {
    let article = session.articles().get(article as usize)?;
    Some(Input::Reimport(article.id.clone(), path))
}
