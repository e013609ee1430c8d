//! The compiled lexicon: one byte image with named sections, read in place.

use std::borrow::Cow;

const MAGIC: &[u8; 8] = b"DATELEX1";

/// A compiled lexicon as bytes.
#[derive(Clone, Debug)]
pub struct Image {
    bytes: Cow<'static, [u8]>,
    sections: Vec<(String, usize, usize)>,
}

impl Image {
    /// Puts sections together.
    pub fn build(sections: &[(String, Vec<u8>)]) -> Vec<u8> {
        let mut head = MAGIC.to_vec();
        head.extend_from_slice(&(sections.len() as u32).to_le_bytes());
        let head_len: usize = head.len() + sections.iter().map(|(name, _)| name.len() + 12).sum::<usize>();
        let mut at = head_len;
        for (name, body) in sections {
            head.extend_from_slice(&(name.len() as u32).to_le_bytes());
            head.extend_from_slice(name.as_bytes());
            head.extend_from_slice(&(at as u32).to_le_bytes());
            head.extend_from_slice(&(body.len() as u32).to_le_bytes());
            at += body.len();
        }
        for (_, body) in sections {
            head.extend_from_slice(body);
        }
        head
    }

    /// Opens an image; `None` when the bytes are not one of this version.
    pub fn open(bytes: Cow<'static, [u8]>) -> Option<Self> {
        let u32_at = |at: usize| Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize);
        if bytes.get(..8)? != MAGIC {
            return None;
        }
        let count = u32_at(8)?;
        let mut at = 12;
        let mut sections = Vec::new();
        for _ in 0..count {
            let len = u32_at(at)?;
            let name = std::str::from_utf8(bytes.get(at + 4..at + 4 + len)?).ok()?.to_owned();
            let (start, size) = (u32_at(at + 4 + len)?, u32_at(at + 8 + len)?);
            if start + size > bytes.len() {
                return None;
            }
            sections.push((name, start, size));
            at += len + 12;
        }
        Some(Self { bytes, sections })
    }

    /// The bytes of a section; borrowed when the image is embedded.
    pub fn section(&self, name: &str) -> Option<Cow<'static, [u8]>> {
        let (_, start, size) = self.sections.iter().find(|(n, _, _)| n == name)?;
        match &self.bytes {
            Cow::Borrowed(bytes) => bytes.get(*start..start + size).map(Cow::Borrowed),
            Cow::Owned(bytes) => bytes.get(*start..start + size).map(|b| Cow::Owned(b.to_vec())),
        }
    }

    /// Names of all sections.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.sections.iter().map(|(name, _, _)| name.as_str())
    }
}
