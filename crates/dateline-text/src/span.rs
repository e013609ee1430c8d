//! The span: a half-open range of byte offsets into a document's text.

use std::fmt;

/// A half-open range `[start, end)` of byte offsets. Texts are capped at 4 GiB, so 32 bits do.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// Offset of the first byte.
    pub start: u32,
    /// Offset after the last byte.
    pub end: u32,
}

impl Span {
    /// The span from `start` to `end`; an `end` before `start` gives an empty span at `start`.
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end: if end < start { start } else { end } }
    }

    /// Length in bytes.
    pub const fn len(self) -> u32 {
        self.end.saturating_sub(self.start)
    }

    /// Whether the span holds no byte.
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// Whether `other` lies wholly inside this span (a span contains itself).
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the byte at `offset` lies inside this span.
    pub const fn contains_offset(self, offset: u32) -> bool {
        self.start <= offset && offset < self.end
    }

    /// Whether the two spans share at least one byte.
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end && !self.is_empty() && !other.is_empty()
    }

    /// The smallest span that contains both.
    #[must_use]
    pub const fn cover(self, other: Self) -> Self {
        Self {
            start: if self.start < other.start { self.start } else { other.start },
            end: if self.end > other.end { self.end } else { other.end },
        }
    }

    /// The text under the span, or `""` when the span is out of range or cuts a character.
    pub fn slice(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or("")
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl From<Span> for std::ops::Range<usize> {
    fn from(span: Span) -> Self {
        span.start as usize..span.end as usize
    }
}

#[cfg(test)]
mod tests {
    use super::Span;

    #[test]
    fn relations() {
        let outer = Span::new(2, 9);
        assert!(outer.contains(Span::new(2, 9)) && outer.contains(Span::new(4, 4)));
        assert!(!outer.contains(Span::new(1, 3)));
        assert!(outer.overlaps(Span::new(8, 20)) && !outer.overlaps(Span::new(9, 20)));
        assert!(!outer.overlaps(Span::new(4, 4)));
        assert!(outer.contains_offset(2) && !outer.contains_offset(9));
        assert_eq!(outer.cover(Span::new(0, 3)), Span::new(0, 9));
        assert_eq!((outer.len(), Span::new(5, 3).len()), (7, 0));
        assert!(Span::new(5, 3).is_empty());
    }

    #[test]
    fn slicing_never_panics() {
        let text = "día";
        assert_eq!(Span::new(0, 4).slice(text), "día");
        assert_eq!(Span::new(0, 2).slice(text), "", "cuts the í");
        assert_eq!(Span::new(3, 90).slice(text), "");
        assert_eq!(Span { start: 3, end: 1 }.slice(text), "");
    }
}
