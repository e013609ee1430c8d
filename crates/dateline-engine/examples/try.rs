//! Runs lexicon examples or codes a text with the lexicon folder as it is: `try check [LANG]`, `try code FILE`.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a command line example")]

use dateline_engine::record::{Input, Published};
use dateline_engine::{Engine, examples};
use dateline_lexicon::{Lexicon, Problems, compile, load_dir};

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let sources = load_dir(std::path::Path::new("lexicons")).unwrap();
    let mut problems = Problems::default();
    let parsed = compile::parse(&sources, &mut problems);
    let image = compile::compile(&parsed, &mut problems);
    if !problems.0.is_empty() {
        println!("{problems}");
    }
    let engine = Engine::new(Lexicon::open(image.into()).unwrap());
    match args.first().map(String::as_str) {
        Some("check") => {
            let report = examples::run(&parsed, &engine, args.get(1).map(String::as_str));
            for f in &report.failures {
                println!("{}:{} {}: {}", f.file, f.line, f.sense, f.message);
            }
            println!("{} passed, {} failed", report.passed, report.failures.len());
        }
        Some("code") => {
            let text = std::fs::read_to_string(&args[1]).unwrap();
            let published = args.get(2).and_then(|d| dateline_engine::record::Date::parse(d)).map(|date| Published { date, basis: "given" });
            let document = engine.analyze(&Input { id: "t".into(), text, published, ..Input::default() });
            for e in &document.events {
                println!("{} | {:?} | {:?} | {}", examples::show(&document, e), e.time.as_ref().map(|t| (t.start.to_string(), t.end.to_string())), e.place.as_ref().map(|p| p.name.clone()), e.evidence[0].trigger.slice(&document.input.text));
            }
            for q in &document.quotes {
                println!("Q {} {:?} cue {:?}: {}", q.direct, q.speaker.as_ref().map(|s| s.name.clone()), q.cue.map(|c| c.slice(&document.input.text)), q.span.slice(&document.input.text).chars().take(80).collect::<String>());
            }
            for d in &document.diagnostics {
                println!("D {} {}", d.code, d.message);
            }
        }
        Some("explain") => {
            let input = Input { id: "t".into(), text: args[1].clone(), lang: args.get(2).cloned(), published: Some(Published { date: examples::PUBLISHED, basis: "given" }), ..Input::default() };
            println!("{}", engine.explain(&input, None));
            let document = engine.analyze(&input);
            for e in &document.events {
                println!("{}", examples::show(&document, e));
            }
            for d in &document.diagnostics {
                println!("D {} {}", d.code, d.message);
            }
        }
        _ => println!("try check [LANG] | try code FILE [DATE]"),
    }
}
