//! Bytes to text: UTF-8, mended where it is broken, and the place of the first mend.

use super::Warning;

/// The byte order mark in UTF-8.
pub(super) const BOM: &[u8] = b"\xEF\xBB\xBF";

/// Decodes a whole file, or one row (`line`) that begins at `offset` of its file.
pub(super) fn text(name: &str, line: Option<usize>, offset: usize, mut bytes: Vec<u8>) -> (String, Option<Warning>) {
    let mark = if line.is_none() && bytes.starts_with(BOM) { BOM.len() } else { 0 };
    bytes.drain(..mark);
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => return (text, None),
        Err(error) => error.into_bytes(),
    };
    let (mut text, mut places, mut first, mut at) = (String::with_capacity(bytes.len()), 0_usize, 0, 0);
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        at += chunk.valid().len();
        if !chunk.invalid().is_empty() {
            if places == 0 {
                first = at;
            }
            places += 1;
            at += chunk.invalid().len();
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    let line = line.unwrap_or_else(|| bytes[..first].split(|b| *b == b'\n').count());
    let count = if places == 1 { "1 place,".to_owned() } else { format!("{places} places, the first") };
    let byte = offset + mark + first;
    let message = format!(
        "{name}:{line}: bytes that are not UTF-8 ({count} at byte {byte}) are read as U+FFFD; save the file as UTF-8"
    );
    (text, Some(Warning { code: "invalid-utf8", message }))
}
