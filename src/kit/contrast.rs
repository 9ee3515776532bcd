//! How far two colours stand apart, and letters that can be read on any ground. Knows no theme.

use egui::{Color32, Rgba};

/// The contrast of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance).
pub(crate) fn contrast(one: Color32, other: Color32) -> f32 {
    let luminance = |colour: Color32| {
        let linear = Rgba::from(colour);
        0.2126 * linear.r() + 0.7152 * linear.g() + 0.0722 * linear.b()
    };
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    one.max(other) / one.min(other)
}

/// Letters that can be read on a ground: the one of black and white that stands out more, by 4.5 at least.
pub(crate) fn ink_on(ground: Color32) -> Color32 {
    let [black, white] = [Color32::BLACK, Color32::WHITE].map(|ink| contrast(ink, ground));
    if black > white { Color32::BLACK } else { Color32::WHITE }
}
