//! What is told but not as a fact: asked, put under a condition, denied, or said of nobody.

use dateline_lexicon::grammar::{Effect, Role, WordClass};
use dateline_lexicon::lexicon::Owner;
use dateline_lexicon::morph::Voice;
use dateline_lexicon::ontology::Plover;
use dateline_lexicon::sense::Takes;
use dateline_text::TokenKind;

use super::status::Judge;
use crate::syntax::chunk::Elem;
use crate::syntax::clause::{Clause, Link};
use crate::tags::VerbForm;

impl Judge<'_, '_> {
    /// Whether the noun that an act is the content of is denied: "Reports that … were false", "Kabar bahwa … adalah hoaks".
    pub(super) fn content_denied(&self, clause: &Clause) -> bool {
        if clause.link != Link::Complement {
            return false;
        }
        let clauses = self.clauses();
        // The noun before the complementizer, also where a verb before it takes the clause ("rejected accusations that").
        let before = clause.subject.filter(|s| *s < clause.elem).unwrap_or(clause.elem);
        let behind_noun = before.checked_sub(2).filter(|noun| {
            matches!(clauses.row[before - 1], Elem::Comp(..) | Elem::Rel(..)) && self.reader.np(*noun).is_some()
        });
        let Some(noun) = clause.antecedent.or(behind_noun) else { return false };
        // "denied reports that", "rejected accusations that", "its denial that": by the verb that has the noun, or the noun.
        let denies =
            |index: usize| self.report_effect(index) == Some(Effect::Negated) || self.tells(index, Plover::Reject);
        let itself = self.reader.np(noun).and_then(|np| self.noun_operator(np.head, np.head + 1));
        if itself == Some(Effect::Negated) || clauses.governor[noun].is_some_and(denies) {
            return true;
        }
        clauses.list.iter().enumerate().filter(|(_, c)| c.subject == Some(noun)).any(|(index, c)| {
            let object = c.object.filter(|_| c.vg.copula).and_then(|o| self.reader.np(o));
            c.vg.negated
                || self.operator(index) == Some(Effect::Negated)
                || self.report_effect(index) == Some(Effect::Negated)
                || object.is_some_and(|np| self.noun_operator(np.start, np.end) == Some(Effect::Negated))
        })
    }

    /// Whether a clause matched a sense of a type.
    fn tells(&self, clause: usize, plover: Plover) -> bool {
        self.hits.get(clause).is_some_and(|hits| {
            hits.iter().any(|h| match h.owner {
                Owner::Sense(s) => self.reader.cx.language.senses.get(s as usize).is_some_and(|s| s.plover == plover),
                _ => false,
            })
        })
    }

    /// Whether a question asks if it is so ("Did Rwanda attack Goma?"); one that asks who or why takes the act as done.
    pub(super) fn asked(&self, clause: &Clause) -> bool {
        let sent = self.reader.sent;
        let cx = self.reader.cx;
        let closing = |word: &str| matches!(word, "\"" | "\u{201d}" | "\u{2019}" | "'" | ")" | "]");
        let last = sent.toks.iter().rev().map(|tok| cx.word(tok)).find(|word| !closing(word));
        if !matches!(last, Some("?" | "\u{ff1f}")) || matches!(clause.link, Link::Relative | Link::Adverbial(..)) {
            return false;
        }
        let words = sent.toks.iter().filter(|tok| tok.kind == TokenKind::Word);
        let opens = words.take(1).any(|tok| cx.language.profile.presupposing.contains(&tok.hash));
        !opens
    }

    /// "Upaya Mali menangkap tentara", "Kabar Meksiko mengusir dubes ternyata hoaks": what a noun before its own clause says
    /// of it, where heads stand first.
    pub(super) fn content_of_subject(&self, clause: &Clause) -> Option<Effect> {
        let clauses = self.clauses();
        let subject = clause.subject.filter(|s| *s < clause.elem && !clause.shared)?;
        let np = self.reader.np(subject).filter(|np| np.end > np.head + 1)?;
        if !self.reader.cx.language.profile.head_initial || clause.vg.voice == Voice::Passive {
            return None;
        }
        let told = self.noun_operator(np.head, np.head + 1);
        let reports = self.is_report_noun(np.head);
        let later = |elem: &Elem| match elem {
            Elem::Np(np) => self.noun_operator(np.head, np.head + 1),
            Elem::Vg(vg) => self.noun_operator(vg.head, vg.head + 1),
            Elem::Adj(token) => self.noun_operator(*token, token + 1),
            _ => None,
        };
        let denied = (told.is_some() || reports)
            && clauses.row[clause.elem + 1..].iter().any(|elem| later(elem) == Some(Effect::Negated));
        if denied { Some(Effect::Negated) } else { told }
    }

    fn is_report_noun(&self, token: usize) -> bool {
        let language = self.reader.cx.language;
        self.reader.sent.toks[token].analyses.iter().any(|a| {
            language.patterns_of(a.lemma).iter().any(|(_, p)| {
                language
                    .patterns
                    .get(*p as usize)
                    .is_some_and(|p| p.form.is_nominal() && matches!(p.owner, Owner::Report(_)))
            })
        })
    }

    /// "Tidak ada diplomat yang diusir": what is said of somebody who is not there has not been done.
    pub(super) fn among_none(&self, clause: &Clause) -> bool {
        let Some(antecedent) = clause.antecedent.filter(|_| clause.link == Link::Relative) else { return false };
        let clauses = self.clauses();
        clauses.governor[antecedent].is_some_and(|governor| {
            let there = &clauses.list[governor];
            let head = self.reader.sent.toks[there.head].hash;
            there.vg.negated && self.reader.cx.language.profile.existential.contains(&head)
        })
    }

    /// "Neither Norway nor Sweden condemned Israel."
    pub(super) fn neither(&self, clause: &Clause) -> bool {
        let Some(subject) = clause.subject.filter(|s| *s < clause.elem && !clause.shared) else { return false };
        let clauses = self.clauses();
        let before = |np: usize| np.checked_sub(1).map(|b| &clauses.row[b]);
        let cx = self.reader.cx;
        let joined = |elem: &Elem| matches!(elem, Elem::Cc(at) if cx.class(&self.reader.sent.toks[*at], WordClass::Negator).is_some());
        clauses.groups[subject].iter().chain([&subject]).any(|member| before(*member).is_some_and(joined))
    }

    /// "There is no way Iran will give up", "Tidak benar bahwa …", "Tidak benar Kenya …": whether what stands before the
    /// subject denies all of it, and if so, whether it says that it will not be done.
    pub(super) fn denied_ahead(&self, clause: &Clause) -> Option<bool> {
        let clauses = self.clauses();
        let at = clause.subject.unwrap_or(clause.elem).checked_sub(1)?;
        let cx = self.reader.cx;
        match &clauses.row[at] {
            Elem::Comp(word, _) => cx
                .class(&self.reader.sent.toks[*word], WordClass::Complementizer)
                .filter(|w| w.effect == Effect::Negated)
                .map(|w| w.role == Role::Purpose),
            Elem::Adj(token) => {
                let truth = cx.language.profile.truth.contains(&self.reader.sent.toks[*token].hash);
                let denied = matches!(at.checked_sub(1).map(|b| &clauses.row[b]), Some(Elem::Vg(vg)) if vg.negated);
                (truth && denied && at == 1).then_some(false)
            }
            _ => None,
        }
    }

    /// Whether a clause holds only under a condition ("If violence continues, Peru deploys …"). What is told in the past
    /// ("Even if it rained, they marched") has taken place, and a threat or demand is made whatever its own condition.
    pub(super) fn conditional(&self, index: usize) -> bool {
        let clauses = &self.clauses().list;
        let clause = &clauses[index];
        let past = clause.vg.operators.is_empty()
            && (clause.vg.start..clause.vg.end).any(|t| self.reader.sent.toks[t].tag.form == VerbForm::Past);
        if past
            || clause.reporting
            || clause.takes != Takes::Nothing
            || !matches!(clause.link, Link::Main | Link::Complement)
        {
            return false;
        }
        let condition = |c: &&Clause| {
            c.link == Link::Adverbial(Role::Condition, Effect::Hypothetical)
                // "Bila dibandingkan tahun lalu, …": a turn of phrase, nobody's doing.
                && c.subject.is_some()
        };
        let mut ahead = clauses[..index].iter().rev().take_while(|c| clause.shared || c.link != clause.link);
        ahead.find(condition).is_some_and(|c| c.parent.is_none() || c.parent == clause.parent)
            || clauses[index + 1..].iter().filter(condition).any(|c| c.parent == Some(index))
    }
}
