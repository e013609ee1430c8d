//! Mentions: who and what the words refer to.

pub(crate) mod read;
pub(crate) mod reference;
pub(crate) mod state;
