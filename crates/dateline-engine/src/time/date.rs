//! Dates by number and month: "10 June 2024", "June 10", "30-31 Januari", "5/3/2024", "2014".

use dateline_text::Flags;

use super::parse::Partial;
use super::words::{Kind, Words};

/// Years that a bare number may name.
const YEARS: std::ops::RangeInclusive<i16> = 1700..=2100;

/// Reads a date that starts at a token; `short` allows day and month in digits without a year ("6/3").
pub(super) fn date(w: &Words<'_>, i: usize, short: bool) -> Option<(Partial, usize)> {
    digits(w, i, short)
        .or_else(|| day_first(w, i))
        .or_else(|| month_first(w, i))
        .or_else(|| month_only(w, i))
        .or_else(|| year(w, i))
}

/// A day of the month: `10`, `10th`.
pub(super) fn day(w: &Words<'_>, i: usize) -> Option<u8> {
    if !w.is_number(i) {
        return None;
    }
    let text = w.text(i);
    let bare = text.strip_suffix("th").or_else(|| text.strip_suffix("st")).or_else(|| text.strip_suffix("nd"));
    let bare = bare.or_else(|| text.strip_suffix("rd")).unwrap_or(text);
    // "F-16" holds no day.
    let code = w.joined(i)
        && w.is_dash(i - 1)
        && w.joined(i - 1)
        && i >= 2
        && !w.is_number(i - 2)
        && w.before(i - 1).is_none();
    if bare.len() > 2 || code {
        return None;
    }
    bare.parse().ok().filter(|d| (1..=31).contains(d))
}

/// A month word; `beside` says that a day or year stands with it, `sure` that it needs no capital.
fn month(w: &Words<'_>, i: usize, beside: bool, sure: bool) -> Option<(u8, usize)> {
    let entry = w.kind(i, Kind::Month)?;
    let capital = w.has(i, Flags::CAPITALIZED);
    let fits = match entry.unit {
        "common" => sure || capital && (beside || cued(w, i)),
        _ => capital || beside || cued(w, i),
    };
    // A full stop may close an abbreviation that the lexicon lists without one.
    let dot = w.is(entry.end, ".") && w.joined(entry.end) && w.is_number(entry.end + 1) && entry.end == i + 1;
    fits.then_some((u8::try_from(entry.value).ok()?, entry.end + usize::from(dot)))
}

/// Something before a word makes it a point in time.
fn cued(w: &Words<'_>, i: usize) -> bool {
    let at = if w.is_dash(i.wrapping_sub(1)) { i - 1 } else { i };
    w.before(at).is_some_and(|e| match e.kind {
        Kind::Cue | Kind::Part | Kind::Rank | Kind::Range | Kind::Every | Kind::Unit => true,
        Kind::Direction => e.unit == "front",
        _ => false,
    })
}

/// What may stand between day, month and year.
fn separator(w: &Words<'_>, i: usize) -> usize {
    let joined = w.joined(i) && w.joined(i + 1) && (w.is_dash(i) || w.is(i, "/"));
    let of = w.kind(i, Kind::Cue).is_some_and(|e| e.unit == "weak");
    i + usize::from(joined || of)
}

fn day_first(w: &Words<'_>, i: usize) -> Option<(Partial, usize)> {
    let first = day(w, i)?;
    let mut j = i + 1;
    let mut last_day = None;
    let link = w.is_dash(j) || w.entry(j).is_some_and(|e| matches!(e.kind, Kind::Range | Kind::And | Kind::Or));
    if link {
        let next = w.entry(j).map_or(j + 1, |e| e.end);
        let next = w.kind(next, Kind::Glue).map_or(next, |e| e.end);
        if let Some(second) = day(w, next).filter(|d| *d > first) {
            last_day = Some(second);
            j = next + 1;
        }
    }
    let of_month = if w.kind(j, Kind::Unit).is_some_and(|e| e.unit == "month") { j + 1 } else { separator(w, j) };
    let sure = w.text(j - 1).ends_with(|c: char| c.is_alphabetic()) || plain_year(w, of_month + 1).is_some();
    let (month, j) = month(w, of_month, true, sure)?;
    let (year, end) = year_behind(w, j);
    Some((Partial { day: Some(first), last_day, month: Some(month), year, ..Partial::default() }, end))
}

fn month_first(w: &Words<'_>, i: usize) -> Option<(Partial, usize)> {
    if !w.month_first {
        return None;
    }
    let ordinal = w.text(i + 1).ends_with(|c: char| c.is_alphabetic());
    let sure = day(w, i + 1).is_some() && (ordinal || year_behind(w, i + 2).0.is_some());
    let (month, j) = month(w, i, true, sure)?;
    let j = if w.is_dash(j) && w.joined(j) { j + 1 } else { j };
    let j = w.kind(j, Kind::Glue).map_or(j, |e| e.end);
    let first = day(w, j)?;
    let (mut last_day, mut end) = (None, j + 1);
    let range = w.is_dash(end) || w.kind(end, Kind::Range).is_some_and(|e| e.value == 0);
    let and = w.kind(end, Kind::And).is_some() && !w.is_plain_word(end + 2);
    if (range || and)
        && let Some(second) = day(w, end + 1).filter(|d| *d > first)
        && w.kind(end + 2, Kind::Month).is_none()
    {
        last_day = Some(second);
        end += 2;
    }
    let (year, with_year) = year_behind(w, end);
    // "In June 10 people …": a count, not a day.
    let counted = w.before(i).is_some_and(|e| e.kind == Kind::Cue && e.unit == "month");
    if counted && year.is_none() && w.is_plain_word(end) {
        return None;
    }
    Some((Partial { day: Some(first), last_day, month: Some(month), year, ..Partial::default() }, with_year))
}

fn month_only(w: &Words<'_>, i: usize) -> Option<(Partial, usize)> {
    let entry = w.kind(i, Kind::Month)?;
    let (year, end) = year_behind(w, entry.end);
    let directed = w.entry(entry.end).is_some_and(|e| e.kind == Kind::Direction && e.unit.is_empty() && e.value != 0);
    let (month, behind) = month(w, i, year.is_some() || directed, year.is_some())?;
    let end = if year.is_some() { end } else { behind };
    Some((Partial { month: Some(month), year, ..Partial::default() }, end))
}

/// A year behind a month: "2024", ", 2024", "tahun 2024", "of 2024".
fn year_behind(w: &Words<'_>, i: usize) -> (Option<i16>, usize) {
    let dot = i + usize::from(w.is(i, ".") && w.joined(i) && w.is_number(i + 1));
    let mut starts = vec![dot, separator(w, dot)];
    if w.is(dot, ",") {
        starts.push(dot + 1);
    }
    if let Some(unit) = w.kind(dot, Kind::Unit).filter(|e| e.unit == "year" && e.value == 0) {
        starts.push(unit.end);
    }
    for at in starts {
        if let Some(year) = plain_year(w, at) {
            return (Some(year), at + 1);
        }
    }
    (None, i)
}

fn plain_year(w: &Words<'_>, i: usize) -> Option<i16> {
    let text = w.text(i);
    let four = w.is_number(i) && text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|y| four && YEARS.contains(y))
}

/// A year alone: only where something before it makes it one.
fn year(w: &Words<'_>, i: usize) -> Option<(Partial, usize)> {
    if let Some(named) = w.kind(i, Kind::Unit).filter(|e| e.unit == "year" && e.value == 0) {
        // "UU Nomor 12 Tahun 2011" names a law.
        if i >= 2 && w.is_number(i - 1) && w.before(i - 1).is_some_and(|e| e.kind == Kind::Label) {
            return None;
        }
        let (partial, end) = year_number(w, named.end)?;
        return Some((partial, end));
    }
    let before = w.before(if w.is_dash(i.wrapping_sub(1)) { i - 1 } else { i });
    let bracket = w.is(i.wrapping_sub(1), "(");
    let (partial, end) = year_number(w, i)?;
    let decade = partial.last_year.is_some() && end == i + 1;
    let listed = before.is_some_and(|e| e.kind == Kind::And) && i >= 2 && plain_year(w, i - 2).is_some();
    let cue = listed || before.is_some_and(|e| matches!(e.kind, Kind::Cue | Kind::Part | Kind::Rank | Kind::Range));
    let round = partial.year.is_some_and(|y| y % 100 == 0) && w.is_plain_word(end);
    let closed = bracket && w.is(end, ")");
    (decade || closed || cue && !round).then_some((partial, end))
}

fn year_number(w: &Words<'_>, i: usize) -> Option<(Partial, usize)> {
    let whole = |from, to| Partial { year: Some(from), last_year: to, ..Partial::default() };
    if let Some(from) = plain_year(w, i) {
        if w.is_dash(i + 1) {
            if w.kind(i + 2, Kind::Unit).is_some_and(|e| e.unit == "suffix") {
                return Some((whole(from, Some(from / 10 * 10 + 9)), i + 3));
            }
            if let Some(to) = plain_year(w, i + 2).filter(|to| *to > from) {
                return Some((whole(from, Some(to)), i + 3));
            }
        }
        return Some((whole(from, None), i + 1));
    }
    let from: i16 = w.text(i).strip_suffix('s').filter(|t| t.len() == 4)?.parse().ok()?;
    let span = if from % 100 == 0 && from < 2000 { 99 } else { 9 };
    (from % 10 == 0 && YEARS.contains(&from)).then(|| (whole(from, Some(from + span)), i + 1))
}

/// A date in digits: `2024-06-12`, `30/1/2023`, `30.01.2023`, and with `short` also `6/3`.
fn digits(w: &Words<'_>, i: usize, short: bool) -> Option<(Partial, usize)> {
    if !w.is_number(i) {
        return None;
    }
    // "3-5/6/2024": the first day stands apart.
    if w.is_dash(i + 1)
        && let Some(first) = day(w, i)
        && let Some(second) = in_digits(w.text(i + 2), false, short)
        && second.day.is_some_and(|d| d > first)
        && second.year.is_none_or(|y| y != 0)
    {
        return Some((Partial { day: Some(first), last_day: second.day, swappable: false, ..second }, i + 3));
    }
    let partial = in_digits(w.text(i), w.month_first, short)?;
    Some((partial, i + 1))
}

/// Reads a token such as `30/1/2023`.
pub(super) fn in_digits(text: &str, month_first: bool, short: bool) -> Option<Partial> {
    let sign = text.chars().find(|c| !c.is_ascii_digit()).filter(|c| matches!(c, '/' | '-' | '.'))?;
    let parts: Vec<&str> = text.split(sign).collect();
    if parts.iter().any(|p| p.is_empty() || p.len() > 4 || !p.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    let number = |n: usize| parts[n].parse::<i16>().ok();
    match parts.len() {
        3 if parts[0].len() == 4 => exact(number(0)?, number(1)?, number(2)?),
        3 if parts[2].len() == 4 || (parts[2].len() == 2 && sign != '.') => {
            let year = number(2)?;
            let year = if parts[2].len() == 4 { year } else { year + if year < 70 { 2000 } else { 1900 } };
            let (a, b) = (number(0)?, number(1)?);
            let (first, second) = if month_first && sign != '.' { ((b, a), (a, b)) } else { ((a, b), (b, a)) };
            let both = exact(year, first.1, first.0).is_some() && exact(year, second.1, second.0).is_some();
            let partial = exact(year, first.1, first.0).or_else(|| exact(year, second.1, second.0))?;
            Some(Partial { swappable: both && a != b, ..partial })
        }
        2 if short && sign == '/' => {
            let (a, b) = (number(0)?, number(1)?);
            let (day, month) = if month_first { (b, a) } else { (a, b) };
            // A leap year, so that 29 February is a day.
            let both = exact(2000, month, day).is_some() && exact(2000, day, month).is_some();
            let partial = exact(2000, month, day).or_else(|| exact(2000, day, month))?;
            Some(Partial { year: None, swappable: both && a != b, ..partial })
        }
        _ => None,
    }
}

fn exact(year: i16, month: i16, day: i16) -> Option<Partial> {
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    crate::record::Date::new(year, month, day)?;
    YEARS.contains(&year).then(|| Partial {
        day: Some(day),
        month: Some(month),
        year: Some(year),
        ..Partial::default()
    })
}
