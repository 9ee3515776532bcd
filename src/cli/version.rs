//! What `--version` says. Knows nothing of what the parts do.

/// The program's version.
pub(super) fn short() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// The program's version with what its results depend on.
pub(super) fn long() -> String {
    format!("{}\nformat: project {}, comparison 1", short(), crate::project::format::VERSION)
}
