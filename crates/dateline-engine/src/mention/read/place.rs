//! Places: which one a name means where a text tells a place, by its neighbours, the countries spoken of, and its size.

use std::collections::BTreeSet;

use dateline_lexicon::Lexicon;
use dateline_lexicon::compile::name_words;
use dateline_lexicon::grammar::Role;
use dateline_lexicon::lexicon::NameEntry;
use dateline_lexicon::ontology::EntityKind;
use dateline_lexicon::words::{EMPTY, extend};
use dateline_lexicon::world::{Entity, NameForm};
use dateline_text::{Flags, Span};

use super::Reader;
use crate::mention::state::State;
use crate::syntax::chunk::Np;
use crate::syntax::prepare::{Unit, UnitKind};

/// A single word of the gazetteer that is also a common word is a place only with so many inhabitants.
const KNOWN_BY_ALL: u32 = 100_000;

/// The place that is meant when nothing but its name is told.
pub fn place_alone(lexicon: &Lexicon, places: &[u32]) -> Option<u32> {
    best(places, |entity| score(entity, &Around::default(), None), lexicon)
}

/// The place of the highest score; the first of equals.
fn best(places: &[u32], score: impl Fn(&Entity) -> i64, lexicon: &Lexicon) -> Option<u32> {
    let mut best: Option<(i64, u32)> = None;
    for &index in places {
        let Some(score) = lexicon.entity(index).map(|entity| score(&entity)) else { continue };
        if best.is_none_or(|(top, _)| score > top) {
            best = Some((score, index));
        }
    }
    best.map(|(_, index)| index)
}

/// What is spoken of around a place's name.
#[derive(Debug, Default)]
struct Around {
    /// Countries named right beside it ("Tripoli, Lebanon", "Pakistan's Hyderabad").
    beside: BTreeSet<String>,
    /// Regions named right beside it ("Springfield, Illinois").
    regions: BTreeSet<String>,
    /// Countries, by code, and regions, by name in small letters, named in the sentence.
    sentence: BTreeSet<String>,
    /// Countries that the article has spoken of.
    article: BTreeSet<String>,
}

impl Reader<'_, '_> {
    /// The place a phrase names, for place slots: the index of a place, else of a country.
    pub(crate) fn place(&self, at: usize, state: &State<'_>) -> Option<(u32, Span)> {
        let np = self.np(at)?;
        let units: Vec<&Unit> = self.sent.units_in(np.start, np.end).collect();
        for unit in &units {
            if self.is_part_of_a_name(np, unit) {
                continue;
            }
            let places = self.places_of(unit, state);
            if let Some(place) = self.choose(&places, at, np, unit, state) {
                return Some((place, self.span(unit)));
            }
        }
        units.iter().find_map(|unit| Some((country_of(unit, state)?, self.span(unit))))
    }

    /// "The Paris Agreement", "the Geneva Conventions": what is named after a place is none.
    fn is_part_of_a_name(&self, np: &Np, unit: &Unit) -> bool {
        let behind = self.sent.toks.get(unit.end).filter(|_| unit.end < np.end && self.sent.unit(unit.end).is_none());
        // "a Western attaché": a word that only the gazetteer knows is a place as the last of its phrase.
        let unknown = unit.kind == UnitKind::Unknown;
        !self.cx.language.profile.head_initial
            && behind.is_some_and(|tok| {
                !tok.bracketed
                    && (tok.flags.contains(Flags::CAPITALIZED) || unknown && !self.is_kind_of_place(tok.hash))
            })
    }

    /// "the Puno region", "Sisaket province".
    fn is_kind_of_place(&self, word: u64) -> bool {
        self.cx.language.profile.place_nouns.contains(&word)
    }

    /// The place that a name behind an adposition of place can only be.
    pub(super) fn place_told(&self, at: usize, np: &Np, unit: &Unit, state: &State<'_>) -> Option<u32> {
        let role = self.clauses.role_before(at, self.cx.language);
        // "the siege of El Fasher"; of a surname that somebody is known by it is nobody's town.
        let of = role == Some(Role::Possessor) && unit.kind == UnitKind::Unknown;
        let told = of || matches!(role, Some(Role::Place | Role::Goal | Role::Origin));
        if !told || self.is_part_of_a_name(np, unit) {
            return None;
        }
        self.choose(&self.places_of(unit, state), at, np, unit, state)
    }

    /// Whether the gazetteer or a world file knows a place by the name of a unit that nothing else is known of.
    pub(super) fn country_by_place(&self, at: usize, np: &Np, unit: &Unit, state: &State<'_>) -> Option<String> {
        let places = self.places_of(unit, state);
        let place = self.choose(&places, at, np, unit, state)?;
        state.lexicon.entity(place)?.country
    }

    /// Places that bear the name of a unit.
    fn places_of(&self, unit: &Unit, state: &State<'_>) -> Vec<u32> {
        let entries: &[NameEntry] = match &unit.kind {
            UnitKind::Name(entries) => entries,
            UnitKind::Unknown => &[],
            UnitKind::Title(..) | UnitKind::Agent(..) => return Vec::new(),
        };
        let kind = |e: &NameEntry| state.lexicon.entity(e.entity).map(|e| e.kind);
        let listed = |words: &[u64]| state.lexicon.places(words.iter().copied().fold(EMPTY, extend));
        // "Santiago de Compostela" is not Santiago.
        let longer = (unit.end + 1..=(unit.end + 2).min(self.sent.toks.len())).rev().find_map(|end| {
            let capital =
                self.sent.toks[end - 1].flags.contains(Flags::CAPITALIZED) && self.sent.unit(end - 1).is_none();
            let words = name_words(self.words(self.sent.span_of(unit.start, end)));
            Some(listed(&words)).filter(|found| capital && !found.is_empty())
        });
        if let Some(found) = longer {
            return found;
        }
        let mut places: Vec<u32> =
            entries.iter().filter(|e| kind(e) == Some(EntityKind::Place)).map(|e| e.entity).collect();
        // What is a country, a body or a whole person's name is nobody's town.
        let taken = entries.iter().any(|e| {
            e.form == NameForm::Name && !matches!(kind(e), Some(EntityKind::Place) | None)
                || matches!(e.form, NameForm::Adjective | NameForm::People)
        });
        if taken && places.is_empty() {
            return places;
        }
        let words = name_words(self.words(self.span(unit)));
        let with_kind = self.with_kind_of_place(unit, &words).map(|words| listed(&words)).unwrap_or_default();
        if !with_kind.is_empty() {
            return with_kind;
        }
        let (mut found, mut words) = (listed(&words), words.as_slice());
        if found.is_empty() && places.is_empty() {
            words = self.without_kind_of_place(words);
            found = listed(words);
        }
        let common = words.len() == 1 && self.cx.language.knows(words[0]);
        for place in found {
            let people = || state.lexicon.entity(place).and_then(|e| e.place).map_or(0, |p| p.population);
            if !places.contains(&place) && (!common || people() >= KNOWN_BY_ALL) {
                places.push(place);
            }
        }
        places
    }

    /// "Kabupaten Sorong": a name with the word for a kind of place beside it, which tells it from the town of that name.
    fn with_kind_of_place(&self, unit: &Unit, words: &[u64]) -> Option<Vec<u64>> {
        let before = self.cx.language.profile.head_initial;
        let beside = if before { unit.start.checked_sub(1)? } else { unit.end };
        let kind = self.sent.toks.get(beside).map(|tok| tok.hash).filter(|word| self.is_kind_of_place(*word))?;
        Some(if before { [&[kind], words].concat() } else { [words, &[kind]].concat() })
    }

    /// "Distrik Gome", "Gome District": a name without the word for a kind of place in it.
    fn without_kind_of_place<'w>(&self, words: &'w [u64]) -> &'w [u64] {
        let (kind, rest) = match words {
            [kind, rest @ ..] if self.cx.language.profile.head_initial => (kind, rest),
            [rest @ .., kind] => (kind, rest),
            [] => return words,
        };
        if rest.is_empty() || !self.is_kind_of_place(*kind) { words } else { rest }
    }

    fn choose(&self, places: &[u32], at: usize, np: &Np, unit: &Unit, state: &State<'_>) -> Option<u32> {
        if let [] | [_] = places {
            return places.first().copied();
        }
        let around = self.around(at, np, unit, state);
        let home = self.cx.language.profile.home.as_ref();
        let words = self.words(self.span(unit));
        // Of places that a name can mean, one that bears it today comes before those that once bore it.
        let named = |entity: &Entity| i64::from(entity.name.eq_ignore_ascii_case(words)) * 100;
        best(places, |entity| score(entity, &around, home) + named(entity), state.lexicon)
    }

    fn around(&self, at: usize, np: &Np, unit: &Unit, state: &State<'_>) -> Around {
        let mut around = Around::default();
        let mut beside: Vec<&Unit> = self.sent.units_in(np.start, np.end).filter(|u| *u != unit).collect();
        // "Springfield, Illinois", "Hyderabad in Pakistan's Sindh": what stands within a few words behind it.
        let behind = (at + 1..=at + 2).filter_map(|next| self.np(next)).find(|next| next.start <= np.end + 2);
        beside.extend(behind.into_iter().flat_map(|next| self.sent.units_in(next.start, next.end)));
        for unit in beside {
            around.beside.extend(countries(unit, state));
            around.regions.insert(self.words(self.span(unit)).to_lowercase());
            around.regions.extend(regions(unit, state));
        }
        let others = || self.sent.units.iter().filter(|u| *u != unit);
        around.sentence = others().flat_map(|u| countries(u, state)).collect();
        around.sentence.extend(others().flat_map(|u| regions(u, state)));
        let spoken = state.focus.iter().rev().take(60).filter_map(|f| state.entities[f.entity].country.clone());
        around.article = spoken.collect();
        around
    }
}

/// Countries that a unit names, by name, adjective, people or capital.
fn countries(unit: &Unit, state: &State<'_>) -> Vec<String> {
    let UnitKind::Name(entries) = &unit.kind else { return Vec::new() };
    let named = entries.iter().filter_map(|e| state.lexicon.entity(e.entity));
    named.filter(|e| e.kind == EntityKind::Country).filter_map(|e| e.country).collect()
}

/// Names, in small letters, of the places that a unit can mean.
fn regions(unit: &Unit, state: &State<'_>) -> Vec<String> {
    let UnitKind::Name(entries) = &unit.kind else { return Vec::new() };
    let named = entries.iter().filter_map(|e| state.lexicon.entity(e.entity));
    named.filter(|e| e.kind == EntityKind::Place).map(|e| e.name.to_lowercase()).collect()
}

/// The country a unit names, or the one whose capital it is.
fn country_of(unit: &Unit, state: &State<'_>) -> Option<u32> {
    let UnitKind::Name(entries) = &unit.kind else { return None };
    let fits = |e: &&NameEntry| {
        matches!(e.form, NameForm::Name | NameForm::Capital)
            && state.lexicon.entity(e.entity).is_some_and(|e| e.kind == EntityKind::Country)
    };
    entries.iter().find(fits).map(|e| e.entity)
}

/// How well a place fits; neighbours count more than any size, a place of the world files as much as a big city.
fn score(entity: &Entity, around: &Around, home: Option<&String>) -> i64 {
    let Some(facts) = &entity.place else { return 0 };
    let country = entity.country.as_ref();
    let within = |set: &BTreeSet<String>| country.is_some_and(|c| set.contains(c));
    // A place of the world files whose inhabitants nobody counts is as well known as a big town; of a town and the
    // region around it the town is meant.
    let size = if facts.population == 0 { 170 } else { i64::from(facts.population.ilog2()) * 10 };
    let mut score = if matches!(facts.kind.as_str(), "region" | "district") { size - 30 } else { size };
    let region = facts.region.as_ref().map(|r| r.to_lowercase());
    score += i64::from(region.as_ref().is_some_and(|r| around.regions.contains(r))) * 600;
    score += i64::from(region.as_ref().is_some_and(|r| around.sentence.contains(r))) * 200;
    score += i64::from(within(&around.beside)) * 500;
    score += i64::from(within(&around.sentence)) * 160;
    score += i64::from(within(&around.article)) * 80;
    score += i64::from(country == home && home.is_some()) * 60;
    score
}
