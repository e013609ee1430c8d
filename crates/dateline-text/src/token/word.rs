//! Words: inner apostrophes and English clitics, hyphens, abbreviations with dots, initials.

use super::class::{DIGIT, INSIDE, INVISIBLE, LETTER, LOWER, NEWLINE, SPACE, UPPER, WIDE, class_at, wide_class};
use super::scan::Scanner;
use super::{Flags, TokenKind};
use crate::chars::{is_apostrophe, is_han, is_hyphen, is_invisible, is_kana, is_mark};

/// Currency codes written without a space before the sum.
const CURRENCIES: [&str; 14] =
    ["Rp", "RM", "IDR", "USD", "EUR", "GBP", "MYR", "SGD", "JPY", "CNY", "KRW", "RUB", "AUD", "Rs"];

/// What follows a dot in degrees (`S.Sos.`, `Ph.D.`), beside single letters.
const DEGREES: [&str; 34] = [
    "Ag", "Ak", "An", "Ap", "Cs", "Ds", "Ed", "Eng", "Farm", "Fil", "Hum", "IP", "Ikom", "Kb", "Ked", "Kep", "Kes",
    "Kn", "Kom", "MT", "Mat", "Md", "Or", "Pd", "Phil", "Psi", "Pt", "Sc", "Si", "Sn", "Sos", "Stat", "Th", "Tr",
];

/// One part of a word, between hyphens.
struct Part {
    end: usize,
    /// Byte classes seen, `LOWER` and `UPPER` for letters of any script.
    seen: u8,
    /// The last inner apostrophe and its length.
    apostrophe: Option<(usize, usize)>,
}

impl Scanner<'_> {
    /// Reads the word that starts at `start`, where a letter stands.
    pub(super) fn word(&mut self, start: usize) {
        let (end, seen) = self.letters(start);
        let next = class_at(self.bytes, end);
        if next & (SPACE | NEWLINE) != 0 && seen & (DIGIT | WIDE) == 0 {
            self.push_word(start, end, seen);
        } else {
            self.compound(start, end, seen);
        }
    }

    /// Reads a word that may go on behind its first run of letters.
    fn compound(&mut self, start: usize, end: usize, seen: u8) {
        if let Some(cut) = self.currency(start, end, seen) {
            return self.push_word(start, cut, UPPER);
        }
        let mut from = start;
        let mut part = self.part(end, seen);
        let mut all = part.seen;
        loop {
            if let Some(cut) = self.clitic(from, &part) {
                if cut > start {
                    self.push_word(start, cut, all);
                }
                return self.push(cut, part.end, TokenKind::Word, Flags::NONE);
            }
            match self.bytes.get(part.end) {
                Some(b'.') if self.dotted(start, from, part.end) => return,
                Some(b'@' | b':') => {
                    if let Some(end) = self.address(start, part.end) {
                        return self.push(start, end, TokenKind::Url, Flags::NONE);
                    }
                }
                _ => {}
            }
            let Some(next) = self.joined(from, part.end) else { break };
            let (end, seen) = self.letters(next);
            from = next;
            part = self.part(end, seen);
            all |= part.seen;
        }
        self.push_word(start, part.end, all);
    }

    /// The end of the run of letters, marks and digits at `at`, and the classes seen.
    pub(super) fn letters(&self, mut at: usize) -> (usize, u8) {
        let mut seen = 0;
        loop {
            let class = class_at(self.bytes, at);
            if class & (LETTER | DIGIT) != 0 {
                seen |= class;
                at += 1;
            } else if class & WIDE != 0
                && let Some((end, wide)) = self.wide_letter(at)
            {
                seen |= wide | WIDE;
                at = end;
            } else {
                return (at, seen);
            }
        }
    }

    /// The end and class of the letter outside ASCII at `at`; invisible characters before it go along.
    fn wide_letter(&self, mut at: usize) -> Option<(usize, u8)> {
        let mut c = self.char_at(at)?;
        let mut class = wide_class(self.wide, c);
        if class == INVISIBLE {
            at = self.behind_invisible(at);
            let ascii = class_at(self.bytes, at);
            if ascii & LETTER != 0 {
                return Some((at + 1, ascii));
            }
            c = self.char_at(at)?;
            class = wide_class(self.wide, c);
        }
        (class & INSIDE != 0).then_some((at + c.len_utf8(), class))
    }

    /// The position behind the invisible characters at `at`.
    fn behind_invisible(&self, mut at: usize) -> usize {
        while let Some(c) = self.char_at(at).filter(|&c| is_invisible(c)) {
            at += c.len_utf8();
        }
        at
    }

    /// Goes on behind a run of letters over inner apostrophes.
    fn part(&self, mut end: usize, mut seen: u8) -> Part {
        let mut apostrophe = None;
        while let Some(c) = self.char_at(end).filter(|&c| is_apostrophe(c)) {
            let (after, more) = self.letters(end + c.len_utf8());
            if after == end + c.len_utf8() || class_at(self.bytes, end + c.len_utf8()) & DIGIT != 0 {
                break;
            }
            apostrophe = Some((end, c.len_utf8()));
            seen |= more;
            end = after;
        }
        Part { end, seen, apostrophe }
    }

    /// Where to split an English clitic off the part that starts at `from`.
    fn clitic(&self, from: usize, part: &Part) -> Option<usize> {
        let (at, length) = part.apostrophe?;
        let tail = self.bytes.get(at + length..part.end)?;
        let is = |form: &str| tail.eq_ignore_ascii_case(form.as_bytes());
        if ["s", "re", "ve", "ll", "d", "m"].into_iter().any(is) {
            return Some(at);
        }
        let negated = is("t") && at > from + 1 && matches!(self.bytes[at - 1], b'n' | b'N');
        (negated && self.text.is_char_boundary(at - 1)).then(|| at - 1)
    }

    /// Where the number starts in `Rp50.000`.
    fn currency(&self, start: usize, end: usize, seen: u8) -> Option<usize> {
        if seen & DIGIT == 0 {
            return None;
        }
        let word = self.text.get(start..end)?;
        let prefix = CURRENCIES.into_iter().find(|prefix| {
            word.strip_prefix(prefix).is_some_and(|sum| sum.starts_with(|first: char| first.is_ascii_digit()))
        })?;
        Some(start + prefix.len())
    }

    /// The start of the next part when the hyphen at `end` keeps it and the part from `from` in one word.
    fn joined(&self, from: usize, end: usize) -> Option<usize> {
        let hyphen = self.char_at(end).filter(|&c| is_hyphen(c))?;
        let next = end + hyphen.len_utf8();
        let (left, right) = (self.char_at(from)?, self.char_at(next)?);
        if !right.is_alphabetic() || is_han(right) || is_kana(right) {
            return None;
        }
        let lower = !left.is_uppercase() && !right.is_uppercase();
        (lower || self.reduplicated(from, end, next)).then_some(next)
    }

    /// Whether the part from `next` repeats the one before: `Negara-negara`, `Bersama-sama`, `Sebaik-baiknya`.
    fn reduplicated(&self, from: usize, end: usize, next: usize) -> bool {
        let (left, right) = (&self.bytes[from..end], &self.bytes[next..self.letters(next).0]);
        if left.eq_ignore_ascii_case(right) {
            return left.len() > 1;
        }
        let shortest = 3;
        self.char_at(next).is_some_and(char::is_lowercase)
            && left.len() <= 64
            && (0..left.len().saturating_sub(shortest - 1)).any(|i| {
                let tail = &left[i..];
                right.get(..tail.len()).is_some_and(|head| head.eq_ignore_ascii_case(tail))
            })
    }

    /// Takes the word from `start`, whose last part runs from `from` to the dot at `dot`, when the dot belongs to it: in
    /// a domain or address, an abbreviation or an initial.
    fn dotted(&mut self, start: usize, from: usize, dot: usize) -> bool {
        let next = class_at(self.bytes, dot + 1);
        if next & (LETTER | DIGIT) != 0
            && let Some(end) = self.address(start, dot)
        {
            self.push(start, end, TokenKind::Url, Flags::NONE);
            return true;
        }
        if start != from {
            return false;
        }
        let end = if let Some(end) = self.abbreviation(start) {
            end
        } else {
            let single = self.char_at(start).filter(|c| c.is_uppercase()).is_some_and(|c| start + c.len_utf8() == dot);
            if !single || self.bytes.get(dot + 1) == Some(&b'.') {
                return false;
            }
            dot + 1
        };
        let word = &self.text[start..end];
        let mut flags = Flags::NONE;
        if word.starts_with(char::is_uppercase) {
            flags = flags.with(Flags::CAPITALIZED);
        }
        if word.chars().filter(|c| c.is_uppercase()).count() > 1 && !word.chars().any(char::is_lowercase) {
            flags = flags.with(Flags::ALL_CAPS);
        }
        self.push(start, end, TokenKind::Word, flags);
        true
    }

    /// The end of an abbreviation of two segments or more: `U.S.`, `a.m.`, `S.Sos.`, `Ph.D.`
    fn abbreviation(&self, start: usize) -> Option<usize> {
        let (mut at, mut end, mut segments) = (start, start, 0);
        loop {
            let (after, seen) = self.letters(at);
            let segment = self.text.get(at..after)?;
            let single = segment.chars().filter(|&c| !is_mark(c)).nth(1).is_none();
            let known = if segments == 0 { segment == "Ph" } else { DEGREES.contains(&segment) } || is_doubled(segment);
            if after == at || seen & DIGIT != 0 || !(single || known) {
                break;
            }
            segments += 1;
            if self.bytes.get(after) != Some(&b'.') {
                end = after;
                break;
            }
            end = after + 1;
            at = end;
        }
        (segments > 1).then_some(end)
    }

    fn push_word(&mut self, start: usize, end: usize, seen: u8) {
        let mut flags = if seen & DIGIT == 0 { Flags::ALPHABETIC } else { Flags::HAS_DIGIT };
        if seen & UPPER != 0 {
            if class_at(self.bytes, start) == UPPER || self.char_at(start).is_some_and(char::is_uppercase) {
                flags = flags.with(Flags::CAPITALIZED);
            }
            if seen & LOWER == 0 && self.text[start..end].chars().filter(|c| c.is_uppercase()).nth(1).is_some() {
                flags = flags.with(Flags::ALL_CAPS);
            }
        }
        self.push(start, end, TokenKind::Word, flags);
    }
}

/// The doubled capitals of Spanish plurals: `EE.UU.`, `FF.AA.`
fn is_doubled(segment: &str) -> bool {
    matches!(segment.as_bytes(), [a, b] if a == b && a.is_ascii_uppercase())
}
