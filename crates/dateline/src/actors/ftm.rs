//! FollowTheMoney entities as JSON Lines: one entity a line, its properties as lists of words.

use std::collections::{BTreeMap, BTreeSet};

use dateline_lexicon::ontology::{OrgClass, Sector};
use serde_json::Value;

use super::{Actor, Dates, Kind, Known, Listed, Of, Office, Place, SOME_OFFICE, tidy};

/// Whether the first line of a text is an entity.
pub(super) fn is_lines(text: &str) -> bool {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    serde_json::from_str::<Value>(first).is_ok_and(|value| value.get("schema").is_some_and(Value::is_string))
}

pub(super) fn read(text: &str, known: &Known) -> Listed {
    let mut list = List { known, listed: Listed::default(), actors: BTreeMap::new(), positions: BTreeMap::new() };
    let mut links = Vec::new();
    let (mut failed, mut other) = (BTreeSet::new(), BTreeMap::<String, (Place, usize)>::new());
    for (line, number) in text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty()) {
        let place = Place::Line(number);
        let entity: Value = match serde_json::from_str(line) {
            Ok(entity) => entity,
            Err(error) => {
                let column = error.column();
                list.listed
                    .bad(&place, format!("the row is not valid JSON (column {column}); write one entity a line"));
                continue;
            }
        };
        let Some(schema) = entity.get("schema").and_then(Value::as_str) else {
            list.listed.bad(&place, "the row has no `schema`; write the kind of entity, as Person");
            continue;
        };
        let Some(id) = entity.get("id").and_then(Value::as_str).map(str::to_owned) else {
            list.listed.bad(&place, "the row has no `id`; give it one");
            continue;
        };
        match schema {
            "Person" | "Organization" | "PublicBody" | "Company" | "LegalEntity" => {
                if let Err(message) = list.actor(&place, &id, schema, &entity) {
                    list.listed.bad(&place, message);
                    failed.insert(id);
                }
            }
            "Position" => list.position(id, &entity),
            "Occupancy" | "Membership" | "Employment" | "Directorship" => {
                links.push((place, schema.to_owned(), entity));
            }
            schema => other.entry(schema.to_owned()).or_insert((place, 0)).1 += 1,
        }
    }
    for (place, schema, entity) in links {
        if let Err(message) = list.link(&place, &schema, &entity, &failed) {
            list.listed.bad(&place, message);
        }
    }
    for (schema, (place, count)) in other {
        let rows = if count == 1 { "row" } else { "rows" };
        list.listed.tell(&place, format!("{count} {rows} of the schema `{schema}`, from here on, are not read"));
    }
    list.listed
}

struct List<'a> {
    known: &'a Known,
    listed: Listed,
    /// Where the actor of an id stands in the list.
    actors: BTreeMap<String, usize>,
    positions: BTreeMap<String, Position>,
}

/// An office that occupancies point at.
struct Position {
    name: String,
    country: Option<String>,
    sector: Option<Sector>,
}

impl List<'_> {
    fn actor(&mut self, place: &Place, id: &str, schema: &str, entity: &Value) -> Result<(), String> {
        let kind = if schema == "Person" { Kind::Person } else { Kind::Organization };
        let names: Vec<String> = words(entity, &["name"]).map(tidy).filter(|name| !name.is_empty()).collect();
        // The name for output is one in Latin letters where there is one.
        let latin = |name: &&String| name.chars().find(|c| c.is_alphabetic()).is_some_and(|c| (c as u32) < 0x250);
        let name = names.iter().find(latin).or(names.first()).ok_or("the row has no `name`; give it one")?;
        let mut actor = Actor::new(place.clone(), kind, name.clone());
        actor.key = Some(id.to_owned());
        let aliases = words(entity, &["alias", "weakAlias"]).map(tidy).filter(|alias| !alias.is_empty());
        actor.aliases = names.iter().filter(|other| *other != name).cloned().chain(aliases).collect();
        let country = ["country", "jurisdiction", "mainCountry", "nationality", "citizenship"];
        for code in words(entity, &country) {
            if code.eq_ignore_ascii_case("eu") {
                actor.class = actor.class.or(Some(OrgClass::Eur).filter(|_| kind == Kind::Organization));
            } else if !matches!(code, "zz" | "zr") && actor.country.is_none() {
                let known =
                    self.known.country(code).ok_or_else(|| format!("unknown country `{code}`; write its ISO code"))?;
                actor.country = Some(known);
            }
        }
        let topics: Vec<&str> = words(entity, &["topics"]).collect();
        if topics.contains(&"gov.igo") && kind == Kind::Organization {
            (actor.class, actor.country) = (actor.class.or(Some(OrgClass::Igo)), None);
        }
        let own = match schema {
            "PublicBody" => Some(Sector::Gov),
            "Company" => Some(Sector::Bus),
            _ => None,
        };
        let dates = Dates::read(
            words(entity, &["incorporationDate"]).next().unwrap_or_default(),
            words(entity, &["dissolutionDate"]).next().unwrap_or_default(),
        )?;
        if kind == Kind::Organization {
            actor.exists = dates;
        }
        actor.sectors.extend(sector(&topics).or(own));
        for position in words(entity, &["position"]) {
            if let (Some((title, sector)), Some(country)) = (self.known.title(position), &actor.country) {
                let sector = if sector.is_none() { actor.sectors.first().copied() } else { None };
                actor.offices.push(Office {
                    place: place.clone(),
                    title: title.clone(),
                    of: Of::Country(country.clone()),
                    dates: Dates::default(),
                    sector,
                });
                break;
            }
        }
        if self.actors.insert(id.to_owned(), self.listed.actors.len()).is_some() {
            return Err(format!("the id `{id}` stands in an earlier row; give each entity its own"));
        }
        self.listed.actors.push(actor);
        Ok(())
    }

    fn position(&mut self, id: String, entity: &Value) {
        let country = words(entity, &["country"]).find_map(|code| self.known.country(code));
        let name = words(entity, &["name"]).next().unwrap_or_default().to_owned();
        let topics: Vec<&str> = words(entity, &["topics"]).collect();
        self.positions.insert(id, Position { name, country, sector: sector(&topics) });
    }

    /// Gives the person of an occupancy, membership or employment its office.
    fn link(&mut self, place: &Place, schema: &str, entity: &Value, failed: &BTreeSet<String>) -> Result<(), String> {
        let (who, whose) = match schema {
            "Occupancy" => ("holder", "post"),
            "Membership" => ("member", "organization"),
            "Employment" => ("employee", "employer"),
            _ => ("director", "organization"),
        };
        let one =
            |key: &str| refers(entity, key).ok_or_else(|| format!("the row has no `{key}`; name the entity by its id"));
        let (holder, of) = (one(who)?, one(whose)?);
        if failed.contains(&holder) || failed.contains(&of) {
            return Ok(());
        }
        let missing = |key: &str, id: &str| format!("`{key}` names nothing (`{id}`); add the entity");
        let person = *self.actors.get(&holder).ok_or_else(|| missing(who, &holder))?;
        let first = |keys: &[&str]| words(entity, keys).next().unwrap_or_default();
        let dates = Dates::read(first(&["startDate", "date"]), first(&["endDate"]))?;
        let country = self.listed.actors[person].country.clone();
        let (role, of, sector) = if schema == "Occupancy" {
            let position = self.positions.get(&of).ok_or_else(|| missing(whose, &of))?;
            let country = position.country.clone().or(country);
            let country =
                country.ok_or("whose the post is, is not told; give the position or the holder a `country`")?;
            (position.name.clone(), Of::Country(country), position.sector.or(Some(Sector::Gov)))
        } else {
            let body = *self.actors.get(&of).ok_or_else(|| missing(whose, &of))?;
            (first(&["role"]).to_owned(), Of::Listed(of), self.listed.actors[body].sectors.first().copied())
        };
        if self.listed.actors[person].kind != Kind::Person {
            // Bodies are members of bodies too; only persons have offices here.
            return Ok(());
        }
        let (title, sector) = match self.known.title(&role) {
            Some((title, None)) => (title.clone(), sector),
            Some((title, _)) => (title.clone(), None),
            None => (SOME_OFFICE.to_owned(), sector),
        };
        self.listed.actors[person].offices.push(Office { place: place.clone(), title, of, dates, sector });
        Ok(())
    }
}

/// The words of some properties, in order.
fn words<'v>(entity: &'v Value, keys: &[&str]) -> impl Iterator<Item = &'v str> + use<'v> {
    let properties = entity.get("properties");
    let values = keys.iter().filter_map(|key| properties?.get(key)).collect::<Vec<_>>();
    let values = values.into_iter().flat_map(|value| match value {
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>(),
        other => other.as_str().into_iter().collect(),
    });
    values.map(str::trim).filter(|word| !word.is_empty())
}

/// The id that a property points at; the entity may also stand there whole.
fn refers(entity: &Value, key: &str) -> Option<String> {
    let value = entity.get("properties")?.get(key)?;
    let value = value.as_array().map_or(Some(value), |list| list.first())?;
    value.as_str().or_else(|| value.get("id")?.as_str()).map(str::to_owned)
}

/// The sector that topics tell, the most telling first.
fn sector(topics: &[&str]) -> Option<Sector> {
    let told = TOPICS.iter().find(|(topic, _)| topics.contains(topic)).map(|(_, sector)| *sector);
    told.or_else(|| topics.iter().any(|topic| topic.starts_with("crime.")).then_some(Sector::Crm))
}

const TOPICS: &[(&str, Sector)] = &[
    ("gov.judicial", Sector::Jud),
    ("gov.legislative", Sector::Leg),
    ("gov.security", Sector::Cop),
    ("gov.soe", Sector::Bus),
    ("mil", Sector::Mil),
    ("role.judge", Sector::Jud),
    ("role.spy", Sector::Spy),
    ("role.journo", Sector::Jrn),
    ("role.act", Sector::Opp),
    ("role.pep.frmr", Sector::Eli),
    ("role.pep", Sector::Gov),
    ("role.pep.intl", Sector::Gov),
    ("role.pep.natl", Sector::Gov),
    ("role.pol", Sector::Gov),
    ("role.civil", Sector::Gov),
    ("role.diplo", Sector::Gov),
    ("role.oligarch", Sector::Bus),
    ("role.rca", Sector::Eli),
    ("pol.party", Sector::Pty),
    ("pol.union", Sector::Lab),
    ("rel", Sector::Rel),
    ("gov", Sector::Gov),
    ("gov.admin", Sector::Gov),
    ("gov.executive", Sector::Gov),
    ("gov.head", Sector::Gov),
    ("gov.national", Sector::Gov),
    ("gov.state", Sector::Gov),
    ("gov.muni", Sector::Gov),
    ("gov.financial", Sector::Gov),
    ("gov.religion", Sector::Gov),
    ("fin", Sector::Bus),
    ("fin.bank", Sector::Bus),
    ("fin.fund", Sector::Bus),
    ("corp.public", Sector::Bus),
    ("crime.terror", Sector::Uaf),
    ("crime", Sector::Crm),
];

#[cfg(test)]
mod tests {
    use super::super::Of;
    use super::super::tests::{known, told};
    use super::{OrgClass, Sector, is_lines, read};

    const ROWS: &str = r#"{"id": "v", "schema": "Person", "properties": {"name": ["Вера Линдквист", "Vera Lindqvist"], "weakAlias": ["Vera L."], "country": ["se"], "topics": ["role.pep"], "position": ["Mayor of Lund"]}}
{"id": "o1", "schema": "Occupancy", "properties": {"holder": ["v"], "post": ["fm"], "startDate": ["2019-05"], "endDate": ["2023"]}}
{"id": "fm", "schema": "Position", "properties": {"name": ["Foreign Minister of Sweden"], "country": ["se"]}}
{"id": "h", "schema": "Organization", "properties": {"name": ["Harvest Party"], "country": ["se"], "topics": ["pol.party"]}}
{"id": "m", "schema": "Membership", "properties": {"member": [{"id": "v"}], "organization": ["h"], "role": ["treasurer"]}}
{"id": "g", "schema": "PublicBody", "properties": {"name": ["Grain Board"], "topics": ["gov.igo"], "country": ["eu"]}}
{"id": "x", "schema": "Vessel", "properties": {}}
{"id": "y", "schema": "Vessel", "properties": {}}
"#;

    #[test]
    fn entities_and_what_joins_them() {
        assert!(is_lines(ROWS) && !is_lines("{\"persons\": []}"));
        let listed = read(ROWS, &known());
        assert_eq!(told(&listed), ["7: 2 rows of the schema `Vessel`, from here on, are not read"]);
        let vera = &listed.actors[0];
        assert_eq!((vera.name.as_str(), vera.country.as_deref()), ("Vera Lindqvist", Some("SWE")));
        assert_eq!(vera.aliases, ["Вера Линдквист", "Vera L."]);
        let offices: Vec<String> = vera
            .offices
            .iter()
            .map(|o| format!("{} {} {:?}", o.title, o.dates.written(), o.sector.map(Sector::as_str)))
            .collect();
        assert_eq!(offices, ["mayor  None", "foreign-minister 2019-05..2023 None", "office-holder  Some(\"PTY\")"]);
        assert_eq!(vera.offices[2].of, Of::Listed("h".into()));
        let board = &listed.actors[2];
        assert_eq!((board.class.map(OrgClass::as_str), board.country.as_deref()), (Some("EUR"), None));
    }

    #[test]
    fn bad_rows_are_told_with_their_line() {
        let cases = [
            ("{", "the row is not valid JSON"),
            (r#"{"id": "a", "properties": {}}"#, "the row has no `schema`"),
            (r#"{"schema": "Person", "properties": {}}"#, "the row has no `id`"),
            (r#"{"id": "a", "schema": "Person", "properties": {}}"#, "the row has no `name`"),
            (
                r#"{"id": "a", "schema": "Person", "properties": {"name": ["A"], "country": ["qq"]}}"#,
                "unknown country `qq`",
            ),
            (
                r#"{"id": "g", "schema": "Person", "properties": {"name": ["A"]}}"#,
                "the id `g` stands in an earlier row",
            ),
            (
                r#"{"id": "a", "schema": "Occupancy", "properties": {"holder": ["g"], "post": ["n"]}}"#,
                "`post` names nothing (`n`)",
            ),
            (
                r#"{"id": "a", "schema": "Membership", "properties": {"member": ["g"]}}"#,
                "the row has no `organization`",
            ),
            (
                r#"{"id": "a", "schema": "Membership", "properties": {"member": ["g"], "organization": ["g"], "startDate": ["x"]}}"#,
                "`x` is no date",
            ),
        ];
        let good = r#"{"id": "g", "schema": "Person", "properties": {"name": ["Good One"]}}"#;
        for (row, start) in cases {
            let listed = read(&format!("{good}\n{row}\n"), &known());
            let told = told(&listed);
            assert!(told.len() == 1 && told[0].starts_with(&format!("2!: {start}")), "{row}: {told:?}");
            assert_eq!(listed.actors.len(), 1, "{row}");
        }
    }
}
