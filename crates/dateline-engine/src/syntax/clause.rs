//! The clause layer: predicates with their arguments by grammatical relation, and how clauses hang together.
//!
//! Event senses speak only of these relations, so this first, rule-based analyser can be replaced by a better one without
//! touching a lexicon.

use dateline_lexicon::grammar::{Effect, Role};
use dateline_lexicon::lexicon::Owner;
use dateline_lexicon::morph::Voice;
use dateline_lexicon::pattern::PatternForm;
use dateline_lexicon::sense::Takes;
use dateline_lexicon::words::{EMPTY, extend};

use super::chunk::{Elem, Vg};
use super::prepare::{Context, Sent};

/// How a clause hangs on another.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Link {
    Main,
    /// What is said, thought, asked.
    Complement,
    Relative,
    /// Subordinate, by what its linker means.
    Adverbial(Role, Effect),
    Infinitive,
    /// Verb after an adposition ("accused of shelling"): closed index of the adposition.
    Gerund(u16),
    Participle,
}

/// An oblique argument.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Oblique {
    /// Sequence hash of the adposition.
    pub(crate) marker: u64,
    /// Closed index of the adposition.
    pub(crate) closed: u16,
    /// Row index of its noun phrase.
    pub(crate) np: usize,
    /// Row index of the adposition.
    pub(crate) prep: usize,
}

/// A clause: a predicate with its arguments. Arguments are row indexes of noun phrases; coordination is in [`Clauses::groups`].
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Clause {
    /// Row index of the verb group.
    pub(crate) elem: usize,
    /// Head token.
    pub(crate) head: usize,
    /// Head token of a predicate adjective or phrase after a copula.
    pub(crate) adjective: Option<usize>,
    pub(crate) link: Link,
    pub(crate) parent: Option<usize>,
    pub(crate) subject: Option<usize>,
    /// The subject is shared with another clause, not its own.
    pub(crate) shared: bool,
    pub(crate) object: Option<usize>,
    pub(crate) second_object: Option<usize>,
    pub(crate) obliques: Vec<Oblique>,
    /// Doer of a passive without adposition (Indonesian "ditangkap polisi").
    pub(crate) bare_agent: Option<usize>,
    pub(crate) vg: Vg,
    /// First row index after the clause's own arguments.
    pub(crate) end: usize,
    /// The noun phrase a relative clause describes.
    pub(crate) antecedent: Option<usize>,
    /// Quoted or reported content hangs on it.
    pub(crate) reporting: bool,
    /// The clause's sense or verb takes a complement the object performs ("urged Iran to").
    pub(crate) takes: Takes,
}

/// The clauses of a sentence.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clauses {
    pub(crate) row: Vec<Elem>,
    pub(crate) list: Vec<Clause>,
    /// Coordinated noun phrases: for each row index the row indexes of its group (empty: not a noun phrase).
    pub(crate) groups: Vec<Vec<usize>>,
    /// For each row index of a noun phrase: the clause it is an argument of.
    pub(crate) governor: Vec<Option<usize>>,
    /// For each row index: the adposition row index that governs the noun phrase.
    pub(crate) prep_of: Vec<Option<usize>>,
    /// "According to X": adposition and noun phrase row indexes.
    pub(crate) attributions: Vec<(usize, usize)>,
    /// Noun phrases side by side that name one thing ("Mao Ning, a spokesperson, …"): row indexes.
    pub(crate) appositions: Vec<(usize, usize)>,
}

impl Clauses {
    /// Children of a clause.
    pub(crate) fn children(&self, clause: usize) -> impl Iterator<Item = usize> + '_ {
        (0..self.list.len()).filter(move |i| self.list[*i].parent == Some(clause))
    }
}

/// Hash of the words of a row element.
pub(crate) fn marker_hash(sent: &Sent, start: usize, end: usize) -> u64 {
    sent.toks[start..end].iter().fold(EMPTY, |h, t| extend(h, t.hash))
}

struct Builder<'a, 's> {
    cx: Context<'a>,
    sent: &'s Sent,
    out: Clauses,
    /// Clause index by row index of its verb group.
    clause_at: Vec<Option<usize>>,
}

/// Builds the clauses of a sentence from its row of elements.
pub(crate) fn clauses(cx: Context<'_>, sent: &Sent, row: Vec<Elem>) -> Clauses {
    let len = row.len();
    let out = Clauses {
        groups: vec![Vec::new(); len],
        governor: vec![None; len],
        prep_of: vec![None; len],
        row,
        ..Clauses::default()
    };
    let mut builder = Builder { cx, sent, out, clause_at: vec![None; len] };
    builder.group_noun_phrases();
    builder.find_appositions();
    for at in 0..len {
        if let Elem::Vg(vg) = &builder.out.row[at] {
            let vg = vg.clone();
            builder.add(at, vg);
        } else if let Elem::Adj(token) = builder.out.row[at] {
            builder.add_adjective(at, token);
        }
    }
    builder.attach_final_reports();
    builder.collect_attributions();
    builder.out
}

impl Builder<'_, '_> {
    fn row(&self, at: usize) -> Option<&Elem> {
        self.out.row.get(at)
    }

    fn is_np(&self, at: usize) -> bool {
        matches!(self.row(at), Some(Elem::Np(_)))
    }

    fn role_of(&self, closed: u16) -> Role {
        self.cx.language.closed.get(usize::from(closed)).map_or(Role::Plain, |w| w.role)
    }

    /// The previous element that is not an adverb.
    fn before(&self, at: usize) -> Option<usize> {
        (0..at).rev().find(|j| !matches!(self.out.row[*j], Elem::Adv(..) | Elem::Other(_)))
    }

    // --- coordination and adpositions --------------------------------------------------------------------------

    fn group_noun_phrases(&mut self) {
        let len = self.out.row.len();
        for at in 0..len {
            if self.is_np(at) {
                self.out.groups[at] = vec![at];
                self.out.prep_of[at] = at.checked_sub(1).filter(|p| matches!(self.out.row[*p], Elem::Prep(..)));
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
                if !(comma || cc) || !self.is_np(next) || (comma && !cc && !self.list_continues(next) && !self.headline_pair(at, next)) {
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
                let prep = self.out.prep_of[at];
                for member in &members {
                    self.out.groups[*member].clone_from(&members);
                    self.out.prep_of[*member] = prep;
                }
            }
            at = last + 1;
        }
    }

    /// "Indonesia, Turkey boost ties": in a headline a comma joins the two names that open it.
    fn headline_pair(&self, first: usize, second: usize) -> bool {
        let name = |at: usize| self.row(at).and_then(Elem::np).is_some_and(|np| self.sent.unit(np.head).is_some());
        let closed = self.sent.toks.last().is_some_and(|t| self.cx.word(t) == ".");
        first == 0 && !closed && name(first) && name(second) && matches!(self.row(second + 1), Some(Elem::Vg(_) | Elem::Inf(..)))
    }

    /// Two phrases parted by a comma, the second closed by a comma, a verb or the end; which of them names and which describes
    /// is for the mention layer to say.
    fn find_appositions(&mut self) {
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
            let pronoun = |np: usize| self.row(np).and_then(Elem::np).is_some_and(|np| np.pronoun.is_some());
            if pronoun(at) || pronoun(at + 2) {
                continue;
            }
            let closed = match self.row(next) {
                None => true,
                Some(elem) => matches!(elem, Elem::Comma(_) | Elem::Other(_) | Elem::Vg(_) | Elem::Break(_) | Elem::Rel(..) | Elem::Quote(_)),
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
                let owned = left > 0 && self.is_np(left - 1) && !(0..left - 1).any(|j| matches!(&self.out.row[j], Elem::Vg(vg) if vg.finite));
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

    // --- clauses -----------------------------------------------------------------------------------------------

    fn add_adjective(&mut self, at: usize, token: usize) {
        let known = self.sent.toks[token].analyses.iter().any(|a| {
            self.cx.language.patterns_of(a.lemma).iter().any(|(_, p)| {
                self.cx.language.patterns.get(*p as usize).is_some_and(|p| p.form == PatternForm::Adj)
            })
        });
        if !known {
            return;
        }
        if let Some(clause) = self.before(at).and_then(|b| self.clause_at[b])
            && self.out.list[clause].vg.copula
        {
            self.out.list[clause].adjective = Some(token);
            let (takes, reporting) = self.nature(token, true);
            self.out.list[clause].takes = takes;
            self.out.list[clause].reporting = reporting;
            return;
        }
        if self.cx.language.profile.head_initial {
            let vg = Vg {
                start: token,
                end: token + 1,
                head: token,
                voice: Voice::Active,
                finite: true,
                gerund: false,
                bare_participle: false,
                copula: true,
                negated: false,
                operators: Vec::new(),
                inner_agent: None,
            };
            self.add(at, vg);
            if let Some(clause) = self.clause_at[at] {
                self.out.list[clause].adjective = Some(token);
            }
        }
    }

    /// What the verb's lexicon entries say of its complement.
    fn nature(&self, head: usize, adjective: bool) -> (Takes, bool) {
        let mut takes = Takes::Nothing;
        let mut reporting = false;
        for analysis in &self.sent.toks[head].analyses {
            for (_, index) in self.cx.language.patterns_of(analysis.lemma) {
                let Some(pattern) = self.cx.language.patterns.get(*index as usize) else { continue };
                let wanted = if adjective { PatternForm::Adj } else { PatternForm::Verb };
                if pattern.form != wanted {
                    continue;
                }
                match pattern.owner {
                    Owner::Report(_) => reporting = true,
                    Owner::Sense(sense) => {
                        if let Some(sense) = self.cx.language.senses.get(sense as usize)
                            && sense.takes != Takes::Nothing
                        {
                            takes = sense.takes;
                            reporting |= sense.takes == Takes::Say;
                        }
                    }
                    Owner::Operator(_) => {
                        if takes == Takes::Nothing {
                            takes = Takes::Act;
                        }
                    }
                }
            }
        }
        (takes, reporting)
    }

    fn add(&mut self, at: usize, vg: Vg) {
        let (takes, reporting) = self.nature(vg.head, false);
        let mut clause = Clause {
            elem: at,
            head: vg.head,
            adjective: None,
            link: Link::Main,
            parent: None,
            subject: None,
            shared: false,
            object: None,
            second_object: None,
            obliques: Vec::new(),
            bare_agent: None,
            end: at + 1,
            antecedent: None,
            reporting,
            takes,
            vg,
        };
        self.link(at, &mut clause);
        self.arguments(at, &mut clause);
        let index = self.out.list.len();
        self.clause_at[at] = Some(index);
        for np in [clause.subject.filter(|_| !clause.shared), clause.object, clause.second_object, clause.bare_agent].into_iter().flatten() {
            self.govern(np, index);
        }
        for oblique in clause.obliques.clone() {
            self.govern(oblique.np, index);
        }
        self.out.list.push(clause);
    }

    fn govern(&mut self, np: usize, clause: usize) {
        for member in self.out.groups[np].clone() {
            self.out.governor[member] = Some(clause);
        }
    }

    /// Finds what a verb group hangs on, and its subject.
    fn link(&self, at: usize, clause: &mut Clause) {
        let Some(prev) = self.before(at) else { return };
        match &self.out.row[prev] {
            Elem::Inf(start, end) => {
                clause.link = Link::Infinitive;
                self.control(prev, clause);
                if clause.parent.is_none() && prev > 0 && self.is_np(prev - 1) {
                    // "US, China to hold talks": a headline's future.
                    clause.subject = self.out.groups[prev - 1].first().copied();
                    clause.shared = false;
                }
                let purpose = self.sent.toks[*start].closed.iter().any(|c| self.role_of(*c) == Role::Purpose) && *end > *start + 1;
                if purpose {
                    clause.link = Link::Adverbial(Role::Purpose, Effect::Hypothetical);
                }
            }
            Elem::Rel(..) => self.relative(prev, None, clause),
            Elem::Prep(_, _, index) => {
                clause.link = Link::Gerund(*index);
                self.control(prev, clause);
            }
            Elem::Sub(_, _, index) => self.adverbial(prev, *index, clause),
            Elem::Comp(..) => {
                clause.link = Link::Complement;
                clause.parent = self.governing(prev);
            }
            Elem::Cc(_) => self.coordinate(prev, clause),
            Elem::Vg(_) => {
                if let Some(parent) = self.clause_at[prev] {
                    clause.link = Link::Infinitive;
                    clause.parent = Some(parent);
                    clause.subject = self.controller(parent);
                    clause.shared = true;
                }
            }
            Elem::Comma(_) if clause.vg.gerund || clause.vg.bare_participle || self.goes_on(prev, clause) => self.participle(prev, clause),
            Elem::Np(_) => self.after_noun(at, prev, clause),
            _ => self.main(at, clause),
        }
    }

    /// The nearest clause to the left that can take a complement.
    fn governing(&self, at: usize) -> Option<usize> {
        let nearest = (0..at).rev().filter_map(|j| self.clause_at[j]).next()?;
        // "told the minister who visited that …": the verb of saying, not the relative clause, when only it reports.
        let mut candidate = nearest;
        for _ in 0..4 {
            let clause = &self.out.list[candidate];
            if clause.reporting || clause.takes != Takes::Nothing {
                return Some(candidate);
            }
            match clause.parent {
                Some(parent) => candidate = parent,
                None => break,
            }
        }
        Some(nearest)
    }

    /// The noun phrase that performs the complement of a clause: its object when it asks somebody, else its subject.
    fn controller(&self, clause: usize) -> Option<usize> {
        let parent = &self.out.list[clause];
        let object = if parent.vg.voice == Voice::Passive { parent.subject } else { parent.object };
        match parent.takes {
            Takes::Ask | Takes::Say => object.or(parent.subject),
            _ => {
                if parent.vg.voice == Voice::Active && parent.object.is_some_and(|o| !self.has_common_head(o)) && parent.takes == Takes::Nothing {
                    parent.object
                } else {
                    parent.subject
                }
            }
        }
    }

    /// Whether a noun phrase's head is no name or class of actors ("a plan", "steps").
    fn has_common_head(&self, np: usize) -> bool {
        self.row(np).and_then(Elem::np).is_none_or(|np| self.sent.unit(np.head).is_none() && np.pronoun.is_none())
    }

    fn control(&self, prev: usize, clause: &mut Clause) {
        let Some(parent) = self.governing(prev) else { return };
        // A verb after an adposition at the front ("After meeting X, Y said"): settled when the main clause comes.
        clause.parent = Some(parent);
        clause.subject = self.controller(parent);
        clause.shared = true;
    }

    fn relative(&self, rel: usize, subject: Option<usize>, clause: &mut Clause) {
        clause.link = Link::Relative;
        let antecedent = self.antecedent(rel);
        clause.antecedent = antecedent;
        clause.parent = antecedent.and_then(|a| self.out.governor[a]);
        match subject {
            Some(subject) => {
                clause.subject = Some(subject);
                if clause.vg.voice != Voice::Passive {
                    clause.object = antecedent;
                }
            }
            None => {
                clause.subject = antecedent;
                clause.shared = true;
            }
        }
    }

    /// The noun phrase before a relative word, over commas and adpositional phrases that belong to it.
    fn antecedent(&self, rel: usize) -> Option<usize> {
        let mut at = rel;
        while at > 0 {
            at -= 1;
            match &self.out.row[at] {
                Elem::Comma(_) | Elem::Prep(..) | Elem::Adv(..) | Elem::Other(_) => {}
                Elem::Np(np) => {
                    // "the head of the army, who …": the person, over an `of` phrase whose noun is no person.
                    let possessor = self.out.prep_of[at].is_some_and(|p| matches!(&self.out.row[p], Elem::Prep(_, _, c) if self.role_of(*c) == Role::Possessor));
                    if possessor && at >= 2 && self.is_np(at - 2) && np.pronoun.is_none() && matches!(self.row(rel.wrapping_sub(1)), Some(Elem::Comma(_))) {
                        return Some(at - 2);
                    }
                    return Some(at);
                }
                _ => return None,
            }
        }
        None
    }

    fn adverbial(&self, sub: usize, index: u16, clause: &mut Clause) {
        let word = self.cx.language.closed.get(usize::from(index));
        clause.link = Link::Adverbial(word.map_or(Role::Plain, |w| w.role), word.map_or(Effect::None, |w| w.effect));
        if let Some(parent) = self.governing(sub) {
            clause.parent = Some(parent);
            if clause.subject.is_none() {
                // "Hal itu diungkapkan Menlu saat bertemu …": the doer of a passive, when its subject is no actor.
                let p = &self.out.list[parent];
                let passive = p.vg.voice == Voice::Passive && p.subject.is_none_or(|s| self.has_common_head(s));
                let agent = p.bare_agent.or_else(|| p.obliques.iter().find(|o| self.role_of(o.closed) == Role::Agent).map(|o| o.np));
                clause.subject = if passive { agent.or(p.subject) } else { p.subject };
                clause.shared = true;
            }
        }
    }

    fn coordinate(&self, cc: usize, clause: &mut Clause) {
        let Some(sibling) = (0..cc).rev().find_map(|j| self.clause_at[j]) else { return };
        let mut sibling = sibling;
        // "…, who visited Kyiv, and met": a finite verb after a comma goes back to the main clause of a relative one.
        let comma = cc > 0 && matches!(self.out.row[cc - 1], Elem::Comma(_));
        if comma && self.out.list[sibling].link == Link::Relative
            && let Some(parent) = self.out.list[sibling].parent
        {
            sibling = parent;
        }
        // "agreed to send and will train": infinitives join infinitives, finite verbs the nearest finite clause.
        if clause.vg.finite && !self.cx.language.profile.head_initial {
            for _ in 0..3 {
                let s = &self.out.list[sibling];
                let same = s.vg.finite && !matches!(s.link, Link::Infinitive) || clause.vg.operators.is_empty() && s.vg.head != clause.vg.head && self.base_form(clause) && matches!(s.link, Link::Infinitive);
                match s.parent {
                    Some(parent) if !same => sibling = parent,
                    _ => break,
                }
            }
        }
        let s = &self.out.list[sibling];
        clause.link = s.link;
        clause.parent = s.parent;
        clause.antecedent = s.antecedent;
        clause.subject = s.subject;
        clause.shared = true;
        if clause.vg.operators.is_empty() {
            clause.vg.operators.clone_from(&s.vg.operators);
            clause.vg.negated |= s.vg.negated && !self.cx.language.profile.head_initial && self.base_form(clause);
        }
        if s.vg.voice == Voice::Passive && clause.vg.bare_participle {
            clause.vg.bare_participle = false;
            clause.vg.finite = true;
        }
    }

    fn base_form(&self, clause: &Clause) -> bool {
        matches!(self.sent.toks[clause.head].tag.form, crate::tags::VerbForm::Base)
    }

    /// Indonesian ", menewaskan 12 orang": an active verb right behind a comma goes on with the subject before.
    fn goes_on(&self, comma: usize, clause: &Clause) -> bool {
        self.cx.language.profile.head_initial
            && clause.vg.voice == Voice::Active
            && !clause.reporting
            && !matches!(self.before(comma).map(|b| &self.out.row[b]), Some(Elem::Quote(_)) | None)
            && (0..comma).rev().find_map(|j| self.clause_at[j]).is_some_and(|c| self.out.list[c].vg.finite && self.out.list[c].end + 1 >= comma && !self.out.list[c].reporting)
    }

    fn participle(&self, comma: usize, clause: &mut Clause) {
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
        let main = (0..comma).rev().filter_map(|j| self.clause_at[j]).find(|c| self.out.list[*c].link != Link::Relative);
        if let Some(parent) = main {
            clause.parent = Some(parent);
            clause.subject = self.out.list[parent].subject;
            clause.shared = true;
        }
    }

    /// A verb group right after a noun phrase.
    fn after_noun(&self, at: usize, prev: usize, clause: &mut Clause) {
        let first = self.out.groups[prev].first().copied().unwrap_or(prev);
        let left = self.before(first);
        match left.map(|l| &self.out.row[l]) {
            Some(Elem::Rel(..)) => {
                self.relative(left.unwrap_or(0), Some(first), clause);
                return;
            }
            Some(Elem::Sub(_, _, index)) => {
                clause.subject = Some(first);
                self.adverbial(left.unwrap_or(0), *index, clause);
                return;
            }
            Some(Elem::Comp(..)) => {
                clause.subject = Some(first);
                clause.link = Link::Complement;
                clause.parent = self.governing(left.unwrap_or(0));
                return;
            }
            Some(Elem::Vg(_)) => {
                if let Some(parent) = left.and_then(|l| self.clause_at[l]) {
                    self.after_object(first, parent, clause);
                    return;
                }
            }
            _ => {}
        }
        // English reduced relative: "the man arrested by police", "troops shelling the town".
        if (clause.vg.bare_participle && !self.simple_past_likely(at, first)) || (clause.vg.gerund && !matches!(left.map(|l| &self.out.row[l]), None)) {
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
        let finite_after = self.out.row[at + 1..].iter().take_while(|e| !matches!(e, Elem::Break(_) | Elem::Comp(..) | Elem::Sub(..))).any(|e| matches!(e, Elem::Vg(vg) if vg.finite));
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
        } else if matches!(p.link, Link::Relative | Link::Participle) && !(asks && !clause.reporting) {
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
    fn main(&self, at: usize, clause: &mut Clause) {
        if clause.vg.bare_participle {
            // A participle tag on the verb of a main clause is a simple past.
            clause.vg.bare_participle = false;
            clause.vg.voice = Voice::Active;
            clause.vg.finite = true;
        }
        let mut j = at;
        let mut subject = None;
        while j > 0 {
            j -= 1;
            match &self.out.row[j] {
                Elem::Adv(..) | Elem::Adj(_) | Elem::Other(_) | Elem::Comma(_) | Elem::Prep(..) | Elem::Inf(..) => {}
                Elem::Cc(_) => {
                    if !self.is_np(j + 1) {
                        break;
                    }
                }
                Elem::Quote(_) | Elem::Break(_) => break,
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
                        subject = self.antecedent(j);
                        break;
                    }
                }
                Elem::Sub(..) | Elem::Comp(..) => break,
            }
        }
        let linker = self.linker_before(subject.unwrap_or(j));
        clause.subject = subject;
        match linker.map(|l| (l, &self.out.row[l])) {
            Some((l, Elem::Comp(..))) => {
                clause.link = Link::Complement;
                clause.parent = self.governing(l);
            }
            Some((l, Elem::Sub(_, _, index))) if !self.comma_between(l, at) => self.adverbial(l, *index, clause),
            Some((l, Elem::Rel(..))) if subject.is_some_and(|s| s > l) => self.relative(l, subject, clause),
            _ => {
                // Without a linker after a verb of saying: what it says ("Russia said its forces had …").
                let previous = (0..at).rev().find_map(|k| self.clause_at[k]);
                if let Some(previous) = previous
                    && subject.is_some_and(|s| s > self.out.list[previous].elem)
                    && !self.breaks_between(self.out.list[previous].elem, subject.unwrap_or(at))
                {
                    if self.out.list[previous].reporting && self.out.list[previous].subject.is_some() {
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

    fn breaks_between(&self, from: usize, to: usize) -> bool {
        self.out.row[from..to].iter().any(|e| matches!(e, Elem::Break(_) | Elem::Quote(_) | Elem::Sub(..)))
    }

    fn comma_between(&self, from: usize, to: usize) -> bool {
        self.out.row[from..to].iter().any(|e| matches!(e, Elem::Comma(_))) && (from..to).any(|j| self.clause_at[j].is_some())
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

    fn is_time_np(&self, at: usize) -> bool {
        let Some(np) = self.row(at).and_then(Elem::np) else { return false };
        np.pronoun.is_none() && self.sent.dated.get(np.head).copied().unwrap_or(false) && self.sent.unit(np.head).is_none()
    }

    // --- arguments ---------------------------------------------------------------------------------------------

    /// Objects and obliques to the right, fronted obliques to the left, and the subject of an inverted verb of saying.
    fn arguments(&self, at: usize, clause: &mut Clause) {
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
        if clause.vg.voice == Voice::Passive && self.cx.language.profile.head_initial {
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
        while from > 0 && matches!(self.out.row[from - 1], Elem::Np(_) | Elem::Prep(..) | Elem::Adv(..) | Elem::Comma(_) | Elem::Other(_)) {
            from -= 1;
        }
        let mut j = from;
        while j < limit {
            if let Elem::Prep(start, end, index) = self.out.row[j]
                && self.is_np(j + 1)
                && self.role_of(index) != Role::Says
                && self.role_of(index) != Role::Possessor
                && self.out.governor[j + 1].is_none()
            {
                clause.obliques.push(Oblique { marker: marker_hash(self.sent, start, end), closed: index, np: j + 1, prep: j });
            }
            j += 1;
        }
        // Phrases between subject and verb ("Stoltenberg on Monday met") count too.
        if let Some(subject) = clause.subject.filter(|s| *s < at) {
            for j in subject + 1..at {
                if let Elem::Prep(start, end, index) = self.out.row[j]
                    && self.is_np(j + 1)
                    && self.role_of(index) != Role::Possessor
                    && self.role_of(index) != Role::Says
                    && self.out.governor[j + 1].is_none()
                {
                    clause.obliques.push(Oblique { marker: marker_hash(self.sent, start, end), closed: index, np: j + 1, prep: j });
                }
            }
        }
    }

    // --- attribution -------------------------------------------------------------------------------------------

    /// "Russia attacked Kyiv, Ukraine said" / "…, kata Kemenlu": the clauses before are what is said.
    fn attach_final_reports(&mut self) {
        for index in 0..self.out.list.len() {
            let clause = &self.out.list[index];
            if !clause.reporting || clause.link != Link::Main || clause.takes == Takes::Ask {
                continue;
            }
            let has_content = self.out.list.iter().any(|c| c.parent == Some(index) && matches!(c.link, Link::Complement | Link::Infinitive));
            if has_content {
                continue;
            }
            let start = clause.subject.filter(|s| *s < clause.elem).unwrap_or(clause.elem);
            let Some(comma) = self.before(start).filter(|b| matches!(self.out.row[*b], Elem::Comma(_) | Elem::Quote(_))) else { continue };
            let elem = clause.elem;
            for other in 0..index {
                let o = &mut self.out.list[other];
                if o.elem < comma && o.parent.is_none() && o.elem < elem && matches!(o.link, Link::Main) {
                    o.parent = Some(index);
                    o.link = Link::Complement;
                }
            }
        }
    }

    fn collect_attributions(&mut self) {
        for at in 0..self.out.row.len() {
            if let Elem::Prep(_, _, index) = self.out.row[at]
                && self.role_of(index) == Role::Says
                && self.is_np(at + 1)
            {
                self.out.attributions.push((at, at + 1));
            }
        }
        // "Dalam rilis resmi NATO, …", "in a statement by the ministry": the words of the body named in it.
        for at in 0..self.out.row.len() {
            let Elem::Prep(_, _, index) = self.out.row[at] else { continue };
            if self.role_of(index) != Role::Place || !self.is_np(at + 1) {
                continue;
            }
            let Some(np) = self.row(at + 1).and_then(Elem::np) else { continue };
            let report = self.sent.toks[np.head].analyses.iter().any(|a| {
                self.cx.language.patterns_of(a.lemma).iter().any(|(_, p)| {
                    self.cx.language.patterns.get(*p as usize).is_some_and(|p| p.form.is_nominal() && matches!(p.owner, Owner::Report(_)))
                })
            });
            let named = self.sent.units_in(np.start, np.end).next().is_some();
            if report && named {
                self.out.attributions.push((at, at + 1));
            }
        }
    }
}

