//! The Dateline coder: mentions, clauses, quotes, claims and events. Pure functions, no I/O.
