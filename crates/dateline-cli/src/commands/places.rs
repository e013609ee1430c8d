//! `dateline where`: which places a name stands for, best first, and why.

use std::fmt::Write as _;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::PathBuf;

use dateline::lookup::{self, Found, Where};

use super::engine;
use crate::console;
use crate::{Failure, Outcome};

/// The flags of `dateline where`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  \
    dateline where Kyiv                          where it lies\n  \
    dateline where Victoria --near -4.6,55.5     the nearest of that name first\n  \
    dateline where \"Laut China Selatan\" --lang id --json\n\n\
    Exit code: 0 found, 1 no such place is known, 2 could not run.")]
pub(crate) struct Args {
    /// Name of a place
    #[arg(value_name = "NAME")]
    name: String,
    /// A point in degrees, north and east positive: the nearest place comes first
    #[arg(long, value_name = "LAT,LON", value_parser = point, allow_hyphen_values = true)]
    near: Option<(f64, f64)>,
    /// Language of the name (for example `id`) [default: every language that names are known in]
    #[arg(long, value_name = "CODE")]
    lang: Option<String>,
    /// Write one JSON object
    #[arg(long)]
    json: bool,
    /// Folder of lexicon files that add to or override the built-in ones
    #[arg(long, value_name = "DIR")]
    lexicon: Option<PathBuf>,
}

fn point(value: &str) -> Result<(f64, f64), String> {
    let degrees = |text: &str, most: f64| text.trim().parse::<f64>().ok().filter(|d| d.abs() <= most);
    let point = value.split_once(',').and_then(|(lat, lon)| Some((degrees(lat, 90.0)?, degrees(lon, 180.0)?)));
    point.ok_or_else(|| "not a point; write latitude and longitude in degrees, as -6.2,106.8".to_owned())
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome, Failure> {
    let engine = engine::builder(args.lexicon.as_deref())?.build()?;
    let langs = engine::name_languages(args.lang.as_deref(), &engine)?;
    let found = lookup::places(&engine, &args.name, &langs, args.near);
    match write(&found, args.json) {
        // Nobody reads on: that is how `| head` ends.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => return Err(error.into()),
        _ => {}
    }
    if !found.places.is_empty() {
        return Ok(Outcome::Done);
    }
    let remedy = if found.somebody {
        "it stands for somebody: ask `dateline who`"
    } else if found.spelt_otherwise {
        "it is known with other capitals, which count"
    } else {
        "check the spelling"
    };
    console::error(&format!("no place is known as `{}` ({}); {remedy}", args.name, langs.join(", ")));
    Ok(Outcome::SomeFailed)
}

fn write(found: &Where, json: bool) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    if json {
        writeln!(out, "{}", lookup::to_json(found))?;
    } else {
        let parts: Vec<String> = found.places.iter().enumerate().map(|(i, place)| shown(i + 1, place)).collect();
        out.write_all(parts.join("\n").as_bytes())?;
    }
    out.flush()
}

fn shown(number: usize, place: &Found) -> String {
    let country = place.country.as_deref().map(|c| format!(", {c}")).unwrap_or_default();
    let mut out = format!("{number}. {}{country}  {} ({})\n", place.name, place.kind, place.id);
    let mut line = |label: &str, value: Option<String>| {
        if let Some(value) = value {
            // Writing to memory does not fail.
            let _ = writeln!(out, "   {label:<10} {value}");
        }
    };
    line("lies at", place.lat.zip(place.lon).map(|(lat, lon)| format!("{lat}, {lon}")));
    line("precision", Some(format!("{}, within {} km", place.precision, place.radius_km)));
    line("population", (place.population > 0).then(|| place.population.to_string()));
    line("geonames", place.geonames.map(|id| id.to_string()));
    line("distance", place.distance_km.map(|km| format!("{km} km")));
    line("because", Some(place.reason.clone()).filter(|reason| !reason.is_empty()));
    out
}
