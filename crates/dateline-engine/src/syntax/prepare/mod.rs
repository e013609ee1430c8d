//! From tokens to prepared sentences: hashes, tags, grammar words, titles, agents and names at every token.

mod retag;
mod rules;
mod scan;
mod unknown;
mod written;

use dateline_lexicon::grammar::{GrammarWord, WordClass};
use dateline_lexicon::lexicon::{Analysis, NameEntry};
use dateline_lexicon::morph::Pos;
use dateline_lexicon::words::{EMPTY, extend};
use dateline_lexicon::{Language, Lexicon};
use dateline_text::{Flags, Span, Token, TokenKind};

use crate::parser::{Guide, Parser};
use crate::tagger::{TagWord, Tagger};
use crate::tags::{Tag, Upos};
use retag::{
    fix_tag, free_finite_verbs, free_gerunds, free_headline_verbs, free_infinitives, free_predicate_adjectives,
    keep_phrases, nouns_behind_adpositions,
};
use rules::tag_by_rules;
use scan::{end_phrases_at_names, place_units, scan_names, scan_words};
use unknown::add_unknown;
pub(crate) use written::words;

/// One token with everything the lexicon says of it.
#[derive(Clone, Debug)]
pub(crate) struct Tok {
    pub(crate) span: Span,
    pub(crate) kind: TokenKind,
    pub(crate) flags: Flags,
    pub(crate) hash: u64,
    pub(crate) tag: Tag,
    /// Readings as lexicon lemmas.
    pub(crate) analyses: Vec<Analysis>,
    /// Closed-class readings of the longest phrase that starts here, and its length in tokens.
    pub(crate) closed: Vec<u16>,
    pub(crate) closed_len: u8,
    /// Inside a short bracket: left out of the syntax.
    pub(crate) bracketed: bool,
    /// A verb's prefix written apart ("di adakan"): read with the next token.
    pub(crate) prefix: bool,
    /// In a script that has small and capital letters.
    pub(crate) cased: bool,
}

/// What a run of tokens refers to, before noun phrases are read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum UnitKind {
    /// Names of world entities.
    Name(Vec<NameEntry>),
    /// An office; plural?
    Title(u16, bool),
    /// A generic actor; plural?
    Agent(u16, bool),
    /// Capitalised words that no lexicon knows.
    Unknown,
}

/// A referring run of tokens.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Unit {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) kind: UnitKind,
}

/// A prepared sentence.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sent {
    pub(crate) span: Span,
    pub(crate) toks: Vec<Tok>,
    pub(crate) units: Vec<Unit>,
    /// For each token the unit it lies in.
    pub(crate) unit_at: Vec<Option<u16>>,
    pub(crate) times: Vec<(usize, usize, u16)>,
    /// For each token: does it stand in a time expression?
    pub(crate) dated: Vec<bool>,
    /// Tokens that are predicate adjectives for sure.
    pub(crate) predicates: Vec<usize>,
    /// Title-case or all-capital line: capitals say nothing.
    pub(crate) headline: bool,
    /// Tokens of the dateline that opens the sentence ("NAIROBI, Kenya (AP)"), up to its dash; 0 without one.
    pub(crate) dateline: usize,
}

impl Sent {
    /// The words from token `start` to `end`.
    pub(crate) fn span_of(&self, start: usize, end: usize) -> Span {
        match (self.toks.get(start), self.toks.get(end.saturating_sub(1))) {
            (Some(a), Some(b)) if start < end => Span::new(a.span.start, b.span.end),
            _ => Span::new(self.span.start, self.span.start),
        }
    }

    /// The unit at a token.
    pub(crate) fn unit(&self, token: usize) -> Option<&Unit> {
        self.unit_at.get(token).copied().flatten().and_then(|u| self.units.get(usize::from(u)))
    }

    /// Units that lie within a token range.
    pub(crate) fn units_in(&self, start: usize, end: usize) -> impl Iterator<Item = &Unit> {
        self.units.iter().filter(move |u| u.start >= start && u.end <= end)
    }
}

/// Shared, read-only context of one document's analysis.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) text: &'a str,
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) language: &'a Language,
    pub(crate) lang: u8,
    /// A parser that guides the clause layer: for measurement only.
    pub(crate) guide: Option<(Parser<'a>, Guide)>,
}

impl<'a> Context<'a> {
    pub(crate) fn word(&self, tok: &Tok) -> &'a str {
        tok.span.slice(self.text)
    }

    /// The closed-class words a token opens.
    pub(crate) fn closed<'s>(&'s self, tok: &'s Tok) -> impl Iterator<Item = &'a GrammarWord> + 's {
        tok.closed.iter().filter_map(|i| self.language.closed.get(usize::from(*i)))
    }

    pub(crate) fn class(&self, tok: &Tok, class: WordClass) -> Option<&'a GrammarWord> {
        self.closed(tok).find(|w| w.class == class)
    }
}

/// Prepares one sentence.
pub(crate) fn prepare(cx: Context<'_>, tagger: Option<&Tagger<'_>>, span: Span, tokens: &[Token]) -> Sent {
    let hashes: Vec<u64> = (0..tokens.len()).map(|i| written::hash(cx, tokens, i)).collect();
    let mut tags = Vec::new();
    if let Some(tagger) = tagger {
        let words: Vec<TagWord<'_>> = tokens
            .iter()
            .zip(&hashes)
            .map(|(t, hash)| TagWord { text: t.text(cx.text), hash: *hash, flags: t.flags, kind: t.kind })
            .collect();
        tagger.tag(&words, &mut tags);
    }
    tags.resize(tokens.len(), Tag::default());
    let mut sent = Sent { span, headline: is_headline(cx.text, tokens), ..Sent::default() };
    for (i, token) in tokens.iter().enumerate() {
        sent.toks.push(Tok {
            span: token.span,
            kind: token.kind,
            flags: token.flags,
            hash: hashes[i],
            tag: tags[i],
            analyses: analyses(cx.language, &hashes, i),
            closed: Vec::new(),
            closed_len: 0,
            bracketed: false,
            cased: has_case(token.text(cx.text)),
            prefix: i + 1 < tokens.len() && cx.language.knows(extend(extend(EMPTY, hashes[i]), hashes[i + 1])),
        });
    }
    mark_brackets(cx, &mut sent);
    sent.dateline = dateline_len(cx, &sent.toks);
    let mut found: Vec<Unit> = Vec::new();
    for i in 0..tokens.len() {
        scan_words(cx, &mut sent, i, &mut found);
    }
    for i in 0..tokens.len() {
        scan_names(cx, &sent, i, &mut found);
    }
    if tagger.is_none() {
        tag_by_rules(cx, &mut sent, &found);
    }
    for i in 0..sent.toks.len() {
        let headline = sent.headline;
        fix_tag(cx, &mut sent.toks[i], headline);
    }
    nouns_behind_adpositions(cx, &mut sent);
    free_infinitives(cx, &mut sent);
    free_finite_verbs(cx, &mut sent);
    free_gerunds(cx, &mut sent);
    keep_phrases(cx, &mut sent);
    let compounds = drop_compound_origins(cx, &mut sent, &mut found);
    place_units(&mut sent, found);
    end_phrases_at_names(cx, &mut sent);
    free_headline_verbs(cx, &mut sent);
    free_predicate_adjectives(cx, &mut sent);
    add_unknown(cx, &mut sent, &compounds);
    sent
}

/// "Rwandan-backed rebels", "New York-based": where help or a home is, not who acts. The compound is an adjective.
fn drop_compound_origins(cx: Context<'_>, sent: &mut Sent, found: &mut Vec<Unit>) -> Vec<(usize, usize)> {
    let tails = &cx.language.profile.compound_origins;
    let mut compounds: Vec<(usize, usize)> = Vec::new();
    for unit in found.iter() {
        let hyphen = sent.toks.get(unit.end).is_some_and(|tok| cx.word(tok) == "-");
        if hyphen && sent.toks.get(unit.end + 1).is_some_and(|tok| tails.contains(&tok.hash)) {
            compounds.push((unit.start, unit.end + 2));
        }
    }
    for &(start, end) in &compounds {
        found.retain(|unit| unit.start >= end || unit.end <= start);
        for tok in &mut sent.toks[start..end] {
            tok.tag = Tag::of(Upos::Adj);
        }
    }
    compounds
}

fn analyses(language: &Language, hashes: &[u64], i: usize) -> Vec<Analysis> {
    let mut list = language.analyses(hashes[i]);
    // A prefix written apart ("di adakan"): the verb is read at its second word.
    if i > 0 {
        let pair = extend(extend(EMPTY, hashes[i - 1]), hashes[i]);
        if language.knows(pair) {
            let apart = language.analyses(pair);
            list.retain(|a| a.pos != Pos::Verb);
            list.extend(apart);
        }
    }
    list
}

/// Whether a word begins with a letter that has another size; words that begin with none count as cased.
fn has_case(word: &str) -> bool {
    word.as_bytes().first().is_none_or(u8::is_ascii)
        || word.chars().next().is_none_or(|c| c.is_lowercase() || c.is_uppercase() || !c.is_alphabetic())
}

/// A line whose longer words nearly all begin with a capital.
fn is_headline(text: &str, tokens: &[Token]) -> bool {
    let (mut long, mut upper) = (0, 0);
    for token in tokens.iter().filter(|t| t.kind == TokenKind::Word && t.text(text).chars().count() > 3) {
        long += 1;
        upper += usize::from(token.flags.contains(Flags::CAPITALIZED));
    }
    long >= 3 && upper * 10 >= long * 8
}

/// Length of a dateline: names with a capital, commas, and an agency in brackets before a dash that stands free.
fn dateline_len(cx: Context<'_>, toks: &[Tok]) -> usize {
    const MOST: usize = 9;
    for (i, tok) in toks.iter().enumerate().take(MOST) {
        let free = i > 0 && tok.span.start > toks[i - 1].span.end;
        match cx.word(tok) {
            "-" | "--" | "\u{2013}" | "\u{2014}" if free => return i,
            "," | "/" | "." => {}
            _ if tok.bracketed || tok.kind == TokenKind::Url => {}
            _ if tok.flags.contains(Flags::CAPITALIZED) || tok.flags.contains(Flags::ALL_CAPS) => {}
            _ => return 0,
        }
    }
    0
}

/// Marks short brackets, which stand outside the syntax: abbreviations introduced, ages, dates.
fn mark_brackets(cx: Context<'_>, sent: &mut Sent) {
    let mut open = None;
    for i in 0..sent.toks.len() {
        match cx.word(&sent.toks[i]) {
            "(" | "[" => open = Some(i),
            ")" | "]" => {
                if let Some(start) = open.take()
                    && i - start <= 9
                {
                    for tok in &mut sent.toks[start..=i] {
                        tok.bracketed = true;
                    }
                }
            }
            _ => {}
        }
    }
}
