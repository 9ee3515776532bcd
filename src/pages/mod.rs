//! The two views of the articles' words: Parallel, in rows and columns, and Reading, article by article with its margin.

mod gloss;
mod stance;
mod parallel_columns;
mod parallel_signs;
mod parallel_said;
mod parallel_alone;
mod parallel_matter;
mod parallel_theme;
mod parallel_paint;
mod parallel;
mod page;
mod reading_question;
mod reading_margin;
mod reading;

pub(crate) use parallel::parallel_ui;
pub(crate) use parallel_columns::label_width;
pub(crate) use reading::reading_ui;
