//! How far coders agree.

use std::collections::BTreeMap;

/// Krippendorff's alpha for nominal data (Krippendorff, Content Analysis, 2nd ed. 2004, chapter 11). `units` holds for each
/// unit the codes that its coders gave, in any order; units with fewer than two are left out. 1 is full agreement, 0 what
/// chance gives. `None` where nothing can be compared or only one code was ever used.
#[must_use]
pub fn krippendorff_alpha(units: &[Vec<String>]) -> Option<f64> {
    let mut totals: BTreeMap<&str, f64> = BTreeMap::new();
    let (mut pairable, mut disagreement) = (0.0, 0.0);
    for unit in units.iter().filter(|unit| unit.len() > 1) {
        let count = unit.len() as f64;
        let mut codes: BTreeMap<&str, f64> = BTreeMap::new();
        for code in unit {
            *codes.entry(code).or_default() += 1.0;
            *totals.entry(code).or_default() += 1.0;
        }
        pairable += count;
        disagreement += codes.values().map(|n| n * (count - n)).sum::<f64>() / (count - 1.0);
    }
    let expected: f64 = totals.values().map(|n| n * (pairable - n)).sum();
    (pairable > 1.0 && expected > 0.0).then(|| 1.0 - (pairable - 1.0) * disagreement / expected)
}
