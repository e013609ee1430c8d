//! Base noun phrases, for languages whose heads stand last and first.

use dateline_lexicon::grammar::WordClass;
use dateline_lexicon::morph::Voice;
use dateline_text::Flags;

use super::{Chunker, Elem, Np, is_currency};
use crate::syntax::prepare::UnitKind;
use crate::tags::{Upos, VerbForm};

impl Chunker<'_, '_> {
    pub(super) fn opens_np(&self, i: usize) -> bool {
        let Some(tok) = self.tok(i) else { return false };
        if self.sent.unit(i).is_some() || tok.tag.is_nominal() {
            return true;
        }
        match tok.tag.upos {
            Upos::Det | Upos::Pron => true,
            Upos::Adj => {
                !self.cx.language.profile.head_initial && self.adjective_opens(i)
                    || self.class(i, WordClass::Quantifier).is_some()
            }
            Upos::Verb => self.adnominal(i, false),
            _ => self.class(i, WordClass::Quantifier).is_some() || is_currency(self.word(i)),
        }
    }

    fn adjective_opens(&self, i: usize) -> bool {
        let mut at = i + 1;
        while let Some(tok) = self.tok(at) {
            if self.sent.unit(at).is_some() || tok.tag.is_nominal() {
                return true;
            }
            if tok.tag.upos == Upos::Adj
                || tok.tag.upos == Upos::Adv
                || self.word(at) == "-"
                || tok.tag.form == VerbForm::PastPart
            {
                at += 1;
            } else if tok.tag.upos == Upos::Cconj && self.tok(at + 1).is_some_and(|t| t.tag.upos == Upos::Adj) {
                at += 2;
            } else {
                return false;
            }
        }
        false
    }

    pub(super) fn noun_phrase(&mut self, i: usize) -> usize {
        let np = if self.cx.language.profile.head_initial { self.head_initial_np(i) } else { self.head_final_np(i) };
        let end = np.end;
        self.row.push(Elem::Np(np));
        end
    }

    fn lone_pronoun(&self, i: usize) -> Option<Np> {
        let index = self.closed_index(i, WordClass::Pronoun)?;
        self.sent.unit(i).is_none().then(|| Np { start: i, end: i + 1, head: i, possessor: None, pronoun: Some(index) })
    }

    fn head_final_np(&self, i: usize) -> Np {
        if let Some(np) = self.lone_pronoun(i) {
            let possessive = self.cx.closed(&self.sent.toks[i]).any(|w| w.possessive);
            let follows = self.tok(i + 1).is_some_and(|t| {
                t.tag.is_nominal()
                    || t.tag.upos == Upos::Adj
                    || self.sent.unit(i + 1).is_some()
                    || self.adnominal(i + 1, false)
            });
            if !(possessive && follows) {
                return np;
            }
        }
        let mut np = Np { start: i, end: i, head: i, possessor: None, pronoun: None };
        if self.cx.closed(&self.sent.toks[i]).any(|w| w.possessive) {
            np.possessor = Some((i, i + 1));
        }
        let mut at = i + self.measure(i);
        let mut nominal = None;
        let mut named = false;
        while let Some(tok) = self.tok(at) {
            if tok.bracketed {
                at += 1;
                continue;
            }
            if let Some(unit) = self.sent.unit(at) {
                nominal = Some(unit.end - 1);
                named = matches!(unit.kind, UnitKind::Name(_));
                at = unit.end;
                continue;
            }
            // "lend Ukraine $50 billion": an amount behind a name is a phrase of its own.
            if std::mem::take(&mut named)
                && (is_currency(self.cx.word(tok))
                    || tok.tag.upos == Upos::Num
                        && tok.flags.contains(Flags::HAS_DIGIT)
                        && self
                            .tok(at + 1)
                            .is_some_and(|t| t.tag.is_nominal() && !t.flags.contains(Flags::CAPITALIZED)))
            {
                break;
            }
            let word = self.cx.word(tok);
            if nominal.is_some() && self.is_time(at) && self.sent.unit(at).is_none() {
                break;
            }
            if nominal.is_some() && self.cx.language.profile.possessive_markers.iter().any(|marker| marker == word) {
                let next = self.next(at);
                let follows = self.tok(next).is_some_and(|t| {
                    t.tag.is_nominal()
                        || t.tag.upos == Upos::Adj
                        || self.sent.unit(next).is_some()
                        || t.tag.upos == Upos::Verb && self.adnominal(next, false)
                });
                if !follows {
                    break;
                }
                np.possessor = Some((np.start, at));
                nominal = None;
                at += 1;
                continue;
            }
            let first = at == i;
            if !first && self.inside_date(at) {
                at += 1;
                continue;
            }
            let continues = match tok.tag.upos {
                Upos::Det | Upos::Pron => first,
                Upos::Noun | Upos::Propn | Upos::Num | Upos::Sym | Upos::X => {
                    // "The minister Monday said": a time word after a complete phrase starts its own.
                    nominal.is_none() || !self.is_time(at)
                }
                Upos::Adj => nominal.is_none_or(|_| self.adjective_opens(at)),
                Upos::Adv => nominal.is_none() && self.tok(at + 1).is_some_and(|t| t.tag.upos == Upos::Adj),
                Upos::Verb => self.adnominal(at, false),
                Upos::Cconj => {
                    nominal.is_none()
                        && self.tok(at + 1).is_some_and(|t| t.tag.upos == Upos::Adj)
                        && self.adjective_opens(at + 1)
                }
                Upos::Punct => word == "-" && self.tok(at + 1).is_some_and(|t| !t.flags.contains(Flags::SPACE_BEFORE)),
                _ => self.class(at, WordClass::Quantifier).is_some() && nominal.is_none(),
            };
            if !continues {
                break;
            }
            if tok.tag.is_nominal() || tok.tag.upos == Upos::Pron && first {
                nominal = Some(at);
            }
            at += 1;
        }
        np.end = at.max(i + 1);
        np.head = nominal.unwrap_or(np.end - 1);
        np
    }

    /// "Thousands of", "a group of": the tokens of a measuring phrase that opens a noun phrase.
    fn measure(&self, i: usize) -> usize {
        let long = self.tok(i).is_some_and(|t| t.closed_len > 1) && self.class(i, WordClass::Quantifier).is_some();
        if long { usize::from(self.sent.toks[i].closed_len) } else { 0 }
    }

    fn head_initial_np(&self, i: usize) -> Np {
        if let Some(np) = self.lone_pronoun(i) {
            return np;
        }
        let mut np = Np { start: i, end: i, head: i, possessor: None, pronoun: None };
        let mut at = i;
        let mut head = None;
        let starts_time = self.is_time(i);
        while let Some(tok) = self.tok(at) {
            if tok.bracketed {
                at += 1;
                continue;
            }
            if at > i && !starts_time && head.is_some() && self.is_time(at) {
                break;
            }
            if at > i && self.completed(i, at) {
                break;
            }
            if let Some(unit) = self.sent.unit(at) {
                if head.is_none() {
                    head = Some(unit.start);
                }
                at = unit.end;
                continue;
            }
            if head.is_some() && self.class(at, WordClass::Demonstrative).is_some() {
                at += 1;
                break;
            }
            if head.is_some() && self.class(at, WordClass::Pronoun).is_some() {
                // A pronoun after a noun is its possessor, unless a verb follows ("serangan mereka" / "pasukan mereka serang").
                if self.tok(at + 1).is_some_and(|t| t.tag.upos == Upos::Verb)
                    && self.tok(at + 1).is_some_and(|t| t.analyses.iter().any(|a| a.feats.voice == Voice::Active))
                {
                    break;
                }
                at += 1;
                break;
            }
            let continues = match tok.tag.upos {
                Upos::Noun | Upos::Propn | Upos::X | Upos::Num | Upos::Sym => {
                    self.class(at, WordClass::Adposition).is_none()
                }
                Upos::Adj => {
                    at > i && self.class(at, WordClass::Modal).is_none() && !self.sent.predicates.contains(&at)
                }
                Upos::Det => at == i || head.is_none(),
                Upos::Punct => {
                    self.cx.word(tok) == "-" && self.tok(at + 1).is_some_and(|t| !t.flags.contains(Flags::SPACE_BEFORE))
                }
                _ => self.class(at, WordClass::Quantifier).is_some() && head.is_none(),
            };
            if !continues && at > i {
                break;
            }
            if head.is_none()
                && matches!(tok.tag.upos, Upos::Noun | Upos::Propn | Upos::X)
                && self.class(at, WordClass::Quantifier).is_none()
            {
                head = Some(at);
            }
            at += 1;
        }
        np.end = at.max(i + 1);
        np.head = head.unwrap_or(i);
        np
    }
}
