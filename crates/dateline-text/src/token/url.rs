//! Addresses: URLs with a scheme, bare domains and e-mail addresses in running text.

use super::scan::Scanner;

/// Last labels that make a bare domain. Those that are common words (`in`, `it`, `to`, `no`) are left out: a missing
/// space after a full stop is the likelier reading.
const TOP_LEVEL: [&str; 75] = [
    "ae", "ai", "app", "ar", "asia", "au", "bg", "biz", "bn", "br", "ca", "cc", "ch", "cl", "cn", "co", "com", "cz",
    "de", "dk", "ec", "edu", "eg", "es", "eu", "fi", "fm", "fr", "gov", "gr", "hk", "hu", "id", "ie", "il", "info",
    "int", "io", "ir", "jp", "kr", "lk", "mil", "mx", "my", "net", "news", "ng", "nl", "nz", "online", "org", "pe",
    "ph", "pk", "pl", "pt", "qa", "ro", "rs", "ru", "sa", "se", "sg", "sy", "th", "tl", "tr", "tv", "tw", "ua", "uk",
    "us", "vn", "za",
];

/// Longest domain or mail name read, which keeps hostile text from costing more than its length.
const LONGEST: usize = 253;

/// Most labels of a domain read.
const MOST_LABELS: usize = 8;

impl Scanner<'_> {
    /// The end of the address that starts with the word at `start` and goes on at `end`, where `:`, `@` or `.` stands.
    #[cold]
    pub(super) fn address(&self, start: usize, end: usize) -> Option<usize> {
        if !self.bytes.get(start..end)?.is_ascii() {
            return None;
        }
        match self.bytes.get(end)? {
            b':' => {
                let path = end + 3;
                let scheme = self.bytes.get(end..path) == Some(b"://") && end - start <= 8;
                let end = self.url_end(path);
                (scheme && end > path).then_some(end)
            }
            b'@' => self.mail(end),
            _ => {
                let local = end + self.bytes[end..].iter().take(LONGEST).take_while(|&&b| is_local(b)).count();
                if self.bytes.get(local) == Some(&b'@') { self.mail(local) } else { self.host_url(start) }
            }
        }
    }

    /// The end of the mail domain behind the `@` at `at`.
    fn mail(&self, at: usize) -> Option<usize> {
        let (start, mut end) = (at + 1, at + 1);
        end += self.bytes.get(start..)?.iter().take(LONGEST).take_while(|&&b| is_host(b)).count();
        while end > start && matches!(self.bytes[end - 1], b'.' | b'-') {
            end -= 1;
        }
        let host = self.text.get(start..end)?;
        let (name, top) = host.rsplit_once('.')?;
        (!name.is_empty() && top.len() > 1 && top.bytes().all(|b| b.is_ascii_alphabetic())).then_some(end)
    }

    /// The end of a bare domain at `start` and of the path behind it.
    #[cold]
    pub(super) fn host_url(&self, start: usize) -> Option<usize> {
        let length = self.bytes.get(start..)?.iter().take(LONGEST).take_while(|&&b| is_host(b)).count();
        let host = self.text.get(start..start + length)?;
        let www = host.get(..4).is_some_and(|head| head.eq_ignore_ascii_case("www."));
        let mut end = None;
        let mut at = 0;
        for (i, label) in host.split('.').take(MOST_LABELS).enumerate() {
            if label.is_empty() || label.starts_with('-') {
                break;
            }
            at += label.len() + usize::from(i > 0);
            let open = label.len() > 1 && label.bytes().all(|b| b.is_ascii_lowercase());
            // Written in capitals, a domain is so as a whole; else a capital begins a new sentence (`said.In`).
            let known = if open {
                TOP_LEVEL.binary_search(&label).is_ok()
            } else {
                label.len() == 3
                    && !host[..at].bytes().any(|b| b.is_ascii_lowercase())
                    && ["COM", "NET", "ORG"].contains(&label)
            };
            if (i > 0 && known) || (i > 1 && www && open) {
                end = Some(start + at);
            }
        }
        let end = end?;
        Some(if matches!(self.bytes.get(end), Some(b'/' | b'?' | b'#')) {
            self.url_end(end).max(end)
        } else if self.bytes.get(end) == Some(&b':') && self.bytes.get(end + 1).is_some_and(u8::is_ascii_digit) {
            self.url_end(end)
        } else {
            end
        })
    }

    /// The end of URL characters from `start`, without the punctuation that closes the sentence around it.
    fn url_end(&self, start: usize) -> usize {
        let Some(rest) = self.bytes.get(start..) else { return start };
        let mut url = &rest[..rest.iter().take_while(|&&b| is_url(b)).count()];
        // Closing brackets beyond the opened ones belong to the text around.
        let mut spare = [(b'(', b')'), (b'[', b']')].map(|pair| surplus(url, pair));
        while let Some((&last, head)) = url.split_last() {
            let drop = match last {
                b'.' | b',' | b';' | b':' | b'!' | b'?' | b'\'' | b'*' | b'_' => true,
                b')' => take(&mut spare[0]),
                b']' => take(&mut spare[1]),
                _ => false,
            };
            if !drop {
                break;
            }
            url = head;
        }
        start + url.len()
    }
}

/// How many more closing than opening brackets there are.
fn surplus(url: &[u8], (open, close): (u8, u8)) -> u32 {
    let (opened, closed) = url.iter().fold((0_u32, 0_u32), |(opened, closed), &byte| {
        (opened + u32::from(byte == open), closed + u32::from(byte == close))
    });
    closed.saturating_sub(opened)
}

fn take(spare: &mut u32) -> bool {
    let some = *spare > 0;
    *spare = spare.saturating_sub(1);
    some
}

const fn is_local(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'%' | b'+' | b'-')
}

const fn is_host(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-')
}

const fn is_url(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>' | b'"' | b'{' | b'}' | b'|' | b'\\' | b'^' | b'`')
}

#[cfg(test)]
mod tests {
    #[test]
    fn top_level_labels_are_sorted() {
        assert!(super::TOP_LEVEL.is_sorted());
    }
}
