//! The time words of a sentence, by token, with the lexicon's kinds read once.

use dateline_lexicon::grammar::TimeWord;
use dateline_lexicon::lexicon::WordEntry;
use dateline_lexicon::words::{EMPTY, extend};
use dateline_text::{Flags, TokenKind, hash_word};

use crate::syntax::prepare::{Context, Sent, Tok};

/// What a time word is; the names are those of the lexicon.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Weekday,
    Day,
    Relative,
    Anchor,
    Month,
    Unit,
    Direction,
    Part,
    Rank,
    Every,
    Cue,
    Glue,
    Range,
    And,
    Or,
    Clock,
    Name,
    Number,
    Scale,
    Vague,
    Approx,
    Percent,
    Fraction,
    Currency,
    Label,
    Ordinal,
    Format,
}

const KINDS: [(&str, Kind); 27] = [
    ("weekday", Kind::Weekday),
    ("day", Kind::Day),
    ("relative", Kind::Relative),
    ("anchor", Kind::Anchor),
    ("month", Kind::Month),
    ("unit", Kind::Unit),
    ("direction", Kind::Direction),
    ("part", Kind::Part),
    ("rank", Kind::Rank),
    ("every", Kind::Every),
    ("cue", Kind::Cue),
    ("glue", Kind::Glue),
    ("range", Kind::Range),
    ("and", Kind::And),
    ("or", Kind::Or),
    ("clock", Kind::Clock),
    ("name", Kind::Name),
    ("number", Kind::Number),
    ("scale", Kind::Scale),
    ("vague", Kind::Vague),
    ("approx", Kind::Approx),
    ("percent", Kind::Percent),
    ("fraction", Kind::Fraction),
    ("currency", Kind::Currency),
    ("label", Kind::Label),
    ("ordinal", Kind::Ordinal),
    ("format", Kind::Format),
];

/// `format` values: the comma is the decimal sign; the month stands before the day.
const DECIMAL_COMMA: i32 = 1;
const MONTH_FIRST: i32 = 2;

/// A time word or phrase at its first token.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry<'a> {
    pub(crate) kind: Kind,
    pub(crate) value: i32,
    pub(crate) unit: &'a str,
    /// Token after its last.
    pub(crate) end: usize,
}

/// A sentence seen through the time words of its language.
pub(crate) struct Words<'a> {
    pub(crate) cx: Context<'a>,
    pub(crate) sent: &'a Sent,
    at: Vec<Option<Entry<'a>>>,
    /// For each token the first token of the nearest phrase that ends with it.
    back: Vec<Option<usize>>,
    pub(crate) decimal_comma: bool,
    pub(crate) month_first: bool,
}

impl<'a> Words<'a> {
    pub(crate) fn new(cx: Context<'a>, sent: &'a Sent) -> Self {
        let mut words = Self {
            cx,
            sent,
            at: vec![None; sent.toks.len()],
            back: vec![None; sent.toks.len()],
            decimal_comma: false,
            month_first: false,
        };
        for word in cx.language.times.iter().filter(|w| w.kind == "format") {
            words.decimal_comma |= word.value == DECIMAL_COMMA;
            words.month_first |= word.value == MONTH_FIRST;
        }
        for &(start, end, index) in &sent.times {
            let entry = cx.language.times.get(usize::from(index)).and_then(|w| read(w, end));
            if let Some(entry) = entry.filter(|_| end <= sent.toks.len() && start < end) {
                words.at[start] = Some(entry);
                words.back[end - 1].get_or_insert(start);
            }
        }
        words
    }

    pub(crate) fn len(&self) -> usize {
        self.sent.toks.len()
    }

    pub(crate) fn entry(&self, i: usize) -> Option<Entry<'a>> {
        self.at.get(i).copied().flatten()
    }

    /// The entry at a token when it is of that kind.
    pub(crate) fn kind(&self, i: usize, kind: Kind) -> Option<Entry<'a>> {
        self.entry(i).filter(|e| e.kind == kind)
    }

    /// The phrase that ends just before a token.
    pub(crate) fn before(&self, i: usize) -> Option<Entry<'a>> {
        self.start_before(i).and_then(|start| self.entry(start))
    }

    /// Where the phrase that ends just before a token starts.
    pub(crate) fn start_before(&self, i: usize) -> Option<usize> {
        self.back.get(i.checked_sub(1)?).copied().flatten()
    }

    /// The entry of one word by its spelling, for parts of hyphened words and first words of phrases.
    pub(crate) fn lookup(&self, word: &str, end: usize) -> Option<Entry<'a>> {
        let value = self.cx.language.words(extend(EMPTY, hash_word(word)))?;
        let index = value.here.iter().rev().find_map(|e| match e {
            WordEntry::Time(index) => Some(*index),
            _ => None,
        })?;
        self.cx.language.times.get(usize::from(index)).and_then(|w| read(w, end))
    }

    pub(crate) fn tok(&self, i: usize) -> Option<&'a Tok> {
        self.sent.toks.get(i)
    }

    pub(crate) fn text(&self, i: usize) -> &'a str {
        self.tok(i).map_or("", |t| self.cx.word(t))
    }

    pub(crate) fn is(&self, i: usize, text: &str) -> bool {
        self.text(i) == text
    }

    pub(crate) fn is_dash(&self, i: usize) -> bool {
        matches!(self.text(i), "-" | "\u{2013}" | "\u{2014}" | "\u{2010}" | "\u{2011}")
    }

    pub(crate) fn has(&self, i: usize, flags: Flags) -> bool {
        self.tok(i).is_some_and(|t| t.flags.contains(flags))
    }

    pub(crate) fn is_number(&self, i: usize) -> bool {
        self.tok(i).is_some_and(|t| t.kind == TokenKind::Number)
    }

    /// No white space between a token and the one before it.
    pub(crate) fn joined(&self, i: usize) -> bool {
        i > 0 && self.tok(i).is_some_and(|t| !t.flags.contains(Flags::SPACE_BEFORE))
    }

    /// A word with a small letter that is neither a grammar word nor a time word: a noun, most likely.
    pub(crate) fn is_plain_word(&self, i: usize) -> bool {
        self.tok(i).is_some_and(|t| {
            t.kind == TokenKind::Word
                && !t.flags.contains(Flags::CAPITALIZED)
                && t.closed.is_empty()
                && self.entry(i).is_none()
                && !self.cx.word(t).starts_with(['\'', '\u{2019}'])
        })
    }
}

fn read(word: &TimeWord, end: usize) -> Option<Entry<'_>> {
    let (_, kind) = KINDS.iter().find(|(name, _)| *name == word.kind)?;
    Some(Entry { kind: *kind, value: word.value, unit: &word.unit, end })
}
