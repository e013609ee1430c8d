//! Word forms for look-up: one spelling for words that differ only in case or in invisible characters.
//!
//! Lexicons and texts must fold with this same function. It lower-cases, makes apostrophes one, drops soft hyphens,
//! zero-width characters and the optional marks of Arabic, and turns full-width ASCII into ASCII. It keeps accents, and
//! it keeps the Turkish `ı`; `İ` becomes a plain `i`.

use std::sync::LazyLock;

use crate::chars::is_invisible;

/// Appends the folded form of `word` to `out`.
pub fn fold_into(word: &str, out: &mut String) {
    if word.is_ascii() {
        let from = out.len();
        out.push_str(word);
        if let Some(tail) = out.get_mut(from..) {
            tail.make_ascii_lowercase();
        }
    } else {
        out.reserve(word.len());
        let table = &*TABLE;
        word.chars().for_each(|c| fold_char(table, c, |folded| out.push(folded)));
    }
}

/// The folded form of `word` as a new string.
pub fn fold(word: &str) -> String {
    let mut out = String::new();
    fold_into(word, &mut out);
    out
}

/// A 64-bit hash of the folded form of `word`, the same on every machine and in every release.
pub fn hash_word(word: &str) -> u64 {
    let mut state = OFFSET;
    if word.is_ascii() {
        for byte in word.bytes() {
            state = step(state, byte.to_ascii_lowercase());
        }
    } else {
        let table = &*TABLE;
        let mut buffer = [0; 4];
        for c in word.chars() {
            fold_char(table, c, |folded| {
                for &byte in folded.encode_utf8(&mut buffer).as_bytes() {
                    state = step(state, byte);
                }
            });
        }
    }
    finish(state)
}

/// The hash of a form that is folded already: `hash_folded(&fold(w)) == hash_word(w)`.
pub fn hash_folded(folded: &str) -> u64 {
    finish(folded.bytes().fold(OFFSET, step))
}

const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;

/// One step of FNV-1a.
const fn step(state: u64, byte: u8) -> u64 {
    (state ^ byte as u64).wrapping_mul(0x0100_0000_01b3)
}

/// Spreads the bits, since FNV-1a leaves the low ones weak on short words.
const fn finish(mut state: u64) -> u64 {
    state ^= state >> 33;
    state = state.wrapping_mul(0xff51_afd7_ed55_8ccd);
    state ^ (state >> 33)
}

/// Folded forms of the characters below U+0800, one each; 0 for those dropped.
static TABLE: LazyLock<[u16; 0x800]> = LazyLock::new(|| {
    let mut table = [0; 0x800];
    for (slot, c) in table.iter_mut().zip('\0'..) {
        fold_slow(c, |folded| *slot = folded as u16);
    }
    table
});

/// Hands the folded characters of `c`, none to three of them, to `put`.
#[inline]
fn fold_char(table: &[u16; 0x800], c: char, mut put: impl FnMut(char)) {
    match table.get(c as usize) {
        Some(0) if c != '\0' => {}
        Some(&folded) => put(char::from_u32(u32::from(folded)).unwrap_or(c)),
        // No case from Thai to Lao, nor from kana over Han to Yi, nor in Hangul.
        None if matches!(c as u32, 0xE00..=0xEFF | 0x3040..=0xA48F | 0xAC00..=0xD7A3) => put(c),
        None => fold_slow(c, put),
    }
}

fn fold_slow(c: char, mut put: impl FnMut(char)) {
    match c {
        '\u{0}'..='\u{7F}' => put(c.to_ascii_lowercase()),
        '’' | '‘' | 'ʼ' | 'ʻ' | 'ʹ' | '＇' => put('\''),
        '\u{2010}' | '\u{2011}' => put('-'),
        'İ' => put('i'),
        // Tatweel and the vowel marks of Arabic.
        '\u{640}' | '\u{64B}'..='\u{652}' | '\u{670}' => {}
        _ if is_invisible(c) => {}
        '\u{FF01}'..='\u{FF5E}' => {
            if let Some(narrow) = char::from_u32(c as u32 - 0xFEE0) {
                put(narrow.to_ascii_lowercase());
            }
        }
        _ => c.to_lowercase().for_each(put),
    }
}

#[cfg(test)]
mod tests {
    use super::{fold, fold_into, hash_folded, hash_word};

    #[test]
    fn folds_to_one_form() {
        for (word, form) in [
            ("NATO", "nato"),
            ("Ma’ruf", "ma'ruf"),
            ("İSTANBUL", "istanbul"),
            ("pe\u{AD}merintah", "pemerintah"),
            ("\u{FEFF}Jakarta\u{200B}", "jakarta"),
            ("Élysée", "élysée"),
            ("МИД", "мид"),
            ("أيضاً", "أيضا"),
            ("ＮＡＴＯ", "nato"),
            ("Straße", "straße"),
        ] {
            assert_eq!(fold(word), form);
            assert_eq!(hash_word(word), hash_folded(form), "{word}");
            assert_eq!(fold(&fold(word)), form, "folding twice changes nothing");
        }
    }

    #[test]
    fn appends() {
        let mut out = String::from("a ");
        fold_into("B", &mut out);
        fold_into("É", &mut out);
        assert_eq!(out, "a bé");
    }

    #[test]
    fn hashes_are_pinned() {
        assert_eq!(hash_word("Polisi"), 0x1a7a_3c42_3e09_49e2);
        assert_eq!(hash_word("İran"), 0x5287_83e8_8673_8c9f);
        assert_ne!(hash_word("polisi"), hash_word("polis"));
        assert_eq!(hash_word(""), hash_folded(""));
    }
}
