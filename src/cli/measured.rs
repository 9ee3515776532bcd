//! `counterpoint compare --measure`.

use super::{Failure, arguments::CompareOptions, output};
use crate::{
    comparison::{Resources, compare},
    disk::remembering,
    locale::{self, Language, message},
    present::measure,
    project::Project,
    report::{self, Format},
    session::Pool,
};

/// What the decisions say of the pairs that the program would make by itself.
pub(super) fn measured(options: &CompareOptions, project: &Project, language: Language) -> Result<(), Failure> {
    let resources = remembering(Resources::shipped());
    let measured = measure(project, &resources, &Pool);
    if measured.together + measured.apart == 0 {
        return Err(Failure::Work(message!("measure-nothing")));
    }
    let comparison = compare(project, &resources, &Pool);
    let text = match options.report()? {
        Format::Json => report::measured_json(&comparison, &measured) + "\n",
        Format::Md => locale::speaking(language, || report::measured_markdown(&comparison, &measured)),
        _ => return Err(Failure::Usage(message!("measure-forms"))),
    };
    output::put(text.as_bytes(), options.out.as_deref())
}
