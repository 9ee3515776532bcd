//! What may be said on the command line.

use crate::{
    locale::{Language, tr},
    project::{By, Copies, Depth},
    report::Format,
};
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// Compare, claim by claim, how several outlets or voices report one event.
#[derive(Debug, Parser)]
#[command(version = super::version::short(), long_version = super::version::long(), args_conflicts_with_subcommands = true)]
pub struct Arguments {
    /// What to do without a window.
    #[command(subcommand)]
    pub call: Option<Call>,
    /// The language of window, messages and reports for people: en, fr, de, es, it, pt, ru, uk, tr or ar [default: as chosen
    /// in the window, else the system's; for a report that is written without a window English].
    #[arg(long, value_name = "CODE", global = true, value_parser = language)]
    pub lang: Option<Language>,
    /// How the window opens.
    #[command(flatten)]
    pub window: WindowOptions,
}

/// Options of the window.
#[derive(Clone, Debug, Default, Args)]
pub struct WindowOptions {
    /// A project, or articles of a new one, to open in the window.
    pub files: Vec<PathBuf>,
    /// Draw the window once, save the picture here and end.
    #[arg(long, value_name = "OUT.png")]
    pub screenshot: Option<PathBuf>,
    /// The view to open, such as parallel, reading, coverage, framing or codebook; framing:naming opens that dimension.
    #[arg(long, value_name = "NAME")]
    pub view: Option<String>,
    /// The window's size in points, such as 1440x900.
    #[arg(long, value_name = "WxH", value_parser = size)]
    pub size: Option<(u16, u16)>,
    /// Light, dark or high contrast [default: as the system].
    #[arg(long, value_enum)]
    pub theme: Option<ThemeChoice>,
    /// What paints the window [default: auto].
    #[arg(long, value_enum, value_name = "NAME", default_value_t, hide_default_value = true)]
    pub renderer: RendererChoice,
    /// Pixels a point.
    #[arg(long, value_name = "F", value_parser = scale)]
    pub scale: Option<f32>,
    /// Scroll for N frames, print the times as JSON and end: `ready_ms` is when the first rows stood, `refined_ms` when the
    /// deep reading was done too.
    #[arg(long, value_name = "N")]
    pub scroll_bench: Option<u32>,
}

/// The sets of colours.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum ThemeChoice {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Black on white.
    Contrast,
}

/// What paints the window.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub enum RendererChoice {
    /// OpenGL, or software where that does not start.
    #[default]
    Auto,
    /// OpenGL or nothing.
    Opengl,
    /// Software: slower, on any display.
    Software,
}

/// The calls that open no window.
#[derive(Debug, Subcommand)]
pub enum Call {
    /// Compare files or a saved project.
    Compare(CompareOptions),
    /// Print one record an article: its sentences, statements, attributions.
    Statements(StatementsOptions),
    /// Read event sets from standard input, one JSON object a line; write one comparison a line.
    Batch(BatchOptions),
    /// Open, verify and describe a project file.
    Check(CheckOptions),
    /// Merge two copies of a project into the first, decision by decision (for git: driver = counterpoint merge %O %A %B).
    Merge(MergeOptions),
    /// Hold a report (.html, .docx, .xlsx) against the evidence it carries: every quoted cell, and the analysis.
    Verify(VerifyOptions),
    /// Print a completion script for a shell.
    #[command(hide = true)]
    Completions(CompletionsOptions),
    /// Print the manual page.
    #[command(hide = true)]
    Manual,
}

/// Options of `check`.
#[derive(Debug, Args)]
pub struct CheckOptions {
    /// The project.
    #[arg(value_name = "PROJECT.ron")]
    pub project: PathBuf,
}

/// Options of `merge`.
#[derive(Debug, Args)]
pub struct MergeOptions {
    /// The project that both copies grew from; an empty file where there is none.
    pub base: PathBuf,
    /// One copy; the merged project is written over it.
    pub mine: PathBuf,
    /// The other copy.
    pub theirs: PathBuf,
}

/// Options of `verify`.
#[derive(Debug, Args)]
pub struct VerifyOptions {
    /// The report.
    pub report: PathBuf,
    /// Hold the packed articles against the files in this folder too.
    #[arg(long, value_name = "FOLDER")]
    pub sources: Option<PathBuf>,
}

/// Options of `completions`.
#[derive(Debug, Args)]
pub struct CompletionsOptions {
    /// The shell.
    pub shell: clap_complete::Shell,
}

/// Options that every comparison takes.
#[derive(Clone, Debug, Args)]
pub struct Comparing {
    /// What makes a column [default: outlet for two articles or more, voice for one].
    #[arg(long, value_enum)]
    pub by: Option<By>,
    /// Leave out links below this score.
    #[arg(long, value_name = "F", value_parser = share)]
    pub min_score: Option<f32>,
    /// How closely to read [default: deep up to 1,500 sentences].
    #[arg(long, value_enum)]
    pub depth: Option<Depth>,
    /// How one text that several articles print counts [default: several].
    #[arg(long, value_enum)]
    pub copies: Option<Copies>,
}

/// Options of `compare`.
#[derive(Debug, Args)]
pub struct CompareOptions {
    /// Articles, or one project; `-` for standard input.
    #[arg(required = true)]
    pub inputs: Vec<PathBuf>,
    #[command(flatten)]
    pub comparing: Comparing,
    /// The form of the report [default: what the name after --out ends in, else json].
    #[arg(long, value_enum)]
    pub format: Option<Format>,
    /// Write the report here instead of standard output.
    #[arg(long, value_name = "F")]
    pub out: Option<PathBuf>,
    /// Take the names and sides of voices from another project.
    #[arg(long, value_name = "PROJECT.ron")]
    pub names: Option<PathBuf>,
    /// Keep the comparison as a project.
    #[arg(long, value_name = "PROJECT.ron")]
    pub save: Option<PathBuf>,
    /// Write every figure into this folder, as SVG and PNG.
    #[arg(long, value_name = "FOLDER")]
    pub figures: Option<PathBuf>,
    /// Take the codes of this codebook into the project; codes of the same name stay as they are.
    #[arg(long, value_name = "F.qdc")]
    pub codebook: Option<PathBuf>,
    /// Hold the program's pairs against the decisions of the project: JSON, or with `--format md` a page to read.
    #[arg(long)]
    pub measure: bool,
}

/// Options of `statements`.
#[derive(Debug, Args)]
pub struct StatementsOptions {
    /// Articles; `-` for standard input.
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// How closely to read [default: each article is a set of its own, deep up to 1,500 sentences].
    #[arg(long, value_enum)]
    pub depth: Option<Depth>,
    /// The form of the records.
    #[arg(long, value_enum, default_value = "jsonl")]
    pub format: StatementsFormat,
}

/// The forms of article records.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum StatementsFormat {
    /// One JSON record a line.
    Jsonl,
    /// The trees of every sentence; needs the deep reading.
    Conllu,
    /// Statements with their voices in the margin.
    Text,
}

/// Options of `batch`.
#[derive(Debug, Args)]
pub struct BatchOptions {
    #[command(flatten)]
    pub comparing: Comparing,
    /// Sets compared at once [default: the number of cores].
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub jobs: Option<u16>,
}

fn share(text: &str) -> Result<f32, String> {
    text.parse().ok().filter(|f| (0.0..=1.0).contains(f)).ok_or_else(|| tr!("cli-wrong-share").to_owned())
}

fn language(text: &str) -> Result<Language, String> {
    Language::of_locale(text).ok_or_else(|| {
        let codes = Language::ALL.map(Language::code).join(", ");
        tr!("cli-wrong-language", name = text, all = codes)
    })
}

fn scale(text: &str) -> Result<f32, String> {
    text.parse().ok().filter(|f| (0.25..=8.0).contains(f)).ok_or_else(|| tr!("cli-wrong-scale").to_owned())
}

fn size(text: &str) -> Result<(u16, u16), String> {
    let parts = text.split_once(['x', 'X', '×']);
    let parsed = parts.and_then(|(w, h)| Some((w.trim().parse::<u16>().ok()?, h.trim().parse::<u16>().ok()?)));
    parsed.filter(|(w, h)| *w >= 100 && *h >= 100).ok_or_else(|| tr!("cli-wrong-size").to_owned())
}
