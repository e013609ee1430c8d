//! Ranked parts of periods: "the first Monday of March", "pekan kedua Juni", "the last quarter of 2023".

use super::calendar::Unit;
use super::count::{unit_at, weekday_at};
use super::parse::{Partial, core};
use super::words::{Entry, Kind, Words};

/// What is counted in a period.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Ranked {
    Weekday(i32),
    Unit(Unit),
}

/// Reads a ranked part with the period that it is part of.
pub(super) fn ranked(w: &Words<'_>, i: usize) -> Option<(Partial, usize)> {
    let (rank, what, at) = if let Some((what, end)) = last_of(w, i) {
        (-1, what, end)
    } else if let Some((rank, at)) = rank_at(w, i) {
        let (what, end) = counted(w, at)?;
        // "of", "in": a ranked part before its period is always linked.
        let link = w.kind(end, Kind::Cue).filter(|e| matches!(e.unit, "weak" | "month"))?;
        (rank, what, link.end)
    } else {
        let (what, end) = counted(w, i)?;
        let (rank, end) = rank_at(w, end)?;
        (rank, what, end)
    };
    let at = w.kind(at, Kind::Glue).map_or(at, |e| e.end);
    let (mut whole, end) = core(w, at).or_else(|| bare(w, at))?;
    let larger = whole.day.is_none() && whole.weekday.is_none() && whole.count.is_none() && !whole.then;
    let fits = match what {
        Ranked::Weekday(_) => true,
        Ranked::Unit(unit) => whole.month.is_none() || unit < Unit::Month,
    };
    let period = whole.month.is_some() || whole.year.is_some() || whole.shift.is_some_and(|(_, u)| u > Unit::Week);
    if !(larger && fits && period) {
        return None;
    }
    whole.rank = Some((rank, what));
    Some((whole, end))
}

/// "last week of", which the lexicon lists as a period of its own.
fn last_of(w: &Words<'_>, i: usize) -> Option<(Ranked, usize)> {
    let entry = w.kind(i, Kind::Relative).filter(|e| e.value == -1 && e.end == i + 2)?;
    w.lookup(w.text(i), i + 1).filter(|e| e.kind == Kind::Direction && e.unit == "front")?;
    let link = w.kind(entry.end, Kind::Cue).filter(|e| e.unit == "weak")?;
    Some((Ranked::Unit(Unit::parse(entry.unit)?), link.end))
}

fn rank_at(w: &Words<'_>, i: usize) -> Option<(i32, usize)> {
    let entry = w.entry(i)?;
    let last = |e: &Entry<'_>| e.kind == Kind::Direction && e.value == -1 && matches!(e.unit, "front" | "span");
    (entry.kind == Kind::Rank || last(&entry)).then_some((entry.value, entry.end))
}

fn counted(w: &Words<'_>, i: usize) -> Option<(Ranked, usize)> {
    if let Some(day) = weekday_at(w, i).filter(|e| e.unit.is_empty() || e.unit == "week") {
        return Some((Ranked::Weekday(day.value), day.end));
    }
    if let Some((unit, entry)) = unit_at(w, i).filter(|(u, e)| *u >= Unit::Day && e.value == 0) {
        return Some((Ranked::Unit(unit), entry.end));
    }
    let half = w.kind(i, Kind::Number).filter(|e| e.unit == "half")?;
    Some((Ranked::Unit(Unit::Half), half.end))
}

/// "of the month", "bulan": the period of publication.
fn bare(w: &Words<'_>, i: usize) -> Option<(Partial, usize)> {
    let (unit, entry) = unit_at(w, i).filter(|(u, e)| matches!(u, Unit::Month | Unit::Year) && e.value == 0)?;
    Some((Partial { shift: Some((0, unit)), ..Partial::default() }, entry.end))
}
