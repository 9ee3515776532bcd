//! Holds a report against what it carries and says what differs. The caller compares the packed project.

use super::{
    against::{against_itself, against_source, analysis},
    fault::Fault,
    read::displayed,
};
use crate::{
    comparison::Comparison,
    format,
    locale::{Message, message},
    project::Project,
    report::{Evidence, Report, findings},
};

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

impl Verified {
    /// Whether the report stands.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.faults.is_empty()
    }

    /// The first line for people.
    #[must_use]
    pub fn message(&self) -> Message {
        let Self { cells, findings, .. } = self;
        match self.faults.len() {
            0 => message!("verify-stands", cells = *cells, findings = *findings),
            count => message!("verify-does-not-stand", count = count),
        }
    }
}

/// Why a file could not be verified at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum Unverifiable {
    /// It is no report that carries evidence.
    NoEvidence,
    /// What it carries is damaged.
    DamagedEvidence,
    /// The packed project cannot be read.
    DamagedProject(Message),
}

impl Unverifiable {
    /// Why, and what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::NoEvidence => message!("verify-no-evidence"),
            Self::DamagedEvidence => message!("verify-damaged-evidence"),
            Self::DamagedProject(why) => message!("verify-damaged-project", why = why),
        }
    }
}

/// Verifies a report. `compare` makes the comparison of the packed project.
///
/// # Errors
/// [`Unverifiable`] where there is nothing to hold it against.
pub fn verify(bytes: &[u8], compare: &dyn Fn(&Project) -> Comparison) -> Result<Verified, Unverifiable> {
    let (form, shown) = displayed(bytes).ok_or(Unverifiable::NoEvidence)?;
    let packed = shown.evidence.as_deref().ok_or(Unverifiable::NoEvidence)?;
    let evidence = Evidence::unpacked(packed).ok_or(Unverifiable::DamagedEvidence)?;
    let project = format::read(&evidence.project).map_err(|error| Unverifiable::DamagedProject(error.message()))?;
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
            Err(error) => faults.push(Fault::Damage(error.message())),
        }
    }
    let cells = shown.cells.len();
    Ok(Verified { made_by: evidence.made_by, made_again_by, cells, findings: again.len(), faults, project })
}
