//! What may be said on the command line. Knows nothing of how it is done.

use crate::alignment::{By, Depth};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Compare, claim by claim, how several outlets or voices report one event.
#[derive(Debug, Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
pub struct Arguments {
    /// What to do without a window.
    #[command(subcommand)]
    pub call: Option<Call>,
    /// A project, or articles, to open in the window.
    pub files: Vec<PathBuf>,
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
}

/// Options that every comparison takes.
#[derive(Clone, Debug, Args)]
pub struct Comparing {
    /// What makes a column [default: outlet for two articles or more, voice for one].
    #[arg(long, value_enum)]
    pub by: Option<By>,
    /// Leave out links below this score.
    #[arg(long, value_name = "F")]
    pub min_score: Option<f32>,
    /// How closely to read [default: deep up to 1,500 sentences].
    #[arg(long, value_enum)]
    pub depth: Option<Depth>,
}

/// Options of `compare`.
#[derive(Debug, Args)]
pub struct CompareOptions {
    /// Articles, or one project; `-` for standard input.
    #[arg(required = true)]
    pub inputs: Vec<PathBuf>,
    #[command(flatten)]
    pub comparing: Comparing,
    /// The form of the report.
    #[arg(long, value_enum, default_value = "json")]
    pub format: Format,
    /// Write the report here instead of standard output.
    #[arg(long, value_name = "F")]
    pub out: Option<PathBuf>,
    /// Keep the comparison as a project.
    #[arg(long, value_name = "PROJECT.ron")]
    pub save: Option<PathBuf>,
}

/// The forms of a report.
#[derive(Copy, Clone, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// One JSON record.
    Json,
}

/// Options of `statements`.
#[derive(Debug, Args)]
pub struct StatementsOptions {
    /// Articles; `-` for standard input.
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// How closely to read.
    #[arg(long, value_enum)]
    pub depth: Option<Depth>,
    /// The form of the records.
    #[arg(long, value_enum, default_value = "jsonl")]
    pub format: StatementsFormat,
}

/// The forms of article records.
#[derive(Copy, Clone, Debug, PartialEq, Eq, ValueEnum)]
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
    #[arg(long, value_name = "N")]
    pub jobs: Option<usize>,
}

impl ValueEnum for By {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Outlet, Self::Voice, Self::Side]
    }

    fn to_possible_value(&self) -> Option<clap::builder::PossibleValue> {
        Some(clap::builder::PossibleValue::new(match self {
            Self::Outlet => "outlet",
            Self::Voice => "voice",
            Self::Side => "side",
        }))
    }
}

impl ValueEnum for Depth {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Quick, Self::Deep]
    }

    fn to_possible_value(&self) -> Option<clap::builder::PossibleValue> {
        Some(clap::builder::PossibleValue::new(match self {
            Self::Quick => "quick",
            Self::Deep => "deep",
        }))
    }
}
