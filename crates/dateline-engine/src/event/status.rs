//! Has the act taken place? Negation, modality, operators, subordination and the nominal's own modifiers decide.

use dateline_lexicon::grammar::{Effect, Order, Role, WordClass};
use dateline_lexicon::lexicon::Owner;
use dateline_lexicon::morph::{Tense, Voice};
use dateline_lexicon::sense::Takes;

use super::matching::{Hit, Nominal};
use super::slots::Predicate;
use crate::mention::read::Reader;
use crate::record::Status;
use crate::syntax::chunk::Elem;
use crate::syntax::clause::{Clause, Clauses, Link};

/// The effects found for an act, as a set.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "a set: any of them may hold with any other")]
pub(crate) struct Effects {
    pub(crate) negated: bool,
    pub(crate) hypothetical: bool,
    pub(crate) future: bool,
    pub(crate) historical: bool,
    /// Future by "will": said by the doer himself it is a pledge.
    pub(crate) pledge: bool,
    /// What another act is done for ("to squeeze Maduro"), and no more than that.
    pub(crate) purpose: bool,
}

impl Effects {
    fn add(&mut self, effect: Effect) {
        match effect {
            Effect::Negated => self.negated = true,
            Effect::Hypothetical => self.hypothetical = true,
            Effect::Future => self.future = true,
            Effect::Historical => self.historical = true,
            Effect::None | Effect::Actual => {}
        }
    }

    /// Adds an effect that puts the act ahead.
    pub(crate) fn look_ahead(&mut self, effect: Option<Effect>) {
        self.future |= effect == Some(Effect::Future);
    }

    /// Negated goes before hypothetical before future before historical before actual.
    pub(crate) fn status(self) -> Status {
        if self.negated {
            Status::Negated
        } else if self.hypothetical {
            Status::Hypothetical
        } else if self.future {
            Status::Future
        } else if self.historical {
            Status::Historical
        } else {
            Status::Actual
        }
    }
}

/// What was matched on each clause of a sentence: the best hit, if any.
pub(crate) struct Judge<'a, 's> {
    pub(crate) reader: Reader<'a, 's>,
    pub(crate) hits: &'s [Vec<Hit>],
}

impl Judge<'_, '_> {
    pub(super) fn clauses(&self) -> &Clauses {
        self.reader.clauses
    }

    /// The effects on an act.
    pub(crate) fn effects(&self, predicate: &Predicate) -> Effects {
        let mut effects = Effects::default();
        match predicate {
            Predicate::Clause(clause) => self.of_clause(*clause, true, &mut effects),
            Predicate::Nominal(nominal) => self.of_nominal(nominal, &mut effects),
        }
        effects
    }

    pub(super) fn operator(&self, clause: usize) -> Option<Effect> {
        let hits = self.hits.get(clause)?;
        // An operator counts only where no sense says more.
        if hits.iter().any(|h| matches!(h.owner, Owner::Sense(_)) && h.theme.is_some()) {
            return None;
        }
        self.operator_among(hits)
    }

    /// What the verb that a sense was found on does to the act among the sense's own words ("plan a rally").
    pub(crate) fn own_operator(&self, clause: usize, hit: &Hit) -> Option<Effect> {
        let head = self.clauses().list.get(clause)?.head;
        let bare: Vec<Hit> =
            self.hits.get(clause)?.iter().filter(|h| h.theme.is_none() && h.start == head).cloned().collect();
        (hit.start == head).then(|| self.operator_among(&bare)).flatten()
    }

    fn operator_among(&self, hits: &[Hit]) -> Option<Effect> {
        hits.iter().find_map(|h| match h.owner {
            Owner::Operator(index) => self.reader.cx.language.operators.get(usize::from(index)).map(|o| o.effect),
            _ => None,
        })
    }

    /// Whether a clause matched a sense that asks somebody for an act.
    fn asks(&self, clause: usize) -> bool {
        self.hits.get(clause).is_some_and(|hits| {
            hits.iter().any(|h| match h.owner {
                Owner::Sense(sense) => {
                    self.reader.cx.language.senses.get(sense as usize).is_some_and(|s| s.takes == Takes::Ask)
                }
                _ => false,
            })
        })
    }

    fn of_clause(&self, index: usize, own: bool, effects: &mut Effects) {
        let Some(clause) = self.clauses().list.get(index) else { return };
        effects.negated |= clause.vg.negated;
        self.of_operators(clause, effects);
        // "which had blocked its bid": told as past before the news; in reported speech it is only the past of a past.
        if own && !matches!(clause.link, Link::Complement | Link::Infinitive) {
            let tokens = clause.vg.start..clause.vg.head;
            effects.historical |= tokens.into_iter().any(|t| {
                self.reader
                    .cx
                    .class(&self.reader.sent.toks[t], WordClass::Auxiliary)
                    .is_some_and(|w| w.role == Role::Past)
            });
        }
        // "no troops were sent"
        for np in [clause.subject.filter(|_| !clause.shared), clause.object].into_iter().flatten() {
            if let Some(np) = self.reader.np(np)
                && self.reader.determiner_effect(np) == Effect::Negated
                && own
            {
                effects.negated = true;
            }
        }
        effects.hypothetical |= own && (self.conditional(index) || self.asked(clause));
        if own && let Some(effect) = self.content_of_subject(clause) {
            effects.add(effect);
        }
        effects.negated |= own && (self.among_none(clause) || self.neither(clause));
        effects.negated |= self.content_denied(clause);
        if own && let Some(pledge) = self.denied_ahead(clause) {
            effects.negated = true;
            effects.pledge |= pledge;
        }
        let Some(parent) = clause.parent else {
            if clause.link == Link::Infinitive {
                // "US, China to hold talks" is a plan; an infinitive without a subject is none.
                effects.future |= clause.subject.is_some();
                effects.hypothetical |= clause.subject.is_none();
            }
            if let Link::Adverbial(_, effect) = clause.link {
                effects.add(effect);
            }
            return;
        };
        match clause.link {
            Link::Infinitive | Link::Gerund(_) => {
                let operator = self.operator(parent);
                match operator {
                    // "did not hesitate to condemn": twice denied is done.
                    Some(Effect::Negated) if self.clauses().list[parent].vg.negated => {}
                    Some(effect) => {
                        effects.add(effect);
                        self.of_clause(parent, false, effects);
                    }
                    None if self.report_effect(parent).is_some() => {
                        effects.add(self.report_effect(parent).unwrap_or(Effect::None));
                    }
                    None if clause.link == Link::Infinitive => {
                        self.purpose(index, effects);
                    }
                    None => {
                        self.behind_noun(index, effects);
                    }
                }
            }
            Link::Complement => {
                let governor = &self.clauses().list[parent];
                // "It is true that …": "be" looks ahead only with an infinitive.
                if let Some(effect) = self.operator(parent).filter(|_| !governor.vg.copula) {
                    effects.add(effect);
                }
                let report = self.report_effect(parent);
                effects.add(report.unwrap_or(Effect::None));
                let nothing_found = governor.object.is_some_and(|object| {
                    self.reader.np(object).is_some_and(|np| self.reader.determiner_effect(np) == Effect::Negated)
                });
                // "found no evidence that", "tidak benar bahwa" deny; who did not say or confirm an act leaves it open.
                match report {
                    _ if nothing_found => effects.negated = true,
                    None => effects.negated |= governor.vg.negated,
                    Some(Effect::Negated) => {}
                    Some(_) => effects.hypothetical |= governor.vg.negated,
                }
                if self.asks(parent) {
                    effects.hypothetical = true;
                }
            }
            Link::Adverbial(role, effect) => {
                effects.add(effect);
                effects.purpose |= role == Role::Purpose;
            }
            // "could pass a bill, banning …": what goes on with an act is no surer than it.
            Link::Participle => {
                let governor = &self.clauses().list[parent];
                for operator in &governor.vg.operators {
                    let word = self.reader.cx.language.closed.get(usize::from(*operator));
                    effects.add(word.map_or(Effect::None, |word| word.effect));
                }
            }
            Link::Main | Link::Relative => {}
        }
    }

    /// The modals, aspects and hedges of a verb group.
    fn of_operators(&self, clause: &Clause, effects: &mut Effects) {
        for operator in &clause.vg.operators {
            let word = self.reader.cx.language.closed.get(usize::from(*operator));
            let Some(word) = word.filter(|w| w.tense.is_none_or(|tense| self.in_tense(clause.head, tense))) else {
                continue;
            };
            // "said it would visit": the future of a report in the past.
            let reported = word.role == Role::Past && clause.link == Link::Complement;
            effects.add(if reported { Effect::Future } else { word.effect });
            effects.pledge |= matches!(word.role, Role::Past | Role::Purpose);
        }
    }

    /// Whether a verb is in a tense.
    fn in_tense(&self, head: usize, tense: Tense) -> bool {
        self.reader.sent.toks[head].analyses.iter().any(|a| a.feats.tense == tense)
    }

    /// "a plan to strike", "no intention of talking": the noun that an act hangs on says what becomes of it.
    fn behind_noun(&self, index: usize, effects: &mut Effects) -> bool {
        let clauses = self.clauses();
        let clause = &clauses.list[index];
        let before = (0..clause.elem).rev().find(|j| !matches!(clauses.row[*j], Elem::Inf(..) | Elem::Adv(..)));
        let before = match before.map(|b| (b, &clauses.row[b])) {
            Some((b, Elem::Prep(..))) => b.checked_sub(1),
            other => other.map(|(b, _)| b),
        };
        if let Some(np) = before.and_then(|b| self.reader.np(b))
            && let Some(effect) = self.noun_operator(np.start, np.end)
        {
            effects.add(effect);
            if self.reader.determiner_effect(np) == Effect::Negated {
                effects.negated = true;
                effects.pledge = true;
            }
            // "in a bid to push them back", "sebagai upaya untuk": what another act is done for.
            effects.purpose |= effect == Effect::Hypothetical && before.is_some_and(|b| clauses.prep_of[b].is_some());
            return true;
        }
        false
    }

    /// An infinitive behind a verb that is no operator: its purpose, or the act a noun stands for ("a plan to strike").
    fn purpose(&self, index: usize, effects: &mut Effects) {
        // The noun right before the infinitive may be an operator ("a plan to", "upaya untuk").
        if self.behind_noun(index, effects) {
            return;
        }
        // Without a word like "to" it is a second act, not what the first is done for ("menyusul memberikan pengakuan").
        let clauses = self.clauses();
        let (before, behind) = clauses.row.split_at(clauses.list[index].elem);
        let marked = before.iter().rev().find(|e| !matches!(e, Elem::Adv(..)));
        let last = self.reader.cx.language.profile.order == Order::Last;
        let marked = if last { behind[1..].iter().find(|e| !matches!(e, Elem::Quote(_))) } else { marked };
        if matches!(marked, Some(Elem::Inf(..))) {
            effects.hypothetical = true;
            effects.purpose = true;
        }
    }

    /// The status operator among the nouns and participles of a token range ("planned", "rencana").
    pub(super) fn noun_operator(&self, start: usize, end: usize) -> Option<Effect> {
        for token in start..end {
            let tok = self.reader.sent.toks.get(token)?;
            for analysis in &tok.analyses {
                for (_, index) in self.reader.cx.language.patterns_of(analysis.lemma) {
                    let Some(pattern) = self.reader.cx.language.patterns.get(*index as usize) else { continue };
                    // Nouns ("rencana") and English participles ("planned"), not a stem inside a compound ("uji coba").
                    let form = pattern.form.is_nominal() || !self.reader.cx.language.profile.head_initial;
                    if form
                        && let Owner::Operator(operator) = pattern.owner
                        && pattern.after.is_empty()
                        && let Some(operator) = self.reader.cx.language.operators.get(usize::from(operator))
                        && operator.effect != Effect::None
                    {
                        return Some(operator.effect);
                    }
                }
            }
        }
        None
    }

    pub(super) fn report_effect(&self, clause: usize) -> Option<Effect> {
        self.hits.get(clause)?.iter().find_map(|h| match h.owner {
            Owner::Report(index) => self.reader.cx.language.reports.get(usize::from(index)).map(|r| r.effect),
            _ => None,
        })
    }

    fn of_nominal(&self, nominal: &Nominal, effects: &mut Effects) {
        let Some(np) = self.reader.np(nominal.np).cloned() else { return };
        effects.add(self.reader.determiner_effect(&np));
        // Modifiers before the noun: "planned talks", "rencana kunjungan", "alleged attack" (a hedge is a claim, not a status).
        if let Some(effect) = self.noun_operator(np.start, nominal.token) {
            effects.add(effect);
        }
        if self.reader.cx.language.profile.head_initial
            && (nominal.token + 1..np.end)
                .any(|t| self.reader.cx.class(&self.reader.sent.toks[t], WordClass::Negator).is_some())
        {
            effects.negated = true;
        }
        // "plans for talks", "ancaman serangan", "threat of an attack"
        if let Some(prep) = self.clauses().prep_of[nominal.np]
            && let Some(before) = prep.checked_sub(1).and_then(|b| self.clauses().row.get(b)).and_then(Elem::np)
            && let Some(effect) = self.noun_operator(before.start, before.end)
        {
            effects.add(effect);
        }
        // "kesepakatan yang akan ditandatangani", "talks which will be held": what is told of the act by describing it.
        for clause in self.clauses().list.iter().filter(|c| c.antecedent == Some(nominal.np)) {
            if clause.link == Link::Relative && clause.subject == Some(nominal.np) && clause.vg.voice != Voice::Active {
                let words = clause.vg.operators.iter();
                let ahead = words
                    .filter_map(|o| self.reader.cx.language.closed.get(usize::from(*o)))
                    .any(|w| w.effect == Effect::Future);
                effects.future |= ahead;
                effects.negated |= clause.vg.negated;
            }
        }
        let Some(governor) = self.clauses().governor[nominal.np] else { return };
        // "Pertemuan itu akan digelar", "Kunjungan itu dibatalkan": a sense of the clause that has the noun among its words tells
        // of the same act.
        let own = self.hits.get(governor).map(Vec::as_slice).unwrap_or_default();
        let same = own.iter().any(|h| matches!(h.owner, Owner::Sense(_)) && h.theme == Some(nominal.np));
        let told = same.then(|| self.operator_among(own).unwrap_or(Effect::None));
        // "An attack on Moldova is possible."
        let clause = &self.clauses().list[governor];
        if clause.subject == Some(nominal.np)
            && clause.vg.copula
            && let Some(effect) = clause.adjective.and_then(|token| self.noun_operator(token, token + 1))
        {
            effects.add(effect);
        }
        if let Some(effect) = self.operator(governor).or(told) {
            // "Percakapan itu membahas …": what an operator does to its object it does not do to its subject.
            let clause = &self.clauses().list[governor];
            let doer = clause.vg.voice != Voice::Passive && clause.subject == Some(nominal.np);
            if effect != Effect::None && doer {
                return;
            }
            effects.add(effect);
            self.of_clause(governor, false, effects);
        }
    }
}
