//! Character classes that the standard library lacks or that this crate draws differently.

/// Line breaks, one character at a time (`\r\n` is two of them).
pub const fn is_newline(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Apostrophes inside words. U+02BC counts as a letter and needs no place here.
pub const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

/// Hyphens that join the parts of a word; dashes do not.
pub const fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// Characters that show nothing: soft hyphen, zero-width space and joiners, direction marks.
pub const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0100}'..='\u{E01EF}')
}

/// Combining marks of the scripts news is written in; those that Unicode calls alphabetic are letters already.
pub const fn is_mark(c: char) -> bool {
    matches!(c as u32, 0x300..=0x36F | 0x483..=0x489 | 0x591..=0x5BD | 0x5BF | 0x5C1..=0x5C2 | 0x5C4..=0x5C5 | 0x5C7
        | 0x610..=0x61A | 0x64B..=0x65F | 0x670 | 0x6D6..=0x6DC | 0x6DF..=0x6E4 | 0x6E7..=0x6E8 | 0x6EA..=0x6ED
        | 0x711 | 0x730..=0x74A | 0x7A6..=0x7B0 | 0x8CA..=0x8E1 | 0x8E3..=0x903 | 0x93A..=0x93C | 0x93E..=0x94F
        | 0x951..=0x957 | 0x981..=0x983 | 0x9BC | 0x9BE..=0x9CD | 0xA01..=0xA03 | 0xA3C..=0xA51 | 0xA81..=0xA83
        | 0xABC | 0xABE..=0xACD | 0xB01..=0xB03 | 0xB3C | 0xB3E..=0xB57 | 0xB82 | 0xBBE..=0xBCD | 0xC00..=0xC04
        | 0xC3C | 0xC3E..=0xC56 | 0xCBC | 0xCBE..=0xCD6 | 0xD00..=0xD03 | 0xD3B..=0xD3C | 0xD3E..=0xD4D
        | 0xDCA..=0xDDF | 0xE31 | 0xE34..=0xE3A | 0xE47..=0xE4E | 0xEB1 | 0xEB4..=0xEBC | 0xEC8..=0xECE
        | 0xF18..=0xF19 | 0xF35 | 0xF37 | 0xF39 | 0xF71..=0xF84 | 0x102B..=0x103E | 0x1056..=0x1059 | 0x135D..=0x135F
        | 0x17B4..=0x17D3 | 0x1AB0..=0x1ACE | 0x1DC0..=0x1DFF | 0x20D0..=0x20DC | 0x20E1 | 0x20E5..=0x20F0
        | 0x302A..=0x302F | 0x3099..=0x309A | 0xFE20..=0xFE2F)
}

/// Han characters, the iteration mark and the ideographic zero among them.
pub const fn is_han(c: char) -> bool {
    matches!(c as u32, 0x3005..=0x3007 | 0x3021..=0x3029 | 0x3038..=0x303B | 0x2E80..=0x2FD5 | 0x3400..=0x4DBF
        | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x2_0000..=0x3_FFFF)
}

/// Hiragana and katakana, the long vowel mark and half-width forms among them.
pub const fn is_kana(c: char) -> bool {
    matches!(c as u32, 0x3041..=0x3096 | 0x309B..=0x309F | 0x30A1..=0x30FA | 0x30FC..=0x30FF | 0x31F0..=0x31FF
        | 0xFF66..=0xFF9F | 0x1_B000..=0x1_B16F)
}

/// Hiragana only: the script of Japanese endings and particles.
pub const fn is_hiragana(c: char) -> bool {
    matches!(c as u32, 0x3041..=0x309F)
}

/// Quotation marks that can close a quotation, the ASCII ones included.
pub const fn is_closing_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '“' | '‘' | '»' | '«' | '›' | '」' | '』' | '〞' | '〟' | '＂')
}

/// Closing brackets.
pub const fn is_closing_bracket(c: char) -> bool {
    matches!(c, ')' | ']' | '}' | '）' | '］' | '】' | '〉' | '》' | '〕')
}

/// Opening brackets.
pub const fn is_opening_bracket(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '（' | '［' | '【' | '〈' | '《' | '〔')
}

/// Punctuation outside ASCII; what is neither this nor a letter, digit or space is a symbol.
pub const fn is_wide_punct(c: char) -> bool {
    matches!(c as u32, 0xA1 | 0xA7 | 0xAB | 0xB6 | 0xB7 | 0xBB | 0xBF | 0x37E | 0x387 | 0x55A..=0x55F | 0x589..=0x58A
        | 0x5BE | 0x5C0 | 0x5C3 | 0x5C6 | 0x5F3..=0x5F4 | 0x60C..=0x60D | 0x61B | 0x61D..=0x61F | 0x66B..=0x66D | 0x6D4
        | 0x964..=0x965 | 0x970 | 0xE4F | 0xE5A..=0xE5B | 0x104A..=0x104F | 0x1361..=0x1368 | 0x17D4..=0x17D6 | 0x17D8..=0x17DA
        | 0x2010..=0x2027 | 0x2030..=0x2043 | 0x2045..=0x2051 | 0x2053..=0x205E | 0x2308..=0x230B | 0x2329..=0x232A
        | 0x2768..=0x2775 | 0x2E00..=0x2E2E | 0x2E30..=0x2E4F | 0x3001..=0x3003 | 0x3008..=0x3011 | 0x3014..=0x301F | 0x3030 | 0x303D
        | 0x30A0 | 0x30FB | 0xFE10..=0xFE19 | 0xFE30..=0xFE52 | 0xFE54..=0xFE61 | 0xFF01..=0xFF03 | 0xFF06..=0xFF0A
        | 0xFF0C..=0xFF0F | 0xFF1A..=0xFF1B | 0xFF1F..=0xFF20 | 0xFF3B..=0xFF3D | 0xFF3F | 0xFF5B | 0xFF5D
        | 0xFF5F..=0xFF65)
}

/// Pictographs and the like that take modifiers.
pub const fn is_emoji(c: char) -> bool {
    matches!(c as u32, 0x2190..=0x21FF | 0x2300..=0x23FF | 0x2600..=0x27BF | 0x2B00..=0x2BFF | 0x1_F000..=0x1_FAFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_do_not_cross() {
        for c in '\0'..=char::MAX {
            let wide = is_wide_punct(c);
            assert!(!(wide && (c.is_alphanumeric() || c.is_whitespace())), "{c:?} {:x}", c as u32);
            assert!(!(is_han(c) && is_kana(c)), "{c:?}");
            assert!(!(is_mark(c) && (c.is_whitespace() || wide)), "{c:?} {:x}", c as u32);
            assert!(!is_newline(c) || c.is_whitespace(), "{c:?}");
        }
    }
}
