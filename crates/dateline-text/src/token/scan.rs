//! The scanner: skips what lies between tokens and hands each token to the code for its first character.

use super::class::{
    DIGIT, INSIDE, LETTER, NEWLINE, PUNCT, SPACE, WIDE, WideTable, class, class_at, wide_class, wide_table,
};
use super::{Flags, Token, TokenKind};
use crate::chars::{is_apostrophe, is_emoji, is_han, is_invisible, is_kana, is_mark, is_newline, is_wide_punct};
use crate::span::Span;

/// A pass over one text.
pub(super) struct Scanner<'a> {
    pub(super) text: &'a str,
    pub(super) bytes: &'a [u8],
    /// The next byte to read; always on a character boundary.
    pub(super) at: usize,
    /// Flags the next token takes from the gap before it.
    gap: Flags,
    /// Classes of the characters outside ASCII.
    pub(super) wide: &'static WideTable,
    out: &'a mut Vec<Token>,
}

const LINE: Flags = Flags::LINE_START;
const PARAGRAPH: Flags = Flags::LINE_START.with(Flags::PARAGRAPH_START);

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a str, out: &'a mut Vec<Token>) -> Self {
        Self { text, bytes: text.as_bytes(), at: 0, gap: PARAGRAPH, wide: wide_table(), out }
    }

    /// Reads the whole text.
    pub(super) fn run(mut self) {
        while let Some(&byte) = self.bytes.get(self.at) {
            let kind = class(byte);
            if kind & LETTER != 0 {
                self.word(self.at);
            } else if kind & SPACE != 0 {
                self.gap = self.gap.with(Flags::SPACE_BEFORE);
                self.at += 1;
            } else if kind & DIGIT != 0 {
                self.number(self.at);
            } else if kind & PUNCT != 0 {
                self.ascii_punct(byte);
            } else if kind & NEWLINE != 0 {
                let pair = byte == b'\r' && self.bytes.get(self.at + 1) == Some(&b'\n');
                self.newline(if pair { 2 } else { 1 });
            } else if kind & WIDE != 0 {
                self.wide();
            } else {
                let end = if matches!(byte, b'*' | b'=' | b'_' | b'~') { self.same(byte) } else { self.at + 1 };
                self.push(self.at, end, TokenKind::Symbol, Flags::NONE);
            }
        }
    }

    /// Adds a token and moves behind it.
    #[inline]
    pub(super) fn push(&mut self, start: usize, end: usize, kind: TokenKind, flags: Flags) {
        let span = Span { start: start as u32, end: end as u32 };
        self.out.push(Token { span, kind, flags: flags.with(self.gap) });
        self.gap = Flags::NONE;
        self.at = end;
    }

    /// The character at `at`.
    #[inline]
    pub(super) fn char_at(&self, at: usize) -> Option<char> {
        self.text.get(at..).and_then(|rest| rest.chars().next())
    }

    fn newline(&mut self, bytes: usize) {
        let broken = self.gap.contains(LINE);
        self.gap = self.gap.with(if broken { PARAGRAPH } else { LINE }).with(Flags::SPACE_BEFORE);
        self.at += bytes;
    }

    /// The end of the run of `byte` that starts here.
    fn same(&self, byte: u8) -> usize {
        self.at + self.bytes[self.at..].iter().take_while(|&&next| next == byte).count()
    }

    fn ascii_punct(&mut self, byte: u8) {
        match byte {
            b'\'' if self.detached_clitic(1) => {}
            b'.' | b'-' => self.push(self.at, self.same(byte), TokenKind::Punct, Flags::NONE),
            _ => self.push(self.at, self.at + 1, TokenKind::Punct, Flags::NONE),
        }
    }

    /// Takes `'s` behind a number, an abbreviation, an address or a closing quote: what is no word cannot take it along.
    fn detached_clitic(&mut self, apostrophe: usize) -> bool {
        let letter = self.at + apostrophe;
        let fits = self.at > 0
            && self.gap == Flags::NONE
            && matches!(self.bytes.get(letter), Some(b's' | b'S'))
            && class_at(self.bytes, letter + 1) & (LETTER | DIGIT | WIDE) == 0;
        if fits {
            self.push(self.at, letter + 1, TokenKind::Word, Flags::NONE);
        }
        fits
    }

    /// Reads what starts with a character outside ASCII.
    fn wide(&mut self) {
        let Some(c) = self.char_at(self.at) else {
            // Not reached: the position is always a boundary inside the text. Moving on keeps the loop finite.
            self.at += 1;
            return;
        };
        let (start, end) = (self.at, self.at + c.len_utf8());
        let class = wide_class(self.wide, c);
        if class & INSIDE != 0 && class & DIGIT == 0 && !is_mark(c) {
            self.word(start);
        } else if is_han(c) || is_kana(c) {
            self.push(start, self.behind_marks(end), TokenKind::Word, Flags::ALPHABETIC);
        } else if is_newline(c) {
            self.newline(end - start);
        } else if c.is_whitespace() {
            self.gap = self.gap.with(Flags::SPACE_BEFORE);
            self.at = end;
        } else if is_invisible(c) || c.is_control() {
            self.at = end;
        } else if class & DIGIT != 0 {
            self.number(start);
        } else if is_apostrophe(c) && self.detached_clitic(end - start) {
        } else if is_wide_punct(c) {
            let end =
                if matches!(c, '…' | '—' | '–' | '―' | '─' | '‥') { self.same_char(c, end) } else { end };
            self.push(start, end, TokenKind::Punct, Flags::NONE);
        } else {
            self.push(start, self.symbol_end(c, end), TokenKind::Symbol, Flags::NONE);
        }
    }

    fn same_char(&self, c: char, mut end: usize) -> usize {
        while self.char_at(end) == Some(c) {
            end += c.len_utf8();
        }
        end
    }

    /// The end of the marks and variation selectors that follow a Han or kana character.
    fn behind_marks(&self, mut end: usize) -> usize {
        while let Some(c) = self.char_at(end).filter(|&c| is_mark(c) || is_variation(c) || matches!(c, 'ﾞ' | 'ﾟ')) {
            end += c.len_utf8();
        }
        end
    }

    /// The end of a symbol, with an emoji's modifiers, joined parts and flag pairs.
    fn symbol_end(&self, first: char, mut end: usize) -> usize {
        if is_regional(first) {
            return end + self.char_at(end).filter(|&c| is_regional(c)).map_or(0, char::len_utf8);
        }
        while let Some(c) = self.char_at(end) {
            let joined = c == '\u{200D}' && self.char_at(end + c.len_utf8()).is_some_and(is_emoji);
            let modifier = is_variation(c) || matches!(c as u32, 0x1_F3FB..=0x1_F3FF | 0x20E3 | 0xE_0020..=0xE_007F);
            if joined {
                end += c.len_utf8() + self.char_at(end + c.len_utf8()).map_or(0, char::len_utf8);
            } else if modifier || is_mark(c) {
                end += c.len_utf8();
            } else {
                break;
            }
        }
        end
    }
}

const fn is_variation(c: char) -> bool {
    matches!(c as u32, 0xFE00..=0xFE0F | 0xE_0100..=0xE_01EF)
}

const fn is_regional(c: char) -> bool {
    matches!(c as u32, 0x1_F1E6..=0x1_F1FF)
}
