//! Sentences: where one ends and the next begins, told from the tokens.
//!
//! A line break always ends a sentence. A full stop ends one unless it belongs to an abbreviation, an initial or a
//! number, stands in brackets that close soon, or goes on in lower case. Closing quotes and brackets stay with the
//! sentence they close, and a quotation that a cue follows in lower case stays in one piece with it.

mod tables;

use std::ops::Range;

use crate::chars::{is_closing_bracket, is_closing_quote, is_hiragana, is_opening_bracket};
use crate::fold::hash_word;
use crate::span::Span;
use crate::token::{Flags, Token, TokenKind};

/// The longest sentence in tokens; longer ones are cut, so that later stages stay linear.
pub const MAX_TOKENS: usize = 400;

/// How far ahead a bracket must close for a full stop inside it not to count.
const BRACKET_REACH: usize = 16;

/// What the splitter must know beyond punctuation: abbreviations, and words that surely begin a sentence.
#[derive(Clone, Debug)]
pub struct SentenceRules {
    /// Hash of the folded form, and whether only the capitalised form counts; sorted.
    abbreviations: Vec<(u64, bool)>,
    /// Hashes of words that begin a sentence even behind an abbreviation; sorted.
    starters: Vec<u64>,
    /// Hashes of articles and the like, which do so only behind an abbreviation with inner dots; sorted.
    articles: Vec<u64>,
    numbered: Vec<u64>,
    ordinal_heads: Vec<u64>,
}

impl SentenceRules {
    /// Rules with these abbreviations, each with or without its final dot. One given with a capital (`Sen.`) counts
    /// only where it stands with one; one given in lower case (`dr.`) counts in either.
    pub fn new<'a>(abbreviations: impl IntoIterator<Item = &'a str>) -> Self {
        let mut list: Vec<(u64, bool)> = abbreviations
            .into_iter()
            .map(|form| form.trim().trim_end_matches('.'))
            .filter(|form| !form.is_empty())
            .map(|form| (hash_word(form), form.starts_with(char::is_uppercase)))
            .collect();
        list.sort_unstable();
        // Given both ways, the form without a capital wins: it sorts first.
        list.dedup_by_key(|entry| entry.0);
        Self {
            abbreviations: list,
            starters: hashes(tables::STARTERS),
            articles: hashes(tables::ARTICLES),
            numbered: hashes(tables::NUMBERED),
            ordinal_heads: hashes(tables::ORDINAL_HEADS),
        }
    }

    /// Adds words that begin a sentence even when an abbreviation stands before them.
    #[must_use]
    pub fn with_starters<'a>(mut self, words: impl IntoIterator<Item = &'a str>) -> Self {
        self.starters.extend(words.into_iter().map(hash_word));
        self.starters.sort_unstable();
        self
    }

    /// Whether `word`, without its dot, is one of the abbreviations.
    pub fn is_abbreviation(&self, word: &str) -> bool {
        let hash = hash_word(word);
        self.abbreviations
            .binary_search_by_key(&hash, |entry| entry.0)
            .is_ok_and(|i| !self.abbreviations[i].1 || word.starts_with(char::is_uppercase))
    }
}

impl Default for SentenceRules {
    fn default() -> Self {
        Self::new([])
    }
}

/// A sentence of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sentence {
    /// Where it stands, from its first token to its last.
    pub span: Span,
    /// Its tokens, as indices into the token list.
    pub tokens: Range<u32>,
}

impl Sentence {
    /// The token range as `usize`, to slice a token list with.
    pub const fn range(&self) -> Range<usize> {
        self.tokens.start as usize..self.tokens.end as usize
    }

    /// The sentence's characters in `text`.
    pub fn text<'a>(&self, text: &'a str) -> &'a str {
        self.span.slice(text)
    }
}

/// The sentences of a text, in order. They do not overlap, and every token lies in exactly one.
pub fn sentences(text: &str, tokens: &[Token], rules: &SentenceRules) -> Vec<Sentence> {
    let splitter = Splitter { text, tokens, rules };
    let mut out = Vec::with_capacity(tokens.len() / 20 + 1);
    let (mut start, mut at, mut open) = (0, 0, 0_u32);
    while at < tokens.len() {
        if at > start && tokens[at].has(Flags::LINE_START) {
            splitter.emit(start..at, &mut out);
            (start, open) = (at, 0);
        }
        if let Some(c) = splitter.first_char(at).filter(|_| tokens[at].is_punct()) {
            open += u32::from(is_opening_bracket(c));
            open = open.saturating_sub(u32::from(is_closing_bracket(c)));
        }
        if splitter.is_terminator(at) {
            let (end, closed) = splitter.behind_closers(at);
            open = open.saturating_sub(closed);
            if splitter.splits(start, at, end, open > 0) {
                splitter.emit(start..end, &mut out);
                (start, open) = (end, 0);
            }
            at = end;
        } else {
            at += 1;
        }
    }
    splitter.emit(start..tokens.len(), &mut out);
    out
}

struct Splitter<'a> {
    text: &'a str,
    tokens: &'a [Token],
    rules: &'a SentenceRules,
}

impl Splitter<'_> {
    /// Adds the sentence of `range`, cut in pieces of at most [`MAX_TOKENS`].
    fn emit(&self, mut range: Range<usize>, out: &mut Vec<Sentence>) {
        while range.len() > MAX_TOKENS {
            let limit = range.start + MAX_TOKENS;
            let halfway = range.start + MAX_TOKENS / 2;
            let last =
                |mark: &[char]| (halfway..limit).rev().find(|&i| self.first_char(i).is_some_and(|c| mark.contains(&c)));
            let cut = last(&[';', '；']).or_else(|| last(&[',', '，', '、', '،'])).map_or(limit, |i| i + 1);
            self.piece(range.start..cut, out);
            range.start = cut;
        }
        self.piece(range, out);
    }

    fn piece(&self, range: Range<usize>, out: &mut Vec<Sentence>) {
        if let [first, .., last] | [first @ last] = &self.tokens[range.clone()] {
            let span = first.span.cover(last.span);
            out.push(Sentence { span, tokens: range.start as u32..range.end as u32 });
        }
    }

    fn form(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.text(self.text))
    }

    fn first_char(&self, at: usize) -> Option<char> {
        self.form(at).chars().next()
    }

    /// Whether the token at `at` stands on the same line as the one before it.
    fn same_line(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| !token.has(Flags::LINE_START))
    }

    fn is_terminator(&self, at: usize) -> bool {
        match self.tokens[at].kind {
            TokenKind::Punct => self.first_char(at).is_some_and(is_end_mark),
            TokenKind::Word => self.text.as_bytes().get(self.tokens[at].span.end as usize - 1) == Some(&b'.'),
            _ => false,
        }
    }

    /// The position behind the end marks, quotes and brackets that follow the end mark at `at`, and how many brackets
    /// closed.
    fn behind_closers(&self, at: usize) -> (usize, u32) {
        let mut end = at + 1;
        let mut closed = 0;
        while self.same_line(end) && self.tokens[end].is_punct() {
            let Some(c) = self.first_char(end) else { break };
            let attached = !self.tokens[end].has_space_before();
            let opens = self.same_line(end + 1) && !self.tokens[end + 1].has_space_before() && {
                let next = &self.tokens[end + 1];
                !next.is_punct() || self.first_char(end + 1).is_some_and(is_opening_bracket)
            };
            let takes = if is_closing_bracket(c) {
                attached
            } else if is_closing_quote(c) {
                let sure = matches!(c, '”' | '」' | '』');
                if attached {
                    sure || !opens || !self.tokens[at].has_space_before()
                } else {
                    sure || (c == '»' && !opens)
                }
            } else {
                attached && is_end_mark(c)
            };
            if !takes {
                break;
            }
            closed += u32::from(is_closing_bracket(c));
            end += 1;
        }
        (self.behind_references(end), closed)
    }

    /// Whether a sentence that starts at `start` ends with the end mark at `mark`, closed at `end`.
    fn splits(&self, start: usize, mark: usize, end: usize, bracketed: bool) -> bool {
        if !self.same_line(end) {
            return true;
        }
        if bracketed && self.closes_soon(end) {
            return false;
        }
        let quoted = end > mark + 1;
        let Some(c) = self.first_char(mark).map(|c| if self.tokens[mark].is_word() { '.' } else { c }) else {
            return false;
        };
        if matches!(c, '。' | '！' | '？' | '．' | '｡') {
            return !(quoted && self.first_char(end).is_some_and(is_hiragana));
        }
        let Some(next) = self.opening_word(end) else { return false };
        if self.is_lower(next) {
            return false;
        }
        let spaced = self.tokens[end].has_space_before();
        if !spaced && !self.runs_on(mark, end, quoted) {
            return false;
        }
        match c {
            '…' | '‥' => self.tokens[next].kind != TokenKind::Number,
            '.' if self.tokens[mark].span.len() > 1 && self.tokens[mark].is_punct() => {
                self.tokens[next].kind != TokenKind::Number
            }
            '.' => !self.abbreviates(start, mark, next, quoted),
            _ => true,
        }
    }

    /// The token that tells how the text goes on from `at`, past opening quotes and brackets; `None` when it goes on
    /// with other punctuation, so that no sentence can begin.
    fn opening_word(&self, at: usize) -> Option<usize> {
        let mut next = at;
        while let Some(token) = self.tokens.get(next).filter(|_| next == at || self.same_line(next)) {
            if !token.is_punct() {
                return Some(next);
            }
            let c = self.first_char(next)?;
            let opens = is_opening_bracket(c)
                || is_closing_quote(c)
                || matches!(c, '„' | '‚' | '‹' | '「' | '『' | '¿' | '¡' | '•' | '·');
            let dash = matches!(c, '-' | '–' | '—') && next == at && token.has_space_before() && self.is_dialogue(next);
            if !opens && !dash {
                return None;
            }
            next += 1;
        }
        Some(at)
    }

    /// A dash that opens a turn of speech stands before a capital.
    fn is_dialogue(&self, dash: usize) -> bool {
        matches!(self.first_char(dash), Some('—'))
            && self.tokens.get(dash + 1).is_some_and(|next| next.is_capitalized())
    }

    /// Whether the token at `at` goes on in lower case; `al-Assad` does not.
    fn is_lower(&self, at: usize) -> bool {
        let lower = self.tokens[at].is_word() && self.first_char(at).is_some_and(char::is_lowercase);
        let prefix = self.form(at + 1) == "-" && self.tokens.get(at + 2).is_some_and(|name| name.is_capitalized());
        lower && !(prefix && self.tokens[at].span.len() <= 3)
    }

    /// Whether a sentence begins without a space behind the mark: a full word before it, a capitalised one after it.
    fn runs_on(&self, mark: usize, end: usize, quoted: bool) -> bool {
        let next = &self.tokens[end];
        let caseless =
            self.first_char(end).is_some_and(|c| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase());
        if quoted || caseless {
            return true;
        }
        let before = mark.checked_sub(1).map(|i| &self.tokens[i]);
        next.is_capitalized()
            && !next.has(Flags::ALL_CAPS)
            && before.is_some_and(|word| word.span.len() > 2 && !word.has(Flags::ALL_CAPS))
    }

    /// Whether a bracket closes shortly behind `at`, on the same line and with none opened before.
    fn closes_soon(&self, at: usize) -> bool {
        (at..at + BRACKET_REACH)
            .take_while(|&i| self.same_line(i))
            .filter_map(|i| self.first_char(i).filter(|_| self.tokens[i].is_punct()))
            .find(|&c| is_closing_bracket(c) || is_opening_bracket(c))
            .is_some_and(is_closing_bracket)
    }

    /// Whether the token at `at` is a number, a Roman one included.
    fn is_number(&self, at: usize) -> bool {
        self.tokens[at].kind == TokenKind::Number || self.form(at).bytes().all(|b| b"IVXLC".contains(&b))
    }

    /// The position behind the reference marks at `at`: `[3]`, `[3][4]`.
    fn behind_references(&self, mut at: usize) -> usize {
        while self.same_line(at + 2)
            && self.form(at) == "["
            && self.tokens[at + 1].kind == TokenKind::Number
            && self.form(at + 2) == "]"
            && self.same_line(at)
        {
            at += 3;
        }
        at
    }

    /// Whether the full stop at `mark` belongs to an abbreviation or an ordinal, the text going on with `next`.
    fn abbreviates(&self, start: usize, mark: usize, next: usize, quoted: bool) -> bool {
        let word = hash_word(self.form(next));
        let starter = self.rules.starters.binary_search(&word).is_ok() && !self.tokens[next].has(Flags::ALL_CAPS);
        if self.tokens[mark].is_word() {
            let inner = self.form(mark).matches('.').count() > 1;
            return !(starter || quoted || inner && self.rules.articles.binary_search(&word).is_ok());
        }
        if mark == start || quoted || self.tokens[mark].has_space_before() {
            return false;
        }
        let before = &self.tokens[mark - 1];
        let form = self.form(mark - 1);
        match before.kind {
            TokenKind::Word if self.rules.is_abbreviation(form) => {
                let numbered = self.rules.numbered.binary_search(&hash_word(form)).is_ok();
                !starter && (!numbered || self.is_number(next))
            }
            TokenKind::Number => {
                let ordinal = form.len() <= 2 && form.bytes().all(|b| b.is_ascii_digit());
                ordinal && (mark - 1 == start || self.rules.ordinal_heads.binary_search(&word).is_ok())
            }
            _ => false,
        }
    }
}

const fn is_end_mark(c: char) -> bool {
    matches!(
        c,
        '.' | '!'
            | '?'
            | '…'
            | '‥'
            | '。'
            | '！'
            | '？'
            | '．'
            | '｡'
            | '؟'
            | '۔'
            | '।'
            | '‼'
            | '⁇'
            | '⁈'
            | '⁉'
    )
}

fn hashes(words: &str) -> Vec<u64> {
    let mut list: Vec<u64> = words.split_ascii_whitespace().map(hash_word).collect();
    list.sort_unstable();
    list
}

#[cfg(test)]
mod tests;
