//! The fonts: those the program ships, then the system's for Chinese, Japanese and Korean. Touches no file: the shell hands
//! the system's in.

use super::theme::{serif, serif_strong, strong};
use crate::report::fonts;
use egui::{FontData, FontDefinitions, FontFamily, FontTweak};
use std::sync::Arc;

const SHIPPED: &[(&str, &[u8])] = &[
    ("Inter", fonts::LATIN),
    ("Inter SemiBold", fonts::LATIN_STRONG),
    ("Serif", include_bytes!("../../assets/fonts/NotoSerif-Regular.ttf")),
    ("Serif Bold", include_bytes!("../../assets/fonts/NotoSerif-Bold.ttf")),
    ("Sans Armenian", fonts::ARMENIAN),
    ("Sans Georgian", fonts::GEORGIAN),
    ("Sans Hebrew", fonts::HEBREW),
    ("Sans Arabic", fonts::ARABIC),
    ("Serif Armenian", include_bytes!("../../assets/fonts/NotoSerifArmenian-Regular.ttf")),
    ("Serif Armenian Bold", include_bytes!("../../assets/fonts/NotoSerifArmenian-Bold.ttf")),
    ("Serif Georgian", include_bytes!("../../assets/fonts/NotoSerifGeorgian-Regular.ttf")),
    ("Serif Georgian Bold", include_bytes!("../../assets/fonts/NotoSerifGeorgian-Bold.ttf")),
    ("Serif Hebrew", include_bytes!("../../assets/fonts/NotoSerifHebrew-Regular.ttf")),
    ("Serif Hebrew Bold", include_bytes!("../../assets/fonts/NotoSerifHebrew-Bold.ttf")),
    ("Naskh", include_bytes!("../../assets/fonts/NotoNaskhArabic-Regular.ttf")),
    ("Naskh Bold", include_bytes!("../../assets/fonts/NotoNaskhArabic-Bold.ttf")),
    ("Icons", include_bytes!("../../assets/icons/lucide.ttf")),
];

const SANS: &[&str] = &["Icons", "Sans Armenian", "Sans Georgian", "Sans Hebrew", "Sans Arabic"];

/// The families of the program; `system` are font files of the machine with the number of the face in each, tried last.
pub(crate) fn definitions(system: Vec<(Vec<u8>, u32)>) -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in SHIPPED {
        let mut data = FontData::from_static(bytes);
        if *name == "Icons" {
            data = data.tweak(FontTweak { scale: 1.12, y_offset_factor: 0.1, ..FontTweak::default() });
        }
        fonts.font_data.insert((*name).to_owned(), Arc::new(data));
    }
    let mut last = Vec::new();
    for (number, (bytes, index)) in system.into_iter().enumerate() {
        let name = format!("System {number}");
        let mut data = FontData::from_owned(bytes);
        data.index = index;
        fonts.font_data.insert(name.clone(), Arc::new(data));
        last.push(name);
    }
    let serif_more = ["Serif Armenian", "Serif Georgian", "Serif Hebrew", "Naskh", "Icons"];
    let bold_more = ["Serif Armenian Bold", "Serif Georgian Bold", "Serif Hebrew Bold", "Naskh Bold", "Icons"];
    let families: [(FontFamily, &str, &[&str]); 5] = [
        (FontFamily::Proportional, "Inter", SANS),
        (FontFamily::Monospace, "Inter", SANS),
        (strong(), "Inter SemiBold", SANS),
        (serif(), "Serif", &serif_more),
        (serif_strong(), "Serif Bold", &bold_more),
    ];
    for (family, first, more) in families {
        let names = std::iter::once(first).chain(more.iter().copied()).map(str::to_owned);
        fonts.families.insert(family, names.chain(last.iter().cloned()).collect());
    }
    fonts
}
