//! The features of a word in its sentence. The trainer calls the same code, so both see the same numbers.

use dateline_text::{Flags, TokenKind};

use super::TagWord;

/// How a sentence is written.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Capitals mark names and the first word.
    Plain,
    /// A headline with capitals on most words.
    Title,
    /// All in capitals.
    Upper,
}

impl Mode {
    /// Counts the words that could be written small.
    pub fn of(words: &[TagWord<'_>]) -> Self {
        let (mut long, mut capital, mut upper) = (0_usize, 0, 0);
        for word in words {
            if word.kind == TokenKind::Word && word.text.len() > 3 {
                long += 1;
                capital += usize::from(word.flags.contains(Flags::CAPITALIZED));
                upper += usize::from(word.flags.contains(Flags::ALL_CAPS));
            }
        }
        if long >= 3 && upper * 10 >= long * 8 {
            Self::Upper
        } else if long >= 3 && capital * 10 >= long * 8 {
            Self::Title
        } else {
            Self::Plain
        }
    }
}

/// What features are made of, computed once for each word.
#[derive(Copy, Clone, Debug)]
pub struct Word {
    hash: u64,
    /// The first bytes, lower-case, first byte lowest.
    start: u64,
    /// The last eight bytes, lower-case, last byte lowest.
    end: u64,
    shape: u64,
}

impl Word {
    /// Stands before and behind the sentence.
    pub const END: Self = Self { hash: 1, start: 0, end: 0, shape: 255 };

    /// Reads a word; `first` says that no word stands before it.
    #[inline]
    pub fn of(word: &TagWord<'_>, mode: Mode, first: bool) -> Self {
        let bytes = word.text.as_bytes();
        let (mut start, mut end) = (0, 0);
        for &byte in bytes.iter().take(4).rev() {
            start = start << 8 | u64::from(byte.to_ascii_lowercase());
        }
        for &byte in bytes.get(bytes.len().saturating_sub(8)..).unwrap_or_default() {
            end = end << 8 | u64::from(byte.to_ascii_lowercase());
        }
        let hash = match word.kind {
            TokenKind::Number => 2,
            TokenKind::Url => 3,
            TokenKind::Punct if is_quote(word.text) => 4,
            TokenKind::Punct if is_dash(word.text) => 5,
            _ => word.hash,
        };
        let base =
            match word.kind {
                TokenKind::Number => 4,
                TokenKind::Punct => 5,
                TokenKind::Symbol => 6,
                TokenKind::Url => 7,
                TokenKind::Word if word.flags.contains(Flags::HAS_DIGIT) => 8,
                TokenKind::Word if word.flags.contains(Flags::ALL_CAPS) => 2,
                TokenKind::Word if !word.flags.contains(Flags::CAPITALIZED) => {
                    if bytes.iter().any(u8::is_ascii_uppercase) { 3 } else { 0 }
                }
                TokenKind::Word if bytes.len() == 1 => 9,
                TokenKind::Word => 1,
            };
        let shape = base | (mode as u64) << 4 | u64::from(first && word.kind == TokenKind::Word) << 6;
        Self { hash, start, end, shape }
    }

    #[inline]
    fn prefix(&self, bytes: u32) -> u64 {
        self.start & ((1 << (8 * bytes)) - 1)
    }

    #[inline]
    fn suffix(&self, bytes: u32) -> u64 {
        self.end & ((1 << (8 * bytes)) - 1)
    }
}

fn is_quote(text: &str) -> bool {
    matches!(text, "\"" | "“" | "”" | "„" | "«" | "»" | "'" | "‘" | "’")
}

fn is_dash(text: &str) -> bool {
    matches!(text, "-" | "–" | "—" | "--" | "---")
}

/// Spreads a value of a template over 64 bits.
#[inline]
pub(crate) fn mix(template: u64, value: u64) -> u64 {
    let x = (value ^ template.wrapping_mul(0x9e37_79b9_7f4a_7c15)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    (x ^ (x >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93)
}

/// Joins two values into one.
#[inline]
pub(crate) fn pair(one: u64, two: u64) -> u64 {
    one.wrapping_mul(0xff51_afd7_ed55_8ccd).rotate_left(29) ^ two.wrapping_mul(0xc4ce_b9fe_1a85_ec53)
}

/// Hands the features of the middle word of `window` to `put`; `before` and `last` are the numbers of the two tags
/// before it, 255 at the start of the sentence.
#[inline]
pub fn features(window: &[Word; 5], before: u8, last: u8, mut put: impl FnMut(u64)) {
    let [back, left, word, right, next] = window;
    let (before, last) = (u64::from(before), u64::from(last));
    let both = before << 8 | last;
    let suffix = word.suffix(3);
    put(mix(0, 0));
    put(mix(1, word.hash));
    put(mix(2, word.suffix(1)));
    put(mix(3, word.suffix(2)));
    put(mix(4, suffix));
    put(mix(5, word.suffix(4)));
    put(mix(6, word.suffix(5)));
    put(mix(7, word.prefix(2)));
    put(mix(8, word.prefix(3)));
    put(mix(9, word.prefix(4)));
    put(mix(10, word.shape));
    put(mix(11, word.prefix(2) << 32 | suffix));
    put(mix(12, last));
    put(mix(13, both));
    put(mix(14, pair(word.hash, last)));
    put(mix(15, suffix << 8 | last));
    put(mix(16, left.hash));
    put(mix(17, back.hash));
    put(mix(18, right.hash));
    put(mix(19, next.hash));
    put(mix(20, left.suffix(3)));
    put(mix(21, right.suffix(3)));
    put(mix(22, pair(left.hash, word.hash)));
    put(mix(23, pair(word.hash, right.hash)));
    put(mix(24, left.shape << 16 | word.shape << 8 | right.shape));
    put(mix(25, pair(right.hash, last)));
    put(mix(26, word.shape << 8 | last));
    put(mix(27, word.suffix(2) << 16 | both));
    put(mix(28, word.suffix(2) << 32 | right.suffix(2) << 8 | last));
    put(mix(29, word.shape << 32 | suffix));
}
