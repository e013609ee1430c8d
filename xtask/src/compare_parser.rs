//! `cargo xtask compare-parser LANG --weights FILE GOLD…`
//!
//! The rules of the clause layer against a parser (`cargo xtask train-parser`) on the same gold: events, source, target and
//! speed for the rules alone, the parser's clauses, the parser's arguments in the rules' clauses, and the parser where the
//! rules find nothing.

use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use dateline::eval::{self, Figures, Ratio};
use dateline::{Engine, Input};
use dateline_engine::parser::{Guide, Parser};
use serde_json::Value;

use crate::report;

const USAGE: &str = "compare-parser LANG --weights FILE GOLD…";
/// How often all texts are coded to take the time.
const ROUNDS: u32 = 5;

const SYSTEMS: [(&str, Option<Guide>); 4] = [
    ("rules", None),
    ("parser", Some(Guide::Parser)),
    ("parser's arguments", Some(Guide::Arguments)),
    ("mix", Some(Guide::Mix)),
];

/// Runs the task.
pub(crate) fn run(args: &[String]) -> Result<(), Box<dyn Error>> {
    let [lang, flag, weights, gold @ ..] = args else { return Err(USAGE.into()) };
    if flag != "--weights" || gold.is_empty() {
        return Err(USAGE.into());
    }
    let weights = fs::read(weights)?;
    Parser::open(&weights).ok_or("the weights file does not open")?;
    let engines: Vec<(&str, Engine)> = SYSTEMS
        .into_iter()
        .map(|(name, guide)| {
            let builder = Engine::builder().threads(1);
            let builder = match guide {
                Some(guide) => builder.guided(weights.clone(), guide),
                None => builder,
            };
            Ok((name, builder.build()?))
        })
        .collect::<Result<_, dateline::Error>>()?;
    report("| gold | system | P | R | F1 | source | target | right sources, targets | sentences/s |");
    report("|---|---|---|---|---|---|---|---|---|");
    for path in gold.iter().map(PathBuf::from) {
        let inputs = texts(&fs::read_to_string(&path)?, lang);
        for (name, engine) in &engines {
            let gold = eval::read(std::slice::from_ref(&path), std::slice::from_ref(lang))?;
            let figures = eval::run(engine, gold, 0.0)?.figures(|_, _| true);
            report(&row(&path.display().to_string(), name, &figures, speed(engine, &inputs)));
        }
    }
    Ok(())
}

/// The texts of a gold file in one language.
fn texts(gold: &str, lang: &str) -> Vec<Input> {
    let rows = gold.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    rows.filter_map(|row| row["text"].as_str().or_else(|| row["text"][lang].as_str()).map(str::to_owned))
        .map(|text| Input { text, lang: Some(lang.to_owned()), ..Input::default() })
        .collect()
}

/// Sentences a second, in the fastest round.
#[expect(clippy::disallowed_methods, reason = "a measurement of time")]
fn speed(engine: &Engine, inputs: &[Input]) -> f64 {
    let round = |_| {
        let start = Instant::now();
        let sentences: usize = inputs.iter().map(|input| engine.analyze(input).sentences.len()).sum();
        f64::from(u32::try_from(sentences).unwrap_or(u32::MAX)) / start.elapsed().as_secs_f64()
    };
    (0..ROUNDS).map(round).fold(0.0, f64::max)
}

fn row(gold: &str, system: &str, figures: &Figures, speed: f64) -> String {
    let share = |ratio: Ratio| ratio.share().unwrap_or_default();
    format!(
        "| {gold} | {system} | {:.3} | {:.3} | {:.3} | {:.3} | {:.3} | {}, {} | {speed:.0} |",
        share(figures.precision),
        share(figures.recall),
        figures.f1().unwrap_or_default(),
        share(figures.source),
        share(figures.target),
        figures.source.right,
        figures.target.right,
    )
}
