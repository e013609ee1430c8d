//! Compiles the world: entities, the names that find them, and the holders of offices.

use std::collections::{BTreeMap, BTreeSet};

use super::sequences::Sequences;
use super::{Named, encode, layer_of, name_words};
use crate::error::Problems;
use crate::lexicon::{NameEntry, office_key};
use crate::ontology::EntityKind;
use crate::table;
use crate::words::exact_hash;
use crate::world::{Entity, NameForm, RawName};

/// Gives entities the names of `names` blocks.
pub(super) fn add_names(
    entities: &mut [Named<'_>],
    further: Vec<(String, Vec<RawName>, &str, u32)>,
    problems: &mut Problems,
) {
    let by_id: BTreeMap<String, usize> =
        entities.iter().enumerate().map(|(index, (entity, ..))| (entity.id.clone(), index)).collect();
    for (id, names, path, line) in further {
        match by_id.get(&id) {
            Some(index) => entities[*index].1.extend(names),
            None => problems.push(path, line, format!("names of unknown `{id}`; add it or correct the id")),
        }
    }
}
/// Compiles the entities, their names, and who holds which office.
pub(super) fn compile(
    entities: &[Named<'_>],
    langs: &[String],
    title_ids: &BTreeSet<String>,
    sections: &mut Vec<(String, Vec<u8>)>,
    problems: &mut Problems,
) {
    let ids: BTreeSet<&str> = entities.iter().map(|(e, ..)| e.id.as_str()).collect();
    // A name that a user gives to somebody means nobody else.
    let given = entities.iter().filter(|(entity, _, path, _)| overrides(path, entity));
    let given = given.flat_map(|(_, names, ..)| names).filter(|name| name.form == NameForm::Name);
    let taken: BTreeSet<(Vec<u64>, u64)> = given.map(spelling).collect();
    let mut sequences: Sequences<NameEntry> = Sequences::default();
    let mut by_id = BTreeMap::new();
    for (index, (entity, names, path, line)) in entities.iter().enumerate() {
        if by_id.insert(exact_hash(&entity.id), encode(&(index as u32))).is_some() {
            problems.push(path, *line, format!("the id `{}` is used twice", entity.id));
        }
        if let Some(country) = &entity.country
            && !ids.contains(format!("country:{country}").as_str())
        {
            problems.push(
                path,
                *line,
                format!("unknown country `{country}`; use an ISO 3166 alpha-3 code that has a country block"),
            );
        }
        for role in &entity.roles {
            if !ids.contains(role.of.as_str()) {
                problems.push(path, *line, format!("role of unknown `{}`; add it or correct the id", role.of));
            }
            if !title_ids.is_empty() && !title_ids.contains(&role.title) {
                problems.push(path, *line, format!("unknown title `{}`; use an id of a `title` block", role.title));
            }
        }
        for name in names {
            if !overrides(path, entity) && taken.contains(&spelling(name)) && name.form != NameForm::Surname {
                continue;
            }
            let lang = if name.lang == "*" {
                u8::MAX
            } else if let Some(at) = langs.iter().position(|l| *l == name.lang) {
                at as u8
            } else {
                continue;
            };
            let (words, exact) = spelling(name);
            sequences.add(&words, &NameEntry { entity: index as u32, form: name.form, lang, exact });
        }
    }
    let list: Vec<Vec<u8>> = entities.iter().map(|(entity, ..)| encode(entity)).collect();
    let mut holders: BTreeMap<u64, Vec<u32>> = BTreeMap::new();
    for ((entity, ..), index) in entities.iter().zip(0..) {
        for role in &entity.roles {
            let holders = holders.entry(office_key(&role.title, &role.of)).or_default();
            if holders.last() != Some(&index) {
                holders.push(index);
            }
        }
    }
    let holders = holders.into_iter().map(|(key, list)| (key, encode(&list))).collect();
    sections.push(("holders".to_owned(), table::build(&holders)));
    sections.push(("names".to_owned(), table::build(&sequences.finish())));
    sections.push(("entities".to_owned(), table::build_list(&list)));
    sections.push(("entity-ids".to_owned(), table::build(&by_id)));
}

/// Whether the names of an entity are taken from others of the same name: a person or body that a user put on top.
fn overrides(path: &str, entity: &Entity) -> bool {
    !layer_of(path).is_empty() && matches!(entity.kind, EntityKind::Person | EntityKind::Organization)
}

/// What a name is matched by: its words, and the exact spelling of a single one.
fn spelling(name: &RawName) -> (Vec<u64>, u64) {
    let words = name_words(&name.text);
    let exact = if words.len() == 1 { exact_hash(name.text.trim()) } else { 0 };
    (words, exact)
}
