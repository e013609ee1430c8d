//! Development tasks: `cargo xtask tidy`, `eval`, `train-tagger`, `train-domain`, `train-parser`, `compare-parser`.

mod compare_parser;
mod eval_gate;
mod tidy;
mod train_domain;
mod train_parser;
mod train_tagger;

use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let result = match args.split_first() {
        Some((task, rest)) if task == "tidy" => tidy::run(rest),
        Some((task, rest)) if task == "eval" => eval_gate::run(rest),
        Some((task, rest)) if task == "train-domain" => train_domain::run(rest),
        Some((task, rest)) if task == "train-tagger" => train_tagger::run(rest),
        Some((task, rest)) if task == "compare-parser" => compare_parser::run(rest),
        Some((task, rest)) if task == "train-parser" => train_parser::run(rest),
        _ => Err("tasks: tidy, eval, train-tagger, train-domain, train-parser, compare-parser".into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            report(&format!("xtask: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Writes a line for the developer who runs the task.
#[expect(clippy::print_stderr, reason = "a task talks to its terminal")]
fn report(line: &str) {
    eprintln!("{line}");
}
