//! The Dateline lexicon: text format, checker, compiler and reader.
