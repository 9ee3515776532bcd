//! `counterpoint compare --measure`.

use super::{Failure, arguments::CompareOptions, output};
use crate::{
    comparison::{Resources, compare, measure},
    disk::remembering,
    locale::{self, Language},
    project::Project,
    report::{self, Format},
    session::Pool,
};

/// What the decisions say of the pairs that the program would make by itself.
pub(super) fn measured(options: &CompareOptions, project: &Project, language: Language) -> Result<(), Failure> {
    let resources = remembering(Resources::shipped());
    let measured = measure(project, &resources, &Pool);
    if measured.together + measured.apart == 0 {
        let advice = "confirm, reject, move or pin some pairs in the window first";
        return Err(Failure::Work(format!(
            "There is nothing to measure against: the project holds no decision on pairs; {advice}."
        )));
    }
    let comparison = compare(project, &resources, &Pool);
    let text = match options.report()? {
        Format::Json => report::measured_json(&comparison, &measured) + "\n",
        Format::Md => locale::speaking(language, || report::measured_markdown(&comparison, &measured)),
        _ => return Err(Failure::Usage("--measure is written as json or md.".to_owned())),
    };
    output::put(text.as_bytes(), options.out.as_deref())
}
