//! Persons: known by name, by surname and office, or from this article alone.

use dateline_lexicon::ontology::{EntityKind, Sector};

use super::{Reader, Ref};
use crate::mention::state::{Reading, State, slug};
use crate::record::{Entity, Role, Via};
use crate::syntax::chunk::Np;
use crate::syntax::prepare::Unit;

impl Reader<'_, '_> {
    pub(super) fn known_person(
        &self,
        unit: &Unit,
        entity: u32,
        told: Option<Sector>,
        state: &mut State<'_>,
    ) -> Option<Reading> {
        let mut reading = self.simple(entity, unit, Via::Name, state)?;
        // A person is called as this article spells the full name; the id is the same everywhere.
        let words = self.words(reading.span);
        if words.contains(' ') && unit.end - unit.start > 1 {
            words.clone_into(&mut state.entities[reading.entity].name);
        }
        reading.sector = told.or_else(|| self.sector_of_person(reading.entity, state));
        Some(reading)
    }

    fn sector_of_person(&self, entity: usize, state: &State<'_>) -> Option<Sector> {
        if state.is_former(entity) {
            return Some(Sector::Eli);
        }
        let role = state.current_role(entity)?;
        if role.sector.is_some() {
            return role.sector;
        }
        let known = self.cx.language.titles.iter().find(|t| t.id == role.title)?;
        state.entities[entity].sectors.first().copied().or(known.sector)
    }

    /// A name that no world file holds, or only as a surname: known from this article, by its title, or new.
    pub(super) fn named(
        &self,
        at: usize,
        np: &Np,
        unit: &Unit,
        title: Option<&(Unit, Ref)>,
        units: &[Unit],
        state: &mut State<'_>,
    ) -> Reading {
        let span = self.span(unit);
        let words = self.words(span);
        let office = match title {
            Some((_, Ref::Title(index, _))) => self.cx.language.titles.get(usize::from(*index)),
            _ => None,
        };
        let affiliation = Self::body_of_office(office, state).or_else(|| self.affiliation(at, np, units, state));
        let plain = |entity: usize, via: Via, sector: Option<Sector>| Reading {
            entity,
            span,
            via,
            sector,
            plural: false,
            place: None,
        };
        if let Some(known) = state.alias(words) {
            let fits = title.is_none() || state.entities[known].kind == EntityKind::Person;
            if fits {
                let sector = self.sector_of_person(known, state);
                if let Some((_, Ref::Title(index, _))) = title {
                    self.add_title(known, *index, affiliation, state);
                }
                return plain(known, if title.is_some() { Via::Name } else { Via::Alias }, sector);
            }
        }
        let candidates = Self::surname_candidates(unit);
        if let Some(entity) = self.surname_by_title(&candidates, title, affiliation, state)
            && let Some(at) = state.intern_world(entity)
        {
            let sector = self.sector_of_person(at, state);
            return plain(at, Via::Name, sector);
        }
        if let Some(at) = self.of_home(&candidates, title.is_none(), state) {
            let sector = self.sector_of_person(at, state);
            return plain(at, Via::Alias, sector);
        }
        let sector = match title {
            Some((_, Ref::Title(index, _))) => self.cx.language.titles.get(usize::from(*index)).and_then(|t| t.sector),
            _ => None,
        };
        let kind = if self.is_group(np) {
            EntityKind::Group
        } else if title.is_some() || words.contains(' ') || !candidates.is_empty() {
            EntityKind::Person
        } else {
            EntityKind::Organization
        };
        let country = affiliation.and_then(|a| state.entities[a].country.clone());
        let org = affiliation.and_then(|a| state.entities[a].org);
        let entity = state.intern_text(Entity {
            id: format!("text:{}", slug(words)),
            kind,
            name: words.to_owned(),
            country,
            org,
            sectors: sector.into_iter().collect(),
            code: None,
            roles: Vec::new(),
        });
        if let Some((_, Ref::Title(index, _))) = title {
            self.add_title(entity, *index, affiliation, state);
        }
        plain(entity, Via::Name, sector)
    }

    fn add_title(&self, entity: usize, title: u16, affiliation: Option<usize>, state: &mut State<'_>) {
        if state.world_index(entity).is_some() {
            return;
        }
        let Some(title) = self.cx.language.titles.get(usize::from(title)) else { return };
        let of = affiliation.map(|a| state.entities[a].id.clone());
        if let Some(affiliation) = affiliation {
            let country = state.entities[affiliation].country.clone();
            let target = &mut state.entities[entity];
            target.country = target.country.take().or(country);
            if target.sectors.is_empty() {
                target.sectors.extend(title.sector);
            }
        }
        state.add_role(entity, Role { title: title.id.replace('-', " "), of, from: None, until: None });
    }

    /// At home one name is enough for who leads the country: the one person of the language's home country of that name who
    /// was president, minister or chief of police on the day.
    fn of_home(&self, candidates: &[u32], bare: bool, state: &mut State<'_>) -> Option<usize> {
        let home = self.cx.language.profile.home.as_ref().filter(|_| bare)?;
        let day = state.day()?;
        let fits = |c: &&u32| {
            let leads =
                |title: &str| ["president", "minister", "police-chief"].iter().any(|office| title.ends_with(office));
            state.lexicon.entity(**c).is_some_and(|e| {
                e.country.as_ref() == Some(home) && e.roles.iter().any(|r| r.held_on(day) && leads(&r.title))
            })
        };
        let mut fitting = candidates.iter().filter(fits);
        let (first, other) =
            (fitting.next().copied()?, fitting.find(|c| Some(**c) != candidates.iter().find(|c| fits(c)).copied()));
        if other.is_none() { state.intern_world(first) } else { None }
    }

    /// The one world person of a surname who holds the office named ("President Yoon").
    fn surname_by_title(
        &self,
        candidates: &[u32],
        title: Option<&(Unit, Ref)>,
        affiliation: Option<usize>,
        state: &State<'_>,
    ) -> Option<u32> {
        let (_, Ref::Title(index, _)) = title? else { return None };
        let title = &self.cx.language.titles.get(usize::from(*index))?.id;
        let of = affiliation.map(|a| state.entities[a].id.clone());
        let day = state.day();
        let fits = |entity: u32, dated: bool| {
            state.lexicon.entity(entity).is_some_and(|e| {
                e.roles.iter().any(|r| {
                    r.title == *title
                        && of.as_ref().is_none_or(|of| *of == r.of)
                        && (!dated || day.is_none_or(|d| r.held_on(d)))
                })
            })
        };
        let dated: Vec<u32> = candidates.iter().copied().filter(|c| fits(*c, true)).collect();
        if let [one] = dated.as_slice() {
            return Some(*one);
        }
        let any: Vec<u32> = candidates.iter().copied().filter(|c| fits(*c, false)).collect();
        if let ([], [one]) = (dated.as_slice(), any.as_slice()) { Some(*one) } else { None }
    }
}
