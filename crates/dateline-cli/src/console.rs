//! Standard error, and what is known of the terminal.

use std::fmt::Display;
use std::io::{self, IsTerminal, Write};

use anstream::ColorChoice;
use anstyle::{AnsiColor, Style};
use dateline::ListProblem;

const RED: Style = AnsiColor::Red.on_default().bold();
const YELLOW: Style = AnsiColor::Yellow.on_default().bold();

/// Writes an error line.
pub(crate) fn error(message: &(impl Display + ?Sized)) {
    line("error", RED, message);
}

/// Writes a warning line.
pub(crate) fn warning(message: &(impl Display + ?Sized)) {
    line("warning", YELLOW, message);
}

fn line(label: &str, style: Style, message: &(impl Display + ?Sized)) {
    // When standard error is gone there is nowhere left to say so.
    let _ = writeln!(anstream::stderr(), "{style}{label}{style:#}: {message}");
}

/// Writes lexicon problems, one a line, and how many there are.
pub(crate) fn problems(problems: &[impl Display]) {
    let mut stderr = anstream::stderr().lock();
    for problem in problems {
        let _ = writeln!(stderr, "{problem}");
    }
    let count = problems.len();
    let noun = if count == 1 { "problem" } else { "problems" };
    let _ = writeln!(stderr, "{RED}error{RED:#}: the lexicon has {count} {noun} and is not used");
}

/// Writes the problems of a list of actors, one a line, and how to go on without the bad rows.
pub(crate) fn list_problems(problems: &[ListProblem]) {
    for problem in problems {
        if problem.bad { error(problem) } else { warning(problem) }
    }
    let bad = problems.iter().filter(|problem| problem.bad).count();
    let noun = if bad == 1 { "problem" } else { "problems" };
    error(&format!(
        "the list of actors has {bad} {noun} and is not used; correct it, or use the good rows with --lenient"
    ));
}

/// Whether standard output is a terminal.
pub(crate) fn stdout_is_terminal() -> bool {
    io::stdout().is_terminal()
}

/// Whether colours are wanted on standard output: a terminal, or `CLICOLOR_FORCE`, and no `NO_COLOR`.
pub(crate) fn colour() -> bool {
    anstream::AutoStream::choice(&io::stdout()) != ColorChoice::Never
}

/// The width of a report: that of the terminal, up to what reads well.
pub(crate) fn width() -> usize {
    let terminal = terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| usize::from(width.0));
    terminal.unwrap_or(80).clamp(40, 100)
}
