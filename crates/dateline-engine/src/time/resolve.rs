//! Sets what the words say against the day of publication.

use super::calendar::{Days, Unit, distance, month, nth_unit, nth_weekday, part, period, shift, weekday, years};
use super::parse::{Count, Mode, Partial};
use super::rank::Ranked;
use crate::record::{Date, TimePrecision};

/// A stretch of days and how exactly it is known.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) days: Days,
    pub(super) precision: TimePrecision,
}

/// A resolved point in time.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) struct Resolved {
    pub(super) main: Stretch,
    /// The reading on the other side of publication.
    pub(super) other: Option<Stretch>,
    /// Nothing but a weekday is known.
    pub(super) weekday_only: bool,
}

impl Resolved {
    fn of(days: Days, precision: TimePrecision) -> Self {
        Self { main: Stretch { days, precision }, other: None, weekday_only: false }
    }

    fn or(mut self, other: Option<Days>) -> Self {
        self.other = other.map(|days| Stretch { days, precision: self.main.precision });
        self
    }
}

/// Where a point in time lies; `before` is the date told before it in the sentence.
pub(super) fn resolve(p: &Partial, published: Option<Date>, before: Option<Days>) -> Option<Resolved> {
    if let Some(count) = p.count {
        return counted(count, published?, before);
    }
    let mut found = if p.day.is_some() {
        by_day(p, published)
    } else if let Some(day) = p.weekday {
        by_weekday(p, day, published?)
    } else if p.month.is_some() {
        by_month(p, published)
    } else if let Some(from) = p.year {
        Some(Resolved::of(years(from, p.last_year.unwrap_or(from))?, TimePrecision::Year))
    } else {
        shifted(p, published?, before)
    }?;
    if let Some((rank, what)) = p.rank {
        let inside = |days| match what {
            Ranked::Weekday(day) => nth_weekday(days, rank, day),
            Ranked::Unit(unit) => nth_unit(days, rank, unit),
        };
        let precision = if let Ranked::Unit(unit) = what { unit.precision() } else { TimePrecision::Day };
        return Some(Resolved::of(inside(found.main.days)?, precision).or(found.other.and_then(|o| inside(o.days))));
    }
    if p.part != 0 {
        found.main.days = part(found.main.days, p.part, published);
        found.other = found.other.map(|o| Stretch { days: part(o.days, p.part, published), ..o });
    }
    Some(found)
}

/// From one point to another.
pub(super) fn between(
    left: &Partial,
    right: &Partial,
    published: Option<Date>,
    before: Option<Days>,
) -> Option<Resolved> {
    let (mut left, mut right) = (*left, *right);
    let months = left.month.zip(right.month);
    if let (Some(year), None, Some((from, to))) = (left.year, right.year, months) {
        right.year = Some(if from > to { year + 1 } else { year });
    }
    let to = resolve(&right, published, before)?;
    if let (None, Some((from, until))) = (left.year, months) {
        left.year = Some(to.main.days.0.year - i16::from(from > until));
    }
    if right.last_day.is_some() && left.day.is_none() {
        return Some(to);
    }
    let mut from = resolve(&left, published, before)?;
    if from.weekday_only {
        from = by_weekday(&left, left.weekday?, to.main.days.0)?.or(from.other.map(|s| s.days));
    }
    let join = |a: Days, b: Days| (a.0 <= b.1).then_some((a.0, b.1));
    let days = join(from.main.days, to.main.days)?;
    let other = match (from.other, to.other) {
        (Some(a), Some(b)) if from.weekday_only => {
            let end = if b.days.1 < a.days.0 { b.days.1.plus_days(7) } else { b.days.1 };
            Some((a.days.0, end))
        }
        (Some(a), Some(b)) => join(a.days, b.days),
        _ => None,
    };
    let mut found = Resolved::of(days, from.main.precision.max(to.main.precision)).or(other);
    found.weekday_only = from.weekday_only && to.weekday_only;
    Some(found)
}

fn by_day(p: &Partial, published: Option<Date>) -> Option<Resolved> {
    let found = day_in(p, published)?;
    let agrees = |r: &Resolved| p.weekday.is_none_or(|d| weekday(r.main.days.0) == d);
    if p.swappable && !agrees(&found) {
        let swapped = Partial { day: p.month, month: p.day, ..*p };
        if let Some(other) = day_in(&swapped, published).filter(agrees) {
            return Some(other);
        }
    }
    Some(found)
}

fn day_in(p: &Partial, published: Option<Date>) -> Option<Resolved> {
    let day = p.day?;
    let on = |year, month| -> Option<Days> {
        let first = Date::new(year, month, day)?;
        Some((first, p.last_day.map_or(Some(first), |last| Date::new(year, month, last))?))
    };
    let exact = |days| Some(Resolved::of(days, TimePrecision::Day));
    let Some(of) = p.month else {
        let published = published?;
        if let Some((count, Unit::Month)) = p.shift {
            let date = shift(Date::new(published.year, published.month, 1)?, Unit::Month, count);
            return exact(on(date.year, date.month)?);
        }
        let first = Date::new(published.year, published.month, 1)?;
        let months = [-1, 0, 1].map(|n| shift(first, Unit::Month, n));
        let mut days: Vec<Days> = months.iter().filter_map(|d| on(d.year, d.month)).collect();
        if let Some(named) = p.weekday {
            days.retain(|d| weekday(d.0) == named);
        }
        return choose(&days, published, p.direction, true);
    };
    if let Some(year) = p.year {
        return exact(on(year, of)?);
    }
    let published = published?;
    if let Some((count, Unit::Year)) = p.shift {
        return exact(on(published.year + i16::try_from(count).ok()?, of)?);
    }
    let mut days: Vec<Days> = (-4..=4).filter_map(|n| on(published.year + n, of)).collect();
    if let Some(named) = p.weekday
        && days.iter().any(|d| weekday(d.0) == named && distance(d.0, published).abs() < 250)
    {
        days.retain(|d| weekday(d.0) == named);
    }
    choose(&days, published, p.direction, false)
}

/// The one that the direction asks for; else the nearest, or with `past` the last that has begun.
fn choose(days: &[Days], published: Date, direction: Option<i32>, past: bool) -> Option<Resolved> {
    let last = days.iter().filter(|d| d.0 < published).max_by_key(|d| d.0).copied();
    let next = days.iter().filter(|d| d.0 > published).min_by_key(|d| d.0).copied();
    let today = days.iter().find(|d| d.0 == published).copied();
    let found = |main, other| Some(Resolved::of(main, TimePrecision::Day).or(other));
    match direction {
        Some(d) if d < 0 => found(last?, None),
        Some(d) if d > 0 => found(next?, None),
        _ if today.is_some() => found(today?, None),
        _ => match (last, next) {
            (Some(a), Some(b)) if past || distance(a.0, published) <= distance(published, b.0) => found(a, next),
            (a, Some(b)) => found(b, a),
            (a, None) => found(a?, None),
        },
    }
}

fn by_weekday(p: &Partial, day: i32, published: Date) -> Option<Resolved> {
    let exact = |date| Some(Resolved::of((date, date), TimePrecision::Day));
    let monday = published.plus_days(1 - weekday(published));
    if let Some((count, unit)) = p.shift {
        return match unit {
            Unit::Week => exact(monday.plus_days(7 * count + day - 1)),
            Unit::Day => exact(published.plus_days(count)),
            _ => Some(Resolved::of(period(shift(published, unit, count), unit)?, unit.precision())),
        };
    }
    let back = (weekday(published) - day).rem_euclid(7);
    let (last, next) = (published.plus_days(-back), published.plus_days(7 - back));
    match p.direction {
        Some(d) if d < 0 => exact(if back == 0 { last.plus_days(-7) } else { last }),
        Some(d) if d > 0 => exact(next),
        Some(_) => exact(monday.plus_days(day - 1)),
        None => {
            let mut found = exact(last)?.or((back != 0).then_some((next, next)));
            found.weekday_only = true;
            Some(found)
        }
    }
}

fn by_month(p: &Partial, published: Option<Date>) -> Option<Resolved> {
    let of = p.month?;
    let exact = |year| Some(Resolved::of(month(year, of)?, TimePrecision::Month));
    if let Some(year) = p.year {
        return exact(year);
    }
    let published = published?;
    if let Some((count, Unit::Year)) = p.shift {
        return exact(published.year + i16::try_from(count).ok()?);
    }
    let ahead = i32::from(of) - i32::from(published.month);
    let year = published.year;
    match p.direction {
        Some(d) if d < 0 => exact(if ahead < 0 { year } else { year - 1 }),
        Some(d) if d > 0 => exact(if ahead > 0 { year } else { year + 1 }),
        Some(_) => exact(year),
        None => {
            // News looks back further than ahead: seven months against four.
            let main = match ahead {
                a if a > 4 => year - 1,
                a if a < -7 => year + 1,
                _ => year,
            };
            let past = (main, ahead) < (year, 0) || main < year;
            let other =
                if main == year && ahead == 0 { None } else { month(if past { main + 1 } else { main - 1 }, of) };
            Some(exact(main)?.or(other))
        }
    }
}

fn shifted(p: &Partial, published: Date, before: Option<Days>) -> Option<Resolved> {
    let (count, unit) = p.shift?;
    if p.then {
        return match before {
            Some((start, end)) => {
                let date = if count < 0 { start } else { end };
                Some(Resolved::of(period(shift(date, unit, count), unit)?, unit.precision()))
            }
            None if count != 0 && unit > Unit::Day => {
                Some(Resolved::of(period(shift(published, unit, count), unit)?, unit.precision()))
            }
            // What went before the day of the news, which is the day of publication or the one before.
            None if count < 0 => {
                Some(Resolved::of((published.plus_days(count - 1), published.plus_days(count)), TimePrecision::Day))
            }
            None => None,
        };
    }
    if p.recent {
        return Some(Resolved::of((shift(published, unit, count), published), unit.precision()));
    }
    if p.night {
        return Some(Resolved::of((published.plus_days(count), published), TimePrecision::Day));
    }
    // From the first of the period, so that a month ago is never two months ago at the end of a month.
    let first = period(published, if unit == Unit::NearestWeekend { Unit::Week } else { unit })?.0;
    let days = match unit {
        Unit::NearestWeekend => period(published, unit)?,
        _ => period(shift(first, unit, count), unit)?,
    };
    Some(Resolved::of(days, unit.precision()))
}

fn counted(count: Count, published: Date, before: Option<Days>) -> Option<Resolved> {
    let Count { low, high, unit, mode } = count;
    let reach = |date, sign: i32| (shift(date, unit, sign * low), shift(date, unit, sign * high));
    let (anchor, sign) = match mode {
        Mode::Span(sign) => {
            let far = reach(published, sign).1;
            let days = if sign < 0 { (far, published) } else { (published, far) };
            return Some(Resolved::of(days, unit.precision()));
        }
        Mode::Point(sign) => (published, sign),
        Mode::Then(sign) => match before {
            Some((start, end)) => (if sign < 0 { start } else { end }, sign),
            None if sign < 0 => (published, sign),
            None => return None,
        },
    };
    let (near, far) = reach(anchor, sign);
    if low == high {
        return Some(Resolved::of(around(near, unit)?, unit.precision()));
    }
    let (a, b) = (around(near, unit)?, around(far, unit)?);
    let precision = if unit <= Unit::Day { TimePrecision::Week } else { unit.precision().max(TimePrecision::Month) };
    Some(Resolved::of((a.0.min(b.0), a.1.max(b.1)), precision))
}

/// The period that a distance from a day names: weeks and longer are seldom meant to the day.
fn around(date: Date, unit: Unit) -> Option<Days> {
    match unit {
        Unit::Fortnight => period(date, Unit::Week),
        Unit::Decade | Unit::Century => period(date, Unit::Year),
        Unit::Quarter | Unit::Half => period(date, Unit::Month),
        Unit::Weekend | Unit::NearestWeekend => period(date, Unit::Weekend),
        _ => period(date, unit),
    }
}
