//! Morphology: from the citation form of a lexicon entry to every form a text may show.
//!
//! A lexicon names a word once (`condemn`, `meN-kutuk`); the compiler asks this module for all its inflected forms, with the features the
//! engine needs later (voice, tense, number, clitics). Rules live in one file per language, exceptions in plain tables under
//! `lexicons/<lang>/`. Nothing here reads files: callers hand over the tables' text.

mod arabic;
mod english;
mod indonesian;
mod japanese;

use std::collections::{BTreeMap, BTreeSet};

use arabic::Arabic;
use english::{English, EnglishTables};
use indonesian::{Indonesian, IndonesianTables};
use japanese::Japanese;

/// How the grammatical subject of a form relates to the logical one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize)]
pub enum Voice {
    /// The subject is the doer: English finite forms, Indonesian `meN-`.
    Active,
    /// The subject is the undergoer: Indonesian `di-`, `ter-`, `ku-`. An English participle is a candidate only: its auxiliary decides.
    Passive,
    /// Not marked: Indonesian bare stems (imperative, headline, passive with a pronoun), intransitives, nouns and adjectives.
    #[default]
    Neutral,
}

/// Tense or non-finite kind of an English form; Indonesian has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize)]
pub enum Tense {
    /// Not marked.
    #[default]
    None,
    /// Simple past.
    Past,
    /// Simple present.
    Pres,
    /// Infinitive or imperative.
    Inf,
    /// The `-ing` form, as gerund or present participle.
    Gerund,
    /// Past participle.
    PastPart,
}

/// Grammatical number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize)]
pub enum Num {
    /// One.
    Sing,
    /// More than one (in Indonesian: written twice).
    Plur,
    /// Not marked.
    #[default]
    None,
}

/// An Indonesian enclitic written as part of the word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize)]
pub enum Clitic {
    /// No clitic.
    #[default]
    None,
    /// `-nya`: third-person object, agent or possessor, or a determiner.
    Nya,
    /// `-ku`: first person.
    Ku,
    /// `-mu`: second person.
    Mu,
    /// `-lah`: emphasis or imperative.
    Lah,
    /// `-kah`: question.
    Kah,
    /// `-pun`: "too, even".
    Pun,
}

/// The person of a proclitic agent (`kukirim`, `kaukirim`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub enum Person {
    /// `ku-`.
    First,
    /// `kau-`.
    Second,
}

/// Word class of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub enum Pos {
    /// Verb.
    Verb,
    /// Noun.
    Noun,
    /// Adjective or fixed predicate phrase.
    Adj,
}

/// The features of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize)]
pub struct Feats {
    /// Voice.
    pub voice: Voice,
    /// Tense or non-finite kind.
    pub tense: Tense,
    /// Number.
    pub number: Num,
    /// Third person singular present (`strikes`).
    pub person3: bool,
    /// Enclitic.
    pub clitic: Clitic,
    /// Proclitic agent.
    pub prefix_person: Option<Person>,
    /// A careless spelling: a prefix written apart (`di adakan`), two words run together (`bekerjasama`), or a bare stem with a wrong `-i`
    /// (`jelasi` for `menjelaskan` or `dijelaskan`).
    pub split: bool,
}

impl Feats {
    fn voiced(voice: Voice) -> Self {
        Self { voice, ..Self::default() }
    }

    fn tensed(voice: Voice, tense: Tense) -> Self {
        Self { voice, tense, ..Self::default() }
    }

    fn numbered(number: Num) -> Self {
        Self { number, ..Self::default() }
    }

    fn with(self, clitic: Clitic) -> Self {
        Self { clitic, ..self }
    }

    fn careless(self) -> Self {
        Self { split: true, ..self }
    }
}

/// One surface form.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Form {
    /// The form in lower case; words of a multiword citation are separated by one space.
    pub text: String,
    /// Word class.
    pub pos: Pos,
    /// Features.
    pub feats: Feats,
}

/// Generates the forms of one language's words.
pub trait Morphology {
    /// Forms of a verb. The first one is the plain citation form of the language (English: infinitive; Indonesian: the prefixed form).
    fn verb(&self, citation: &str) -> Result<Vec<Form>, String>;
    /// Forms of a noun, the citation form first.
    fn noun(&self, citation: &str) -> Result<Vec<Form>, String>;
    /// Forms of a predicate adjective or fixed predicate phrase.
    fn adj(&self, citation: &str) -> Result<Vec<Form>, String>;
}

/// The exception tables of all languages.
#[derive(Debug, Clone, Default)]
pub struct Tables {
    english: EnglishTables,
    indonesian: IndonesianTables,
}

impl Tables {
    /// Reads the tables from their text; an empty text is an empty table. Errors name the table and line.
    pub fn parse(english_verbs: &str, english_nouns: &str, indonesian: &str) -> Result<Self, String> {
        Ok(Self {
            english: EnglishTables::parse(english_verbs, english_nouns)?,
            indonesian: IndonesianTables::parse(indonesian)?,
        })
    }
}

/// The morphology of a language (`en`, `id`), if there is one.
pub fn morphology<'a>(lang: &str, tables: &'a Tables) -> Option<Box<dyn Morphology + 'a>> {
    match lang {
        "en" => Some(Box::new(English::new(&tables.english))),
        "ar" => Some(Box::new(Arabic)),
        "ja" => Some(Box::new(Japanese)),
        "id" => Some(Box::new(Indonesian::new(&tables.indonesian))),
        _ => None,
    }
}

/// Sets of words and maps from a word to its listed forms, by the kind in the first column of a table.
#[derive(Debug, Clone, Default)]
struct Table {
    sets: BTreeMap<&'static str, BTreeSet<String>>,
    maps: BTreeMap<&'static str, BTreeMap<String, Vec<Vec<String>>>>,
}

impl Table {
    /// Reads lines of `kind TAB word [TAB form/form …]`. Kinds in `sets` take the word alone, kinds in `maps` at least one more column;
    /// a column `-` is empty. Lines that start with `#` and empty lines are skipped.
    fn parse(name: &str, text: &str, sets: &[&'static str], maps: &[&'static str]) -> Result<Self, String> {
        let mut table = Self::default();
        for (index, line) in text.lines().enumerate() {
            if line.starts_with('#') || line.trim().is_empty() {
                continue;
            }
            let fail = |what: &str| format!("{name}, line {}: {what}: {line:?}", index + 1);
            let mut columns = line.split('\t').map(str::trim);
            let (Some(kind), Some(word)) = (columns.next(), columns.next()) else {
                return Err(fail("expected a kind and a word, separated by a tab"));
            };
            if word.is_empty() || word != word.to_lowercase() {
                return Err(fail("the word is missing or not in lower case"));
            }
            let rest: Vec<Vec<String>> = columns.map(forms_of_column).collect();
            if let Some(kind) = sets.iter().find(|set| **set == kind) {
                if !rest.is_empty() {
                    return Err(fail("this kind takes no forms"));
                }
                if !table.sets.entry(kind).or_default().insert(word.to_owned()) {
                    return Err(fail("the word is listed twice"));
                }
            } else if let Some(kind) = maps.iter().find(|map| **map == kind) {
                if rest.is_empty() {
                    return Err(fail("forms are missing"));
                }
                if table.maps.entry(kind).or_default().insert(word.to_owned(), rest).is_some() {
                    return Err(fail("the word is listed twice"));
                }
            } else {
                return Err(fail("unknown kind"));
            }
        }
        Ok(table)
    }

    fn has(&self, set: &str, word: &str) -> bool {
        self.sets.get(set).is_some_and(|words| words.contains(word))
    }

    fn columns(&self, map: &str, word: &str) -> Option<&[Vec<String>]> {
        self.maps.get(map)?.get(word).map(Vec::as_slice)
    }

    fn forms(&self, map: &str, word: &str) -> Option<&[String]> {
        self.columns(map, word)?.first().map(Vec::as_slice)
    }
}

fn forms_of_column(column: &str) -> Vec<String> {
    if column == "-" { Vec::new() } else { column.split('/').map(|form| form.trim().to_owned()).collect() }
}

/// Checks a citation and brings it to single spaces. Case is left alone: it marks abbreviations and the `N` of `meN-`.
fn checked(citation: &str) -> Result<String, String> {
    let words = citation.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.is_empty() {
        return Err("the citation form is empty".to_owned());
    }
    match words.chars().find(|c| !(c.is_alphanumeric() || matches!(c, ' ' | '-' | '\'' | '’' | '.' | '&'))) {
        Some(odd) => Err(format!("{odd:?} cannot stand in a citation form: {citation:?}")),
        None if words.chars().any(char::is_alphabetic) => Ok(words),
        None => Err(format!("a citation form needs a letter: {citation:?}")),
    }
}

/// Collects forms in order and drops exact repetitions.
struct Forms {
    pos: Pos,
    list: Vec<Form>,
}

impl Forms {
    fn new(pos: Pos) -> Self {
        Self { pos, list: Vec::new() }
    }

    fn add(&mut self, text: impl Into<String>, feats: Feats) {
        let form = Form { text: text.into(), pos: self.pos, feats };
        if !self.list.contains(&form) {
            self.list.push(form);
        }
    }
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_report_the_line_of_an_error() {
        for (verbs, part) in [
            ("# head\nirr\tgo", "line 2: forms are missing"),
            ("irr go", "line 1: expected a kind"),
            ("odd\tgo", "unknown kind"),
            ("double\tRefer", "not in lower case"),
            ("double\trefer\tx", "takes no forms"),
            ("double\trefer\n\ndouble\trefer", "line 3: the word is listed twice"),
        ] {
            let error = Tables::parse(verbs, "", "").expect_err(verbs);
            assert!(error.contains(part), "{error}");
        }
    }

    #[test]
    fn citations_are_checked() {
        assert_eq!(checked("  take   part ").as_deref(), Ok("take part"));
        for bad in ["", "  ", "hold [talks]", "call/off", "12 -", "put {under arrest}"] {
            assert!(checked(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn languages_without_rules_have_none() {
        let tables = Tables::default();
        assert!(morphology("en", &tables).is_some() && morphology("id", &tables).is_some());
        assert!(morphology("eo", &tables).is_none());
    }
}
