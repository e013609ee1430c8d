//! Cuts Rust source into code, comments and string literals, so that words in strings are not taken for code.

/// What a piece of source is.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Code,
    Comment,
    /// The inside of a string literal, escapes as written.
    Text,
}

/// A piece of source.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a str,
    /// Line on which it begins, from 1.
    pub(super) line: usize,
}

/// The pieces of a file in order. Source that does not lex ends in one long piece; nothing is lost.
pub(super) fn pieces(source: &str) -> Vec<Piece<'_>> {
    let mut scan = Scan { source, from: 0, line: 1, pieces: Vec::new() };
    let bytes = source.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        at = match bytes[at] {
            b'/' if bytes.get(at + 1) == Some(&b'/') => {
                let end = source[at..].find('\n').map_or(bytes.len(), |n| at + n);
                scan.cut(at, at..end, end, Kind::Comment)
            }
            b'/' if bytes.get(at + 1) == Some(&b'*') => {
                let end = block_comment(bytes, at);
                scan.cut(at, at..end, end, Kind::Comment)
            }
            b'r' if !within_word(bytes, at) && raw_hashes(bytes, at).is_some() => {
                let hashes = raw_hashes(bytes, at).unwrap_or(0);
                let start = at + hashes + 2;
                let close = format!("\"{}", "#".repeat(hashes));
                let end = source[start..].find(&close).map_or(bytes.len(), |n| start + n);
                scan.cut(at, start..end, (end + close.len()).min(bytes.len()), Kind::Text)
            }
            b'"' => {
                let end = string_end(bytes, at + 1);
                scan.cut(at, at + 1..end, (end + 1).min(bytes.len()), Kind::Text)
            }
            b'\'' => character_end(source, at),
            _ => at + 1,
        };
    }
    scan.cut(bytes.len(), bytes.len()..bytes.len(), bytes.len(), Kind::Code);
    scan.pieces
}

struct Scan<'a> {
    source: &'a str,
    from: usize,
    line: usize,
    pieces: Vec<Piece<'a>>,
}

impl Scan<'_> {
    /// Closes the code before `at`, adds what stands in `inner`, and goes on at `next`.
    fn cut(&mut self, at: usize, inner: std::ops::Range<usize>, next: usize, kind: Kind) -> usize {
        self.push(self.from..at, Kind::Code);
        self.line += lines(&self.source[at..inner.start]);
        self.push(inner.clone(), kind);
        self.line += lines(&self.source[inner.end..next]);
        self.from = next;
        next
    }

    fn push(&mut self, range: std::ops::Range<usize>, kind: Kind) {
        let text = &self.source[range];
        // Empty literals are kept: they count in lists.
        if !text.is_empty() || kind == Kind::Text {
            self.pieces.push(Piece { kind, text, line: self.line });
        }
        self.line += lines(text);
    }
}

fn lines(text: &str) -> usize {
    text.bytes().filter(|&b| b == b'\n').count()
}

fn within_word(bytes: &[u8], at: usize) -> bool {
    // `br"…"` and `cr"…"` are raw strings too.
    at > 0 && (bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'_') && !matches!(bytes[at - 1], b'b' | b'c')
}

/// The number of `#` when a raw string opens here.
fn raw_hashes(bytes: &[u8], at: usize) -> Option<usize> {
    let hashes = bytes[at + 1..].iter().take_while(|&&b| b == b'#').count();
    (bytes.get(at + 1 + hashes) == Some(&b'"')).then_some(hashes)
}

fn block_comment(bytes: &[u8], at: usize) -> usize {
    let (mut depth, mut at) = (1, at + 2);
    while depth > 0 && at < bytes.len() {
        match (bytes[at], bytes.get(at + 1)) {
            (b'/', Some(b'*')) => (depth, at) = (depth + 1, at + 2),
            (b'*', Some(b'/')) => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
    }
    at.min(bytes.len())
}

fn string_end(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at.min(bytes.len())
}

/// Past a character literal; past the quote alone when it opens a lifetime.
fn character_end(source: &str, at: usize) -> usize {
    let mut rest = source[at + 1..].chars();
    match rest.next() {
        Some('\\') => {
            // The escaped character itself may be a quote.
            let start = at + 3;
            source.get(start..).and_then(|s| s.find('\'')).map_or(source.len(), |n| start + n + 1)
        }
        Some(c) if rest.next() == Some('\'') => at + 2 + c.len_utf8(),
        _ => at + 1,
    }
}

/// The source before its module of tests, which stands last in a file.
pub(super) fn without_tests(source: &str) -> &str {
    let mut from = 0;
    while let Some(found) = source[from..].find("#[cfg(test)]") {
        let at = from + found;
        let line_start = source[..at].rfind('\n').map_or(0, |n| n + 1);
        let rest = source[at + "#[cfg(test)]".len()..].trim_start();
        let declares = rest.split(['{', ';']).next().is_some_and(|d| d.contains("mod "));
        if declares
            && rest.find('{').is_some_and(|open| rest.find(';').is_none_or(|end| open < end))
            && line_start == at
        {
            return &source[..at];
        }
        from = at + 1;
    }
    source
}

#[cfg(test)]
mod tests {
    use super::{Kind, pieces, without_tests};

    fn of_kind(source: &str, kind: Kind) -> Vec<(usize, &str)> {
        pieces(source).into_iter().filter(|p| p.kind == kind).map(|p| (p.line, p.text)).collect()
    }

    #[test]
    fn strings_of_all_kinds() {
        let source = "let a = \"x \\\" y\";\nlet b = r#\"say \"no\"\"#;\nlet c = br\"\\\";\nlet d = \"\";";
        assert_eq!(of_kind(source, Kind::Text), [(1, "x \\\" y"), (2, "say \"no\""), (3, "\\"), (4, "")]);
        assert!(of_kind(source, Kind::Comment).is_empty());
    }

    #[test]
    fn comments_and_what_only_looks_like_them() {
        let source =
            "a(\"// no\"); // yes\n/* one /* two */ still */ b();\n/// doc\nc('\"'); d('/', '\\'', '\\u{41}');";
        assert_eq!(of_kind(source, Kind::Comment), [(1, "// yes"), (2, "/* one /* two */ still */"), (3, "/// doc")]);
        assert_eq!(of_kind(source, Kind::Text), [(1, "// no")]);
        assert!(
            of_kind(source, Kind::Code).last().is_some_and(|(line, code)| *line == 3 && code.ends_with("'\\u{41}');"))
        );
    }

    #[test]
    fn lifetimes_are_no_characters() {
        let source = "fn f<'a>(x: &'a str, y: &'static str) -> &'a str { \"é\" } let c = 'é';";
        assert_eq!(of_kind(source, Kind::Text), [(1, "é")]);
    }

    #[test]
    fn names_that_end_in_r_open_no_raw_string() {
        assert_eq!(of_kind("for(\"a\"); ender\"b\"; br\"c\"", Kind::Text), [(1, "a"), (1, "b"), (1, "c")]);
    }

    #[test]
    fn broken_source_is_read_to_its_end() {
        for (source, last) in
            [("let a = \"open", "open"), ("/* open", "/* open"), ("r#\"open", "open"), ("'\\", "'\\"), ("\"\\", "\\")]
        {
            assert_eq!(pieces(source).last().map(|p| p.text), Some(last), "{source:?}");
        }
    }

    #[test]
    fn tests_are_cut_off() {
        assert_eq!(without_tests("fn a() {}\n#[cfg(test)]\nmod tests {\n}\n"), "fn a() {}\n");
        let declared = "#[cfg(test)]\nmod tests;\n\nfn a() { b(); }\n";
        assert_eq!(without_tests(declared), declared);
        let function = "#[cfg(test)]\nfn helper() {}\nfn a() {}\n";
        assert_eq!(without_tests(function), function);
    }
}
