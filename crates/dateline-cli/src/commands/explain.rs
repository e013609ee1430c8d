//! `dateline explain`: why a sentence gave an event, or gave none.

use std::io::{self, ErrorKind, Write};
use std::path::PathBuf;

use dateline::input::{Item, Reader, Reading, Source};
use dateline::{Date, Engine, Input, lookup};

use super::{code, engine};
use crate::console;
use crate::{Failure, Outcome};

/// The flags of `dateline explain`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  \
    dateline explain article.txt                      every sentence of it\n  \
    dateline explain article.txt --at 1204            the sentence at that byte\n  \
    echo 'France condemned it.' | dateline explain    from standard input\n\n\
    For each sentence: its tags, names and clauses, the senses whose words stand in it,\n\
    then the events that came of it, and the senses dropped with the reason.\n\
    Exit code: 0 done, 1 no sentence there or an article not explained, 2 could not run.")]
pub(crate) struct Args {
    /// Article to explain; `-`, or none, is standard input
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// Only the sentence at this byte of the text
    #[arg(long, value_name = "OFFSET")]
    at: Option<u32>,
    /// Language of the article (for example `id`); found by itself otherwise
    #[arg(long, value_name = "CODE")]
    lang: Option<String>,
    /// Publication date, as 2024-06-12
    #[arg(long, value_name = "DATE", value_parser = code::date)]
    published: Option<Date>,
    #[command(flatten)]
    own: engine::Own,
}

/// Runs the command.
pub(crate) fn run(args: Args) -> Result<Outcome, Failure> {
    let engine = args.own.builder()?.build()?;
    let lang = args.lang.as_deref().map(|lang| engine::known_language(lang, &engine)).transpose()?;
    let reading = Reading {
        languages: engine::languages(lang.as_ref(), &engine),
        lang,
        published: args.published,
        ..Reading::default()
    };
    let source = args.file.filter(|f| f.as_os_str() != "-").map_or(Source::Stdin, Source::File);
    let name = source.name();
    let (mut told, mut failed) = (0, 0);
    for item in Reader::new(vec![source], reading) {
        match item {
            Item::Warning(warning) => console::warning(&warning.message),
            Item::Source(error) => {
                console::error(&error);
                return Ok(Outcome::NothingRead);
            }
            Item::Row(error) => {
                console::error(&error);
                failed += 1;
            }
            Item::Article(article) => {
                let Some(text) = explain(&engine, &article, args.at) else {
                    failed += 1;
                    continue;
                };
                let heading = if article.id == name { String::new() } else { format!("article   {}\n", article.id) };
                let gap = if told > 0 { "\n" } else { "" };
                match write!(io::stdout().lock(), "{gap}{heading}{text}") {
                    // Nobody reads on: that is how `| head` ends.
                    Err(error) if error.kind() == ErrorKind::BrokenPipe => return Ok(Outcome::Done),
                    written => written?,
                }
                told += 1;
            }
        }
    }
    Ok(if failed > 0 { Outcome::SomeFailed } else { Outcome::Done })
}

/// The explanation of one article; without one, says why.
fn explain(engine: &Engine, article: &Input, at: Option<u32>) -> Option<String> {
    match lookup::explain(engine, article, at) {
        Ok(Some(text)) => return Some(text),
        Ok(None) => {
            let (at, bytes) = (at.unwrap_or_default(), article.text.len());
            console::error(&format!(
                "{}: no sentence stands at byte {at} of its {bytes}; give another --at",
                article.id
            ));
        }
        Err(error) => console::error(&error),
    }
    None
}
