//! Hashes of words and word sequences: the keys of every lexicon table.

/// Hash of one word after folding (case, typographic apostrophes, invisible characters).
pub fn word_hash(word: &str) -> u64 {
    dateline_text::hash_word(word)
}

/// The hash of the empty sequence.
pub const EMPTY: u64 = 0x9E37_79B9_7F4A_7C15;

/// Extends a sequence's hash by one word's hash.
#[inline]
pub fn extend(sequence: u64, word: u64) -> u64 {
    let mixed = (sequence.rotate_left(23) ^ word).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    (mixed ^ (mixed >> 32)) | 1
}

/// Hash of a sequence of words.
pub fn sequence_hash<'a>(words: impl IntoIterator<Item = &'a str>) -> u64 {
    words.into_iter().fold(EMPTY, |h, w| extend(h, word_hash(w)))
}

/// Hash of the exact spelling, for names that must keep their capitals (`AS` is no `as`).
pub fn exact_hash(text: &str) -> u64 {
    text.bytes().fold(0xCBF2_9CE4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01B3))
}
