//! The command line of Dateline.
//!
//! Data go to standard output, everything else to standard error. Exit codes: 0 done, 1 done with failing items, 2 could
//! not run. Each command has its file under `commands/`.

mod cli;
mod commands;
mod console;
mod progress;

use std::process::ExitCode;

use clap::Parser;

use crate::cli::{Cli, Command, LexiconCommand};

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return cli::refuse(&error),
    };
    let outcome = match cli.command {
        Command::Code(args) => commands::code::run(args),
        Command::Eval(args) => commands::eval::run(&args),
        Command::Explain(args) => commands::explain::run(args),
        Command::Who(args) => commands::who::run(&args),
        Command::Where(args) => commands::places::run(&args),
        Command::Lexicon { command: LexiconCommand::Check(args) } => commands::lexicon_check::run(&args),
        Command::Lexicon { command: LexiconCommand::Count(args) } => commands::lexicon_count::run(&args),
    };
    match outcome {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::SomeFailed) => ExitCode::from(1),
        Ok(Outcome::NothingRead) => ExitCode::from(2),
        Err(failure) => {
            failure.tell();
            ExitCode::from(2)
        }
    }
}

/// How a command that ran came out.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum Outcome {
    /// Everything was done.
    Done,
    /// It was done, with failing items that were told about.
    SomeFailed,
    /// No input could be read; that was told about.
    NothingRead,
}

/// Why a command could not run.
#[derive(Debug)]
enum Failure {
    /// The library says why.
    Dateline(dateline::Error),
    /// The output could not be written.
    Output(std::io::Error),
}

impl From<dateline::Error> for Failure {
    fn from(error: dateline::Error) -> Self {
        Self::Dateline(error)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::Output(error)
    }
}

impl Failure {
    fn tell(&self) {
        match self {
            Self::Dateline(error) if !error.lexicon_problems().is_empty() => {
                console::problems(error.lexicon_problems());
            }
            Self::Dateline(error) if !error.list_problems().is_empty() => console::list_problems(error.list_problems()),
            Self::Dateline(error) => console::error(error),
            Self::Output(error) => {
                console::error(&format!(
                    "standard output: cannot be written ({error}); free some space or write elsewhere"
                ));
            }
        }
    }
}
