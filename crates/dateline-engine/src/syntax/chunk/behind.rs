//! Languages whose verb stands last: what follows a verb belongs to it, and a linker stands behind what it links.

use dateline_lexicon::grammar::{Role, WordClass};
use dateline_lexicon::morph::Voice;

use super::{Chunker, Elem, Vg};

impl Chunker<'_, '_> {
    /// A verb with the words of tense, negation and wish behind it, or a copula with them.
    pub(super) fn verb_group_behind(&mut self, i: usize) -> Option<usize> {
        let mut vg = Vg::at(i);
        let mut at = i;
        let verb = self.sent.unit(i).is_none() && self.is_verb(i, false);
        if verb {
            at += 1;
        }
        while let Some(tok) = self.tok(at).filter(|_| self.sent.unit(at).is_none()) {
            let operator = [WordClass::Modal, WordClass::Aspect, WordClass::Hedge]
                .into_iter()
                .find_map(|class| self.closed_index(at, class));
            let has = |class| self.class(at, class).is_some();
            if has(WordClass::Negator) {
                vg.negated = true;
            } else if let Some(operator) = operator {
                vg.operators.push(operator);
            } else if has(WordClass::Copula) && !verb {
                vg.copula = true;
            } else if !(verb && (has(WordClass::Auxiliary) || has(WordClass::Copula))) {
                break;
            }
            at += usize::from(tok.closed_len).max(1);
        }
        if at == i {
            return None;
        }
        vg.end = at;
        vg.copula = !verb;
        if verb {
            self.finish_verb(&mut vg, false, false, false);
        } else {
            vg.voice = Voice::Active;
            vg.finite = true;
        }
        self.row.push(Elem::Vg(vg));
        Some(at)
    }

    /// A linker by what stands before it: behind a verb it links a clause, behind a phrase it marks that phrase.
    pub(super) fn closed_behind(&mut self, i: usize, end: usize) -> Option<usize> {
        if self.tok(i)?.closed.is_empty() {
            return None;
        }
        let verb = matches!(self.row.last(), Some(Elem::Vg(_) | Elem::Quote(_)));
        let phrase = matches!(self.row.last(), Some(Elem::Np(_)));
        let index = |class| self.closed_index(i, class);
        let (adposition, subordinator) = (index(WordClass::Adposition), index(WordClass::Subordinator));
        let elem = if let Some(index) = adposition.filter(|_| phrase) {
            Elem::Prep(i, end, index)
        } else if verb && index(WordClass::Complementizer).is_some() {
            Elem::Comp(i, end)
        } else if verb && index(WordClass::Infinitive).is_some() {
            Elem::Inf(i, end)
        } else if let Some(index) = subordinator.filter(|_| verb) {
            Elem::Sub(i, end, index)
        } else if index(WordClass::Coordinator).is_some() {
            Elem::Cc(i)
        } else if let Some(index) = adposition {
            Elem::Prep(i, end, index)
        } else if index(WordClass::Adverb).is_some() {
            Elem::Adv(i, end)
        } else {
            return None;
        };
        self.row.push(elem);
        Some(end)
    }

    /// A marker of company that can also join stands between two actors as a joiner, unless the second is a place.
    pub(super) fn settle_coordinators(&mut self) {
        let actor = |elem: Option<&Elem>| elem.and_then(Elem::np).is_some_and(|np| self.sent.unit(np.head).is_some());
        let joins: Vec<usize> = (1..self.row.len())
            .filter(|at| {
                let Elem::Prep(start, _, index) = self.row[*at] else { return false };
                let company =
                    self.cx.language.closed.get(usize::from(index)).is_some_and(|w| w.role == Role::Companion);
                let place = match self.row.get(at + 2) {
                    Some(Elem::Prep(_, _, index)) => self.cx.language.closed.get(usize::from(*index)).map(|w| w.role),
                    _ => None,
                };
                company
                    && place != Some(Role::Place)
                    && self.class(start, WordClass::Coordinator).is_some()
                    && actor(self.row.get(at - 1))
                    && actor(self.row.get(at + 1))
            })
            .collect();
        for at in joins {
            self.row[at] = Elem::Cc(self.row[at].start());
        }
    }
}
