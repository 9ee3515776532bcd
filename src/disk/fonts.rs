//! Finds the system's fonts for Chinese, Japanese and Korean, whose letters are too many to ship. Finding none is no
//! error.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Fonts that hold all three scripts: one is enough. Names of files, without their folders.
const ALL: &[&str] = &[
    "NotoSansCJK-Regular.ttc",
    "NotoSansCJKsc-Regular.otf",
    "NotoSansCJKjp-Regular.otf",
    "SourceHanSans-Regular.ttc",
    "NotoSansCJK-VF.ttf.ttc",
    "Arial Unicode.ttf",
];

/// Else one of each line: Chinese, Japanese, Korean.
const EACH: &[&[&str]] = &[
    &[
        "PingFang.ttc",
        "STHeiti Light.ttc",
        "msyh.ttc",
        "simsun.ttc",
        "wqy-microhei.ttc",
        "wqy-zenhei.ttc",
        "uming.ttc",
        "DroidSansFallbackFull.ttf",
        "DroidSansFallback.ttf",
    ],
    &[
        "Hiragino Sans GB.ttc",
        "YuGothR.ttc",
        "msgothic.ttc",
        "fonts-japanese-gothic.ttf",
        "ipag.ttf",
        "TakaoPGothic.ttf",
        "DroidSansFallbackFull.ttf",
    ],
    &["AppleSDGothicNeo.ttc", "malgun.ttf", "NotoSansKR-Regular.otf", "NanumGothic.ttf", "UnDotum.ttf", "baekmuk.ttf"],
];

const FOLDERS: &[&str] =
    &["/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts", "C:\\Windows\\Fonts"];

/// Files larger than this are left alone.
const LARGEST: u64 = 64 << 20;

/// The bytes of the fonts and the number of the face in each file.
#[must_use]
pub fn system_fonts() -> Vec<(Vec<u8>, u32)> {
    let mut files = Vec::new();
    for folder in FOLDERS {
        collect(Path::new(folder), 4, &mut files);
    }
    files.sort();
    let find = |names: &[&str]| {
        names.iter().find_map(|name| files.iter().find(|path| path.file_name().is_some_and(|file| file == *name)))
    };
    let mut chosen: Vec<&PathBuf> = match find(ALL) {
        Some(path) => vec![path],
        None => EACH.iter().filter_map(|names| find(names)).collect(),
    };
    chosen.dedup();
    chosen.into_iter().filter_map(|path| fs::read(path).ok()).map(|bytes| (bytes, 0)).collect()
}

fn collect(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let Ok(about) = entry.metadata() else { continue };
        if about.is_dir() && depth > 0 {
            collect(&path, depth - 1, files);
        } else if about.len() <= LARGEST && path.extension().is_some_and(|e| e == "ttf" || e == "ttc" || e == "otf") {
            files.push(path);
        }
    }
}
