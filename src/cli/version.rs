//! What `--version` says. Knows nothing of what the parts do.

use crate::{comparison, project::format};

/// The program's version.
pub(super) fn short() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// The program's version with what its results depend on.
pub(super) fn long() -> String {
    let parts = comparison::versions().into_iter().skip(1).map(|(part, name)| format!("{part}: {name}\n"));
    format!("{}\n{}format: project {}, comparison 1", short(), parts.collect::<String>(), format::VERSION)
}
