//! Spans, tokens, sentences, script and language identification with exact offsets.
