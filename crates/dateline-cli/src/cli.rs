//! Commands and flags, each declared once, and one line for what is wrong with them.

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Parser, Subcommand};

use crate::commands::{code, eval, explain, lexicon_check, lexicon_count, places, who};
use crate::console;

/// Reads the news and codes its political events: who did what to whom, when, where, and on whose word.
#[derive(Debug, Parser)]
#[command(name = "dateline", version, propagate_version = true, max_term_width = 100)]
#[command(after_help = "Example: dateline code article.txt\n\n\
    Data go to standard output, everything else to standard error.\n\
    Exit code: 0 done, 1 done with failing items, 2 could not run.")]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Code articles from files or standard input.
    Code(code::Args),
    /// Score the coder on texts coded by hand: precision, recall, and what is right and wrong.
    Eval(eval::Args),
    /// Tell why each sentence gave an event, or gave none.
    Explain(explain::Args),
    /// Show whom a name or phrase stands for, and why.
    Who(who::Args),
    /// Show which places a name stands for, best first, and why.
    Where(places::Args),
    /// Work on lexicons: check them, count their senses.
    Lexicon {
        #[command(subcommand)]
        command: LexiconCommand,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum LexiconCommand {
    /// Compile a lexicon and run every example in it.
    Check(lexicon_check::Args),
    /// Count event senses by language and type.
    Count(lexicon_count::Args),
}

/// Prints help or version when they were asked for, else one line that says what is wrong.
pub(crate) fn refuse(error: &clap::Error) -> ExitCode {
    let whole = matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    );
    if whole {
        // A closed pipe behind `--help` is no failure.
        let _ = error.print();
        return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
    }
    console::error(&one_line(&error.to_string()));
    ExitCode::from(2)
}

/// The first paragraphs of a message on one line; usage and pointers to the help are left out.
fn one_line(message: &str) -> String {
    let lines = message.lines().map(str::trim);
    let kept: Vec<&str> = lines
        .take_while(|line| !line.starts_with("Usage:") && !line.starts_with("For more information"))
        .filter(|line| !line.is_empty())
        .collect();
    let message = kept.join("; ").replace(":; ", ": ");
    format!("{}; see `dateline help`", message.strip_prefix("error: ").unwrap_or(&message))
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser};

    use super::{Cli, one_line};

    #[test]
    fn flags_are_well_formed_and_every_command_has_an_example() {
        fn check(command: &clap::Command) {
            let help = command.clone().render_long_help().to_string();
            assert!(help.contains("Example"), "{} has no example", command.get_name());
            command.get_subcommands().filter(|c| c.get_name() != "help").for_each(check);
        }
        Cli::command().debug_assert();
        let cli = Cli::command();
        cli.get_subcommands()
            .flat_map(|c| if c.has_subcommands() { c.get_subcommands().collect() } else { vec![c] })
            .for_each(check);
    }

    #[test]
    fn one_line_for_a_bad_flag() {
        let error = Cli::try_parse_from(["dateline", "code", "--formt", "csv"]).expect_err("a bad flag");
        let line = one_line(&error.to_string());
        assert!(
            line.starts_with("unexpected argument '--formt' found; tip: a similar argument exists: '--format'"),
            "{line}"
        );
        assert!(!line.contains('\n'));
    }
}
