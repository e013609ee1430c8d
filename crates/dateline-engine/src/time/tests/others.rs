//! Agreement with date cases of other projects: their files are read when the variable names the folder that holds them.
//!
//! Files and folders that are not there are passed over. What counts is the day: an expression agrees when one of its
//! readings covers the expected first day and is no longer than a year.

use std::path::{Path, PathBuf};

use super::{found, future, past};
use crate::record::Date;

const FOLDER: &str = "DATELINE_DEV_DATA";

#[expect(clippy::disallowed_methods, reason = "the developer says where the data lie")]
fn folder() -> Option<PathBuf> {
    std::env::var_os(FOLDER).map(PathBuf::from)
}

fn lines(path: &Path) -> Vec<String> {
    std::fs::read_to_string(path).map(|t| t.lines().map(|l| l.trim().to_owned()).collect()).unwrap_or_default()
}

/// The string on a line of a JSON file with one value a line.
fn string(line: &str) -> Option<String> {
    let inner = line.trim_end_matches(',').strip_prefix('"')?.strip_suffix('"')?;
    (!inner.contains("\": ")).then(|| inner.replace("\\\"", "\""))
}

/// The first date of `datetime(2014, 9, 4, …)`.
fn day_of(text: &str) -> Option<Date> {
    let (_, inner) = text.split_once('(')?;
    let mut numbers = inner.split([',', ')']).map(|p| p.trim().parse::<i16>().ok());
    let (year, month, day) = (numbers.next()??, numbers.next()??, numbers.next()??);
    Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

fn agrees(text: &str, wanted: Date, published: Date) -> bool {
    found("en", text, Some(published)).iter().any(|e| {
        [&e.time, future(e), past(e)].into_iter().any(|t| {
            let year_later = Date { year: t.start.year + 1, ..t.start };
            t.start <= wanted && wanted <= t.end && t.end < year_later
        })
    })
}

fn report(cases: &[(String, Date)], published: Date, least: usize) {
    if cases.is_empty() {
        return;
    }
    let missed: Vec<&str> =
        cases.iter().filter(|(text, day)| !agrees(text, *day, published)).map(|(text, _)| text.as_str()).collect();
    let hits = cases.len() - missed.len();
    assert!(hits * 100 >= cases.len() * least, "{hits} of {} cases agree; missed: {missed:#?}", cases.len());
}

#[test]
fn duckling() {
    let Some(folder) = folder() else { return };
    let mut wanted = None;
    let mut cases = Vec::new();
    for line in lines(&folder.join("duckling-time/en.json")) {
        if let Some(value) = line.strip_prefix("\"value\": \"") {
            let whole_days =
                ["Day\"", "Week\"", "Month\"", "Year\""].iter().any(|g| value.trim_end_matches(',').ends_with(g));
            wanted = day_of(value).filter(|_| whole_days && value.starts_with("datetime ("));
        } else if let (Some(day), Some(text)) = (wanted, string(&line)) {
            cases.push((text, day));
        }
    }
    report(&cases, Date { year: 2013, month: 2, day: 12 }, 55);
}

#[test]
fn dateparser() {
    let Some(folder) = folder() else { return };
    let mut text = None;
    let mut cases = Vec::new();
    for line in lines(&folder.join("dateparser-cases/test_search.json")) {
        if let Some(value) = line.strip_prefix("\"expr\": \"[(") {
            let day = value.split_once("datetime.datetime").and_then(|(_, rest)| day_of(rest));
            cases.extend(text.take().zip(day));
        } else {
            text = string(&line).filter(|t| t.is_ascii()).or(text);
        }
    }
    cases.retain(|(text, _)| !found("en", text, Date::new(2000, 1, 1)).is_empty());
    report(&cases, Date { year: 2000, month: 1, day: 1 }, 60);
}

#[test]
fn recognizers() {
    let Some(folder) = folder() else { return };
    let (mut text, mut published) = (None, None);
    let mut cases: Vec<(String, Date, Date)> = Vec::new();
    for line in lines(&folder.join("recognizers-datetime/English/DateParser.json")) {
        let value = |key: &str| line.strip_prefix(key).and_then(|v| v.strip_prefix(": ")).and_then(string);
        if let Some(input) = value("\"Input\"") {
            text = Some(input);
        } else if let Some(reference) = value("\"ReferenceDateTime\"") {
            published = Date::parse(&reference);
        } else if let Some(day) = value("\"date\"").and_then(|d| Date::parse(&d))
            && let (Some(text), Some(published)) = (text.take(), published)
        {
            cases.push((text, day, published));
        }
    }
    let hits = cases.iter().filter(|(text, day, published)| agrees(text, *day, *published)).count();
    assert!(cases.is_empty() || hits * 100 >= cases.len() * 45, "{hits} of {} cases agree", cases.len());
}
