//! The words that options take, and what each means, in the language of this thread.

use super::arguments::{RendererChoice, StatementsFormat, ThemeChoice};
use crate::{
    locale::tr,
    project::{By, Copies, Depth},
    report::Format,
};
use clap::{ValueEnum, builder::PossibleValue};

/// The words of a type, each with its explanation where it has one.
macro_rules! values {
    ($type:ty: $($value:ident = $word:literal $(: $key:literal)?),+) => {
        impl ValueEnum for $type {
            fn value_variants<'a>() -> &'a [Self] {
                &[$(Self::$value),+]
            }

            fn to_possible_value(&self) -> Option<PossibleValue> {
                Some(match self {
                    $(Self::$value => PossibleValue::new($word)$(.help(tr!($key)))?,)+
                })
            }
        }
    };
}

values!(By: Outlet = "outlet", Voice = "voice", Side = "side");
values!(Copies: Several = "several", One = "one");
values!(Depth: Quick = "quick", Deep = "deep");
values!(ThemeChoice: Light = "light": "cli-theme-light", Dark = "dark": "cli-theme-dark", Contrast = "contrast": "cli-theme-contrast");
values!(
    RendererChoice: Auto = "auto": "cli-renderer-auto",
    Opengl = "opengl": "cli-renderer-opengl",
    Software = "software": "cli-renderer-software"
);
values!(
    StatementsFormat: Jsonl = "jsonl": "cli-statements-jsonl",
    Conllu = "conllu": "cli-statements-conllu",
    Text = "text": "cli-statements-text"
);

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.name()).help(self.about()))
    }
}
