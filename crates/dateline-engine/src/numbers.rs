//! Numbers and amounts of a sentence: "41", "1.200", "3,5 juta", "at least 12", "tens of thousands", "10-15".

pub(crate) mod read;

#[cfg(test)]
mod tests;

use dateline_text::{Flags, TokenKind};

use crate::syntax::prepare::{Context, Sent, UnitKind};
use crate::time::TimeExpr;
use crate::time::words::{Kind, Words};
use read::{Read, is_currency, read};

/// What a number counts, as far as the words beside it tell.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Measure {
    /// Things or people.
    Count,
    /// An amount of money.
    Money,
    /// A percentage.
    Percent,
    /// A length of time or an age.
    Duration,
}

/// A number with its range.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct NumberExpr {
    /// First token, with a bound ("at least") or currency before the number.
    pub(crate) start: usize,
    /// Token after the last, with a currency or percent sign behind it.
    pub(crate) end: usize,
    /// First token of the number itself.
    pub(crate) at: usize,
    /// Least value.
    pub(crate) low: f64,
    /// Best value.
    pub(crate) best: f64,
    /// Greatest value; the best one where the words set no upper bound.
    pub(crate) high: f64,
    /// What is counted.
    pub(crate) measure: Measure,
}

/// The numbers of a sentence, from left to right, without those that belong to a date.
pub(crate) fn numbers(cx: Context<'_>, sent: &Sent, times: &[TimeExpr]) -> Vec<NumberExpr> {
    let words = Words::new(cx, sent);
    let mut found = Vec::new();
    let mut i = 0;
    while i < words.len() {
        if let Some(time) = times.iter().find(|t| t.start <= i && i < t.end) {
            i = time.end;
            continue;
        }
        if let Some(name) = words.kind(i, Kind::Name) {
            i = name.end;
            continue;
        }
        match number(&words, i, times) {
            Step::Found(expr) => {
                i = expr.end;
                found.push(expr);
            }
            Step::Skip(end) => i = end,
        }
    }
    found
}

enum Step {
    Found(NumberExpr),
    /// Nothing up to this token.
    Skip(usize),
}

fn number(w: &Words<'_>, i: usize, times: &[TimeExpr]) -> Step {
    if !opens(w, i) {
        return Step::Skip(i + 1);
    }
    if let Some(end) = code(w, i) {
        return Step::Skip(end);
    }
    let Some(first) = read(w, i, false).filter(|r| free(r.end, i, times)) else { return Step::Skip(i + 1) };
    if let Some(end) = no_count(w, i, &first) {
        return Step::Skip(end.max(first.end));
    }
    let (mut value, bounded) = match second(w, i, &first) {
        Second::To(second) if free(second.end, i, times) => {
            let first = if first.scale <= 1.0 && second.scale > 1.0 && first.best <= second.best / second.scale {
                first.times(second.scale)
            } else {
                first
            };
            (Read { low: first.low, best: middle(first.best, second.best), high: second.high, ..second }, true)
        }
        Second::Code => return Step::Skip(first.end + 2),
        _ => (first, false),
    };
    // "200-an": two hundred or so.
    if w.is_dash(value.end) && w.kind(value.end + 1, Kind::Unit).is_some_and(|e| e.unit == "suffix") {
        value.end += 2;
    }
    let (measure, start, end) = measure(w, i, value.end);
    let mut expr = NumberExpr { start, end, at: i, low: value.low, best: value.best, high: value.high, measure };
    if !bounded {
        bound(w, &mut expr);
    }
    Step::Found(expr)
}

/// The middle of a range, whole when its ends are.
fn middle(a: f64, b: f64) -> f64 {
    let middle = f64::midpoint(a, b);
    if a.fract() == 0.0 && b.fract() == 0.0 { middle.floor() } else { middle }
}

/// Whether a number may start at a token.
fn opens(w: &Words<'_>, i: usize) -> bool {
    let Some(tok) = w.tok(i) else { return false };
    if matches!(tok.kind, TokenKind::Punct | TokenKind::Symbol | TokenKind::Url) {
        return false;
    }
    // A capitalised number word inside a name ("Dua Lipa", "Five Eyes").
    let named = w.sent.unit(i).is_some_and(|u| matches!(u.kind, UnitKind::Name(_) | UnitKind::Unknown));
    !(named && (tok.flags.contains(Flags::CAPITALIZED) || tok.kind == TokenKind::Number))
}

/// A telephone number or other code: three numbers or more joined by hyphens, or one that begins with zero.
fn code(w: &Words<'_>, i: usize) -> Option<usize> {
    let zero = |at: usize| w.text(at).len() > 1 && w.text(at).starts_with('0') && !w.text(at).contains(['.', ',']);
    if !w.is_number(i) {
        return None;
    }
    let (mut end, mut parts, mut zeros) = (i + 1, 1, zero(i));
    while w.is_dash(end) && w.joined(end) && w.joined(end + 1) && w.is_number(end + 1) {
        zeros |= zero(end + 1);
        (end, parts) = (end + 2, parts + 1);
    }
    (parts > 2 || zeros).then_some(end)
}

fn free(end: usize, start: usize, times: &[TimeExpr]) -> bool {
    !times.iter().any(|t| t.start < end && start < t.end)
}

/// Whether a number at a token is a clock time, an ordinal, a label or part of a code; then where it ends.
fn no_count(w: &Words<'_>, i: usize, read: &Read) -> Option<usize> {
    let digits = w.is_number(i);
    if w.kind(read.end, Kind::Fraction).is_some() {
        return Some(read.end + 1);
    }
    if let Some(before) = w.before(i) {
        let label = before.kind == Kind::Label && digits;
        let clock = before.kind == Kind::Clock && before.value == 1 && digits && w.decimal_comma;
        if label || clock {
            return Some(read.end);
        }
    }
    let hour_like = digits && w.text(i).len() >= 4 && w.text(i)[w.text(i).len() - 3..].starts_with(['.', ':']);
    if w.kind(read.end, Kind::Clock).is_some_and(|e| e.unit == "hour" || hour_like && e.value == 0) {
        return Some(read.end + 1);
    }
    if w.joined(i) && w.is_dash(i - 1) && i >= 2 {
        let ordinal = w.kind(i - 2, Kind::Ordinal).is_some();
        let code = w.joined(i - 1) && w.tok(i - 2).is_some_and(|t| t.kind == TokenKind::Word) && !is_currency(w, i - 2);
        if ordinal || code {
            return Some(read.end);
        }
    }
    // A year that names something ("Pemilu 2024").
    let text = w.text(i);
    let year = digits && read.end == i + 1 && text.len() == 4 && (1900.0..2100.0).contains(&read.best);
    let money = is_currency(w, i.wrapping_sub(1)) || is_currency(w, i + 1);
    if year && !text.contains(['.', ',']) && !money {
        return Some(read.end);
    }
    None
}

/// What follows a number.
enum Second {
    /// The other end of a range.
    To(Read),
    /// Something that makes both a score or a code.
    Code,
    /// Nothing of the kind.
    Nothing,
}

/// The other end of a range ("10-15", "between 10 and 20", "two or three").
fn second(w: &Words<'_>, i: usize, first: &Read) -> Second {
    let at = first.end;
    let entry = w.entry(at);
    let opened = w.before(i).is_some_and(|e| e.kind == Kind::Range && e.value == 1);
    let change = w.before(i).is_some_and(|e| e.kind == Kind::Cue && e.unit == "weak");
    let dash = w.is_dash(at) && w.is_number(i);
    let link = match entry {
        Some(e) if e.kind == Kind::Range && e.value == 0 && !change => e.end,
        Some(e) if e.kind == Kind::And && opened => e.end,
        Some(e) if e.kind == Kind::Or => e.end,
        _ if dash => at + 1,
        _ => return Second::Nothing,
    };
    // "$10-$15"
    let link = if is_currency(w, link) { link + 1 } else { link };
    if dash && !w.is_number(link) {
        return Second::Nothing;
    }
    let other = read(w, link, false);
    if dash {
        let chain = w.is_dash(link + 1) && w.is_number(link + 2);
        return match other {
            Some(other) if other.high > first.low && !chain => Second::To(other),
            _ => Second::Code,
        };
    }
    let or = entry.is_some_and(|e| e.kind == Kind::Or);
    let near = |o: &Read| !or || (o.best - first.best <= first.best.max(10.0) && w.is_number(i) == w.is_number(link));
    other.filter(|o| o.high > first.low && near(o)).map_or(Second::Nothing, Second::To)
}

/// What stands beside the number: currency, percent sign, unit of time; and the tokens with it.
fn measure(w: &Words<'_>, i: usize, end: usize) -> (Measure, usize, usize) {
    let before = i.wrapping_sub(1);
    let currency = w.start_before(i).filter(|s| w.kind(*s, Kind::Currency).is_some());
    let (mut start, mut money) = (i, false);
    if let Some(word) = currency.or_else(|| is_currency(w, before).then_some(before)) {
        (start, money) = (word, true);
        // "US$", "HK$"
        if w.joined(word) && w.tok(word - 1).is_some_and(|t| t.kind == TokenKind::Word) {
            start = word - 1;
        }
        // "Rp. 5.000"
    } else if w.is(before, ".") && i >= 2 && w.kind(i - 2, Kind::Currency).is_some() {
        (start, money) = (i - 2, true);
    }
    if money {
        return (Measure::Money, start, end);
    }
    if let Some(entry) = w.kind(end, Kind::Currency) {
        return (Measure::Money, start, entry.end);
    }
    if is_currency(w, end) && w.joined(end) {
        return (Measure::Money, start, end + 1);
    }
    if w.is(end, "%") {
        return (Measure::Percent, start, end + 1);
    }
    if let Some(entry) = w.kind(end, Kind::Percent) {
        return (Measure::Percent, start, entry.end);
    }
    let unit = if w.is_dash(end) { end + 1 } else { end };
    let timed = w.kind(unit, Kind::Unit).is_some_and(|e| e.unit != "suffix")
        || w.lookup(w.text(unit), unit + 1).is_some_and(|e| e.kind == Kind::Unit && e.unit != "suffix")
        || w.kind(unit, Kind::Weekday).is_some_and(|e| e.unit == "week");
    (if timed { Measure::Duration } else { Measure::Count }, start, end)
}

/// Widens the number by the bounds before it ("at least", "hingga").
fn bound(w: &Words<'_>, expr: &mut NumberExpr) {
    for _ in 0..2 {
        let Some(start) = w.start_before(expr.start) else { return };
        let Some(entry) = w.entry(start) else { return };
        match (entry.kind, entry.unit) {
            (Kind::Approx | Kind::Range, "high") => expr.low = 0.0,
            (Kind::Approx, _) => {}
            _ => return,
        }
        expr.start = start;
    }
}
