//! Spans, tokens, sentences, script and language identification with exact offsets.
//!
//! This crate is the floor of the workspace: it knows text and nothing else. Every function takes the document text as
//! `&str` and answers in half-open byte spans into it, so that each later stage can point back at the words it read.
//!
//! ```
//! use dateline_text::{SentenceRules, sentences, tokenize};
//!
//! let text = "Russia's envoy met Sen. Graham. They didn't sign.";
//! let tokens = tokenize(text);
//! assert_eq!(tokens[1].text(text), "'s");
//! let rules = SentenceRules::new(["Sen."]);
//! assert_eq!(sentences(text, &tokens, &rules).len(), 2);
//! ```
//!
//! Nothing here returns an error or panics on text: whatever the bytes, there is an answer, and the tokens together with
//! the gaps between them give the input back.

pub mod chars;
pub mod fold;
pub mod langid;
pub mod lines;
pub mod offsets;
pub mod script;
pub mod sentence;
pub mod span;
pub mod token;

pub use fold::{fold, fold_into, hash_folded, hash_word};
pub use langid::{Guess, identify};
pub use lines::{Line, lines};
pub use offsets::{OffsetMap, Unit};
pub use script::{Script, dominant_script};
pub use sentence::{Sentence, SentenceRules, sentences};
pub use span::Span;
pub use token::{Clitics, Flags, Token, TokenKind, join_unspaced, segment, tokenize, tokenize_into};
