//! Acts told beyond the sense's own slots: obligations in speech, conditions put to somebody, complements no sense knows.

use dateline_lexicon::grammar::Role as WordRole;
use dateline_lexicon::lexicon::Owner;
use dateline_lexicon::morph::Voice;
use dateline_lexicon::ontology::{self, Plover};
use dateline_lexicon::pattern::PatternForm;
use dateline_lexicon::sense::{Relation, Sense, Takes};

use super::claim::{self, Claimant};
use super::draft::{Draft, Drafter};
use super::matching::{Hit, Nominal};
use super::slots::{Filler, Predicate};
use super::status::Effects;
use crate::mention::state::{Reading, State};
use crate::syntax::clause::Link;
use crate::tags::VerbForm;

impl Drafter<'_, '_> {
    /// "accused the group of mass killings": whoever is accused did what the noun says.
    pub(super) fn accused(&self, nominal: &Nominal, state: &mut State<'_>) -> Vec<Reading> {
        let clauses = self.filler.reader.clauses;
        let Some(governor) = clauses.governor[nominal.np] else { return Vec::new() };
        let clause = &clauses.list[governor];
        if !claim::accuses(&self.filler, self.hits, governor) || !clause.obliques.iter().any(|o| o.np == nominal.np) {
            return Vec::new();
        }
        let accused = if clause.vg.voice == Voice::Passive { clause.subject } else { clause.object };
        accused.map(|np| self.filler.group(np, state, false)).unwrap_or_default()
    }

    /// Whoever says the words of a hit: the nearest claimant, else the speaker of the quotation.
    pub(super) fn speaking(&self, claimants: &[Claimant], hit: &Hit) -> Option<Reading> {
        claimants.iter().find_map(|c| c.by.clone()).or_else(|| self.quoted_speaker(hit.start))
    }

    /// "threatened to strike again if Israel retaliates": whoever the condition is put to is the one threatened.
    pub(super) fn conditioned(&self, predicate: &Predicate, source: &[Reading], state: &mut State<'_>) -> Vec<Reading> {
        let Predicate::Clause(index) = predicate else { return Vec::new() };
        let clauses = self.filler.reader.clauses;
        let inner: Vec<usize> = clauses.children(*index).collect();
        let conditions = inner.iter().copied().chain(inner.iter().flat_map(|c| clauses.children(*c)));
        for condition in conditions.filter(|c| matches!(clauses.list[*c].link, Link::Adverbial(WordRole::Condition, _)))
        {
            let mut found = self.filler.doers(&clauses.list[condition].clone(), state);
            found.retain(|f| !source.iter().any(|s| s.entity == f.entity));
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    /// Somebody who acts under a pronoun whose antecedent is not in the text at hand.
    pub(super) fn unnamed_doer(
        filler: &Filler<'_, '_>,
        predicate: &Predicate,
        state: &mut State<'_>,
    ) -> Option<Reading> {
        let Predicate::Clause(index) = predicate else { return None };
        let clause = &filler.reader.clauses.list[*index];
        let subject = clause.subject.filter(|_| clause.vg.voice != Voice::Passive)?;
        filler.unnamed(subject, state)
    }

    /// "shelled a school in Sisaket": what is attacked without being an actor belongs to the country where it stands, if
    /// that is not the attacker's own.
    pub(super) fn struck_there(
        &self,
        filler: &Filler<'_, '_>,
        sense: &Sense,
        predicate: &Predicate,
        source: &[Reading],
        target: &mut Vec<Reading>,
        state: &mut State<'_>,
    ) {
        let Predicate::Clause(index) = predicate else { return };
        if sense.plover != Plover::Assault || !target.is_empty() || source.is_empty() || self.is_show(predicate) {
            return;
        }
        let homes: Vec<Option<String>> = source.iter().map(|s| state.actor(s).country).collect();
        let language = filler.reader.cx.language;
        for oblique in &filler.reader.clauses.list[*index].obliques {
            if language.closed.get(usize::from(oblique.closed)).is_none_or(|w| w.role != WordRole::Place) {
                continue;
            }
            let Some((place, span)) = filler.reader.place(oblique.np, state) else { continue };
            let country = state.lexicon.entity(place).and_then(|place| place.country);
            if country.is_none() || homes.contains(&country) || homes.contains(&None) {
                return;
            }
            let entity = country.and_then(|code| state.intern_id(&format!("country:{code}")));
            let via = crate::record::Via::Inferred;
            target.extend(entity.map(|entity| Reading {
                entity,
                span,
                via,
                sector: None,
                plural: false,
                place: Some(place),
            }));
            return;
        }
    }

    /// The target inside a complement that no sense knows ("threatened to fine Italy").
    pub(super) fn target_of_act(
        &self,
        index: usize,
        sense: &Sense,
        hit: &Hit,
        source: &[Reading],
        state: &mut State<'_>,
    ) -> Vec<Reading> {
        let clauses = self.filler.reader.clauses;
        for child in clauses
            .children(index)
            .filter(|c| matches!(clauses.list[*c].link, Link::Infinitive | Link::Complement | Link::Gerund(_)))
        {
            let plain = Hit { theme: None, theme_token: None, governed: None, ..hit.clone() };
            let inner = Predicate::Clause(child);
            let mut found = self.filler.fill(&sense.target, &inner, &plain, state, true);
            if found.is_empty() {
                found = self.filler.fill(&[Relation::Object], &inner, &plain, state, true);
            }
            found.retain(|f| !source.iter().any(|s| s.entity == f.entity));
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    /// "told the inquiry that he met her", "insisted that it was innocent": a verb that can ask only reports when a plain
    /// statement follows.
    pub(super) fn only_tells(&self, predicate: &Predicate, sense: &Sense) -> bool {
        let Predicate::Clause(index) = predicate else { return false };
        let filler = &self.filler;
        let reports = self.hits[*index].iter().any(|h| matches!(h.owner, Owner::Report(_)));
        if sense.takes != Takes::Ask || !reports || filler.reader.cx.language.profile.head_initial {
            return false;
        }
        let clauses = filler.reader.clauses;
        let plain = |child: usize| {
            let clause = &clauses.list[child];
            let asked = clause.vg.operators.iter().any(|o| {
                let word = filler.reader.cx.language.closed.get(usize::from(*o));
                word.is_some_and(|w| matches!(w.role, WordRole::Demand | WordRole::Request))
            });
            // "insisted that elections be held": a bare verb is asked for.
            let first = &filler.reader.sent.toks[clause.vg.start];
            let bare = first.tag.form == VerbForm::Base
                || filler.reader.cx.language.profile.bare_auxiliaries.contains(&first.hash);
            clause.link == Link::Complement && !asked && !bare
        };
        let children: Vec<usize> = clauses.children(*index).collect();
        !children.iter().any(|c| clauses.list[*c].link == Link::Infinitive) && children.iter().any(|c| plain(*c))
    }

    /// "gathered to protest", "marched to demand", "telephoned to thank": what a crowd turns up for or a call is made for is
    /// done by it.
    pub(super) fn said_by_acting(&self, predicate: &Predicate, sense: &Sense) -> bool {
        let Predicate::Clause(index) = predicate else { return false };
        let parent = self.filler.reader.clauses.list[*index].parent;
        let governing = parent.and_then(|p| self.hits.get(p)).map(Vec::as_slice).unwrap_or_default();
        let is_told = |plover: Plover| {
            governing.iter().any(|h| match h.owner {
                Owner::Sense(s) => {
                    self.filler.reader.cx.language.senses.get(s as usize).is_some_and(|s| s.plover == plover)
                }
                _ => false,
            })
        };
        match sense.plover {
            Plover::Protest => true,
            Plover::Request => is_told(Plover::Protest),
            Plover::Support => is_told(Plover::Consult),
            _ => false,
        }
    }

    /// Whoever speaks in the quotation around a token.
    pub(super) fn quoted_speaker(&self, token: usize) -> Option<Reading> {
        let speaker = self.filler.spot.speaker?;
        let span = self.filler.reader.sent.toks.get(token)?.span;
        self.filler.spoken.iter().any(|s| s.contains(span)).then_some(Reading {
            entity: speaker,
            span,
            via: crate::record::Via::Inferred,
            sector: None,
            plural: false,
            place: None,
        })
    }

    /// "A said B must withdraw": what somebody says another has to do is a demand, what he should do an appeal.
    pub(super) fn obligation(
        &self,
        index: usize,
        consumed: &[Predicate],
        state: &mut State<'_>,
    ) -> Option<(Draft, Vec<Predicate>)> {
        let filler = &self.filler;
        let clause = &filler.reader.clauses.list[index];
        let predicate = Predicate::Clause(index);
        if consumed.contains(&predicate) || matches!(clause.link, Link::Relative | Link::Adverbial(..)) {
            return None;
        }
        let role =
            clause.vg.operators.iter().filter_map(|o| filler.reader.cx.language.closed.get(usize::from(*o))).find_map(
                |w| match w.role {
                    WordRole::Demand => Some("10"),
                    WordRole::Request => Some("02"),
                    _ => None,
                },
            )?;
        let claimants = claim::claimants(filler, self.hits, &predicate, state);
        let source = claimants.first().and_then(|c| c.by.clone()).or_else(|| self.quoted_speaker(clause.head))?;
        let asked = if clause.vg.voice == Voice::Passive {
            filler.doers(clause, state)
        } else {
            clause.subject.map(|s| filler.group(s, state, false)).unwrap_or_default()
        };
        let asked: Vec<Reading> = asked.into_iter().filter(|a| !super::build::same_side(a, &source, state)).collect();
        // Advice to stars and patients is no politics.
        let political = |reading: &Reading, state: &mut State<'_>| {
            use ontology::Sector::{Cop, Gov, Jud, Leg, Mil, Opp, Pty, Reb, Spy, Uaf};
            let actor = state.actor(reading);
            let public = matches!(actor.sector, None | Some(Cop | Gov | Jud | Leg | Mil | Opp | Pty | Reb | Spy | Uaf));
            let home = actor.country.is_some() || state.is_national(reading.entity);
            actor.org.is_some() || home && public
        };
        if !asked.iter().any(|a| political(a, state)) {
            return None;
        }
        if asked.is_empty() || state.entities[asked[0].entity].id == state.entities[source.entity].id {
            return None;
        }
        let inner = self.senses(&predicate, 0).into_iter().next();
        let code = inner.as_ref().and_then(|(_, s, _)| ontology::compose(role, &s.cameo)).unwrap_or(if role == "10" {
            "100"
        } else {
            "020"
        });
        let facts = ontology::code_facts(code)?;
        let lang = &filler.reader.cx.language.profile.lang;
        let start = clause.vg.start;
        Some((
            Draft {
                sense: format!("{lang}/grammar#{}", if role == "10" { "must" } else { "should" }),
                plover: Plover::Request,
                mode: facts.mode.as_deref().and_then(|m| ontology::mode_of(Plover::Request, m)),
                contexts: facts.contexts.clone(),
                cameo: code.to_owned(),
                predicate: predicate.clone(),
                hit: Hit {
                    owner: Owner::Operator(0),
                    form: PatternForm::Verb,
                    start,
                    end: clause.vg.end,
                    theme: None,
                    theme_token: None,
                    governed: None,
                    score: 100,
                },
                source: vec![source],
                target: asked,
                effects: Effects::default(),
                claimants,
                performed: true,
            },
            Vec::new(),
        ))
    }
}
