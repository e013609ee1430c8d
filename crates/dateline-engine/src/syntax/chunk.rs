//! From tokens to a flat row of elements: noun phrases, verb groups, adpositions, linkers and punctuation.

use dateline_lexicon::grammar::{GrammarWord, WordClass};
use dateline_lexicon::lexicon::Owner;
use dateline_lexicon::morph::{Pos, Tense, Voice};
use dateline_text::TokenKind;

use super::prepare::{Context, Sent, Tok, UnitKind};
use crate::tags::{Upos, VerbForm};

/// A base noun phrase as a token range; brackets inside it are part of the range but not of its syntax.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Np {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The head token.
    pub(crate) head: usize,
    /// Tokens before a possessive marker (English `'s`).
    pub(crate) possessor: Option<(usize, usize)>,
    /// Closed-class index of a lone pronoun.
    pub(crate) pronoun: Option<u16>,
}

/// A verb group: auxiliaries, negators and adverbs with their main verb.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Vg {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The main verb (or the copula of a nominal predicate).
    pub(crate) head: usize,
    pub(crate) voice: Voice,
    pub(crate) finite: bool,
    pub(crate) gerund: bool,
    /// Participle without auxiliary: a reduced relative, unless it is a simple past.
    pub(crate) bare_participle: bool,
    pub(crate) copula: bool,
    pub(crate) negated: bool,
    /// Closed-class indexes of the modals, aspects and hedges inside.
    pub(crate) operators: Vec<u16>,
    /// A pronoun between auxiliary and bare stem is the doer (Indonesian "telah kami tahan").
    pub(crate) inner_agent: Option<usize>,
}

/// One element of the row.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Elem {
    Np(Np),
    Vg(Vg),
    /// Adposition: token range and closed index.
    Prep(usize, usize, u16),
    Sub(usize, usize, u16),
    Comp(usize, usize),
    Rel(usize, usize),
    Cc(usize),
    Inf(usize, usize),
    /// Predicate adjective or adverb.
    Adj(usize),
    Adv(usize, usize),
    Comma(usize),
    /// Colon, semicolon, dash.
    Break(usize),
    Quote(usize),
    Other(usize),
}

impl Elem {
    pub(crate) fn start(&self) -> usize {
        match self {
            Self::Np(np) => np.start,
            Self::Vg(vg) => vg.start,
            Self::Prep(s, ..) | Self::Sub(s, ..) | Self::Comp(s, _) | Self::Rel(s, _) | Self::Inf(s, _) | Self::Adv(s, _) => *s,
            Self::Cc(s) | Self::Adj(s) | Self::Comma(s) | Self::Break(s) | Self::Quote(s) | Self::Other(s) => *s,
        }
    }

    pub(crate) fn end(&self) -> usize {
        match self {
            Self::Np(np) => np.end,
            Self::Vg(vg) => vg.end,
            Self::Prep(_, e, _) | Self::Sub(_, e, _) | Self::Comp(_, e) | Self::Rel(_, e) | Self::Inf(_, e) | Self::Adv(_, e) => *e,
            Self::Cc(s) | Self::Adj(s) | Self::Comma(s) | Self::Break(s) | Self::Quote(s) | Self::Other(s) => s + 1,
        }
    }

    pub(crate) fn np(&self) -> Option<&Np> {
        if let Self::Np(np) = self { Some(np) } else { None }
    }

}

/// Is it a quotation mark?
pub(crate) fn is_quote_mark(word: &str) -> bool {
    matches!(word, "\"" | "\u{201C}" | "\u{201D}" | "\u{201E}" | "\u{201F}" | "\u{AB}" | "\u{BB}" | "\u{300C}" | "\u{300D}" | "''" | "``")
}

/// The most words that a pair of marks may hold to be read through.
const THIN: usize = 5;

fn thin_marks(cx: Context<'_>, sent: &Sent) -> Vec<bool> {
    let mut thin = vec![false; sent.toks.len()];
    let mut open: Option<usize> = None;
    for (i, tok) in sent.toks.iter().enumerate() {
        if !is_quote_mark(cx.word(tok)) {
            continue;
        }
        match open.take() {
            Some(start) if i - start - 1 <= THIN => {
                // Speech ends with a stop before its mark; a few words of somebody's inside a sentence do not.
                let stop = i > 0 && matches!(cx.word(&sent.toks[i - 1]), "." | "," | "!" | "?");
                if !stop {
                    (thin[start], thin[i]) = (true, true);
                }
            }
            Some(_) => {}
            None => open = Some(i),
        }
    }
    thin
}

struct Chunker<'a, 's> {
    cx: Context<'a>,
    sent: &'s Sent,
    row: Vec<Elem>,
    /// Quotation marks around a few words, which the syntax reads through.
    thin_marks: Vec<bool>,
}

/// Reads a sentence as a row of elements.
pub(crate) fn chunk(cx: Context<'_>, sent: &Sent) -> Vec<Elem> {
    let mut chunker = Chunker { cx, sent, row: Vec::new(), thin_marks: thin_marks(cx, sent) };
    let mut i = 0;
    while i < sent.toks.len() {
        if sent.toks[i].bracketed {
            i += 1;
            continue;
        }
        i = chunker.step(i).max(i + 1);
    }
    chunker.settle_linkers();
    chunker.row
}

impl<'a> Chunker<'a, '_> {
    fn tok(&self, i: usize) -> Option<&Tok> {
        self.sent.toks.get(i)
    }

    fn word(&self, i: usize) -> &'a str {
        self.tok(i).map_or("", |t| self.cx.word(t))
    }

    /// The next token that is not bracketed.
    fn next(&self, i: usize) -> usize {
        let mut next = i + 1;
        while self.tok(next).is_some_and(|t| t.bracketed) {
            next += 1;
        }
        next
    }

    fn class(&self, i: usize, class: WordClass) -> Option<&'a GrammarWord> {
        self.tok(i).and_then(|t| self.cx.class(t, class))
    }

    fn closed_index(&self, i: usize, class: WordClass) -> Option<u16> {
        let tok = self.tok(i)?;
        tok.closed.iter().copied().find(|c| self.cx.language.closed.get(usize::from(*c)).is_some_and(|w| w.class == class))
    }

    fn step(&mut self, i: usize) -> usize {
        let tok = &self.sent.toks[i];
        let word = self.cx.word(tok);
        if tok.prefix && self.tok(i + 1).is_some_and(|t| t.tag.upos == Upos::Verb) {
            return i + 1;
        }
        if tok.kind == TokenKind::Punct || tok.kind == TokenKind::Symbol && !is_currency(word) {
            if self.thin_marks[i] || self.inside_date(i) {
                return i + 1;
            }
            let elem = match word {
                w if is_quote_mark(w) => Elem::Quote(i),
                "," | "\u{3001}" | "\u{FF0C}" | "\u{60C}" => Elem::Comma(i),
                ":" | ";" | "-" | "\u{2013}" | "\u{2014}" | "--" | "\u{2026}" => Elem::Break(i),
                _ => Elem::Other(i),
            };
            self.row.push(elem);
            return i + 1;
        }
        if let Some(end) = self.time_adverb(i) {
            self.row.push(Elem::Adv(i, end));
            return end;
        }
        if self.sent.unit(i).is_some() {
            return self.noun_phrase(i);
        }
        let len = usize::from(tok.closed_len).max(1);
        let end = i + len;
        if let Some(handled) = self.closed(i, end) {
            return handled;
        }
        if let Some(next) = self.verb_group(i) {
            return next;
        }
        if self.opens_np(i) {
            return self.noun_phrase(i);
        }
        self.row.push(if tok.tag.upos == Upos::Adj { Elem::Adj(i) } else { Elem::Adv(i, end) });
        end
    }

    /// Handles a closed-class word that is no part of a noun phrase or verb group.
    fn closed(&mut self, i: usize, end: usize) -> Option<usize> {
        let has = |class| self.class(i, class).is_some();
        if self.tok(i)?.closed.is_empty() {
            return None;
        }
        if let Some(index) = self.closed_index(i, WordClass::Infinitive) {
            let next = self.skip_adverbs(end);
            let verb = self.tok(next).is_some_and(|t| {
                let plain = matches!(t.tag.form, VerbForm::Any | VerbForm::Base | VerbForm::Pres);
                t.tag.upos == Upos::Verb && plain || t.tag.upos == Upos::Aux
            });
            if verb && self.sent.unit(next).is_none() {
                self.row.push(Elem::Inf(i, end));
                return Some(end);
            }
            let _ = index;
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
                && self.row.iter().any(|e| matches!(e, Elem::Vg(vg) if self.sent.toks.get(vg.head).is_some_and(|t| self.takes_gerund(t) || self.says(t))));
            self.row.push(if rel && !said { Elem::Rel(i, end) } else { Elem::Comp(i, end) });
            return Some(end);
        }
        if let Some(index) = self.closed_index(i, WordClass::Subordinator) {
            self.row.push(Elem::Sub(i, end, index));
            return Some(end);
        }
        if has(WordClass::Coordinator) {
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
        if has(WordClass::Adverb) && !has(WordClass::Quantifier) && (end > i + 1 || self.tok(i)?.tag.upos != Upos::Verb) {
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
        while self.tok(i).is_some_and(|t| t.bracketed || t.tag.upos == Upos::Adv && self.sent.unit(i).is_none() && self.class(i, WordClass::Aspect).is_none()) {
            i += 1;
        }
        i
    }

    // --- verb groups -------------------------------------------------------------------------------------------

    fn verb_group(&mut self, i: usize) -> Option<usize> {
        let mut vg = Vg {
            start: i,
            end: i,
            head: i,
            voice: Voice::Neutral,
            finite: false,
            gerund: false,
            bare_participle: false,
            copula: false,
            negated: false,
            operators: Vec::new(),
            inner_agent: None,
        };
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
            if self.class(at, WordClass::Negator).is_some() {
                vg.negated = true;
                at += len;
            } else if let Some(index) = self.closed_index(at, WordClass::Modal).or_else(|| self.closed_index(at, WordClass::Aspect)) {
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
            } else if let Some(index) = self.closed_index(at, WordClass::Hedge).filter(|_| tok.tag.upos != Upos::Verb || self.verb_ahead(at + len)) {
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
            self.row.push(Elem::Vg(vg));
            return Some(at);
        }
        if let Some(copula) = copula_at {
            vg.head = copula;
            vg.end = at.max(copula + 1);
            vg.finite = true;
            vg.copula = true;
            let end = vg.end;
            self.row.push(Elem::Vg(vg));
            return Some(end);
        }
        // Negators, modals and aspects before an adjective or noun ("tidak bersedia", "akan ke Tokyo").
        if vg.negated || !vg.operators.is_empty() {
            if at == i {
                return None;
            }
            vg.end = at;
            vg.head = at - 1;
            vg.finite = true;
            vg.copula = true;
            self.row.push(Elem::Vg(vg));
            return Some(at);
        }
        None
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

    fn verb_ahead(&self, mut i: usize) -> bool {
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

    fn is_verb(&self, at: usize, auxiliary: bool) -> bool {
        let Some(tok) = self.tok(at) else { return false };
        if self.cx.language.profile.head_initial {
            return tok.tag.upos == Upos::Verb;
        }
        match tok.tag.upos {
            Upos::Verb => !self.adnominal(at, auxiliary),
            Upos::Aux => true,
            // "has condemned" mistagged as adjective or noun: an auxiliary decides.
            Upos::Adj | Upos::Noun => {
                auxiliary
                    && tok.analyses.iter().any(|a| a.pos == Pos::Verb && matches!(a.feats.tense, Tense::PastPart | Tense::Gerund))
                    && tok.tag.upos == Upos::Adj
            }
            _ => false,
        }
    }

    /// An English participle before its noun: "the detained activists", "visiting ministers".
    fn adnominal(&self, at: usize, auxiliary: bool) -> bool {
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
            (Upos::Adp, VerbForm::PastPart) => true,
            (Upos::Verb, VerbForm::PastPart) => true,
            (Upos::Verb, _) => !self.takes_gerund(b),
            _ => false,
        });
        let opened = opened || behind;
        let next = self.tok(at + 1);
        let noun = next.is_some_and(|n| matches!(n.tag.upos, Upos::Noun | Upos::Propn | Upos::Adj));
        opened && noun
    }

    /// Whether a verb heads a sense with a complement.
    fn says(&self, tok: &Tok) -> bool {
        tok.analyses.iter().any(|a| {
            self.cx.language.patterns_of(a.lemma).iter().any(|(_, p)| match self.cx.language.patterns.get(*p as usize).map(|p| p.owner) {
                Some(Owner::Sense(s)) => self.cx.language.senses.get(s as usize).is_some_and(|s| s.takes != dateline_lexicon::sense::Takes::Nothing),
                _ => false,
            })
        })
    }

    fn takes_gerund(&self, tok: &Tok) -> bool {
        tok.analyses.iter().any(|a| {
            self.cx.language.patterns_of(a.lemma).iter().any(|(_, p)| {
                self.cx.language.patterns.get(*p as usize).is_some_and(|p| matches!(p.owner, Owner::Operator(_) | Owner::Report(_)))
            })
        })
    }

    fn finish_verb(&self, vg: &mut Vg, passive_aux: bool, auxiliary: bool, be: bool) {
        let tok = &self.sent.toks[vg.head];
        if self.cx.language.profile.head_initial {
            vg.finite = true;
            let verbs: Vec<_> = tok.analyses.iter().filter(|a| a.pos == Pos::Verb).collect();
            vg.voice = verbs
                .iter()
                .find(|a| !a.feats.split)
                .or(verbs.first())
                .map_or_else(|| voice_of_prefix(self.cx.word(tok)), |a| a.feats.voice);
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

    // --- noun phrases ------------------------------------------------------------------------------------------

    fn opens_np(&self, i: usize) -> bool {
        let Some(tok) = self.tok(i) else { return false };
        if self.sent.unit(i).is_some() || tok.tag.is_nominal() {
            return true;
        }
        match tok.tag.upos {
            Upos::Det | Upos::Pron => true,
            Upos::Adj => !self.cx.language.profile.head_initial && self.adjective_opens(i) || self.class(i, WordClass::Quantifier).is_some(),
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
            if tok.tag.upos == Upos::Adj || tok.tag.upos == Upos::Adv || self.word(at) == "-" || tok.tag.form == VerbForm::PastPart {
                at += 1;
            } else if tok.tag.upos == Upos::Cconj && self.tok(at + 1).is_some_and(|t| t.tag.upos == Upos::Adj) {
                at += 2;
            } else {
                return false;
            }
        }
        false
    }

    fn noun_phrase(&mut self, i: usize) -> usize {
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
            let follows = self.tok(i + 1).is_some_and(|t| t.tag.is_nominal() || t.tag.upos == Upos::Adj || self.sent.unit(i + 1).is_some() || self.adnominal(i + 1, false));
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
            if std::mem::take(&mut named) && (is_currency(self.cx.word(tok)) || tok.tag.upos == Upos::Num && tok.flags.contains(dateline_text::Flags::HAS_DIGIT) && self.tok(at + 1).is_some_and(|t| t.tag.is_nominal() && !t.flags.contains(dateline_text::Flags::CAPITALIZED))) {
                break;
            }
            let word = self.cx.word(tok);
            if nominal.is_some() && self.is_time(at) && self.sent.unit(at).is_none() {
                break;
            }
            if matches!(word, "'s" | "\u{2019}s" | "'" | "\u{2019}") && nominal.is_some() {
                let next = self.next(at);
                let follows = self.tok(next).is_some_and(|t| {
                    t.tag.is_nominal() || t.tag.upos == Upos::Adj || self.sent.unit(next).is_some() || t.tag.upos == Upos::Verb && self.adnominal(next, false)
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
                Upos::Det => first,
                Upos::Pron => first,
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
                Upos::Punct => word == "-" && self.tok(at + 1).is_some_and(|t| !t.flags.contains(dateline_text::Flags::SPACE_BEFORE)),
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
                if self.tok(at + 1).is_some_and(|t| t.tag.upos == Upos::Verb) && self.tok(at + 1).is_some_and(|t| t.analyses.iter().any(|a| a.feats.voice == Voice::Active)) {
                    break;
                }
                at += 1;
                break;
            }
            let continues = match tok.tag.upos {
                Upos::Noun | Upos::Propn | Upos::X | Upos::Num | Upos::Sym => self.class(at, WordClass::Adposition).is_none(),
                Upos::Adj => at > i && self.class(at, WordClass::Modal).is_none() && !self.sent.predicates.contains(&at),
                Upos::Det => at == i || head.is_none(),
                Upos::Punct => {
                    self.cx.word(tok) == "-" && self.tok(at + 1).is_some_and(|t| !t.flags.contains(dateline_text::Flags::SPACE_BEFORE))
                }
                _ => self.class(at, WordClass::Quantifier).is_some() && head.is_none(),
            };
            if !continues && at > i {
                break;
            }
            if head.is_none() && matches!(tok.tag.upos, Upos::Noun | Upos::Propn | Upos::X) && self.class(at, WordClass::Quantifier).is_none() {
                head = Some(at);
            }
            at += 1;
        }
        np.end = at.max(i + 1);
        np.head = head.unwrap_or(i);
        np
    }

    /// A time expression that no adposition governs is an adverb ("pekan lalu", "last year").
    fn time_adverb(&self, i: usize) -> Option<usize> {
        if !self.is_time(i) || self.sent.unit(i).is_some() || matches!(self.row.last(), Some(Elem::Prep(..))) {
            return None;
        }
        let mut end = i;
        while self.sent.dated.get(end).copied().unwrap_or(false) {
            end += 1;
        }
        let owned = matches!(self.word(end), "'s" | "\u{2019}s");
        (!owned).then_some(end)
    }

    /// Punctuation within a date ("June 18, 2024").
    fn inside_date(&self, i: usize) -> bool {
        let dated = |i: usize| self.sent.dated.get(i).copied().unwrap_or(false);
        i > 0 && dated(i - 1) && dated(i) && dated(i + 1)
    }

    fn is_time(&self, at: usize) -> bool {
        let dated = |i: usize| self.sent.dated.get(i).copied().unwrap_or(false);
        dated(at) && !(at > 0 && dated(at - 1))
    }

    // --- linkers -----------------------------------------------------------------------------------------------

    /// Words that are both subordinator and adposition ("after", "sejak"): an adposition when no finite verb follows in its stretch.
    fn settle_linkers(&mut self) {
        for at in 0..self.row.len() {
            let Elem::Sub(start, end, index) = self.row[at] else { continue };
            let Some(adposition) = self.closed_index(start, WordClass::Adposition) else { continue };
            let _ = index;
            let mut noun = false;
            let mut clause = false;
            for elem in &self.row[at + 1..] {
                match elem {
                    Elem::Np(_) => noun = true,
                    Elem::Vg(vg) => {
                        clause = vg.finite && noun || !noun;
                        break;
                    }
                    Elem::Comma(_) | Elem::Break(_) | Elem::Quote(_) | Elem::Sub(..) | Elem::Comp(..) | Elem::Rel(..) => break,
                    _ => {}
                }
            }
            if !clause {
                self.row[at] = Elem::Prep(start, end, adposition);
            }
        }
    }
}

fn voice_of_prefix(word: &str) -> Voice {
    let lower = word.to_lowercase();
    if lower.starts_with("di") && lower.len() > 4 || lower.starts_with("ter") && lower.len() > 5 {
        Voice::Passive
    } else if lower.starts_with("me") {
        Voice::Active
    } else {
        Voice::Neutral
    }
}

fn is_currency(word: &str) -> bool {
    matches!(word, "$" | "€" | "£" | "¥" | "₩" | "₹" | "%")
}

