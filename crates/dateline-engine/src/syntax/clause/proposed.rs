//! Clauses as a dependency tree tells them, behind the interface of the rules: for measurement (`docs/parser-comparison.md`).
//!
//! The rules have read the sentence before. Whatever the tree does not tell (effects of linkers, appositions, attributions)
//! stays as they have it.

use dateline_lexicon::grammar::{Effect, Role};
use dateline_lexicon::morph::Voice;

use super::{Builder, Clause, Link, Oblique, marker_hash};
use crate::parser::{Guide, Label, Tree};
use crate::syntax::chunk::Elem;

/// A tree over the row of a sentence.
pub(super) struct Proposal<'t> {
    tree: &'t Tree,
    /// The clause each element is the predicate of.
    clause: Vec<Option<usize>>,
    /// The element by which each clause stands in the tree.
    nodes: Vec<usize>,
}

/// Arguments of a clause by the tree.
#[derive(Debug, Default)]
struct Arguments {
    subject: Option<usize>,
    object: Option<usize>,
    second_object: Option<usize>,
    bare_agent: Option<usize>,
    obliques: Vec<Oblique>,
}

impl Builder<'_, '_> {
    /// Reads the tree into the clauses that the rules have built.
    pub(super) fn propose(&mut self, tree: &Tree, guide: Guide) {
        let proposal = self.proposal(tree);
        if guide == Guide::Parser {
            self.regroup(&proposal);
        }
        let mut arguments: Vec<Arguments> = self.out.list.iter().map(|_| Arguments::default()).collect();
        for np in (0..self.out.row.len()).filter(|np| self.is_np(*np)) {
            if self.out.groups[np].first() == Some(&np)
                && !self.is_time_np(np)
                && let Some((clause, label)) =
                    self.out.groups[np].iter().find_map(|member| self.relation(&proposal, *member))
            {
                self.assign(np, &self.out.list[clause], label, &mut arguments[clause]);
            }
        }
        match guide {
            Guide::Mix => self.fill_gaps(&arguments),
            Guide::Arguments => {
                for (clause, found) in self.out.list.iter_mut().zip(arguments) {
                    clause.subject = found.subject.or(clause.subject.filter(|_| clause.shared));
                    clause.shared &= found.subject.is_none();
                    set(clause, found);
                }
            }
            Guide::Parser => {
                for (clause, found) in self.out.list.iter_mut().zip(arguments) {
                    clause.subject = found.subject;
                    clause.shared = false;
                    set(clause, found);
                }
                // What the tree governs: a parent found through the rules' view could lie below its own child.
                self.govern_all();
                self.relink(&proposal);
            }
        }
        self.govern_all();
    }

    fn proposal<'t>(&self, tree: &'t Tree) -> Proposal<'t> {
        let mut clause = self.clause_at.clone();
        let mut nodes = Vec::new();
        for (index, one) in self.out.list.iter().enumerate() {
            let mut node = one.elem;
            if tree.labels[node] == Label::Auxiliary && tree.heads[node] < tree.heads.len() {
                node = tree.heads[node];
            }
            clause[node].get_or_insert(index);
            nodes.push(node);
        }
        Proposal { tree, clause, nodes }
    }

    /// The clause a phrase belongs to, and what it is there. The phrase of a phrase behind the verb counts as the verb's:
    /// senses ask for "hold talks {with}" of the verb.
    fn relation(&self, proposal: &Proposal<'_>, np: usize) -> Option<(usize, Label)> {
        let mut at = np;
        let mut label = proposal.tree.labels[at];
        for _ in 0..6 {
            let head = proposal.tree.heads[at];
            if let Some(clause) = proposal.clause.get(head).copied().flatten() {
                return Some((clause, label));
            }
            if !self.is_np(head) {
                return None;
            }
            match label {
                Label::Nominal | Label::Oblique if self.out.prep_of[np].is_some() => label = Label::Nominal,
                Label::Conjunct => label = proposal.tree.labels[head],
                _ => return None,
            }
            at = head;
        }
        None
    }

    fn assign(&self, np: usize, clause: &Clause, label: Label, out: &mut Arguments) {
        let behind = np > clause.elem;
        if let Some(prep) = self.out.prep_of[np] {
            let free = matches!(label, Label::Oblique | Label::Agent | Label::Object | Label::Subject | Label::Passive)
                || label == Label::Nominal && behind;
            if free && let Elem::Prep(start, end, closed) = self.out.row[prep] {
                out.obliques.push(Oblique { marker: marker_hash(self.sent, start, end), closed, np, prep });
            }
            return;
        }
        let passive = clause.vg.voice == Voice::Passive;
        match label {
            Label::Subject | Label::Passive => out.subject = out.subject.or(Some(np)),
            Label::Object | Label::Oblique | Label::Agent
                if passive && self.cx.language.profile.head_initial && behind =>
            {
                if !self.has_common_head(np) && out.bare_agent.is_none() {
                    out.bare_agent = Some(np);
                } else if label == Label::Object {
                    out.object = Some(np);
                }
            }
            Label::Object => out.object = out.object.or(Some(np)),
            Label::Indirect => out.second_object = Some(np),
            _ => {}
        }
    }

    /// Coordination by the tree.
    fn regroup(&mut self, proposal: &Proposal<'_>) {
        for np in (0..self.out.row.len()).filter(|np| self.is_np(*np)).collect::<Vec<_>>() {
            self.out.groups[np] = vec![np];
            self.out.prep_of[np] = np.checked_sub(1).filter(|p| matches!(self.out.row[*p], Elem::Prep(..)));
            let first = proposal.tree.heads[np];
            if proposal.tree.labels[np] == Label::Conjunct && first < np && self.is_np(first) {
                let mut members = self.out.groups[first].clone();
                members.push(np);
                self.out.prep_of[np] = self.out.prep_of[members[0]];
                for member in members.clone() {
                    self.out.groups[member].clone_from(&members);
                }
            }
        }
    }

    /// The tree proposes a subject where the rules have none that names anybody, and an object where they have none. The rules
    /// refuse a phrase that names nobody, that another clause has, or that stands on the wrong side of the verb.
    fn fill_gaps(&mut self, arguments: &[Arguments]) {
        for (index, found) in arguments.iter().enumerate() {
            let clause = &self.out.list[index];
            let free = |np: &usize| !self.has_common_head(*np) && self.out.governor[*np].is_none_or(|g| g == index);
            let subject = found.subject.filter(free).filter(|np| {
                clause.subject.is_none_or(|subject| self.has_common_head(subject))
                    && clause.bare_agent != Some(*np)
                    && (*np < clause.elem || clause.reporting)
            });
            let object = found.object.filter(free).filter(|np| {
                clause.object.is_none()
                    && clause.vg.voice != Voice::Passive
                    && *np > clause.elem
                    && subject != Some(*np)
            });
            let clause = &mut self.out.list[index];
            clause.shared &= subject.is_none();
            clause.subject = subject.or(clause.subject);
            clause.object = clause.object.or(object);
        }
    }

    /// How clauses hang together by the tree, from the root downwards.
    fn relink(&mut self, proposal: &Proposal<'_>) {
        let depth = |mut token: usize| {
            let mut depth = 0;
            while token < proposal.tree.heads.len() && depth < proposal.tree.heads.len() {
                token = proposal.tree.heads[token];
                depth += 1;
            }
            depth
        };
        let mut order: Vec<usize> = (0..self.out.list.len()).collect();
        order.sort_by_key(|index| depth(proposal.nodes[*index]));
        for index in order {
            let node = proposal.nodes[index];
            let head = proposal.tree.heads[node];
            let parent = proposal.clause.get(head).copied().flatten().filter(|parent| *parent != index);
            let noun = Some(head).filter(|noun| self.is_np(*noun));
            let linker = (0..proposal.tree.heads.len())
                .filter(|t| proposal.tree.heads[*t] == node)
                .find(|t| matches!(proposal.tree.labels[*t], Label::Mark | Label::Case));
            let mut clause = self.out.list[index].clone();
            self.hang(proposal.tree.labels[node], index, parent, noun, linker, &mut clause);
            self.out.list[index] = clause;
        }
    }

    fn hang(
        &mut self,
        label: Label,
        index: usize,
        parent: Option<usize>,
        noun: Option<usize>,
        linker: Option<usize>,
        clause: &mut Clause,
    ) {
        let above = parent.and_then(|p| self.out.list.get(p)).cloned();
        let own = clause.subject.is_some();
        let (mut link, mut antecedent, mut shared, mut up) = (Link::Main, None, None, parent);
        match (label, &above) {
            (Label::Complement, Some(_)) => link = Link::Complement,
            (Label::Open, Some(_)) => {
                link = Link::Infinitive;
                shared = parent.and_then(|p| self.controller(p));
            }
            (Label::Adverbial | Label::Other, Some(above)) => {
                link = match linker.and_then(|l| self.row(l)) {
                    Some(Elem::Sub(_, _, closed)) => {
                        let word = self.cx.language.closed.get(usize::from(*closed));
                        Link::Adverbial(word.map_or(Role::Plain, |w| w.role), word.map_or(Effect::None, |w| w.effect))
                    }
                    Some(Elem::Prep(_, _, closed)) => Link::Gerund(*closed),
                    Some(Elem::Inf(start, end)) => {
                        let closed = &self.sent.toks[*start].closed;
                        if *end > *start + 1 && closed.iter().any(|c| self.role_of(*c) == Role::Purpose) {
                            Link::Adverbial(Role::Purpose, Effect::Hypothetical)
                        } else {
                            Link::Infinitive
                        }
                    }
                    _ => Link::Participle,
                };
                shared = above.subject;
            }
            (Label::Adnominal | Label::Relative, _) if noun.is_some() => {
                up = noun.and_then(|np| self.out.governor[np]);
                if let Some(Elem::Comp(..)) = linker.and_then(|l| self.row(l)) {
                    link = Link::Complement;
                    antecedent = noun;
                } else if let Some(Elem::Inf(..)) = linker.and_then(|l| self.row(l)) {
                    link = Link::Infinitive;
                    shared = up.and_then(|up| self.out.list[up].subject);
                } else {
                    link = Link::Relative;
                    antecedent = noun;
                    shared = noun;
                    if own && clause.vg.voice != Voice::Passive {
                        clause.object = clause.object.or(noun);
                    }
                }
            }
            (Label::Conjunct, Some(above)) => {
                (link, antecedent, shared, up) = (above.link, above.antecedent, above.subject, above.parent);
            }
            (Label::Parataxis, Some(above)) if above.reporting && !clause.reporting => link = Link::Complement,
            (Label::Parataxis, Some(_)) if clause.reporting => {
                if let Some(told) = parent {
                    self.out.list[told].link = Link::Complement;
                    self.out.list[told].parent = Some(index);
                }
                up = None;
            }
            _ => up = None,
        }
        (clause.link, clause.parent, clause.antecedent) = (link, up.filter(|up| *up != index), antecedent);
        if !own {
            clause.subject = shared;
            clause.shared = shared.is_some();
        }
    }

    fn govern_all(&mut self) {
        self.out.governor.fill(None);
        for index in 0..self.out.list.len() {
            let clause = &self.out.list[index];
            let phrases: Vec<usize> = [clause.subject.filter(|_| !clause.shared), clause.object]
                .into_iter()
                .chain([clause.second_object, clause.bare_agent])
                .flatten()
                .chain(clause.obliques.iter().map(|oblique| oblique.np))
                .collect();
            for np in phrases {
                self.govern(np, index);
            }
        }
    }
}

fn set(clause: &mut Clause, found: Arguments) {
    clause.object = found.object;
    clause.second_object = found.second_object;
    clause.bare_agent = found.bare_agent;
    clause.obliques = found.obliques;
}
