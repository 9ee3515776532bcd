//! The views that count: Coverage and the strip of it, Framing with its plots, Codebook.

mod cover;
mod coverage_matter;
mod coverage;
mod strip;
mod framing_plot;
mod framing;
mod codebook;

pub(crate) use codebook::codebook_ui;
pub(crate) use coverage::coverage_ui;
pub(crate) use framing::framing_ui;
pub(crate) use framing_plot::calibration_ui;
pub(crate) use strip::strip_ui;
