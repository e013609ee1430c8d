//! Gold in JSON Lines: one sentence a row, with its own text or with its text in several languages.

use std::collections::{BTreeMap, BTreeSet};

use dateline_engine::record::{Date, Sector};
use dateline_text::{OffsetMap, Span, Unit};
use serde::Deserialize;

use super::gold::{
    ClaimGold, Form, Gold, GoldEvent, Level, Reading, Row, Side, Wanted, Where, cameo, code, date, mode, plover, status,
};

/// The day on which articles of the parallel form were published unless they say so.
const PARALLEL_DAY: Date = Date { year: 2018, month: 10, day: 1 };
/// The same for single sentences.
const SENTENCE_DAY: Date = Date { year: 2019, month: 12, day: 5 };
/// The language that spans of the parallel form point into.
const CODED_IN: &str = "en";

#[derive(Deserialize)]
struct RawRow {
    id: Option<String>,
    line: Option<u64>,
    doc: Option<String>,
    lang: Option<String>,
    text: Text,
    published: Option<String>,
    events: Vec<RawEvent>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Text {
    Own(String),
    ByLanguage(BTreeMap<String, String>),
}

// A missing key is an error where it would be read as a statement: `deserialize_with` takes the default away.
#[derive(Deserialize)]
struct RawEvent {
    level: String,
    plover: String,
    cameo: String,
    mode: Option<String>,
    trigger: [u32; 2],
    source: Vec<RawActor>,
    target: Vec<RawActor>,
    status: String,
    #[serde(deserialize_with = "Option::deserialize")]
    claimed_by: Option<RawActor>,
    #[serde(default)]
    dates: Vec<String>,
    place: Option<String>,
}

#[derive(Deserialize)]
struct RawActor {
    span: Option<[u32; 2]>,
    country: Option<String>,
    org: Option<String>,
    sector: Option<String>,
}

/// Reads a file.
pub(super) fn read(reading: &mut Reading<'_>, content: &str) {
    let mut articles: Vec<(String, Vec<(usize, RawRow)>)> = Vec::new();
    let mut ids = BTreeSet::new();
    for (line, number) in content.lines().zip(1..) {
        if line.trim().is_empty() {
            continue;
        }
        let row: RawRow = match serde_json::from_str(line) {
            Ok(row) => row,
            Err(error) => {
                let message = error.to_string().replace(" at line 1 column ", " at column ");
                reading.problem(number, format!("the row cannot be read: {message}"));
                continue;
            }
        };
        let id = match (&row.id, row.line) {
            (Some(id), _) => id.clone(),
            (None, Some(line)) => line.to_string(),
            (None, None) => {
                reading.problem(number, "the row has neither `id` nor `line`; give it one");
                continue;
            }
        };
        if !ids.insert(id.clone()) {
            reading.problem(number, format!("`{id}` stands twice in the file"));
            continue;
        }
        match row.doc.clone() {
            Some(doc) => match articles.iter_mut().find(|(d, _)| *d == doc) {
                Some((_, rows)) => rows.push((number, row)),
                None => articles.push((doc, vec![(number, row)])),
            },
            None => articles.push((id, vec![(number, row)])),
        }
    }
    for (id, rows) in &articles {
        article(reading, id, rows);
    }
}

/// One article in every language asked for that it has.
fn article(reading: &mut Reading<'_>, id: &str, rows: &[(usize, RawRow)]) {
    let mut held = BTreeSet::new();
    for (line, row) in rows {
        match &row.text {
            Text::ByLanguage(texts) => held.extend(texts.keys().map(String::as_str)),
            Text::Own(_) => match &row.lang {
                Some(lang) => drop(held.insert(lang.as_str())),
                None => return reading.problem(*line, "the row has a text but no `lang`; say its language"),
            },
        }
    }
    // Gold is checked in whatever language it is scored, so that a run in one language vouches for the file.
    let mut sound = true;
    for (line, row) in rows {
        let own = own_text(row);
        for event in &row.events {
            if let Err(message) = read_event(event, own.unwrap_or_default(), 0, *line, 0, own.is_some()) {
                reading.problem(*line, message);
                sound = false;
            } else if own.is_none() {
                reading
                    .problem(*line, format!("spans point into the text in `{CODED_IN}`, which the row does not have"));
                sound = false;
            }
        }
    }
    if !sound {
        return;
    }
    for lang in reading.langs {
        if held.contains(lang.as_str()) {
            match in_language(reading, id, rows, lang) {
                Ok(gold) => reading.gold.push(gold),
                Err((line, message)) => reading.problem(line, message),
            }
        }
    }
}

/// The language in which a row was coded: English where it is there, else its first.
fn coded_in(texts: &BTreeMap<String, String>) -> &str {
    if texts.contains_key(CODED_IN) { CODED_IN } else { texts.keys().next().map_or(CODED_IN, String::as_str) }
}

/// The text that the row's spans point into.
fn own_text(row: &RawRow) -> Option<&str> {
    match &row.text {
        Text::Own(text) => Some(text),
        Text::ByLanguage(texts) => texts.get(coded_in(texts)).map(String::as_str),
    }
}

fn in_language(reading: &Reading<'_>, id: &str, rows: &[(usize, RawRow)], lang: &str) -> Result<Gold, (usize, String)> {
    let mut gold = Gold {
        file: reading.file.clone(),
        form: Form::Sentences,
        lang: lang.to_owned(),
        id: id.to_owned(),
        text: String::new(),
        published: None,
        outlet: None,
        rows: Vec::new(),
        events: Vec::new(),
        article: None,
    };
    for (line, row) in rows {
        let (text, pointed) = match &row.text {
            Text::Own(text) if row.lang.as_deref() == Some(lang) => (text, true),
            Text::Own(_) => return Err((*line, format!("sentences of `{id}` are in several languages"))),
            Text::ByLanguage(texts) => {
                gold.form = Form::Parallel;
                let text = texts.get(lang).ok_or_else(|| (*line, format!("the row has no text in `{lang}`")))?;
                (text, lang == coded_in(texts))
            }
        };
        if !gold.text.is_empty() {
            gold.text.push('\n');
        }
        let start = gold.text.len() as u32;
        gold.text.push_str(text);
        let index = gold.rows.len();
        gold.rows.push(Row { line: *line, span: Span::new(start, gold.text.len() as u32) });
        for raw in &row.events {
            let own = own_text(row).unwrap_or_default();
            gold.events.push(read_event(raw, own, start, *line, index, pointed).map_err(|m| (*line, m))?);
        }
        if let Some(day) = &row.published {
            let day = date(day).map_err(|m| (*line, m))?;
            gold.published.get_or_insert(day);
        }
    }
    let day = if gold.form == Form::Parallel { PARALLEL_DAY } else { SENTENCE_DAY };
    gold.published.get_or_insert(day);
    Ok(gold)
}

/// Reads and checks an event. Spans are checked against `own`, the text they point into; they are kept, moved to `start`,
/// when that is the text that is coded (`pointed`).
fn read_event(
    raw: &RawEvent,
    own: &str,
    start: u32,
    line: usize,
    row: usize,
    pointed: bool,
) -> Result<GoldEvent, String> {
    let level = match raw.level.as_str() {
        "must" => Level::Must,
        "may" => Level::May,
        other => return Err(format!("unknown level `{other}`; there are must, may")),
    };
    let plover = plover(&raw.plover)?;
    let offsets = OffsetMap::new(own, Unit::Codepoint);
    let length = offsets.map(own.len() as u32);
    let span = |what: &str, pair: [u32; 2]| -> Result<Option<Span>, String> {
        let [from, to] = pair;
        if from >= to || to > length {
            return Err(format!(
                "{what} [{from}, {to}] of {plover} lies outside the text, which has {length} characters"
            ));
        }
        let Span { start: from, end: to } = offsets.unmap_span(Span::new(from, to));
        Ok(pointed.then(|| Span::new(start + from, start + to)))
    };
    let actor = |what: &str, raw: &RawActor| -> Result<Wanted, String> {
        let (country, org) = code(raw.country.as_deref(), raw.org.as_deref())?;
        let sector = match raw.sector.as_deref() {
            Some(name) => Some(Sector::parse(name).ok_or_else(|| format!("unknown sector `{name}`"))?),
            None => None,
        };
        let span = raw.span.map(|pair| span(what, pair)).transpose()?.flatten();
        Ok(Wanted { name: None, country, org, sector, span })
    };
    let side = |what: &str, actors: &[RawActor]| -> Result<Side, String> {
        let actors = actors.iter().map(|a| actor(what, a)).collect::<Result<_, _>>()?;
        Ok(Side { actors, ..Side::default() })
    };
    Ok(GoldEvent {
        line,
        at: Where::Row(row),
        level,
        plover,
        mode: mode(plover, raw.mode.as_deref(), &raw.cameo)?,
        cameo: vec![cameo(&raw.cameo)?],
        trigger: span("trigger", raw.trigger)?,
        source: side("source", &raw.source)?,
        target: side("target", &raw.target)?,
        status: vec![status(&raw.status)?],
        claim: match &raw.claimed_by {
            Some(by) => ClaimGold::By(actor("claimed_by", by)?),
            None => ClaimGold::Narrator,
        },
        dates: raw.dates.iter().map(|d| date(d)).collect::<Result<_, _>>()?,
        place: raw.place.clone(),
    })
}
