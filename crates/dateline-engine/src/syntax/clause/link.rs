//! What a clause hangs on when a word says so, and whom it has for a subject: complements, relatives, adverbials,
//! infinitives, coordination.

use dateline_lexicon::grammar::{Effect, Role, WordClass};
use dateline_lexicon::lexicon::Owner;
use dateline_lexicon::morph::Voice;
use dateline_lexicon::ontology::Plover;
use dateline_lexicon::pattern::PatternForm;
use dateline_lexicon::sense::Takes;

use super::{Builder, Clause, Link};
use crate::syntax::chunk::Elem;
use crate::tags::VerbForm;

impl Builder<'_, '_> {
    /// Finds what a verb group hangs on, and its subject.
    pub(super) fn link(&self, at: usize, clause: &mut Clause) {
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
                let purpose = self.sent.toks[*start].closed.iter().any(|c| self.role_of(*c) == Role::Purpose)
                    && *end > *start + 1;
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
            Elem::Comp(..) => self.complement(prev, clause),
            Elem::Cc(_) => self.coordinate(prev, clause),
            Elem::Vg(_) => {
                if let Some(parent) = self.clause_at[prev] {
                    clause.link = Link::Infinitive;
                    clause.parent = Some(parent);
                    clause.subject = self.controller(parent);
                    clause.shared = true;
                }
            }
            Elem::Comma(_) if clause.vg.finite && self.interrupted(at).is_some() => self.main(at, clause),
            Elem::Comma(_) if clause.vg.gerund || clause.vg.bare_participle || self.goes_on(prev, clause) => {
                self.participle(prev, clause);
            }
            Elem::Np(_) => self.after_noun(at, prev, clause),
            // "enggan mengkritik": what a predicate adjective is willing or unwilling to do.
            Elem::Adj(token) if self.clause_at[prev].is_some() && self.nature(*token, true).0 != Takes::Nothing => {
                let parent = self.clause_at[prev];
                clause.link = Link::Infinitive;
                clause.parent = parent;
                clause.subject = parent.and_then(|parent| self.controller(parent));
                clause.shared = true;
            }
            _ => self.main(at, clause),
        }
    }

    /// The nearest clause to the left that can take a complement.
    pub(super) fn governing(&self, at: usize) -> Option<usize> {
        let nearest = (0..at).rev().find_map(|j| self.clause_at[j])?;
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
    pub(super) fn controller(&self, clause: usize) -> Option<usize> {
        let parent = &self.out.list[clause];
        let object = if parent.vg.voice == Voice::Passive { parent.subject } else { parent.object };
        match parent.takes {
            Takes::Ask | Takes::Say => object.or(parent.subject),
            _ => {
                // "prompting Caracas to break off": a verb that only brings about what another does.
                let causes = parent.takes == Takes::Nothing || self.only_operates(parent.head);
                if parent.vg.voice == Voice::Active && parent.object.is_some_and(|o| !self.has_common_head(o)) && causes
                {
                    parent.object
                } else {
                    parent.subject
                }
            }
        }
    }

    /// Whether a verb looks at the act behind it for what becomes of it, and no sense of it takes that act for its own.
    fn only_operates(&self, head: usize) -> bool {
        let language = self.cx.language;
        let owners = self.sent.toks[head].analyses.iter().flat_map(|a| language.patterns_of(a.lemma));
        let mut owners =
            owners.filter_map(|(_, p)| language.patterns.get(*p as usize)).filter(|p| p.form == PatternForm::Verb);
        owners.all(|p| match p.owner {
            Owner::Operator(_) => true,
            Owner::Sense(sense) => language.senses.get(sense as usize).is_some_and(|s| s.takes == Takes::Nothing),
            Owner::Report(_) => false,
        })
    }

    /// Whether a noun phrase's head is no name or class of actors ("a plan", "steps").
    pub(super) fn has_common_head(&self, np: usize) -> bool {
        self.row(np).and_then(Elem::np).is_none_or(|np| self.sent.unit(np.head).is_none() && np.pronoun.is_none())
    }

    fn control(&self, prev: usize, clause: &mut Clause) {
        let Some(parent) = self.governing(prev) else { return };
        // A verb after an adposition at the front ("After meeting X, Y said"): settled when the main clause comes.
        clause.parent = Some(parent);
        clause.subject = self.controller(parent);
        clause.shared = true;
    }

    pub(super) fn relative(&self, rel: usize, subject: Option<usize>, clause: &mut Clause) {
        clause.link = Link::Relative;
        let antecedent = self.antecedent(rel);
        clause.antecedent = antecedent;
        if subject.is_some() && clause.vg.bare_participle {
            // "the man that police arrested": with a subject of its own a participle tag is a simple past.
            clause.vg.bare_participle = false;
            clause.vg.voice = Voice::Active;
            clause.vg.finite = true;
        }
        if subject.is_some() && self.is_content(rel, clause) {
            clause.link = Link::Complement;
            clause.subject = subject;
            let governor = antecedent.and_then(|a| self.out.governor[a]);
            clause.parent = governor.filter(|g| self.out.list[*g].object == antecedent);
            return;
        }
        clause.parent = antecedent.and_then(|a| self.out.governor[a]);
        if let Some(subject) = subject {
            clause.subject = Some(subject);
            // "whose party lost Istanbul": the noun before owns the subject.
            let owner = matches!(self.row(rel), Some(Elem::Rel(word, _)) if self.sent.toks[*word].closed.iter().any(
                |c| self.cx.language.closed.get(usize::from(*c)).is_some_and(|w| w.possessive)));
            if clause.vg.voice != Voice::Passive && !owner {
                clause.object = antecedent;
            }
        } else {
            clause.subject = antecedent.map(|np| self.named_first(np));
            clause.shared = true;
        }
    }

    /// "France, the former colonial power, which …": what is said of a description is said of the name before it.
    pub(super) fn named_first(&self, np: usize) -> usize {
        let described = |(first, second): &&(usize, usize)| *second == np && self.out.prep_of[*first].is_none();
        self.out.appositions.iter().find(described).map_or(np, |(first, _)| *first)
    }

    /// The same, where the name is nobody's object and names somebody.
    pub(super) fn free_name_first(&self, np: usize) -> usize {
        let first = self.named_first(np);
        if self.out.governor[first].is_none() && !self.has_common_head(first) { first } else { np }
    }

    /// "reports that Chad arrested journalists": with a subject and an object of its own a clause has no gap for the noun before
    /// it, but is what that noun says.
    fn is_content(&self, rel: usize, clause: &Clause) -> bool {
        let Some(Elem::Rel(word, _)) = self.row(rel) else { return false };
        let can_complement = self.cx.class(&self.sent.toks[*word], WordClass::Complementizer).is_some();
        let after = clause.elem + 1;
        can_complement
            && clause.vg.voice != Voice::Passive
            && rel.checked_sub(1).is_some_and(|noun| self.is_np(noun) && self.has_common_head(noun))
            && self.is_np(after)
            && !self.is_time_np(after)
    }

    /// A clause behind a complementizer: what the verb before says, else what the noun before says ("Kabar bahwa …").
    pub(super) fn complement(&self, comp: usize, clause: &mut Clause) {
        clause.link = Link::Complement;
        clause.parent = self.governing(comp);
        if clause.parent.is_none() {
            clause.antecedent = comp.checked_sub(1).filter(|noun| self.is_np(*noun) && self.has_common_head(*noun));
        }
    }

    /// The noun phrase before a relative word, over commas and adpositional phrases that belong to it.
    pub(super) fn antecedent(&self, rel: usize) -> Option<usize> {
        let mut at = rel;
        while at > 0 {
            at -= 1;
            match &self.out.row[at] {
                Elem::Comma(_) | Elem::Prep(..) | Elem::Adv(..) | Elem::Other(_) => {}
                Elem::Np(np) => {
                    // "the head of the army, who …": the person, over an `of` phrase whose noun is no person.
                    let possessor = self.out.role_before(at, self.cx.language) == Some(Role::Possessor);
                    if possessor
                        && at >= 2
                        && self.is_np(at - 2)
                        && np.pronoun.is_none()
                        && matches!(self.row(rel.wrapping_sub(1)), Some(Elem::Comma(_)))
                    {
                        return Some(at - 2);
                    }
                    return Some(at);
                }
                _ => return None,
            }
        }
        None
    }

    pub(super) fn adverbial(&self, sub: usize, index: u16, clause: &mut Clause) {
        let word = self.cx.language.closed.get(usize::from(index));
        clause.link = Link::Adverbial(word.map_or(Role::Plain, |w| w.role), word.map_or(Effect::None, |w| w.effect));
        if let Some(parent) = self.governing(sub) {
            clause.parent = Some(parent);
            if clause.subject.is_none() {
                // "Hal itu diungkapkan Menlu saat bertemu …": the doer of a passive, when its subject is no actor.
                let p = &self.out.list[parent];
                let passive = p.vg.voice == Voice::Passive && p.subject.is_none_or(|s| self.has_common_head(s));
                let agent = p
                    .bare_agent
                    .or_else(|| p.obliques.iter().find(|o| self.role_of(o.closed) == Role::Agent).map(|o| o.np));
                let blamed = || self.blamed(p).filter(|_| word.is_some_and(|w| w.role == Role::Cause));
                clause.subject = if passive { agent.or(p.subject) } else { blamed().or(p.subject) };
                clause.shared = true;
            }
        }
    }

    /// "menghukum Iran karena membeli …": whoever is punished or blamed for what he did.
    fn blamed(&self, clause: &Clause) -> Option<usize> {
        let language = self.cx.language;
        let hostile = |sense: u32| {
            let plover = language.senses.get(sense as usize).map(|s| s.plover);
            matches!(plover, Some(Plover::Coerce | Plover::Sanction | Plover::Accuse))
        };
        let owners = self.sent.toks[clause.head].analyses.iter().flat_map(|a| language.patterns_of(a.lemma));
        let mut owners = owners.filter_map(|(_, p)| language.patterns.get(*p as usize)).map(|p| p.owner);
        let punishes = language.profile.head_initial && owners.any(|o| matches!(o, Owner::Sense(s) if hostile(s)));
        let object = clause.object.filter(|o| !self.has_common_head(*o));
        let marked = || {
            let against = clause.obliques.iter().filter(|o| self.role_of(o.closed) == Role::Against);
            against.map(|o| o.np).find(|np| !self.has_common_head(*np))
        };
        object.or_else(marked).filter(|_| punishes && !clause.vg.negated)
    }

    fn coordinate(&self, cc: usize, clause: &mut Clause) {
        let Some(sibling) = (0..cc).rev().find_map(|j| self.clause_at[j]) else { return };
        let mut sibling = sibling;
        // "…, who visited Kyiv, and met": a finite verb after a comma goes back to the main clause of a relative one.
        let comma = cc > 0 && matches!(self.out.row[cc - 1], Elem::Comma(_));
        // "denied that the town had fallen, and accused": behind a comma the one who tells goes on.
        let told = |clause: &Clause| {
            clause.link == Link::Complement
                && !self.cx.language.profile.head_initial
                && clause.parent.is_some_and(|p| self.out.list[p].reporting)
        };
        if comma
            && (self.out.list[sibling].link == Link::Relative || told(&self.out.list[sibling]))
            && let Some(parent) = self.out.list[sibling].parent
        {
            sibling = parent;
        }
        // "argued that the border is a relic and has objected": where the clause told of is about no actor, the verb goes on
        // with the one who tells it.
        let told = &self.out.list[sibling];
        let initial = self.cx.language.profile.head_initial;
        if told.link == Link::Complement
            && clause.vg.finite
            && told.subject.is_none_or(|s| self.has_common_head(s))
            && let Some(teller) = told.parent
            && (self.out.list[teller].reporting || initial)
            && self.out.list[teller].subject.is_some_and(|s| !self.has_common_head(s))
            && (self.nature(clause.head, false).1 || initial && clause.vg.voice == Voice::Active)
        {
            sibling = teller;
        }
        // "agreed to send and will train": infinitives join infinitives, finite verbs the nearest finite clause.
        if clause.vg.finite && !self.cx.language.profile.head_initial {
            for _ in 0..3 {
                let s = &self.out.list[sibling];
                let same = s.vg.finite && !matches!(s.link, Link::Infinitive)
                    || clause.vg.operators.is_empty()
                        && s.vg.head != clause.vg.head
                        && self.base_form(clause)
                        && matches!(s.link, Link::Infinitive);
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
        matches!(self.sent.toks[clause.head].tag.form, VerbForm::Base)
    }
}
