//! Why sentences gave events, or gave none: the engine's own account, then what came out and what was dropped.

use std::fmt::Write;

use dateline_engine::record::{Actor, Document, Event, Input};
use dateline_text::Span;

use crate::engine::Engine;
use crate::error::Error;

/// Explains every sentence of an article, or the one at a byte offset; `None` when no sentence stands there.
pub fn explain(engine: &Engine, input: &Input, at: Option<u32>) -> Result<Option<String>, Error> {
    let document = engine.try_analyze(input)?;
    let asked = input.lang.is_some() && engine.experimental_languages().contains(&document.lang);
    if !asked && !engine.languages().contains(&document.lang) {
        return Err(Error::unknown_language(&input.id, &document.lang, engine.languages()));
    }
    // What the engine found out by itself (language, date) holds for the account too.
    let known = Input { lang: Some(document.lang.clone()), text: input.text.clone(), ..document.input.clone() };
    let wanted = |span: &&Span| at.is_none_or(|at| (span.start..span.end).contains(&at));
    let spans: Vec<Span> = document.sentences.iter().filter(wanted).copied().collect();
    if at.is_some() && spans.is_empty() {
        return Ok(None);
    }
    let account = engine.inner().explain(&known, at);
    let told = told(&document);
    let mut rest = account.as_str();
    let mut out = String::new();
    for (i, span) in spans.iter().enumerate() {
        let own = match spans.get(i + 1) {
            Some(next) => take(&mut rest, &head(*next, &input.text)),
            None => rest,
        };
        if i > 0 {
            out.push('\n');
        }
        out.push_str(own);
        sentence(&document, &told, *span, own, &mut out);
    }
    // Nothing in the text may move the cursor or colour the terminal.
    Ok(Some(out.chars().map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).collect()))
}

/// How the engine's account of a sentence opens.
fn head(span: Span, text: &str) -> String {
    format!("\nsentence  {}\n", span.slice(text))
}

/// Cuts off what comes before the account that opens like this.
fn take<'a>(rest: &mut &'a str, next: &str) -> &'a str {
    let end = rest.find(next).map_or(rest.len(), |at| at + 1);
    let (own, after) = rest.split_at(end);
    *rest = after;
    own
}

/// Where events are told: start of the sentence, index of the event, index of its evidence; in text order.
fn told(document: &Document) -> Vec<(u32, usize, usize)> {
    let mut told = Vec::new();
    for (e, event) in document.events.iter().enumerate() {
        told.extend(event.evidence.iter().enumerate().map(|(i, evidence)| (evidence.sentence.start, e, i)));
    }
    told.sort_unstable();
    // An event told twice in a sentence is shown once there.
    told.dedup_by_key(|(start, event, _)| (*start, *event));
    told
}

/// What came of a sentence.
fn sentence(document: &Document, told: &[(u32, usize, usize)], span: Span, account: &str, out: &mut String) {
    if document.furniture.iter().any(|f| f.contains(span)) {
        let _ = writeln!(out, "no event  not read: page furniture, not part of the article");
        return;
    }
    let mut count = 0;
    let first = told.partition_point(|(start, ..)| *start < span.start);
    for (_, event, evidence) in told[first..].iter().take_while(|(start, ..)| *start < span.end) {
        if let Some(event) = document.events.get(*event) {
            write_event(document, event, *evidence, out);
            count += 1;
        }
    }
    let mut dropped = 0;
    let first = document.diagnostics.partition_point(|d| d.span.start < span.start);
    let own = document.diagnostics[first..].iter().take_while(|d| d.span.start < span.end);
    for diagnostic in own.filter(|d| d.span.end > d.span.start) {
        let words = diagnostic.span.slice(&document.input.text);
        if diagnostic.code == "event-dropped" {
            let _ = writeln!(out, "dropped   {} on `{words}`", diagnostic.message);
            dropped += 1;
        } else {
            let _ = writeln!(out, "note      {}: {}", diagnostic.code, diagnostic.message);
        }
    }
    if count == 0 {
        let fired = account.lines().any(|line| {
            line.strip_prefix("   match  ").is_some_and(|m| !m.starts_with("operator ") && !m.starts_with("report "))
        });
        let why = match (fired, dropped) {
            (false, _) => "the words of no event sense stand here",
            (true, 0) => "what matched gave no event of its own (it belongs to another act, or to one told elsewhere)",
            (true, _) => "every sense that matched was dropped, for the reasons above",
        };
        let _ = writeln!(out, "no event  {why}");
    }
}

fn write_event(document: &Document, event: &Event, evidence: usize, out: &mut String) {
    let text = document.input.text.as_str();
    let mode = event.mode.map(|mode| format!(" {mode}")).unwrap_or_default();
    let _ = writeln!(
        out,
        "event     {}{mode} {}, {}: {} > {}",
        event.plover.as_str(),
        event.cameo,
        event.status.as_str(),
        actors(&event.source),
        actors(&event.target)
    );
    let words = event.evidence.get(evidence).map_or("", |e| e.trigger.slice(text));
    let again = if evidence > 0 { ", told before in another sentence" } else { "" };
    let _ = writeln!(out, "          by {} on `{words}`, confidence {:.2}{again}", event.sense, event.confidence);
    let mut details = Vec::new();
    if let Some(claim) = &event.claim {
        let by = claim.by.as_ref().map_or("somebody unnamed", |a| a.name.as_str());
        details.push(format!("on the word of {by} (`{}`)", claim.cue.slice(text)));
    }
    if let Some(time) = &event.time {
        let days =
            if time.start == time.end { time.start.to_string() } else { format!("{}..{}", time.start, time.end) };
        details.push(format!("time {days}{}", if time.span.is_some() { "" } else { " (the article's)" }));
    }
    if let Some(place) = &event.place {
        details.push(format!("place {}", place.name));
    }
    let lowered = document.diagnostics.iter().find(|d| d.code == "domain");
    details.extend(lowered.and_then(|d| d.message.split(" (").next()).map(|why| format!("lowered: {why}")));
    details.extend(event.numbers.iter().map(|n| format!("{} {}", n.what, n.best)));
    if !details.is_empty() {
        let _ = writeln!(out, "          {}", details.join(", "));
    }
}

fn actors(list: &[Actor]) -> String {
    let one = |a: &Actor| match &a.code {
        Some(code) => format!("{} ({code})", a.name),
        None => a.name.clone(),
    };
    if list.is_empty() { "nobody".to_owned() } else { list.iter().map(one).collect::<Vec<_>>().join(" + ") }
}
