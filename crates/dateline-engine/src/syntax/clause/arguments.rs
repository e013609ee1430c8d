//! The objects and obliques of a clause, on both sides of its verb.

use dateline_lexicon::grammar::{Order, Role, VoiceMark};
use dateline_lexicon::morph::Voice;
use dateline_lexicon::sense::Takes;

use super::{Builder, Clause, Link, Oblique, marker_hash};
use crate::syntax::chunk::Elem;

impl Builder<'_, '_> {
    /// Objects and obliques to the right, fronted obliques to the left, and the subject of an inverted verb of saying.
    pub(super) fn arguments(&self, at: usize, clause: &mut Clause) {
        let mut j = at + 1;
        let mut bare: Vec<usize> = Vec::new();
        let mut seen_break = false;
        while let Some(elem) = self.row(j) {
            match elem {
                Elem::Np(_) => {
                    let group = &self.out.groups[j];
                    let last = group.last().copied().unwrap_or(j);
                    if self.out.prep_of[j].is_none() && !self.is_time_np(j) && !seen_break {
                        // A noun phrase right before a finite verb is that verb's subject, unless nothing else is the object.
                        bare.push(j);
                    }
                    j = last + 1;
                    continue;
                }
                Elem::Prep(start, end, index) => {
                    if self.is_np(j + 1) {
                        clause.obliques.push(Oblique {
                            marker: marker_hash(self.sent, *start, *end),
                            closed: *index,
                            np: j + 1,
                            prep: j,
                        });
                        let last = self.out.groups[j + 1].last().copied().unwrap_or(j + 1);
                        j = last + 1;
                        continue;
                    }
                    if matches!(self.row(j + 1), Some(Elem::Vg(_))) {
                        break;
                    }
                }
                Elem::Adv(..) | Elem::Adj(_) | Elem::Other(_) => {}
                Elem::Comma(_) => {
                    // Obliques may follow a comma; bare noun phrases after it are appositions or new subjects.
                    if !matches!(self.row(j + 1), Some(Elem::Prep(..) | Elem::Adv(..))) {
                        if clause.reporting && bare.is_empty() && matches!(self.row(j + 1), Some(Elem::Np(_))) {
                            seen_break = true;
                            j += 1;
                            continue;
                        }
                        break;
                    }
                    seen_break = true;
                }
                _ => break,
            }
            j += 1;
        }
        clause.end = j;
        self.place_bare(at, &bare, clause);
        self.fronted(at, clause);
    }

    fn place_bare(&self, at: usize, bare: &[usize], clause: &mut Clause) {
        let mut bare = bare.to_vec();
        if self.cx.language.profile.order == Order::First {
            self.subject_behind(&mut bare, clause);
        }
        // "… said Stoltenberg": the subject of a verb of saying stands behind it after a quotation or comma.
        let inverted = clause.reporting
            && clause.vg.finite
            && (clause.subject.is_none() || self.after_quote(at))
            && clause.vg.voice != Voice::Passive;
        if inverted && clause.link == Link::Main && !bare.is_empty() {
            clause.subject = Some(bare.remove(0));
            clause.shared = false;
        }
        let next_is_verb = |np: usize| {
            let last = self.out.groups[np].last().copied().unwrap_or(np);
            let mut k = last + 1;
            while matches!(self.row(k), Some(Elem::Adv(..))) {
                k += 1;
            }
            matches!(self.row(k), Some(Elem::Vg(vg)) if vg.finite && !vg.bare_participle)
        };
        if let Some(last) = bare.last().copied()
            && next_is_verb(last)
            && (bare.len() > 1 || clause.reporting && clause.takes == Takes::Nothing)
        {
            bare.pop();
        }
        if clause.vg.voice == Voice::Passive && self.cx.language.profile.voice == VoiceMark::Form {
            // "ditangkap polisi": the doer stands right behind a passive verb.
            if let Some(first) = bare.first().copied()
                && self.before(first) == Some(at)
                && !self.has_common_head(first)
            {
                clause.bare_agent = Some(first);
                bare.remove(0);
            }
        }
        match bare.as_slice() {
            [] => {}
            [one] => {
                if clause.object.is_none() {
                    clause.object = Some(*one);
                }
            }
            [one, two, ..] => {
                // Two objects ("gave Ukraine tanks") stand next to each other.
                let adjacent = self.out.groups[*one].last().copied().unwrap_or(*one) + 1 == *two;
                if adjacent {
                    clause.second_object = Some(*one);
                    clause.object = Some(*two);
                } else {
                    clause.object = Some(*one);
                }
            }
        }
    }

    /// Where verbs stand first, the first phrase behind one is its subject, unless the clause has another and nothing else
    /// is left for the object. A pronoun written as one with the verb is the object.
    fn subject_behind(&self, bare: &mut Vec<usize>, clause: &mut Clause) {
        if bare.first().is_some_and(|np| self.is_enclitic(*np)) {
            clause.object = Some(bare.remove(0));
        }
        let Some(first) = bare.first().copied() else { return };
        let others = bare.len() > 1 || clause.object.is_some();
        let alone = clause.subject.is_none() && clause.link != Link::Infinitive;
        let told = clause.reporting && clause.takes != Takes::Ask;
        let acts = clause.link == Link::Infinitive && !self.has_common_head(first);
        if alone || clause.shared && (others || told || acts && clause.takes == Takes::Nothing) {
            clause.subject = Some(first);
            clause.shared = false;
            bare.remove(0);
        }
    }

    /// A pronoun written as one with the word before.
    fn is_enclitic(&self, np: usize) -> bool {
        let Some(np) = self.row(np).and_then(Elem::np).filter(|np| np.pronoun.is_some()) else { return false };
        np.start > 0 && self.sent.toks[np.start - 1].span.end == self.sent.toks[np.start].span.start
    }

    /// Where no form tells the voice, a doer marked as such makes a passive.
    pub(super) fn voice_by_agent(&self, clause: &mut Clause) {
        if clause.vg.voice != Voice::Neutral || !clause.obliques.iter().any(|o| self.role_of(o.closed) == Role::Agent) {
            return;
        }
        clause.vg.voice = Voice::Passive;
        if clause.subject.is_none() || clause.shared {
            clause.subject = clause.object.take().or(clause.subject);
        }
    }

    fn after_quote(&self, at: usize) -> bool {
        self.before(at).is_some_and(|b| {
            matches!(self.out.row[b], Elem::Quote(_))
                || matches!(self.out.row[b], Elem::Comma(_)) && b > 0 && matches!(self.out.row[b - 1], Elem::Quote(_))
        })
    }

    /// Adpositional phrases before the subject ("Di Seoul, Stoltenberg bertemu …").
    fn fronted(&self, at: usize, clause: &mut Clause) {
        if clause.link != Link::Main && clause.link != Link::Complement {
            return;
        }
        let limit = clause.subject.filter(|s| *s < at).unwrap_or(at);
        let mut from = limit;
        while from > 0
            && matches!(
                self.out.row[from - 1],
                Elem::Np(_) | Elem::Prep(..) | Elem::Adv(..) | Elem::Comma(_) | Elem::Other(_)
            )
        {
            from -= 1;
        }
        clause.obliques.extend((from..limit).filter_map(|j| self.free_oblique(j)));
        // Phrases between subject and verb ("Stoltenberg on Monday met") count too.
        if let Some(subject) = clause.subject.filter(|s| *s < at) {
            clause.obliques.extend((subject + 1..at).filter_map(|j| self.free_oblique(j)));
        }
    }

    /// An oblique at a row index that no clause governs yet: a phrase of place, time or company, not of saying or owning.
    fn free_oblique(&self, prep: usize) -> Option<Oblique> {
        let Elem::Prep(start, end, closed) = *self.row(prep)? else { return None };
        let np = prep + 1;
        let free = self.is_np(np)
            && !matches!(self.role_of(closed), Role::Says | Role::Possessor)
            && self.out.governor[np].is_none();
        free.then(|| Oblique { marker: marker_hash(self.sent, start, end), closed, np, prep })
    }
}
