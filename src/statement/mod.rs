//! Article → sentences with their roles, and the statements they are cut into.

mod model;
mod sentences;

pub use model::{ArticleIdx, Kind, Place, Sentence, Statement, StatementIdx};
pub use sentences::sentences;
