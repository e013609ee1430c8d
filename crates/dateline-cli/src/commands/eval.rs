//! `dateline eval`: how well texts that were coded by hand come out.

use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use dateline::Error;
use dateline::eval::{self, Evaluation, report};

use super::engine;
use crate::console;
use crate::{Failure, Outcome};

/// The flags of `dateline eval`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  \
    dateline eval eval/gold/*.jsonl                       tables of precision, recall and slots\n  \
    dateline eval --errors --lang id sentences-id.jsonl   every miss and false event with its sentence\n  \
    dateline eval --json article.expected.json > eval.json\n\n\
    Gold is an expected file beside its article, JSON Lines of sentences with their events, or a table of names\n\
    (actors-LANG.tsv, places-LANG.tsv).\n\
    Exit code: 0 scored, 2 the gold cannot be scored (nothing is scored then).")]
pub(crate) struct Args {
    /// Gold files
    #[arg(value_name = "GOLD", required = true)]
    gold: Vec<PathBuf>,
    /// Languages to score, for example `en,id` [default: every language there is a lexicon for]
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    lang: Vec<String>,
    /// Write JSON, with every error
    #[arg(long)]
    json: bool,
    /// Show every miss with the stage that lost it, every false event, and every wrong slot
    #[arg(long)]
    errors: bool,
    /// Leave out events below this confidence, 0 to 1
    #[arg(long, default_value = "0", value_name = "NUMBER", value_parser = super::code::confidence, hide_default_value = true)]
    min_confidence: f32,
    /// Folder of lexicon files that add to or override the built-in ones
    #[arg(long, value_name = "DIR")]
    lexicon: Option<PathBuf>,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome, Failure> {
    let engine = engine::builder(args.lexicon.as_deref())?.build()?;
    let known = engine.languages();
    let langs: Vec<String> = args.lang.iter().map(|l| l.to_ascii_lowercase()).collect();
    if let Some(lang) = langs.iter().find(|l| !known.contains(l)) {
        return Err(Error::unknown_language("--lang", lang, known).into());
    }
    let (tables, articles): (Vec<PathBuf>, Vec<PathBuf>) =
        args.gold.iter().cloned().partition(|path| eval::world::is_table(path));
    for table in &tables {
        let score = eval::world::score(&engine, table)?;
        if let Err(error) = write_table(table, &score, args)
            && error.kind() != ErrorKind::BrokenPipe
        {
            return Err(error.into());
        }
    }
    if articles.is_empty() {
        return Ok(Outcome::Done);
    }
    let gold = match eval::read(&articles, if langs.is_empty() { known } else { &langs }) {
        Ok(gold) => gold,
        Err(error) if !error.gold_problems().is_empty() => {
            error.gold_problems().iter().for_each(console::error);
            return Ok(Outcome::NothingRead);
        }
        Err(error) => return Err(error.into()),
    };
    let evaluation = eval::run(&engine, gold, args.min_confidence)?;
    match write(&evaluation, args) {
        // Nobody reads on: that is how `| head` ends.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(Outcome::Done),
    }
}

fn write_table(path: &Path, score: &eval::world::Score, args: &Args) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    if args.json {
        writeln!(out, "{}", score.to_json(path))?;
        return out.flush();
    }
    writeln!(out, "{}", path.display())?;
    for (name, ratio) in &score.figures {
        let share = ratio.share().unwrap_or_default();
        writeln!(out, "  {name:20} {share:.3}  {}/{}", ratio.right, ratio.of)?;
    }
    for error in score.errors.iter().filter(|_| args.errors) {
        writeln!(out, "  wrong  {error}")?;
    }
    out.flush()
}

fn write(evaluation: &Evaluation, args: &Args) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    if args.json {
        eval::json::write(evaluation, &mut out)?;
        writeln!(out)?;
    } else {
        let look = report::Look { colour: console::colour(), errors: args.errors };
        out.write_all(report::render(evaluation, look).as_bytes())?;
    }
    out.flush()
}
