//! Dates of lists: intervals, and the ways in which lists write a day.

use dateline_lexicon::world::{PartialDate, is_backward};

/// From when until when; open where it is not told.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Dates {
    pub(crate) from: Option<PartialDate>,
    pub(crate) until: Option<PartialDate>,
}

impl Dates {
    /// An interval of two dates as most data write them; empty ones are open.
    pub(super) fn read(from: &str, until: &str) -> Result<Self, String> {
        let dates = Self { from: iso(from)?, until: iso(until)? };
        if is_backward(dates.from, dates.until) {
            return Err(format!("`{from}` to `{until}` ends before it begins; correct the dates"));
        }
        Ok(dates)
    }

    /// An interval as dictionaries write it: `<19990101`, `>030101`, `20090120-20170120`.
    pub(super) fn of_dictionary(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is no date limit; write <19990101, >19990101 or 19990101-20030101");
        let day = |text: &str| compact(text.trim()).ok_or_else(wrong);
        let dates = if let Some(end) = text.strip_prefix('<') {
            Self { from: None, until: Some(before(day(end)?)) }
        } else if let Some(start) = text.strip_prefix('>') {
            Self { from: Some(day(start)?), until: None }
        } else {
            let (start, end) = text.split_once('-').ok_or_else(wrong)?;
            Self { from: Some(day(start)?), until: Some(day(end)?) }
        };
        if is_backward(dates.from, dates.until) {
            return Err(format!("`{text}` ends before it begins; correct the dates"));
        }
        Ok(dates)
    }

    pub(super) fn is_open(self) -> bool {
        self == Self::default()
    }

    /// As the lexicon writes it: `2009-01-20..2017-01-20`; empty without dates.
    pub(super) fn written(self) -> String {
        let end = |date: Option<PartialDate>| date.map(written).unwrap_or_default();
        if self.is_open() { String::new() } else { format!("{}..{}", end(self.from), end(self.until)) }
    }
}

/// As the lexicon writes a date.
pub(super) fn written((year, month, day): PartialDate) -> String {
    match (month, day) {
        (0, _) => format!("{year:04}"),
        (_, 0) => format!("{year:04}-{month:02}"),
        _ => format!("{year:04}-{month:02}-{day:02}"),
    }
}

/// A date as far as it is known (`2014`, `2014-10`, `2014-10-01`), whatever time of day follows it.
fn iso(text: &str) -> Result<Option<PartialDate>, String> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let wrong = || format!("`{text}` is no date; write 2014, 2014-10 or 2014-10-01");
    let mut parts = text.split(['T', ' ']).next().unwrap_or_default().split('-');
    let mut part = |digits: usize| match parts.next() {
        None => Ok(0),
        Some(p) if p.len() == digits => p.parse::<i16>().map_err(|_| wrong()),
        Some(_) => Err(wrong()),
    };
    let date = (part(4)?, part(2)?, part(2)?);
    if parts.next().is_some() {
        return Err(wrong());
    }
    checked(date.0, date.1, date.2).map(Some).ok_or_else(wrong)
}

/// A date of six or eight digits; of six, the years up to 30 are this century's.
fn compact(text: &str) -> Option<PartialDate> {
    if !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<i16>().ok();
    match text.len() {
        8 => checked(number(0, 4)?, number(4, 6)?, number(6, 8)?),
        6 => {
            let year = number(0, 2)?;
            checked(year + if year <= 30 { 2000 } else { 1900 }, number(2, 4)?, number(4, 6)?)
        }
        _ => None,
    }
}

fn checked(year: i16, month: i16, day: i16) -> Option<PartialDate> {
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    let fits = year > 0 && month <= 12 && day <= days(year, month) && (month > 0 || day == 0);
    fits.then_some((year, month, day))
}

fn days(year: i16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// The day before; the month or year before where no more is known.
fn before((year, month, day): PartialDate) -> PartialDate {
    match (month, day) {
        (0, _) => (year - 1, 0, 0),
        (1, 0) => (year - 1, 12, 0),
        (_, 0) => (year, month - 1, 0),
        (1, 1) => (year - 1, 12, 31),
        (_, 1) => (year, month - 1, days(year, month - 1)),
        _ => (year, month, day - 1),
    }
}

#[cfg(test)]
mod tests {
    use super::Dates;

    #[test]
    fn limits_of_dictionaries() {
        let cases = [
            ("<19990101", Some("..1998-12-31")),
            (">030101", Some("2003-01-01..")),
            ("<730301", Some("..1973-02-28")),
            ("20090120-20170120", Some("2009-01-20..2017-01-20")),
            ("090120-170120", Some("2009-01-20..2017-01-20")),
            ("20170120-20090120", None),
            ("20091320-20170120", None),
            ("19990101", None),
            ("<1999", None),
        ];
        for (text, written) in cases {
            assert_eq!(Dates::of_dictionary(text).ok().map(Dates::written).as_deref(), written, "{text}");
        }
    }

    #[test]
    fn dates_of_data() {
        let read = |from, until| Dates::read(from, until).map(Dates::written);
        assert_eq!(read("2014", "2014-10").as_deref(), Ok("2014..2014-10"));
        assert_eq!(read("2014-10-01T00:00:00", "").as_deref(), Ok("2014-10-01.."));
        assert_eq!(read("", "").as_deref(), Ok(""));
        for (from, until) in
            [("1/10/2014", ""), ("2014-02-30", ""), ("2014-13", ""), ("2014-10", "2014-09"), ("14", "")]
        {
            assert!(read(from, until).is_err(), "{from} {until}");
        }
    }
}
