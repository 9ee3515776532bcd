//! `counterpoint compare`. Knows nothing of how a comparison is made.

use super::{
    Failure,
    arguments::{CompareOptions, Format},
    input,
};
use crate::{
    comparison::{Resources, compare as compared},
    report,
    session::Pool,
};
use std::io::Write;

pub(super) fn compare(options: &CompareOptions) -> Result<(), Failure> {
    let (mut project, problems) = input::project(&options.inputs)?;
    input::set(&mut project, &options.comparing);
    let mut comparison = compared(&project, &Resources::shipped(), &Pool);
    comparison.problems.splice(0..0, problems);
    let mut bytes = match options.format {
        Format::Json => report::comparison_json(&comparison, None).into_bytes(),
    };
    bytes.push(b'\n');
    std::io::stdout().write_all(&bytes).map_err(|error| Failure(format!("standard output: {error}")))
}
