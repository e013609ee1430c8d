//! Events: senses matched on clauses and nominals, their slots, status, claims, time and place, and repeats merged.

pub(crate) mod act_nouns;
pub(crate) mod beyond;
pub(crate) mod build;
pub(crate) mod claim;
pub(crate) mod counts;
pub(crate) mod doubt;
pub(crate) mod draft;
pub(crate) mod matching;
pub(crate) mod merge;
pub(crate) mod select;
pub(crate) mod slots;
pub(crate) mod status;
