//! `dateline lexicon check`: does a lexicon compile, and do its examples come out as written?

use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::PathBuf;

use dateline::lexicon::{self, Checked};

use crate::{Failure, Outcome};

/// The flags of `dateline lexicon check`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  \
    dateline lexicon check                 the built-in lexicon\n  \
    dateline lexicon check my-senses/      a folder, on top of the built-in lexicon\n  \
    dateline lexicon check lexicons --lang id\n\n\
    A folder with world files and grammars of its own is checked alone.\n\
    Exit code: 0 all examples pass, 1 some fail, 2 the lexicon does not compile.")]
pub(crate) struct Args {
    /// Folder to check; none is the built-in lexicon
    #[arg(value_name = "DIR")]
    dir: Option<PathBuf>,
    /// Run the examples of one language only
    #[arg(long, value_name = "CODE")]
    lang: Option<String>,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome, Failure> {
    let checked = lexicon::check(args.dir.as_deref(), args.lang.as_deref())?;
    match write(&checked) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ if checked.failed.is_empty() => Ok(Outcome::Done),
        _ => Ok(Outcome::SomeFailed),
    }
}

fn write(checked: &Checked) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for failure in &checked.failed {
        writeln!(out, "{failure}")?;
    }
    writeln!(out, "{} passed, {} failed", checked.passed, checked.failed.len())?;
    out.flush()
}
