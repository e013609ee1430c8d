//! Listed actors as blocks of the lexicon: which are known below already, what ids they get, and whose their offices are.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use dateline_lexicon::block::Block;
use dateline_lexicon::ontology::{OrgClass, Sector};

use super::ids::Ids;
use super::known::is_name;
use super::{Actor, Kind, Known, Listed, Of, Office, Place, dates, folded};

/// A list in the lexicon's own form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Written {
    /// Blocks of persons, bodies and names of countries.
    pub(crate) world: String,
    /// Generic actors in English.
    pub(crate) english: String,
}

/// Writes a list, and adds to its problems what does not fit together.
pub(crate) fn write(listed: &mut Listed, known: &Known) -> Written {
    let actors = joined(std::mem::take(&mut listed.actors));
    let mut writer = Writer { known, ids: Ids::default(), listed, keys: BTreeMap::new(), names: BTreeMap::new() };
    let placed: Vec<(Actor, Option<String>)> = actors.into_iter().map(|actor| writer.place(actor)).collect();
    let mut written = Written::default();
    let mut countries: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (actor, id) in &placed {
        match (actor.kind, id) {
            (Kind::Country, _) => writer.country(actor, &mut countries),
            (Kind::Agent, _) => writer.agent(actor, &mut written.english),
            (_, Some(id)) => writer.entity(actor, id, &mut written.world),
            (_, None) => {}
        }
    }
    for (country, names) in countries {
        block(&mut written.world, "names", &country, &[("en", names.join("; "))]);
    }
    written
}

/// Rows of the same person or body are one actor, where the list gives no ids of its own.
fn joined(actors: Vec<Actor>) -> Vec<Actor> {
    let mut joined: Vec<Actor> = Vec::new();
    let mut by_name: BTreeMap<(Kind, String), Vec<usize>> = BTreeMap::new();
    for actor in actors {
        let same = by_name.entry((actor.kind, folded(&actor.name))).or_default();
        let fits = |at: &&usize| {
            let other = &joined[**at];
            let differ = |a: &Option<String>, b: &Option<String>| a.is_some() && b.is_some() && a != b;
            actor.key.is_none() && other.key.is_none() && !differ(&actor.country, &other.country)
        };
        let Some(at) = same.iter().find(fits).copied() else {
            same.push(joined.len());
            joined.push(actor);
            continue;
        };
        let other = &mut joined[at];
        other.country = other.country.take().or(actor.country);
        other.class = other.class.or(actor.class);
        if other.exists.is_open() {
            other.exists = actor.exists;
        }
        let new = actor.sectors.into_iter().filter(|s| !other.sectors.contains(s)).collect::<Vec<_>>();
        other.sectors.extend(new);
        other.aliases.extend(actor.aliases);
        other.plurals.extend(actor.plurals);
        other.offices.extend(actor.offices);
    }
    joined
}

struct Writer<'a> {
    known: &'a Known,
    ids: Ids,
    listed: &'a mut Listed,
    /// Ids by the ids of the list; `None` for what is not used.
    keys: BTreeMap<String, Option<String>>,
    /// Ids of the list's bodies by their names.
    names: BTreeMap<String, BTreeSet<String>>,
}

impl Writer<'_> {
    /// Gives an actor its id; none when it cannot be used.
    fn place(&mut self, mut actor: Actor) -> (Actor, Option<String>) {
        if !matches!(actor.kind, Kind::Person | Kind::Organization) {
            return (actor, None);
        }
        if let Some(key) = &actor.key
            && self.keys.contains_key(key)
        {
            self.listed.bad(&actor.place, format!("the id `{key}` is given twice; give each its own"));
            return (actor, None);
        }
        let below = self.below(&actor).map(str::to_owned);
        let id = if let Some(id) = below.filter(|id| self.ids.take(id)) {
            self.fill(&mut actor, &id);
            id
        } else {
            let otherwise = actor.key.clone().unwrap_or_else(|| place_name(&actor.place));
            self.ids.give(&actor.name, &otherwise, |id| self.known.block(actor.kind, id).is_some())
        };
        let home = actor.kind == Kind::Person || actor.country.is_some() || actor.class.is_some();
        if !home {
            let message = format!("`{}` has neither country nor class; give it one of the two", actor.name);
            self.listed.bad(&actor.place, message);
        }
        if let Some(key) = &actor.key {
            self.keys.insert(key.clone(), Some(id.clone()).filter(|_| home));
        }
        if home && actor.kind == Kind::Organization {
            for name in actor.aliases.iter().chain([&actor.name]) {
                self.names.entry(folded(name)).or_default().insert(id.clone());
            }
        }
        (actor, home.then_some(id))
    }

    /// The one person or body of that name that the lexicon has, when its country does not speak against it.
    fn below(&self, actor: &Actor) -> Option<&str> {
        let country =
            |id: &str| self.known.block(actor.kind, id).and_then(|b| b.first("country")).filter(|c| *c != "-");
        let fits = |id: &&str| match (&actor.country, country(id)) {
            (Some(told), Some(known)) => told == known,
            // A body of one country is none of many.
            (Some(_), None) => actor.kind == Kind::Person,
            (None, known) => known.is_none() || actor.class.is_none(),
        };
        let fitting: Vec<&str> = self.known.named(actor.kind, &actor.name).filter(fits).collect();
        let first = fitting.first().copied()?;
        let exact = fitting
            .iter()
            .find(|id| self.known.block(actor.kind, id).and_then(|b| b.first("name")) == Some(&actor.name));
        Some(exact.copied().unwrap_or(first))
    }

    /// What the list does not say of an actor that the lexicon has stays as it is there.
    fn fill(&self, actor: &mut Actor, id: &str) {
        let Some(block) = self.known.block(actor.kind, id) else { return };
        if actor.country.is_none() && actor.class.is_none() {
            actor.country = block.first("country").filter(|c| *c != "-").map(str::to_owned);
            actor.class = block.first("class").and_then(OrgClass::parse);
        }
    }

    fn entity(&mut self, actor: &Actor, id: &str, out: &mut String) {
        let mut roles = Vec::new();
        for office in &actor.offices {
            match self.of(&office.of, actor) {
                Ok(Some(of)) => roles.push(role(office, &of)),
                Ok(None) => {}
                Err(message) => {
                    self.listed.bad(&office.place, message);
                    if office.place == actor.place {
                        return;
                    }
                }
            }
        }
        roles.dedup();
        let below = self.known.block(actor.kind, id);
        let said = !actor.sectors.is_empty() || !roles.is_empty();
        let kept = |key: &str| match key {
            "sector" | "role" | "code" => !said,
            "from" | "to" => actor.exists.is_open(),
            "name" | "country" | "class" => false,
            _ => true,
        };
        let sectors = actor.sectors.iter().map(|s| s.as_str()).collect::<Vec<_>>().join(" ");
        let mut fields = vec![
            ("name", below.and_then(|b| b.first("name")).unwrap_or(&actor.name).to_owned()),
            ("country", actor.country.clone().unwrap_or_default()),
            ("class", actor.class.map_or("", |c| c.as_str()).to_owned()),
            ("sector", sectors),
        ];
        fields.extend(roles.into_iter().map(|role| ("role", role)));
        let end = |date: Option<_>| date.map(dates::written).unwrap_or_default();
        fields.extend([("from", end(actor.exists.from)), ("to", end(actor.exists.until))]);
        let known = below.into_iter().flat_map(|block| &block.fields).filter(|field| kept(&field.key));
        fields.extend(known.map(|field| (field.key.as_str(), field.items.join("; "))));
        fields.push(("alias", aliases(actor, below).join("; ")));
        let kind = if actor.kind == Kind::Person { "person" } else { "org" };
        block(out, kind, id, &fields);
    }

    /// Whose an office is, as the lexicon writes it; `None` when that was told to be bad before.
    fn of(&self, of: &Of, actor: &Actor) -> Result<Option<String>, String> {
        let text = match of {
            Of::Country(code) => return Ok(Some(code.clone())),
            Of::Listed(key) => {
                let id = self.keys.get(key).ok_or_else(|| format!("nothing in the list has the id `{key}`; add it"))?;
                return Ok(id.clone());
            }
            Of::Named(text) => text,
        };
        let plain = text.strip_prefix("org:").unwrap_or(text);
        if self.known.block(Kind::Organization, plain).is_some() {
            return Ok(Some(plain.to_owned()));
        }
        if let Some(country) = self.known.country(text.strip_prefix("country:").unwrap_or(text)) {
            return Ok(Some(country));
        }
        let own = self.names.get(&folded(text)).into_iter().flatten().map(String::as_str);
        let own: Vec<&str> = own.collect();
        let below: Vec<&str> = self.known.named(Kind::Organization, text).collect();
        let home = |id: &&&str| {
            let country = self.known.block(Kind::Organization, id).and_then(|b| b.first("country"));
            country.is_some() && country == actor.country.as_deref()
        };
        match (own.as_slice(), below.as_slice()) {
            ([one], _) | ([], [one]) => Ok(Some((*one).to_owned())),
            ([], []) => Err(format!("no body is known as `{text}`; list it in a row of its own, or write a country")),
            ([], several) => match several.iter().filter(home).collect::<Vec<_>>().as_slice() {
                [one] => Ok(Some((**one).to_owned())),
                _ => Err(format!("several bodies are called `{text}`; write an id: {}", several.join(", "))),
            },
            (several, _) => Err(format!("several bodies are called `{text}`; write an id: {}", several.join(", "))),
        }
    }

    /// Adds names to a country, those left out that stand for it already or mean another place.
    fn country(&mut self, actor: &Actor, countries: &mut BTreeMap<String, Vec<String>>) {
        let Some(country) = &actor.country else { return };
        for name in [&actor.name].into_iter().chain(&aliases(actor, None)) {
            if self.known.stands_for(name, country) {
                continue;
            }
            if self.known.is_elsewhere(name) {
                self.listed.tell(&actor.place, format!("`{name}` is a country or place here already, and stays so"));
                continue;
            }
            let names = countries.entry(country.clone()).or_default();
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
    }

    fn agent(&mut self, actor: &Actor, out: &mut String) {
        let sector = actor.sectors.first().map_or("-", |s| s.as_str());
        if let Some((title, known)) = self.known.title(&actor.name) {
            if known.map(Sector::as_str) != Some(sector) {
                let message = format!("`{}` is the office `{title}` here already, and stays so", actor.name);
                self.listed.tell(&actor.place, message);
            }
            return;
        }
        let id = self.ids.give(&actor.name, &place_name(&actor.place), |id| self.known.has_agent(id));
        let fields =
            [("words", actor.name.clone()), ("plural", actor.plurals.join("; ")), ("sector", sector.to_owned())];
        block(out, "agent", &id, &fields);
    }
}

/// The names of an actor that its block does not have, each once.
fn aliases(actor: &Actor, below: Option<&Block>) -> Vec<String> {
    let fields = below.into_iter().flat_map(|block| &block.fields).filter(|field| is_name(&field.key));
    let mut seen: BTreeSet<&str> = fields.flat_map(|f| f.items.iter().map(String::as_str)).collect();
    if below.is_none() {
        seen.insert(&actor.name);
    }
    actor.aliases.iter().chain([&actor.name]).filter(|name| seen.insert(name)).cloned().collect()
}

fn role(office: &Office, of: &str) -> String {
    let mut role = format!("{} of {of}", office.title);
    for part in [office.dates.written().as_str(), office.sector.map_or("", Sector::as_str)] {
        if !part.is_empty() {
            role.push(' ');
            role.push_str(part);
        }
    }
    role
}

fn place_name(place: &Place) -> String {
    match place {
        Place::Line(line) => format!("line {line}"),
        Place::Item(item) => item.clone(),
    }
}

fn block(out: &mut String, kind: &str, id: &str, fields: &[(&str, String)]) {
    // Writing to memory does not fail.
    let _ = writeln!(out, "{kind} {id}");
    for (key, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
        let _ = writeln!(out, "    {key} {value}");
    }
}
