//! Quotations: the spans inside quotation marks, and who said them.

use dateline_text::{Span, Token};

use crate::syntax::chunk::is_quote_mark;

/// A stretch between quotation marks, as byte and token ranges.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Quoted {
    /// The words without the marks.
    pub(crate) span: Span,
    /// Tokens between the marks.
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// Finds what stands in quotation marks. A quotation that is not closed ends with its paragraph; one that goes on over
/// paragraphs with an opening mark each is found paragraph by paragraph.
pub(crate) fn quoted(text: &str, tokens: &[Token]) -> Vec<Quoted> {
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    for (i, token) in tokens.iter().enumerate() {
        let paragraph = token.flags.contains(dateline_text::Flags::LINE_START);
        if paragraph && let Some((start, _)) = open.take() {
            push(&mut found, tokens, start, i);
        }
        let word = token.text(text);
        if !is_quote_mark(word) {
            continue;
        }
        let mark = word.chars().next().unwrap_or('"');
        match open {
            None if opens(mark, tokens, i) => open = Some((i + 1, mark)),
            Some((start, opener)) if closes(opener, mark) => {
                push(&mut found, tokens, start, i);
                open = None;
            }
            _ => {}
        }
    }
    if let Some((start, _)) = open {
        push(&mut found, tokens, start, tokens.len());
    }
    found
}

fn opens(mark: char, tokens: &[Token], i: usize) -> bool {
    match mark {
        '\u{201D}' | '\u{BB}' | '\u{300D}' => {
            // A closing mark opens only where careless typing put it: at a paragraph's start.
            tokens[i].flags.contains(dateline_text::Flags::LINE_START)
        }
        '"' | '\'' | '`' => {
            let glued = tokens.get(i + 1).is_some_and(|t| !t.flags.contains(dateline_text::Flags::SPACE_BEFORE));
            let free = i == 0
                || tokens[i].flags.contains(dateline_text::Flags::SPACE_BEFORE)
                || tokens[i].flags.contains(dateline_text::Flags::LINE_START);
            glued || free
        }
        _ => true,
    }
}

fn closes(opener: char, mark: char) -> bool {
    match opener {
        '\u{201C}' | '\u{201D}' | '\u{201E}' | '\u{201F}' | '"' => matches!(mark, '\u{201C}' | '\u{201D}' | '"'),
        '\u{AB}' | '\u{BB}' => matches!(mark, '\u{AB}' | '\u{BB}'),
        '\u{300C}' => mark == '\u{300D}',
        _ => mark == opener,
    }
}

fn push(found: &mut Vec<Quoted>, tokens: &[Token], start: usize, end: usize) {
    if start < end {
        found.push(Quoted { span: Span::new(tokens[start].span.start, tokens[end - 1].span.end), start, end });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quotes(text: &str) -> Vec<&str> {
        let tokens = dateline_text::tokenize(text);
        quoted(text, &tokens).iter().map(|q| q.span.slice(text)).collect()
    }

    #[test]
    fn finds_quotations_of_all_marks() {
        assert_eq!(quotes("“Kami siap,” ujarnya. \"Ya,\" kata dia."), ["Kami siap,", "Ya,"]);
        assert_eq!(quotes("«Да», сказал он. 「はい」と。"), ["Да", "はい"]);
        assert_eq!(quotes("He said: \"We go.\nNext paragraph."), ["We go."]);
        assert!(quotes("no quotes").is_empty());
    }
}
