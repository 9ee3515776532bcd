//! The figures of a report: coverage, and bars for each dimension of framing.

use super::{
    figure::{Colours, Figure},
    figure_bars::bars,
    figure_coverage::coverage,
};
use crate::tables::Report;

/// Every figure that the comparison gives reason for, coverage first.
#[must_use]
pub fn figures(report: &Report<'_>) -> Vec<Figure> {
    let colours = Colours::shipped();
    let mut figures: Vec<Figure> = coverage(report, &colours).into_iter().collect();
    for (index, found) in report.comparison.framing.dimensions.iter().enumerate() {
        figures.extend(bars(report, index, found, &colours));
    }
    figures
}
