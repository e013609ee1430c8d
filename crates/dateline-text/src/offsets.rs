//! Byte offsets to code points or UTF-16 units, for readers whose strings are not UTF-8.
//!
//! A checkpoint every [`STEP`] bytes keeps a look-up to one table access and a scan of at most one step; ASCII texts
//! need no table at all.

use crate::span::Span;

/// Bytes between checkpoints.
pub const STEP: usize = 256;

/// The unit in which a reader counts offsets.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Default)]
pub enum Unit {
    /// Bytes, the native unit.
    #[default]
    Utf8,
    /// Unicode code points (Python).
    Codepoint,
    /// UTF-16 code units (JavaScript, Java).
    Utf16,
}

/// Maps byte offsets of one text to another unit, and back.
#[derive(Clone, Debug)]
pub struct OffsetMap<'a> {
    bytes: &'a [u8],
    unit: Unit,
    /// Units before byte `i * STEP`; empty when the map is the identity.
    checkpoints: Vec<u32>,
}

impl<'a> OffsetMap<'a> {
    /// Prepares the map of `text` to `unit`.
    pub fn new(text: &'a str, unit: Unit) -> Self {
        let bytes = text.as_bytes();
        let mut checkpoints = Vec::new();
        if unit != Unit::Utf8 && !text.is_ascii() {
            checkpoints.reserve(bytes.len() / STEP + 1);
            let mut total = 0;
            for step in bytes.chunks(STEP) {
                checkpoints.push(total);
                total += count(step, unit);
            }
        }
        Self { bytes, unit, checkpoints }
    }

    /// The unit mapped to.
    pub const fn unit(&self) -> Unit {
        self.unit
    }

    /// The offset in the map's unit. Offsets past the end count as the end, offsets inside a character as its start.
    pub fn map(&self, offset: u32) -> u32 {
        let offset = self.floor(offset as usize);
        if self.checkpoints.is_empty() {
            return offset as u32;
        }
        let step = (offset / STEP).min(self.checkpoints.len() - 1);
        self.checkpoints[step] + count(&self.bytes[step * STEP..offset], self.unit)
    }

    /// Both ends of a span.
    pub fn map_span(&self, span: Span) -> Span {
        Span { start: self.map(span.start), end: self.map(span.end) }
    }

    /// The byte offset of an offset in the map's unit; inside a surrogate pair, the start of its character.
    pub fn unmap(&self, offset: u32) -> u32 {
        if self.checkpoints.is_empty() {
            return self.floor(offset as usize) as u32;
        }
        let step = self.checkpoints.partition_point(|&units| units <= offset).saturating_sub(1);
        let mut units = self.checkpoints[step];
        let mut last = self.floor(step * STEP);
        for (i, &byte) in self.bytes.iter().enumerate().skip(step * STEP) {
            if is_start(byte) {
                if units >= offset {
                    return if units == offset { i } else { last } as u32;
                }
                last = i;
                units += width(byte, self.unit);
            }
        }
        if units > offset { last as u32 } else { self.bytes.len() as u32 }
    }

    /// Both ends of a span, back to bytes.
    pub fn unmap_span(&self, span: Span) -> Span {
        Span { start: self.unmap(span.start), end: self.unmap(span.end) }
    }

    /// The start of the character that holds the byte at `offset`.
    fn floor(&self, offset: usize) -> usize {
        if offset >= self.bytes.len() {
            return self.bytes.len();
        }
        let mut at = offset;
        while at > 0 && !is_start(self.bytes[at]) {
            at -= 1;
        }
        at
    }
}

const fn is_start(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

/// Units of the character that starts with `byte`.
const fn width(byte: u8, unit: Unit) -> u32 {
    match unit {
        Unit::Utf16 if byte >= 0xF0 => 2,
        _ => 1,
    }
}

/// Units of the characters that start within `bytes`.
fn count(bytes: &[u8], unit: Unit) -> u32 {
    let starts: u32 = bytes.iter().map(|&b| u32::from(is_start(b))).sum();
    if unit == Unit::Utf16 { starts + bytes.iter().map(|&b| u32::from(b >= 0xF0)).sum::<u32>() } else { starts }
}

#[cfg(test)]
mod tests {
    use super::{OffsetMap, STEP, Unit};
    use crate::span::Span;

    #[test]
    fn counts_in_each_unit() {
        let text = "aé日𝒳z";
        let z = text.find('z').map_or(0, |i| i as u32);
        assert_eq!(OffsetMap::new(text, Unit::Utf8).map(z), z);
        assert_eq!(OffsetMap::new(text, Unit::Codepoint).map(z), 4);
        assert_eq!(OffsetMap::new(text, Unit::Utf16).map(z), 5);
        assert_eq!(OffsetMap::new(text, Unit::Utf16).map_span(Span::new(0, 999)), Span::new(0, 6));
    }

    #[test]
    fn offsets_off_boundary_round_down() {
        let map = OffsetMap::new("aé日𝒳z", Unit::Codepoint);
        assert_eq!(map.map(2), 1, "inside é");
        let utf16 = OffsetMap::new("𝒳z", Unit::Utf16);
        assert_eq!(utf16.unmap(1), 0, "inside the surrogate pair");
        assert_eq!(utf16.unmap(2), 4);
        assert_eq!(utf16.unmap(77), 5);
    }

    #[test]
    fn every_boundary_round_trips_across_checkpoints() {
        let text = "Ankara, İstanbul 東京 🙂 é ".repeat(4 * STEP / 20);
        for unit in [Unit::Utf8, Unit::Codepoint, Unit::Utf16] {
            let map = OffsetMap::new(&text, unit);
            for (i, _) in text.char_indices() {
                assert_eq!(map.unmap(map.map(i as u32)), i as u32, "{unit:?} at {i}");
            }
            let units = match unit {
                Unit::Utf8 => text.len(),
                Unit::Codepoint => text.chars().count(),
                Unit::Utf16 => text.encode_utf16().count(),
            };
            assert_eq!(map.map(text.len() as u32), units as u32);
        }
    }

    #[test]
    fn ascii_and_empty_texts_need_no_table() {
        assert!(OffsetMap::new("plain", Unit::Utf16).checkpoints.is_empty());
        assert_eq!(OffsetMap::new("", Unit::Codepoint).map(5), 0);
        assert_eq!(OffsetMap::new("", Unit::Codepoint).unmap(5), 0);
    }
}
