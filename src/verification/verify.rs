//! Holds a report against what it carries and says what differs. The caller compares the packed project.

use super::{
    against::{against_itself, against_source, analysis},
    displayed::displayed,
};
use crate::{
    comparison::Comparison,
    project::{Project, format},
    report::{Evidence, Report, findings},
};
use std::fmt;

/// What came of a verification.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Verified {
    /// What the report was made with.
    pub made_by: String,
    /// What it was made with again.
    pub made_again_by: String,
    /// Quoted cells that were looked at.
    pub cells: usize,
    /// Findings that were made again.
    pub findings: usize,
    /// What differs, in the order in which it was looked for; empty where the report stands.
    pub faults: Vec<Fault>,
    /// The packed project, to be held against the files of its articles.
    pub project: Project,
}

/// One thing in which a report differs from what it carries.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// A quoted cell does not show its passage.
    Cell {
        /// Where it stands.
        at: String,
        /// What is wrong with it.
        what: String,
    },
    /// The analysis comes out otherwise.
    Analysis {
        /// Of what.
        of: String,
        /// How.
        what: String,
    },
    /// Another text is not the one that comes out.
    Text {
        /// Where it stands.
        at: String,
        /// What is wrong with it.
        what: String,
    },
    /// Something cannot be read.
    Damage(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cell { at, what } => write!(f, "quoted cell ({at}): {what}"),
            Self::Analysis { of, what } => write!(f, "analysis, {of}: {what}"),
            Self::Text { at, what } if at.is_empty() => write!(f, "text: {what}"),
            Self::Text { at, what } => write!(f, "text ({at}): {what}"),
            Self::Damage(what) => write!(f, "damage: {what}"),
        }
    }
}

impl Verified {
    /// Whether the report stands.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.faults.is_empty()
    }

    /// The first line for people.
    #[must_use]
    pub fn told(&self) -> String {
        let Self { cells, findings, .. } = self;
        match self.faults.len() {
            0 => format!(
                "The report stands: each of its {cells} quoted cells shows its passage, and its {findings} findings come out the same from the packed project."
            ),
            1 => "The report does not stand: one thing differs from what it carries.".to_owned(),
            count => format!("The report does not stand: {count} things differ from what it carries."),
        }
    }
}

/// Why a file could not be verified at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unverifiable {
    /// It is no report that carries evidence.
    #[error(
        "it carries no evidence: it is no report of this program as a web page, Word document or spreadsheet, or it was written by a version before these carried any. Ask for one written anew"
    )]
    NoEvidence,
    /// What it carries is damaged.
    #[error(
        "the evidence that it carries is damaged, or was changed: nothing in it can be verified. Ask for the report again"
    )]
    DamagedEvidence,
    /// The packed project cannot be read.
    #[error("the project that it carries cannot be read ({0}). Ask for the report again")]
    DamagedProject(String),
}

/// Verifies a report. `compare` makes the comparison of the packed project.
///
/// # Errors
/// [`Unverifiable`] where there is nothing to hold it against.
pub fn verify(bytes: &[u8], compare: &dyn Fn(&Project) -> Comparison) -> Result<Verified, Unverifiable> {
    let (form, shown) = displayed(bytes).ok_or(Unverifiable::NoEvidence)?;
    let packed = shown.evidence.as_deref().ok_or(Unverifiable::NoEvidence)?;
    let evidence = Evidence::unpacked(packed).ok_or(Unverifiable::DamagedEvidence)?;
    let project = format::read(&evidence.project).map_err(|error| Unverifiable::DamagedProject(error.to_string()))?;
    let mut faults: Vec<Fault> = shown.damage.iter().cloned().map(Fault::Damage).collect();
    faults.extend(shown.cells.iter().filter_map(|cell| against_source(cell, form, &project)));
    let comparison = compare(&project);
    let again = findings(&comparison);
    let differences = analysis(&evidence.findings, &again);
    let same = differences.is_empty();
    faults.extend(differences);
    let report = Report { project: &project, comparison: &comparison };
    let made_again_by = comparison.made_by.to_string();
    if same && made_again_by == evidence.made_by {
        match form.written_in(&report, evidence.language()) {
            Ok(written) if written == bytes => {}
            Ok(written) => faults.extend(against_itself(form, bytes, &shown, &written, &faults)),
            Err(error) => faults.push(Fault::Damage(error.to_string())),
        }
    }
    let cells = shown.cells.len();
    Ok(Verified { made_by: evidence.made_by, made_again_by, cells, findings: again.len(), faults, project })
}
