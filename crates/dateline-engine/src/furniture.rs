//! Article furniture in plain text: cross-links, adverts, captions, the outlet's prefix.

use dateline_lexicon::grammar::Profile;
use dateline_text::{Span, lines};

/// What was found around the article's own words.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Furniture {
    /// Spans that are not the article.
    pub(crate) spans: Vec<Span>,
    /// The outlet named in a prefix ("tumkongreler.com- …").
    pub(crate) outlet: Option<String>,
}

/// Finds furniture.
pub(crate) fn find(text: &str, profile: &Profile) -> Furniture {
    let mut found = Furniture::default();
    let mut first = true;
    for line in lines(text) {
        if line.is_blank() {
            continue;
        }
        let span = dateline_text::lines::trim(text, line.span);
        let words = span.slice(text);
        if std::mem::take(&mut first)
            && let Some((len, outlet)) = prefix(words)
        {
            found.spans.push(Span::new(span.start, span.start + len as u32));
            found.outlet = Some(outlet.to_owned());
        }
        if is_furniture(words, profile) {
            found.spans.push(span);
        }
    }
    found
}

/// A line that opens with a cross-link's words and a colon or dash, or is nothing but such words.
fn is_furniture(line: &str, profile: &Profile) -> bool {
    let lower = line.get(..line.char_indices().nth(60).map_or(line.len(), |(i, _)| i)).unwrap_or(line).to_lowercase();
    let lower = lower.trim_start_matches(['*', '>', '-', '[', '(', '#', '\u{2022}', ' ']);
    profile.furniture.iter().any(|opener| {
        lower.strip_prefix(opener.as_str()).is_some_and(|rest| {
            let rest = rest.trim_start();
            rest.starts_with([':', '|', '\u{BB}', '>']) || rest.is_empty()
        })
    }) || is_initials(line)
}

/// Editors' initials at the foot: "(drw/sat)", "[abc]".
fn is_initials(line: &str) -> bool {
    let inner = line.strip_prefix(['(', '[']).and_then(|l| l.strip_suffix([')', ']'])).unwrap_or_default();
    !inner.is_empty() && inner.len() <= 16 && inner.bytes().all(|b| b.is_ascii_lowercase() || b == b'/' || b == b'.')
}

/// "kompas.com - ", "JAKARTA, KOMPAS.com –": the outlet before the text.
fn prefix(line: &str) -> Option<(usize, &str)> {
    let end = line.char_indices().nth(60).map_or(line.len(), |(i, _)| i);
    let head = line.get(..end)?;
    let (at, dash) = head.char_indices().find(|(i, c)| {
        matches!(c, '\u{2013}' | '\u{2014}') || *c == '-' && (head[*i..].starts_with("- ") || head[..*i].ends_with(' '))
    })?;
    let before = head[..at].trim_end();
    let outlet = before.rsplit([',', ' ']).next()?.trim();
    let host = outlet.rsplit_once('.').is_some_and(|(name, tld)| {
        name.len() > 2
            && (2..=4).contains(&tld.len())
            && outlet.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-')
    });
    if !host {
        return None;
    }
    let start = before.len() - outlet.len();
    // Only the outlet itself when a dateline stands before it.
    let len = at + dash.len_utf8();
    if start == 0 { Some((len, outlet)) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profile() -> Profile {
        Profile { furniture: vec!["baca juga".into(), "baca".into(), "read more".into()], ..Profile::default() }
    }

    #[test]
    fn finds_links_and_outlets() {
        let text =
            "kabar.com- Presiden tiba.\nBaca juga: Harga beras naik\nBaca:Dulu ada\nBaca buku itu penting.\n(drw/sat)";
        let found = find(text, &profile());
        let words: Vec<&str> = found.spans.iter().map(|s| s.slice(text)).collect();
        assert_eq!(words, ["kabar.com-", "Baca juga: Harga beras naik", "Baca:Dulu ada", "(drw/sat)"]);
        assert_eq!(found.outlet.as_deref(), Some("kabar.com"));
    }
}
