//! The messages of one language, parsed once. Does not know which language is spoken.

use super::{Language, Value, number, pseudo};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::Pattern;
use std::{
    collections::HashMap,
    sync::{OnceLock, PoisonError, RwLock},
};
use unic_langid::LanguageIdentifier;

/// The files of a language, one a part of the window, and one for reports; every language has the same.
macro_rules! files {
    ($folder:literal) => {
        [
            include_str!(concat!("../../assets/locales/", $folder, "/words.ftl")),
            include_str!(concat!("../../assets/locales/", $folder, "/commands.ftl")),
            include_str!(concat!("../../assets/locales/", $folder, "/window.ftl")),
            include_str!(concat!("../../assets/locales/", $folder, "/panels.ftl")),
            include_str!(concat!("../../assets/locales/", $folder, "/dialogs.ftl")),
            include_str!(concat!("../../assets/locales/", $folder, "/views.ftl")),
            include_str!(concat!("../../assets/locales/", $folder, "/reports.ftl")),
            include_str!(concat!("../../assets/locales/", $folder, "/messages.ftl")),
            include_str!(concat!("../../assets/locales/", $folder, "/shell.ftl")),
        ]
    };
}

fn sources(language: Language) -> [&'static str; 9] {
    match language {
        Language::English | Language::Pseudo => files!("en"),
        Language::French => files!("fr"),
        Language::German => files!("de"),
        Language::Spanish => files!("es"),
        Language::Italian => files!("it"),
        Language::Portuguese => files!("pt"),
        Language::Russian => files!("ru"),
        Language::Ukrainian => files!("uk"),
        Language::Turkish => files!("tr"),
        Language::Arabic => files!("ar"),
    }
}

/// A part of a message.
#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub(super) enum Part {
    Text,
    /// The sentence that explains it.
    Hint,
}

/// The messages of one language.
pub struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    /// Messages without arguments, once they were asked for: one text each, kept for good.
    plain: RwLock<HashMap<(&'static str, Part), &'static str>>,
    /// What could not be read of the files; empty in what is shipped.
    faults: Vec<String>,
}

impl Catalogue {
    /// The messages of a language as shipped.
    #[must_use]
    pub fn shipped(language: Language) -> &'static Self {
        const ALL: usize = Language::ALL.len() + 1;
        static CATALOGUES: [OnceLock<Catalogue>; ALL] = [const { OnceLock::new() }; ALL];
        let at = Language::ALL.iter().position(|known| *known == language).unwrap_or(ALL - 1);
        CATALOGUES[at].get_or_init(|| Self::read(language, &sources(language)))
    }

    /// The messages in some files.
    fn read(language: Language, files: &[&str]) -> Self {
        let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Every language has one direction; a name of the other stands where the painter orders the line.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(formatter(language)));
        if language == Language::Pseudo {
            bundle.set_transform(Some(pseudo::pseudo));
        }
        let mut faults = Vec::new();
        for file in files {
            let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(resource, errors)| {
                faults.extend(errors.iter().map(ToString::to_string));
                resource
            });
            if let Err(errors) = bundle.add_resource(resource) {
                faults.extend(errors.iter().map(ToString::to_string));
            }
        }
        Self { bundle, plain: RwLock::default(), faults }
    }

    /// What is wrong with the files; empty where nothing is.
    #[must_use]
    pub fn faults(&self) -> &[String] {
        &self.faults
    }

    /// The message of that key with those arguments; `None` where there is none.
    #[must_use]
    pub fn told(&self, key: &str, arguments: &[(&'static str, Value<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        Some(self.formatted(pattern, arguments))
    }

    /// The hint of the message of that key; `None` where there is none.
    #[must_use]
    pub fn hint(&self, key: &str) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.get_attribute("hint")?.value();
        Some(self.formatted(pattern, &[]))
    }

    fn formatted(&self, pattern: &Pattern<&str>, arguments: &[(&'static str, Value<'_>)]) -> String {
        let mut given = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            given.set(*name, value.clone());
        }
        // an argument that is missing stands as its name in braces, which a test refuses
        self.bundle.format_pattern(pattern, Some(&given), &mut Vec::new()).into_owned()
    }

    /// A part of a message that takes no arguments, as a text for good.
    pub(super) fn plain(&self, key: &'static str, part: Part) -> Option<&'static str> {
        let known = self.plain.read().unwrap_or_else(PoisonError::into_inner).get(&(key, part)).copied();
        if known.is_some() {
            return known;
        }
        let text = match part {
            Part::Text => self.told(key, &[]),
            Part::Hint => self.hint(key),
        };
        // one text a message and language, for as long as the program runs
        let text: &'static str = Box::leak(text?.into_boxed_str());
        self.plain.write().unwrap_or_else(PoisonError::into_inner).insert((key, part), text);
        Some(text)
    }
}

/// How a language writes the numbers in its messages.
fn formatter<M>(language: Language) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    fn write(language: Language, value: &FluentValue<'_>) -> Option<String> {
        let FluentValue::Number(number) = value else { return None };
        let digits = number.options.minimum_fraction_digits.unwrap_or_default();
        Some(match number.options.use_grouping {
            true => number::written(language, number.value, digits),
            false => number::plain_in(language, number.value, digits),
        })
    }
    macro_rules! by_language {
        ($($name:ident),*) => {
            match language {
                $(Language::$name => |value, _| write(Language::$name, value),)*
            }
        };
    }
    by_language!(English, French, German, Spanish, Italian, Portuguese, Russian, Ukrainian, Turkish, Arabic, Pseudo)
}
