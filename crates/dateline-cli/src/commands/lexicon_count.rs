//! `dateline lexicon count`: event senses by language and PLOVER type.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::PathBuf;

use dateline::lexicon;
use dateline::record::Plover;

use crate::{Failure, Outcome};

/// The flags of `dateline lexicon count`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example: dateline lexicon count")]
pub(crate) struct Args {
    /// Folder to count, on top of the built-in lexicon unless it is whole; none is the built-in lexicon
    #[arg(value_name = "DIR")]
    dir: Option<PathBuf>,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome, Failure> {
    match write(&lexicon::counts(args.dir.as_deref())?) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(Outcome::Done),
    }
}

/// A table: a row for each type, a column for each language, and sums.
fn write(counts: &BTreeMap<(String, Plover), usize>) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    let langs: BTreeSet<&str> = counts.keys().map(|(lang, _)| lang.as_str()).collect();
    write!(out, "{:<10}", "type")?;
    for lang in &langs {
        write!(out, "{lang:>7}")?;
    }
    writeln!(out)?;
    for plover in Plover::ALL {
        write!(out, "{:<10}", plover.as_str())?;
        for lang in &langs {
            write!(out, "{:>7}", counts.get(&((*lang).to_owned(), *plover)).copied().unwrap_or_default())?;
        }
        writeln!(out)?;
    }
    write!(out, "{:<10}", "all")?;
    for lang in &langs {
        let sum: usize = counts.iter().filter(|((l, _), _)| l == lang).map(|(_, count)| count).sum();
        write!(out, "{sum:>7}")?;
    }
    writeln!(out)?;
    out.flush()
}
