//! Who bears a name, what it can be as an office or generic actor, and how the engine would read it.

use std::collections::BTreeMap;

use dateline_engine::record::{Actor, Date};
use dateline_lexicon::Lexicon;
use dateline_lexicon::compile::name_words;
use dateline_lexicon::lexicon::{NameEntry, WordEntry};
use dateline_lexicon::ontology::{EntityKind, OrgClass, Sector};
use dateline_lexicon::world::{DatedRole, Entity, NameForm, PartialDate};
use serde::Serialize;

use super::{form_name, iso, language_of, matches, partial, sequence};
use crate::engine::Engine;

/// What is known under a name.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Who {
    /// The name that was asked for.
    pub name: String,
    /// The day that was asked for.
    pub on: Option<String>,
    /// Persons, organisations and countries of that name: whom the engine takes before others first.
    pub entities: Vec<Known>,
    /// Offices and generic actors of that name.
    pub words: Vec<Generic>,
    /// How the engine would read it as a phrase, by language; readings that tell nothing of it are left out.
    pub readings: Vec<Read>,
    /// How many places bear the name.
    pub places: usize,
    /// The words are a name, but not with these capitals.
    pub spelt_otherwise: bool,
}

/// A person, organisation or country.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Known {
    /// Stable id.
    pub id: String,
    /// `person`, `organization` or `country`.
    pub kind: &'static str,
    /// Name for output.
    pub name: String,
    /// How the name that was asked for refers to it.
    pub refers: Vec<Refers>,
    /// ISO 3166 alpha-3.
    pub country: Option<String>,
    /// Class of a body without a country.
    pub class: Option<&'static str>,
    /// PLOVER sectors.
    pub sectors: Vec<&'static str>,
    /// CAMEO style code of its own.
    pub code: Option<String>,
    /// Offices: those of that day first, then the latest first.
    pub offices: Vec<Office>,
    /// First and last day it existed, or lived.
    pub exists: Dates,
    /// Whether it existed on that day; `None` without a day or dates.
    pub existed: Option<bool>,
}

/// How a name refers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Refers {
    /// `name`, `adjective`, `people`, `capital`, `seat` or `surname`.
    #[serde(rename = "as")]
    pub form: &'static str,
    /// In which language; `None`: in all.
    pub lang: Option<String>,
}

/// First and last day, as exactly as they are known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Dates {
    /// First day.
    pub from: Option<String>,
    /// Last day.
    pub until: Option<String>,
}

impl Dates {
    fn of((from, until): (Option<PartialDate>, Option<PartialDate>)) -> Self {
        Self { from: from.map(iso), until: until.map(iso) }
    }
}

/// An office that somebody holds or held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Office {
    /// Id of the title.
    pub title: String,
    /// Entity id of what it belongs to.
    pub of: String,
    /// Its name.
    pub of_name: String,
    /// When.
    #[serde(flatten)]
    pub dates: Dates,
    /// PLOVER sector of its holder, where it is another than the title's.
    pub sector: Option<&'static str>,
    /// Held on that day; `None` when no day was asked for.
    pub current: Option<bool>,
}

/// An office or a generic actor, without a name of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Generic {
    /// Language.
    pub lang: String,
    /// `title` or `agent`.
    pub kind: &'static str,
    /// Id, shared by all languages.
    pub id: String,
    /// `person`, `organization` or `group`.
    pub of_kind: &'static str,
    /// PLOVER sector.
    pub sector: Option<&'static str>,
    /// More than one.
    pub plural: bool,
    /// World id of the body it is part of.
    pub of: Option<String>,
}

/// How the engine reads a phrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Read {
    /// Language it is read in.
    pub lang: String,
    /// The words that were read.
    pub words: String,
    /// Entity id.
    pub entity: String,
    /// Name.
    pub name: String,
    /// ISO 3166 alpha-3.
    pub country: Option<String>,
    /// Class of a body without a country.
    pub org: Option<&'static str>,
    /// PLOVER sector.
    pub sector: Option<&'static str>,
    /// CAMEO style code.
    pub code: Option<String>,
    /// How the words refer.
    pub via: &'static str,
    /// What the reading rests on.
    pub reasons: Vec<String>,
}

impl Read {
    fn new(lang: &str, phrase: &str, (actor, reasons): (Actor, Vec<String>)) -> Self {
        Self {
            lang: lang.to_owned(),
            words: actor.span.slice(phrase).to_owned(),
            entity: actor.entity,
            name: actor.name,
            country: actor.country,
            org: actor.org.map(OrgClass::as_str),
            sector: actor.sector.map(Sector::as_str),
            code: actor.code,
            via: actor.via.as_str(),
            reasons,
        }
    }

    /// Whether the reading says more than that the words look like a name.
    fn tells(&self) -> bool {
        !self.entity.starts_with("text:") || self.country.is_some() || self.org.is_some() || self.sector.is_some()
    }
}

impl Who {
    /// Whether anything is known: an entity, an office, a generic actor, or a phrase read as more than its own words.
    pub fn is_known(&self) -> bool {
        !self.entities.is_empty() || !self.words.is_empty() || !self.readings.is_empty()
    }
}

/// Looks a name or short noun phrase up, in the languages given (codes that the engine has lexicons for).
pub fn who(engine: &Engine, name: &str, langs: &[String], on: Option<Date>) -> Who {
    let lexicon = engine.inner().lexicon();
    let matched = matches(lexicon, name, langs);
    let mut by_entity: BTreeMap<u32, Vec<NameEntry>> = BTreeMap::new();
    for entry in matched.entries {
        by_entity.entry(entry.entity).or_default().push(entry);
    }
    let (mut found, mut places) = (Vec::new(), 0);
    for (index, entries) in by_entity {
        let Some(entity) = lexicon.entity(index) else { continue };
        if entity.kind == EntityKind::Place {
            places += 1;
        } else {
            let rank = entries.iter().map(|e| rank(entity.kind, e.form)).min();
            found.push((rank, known(lexicon, entity, &entries, langs, on)));
        }
    }
    found.sort_by_key(|(rank, _)| *rank);
    let read = |lang: &String| Some(Read::new(lang, name, engine.inner().read_phrase(name, lang, on)?));
    Who {
        name: name.to_owned(),
        on: on.map(|day| day.to_string()),
        entities: found.into_iter().map(|(_, known)| known).collect(),
        words: langs.iter().flat_map(|lang| generic(lexicon, name, lang)).collect(),
        readings: langs.iter().filter_map(read).filter(Read::tells).collect(),
        places,
        spelt_otherwise: matched.spelt_otherwise,
    }
}

/// Whole names before adjectives and capitals, countries before bodies before persons: the order of the engine.
fn rank(kind: EntityKind, form: NameForm) -> u8 {
    match (form, kind) {
        (NameForm::Name, EntityKind::Country) => 0,
        (NameForm::Name, EntityKind::Organization) => 1,
        (NameForm::Name, _) => 2,
        (NameForm::Adjective | NameForm::People, _) => 3,
        (NameForm::Capital | NameForm::Seat, _) => 4,
        (NameForm::Surname, _) => 5,
    }
}

fn known(lexicon: &Lexicon, entity: Entity, entries: &[NameEntry], langs: &[String], on: Option<Date>) -> Known {
    let day = on.map(partial);
    let mut refers: Vec<Refers> = Vec::new();
    for entry in entries {
        let lang = language_of(lexicon, entry, langs).map(str::to_owned);
        let refer = Refers { form: form_name(entry.form), lang };
        // What holds in all languages needs no telling for each.
        let told = refers.iter().any(|r| r.form == refer.form && r.lang.is_none());
        if !told {
            if refer.lang.is_none() {
                refers.retain(|r| r.form != refer.form);
            }
            refers.push(refer);
        }
    }
    let mut roles: Vec<&DatedRole> = entity.roles.iter().collect();
    roles.sort_by_key(|r| (day.is_some_and(|day| r.held_on(day)), r.from));
    let office = |role: &DatedRole| Office {
        title: role.title.clone(),
        of_name: lexicon
            .entity_index(&role.of)
            .and_then(|index| lexicon.entity(index))
            .map_or_else(|| role.of.clone(), |e| e.name),
        of: role.of.clone(),
        dates: Dates::of((role.from, role.until)),
        sector: role.sector.map(Sector::as_str),
        current: day.map(|day| role.held_on(day)),
    };
    let dated = entity.exists.0.is_some() || entity.exists.1.is_some();
    let (from, until) = entity.exists;
    let life = DatedRole { title: String::new(), of: String::new(), from, until, sector: None };
    Known {
        offices: roles.into_iter().rev().map(office).collect(),
        id: entity.id,
        kind: entity.kind.as_str(),
        name: entity.name,
        refers,
        country: entity.country,
        class: entity.class.map(OrgClass::as_str),
        sectors: entity.sectors.iter().map(|s| s.as_str()).collect(),
        code: entity.code,
        exists: Dates::of(entity.exists),
        existed: day.filter(|_| dated).map(|day| life.held_on(day)),
    }
}

/// Offices and generic actors of a name in one language.
fn generic(lexicon: &Lexicon, name: &str, lang: &str) -> Vec<Generic> {
    let Some(language) = lexicon.language(lang) else { return Vec::new() };
    let here = language.words(sequence(&name_words(name))).map(|value| value.here).unwrap_or_default();
    let mut found = Vec::new();
    for entry in here {
        match entry {
            WordEntry::Title(index, plural) => {
                found.extend(language.titles.get(usize::from(index)).map(|title| Generic {
                    lang: lang.to_owned(),
                    kind: "title",
                    id: title.id.clone(),
                    of_kind: EntityKind::Person.as_str(),
                    sector: title.sector.map(Sector::as_str),
                    plural,
                    of: None,
                }));
            }
            WordEntry::Agent(index, plural) => {
                found.extend(language.agents.get(usize::from(index)).map(|agent| Generic {
                    lang: lang.to_owned(),
                    kind: "agent",
                    id: agent.id.clone(),
                    of_kind: agent.kind.as_str(),
                    sector: agent.sector.map(Sector::as_str),
                    plural,
                    of: agent.of.clone(),
                }));
            }
            WordEntry::Closed(_) | WordEntry::Time(_) => {}
        }
    }
    found
}
