//! From tokens to a flat row of elements: noun phrases, verb groups, adpositions, linkers and punctuation.

mod behind;
mod definite;
mod elem;
mod linker;
mod noun;
mod verb;

use dateline_lexicon::grammar::{GrammarWord, Order, WordClass};
use dateline_text::TokenKind;

use crate::syntax::prepare::{Context, Sent, Tok};
use crate::tags::Upos;

pub(crate) use elem::{Elem, Np, Vg};

/// Is it a quotation mark?
pub(crate) fn is_quote_mark(word: &str) -> bool {
    matches!(
        word,
        "\"" | "\u{201C}"
            | "\u{201D}"
            | "\u{201E}"
            | "\u{201F}"
            | "\u{AB}"
            | "\u{BB}"
            | "\u{300C}"
            | "\u{300D}"
            | "''"
            | "``"
    )
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
    if cx.language.profile.order == Order::Last {
        chunker.settle_coordinators();
    } else {
        chunker.settle_linkers();
    }
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
        tok.closed
            .iter()
            .copied()
            .find(|c| self.cx.language.closed.get(usize::from(*c)).is_some_and(|w| w.class == class))
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
        let last = self.cx.language.profile.order == Order::Last;
        if let Some(handled) = if last { self.closed_behind(i, end) } else { self.closed(i, end) } {
            return handled;
        }
        if let Some(next) = if last { self.verb_group_behind(i) } else { self.verb_group(i) } {
            return next;
        }
        if self.opens_np(i) {
            return self.noun_phrase(i);
        }
        self.row.push(if tok.tag.upos == Upos::Adj { Elem::Adj(i) } else { Elem::Adv(i, end) });
        end
    }

    /// A time expression that no adposition governs is an adverb ("pekan lalu", "last year").
    fn time_adverb(&self, i: usize) -> Option<usize> {
        let governed = matches!(self.row.last(), Some(Elem::Prep(..))) && !self.cx.language.profile.postpositions;
        if !self.is_time(i) || self.sent.unit(i).is_some() || governed {
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
}

fn is_currency(word: &str) -> bool {
    matches!(word, "$" | "€" | "£" | "¥" | "₩" | "₹" | "%")
}
