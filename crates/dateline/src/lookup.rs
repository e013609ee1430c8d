//! Looking things up: whom a name stands for, which places bear it, and why a sentence gave an event or none.
//!
//! Names match as they do in a text: by their words, without regard to case and hyphens; a name of one word only in its
//! exact spelling ("AS" is no "as"), a longer one only with a capital.

mod explain;
mod places;
mod who;

use dateline_engine::record::Date;
use dateline_lexicon::Lexicon;
use dateline_lexicon::compile::name_words;
use dateline_lexicon::lexicon::NameEntry;
use dateline_lexicon::words::{EMPTY, exact_hash, extend};
use dateline_lexicon::world::{NameForm, PartialDate};
use dateline_text::{Flags, tokenize};
use serde::Serialize;

pub use explain::explain;
pub(crate) use places::distance_km;
pub use places::{Found, Where, places};
pub use who::{Dates, Generic, Known, Office, Read, Refers, Who, who};

/// A result of a look-up as one JSON object.
pub fn to_json(value: &impl Serialize) -> String {
    // Plain structs with string keys: writing them to memory does not fail.
    serde_json::to_string(value).unwrap_or_default()
}

/// What a name matched.
struct Matches {
    entries: Vec<NameEntry>,
    /// The words are known in that language, but not with these capitals.
    spelt_otherwise: bool,
    /// The name is written as names are, with capitals where its script has them.
    capitals: bool,
}

/// The entries of a name, for all languages asked for.
fn matches(lexicon: &Lexicon, name: &str, langs: &[String]) -> Matches {
    let words = name_words(name);
    let one_word = words.len() == 1;
    let here = lexicon.names(sequence(&words)).map(|value| value.here).unwrap_or_default();
    let codes: Vec<u8> = langs.iter().map(|lang| lexicon.language_index(lang)).collect();
    let exact = exact_hash(name.trim());
    let tokens = tokenize(name);
    let cased = name.chars().any(|c| c.is_uppercase() || c.is_lowercase());
    let capitals =
        !cased || [tokens.first(), tokens.last()].into_iter().flatten().any(|t| t.flags.contains(Flags::CAPITALIZED));
    let spoken: Vec<NameEntry> = here.into_iter().filter(|e| e.lang == u8::MAX || codes.contains(&e.lang)).collect();
    let entries: Vec<NameEntry> =
        spoken.iter().filter(|e| if one_word { e.exact == exact } else { capitals }).copied().collect();
    Matches { spelt_otherwise: entries.is_empty() && !spoken.is_empty(), entries, capitals }
}

fn sequence(words: &[u64]) -> u64 {
    words.iter().fold(EMPTY, |hash, word| extend(hash, *word))
}

/// The code of the language that a name entry belongs to; `None` for all.
fn language_of<'l>(lexicon: &Lexicon, entry: &NameEntry, langs: &'l [String]) -> Option<&'l str> {
    langs.iter().find(|lang| lexicon.language_index(lang) == entry.lang).map(String::as_str)
}

fn form_name(form: NameForm) -> &'static str {
    match form {
        NameForm::Name => "name",
        NameForm::Adjective => "adjective",
        NameForm::People => "people",
        NameForm::Capital => "capital",
        NameForm::Seat => "seat",
        NameForm::Surname => "surname",
    }
}

fn partial(day: Date) -> PartialDate {
    (day.year, day.month, day.day)
}

/// A date as far as it is known: `2022`, `2022-05` or `2022-05-10`.
fn iso((year, month, day): PartialDate) -> String {
    match (month, day) {
        (0, _) => format!("{year:04}"),
        (_, 0) => format!("{year:04}-{month:02}"),
        _ => format!("{year:04}-{month:02}-{day:02}"),
    }
}
