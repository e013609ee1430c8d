//! Whose a title, group or name is: the country or body it belongs to.

use dateline_lexicon::grammar::{Role as WordRole, WordClass};
use dateline_lexicon::ontology::EntityKind;

use super::{Reader, Ref, settle};
use crate::mention::state::State;
use crate::syntax::chunk::{Elem, Np};
use crate::syntax::prepare::{Unit, UnitKind};

impl Reader<'_, '_> {
    /// The country or body that a title, agent or name in a phrase belongs to.
    pub(super) fn affiliation(&self, at: usize, np: &Np, units: &[Unit], state: &mut State<'_>) -> Option<usize> {
        let mut country = None;
        for unit in units {
            match settle(unit, state) {
                Ref::Org(entity) => return state.intern_world(entity),
                Ref::Country(entity, _) | Ref::Place(_, Some(entity)) => country = country.or(Some(entity)),
                Ref::Place(Some(place), None) => {
                    let code = state.lexicon.entity(place).and_then(|e| e.country);
                    country =
                        country.or_else(|| code.and_then(|c| state.lexicon.entity_index(&format!("country:{c}"))));
                }
                // "ajudan Kapolri": of the body that has such an office.
                Ref::Title(index, _) => {
                    let of = self.cx.language.titles.get(usize::from(index)).and_then(|t| t.of.as_deref());
                    country = country.or_else(|| of.and_then(|of| state.lexicon.entity_index(of)));
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
        // "قواتها من العراق": a pronoun written as one with the noun owns it before any phrase does.
        if self.has_enclitic_owner(np)
            && let Some(owner) = self.focused_owner(np, state)
        {
            return Some(owner);
        }
        // "bishops in Kinshasa" are of the place as well, "the ambassador in Kinshasa" is not.
        let office = self.sent.unit(np.head).is_some_and(|u| matches!(u.kind, UnitKind::Title(_, false)));
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
            let inner = inner.clone();
            let units: Vec<Unit> = self.sent.units_in(inner.start, inner.end).cloned().collect();
            for unit in &units {
                match settle(unit, state) {
                    // "protesters in Ibadan", "the mayor of Ibadan": a town that only the gazetteer knows.
                    Ref::Unknown if role == WordRole::Place || office => {
                        let code = self.country_by_place(next + 1, &inner, unit, state);
                        if let Some(code) = code {
                            return state.intern_id(&format!("country:{code}"));
                        }
                    }
                    Ref::Org(entity) | Ref::Country(entity, _) | Ref::Place(_, Some(entity)) => {
                        return state.intern_world(entity);
                    }
                    Ref::Place(Some(place), None) => {
                        let chosen = self.country_by_place(next + 1, &inner, unit, state);
                        let code = chosen.or_else(|| state.lexicon.entity(place).and_then(|e| e.country))?;
                        return state.intern_id(&format!("country:{code}"));
                    }
                    // "a minister from the office of Aung San Suu Kyi"
                    Ref::Person(person) if units.len() == 1 => {
                        let person = state.intern_world(person)?;
                        return state.body_of(person);
                    }
                    _ => {}
                }
            }
            next += 2;
        }
        // "pasukan kami", "our partners": those of the speaker's side.
        let ours = (np.start..np.end).any(|i| {
            self.sent.unit(i).is_none()
                && self
                    .cx
                    .closed(&self.sent.toks[i])
                    .any(|w| w.class == WordClass::Pronoun && w.person == 1 && (w.possessive || i > np.start))
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
        let clitic = self.sent.units_in(np.start, np.end).any(|u| {
            self.cx.word(&self.sent.toks[u.end - 1]).ends_with("nya")
                && matches!(u.kind, UnitKind::Title(..) | UnitKind::Agent(..))
        });
        if !(possessive || clitic || self.has_enclitic_owner(np)) {
            return None;
        }
        let start = self.sent.toks[np.start].span.start;
        let last = state.mentions_before(start).filter(|m| start - m.span.end < 400).map(|m| m.entity).find(|e| {
            matches!(state.entities[*e].kind, EntityKind::Country | EntityKind::Organization | EntityKind::Person)
        })?;
        if state.entities[last].kind == EntityKind::Person { state.body_of(last) } else { Some(last) }
    }

    /// Whether a possessive pronoun is written as one with a noun of the phrase, be it the last one.
    fn has_enclitic_owner(&self, np: &Np) -> bool {
        let toks = &self.sent.toks;
        !self.cx.language.profile.enclitics.is_empty()
            && (np.start + 1..=np.end).take_while(|i| *i < toks.len()).any(|i| {
                toks[i - 1].span.end == toks[i].span.start
                    && self.cx.closed(&toks[i]).any(|w| w.possessive && w.person == 3)
            })
    }
}
