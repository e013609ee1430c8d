//! Actors without a name of their own: offices ("the foreign minister") and kinds of people ("protesters in Dhaka").

use dateline_lexicon::grammar::{Effect, Title};
use dateline_lexicon::lexicon::WordEntry;
use dateline_lexicon::ontology::{EntityKind, Sector};
use dateline_lexicon::words::{EMPTY, extend};
use dateline_text::{Flags, Span};

use super::{Reader, Ref, settle};
use crate::mention::state::{Reading, State, slug};
use crate::record::{Entity, Role, Via};
use crate::syntax::chunk::Np;
use crate::syntax::prepare::{Unit, UnitKind};

impl Reader<'_, '_> {
    /// The holder of an office: the person this article named in it, or one known by the office alone.
    pub(super) fn office(
        &self,
        at: usize,
        np: &Np,
        head: &Unit,
        (index, plural): (u16, bool),
        units: &[Unit],
        state: &mut State<'_>,
    ) -> Reading {
        let title = self.cx.language.titles.get(usize::from(index));
        let affiliation = Self::body_of_office(title, state).or_else(|| self.affiliation(at, np, units, state));
        let span = self.core_span(np, head, units);
        let sector = title.and_then(|t| t.sector);
        let words = self.words(span);
        // The same office named before by a person's name in this article.
        if let (Some(title), Some(of)) = (title, affiliation)
            && !plural
        {
            let id = title.id.replace('-', " ");
            let of = state.entities[of].id.clone();
            let holder = state.focus.iter().rev().take(400).map(|f| f.entity).find(|e| {
                state.entities[*e].kind == EntityKind::Person
                    && state.entities[*e]
                        .roles
                        .iter()
                        .any(|r| r.title == id && r.of.as_deref() == Some(&of) && r.until.is_none())
            });
            let holder = holder.or_else(|| self.holder_on_the_day(np, &title.id, &of, state));
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

    /// The country or body that an office can only belong to.
    pub(super) fn body_of_office(title: Option<&Title>, state: &mut State<'_>) -> Option<usize> {
        title.and_then(|t| t.of.as_deref()).and_then(|of| state.intern_id(of))
    }

    /// The one person known to have held an office on the article's day ("the French president"); nobody when the words
    /// speak of another time ("former"), of one of several ("a deputy minister"), or when two share the day.
    fn holder_on_the_day(&self, np: &Np, title: &str, of: &str, state: &mut State<'_>) -> Option<usize> {
        let day = state.day()?;
        let profile = &self.cx.language.profile;
        let otherwise = (np.start..np.end).any(|i| {
            let tok = &self.sent.toks[i];
            profile.other_holder.contains(&tok.hash) || self.cx.closed(tok).any(|w| w.effect != Effect::None)
        });
        if otherwise {
            return None;
        }
        let held = |index: &u32| {
            state
                .lexicon
                .entity(*index)
                .is_some_and(|e| e.roles.iter().any(|r| r.title == title && r.of == of && r.held_on(day)))
        };
        let holders: Vec<u32> = state.lexicon.holders(title, of).into_iter().filter(held).collect();
        if let [one] = holders.as_slice() { state.intern_world(*one) } else { None }
    }

    /// People or a body of a kind, at home where the phrase says.
    pub(super) fn agent(
        &self,
        at: usize,
        np: &Np,
        head: &Unit,
        (index, plural): (u16, bool),
        units: &[Unit],
        state: &mut State<'_>,
    ) -> Reading {
        let agent = self.cx.language.agents.get(usize::from(index));
        let own = agent.and_then(|a| a.of.as_deref()).and_then(|of| state.intern_id(of));
        let mut affiliation = own.or_else(|| self.affiliation(at, np, units, state));
        // "Kyiv's allies" are of other countries.
        let owned = units.iter().any(|u| matches!(settle(u, state), Ref::Country(..) | Ref::Place(_, Some(_))));
        if owned && agent.is_some_and(|a| !a.national) {
            affiliation = affiliation.filter(|a| state.entities[*a].kind != EntityKind::Country);
        }
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
                .map(|(agent, a)| Role {
                    title: agent.id.replace('-', " "),
                    of: Some(state.entities[a].id.clone()),
                    from: None,
                    until: None,
                })
                .into_iter()
                .collect(),
        });
        state.nameless.insert(entity);
        if agent.is_some_and(|a| !a.national) {
            state.stateless.insert(entity);
        }
        Reading { entity, span, via: Via::Role, sector, plural, place }
    }

    /// "Thousands marched": people told by their number alone.
    pub(super) fn crowd(&self, np: &Np, measured: bool, state: &mut State<'_>) -> Option<Reading> {
        let tok = &self.sent.toks[np.head];
        if measured || np.end > np.head + 1 || !self.cx.language.profile.crowds.contains(&tok.hash) {
            return None;
        }
        let span = self.sent.span_of(np.start, np.end);
        let entity = state.intern_text(Entity {
            id: "text:crowd".to_owned(),
            kind: EntityKind::Group,
            name: self.words(span).to_owned(),
            country: None,
            org: None,
            sectors: vec![Sector::Cvl],
            code: None,
            roles: Vec::new(),
        });
        state.nameless.insert(entity);
        Some(Reading { entity, span, via: Via::Role, sector: Some(Sector::Cvl), plural: true, place: None })
    }

    /// A body that nothing knows but the capitals of its common words ("Mexico's National Electoral Institute"), at home
    /// where the phrase says; a body without a home is left alone.
    pub(super) fn body_in_capitals(&self, at: usize, np: &Np, state: &mut State<'_>) -> Option<Reading> {
        if self.sent.headline {
            return None;
        }
        let named = |i: usize| {
            let tok = &self.sent.toks[i];
            tok.flags.contains(Flags::CAPITALIZED) && tok.closed.is_empty() && !self.is_told_apart(i)
        };
        let (mut start, mut end) = (np.head, np.head + 1);
        if !named(np.head) {
            return None;
        }
        while start > np.start && named(start - 1) {
            start -= 1;
        }
        while end < np.end && named(end) {
            end += 1;
        }
        if end - start < 2 || start == 0 {
            return None;
        }
        let units: Vec<Unit> = self.sent.units_in(np.start, np.end).cloned().collect();
        let of = self.affiliation(at, np, &units, state)?;
        let head = self.sent.toks[np.head].hash;
        let kinds = self.cx.language.words(extend(EMPTY, head)).map(|value| value.here).unwrap_or_default();
        let sector = kinds.iter().find_map(|kind| match kind {
            WordEntry::Agent(index, _) => self.cx.language.agents.get(usize::from(*index)).and_then(|a| a.sector),
            _ => None,
        });
        let span = self.sent.span_of(start, end);
        let words = self.words(span);
        let home = state.entities[of].clone();
        let id = generic_id(words, home.country.as_deref());
        let entity = state.intern_text(Entity {
            id: format!("text:{}", slug(&id)),
            kind: EntityKind::Organization,
            name: words.to_owned(),
            country: home.country,
            org: home.org,
            sectors: sector.into_iter().collect(),
            code: None,
            roles: Vec::new(),
        });
        Some(Reading { entity, span, via: Via::Name, sector, plural: false, place: None })
    }

    /// Whether a word belongs to a country's name or adjective, which stands beside a body's name and not in it.
    fn is_told_apart(&self, i: usize) -> bool {
        self.sent.unit(i).is_some_and(|unit| matches!(unit.kind, UnitKind::Name(_) | UnitKind::Title(..)))
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
}

/// Generic actors of one country are one entity; those of different countries are not.
fn generic_id(words: &str, country: Option<&str>) -> String {
    match country {
        Some(country) => format!("{words} {country}"),
        None => words.to_owned(),
    }
}
