//! The commands, one a file.

pub(crate) mod code;
mod engine;
pub(crate) mod eval;
pub(crate) mod explain;
pub(crate) mod lexicon_check;
pub(crate) mod lexicon_count;
pub(crate) mod places;
pub(crate) mod who;
