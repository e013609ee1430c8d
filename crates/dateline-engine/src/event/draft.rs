//! From matched senses to drafts: which sense fires on which predicate, composed with the act inside it.

use dateline_lexicon::grammar::{Effect, Role as WordRole, WordClass};
use dateline_lexicon::lexicon::Owner;
use dateline_lexicon::morph::Voice;
use dateline_lexicon::ontology::{self, Context as PloverContext, EntityKind, Plover};
use dateline_lexicon::sense::{ActorKind, Need, Relation, Sense, Takes};

use super::claim::{self, Claimant};
use super::matching::{Hit, Nominal};
use super::select::{drop_overlaps, political};
use super::slots::{Filler, Predicate};
use super::status::{Effects, Judge};
use crate::mention::state::{Reading, State};
use crate::record::Status;
use crate::syntax::chunk::Elem;
use crate::syntax::clause::Link;

/// Why a purpose is no event.
const FOR_ANOTHER: &str = "told only as what another act is done for";

/// An event before time, place and claim are settled.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) sense: String,
    pub(crate) plover: Plover,
    pub(crate) mode: Option<&'static str>,
    pub(crate) contexts: Vec<PloverContext>,
    pub(crate) cameo: String,
    pub(crate) predicate: Predicate,
    pub(crate) hit: Hit,
    pub(crate) source: Vec<Reading>,
    pub(crate) target: Vec<Reading>,
    pub(crate) effects: Effects,
    pub(crate) claimants: Vec<Claimant>,
    /// What is said is performed by saying it, whoever the claimant is.
    pub(crate) performed: bool,
}

/// The code of a draft with what comes with it.
struct Coding {
    plover: Plover,
    mode: Option<String>,
    cameo: String,
    contexts: Vec<PloverContext>,
}

impl Coding {
    fn of(sense: &Sense) -> Self {
        Self {
            plover: sense.plover,
            mode: sense.mode.clone(),
            cameo: sense.cameo.clone(),
            contexts: sense.contexts.clone(),
        }
    }

    /// Takes the code of the act promised, threatened, refused or asked for, where the two make one code.
    fn compose(&mut self, outer: &Sense, inner: &Sense) {
        if outer.takes != Takes::Nothing
            && let Some(code) = ontology::compose(outer.cameo.get(..2).unwrap_or_default(), &inner.cameo)
            && let Some(facts) = ontology::code_facts(code)
            && facts.plover == Some(outer.plover)
            // A sense whose own code says more than its root keeps it, unless the composition is finer still.
            && (outer.cameo.ends_with('0') || code.len() > outer.cameo.len() && code.starts_with(&outer.cameo))
        {
            code.clone_into(&mut self.cameo);
            self.plover = facts.plover.unwrap_or(self.plover);
            self.mode = facts.mode.clone().or(self.mode.take());
            if !facts.contexts.is_empty() {
                self.contexts.clone_from(&facts.contexts);
            }
            if self.contexts.is_empty() {
                self.contexts.clone_from(&inner.contexts);
            }
        }
    }
}

/// Why a sense that matched gave no event; for diagnostics and `explain`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Dropped {
    pub(crate) sense: String,
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) reason: &'static str,
}

/// Works out the drafts of one sentence.
pub(crate) struct Drafter<'a, 's> {
    pub(crate) filler: Filler<'a, 's>,
    pub(crate) hits: &'s [Vec<Hit>],
    pub(crate) nominals: &'s [(Nominal, Vec<Hit>)],
    pub(crate) dropped: Vec<Dropped>,
}

impl<'a> Drafter<'a, '_> {
    fn sense(&self, hit: &Hit) -> Option<&'a Sense> {
        match hit.owner {
            Owner::Sense(index) => self.filler.reader.cx.language.senses.get(index as usize),
            _ => None,
        }
    }

    fn hits_of(&self, predicate: &Predicate) -> &[Hit] {
        match predicate {
            Predicate::Clause(clause) => self.hits.get(*clause).map(Vec::as_slice).unwrap_or_default(),
            Predicate::Nominal(nominal) => self
                .nominals
                .iter()
                .find(|(n, _)| n.token == nominal.token)
                .map(|(_, h)| h.as_slice())
                .unwrap_or_default(),
        }
    }

    /// The senses of a predicate whose conditions on the act inside them hold, best first, each with that act.
    pub(super) fn senses(&self, predicate: &Predicate, depth: usize) -> Vec<(Hit, &'a Sense, Option<Predicate>)> {
        if depth > 4 {
            return Vec::new();
        }
        let embedded = self.embedded(predicate, depth);
        let root = embedded.as_ref().and_then(|p| self.senses(p, depth + 1).first().map(|(_, s, _)| s.cameo.clone()));
        let mut out = Vec::new();
        for hit in self.hits_of(predicate) {
            let Some(sense) = self.sense(hit) else { continue };
            if self.filler.matcher.blocked(&sense.not_words) {
                continue;
            }
            if !sense.when_act.is_empty() {
                let fits = root.as_ref().is_some_and(|r| sense.when_act.iter().any(|w| r.starts_with(w.as_str())));
                if !fits {
                    continue;
                }
            }
            out.push((hit.clone(), sense, embedded.clone()));
        }
        // With the same words, a sense that asks for the act found inside beats one that does not look; then the longer
        // trigger and the more exact code.
        out.sort_by_key(|(hit, sense, _)| {
            let exact = i32::from(!sense.cameo.ends_with('0')) + i32::from(sense.cameo.len() > 3);
            std::cmp::Reverse((hit.score + i32::from(!sense.when_act.is_empty()) * 2, hit.end - hit.start, exact))
        });
        out
    }

    /// The act inside a predicate: its complement clause, or a nominal among its arguments.
    fn embedded(&self, predicate: &Predicate, depth: usize) -> Option<Predicate> {
        if depth > 4 {
            return None;
        }
        let clauses = self.filler.reader.clauses;
        match predicate {
            Predicate::Clause(index) => {
                let taken = self.hits_of(predicate).first().and_then(|h| h.theme_token);
                for child in clauses.children(*index) {
                    if matches!(
                        clauses.list[child].link,
                        Link::Infinitive | Link::Complement | Link::Gerund(_) | Link::Adverbial(WordRole::Purpose, _)
                    ) {
                        let inner = Predicate::Clause(child);
                        if !self.senses(&inner, depth + 1).is_empty() {
                            return Some(inner);
                        }
                        if let Some(found) = self.embedded(&inner, depth + 1) {
                            return Some(found);
                        }
                    }
                }
                let clause = &clauses.list[*index];
                let mut rows: Vec<usize> = Vec::new();
                let object = if clause.vg.voice == Voice::Passive { clause.subject } else { clause.object };
                rows.extend(object.into_iter().flat_map(|o| clauses.groups[o].clone()));
                rows.extend(clause.obliques.iter().map(|o| o.np));
                rows.iter().find_map(|row| self.nominal_in(*row, taken, depth))
            }
            Predicate::Nominal(nominal) => {
                // "a threat to attack": the infinitive right behind the phrase.
                let next = nominal.obliques.last().map_or(nominal.np + 1, |_| nominal.np + 1);
                if matches!(clauses.row.get(next), Some(Elem::Inf(..)))
                    && let Some(child) = clauses.list.iter().position(|c| c.elem > next && c.elem <= next + 2)
                    && !self.senses(&Predicate::Clause(child), depth + 1).is_empty()
                {
                    return Some(Predicate::Clause(child));
                }
                self.nominal_in(nominal.np, Some(nominal.token), depth)
                    .or_else(|| nominal.obliques.iter().find_map(|o| self.nominal_in(o.np, None, depth)))
            }
        }
    }

    fn nominal_in(&self, row: usize, not_token: Option<usize>, depth: usize) -> Option<Predicate> {
        self.nominals
            .iter()
            .filter(|(n, _)| {
                n.np == row && Some(n.token) != not_token && not_token.is_none_or(|t| n.token > t || n.np != row)
            })
            .map(|(n, _)| Predicate::Nominal(n.clone()))
            .find(|p| !self.senses(p, depth + 1).is_empty())
    }

    /// All drafts of the sentence, in the order of their triggers.
    pub(crate) fn drafts(&mut self, state: &mut State<'_>) -> Vec<Draft> {
        let mut predicates: Vec<Predicate> = (0..self.hits.len()).map(Predicate::Clause).collect();
        predicates.extend(self.nominals.iter().map(|(n, _)| Predicate::Nominal(n.clone())));
        let mut drafts = Vec::new();
        let mut consumed: Vec<Predicate> = Vec::new();
        for predicate in predicates {
            let mut reason = None;
            for (hit, sense, embedded) in self.senses(&predicate, 0) {
                match self.draft(&predicate, &hit, sense, embedded.as_ref(), state) {
                    Ok((draft, used)) => {
                        consumed.extend(used);
                        drafts.push(draft);
                        reason = None;
                        break;
                    }
                    Err(why) => {
                        // "to end its siege": what is not told as done keeps the noun among its words.
                        if why == FOR_ANOTHER {
                            let own = self.nominals.iter().filter(|(n, _)| hit.theme == Some(n.np));
                            consumed.extend(own.map(|(n, _)| Predicate::Nominal(n.clone())));
                        }
                        reason.get_or_insert(Dropped {
                            sense: sense.id.clone(),
                            start: hit.start,
                            end: hit.end,
                            reason: why,
                        });
                    }
                }
            }
            self.dropped.extend(reason);
        }
        for clause in 0..self.hits.len() {
            if let Some((draft, used)) = self.obligation(clause, &consumed, state) {
                consumed.extend(used);
                drafts.push(draft);
            }
        }
        let mut drafts = self.one_telling(drafts);
        drafts.retain(|d| !consumed.contains(&d.predicate));
        drafts.sort_by_key(|d| (d.hit.start, d.hit.end));
        self.drop_consequences(drop_overlaps(drafts))
    }

    /// The effects on an act, or why it is none.
    fn effects_of(
        &self,
        judge: &Judge<'_, '_>,
        predicate: &Predicate,
        hit: &Hit,
        sense: &Sense,
    ) -> Result<Effects, &'static str> {
        let mut effects = judge.effects(predicate);
        if let Predicate::Clause(index) = predicate
            && hit.theme.is_some()
            && (matches!(sense.plover, Plover::Protest | Plover::Consult) || sense.cameo == "036")
        {
            // "planning a rally": the sense's own verb looks ahead.
            effects.look_ahead(judge.own_operator(*index, hit));
        }
        // "has no plans to leave": the "no" of a refusal's own words refuses, it does not deny the refusal.
        let own_no = sense.plover == Plover::Reject
            && hit
                .theme
                .and_then(|np| self.filler.reader.np(np))
                .is_some_and(|np| self.filler.reader.determiner_effect(np) == Effect::Negated);
        // "tak segan mencabut": a negator among the sense's own words is no denial of it.
        let reader = self.filler.reader;
        let own_negator = matches!(predicate, Predicate::Clause(_))
            && reader
                .sent
                .toks
                .get(hit.start..hit.end.min(hit.start + 2))
                .is_some_and(|own| own.iter().any(|tok| reader.cx.class(tok, WordClass::Negator).is_some()));
        effects.negated &= !own_no && !own_negator;
        if self.only_tells(predicate, sense) {
            return Err("somebody is told something, not asked for it");
        }
        if effects.purpose && effects.status() == Status::Hypothetical {
            if !self.said_by_acting(predicate, sense) {
                return Err(FOR_ANOTHER);
            }
            effects.hypothetical = false;
        }
        Ok(effects)
    }

    fn draft(
        &self,
        predicate: &Predicate,
        hit: &Hit,
        sense: &'a Sense,
        embedded: Option<&Predicate>,
        state: &mut State<'_>,
    ) -> Result<(Draft, Vec<Predicate>), &'static str> {
        let claimants = claim::claimants(&self.filler, self.hits, predicate, state);
        // "We condemn …, the ministry said": the first person is whoever says it.
        let speaker =
            self.filler.spot.speaker.or_else(|| claimants.iter().find_map(|c| c.by.as_ref()).map(|r| r.entity));
        let filler = Filler { spot: crate::mention::reference::Spot { speaker, ..self.filler.spot }, ..self.filler };
        let filler = &filler;
        let judge = Judge { reader: filler.reader, hits: self.hits };
        let effects = self.effects_of(&judge, predicate, hit, sense)?;
        let performed = sense.source.first() == Some(&Relation::Speaker);
        let told = |index: usize| !matches!(filler.reader.clauses.list[index].link, Link::Gerund(_) | Link::Infinitive);
        if performed && matches!(predicate, Predicate::Clause(index) if !told(*index)) {
            return Err("nobody says it");
        }
        let mut source = if performed {
            self.speaking(&claimants, hit).map(|reading| vec![reading]).ok_or("nobody says it")?
        } else {
            filler.fill(&sense.source, predicate, hit, state, false)
        };
        if source.is_empty()
            && let Predicate::Nominal(nominal) = predicate
        {
            source = self.accused(nominal, state);
        }
        let mut target = self.target(filler, sense, predicate, hit, &mut source, state);
        if source.is_empty() && !target.is_empty() {
            source.extend(Self::unnamed_doer(filler, predicate, state));
        }
        self.struck_there(filler, sense, predicate, &source, &mut target, state);
        let mut consumed = Vec::new();
        let mut coding = Coding::of(sense);
        // Words of promise, threat, refusal and demand own the infinitive behind them even where the sense does not look at it.
        let owns = sense.takes == Takes::Nothing
            && matches!(sense.plover, Plover::Agree | Plover::Threaten | Plover::Reject | Plover::Request);
        let infinitive =
            matches!(embedded, Some(Predicate::Clause(c)) if filler.reader.clauses.list[*c].link == Link::Infinitive);
        if let Some(inner) = embedded
            && (matches!(sense.takes, Takes::Act | Takes::Ask) || owns && infinitive)
            && let Some((inner_hit, inner_sense, _)) = self.senses(inner, 1).into_iter().next()
        {
            if sense.takes == Takes::Act
                && let Predicate::Clause(index) = inner
                && filler.reader.clauses.list[*index].link == Link::Complement
            {
                // "said that it would strike": a clause is a commitment only when it is still to come and the speaker's own.
                let ahead = judge.effects(inner);
                let doers = filler.fill(&inner_sense.source, inner, &inner_hit, state, false);
                let own = doers.iter().all(|d| source.iter().any(|s| super::build::same_side(s, d, state)));
                if !(ahead.future || ahead.hypothetical) || !own {
                    return Err("what is said is no act of the source still to come");
                }
            }
            consumed.push(inner.clone());
            coding.compose(sense, inner_sense);
            if target.is_empty()
                || sense.takes == Takes::Act && target.iter().all(|t| source.iter().any(|s| s.entity == t.entity))
            {
                let doers = filler.fill(&inner_sense.source, inner, &inner_hit, state, false);
                let others = filler.fill(&inner_sense.target, inner, &inner_hit, state, true);
                let asked: Vec<Reading> =
                    doers.into_iter().filter(|d| !source.iter().any(|s| s.entity == d.entity)).collect();
                let asks = sense.takes == Takes::Ask && !asked.is_empty();
                target = if asks || others.is_empty() { asked } else { others };
            }
        }
        if target.is_empty()
            && embedded.is_none()
            && matches!(sense.takes, Takes::Act | Takes::Ask)
            && let Predicate::Clause(index) = predicate
        {
            target = self.target_of_act(*index, sense, hit, &source, state);
        }
        if sense.plover.is_verbal() && sense.plover != Plover::Threaten {
            target.retain(|t| state.entities[t.entity].kind != EntityKind::Place);
        }
        filter(&mut source, &sense.only_source, &sense.not_source, state);
        filter(&mut target, &sense.only_target, &sense.not_target, state);
        target.retain(|t| !source.iter().any(|s| s.entity == t.entity));
        if let Some(reason) = self.refusal(predicate, sense, &source, &target, state) {
            return Err(reason);
        }
        let Coding { plover, mode, cameo, contexts } = coding;
        let mode = mode.and_then(|m| ontology::mode_of(plover, &m));
        Ok((
            Draft {
                sense: sense.id.clone(),
                plover,
                mode,
                contexts,
                cameo,
                predicate: predicate.clone(),
                hit: hit.clone(),
                source,
                target,
                effects,
                claimants,
                performed,
            },
            consumed,
        ))
    }

    /// The target by the sense's relations, else by what the kind of act allows.
    fn target(
        &self,
        filler: &Filler<'a, '_>,
        sense: &Sense,
        predicate: &Predicate,
        hit: &Hit,
        source: &mut Vec<Reading>,
        state: &mut State<'_>,
    ) -> Vec<Reading> {
        let other_than = source.first().map(|s| s.entity);
        // Whom words are directed at is somebody; a place beside him is only spoken of.
        let somebody = sense.plover.is_verbal();
        let theirs = matches!(sense.plover, Plover::Reject | Plover::Accuse | Plover::Coerce | Plover::Sanction);
        let beside =
            Filler { spot: crate::mention::reference::Spot { other_than, somebody, theirs, ..filler.spot }, ..*filler };
        let mut target = beside.fill_beside(&sense.target, predicate, hit, state, true, source);
        if target.is_empty() && sense.plover == Plover::Threaten {
            target = self.conditioned(predicate, source, state);
        }
        let anybody = sense.plover == Plover::Coerce || sense.mode.as_deref() == Some("investigate");
        if target.is_empty()
            && anybody
            && let Predicate::Clause(index) = predicate
        {
            let clause = &filler.reader.clauses.list[*index];
            let np = if clause.vg.voice == Voice::Passive { clause.subject } else { clause.object };
            target.extend(np.and_then(|np| filler.anybody(np, state)));
        }
        // "talks between A and B": the first named is the source.
        if target.is_empty() && source.len() > 1 && self.is_mutual(predicate, sense) {
            target = source.split_off(1);
        }
        target
    }

    /// Why a draft with these actors is no event.
    fn refusal(
        &self,
        predicate: &Predicate,
        sense: &Sense,
        source: &[Reading],
        target: &[Reading],
        state: &mut State<'_>,
    ) -> Option<&'static str> {
        let enough = match sense.need {
            Need::None | Need::Either => !source.is_empty() || !target.is_empty(),
            Need::Source if sense.plover == Plover::Protest && matches!(predicate, Predicate::Nominal(_)) => true,
            Need::Source => !source.is_empty(),
            Need::Target => !target.is_empty(),
            Need::Both if sense.plover.is_verbal() && self.is_owned(predicate) => !source.is_empty(),
            Need::Both => !source.is_empty() && !target.is_empty(),
        };
        // "in a UN meeting", "dalam rapat DPR": where something else happens.
        if sense.plover == Plover::Consult
            && sense.mode.is_none()
            && target.is_empty()
            && source.len() == 1
            && let Predicate::Nominal(nominal) = predicate
        {
            let reader = &self.filler.reader;
            let role = reader.clauses.role_before(nominal.np, reader.cx.language);
            if matches!(role, Some(WordRole::Place | WordRole::Time)) {
                return Some("only where or when something else took place");
            }
        }
        // A weapon fired at nobody is a show of force.
        if sense.plover == Plover::Assault && target.is_empty() && self.is_show(predicate) {
            return Some("nobody is attacked");
        }
        if !political(source, target, sense.plover, state) {
            return Some("no political actor takes part");
        }
        if !enough {
            return Some(match sense.need {
                Need::Target => "no actor fills the target",
                Need::Both => "an actor is missing on one side",
                Need::Source => "no actor fills the source",
                _ => "no actor on either side",
            });
        }
        if !sense.only_source.is_empty()
            && source.is_empty()
            && sense.need != Need::Target
            && sense.need != Need::Either
        {
            return Some("the source is not of the kind asked for");
        }
        None
    }

    /// "Washington's threats": whether an act noun says by a possessor whose act it is.
    fn is_owned(&self, predicate: &Predicate) -> bool {
        let Predicate::Nominal(nominal) = predicate else { return false };
        self.filler.reader.np(nominal.np).is_some_and(|np| np.possessor.is_some())
    }

    /// Whether the words can also tell of a mere show of force.
    pub(super) fn is_show(&self, predicate: &Predicate) -> bool {
        self.hits_of(predicate).iter().filter_map(|h| self.sense(h)).any(|s| s.plover == Plover::Mobilize)
    }

    /// Whether those who act together act on each other.
    fn is_mutual(&self, predicate: &Predicate, sense: &Sense) -> bool {
        let reader = &self.filler.reader;
        let reciprocal = |operator: &u16| {
            reader.cx.language.closed.get(usize::from(*operator)).is_some_and(|w| w.role == WordRole::Reciprocal)
        };
        let each_other = match predicate {
            Predicate::Clause(clause) => reader.clauses.list[*clause].vg.operators.iter().any(reciprocal),
            Predicate::Nominal(_) => false,
        };
        each_other
            || sense.plover.is_reciprocal()
            || sense.plover == Plover::Cooperate
            || sense.cameo.starts_with("057")
    }
}

/// Keeps the readings of the kinds asked for.
fn filter(readings: &mut Vec<Reading>, only: &[ActorKind], not: &[ActorKind], state: &mut State<'_>) {
    if !only.is_empty() {
        readings.retain(|r| Filler::is_kind(r, only, state));
    }
    if !not.is_empty() {
        readings.retain(|r| !Filler::is_kind(r, not, state));
    }
}
