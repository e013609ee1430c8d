//! Syntax: prepared sentences, chunks, and the clause layer.

pub(crate) mod chunk;
pub(crate) mod clause;
pub(crate) mod prepare;
