//! Which noun phrases belong together: coordination ("A, B and C") and apposition ("Mao Ning, a spokesperson, …").

use dateline_lexicon::grammar::Role;
use dateline_lexicon::sense::Takes;

use super::Builder;
use crate::syntax::chunk::Elem;
use crate::syntax::prepare::UnitKind;

impl Builder<'_, '_> {
    pub(super) fn group_noun_phrases(&mut self) {
        let len = self.out.row.len();
        let postpositions = self.cx.language.profile.postpositions;
        for at in 0..len {
            if self.is_np(at) {
                self.out.groups[at] = vec![at];
                let beside = if postpositions { Some(at + 1) } else { at.checked_sub(1) };
                self.out.prep_of[at] = beside.filter(|p| matches!(self.row(*p), Some(Elem::Prep(..))));
            }
        }
        let mut at = 0;
        while at < len {
            if !self.is_np(at) {
                at += 1;
                continue;
            }
            let mut members = vec![at];
            let mut last = at;
            let mut closed = false;
            while !closed {
                // NP , NP … (,) and NP
                let mut next = last + 1;
                let comma = matches!(self.row(next), Some(Elem::Comma(_)));
                next += usize::from(comma);
                let cc = matches!(self.row(next), Some(Elem::Cc(_)));
                next += usize::from(cc);
                let repeated_prep = match (self.row(next), self.out.prep_of[at].and_then(|p| self.row(p))) {
                    (Some(Elem::Prep(_, _, a)), Some(Elem::Prep(_, _, b))) => a == b && cc,
                    _ => false,
                };
                next += usize::from(repeated_prep);
                let joined = || {
                    cc || comma
                        && (self.list_continues(next)
                            || self.headline_pair(at, next)
                            || postpositions && self.names_side_by_side(last, next))
                };
                if !self.is_np(next) || !joined() {
                    break;
                }
                // "Pada Maret lalu, TNI dan militer Kamboja": a time is no member of a list of others.
                if self.is_time_np(at) != self.is_time_np(next) {
                    break;
                }
                if cc && self.starts_clause(next, at) {
                    break;
                }
                members.push(next);
                last = next;
                // "A dan B serta C": a second coordinator goes on with the list.
                closed = cc && !(matches!(self.row(next + 1), Some(Elem::Cc(_))) && self.is_np(next + 2));
            }
            if members.len() > 1 {
                let prep = self.out.prep_of[if postpositions { last } else { at }];
                for member in &members {
                    self.out.groups[*member].clone_from(&members);
                    self.out.prep_of[*member] = prep;
                }
            }
            at = last + 1;
        }
    }

    /// Where markers stand behind, a name without one before another name goes on with it ("米国、英国は").
    fn names_side_by_side(&self, first: usize, second: usize) -> bool {
        let name = |at: usize| self.row(at).and_then(Elem::np).is_some_and(|np| self.sent.unit(np.head).is_some());
        name(first) && name(second)
    }

    /// "Indonesia, Turkey boost ties": in a headline a comma joins the two names that open it.
    fn headline_pair(&self, first: usize, second: usize) -> bool {
        let name = |at: usize| self.row(at).and_then(Elem::np).is_some_and(|np| self.sent.unit(np.head).is_some());
        let closed = self.sent.toks.last().is_some_and(|t| self.cx.word(t) == ".");
        first == 0
            && !closed
            && name(first)
            && name(second)
            && matches!(self.row(second + 1), Some(Elem::Vg(_) | Elem::Inf(..)))
    }

    /// Two phrases parted by a comma, the second closed by a comma, a verb or the end; which of them names and which describes
    /// is for the mention layer to say.
    pub(super) fn find_appositions(&mut self) {
        if self.cx.language.profile.postpositions {
            return;
        }
        for at in 0..self.out.row.len() {
            if !self.is_np(at) || !matches!(self.row(at + 1), Some(Elem::Comma(_))) || !self.is_np(at + 2) {
                continue;
            }
            if self.out.groups[at].contains(&(at + 2)) || self.is_time_np(at) || self.is_time_np(at + 2) {
                continue;
            }
            let mut next = at + 3;
            while matches!(self.row(next), Some(Elem::Prep(..))) && self.is_np(next + 1) {
                next += 2;
            }
            // "Di Seoul, Stoltenberg bertemu": a fronted phrase is no name of the subject behind it.
            if self.out.prep_of[at].is_some() && matches!(self.row(next), Some(Elem::Vg(_) | Elem::Adv(..))) {
                continue;
            }
            // "In Lima, the prime minister, X, defended": a fronted place is not who is described behind it.
            let opens = |prep: usize| (0..prep).all(|j| matches!(self.out.row[j], Elem::Other(_) | Elem::Break(_)));
            let fronted = self.out.role_before(at, self.cx.language) == Some(Role::Place)
                && self.out.prep_of[at].is_some_and(opens);
            let described = self.row(at + 2).and_then(Elem::np).and_then(|np| self.sent.unit(np.head));
            if fronted && described.is_some_and(|unit| matches!(unit.kind, UnitKind::Title(..) | UnitKind::Agent(..))) {
                continue;
            }
            // "… the rebels, the president said": behind a verb a phrase before a verb of saying is whoever says it.
            let says = matches!(self.row(next), Some(Elem::Vg(vg)) if self.nature(vg.head, false).1);
            if says && self.out.row[..at].iter().any(|e| matches!(e, Elem::Vg(vg) if vg.finite)) {
                continue;
            }
            let pronoun = |np: usize| self.row(np).and_then(Elem::np).is_some_and(|np| np.pronoun.is_some());
            if pronoun(at) || pronoun(at + 2) {
                continue;
            }
            let closed = match self.row(next) {
                None => true,
                Some(elem) => matches!(
                    elem,
                    Elem::Comma(_) | Elem::Other(_) | Elem::Vg(_) | Elem::Break(_) | Elem::Rel(..) | Elem::Quote(_)
                ),
            };
            if closed {
                self.out.appositions.push((at, at + 2));
                if self.out.prep_of[at + 2].is_none() {
                    self.out.prep_of[at + 2] = self.out.prep_of[at];
                }
            }
        }
    }

    /// A comma continues a list only when a coordinator closes it: "A, B and C".
    fn list_continues(&self, mut at: usize) -> bool {
        loop {
            match (self.row(at + 1), self.row(at + 2), self.row(at + 3)) {
                (Some(Elem::Cc(_)), Some(Elem::Np(_)), _) => return !self.starts_clause(at + 2, at),
                (Some(Elem::Comma(_)), Some(Elem::Cc(_)), Some(Elem::Np(_))) => return !self.starts_clause(at + 3, at),
                (Some(Elem::Comma(_)), Some(Elem::Np(_)), _) => at += 2,
                _ => return false,
            }
        }
    }

    /// Whether the noun phrase after a coordinator is the subject of a new clause rather than a member of the list.
    fn starts_clause(&self, np: usize, first: usize) -> bool {
        let Some(left) = first.checked_sub(1) else { return false };
        match &self.out.row[left] {
            // "mendesak Iran dan Israel menahan diri": both are asked.
            Elem::Vg(vg) => {
                if matches!(self.nature(vg.head, false).0, Takes::Ask | Takes::Say) {
                    return false;
                }
            }
            Elem::Prep(_, _, index) => {
                // "Talks between A and B collapsed": what stands before the adposition is the subject of what follows.
                let owned = left > 0
                    && self.is_np(left - 1)
                    && !(0..left - 1).any(|j| matches!(&self.out.row[j], Elem::Vg(vg) if vg.finite));
                if owned || self.role_of(*index) == Role::Between {
                    return false;
                }
            }
            _ => return false,
        }
        let mut at = np + 1;
        while matches!(self.row(at), Some(Elem::Adv(..))) {
            at += 1;
        }
        matches!(self.row(at), Some(Elem::Vg(vg)) if vg.finite)
    }
}
