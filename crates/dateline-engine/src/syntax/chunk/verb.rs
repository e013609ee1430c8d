//! Verb groups: auxiliaries, negators and adverbs up to the main verb, and which words are verbs at all.

use dateline_lexicon::grammar::{Role, VoiceMark, WordClass};
use dateline_lexicon::lexicon::Owner;
use dateline_lexicon::morph::{Pos, Tense, Voice};
use dateline_lexicon::sense::Takes;

use super::{Chunker, Elem, Vg};
use crate::syntax::prepare::Tok;
use crate::tags::{Upos, VerbForm};

impl Chunker<'_, '_> {
    pub(super) fn verb_group(&mut self, i: usize) -> Option<usize> {
        let mut vg = Vg::at(i);
        let mut at = i;
        let mut passive_aux = false;
        let mut auxiliary = false;
        let mut be = false;
        let mut copula_at = None;
        let mut head = None;
        while let Some(tok) = self.tok(at) {
            if tok.bracketed {
                at += 1;
                continue;
            }
            if self.sent.unit(at).is_some() {
                break;
            }
            let len = usize::from(tok.closed_len).max(1);
            if let Some(negator) = self.class(at, WordClass::Negator) {
                vg.negated = true;
                // "ogah", "tidak mau": more than a "not".
                if negator.role != Role::Plain {
                    vg.operators.extend(self.closed_index(at, WordClass::Negator));
                }
                at += len;
            } else if let Some(index) =
                self.closed_index(at, WordClass::Modal).or_else(|| self.closed_index(at, WordClass::Aspect))
            {
                if !self.opens_verb(at, len) {
                    break;
                }
                vg.operators.push(index);
                auxiliary = true;
                at += len;
            } else if self.class(at, WordClass::PassiveAuxiliary).is_some() {
                passive_aux = true;
                be = true;
                auxiliary = true;
                copula_at = Some(at);
                at += len;
            } else if self.class(at, WordClass::Copula).is_some() {
                copula_at = Some(at);
                be = true;
                auxiliary = true;
                at += len;
            } else if self.class(at, WordClass::Auxiliary).is_some() && self.verb_ahead(at + len) {
                auxiliary = true;
                at += len;
            } else if let Some(index) = self
                .closed_index(at, WordClass::Hedge)
                .filter(|_| tok.tag.upos != Upos::Verb || self.verb_ahead(at + len))
            {
                // "dituding melanggar" is hearsay; "dituding Amerika Serikat" is an accusation by somebody.
                vg.operators.push(index);
                at += len;
            } else if tok.tag.upos == Upos::Adv || self.class(at, WordClass::Adverb).is_some() {
                if at == i || !self.verb_ahead(at + len) {
                    break;
                }
                at += len;
            } else if let Some(agent) = self.inner_pronoun(at, auxiliary || vg.negated) {
                vg.inner_agent = Some(agent);
                at += 1;
            } else if self.is_verb(at, auxiliary) {
                head = Some(at);
                at += 1;
                break;
            } else {
                break;
            }
        }
        if let Some(head) = head {
            vg.head = head;
            vg.end = at;
            self.finish_verb(&mut vg, passive_aux, auxiliary, be);
        } else {
            // A copula, or negators, modals and aspects before an adjective or noun ("tidak bersedia", "akan ke Tokyo").
            if let Some(copula) = copula_at {
                vg.head = copula;
                vg.end = at.max(copula + 1);
            } else if at > i && (vg.negated || !vg.operators.is_empty()) {
                vg.head = at - 1;
                vg.end = at;
            } else {
                return None;
            }
            vg.finite = true;
            vg.copula = true;
        }
        let end = vg.end;
        self.row.push(Elem::Vg(vg));
        Some(end)
    }

    /// A modal or aspect word must lead to a verb; words that double as nouns or verbs ("may", "sudah") are left alone otherwise.
    fn opens_verb(&self, at: usize, len: usize) -> bool {
        if self.verb_ahead(at + len) || self.inner_pronoun(at + len, true).is_some() {
            return true;
        }
        self.class(at, WordClass::Modal).is_some()
            && self.tok(at).is_some_and(|t| !matches!(t.tag.upos, Upos::Noun | Upos::Propn))
            && self.tok(at + len).is_some_and(|t| matches!(t.tag.upos, Upos::Adp | Upos::Adj))
    }

    pub(super) fn verb_ahead(&self, mut i: usize) -> bool {
        for _ in 0..4 {
            let Some(tok) = self.tok(i) else { return false };
            if self.sent.unit(i).is_some() {
                return false;
            }
            if tok.bracketed {
                i += 1;
                continue;
            }
            if matches!(tok.tag.upos, Upos::Verb | Upos::Aux) {
                return true;
            }
            let passes = matches!(tok.tag.upos, Upos::Adv | Upos::Part)
                || self.class(i, WordClass::Negator).is_some()
                || self.class(i, WordClass::Aspect).is_some()
                || self.class(i, WordClass::Hedge).is_some();
            if !passes {
                return false;
            }
            i += usize::from(tok.closed_len).max(1);
        }
        false
    }

    fn inner_pronoun(&self, at: usize, auxiliary: bool) -> Option<usize> {
        if !self.cx.language.profile.head_initial || !auxiliary {
            return None;
        }
        let pronoun = self.class(at, WordClass::Pronoun)?;
        let next = self.tok(at + 1)?;
        let bare = next.analyses.iter().any(|a| a.pos == Pos::Verb && a.feats.voice == Voice::Neutral);
        (pronoun.person > 0 && bare && next.tag.upos == Upos::Verb).then_some(at)
    }

    pub(super) fn is_verb(&self, at: usize, auxiliary: bool) -> bool {
        let Some(tok) = self.tok(at) else { return false };
        if self.cx.language.profile.voice != VoiceMark::Auxiliary {
            return tok.tag.upos == Upos::Verb;
        }
        match tok.tag.upos {
            Upos::Verb => !self.adnominal(at, auxiliary),
            Upos::Aux => true,
            // "has condemned" mistagged as adjective or noun: an auxiliary decides.
            Upos::Adj | Upos::Noun => {
                auxiliary
                    && tok
                        .analyses
                        .iter()
                        .any(|a| a.pos == Pos::Verb && matches!(a.feats.tense, Tense::PastPart | Tense::Gerund))
                    && tok.tag.upos == Upos::Adj
            }
            _ => false,
        }
    }

    /// An English participle before its noun: "the detained activists", "visiting ministers".
    pub(super) fn adnominal(&self, at: usize, auxiliary: bool) -> bool {
        let Some(tok) = self.tok(at) else { return false };
        if auxiliary || !matches!(tok.tag.form, VerbForm::PastPart | VerbForm::Gerund) {
            return false;
        }
        let before = at.checked_sub(1).and_then(|p| self.tok(p));
        let opened = before.is_some_and(|b| {
            matches!(b.tag.upos, Upos::Det | Upos::Adj | Upos::Num)
                || self.cx.word(b) == "'s"
                || self.cx.closed(b).any(|w| w.possessive)
        });
        // "ordered striking doctors", "released jailed journalists", "of frozen assets": no verb of its own, unless the verb before
        // is one that takes a gerund ("began shelling").
        let behind = before.is_some_and(|b| match (b.tag.upos, tok.tag.form) {
            (Upos::Adp | Upos::Verb, VerbForm::PastPart) => true,
            (Upos::Verb, _) => !self.takes_gerund(b),
            _ => false,
        });
        let opened = opened || behind;
        let next = self.tok(at + 1);
        let noun = next.is_some_and(|n| matches!(n.tag.upos, Upos::Noun | Upos::Propn | Upos::Adj));
        opened && noun
    }

    /// Whether a verb heads a sense with a complement.
    pub(super) fn says(&self, tok: &Tok) -> bool {
        tok.analyses.iter().any(|a| {
            self.cx.language.patterns_of(a.lemma).iter().any(|(_, p)| {
                match self.cx.language.patterns.get(*p as usize).map(|p| p.owner) {
                    Some(Owner::Sense(s)) => {
                        self.cx.language.senses.get(s as usize).is_some_and(|s| s.takes != Takes::Nothing)
                    }
                    _ => false,
                }
            })
        })
    }

    pub(super) fn takes_gerund(&self, tok: &Tok) -> bool {
        tok.analyses.iter().any(|a| {
            self.cx.language.patterns_of(a.lemma).iter().any(|(_, p)| {
                self.cx
                    .language
                    .patterns
                    .get(*p as usize)
                    .is_some_and(|p| matches!(p.owner, Owner::Operator(_) | Owner::Report(_)))
            })
        })
    }

    pub(super) fn finish_verb(&self, vg: &mut Vg, passive_aux: bool, auxiliary: bool, be: bool) {
        let tok = &self.sent.toks[vg.head];
        if self.cx.language.profile.voice != VoiceMark::Auxiliary {
            vg.finite = true;
            let verbs: Vec<_> = tok.analyses.iter().filter(|a| a.pos == Pos::Verb).collect();
            vg.voice = verbs
                .iter()
                .find(|a| !a.feats.split)
                .or(verbs.first())
                .map_or_else(|| self.voice_of_opening(self.cx.word(tok)), |a| a.feats.voice);
            if vg.inner_agent.is_some() {
                vg.voice = Voice::Passive;
            }
            return;
        }
        match tok.tag.form {
            VerbForm::Gerund => {
                vg.gerund = !be;
                vg.finite = be;
                vg.voice = Voice::Active;
            }
            VerbForm::PastPart => {
                if passive_aux {
                    vg.voice = Voice::Passive;
                    vg.finite = true;
                } else if auxiliary {
                    vg.voice = Voice::Active;
                    vg.finite = true;
                } else {
                    vg.voice = Voice::Passive;
                    vg.bare_participle = true;
                }
            }
            VerbForm::Past if passive_aux && tok.analyses.iter().any(|a| a.feats.tense == Tense::PastPart) => {
                vg.voice = Voice::Passive;
                vg.finite = true;
            }
            _ => {
                vg.voice = Voice::Active;
                vg.finite = true;
            }
        }
    }

    /// The voice of a verb that no lexicon knows.
    fn voice_of_opening(&self, word: &str) -> Voice {
        let lower = word.to_lowercase();
        let profile = &self.cx.language.profile;
        let begins = |opening: &String| lower.starts_with(opening.as_str());
        if profile.passive_openings.iter().any(|opening| begins(opening) && lower.len() > opening.len() + 2) {
            Voice::Passive
        } else if profile.active_openings.iter().any(begins) {
            Voice::Active
        } else {
            Voice::Neutral
        }
    }
}
