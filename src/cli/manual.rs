//! What packages need of the command line: completion scripts and the manual page.

use super::{Arguments, Failure, output};
use crate::locale::message;
use clap::CommandFactory;

pub(super) fn completions(shell: clap_complete::Shell) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "counterpoint", &mut script);
    output::put(&script, None)
}

/// One page for the program and its calls, without the day, so that it is the same on every machine.
pub(super) fn manual() -> Result<(), Failure> {
    let mut command = Arguments::command();
    command.build();
    let mut page = Vec::new();
    let refused = |error: std::io::Error| Failure::Work(message!("manual-not-made", why = &error));
    let whole = clap_mangen::Man::new(command.clone()).manual("Counterpoint").date("");
    whole.render_title(&mut page).map_err(refused)?;
    whole.render_name_section(&mut page).map_err(refused)?;
    whole.render_synopsis_section(&mut page).map_err(refused)?;
    whole.render_description_section(&mut page).map_err(refused)?;
    whole.render_options_section(&mut page).map_err(refused)?;
    for call in command.get_subcommands().filter(|call| !call.is_hide_set() && call.get_name() != "help") {
        page.extend(format!(".SH \"COUNTERPOINT {}\"\n", call.get_name().to_uppercase()).into_bytes());
        let man = clap_mangen::Man::new(call.clone());
        let mut part = Vec::new();
        man.render_synopsis_section(&mut part).map_err(refused)?;
        man.render_description_section(&mut part).map_err(refused)?;
        man.render_options_section(&mut part).map_err(refused)?;
        page.extend(String::from_utf8_lossy(&part).replace(".SH ", ".SS ").into_bytes());
    }
    page.extend(include_str!("../../assets/package/manual.txt").bytes());
    output::put(&page, None)
}
