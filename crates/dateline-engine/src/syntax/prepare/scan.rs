//! Looks runs of words up in the lexicon: grammar words, titles, agents, time words and names.

use dateline_lexicon::lexicon::{NameEntry, WordEntry};
use dateline_lexicon::words::{EMPTY, exact_hash, extend};
use dateline_text::Flags;

use super::{Context, Sent, Unit, UnitKind};
use crate::tags::Upos;

/// The most words of a phrase of grammar words.
const LONGEST_PHRASE: usize = 6;

/// Finds the longest closed-class phrase, title, agent and time word that start at a token.
pub(super) fn scan_words(cx: Context<'_>, sent: &mut Sent, i: usize, found: &mut Vec<Unit>) {
    let mut hash = EMPTY;
    let (mut closed, mut closed_len) = (Vec::new(), 0);
    let (mut title, mut agent, mut time) = (None, None, None);
    let mut taken = 0;
    for j in i..sent.toks.len() {
        if j > i && cx.word(&sent.toks[j]) == "-" {
            taken += 1;
            continue;
        }
        hash = extend(hash, sent.toks[j].hash);
        let Some(value) = cx.language.words(hash) else { break };
        taken += 1;
        let mut closed_here = Vec::new();
        for entry in &value.here {
            match *entry {
                WordEntry::Closed(index) => closed_here.push(index),
                WordEntry::Title(index, plural) => title = Some((taken, index, plural)),
                WordEntry::Agent(index, plural) => agent = Some((taken, index, plural)),
                WordEntry::Time(index) => time = Some((taken, index)),
            }
        }
        if !closed_here.is_empty() {
            (closed, closed_len) = (closed_here, taken);
        }
        if !value.longer {
            break;
        }
    }
    sent.toks[i].closed = closed;
    sent.toks[i].closed_len = closed_len as u8;
    if let Some((len, index)) = time {
        sent.times.push((i, i + len, index));
    }
    match (title, agent) {
        (Some((len, index, plural)), other) if other.is_none_or(|(l, ..)| len >= l) => {
            found.push(Unit { start: i, end: i + len, kind: UnitKind::Title(index, plural) });
        }
        (_, Some((len, index, plural))) => {
            found.push(Unit { start: i, end: i + len, kind: UnitKind::Agent(index, plural) });
        }
        _ => {}
    }
}

/// A phrase of grammar words ends where a name begins that reaches beyond it: "di Kota Jambi" is "di" and "Kota Jambi", although "di
/// kota" is an adposition.
pub(super) fn end_phrases_at_names(cx: Context<'_>, sent: &mut Sent) {
    for unit in &sent.units {
        for i in unit.start.saturating_sub(LONGEST_PHRASE)..unit.start {
            let end = i + usize::from(sent.toks[i].closed_len);
            if end > unit.start && end < unit.end && matches!(unit.kind, UnitKind::Name(_)) {
                let (closed, len) = closed_phrase(cx, sent, i, unit.start);
                (sent.toks[i].closed, sent.toks[i].closed_len) = (closed, len);
            }
        }
    }
}

/// The grammar words of the longest phrase that starts at a token and ends before another.
fn closed_phrase(cx: Context<'_>, sent: &Sent, start: usize, end: usize) -> (Vec<u16>, u8) {
    let mut hash = EMPTY;
    let mut longest = (Vec::new(), 0);
    for (len, tok) in (1..).zip(&sent.toks[start..end]) {
        hash = extend(hash, tok.hash);
        let Some(value) = cx.language.words(hash) else { break };
        let closed =
            value.here.iter().filter_map(|e| if let WordEntry::Closed(index) = e { Some(*index) } else { None });
        let closed: Vec<u16> = closed.collect();
        if !closed.is_empty() {
            longest = (closed, len);
        }
    }
    longest
}

/// Finds the longest name that starts at a token.
pub(super) fn scan_names(cx: Context<'_>, sent: &Sent, i: usize, found: &mut Vec<Unit>) {
    let mut hash = EMPTY;
    let mut best: Option<(usize, Vec<NameEntry>)> = None;
    let mut words = 0;
    for j in i..sent.toks.len() {
        let tok = &sent.toks[j];
        if j > i && matches!(cx.word(tok), "-" | "\u{2013}") {
            continue;
        }
        hash = extend(hash, tok.hash);
        words += 1;
        let Some(value) = cx.lexicon.names(hash) else { break };
        let first = &sent.toks[i];
        let caseless = !first.cased;
        let entries: Vec<NameEntry> = value
            .here
            .iter()
            .filter(|e| e.lang == u8::MAX || e.lang == cx.lang)
            .filter(|e| {
                if caseless {
                    return true;
                }
                if words > 1 {
                    return first.flags.contains(Flags::CAPITALIZED) || tok.flags.contains(Flags::CAPITALIZED);
                }
                e.exact == exact_hash(cx.word(first))
                    || first.flags.contains(Flags::ALL_CAPS)
                        && (sent.headline || i < sent.dateline)
                        && first.span.len() > 3
            })
            .copied()
            .collect();
        if !entries.is_empty() {
            best = Some((j + 1, entries));
        }
        if !value.longer {
            break;
        }
    }
    if let Some((end, entries)) = best {
        // A grammar word at the start of a sentence ("As", "May") is no name unless it is spelt in capitals.
        let single = end == i + 1;
        let tok = &sent.toks[i];
        if single && i == 0 && !tok.closed.is_empty() && !tok.flags.contains(Flags::ALL_CAPS) {
            return;
        }
        found.push(Unit { start: i, end, kind: UnitKind::Name(entries) });
    }
}

/// Keeps units that do not overlap: longer ones first, then names before titles before agents, then leftmost.
pub(super) fn place_units(sent: &mut Sent, mut found: Vec<Unit>) {
    let rank = |u: &Unit| match u.kind {
        UnitKind::Name(_) => 0,
        UnitKind::Title(..) => 1,
        UnitKind::Agent(..) => 2,
        UnitKind::Unknown => 3,
    };
    found.sort_by_key(|u| (std::cmp::Reverse(u.end - u.start), rank(u), u.start));
    let mut taken = vec![false; sent.toks.len()];
    let mut kept: Vec<Unit> = Vec::new();
    for unit in found {
        // A word that the tagger reads as a verb is no generic actor ("head", "guard", "minister to").
        let verbal = unit.end == unit.start + 1
            && (sent.toks[unit.start].tag.upos == Upos::Verb
                || sent.toks[unit.start].tag.upos == Upos::Adj && !sent.toks[unit.start].analyses.is_empty())
            && matches!(unit.kind, UnitKind::Title(..) | UnitKind::Agent(..));
        if verbal || taken[unit.start..unit.end].iter().any(|t| *t) {
            continue;
        }
        taken[unit.start..unit.end].iter_mut().for_each(|t| *t = true);
        kept.push(unit);
    }
    kept.sort_by_key(|u| u.start);
    sent.unit_at = vec![None; sent.toks.len()];
    for (index, unit) in kept.iter().enumerate() {
        sent.unit_at[unit.start..unit.end].fill(Some(index as u16));
    }
    sent.units = kept;
}
