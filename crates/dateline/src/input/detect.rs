//! What a file holds: by its extension, then by its first bytes; and what is refused.

use std::ffi::OsStr;

use super::decode::BOM;
use crate::error::{Error, Kind};

/// How many bytes are looked at.
pub(super) const SAMPLE: usize = 8192;

/// What a file holds.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Content {
    Text,
    JsonLines,
    /// One JSON value that goes over several lines or holds many articles.
    JsonValue,
    Html,
}

/// Decides what a file holds.
pub(super) fn content(extension: Option<&OsStr>, start: &[u8]) -> Content {
    let extension = extension.map(|e| e.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
    match extension.as_str() {
        "jsonl" | "ndjson" => return Content::JsonLines,
        "html" | "htm" | "xhtml" => return Content::Html,
        "txt" | "text" | "md" => return Content::Text,
        _ => {}
    }
    let start = start.strip_prefix(BOM).unwrap_or(start).trim_ascii_start();
    match start.first() {
        Some(b'<') if is_html(start) => Content::Html,
        Some(b'[') if extension == "json" || start[1..].trim_ascii_start().starts_with(b"{") => Content::JsonValue,
        // An object that its first line does not close, and does not break either, is spread over lines.
        Some(b'{') if extension == "json" && is_open(start) => Content::JsonValue,
        Some(b'{') if extension == "json" || matches!(start[1..].trim_ascii_start().first(), Some(b'"' | b'}')) => {
            Content::JsonLines
        }
        _ => Content::Text,
    }
}

fn is_html(start: &[u8]) -> bool {
    ["<!doctype html", "<html", "<head", "<body", "<?xml", "<!--", "<article", "<div", "<p>", "<meta"]
        .iter()
        .any(|tag| start.get(..tag.len()).is_some_and(|s| s.eq_ignore_ascii_case(tag.as_bytes())))
}

fn is_open(start: &[u8]) -> bool {
    let line = start.split(|b| *b == b'\n').next().unwrap_or_default();
    start.len() < SAMPLE && serde_json::from_slice::<serde::de::IgnoredAny>(line).is_err_and(|e| e.is_eof())
}

/// Beginnings of files that hold no text, what they are, and what to do.
const BINARY: &[(&[u8], &str, &str)] = &[
    (b"%PDF-", "a PDF file", "give its text (`pdftotext FILE`)"),
    (b"\x1F\x8B", "compressed (gzip)", "unpack it first (`gunzip -k FILE`, or `zcat FILE | dateline code`)"),
    (b"\x28\xB5\x2F\xFD", "compressed (zstd)", "unpack it first (`zstdcat FILE | dateline code`)"),
    (b"BZh", "compressed (bzip2)", "unpack it first (`bzcat FILE | dateline code`)"),
    (b"\xFD7zXZ", "compressed (xz)", "unpack it first (`xzcat FILE | dateline code`)"),
    (b"PK\x03\x04", "a zip archive or an office document", "unpack it, or save the article as plain text"),
];

/// Refuses what cannot be coded.
pub(super) fn refuse(name: &str, content: Content, start: &[u8]) -> Result<(), Error> {
    let place = name.to_owned();
    if start.starts_with(b"\xFF\xFE") || start.starts_with(b"\xFE\xFF") {
        return Err(Kind::Utf16 { place }.into());
    }
    if let Some((_, what, remedy)) = BINARY.iter().find(|(magic, ..)| start.starts_with(magic)) {
        return Err(Kind::Binary { place, what, remedy }.into());
    }
    if looks_binary(start) {
        return Err(Kind::Binary { place, what: "a binary file", remedy: "give text in UTF-8" }.into());
    }
    match content {
        Content::Html => Err(Kind::Html { place }.into()),
        Content::JsonValue => Err(Kind::JsonArray { place }.into()),
        Content::Text | Content::JsonLines => Ok(()),
    }
}

/// A zero byte, or one in ten bytes a control character.
fn looks_binary(start: &[u8]) -> bool {
    let control = |b: &&u8| **b < 0x20 && !matches!(**b, b'\t' | b'\n' | b'\r' | 0x0B | 0x0C | 0x1B);
    start.contains(&0) || start.iter().filter(control).count() * 10 > start.len()
}

#[cfg(test)]
mod tests {
    use std::ffi::OsStr;

    use super::{Content, content, looks_binary};

    #[test]
    fn extension_goes_before_content() {
        let json = br#"{"id": "a", "text": "x"}"#;
        assert_eq!(content(None, json), Content::JsonLines);
        assert_eq!(content(Some(OsStr::new("TXT")), json), Content::Text);
        assert_eq!(content(Some(OsStr::new("jsonl")), b"no"), Content::JsonLines);
        assert_eq!(content(Some(OsStr::new("htm")), b"no"), Content::Html);
    }

    #[test]
    fn content_decides_otherwise() {
        assert_eq!(content(None, b" <!DOCTYPE HTML><title>"), Content::Html);
        assert_eq!(content(None, b"<3 says the minister"), Content::Text);
        assert_eq!(content(None, b"{ \"id\": 1}"), Content::JsonLines);
        assert_eq!(content(None, b"{Jakarta} (Antara)"), Content::Text);
        assert_eq!(content(None, b"[{\"id\": 1}]"), Content::JsonValue);
        assert_eq!(content(None, b"[Antara] Jakarta"), Content::Text);
        assert_eq!(content(Some(OsStr::new("json")), b"{\n"), Content::JsonValue);
        assert_eq!(content(Some(OsStr::new("json")), b"{\"id\": 1}\n"), Content::JsonLines);
    }

    #[test]
    fn control_characters_are_not_text() {
        assert!(looks_binary(b"\x7FELF\x02\x01\x01\0"));
        assert!(looks_binary(&[1, 2, 3, 4, b'a']));
        assert!(!looks_binary(b"Caf\xE9 \xFF\xFE \x1B[1m\r\n\t"));
        assert!(!looks_binary(b""));
    }
}
