//! The door: arguments → cli or ui.

use counterpoint::{
    cli::{self, Arguments, Failure, WindowOptions},
    locale::Language,
};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::of_this_run();
    let done = match arguments.call {
        Some(call) => cli::run(call, arguments.lang.unwrap_or_default()),
        None => window(arguments.window, arguments.lang),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("counterpoint: {}", failure.line());
            ExitCode::from(failure.code())
        }
    }
}

#[cfg(feature = "ui")]
fn window(options: WindowOptions, language: Option<Language>) -> Result<(), Failure> {
    use counterpoint::{
        ui::Palette,
        view::View,
        window::{self, Picture, Scroll, Wish},
    };
    let (view, dimension) = match options.view.as_deref().and_then(|name| name.split_once(':')) {
        Some((view, key)) => {
            let all = counterpoint::framing::dimensions();
            let at = all.iter().position(|about| about.key == key).ok_or_else(|| {
                let keys: Vec<&str> = all.iter().map(|about| about.key).collect();
                Failure::no_dimension(key, &keys.join(", "))
            })?;
            (Some(view), Some(at))
        }
        None => (options.view.as_deref(), None),
    };
    let view = match view {
        None => None,
        Some(name) => Some(View::named(name).ok_or_else(|| {
            let names = View::ALL.map(|view| view.name().to_lowercase()).join(", ");
            Failure::no_view(name, &names)
        })?),
    };
    let wish = Wish {
        files: options.files,
        view,
        dimension,
        size: options.size.map(|(width, height)| (f32::from(width), f32::from(height))),
        palette: options.theme.map(|theme| match theme {
            cli::ThemeChoice::Light => Palette::Light,
            cli::ThemeChoice::Dark => Palette::Dark,
            cli::ThemeChoice::Contrast => Palette::Contrast,
        }),
        language,
        scale: options.scale,
        renderer: options.renderer.into(),
        picture: options.screenshot.map(Picture),
        scroll: options.scroll_bench.map(Scroll),
    };
    let printed = window::open(wish).map_err(|error| Failure::Work(error.message()))?;
    printed.map_or(Ok(()), |line| cli::print(&line))
}

#[cfg(not(feature = "ui"))]
fn window(_options: WindowOptions, _language: Option<Language>) -> Result<(), Failure> {
    Err(Failure::no_window())
}
