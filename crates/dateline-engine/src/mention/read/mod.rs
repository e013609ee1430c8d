//! Reads noun phrases as actors: titles, countries, bodies and names compose ("Menteri Luar Negeri Korea Selatan Park Jin").

mod affiliation;
mod ask;
mod embedded;
mod office;
mod person;
mod place;

use dateline_lexicon::grammar::Role as WordRole;
use dateline_lexicon::lexicon::NameEntry;
use dateline_lexicon::ontology::{EntityKind, Sector};
use dateline_lexicon::world::NameForm;
use dateline_text::{Flags, Span};

pub use place::place_alone;

use crate::mention::state::{Reading, State, slug};
use crate::record::{Entity, Via};
use crate::syntax::chunk::{Elem, Np};
use crate::syntax::clause::Clauses;
use crate::syntax::prepare::{Context, Sent, Unit, UnitKind};

/// What a unit refers to, settled.
#[derive(Clone, Debug, PartialEq)]
enum Ref {
    Country(u32, NameForm),
    Org(u32),
    Person(u32),
    Place(Option<u32>, Option<u32>),
    Title(u16, bool),
    Agent(u16, bool),
    Unknown,
}

/// The reader of one sentence's noun phrases.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a, 's> {
    /// Whoever's words the sentence is, for "our troops".
    pub(crate) speaker: Option<usize>,
    pub(crate) cx: Context<'a>,
    pub(crate) sent: &'s Sent,
    pub(crate) clauses: &'s Clauses,
}

impl<'a> Reader<'a, '_> {
    /// The phrase at a row index.
    pub(crate) fn np(&self, at: usize) -> Option<&Np> {
        self.clauses.row.get(at).and_then(Elem::np)
    }

    fn words(&self, span: Span) -> &'a str {
        span.slice(self.cx.text)
    }

    /// Reads the phrase at a row index as the actor its head names. Pronouns and descriptions are left to `reference`.
    pub(crate) fn read(&self, at: usize, state: &mut State<'_>) -> Option<Reading> {
        let np = self.np(at)?.clone();
        if np.pronoun.is_some() {
            return None;
        }
        let Some(head) = self.head_unit(&np).cloned() else {
            // "dozens of protesters": the measured stands for the measure.
            let measures = self.cx.language.profile.transparent.contains(&self.sent.toks[np.head].hash);
            let of = self.clauses.role_before(at + 2, self.cx.language) == Some(WordRole::Possessor);
            return if measures && of && self.np(at + 2).is_some() {
                self.read(at + 2, state)
            } else {
                self.crowd(&np, of, state).or_else(|| self.body_in_capitals(at, &np, state))
            };
        };
        self.compose(at, &np, &head, state)
    }

    /// The unit that holds the head of a phrase, over words that stand for those inside them ("members of parliament").
    fn head_unit(&self, np: &Np) -> Option<&Unit> {
        if let Some(unit) = self.sent.unit(np.head) {
            // English: a name may follow its title, so the last unit counts; a possessor does not.
            return Some(unit);
        }
        if !self.cx.language.profile.head_initial {
            return None;
        }
        let next = self.sent.units_in(np.head + 1, np.end).next();
        let transparent = self.cx.language.profile.transparent.contains(&self.sent.toks[np.head].hash);
        // "kelompok Cipayung Plus": a group by its name.
        next.filter(|u| transparent || self.is_group(np) && u.start == np.head + 1 && u.kind == UnitKind::Unknown)
    }

    /// Whether a phrase's head is a noun for a body of people ("kelompok", "aliansi").
    pub(super) fn is_group(&self, np: &Np) -> bool {
        self.cx.language.profile.group_nouns.contains(&self.sent.toks[np.head].hash)
    }

    /// Entities of a surname's entries, each once.
    fn surname_candidates(unit: &Unit) -> Vec<u32> {
        let UnitKind::Name(entries) = &unit.kind else { return Vec::new() };
        let mut found: Vec<u32> = entries.iter().filter(|e| e.form == NameForm::Surname).map(|e| e.entity).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    fn compose(&self, at: usize, np: &Np, head: &Unit, state: &mut State<'_>) -> Option<Reading> {
        let end = np.end;
        let from = match np.possessor {
            Some((_, possessor_end)) if head.start >= possessor_end => possessor_end,
            _ => np.start,
        };
        let units: Vec<Unit> = self.sent.units_in(np.start, end).cloned().collect();
        let own: Vec<&Unit> = units.iter().filter(|u| u.start >= from).collect();
        let refs: Vec<(&Unit, Ref)> = own.iter().map(|u| (*u, settle(u, state))).collect();
        let head_ref = settle(head, state);
        let titles: Vec<&(&Unit, Ref)> = refs.iter().filter(|(_, r)| matches!(r, Ref::Title(..))).collect();
        let person = refs.iter().rev().find(|(_, r)| matches!(r, Ref::Person(_)));
        let unknown = refs.iter().rev().find(|(u, r)| matches!(r, Ref::Unknown) && !self.inside_brackets(u));
        match head_ref {
            Ref::Title(..) | Ref::Person(_) | Ref::Unknown => {
                if let Some((unit, Ref::Person(entity))) = person {
                    let unit = (*unit).clone();
                    let sector = self.told_sector(np, &refs);
                    return self.known_person(&unit, *entity, sector, state);
                }
                if let Some((unit, _)) = unknown
                    && (!titles.is_empty() || matches!(head_ref, Ref::Unknown))
                {
                    let unit = (*unit).clone();
                    if titles.is_empty()
                        && let Some(place) = self.place_told(at, np, &unit, state)
                    {
                        let mut reading = self.simple(place, &unit, Via::Name, state)?;
                        reading.place = Some(place);
                        return Some(reading);
                    }
                    let title = titles.first().map(|(u, r)| ((*u).clone(), r.clone()));
                    let mut reading = self.named(at, np, &unit, title.as_ref(), &units, state);
                    reading.sector = self.told_sector(np, &refs).or(reading.sector);
                    return Some(reading);
                }
                if let Ref::Title(index, plural) = head_ref {
                    return Some(self.office(at, np, head, (index, plural), &units, state));
                }
                None
            }
            Ref::Agent(index, plural) => Some(self.agent(at, np, head, (index, plural), &units, state)),
            Ref::Org(entity) => {
                if let Some(reading) = self.namesake(np, head, entity, &refs, state) {
                    return Some(reading);
                }
                let reading = self.simple(entity, head, Via::Name, state)?;
                self.learn_bracket(head, reading.entity, state);
                Some(reading)
            }
            Ref::Country(entity, form) => self.country(np, head, entity, form, state),
            Ref::Place(place, Some(country)) => {
                let mut reading = self.simple(country, head, Via::Metonym, state)?;
                reading.place = place;
                reading.sector = Some(Sector::Gov);
                Some(reading)
            }
            Ref::Place(Some(place), None) => {
                let mut reading = self.simple(place, head, Via::Name, state)?;
                reading.place = Some(place);
                Some(reading)
            }
            Ref::Place(None, None) => None,
        }
    }

    /// The sector that the words beside a name give its bearer: of what stands before an office ("opposition leader",
    /// "rebel commander"), else of the office, else of a kind of people ("activist"); the elite for offices of the past.
    fn told_sector(&self, np: &Np, refs: &[(&Unit, Ref)]) -> Option<Sector> {
        let language = self.cx.language;
        let title = refs.iter().position(|(_, r)| matches!(r, Ref::Title(..)));
        if title.is_some() && (np.start..np.end).any(|i| language.profile.former.contains(&self.sent.toks[i].hash)) {
            return Some(Sector::Eli);
        }
        let agent = |(_, r): &(&Unit, Ref)| match r {
            Ref::Agent(index, _) => language.agents.get(usize::from(*index)).and_then(|a| a.sector),
            _ => None,
        };
        let beside = match title {
            Some(at) if language.profile.head_initial => refs.get(at + 1),
            Some(at) => at.checked_sub(1).and_then(|before| refs.get(before)),
            None => None,
        };
        let office = title.and_then(|at| match refs[at].1 {
            Ref::Title(index, _) => language.titles.get(usize::from(index)).and_then(|t| t.sector),
            _ => None,
        });
        beside.and_then(agent).or(office).or_else(|| refs.iter().find_map(agent))
    }

    /// A body of the same name elsewhere ("Albania's opposition Democratic Party"): the country told with it is not the
    /// one of the body that the world files know.
    fn namesake(
        &self,
        np: &Np,
        head: &Unit,
        entity: u32,
        refs: &[(&Unit, Ref)],
        state: &mut State<'_>,
    ) -> Option<Reading> {
        let known = state.lexicon.entity(entity)?;
        let own = known.country?;
        let possessor = np.possessor.map(|(start, end)| self.sent.units_in(start, end).map(|u| settle(u, state)));
        let possessor: Vec<Ref> = possessor.into_iter().flatten().collect();
        let countries = possessor.iter().chain(refs.iter().filter(|(u, _)| u.end <= head.start).map(|(_, r)| r));
        let told: Vec<String> = countries
            .filter_map(|r| match r {
                Ref::Country(index, _) => state.lexicon.entity(*index).and_then(|e| e.country),
                _ => None,
            })
            .collect();
        let country = told.first().filter(|_| !told.contains(&own))?.clone();
        let span = self.span(head);
        let words = self.words(span);
        let at = state.intern_text(Entity {
            id: format!("text:{}", slug(&format!("{words} {country}"))),
            kind: EntityKind::Organization,
            name: words.to_owned(),
            country: Some(country),
            org: None,
            sectors: known.sectors.clone(),
            code: None,
            roles: Vec::new(),
        });
        let sector = known.sectors.first().copied();
        Some(Reading { entity: at, span, via: Via::Name, sector, plural: false, place: None })
    }

    fn inside_brackets(&self, unit: &Unit) -> bool {
        self.sent.toks[unit.start].bracketed
    }

    fn span(&self, unit: &Unit) -> Span {
        self.sent.span_of(unit.start, unit.end)
    }

    fn simple(&self, entity: u32, unit: &Unit, via: Via, state: &mut State<'_>) -> Option<Reading> {
        let span = self.span(unit);
        let at = state.intern_world(entity)?;
        let via = if via == Via::Name && !state.entities[at].name.eq_ignore_ascii_case(self.words(span)) {
            Via::Alias
        } else {
            via
        };
        Some(Reading { entity: at, span, via, sector: None, plural: false, place: None })
    }

    fn country(&self, np: &Np, unit: &Unit, entity: u32, form: NameForm, state: &mut State<'_>) -> Option<Reading> {
        let people = form != NameForm::Name;
        if people {
            let facts = state.lexicon.entity(entity)?;
            let words = self.words(self.span(unit));
            // An adjective is an actor only as a noun of its people, with an article or in the plural ("the Russians", "Russians").
            let bare = form == NameForm::Adjective && np.end - np.start == 1 && !words.ends_with('s');
            if bare {
                return None;
            }
            let at = state.intern_text(Entity {
                id: format!("text:{}", slug(words)),
                kind: EntityKind::Group,
                name: words.to_owned(),
                country: facts.country,
                org: None,
                sectors: vec![Sector::Cvl],
                code: None,
                roles: Vec::new(),
            });
            return Some(Reading {
                entity: at,
                span: self.span(unit),
                via: Via::Role,
                sector: Some(Sector::Cvl),
                plural: true,
                place: None,
            });
        }
        let reading = self.simple(entity, unit, Via::Name, state)?;
        self.learn_bracket(unit, reading.entity, state);
        Some(reading)
    }

    /// An abbreviation introduced in brackets right behind a name.
    fn learn_bracket(&self, unit: &Unit, entity: usize, state: &mut State<'_>) {
        let Some(open) = self.sent.toks.get(unit.end) else { return };
        if !open.bracketed || self.cx.word(open) != "(" {
            return;
        }
        let mut close = unit.end + 1;
        while self.sent.toks.get(close).is_some_and(|t| self.cx.word(t) != ")") {
            close += 1;
        }
        let words = self.words(self.sent.span_of(unit.end + 1, close));
        let short = close - unit.end <= 4
            && self.sent.toks.get(unit.end + 1).is_some_and(|t| t.flags.contains(Flags::CAPITALIZED));
        if short && self.sent.units_in(unit.end + 1, close).all(|u| u.kind == UnitKind::Unknown) {
            state.learn_alias(words, entity);
        }
    }
}

/// Settles what a unit refers to.
fn settle(unit: &Unit, state: &State<'_>) -> Ref {
    match &unit.kind {
        UnitKind::Title(i, plural) => Ref::Title(*i, *plural),
        UnitKind::Agent(i, plural) => Ref::Agent(*i, *plural),
        UnitKind::Unknown => Ref::Unknown,
        UnitKind::Name(entries) => settle_name(entries, state),
    }
}

/// Whole names before adjectives and capitals, countries before bodies before persons; a place alone comes last.
fn settle_name(entries: &[NameEntry], state: &State<'_>) -> Ref {
    let kind = |e: &NameEntry| state.lexicon.entity(e.entity).map(|e| e.kind);
    let find = |wanted: EntityKind, forms: &[NameForm]| {
        entries.iter().find(|e| forms.contains(&e.form) && kind(e) == Some(wanted))
    };
    // Of places of one name the best known.
    let place = || {
        let places = entries.iter().filter(|e| e.form == NameForm::Name && kind(e) == Some(EntityKind::Place));
        place_alone(state.lexicon, &places.map(|e| e.entity).collect::<Vec<u32>>())
    };
    if let Some(e) = find(EntityKind::Country, &[NameForm::Name]) {
        return Ref::Country(e.entity, NameForm::Name);
    }
    if let Some(e) = find(EntityKind::Organization, &[NameForm::Name]) {
        return Ref::Org(e.entity);
    }
    if let Some(e) = find(EntityKind::Person, &[NameForm::Name]) {
        return Ref::Person(e.entity);
    }
    if let Some(e) = find(EntityKind::Organization, &[NameForm::Seat]) {
        return Ref::Org(e.entity);
    }
    if let Some(e) = find(EntityKind::Country, &[NameForm::Adjective, NameForm::People]) {
        return Ref::Country(e.entity, e.form);
    }
    if let Some(e) = find(EntityKind::Country, &[NameForm::Capital, NameForm::Seat]) {
        return Ref::Place(place(), Some(e.entity));
    }
    place().map_or(Ref::Unknown, |place| Ref::Place(Some(place), None))
}
