//! Lines of a text with their spans, and trimming of spans.

use crate::chars::is_newline;
use crate::span::Span;

/// One line of a text.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub struct Line {
    /// The line without its terminator.
    pub span: Span,
    /// The line without white space at either end; empty, at the line's start, for a blank line.
    pub trimmed: Span,
}

impl Line {
    /// Whether the line holds nothing but white space.
    pub const fn is_blank(&self) -> bool {
        self.trimmed.is_empty()
    }
}

/// The lines of `text`, ended by `\n`, `\r\n`, `\r` or a Unicode line break. A final terminator opens no further line.
pub fn lines(text: &str) -> impl Iterator<Item = Line> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..).filter(|rest| !rest.is_empty())?;
        let start = at;
        let (length, terminator) = rest.find(is_newline).map_or((rest.len(), 0), |i| (i, terminator_len(&rest[i..])));
        at = start + length + terminator;
        let span = Span::new(start as u32, (start + length) as u32);
        Some(Line { span, trimmed: trim(text, span) })
    })
}

/// The blocks of non-blank lines between blank lines, trimmed.
pub fn paragraphs(text: &str) -> impl Iterator<Item = Span> + '_ {
    let mut rest = lines(text);
    std::iter::from_fn(move || {
        let first = rest.by_ref().find(|line| !line.is_blank())?;
        let block = rest.by_ref().take_while(|line| !line.is_blank());
        Some(block.fold(first.trimmed, |span, line| span.cover(line.trimmed)))
    })
}

/// `span` without white space at either end; an all-blank span becomes empty at its start.
pub fn trim(text: &str, span: Span) -> Span {
    let slice = span.slice(text);
    let start = slice.len() - slice.trim_start().len();
    let inner = slice.trim();
    if inner.is_empty() {
        return Span::new(span.start, span.start);
    }
    let start = span.start + start as u32;
    Span::new(start, start + inner.len() as u32)
}

/// Bytes of the line terminator at the start of `rest`.
fn terminator_len(rest: &str) -> usize {
    if rest.starts_with("\r\n") { 2 } else { rest.chars().next().map_or(0, char::len_utf8) }
}

#[cfg(test)]
mod tests {
    use super::{lines, paragraphs, trim};
    use crate::span::Span;

    #[test]
    fn every_terminator_ends_a_line() {
        let text = "satu\r\n  dua \n\ntiga\rempat\u{2028}lima\n";
        let found: Vec<&str> = lines(text).map(|line| line.trimmed.slice(text)).collect();
        assert_eq!(found, ["satu", "dua", "", "tiga", "empat", "lima"]);
        assert_eq!(lines("").count(), 0);
        assert!(lines(" \n").all(|line| line.is_blank()));
    }

    #[test]
    fn paragraphs_are_blocks() {
        let text = "\n\na\nb \n \n c\n";
        let found: Vec<&str> = paragraphs(text).map(|span| span.slice(text)).collect();
        assert_eq!(found, ["a\nb", "c"]);
    }

    #[test]
    fn trims_inside_the_span() {
        assert_eq!(trim("a  b  c", Span::new(1, 6)), Span::new(3, 4));
        assert_eq!(trim("   ", Span::new(1, 3)), Span::new(1, 1));
    }
}
