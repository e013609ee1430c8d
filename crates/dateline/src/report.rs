//! The report: what a document says, for a reader at a terminal.
//!
//! Each event with its sides, date, place, status and on whose word it stands, then its sentence with the words marked
//! and named underneath; then the quotes with their speakers; then what was left open. Without colour it says the same.

mod marks;
mod paint;

use std::collections::BTreeMap;
use std::fmt::Write;

use dateline_engine::record::{Actor, Claim, Document, Event, Number, Quote, Time, TimePrecision};
use unicode_width::UnicodeWidthStr;

use crate::options::Options;
use paint::{BOLD, DIM, Painter, clean, status_style, type_style};

/// How a report looks.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Style {
    /// With ANSI colours.
    pub colour: bool,
    /// Columns, 40 at least.
    pub width: usize,
}

impl Default for Style {
    fn default() -> Self {
        Self { colour: false, width: 80 }
    }
}

/// The report of one document.
pub fn render(document: &Document, options: &Options, style: Style) -> String {
    let width = style.width.clamp(40, 120);
    let mut report =
        Report { document, text: &document.input.text, paint: Painter(style.colour), width, out: String::new() };
    let events: Vec<&Event> = document.events.iter().filter(|e| options.keeps(e)).collect();
    report.head(events.len());
    for (index, event) in events.into_iter().enumerate() {
        report.event(index + 1, event);
    }
    report.quotes();
    report.left_open();
    report.out
}

struct Report<'a> {
    document: &'a Document,
    text: &'a str,
    paint: Painter,
    width: usize,
    out: String,
}

/// Columns left of an event's lines.
const INDENT: usize = 5;

impl Report<'_> {
    fn line(&mut self, text: &str) {
        self.out.push_str(text.trim_end());
        self.out.push('\n');
    }

    fn head(&mut self, events: usize) {
        let document = self.document;
        let input = &document.input;
        let name = clean(input.title.as_deref().unwrap_or(&input.id));
        for line in marks::wrap(&name, self.width) {
            let line = self.paint.with(BOLD, &line);
            self.line(&line);
        }
        let mut facts = Vec::new();
        if input.title.is_some() {
            facts.push(clean(&input.id));
        }
        facts.extend(input.outlet.as_deref().map(clean));
        facts.push(language(&document.lang).to_owned());
        facts.push(match &input.published {
            Some(published) => format!("published {}", published.date),
            None => "publication date unknown".to_owned(),
        });
        facts.push(count(document.sentences.len(), "sentence"));
        facts.push(count(events, "event"));
        facts.push(count(document.quotes.len(), "quote"));
        for line in flow(&facts, self.width) {
            let line = self.paint.with(DIM, &line);
            self.line(&line);
        }
        let rule = self.paint.with(DIM, &"─".repeat(self.width));
        self.line(&rule);
    }

    fn event(&mut self, number: usize, event: &Event) {
        let mut kind = event.plover.as_str().to_owned();
        if let Some(mode) = event.mode {
            let _ = write!(kind, " · {mode}");
        }
        let status = event.status.as_str();
        let left = format!("{number:>3}  {kind}");
        let gap = self.width.saturating_sub(left.width() + status.width()).max(2);
        let line = format!(
            "{}  {}{}{}",
            self.paint.with(DIM, &format!("{number:>3}")),
            self.paint.with(type_style(event.plover.quad()), &kind),
            " ".repeat(gap),
            self.paint.with(status_style(event.status), status),
        );
        self.out.push('\n');
        self.line(&line);

        let sides = format!("{} → {}", side(&event.source), side(&event.target));
        self.block(&[sides], Some(BOLD));
        let place = event.place.as_ref().map_or_else(
            || "place not stated".to_owned(),
            |place| {
                let name = clean(&place.name);
                match &place.country {
                    Some(country) if place.precision != "country" => format!("{name}, {country}"),
                    _ => name,
                }
            },
        );
        let mut facts = vec![date(event.time.as_ref()), place];
        facts.extend(event.numbers.iter().map(amount));
        facts.push(word_of(event.claim.as_ref()));
        self.block(&facts, None);

        if let Some(telling) = event.evidence.first() {
            let found = marks::of_event(event);
            let lines =
                marks::draw(self.text, telling.sentence, telling.trigger, &found, self.width - INDENT - 2, self.paint);
            for line in lines {
                let line = format!("{:INDENT$}{} {line}", "", self.paint.with(DIM, "│"));
                self.line(&line);
            }
        }
        let mut facts = vec![format!("CAMEO {}", event.cameo)];
        if !event.contexts.is_empty() {
            facts.push(event.contexts.iter().map(|c| c.as_str()).collect::<Vec<_>>().join(", "));
        }
        facts.push(clean(&event.sense));
        facts.push(format!("confidence {:.2}", event.confidence));
        if event.evidence.len() > 1 {
            facts.push(format!("told {} times", event.evidence.len()));
        }
        self.block(&facts, Some(DIM));
    }

    /// Facts under an event's head, on as many lines as they need.
    fn block(&mut self, facts: &[String], style: Option<anstyle::Style>) {
        for line in flow(facts, self.width - INDENT) {
            let line = style.map_or_else(|| line.clone(), |s| self.paint.with(s, &line));
            let line = format!("{:INDENT$}{line}", "");
            self.line(&line);
        }
    }

    fn quotes(&mut self) {
        let document = self.document;
        if document.quotes.is_empty() {
            return;
        }
        let title = self.paint.with(BOLD, "Quotes");
        self.out.push('\n');
        self.line(&title);
        for quote in &document.quotes {
            self.out.push('\n');
            let speaker = speaker(quote);
            let speaker = self.paint.with(BOLD, &speaker);
            let how = how(quote);
            let line = format!("  {speaker}{}", self.paint.with(DIM, &how));
            self.line(&line);
            let words = clean(quote.span.slice(self.text));
            let words = if quote.direct { format!("“{words}”") } else { words };
            self.block(&[words], None);
        }
    }

    fn left_open(&mut self) {
        let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
        for diagnostic in &self.document.diagnostics {
            *codes.entry(diagnostic.code).or_default() += 1;
        }
        if codes.is_empty() {
            return;
        }
        let list: Vec<String> = codes.iter().map(|(code, count)| format!("{count} {code}")).collect();
        let text = format!(
            "{} (--format json has their places): {}",
            count(self.document.diagnostics.len(), "diagnostic"),
            list.join(", ")
        );
        self.out.push('\n');
        for line in marks::wrap(&text, self.width) {
            let line = self.paint.with(DIM, &line);
            self.line(&line);
        }
    }
}

/// Facts side by side, with breaks between them where there can be.
fn flow(facts: &[String], width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for fact in facts {
        match lines.last_mut() {
            Some(line) if line.width() + 3 + fact.width() <= width => {
                let _ = write!(line, " · {fact}");
            }
            _ => lines.extend(marks::wrap(fact, width)),
        }
    }
    lines
}

fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    if number == 0 { format!("no {noun}s") } else { format!("{number} {noun}{plural}") }
}

fn side(actors: &[Actor]) -> String {
    if actors.is_empty() {
        return "—".to_owned();
    }
    actors.iter().map(actor).collect::<Vec<_>>().join(", ")
}

/// A name with its code, unless the name says as much.
fn actor(actor: &Actor) -> String {
    let name = clean(&actor.name);
    match &actor.code {
        Some(code) => format!("{name} ({code})"),
        None => name,
    }
}

fn date(time: Option<&Time>) -> String {
    let Some(time) = time else { return "date not stated".to_owned() };
    let start = time.start.to_string();
    let shown = match time.precision {
        TimePrecision::Day if time.start == time.end => start,
        TimePrecision::Day => format!("{start} to {}", time.end),
        TimePrecision::Week => format!("week of {start}"),
        TimePrecision::Month => start[..start.len() - 3].to_owned(),
        TimePrecision::Year => start[..start.len() - 6].to_owned(),
    };
    if time.span.is_some() { shown } else { format!("{shown} (the article's date)") }
}

fn word_of(claim: Option<&Claim>) -> String {
    let Some(claim) = claim else { return "told by the article".to_owned() };
    let mut word = match &claim.by {
        Some(by) => format!("on the word of {}", actor(by)),
        None => "on the word of somebody unnamed".to_owned(),
    };
    for earlier in &claim.chain {
        let _ = write!(word, ", through {}", actor(earlier));
    }
    word
}

fn amount(number: &Number) -> String {
    if (number.high - number.low).abs() < f64::EPSILON {
        return format!("{} {}", number.best, number.what);
    }
    format!("{} {} ({} to {})", number.best, number.what, number.low, number.high)
}

fn speaker(quote: &Quote) -> String {
    quote.speaker.as_ref().map_or_else(|| "Speaker not found".to_owned(), actor)
}

fn how(quote: &Quote) -> String {
    let mut how = String::new();
    if let Some(to) = &quote.addressee {
        let _ = write!(how, " to {}", actor(to));
    }
    if !quote.direct {
        how.push_str(", reported");
    }
    if quote.carried {
        how.push_str(", continued");
    }
    how
}

fn language(code: &str) -> &str {
    match code {
        "ar" => "Arabic",
        "de" => "German",
        "en" => "English",
        "es" => "Spanish",
        "fr" => "French",
        "id" => "Indonesian",
        "ja" => "Japanese",
        "ko" => "Korean",
        "ms" => "Malay",
        "pt" => "Portuguese",
        "ru" => "Russian",
        "tr" => "Turkish",
        "zh" => "Chinese",
        "und" => "language unknown",
        other => other,
    }
}

#[cfg(test)]
mod tests;
