//! The quick loop of lexicon and grammar work: reads the folder `lexicons` as it is, without embedding it.
//!
//! - `try check [LANG]` runs the examples of the lexicons
//! - `try explain SENTENCE [LANG]` shows how a sentence is read and why a sense fired or did not
//! - `try code FILE [DATE]` codes an article
//! - `try gold FILE [LANG] [errors]` counts what comes out of sentences coded by hand
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command line example")]

mod gold;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use dateline_engine::record::{Date, Document, Event, Input, Published, Quote};
use dateline_engine::{Engine, examples};
use dateline_lexicon::compile::Parsed;
use dateline_lexicon::{Lexicon, Problems, compile, load_dir};

const USAGE: &str =
    "try check [LANG] | try explain SENTENCE [LANG] | try code FILE [DATE] | try gold FILE [LANG] [errors]";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &[&str]) -> Result<(), Box<dyn Error>> {
    let (parsed, engine) = open(Path::new("lexicons"))?;
    match args {
        ["check", rest @ ..] => check(&parsed, &engine, rest.first().copied()),
        ["explain", sentence, rest @ ..] => explain(&engine, sentence, rest.first().copied()),
        ["code", file, rest @ ..] => code(&engine, std::fs::read_to_string(file)?, rest.first().copied()),
        ["gold", file, rest @ ..] => {
            let lang = rest.first().copied().unwrap_or("en");
            let tally = gold::run(&engine, &std::fs::read_to_string(file)?, lang, rest.len() > 1)?;
            println!("{file} {lang}: {tally}");
        }
        _ => return Err(USAGE.into()),
    }
    Ok(())
}

fn open(folder: &Path) -> Result<(Parsed, Engine), Box<dyn Error>> {
    let mut problems = Problems::default();
    let parsed = compile::parse(&load_dir(folder)?, &mut problems);
    let image = compile::compile(&parsed, &mut problems);
    if !problems.0.is_empty() {
        println!("{problems}");
    }
    let lexicon = Lexicon::open(image.into()).ok_or("the compiled lexicon cannot be opened")?;
    Ok((parsed, Engine::new(lexicon)))
}

fn check(parsed: &Parsed, engine: &Engine, lang: Option<&str>) {
    let report = examples::run(parsed, engine, lang);
    for failure in &report.failures {
        println!("{}:{} {}: {}", failure.file, failure.line, failure.sense, failure.message);
    }
    println!("{} passed, {} failed", report.passed, report.failures.len());
}

fn explain(engine: &Engine, sentence: &str, lang: Option<&str>) {
    let input = Input {
        id: "try".to_owned(),
        text: sentence.to_owned(),
        lang: lang.map(str::to_owned),
        published: Some(Published { date: examples::PUBLISHED, basis: "given" }),
        ..Input::default()
    };
    println!("{}", engine.explain(&input, None));
    let document = engine.analyze(&input);
    for event in &document.events {
        println!("{}", examples::show(&document, event));
    }
    show_diagnostics(&document);
}

fn code(engine: &Engine, text: String, date: Option<&str>) {
    let published = date.and_then(Date::parse).map(|date| Published { date, basis: "given" });
    let document = engine.analyze(&Input { id: "try".to_owned(), text, published, ..Input::default() });
    for event in &document.events {
        show_event(&document, event);
    }
    for quote in &document.quotes {
        show_quote(&document, quote);
    }
    show_diagnostics(&document);
}

fn show_event(document: &Document, event: &Event) {
    let time = event.time.as_ref().map_or_else(|| "-".to_owned(), |t| format!("{}..{}", t.start, t.end));
    let place = event.place.as_ref().map_or("-", |p| p.name.as_str());
    let trigger = event.evidence.first().map_or("-", |e| e.trigger.slice(&document.input.text));
    println!("{} | {time} | {place} | {trigger}", examples::show(document, event));
}

fn show_quote(document: &Document, quote: &Quote) {
    let text = &document.input.text;
    let how = if quote.direct { "direct" } else { "indirect" };
    let speaker = quote.speaker.as_ref().map_or("-", |s| s.name.as_str());
    let cue = quote.cue.map_or("-", |c| c.slice(text));
    let words: String = quote.span.slice(text).chars().take(80).collect();
    println!("quote {how} | {speaker} | {cue} | {words}");
}

fn show_diagnostics(document: &Document) {
    for diagnostic in &document.diagnostics {
        println!("note {} {}", diagnostic.code, diagnostic.message);
    }
}
