//! `dateline who`: whom a name or phrase stands for, and why.

use std::fmt::Write as _;
use std::io::{self, BufWriter, ErrorKind, Write};

use dateline::Date;
use dateline::lookup::{self, Dates, Generic, Known, Read, Who};

use super::{code, engine};
use crate::console;
use crate::{Failure, Outcome};

/// The flags of `dateline who`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  \
    dateline who Stoltenberg                           everybody of that name\n  \
    dateline who \"the French president\" --on 2023-05-01   whoever held the office on that day\n  \
    dateline who \"menlu Korsel\" --lang id --json\n\n\
    A name of one word must be spelt as it is written (AS, not as). Places are found by `dateline where`.\n\
    Exit code: 0 something is known, 1 nothing is, 2 could not run.")]
pub(crate) struct Args {
    /// A name, an office, or a short noun phrase
    #[arg(value_name = "NAME")]
    name: String,
    /// The day it is said on, as 2024-06-12: decides who held an office
    #[arg(long, value_name = "DATE", value_parser = code::date)]
    on: Option<Date>,
    /// Language of the name (for example `id`) [default: every language that names are known in]
    #[arg(long, value_name = "CODE")]
    lang: Option<String>,
    /// Write one JSON object
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    own: engine::Own,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome, Failure> {
    let engine = args.own.builder()?.build()?;
    let langs = engine::name_languages(args.lang.as_deref(), &engine)?;
    let who = lookup::who(&engine, &args.name, &langs, args.on);
    match write(&who, args) {
        // Nobody reads on: that is how `| head` ends.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => return Err(error.into()),
        _ => {}
    }
    if who.is_known() {
        return Ok(Outcome::Done);
    }
    let name = &args.name;
    let remedy = if who.places > 0 {
        "it is a place: ask `dateline where`"
    } else if who.spelt_otherwise {
        "it is known with other capitals, which count"
    } else {
        "check the spelling, or add it with --actors"
    };
    console::error(&format!("nobody is known as `{name}` ({}); {remedy}", langs.join(", ")));
    Ok(Outcome::SomeFailed)
}

fn write(who: &Who, args: &Args) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    if args.json {
        writeln!(out, "{}", lookup::to_json(who))?;
    } else if who.is_known() {
        let mut parts: Vec<String> = who.entities.iter().map(|known| entity(known, who.on.as_deref())).collect();
        parts.extend(who.words.iter().map(generic));
        parts.extend(who.readings.iter().map(reading));
        if who.readings.is_empty() {
            parts.push("read as nobody: no actor is taken from these words alone\n".to_owned());
        }
        if who.places > 0 {
            let (noun, verb) = if who.places == 1 { ("place", "bears") } else { ("places", "bear") };
            parts.push(format!("{} {noun} {verb} the name too: see `dateline where`\n", who.places));
        }
        out.write_all(parts.join("\n").as_bytes())?;
    }
    out.flush()
}

fn entity(known: &Known, on: Option<&str>) -> String {
    let mut out = format!("{}  {}  {}\n", known.kind, known.name, known.id);
    let mut refers: Vec<(&str, Vec<&str>)> = Vec::new();
    for refer in &known.refers {
        let lang = refer.lang.as_deref().unwrap_or("every language");
        match refers.iter_mut().find(|(form, _)| *form == refer.form) {
            Some((_, langs)) => langs.push(lang),
            None => refers.push((refer.form, vec![lang])),
        }
    }
    let refers: Vec<String> = refers.iter().map(|(form, langs)| format!("{form} ({})", langs.join(", "))).collect();
    line(&mut out, "refers as", &refers.join(", "));
    line(&mut out, "country", known.country.as_deref().unwrap_or_default());
    line(&mut out, "class", known.class.unwrap_or_default());
    line(&mut out, "sectors", &known.sectors.join(", "));
    line(&mut out, "code", known.code.as_deref().unwrap_or_default());
    let gone = match (known.existed, on) {
        (Some(false), Some(on)) => format!(" (not on {on})"),
        _ => String::new(),
    };
    if known.exists != Dates::default() {
        line(&mut out, "existed", &format!("{}{gone}", span(&known.exists)));
    }
    for office in &known.offices {
        let label = match office.current {
            Some(true) => "current",
            Some(false) => "other",
            None => "office",
        };
        let title = office.title.replace('-', " ");
        let sector = office.sector.map(|sector| format!("  {sector}")).unwrap_or_default();
        line(
            &mut out,
            label,
            &format!("{title} of {} ({})  {}{sector}", office.of_name, office.of, span(&office.dates)),
        );
    }
    out
}

fn generic(word: &Generic) -> String {
    let kind = if word.kind == "title" { "office" } else { "generic actor" };
    let mut out = format!("{kind}  {}  in {}\n", word.id, word.lang);
    line(&mut out, "of kind", &format!("{}{}", word.of_kind, if word.plural { ", more than one" } else { "" }));
    line(&mut out, "sectors", word.sector.unwrap_or_default());
    line(&mut out, "of", word.of.as_deref().unwrap_or_default());
    out
}

fn reading(read: &Read) -> String {
    let mut out = format!("read in {}  `{}` as {}  {}\n", read.lang, read.words, read.name, read.entity);
    let facts = [
        ("country", read.country.as_deref()),
        ("class", read.org),
        ("sector", read.sector),
        ("code", read.code.as_deref()),
        ("via", Some(read.via)),
    ];
    for (label, value) in facts {
        line(&mut out, label, value.unwrap_or_default());
    }
    for (i, reason) in read.reasons.iter().enumerate() {
        line(&mut out, if i == 0 { "because" } else { "" }, reason);
    }
    out
}

/// A labelled line; nothing when there is nothing to say.
fn line(out: &mut String, label: &str, value: &str) {
    if !value.is_empty() {
        // Writing to memory does not fail.
        let _ = writeln!(out, "  {label:<10} {value}");
    }
}

fn span(dates: &Dates) -> String {
    let end = |date: &Option<String>| date.clone().unwrap_or_default();
    format!("{}..{}", end(&dates.from), end(&dates.until))
}
