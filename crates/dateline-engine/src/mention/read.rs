//! Reads noun phrases as actors: titles, countries, bodies and names compose ("Menteri Luar Negeri Korea Selatan Park Jin").

use dateline_lexicon::grammar::{Role as WordRole, WordClass};
use dateline_lexicon::lexicon::NameEntry;
use dateline_lexicon::ontology::{EntityKind, Sector};
use dateline_lexicon::world::NameForm;
use dateline_text::{Flags, Span};

use super::state::{Reading, State, slug};
use crate::record::{Entity, Role, Via};
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
            let of = matches!(self.clauses.row.get(at + 1), Some(Elem::Prep(_, _, c)) if self.cx.language.closed.get(usize::from(*c)).is_some_and(|w| w.role == WordRole::Possessor));
            return if measures && of && self.np(at + 2).is_some() { self.read(at + 2, state) } else { None };
        };
        self.compose(at, &np, &head, state)
    }

    /// The unit that holds the head of a phrase, over words that stand for those inside them ("members of parliament").
    fn head_unit(&self, np: &Np) -> Option<&Unit> {
        if let Some(unit) = self.sent.unit(np.head) {
            // English: a name may follow its title, so the last unit counts; a possessor does not.
            return Some(unit);
        }
        let transparent = self.cx.language.profile.transparent.contains(&self.sent.toks[np.head].hash);
        if transparent && self.cx.language.profile.head_initial {
            return self.sent.units_in(np.head + 1, np.end).next();
        }
        None
    }

    fn settle(&self, unit: &Unit, state: &State<'_>) -> Ref {
        match &unit.kind {
            UnitKind::Title(i, plural) => Ref::Title(*i, *plural),
            UnitKind::Agent(i, plural) => Ref::Agent(*i, *plural),
            UnitKind::Unknown => Ref::Unknown,
            UnitKind::Name(entries) => self.settle_name(entries, state),
        }
    }

    fn settle_name(&self, entries: &[NameEntry], state: &State<'_>) -> Ref {
        let kind = |e: &NameEntry| state.lexicon.entity(e.entity).map(|e| e.kind);
        let find = |wanted: EntityKind, forms: &[NameForm]| {
            entries.iter().find(|e| forms.contains(&e.form) && kind(e) == Some(wanted))
        };
        let place = find(EntityKind::Place, &[NameForm::Name]).map(|e| e.entity);
        if let Some(e) = find(EntityKind::Country, &[NameForm::Name]) {
            return Ref::Country(e.entity, NameForm::Name);
        }
        if let Some(e) = find(EntityKind::Organization, &[NameForm::Name]) {
            return Ref::Org(e.entity);
        }
        if let Some(e) = find(EntityKind::Person, &[NameForm::Name]) {
            return Ref::Person(e.entity);
        }
        if let Some(e) = find(EntityKind::Country, &[NameForm::Adjective, NameForm::People]) {
            return Ref::Country(e.entity, e.form);
        }
        if let Some(e) = find(EntityKind::Country, &[NameForm::Capital, NameForm::Seat]) {
            return Ref::Place(place, Some(e.entity));
        }
        if place.is_some() {
            return Ref::Place(place, None);
        }
        Ref::Unknown
    }

    /// Entities of a surname's entries.
    fn surname_candidates(unit: &Unit) -> Vec<u32> {
        match &unit.kind {
            UnitKind::Name(entries) => entries.iter().filter(|e| e.form == NameForm::Surname).map(|e| e.entity).collect(),
            _ => Vec::new(),
        }
    }

    fn compose(&self, at: usize, np: &Np, head: &Unit, state: &mut State<'_>) -> Option<Reading> {
        let end = np.end;
        let from = match np.possessor {
            Some((_, possessor_end)) if head.start >= possessor_end => possessor_end,
            _ => np.start,
        };
        let units: Vec<Unit> = self.sent.units_in(np.start, end).cloned().collect();
        let own: Vec<&Unit> = units.iter().filter(|u| u.start >= from).collect();
        let refs: Vec<(&Unit, Ref)> = own.iter().map(|u| (*u, self.settle(u, state))).collect();
        let head_ref = self.settle(head, state);
        let titles: Vec<&(&Unit, Ref)> = refs.iter().filter(|(_, r)| matches!(r, Ref::Title(..))).collect();
        let person = refs.iter().rev().find(|(_, r)| matches!(r, Ref::Person(_)));
        let unknown = refs.iter().rev().find(|(u, r)| matches!(r, Ref::Unknown) && !self.inside_brackets(u));
        match head_ref {
            Ref::Title(..) | Ref::Person(_) | Ref::Unknown => {
                if let Some((unit, Ref::Person(entity))) = person {
                    let unit = (*unit).clone();
                    return self.known_person(&unit, *entity, state);
                }
                if let Some((unit, _)) = unknown
                    && (!titles.is_empty() || matches!(head_ref, Ref::Unknown))
                {
                    let unit = (*unit).clone();
                    let title = titles.first().map(|(u, r)| ((*u).clone(), r.clone()));
                    return Some(self.named(at, np, &unit, title.as_ref(), &units, state));
                }
                if let Ref::Title(index, plural) = head_ref {
                    return Some(self.office(at, np, head, index, plural, &units, state));
                }
                None
            }
            Ref::Agent(index, plural) => Some(self.agent(at, np, head, index, plural, &units, state)),
            Ref::Org(entity) => {
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

    fn inside_brackets(&self, unit: &Unit) -> bool {
        self.sent.toks[unit.start].bracketed
    }

    fn span(&self, unit: &Unit) -> Span {
        self.sent.span_of(unit.start, unit.end)
    }

    fn simple(&self, entity: u32, unit: &Unit, via: Via, state: &mut State<'_>) -> Option<Reading> {
        let span = self.span(unit);
        let at = state.intern_world(entity)?;
        let via = if via == Via::Name && !state.entities[at].name.eq_ignore_ascii_case(self.words(span)) { Via::Alias } else { via };
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
            return Some(Reading { entity: at, span: self.span(unit), via: Via::Role, sector: Some(Sector::Cvl), plural: true, place: None });
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
        let short = close - unit.end <= 4 && self.sent.toks.get(unit.end + 1).is_some_and(|t| t.flags.contains(Flags::CAPITALIZED));
        if short && self.sent.units_in(unit.end + 1, close).all(|u| u.kind == UnitKind::Unknown) {
            state.learn_alias(words, entity);
        }
    }

    fn known_person(&self, unit: &Unit, entity: u32, state: &mut State<'_>) -> Option<Reading> {
        let mut reading = self.simple(entity, unit, Via::Name, state)?;
        // A person is called as this article spells the full name; the id is the same everywhere.
        let words = self.words(reading.span);
        if words.contains(' ') && unit.end - unit.start > 1 {
            words.clone_into(&mut state.entities[reading.entity].name);
        }
        reading.sector = self.sector_of_person(reading.entity, state);
        Some(reading)
    }

    fn sector_of_person(&self, entity: usize, state: &State<'_>) -> Option<Sector> {
        let title = state.current_role(entity)?.title;
        let known = self.cx.language.titles.iter().find(|t| t.id == title)?;
        state.entities[entity].sectors.first().copied().or(known.sector)
    }

    /// A name that no world file holds, or only as a surname: known from this article, by its title, or new.
    fn named(&self, at: usize, np: &Np, unit: &Unit, title: Option<&(Unit, Ref)>, units: &[Unit], state: &mut State<'_>) -> Reading {
        let span = self.span(unit);
        let words = self.words(span);
        let affiliation = self.affiliation(at, np, units, state);
        let plain = |entity: usize, via: Via, sector: Option<Sector>| Reading { entity, span, via, sector, plural: false, place: None };
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
        let person = title.is_some() || words.contains(' ') || !candidates.is_empty();
        let country = affiliation.and_then(|a| state.entities[a].country.clone());
        let org = affiliation.and_then(|a| state.entities[a].org);
        let entity = state.intern_text(Entity {
            id: format!("text:{}", slug(words)),
            kind: if person { EntityKind::Person } else { EntityKind::Organization },
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

    /// At home one name is enough: the one person of the language's home country of that name who held an office on the day.
    fn of_home(&self, candidates: &[u32], bare: bool, state: &mut State<'_>) -> Option<usize> {
        let home = self.cx.language.profile.home.as_ref().filter(|_| bare)?;
        let day = state.day()?;
        let fits = |c: &&u32| {
            state.lexicon.entity(**c).is_some_and(|e| e.country.as_ref() == Some(home) && e.roles.iter().any(|r| r.held_on(day)))
        };
        let mut fitting = candidates.iter().filter(fits);
        let (first, other) = (fitting.next().copied()?, fitting.find(|c| Some(**c) != candidates.iter().find(|c| fits(c)).copied()));
        if other.is_none() { state.intern_world(first) } else { None }
    }

    /// The one world person of a surname who holds the office named ("President Yoon").
    fn surname_by_title(&self, candidates: &[u32], title: Option<&(Unit, Ref)>, affiliation: Option<usize>, state: &State<'_>) -> Option<u32> {
        let (_, Ref::Title(index, _)) = title? else { return None };
        let title = &self.cx.language.titles.get(usize::from(*index))?.id;
        let of = affiliation.map(|a| state.entities[a].id.clone());
        let day = state.day();
        let fits = |entity: u32, dated: bool| {
            state.lexicon.entity(entity).is_some_and(|e| {
                e.roles.iter().any(|r| {
                    r.title == *title && of.as_ref().is_none_or(|of| *of == r.of) && (!dated || day.is_none_or(|d| r.held_on(d)))
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

    /// The country or body that a title, agent or name in a phrase belongs to.
    fn affiliation(&self, at: usize, np: &Np, units: &[Unit], state: &mut State<'_>) -> Option<usize> {
        let mut country = None;
        for unit in units {
            match self.settle(unit, state) {
                Ref::Org(entity) => return state.intern_world(entity),
                Ref::Country(entity, _) | Ref::Place(_, Some(entity)) => country = country.or(Some(entity)),
                Ref::Place(Some(place), None) => {
                    let code = state.lexicon.entity(place).and_then(|e| e.country);
                    country = country.or_else(|| code.and_then(|c| state.lexicon.entity_index(&format!("country:{c}"))));
                }
                // "pemerintahan Biden", "Biden's spokesman": the body of the person.
                Ref::Person(entity) if units.len() > 1 && !matches!(units.last(), Some(u) if u == unit) => {
                    if let Some(person) = state.intern_world(entity)
                        && let Some(body) = state.body_of(person)
                    {
                        return Some(body);
                    }
                }
                _ => {}
            }
        }
        if let Some(country) = country {
            return state.intern_world(country);
        }
        self.attached_affiliation(at, np, state)
    }

    /// The country or body of a phrase that hangs on this one ("president of Ukraine", "pengunjuk rasa di Dhaka").
    fn attached_affiliation(&self, at: usize, np: &Np, state: &mut State<'_>) -> Option<usize> {
        let mut next = at + 1;
        let office = self.sent.unit(np.head).is_some_and(|u| matches!(u.kind, UnitKind::Title(..)));
        for step in 0..3 {
            let Some(Elem::Prep(_, _, index)) = self.clauses.row.get(next) else { break };
            let role = self.cx.language.closed.get(usize::from(*index)).map_or(WordRole::Plain, |w| w.role);
            let belongs = match role {
                WordRole::Possessor | WordRole::Origin => true,
                // "protesters in Dhaka" are of the place; an office is not.
                WordRole::Place => step == 0 && !office,
                WordRole::Plain => step == 0,
                _ => false,
            };
            if !belongs {
                break;
            }
            let Some(inner) = self.np(next + 1) else { break };
            if role == WordRole::Plain && self.sent.units_in(inner.start, inner.end).next().is_none() {
                break;
            }
            let units: Vec<Unit> = self.sent.units_in(inner.start, inner.end).cloned().collect();
            for unit in &units {
                match self.settle(unit, state) {
                    Ref::Org(entity) => return state.intern_world(entity),
                    Ref::Country(entity, _) | Ref::Place(_, Some(entity)) => return state.intern_world(entity),
                    Ref::Place(Some(place), None) => {
                        let code = state.lexicon.entity(place).and_then(|e| e.country)?;
                        return state.intern_id(&format!("country:{code}"));
                    }
                    _ => {}
                }
            }
            next += 2;
        }
        // "pasukan kami", "our partners": those of the speaker's side.
        let ours = (np.start..np.end).any(|i| {
            self.sent.unit(i).is_none()
                && self.cx.closed(&self.sent.toks[i]).any(|w| w.class == WordClass::Pronoun && w.person == 1 && (w.possessive || i > np.start))
        });
        if ours && let Some(speaker) = self.speaker {
            return state.body_of(speaker).or(Some(speaker));
        }
        if let Some(owner) = self.focused_owner(np, state) {
            return Some(owner);
        }
        // "Stoltenberg's spokesman": the possessor may be known from this article only.
        let (start, end) = np.possessor?;
        let words = self.words(self.sent.span_of(start, end));
        let person = state.alias(words)?;
        if state.entities[person].kind == EntityKind::Person { state.body_of(person) } else { Some(person) }
    }

    /// "its government", "pemerintahnya": the country or body in focus owns it.
    fn focused_owner(&self, np: &Np, state: &mut State<'_>) -> Option<usize> {
        let possessive = self.cx.closed(&self.sent.toks[np.start]).any(|w| w.possessive && w.person == 3);
        let clitic = self.sent.units_in(np.start, np.end).any(|u| self.cx.word(&self.sent.toks[u.end - 1]).ends_with("nya") && matches!(u.kind, UnitKind::Title(..) | UnitKind::Agent(..)));
        if !(possessive || clitic) {
            return None;
        }
        let start = self.sent.toks[np.start].span.start;
        let last = state.mentions.iter().rev().filter(|m| m.span.end <= start && start - m.span.end < 400).map(|m| m.entity).find(|e| {
            matches!(state.entities[*e].kind, EntityKind::Country | EntityKind::Organization | EntityKind::Person)
        })?;
        if state.entities[last].kind == EntityKind::Person { state.body_of(last) } else { Some(last) }
    }

    fn office(&self, at: usize, np: &Np, head: &Unit, index: u16, plural: bool, units: &[Unit], state: &mut State<'_>) -> Reading {
        let affiliation = self.affiliation(at, np, units, state);
        let title = self.cx.language.titles.get(usize::from(index));
        let span = self.core_span(np, head, units);
        let sector = title.and_then(|t| t.sector);
        let words = self.words(span);
        // The same office named before by a person's name in this article.
        if let (Some(title), Some(of)) = (title, affiliation)
            && !plural
        {
            let id = title.id.replace('-', " ");
            let of = state.entities[of].id.clone();
            let holder = state.focus.iter().rev().map(|f| f.entity).find(|e| {
                state.entities[*e].kind == EntityKind::Person
                    && state.entities[*e].roles.iter().any(|r| r.title == id && r.of.as_deref() == Some(&of) && r.until.is_none())
            });
            if let Some(entity) = holder {
                return Reading { entity, span, via: Via::Role, sector, plural, place: None };
            }
        }
        let country = affiliation.and_then(|a| state.entities[a].country.clone());
        let org = affiliation.and_then(|a| state.entities[a].org);
        let code = affiliation.filter(|_| org.is_some()).and_then(|a| state.entities[a].code.clone());
        let of = affiliation.map(|a| state.entities[a].id.clone());
        let entity = state.intern_text(Entity {
            id: format!("text:{}", slug(&generic_id(words, country.as_deref()))),
            kind: if plural { EntityKind::Group } else { EntityKind::Person },
            name: words.to_owned(),
            country,
            org,
            sectors: sector.into_iter().collect(),
            code,
            roles: title
                .map(|t| Role { title: t.id.replace('-', " "), of, from: None, until: None })
                .into_iter()
                .collect(),
        });
        state.nameless.insert(entity);
        Reading { entity, span, via: Via::Role, sector, plural, place: None }
    }

    fn agent(&self, at: usize, np: &Np, head: &Unit, index: u16, plural: bool, units: &[Unit], state: &mut State<'_>) -> Reading {
        let agent = self.cx.language.agents.get(usize::from(index));
        let own = agent.and_then(|a| a.of.as_deref()).and_then(|of| state.intern_id(of));
        let affiliation = own.or_else(|| self.affiliation(at, np, units, state));
        let sector = agent.and_then(|a| a.sector);
        let span = self.core_span(np, head, units);
        let place = None;
        // A government is its country acting.
        if let (Some(agent), Some(of)) = (agent, affiliation)
            && agent.id == "government"
            && state.entities[of].kind == EntityKind::Country
        {
            return Reading { entity: of, span, via: Via::Role, sector: Some(Sector::Gov), plural: false, place };
        }
        let words = self.words(span);
        let country = affiliation.and_then(|a| state.entities[a].country.clone());
        let org = affiliation.and_then(|a| state.entities[a].org);
        let code = affiliation.filter(|_| org.is_some()).and_then(|a| state.entities[a].code.clone());
        let entity = state.intern_text(Entity {
            id: format!("text:{}", slug(&generic_id(words, country.as_deref()))),
            kind: agent.map_or(EntityKind::Group, |a| a.kind),
            name: words.to_owned(),
            country,
            org,
            sectors: sector.into_iter().collect(),
            code,
            // A group of a body ("NATO ministers") counts as that body's.
            roles: agent
                .zip(affiliation.filter(|_| org.is_some()))
                .map(|(agent, a)| Role { title: agent.id.replace('-', " "), of: Some(state.entities[a].id.clone()), from: None, until: None })
                .into_iter()
                .collect(),
        });
        if agent.is_some_and(|a| !a.national) {
            state.stateless.insert(entity);
        }
        Reading { entity, span, via: Via::Role, sector, plural, place }
    }

    /// From the first to the last referring unit of a phrase, so that articles and numbers stay out of the name.
    fn core_span(&self, np: &Np, head: &Unit, units: &[Unit]) -> Span {
        let start = units.iter().map(|u| u.start).min().unwrap_or(head.start).min(head.start);
        let end = if self.cx.language.profile.head_initial {
            units.iter().filter(|u| !self.inside_brackets(u)).map(|u| u.end).max().unwrap_or(head.end).max(head.end)
        } else {
            head.end
        };
        self.sent.span_of(start.max(np.start), end.min(np.end))
    }

    /// Actors inside a phrase whose head is none: possessors, adjectives, bare modifiers ("Russia's war", "Israeli positions").
    pub(crate) fn embedded(&self, at: usize, state: &mut State<'_>) -> Vec<Reading> {
        let Some(np) = self.np(at).cloned() else { return Vec::new() };
        let units: Vec<Unit> = self.sent.units_in(np.start, np.end).filter(|u| !self.inside_brackets(u)).cloned().collect();
        let mut out: Vec<Reading> = Vec::new();
        let mut i = 0;
        while i < units.len() {
            // Titles and names that touch are one actor ("Presiden Rusia Vladimir Putin").
            let mut j = i + 1;
            while j < units.len() && units[j].start <= units[j - 1].end + 1 && !matches!(self.between(&units[j - 1], &units[j]), Some(false)) {
                j += 1;
            }
            let part = Np { start: units[i].start, end: units[j - 1].end, head: 0, possessor: None, pronoun: None };
            let head = self.part_head(&units[i..j], state);
            let part = Np { head: head.start, ..part };
            if let Ref::Agent(index, _) = self.settle(&head, state)
                && j == i + 1
                && self.cx.language.agents.get(usize::from(index)).is_some_and(|a| a.attribute)
            {
                i = j;
                continue;
            }
            let reading = match self.settle(&head, state) {
                Ref::Country(entity, form) if form != NameForm::Name => {
                    self.simple(entity, &head, Via::Name, state).map(|mut r| {
                        r.via = Via::Name;
                        r
                    })
                }
                _ => self.compose(at, &part, &head, state),
            };
            out.extend(reading);
            i = j;
        }
        out
    }

    /// Whether the token between two units lets them be one actor.
    fn between(&self, left: &Unit, right: &Unit) -> Option<bool> {
        if left.end == right.start {
            return Some(true);
        }
        let tok = self.sent.toks.get(left.end)?;
        Some(tok.bracketed || matches!(self.cx.word(tok), "'s" | "\u{2019}s" | "-"))
    }

    fn part_head(&self, units: &[Unit], state: &State<'_>) -> Unit {
        let refs: Vec<Ref> = units.iter().map(|u| self.settle(u, state)).collect();
        let pick = |wanted: fn(&Ref) -> bool| refs.iter().position(wanted).map(|i| units[i].clone());
        pick(|r| matches!(r, Ref::Person(_)))
            .or_else(|| pick(|r| matches!(r, Ref::Title(..))))
            .or_else(|| pick(|r| matches!(r, Ref::Agent(..))))
            .or_else(|| pick(|r| matches!(r, Ref::Org(_))))
            .unwrap_or_else(|| units[0].clone())
    }

    /// The country of a phrase that is nothing but an adjective ("Thai").
    pub(crate) fn lone_adjective(&self, at: usize, state: &State<'_>) -> Option<(String, Span)> {
        let np = self.np(at)?;
        let unit = self.sent.unit(np.head).filter(|u| u.end == np.end && u.start == np.start)?;
        match self.settle(unit, state) {
            Ref::Country(entity, NameForm::Adjective) => state.lexicon.entity(entity)?.country.map(|c| (c, self.span(unit))),
            _ => None,
        }
    }

    /// Whether a phrase's head is an office or class of people without a name of its own.
    pub(crate) fn is_described(&self, at: usize) -> bool {
        let Some(np) = self.np(at) else { return false };
        let Some(unit) = self.sent.unit(np.head) else {
            let hash = self.sent.toks[np.head].hash;
            let profile = &self.cx.language.profile;
            return profile.person_nouns.contains(&hash) || profile.group_nouns.contains(&hash);
        };
        let names = self.sent.units_in(np.start, np.end).any(|u| matches!(u.kind, UnitKind::Unknown));
        matches!(unit.kind, UnitKind::Title(..) | UnitKind::Agent(..)) && !names
    }

    /// Whether a phrase is a name: of a person, a body, or one that nothing knows.
    pub(crate) fn is_named(&self, at: usize, state: &State<'_>) -> bool {
        let Some(np) = self.np(at) else { return false };
        let Some(unit) = self.sent.unit(np.head) else { return false };
        matches!(self.settle(unit, state), Ref::Person(_) | Ref::Org(_) | Ref::Unknown)
    }

    /// Gives a name that only this article knows the country, sector and offices of the description beside it.
    pub(crate) fn share_office(&self, named: usize, office: usize, state: &mut State<'_>) {
        if named == office || state.world_index(named).is_some() {
            return;
        }
        let from = state.entities[office].clone();
        if !from.id.starts_with("text:") {
            return;
        }
        let to = &mut state.entities[named];
        to.country = to.country.take().or(from.country);
        to.org = to.org.or(from.org);
        if to.sectors.is_empty() {
            to.sectors = from.sectors;
        }
        if from.kind == EntityKind::Person {
            to.kind = EntityKind::Person;
        }
        for role in from.roles {
            state.add_role(named, role);
        }
    }

    /// The place a phrase names, for place slots: a world index.
    pub(crate) fn place(&self, at: usize, state: &State<'_>) -> Option<(u32, Span)> {
        let np = self.np(at)?;
        for unit in self.sent.units_in(np.start, np.end) {
            let UnitKind::Name(entries) = &unit.kind else { continue };
            let kind = |e: &NameEntry| state.lexicon.entity(e.entity).map(|e| e.kind);
            let span = self.span(unit);
            if let Some(e) = entries.iter().find(|e| kind(e) == Some(EntityKind::Place)) {
                return Some((e.entity, span));
            }
            if let Some(e) = entries.iter().find(|e| kind(e) == Some(EntityKind::Country) && matches!(e.form, NameForm::Name | NameForm::Capital)) {
                return Some((e.entity, span));
            }
        }
        None
    }

    /// Whether a phrase opens with a word that makes it indefinite or negative ("no", "any").
    pub(crate) fn determiner_effect(&self, np: &Np) -> dateline_lexicon::grammar::Effect {
        let first = &self.sent.toks[np.start];
        self.cx.class(first, WordClass::Determiner).map_or(dateline_lexicon::grammar::Effect::None, |w| w.effect)
    }
}

/// Generic actors of one country are one entity; those of different countries are not.
fn generic_id(words: &str, country: Option<&str>) -> String {
    match country {
        Some(country) => format!("{words} {country}"),
        None => words.to_owned(),
    }
}
