//! The reader: what the engine asks of a compiled lexicon.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::gazetteer::Gazetteer;
use crate::grammar::{Agent, GrammarWord, Operator, Profile, Report, TimeWord, Title};
use crate::image::Image;
use crate::morph::{Feats, Pos};
use crate::pattern::PatternForm;
use crate::sense::Sense;
use crate::table::{FlatList, FlatTable};
use crate::world::{Entity, NameForm};

/// One reading of a surface form.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Analysis {
    /// Hash of the lemma's citation.
    pub lemma: u64,
    /// Part of speech.
    pub pos: Pos,
    /// Inflection.
    pub feats: Feats,
}

/// What a word or phrase can be in the grammar of its language.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum WordEntry {
    /// Index into the closed classes.
    Closed(u16),
    /// Index into the titles; plural?
    Title(u16, bool),
    /// Index into the agents; plural?
    Agent(u16, bool),
    /// Index into the time words.
    Time(u16),
}

/// A name that ends at some word of a sequence.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct NameEntry {
    /// Index of the entity.
    pub entity: u32,
    /// How it refers.
    pub form: NameForm,
    /// Index of the language, `u8::MAX` for all.
    pub lang: u8,
    /// For one-word names: hash of the exact spelling; 0 when case does not matter.
    pub exact: u64,
}

/// The value of a sequence table: whether longer sequences exist, and what ends here.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SequenceValue<T> {
    /// Longer sequences begin with this one.
    pub longer: bool,
    /// What this sequence is.
    pub here: Vec<T>,
}

/// Whom a pattern belongs to.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Owner {
    /// An event sense.
    Sense(u32),
    /// A status operator.
    Operator(u16),
    /// A verb of saying.
    Report(u16),
}

/// A set of words or word sequences, by hash, sorted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct WordSet {
    /// Sequences, sorted by first hash.
    pub items: Vec<Vec<u64>>,
}

/// A compiled pattern.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pattern {
    /// Its sense, operator or report.
    pub owner: Owner,
    /// What kind of predicate it is.
    pub form: PatternForm,
    /// Word hashes that must stand before the head (English compounds).
    pub before: Vec<u64>,
    /// Word hashes that must follow the head.
    pub after: Vec<u64>,
    /// Nouns the object must hold; index into the sets.
    pub object: Option<u32>,
    /// Nouns the subject must hold; index into the sets.
    pub subject: Option<u32>,
    /// Adposition sequence hashes and set index of the required oblique.
    pub oblique: Option<(Vec<u64>, u32)>,
}

/// Everything of one language that is decoded when the language is first used.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Language {
    /// Settings.
    pub profile: Profile,
    /// Closed classes.
    pub closed: Vec<GrammarWord>,
    /// Offices.
    pub titles: Vec<Title>,
    /// Generic actors.
    pub agents: Vec<Agent>,
    /// Time words.
    pub times: Vec<TimeWord>,
    /// Event senses.
    pub senses: Vec<Sense>,
    /// Status operators.
    pub operators: Vec<Operator>,
    /// Verbs of saying.
    pub reports: Vec<Report>,
    /// Patterns.
    pub patterns: Vec<Pattern>,
    /// Noun sets of the patterns.
    pub sets: Vec<WordSet>,
    /// Noun phrases of several words (patterns and set items), by lemma or word of the first: sorted.
    pub phrases: Vec<(u64, Vec<u64>)>,
    /// Patterns by head lemma: sorted `(lemma, pattern index)`.
    pub by_head: Vec<(u64, u32)>,
    #[serde(skip)]
    forms: FlatTable,
    #[serde(skip)]
    words: FlatTable,
    #[serde(skip)]
    domain: Cow<'static, [u8]>,
    #[serde(skip)]
    tagger: Cow<'static, [u8]>,
}

impl Language {
    /// The readings of a surface form (hash of the folded word, or of a sequence for split forms).
    #[inline]
    pub fn analyses(&self, key: u64) -> Vec<Analysis> {
        self.forms.get(key).and_then(|bytes| postcard::from_bytes(bytes).ok()).unwrap_or_default()
    }

    /// Whether a surface form has readings, without decoding them.
    #[inline]
    pub fn knows(&self, key: u64) -> bool {
        self.forms.get(key).is_some()
    }

    /// What a word sequence is in the grammar.
    #[inline]
    pub fn words(&self, sequence: u64) -> Option<SequenceValue<WordEntry>> {
        self.words.get(sequence).and_then(|bytes| postcard::from_bytes(bytes).ok())
    }

    /// Patterns whose head is this lemma.
    pub fn patterns_of(&self, lemma: u64) -> &[(u64, u32)] {
        let start = self.by_head.partition_point(|(l, _)| *l < lemma);
        let len = self.by_head[start..].partition_point(|(l, _)| *l == lemma);
        &self.by_head[start..start + len]
    }

    /// The rest of each noun phrase of several words that opens with a lemma or word.
    pub fn phrases_of(&self, first: u64) -> &[(u64, Vec<u64>)] {
        let start = self.phrases.partition_point(|(f, _)| *f < first);
        let len = self.phrases[start..].partition_point(|(f, _)| *f == first);
        &self.phrases[start..start + len]
    }

    /// The weights that tell what an article is about; empty when there are none.
    pub fn domain(&self) -> &[u8] {
        &self.domain
    }

    /// The weights of the language's tagger; empty when it has none.
    pub fn tagger(&self) -> &[u8] {
        &self.tagger
    }
}

/// A language once it is decoded; `None` when the image is damaged.
type Decoded = Option<Box<Language>>;

/// A compiled lexicon, ready to be asked.
#[derive(Debug)]
pub struct Lexicon {
    image: Image,
    /// By code: what is decoded at first use.
    languages: BTreeMap<String, OnceLock<Decoded>>,
    /// Codes of those that are experiments.
    experimental: Vec<String>,
    /// Languages that names are given in; name entries hold the index.
    name_languages: Vec<String>,
    names: FlatTable,
    entities: FlatList,
    entity_ids: FlatTable,
    holders: FlatTable,
    gazetteer: Gazetteer,
}

impl Lexicon {
    /// Opens a compiled image. Returns `None` when the bytes are not a lexicon of this version.
    pub fn open(bytes: Cow<'static, [u8]>) -> Option<Self> {
        let image = Image::open(bytes)?;
        let names = FlatTable::new(image.section("names")?)?;
        let entities = FlatList::new(image.section("entities")?)?;
        let entity_ids = FlatTable::new(image.section("entity-ids")?)?;
        let holders = FlatTable::new(image.section("holders")?)?;
        let gazetteer = Gazetteer::open(&image)?;
        let langs: Vec<String> = postcard::from_bytes(&image.section("languages")?).ok()?;
        let languages = langs.into_iter().map(|lang| (lang, OnceLock::new())).collect();
        let name_languages = postcard::from_bytes(&image.section("name-languages")?).ok()?;
        let experimental = postcard::from_bytes(&image.section("experimental")?).ok()?;
        Some(Self { image, languages, experimental, name_languages, names, entities, entity_ids, holders, gazetteer })
    }

    /// Codes of the languages that can be coded, experiments not counted.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.languages.keys().map(String::as_str).filter(|lang| !self.is_experimental(lang))
    }

    /// Codes of the languages that are coded only when asked for.
    pub fn experimental(&self) -> impl Iterator<Item = &str> {
        self.experimental.iter().map(String::as_str)
    }

    /// Whether a language is an experiment.
    pub fn is_experimental(&self, lang: &str) -> bool {
        self.experimental.iter().any(|l| l == lang)
    }

    /// One language, decoded at first use.
    pub fn language(&self, lang: &str) -> Option<&Language> {
        let cell = self.languages.get(lang)?;
        cell.get_or_init(|| {
            let section = |name: &str| self.image.section(&format!("{lang}.{name}"));
            let mut language: Language = postcard::from_bytes(&section("grammar")?).ok()?;
            language.forms = FlatTable::new(section("forms")?)?;
            language.words = FlatTable::new(section("words")?)?;
            language.domain = section("domain").unwrap_or_default();
            language.tagger = section("tagger").unwrap_or_default();
            Some(Box::new(language))
        })
        .as_deref()
    }

    /// Codes of the languages that names are given in: those that can be coded first.
    pub fn name_languages(&self) -> &[String] {
        &self.name_languages
    }

    /// Index of a language in name entries; `u8::MAX` when there are no names in it.
    pub fn language_index(&self, lang: &str) -> u8 {
        self.name_languages.iter().position(|l| l == lang).map_or(u8::MAX, |index| index as u8)
    }

    /// What a word sequence names.
    #[inline]
    pub fn names(&self, sequence: u64) -> Option<SequenceValue<NameEntry>> {
        self.names.get(sequence).and_then(|bytes| postcard::from_bytes(bytes).ok())
    }

    /// An entity by index; behind those of the world files come the places of the gazetteer.
    pub fn entity(&self, index: u32) -> Option<Entity> {
        match (index as usize).checked_sub(self.entities.len()) {
            Some(place) => self.gazetteer.place(place),
            None => self.entities.get(index as usize).and_then(|bytes| postcard::from_bytes(bytes).ok()),
        }
    }

    /// Places of the gazetteer that a word sequence names; to be asked only where a place is told.
    pub fn places(&self, sequence: u64) -> Vec<u32> {
        self.gazetteer.named(sequence, self.entities.len() as u32)
    }

    /// Persons who hold or held an office (by title id) of a country or body (by entity id).
    pub fn holders(&self, title: &str, of: &str) -> Vec<u32> {
        let bytes = self.holders.get(office_key(title, of));
        bytes.and_then(|bytes| postcard::from_bytes(bytes).ok()).unwrap_or_default()
    }

    /// How many world entities there are, the places of the gazetteer not counted.
    pub fn entity_count(&self) -> usize {
        self.entities.len()
    }

    /// How many places the gazetteer adds.
    pub fn gazetteer_count(&self) -> usize {
        self.gazetteer.len()
    }

    /// The index of an entity id.
    pub fn entity_index(&self, id: &str) -> Option<u32> {
        let bytes = self.entity_ids.get(crate::words::exact_hash(id))?;
        postcard::from_bytes(bytes).ok()
    }

    /// Counts of event senses by language, PLOVER type.
    pub fn sense_counts(&self) -> BTreeMap<(String, crate::ontology::Plover), usize> {
        let mut counts = BTreeMap::new();
        for lang in self.languages() {
            for sense in self.language(lang).map(|l| l.senses.as_slice()).unwrap_or_default() {
                *counts.entry((lang.to_owned(), sense.plover)).or_default() += 1;
            }
        }
        counts
    }
}

/// The key of an office in the table of its holders.
pub(crate) fn office_key(title: &str, of: &str) -> u64 {
    crate::words::exact_hash(&format!("{title} of {of}"))
}
