//! Date expressions: finds them in a sentence and resolves them against the day of publication.
//!
//! The words come from the `time` blocks of the lexicon. [`parse`] reads shapes ("Senin (6/3)", "three weeks ago"),
//! [`resolve`] turns what they say into days. An expression that needs the day of publication gives nothing without it.

pub(crate) mod words;

mod calendar;
mod count;
mod date;
mod parse;
mod rank;
mod resolve;

#[cfg(test)]
pub(crate) mod tests;

use crate::record::{Date, Time};
use crate::syntax::prepare::{Context, Sent};
use calendar::Days;
use parse::{Partial, point};
use resolve::{Resolved, Stretch, between, resolve};
use words::{Kind, Words};

/// Days before publication after which a date is background.
const NEWS_DAYS: i32 = 7;

/// A date expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TimeExpr {
    /// First token.
    pub(crate) start: usize,
    /// Token after the last.
    pub(crate) end: usize,
    /// The most likely reading where nothing is known of the tense: weekdays at or before publication, dates without a
    /// year nearest to it.
    pub(crate) time: Time,
    /// The reading after publication, when the words leave it open and `time` is not after it.
    pub(crate) alternative: Option<Time>,
    /// The reading before publication, when the words leave it open and `time` is after it.
    pub(crate) earlier: Option<Time>,
    /// A weekday without date or direction.
    pub(crate) weekday_only: bool,
    /// All of it lies more than a week before publication.
    pub(crate) past: bool,
    /// "every Monday", "setiap tahun".
    pub(crate) recurring: bool,
}

/// The date expressions of a sentence, from left to right.
pub(crate) fn expressions(cx: Context<'_>, sent: &Sent, published: Option<Date>) -> Vec<TimeExpr> {
    let words = Words::new(cx, sent);
    let mut found: Vec<TimeExpr> = Vec::new();
    let mut told: Option<Days> = None;
    let mut i = 0;
    while i < words.len() {
        if let Some(name) = words.kind(i, Kind::Name) {
            i = name.end;
            continue;
        }
        match expression(&words, i, published, told) {
            Some((expr, resolved)) => {
                i = expr.end;
                if !expr.recurring {
                    told = Some(resolved.main.days);
                }
                found.push(expr);
            }
            None => i += 1,
        }
    }
    found
}

fn expression(w: &Words<'_>, i: usize, published: Option<Date>, told: Option<Days>) -> Option<(TimeExpr, Resolved)> {
    let (left, mut end) = point(w, i)?;
    let mut resolved = None;
    if let Some((right, range_end)) = right_side(w, i, end, &left) {
        resolved = between(&left, &right, published, told);
        if resolved.is_some() {
            end = range_end;
        }
    }
    let resolved = match resolved {
        Some(resolved) => resolved,
        None => resolve(&left, published, told)?,
    };
    let span = w.sent.span_of(i, end);
    let time = |s: Stretch| Time { start: s.days.0, end: s.days.1, precision: s.precision, span: Some(span) };
    let side = |later: bool| resolved.other.filter(|o| (o.days.0 > resolved.main.days.0) == later).map(time);
    let expr = TimeExpr {
        start: i,
        end,
        time: time(resolved.main),
        alternative: side(true),
        earlier: side(false),
        weekday_only: resolved.weekday_only,
        past: published.is_some_and(|p| resolved.main.days.1 < p.plus_days(-NEWS_DAYS)),
        recurring: left.recurring,
    };
    Some((expr, resolved))
}

/// The second point of a range such as "from Monday to Friday", "Senin-Rabu", "between 2014 and 2019".
fn right_side(w: &Words<'_>, start: usize, end: usize, left: &Partial) -> Option<(Partial, usize)> {
    let opened = w.before(start).is_some_and(|e| e.kind == Kind::Range && e.value == 1);
    let at = match w.entry(end) {
        Some(e) if e.kind == Kind::Range && e.value == 0 => e.end,
        Some(e) if e.kind == Kind::And && opened => e.end,
        None if w.is_dash(end) && left.count.is_none() => end + 1,
        _ => return None,
    };
    let (right, right_end) = point(w, at)?;
    let grain = left.grain()?;
    (right.grain() == Some(grain) && !right.recurring).then_some((right, right_end))
}
