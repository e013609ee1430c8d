//! Counted and relative periods: "three weeks ago", "the past two years", "minggu lalu".

use super::calendar::Unit;
use super::parse::{Count, Mode, Partial};
use super::words::{Entry, Kind, Words};
use crate::numbers::read::{Read, read};

/// The most units that a count may reach back.
const MOST: f64 = 5000.0;

/// A weekday word at a token. The word for Sunday that also means `week` is read by its capital and its neighbours.
pub(super) fn weekday_at<'a>(w: &Words<'a>, i: usize) -> Option<Entry<'a>> {
    let entry = w.kind(i, Kind::Weekday)?;
    (entry.unit != "week" || is_sunday(w, i, entry.end)).then_some(entry)
}

fn is_sunday(w: &Words<'_>, i: usize, end: usize) -> bool {
    let before = w.before(i);
    let date_behind = w.is(end, "(")
        || w.is_number(end)
        || w.is(end, ",") && w.is_number(end + 1)
        || w.kind(end, Kind::Clock).is_some_and(|e| e.value == 0);
    if before.is_some_and(|e| e.kind == Kind::Unit && e.unit == "day") || date_behind {
        return true;
    }
    let counted = before.is_some_and(|e| matches!(e.kind, Kind::Number | Kind::Scale | Kind::Vague | Kind::Part))
        || (i > 0 && w.is_number(i - 1));
    let first = i == 0 || matches!(w.text(i - 1), "\"" | "\u{201C}" | "'" | "\u{2018}" | "-" | "(");
    w.has(i, dateline_text::Flags::CAPITALIZED) && !counted && !first && !w.sent.headline
}

/// A unit word at a token.
pub(super) fn unit_at<'a>(w: &Words<'a>, i: usize) -> Option<(Unit, Entry<'a>)> {
    let entry = w.entry(i)?;
    match entry.kind {
        Kind::Unit => Some((Unit::parse(entry.unit)?, entry)),
        Kind::Weekday if entry.unit == "week" && !is_sunday(w, i, entry.end) => {
            Some((Unit::Week, Entry { value: 0, ..entry }))
        }
        _ => None,
    }
}

/// A direction behind its noun ("lalu", "mendatang"): value and end.
pub(super) fn direction_behind(w: &Words<'_>, i: usize) -> Option<(i32, usize)> {
    let entry = w.entry(i)?;
    match entry.kind {
        Kind::Direction if entry.unit.is_empty() => Some((entry.value, entry.end)),
        Kind::Day if entry.value == -1 && entry.unit.is_empty() && !w.month_first => Some((-1, entry.end)),
        _ => None,
    }
}

/// "last week", "pekan lalu", "minggu depan", "the next decade".
pub(super) fn period(w: &Words<'_>, i: usize) -> Option<(Partial, usize)> {
    let of = |value, unit, end| Some((Partial { shift: Some((value, unit)), ..Partial::default() }, end));
    if let Some(entry) = w.kind(i, Kind::Relative) {
        let then = entry.unit.strip_suffix("-then");
        let unit = Unit::parse(then.unwrap_or(entry.unit))?;
        let shift = Some((entry.value, unit));
        return Some((Partial { shift, then: then.is_some(), ..Partial::default() }, entry.end));
    }
    if let Some(front) = w.kind(i, Kind::Direction).filter(|e| e.unit == "front") {
        let (unit, entry) = unit_at(w, front.end)?;
        return if unit > Unit::Day { of(front.value, unit, entry.end) } else { None };
    }
    let (unit, entry) = unit_at(w, i).filter(|(unit, e)| e.value == 0 && *unit > Unit::Day)?;
    let (value, end) = direction_behind(w, entry.end)?;
    of(value, unit, end)
}

/// A count of units with its direction.
pub(super) fn counted(w: &Words<'_>, i: usize) -> Option<(Partial, usize)> {
    if let Some(front) = w.kind(i, Kind::Direction) {
        return in_front(w, i, front);
    }
    if let Some((unit, entry)) = unit_at(w, i) {
        if entry.value == 1 {
            return directed(w, entry.end, unit, 1.0, 1.0);
        }
        // "years ago"
        let ago = w.kind(entry.end, Kind::Direction).filter(|e| e.unit == "ago" && e.value < 0)?;
        return build(unit, 2.0, 9.0, Mode::Point(-1), ago.end);
    }
    let number = read(w, i, true)?;
    let Read { low, high, end, .. } = number;
    if let Some((unit, entry)) = unit_at(w, end) {
        return (entry.value == 0).then(|| directed(w, entry.end, unit, low, high)).flatten();
    }
    // "dua tahun lalu": the lexicon lists "tahun lalu" as one phrase.
    let phrase = w.entry(end).filter(|e| matches!(e.kind, Kind::Relative | Kind::Day))?;
    let noun = w.lookup(w.text(end), end + 1).filter(|e| e.kind == Kind::Unit)?;
    let unit = Unit::parse(noun.unit)?;
    let mode = match phrase.value {
        v if v < 0 && phrase.unit.ends_with("then") => Mode::Then(-1),
        v if v > 0 && phrase.unit.ends_with("then") => Mode::Then(1),
        v if v < 0 => Mode::Point(-1),
        // "41 tahun itu"
        0 if phrase.unit.ends_with("then") => return None,
        0 => Mode::Span(-1),
        _ => Mode::Span(1),
    };
    build(unit, low, high, mode, phrase.end)
}

/// "last three weeks", "the next few days", "recent months".
fn in_front(w: &Words<'_>, i: usize, front: Entry<'_>) -> Option<(Partial, usize)> {
    if front.value == 0 || !matches!(front.unit, "front" | "recent") {
        return None;
    }
    if let Some(number) = read(w, front.end, false).or_else(|| read(w, front.end, true)) {
        let (unit, entry) = unit_at(w, number.end)?;
        return build(unit, number.low, number.high, Mode::Span(front.value), entry.end);
    }
    let (unit, entry) = unit_at(w, front.end)?;
    let plural = front.unit == "recent" || w.text(front.end).ends_with('s') && i > 0;
    if plural && entry.value == 0 {
        return build(unit, 2.0, 9.0, Mode::Span(front.value), entry.end);
    }
    None
}

/// The direction behind a counted unit.
fn directed(w: &Words<'_>, i: usize, unit: Unit, low: f64, high: f64) -> Option<(Partial, usize)> {
    let entry = w.entry(i)?;
    let mode = match entry.kind {
        Kind::Direction => match (entry.unit, entry.value) {
            ("", 0) | ("span", -1) => Mode::Span(-1),
            ("ago", v) => Mode::Point(v),
            ("", -1) => Mode::Point(-1),
            ("", 1) | ("span", _) => Mode::Span(1),
            ("then", v) => Mode::Then(v),
            _ => return None,
        },
        Kind::Part if entry.value == 4 => Mode::Then(-1),
        Kind::Part if entry.value == 5 => Mode::Then(1),
        Kind::Anchor if entry.value < 0 => Mode::Span(-1),
        Kind::Day if entry.value == -1 && entry.unit.is_empty() && !w.month_first => Mode::Point(-1),
        _ => return None,
    };
    build(unit, low, high, mode, entry.end)
}

fn build(unit: Unit, low: f64, high: f64, mode: Mode, end: usize) -> Option<(Partial, usize)> {
    let fits = (0.0..=MOST).contains(&low) && (0.0..=MOST).contains(&high);
    let count = fits.then(|| Count { low: low.round() as i32, high: high.round() as i32, unit, mode })?;
    Some((Partial { count: Some(count), ..Partial::default() }, end))
}
