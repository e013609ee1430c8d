//! From tokens to prepared sentences: hashes, tags, grammar words, titles, agents and names at every token.

use dateline_lexicon::grammar::{GrammarWord, WordClass};
use dateline_lexicon::lexicon::{Analysis, NameEntry, WordEntry};
use dateline_lexicon::morph::Pos;
use dateline_lexicon::words::{EMPTY, exact_hash, extend};
use dateline_lexicon::world::NameForm;
use dateline_lexicon::{Language, Lexicon};
use dateline_text::{Flags, Span, Token, TokenKind, hash_word};

use crate::tagger::{TagWord, Tagger};
use crate::tags::{Tag, Upos, VerbForm};

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
    let hashes: Vec<u64> = tokens.iter().map(|t| hash_word(t.text(cx.text))).collect();
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
            prefix: i + 1 < tokens.len() && cx.language.knows(extend(extend(EMPTY, hashes[i]), hashes[i + 1])),
        });
    }
    mark_brackets(cx, &mut sent);
    let mut found: Vec<Unit> = Vec::new();
    for i in 0..tokens.len() {
        scan_words(cx, &mut sent, i, &mut found);
    }
    for i in 0..tokens.len() {
        scan_names(cx, &sent, i, &mut found);
    }
    for i in 0..sent.toks.len() {
        let headline = sent.headline;
        fix_tag(cx, &mut sent.toks[i], headline);
    }
    free_infinitives(cx, &mut sent);
    keep_phrases(cx, &mut sent);
    place_units(&mut sent, found);
    free_headline_verbs(cx, &mut sent);
    free_predicate_adjectives(cx, &mut sent);
    add_unknown(cx, &mut sent);
    sent
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

/// A line whose longer words nearly all begin with a capital.
fn is_headline(text: &str, tokens: &[Token]) -> bool {
    let (mut long, mut upper) = (0, 0);
    for token in tokens.iter().filter(|t| t.kind == TokenKind::Word && t.text(text).chars().count() > 3) {
        long += 1;
        upper += usize::from(token.flags.contains(Flags::CAPITALIZED));
    }
    long >= 3 && upper * 10 >= long * 8
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

/// Finds the longest closed-class phrase, title, agent and time word that start at a token.
fn scan_words(cx: Context<'_>, sent: &mut Sent, i: usize, found: &mut Vec<Unit>) {
    let mut hash = EMPTY;
    let (mut closed, mut closed_len) = (Vec::new(), 0);
    let (mut title, mut agent, mut time) = (None, None, None);
    let mut taken = 0;
    for j in i..sent.toks.len() {
        if j > i && cx.word(&sent.toks[j]) == "-" {
            taken += 1;
            continue;
        }
        hash = extend(hash, sent.toks[j].hash);
        let Some(value) = cx.language.words(hash) else { break };
        taken += 1;
        let mut closed_here = Vec::new();
        for entry in &value.here {
            match *entry {
                WordEntry::Closed(index) => closed_here.push(index),
                WordEntry::Title(index, plural) => title = Some((taken, index, plural)),
                WordEntry::Agent(index, plural) => agent = Some((taken, index, plural)),
                WordEntry::Time(index) => time = Some((taken, index)),
            }
        }
        if !closed_here.is_empty() {
            (closed, closed_len) = (closed_here, taken);
        }
        if !value.longer {
            break;
        }
    }
    sent.toks[i].closed = closed;
    sent.toks[i].closed_len = closed_len as u8;
    if let Some((len, index)) = time {
        sent.times.push((i, i + len, index));
    }
    match (title, agent) {
        (Some((len, index, plural)), other) if other.is_none_or(|(l, ..)| len >= l) => {
            found.push(Unit { start: i, end: i + len, kind: UnitKind::Title(index, plural) });
        }
        (_, Some((len, index, plural))) => {
            found.push(Unit { start: i, end: i + len, kind: UnitKind::Agent(index, plural) });
        }
        _ => {}
    }
}

/// Finds the longest name that starts at a token.
fn scan_names(cx: Context<'_>, sent: &Sent, i: usize, found: &mut Vec<Unit>) {
    let mut hash = EMPTY;
    let mut best: Option<(usize, Vec<NameEntry>)> = None;
    let mut words = 0;
    for j in i..sent.toks.len() {
        let tok = &sent.toks[j];
        if j > i && matches!(cx.word(tok), "-" | "\u{2013}") {
            continue;
        }
        hash = extend(hash, tok.hash);
        words += 1;
        let Some(value) = cx.lexicon.names(hash) else { break };
        let first = &sent.toks[i];
        let entries: Vec<NameEntry> = value
            .here
            .iter()
            .filter(|e| e.lang == u8::MAX || e.lang == cx.lang)
            .filter(|e| {
                if words > 1 {
                    return first.flags.contains(Flags::CAPITALIZED) || tok.flags.contains(Flags::CAPITALIZED);
                }
                e.exact == exact_hash(cx.word(first))
                    || (first.flags.contains(Flags::ALL_CAPS) && sent.headline && first.span.len() > 3)
            })
            .copied()
            .collect();
        if !entries.is_empty() {
            best = Some((j + 1, entries));
        }
        if !value.longer {
            break;
        }
    }
    if let Some((end, entries)) = best {
        // A grammar word at the start of a sentence ("As", "May") is no name unless it is spelt in capitals.
        let single = end == i + 1;
        let tok = &sent.toks[i];
        if single && i == 0 && !tok.closed.is_empty() && !tok.flags.contains(Flags::ALL_CAPS) {
            return;
        }
        found.push(Unit { start: i, end, kind: UnitKind::Name(entries) });
    }
}

/// Lets the lexicon correct the tagger where it is sure.
fn fix_tag(cx: Context<'_>, tok: &mut Tok, headline: bool) {
    if tok.kind == TokenKind::Number {
        tok.tag = Tag::of(Upos::Num);
        return;
    }
    if tok.kind == TokenKind::Punct {
        tok.tag = Tag::of(Upos::Punct);
        return;
    }
    if tok.closed_len == 1 {
        let mut certain = None;
        let mut count = 0;
        for word in cx.closed(tok) {
            count += 1;
            certain = Some(match word.class {
                WordClass::Auxiliary | WordClass::PassiveAuxiliary | WordClass::Modal | WordClass::Copula => Upos::Aux,
                WordClass::Complementizer | WordClass::Subordinator => Upos::Sconj,
                WordClass::Coordinator => Upos::Cconj,
                WordClass::Pronoun => Upos::Pron,
                WordClass::Determiner | WordClass::Demonstrative => Upos::Det,
                WordClass::Adposition => Upos::Adp,
                WordClass::Negator | WordClass::Infinitive => Upos::Part,
                WordClass::Aspect | WordClass::Adverb | WordClass::Hedge => Upos::Adv,
                WordClass::Relative => Upos::Pron,
                WordClass::Quantifier | WordClass::Former => Upos::Adj,
            });
        }
        if let (1, Some(upos)) = (count, certain) {
            let nominal_use = upos == Upos::Adp && tok.tag.upos == Upos::Propn;
            if !nominal_use {
                tok.tag = Tag::of(upos);
            }
        }
    }
    // A form that only a verb can have, in a language whose affixes mark voice.
    if cx.language.profile.head_initial {
        let verbs = tok.analyses.iter().filter(|a| a.pos == Pos::Verb);
        let marked = verbs.clone().any(|a| a.feats.voice != dateline_lexicon::morph::Voice::Neutral)
            || headline && tok.tag.upos == Upos::Propn && !tok.analyses.is_empty() && tok.analyses.iter().all(|a| a.pos == Pos::Verb);
        if marked && tok.tag.upos != Upos::Verb && !tok.flags.contains(Flags::ALL_CAPS) {
            tok.tag = Tag::of(Upos::Verb);
        }
    }
    if cx.language.profile.head_initial && tok.tag.upos == Upos::Verb && !tok.analyses.is_empty() && tok.analyses.iter().all(|a| a.pos == Pos::Noun) {
        tok.tag = Tag::of(Upos::Noun);
    }
    if cx.language.profile.head_initial && tok.tag.upos == Upos::Verb && tok.analyses.is_empty() && tok.closed.is_empty() {
        // "pascaperang": the tagger's verbs without any affix of one are nouns.
        let lower = cx.word(tok).to_lowercase();
        let affixed = ["me", "di", "ber", "be", "ter", "ke", "per", "ku", "kau"].iter().any(|p| lower.starts_with(p)) || lower.ends_with("kan");
        if lower.starts_with("pasca") || !affixed && lower.len() > 6 {
            tok.tag = Tag::of(Upos::Noun);
        }
    }
    if tok.tag.upos == Upos::Verb && tok.tag.form == VerbForm::Any && !cx.language.profile.head_initial {
        // English without a tagger: the form table tells the verb form.
        use dateline_lexicon::morph::Tense;
        if let Some(a) = tok.analyses.iter().find(|a| a.pos == Pos::Verb) {
            tok.tag.form = match a.feats.tense {
                Tense::Past => VerbForm::Past,
                Tense::PastPart => VerbForm::PastPart,
                Tense::Gerund => VerbForm::Gerund,
                Tense::Pres => VerbForm::Pres,
                Tense::Inf => VerbForm::Base,
                Tense::None => VerbForm::Any,
            };
        }
    }
}

/// "is due to travel": behind a modal phrase a word that can be an infinitive is one.
fn free_infinitives(cx: Context<'_>, sent: &mut Sent) {
    use dateline_lexicon::morph::Tense;
    for i in 0..sent.toks.len() {
        let len = usize::from(sent.toks[i].closed_len);
        if len < 2 || cx.class(&sent.toks[i], WordClass::Modal).is_none() {
            continue;
        }
        if let Some(tok) = sent.toks.get_mut(i + len)
            && tok.tag.upos == Upos::Noun
            && tok.analyses.iter().any(|a| a.pos == Pos::Verb && matches!(a.feats.tense, Tense::Inf | Tense::None))
        {
            tok.tag = Tag { upos: Upos::Verb, form: VerbForm::Base };
        }
    }
}

/// A word inside a fixed noun phrase of the lexicon is no verb ("rapat kerja", "zona larangan terbang").
fn keep_phrases(cx: Context<'_>, sent: &mut Sent) {
    if !cx.language.profile.head_initial {
        return;
    }
    for i in 0..sent.toks.len() {
        let mut longest = 0;
        let keys = sent.toks[i].analyses.iter().filter(|a| a.pos == Pos::Noun).map(|a| a.lemma).chain([sent.toks[i].hash]);
        for key in keys {
            for (_, rest) in cx.language.phrases_of(key) {
                let stands = rest.iter().enumerate().all(|(k, h)| {
                    sent.toks.get(i + 1 + k).is_some_and(|t| t.hash == *h || t.analyses.iter().any(|a| a.lemma == *h && a.pos == Pos::Noun))
                });
                if stands {
                    longest = longest.max(rest.len());
                }
            }
        }
        if longest > 0 && sent.toks[i].tag.upos != Upos::Verb {
            for tok in &mut sent.toks[i + 1..=i + longest] {
                if tok.tag.upos == Upos::Verb {
                    tok.tag = Tag::of(Upos::Noun);
                }
            }
        }
    }
}

/// Indonesian headlines and leads use the bare stem as an active verb ("Uni Eropa tolak …"): in a sentence without any
/// marked verb, a bare stem right behind an actor is its verb.
fn free_headline_verbs(cx: Context<'_>, sent: &mut Sent) {
    use dateline_lexicon::morph::{Tense, Voice};
    if !cx.language.profile.head_initial {
        // "Denmark pledges F-16 jets": in a line without any verb the word between two nouns that can be one is it.
        if sent.toks.iter().any(|t| matches!(t.tag.upos, Upos::Verb | Upos::Aux)) {
            return;
        }
        for i in 1..sent.toks.len().saturating_sub(1) {
            let tok = &sent.toks[i];
            let tense = tok.analyses.iter().filter(|a| a.pos == Pos::Verb).map(|a| a.feats.tense).find(|t| matches!(t, Tense::Pres | Tense::Past));
            let before = sent.unit_at[i - 1].is_some() || matches!(sent.toks[i - 1].tag.upos, Upos::Noun | Upos::Propn);
            if let Some(tense) = tense
                && before
                && sent.unit_at[i].is_none()
            {
                sent.toks[i].tag = Tag { upos: Upos::Verb, form: if tense == Tense::Past { VerbForm::Past } else { VerbForm::Pres } };
                return;
            }
        }
        return;
    }
    let verb = |t: &Tok| t.tag.upos == Upos::Verb;
    if sent.toks.iter().any(|t| verb(t) && !t.bracketed) {
        return;
    }
    for i in 1..sent.toks.len() {
        let tok = &sent.toks[i];
        let bare = tok.analyses.iter().any(|a| a.pos == Pos::Verb && a.feats.voice == Voice::Neutral && !a.feats.split);
        let follows = sent.unit_at[i - 1].is_some() || sent.toks[i - 1].kind == TokenKind::Punct;
        if bare && follows && sent.unit_at[i].is_none() && matches!(tok.tag.upos, Upos::Noun | Upos::Propn | Upos::Adj | Upos::X) {
            sent.toks[i].tag = Tag::of(Upos::Verb);
            return;
        }
    }
}

/// "Uni Eropa prihatin terhadap …": a word that heads a predicate of the lexicon, right behind an actor and before an
/// adposition or the end, is a predicate even where the tagger reads a noun.
fn free_predicate_adjectives(cx: Context<'_>, sent: &mut Sent) {
    if !cx.language.profile.head_initial {
        return;
    }
    for i in 1..sent.toks.len() {
        let tok = &sent.toks[i];
        if sent.unit_at[i].is_some() || sent.unit_at[i - 1].is_none() || !matches!(tok.tag.upos, Upos::Noun | Upos::Propn | Upos::X | Upos::Adj) {
            continue;
        }
        let predicate = tok.analyses.iter().any(|a| {
            cx.language.patterns_of(a.lemma).iter().any(|(_, p)| {
                cx.language.patterns.get(*p as usize).is_some_and(|p| p.form == dateline_lexicon::pattern::PatternForm::Adj)
            })
        });
        let closes = sent.toks.get(i + 1).is_none_or(|n| {
            matches!(n.tag.upos, Upos::Adp | Upos::Sconj | Upos::Punct | Upos::Verb | Upos::Adv) || n.closed_len > 0
        });
        if predicate && closes {
            sent.toks[i].tag = Tag::of(Upos::Adj);
            sent.predicates.push(i);
        }
    }
}

/// Keeps units that do not overlap: longer ones first, then names before titles before agents, then leftmost.
fn place_units(sent: &mut Sent, mut found: Vec<Unit>) {
    let rank = |u: &Unit| match u.kind {
        UnitKind::Name(_) => 0,
        UnitKind::Title(..) => 1,
        UnitKind::Agent(..) => 2,
        UnitKind::Unknown => 3,
    };
    found.sort_by_key(|u| (std::cmp::Reverse(u.end - u.start), rank(u), u.start));
    let mut taken = vec![false; sent.toks.len()];
    let mut kept: Vec<Unit> = Vec::new();
    for unit in found {
        // A word that the tagger reads as a verb is no generic actor ("head", "guard", "minister to").
        let verbal = unit.end == unit.start + 1
            && (sent.toks[unit.start].tag.upos == Upos::Verb || sent.toks[unit.start].tag.upos == Upos::Adj && !sent.toks[unit.start].analyses.is_empty())
            && matches!(unit.kind, UnitKind::Title(..) | UnitKind::Agent(..));
        if verbal || taken[unit.start..unit.end].iter().any(|t| *t) {
            continue;
        }
        taken[unit.start..unit.end].iter_mut().for_each(|t| *t = true);
        kept.push(unit);
    }
    kept.sort_by_key(|u| u.start);
    sent.unit_at = vec![None; sent.toks.len()];
    for (index, unit) in kept.iter().enumerate() {
        sent.unit_at[unit.start..unit.end].fill(Some(index as u16));
    }
    sent.units = kept;
}

/// Adds runs of capitalised words that nothing knows, and joins them with a person's known given name or surname.
fn add_unknown(cx: Context<'_>, sent: &mut Sent) {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    let mut i = 0;
    while i < sent.toks.len() {
        if !is_name_word(cx, sent, i) {
            i += 1;
            continue;
        }
        let start = i;
        let mut end = i + 1;
        loop {
            let mut next = end;
            while next < sent.toks.len() && is_particle(cx.word(&sent.toks[next])) {
                next += 1;
            }
            if next < sent.toks.len() && next - end <= 2 && is_name_word(cx, sent, next) {
                end = next + 1;
            } else {
                break;
            }
        }
        runs.push((start, end));
        i = end;
    }
    for (start, end) in runs {
        let lone_opener = end == start + 1 && start == 0;
        if sent.headline && !sent.toks[start..end].iter().any(|t| t.tag.upos == Upos::Propn) {
            continue;
        }
        if lone_opener && sent.toks[start].tag.upos != Upos::Propn {
            continue;
        }
        sent.units.push(Unit { start, end, kind: UnitKind::Unknown });
    }
    sent.units.sort_by_key(|u| u.start);
    merge_name_parts(sent);
    sent.unit_at = vec![None; sent.toks.len()];
    for (index, unit) in sent.units.iter().enumerate() {
        sent.unit_at[unit.start..unit.end].fill(Some(index as u16));
    }
}

/// A surname alone that touches an unknown run is part of that run's name.
fn merge_name_parts(sent: &mut Sent) {
    let is_part = |u: &Unit| match &u.kind {
        UnitKind::Name(entries) => entries.iter().all(|e| e.form == NameForm::Surname),
        UnitKind::Unknown => true,
        _ => false,
    };
    let mut merged: Vec<Unit> = Vec::new();
    for unit in std::mem::take(&mut sent.units) {
        if let Some(last) = merged.last_mut()
            && last.end == unit.start
            && is_part(last)
            && is_part(&unit)
        {
            last.end = unit.end;
            last.kind = UnitKind::Unknown;
            continue;
        }
        merged.push(unit);
    }
    sent.units = merged;
}

fn is_particle(word: &str) -> bool {
    matches!(word, "-" | "bin" | "binti" | "al" | "el" | "van" | "von" | "de" | "der" | "da" | "dos" | "del" | "'" | "ibn" | "abu")
}

fn is_name_word(cx: Context<'_>, sent: &Sent, i: usize) -> bool {
    let tok = &sent.toks[i];
    if tok.kind != TokenKind::Word || !tok.flags.contains(Flags::CAPITALIZED) || sent.unit_at[i].is_some() {
        return false;
    }
    if !tok.closed.is_empty() && !tok.flags.contains(Flags::ALL_CAPS) {
        return false;
    }
    if matches!(tok.tag.upos, Upos::Verb | Upos::Aux | Upos::Adv | Upos::Adp | Upos::Sconj | Upos::Cconj | Upos::Pron | Upos::Det) {
        return false;
    }
    let dated = |index: u16| cx.language.times.get(usize::from(index)).is_some_and(|t| matches!(t.kind.as_str(), "weekday" | "month"));
    if sent.times.iter().any(|(start, end, index)| (*start..*end).contains(&i) && dated(*index)) {
        return false;
    }
    let profile = &cx.language.profile;
    let common = tok.tag.upos == Upos::Noun
        && (profile.person_nouns.contains(&tok.hash) || profile.country_nouns.contains(&tok.hash) || profile.group_nouns.contains(&tok.hash));
    if common || profile.things.contains(&tok.hash) || i == 0 && !tok.analyses.is_empty() {
        return false;
    }
    if cx.word(tok).chars().count() < 2 {
        return i > 0 && tok.tag.upos == Upos::Propn;
    }
    tok.tag.upos == Upos::Propn || (i > 0 && !sent.headline)
}
