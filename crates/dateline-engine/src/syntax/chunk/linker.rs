//! Closed-class words that stand for themselves in the row: linkers, adpositions, adverbs.

use dateline_lexicon::grammar::WordClass;

use super::{Chunker, Elem};
use crate::tags::{Upos, VerbForm};

impl Chunker<'_, '_> {
    /// Handles a closed-class word that is no part of a noun phrase or verb group.
    pub(super) fn closed(&mut self, i: usize, end: usize) -> Option<usize> {
        let has = |class| self.class(i, class).is_some();
        if self.tok(i)?.closed.is_empty() {
            return None;
        }
        if has(WordClass::Infinitive) {
            let next = self.skip_adverbs(end);
            let verb = self.tok(next).is_some_and(|t| {
                let plain = matches!(t.tag.form, VerbForm::Any | VerbForm::Base | VerbForm::Pres);
                t.tag.upos == Upos::Verb && plain || t.tag.upos == Upos::Aux
            });
            if verb && self.sent.unit(next).is_none() {
                self.row.push(Elem::Inf(i, end));
                return Some(end);
            }
        }
        // "Kalau Uganda menyerang, …": at the front a word of condition opens a condition, behind a verb what is said.
        let fronted = matches!(
            self.row.last(),
            None | Some(Elem::Comma(_) | Elem::Quote(_) | Elem::Break(_) | Elem::Other(_) | Elem::Sub(..))
        );
        let condition =
            self.closed_index(i, WordClass::Subordinator).filter(|_| fronted && has(WordClass::Complementizer));
        if let Some(index) = condition {
            self.row.push(Elem::Sub(i, end, index));
            return Some(end);
        }
        if has(WordClass::Relative) || has(WordClass::Complementizer) {
            if has(WordClass::Demonstrative) && self.demonstrative_use(i, end) {
                return None;
            }
            let after_noun = matches!(self.row.last(), Some(Elem::Np(_)))
                || matches!(self.row.last(), Some(Elem::Comma(_) | Elem::Prep(..))) && !has(WordClass::Complementizer);
            let rel = has(WordClass::Relative) && (after_noun || !has(WordClass::Complementizer));
            // "agreed with Hungary that sanctions had failed": behind a verb of saying, a word that can be both opens a complement
            // when a subject follows it.
            let said = has(WordClass::Complementizer)
                && !self.verb_ahead(end)
                && self.row.iter().any(|e| {
                    let Elem::Vg(vg) = e else { return false };
                    self.sent.toks.get(vg.head).is_some_and(|t| self.takes_gerund(t) || self.says(t))
                });
            self.row.push(if rel && !said { Elem::Rel(i, end) } else { Elem::Comp(i, end) });
            return Some(end);
        }
        if let Some(index) = self.closed_index(i, WordClass::Subordinator) {
            // "Should Turkey release …" is a condition, "Turkey should release" none.
            if has(WordClass::Modal) && !fronted {
                return None;
            }
            self.row.push(Elem::Sub(i, end, index));
            return Some(end);
        }
        // "its toughest penalties yet on Iran": before an adposition it joins nothing.
        let joins = !has(WordClass::Adverb) || self.tok(end).is_none_or(|t| t.tag.upos != Upos::Adp);
        if has(WordClass::Coordinator) && joins {
            self.row.push(Elem::Cc(i));
            return Some(end);
        }
        if let Some(index) = self.closed_index(i, WordClass::Adposition) {
            if end == i + 1 && self.tok(i)?.tag.upos == Upos::Verb && !has(WordClass::Infinitive) {
                return None;
            }
            self.row.push(Elem::Prep(i, end, index));
            return Some(end);
        }
        if has(WordClass::Adverb) && !has(WordClass::Quantifier) && (end > i + 1 || self.tok(i)?.tag.upos != Upos::Verb)
        {
            self.row.push(Elem::Adv(i, end));
            return Some(end);
        }
        None
    }

    /// "that country said": a demonstrative, when a noun follows at once and no verb comes before the next noun.
    fn demonstrative_use(&self, i: usize, end: usize) -> bool {
        if self.cx.language.profile.head_initial {
            return matches!(self.row.last(), Some(Elem::Np(_)));
        }
        let follows = self.tok(end).is_some_and(|t| matches!(t.tag.upos, Upos::Noun) && self.sent.unit(end).is_none());
        follows && !matches!(self.row.last(), Some(Elem::Vg(_))) && self.tok(i).is_some_and(|t| t.tag.upos == Upos::Det)
    }

    fn skip_adverbs(&self, mut i: usize) -> usize {
        while self.tok(i).is_some_and(|t| {
            t.bracketed
                || t.tag.upos == Upos::Adv && self.sent.unit(i).is_none() && self.class(i, WordClass::Aspect).is_none()
        }) {
            i += 1;
        }
        i
    }

    /// Words that are both subordinator and adposition ("after", "sejak"): an adposition when no finite verb follows in its stretch.
    pub(super) fn settle_linkers(&mut self) {
        for at in 0..self.row.len() {
            let Elem::Sub(start, end, _) = self.row[at] else { continue };
            let Some(adposition) = self.closed_index(start, WordClass::Adposition) else { continue };
            let mut noun = false;
            let mut clause = false;
            for elem in &self.row[at + 1..] {
                match elem {
                    Elem::Np(_) => noun = true,
                    Elem::Vg(vg) => {
                        clause = vg.finite || !noun;
                        break;
                    }
                    Elem::Comma(_)
                    | Elem::Break(_)
                    | Elem::Quote(_)
                    | Elem::Sub(..)
                    | Elem::Comp(..)
                    | Elem::Rel(..) => break,
                    _ => {}
                }
            }
            if !clause {
                self.row[at] = Elem::Prep(start, end, adposition);
            }
        }
    }
}
