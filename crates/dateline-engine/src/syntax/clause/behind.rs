//! Clauses of languages whose verb stands last: its arguments are marked phrases before it, and what it hangs on follows.
//!
//! Verbs are met from left to right. Each takes the phrases before it that no verb has taken, the nearest first, up to what
//! belongs to an outer clause: the topic always, a second subject or object where the clause is inside another.

use dateline_lexicon::grammar::{Role, WordClass};
use dateline_lexicon::morph::Voice;
use dateline_lexicon::sense::Takes;

use super::{Builder, Clause, Link, Oblique, marker_hash};
use crate::syntax::chunk::Elem;

impl Builder<'_, '_> {
    /// What a verb hangs on, told by what follows it.
    pub(super) fn link_behind(&self, at: usize, clause: &mut Clause) {
        let mut next = at + 1;
        while matches!(self.row(next), Some(Elem::Quote(_) | Elem::Adv(..))) {
            next += 1;
        }
        match self.row(next) {
            Some(Elem::Np(_)) => {
                clause.link = Link::Relative;
                clause.antecedent = Some(next);
            }
            Some(Elem::Comp(..)) => clause.link = Link::Complement,
            Some(Elem::Inf(..)) => clause.link = Link::Infinitive,
            Some(Elem::Sub(_, _, index)) => {
                let word = self.cx.language.closed.get(usize::from(*index));
                if let Some(word) = word {
                    clause.link = Link::Adverbial(word.role, word.effect);
                }
            }
            _ => {}
        }
    }

    /// Takes the arguments before a verb.
    pub(super) fn arguments_before(&self, at: usize, clause: &mut Clause) {
        let inside = clause.link != Link::Main;
        let mut topic = None;
        let mut sibling = None;
        let mut j = at;
        while j > 0 {
            j -= 1;
            match &self.out.row[j] {
                Elem::Np(_) => {
                    let first = self.out.groups[j].first().copied().unwrap_or(j);
                    if self.out.governor[j].is_none() && !self.is_time_np(j) {
                        let prep = self.out.prep_of[j];
                        match self.role_in(clause, prep) {
                            Some(Role::Theme) if inside => {
                                topic = Some(first);
                                break;
                            }
                            Some(Role::Theme | Role::Subject) if clause.subject.is_none() => {
                                clause.subject = Some(first);
                            }
                            Some(Role::Object | Role::Theme) if clause.object.is_none() => clause.object = Some(first),
                            Some(Role::Subject | Role::Object) if inside => break,
                            Some(Role::Theme | Role::Subject | Role::Object | Role::Possessor | Role::Says) => {}
                            Some(Role::Goal) if clause.link == Link::Infinitive => break,
                            Some(_) => self.take_oblique(clause, first, prep),
                            None => self.take_unmarked(at, j, first, clause),
                        }
                    } else if self.is_topic(j) && topic.is_none() {
                        topic = Some(first);
                    }
                    j = first;
                }
                Elem::Vg(_) => {
                    let Some(before) = self.clause_at[j] else { continue };
                    if !inside && self.out.list[before].link == Link::Main {
                        sibling = self.out.list[before].subject;
                        break;
                    }
                }
                Elem::Break(_) => break,
                _ => {}
            }
        }
        if let Some(antecedent) = clause.antecedent {
            if clause.subject.is_none() {
                clause.subject = Some(antecedent);
                clause.shared = true;
            } else if clause.object.is_none() && clause.vg.voice != Voice::Passive {
                clause.object = Some(antecedent);
            }
        } else if clause.subject.is_none() {
            clause.subject = topic.or(sibling);
            clause.shared = true;
        }
    }

    /// The role of a phrase in a clause: in a passive, that of the doer where its marker can have it.
    fn role_in(&self, clause: &Clause, prep: Option<usize>) -> Option<Role> {
        let Elem::Prep(start, _, index) = *self.row(prep?)? else { return None };
        let agent = clause.vg.voice == Voice::Passive && self.agent_reading(start).is_some();
        let word = self.cx.language.closed.get(usize::from(index));
        word.filter(|w| !w.adnominal).map(|w| if agent { Role::Agent } else { w.role }).or(Some(Role::Possessor))
    }

    fn agent_reading(&self, token: usize) -> Option<u16> {
        let closed = &self.sent.toks.get(token)?.closed;
        closed.iter().copied().find(|index| {
            let word = self.cx.language.closed.get(usize::from(*index));
            word.is_some_and(|w| w.class == WordClass::Adposition && w.role == Role::Agent && !w.adnominal)
        })
    }

    fn take_oblique(&self, clause: &mut Clause, np: usize, prep: Option<usize>) {
        let Some(prep) = prep else { return };
        let Elem::Prep(start, end, index) = self.out.row[prep] else { return };
        let passive = clause.vg.voice == Voice::Passive;
        let closed = self.agent_reading(start).filter(|_| passive).unwrap_or(index);
        clause.obliques.push(Oblique { marker: marker_hash(self.sent, start, end), closed, np, prep });
    }

    /// A phrase without a marker: what stands right before the verb is its object; before a comma, in a headline, who acts.
    fn take_unmarked(&self, at: usize, np: usize, first: usize, clause: &mut Clause) {
        let next = self.row(np + 1);
        if np + 1 == at && clause.object.is_none() {
            clause.object = Some(first);
        } else if matches!(next, Some(Elem::Comma(_) | Elem::Other(_)))
            && clause.subject.is_none()
            && !self.has_common_head(first)
        {
            clause.subject = Some(first);
        }
    }

    fn is_topic(&self, np: usize) -> bool {
        let prep = self.out.prep_of[np].and_then(|prep| self.row(prep));
        matches!(prep, Some(Elem::Prep(_, _, index)) if self.role_of(*index) == Role::Theme)
    }

    /// Gives waiting clauses the one they hang on, and those without a doer of their own the doer it tells.
    pub(super) fn take_open(&mut self, at: usize, index: usize) {
        let relative = self.out.list[index].link == Link::Relative;
        let touches = at.checked_sub(1).is_some_and(|b| matches!(self.out.row[b], Elem::Comp(..) | Elem::Inf(..)));
        if !relative || touches {
            for child in std::mem::take(&mut self.open) {
                self.out.list[child].parent = Some(index);
                let asked = self.asked_of(index);
                let clause = &self.out.list[child];
                let own = clause.subject.is_some() && !clause.shared;
                if !own {
                    let subject = asked.filter(|_| clause.link == Link::Infinitive).or(self.out.list[index].subject);
                    self.out.list[child].subject = subject;
                    self.out.list[child].shared = true;
                }
            }
        }
        if matches!(self.out.list[index].link, Link::Complement | Link::Infinitive | Link::Adverbial(..)) {
            self.open.push(index);
        } else if relative {
            let antecedent = self.out.list[index].antecedent;
            self.out.list[index].parent = antecedent.and_then(|np| self.out.governor[np]);
        }
    }

    /// Whom a clause asks for an act.
    fn asked_of(&self, index: usize) -> Option<usize> {
        let clause = &self.out.list[index];
        if clause.takes != Takes::Ask {
            return None;
        }
        if clause.vg.voice == Voice::Passive {
            return clause.subject;
        }
        clause.obliques.iter().find(|o| self.role_of(o.closed) == Role::Goal).map(|o| o.np).or(clause.object)
    }
}
