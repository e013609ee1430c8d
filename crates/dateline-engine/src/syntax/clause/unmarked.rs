//! What a clause hangs on when no word says so: participles, reduced relatives, verbs behind an object, main clauses.

use dateline_lexicon::grammar::Role;
use dateline_lexicon::morph::Voice;
use dateline_lexicon::sense::Takes;

use super::{Builder, Clause, Link};
use crate::syntax::chunk::Elem;
use crate::syntax::prepare::UnitKind;

impl Builder<'_, '_> {
    /// Indonesian ", menewaskan 12 orang": an active verb right behind a comma goes on with the subject before.
    pub(super) fn goes_on(&self, comma: usize, clause: &Clause) -> bool {
        self.cx.language.profile.head_initial
            && clause.vg.voice == Voice::Active
            && !clause.reporting
            && !matches!(self.before(comma).map(|b| &self.out.row[b]), Some(Elem::Quote(_)) | None)
            && (0..comma).rev().find_map(|j| self.clause_at[j]).is_some_and(|c| {
                self.out.list[c].vg.finite && self.out.list[c].end + 1 >= comma && !self.out.list[c].reporting
            })
    }

    pub(super) fn participle(&self, comma: usize, clause: &mut Clause) {
        clause.link = Link::Participle;
        if clause.vg.bare_participle {
            // ", arrested on Monday, …" describes the noun before the comma.
            if let Some(np) = comma.checked_sub(1).filter(|j| self.is_np(*j)) {
                clause.antecedent = Some(np);
                clause.subject = Some(np);
                clause.shared = true;
                clause.link = Link::Relative;
                return;
            }
        }
        let main =
            (0..comma).rev().filter_map(|j| self.clause_at[j]).find(|c| self.out.list[*c].link != Link::Relative);
        if let Some(parent) = main {
            clause.parent = Some(parent);
            clause.subject = self.out.list[parent].subject;
            clause.shared = true;
        }
    }

    /// A verb group right after a noun phrase.
    pub(super) fn after_noun(&self, at: usize, prev: usize, clause: &mut Clause) {
        let first = self.out.groups[prev].first().copied().unwrap_or(prev);
        let left = self.before(first);
        match left.map(|l| &self.out.row[l]) {
            Some(Elem::Rel(..)) => {
                // "who last year threatened …": a time is nobody's act.
                let subject = Some(first).filter(|first| !self.is_time_np(*first));
                self.relative(left.unwrap_or(0), subject, clause);
                return;
            }
            Some(Elem::Sub(_, _, index)) => {
                clause.subject = Some(first);
                self.adverbial(left.unwrap_or(0), *index, clause);
                return;
            }
            Some(Elem::Comp(..)) => {
                clause.subject = Some(first);
                self.complement(left.unwrap_or(0), clause);
                return;
            }
            Some(Elem::Vg(_)) => {
                if let Some(parent) = left.and_then(|l| self.clause_at[l]) {
                    let p = &self.out.list[parent];
                    if p.link == Link::Complement && p.antecedent.is_some() && clause.vg.finite {
                        // "Kabar bahwa X menangkap Y tidak benar": what the clause was the content of goes on.
                        clause.subject = p.antecedent;
                        return;
                    }
                    self.after_object(first, parent, clause);
                    return;
                }
            }
            _ => {}
        }
        // "marched through Tbilisi demanding": behind a place the participle is the marchers'.
        let role = self.out.role_before(prev, self.cx.language);
        if clause.vg.gerund && matches!(role, Some(Role::Place | Role::Goal)) && !self.has_person_head(prev) {
            self.participle(first, clause);
            return;
        }
        // English reduced relative: "the man arrested by police", "troops shelling the town".
        if (clause.vg.bare_participle && !self.simple_past_likely(at, first)) || (clause.vg.gerund && left.is_some()) {
            clause.link = Link::Relative;
            clause.antecedent = Some(prev);
            clause.parent = self.out.governor[prev];
            clause.subject = Some(prev);
            clause.shared = true;
            return;
        }
        self.main(at, clause);
    }

    /// A participle tag without auxiliary is more likely a simple past when no `by` follows, something follows as object, and the
    /// clause has no verb yet.
    fn simple_past_likely(&self, at: usize, subject: usize) -> bool {
        let verb_before = (0..subject).any(|j| matches!(&self.out.row[j], Elem::Vg(vg) if vg.finite));
        let finite_after = self.out.row[at + 1..]
            .iter()
            .take_while(|e| !matches!(e, Elem::Break(_) | Elem::Comp(..) | Elem::Sub(..)))
            .any(|e| matches!(e, Elem::Vg(vg) if vg.finite));
        let object = matches!(self.row(at + 1), Some(Elem::Np(_)));
        !verb_before && (!finite_after || object)
    }

    /// NP VG NP VG: the second verb's relation to the first.
    fn after_object(&self, object: usize, parent: usize, clause: &mut Clause) {
        let p = &self.out.list[parent];
        let asks = matches!(p.takes, Takes::Ask | Takes::Say) || p.reporting;
        if p.vg.voice == Voice::Passive && p.bare_agent == Some(object) {
            // "China dituding Amerika Serikat melanggar …": the one accused or asked acts, not the doer between.
            clause.link = if asks { Link::Complement } else { Link::Infinitive };
            clause.parent = Some(parent);
            clause.subject = p.subject;
            clause.shared = true;
            return;
        }
        if clause.vg.bare_participle || clause.vg.gerund {
            clause.link = if asks && clause.vg.gerund { Link::Complement } else { Link::Relative };
            clause.antecedent = Some(object);
            clause.parent = Some(parent);
            clause.subject = Some(object);
            clause.shared = true;
        } else if matches!(p.link, Link::Relative | Link::Participle) && (!asks || clause.reporting) {
            // "The president who visited Japan said": the verb goes back to the described noun.
            clause.subject = p.antecedent.or(p.subject);
            clause.link = Link::Main;
            if let Some(grand) = p.parent {
                clause.parent = self.out.list[grand].parent;
            }
        } else if matches!(p.link, Link::Infinitive) && p.parent.is_none() {
            clause.subject = p.subject;
        } else {
            clause.link = if asks { Link::Complement } else { Link::Infinitive };
            clause.parent = Some(parent);
            clause.subject = Some(object);
            clause.shared = !p.reporting;
        }
    }

    /// A main clause: the nearest free noun phrase to the left is its subject.
    pub(super) fn main(&self, at: usize, clause: &mut Clause) {
        if clause.vg.bare_participle {
            // A participle tag on the verb of a main clause is a simple past.
            clause.vg.bare_participle = false;
            clause.vg.voice = Voice::Active;
            clause.vg.finite = true;
        }
        let mut j = at;
        let mut subject = self.interrupted(at);
        if let Some(subject) = subject {
            j = subject;
        }
        while subject.is_none() && j > 0 {
            j -= 1;
            match &self.out.row[j] {
                Elem::Adv(..) | Elem::Adj(_) | Elem::Other(_) | Elem::Comma(_) | Elem::Prep(..) | Elem::Inf(..) => {}
                Elem::Cc(_) => {
                    if !self.is_np(j + 1) {
                        break;
                    }
                }
                Elem::Quote(_) | Elem::Break(_) | Elem::Sub(..) | Elem::Comp(..) => break,
                Elem::Np(_) => {
                    let first = self.out.groups[j].first().copied().unwrap_or(j);
                    if self.out.prep_of[j].is_none() && !self.is_time_np(first) {
                        let left = self.before(first);
                        let owner = left.and_then(|l| self.clause_at[l]);
                        match owner {
                            Some(owner) if self.out.list[owner].object == Some(first) => {
                                // An object of an earlier verb: go on from what that verb describes.
                                let o = &self.out.list[owner];
                                if let Some(antecedent) = o.antecedent {
                                    j = antecedent + 1;
                                } else {
                                    j = o.elem;
                                    if matches!(o.link, Link::Main | Link::Complement) {
                                        break;
                                    }
                                }
                                continue;
                            }
                            _ => {
                                subject = Some(first);
                                break;
                            }
                        }
                    }
                    j = first;
                }
                Elem::Vg(_) => {
                    let Some(owner) = self.clause_at[j] else { continue };
                    let o = &self.out.list[owner];
                    if let Some(antecedent) = o.antecedent {
                        j = antecedent + 1;
                    } else if o.link == Link::Main || o.link == Link::Complement {
                        break;
                    }
                }
                Elem::Rel(..) => {
                    // The relative clause's antecedent is the subject of what follows it; "yang sama" is no clause.
                    if (j + 1..at).any(|k| self.clause_at[k].is_some()) {
                        subject = self.antecedent(j).map(|np| self.named_first(np));
                        break;
                    }
                }
            }
        }
        // "Austria, a neutral country, criticised": the name acts, not its description.
        let subject = subject.map(|np| if self.has_common_head(np) { self.free_name_first(np) } else { np });
        let linker = self.linker_before(subject.unwrap_or(j));
        clause.subject = subject;
        match linker.map(|l| (l, &self.out.row[l])) {
            Some((l, Elem::Comp(..))) => self.complement(l, clause),
            Some((l, Elem::Sub(_, _, index))) if !self.comma_between(l, at) => self.adverbial(l, *index, clause),
            Some((l, Elem::Rel(..))) if subject.is_some_and(|s| s > l) => self.relative(l, subject, clause),
            _ => {
                // Without a linker after a verb of saying: what it says ("Russia said its forces had …").
                let previous = (0..at).rev().find_map(|k| self.clause_at[k]);
                if let Some(previous) = previous
                    && subject.is_some_and(|s| s > self.out.list[previous].elem)
                    && !self.breaks_between(self.out.list[previous].elem, subject.unwrap_or(at))
                {
                    // "If violence continues, Peru …": a comma ends an adverbial clause, whatever its verb can report.
                    let closed = matches!(self.out.list[previous].link, Link::Adverbial(..))
                        && self.comma_between(self.out.list[previous].elem, at);
                    if self.out.list[previous].reporting && self.out.list[previous].subject.is_some() && !closed {
                        clause.link = Link::Complement;
                        clause.parent = Some(previous);
                    } else if self.out.list[previous].link == Link::Complement {
                        clause.link = Link::Complement;
                        clause.parent = self.out.list[previous].parent;
                    }
                }
            }
        }
    }

    /// "Republicans in the Senate, where …, threatened": whoever a verb right behind a comma goes back to, over the
    /// relative clause or participle that the comma ends.
    pub(super) fn interrupted(&self, at: usize) -> Option<usize> {
        let closing = self.before(at).filter(|b| matches!(self.out.row[*b], Elem::Comma(_)))?;
        let opening = (0..closing).rev().find(|k| {
            matches!(self.out.row[*k], Elem::Comma(_))
                && match self.row(k + 1) {
                    Some(Elem::Rel(..)) => true,
                    Some(Elem::Vg(vg)) => vg.gerund || vg.bare_participle,
                    _ => false,
                }
        })?;
        let between = &self.out.row[opening..closing];
        let quotes = between.iter().filter(|e| matches!(e, Elem::Quote(_))).count();
        if quotes % 2 == 1 || between.iter().any(|e| matches!(e, Elem::Break(_))) {
            return None;
        }
        let mut np = opening.checked_sub(1).filter(|np| self.is_np(*np))?;
        while let Some(prep) = self.out.prep_of[np] {
            np = prep.checked_sub(1).filter(|np| self.is_np(*np))?;
        }
        let first = self.out.groups[np].first().copied().unwrap_or(np);
        let free = self.out.governor[first].is_none() && !self.is_time_np(first);
        let idle = !(first..opening).any(|k| self.clause_at[k].is_some());
        (free && idle).then_some(first)
    }

    /// Whether a phrase's head is an office or a kind of people.
    fn has_person_head(&self, np: usize) -> bool {
        let unit = self.row(np).and_then(Elem::np).and_then(|np| self.sent.unit(np.head));
        unit.is_some_and(|unit| matches!(unit.kind, UnitKind::Title(..) | UnitKind::Agent(..)))
    }

    fn breaks_between(&self, from: usize, to: usize) -> bool {
        self.out.row[from..to].iter().any(|e| matches!(e, Elem::Break(_) | Elem::Quote(_) | Elem::Sub(..)))
    }

    fn comma_between(&self, from: usize, to: usize) -> bool {
        self.out.row[from..to].iter().any(|e| matches!(e, Elem::Comma(_)))
            && (from..to).any(|j| self.clause_at[j].is_some())
    }

    fn linker_before(&self, at: usize) -> Option<usize> {
        for j in (0..at).rev() {
            match &self.out.row[j] {
                Elem::Comp(..) | Elem::Sub(..) | Elem::Rel(..) => return Some(j),
                Elem::Adv(..) | Elem::Other(_) | Elem::Prep(..) | Elem::Np(_) | Elem::Comma(_) | Elem::Adj(_) => {}
                _ => return None,
            }
        }
        None
    }
}
