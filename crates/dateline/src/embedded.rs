//! The lexicon inside the library: the compiled image, and the sources it was compiled from.

use std::borrow::Cow;

use dateline_lexicon::{Lexicon, SourceFile};

use crate::error::{Error, Kind};

static IMAGE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.img"));
static SOURCES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.src"));

/// Opens the embedded image; nothing is copied or decoded before it is asked for.
pub(crate) fn lexicon() -> Result<Lexicon, Error> {
    Lexicon::open(Cow::Borrowed(IMAGE)).ok_or_else(|| Kind::Image.into())
}

/// The files that the image was compiled from.
pub(crate) fn sources() -> Vec<SourceFile> {
    let mut files = Vec::new();
    let mut rest = SOURCES;
    while let Some((path, after)) = take(rest) {
        let Some((bytes, after)) = take(after) else { break };
        files.push(SourceFile { path: String::from_utf8_lossy(path).into_owned(), bytes: bytes.to_vec() });
        rest = after;
    }
    files
}

fn take(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (len, rest) = bytes.split_first_chunk::<4>()?;
    rest.split_at_checked(u32::from_le_bytes(*len) as usize)
}

#[cfg(test)]
mod tests {
    #[test]
    fn sources_come_back_whole() {
        let sources = super::sources();
        assert!(sources.iter().any(|s| s.path == "_world/countries.lex"));
        assert!(sources.iter().any(|s| s.path == "en/grammar.lex"));
        assert!(sources.is_sorted_by(|a, b| a.path < b.path));
        let total: usize = sources.iter().map(|s| s.path.len() + s.bytes.len() + 8).sum();
        assert_eq!(total, super::SOURCES.len());
    }
}
