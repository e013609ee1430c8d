//! Scripts: which writing system a character, or most of a text, belongs to.

use crate::chars::{is_han, is_kana};

/// A writing system, as far as the languages coded and their neighbours need it.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Script {
    /// Latin.
    Latin,
    /// Cyrillic.
    Cyrillic,
    /// Arabic, Persian and Urdu letters included.
    Arabic,
    /// Chinese characters.
    Han,
    /// Hiragana and katakana.
    Kana,
    /// Hangul.
    Hangul,
    /// Thai.
    Thai,
    /// Greek.
    Greek,
    /// Hebrew.
    Hebrew,
    /// Devanagari.
    Devanagari,
    /// Letters of any other script.
    Other,
}

impl Script {
    /// All scripts, in the order of [`ScriptCounts`].
    pub const ALL: [Self; 11] = [
        Self::Latin,
        Self::Cyrillic,
        Self::Arabic,
        Self::Han,
        Self::Kana,
        Self::Hangul,
        Self::Thai,
        Self::Greek,
        Self::Hebrew,
        Self::Devanagari,
        Self::Other,
    ];

    /// The script of a letter; `None` for what is not a letter.
    pub fn of(c: char) -> Option<Self> {
        if c.is_ascii() {
            return c.is_ascii_alphabetic().then_some(Self::Latin);
        }
        // The blocks below hold letters only; asking for each character's property would cost ten times as much.
        match c as u32 {
            0x410..=0x44F => return Some(Self::Cyrillic),
            0x621..=0x63A | 0x641..=0x64A => return Some(Self::Arabic),
            0x3041..=0x3096 | 0x30A1..=0x30FA => return Some(Self::Kana),
            0x4E00..=0x9FFF => return Some(Self::Han),
            0xAC00..=0xD7A3 => return Some(Self::Hangul),
            _ if !c.is_alphabetic() => return None,
            _ => {}
        }
        Some(match c as u32 {
            0xAA..=0x24F | 0x250..=0x2AF | 0x1E00..=0x1EFF | 0x2C60..=0x2C7F | 0xA720..=0xA7FF | 0xFF21..=0xFF5A => {
                Self::Latin
            }
            0x370..=0x3FF | 0x1F00..=0x1FFF => Self::Greek,
            0x400..=0x52F | 0x1C80..=0x1C8F | 0x2DE0..=0x2DFF | 0xA640..=0xA69F => Self::Cyrillic,
            0x590..=0x5FF | 0xFB1D..=0xFB4F => Self::Hebrew,
            0x600..=0x6FF | 0x750..=0x77F | 0x8A0..=0x8FF | 0xFB50..=0xFDFF | 0xFE70..=0xFEFF => Self::Arabic,
            0x900..=0x97F => Self::Devanagari,
            0xE00..=0xE7F => Self::Thai,
            0x1100..=0x11FF | 0x3130..=0x318F | 0xA960..=0xA97F | 0xAC00..=0xD7FF => Self::Hangul,
            _ if is_han(c) => Self::Han,
            _ if is_kana(c) => Self::Kana,
            _ => Self::Other,
        })
    }
}

/// Letters of each script in a text.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct ScriptCounts([u32; 11]);

impl ScriptCounts {
    /// Counts the letters of `text`.
    pub fn of(text: &str) -> Self {
        let mut counts = Self::default();
        counts.add(text);
        counts
    }

    /// Counts the letters of `text` in addition.
    pub fn add(&mut self, text: &str) {
        if text.is_ascii() {
            self.0[0] += text.bytes().filter(u8::is_ascii_alphabetic).count() as u32;
        } else {
            text.chars().filter_map(Script::of).for_each(|script| self.0[script as usize] += 1);
        }
    }

    /// Letters of one script.
    pub const fn get(&self, script: Script) -> u32 {
        self.0[script as usize]
    }

    /// Letters of all scripts.
    pub fn total(&self) -> u32 {
        self.0.iter().sum()
    }

    /// The script with the most letters, the earlier one in [`Script::ALL`] on a tie.
    pub fn dominant(&self) -> Option<Script> {
        let best = self.0.iter().copied().max().filter(|&n| n > 0)?;
        Script::ALL.into_iter().find(|&script| self.get(script) == best)
    }
}

/// The script most letters of `text` belong to; `None` when it has no letters.
pub fn dominant_script(text: &str) -> Option<Script> {
    ScriptCounts::of(text).dominant()
}

#[cfg(test)]
mod tests {
    use super::{Script, dominant_script};

    #[test]
    fn names_the_dominant_script() {
        for (text, script) in [
            ("Presiden Jokowi 東京", Script::Latin),
            ("МИД России, NATO", Script::Cyrillic),
            ("وزارة الخارجية", Script::Arabic),
            ("中国外交部", Script::Han),
            ("ミサイルを発射した", Script::Kana),
            ("대통령은", Script::Hangul),
            ("ทักษิณ", Script::Thai),
        ] {
            assert_eq!(dominant_script(text), Some(script), "{text}");
        }
        assert_eq!(dominant_script("12 % — 🙂"), None);
    }
}
