//! `counterpoint compare`.

use super::{Failure, arguments::CompareOptions, input, measured, output};
use crate::{
    comparison::{Resources, compare as compared},
    disk::{Files, System, remembering, save_project},
    locale::{self, Language, message},
    report::{self, Format, Report},
    session::Pool,
};
use std::path::Path;

/// Endings of documents of other programs, in which no report is written whatever form is asked for.
const OTHERS: [&str; 8] = ["pdf", "doc", "odt", "rtf", "epub", "xls", "ods", "ppt"];

impl CompareOptions {
    /// The form of the report: the one asked for, else what the file's name ends in, else one record.
    pub(super) fn report(&self) -> Result<Format, Failure> {
        let out = self.out.as_deref().filter(|path| path.extension().is_some());
        let ending = out.and_then(Path::extension).map(|ending| ending.to_string_lossy().to_lowercase());
        let foreign = ending.is_some_and(|ending| OTHERS.contains(&ending.as_str()));
        match (self.format, out) {
            (Some(format), _) if !foreign => Ok(format),
            (_, Some(path)) => Format::of_path(path).map_err(|error| Failure::Usage(error.message())),
            (format, None) => Ok(format.unwrap_or(Format::Json)),
        }
    }
}

pub(super) fn compare(options: &CompareOptions, language: Language) -> Result<(), Failure> {
    let format = options.report()?;
    let mut project = input::project(&options.inputs)?;
    if let Some(path) = &options.codebook {
        input::codebook(&mut project, path)?;
    }
    input::set(&mut project, &options.comparing);
    if let Some(path) = &options.names {
        input::take_names(&mut project, path)?;
    }
    if options.measure {
        return measured::measured(options, &project, language);
    }
    let comparison = compared(&project, &remembering(Resources::shipped()), &Pool);
    let report = Report { project: &project, comparison: &comparison };
    // a record of thousands of articles is not held whole
    let is_streamed = output::is_standard(options.out.as_deref()) && format == Format::Json;
    let bytes = if is_streamed {
        Vec::new()
    } else {
        format.written_in(&report, language).map_err(|error| Failure::Work(error.message()))?
    };
    if let Some(path) = &options.save {
        save_project(&System, path, &project, None).map_err(|error| Failure::Work(error.message()))?;
    }
    if let Some(folder) = &options.figures {
        figures(&report, folder, language)?;
    }
    if is_streamed {
        return output::print(|out| {
            report::write_comparison_json(&comparison, None, &mut *out)?;
            out.write_all(b"\n")
        });
    }
    output::put(&bytes, options.out.as_deref())
}

/// Each figure as a file in the folder.
fn figures(report: &Report<'_>, folder: &Path, language: Language) -> Result<(), Failure> {
    System
        .make_folder(folder)
        .map_err(|error| Failure::Work(message!("compare-no-folder", folder = folder, why = &error)))?;
    #[cfg(feature = "ui")]
    let painter = report::Painter::new(crate::disk::system_fonts());
    for figure in locale::speaking(language, || report::figures(report)) {
        let path = folder.join(format!("{}.svg", figure.name));
        output::put(figure.svg.as_bytes(), Some(&path))?;
        #[cfg(feature = "ui")]
        {
            let path = folder.join(format!("{}.png", figure.name));
            let picture = painter.png(&figure).map_err(|error| Failure::Work(error.message()))?;
            output::put(&picture, Some(&path))?;
        }
    }
    Ok(())
}
