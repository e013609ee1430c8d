//! The byte class table: what each byte can begin; and the same for letters outside ASCII.

use std::sync::LazyLock;

use crate::chars::{is_han, is_invisible, is_kana, is_mark};

/// Lower-case ASCII letter.
pub(super) const LOWER: u8 = 1;
/// Upper-case ASCII letter.
pub(super) const UPPER: u8 = 1 << 1;
/// ASCII digit.
pub(super) const DIGIT: u8 = 1 << 2;
/// Space, tab or another control character.
pub(super) const SPACE: u8 = 1 << 3;
/// ASCII line break.
pub(super) const NEWLINE: u8 = 1 << 4;
/// ASCII punctuation.
pub(super) const PUNCT: u8 = 1 << 5;
/// ASCII sign.
pub(super) const SYMBOL: u8 = 1 << 6;
/// Part of a character outside ASCII.
pub(super) const WIDE: u8 = 1 << 7;

/// ASCII letter of either case.
pub(super) const LETTER: u8 = LOWER | UPPER;

/// The class of each byte: exactly one bit.
static CLASS: [u8; 256] = table();

const fn table() -> [u8; 256] {
    let mut table = [SYMBOL; 256];
    let mut i = 0;
    while i < 256 {
        table[i] = match i as u8 {
            b'a'..=b'z' => LOWER,
            b'A'..=b'Z' => UPPER,
            b'0'..=b'9' => DIGIT,
            b'\n' | b'\r' | 0xB | 0xC => NEWLINE,
            0..=b' ' | 0x7F => SPACE,
            b'!' | b'"' | b'\'' | b'(' | b')' | b',' | b'-' | b'.' | b'/' | b':' | b';' | b'?' | b'[' | b']' | b'{'
            | b'}' => PUNCT,
            0x80.. => WIDE,
            _ => SYMBOL,
        };
        i += 1;
    }
    table
}

/// The class of a byte.
#[inline]
pub(super) fn class(byte: u8) -> u8 {
    CLASS[byte as usize]
}

/// The class of the byte at `at`; past the end, that of white space.
#[inline]
pub(super) fn class_at(bytes: &[u8], at: usize) -> u8 {
    bytes.get(at).map_or(SPACE, |&byte| class(byte))
}

/// In the class of a wide character: it stands inside words, with `LOWER`, `UPPER` or `DIGIT` when it is one of these.
pub(super) const INSIDE: u8 = WIDE;
/// In the class of a wide character: it shows nothing.
pub(super) const INVISIBLE: u8 = SPACE;

/// First character that takes three bytes.
const THREE_BYTES: usize = 0x800;

/// Classes of the characters of one and two bytes; alphabets of most languages are here.
pub(super) type WideTable = [u8; THREE_BYTES];

static WIDE_TABLE: LazyLock<WideTable> = LazyLock::new(|| {
    let mut table = [0; THREE_BYTES];
    for (slot, c) in table.iter_mut().zip('\0'..) {
        *slot = classify(c);
    }
    table
});

/// The table, to hold while scanning.
pub(super) fn wide_table() -> &'static WideTable {
    &WIDE_TABLE
}

/// The class of a character, by its place in `table` or from the Unicode properties.
#[inline]
pub(super) fn wide_class(table: &WideTable, c: char) -> u8 {
    match table.get(c as usize) {
        Some(&class) => class,
        None if matches!(c, '가'..='힣') => INSIDE,
        None => classify(c),
    }
}

fn classify(c: char) -> u8 {
    if is_han(c) || is_kana(c) {
        0
    } else if c.is_lowercase() {
        INSIDE | LOWER
    } else if c.is_uppercase() {
        INSIDE | UPPER
    } else if c.is_alphabetic() || is_mark(c) {
        INSIDE
    } else if c.is_numeric() {
        INSIDE | DIGIT
    } else if is_invisible(c) {
        INVISIBLE
    } else {
        0
    }
}
