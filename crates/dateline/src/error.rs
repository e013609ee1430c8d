//! What can go wrong around the engine: one opaque error, a stable code for each kind, one line that names the place
//! and the remedy.
//!
//! | code | fault | when |
//! |---|---|---|
//! | `not-found` | caller | the file does not exist |
//! | `directory` | caller | a folder was given where a file is read |
//! | `unreadable` | environment | the file cannot be read |
//! | `binary` | data | the file holds no text |
//! | `utf16` | data | the file is text in UTF-16 |
//! | `html` | data | the input is HTML |
//! | `json-array` | data | the file is one JSON array, not JSON Lines |
//! | `too-large` | data | the text is longer than spans can count |
//! | `malformed-row` | data | the row is not JSON |
//! | `bad-field` | data | a field of the row has the wrong type |
//! | `row-without-id` | data | the row has no `id` |
//! | `row-without-text` | data | the row has no `text` |
//! | `unknown-language` | caller | no lexicon for that language |
//! | `bad-date` | caller | not a date |
//! | `lexicon-folder` | caller | the folder is not laid out as a lexicon |
//! | `lexicon-problems` | data | lexicon files have problems |
//! | `gold-problems` | data | gold files have problems |
//! | `actors-format` | caller | the list of actors is in a format that is not read |
//! | `actors-encoding` | data | the list of actors is not UTF-8 |
//! | `actors-problems` | data | lists of actors have rows that cannot be used |
//! | `image` | bug | the embedded lexicon cannot be opened |
//! | `internal` | bug | the engine broke on a text |

use std::io;

use dateline_lexicon::Problem;

use crate::actors::ListProblem;
use crate::eval::GoldProblem;

/// Whose fault an error is.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The caller asked for something that cannot be.
    Caller,
    /// The data are not what they should be.
    Data,
    /// The machine, the disk, the permissions.
    Environment,
    /// A defect of Dateline.
    Bug,
}

/// The stable codes of all errors.
#[rustfmt::skip]
pub const CODES: &[&str] = &[
    "not-found", "directory", "unreadable", "binary", "utf16", "html", "json-array", "too-large", "malformed-row",
    "bad-field", "row-without-id", "row-without-text", "unknown-language", "bad-date", "lexicon-folder",
    "lexicon-problems", "gold-problems", "actors-format", "actors-encoding", "actors-problems", "image", "internal",
];

/// An error of the `dateline` crate. Its text is one line, except for problems of lexicons, of gold and of lists of actors,
/// which come one a line.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct Error(Box<Kind>);

impl From<Kind> for Error {
    fn from(kind: Kind) -> Self {
        Self(Box::new(kind))
    }
}

#[derive(Debug, thiserror::Error)]
pub(crate) enum Kind {
    #[error("{place}: no such file; check the path")]
    NotFound { place: String },
    #[error("{place}: is a folder; give its files, for example `{}/*.txt`", place.trim_end_matches('/'))]
    Directory { place: String },
    #[error("{place}: cannot be read ({source}); check the file and its permissions")]
    Unreadable { place: String, source: io::Error },
    #[error("{place}: is {what}, not text; {remedy}")]
    Binary { place: String, what: &'static str, remedy: &'static str },
    #[error("{place}: is text in UTF-16; save it as UTF-8 (`iconv -f UTF-16 -t UTF-8`)")]
    Utf16 { place: String },
    #[error(
        "{place}: is HTML; pages will be read by `dateline ingest`, which is not there yet: give the article's plain text"
    )]
    Html { place: String },
    #[error("{place}: is one JSON value, not JSON Lines; write one object a line (for an array: `jq -c '.[]'`)")]
    JsonArray { place: String },
    #[error("{place}: is larger than 4 GiB; split it into articles")]
    TooLarge { place: String },
    #[error("{place}: the row is not valid JSON ({message}); correct it, one object a line")]
    MalformedRow { place: String, message: String },
    #[error("{place}: {message}; correct the row")]
    BadField { place: String, message: String },
    #[error("{place}: the row has no `id`; give it one, unique in the run")]
    RowWithoutId { place: String },
    #[error("{place}: the row has no `text`; give it the article's text")]
    RowWithoutText { place: String },
    #[error("{place}: no lexicon for the language `{lang}`; use one of {known}, or leave it out and it is found")]
    UnknownLanguage { place: String, lang: String, known: String },
    #[error("{place}: `{value}` is not a date; write it as 2024-06-12")]
    BadDate { place: String, value: String },
    #[error("{place}: {message}")]
    LexiconFolder { place: String, message: String },
    #[error("{}", lines(.0))]
    LexiconProblems(Vec<Problem>),
    #[error("{}", lines(.0))]
    GoldProblems(Vec<GoldProblem>),
    #[error(
        "{place}: is no list of actors that can be read; give a lexicon file (.lex), a table (.csv), Popolo (.json), FollowTheMoney (.ftm.json, .jsonl) or a PETRARCH dictionary (.actors.txt, .agents.txt)"
    )]
    ActorsFormat { place: String },
    #[error("{place}: is not UTF-8; save it as UTF-8 (`iconv -f LATIN1 -t UTF-8`)")]
    ActorsEncoding { place: String },
    #[error("{}", lines(.0))]
    ActorsProblems(Vec<ListProblem>),
    #[error("the embedded lexicon cannot be opened; this is a defect of the build, please report it")]
    Image,
    #[error("{id}: the engine broke on this text; this is a defect, please report it with the text")]
    Internal { id: String },
}

fn lines(problems: &[impl std::fmt::Display]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

impl Kind {
    fn facts(&self) -> (&'static str, Fault) {
        match self {
            Self::NotFound { .. } => ("not-found", Fault::Caller),
            Self::Directory { .. } => ("directory", Fault::Caller),
            Self::Unreadable { .. } => ("unreadable", Fault::Environment),
            Self::Binary { .. } => ("binary", Fault::Data),
            Self::Utf16 { .. } => ("utf16", Fault::Data),
            Self::Html { .. } => ("html", Fault::Data),
            Self::JsonArray { .. } => ("json-array", Fault::Data),
            Self::TooLarge { .. } => ("too-large", Fault::Data),
            Self::MalformedRow { .. } => ("malformed-row", Fault::Data),
            Self::BadField { .. } => ("bad-field", Fault::Data),
            Self::RowWithoutId { .. } => ("row-without-id", Fault::Data),
            Self::RowWithoutText { .. } => ("row-without-text", Fault::Data),
            Self::UnknownLanguage { .. } => ("unknown-language", Fault::Caller),
            Self::BadDate { .. } => ("bad-date", Fault::Caller),
            Self::LexiconFolder { .. } => ("lexicon-folder", Fault::Caller),
            Self::LexiconProblems(_) => ("lexicon-problems", Fault::Data),
            Self::GoldProblems(_) => ("gold-problems", Fault::Data),
            Self::ActorsFormat { .. } => ("actors-format", Fault::Caller),
            Self::ActorsEncoding { .. } => ("actors-encoding", Fault::Data),
            Self::ActorsProblems(_) => ("actors-problems", Fault::Data),
            Self::Image => ("image", Fault::Bug),
            Self::Internal { .. } => ("internal", Fault::Bug),
        }
    }

    /// The error for a file that could not be opened or read.
    pub(crate) fn io(place: &str, source: io::Error) -> Self {
        let place = place.to_owned();
        match source.kind() {
            io::ErrorKind::NotFound => Self::NotFound { place },
            io::ErrorKind::IsADirectory => Self::Directory { place },
            _ => Self::Unreadable { place, source },
        }
    }
}

impl Error {
    /// The stable code, one of [`CODES`].
    pub fn code(&self) -> &'static str {
        self.0.facts().0
    }

    /// Whose fault it is.
    pub fn fault(&self) -> Fault {
        self.0.facts().1
    }

    /// The problems, when lexicon files have them.
    pub fn lexicon_problems(&self) -> &[Problem] {
        match &*self.0 {
            Kind::LexiconProblems(problems) => problems,
            _ => &[],
        }
    }

    /// The problems, when gold files have them.
    pub fn gold_problems(&self) -> &[GoldProblem] {
        match &*self.0 {
            Kind::GoldProblems(problems) => problems,
            _ => &[],
        }
    }

    /// The problems, when lists of actors have them.
    pub fn list_problems(&self) -> &[ListProblem] {
        match &*self.0 {
            Kind::ActorsProblems(problems) => problems,
            _ => &[],
        }
    }

    /// The error for a language without a lexicon.
    pub fn unknown_language(place: &str, lang: &str, known: &[String]) -> Self {
        let known = known.iter().map(|l| format!("`{l}`")).collect::<Vec<_>>().join(", ");
        Kind::UnknownLanguage { place: place.to_owned(), lang: lang.to_owned(), known }.into()
    }
}

#[cfg(test)]
mod tests {
    use super::{CODES, Kind};

    #[test]
    fn codes_are_unique_and_documented() {
        let page = include_str!("error.rs");
        for (i, code) in CODES.iter().enumerate() {
            assert!(!CODES[..i].contains(code), "{code} twice");
            assert!(page.contains(&format!("//! | `{code}` |")), "{code} is not in the table above");
            assert_eq!(page.matches(&format!("=> (\"{code}\", Fault::")).count(), 1, "{code} has no kind of its own");
        }
    }

    #[test]
    fn a_folder_is_told_how_to_give_its_files() {
        let error = super::Error::from(Kind::Directory { place: "news/".into() });
        assert_eq!(error.to_string(), "news/: is a folder; give its files, for example `news/*.txt`");
        assert_eq!(error.code(), "directory");
    }
}
