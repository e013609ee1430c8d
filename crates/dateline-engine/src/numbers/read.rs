//! Reads one number phrase: digits, number words, scales and vague counts.

use dateline_text::TokenKind;

use crate::time::words::{Entry, Kind, Words};

/// A number phrase and its range.
#[derive(Copy, Clone, Debug, PartialEq)]
pub(crate) struct Read {
    pub(crate) low: f64,
    pub(crate) best: f64,
    pub(crate) high: f64,
    /// Token after its last.
    pub(crate) end: usize,
    /// The scale words that it carries, multiplied; 1 without any.
    pub(crate) scale: f64,
}

impl Read {
    fn exact(value: f64, end: usize, scale: f64) -> Self {
        Self { low: value, best: value, high: value, end, scale }
    }

    /// The same number of larger units ("10" in "10-15 million").
    pub(crate) fn times(self, scale: f64) -> Self {
        Self { low: self.low * scale, best: self.best * scale, high: self.high * scale, ..self }
    }
}

/// Reads the number phrase at a token; `loose` also takes articles and "several", which are numbers only beside units.
pub(crate) fn read(w: &Words<'_>, i: usize, loose: bool) -> Option<Read> {
    if let Some(entry) = w.entry(i) {
        match entry.kind {
            Kind::Vague => return vague(w, entry),
            Kind::Number if entry.unit == "half" => return half(w, entry, loose),
            Kind::Number if entry.unit == "few" => return few(w, entry, loose),
            _ => {}
        }
    }
    if let Some(read) = hyphened(w, i) {
        return Some(read);
    }
    exact(w, i, loose)
}

/// Sum of a number phrase as it is read.
struct Sum {
    total: f64,
    group: f64,
    small: Option<f64>,
    scale: f64,
    scaled: bool,
}

impl Sum {
    fn value(&self) -> f64 {
        self.total + self.group + self.small.unwrap_or(0.0)
    }

    fn empty(&self) -> bool {
        self.small.is_none() && !self.scaled && self.value() == 0.0
    }

    /// Adds a number word when it fits behind what was read ("twenty" + "five", "seratus" + "dua").
    fn add(&mut self, value: f64) -> bool {
        match self.small {
            Some(small) if small % 10.0 == 0.0 && small >= 20.0 && value < 10.0 => self.small = Some(small + value),
            Some(_) => return false,
            None if value >= 1000.0 => {
                if !self.empty() {
                    return false;
                }
                self.total = value;
                self.scaled = true;
            }
            None if value >= 100.0 => {
                if self.group > 0.0 {
                    return false;
                }
                self.group = value;
            }
            None => self.small = Some(value),
        }
        true
    }

    fn multiply(&mut self, factor: f64) -> bool {
        if factor <= 100.0 {
            let Some(small) = self.small.take() else { return false };
            self.group += small * factor;
        } else {
            let group = self.group + self.small.take().unwrap_or(0.0);
            if group == 0.0 {
                return false;
            }
            self.group = 0.0;
            self.total += group * factor;
            self.scale = self.scale.max(factor);
        }
        self.scaled = true;
        true
    }
}

fn exact(w: &Words<'_>, i: usize, loose: bool) -> Option<Read> {
    let mut sum = Sum { total: 0.0, group: 0.0, small: None, scale: 1.0, scaled: false };
    let mut at = i;
    let mut article = false;
    let mut digits = false;
    loop {
        if w.is_number(at) {
            let scale_behind = scale(w, at + 1).is_some();
            if !(sum.empty() || sum.scaled && sum.small.is_none() && scale_behind) {
                break;
            }
            let Some(value) = parse_digits(w.text(at), w.decimal_comma, scale_behind) else { break };
            sum.small = Some(value);
            digits = true;
            at += 1;
            continue;
        }
        if let Some((factor, end)) = scale(w, at) {
            if factor == 0.0 {
                // "dua belas"
                let Some(small) = sum.small.filter(|s| *s < 10.0) else { break };
                sum.small = Some(small + 10.0);
            } else if !sum.multiply(factor) {
                break;
            }
            at = end;
            continue;
        }
        if let Some(vague) = w.kind(at, Kind::Vague).filter(|_| digits && sum.small.is_some()) {
            // "42 ribuan": the vague word is a scale behind digits.
            if !sum.multiply(base(vague)) {
                break;
            }
            at = vague.end;
            continue;
        }
        if let Some((value, end)) = joined_words(w, at).filter(|_| !digits) {
            if !sum.add(value) {
                break;
            }
            at = end;
            continue;
        }
        let Some(entry) = w.kind(at, Kind::Number) else { break };
        match entry.unit {
            "article" if at == i => {
                article = true;
                sum.small = Some(1.0);
            }
            "" if !(article || digits && !sum.scaled) => {
                if !sum.add(f64::from(entry.value)) {
                    break;
                }
            }
            _ => break,
        }
        at = entry.end;
        // "two hundred and five"
        if sum.small.is_none() && w.kind(at, Kind::And).is_some() {
            break;
        }
    }
    let and = w.kind(at, Kind::And).filter(|_| sum.scaled && sum.small.is_none() && sum.value() % 100.0 == 0.0);
    if let Some(and) = and.filter(|_| !digits && w.month_first)
        && let Some(rest) = w.kind(and.end, Kind::Number).filter(|e| e.unit.is_empty())
        && let Some(more) = exact(w, and.end, false).filter(|m| m.best < 100.0 && rest.value < 100)
    {
        return Some(Read::exact(sum.value() + more.best, more.end, sum.scale));
    }
    let alone = article && at == i + 1;
    (!sum.empty() && (!alone || loose)).then(|| Read::exact(sum.value(), at, sum.scale))
}

/// A scale word: its factor (0 for the word that makes 12 of 2) and end.
fn scale(w: &Words<'_>, i: usize) -> Option<(f64, usize)> {
    let entry = w.kind(i, Kind::Scale)?;
    let power = || 10f64.powi(entry.value);
    let factor = match entry.unit {
        "power" => power(),
        "teen" => 0.0,
        "joined" => (w.joined(i) && w.is_number(i - 1)).then(power)?,
        "money" => {
            let behind = i > 0 && w.is_number(i - 1) && (w.joined(i) || w.text(i).len() <= 2);
            (behind && i > 1 && is_currency(w, i - 2)).then(power)?
        }
        _ => f64::from(entry.value),
    };
    Some((factor, entry.end))
}

/// A currency sign or word.
pub(crate) fn is_currency(w: &Words<'_>, i: usize) -> bool {
    w.kind(i, Kind::Currency).is_some()
        || w.tok(i).is_some_and(|t| t.kind == TokenKind::Symbol)
            && w.text(i).chars().all(|c| matches!(c, '$' | '\u{A2}'..='\u{A5}' | '\u{20A0}'..='\u{20C0}'))
}

/// "dozens", "puluhan ribu", "tens of thousands".
fn vague(w: &Words<'_>, entry: Entry<'_>) -> Option<Read> {
    let (low, high) = entry.unit.split_once('-')?;
    let mut read = Read {
        low: low.parse().ok()?,
        best: f64::from(entry.value),
        high: high.parse().ok()?,
        end: entry.end,
        scale: 1.0,
    };
    while let Some((factor, end)) = scale(w, read.end).filter(|(f, _)| *f >= 100.0) {
        read = Read { end, scale: read.scale * factor, ..read.times(factor) };
    }
    let of = w.kind(read.end, Kind::Cue).filter(|e| e.unit == "weak").map_or(read.end, |e| e.end);
    if let Some(larger) = w.kind(of, Kind::Vague).filter(|e| e.value > entry.value) {
        // "thousands" is 2 000 to 9 000 and, behind "tens of", a thousand.
        read = Read { end: larger.end, scale: base(larger), ..read.times(base(larger)) };
    }
    Some(read)
}

/// The power of ten of a vague word.
fn base(vague: Entry<'_>) -> f64 {
    10f64.powf(f64::from(vague.value).log10().floor())
}

/// "half a million", "setengah juta".
fn half(w: &Words<'_>, entry: Entry<'_>, loose: bool) -> Option<Read> {
    let article = w.kind(entry.end, Kind::Number).filter(|e| e.unit == "article").map_or(entry.end, |e| e.end);
    match scale(w, article) {
        Some((factor, end)) if factor > 0.0 => Some(Read::exact(factor / 2.0, end, factor)),
        _ => loose.then(|| Read::exact(0.5, article, 1.0)),
    }
}

/// "several hundred", "beberapa ratus"; "several" alone only beside a unit of time.
fn few(w: &Words<'_>, entry: Entry<'_>, loose: bool) -> Option<Read> {
    let few = Read { low: 2.0, best: 3.0, high: 9.0, end: entry.end, scale: 1.0 };
    let mut read = few;
    while let Some((factor, end)) = scale(w, read.end).filter(|(f, _)| *f > 0.0) {
        read = Read { end, scale: read.scale * factor, ..read.times(factor) };
    }
    if read.end == few.end {
        return loose.then_some(Read { high: 6.0, ..few });
    }
    Some(read)
}

/// "dua-tiga": from two to three.
fn hyphened(w: &Words<'_>, i: usize) -> Option<Read> {
    let (low, high, end) = pair(w, i)?;
    let (low, high) = (f64::from(low), f64::from(high));
    if low >= 10.0 || high >= 10.0 || low >= high {
        return None;
    }
    let read = Read { low, best: low, high, end, scale: 1.0 };
    Some(match scale(w, end).filter(|(f, _)| *f > 0.0) {
        Some((factor, end)) => Read { end, scale: factor, ..read.times(factor) },
        None => read,
    })
}

/// "twenty-three": the value and end.
fn joined_words(w: &Words<'_>, i: usize) -> Option<(f64, usize)> {
    let (tens, ones, end) = pair(w, i)?;
    (tens >= 20 && tens % 10 == 0 && ones < 10).then(|| (f64::from(tens + ones), end))
}

/// Two number words with a hyphen between them, as one token or as three.
fn pair(w: &Words<'_>, i: usize) -> Option<(i32, i32, usize)> {
    let number = |word| w.lookup(word, i + 1).filter(|e| e.kind == Kind::Number && e.unit.is_empty()).map(|e| e.value);
    if let Some((first, second)) = w.text(i).split_once('-') {
        return Some((number(first)?, number(second)?, i + 1));
    }
    let hyphen = w.is_dash(i + 1) && w.joined(i + 1) && w.joined(i + 2) && w.kind(i, Kind::Number).is_some();
    hyphen.then(|| Some((number(w.text(i))?, number(w.text(i + 2))?, i + 3))).flatten()
}

/// The value of a token of digits, by the language's decimal sign; `scaled`: a scale word follows.
pub(crate) fn parse_digits(text: &str, decimal_comma: bool, scaled: bool) -> Option<f64> {
    let valid = text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b','));
    let zeros = text.len() > 1 && text.starts_with('0') && !text.starts_with("0,") && !text.starts_with("0.");
    let code = text.len() >= 8 && text.bytes().all(|b| b.is_ascii_digit());
    if !valid || text.is_empty() || zeros || code {
        return None;
    }
    let (group, point) = if decimal_comma { ('.', ',') } else { (',', '.') };
    let grouped = |text: &str, sign: char| -> Option<f64> {
        let mut parts = text.split(sign);
        let first = parts.next().filter(|p| (1..=3).contains(&p.len()))?;
        let mut digits = first.to_owned();
        for part in parts {
            if part.len() != 3 {
                return None;
            }
            digits.push_str(part);
        }
        digits.parse().ok()
    };
    if text.bytes().all(|b| b.is_ascii_digit()) {
        return text.parse().ok();
    }
    if let Some((whole, part)) = text.split_once(point).filter(|(_, p)| p.bytes().all(|b| b.is_ascii_digit())) {
        // "1,200 orang": written the other way.
        let foreign = decimal_comma && !scaled && part.len() == 3 && !whole.contains(group) && whole.len() <= 3;
        if foreign && whole != "0" {
            return grouped(text, point);
        }
        let whole = if whole.contains(group) { grouped(whole, group)? } else { whole.parse().ok()? };
        return format!("0.{part}").parse::<f64>().ok().map(|p| whole + p);
    }
    if let Some(value) = (!text.contains(point)).then(|| grouped(text, group)).flatten() {
        return Some(value);
    }
    if let Some(value) = (!text.contains(group)).then(|| grouped(text, point)).flatten() {
        return Some(value);
    }
    // "3.5 juta": the other language's decimal sign.
    let other = text.replace(group, ".");
    (!text.contains(point)).then(|| other.parse().ok()).flatten()
}
