//! The slots of an act that a noun tells ("talks between A and B", "serangan Israel terhadap Gaza").

use dateline_lexicon::grammar::Role;
use dateline_lexicon::pattern::PatternForm;
use dateline_lexicon::sense::Relation;

use super::Filler;
use crate::event::matching::{Hit, Nominal};
use crate::mention::state::{Reading, State};
use crate::syntax::chunk::{Elem, Np};

impl Filler<'_, '_> {
    pub(super) fn in_nominal(
        &self,
        relation: &Relation,
        nominal: &Nominal,
        hit: &Hit,
        state: &mut State<'_>,
    ) -> Vec<Reading> {
        let Some(np) = self.reader.np(nominal.np).cloned() else { return Vec::new() };
        let by_role = |role: Role, deep: bool, state: &mut State<'_>| {
            let marked = nominal.obliques.iter().find(|o| self.role_of(o.closed) == role);
            marked.map(|o| self.group(o.np, state, deep)).unwrap_or_default()
        };
        let agent = |state: &mut State<'_>| by_role(Role::Agent, true, state);
        let between = |state: &mut State<'_>| by_role(Role::Between, false, state);
        let of = |state: &mut State<'_>| {
            let owner = nominal.obliques.first().filter(|o| self.role_of(o.closed) == Role::Possessor);
            owner.map(|o| self.group(o.np, state, true)).unwrap_or_default()
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
    fn possessor(&self, np: &Np, token: usize, state: &mut State<'_>) -> Vec<Reading> {
        let mut found = self.modifiers(np, token, state);
        let compounded = self.compounded(np, token, state);
        found.retain(|reading| !compounded.contains(reading));
        if !found.is_empty() {
            return found;
        }
        self.possessive(np, state).into_iter().collect()
    }

    /// Actors among the modifiers of an act noun.
    pub(crate) fn modifiers(&self, np: &Np, token: usize, state: &mut State<'_>) -> Vec<Reading> {
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
}
