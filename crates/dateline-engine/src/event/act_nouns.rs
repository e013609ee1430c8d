//! Nouns of acts in languages that say with them what others say with infinitives and clauses: whose act it is, who
//! undergoes it, what hangs on it.

use dateline_lexicon::lexicon::Owner;

use super::matching::{Matcher, Nominal};
use super::slots::Filler;
use crate::mention::state::{Reading, State};
use crate::syntax::chunk::{Elem, Np};
use crate::syntax::clause::{Oblique, marker_hash};

impl Filler<'_, '_> {
    /// "يعتزم زيارة", "訪問を計画": in languages that say it with a noun, whoever plans or tries an act is who does it.
    pub(super) fn doers_of_operator(&self, nominal: &Nominal, state: &mut State<'_>) -> Vec<Reading> {
        let language = self.reader.cx.language;
        if !language.profile.act_nouns_share_subject {
            return Vec::new();
        }
        let Some(clause) = self.reader.clauses.governor[nominal.np].map(|c| self.reader.clauses.list[c].clone()) else {
            return Vec::new();
        };
        let analyses = &self.reader.sent.toks[clause.head].analyses;
        let mut patterns = analyses.iter().flat_map(|a| language.patterns_of(a.lemma));
        let operator = patterns
            .any(|(_, p)| language.patterns.get(*p as usize).is_some_and(|p| matches!(p.owner, Owner::Operator(_))));
        if operator && clause.object == Some(nominal.np) { self.doers(&clause, state) } else { Vec::new() }
    }

    /// Names that make one compound with an act noun, where such names undergo the act.
    pub(super) fn compounded(&self, np: &Np, token: usize, state: &mut State<'_>) -> Vec<Reading> {
        if !self.reader.cx.language.profile.act_compounds_undergo {
            return Vec::new();
        }
        let from = self.reader.sent.toks[np.possessor.map_or(np.start, |(_, end)| end)].span.start;
        let mut found = self.modifiers(np, token, state);
        found.retain(|reading| reading.span.start >= from);
        found
    }
}

impl Matcher<'_, '_> {
    /// The chain of phrases before a noun phrase that belong to it by their markers ("ウクライナへの攻撃").
    pub(super) fn preceding(&self, np: usize) -> Vec<Oblique> {
        let mut out = Vec::new();
        let mut at = self.clauses.groups[np].first().copied().unwrap_or(np);
        while at >= 2
            && let Elem::Prep(start, end, index) = self.clauses.row[at - 1]
            && self.cx.language.closed.get(usize::from(index)).is_some_and(|w| w.adnominal)
            && let Some(first) = self.clauses.groups[at - 2].first().copied()
        {
            out.push(Oblique { marker: marker_hash(self.sent, start, end), closed: index, np: first, prep: at - 1 });
            at = first;
        }
        out
    }
}
