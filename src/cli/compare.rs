//! `counterpoint compare`. Knows nothing of how a comparison is made.

use super::{
    Failure,
    arguments::{CompareOptions, Format},
    input, output,
};
use crate::{
    comparison::{Resources, compare as compared},
    disk::{System, remembering, save_project},
    report::{self, Report},
    session::Pool,
};

pub(super) fn compare(options: &CompareOptions) -> Result<(), Failure> {
    let mut project = input::project(&options.inputs)?;
    input::set(&mut project, &options.comparing);
    if let Some(path) = &options.names {
        input::take_names(&mut project, path)?;
    }
    let comparison = compared(&project, &remembering(Resources::shipped()), &Pool);
    let report = Report { project: &project, comparison: &comparison };
    let bytes = match options.format {
        Format::Json => (report::comparison_json(&comparison, None) + "\n").into_bytes(),
        Format::Html => report::html(&report).into_bytes(),
        Format::Md => report::markdown(&report).into_bytes(),
        Format::Csv => report::csv(&report).into_bytes(),
        Format::Tei => report::tei(&report).into_bytes(),
        Format::Xlsx => report::xlsx(&report).map_err(failed)?,
        Format::Docx => report::docx(&report).map_err(failed)?,
        Format::Qdpx => report::qdpx(&report).map_err(failed)?,
    };
    if let Some(path) = &options.save {
        save_project(&System, path, &project, None).map_err(|error| Failure::Work(error.to_string()))?;
    }
    output::put(&bytes, options.out.as_deref())
}

fn failed(error: report::ExportError) -> Failure {
    Failure::Work(error.to_string())
}
