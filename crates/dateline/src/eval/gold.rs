//! Gold: what a careful coder found in an article, in one form whatever the file's.
//!
//! | form | file | read by |
//! |---|---|---|
//! | acceptance | one JSON object, the article in a file beside it | `expected` |
//! | parallel | JSON Lines; a sentence in several languages; sentences of one `doc` are one article | `rows` |
//! | sentences | JSON Lines; a sentence with its own text | `rows` |
//!
//! A file with problems is refused as a whole, with all of them, so that nothing is scored that was not understood.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::path::Path;

use dateline_engine::record::{Date, OrgClass, Plover, Sector, Status};
use dateline_lexicon::ontology::{self, code_facts};
use dateline_text::Span;
use serde_json::Value;

use super::{expected, rows};
use crate::error::{Error, Kind};

/// Something in a gold file that cannot be scored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoldProblem {
    /// The file as it was given.
    pub file: String,
    /// The line, from 1; 0 when it is about the whole file.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for GoldProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.message),
            line => write!(f, "{}:{line}: {}", self.file, self.message),
        }
    }
}

/// The form of a gold file.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// An article with what must come out of it.
    Acceptance,
    /// Sentences of articles in several languages.
    Parallel,
    /// Single sentences.
    Sentences,
}

impl Form {
    /// The name in output.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Acceptance => "acceptance",
            Self::Parallel => "parallel",
            Self::Sentences => "sentences",
        }
    }
}

/// One text to code, with what a careful coder finds in it.
#[derive(Clone, Debug)]
pub struct Gold {
    pub(super) file: String,
    pub(super) form: Form,
    pub(super) lang: String,
    pub(super) id: String,
    pub(super) text: String,
    pub(super) published: Option<Date>,
    pub(super) outlet: Option<String>,
    pub(super) rows: Vec<Row>,
    pub(super) events: Vec<GoldEvent>,
    pub(super) article: Option<Article>,
}

impl Gold {
    /// The file it was read from, as given.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The language in which it is coded.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    pub(super) fn place(&self) -> String {
        let line = self.rows.first().map_or(0, |r| r.line);
        if line == 0 { self.file.clone() } else { format!("{}:{line}", self.file) }
    }
}

/// A sentence as gold gives it.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) span: Span,
}

/// Whether an event has to come out.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    Must,
    May,
}

/// Where the evidence of an event has to lie.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Where {
    /// In the row with this index.
    Row(usize),
    /// In the sentence that holds this byte.
    Offset(u32),
}

/// An event of the gold.
#[derive(Clone, Debug)]
pub(super) struct GoldEvent {
    pub(super) line: usize,
    pub(super) at: Where,
    pub(super) level: Level,
    pub(super) plover: Plover,
    pub(super) mode: Option<&'static str>,
    /// Codes that are right.
    pub(super) cameo: Vec<String>,
    /// In the text that is coded; unknown in a translation.
    pub(super) trigger: Option<Span>,
    pub(super) source: Side,
    pub(super) target: Side,
    /// Statuses that are right.
    pub(super) status: Vec<Status>,
    pub(super) claim: ClaimGold,
    /// Days that the event's time may begin or end on; none when the gold does not say.
    pub(super) dates: Vec<Date>,
    pub(super) place: Option<String>,
}

/// Source or target of the gold.
#[derive(Clone, Debug, Default)]
pub(super) struct Side {
    pub(super) actors: Vec<Wanted>,
    /// One of the actors is enough.
    pub(super) one_is_enough: bool,
    /// It may be missing.
    pub(super) optional: bool,
}

/// An actor of the gold: a name (acceptance), or a code, words and sector.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Wanted {
    pub(super) name: Option<String>,
    pub(super) country: Option<String>,
    pub(super) org: Option<OrgClass>,
    pub(super) sector: Option<Sector>,
    pub(super) span: Option<Span>,
}

/// On whose word, by the gold.
#[derive(Clone, Debug)]
pub(super) enum ClaimGold {
    /// The narrator's.
    Narrator,
    /// Somebody's; an empty actor is unnamed.
    By(Wanted),
    /// Either is right.
    Either,
}

/// What the acceptance form asks for beside events.
#[derive(Clone, Debug, Default)]
pub(super) struct Article {
    pub(super) quotes: Vec<QuoteGold>,
    pub(super) persons: Vec<String>,
    pub(super) dates: Vec<Date>,
    pub(super) must_not: Vec<MustNot>,
}

/// A quotation by its first characters, and the name of its speaker.
#[derive(Clone, Debug)]
pub(super) struct QuoteGold {
    pub(super) line: usize,
    pub(super) starts: String,
    pub(super) speaker: String,
}

/// What must not come out of an article.
#[derive(Clone, Debug)]
pub(super) enum MustNot {
    /// An event with its trigger in this span.
    EventIn(Span),
    /// An actor or person of this name.
    Actor(String),
    /// A person of this name.
    Person(String),
    /// An event of this type on nobody's word.
    Unclaimed(Plover),
    /// An event of this type and status in the sentence at this byte.
    Status(Plover, u32, Status),
}

/// Collects gold and problems while files are read.
pub(super) struct Reading<'a> {
    /// Languages asked for.
    pub(super) langs: &'a [String],
    pub(super) file: String,
    pub(super) gold: Vec<Gold>,
    pub(super) problems: Vec<GoldProblem>,
}

impl Reading<'_> {
    pub(super) fn problem(&mut self, line: usize, message: impl Into<String>) {
        self.problems.push(GoldProblem { file: self.file.clone(), line, message: message.into() });
    }
}

/// Reads gold files for the languages asked for. Texts in other languages are left out; when nothing is left, or anything
/// in any file cannot be scored, there is an error with every problem.
pub fn read<P: AsRef<Path>>(files: &[P], langs: &[String]) -> Result<Vec<Gold>, Error> {
    let mut reading = Reading { langs, file: String::new(), gold: Vec::new(), problems: Vec::new() };
    for file in files {
        let file = file.as_ref();
        reading.file = file.display().to_string();
        let bytes = fs::read(file).map_err(|e| Kind::io(&reading.file, e))?;
        let Ok(content) = String::from_utf8(bytes) else {
            reading.problem(0, "is not UTF-8; save it as UTF-8");
            continue;
        };
        let before = (reading.gold.len(), reading.problems.len());
        match first_object(&content) {
            Some(value) if value.get("article").is_some() => expected::read(&mut reading, file, &content),
            Some(_) => rows::read(&mut reading, &content),
            None if content.trim().is_empty() => reading.problem(0, "is empty; there is nothing to score"),
            // Whichever it was meant to be, its reader says where it breaks.
            None if looks_like_rows(&content) => rows::read(&mut reading, &content),
            None => expected::read(&mut reading, file, &content),
        }
        if before == (reading.gold.len(), reading.problems.len()) {
            let asked = langs.join(", ");
            reading.problem(0, format!("holds no text in the languages asked for ({asked}); give others with --lang"));
        }
    }
    if reading.problems.is_empty() { Ok(reading.gold) } else { Err(Kind::GoldProblems(reading.problems).into()) }
}

/// The whole content as one object, or else its first line.
fn first_object(content: &str) -> Option<Value> {
    let line = content.lines().find(|line| !line.trim().is_empty())?;
    serde_json::from_str(line).or_else(|_| serde_json::from_str(content)).ok().filter(Value::is_object)
}

fn looks_like_rows(content: &str) -> bool {
    let objects = content.lines().filter(|line| line.starts_with("{\"")).count();
    objects > 1 || !content.contains("\"article\"")
}

/// Reads a PLOVER type.
pub(super) fn plover(name: &str) -> Result<Plover, String> {
    Plover::parse(name).ok_or_else(|| format!("unknown type `{name}`; PLOVER has {}", list(Plover::ALL.iter())))
}

/// Reads a status.
pub(super) fn status(name: &str) -> Result<Status, String> {
    use Status::{Actual, Future, Historical, Hypothetical, Negated};
    let all = [Actual, Future, Hypothetical, Negated, Historical];
    all.into_iter()
        .find(|s| s.as_str() == name)
        .ok_or_else(|| format!("unknown status `{name}`; there are {}", list(all.iter().map(|s| s.as_str()))))
}

/// Checks a CAMEO code.
pub(super) fn cameo(code: &str) -> Result<String, String> {
    let known =
        code_facts(code).is_some() || code.len() == 2 && ontology::codes().iter().any(|c| c.code.starts_with(code));
    if known { Ok(code.to_owned()) } else { Err(format!("unknown CAMEO code `{code}`")) }
}

/// The mode that gold states, or else that of its code.
pub(super) fn mode(plover: Plover, stated: Option<&str>, cameo: &str) -> Result<Option<&'static str>, String> {
    if let Some(name) = stated {
        return ontology::mode_of(plover, name).map(Some).ok_or_else(|| format!("unknown mode `{name}` of {plover}"));
    }
    let facts = code_facts(cameo).filter(|facts| facts.plover == Some(plover));
    Ok(facts.and_then(|facts| facts.mode.as_deref()).and_then(|name| ontology::mode_of(plover, name)))
}

/// Reads a date.
pub(super) fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| format!("`{text}` is not a date; write it as 2024-06-12"))
}

/// A country as ISO alpha-3, or the class of a body, which older gold writes in the place of the country.
pub(super) fn code(country: Option<&str>, org: Option<&str>) -> Result<(Option<String>, Option<OrgClass>), String> {
    let mut class = match org {
        Some(name) => Some(
            OrgClass::parse(name)
                .ok_or_else(|| format!("unknown class of body `{name}`; there are {}", list(OrgClass::ALL.iter())))?,
        ),
        None => None,
    };
    let country = match country {
        Some(code) if OrgClass::parse(code).is_some() => {
            class = class.or(OrgClass::parse(code));
            None
        }
        Some(code) if code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()) => Some(iso(code).to_owned()),
        Some(code) => return Err(format!("`{code}` is no country in ISO alpha-3 and no class of body")),
        None => None,
    };
    Ok((country, class))
}

/// Kosovo has a code of its own making in either tradition.
pub(super) fn iso(code: &str) -> &str {
    if code == "KOS" { "XKX" } else { code }
}

fn list(names: impl Iterator<Item = impl fmt::Display>) -> String {
    names.map(|n| n.to_string()).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(", ")
}
