//! Fills the slots of a matched sense from grammatical relations.

mod inside;
mod nameless;
mod nominal;

use dateline_lexicon::grammar::Role;
use dateline_lexicon::morph::Voice;
use dateline_lexicon::ontology::{EntityKind, Sector};
use dateline_lexicon::pattern::PatternForm;
use dateline_lexicon::sense::{ActorKind, Relation};

use super::matching::{Hit, Matcher, Nominal};
use crate::mention::read::Reader;
use crate::mention::reference::Spot;
use crate::mention::state::{Reading, State};
use crate::syntax::chunk::Elem;
use crate::syntax::clause::{Clause, Link, Oblique};

/// What a sense was found on.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Predicate {
    Clause(usize),
    Nominal(Nominal),
}

/// Fills slots for one sentence.
#[derive(Clone, Copy)]
pub(crate) struct Filler<'a, 's> {
    pub(crate) reader: Reader<'a, 's>,
    pub(crate) matcher: Matcher<'a, 's>,
    pub(crate) spot: Spot,
    /// Spans of direct speech in the document.
    pub(crate) spoken: &'s [dateline_text::Span],
}

impl Filler<'_, '_> {
    fn role_of(&self, closed: u16) -> Role {
        self.reader.cx.language.closed.get(usize::from(closed)).map_or(Role::Plain, |w| w.role)
    }

    /// The actors that fill a list of relations, in order of preference.
    pub(crate) fn fill(
        &self,
        relations: &[Relation],
        predicate: &Predicate,
        hit: &Hit,
        state: &mut State<'_>,
        as_target: bool,
    ) -> Vec<Reading> {
        self.fill_beside(relations, predicate, hit, state, as_target, &[])
    }

    /// The same, passing over actors that fill another slot already.
    pub(crate) fn fill_beside(
        &self,
        relations: &[Relation],
        predicate: &Predicate,
        hit: &Hit,
        state: &mut State<'_>,
        as_target: bool,
        taken: &[Reading],
    ) -> Vec<Reading> {
        for relation in relations {
            let mut found = match predicate {
                Predicate::Clause(index) => {
                    let clause = self.reader.clauses.list[*index].clone();
                    self.in_clause(relation, &clause, hit, state, as_target)
                }
                Predicate::Nominal(nominal) => self.in_nominal(relation, nominal, hit, state),
            };
            if found.is_empty()
                && *relation == Relation::Subject
                && let Predicate::Nominal(nominal) = predicate
            {
                found = self.doers_of_operator(nominal, state);
            }
            found.retain(|f| {
                let place = self.spot.somebody && state.entities[f.entity].kind == EntityKind::Place;
                !place && !taken.iter().any(|t| t.entity == f.entity)
            });
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    /// The doers of a clause.
    pub(crate) fn doers(&self, clause: &Clause, state: &mut State<'_>) -> Vec<Reading> {
        if clause.vg.voice == Voice::Passive {
            if let Some(token) = clause.vg.inner_agent {
                let word = self.reader.cx.closed(&self.reader.sent.toks[token]).find(|w| w.person > 0).cloned();
                let span = self.reader.sent.toks[token].span;
                return word.and_then(|w| Reader::pronoun(&w, span, token, self.spot, state)).into_iter().collect();
            }
            if let Some(agent) = clause.bare_agent {
                return self.group(agent, state, false);
            }
            if let Some(agent) = clause.obliques.iter().find(|o| self.role_of(o.closed) == Role::Agent) {
                return self.group(agent.np, state, true);
            }
            // "dilakukannya": the doer is enclitic.
            return self.reader.clitic(clause.head, self.spot, state, false).into_iter().collect();
        }
        match clause.subject {
            Some(subject) => self.group(subject, state, false),
            None => Vec::new(),
        }
    }

    fn undergoers(&self, clause: &Clause, hit: &Hit, state: &mut State<'_>) -> Vec<Reading> {
        if let Some(theme) = hit.theme {
            return self.inside(theme, state);
        }
        if let Some(governed) = hit.governed {
            return self.group(governed, state, true);
        }
        let np = match clause.vg.voice {
            Voice::Passive => clause.subject,
            // A bare stem with something only before it is a passive ("rudal itu luncurkan Korut" is rare; headlines are active).
            Voice::Active | Voice::Neutral => clause.object,
        };
        match np {
            Some(np) => self.group(np, state, true),
            None => self
                .reader
                .clitic(clause.head, self.spot, state, false)
                .into_iter()
                .filter(|_| clause.vg.voice == Voice::Active && !clause.reporting)
                .collect(),
        }
    }

    fn in_clause(
        &self,
        relation: &Relation,
        clause: &Clause,
        hit: &Hit,
        state: &mut State<'_>,
        as_target: bool,
    ) -> Vec<Reading> {
        match relation {
            Relation::Subject if hit.form == PatternForm::Adj => match clause.subject {
                Some(subject) => self.group(subject, state, false),
                None => Vec::new(),
            },
            Relation::Subject => self.doers(clause, state),
            Relation::Object => self.undergoers(clause, hit, state),
            Relation::IndirectObject => match (clause.second_object, clause.vg.voice) {
                (Some(np), _) => self.group(np, state, true),
                (None, Voice::Passive) if clause.object.is_some() => {
                    clause.subject.map(|s| self.group(s, state, true)).unwrap_or_default()
                }
                _ => Vec::new(),
            },
            Relation::Oblique(marker) => {
                let found = self.oblique(*marker, &clause.obliques, state, as_target);
                if !found.is_empty() {
                    return found;
                }
                // "bantuan yang belum pernah terjadi kepada Ukraina": the phrase landed in the object's relative clause.
                let object = if clause.vg.voice == Voice::Passive { clause.subject } else { clause.object };
                let inner: Vec<Oblique> = self
                    .reader
                    .clauses
                    .list
                    .iter()
                    .filter(|c| {
                        c.link == Link::Relative && object.is_some() && c.antecedent == object && c.elem > clause.elem
                    })
                    .flat_map(|c| c.obliques.clone())
                    .collect();
                self.oblique(*marker, &inner, state, as_target)
            }
            Relation::Complement => {
                let Some(index) = self.reader.clauses.list.iter().position(|c| c.elem == clause.elem) else {
                    return Vec::new();
                };
                let children: Vec<usize> = self.reader.clauses.children(index).collect();
                for child in children {
                    let child = self.reader.clauses.list[child].clone();
                    let found = self.doers(&child, state);
                    if !found.is_empty() {
                        return found;
                    }
                }
                Vec::new()
            }
            Relation::Speaker => Vec::new(),
        }
    }

    fn oblique(&self, marker: u64, obliques: &[Oblique], state: &mut State<'_>, as_target: bool) -> Vec<Reading> {
        let exact = obliques.iter().filter(|o| o.marker == marker);
        let closed = self.closed_of(marker);
        let alike = obliques.iter().filter(|o| {
            o.marker != marker
                && closed.is_some_and(|c| c == o.closed)
                && !matches!(self.role_of(o.closed), Role::Plain | Role::Place | Role::Time)
        });
        for oblique in exact.chain(alike) {
            let mut found = self.group(oblique.np, state, as_target);
            if self.role_of(oblique.closed) == Role::Place {
                // "met at the Hotel Mulia": a name that nothing knows is where, not whom.
                found.retain(|r| {
                    !(state.entities[r.entity].id.starts_with("text:") && state.entities[r.entity].sectors.is_empty())
                });
            }
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    /// The closed-class word that a marker's hash stands for.
    fn closed_of(&self, marker: u64) -> Option<u16> {
        let value = self.reader.cx.language.words(marker)?;
        value.here.iter().find_map(|entry| match entry {
            dateline_lexicon::lexicon::WordEntry::Closed(index)
                if self
                    .reader
                    .cx
                    .language
                    .closed
                    .get(usize::from(*index))
                    .is_some_and(|w| w.class == dateline_lexicon::grammar::WordClass::Adposition) =>
            {
                Some(*index)
            }
            _ => None,
        })
    }

    /// The actors of a coordinated phrase; for common nouns the actors inside them.
    pub(crate) fn group(&self, np: usize, state: &mut State<'_>, deep: bool) -> Vec<Reading> {
        let mut out: Vec<Reading> = Vec::new();
        let mut members = self.reader.clauses.groups[np].clone();
        if members.len() > 1 {
            // "not Israel but Iran", "bukan Israel, melainkan Iran"
            members.retain(|member| !self.reader.is_excluded(*member));
        }
        for member in if members.is_empty() { vec![np] } else { members } {
            let found = match self.reader.resolve(member, self.spot, state) {
                Some(reading) => vec![reading],
                None => self.within(member, state, deep),
            };
            for reading in found {
                if !out.iter().any(|r| r.entity == reading.entity) {
                    out.push(reading);
                }
            }
        }
        self.shared_head(np, &mut out, state);
        if let Some(member) = self.named_members(np)
            && !out.is_empty()
        {
            for reading in self.group(member, state, false) {
                if !out.iter().any(|r| r.entity == reading.entity) {
                    out.push(reading);
                }
            }
        }
        out
    }

    /// "Thai and Cambodian troops": the adjective alone shares the head of the phrase behind it.
    fn shared_head(&self, np: usize, out: &mut Vec<Reading>, state: &mut State<'_>) {
        let members = self.reader.clauses.groups[np].clone();
        let Some(last) = out.last().cloned().filter(|_| members.len() > 1) else { return };
        let head = state.entities[last.entity].clone();
        if !head.id.starts_with("text:") || head.country.is_none() {
            return;
        }
        let mut first: Vec<Reading> = Vec::new();
        for member in members {
            let Some((country, span)) = self.reader.lone_adjective(member, state) else { continue };
            let words = span.slice(self.reader.cx.text);
            let entity = state.intern_text(crate::record::Entity {
                id: format!("text:{}", crate::mention::state::slug(&format!("{words} {}", head.name))),
                country: Some(country),
                name: format!("{words} {}", head.name.split_whitespace().last().unwrap_or_default()),
                roles: Vec::new(),
                ..head.clone()
            });
            first.push(Reading { entity, span, ..last.clone() });
        }
        first.append(out);
        *out = first;
    }

    /// "allies …, including Korea": the phrase behind an adposition that names members of the one before.
    fn named_members(&self, np: usize) -> Option<usize> {
        let row = &self.reader.clauses.row;
        let mut at = self.reader.clauses.groups[np].last().copied().unwrap_or(np) + 1;
        for _ in 0..6 {
            match row.get(at) {
                Some(Elem::Prep(_, _, index)) if self.role_of(*index) == Role::Member => {
                    return Some(at + 1).filter(|a| matches!(row.get(*a), Some(Elem::Np(_))));
                }
                Some(Elem::Prep(..)) if matches!(row.get(at + 1), Some(Elem::Np(_))) => at += 2,
                Some(Elem::Comma(_) | Elem::Adv(..)) => at += 1,
                _ => return None,
            }
        }
        None
    }

    /// Whether a kind of actor is among those listed.
    pub(crate) fn is_kind(reading: &Reading, kinds: &[ActorKind], state: &mut State<'_>) -> bool {
        let actor = state.actor(reading);
        // A person counts as the body that he speaks for.
        let body = if state.entities[reading.entity].kind == EntityKind::Person {
            state.body_of(reading.entity)
        } else {
            None
        };
        let entity = &state.entities[reading.entity];
        let body = body.map(|b| &state.entities[b]);
        kinds.iter().any(|kind| match kind {
            ActorKind::Sector(sector) => {
                actor.sector == Some(*sector)
                    || entity.sectors.contains(sector)
                    || body.is_some_and(|b| b.sectors.contains(sector))
                    || *sector == Sector::Gov
                        && (entity.kind == EntityKind::Country
                            // Whoever held an office is still of the world of offices.
                            || entity.kind == EntityKind::Person && matches!(actor.sector, Some(Sector::Eli)))
            }
            ActorKind::Kind(kind) => {
                entity.kind == *kind
                    || body.is_some_and(|b| b.kind == *kind)
                    || *kind == EntityKind::Place && reading.place.is_some()
            }
            ActorKind::Class(class) => actor.org == Some(*class),
        })
    }
}

/// A common noun without an enclitic possessor, in lower case: the key under which owners are remembered.
pub(crate) fn common_noun(word: &str) -> String {
    let lower = word.to_lowercase();
    lower.strip_suffix("nya").filter(|w| w.len() > 3).map(str::to_owned).unwrap_or(lower)
}
