//! The gazetteer: the many places that are only looked for where a text tells a place, apart from the names that are
//! looked for everywhere. One row a place in `_world/gazetteer.tsv`.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::compile::name_words;
use crate::error::Problems;
use crate::image::Image;
use crate::ontology::EntityKind;
use crate::table::{self, FlatList, SortedTable};
use crate::words::{EMPTY, extend};
use crate::world::{Entity, PlaceFacts};

/// The columns of the file, in order.
const HEADER: &str = "country\tkind\tname\tgeonames\tregion\tlat\tlon\tpopulation\tnames";

/// What a file must say of itself before its rows.
const NOTES: [&str; 3] = ["# source: ", "# licence: ", "# date: "];

/// Kinds of places that a row can be.
const KINDS: [&str; 3] = ["city", "region", "district"];

/// The places of an image.
#[derive(Clone, Debug, Default)]
pub struct Gazetteer {
    names: SortedTable,
    rows: FlatList,
}

impl Gazetteer {
    /// The sections of an image.
    pub fn open(image: &Image) -> Option<Self> {
        let section = |name: &str| image.section(name);
        Some(Self {
            names: SortedTable::new(section("gazetteer-names")?)?,
            rows: FlatList::new(section("gazetteer")?)?,
        })
    }

    /// Indexes of the places that bear a name, given as the hash of its words; places of the world files among them
    /// keep their own index, the others count on from `first`.
    pub fn named(&self, sequence: u64, first: u32) -> Vec<u32> {
        let decode = |bytes: &[u8]| postcard::from_bytes::<Vec<(bool, u32)>>(bytes).ok();
        let found = self.names.get(sequence).and_then(decode).unwrap_or_default();
        found.into_iter().map(|(own, index)| if own { first + index } else { index }).collect()
    }

    /// The place at an index of the gazetteer's own.
    pub fn place(&self, index: usize) -> Option<Entity> {
        self.rows.get(index).and_then(|bytes| postcard::from_bytes::<Row>(bytes).ok()).map(Row::entity)
    }

    /// How many places there are beside those of the world files.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

/// A place as it is kept: what an entity of a place can hold, and no more.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Row {
    country: String,
    kind: u8,
    name: String,
    geonames: u32,
    region: String,
    at: (f32, f32),
    population: u32,
}

impl Row {
    fn id(&self) -> String {
        match self.geonames {
            0 => {
                let name = slug(&format!("{} {}", self.name, self.region));
                format!("place:{}-{}-{name}", self.country, KINDS[usize::from(self.kind)])
            }
            geonames => format!("place:{geonames}"),
        }
    }

    fn entity(self) -> Entity {
        Entity {
            id: self.id(),
            kind: EntityKind::Place,
            country: Some(self.country),
            class: None,
            code: None,
            sectors: Vec::new(),
            roles: Vec::new(),
            place: Some(PlaceFacts {
                kind: KINDS[usize::from(self.kind)].to_owned(),
                geonames: (self.geonames != 0).then_some(self.geonames),
                at: Some(self.at),
                population: self.population,
                region: (!self.region.is_empty()).then_some(self.region),
            }),
            name: self.name,
            exists: (None, None),
        }
    }
}

/// A file of places, with its path.
pub type Table<'a> = (&'a str, &'a str);

/// Compiles the files into the sections that [`Gazetteer::open`] reads. `world` gives the index of the world's own
/// entities by id: a row of a place that the world files hold only adds names to it.
pub fn compile(files: &[Table<'_>], world: &BTreeMap<&str, u32>, problems: &mut Problems) -> Vec<(String, Vec<u8>)> {
    let mut names: BTreeMap<u64, BTreeSet<(bool, u32)>> = BTreeMap::new();
    let mut rows: Vec<Vec<u8>> = Vec::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for (path, text) in files {
        for note in NOTES.iter().filter(|note| !text.lines().any(|line| line.starts_with(**note))) {
            problems.push(path, 1, format!("the file does not tell its {}; add a line `{note}…`", &note[2..]));
        }
        let mut header = false;
        for (number, line) in (1..).zip(text.lines()) {
            if line.starts_with('#') || line.is_empty() {
                continue;
            }
            if !header {
                header = true;
                if line != HEADER {
                    problems.push(path, number, format!("the columns must be `{}`", HEADER.replace('\t', " ")));
                    break;
                }
                continue;
            }
            let Some((row, aliases)) = read(path, number, line, world, problems) else { continue };
            let id = row.id();
            if !seen.insert(id.clone()) {
                problems.push(path, number, format!("the id `{id}` is used twice"));
                continue;
            }
            let target = match world.get(id.as_str()) {
                Some(index) => (false, *index),
                None => (true, rows.len() as u32),
            };
            for name in std::iter::once(row.name.as_str()).chain(aliases.split('|')).filter(|n| !n.is_empty()) {
                let words = name_words(name);
                names.entry(words.into_iter().fold(EMPTY, extend)).or_default().insert(target);
            }
            if target.0 {
                rows.push(postcard::to_allocvec(&row).unwrap_or_default());
            }
        }
    }
    let encoded = names.into_iter().map(|(key, places)| {
        let places: Vec<(bool, u32)> = places.into_iter().collect();
        (key, postcard::to_allocvec(&places).unwrap_or_default())
    });
    vec![
        ("gazetteer-names".to_owned(), table::build_sorted(&encoded.collect())),
        ("gazetteer".to_owned(), table::build_list(&rows)),
    ]
}

/// One row; `None` when it is broken (then a problem was added).
fn read<'l>(
    path: &str,
    line: u32,
    text: &'l str,
    world: &BTreeMap<&str, u32>,
    problems: &mut Problems,
) -> Option<(Row, &'l str)> {
    let columns: Vec<&str> = text.split('\t').collect();
    let [country, kind, name, geonames, region, lat, lon, population, names] = columns.as_slice() else {
        problems.push(path, line, format!("{} columns instead of 9", columns.len()));
        return None;
    };
    let mut wrong = |message: String| problems.push(path, line, message);
    if !world.contains_key(format!("country:{country}").as_str()) {
        wrong(format!("unknown country `{country}`; use an ISO 3166 alpha-3 code that has a country block"));
        return None;
    }
    let kind = KINDS.iter().position(|k| k == kind).and_then(|at| u8::try_from(at).ok());
    let Some(kind) = kind.filter(|_| !name.is_empty()) else {
        wrong(format!("the place has no name or no kind; kinds are {}", KINDS.join(", ")));
        return None;
    };
    let degrees = |text: &str, limit: f32| text.parse::<f32>().ok().filter(|d| d.abs() <= limit);
    let (Some(lat), Some(lon)) = (degrees(lat, 90.0), degrees(lon, 180.0)) else {
        wrong(format!("`{lat}`, `{lon}` is no point; write degrees, north and east positive"));
        return None;
    };
    let Ok(population) = population.parse() else {
        wrong(format!("`{population}` is no number of inhabitants; write 0 when it is not known"));
        return None;
    };
    let geonames = if geonames.is_empty() { Some(0) } else { geonames.parse().ok().filter(|id| *id > 0) };
    let Some(geonames) = geonames else {
        wrong("the GeoNames id is no number; leave it empty when it is not known".to_owned());
        return None;
    };
    let text = |text: &str| text.to_owned();
    let (country, name, region) = (text(country), text(name), text(region));
    Some((Row { country, kind, name, geonames, region, at: (lat, lon), population }, names))
}

fn slug(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;

    const NOTED: &str = "# source: us\n# licence: MIT\n# date: 2026-01-01\n";

    fn compiled(rows: &str) -> (Vec<(String, Vec<u8>)>, Problems) {
        let world = BTreeMap::from([("country:IDN", 0), ("place:77", 1)]);
        let mut problems = Problems::default();
        let text = format!("{NOTED}{HEADER}\n{rows}");
        let sections = compile(&[("_world/gazetteer.tsv", &text)], &world, &mut problems);
        (sections, problems)
    }

    #[test]
    fn places_are_found_by_every_name() {
        let rows = "IDN\tcity\tPadang\t5\tWest Sumatra\t-0.9\t100.4\t900000\tKota Padang\n\
                    IDN\tcity\tElsewhere\t77\t\t1\t2\t0\tPadang\n";
        let (sections, problems) = compiled(rows);
        assert_eq!(problems.0, []);
        let bytes = Image::build(&sections);
        let gazetteer = Gazetteer::open(&Image::open(Cow::Owned(bytes)).expect("an image")).expect("a gazetteer");
        let named = |name: &str| gazetteer.named(name_words(name).into_iter().fold(EMPTY, extend), 100);
        assert_eq!(gazetteer.len(), 1);
        assert_eq!(named("PADANG"), [1, 100]);
        assert_eq!(named("Kota Padang"), [100]);
        assert_eq!(named("Medan"), []);
        assert_eq!(gazetteer.place(0).map(|p| p.name).as_deref(), Some("Padang"));
    }

    #[test]
    fn broken_rows_are_told_with_their_line() {
        let (_, problems) = compiled("XXX\tcity\tA\t\t\t1\t2\t0\t\nIDN\tcity\tA\t\t\t95\t2\t0\t\nIDN\tcity\n");
        let lines: Vec<u32> = problems.0.iter().map(|p| p.line).collect();
        assert_eq!(lines, [5, 6, 7]);
    }
}
