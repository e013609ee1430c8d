//! The shapes of date expressions: what stands together and is one point in time.

use super::calendar::Unit;
use super::count::{counted, direction_behind, period, unit_at, weekday_at};
use super::date::{date, day};
use super::rank::{Ranked, ranked};
use super::words::{Kind, Words};

/// How a count of units lies to its anchor.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// So long before or after publication.
    Point(i32),
    /// All of the time until or from publication.
    Span(i32),
    /// So long before or after the date told before.
    Then(i32),
}

/// A count of units.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) struct Count {
    pub(super) low: i32,
    pub(super) high: i32,
    pub(super) unit: Unit,
    pub(super) mode: Mode,
}

/// What the words of one point in time say, before it is set against publication.
#[expect(clippy::struct_excessive_bools, reason = "each says whether a kind of word stood there")]
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Partial {
    pub(super) weekday: Option<i32>,
    pub(super) day: Option<u8>,
    pub(super) last_day: Option<u8>,
    pub(super) month: Option<u8>,
    pub(super) year: Option<i16>,
    pub(super) last_year: Option<i16>,
    /// Day and month in digits that could be read the other way round.
    pub(super) swappable: bool,
    /// Part of a period, as in the lexicon; 0 for all of it.
    pub(super) part: i32,
    /// A ranked part of a period.
    pub(super) rank: Option<(i32, Ranked)>,
    /// A period so many units from publication.
    pub(super) shift: Option<(i32, Unit)>,
    /// The night into that day.
    pub(super) night: bool,
    /// The period is counted from the date told before.
    pub(super) then: bool,
    /// -1 last, 0 this, 1 next.
    pub(super) direction: Option<i32>,
    pub(super) count: Option<Count>,
    /// All time from so long ago ("recently").
    pub(super) recent: bool,
    pub(super) recurring: bool,
}

impl Partial {
    /// Fields of `other` where this one has none.
    fn merge(&mut self, other: &Self) {
        if self.day.is_none() && self.month.is_none() {
            (self.day, self.last_day, self.month) = (other.day, other.last_day, other.month);
            self.swappable = other.swappable;
        }
        if self.year.is_none() {
            (self.year, self.last_year) = (other.year, other.last_year);
        }
        self.weekday = self.weekday.or(other.weekday);
        self.shift = self.shift.or(other.shift);
        self.direction = self.direction.or(other.direction);
        self.count = self.count.or(other.count);
    }

    /// 0 a day, 1 a month, 2 a year; `None` for periods of other kinds.
    pub(super) fn grain(&self) -> Option<u8> {
        if self.count.is_some() || self.recurring || self.rank.is_some() {
            None
        } else if self.day.is_some() || self.weekday.is_some() {
            Some(0)
        } else if self.month.is_some() {
            Some(1)
        } else if self.year.is_some() {
            Some(2)
        } else {
            self.shift.filter(|(_, unit)| *unit == Unit::Day).map(|_| 0)
        }
    }
}

/// Reads the point in time that starts at a token.
pub(super) fn point(w: &Words<'_>, i: usize) -> Option<(Partial, usize)> {
    if let Some(every) = w.kind(i, Kind::Every) {
        return recurring(w, every.end);
    }
    if let Some(weekday) = w.kind(i, Kind::Weekday).filter(|e| e.unit == "every") {
        return Some((Partial { weekday: Some(weekday.value), recurring: true, ..Partial::default() }, weekday.end));
    }
    if let Some(part) = w.kind(i, Kind::Part) {
        return in_part(w, part.end, part.value);
    }
    if let Some(found) = ranked(w, i) {
        return Some(found);
    }
    let (mut partial, mut end) = core(w, i)?;
    let short = w.kind(i, Kind::Weekday).is_some_and(|e| e.unit == "abbr");
    end = tail(w, &mut partial, end);
    (!short || partial.day.is_some()).then_some((partial, end))
}

/// "every Monday", "setiap tahun", "every two weeks".
fn recurring(w: &Words<'_>, i: usize) -> Option<(Partial, usize)> {
    let mut partial = Partial { recurring: true, ..Partial::default() };
    if let Some((inner, end)) = weekday(w, i) {
        partial.weekday = inner.weekday;
        return Some((partial, end));
    }
    let at = crate::numbers::read::read(w, i, false).map_or(i, |n| n.end);
    let (unit, entry) = unit_at(w, at)?;
    partial.shift = Some((0, unit));
    Some((partial, entry.end))
}

/// "early last week", "akhir Juni", "mid-2023", "the end of the month".
fn in_part(w: &Words<'_>, i: usize, part: i32) -> Option<(Partial, usize)> {
    let mut at = i;
    for _ in 0..2 {
        let skip = w.is_dash(at)
            || w.entry(at).is_some_and(|e| e.kind == Kind::Glue || e.kind == Kind::Cue && e.end == at + 1);
        at += usize::from(skip);
    }
    if let Some((mut partial, end)) = core(w, at) {
        if partial.count.is_some() {
            return None;
        }
        let end = tail(w, &mut partial, end);
        partial.part = part;
        return Some((partial, end));
    }
    let (unit, entry) = unit_at(w, at).filter(|(u, e)| *u > Unit::Day && *u <= Unit::Decade && e.value == 0)?;
    let alone = (part < 4 || w.kind(at.wrapping_sub(1), Kind::Glue).is_some())
        && w.kind(entry.end, Kind::Cue).is_none_or(|e| e.unit != "weak");
    alone.then(|| (Partial { part, shift: Some((0, unit)), ..Partial::default() }, entry.end))
}

/// The main words of a point in time.
pub(super) fn core(w: &Words<'_>, i: usize) -> Option<(Partial, usize)> {
    if let Some((partial, end)) = weekday(w, i) {
        return Some((partial, end));
    }
    if let Some(entry) = w.entry(i) {
        match entry.kind {
            Kind::Direction if entry.unit == "front" => {
                if let Some(found) = directed_name(w, entry.end, entry.value) {
                    return Some(found);
                }
            }
            Kind::Day => {
                let partial = Partial {
                    shift: Some((entry.value, Unit::Day)),
                    night: entry.unit == "night",
                    then: entry.unit == "then",
                    ..Partial::default()
                };
                return Some((partial, entry.end));
            }
            Kind::Anchor => {
                let unit = Unit::parse(entry.unit)?;
                let recent = entry.value != 0;
                return Some((Partial { shift: Some((entry.value, unit)), recent, ..Partial::default() }, entry.end));
            }
            Kind::Unit if entry.unit == "month" => {
                let named = date(w, entry.end, false).filter(|(p, _)| p.month.is_some() && p.day.is_none());
                if named.is_some() {
                    return named;
                }
            }
            Kind::Cue if entry.unit == "date" => return of_month(w, entry.end),
            _ => {}
        }
    }
    period(w, i).or_else(|| counted(w, i)).or_else(|| date(w, i, false)).or_else(|| bracketed_date(w, i))
}

/// A weekday, also after the word for day ("hari Senin").
fn weekday(w: &Words<'_>, i: usize) -> Option<(Partial, usize)> {
    let named = w.kind(i, Kind::Unit).filter(|e| e.unit == "day" && e.value == 0 && !w.month_first);
    let entry = weekday_at(w, named.map_or(i, |e| e.end)).filter(|e| e.unit != "every")?;
    Some((Partial { weekday: Some(entry.value), ..Partial::default() }, entry.end))
}

/// "last Monday", "next June".
fn directed_name(w: &Words<'_>, i: usize, direction: i32) -> Option<(Partial, usize)> {
    let (mut partial, end) = weekday(w, i).or_else(|| date(w, i, false).filter(|(p, _)| p.month.is_some()))?;
    partial.direction = Some(direction);
    Some((partial, end))
}

/// "tanggal 10 Juni", "tanggal 10", "on the 10th".
fn of_month(w: &Words<'_>, i: usize) -> Option<(Partial, usize)> {
    if let Some(found) = date(w, i, true).filter(|(p, _)| p.day.is_some()) {
        return Some(found);
    }
    let day = day(w, i)?;
    let counts = w.is_plain_word(i + 1) || w.is_dash(i + 1) || unit_at(w, i + 1).is_some();
    (!counts).then(|| (Partial { day: Some(day), ..Partial::default() }, i + 1))
}

/// "(6/3)": short dates stand alone only between brackets, and only where the day comes first.
fn bracketed_date(w: &Words<'_>, i: usize) -> Option<(Partial, usize)> {
    let inside = !w.month_first && w.is(i.wrapping_sub(1), "(");
    let (partial, end) = date(w, i, true).filter(|_| inside)?;
    w.is(end, ")").then_some((partial, end))
}

/// Takes what follows and belongs to the point; returns its end.
fn tail(w: &Words<'_>, partial: &mut Partial, mut end: usize) -> usize {
    for _ in 0..6 {
        let next = clock(w, partial, end)
            .or_else(|| bracket(w, partial, end))
            .or_else(|| full_date(w, partial, end))
            .or_else(|| direction(w, partial, end))
            .or_else(|| outer_period(w, partial, end))
            .or_else(|| inner_day(w, partial, end));
        match next {
            Some(next) => end = next,
            None => break,
        }
    }
    end
}

/// "malam", "waktu setempat", "at 10 a.m.", "pukul 10.00 WIB".
fn clock(w: &Words<'_>, partial: &Partial, i: usize) -> Option<usize> {
    if partial.grain() != Some(0) {
        return None;
    }
    let entry = w.kind(i, Kind::Clock);
    if let Some(entry) = entry.filter(|e| e.value == 0 && e.unit != "hour") {
        return Some(entry.end);
    }
    let at = entry.filter(|e| e.value == 1).map_or(i, |e| e.end);
    if !w.is_number(at) {
        return None;
    }
    let after = w.kind(at + 1, Kind::Clock).filter(|e| e.value == 0);
    let strict = w.month_first || entry.is_none();
    match after {
        Some(zone) => Some(zone.end),
        None => (!strict || entry.is_some() && w.text(at).contains(':')).then_some(at + 1),
    }
}

/// "(6/3/2023)", "(10 June)", "(today)" behind a day.
fn bracket(w: &Words<'_>, partial: &mut Partial, i: usize) -> Option<usize> {
    if !w.is(i, "(") || partial.grain() != Some(0) {
        return None;
    }
    let inner = i + 1 + usize::from(w.kind(i + 1, Kind::Cue).is_some_and(|e| e.unit == "date"));
    let (mut found, mut end) =
        date(w, inner, true).or_else(|| weekday(w, inner)).or_else(|| period(w, inner)).or_else(|| core(w, inner))?;
    if w.is(end, ",") {
        end += 1;
    }
    if found.weekday.is_some() && found.day.is_none() {
        end = tail(w, &mut found, end);
    }
    while let Some(next) = clock(w, &Partial { day: Some(1), ..Partial::default() }, end) {
        end = next;
    }
    if !w.is(end, ")") || found.recurring {
        return None;
    }
    partial.merge(&found);
    Some(end + 1)
}

/// ", June 10" or " 10 Juni 2024" behind a weekday, "(…)", ", Selasa (5/3)" behind "kemarin".
fn full_date(w: &Words<'_>, partial: &mut Partial, i: usize) -> Option<usize> {
    if partial.grain() != Some(0) || partial.month.is_some() {
        return None;
    }
    let comma = w.is(i, ",");
    let mut at = i + usize::from(comma);
    at = w.kind(at, Kind::Cue).filter(|e| e.unit == "date").map_or(at, |e| e.end);
    at = w.kind(at, Kind::Glue).filter(|_| day(w, at + 1).is_some()).map_or(at, |e| e.end);
    let short = partial.weekday.is_some() && !comma;
    if let Some((found, end)) = date(w, at, short).filter(|(p, _)| p.day.is_some()) {
        partial.merge(&found);
        return Some(end);
    }
    if partial.weekday.is_none()
        && let Some((mut found, end)) = weekday(w, at)
    {
        let end = tail(w, &mut found, end);
        partial.merge(&found);
        return Some(end);
    }
    // "Tuesday the 19th"
    let numbered = partial.weekday.and_then(|_| day(w, at)).filter(|_| !w.is_plain_word(at + 1) && !w.is_dash(at + 1));
    let sure = w.entry(at + 1).is_none() && (!comma || w.text(at).len() > 2);
    partial.day = Some(numbered.filter(|_| sure)?);
    Some(at + 1)
}

fn direction(w: &Words<'_>, partial: &mut Partial, i: usize) -> Option<usize> {
    let named = partial.weekday.is_some() || partial.month.is_some() || partial.day.is_some() || partial.year.is_some();
    if !named || partial.direction.is_some() {
        return None;
    }
    let (value, end) = direction_behind(w, i)?;
    partial.direction = Some(value);
    Some(end)
}

/// "Monday of last week", "Juni tahun lalu", "10 bulan ini".
fn outer_period(w: &Words<'_>, partial: &mut Partial, i: usize) -> Option<usize> {
    if partial.shift.is_some() || partial.year.is_some() || partial.count.is_some() {
        return None;
    }
    let of = w.kind(i, Kind::Cue).filter(|e| e.unit == "weak").map_or(i, |e| e.end);
    let of = w.kind(of, Kind::Glue).map_or(of, |e| e.end);
    let (found, end) = period(w, of)?;
    let (_, unit) = found.shift?;
    let fits = match unit {
        Unit::Week => partial.weekday.is_some() && partial.day.is_none(),
        Unit::Month => partial.month.is_none() && partial.grain() == Some(0),
        Unit::Year => partial.month.is_some(),
        _ => false,
    };
    if !fits {
        return None;
    }
    partial.shift = found.shift;
    Some(end)
}

/// "last week on Sunday", "pekan lalu, Senin (3/6)".
fn inner_day(w: &Words<'_>, partial: &mut Partial, i: usize) -> Option<usize> {
    let week = partial.shift.is_some_and(|(_, unit)| unit == Unit::Week) && !partial.then;
    if !week || partial.weekday.is_some() {
        return None;
    }
    let at = i + usize::from(w.is(i, ",") || w.kind(i, Kind::Cue).is_some_and(|e| e.end == i + 1 && e.unit.is_empty()));
    let (mut found, end) = weekday(w, at)?;
    let end = tail(w, &mut found, end);
    partial.merge(&found);
    Some(end)
}
