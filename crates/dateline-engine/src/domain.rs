//! What an article is about: a linear classifier over the words of its opening, read straight from its weights file.
//!
//! News of sport, business or crime uses the words of conflict and diplomacy. What opens like that is coded all the same, but
//! its events are held less certain, and a diagnostic says so. All is integer arithmetic: a label's score is the sum of the
//! weights of the features, divided by the root of the number of words, in parts of a bit; shares follow as powers of two.
//!
//! All integers of the file are little-endian:
//!
//! | part | size |
//! |---|---|
//! | magic `DLDOM\0\0\1` | 8 |
//! | labels, rows (a multiple of four), one step of a weight in 1/65536 bit, zero | 4 each |
//! | label names, padded with zeros; the first is politics | 16 each |
//! | check values, in buckets of four | 2 a row |
//! | weights, signed bytes | labels a row |

use dateline_text::{Span, TokenKind, hash_word, tokenize};

use crate::parsed::Parsed;
use crate::record::{Diagnostic, Document, Event};
use crate::syntax::prepare::Context;
use crate::tagger::{BUCKET, place};

/// First bytes of a weights file.
pub const MAGIC: [u8; 8] = *b"DLDOM\0\0\x01";
/// The most labels a file can hold.
pub const LABELS: usize = 8;
/// Bytes of a label name.
pub const NAME: usize = 16;
/// Politics has at most this share, in percent, where a text is clearly about something else.
pub const DOUBT: u8 = 10;

/// Words after which an opening is long enough.
const WORDS: usize = 40;
/// The most sentences of an opening.
const SENTENCES: usize = 3;
/// By how many hundredths the confidence of an event is lowered, and where it ends.
const LOWERED: f32 = 20.0;
const LEAST: f32 = 5.0;

/// A classifier over the bytes of a weights file.
#[derive(Clone, Debug)]
pub struct Domain<'a> {
    names: Vec<&'a str>,
    unit: i64,
    checks: &'a [[u8; 2]],
    weights: &'a [u8],
}

/// What a text is about.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Verdict<'a> {
    /// The likeliest label.
    pub label: &'a str,
    /// Its share in percent.
    pub percent: u8,
    /// The share of politics in percent.
    pub politics: u8,
}

impl Verdict<'_> {
    /// Whether the text is clearly not about politics.
    pub fn is_other(&self) -> bool {
        self.politics <= DOUBT
    }
}

impl<'a> Domain<'a> {
    /// Opens a weights file; `None` if the bytes are not one.
    pub fn open(bytes: &'a [u8]) -> Option<Self> {
        let rest = bytes.strip_prefix(&MAGIC)?;
        let (head, rest) = rest.split_at_checked(16)?;
        let head = head.as_chunks().0;
        let size = |at: usize| head.get(at).map(|n| u32::from_le_bytes(*n));
        let (count, rows, unit) = (size(0)? as usize, size(1)? as usize, i64::from(size(2)?));
        if !(2..=LABELS).contains(&count) || rows == 0 || rows % BUCKET != 0 {
            return None;
        }
        let (names, rest) = rest.split_at_checked(count * NAME)?;
        let (checks, weights) = rest.split_at_checked(rows.checked_mul(2)?)?;
        if weights.len() != rows.checked_mul(count)? {
            return None;
        }
        let names = names.chunks_exact(NAME).map(|n| std::str::from_utf8(n).map(|n| n.trim_end_matches('\0')));
        Some(Self { names: names.collect::<Result<_, _>>().ok()?, unit, checks: checks.as_chunks().0, weights })
    }

    /// What words are about; `None` without any.
    pub fn judge<'t>(&self, words: impl Iterator<Item = (&'t str, TokenKind)>) -> Option<Verdict<'a>> {
        let mut sums = [0_i64; LABELS];
        let mut count = 0_u64;
        features(words, |feature, part| {
            count += u64::from(part == Part::Word);
            for (sum, weight) in sums.iter_mut().zip(self.row(feature)) {
                *sum += i64::from(weight.cast_signed());
            }
        });
        // The root of the number of words, in 1/256.
        let root = (count << 16).isqrt().cast_signed();
        if root == 0 {
            return None;
        }
        let scores: Vec<i64> = sums.iter().take(self.names.len()).map(|sum| sum * self.unit * 256 / root).collect();
        let best = (0..scores.len()).rev().max_by_key(|at| scores.get(*at))?;
        let top = *scores.get(best)?;
        let parts: Vec<u64> = scores.iter().map(|score| power(score - top)).collect();
        let all: u64 = parts.iter().sum();
        let percent = |at: usize| parts.get(at).map_or(0, |part| ((part * 100 + all / 2) / all) as u8);
        Some(Verdict { label: self.names.get(best)?, percent: percent(best), politics: percent(0) })
    }

    /// The weights of a feature; empty if it has none.
    fn row(&self, feature: u64) -> &'a [u8] {
        let (bucket, check) = place(feature, self.checks.len() / BUCKET);
        let rows = bucket * BUCKET..(bucket + 1) * BUCKET;
        let checks = self.checks.get(rows.clone()).unwrap_or_default();
        let Some(at) = checks.iter().position(|c| u16::from_le_bytes(*c) == check) else { return &[] };
        let count = self.names.len();
        self.weights.get((rows.start + at) * count..).and_then(|row| row.get(..count)).unwrap_or_default()
    }
}

/// Two to the power of a score that is not above zero (in 1/65536 bit), in 1/65536: sixteen steps a bit.
fn power(score: i64) -> u64 {
    const STEPS: [u64; 16] = [
        65536, 62757, 60097, 57549, 55109, 52773, 50535, 48393, 46341, 44376, 42495, 40693, 38968, 37316, 35734, 34219,
    ];
    let steps = score.unsigned_abs() >> 12;
    let step = STEPS.get((steps & 15) as usize).copied().unwrap_or_default();
    if steps >> 4 < 17 { step >> (steps >> 4) } else { 0 }
}

/// What a feature is of a text.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A word.
    Word,
    /// The beginning or ending of one.
    Affix,
    /// Two neighbours.
    Pair,
}

/// The features of a text: its words, their beginnings and endings, and pairs of neighbours.
pub fn features<'t>(words: impl Iterator<Item = (&'t str, TokenKind)>, mut put: impl FnMut(u64, Part)) {
    let mut last = START;
    for (word, kind) in words {
        let hash = match kind {
            TokenKind::Word | TokenKind::Symbol => hash_word(word),
            // "2-1", "2024" and "7.2" by their shape.
            TokenKind::Number => shape(word),
            TokenKind::Punct | TokenKind::Url => continue,
        };
        put(hash, Part::Word);
        put(mix(last, hash), Part::Pair);
        if kind == TokenKind::Word {
            let cut = |at: Option<(usize, char)>| at.map_or(0, |(at, _)| at);
            let (begin, end) = (cut(word.char_indices().nth(PART)), cut(word.char_indices().nth_back(PART - 1)));
            if begin > 0 && end > 1 {
                put(mix(BEGINNING, hash_word(word.get(..begin).unwrap_or_default())), Part::Affix);
                put(mix(ENDING, hash_word(word.get(end..).unwrap_or_default())), Part::Affix);
            }
        }
        last = hash;
    }
}

/// Letters of a word's beginning and ending.
const PART: usize = 5;
const START: u64 = 0x51_7a_97;
const BEGINNING: u64 = 0xbe_91_11;
const ENDING: u64 = 0xe7_d1_79;

fn mix(a: u64, b: u64) -> u64 {
    let mixed = (a.rotate_left(23) ^ b).wrapping_mul(0xd6e8_feb8_6659_fd93);
    mixed ^ (mixed >> 32)
}

fn shape(number: &str) -> u64 {
    number.bytes().fold(START, |hash, byte| mix(hash, u64::from(if byte.is_ascii_digit() { b'0' } else { byte })))
}

/// What the opening of an article is about, and where it stands.
pub(crate) fn of_article<'a>(cx: Context<'a>, title: Option<&str>, parsed: &[Parsed]) -> Option<(Verdict<'a>, Span)> {
    let domain = Domain::open(cx.language.domain())?;
    let title = title.unwrap_or_default();
    let title: Vec<(&str, TokenKind)> = tokenize(title).iter().map(|t| (t.span.slice(title), t.kind)).collect();
    let mut count = title.len();
    let opening = parsed.iter().take(SENTENCES).take_while(|p| {
        let open = count < WORDS;
        count += p.sent.toks.len();
        open
    });
    let opening: Vec<&Parsed> = opening.collect();
    let span = opening.first()?.sent.span.cover(opening.last()?.sent.span);
    let words = opening.iter().flat_map(|p| words(cx, p));
    Some((domain.judge(title.into_iter().chain(words))?, span))
}

/// What one sentence is about by itself.
pub(crate) fn of_sentence<'a>(cx: Context<'a>, parsed: &Parsed) -> Option<Verdict<'a>> {
    Domain::open(cx.language.domain())?.judge(words(cx, parsed))
}

/// The words of a sentence without its dateline.
fn words<'a>(cx: Context<'a>, parsed: &Parsed) -> impl Iterator<Item = (&'a str, TokenKind)> {
    parsed.sent.toks.iter().skip(parsed.sent.dateline).map(move |t| (cx.word(t), t.kind))
}

/// Lowers the confidence of the events of an article that is clearly not about politics, each once, and says why.
pub(crate) fn lower(cx: Context<'_>, parsed: &[Parsed], document: &mut Document) {
    if document.events.is_empty() {
        return;
    }
    let judged = of_article(cx, document.input.title.as_deref(), parsed);
    let Some((verdict, span)) = judged.filter(|(verdict, _)| verdict.is_other()) else { return };
    for event in &mut document.events {
        lower_event(event);
    }
    document.diagnostics.push(Diagnostic {
        code: "domain",
        span,
        message: format!(
            "the article opens as {} ({} %, politics {} %); the confidence of its events is lowered by {:.2}",
            verdict.label,
            verdict.percent,
            verdict.politics,
            LOWERED / 100.0
        ),
    });
}

fn lower_event(event: &mut Event) {
    event.confidence = ((event.confidence * 100.0).round() - LOWERED).max(LEAST) / 100.0;
}

#[cfg(test)]
mod tests;
