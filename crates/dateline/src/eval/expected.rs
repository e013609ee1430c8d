//! Gold of the acceptance form: a JSON object that names its article and says what must, may and must not come out.
//!
//! Events that are `core` have to come out, the others may. Actors are names: of a country, a body, a person.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use dateline_text::Span;
use serde::Deserialize;

use super::gold::{
    Article, ClaimGold, Form, Gold, GoldEvent, Level, MustNot, QuoteGold, Reading, Side, Wanted, Where, cameo, date,
    iso, mode, plover, status,
};

#[derive(Deserialize)]
struct Raw {
    article: String,
    lang: String,
    outlet: Option<String>,
    published_on_or_about: Option<String>,
    #[serde(default)]
    persons: Vec<RawPerson>,
    #[serde(default)]
    dates: Vec<RawDate>,
    #[serde(default)]
    quotes: Vec<RawQuote>,
    events: Vec<RawEvent>,
    #[serde(default)]
    must_not: Vec<RawMustNot>,
}

#[derive(Deserialize)]
struct RawPerson {
    name: String,
}

#[derive(Deserialize)]
struct RawDate {
    date: String,
}

#[derive(Deserialize)]
struct RawQuote {
    starts: String,
    speaker: String,
}

// A missing key is an error where it would be read as a statement: `deserialize_with` takes the default away.
#[derive(Deserialize)]
struct RawEvent {
    core: bool,
    plover: String,
    mode: Option<String>,
    cameo: String,
    #[serde(default)]
    cameo_any: Vec<String>,
    trigger: String,
    source: Vec<String>,
    source_any: Option<Vec<String>>,
    target: Vec<String>,
    #[serde(default)]
    target_optional: bool,
    status: String,
    status_any: Option<Vec<String>>,
    #[serde(deserialize_with = "Option::deserialize")]
    claimed_by: Option<String>,
    #[serde(default)]
    claim_any: bool,
    #[serde(default)]
    dates: Vec<String>,
    place: Option<String>,
}

#[derive(Deserialize)]
struct RawMustNot {
    what: String,
    #[serde(flatten)]
    rest: BTreeMap<String, String>,
}

/// Reads a file and the article it names.
pub(super) fn read(reading: &mut Reading<'_>, file: &Path, content: &str) {
    let raw: Raw = match serde_json::from_str(content) {
        Ok(raw) => raw,
        Err(error) => {
            let message = error.to_string();
            let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(m, _)| m);
            return reading
                .problem(error.line(), format!("the file cannot be read: {message} (column {})", error.column()));
        }
    };
    let path = file.parent().unwrap_or_else(|| Path::new("")).join(&raw.article);
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => {
            let line = line_of(content, "article", &raw.article);
            return reading.problem(line, format!("its article {} cannot be read ({error})", path.display()));
        }
    };
    let known = reading.problems.len();
    let published = raw.published_on_or_about.as_deref().map(date).transpose();
    let published = published.unwrap_or_else(|message| {
        reading.problem(0, message);
        None
    });
    let mut gold = Gold {
        file: reading.file.clone(),
        form: Form::Acceptance,
        lang: raw.lang.clone(),
        id: raw.article.clone(),
        text,
        published,
        outlet: raw.outlet.clone(),
        rows: Vec::new(),
        events: Vec::new(),
        article: None,
    };
    for event in &raw.events {
        let line = line_of(content, "trigger", &event.trigger);
        match read_event(event, &gold.text, line) {
            Ok(event) => gold.events.push(event),
            Err(message) => reading.problem(line, message),
        }
    }
    let mut article = Article { persons: raw.persons.into_iter().map(|p| p.name).collect(), ..Article::default() };
    for RawQuote { starts, speaker } in raw.quotes {
        let line = line_of(content, "starts", &starts);
        if !gold.text.contains(&head(&starts)) {
            reading.problem(line, format!("the quote `{starts}` does not stand in the article"));
        }
        article.quotes.push(QuoteGold { line, starts, speaker });
    }
    for RawDate { date: text } in &raw.dates {
        match date(text) {
            Ok(day) => article.dates.push(day),
            Err(message) => reading.problem(line_of(content, "date", text), message),
        }
    }
    for raw in &raw.must_not {
        match must_not(raw, &gold.text) {
            Ok(rule) => article.must_not.push(rule),
            Err(message) => reading.problem(line_of(content, "what", &raw.what), message),
        }
    }
    gold.article = Some(article);
    if reading.problems.len() == known && reading.langs.contains(&gold.lang) {
        reading.gold.push(gold);
    }
}

/// The first characters of a quotation, by which it is known.
pub(super) fn head(starts: &str) -> String {
    starts.chars().take(20).collect()
}

fn read_event(raw: &RawEvent, text: &str, line: usize) -> Result<GoldEvent, String> {
    let plover = plover(&raw.plover)?;
    let from = text.find(&raw.trigger).filter(|_| !raw.trigger.is_empty());
    let from = from.ok_or_else(|| format!("the trigger `{}` does not stand in the article", raw.trigger))? as u32;
    let mut codes = vec![cameo(&raw.cameo)?];
    for code in &raw.cameo_any {
        codes.push(cameo(code)?);
    }
    let statuses = raw.status_any.clone().unwrap_or_else(|| vec![raw.status.clone()]);
    let names = |names: &[String]| names.iter().map(|name| named(name)).collect::<Vec<_>>();
    Ok(GoldEvent {
        line,
        at: Where::Offset(from),
        level: if raw.core { Level::Must } else { Level::May },
        plover,
        mode: mode(plover, raw.mode.as_deref(), &raw.cameo)?,
        cameo: codes,
        trigger: Some(Span::new(from, from + raw.trigger.len() as u32)),
        source: Side {
            actors: names(raw.source_any.as_ref().unwrap_or(&raw.source)),
            one_is_enough: raw.source_any.is_some(),
            optional: false,
        },
        target: Side { actors: names(&raw.target), one_is_enough: false, optional: raw.target_optional },
        status: statuses.iter().chain([&raw.status]).map(|s| status(s)).collect::<Result<_, _>>()?,
        claim: match &raw.claimed_by {
            _ if raw.claim_any => ClaimGold::Either,
            Some(by) => ClaimGold::By(named(by)),
            None => ClaimGold::Narrator,
        },
        dates: raw.dates.iter().map(|d| date(d)).collect::<Result<_, _>>()?,
        place: raw.place.clone(),
    })
}

fn named(name: &str) -> Wanted {
    Wanted { name: Some(iso(name).to_owned()), ..Wanted::default() }
}

fn must_not(raw: &RawMustNot, text: &str) -> Result<MustNot, String> {
    let value = |key: &str| raw.rest.get(key).ok_or_else(|| format!("`{}` needs `{key}`", raw.what));
    let find = |key: &str| -> Result<u32, String> {
        let words = value(key)?;
        let at = text.find(words.as_str()).ok_or_else(|| format!("`{words}` does not stand in the article"))?;
        Ok(at as u32)
    };
    match raw.what.as_str() {
        _ if raw.rest.contains_key("line_starts") => {
            let from = find("line_starts")?;
            let rest = text.get(from as usize..).unwrap_or_default();
            let length = rest.find('\n').unwrap_or(rest.len()) as u32;
            Ok(MustNot::EventIn(Span::new(from, from + length)))
        }
        "actor" => Ok(MustNot::Actor(value("text")?.clone())),
        "person" => Ok(MustNot::Person(value("text")?.clone())),
        "unclaimed" => Ok(MustNot::Unclaimed(plover(value("plover")?)?)),
        "status" => Ok(MustNot::Status(plover(value("plover")?)?, find("trigger")?, status(value("not")?)?)),
        other => Err(format!("unknown rule `{other}` of must_not")),
    }
}

/// The line on which a key has a value; 0 when it is not found.
fn line_of(content: &str, key: &str, value: &str) -> usize {
    let quoted = serde_json::to_string(value).unwrap_or_default();
    let key = format!("\"{key}\"");
    content.lines().position(|line| line.contains(&key) && line.contains(&quoted)).map_or(0, |at| at + 1)
}
