//! The closed list of what the user can do: one row a command, with its menu, messages, icon, keys and what it needs. Menus,
//! palette, keys and buttons come from it.

mod situation;
mod menu;
mod row;
mod file;
mod edit;
mod matter;
mod gloss;
mod show;
mod window;
mod go;
mod compare;
mod help;
mod command;

pub use command::Command;
pub use compare::CompareCommand;
pub use edit::EditCommand;
pub use file::FileCommand;
pub use gloss::GlossCommand;
pub use go::GoCommand;
pub use help::HelpCommand;
pub use matter::MatterCommand;
pub use menu::Menu;
pub(crate) use row::is_of_one_letter;
pub(crate) use situation::Situation;
pub use window::WindowCommand;
