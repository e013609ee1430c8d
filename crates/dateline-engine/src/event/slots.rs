//! Fills the slots of a matched sense from grammatical relations.

use dateline_lexicon::grammar::Role;
use dateline_lexicon::morph::{Clitic, Voice};
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

    /// The doers of a relative clause that describes a phrase ("dukungan yang diberikan Jepang").
    fn in_relative(&self, np: usize, state: &mut State<'_>) -> Vec<Reading> {
        for clause in &self.reader.clauses.list {
            if clause.link == Link::Relative && clause.antecedent == Some(np) {
                let clause = clause.clone();
                let doers = self.doers(&clause, state);
                if clause.vg.voice == Voice::Passive || clause.subject != Some(np) {
                    return doers;
                }
            }
        }
        Vec::new()
    }

    /// Whoever owned the same thing when it was spoken of before ("perang … ini" after "Rusia dalam perangnya").
    fn owner_before(&self, np: usize, state: &State<'_>) -> Option<Reading> {
        let phrase = self.reader.np(np)?;
        let word = common_noun(self.reader.cx.word(&self.reader.sent.toks[phrase.head]));
        let (entity, sentence) = state.owners.get(&word).copied()?;
        let span = self.reader.sent.span_of(phrase.start, phrase.end);
        (self.spot.sentence.saturating_sub(sentence) <= 4).then_some(Reading {
            entity,
            span,
            via: crate::record::Via::Inferred,
            sector: None,
            plural: false,
            place: None,
        })
    }

    /// Actors inside a phrase that names none itself: its modifiers, then the phrases that hang on it.
    fn within(&self, np: usize, state: &mut State<'_>, deep: bool) -> Vec<Reading> {
        let known = |readings: Vec<Reading>, state: &State<'_>| -> Vec<Reading> {
            // A name that nothing knows inside a phrase about something else ("RUU Penyiaran") is no actor.
            readings
                .into_iter()
                .filter(|r| {
                    !(state.entities[r.entity].id.starts_with("text:")
                        && state.entities[r.entity].sectors.is_empty()
                        && state.entities[r.entity].country.is_none())
                })
                .collect()
        };
        let embedded = self.reader.embedded(np, state);
        let mut embedded = known(embedded, state);
        // "Sweden's NATO membership": the possessor before other modifiers.
        if let Some((start, end)) = self.reader.np(np).and_then(|p| p.possessor) {
            let owner = self.reader.sent.span_of(start, end);
            if embedded.iter().any(|r| owner.contains(r.span)) {
                embedded.retain(|r| owner.contains(r.span));
            }
        }
        // "The Brazilian forward": what a nationality describes acts for the state only when it is a thing or act of states.
        if !deep && !self.acts_for_owner(np) {
            embedded.clear();
        }
        if !embedded.is_empty() {
            return embedded.into_iter().take(2).collect();
        }
        if !deep {
            return Vec::new();
        }
        let phrase = self.reader.np(np).cloned();
        // "blocked its bid for NATO": whose bid it is, not what it is for.
        if self.spot.theirs
            && let Some(owner) = phrase.as_ref().and_then(|p| self.possessive(p, state))
        {
            return vec![owner];
        }
        for oblique in self.matcher.following(np) {
            let role = self.role_of(oblique.closed);
            if matches!(role, Role::Time | Role::Topic | Role::Says | Role::Agent | Role::Place) {
                continue;
            }
            if self.reader.resolve(oblique.np, self.spot, state).is_some() {
                return self.group(oblique.np, state, false);
            }
            let inner = self.reader.embedded(oblique.np, state);
            let inner = known(inner, state);
            if !inner.is_empty() {
                return inner.into_iter().take(2).collect();
            }
        }
        let related = self.in_relative(np, state);
        if !related.is_empty() {
            return related;
        }
        // "kemitraannya", "its war": whose it is.
        let owner = phrase.and_then(|p| self.possessive(&p, state)).or_else(|| self.owner_before(np, state));
        owner.into_iter().collect()
    }

    /// Whether a phrase's head is a word of the lexicon (an act, a weapon, a statement) or of a body or country.
    fn acts_for_owner(&self, np: usize) -> bool {
        let Some(phrase) = self.reader.np(np) else { return false };
        let head = &self.reader.sent.toks[phrase.head];
        let profile = &self.reader.cx.language.profile;
        head.analyses.iter().any(|a| a.pos == dateline_lexicon::morph::Pos::Noun)
            || profile.group_nouns.contains(&head.hash)
            || profile.country_nouns.contains(&head.hash)
            || profile.transparent.contains(&head.hash)
    }

    /// The referent of a possessive pronoun or enclitic in a phrase.
    pub(crate) fn possessive(&self, np: &crate::syntax::chunk::Np, state: &mut State<'_>) -> Option<Reading> {
        // "bantuan kepada Rusia dalam perangnya": behind an adposition the nearest owner is meant, elsewhere the subject.
        let row = self.reader.clauses.row.iter().position(|e| matches!(e, Elem::Np(n) if n == np));
        let nearest = row.is_some_and(|r| self.reader.clauses.prep_of[r].is_some());
        let spot = Spot { nearest, ..self.spot };
        for token in np.start..np.end {
            let tok = &self.reader.sent.toks[token];
            let word = self.reader.cx.closed(tok).find(|w| w.person > 0 && (w.possessive || token > np.start)).cloned();
            if let Some(word) = word
                && let Some(reading) = Reader::pronoun(&word, tok.span, np.start, spot, state)
            {
                return Some(reading);
            }
            if tok.analyses.iter().any(|a| a.feats.clitic == Clitic::Nya)
                && let Some(reading) = self.reader.clitic(token, spot, state, false)
            {
                return Some(reading);
            }
        }
        None
    }

    /// A person or people that the text only describes ("a 41-year-old man"): for acts that any person may undergo.
    pub(crate) fn anybody(&self, np: usize, state: &mut State<'_>) -> Option<Reading> {
        use crate::record::{Entity, Via};
        let phrase = self.reader.np(np)?;
        let head = &self.reader.sent.toks[phrase.head];
        let profile = &self.reader.cx.language.profile;
        if !profile.person_nouns.contains(&head.hash) {
            return None;
        }
        let span = self.reader.sent.span_of(phrase.head, phrase.head + 1);
        let words = span.slice(self.reader.cx.text);
        let entity = state.intern_text(Entity {
            id: format!("text:{}-{}", crate::mention::state::slug(words), span.start),
            kind: EntityKind::Person,
            name: words.to_owned(),
            country: None,
            org: None,
            sectors: vec![Sector::Cvl],
            code: None,
            roles: Vec::new(),
        });
        Some(Reading { entity, span, via: Via::Role, sector: Some(Sector::Cvl), plural: false, place: None })
    }

    /// Somebody whom a personal pronoun means and the text at hand does not name ("He will meet …").
    pub(crate) fn unnamed(&self, np: usize, state: &mut State<'_>) -> Option<Reading> {
        use crate::record::{Entity, Via};
        let phrase = self.reader.np(np)?;
        let word = self.reader.cx.language.closed.get(usize::from(phrase.pronoun?))?;
        let personal = word.person == 1 || word.person == 3 && (word.role == Role::Person || word.plural);
        if !personal || word.possessive {
            return None;
        }
        let span = self.reader.sent.span_of(phrase.start, phrase.end);
        let words = span.slice(self.reader.cx.text);
        let entity = state.intern_text(Entity {
            id: format!("text:{}-{}", crate::mention::state::slug(words), span.start),
            kind: EntityKind::Person,
            name: words.to_owned(),
            country: None,
            org: None,
            sectors: Vec::new(),
            code: None,
            roles: Vec::new(),
        });
        Some(Reading { entity, span, via: Via::Pronoun, sector: None, plural: word.plural, place: None })
    }

    /// Actors inside and behind the object that a pattern took ("hold [talks] with", "mengutuk [perang] Rusia").
    fn inside(&self, theme: usize, state: &mut State<'_>) -> Vec<Reading> {
        self.within(theme, state, true)
    }

    fn in_nominal(&self, relation: &Relation, nominal: &Nominal, hit: &Hit, state: &mut State<'_>) -> Vec<Reading> {
        let Some(np) = self.reader.np(nominal.np).cloned() else { return Vec::new() };
        let agent = |state: &mut State<'_>| {
            nominal
                .obliques
                .iter()
                .find(|o| self.role_of(o.closed) == Role::Agent)
                .map(|o| self.group(o.np, state, true))
                .unwrap_or_default()
        };
        let of = |state: &mut State<'_>| {
            nominal
                .obliques
                .first()
                .filter(|o| self.role_of(o.closed) == Role::Possessor)
                .map(|o| self.group(o.np, state, true))
                .unwrap_or_default()
        };
        let between = |state: &mut State<'_>| {
            nominal
                .obliques
                .iter()
                .find(|o| self.role_of(o.closed) == Role::Between)
                .map(|o| self.group(o.np, state, false))
                .unwrap_or_default()
        };
        let first = |lists: Vec<Vec<Reading>>| lists.into_iter().find(|l| !l.is_empty()).unwrap_or_default();
        match (relation, hit.form) {
            (Relation::Subject, PatternForm::Noun) => {
                let own = self.possessor(&np, nominal.token, state);
                let mut found = first(vec![agent(state), own, between(state), of(state)]);
                // "Pertemuan Prabowo dan Megawati": the possessor goes on behind the coordinator.
                let group = &self.reader.clauses.groups[nominal.np];
                if self.reader.cx.language.profile.head_initial && group.first() == Some(&nominal.np) {
                    for member in group.iter().skip(1).copied().collect::<Vec<_>>() {
                        found.extend(self.reader.resolve(member, self.spot, state));
                    }
                }
                if found.is_empty() { self.participants(nominal, state) } else { found }
            }
            (Relation::Subject, PatternForm::NounAct) => {
                let own = self.possessor(&np, nominal.token, state);
                first(vec![agent(state), own, between(state)])
            }
            (Relation::Subject, _) => {
                // "police arrest of …": a bare modifier of an English act noun does it; its possessor undergoes it.
                let doer = agent(state);
                if doer.is_empty() && !self.reader.cx.language.profile.head_initial && np.possessor.is_none() {
                    self.modifiers(&np, nominal.token, state)
                } else {
                    doer
                }
            }
            (Relation::Object, PatternForm::NounAct) => {
                let owned = of(state);
                if owned.is_empty() { self.compounded(&np, nominal.token, state) } else { owned }
            }
            (Relation::Object, PatternForm::NounPass) => {
                let owned = of(state);
                if !owned.is_empty() {
                    return owned;
                }
                if !self.reader.cx.language.profile.head_initial && np.possessor.is_none() {
                    return Vec::new();
                }
                self.possessor(&np, nominal.token, state)
            }
            (Relation::Object, _) => match hit.theme {
                Some(theme) if theme != nominal.np => self.within(theme, state, false),
                _ => Vec::new(),
            },
            (Relation::Oblique(marker), _) => self.oblique(*marker, &nominal.obliques, state, true),
            _ => Vec::new(),
        }
    }

    /// "pledged in a meeting with Moon", "saat rapat dengan DPR": whoever acts in the clause the occasion belongs to.
    fn participants(&self, nominal: &Nominal, state: &mut State<'_>) -> Vec<Reading> {
        let clauses = self.reader.clauses;
        let Some(Elem::Prep(_, _, index)) = clauses.prep_of[nominal.np].and_then(|p| clauses.row.get(p)) else {
            return Vec::new();
        };
        if !matches!(self.role_of(*index), Role::Time | Role::Place) || nominal.obliques.is_empty() {
            return Vec::new();
        }
        let Some(governor) = clauses.governor[nominal.np] else { return Vec::new() };
        let clause = clauses.list[governor].clone();
        self.doers(&clause, state)
    }

    /// Whoever possesses an act noun: before it in English, behind it in Indonesian.
    fn possessor(&self, np: &crate::syntax::chunk::Np, token: usize, state: &mut State<'_>) -> Vec<Reading> {
        let mut found = self.modifiers(np, token, state);
        let compounded = self.compounded(np, token, state);
        found.retain(|reading| !compounded.contains(reading));
        if !found.is_empty() {
            return found;
        }
        self.possessive(np, state).into_iter().collect()
    }

    pub(super) fn modifiers(&self, np: &crate::syntax::chunk::Np, token: usize, state: &mut State<'_>) -> Vec<Reading> {
        let Some(at) = self.reader.clauses.row.iter().position(|e| matches!(e, Elem::Np(n) if n == np)) else {
            return Vec::new();
        };
        let readings = self.reader.embedded(at, state);
        let head = self.reader.sent.toks[token].span;
        let initial = self.reader.cx.language.profile.head_initial;
        readings
            .into_iter()
            .filter(|r| if initial { r.span.start >= head.end } else { r.span.end <= head.start })
            .take(3)
            .collect()
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
