//! `dateline code`: articles in, coded documents out.

use std::io::{self, BufWriter, ErrorKind, Write};
use std::ops::ControlFlow;
use std::path::PathBuf;

use clap::ValueEnum;
use dateline::input::{self, Item, Reader, Reading, Source, Warning};
use dateline::{Date, Document, Engine, Error, Options, Unit, csv, json, parallel, report};

use super::engine;
use crate::console;
use crate::progress::Bar;
use crate::{Failure, Outcome};

/// The flags of `dateline code`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "Examples:\n  \
    dateline code article.txt                          a report on the terminal\n  \
    dateline code --format csv news/*.txt > events.csv one event a row\n  \
    zcat news.jsonl.gz | dateline code --input jsonl > coded.jsonl\n\n\
    JSON Lines rows hold `id` and `text`; if known also `lang`, `published` (2024-06-12), `title`, `url`, `outlet`.\n\
    Exit code: 0 done, 1 some articles failed (the others are coded), 2 could not run.")]
#[command(after_help = "Example: dateline code --published 2024-06-12 article.txt")]
pub(crate) struct Args {
    /// Files to code; `-`, or none, is standard input
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// How to read the files; `auto` goes by the extension, then by the content
    #[arg(long, value_enum, default_value_t, value_name = "KIND")]
    input: InputKind,
    /// What to write [default: report on a terminal, else jsonl]
    #[arg(long, value_enum, value_name = "FORMAT")]
    format: Option<Format>,
    /// Language of articles that do not say it (for example `id`); found by itself otherwise
    #[arg(long, value_name = "CODE")]
    lang: Option<String>,
    /// Publication date of articles that do not say it, as 2024-06-12
    #[arg(long, value_name = "DATE", value_parser = date)]
    published: Option<Date>,
    /// Unit in which spans count
    #[arg(long, value_enum, default_value_t, value_name = "UNIT")]
    offsets: Offsets,
    /// Whether the article's text goes into the output
    #[arg(long, value_enum, default_value_t, value_name = "TEXT")]
    text: Text,
    /// Leave out events below this confidence, 0 to 1
    #[arg(long, default_value = "0", value_name = "NUMBER", value_parser = confidence, hide_default_value = true)]
    min_confidence: f32,
    /// Threads to work on [default: one for each core]; the output does not depend on it
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,
    #[command(flatten)]
    own: engine::Own,
}

#[derive(Copy, Clone, Debug, Default, ValueEnum)]
enum InputKind {
    #[default]
    Auto,
    Text,
    Jsonl,
    Html,
}

#[derive(Copy, Clone, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people: events with their words marked, quotes with their speakers
    Report,
    /// One JSON array
    Json,
    /// One JSON document a line
    Jsonl,
    /// One event a row
    Csv,
}

#[derive(Copy, Clone, Debug, Default, ValueEnum)]
enum Offsets {
    /// Bytes
    #[default]
    Utf8,
    /// Characters, as Python counts them
    Codepoint,
    /// As JavaScript and Java count
    Utf16,
}

#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Text {
    #[default]
    Full,
    None,
}

pub(super) fn date(value: &str) -> Result<Date, String> {
    Date::parse(value).ok_or_else(|| "not a date; write it as 2024-06-12".to_owned())
}

pub(super) fn confidence(value: &str) -> Result<f32, String> {
    let number = value.parse().ok().filter(|n| (0.0..=1.0).contains(n));
    number.ok_or_else(|| "not a number from 0 to 1; for example 0.8".to_owned())
}

/// What a worker hands back, ready to be written.
enum Done {
    Coded(Vec<u8>),
    Warning(Warning),
    RowFailed(Error),
    SourceFailed(Error),
}

/// Runs the command.
pub(crate) fn run(args: Args) -> Result<Outcome, Failure> {
    let engine = engine(&args)?;
    let lang = args.lang.as_deref().map(|lang| engine::known_language(lang, &engine)).transpose()?;
    let reading = Reading {
        format: match args.input {
            InputKind::Auto => input::Format::Auto,
            InputKind::Text => input::Format::Text,
            InputKind::Jsonl => input::Format::JsonLines,
            InputKind::Html => input::Format::Html,
        },
        languages: engine::languages(lang.as_ref(), &engine),
        lang,
        published: args.published,
    };
    let options = Options {
        unit: match args.offsets {
            Offsets::Utf8 => Unit::Utf8,
            Offsets::Codepoint => Unit::Codepoint,
            Offsets::Utf16 => Unit::Utf16,
        },
        text: args.text == Text::Full,
        min_confidence: args.min_confidence,
    };
    let format = args.format.unwrap_or(if console::stdout_is_terminal() { Format::Report } else { Format::Jsonl });
    let style = report::Style { colour: console::colour(), width: console::width() };
    let reader = Reader::new(sources(args.files), reading);
    let mut bar = Bar::new(reader.progress());
    let mut output = Output::new(format);
    let mut counts = Counts::default();
    let mut written = output.begin();
    if written.is_ok() {
        let work = |item| work(item, &engine, |document| render(document, format, &options, style));
        parallel::map_ordered(reader, engine.threads(), work, |done| {
            written = counts.take(done, &mut output, &mut bar);
            if written.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
    }
    bar.finish();
    match written.and_then(|()| output.end()) {
        // Nobody reads on: that is how `| head` ends.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(counts.outcome()),
    }
}

fn engine(args: &Args) -> Result<Engine, Error> {
    args.own.builder()?.threads(args.threads.map_or(0, usize::from)).build()
}

fn sources(files: Vec<PathBuf>) -> Vec<Source> {
    if files.is_empty() {
        return vec![Source::Stdin];
    }
    files.into_iter().map(|file| if file.as_os_str() == "-" { Source::Stdin } else { Source::File(file) }).collect()
}

fn work(item: Item, engine: &Engine, render: impl Fn(&Document) -> Vec<u8>) -> Done {
    match item {
        Item::Article(article) => match engine.try_analyze(&article) {
            Ok(document) => Done::Coded(render(&document)),
            Err(error) => Done::RowFailed(error),
        },
        Item::Warning(warning) => Done::Warning(warning),
        Item::Row(error) => Done::RowFailed(error),
        Item::Source(error) => Done::SourceFailed(error),
    }
}

fn render(document: &Document, format: Format, options: &Options, style: report::Style) -> Vec<u8> {
    match format {
        Format::Report => report::render(document, options, style).into_bytes(),
        Format::Csv => csv::rows(document, options),
        Format::Json | Format::Jsonl => json::to_string(document, options).into_bytes(),
    }
}

#[derive(Default)]
struct Counts {
    coded: usize,
    rows_failed: usize,
    sources_failed: usize,
}

impl Counts {
    fn take(&mut self, done: Done, output: &mut Output, bar: &mut Bar) -> io::Result<()> {
        match done {
            Done::Coded(bytes) => {
                self.coded += 1;
                bar.advance();
                return output.document(&bytes);
            }
            Done::Warning(warning) => bar.suspend(|| console::warning(&warning.message)),
            Done::RowFailed(error) => {
                self.rows_failed += 1;
                bar.suspend(|| console::error(&error));
            }
            Done::SourceFailed(error) => {
                self.sources_failed += 1;
                bar.suspend(|| console::error(&error));
            }
        }
        Ok(())
    }

    fn outcome(&self) -> Outcome {
        match (self.rows_failed, self.sources_failed) {
            (0, 0) => Outcome::Done,
            (0, _) if self.coded == 0 => Outcome::NothingRead,
            _ => Outcome::SomeFailed,
        }
    }
}

/// Standard output, with what stands around the documents of a format.
struct Output {
    out: BufWriter<io::StdoutLock<'static>>,
    format: Format,
    first: bool,
}

impl Output {
    fn new(format: Format) -> Self {
        Self { out: BufWriter::with_capacity(1 << 16, io::stdout().lock()), format, first: true }
    }

    fn begin(&mut self) -> io::Result<()> {
        match self.format {
            Format::Csv => self.out.write_all(&csv::header()),
            Format::Json => self.out.write_all(b"["),
            Format::Report | Format::Jsonl => Ok(()),
        }
    }

    fn document(&mut self, bytes: &[u8]) -> io::Result<()> {
        let first = std::mem::replace(&mut self.first, false);
        self.out.write_all(match self.format {
            Format::Json if first => b"\n",
            Format::Json => b",\n",
            Format::Report if !first => b"\n\n",
            _ => b"",
        })?;
        self.out.write_all(bytes)?;
        if self.format == Format::Jsonl {
            self.out.write_all(b"\n")?;
        }
        // Each document goes out when it is ready, for those who read along.
        self.out.flush()
    }

    fn end(&mut self) -> io::Result<()> {
        if self.format == Format::Json {
            self.out.write_all(if self.first { b"]\n" } else { b"\n]\n" })?;
        }
        self.out.flush()
    }
}
