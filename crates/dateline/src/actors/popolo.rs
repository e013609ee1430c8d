//! Popolo JSON, as EveryPolitician and parliaments' open data write it: persons, organisations, and memberships that
//! join them.

use std::collections::{BTreeMap, BTreeSet};

use dateline_lexicon::ontology::Sector;
use serde_json::Value;

use super::{Actor, Dates, Kind, Known, Listed, Of, Office, Place, SOME_OFFICE, tidy};

/// Reads a document; `None` when it is no Popolo. `stem` is the file's name without its ending, by which a file of one
/// country's parliament often tells the country.
pub(super) fn read(text: &str, stem: &str, known: &Known) -> Option<Listed> {
    let document: Value = match serde_json::from_str(text) {
        Ok(document) => document,
        Err(error) => {
            let mut listed = Listed::default();
            let message = format!("the file is not valid JSON (column {}); correct it", error.column());
            listed.bad(&Place::Line(error.line() as u64), message);
            return Some(listed);
        }
    };
    let lists = ["persons", "organizations", "memberships"];
    if !lists.iter().any(|list| document.get(list).is_some_and(Value::is_array)) {
        return None;
    }
    let home = told(&document, &["country_code", "country"]).and_then(|home| known.country(home));
    let mut popolo = Popolo {
        document: &document,
        known,
        home: home.or_else(|| known.country_of_name(stem)),
        listed: Listed::default(),
        bodies: BTreeMap::new(),
        failed: BTreeSet::new(),
    };
    for (at, item) in popolo.items("organizations") {
        popolo.organization(&at, item);
    }
    let mut persons = BTreeMap::new();
    for (at, item) in popolo.items("persons") {
        popolo.person(&at, item, &mut persons);
    }
    for (at, item) in popolo.items("memberships") {
        popolo.membership(&at, item, &persons);
    }
    Some(popolo.listed)
}

struct Popolo<'a> {
    document: &'a Value,
    known: &'a Known,
    home: Option<String>,
    listed: Listed,
    /// Country and sector of organisations by their ids.
    bodies: BTreeMap<&'a str, (Option<String>, Option<Sector>)>,
    /// Ids of what was told to be bad, so that it is told once.
    failed: BTreeSet<&'a str>,
}

impl<'a> Popolo<'a> {
    fn items(&self, list: &str) -> Vec<(Place, &'a Value)> {
        let items = self.document.get(list).and_then(Value::as_array).into_iter().flatten();
        items.enumerate().map(|(at, item)| (place(list, at, item), item)).collect()
    }

    /// An item of a list by its id.
    fn by_id(&self, list: &str, id: &str) -> Option<&'a Value> {
        let items = self.document.get(list).and_then(Value::as_array)?;
        items.iter().find(|item| told(item, &["id"]) == Some(id))
    }

    fn organization(&mut self, place: &Place, item: &'a Value) {
        let Some(mut actor) = self.actor(place, item, Kind::Organization) else { return };
        let sector = told(item, &["classification"]).and_then(sector);
        actor.sectors = sector.into_iter().collect();
        actor.country = self.country(item).or_else(|| self.home.clone());
        match Dates::read(date(item, "founding_date"), date(item, "dissolution_date")) {
            Ok(dates) => actor.exists = dates,
            Err(message) => return self.fail(place, item, message),
        }
        if let Some(id) = told(item, &["id"]) {
            self.bodies.insert(id, (actor.country.clone(), sector));
        }
        self.listed.actors.push(actor);
    }

    fn person(&mut self, place: &Place, item: &'a Value, persons: &mut BTreeMap<&'a str, usize>) {
        let Some(mut actor) = self.actor(place, item, Kind::Person) else { return };
        actor.country = self.country(item).or_else(|| self.home.clone());
        if let Some(id) = told(item, &["id"]) {
            persons.insert(id, self.listed.actors.len());
        }
        self.listed.actors.push(actor);
        // Memberships may also stand inside the person.
        let own = item.get("memberships").and_then(Value::as_array).into_iter().flatten();
        for (at, membership) in own.enumerate() {
            let Place::Item(outer) = place else { continue };
            let place = Place::Item(format!("{outer} memberships[{at}]"));
            let person = self.listed.actors.len() - 1;
            self.join(&place, membership, person);
        }
    }

    fn membership(&mut self, place: &Place, item: &'a Value, persons: &BTreeMap<&'a str, usize>) {
        let Some(id) = told(item, &["person_id"]) else {
            return self.listed.bad(place, "has no `person_id`; name the person");
        };
        match persons.get(id) {
            Some(person) => self.join(place, item, *person),
            None if self.failed.contains(id) => {}
            None => self.listed.bad(place, format!("`person_id` names nobody (`{id}`); add the person")),
        }
    }

    /// Gives a person the offices of a membership.
    fn join(&mut self, place: &Place, item: &'a Value, person: usize) {
        let post = told(item, &["post_id"]).and_then(|id| self.by_id("posts", id));
        let inner = item.get("organization").and_then(|o| told(o, &["id"]));
        let of_post = post.and_then(|post| told(post, &["organization_id"]));
        let Some(body) = told(item, &["organization_id"]).or(inner).or(of_post) else {
            return self.listed.bad(place, "has no `organization_id`; name the organisation");
        };
        if self.failed.contains(body) {
            return;
        }
        let Some((country, sector)) = self.bodies.get(body).cloned() else {
            return self.listed.bad(place, format!("`organization_id` names nothing (`{body}`); add the organisation"));
        };
        let period = told(item, &["legislative_period_id"]).and_then(|id| self.by_id("events", id));
        let end = |key: &str| match date(item, key) {
            "" => period.map_or("", |period| date(period, key)),
            told => told,
        };
        let dates = match Dates::read(end("start_date"), end("end_date")) {
            Ok(dates) => dates,
            Err(message) => return self.listed.bad(place, message),
        };
        let role = told(item, &["role", "label"]).or_else(|| post.and_then(|post| told(post, &["role", "label"])));
        let titled = role.and_then(|role| self.known.title(role)).cloned();
        let plain = titled.is_none() && sector == Some(Sector::Leg);
        let (title, of_title) = titled.unwrap_or_else(|| (SOME_OFFICE.to_owned(), None));
        let title = if plain { MEMBER_OF_PARLIAMENT.to_owned() } else { title };
        let told_sector = if of_title.is_none() { sector } else { None };
        // Ministers are listed as members of the legislature or cabinet, and are their country's.
        let of = match country {
            Some(country) if sector != Some(Sector::Pty) => Of::Country(country),
            _ => Of::Listed(body.to_owned()),
        };
        let party = told(item, &["on_behalf_of_id"]).filter(|id| !self.failed.contains(id));
        if let Some(party) = party {
            if !self.bodies.contains_key(party) {
                let message = format!("`on_behalf_of_id` names nothing (`{party}`); add the organisation");
                return self.listed.bad(place, message);
            }
            let (title, of) = (SOME_OFFICE.to_owned(), Of::Listed(party.to_owned()));
            let office = Office { place: place.clone(), title, of, dates, sector: Some(Sector::Pty) };
            self.listed.actors[person].offices.push(office);
        }
        let office = Office { place: place.clone(), title, of, dates, sector: told_sector };
        self.listed.actors[person].offices.push(office);
    }

    /// What persons and organisations have alike: id and names.
    fn actor(&mut self, place: &Place, item: &'a Value, kind: Kind) -> Option<Actor> {
        let Some(name) = told(item, &["name"]).map(tidy).filter(|name| !name.is_empty()) else {
            self.fail(place, item, "has no `name`; give it one".to_owned());
            return None;
        };
        let mut actor = Actor::new(place.clone(), kind, name);
        actor.key = told(item, &["id"]).map(str::to_owned);
        let others = item.get("other_names").and_then(Value::as_array).into_iter().flatten();
        let others = others.filter_map(|other| told(other, &["name"]).or_else(|| other.as_str())).map(tidy);
        actor.aliases = others.filter(|name| !name.is_empty()).collect();
        Some(actor)
    }

    fn fail(&mut self, place: &Place, item: &'a Value, message: String) {
        self.failed.extend(told(item, &["id"]));
        self.listed.bad(place, message);
    }

    /// The country that an item tells: of its own, or of its area.
    fn country(&self, item: &Value) -> Option<String> {
        let own = told(item, &["country_code", "country", "nationality"]).and_then(|c| self.known.country(c));
        own.or_else(|| self.of_area(item, 0))
    }

    fn of_area(&self, item: &Value, depth: usize) -> Option<String> {
        let inner = item.get("area").filter(|area| area.is_object());
        let area = inner.or_else(|| self.by_id("areas", told(item, &["area_id"])?))?;
        let division = told(area, &["id"]).and_then(|id| id.split("country:").nth(1)?.split('/').next());
        let told = division.or_else(|| told(area, &["country_code", "name"])).and_then(|c| self.known.country(c));
        let above = || self.by_id("areas", told_parent(area)?).filter(|_| depth < 8);
        told.or_else(|| above().and_then(|area| self.of_area(&serde_json::json!({ "area": area }), depth + 1)))
    }
}

/// Members of a legislature whose role is told in no words that are known.
const MEMBER_OF_PARLIAMENT: &str = "member-of-parliament";

fn place(list: &str, at: usize, item: &Value) -> Place {
    let id = told(item, &["id"]).map(|id| format!(" ({id})")).unwrap_or_default();
    Place::Item(format!("{list}[{at}]{id}"))
}

/// The first of some fields that holds words.
fn told<'v>(item: &'v Value, keys: &[&str]) -> Option<&'v str> {
    keys.iter().find_map(|key| item.get(key)?.as_str()).filter(|text| !text.trim().is_empty())
}

fn told_parent(area: &Value) -> Option<&str> {
    told(area, &["parent_id"])
}

fn date<'v>(item: &'v Value, key: &str) -> &'v str {
    told(item, &[key]).unwrap_or_default()
}

/// The sector of a kind of organisation.
fn sector(classification: &str) -> Option<Sector> {
    let kind = classification.to_lowercase();
    let any = |words: &[&str]| words.iter().any(|word| kind.contains(word));
    if any(&["party", "faction", "parliamentary group"]) {
        Some(Sector::Pty)
    } else if any(&["legislat", "parliament", "chamber", "house", "senate", "assembly", "council", "committee"]) {
        Some(Sector::Leg)
    } else if any(&["executive", "government", "cabinet", "ministry", "department"]) {
        Some(Sector::Gov)
    } else if any(&["court", "judic"]) {
        Some(Sector::Jud)
    } else if any(&["military", "army"]) {
        Some(Sector::Mil)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::tests::{known, told};
    use super::read;

    #[test]
    fn memberships_join_persons_and_organisations() {
        let document = json!({
            "persons": [
                {"id": "p1", "name": "Vera Lindqvist", "other_names": [{"name": "Vera L.", "lang": "sv"}]},
                {"id": "p2", "name": "Nils Berg"},
            ],
            "organizations": [
                {"id": "riksdag", "name": "Riksdag", "classification": "legislature"},
                {"id": "harvest", "name": "Harvest Party", "classification": "party", "founding_date": "1987"},
            ],
            "memberships": [
                {"person_id": "p1", "organization_id": "riksdag", "on_behalf_of_id": "harvest", "role": "member", "legislative_period_id": "term/9"},
                {"person_id": "p2", "organization_id": "riksdag", "role": "Foreign Minister", "start_date": "2019-01-21"},
            ],
            "events": [{"id": "term/9", "start_date": "2014-09-29", "end_date": "2018-09-24"}],
        });
        let listed = read(&document.to_string(), "Sweden", &known()).expect("Popolo");
        assert_eq!(told(&listed), Vec::<String>::new());
        let vera = listed.actors.iter().find(|a| a.name == "Vera Lindqvist").expect("Vera");
        assert_eq!((vera.country.as_deref(), vera.aliases.as_slice()), (Some("SWE"), &["Vera L.".to_owned()][..]));
        let offices: Vec<String> =
            vera.offices.iter().map(|o| format!("{} {:?} {}", o.title, o.sector, o.dates.written())).collect();
        assert_eq!(
            offices,
            ["office-holder Some(Pty) 2014-09-29..2018-09-24", "member-of-parliament Some(Leg) 2014-09-29..2018-09-24"]
        );
        let nils = listed.actors.iter().find(|a| a.name == "Nils Berg").expect("Nils");
        assert_eq!((nils.offices[0].title.as_str(), nils.offices[0].sector), ("foreign-minister", None));
    }

    #[test]
    fn bad_items_are_told_once() {
        let document = json!({
            "persons": [{"id": "p1", "name": "A B"}, {"id": "p2"}],
            "organizations": [{"id": "o1", "name": "O", "classification": "legislature", "founding_date": "2001", "dissolution_date": "2000"},
                {"id": "o2", "name": "O2", "area_id": "a"}],
            "areas": [{"id": "ocd-division/country:no/x", "name": "x"}, {"id": "a", "parent_id": "ocd-division/country:no/x", "name": "y"}],
            "memberships": [
                {"person_id": "p2", "organization_id": "o1"},
                {"person_id": "p1", "organization_id": "o1"},
                {"person_id": "p1", "organization_id": "none"},
                {"person_id": "nobody", "organization_id": "o2"},
                {"person_id": "p1", "organization_id": "o2", "start_date": "soon"},
                {"id": "m5", "organization_id": "o2"},
            ],
        });
        let listed = read(&document.to_string(), "data", &known()).expect("Popolo");
        assert_eq!(
            told(&listed),
            [
                "organizations[0] (o1)!: `2001` to `2000` ends before it begins; correct the dates",
                "persons[1] (p2)!: has no `name`; give it one",
                "memberships[2]!: `organization_id` names nothing (`none`); add the organisation",
                "memberships[3]!: `person_id` names nobody (`nobody`); add the person",
                "memberships[4]!: `soon` is no date; write 2014, 2014-10 or 2014-10-01",
                "memberships[5] (m5)!: has no `person_id`; name the person",
            ]
        );
        let body = listed.actors.iter().find(|a| a.name == "O2").expect("O2");
        assert_eq!(body.country.as_deref(), Some("NOR"));
        assert!(read("{\"a\": 1}", "x", &known()).is_none());
        assert_eq!(told(&read("{", "x", &known()).expect("told")).len(), 1);
    }
}
