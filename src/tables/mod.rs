//! What a report tells, in values and tables, the same in every format. Counts nothing that is asked of a comparison itself.

pub(crate) mod table;
pub(crate) mod ledger;
pub(crate) mod value;
pub(crate) mod written;
pub(crate) mod lists;
pub(crate) mod found;
pub(crate) mod parts;
pub(crate) mod origins;
pub(crate) mod coding;
pub(crate) mod methods;
pub(crate) mod columns;

pub use table::{Report, one_space};
