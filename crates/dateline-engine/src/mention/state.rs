//! What a document has spoken of so far: its entities, mentions, names introduced in brackets, and who is in focus.

use std::collections::BTreeMap;

use dateline_lexicon::Lexicon;
use dateline_lexicon::ontology::{EntityKind, OrgClass, Sector};
use dateline_lexicon::world::{self, PartialDate};
use dateline_text::Span;

use crate::record::{Actor, Date, Entity, Mention, Role, Via};

/// A noun phrase read as an entity.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reading {
    /// Index into the document's entities.
    pub(crate) entity: usize,
    pub(crate) span: Span,
    pub(crate) via: Via,
    /// Sector in which it acts here.
    pub(crate) sector: Option<Sector>,
    /// More than one.
    pub(crate) plural: bool,
    /// The same words read as a place: index of a world entity.
    pub(crate) place: Option<u32>,
}

/// The state of one document's reading.
pub(crate) struct State<'a> {
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) day: Option<Date>,
    pub(crate) entities: Vec<Entity>,
    by_id: BTreeMap<String, usize>,
    /// World index of the entities that have one.
    world: BTreeMap<u32, usize>,
    pub(crate) mentions: Vec<Mention>,
    /// Surnames and names introduced in the text, by folded words.
    aliases: BTreeMap<String, usize>,
    /// Who last owned a thing, by common noun: entity and sentence.
    pub(crate) owners: BTreeMap<String, (usize, usize)>,
    /// Persons and groups known only by an office or description, not by name.
    pub(crate) nameless: std::collections::BTreeSet<usize>,
    /// Entities that belong to no one country ("allies", "the West").
    pub(crate) stateless: std::collections::BTreeSet<usize>,
    /// Persons, bodies and countries in order of mention, the latest last: entity, sentence, was it a subject.
    pub(crate) focus: Vec<Focus>,
}

/// How many sentences back words can refer.
const REACH: usize = 40;

/// One entry of the focus list.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) struct Focus {
    pub(crate) entity: usize,
    pub(crate) sentence: usize,
    pub(crate) token: usize,
    pub(crate) subject: bool,
    pub(crate) plural: bool,
}

impl<'a> State<'a> {
    pub(crate) fn new(lexicon: &'a Lexicon, day: Option<Date>) -> Self {
        Self {
            lexicon,
            day,
            entities: Vec::new(),
            by_id: BTreeMap::new(),
            world: BTreeMap::new(),
            mentions: Vec::new(),
            aliases: BTreeMap::new(),
            owners: BTreeMap::new(),
            nameless: std::collections::BTreeSet::new(),
            stateless: std::collections::BTreeSet::new(),
            focus: Vec::new(),
        }
    }

    /// The document entity of a world entity, added when new, together with the bodies its offices belong to.
    pub(crate) fn intern_world(&mut self, index: u32) -> Option<usize> {
        if let Some(known) = self.world.get(&index) {
            return Some(*known);
        }
        let entity = self.lexicon.entity(index)?;
        let at = self.push(Entity {
            id: entity.id,
            kind: entity.kind,
            name: entity.name.clone(),
            country: entity.country,
            org: entity.class,
            sectors: entity.sectors,
            code: entity.code,
            roles: entity.roles.iter().map(role).collect(),
        });
        self.world.insert(index, at);
        if entity.kind == EntityKind::Person {
            self.learn_name(&entity.name, at);
        }
        Some(at)
    }

    /// The document entity of a world id.
    pub(crate) fn intern_id(&mut self, id: &str) -> Option<usize> {
        self.lexicon.entity_index(id).and_then(|index| self.intern_world(index))
    }

    /// The world index behind a document entity, when it has one.
    pub(crate) fn world_index(&self, entity: usize) -> Option<u32> {
        self.lexicon.entity_index(&self.entities.get(entity)?.id)
    }

    /// An entity known only from the text.
    pub(crate) fn intern_text(&mut self, entity: Entity) -> usize {
        if let Some(known) = self.by_id.get(&entity.id) {
            let known = *known;
            let old = &mut self.entities[known];
            old.country = old.country.take().or(entity.country);
            old.org = old.org.or(entity.org);
            old.code = old.code.take().or(entity.code);
            if old.sectors.is_empty() {
                old.sectors = entity.sectors;
            }
            for role in entity.roles {
                if !old.roles.contains(&role) {
                    old.roles.push(role);
                }
            }
            return known;
        }
        let person = entity.kind == EntityKind::Person;
        let name = entity.name.clone();
        let at = self.push(entity);
        if person {
            self.learn_name(&name, at);
        } else {
            self.aliases.entry(fold(&name)).or_insert(at);
        }
        at
    }

    fn push(&mut self, entity: Entity) -> usize {
        let at = self.entities.len();
        self.by_id.insert(entity.id.clone(), at);
        self.entities.push(entity);
        at
    }

    /// Lets the parts of a person's name refer to the person from now on.
    fn learn_name(&mut self, name: &str, entity: usize) {
        let words: Vec<&str> = name.split_whitespace().filter(|w| w.chars().count() > 1).collect();
        self.aliases.insert(fold(name), entity);
        if let (Some(first), Some(last)) = (words.first(), words.last()) {
            self.aliases.insert(fold(last), entity);
            self.aliases.entry(fold(first)).or_insert(entity);
            if words.len() > 2 {
                self.aliases.entry(fold(&words[words.len() - 2..].join(" "))).or_insert(entity);
                self.aliases.entry(fold(&words[..2].join(" "))).or_insert(entity);
            }
        }
    }

    /// Lets words refer to an entity from now on ("… (Korsel)").
    pub(crate) fn learn_alias(&mut self, words: &str, entity: usize) {
        self.aliases.insert(fold(words), entity);
    }

    /// What words refer to in this document.
    pub(crate) fn alias(&self, words: &str) -> Option<usize> {
        self.aliases.get(&fold(words)).copied()
    }

    /// Adds an office to an entity.
    pub(crate) fn add_role(&mut self, entity: usize, role: Role) {
        let roles = &mut self.entities[entity].roles;
        if !roles.iter().any(|r| r.title == role.title && r.of == role.of) {
            roles.push(role);
        }
    }

    /// The day roles are judged by, as a partial date.
    pub(crate) fn day(&self) -> Option<PartialDate> {
        self.day.map(|d| (d.year, d.month, d.day))
    }

    /// The office a world person held on the article's day, or last held before.
    pub(crate) fn current_role(&self, entity: usize) -> Option<world::DatedRole> {
        let entity = self.world_index(entity).and_then(|i| self.lexicon.entity(i))?;
        let Some(day) = self.day() else { return entity.roles.last().cloned() };
        entity
            .roles
            .iter()
            .filter(|r| r.held_on(day))
            .max_by_key(|r| r.from)
            .or_else(|| entity.roles.iter().filter(|r| r.from.is_none_or(|f| f <= day)).max_by_key(|r| r.until))
            .cloned()
    }

    /// Whether a person's offices all lay behind the day.
    pub(crate) fn is_former(&self, entity: usize) -> bool {
        let Some(day) = self.day() else { return false };
        let Some(entity) = self.world_index(entity).and_then(|i| self.lexicon.entity(i)) else { return false };
        let ended = |r: &world::DatedRole| !r.held_on(day) && r.from.is_none_or(|from| from <= day);
        !entity.roles.iter().any(|r| r.held_on(day)) && entity.roles.iter().any(ended)
    }

    /// Whether an entity is known from the text alone, and belongs to some one country that the words do not tell.
    pub(crate) fn is_homeless(&self, entity: usize) -> bool {
        use Sector::{Cop, Cvl, Edu, Gov, Jud, Lab, Leg, Mil, Opp, Pty, Spy};
        let told = &self.entities[entity];
        let national = |s: &Sector| matches!(s, Gov | Mil | Cop | Leg | Jud | Spy | Pty | Opp | Cvl | Edu | Lab);
        told.country.is_none()
            && told.org.is_none()
            && told.sectors.iter().any(national)
            && told.id.starts_with("text:")
            && !self.stateless.contains(&entity)
    }

    /// Whether it is an office or arm of a state, not only people of some state ("warga").
    pub(crate) fn is_national(&self, entity: usize) -> bool {
        use Sector::{Cop, Gov, Jud, Leg, Mil, Spy};
        let arm = |s: &Sector| matches!(s, Gov | Mil | Cop | Leg | Jud | Spy);
        self.is_homeless(entity) && self.entities[entity].sectors.iter().any(arm)
    }

    /// Whether a body of the world files belongs to no one country.
    fn is_of_many(&self, id: &str) -> bool {
        let body = self.lexicon.entity_index(id).and_then(|index| self.lexicon.entity(index));
        body.is_some_and(|body| body.country.is_none())
    }

    /// The body a person speaks for: that of the current office, else the country.
    pub(crate) fn body_of(&mut self, entity: usize) -> Option<usize> {
        let home = || self.entities.get(entity)?.country.as_ref().map(|c| format!("country:{c}"));
        let of = match self.current_role(entity) {
            // Whoever has left the head of a body of many countries is his own country's again.
            Some(role) if self.is_former(entity) && self.is_of_many(&role.of) => None,
            Some(role) => Some(role.of),
            None if self.world_index(entity).is_some() => None,
            None => self.entities.get(entity)?.roles.iter().find_map(|r| r.of.clone()),
        };
        let id = of.or_else(home)?;
        if let Some(known) = self.by_id.get(&id) {
            return Some(*known);
        }
        self.intern_id(&id)
    }

    /// Makes an actor of a reading.
    pub(crate) fn actor(&mut self, reading: &Reading) -> Actor {
        let body =
            if self.entities[reading.entity].kind == EntityKind::Person { self.body_of(reading.entity) } else { None };
        let holds_office = self.world_index(reading.entity).is_none() || self.current_role(reading.entity).is_some();
        let entity = &self.entities[reading.entity];
        let mut country = entity.country.clone();
        let mut org = entity.org;
        let mut code = entity.code.clone();
        let of_the_day = || {
            // What a body was on the day, where a list tells it by dates.
            let dated = entity.kind == EntityKind::Organization && !entity.roles.is_empty();
            self.current_role(reading.entity).filter(|_| dated)?.sector
        };
        let mut sector = reading.sector.or_else(of_the_day).or_else(|| entity.sectors.first().copied());
        if let Some(body) = body {
            let body = &self.entities[body];
            match body.kind {
                EntityKind::Country => {
                    country.clone_from(&body.country);
                    if sector.is_none() && holds_office {
                        sector = Some(Sector::Gov);
                    }
                }
                _ => {
                    if body.org.is_some() {
                        // The head of a body of many countries acts for it, not for the country of his passport.
                        org = body.org;
                        country.clone_from(&body.country);
                        code.clone_from(&body.code);
                    } else {
                        country = body.country.clone().or(country);
                        if sector.is_none() {
                            sector = body.sectors.first().copied();
                        }
                    }
                }
            }
        }
        let code = code.or_else(|| cameo_code(country.as_deref(), org, sector));
        Actor {
            entity: entity.id.clone(),
            name: entity.name.clone(),
            country,
            org,
            sector,
            code,
            span: reading.span,
            via: reading.via,
        }
    }

    /// Who was in focus up to a sentence, the latest first, over the stretch that words can refer back.
    pub(crate) fn focus_before(&self, sentence: usize) -> impl Iterator<Item = &Focus> {
        let end = self.focus.partition_point(|f| f.sentence <= sentence);
        self.focus[..end].iter().rev().take_while(move |f| f.sentence + REACH >= sentence)
    }

    /// Mentions before a byte, the latest first; mentions are recorded in text order.
    pub(crate) fn mentions_before(&self, start: u32) -> impl Iterator<Item = &Mention> {
        let end = self.mentions.partition_point(|m| m.span.start < start);
        self.mentions[..end].iter().rev().take(200)
    }

    /// Records a mention.
    pub(crate) fn mention(&mut self, reading: &Reading) {
        let mention = Mention { span: reading.span, entity: reading.entity, via: reading.via };
        // A mention read twice is read twice in the same sentence: among the latest.
        if !self.mentions.iter().rev().take(64).any(|m| *m == mention) {
            self.mentions.push(mention);
        }
    }
}

fn cameo_code(country: Option<&str>, org: Option<OrgClass>, sector: Option<Sector>) -> Option<String> {
    let base = country
        .map(str::to_owned)
        .or_else(|| org.map(|o| if o == OrgClass::Uno { "IGOUNO".to_owned() } else { o.as_str().to_owned() }));
    match (base, sector) {
        (Some(base), Some(sector)) => Some(format!("{base}{sector}")),
        (Some(base), None) => Some(base),
        (None, Some(sector)) => Some(sector.as_str().to_owned()),
        (None, None) => None,
    }
}

fn role(role: &world::DatedRole) -> Role {
    Role {
        title: role.title.replace('-', " "),
        of: Some(role.of.clone()),
        from: role.from.map(partial),
        until: role.until.map(partial),
    }
}

fn partial((year, month, day): PartialDate) -> String {
    match (month, day) {
        (0, _) => format!("{year:04}"),
        (m, 0) => format!("{year:04}-{m:02}"),
        (m, d) => format!("{year:04}-{m:02}-{d:02}"),
    }
}

/// Case-folded words with hyphens as spaces.
pub(crate) fn fold(words: &str) -> String {
    let lower = words.to_lowercase();
    lower.split(|c: char| c.is_whitespace() || c == '-').filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
}

/// An id made of words.
pub(crate) fn slug(words: &str) -> String {
    let mut out = String::new();
    for c in words.to_lowercase().chars() {
        if c.is_alphanumeric() {
            out.push(c);
        } else if !out.ends_with('-') && !out.is_empty() {
            out.push('-');
        }
    }
    out.trim_end_matches('-').to_owned()
}
