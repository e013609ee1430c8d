//! Runs the examples of a lexicon: every hit must come out with its slots, no near miss may fire.

use dateline_lexicon::block::{Block, Example, File};
use dateline_lexicon::compile::{Parsed, language_of};
use dateline_lexicon::ontology::{Plover, Sector};

use crate::Engine;
use crate::record::{Actor, Date, Document, Event, Input, Published, Span};

/// The day examples are read as published on, a Wednesday.
pub const PUBLISHED: Date = Date { year: 2024, month: 6, day: 12 };

/// An example that did not come out as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// File of the example.
    pub file: String,
    /// Line of the example.
    pub line: u32,
    /// Sense id.
    pub sense: String,
    /// What was expected and what came out.
    pub message: String,
}

/// The outcome of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Examples that came out as written.
    pub passed: usize,
    /// Examples that did not.
    pub failures: Vec<Failure>,
    /// Wanted hits (`~`): how many there are, and how many of them come out already.
    pub wanted: (usize, usize),
}

/// Runs all examples, or those of one language.
pub fn run(parsed: &Parsed, engine: &Engine, lang: Option<&str>) -> Report {
    let mut report = Report::default();
    for file in &parsed.files {
        let own = language_of(&file.path);
        if own == "_world" || lang.is_some_and(|l| l != own) {
            continue;
        }
        for block in &file.blocks {
            for example in &block.examples {
                let outcome = check(engine, own, file, block, example);
                if example.wanted {
                    report.wanted.0 += 1;
                    report.wanted.1 += usize::from(outcome.is_ok());
                    continue;
                }
                match outcome {
                    Ok(()) => report.passed += 1,
                    Err(message) => report.failures.push(Failure {
                        file: file.path.clone(),
                        line: example.line,
                        sense: format!("{own}/{}#{}", file.stem(), block.id),
                        message,
                    }),
                }
            }
        }
    }
    report
}

fn check(engine: &Engine, lang: &str, file: &File, block: &Block, example: &Example) -> Result<(), String> {
    let input = Input {
        id: "example".to_owned(),
        text: example.text.clone(),
        lang: Some(lang.to_owned()),
        published: Some(Published { date: PUBLISHED, basis: "given" }),
        ..Input::default()
    };
    let document = engine.analyze(&input);
    let prefix = format!("{lang}/{}#", file.stem());
    if !example.hit {
        let fired = document.events.iter().find(|e| {
            if block.kind == "family" {
                e.sense.starts_with(&prefix)
            } else {
                e.sense == format!("{prefix}{}", block.id)
            }
        });
        return match fired {
            Some(event) => Err(format!("near miss fired: {} | {}", show(&document, event), example.text)),
            None => Ok(()),
        };
    }
    let expect = Expectation::parse(&example.expect).ok_or_else(|| format!("cannot read `{}`", example.expect))?;
    let id = format!("{prefix}{}", block.id);
    let type_of_sense =
        engine.lexicon().language(lang).and_then(|l| l.senses.iter().find(|s| s.id == id)).map(|s| s.plover);
    let mut why = Vec::new();
    for event in &document.events {
        match expect.matches(&document, event, type_of_sense) {
            Ok(()) => return Ok(()),
            Err(reason) => why.push(format!("{} ({reason})", show(&document, event))),
        }
    }
    if why.is_empty() {
        let dropped: Vec<&str> =
            document.diagnostics.iter().filter(|d| d.code == "event-dropped").map(|d| d.message.as_str()).collect();
        why.push(format!("no event {}", dropped.join("; ")));
    }
    Err(format!("want {} | got {} | {}", example.expect, why.join(" ;; "), example.text))
}

/// A short form of an event, for messages.
pub fn show(document: &Document, event: &Event) -> String {
    let side = |actors: &[Actor]| {
        let list: Vec<String> = actors
            .iter()
            .map(|a| {
                let of = a.country.clone().or_else(|| a.org.map(|o| o.as_str().to_owned())).unwrap_or_default();
                format!(
                    "{}[{of}{}]",
                    a.span.slice(&document.input.text),
                    a.sector.map(|s| format!(":{s}")).unwrap_or_default()
                )
            })
            .collect();
        if list.is_empty() { "-".to_owned() } else { list.join(", ") }
    };
    format!(
        "{} {}{} {} > {} {}{} <{}>",
        event.plover,
        event.cameo,
        event.mode.map(|m| format!("/{m}")).unwrap_or_default(),
        side(&event.source),
        side(&event.target),
        event.status.as_str(),
        event
            .claim
            .as_ref()
            .map(|c| format!(" claim={}", c.by.as_ref().map_or("?", |b| b.name.as_str())))
            .unwrap_or_default(),
        event.sense
    )
}

#[derive(Debug, Default)]
struct Expectation<'a> {
    source: Vec<&'a str>,
    target: Vec<&'a str>,
    pairs: Vec<(&'a str, &'a str)>,
}

impl<'a> Expectation<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let (slots, rest) = text.split_once('|').map_or((text, ""), |(a, b)| (a, b));
        let (source, target) = slots.split_once('>')?;
        let list = |side: &'a str| side.split(',').map(str::trim).filter(|s| !s.is_empty()).collect::<Vec<_>>();
        let pairs = rest.split_whitespace().filter_map(|p| p.split_once('=')).collect();
        Some(Self { source: list(source), target: list(target), pairs })
    }

    fn matches(&self, document: &Document, event: &Event, plover: Option<Plover>) -> Result<(), String> {
        let get = |key: &str| self.pairs.iter().find(|(k, _)| *k == key).map(|(_, v)| *v);
        let wanted = get("type").and_then(Plover::parse).or(plover);
        let agreement = wanted.is_some_and(|w| {
            event.plover == Plover::Agree
                && matches!(w, Plover::Consult | Plover::Support | Plover::Cooperate | Plover::Aid)
        }) && get("status") == Some("future");
        if wanted.is_some_and(|w| w != event.plover) && !agreement {
            return Err("type".to_owned());
        }
        let status = get("status").unwrap_or("actual");
        let mutual = event.plover.is_reciprocal() || matches!(event.plover, Plover::Cooperate | Plover::Support);
        let swapped = event.plover.is_reciprocal()
            && side(document, &event.target, &self.source)
            && side(document, &event.source, &self.target);
        let joined = mutual && {
            let all: Vec<Actor> = event.source.iter().chain(&event.target).cloned().collect();
            (self.source.len() > 1 || self.target.len() > 1)
                && side(document, &all, &self.source)
                && (self.target == ["-"] || side(document, &all, &self.target))
        };
        if !(side(document, &event.source, &self.source) || swapped || joined) {
            return Err("source".to_owned());
        }
        if !(side(document, &event.target, &self.target) || swapped || joined) {
            return Err("target".to_owned());
        }
        if event.status.as_str() != status {
            return Err(format!("status, want {status}"));
        }
        for (key, value) in &self.pairs {
            let right = match *key {
                "code" => event.cameo == *value,
                "mode" => event.mode == Some(*value),
                "claim" => match (*value, &event.claim) {
                    ("none", claim) => claim.is_none(),
                    ("?", Some(claim)) => claim.by.is_none(),
                    (who, Some(claim)) => claim.by.as_ref().is_some_and(|by| is_actor(document, by, who)),
                    (_, None) => false,
                },
                "place" => event
                    .place
                    .as_ref()
                    .is_some_and(|p| p.name == *value || p.span.slice(&document.input.text) == *value),
                "time" => event.time.as_ref().is_some_and(|t| t.start.to_string() == *value),
                "killed" | "injured" => event.numbers.iter().any(|n| n.what == *key && format!("{}", n.best) == *value),
                _ => true,
            };
            if !right {
                return Err(format!("{key}, want {value}"));
            }
        }
        Ok(())
    }
}

fn side(document: &Document, actors: &[Actor], wanted: &[&str]) -> bool {
    wanted.iter().all(|want| match *want {
        "-" => actors.is_empty(),
        "*" => true,
        want => actors.iter().any(|a| is_actor(document, a, want)),
    })
}

fn is_actor(document: &Document, actor: &Actor, want: &str) -> bool {
    if let Some(words) = want.strip_prefix('"').and_then(|w| w.strip_suffix('"')) {
        let words = words.to_lowercase();
        let span: Span = actor.span;
        return actor.name.to_lowercase().contains(&words)
            || span.slice(&document.input.text).to_lowercase().contains(&words)
            || words.contains(&span.slice(&document.input.text).to_lowercase()) && !span.is_empty();
    }
    let (who, sector) = want.split_once(':').map_or((want, None), |(w, s)| (w, Some(s)));
    if let Some(sector) = sector
        && actor.sector.map(Sector::as_str) != Some(sector)
    {
        return false;
    }
    let entity = document.entities.iter().find(|e| e.id == actor.entity);
    let role_of =
        entity.map(|e| e.roles.iter().filter_map(|r| r.of.as_deref()).collect::<Vec<_>>()).unwrap_or_default();
    actor.country.as_deref() == Some(who)
        || actor.org.is_some_and(|o| {
            o.as_str() == who || matches!((o.as_str(), who), ("EUR", "EU" | "eu") | ("UNO", "UN" | "un"))
        })
        || actor.entity == who
        || actor.entity == format!("org:{}", who.to_lowercase())
        || actor.name.eq_ignore_ascii_case(who)
        || role_of.contains(&format!("org:{}", who.to_lowercase()).as_str())
        || document.entities.iter().any(|e| role_of.contains(&e.id.as_str()) && e.name.eq_ignore_ascii_case(who))
}
