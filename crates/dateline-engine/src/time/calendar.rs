//! Periods of the calendar around a date. Weeks begin on Monday.

use jiff::Span as Stretch;

use crate::record::{Date, TimePrecision};

/// A unit of the calendar.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Unit {
    Hour,
    Day,
    Weekend,
    NearestWeekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
}

impl Unit {
    /// The unit with that name in the lexicon.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "hour" => Self::Hour,
            "day" => Self::Day,
            "weekend" => Self::Weekend,
            "nearest-weekend" => Self::NearestWeekend,
            "week" => Self::Week,
            "fortnight" => Self::Fortnight,
            "month" => Self::Month,
            "quarter" => Self::Quarter,
            "half" => Self::Half,
            "year" => Self::Year,
            "decade" => Self::Decade,
            "century" => Self::Century,
            _ => return None,
        })
    }

    /// How exactly a period of this unit places an act.
    pub(crate) fn precision(self) -> TimePrecision {
        match self {
            Self::Hour | Self::Day | Self::Weekend | Self::NearestWeekend => TimePrecision::Day,
            Self::Week | Self::Fortnight => TimePrecision::Week,
            Self::Month => TimePrecision::Month,
            Self::Quarter | Self::Half | Self::Year | Self::Decade | Self::Century => TimePrecision::Year,
        }
    }
}

/// First and last day.
pub(crate) type Days = (Date, Date);

/// Monday is 1, Sunday 7.
pub(crate) fn weekday(date: Date) -> i32 {
    i32::from(date.civil().weekday().to_monday_one_offset())
}

/// Days from `a` to `b`.
pub(crate) fn distance(a: Date, b: Date) -> i32 {
    a.civil().until(b.civil()).map_or(0, |span| span.get_days())
}

/// The date moved by a number of units; hours move by whole days.
pub(crate) fn shift(date: Date, unit: Unit, count: i32) -> Date {
    let span = Stretch::new();
    let span = match unit {
        Unit::Hour => span.try_days(count / 24),
        Unit::Day => span.try_days(count),
        Unit::Weekend | Unit::NearestWeekend | Unit::Week => span.try_weeks(count),
        Unit::Fortnight => span.try_weeks(i64::from(count) * 2),
        Unit::Month => span.try_months(count),
        Unit::Quarter => span.try_months(i64::from(count) * 3),
        Unit::Half => span.try_months(i64::from(count) * 6),
        Unit::Year => span.try_years(count),
        Unit::Decade => span.try_years(i64::from(count) * 10),
        Unit::Century => span.try_years(i64::from(count) * 100),
    };
    span.ok().and_then(|s| date.civil().checked_add(s).ok()).map_or(date, Date::from_civil)
}

/// The period of a unit in which a date lies.
pub(crate) fn period(date: Date, unit: Unit) -> Option<Days> {
    let monday = date.plus_days(1 - weekday(date));
    Some(match unit {
        Unit::Hour | Unit::Day => (date, date),
        Unit::Weekend => (monday.plus_days(5), monday.plus_days(6)),
        Unit::NearestWeekend => {
            let back = if weekday(date) >= 6 { 0 } else { -7 };
            (monday.plus_days(5 + back), monday.plus_days(6 + back))
        }
        Unit::Week | Unit::Fortnight => (monday, monday.plus_days(6)),
        Unit::Month => month(date.year, date.month)?,
        Unit::Quarter => {
            let first = (date.month - 1) / 3 * 3 + 1;
            (Date::new(date.year, first, 1)?, month(date.year, first + 2)?.1)
        }
        Unit::Half => {
            let first = if date.month <= 6 { 1 } else { 7 };
            (Date::new(date.year, first, 1)?, month(date.year, first + 5)?.1)
        }
        Unit::Year => years(date.year, date.year)?,
        Unit::Decade => years(date.year / 10 * 10, date.year / 10 * 10 + 9)?,
        Unit::Century => years(date.year / 100 * 100, date.year / 100 * 100 + 99)?,
    })
}

/// All days of a month.
pub(crate) fn month(year: i16, month: u8) -> Option<Days> {
    let first = Date::new(year, month, 1)?;
    Some((first, Date::from_civil(first.civil().last_of_month())))
}

/// All days from one year to another.
pub(crate) fn years(from: i16, to: i16) -> Option<Days> {
    Some((Date::new(from, 1, 1)?, Date::new(to, 12, 31)?))
}

/// A part of a period: 1 its first third, 2 its middle, 3 its last, 4 up to a date, 5 from a date on.
pub(crate) fn part(days: Days, part: i32, published: Option<Date>) -> Days {
    let (start, end) = days;
    // Three days of a week, ten of a month, a third of anything longer.
    let third = match distance(start, end) + 1 {
        ..=3 => return days,
        4..=7 => 3,
        8..=31 => 10,
        days => days / 3,
    };
    let inside = published.filter(|p| start <= *p && *p <= end);
    match part {
        1 => (start, start.plus_days(third - 1)),
        2 if third == 3 => (start.plus_days(2), start.plus_days(3)),
        2 => (start.plus_days(third), start.plus_days(third * 2 - 1)),
        3 if third == 10 => (start.plus_days(20), end),
        3 => (end.plus_days(1 - third), end),
        4 => inside.map_or(days, |p| (start, p)),
        5 => inside.map_or(days, |p| (p, end)),
        _ => days,
    }
}

/// The n-th weekday of a period; -1 for the last.
pub(crate) fn nth_weekday((start, end): Days, rank: i32, day: i32) -> Option<Days> {
    let date = if rank > 0 {
        start.plus_days((day - weekday(start)).rem_euclid(7) + 7 * (rank - 1))
    } else {
        end.plus_days(-(weekday(end) - day).rem_euclid(7))
    };
    (start <= date && date <= end).then_some((date, date))
}

/// The n-th unit of a period; -1 for the last. Weeks are counted from its first day.
pub(crate) fn nth_unit((start, end): Days, rank: i32, unit: Unit) -> Option<Days> {
    let days = if rank > 0 {
        (shift(start, unit, rank - 1), shift(start, unit, rank).plus_days(-1))
    } else {
        (shift(end.plus_days(1), unit, -1), end)
    };
    (start <= days.0 && days.0 <= end).then_some((days.0, days.1.min(end)))
}
