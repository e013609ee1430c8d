//! Numbers: grouped and decimal digits, clock times, dates in digits, ordinals and decades.

use super::class::{DIGIT, LETTER, WIDE, class_at};
use super::scan::Scanner;
use super::{Flags, TokenKind};

/// Endings that stay with the digits before them.
const ENDINGS: [&str; 10] = ["st", "nd", "rd", "th", "s", "er", "e", "ème", "º", "ª"];

impl Scanner<'_> {
    /// Reads the number that starts at `start`, where a digit stands.
    pub(super) fn number(&mut self, start: usize) {
        let mut end = self.digits(start);
        if let Some(date) = self.hyphen_date(start, end) {
            end = date;
        }
        while let Some(next) = self.behind_separator(end) {
            end = self.digits(next);
        }
        if class_at(self.bytes, end) & (LETTER | WIDE) != 0 {
            if let Some(host) = self.host_url(start) {
                return self.push(start, host, TokenKind::Url, Flags::NONE);
            }
            let (tail, _) = self.letters(end);
            if self.text.get(end..tail).is_some_and(|tail| ENDINGS.contains(&tail)) {
                end = tail;
            }
        }
        self.push(start, end, TokenKind::Number, Flags::HAS_DIGIT);
    }

    /// The end of the digits of any script at `at`.
    fn digits(&self, mut at: usize) -> usize {
        loop {
            let class = class_at(self.bytes, at);
            if class & DIGIT != 0 {
                at += 1;
            } else if class & WIDE != 0
                && let Some(c) = self.char_at(at).filter(|c| c.is_numeric() && !c.is_alphabetic())
            {
                at += c.len_utf8();
            } else {
                return at;
            }
        }
    }

    /// The start of the digits behind a separator at `at`.
    fn behind_separator(&self, at: usize) -> Option<usize> {
        let next = match self.bytes.get(at)? {
            b'.' | b',' | b':' | b'/' => at + 1,
            // Arabic decimal and thousands separators.
            0xD9 if matches!(self.bytes.get(at + 1), Some(0xAB | 0xAC)) => at + 2,
            _ => return None,
        };
        (self.digits(next) > next).then_some(next)
    }

    /// The end of a date written with hyphens: `2023-01-30`, `30-01-2023`. Other hyphens between numbers make ranges.
    fn hyphen_date(&self, start: usize, end: usize) -> Option<usize> {
        let second = self.behind_hyphen(end)?;
        let second_end = self.digits(second);
        let third = self.behind_hyphen(second_end)?;
        let third_end = self.digits(third);
        let fits =
            matches!((end - start, second_end - second, third_end - third), (4, 1..=2, 1..=2) | (1..=2, 1..=2, 4));
        (fits && self.bytes.get(third_end) != Some(&b'-')).then_some(third_end)
    }

    fn behind_hyphen(&self, at: usize) -> Option<usize> {
        (self.bytes.get(at) == Some(&b'-') && class_at(self.bytes, at + 1) == DIGIT).then_some(at + 1)
    }
}
