//! Dateline as a library: the engine with its embedded lexicons, parallel jobs, inputs, and the output contract.
//!
//! ```
//! use dateline::{Engine, Input};
//!
//! let engine = Engine::builder().threads(2).build()?;
//! let input = Input { id: "a".into(), text: "France condemned the attack on Monday.".into(), ..Input::default() };
//! let document = engine.analyze(&input);
//! assert_eq!(document.lang, "en");
//! # Ok::<(), dateline::Error>(())
//! ```
//!
//! [`Engine::analyze`] codes one article and never fails on text. [`Engine::code_all`] codes any number of them on
//! several threads, with the same documents in the same order whatever the number. [`input`] reads text files and JSON
//! Lines; [`json`], [`csv`] and [`report`] write documents out. The records themselves are plain structs in [`record`].

mod actors;
pub mod csv;
mod embedded;
mod engine;
mod error;
pub mod eval;
pub mod input;
pub mod json;
pub mod lexicon;
pub mod lookup;
mod options;
pub mod parallel;
pub mod report;

pub use actors::{ListProblem, Place};
pub use dateline_engine::record;
pub use dateline_engine::record::{Date, Document, Input, Published};
pub use dateline_text::{OffsetMap, Span, Unit};
pub use engine::{Builder, Engine};
pub use error::{CODES, Error, Fault};
pub use options::Options;
