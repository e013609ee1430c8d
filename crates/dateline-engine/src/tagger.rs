//! The part-of-speech tagger: an averaged perceptron, read straight from its weights file.
//!
//! Words are tagged from left to right, each by the best sum of the weights of its features. Features are hashed; a row
//! of weights is found by a bucket of four check values, so that features without weights cost one look and no noise.
//! Frequent words with one tag only stand in a small dictionary and are not scored at all.
//!
//! All integers of the file are little-endian:
//!
//! | part | size |
//! |---|---|
//! | magic `DLTAG\0\0\1` | 8 |
//! | tags, dictionary slots (a power of two), rows (a multiple of four), zero | 4 each |
//! | tag names, padded with zeros | 12 each |
//! | dictionary: upper seven bytes of the word's hash, tag number | 8 a slot |
//! | check values | 2 a row |
//! | weights, signed bytes | tags a row, and 24 zeros at the end |

use dateline_text::{Flags, TokenKind};

use crate::tags::{Tag, Upos};

pub mod features;

use features::{Mode, Word, features};

/// First bytes of a weights file.
pub const MAGIC: [u8; 8] = *b"DLTAG\0\0\x01";
/// The most tags a file can hold; a row of weights is read as this many bytes.
pub const LANES: usize = 24;
/// Bytes of a tag name.
pub const NAME: usize = 12;
/// Rows that share a bucket.
pub const BUCKET: usize = 4;

/// One word of a sentence, as the tagger sees it.
#[derive(Copy, Clone, Debug)]
pub struct TagWord<'t> {
    /// The token's characters.
    pub text: &'t str,
    /// [`dateline_text::hash_word`] of the text.
    pub hash: u64,
    /// Facts about the token.
    pub flags: Flags,
    /// What the token is.
    pub kind: TokenKind,
}

impl<'t> TagWord<'t> {
    /// A word from a token of `text`.
    pub fn new(token: dateline_text::Token, text: &'t str) -> Self {
        let text = token.text(text);
        Self { text, hash: dateline_text::hash_word(text), flags: token.flags, kind: token.kind }
    }
}

/// A tagger over the bytes of a weights file.
#[derive(Clone, Debug)]
pub struct Tagger<'a> {
    tags: [Tag; LANES],
    count: usize,
    plain: Plain,
    words: &'a [[u8; 8]],
    checks: &'a [[u8; 2 * BUCKET]],
    weights: &'a [u8],
}

/// Numbers of the tags given by the kind of a token alone.
#[derive(Copy, Clone, Debug)]
struct Plain {
    punct: u8,
    num: u8,
    sym: u8,
    other: u8,
}

impl<'a> Tagger<'a> {
    /// Opens a weights file; `None` if the bytes are not one.
    pub fn open(bytes: &'a [u8]) -> Option<Self> {
        let rest = bytes.strip_prefix(&MAGIC)?;
        let (head, rest) = rest.split_at_checked(16)?;
        let size = |at: usize| Some(u32::from_le_bytes(head.get(at..at + 4)?.try_into().ok()?) as usize);
        let (count, slots, rows) = (size(0)?, size(4)?, size(8)?);
        if !(1..=LANES).contains(&count) || !slots.is_power_of_two() || rows == 0 || rows % BUCKET != 0 {
            return None;
        }
        let (names, rest) = rest.split_at_checked(count * NAME)?;
        let (words, rest) = rest.split_at_checked(slots.checked_mul(8)?)?;
        let (checks, weights) = rest.split_at_checked(rows.checked_mul(2)?)?;
        if weights.len() < rows.checked_mul(count)?.checked_add(LANES)? {
            return None;
        }
        let mut tags = [Tag::default(); LANES];
        for (tag, name) in tags.iter_mut().zip(names.chunks_exact(NAME)) {
            *tag = Tag::parse(std::str::from_utf8(name).ok()?.trim_end_matches('\0'))?;
        }
        let number = |upos| tags.iter().take(count).position(|&tag| tag == Tag::of(upos)).map(|at| at as u8);
        let plain = Plain {
            punct: number(Upos::Punct)?,
            num: number(Upos::Num)?,
            sym: number(Upos::Sym)?,
            other: number(Upos::X)?,
        };
        Some(Self { tags, count, plain, words: words.as_chunks().0, checks: checks.as_chunks().0, weights })
    }

    /// Tags the words of one sentence: clears `out` and puts one tag for each word into it.
    pub fn tag(&self, words: &[TagWord<'_>], out: &mut Vec<Tag>) {
        out.clear();
        out.reserve(words.len());
        self.run(words, |tag| out.push(self.tags.get(usize::from(tag)).copied().unwrap_or_default()));
    }

    /// The tags a file can give, by number.
    pub fn tags(&self) -> &[Tag] {
        self.tags.get(..self.count).unwrap_or_default()
    }

    fn run(&self, words: &[TagWord<'_>], mut put: impl FnMut(u8)) {
        let mode = Mode::of(words);
        let mut first = true;
        let mut look = |at: usize| {
            words.get(at).map_or(Word::END, |word| {
                let seen = Word::of(word, mode, first);
                first &= word.kind != TokenKind::Word;
                seen
            })
        };
        let mut window = [Word::END, Word::END, look(0), look(1), look(2)];
        let (mut before, mut last) = (u8::MAX, u8::MAX);
        for (at, word) in words.iter().enumerate() {
            let tag = self
                .by_kind(word)
                .or_else(|| self.by_word(word.hash))
                .unwrap_or_else(|| self.by_score(&window, before, last));
            put(tag);
            (before, last) = (last, tag);
            window = [window[1], window[2], window[3], window[4], look(at + 3)];
        }
    }

    /// Punctuation, plain numbers, symbols and addresses need no model.
    fn by_kind(&self, word: &TagWord<'_>) -> Option<u8> {
        match word.kind {
            TokenKind::Punct => Some(self.plain.punct),
            TokenKind::Number => word.text.bytes().all(|byte| !byte.is_ascii_alphabetic()).then_some(self.plain.num),
            TokenKind::Symbol => (word.text != "&").then_some(self.plain.sym),
            TokenKind::Url => Some(self.plain.other),
            TokenKind::Word => None,
        }
    }

    fn by_word(&self, hash: u64) -> Option<u8> {
        let mask = self.words.len() - 1;
        let mut at = slot(hash, mask);
        for _ in 0..self.words.len() {
            let entry = u64::from_le_bytes(*self.words.get(at)?);
            if entry == 0 {
                return None;
            }
            if (entry ^ hash) >> 8 == 0 {
                return Some(entry as u8);
            }
            at = (at + 1) & mask;
        }
        None
    }

    fn by_score(&self, window: &[Word; 5], before: u8, last: u8) -> u8 {
        let mut sums = [0_i16; LANES];
        features(window, before, last, |feature| {
            if let Some(row) = self.row(feature) {
                for (sum, &weight) in sums.iter_mut().zip(row) {
                    *sum += i16::from(weight.cast_signed());
                }
            }
        });
        let mut best = (i16::MIN, 0);
        for (number, &sum) in sums.iter().take(self.count).enumerate() {
            if sum > best.0 {
                best = (sum, number as u8);
            }
        }
        best.1
    }

    /// The weights of a feature, if it has any.
    #[inline]
    fn row(&self, feature: u64) -> Option<&[u8; LANES]> {
        let (bucket, check) = place(feature, self.checks.len());
        let found = u64::from_le_bytes(*self.checks.get(bucket)?) ^ (u64::from(check) * LOW);
        let hits = found.wrapping_sub(LOW) & !found & HIGH;
        if hits == 0 {
            return None;
        }
        let row = bucket * BUCKET + (hits.trailing_zeros() / 16) as usize;
        self.weights.get(row * self.count..)?.first_chunk()
    }
}

const LOW: u64 = 0x0001_0001_0001_0001;
const HIGH: u64 = 0x8000_8000_8000_8000;

/// The dictionary slot where the search for a word begins.
pub fn slot(hash: u64, mask: usize) -> usize {
    (hash >> 20) as usize & mask
}

/// The bucket of a feature among `buckets`, and its check value, which is never zero.
#[inline]
pub fn place(feature: u64, buckets: usize) -> (usize, u16) {
    let bucket = ((feature >> 32) * buckets as u64) >> 32;
    (bucket as usize, (feature as u16).max(1))
}

#[cfg(test)]
mod tests;
