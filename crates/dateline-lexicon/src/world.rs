//! World entities: countries, organisations, persons and places, with their names in each language and their dates.

use serde::{Deserialize, Serialize};

use crate::block::{Block, File};
use crate::error::Problems;
use crate::iso;
use crate::ontology::{EntityKind, OrgClass, Sector};

/// How a name refers to its entity.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum NameForm {
    /// A name.
    Name,
    /// An adjective ("Russian").
    Adjective,
    /// A noun for its people ("Russians").
    People,
    /// Its capital: a place, and a metonym of the government.
    Capital,
    /// A palace or street that stands for its government.
    Seat,
    /// A part of a person's name that is not enough alone.
    Surname,
}

/// A calendar day known to the year, month or day: `(year, month, day)`, 0 where unknown.
pub type PartialDate = (i16, u8, u8);

/// An office held.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DatedRole {
    /// Title id.
    pub title: String,
    /// Entity id the office belongs to.
    pub of: String,
    /// First day.
    pub from: Option<PartialDate>,
    /// Last day.
    pub until: Option<PartialDate>,
    /// Sector of its holder, where it is another than the title's.
    pub sector: Option<Sector>,
}

impl DatedRole {
    /// Whether the office was held on a day; open ends count as held.
    pub fn held_on(&self, day: PartialDate) -> bool {
        let from = self.from.unwrap_or((i16::MIN, 0, 0));
        let until = self.until.map_or((i16::MAX, 0, 0), last_day);
        from <= day && day <= until
    }
}

/// The last day that a partial date can mean.
fn last_day((year, month, day): PartialDate) -> PartialDate {
    (year, if month == 0 { 12 } else { month }, if day == 0 { 31 } else { day })
}

/// Whether an interval ends before it can have begun.
pub fn is_backward(from: Option<PartialDate>, until: Option<PartialDate>) -> bool {
    from.zip(until).is_some_and(|(from, until)| from > last_day(until))
}

/// Where a place is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlaceFacts {
    /// `city`, `region`, `site`, `sea`, …
    pub kind: String,
    /// GeoNames id.
    pub geonames: Option<u32>,
    /// Latitude and longitude in degrees.
    pub at: Option<(f32, f32)>,
    /// Inhabitants, 0 when unknown.
    pub population: u32,
    /// Name of the region or district it lies in.
    pub region: Option<String>,
}

/// How exactly an event is placed by a place of a kind, or by a `country`: precision class, and the radius in kilometres
/// within which it lies.
pub fn precision(kind: &str) -> (&'static str, u32) {
    match kind {
        "site" | "crossing" => ("site", 5),
        "city" | "capital" => ("city", 20),
        "district" => ("region", 50),
        "country" => ("country", 500),
        _ => ("region", 150),
    }
}

/// A world entity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entity {
    /// Stable id: `country:KOR`, `org:nato`, `person:jens-stoltenberg`, `place:1835848`.
    pub id: String,
    /// What it is.
    pub kind: EntityKind,
    /// Name for output.
    pub name: String,
    /// ISO 3166 alpha-3.
    pub country: Option<String>,
    /// Class of a body without a country.
    pub class: Option<OrgClass>,
    /// CAMEO style code, when it is not the country's or class's alone.
    pub code: Option<String>,
    /// PLOVER sectors.
    pub sectors: Vec<Sector>,
    /// Offices held.
    pub roles: Vec<DatedRole>,
    /// Where it is.
    pub place: Option<PlaceFacts>,
    /// First and last day it existed.
    pub exists: (Option<PartialDate>, Option<PartialDate>),
}

/// A name as written in a world file.
#[derive(Clone, Debug, PartialEq)]
pub struct RawName {
    /// The words.
    pub text: String,
    /// Language code, or `*` for all.
    pub lang: String,
    /// How it refers.
    pub form: NameForm,
}

/// Reads a `names` block: further names of an entity that another block describes, by its id. `None` when it is broken
/// (then a problem was added).
pub fn read_further(file: &File, block: &Block, problems: &mut Problems) -> Option<(String, Vec<RawName>)> {
    let id = if block.id.contains(':') { block.id.clone() } else { format!("country:{}", block.id) };
    let names = written_names(block);
    if names.is_empty() {
        problems.push(&file.path, block.line, format!("the block gives no names of `{id}`; write `es NAME; NAME`"));
        return None;
    }
    Some((id, names))
}

/// Reads a world block; `None` when its kind is not known here or it is broken (then a problem was added).
pub fn read(file: &File, block: &Block, problems: &mut Problems) -> Option<(Entity, Vec<RawName>)> {
    let path = &file.path;
    let kind = match block.kind.as_str() {
        "country" => EntityKind::Country,
        "org" => EntityKind::Organization,
        "person" => EntityKind::Person,
        "place" => EntityKind::Place,
        other => {
            problems.push(
                path,
                block.line,
                format!("unknown block `{other}`; a world file holds country, org, person, place and names blocks"),
            );
            return None;
        }
    };
    let name = block.first("name").unwrap_or(&block.id).to_owned();
    let country = if kind == EntityKind::Country {
        if block.id.len() != 3 || !block.id.bytes().all(|b| b.is_ascii_uppercase()) {
            problems.push(path, block.line, format!("`{}` is no ISO 3166 alpha-3 code", block.id));
        }
        Some(block.id.clone())
    } else {
        block.first("country").filter(|c| *c != "-").map(str::to_owned)
    };
    let class = block.first("class").filter(|c| *c != "-");
    let class = class.and_then(|c| {
        let class = OrgClass::parse(c);
        if class.is_none() {
            problems.push(
                path,
                block.line_of("class"),
                format!("unknown class `{c}`; use IGO UNO EUR NGO MNC IMG ISM or -"),
            );
        }
        class
    });
    if kind == EntityKind::Organization && class.is_none() && country.is_none() {
        problems.push(path, block.line, format!("the organisation `{}` has neither class nor country", block.id));
    }
    let sectors = block
        .all("sector")
        .flat_map(str::split_whitespace)
        .filter(|s| *s != "-")
        .filter_map(|s| {
            let sector = Sector::parse(s);
            if sector.is_none() {
                problems.push(path, block.line_of("sector"), format!("unknown sector `{s}`"));
            }
            sector
        })
        .collect();
    let lines = block.fields.iter().filter(|f| f.key == "role");
    let roles = lines.flat_map(|f| f.items.iter().map(|text| (text, f.line)));
    let roles = roles.filter_map(|(text, line)| read_role(path, line, text, problems)).collect();
    let place = (kind == EntityKind::Place || block.first("at").is_some()).then(|| PlaceFacts {
        kind: block.first("kind").unwrap_or("city").to_owned(),
        geonames: block.first("geonames").and_then(|g| g.parse().ok()),
        at: block.first("at").and_then(|at| {
            let (lat, lon) = at.split_once([' ', ','])?;
            let point = (lat.trim().parse::<f32>().ok()?, lon.trim().parse::<f32>().ok()?);
            (point.0.abs() <= 90.0 && point.1.abs() <= 180.0).then_some(point)
        }),
        population: block.first("population").and_then(|p| p.parse().ok()).unwrap_or(0),
        region: block.first("region").map(str::to_owned),
    });
    if kind == EntityKind::Place && place.as_ref().is_some_and(|p| p.at.is_none()) {
        problems.push(path, block.line, format!("the place `{}` needs `at LAT LON` in degrees", block.id));
    }
    let mut date = |key: &str| block.first(key).and_then(|text| partial_date(path, block.line_of(key), text, problems));
    let exists = (date("from"), date("to"));
    if is_backward(exists.0, exists.1) {
        problems.push(
            path,
            block.line_of("to"),
            format!("`{}` ends before it begins; correct `from` or `to`", block.id),
        );
    }
    let id = match (kind, place.as_ref().and_then(|p| p.geonames)) {
        (EntityKind::Country, _) => format!("country:{}", block.id),
        (EntityKind::Organization, _) => format!("org:{}", block.id),
        (EntityKind::Person, _) => format!("person:{}", block.id),
        (_, Some(geonames)) => format!("place:{geonames}"),
        (_, None) => format!("place:{}", block.id),
    };
    let code = block.first("code").map(str::to_owned);
    if let Some(code) = &code
        && !is_code(code)
    {
        let message = format!("unknown code `{code}`; write a class or country and what follows, three capitals each");
        problems.push(path, block.line_of("code"), message);
    }
    let names = read_names(block, &name, kind);
    Some((Entity { id, kind, name, country, class, code, sectors, roles, place, exists }, names))
}

/// Whether a CAMEO style code is well formed: parts of three capitals, a class or a country first.
fn is_code(code: &str) -> bool {
    let parts = code.len().is_multiple_of(3) && code.bytes().all(|b| b.is_ascii_uppercase());
    parts && code.get(..3).is_some_and(|first| OrgClass::parse(first).is_some() || iso::is_country(first))
}

/// The names that a block gives by language and form.
fn written_names(block: &Block) -> Vec<RawName> {
    let mut names = Vec::new();
    for field in &block.fields {
        let (lang, form) = match field.key.split_once('.') {
            Some((lang, part)) if lang.len() == 2 => {
                let form = match part {
                    "adj" => NameForm::Adjective,
                    "people" => NameForm::People,
                    "capital" => NameForm::Capital,
                    "seat" => NameForm::Seat,
                    _ => continue,
                };
                (lang, form)
            }
            None if field.key.len() == 2 && field.key != "at" && field.key != "to" => {
                (field.key.as_str(), NameForm::Name)
            }
            None if field.key == "alias" => ("*", NameForm::Name),
            None if field.key == "capital" => ("*", NameForm::Capital),
            _ => continue,
        };
        for text in &field.items {
            names.push(RawName { text: text.clone(), lang: lang.to_owned(), form });
        }
    }
    names
}

fn read_names(block: &Block, name: &str, kind: EntityKind) -> Vec<RawName> {
    let mut names = vec![RawName { text: name.to_owned(), lang: "*".to_owned(), form: NameForm::Name }];
    names.extend(written_names(block));
    if kind == EntityKind::Person {
        let mut parts: Vec<RawName> = Vec::new();
        for full in &names {
            let words: Vec<&str> = full.text.split_whitespace().collect();
            // "dos Santos", "von der Leyen": what stands in small letters before the last word belongs to it.
            let particles = words.iter().rev().skip(1).take_while(|w| w.chars().all(char::is_lowercase)).count();
            if particles > 0 && words.len() > particles + 1 {
                let text = words[words.len() - particles - 1..].join(" ");
                parts.push(RawName { text, lang: full.lang.clone(), form: NameForm::Surname });
            }
            if words.len() > 1 {
                let last = words.last().filter(|_| particles == 0);
                for word in [words.first(), last].into_iter().flatten() {
                    let upper = word.chars().next().is_some_and(|c| !c.is_lowercase());
                    let number = word.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | '.'));
                    if word.chars().count() > 2 && upper && !number && !HONORIFICS.contains(word) {
                        parts.push(RawName {
                            text: (*word).to_owned(),
                            lang: full.lang.clone(),
                            form: NameForm::Surname,
                        });
                    }
                }
            }
        }
        names.extend(parts);
    }
    names
}

/// First or last words of names that are no part of a person's own name.
const HONORIFICS: &[&str] = &[
    "King",
    "Queen",
    "Prince",
    "Princess",
    "Raja",
    "Ratu",
    "Pangeran",
    "Sultan",
    "Pope",
    "Paus",
    "Sheikh",
    "Syekh",
    "Mullah",
    "Ayatollah",
    "Emir",
    "Dalai",
    "Lama",
    "The",
    "Jr.",
    "Sr.",
    "Crown",
    "Putra",
    "Imam",
    "Sayyid",
    "General",
    "Jenderal",
    "Lord",
    "Sir",
    "Dame",
    "Saint",
    "Bin",
    "Abu",
    "Grand",
    "Supreme",
    "Commander",
    "Father",
    "Bishop",
    "Cardinal",
    "Archbishop",
    "Patriarch",
];

fn read_role(path: &str, line: u32, text: &str, problems: &mut Problems) -> Option<DatedRole> {
    let mut words = text.split_whitespace();
    let title = words.next()?.to_owned();
    let (Some("of"), Some(of)) = (words.next(), words.next()) else {
        problems.push(path, line, format!("role `{text}`: write `role TITLE of WHOM FROM..UNTIL SECTOR`"));
        return None;
    };
    let of = if of.contains(':') {
        of.to_owned()
    } else if of.len() == 3 && of.bytes().all(|b| b.is_ascii_uppercase()) {
        format!("country:{of}")
    } else {
        format!("org:{of}")
    };
    let (mut from, mut until, mut sector) = (None, None, None);
    for word in words {
        if let Some(told) = Sector::parse(word) {
            sector = Some(told);
        } else if word.bytes().all(|b| b.is_ascii_uppercase()) {
            problems.push(path, line, format!("role `{text}`: unknown sector `{word}`; use one of PLOVER such as GOV"));
        } else {
            let (first, last) = word.split_once("..").unwrap_or((word, ""));
            from = partial_date(path, line, first, problems);
            until = partial_date(path, line, last, problems);
        }
    }
    if is_backward(from, until) {
        problems.push(path, line, format!("role `{text}` ends before it begins; correct its dates"));
    }
    Some(DatedRole { title, of, from, until, sector })
}

fn partial_date(path: &str, line: u32, text: &str, problems: &mut Problems) -> Option<PartialDate> {
    if text.is_empty() || text == "-" {
        return None;
    }
    let mut parts = text.split('-');
    let year = parts.next().and_then(|y| y.parse::<i16>().ok());
    let month = parts.next().map_or(Some(0), |m| m.parse::<u8>().ok().filter(|m| (1..=12).contains(m)));
    let day = parts.next().map_or(Some(0), |d| d.parse::<u8>().ok().filter(|d| (1..=31).contains(d)));
    if let (Some(year), Some(month), Some(day)) = (year, month, day) {
        Some((year, month, day))
    } else {
        problems.push(path, line, format!("`{text}` is no date; write 2014, 2014-10 or 2014-10-01"));
        None
    }
}
