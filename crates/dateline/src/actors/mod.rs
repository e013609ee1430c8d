//! Users' own lists of actors: spreadsheets, Popolo, FollowTheMoney and dictionaries of older coders, all read into one
//! form and written as blocks of the lexicon, so that the compiler knows one way in.
//!
//! | format | found by | bad rows |
//! |---|---|---|
//! | CSV | `.csv` | refused, or left out when lenient |
//! | Popolo | `.json` with `persons`, `organizations` or `memberships` | the same |
//! | FollowTheMoney | `.jsonl`, `.ftm.json`, or `.json` whose first line has a `schema` | the same |
//! | PETRARCH and TABARI actors | `.actors.txt`, or `.txt` and `.actors` with codes in brackets | left out and told |
//! | PETRARCH agents | `.agents.txt`, `.agents` | left out and told |
//!
//! Lexicon world files (`.lex`) are lists too, and are taken as they are.

mod code;
mod csv;
mod dates;
mod ftm;
mod ids;
mod known;
mod petrarch;
mod popolo;
mod write;

use std::fmt;

use dateline_lexicon::ontology::{OrgClass, Sector};

pub(crate) use dates::Dates;
pub(crate) use known::Known;
pub(crate) use write::write;

use crate::error::{Error, Kind as ErrorKind};

/// Something in a list that cannot be used as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListProblem {
    /// The file as it was given.
    pub file: String,
    /// Where in it: a line, or an item such as `memberships[3]`.
    pub place: Place,
    /// What is wrong, and what to do.
    pub message: String,
    /// Whether what stands there is not used. Otherwise it is only told, and stops nothing.
    pub bad: bool,
}

impl fmt::Display for ListProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Place::Line(line) => write!(f, "{}:{line}: {}", self.file, self.message),
            Place::Item(item) => write!(f, "{}: {item}: {}", self.file, self.message),
        }
    }
}

/// A place in a list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// One-based line.
    Line(u64),
    /// An item of a JSON document.
    Item(String),
}

/// What a list holds, whatever its format.
#[derive(Clone, Debug, Default)]
pub(crate) struct Listed {
    pub(crate) actors: Vec<Actor>,
    pub(crate) problems: Vec<(Place, String, bool)>,
}

impl Listed {
    /// Tells of a row that cannot be used.
    fn bad(&mut self, place: &Place, message: impl Into<String>) {
        self.problems.push((place.clone(), message.into(), true));
    }

    /// Tells of something that is left out while the rest is used.
    fn tell(&mut self, place: &Place, message: impl Into<String>) {
        self.problems.push((place.clone(), message.into(), false));
    }
}

/// What an actor is.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Person,
    Organization,
    /// Further names of a country.
    Country,
    /// A kind of people in English, without names.
    Agent,
}

/// An actor of a list.
#[derive(Clone, Debug)]
pub(crate) struct Actor {
    pub(crate) place: Place,
    /// Its id in the list, where the list has ids.
    pub(crate) key: Option<String>,
    pub(crate) kind: Kind,
    /// Name for output.
    pub(crate) name: String,
    pub(crate) aliases: Vec<String>,
    /// Plurals of an agent that are told.
    pub(crate) plurals: Vec<String>,
    /// ISO 3166 alpha-3.
    pub(crate) country: Option<String>,
    pub(crate) class: Option<OrgClass>,
    pub(crate) sectors: Vec<Sector>,
    pub(crate) offices: Vec<Office>,
    /// When a body existed.
    pub(crate) exists: Dates,
}

impl Actor {
    fn new(place: Place, kind: Kind, name: impl Into<String>) -> Self {
        Self {
            place,
            key: None,
            kind,
            name: name.into(),
            aliases: Vec::new(),
            plurals: Vec::new(),
            country: None,
            class: None,
            sectors: Vec::new(),
            offices: Vec::new(),
            exists: Dates::default(),
        }
    }
}

/// An office or membership.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Office {
    pub(crate) place: Place,
    /// Id of a title.
    pub(crate) title: String,
    pub(crate) of: Of,
    pub(crate) dates: Dates,
    /// Sector, where it is another than the title's.
    pub(crate) sector: Option<Sector>,
}

/// Whom an office belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Of {
    /// ISO 3166 alpha-3.
    Country(String),
    /// An actor of the same list, by its id there.
    Listed(String),
    /// A country or body by its code, id or name.
    Named(String),
}

/// The title of offices that have none here.
const SOME_OFFICE: &str = "office-holder";

/// Reads a list in the format that its name and content tell.
pub(crate) fn read(place: &str, bytes: &[u8], known: &Known) -> Result<Listed, Error> {
    let unknown = || Error::from(ErrorKind::ActorsFormat { place: place.to_owned() });
    let text = std::str::from_utf8(bytes).map_err(|_| ErrorKind::ActorsEncoding { place: place.to_owned() })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let name = place.to_ascii_lowercase();
    let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    if ends(&[".csv"]) {
        return Ok(csv::read(text, known));
    }
    if ends(&[".agents.txt", ".agents"]) {
        return Ok(petrarch::agents(text));
    }
    if ends(&[".actors.txt", ".actors"]) || ends(&[".txt"]) && petrarch::is_dictionary(text) {
        return Ok(petrarch::actors(text, known));
    }
    if ends(&[".jsonl", ".json"]) {
        if ends(&[".jsonl", ".ftm.json"]) || ftm::is_lines(text) {
            return Ok(ftm::read(text, known));
        }
        let stem = place.rsplit(['/', '\\']).next().unwrap_or(place).split('.').next().unwrap_or_default();
        return popolo::read(text, stem, known).ok_or_else(unknown);
    }
    Err(unknown())
}

/// The classes that a body can have.
fn classes() -> String {
    OrgClass::ALL.iter().map(|c| c.as_str()).collect::<Vec<_>>().join(" ")
}

/// The sectors that an actor can have.
fn sectors() -> String {
    Sector::ALL.iter().map(|s| s.as_str()).collect::<Vec<_>>().join(" ")
}

/// A name on one line, without what divides names in the lexicon.
fn tidy(name: &str) -> String {
    name.replace(';', ",").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words in small letters with one space between them, by which names and titles are compared.
fn folded(text: &str) -> String {
    let text = dateline_text::fold(text);
    text.split(|c: char| c.is_whitespace() || c == '-' || c == '_')
        .filter(|w| !w.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests;
