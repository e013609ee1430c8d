//! One row of JSON Lines: `id` and `text` or `html`; if known `lang`, `published`, `title`, `url`, `outlet`.

use dateline_engine::record::{Date, Input};
use serde::Deserialize;
use serde_json::Value;

use super::{Reading, given};
use crate::error::{Error, Kind};

/// The fields that are read; others are passed over.
#[derive(Deserialize)]
struct Row {
    id: Option<Value>,
    text: Option<String>,
    html: Option<serde::de::IgnoredAny>,
    lang: Option<String>,
    published: Option<Value>,
    title: Option<String>,
    url: Option<String>,
    outlet: Option<String>,
}

/// Reads a row that stands at `place`.
pub(super) fn read(place: &str, line: &str, reading: &Reading) -> Result<Input, Error> {
    let place = || place.to_owned();
    if !line.trim_start().starts_with('{') {
        let found = line.trim_start().chars().next().unwrap_or_default();
        let message = format!("expected `{{`, found `{}`", found.escape_debug());
        return Err(Kind::MalformedRow { place: place(), message }.into());
    }
    let row: Row = serde_json::from_str(line).map_err(|error| {
        let message = plain(&error);
        if error.is_data() {
            Kind::BadField { place: place(), message }
        } else {
            Kind::MalformedRow { place: place(), message }
        }
    })?;
    let id = match row.id {
        Some(Value::String(id)) if !id.is_empty() => id,
        Some(Value::Number(id)) => id.to_string(),
        None | Some(Value::Null | Value::String(_)) => return Err(Kind::RowWithoutId { place: place() }.into()),
        Some(_) => {
            return Err(Kind::BadField { place: place(), message: "`id` must be a string or a number".into() }.into());
        }
    };
    let Some(text) = row.text else {
        let kind =
            if row.html.is_some() { Kind::Html { place: place() } } else { Kind::RowWithoutText { place: place() } };
        return Err(kind.into());
    };
    if u32::try_from(text.len()).is_err() {
        return Err(Kind::TooLarge { place: place() }.into());
    }
    let lang = match row.lang.as_deref().map(str::trim).filter(|lang| !lang.is_empty() && *lang != "und") {
        None => reading.lang.clone(),
        Some(tag) => Some(language(&place(), tag, &reading.languages)?),
    };
    let published = match row.published {
        None | Some(Value::Null) => reading.published,
        Some(value) => date(&place(), &value)?.or(reading.published),
    };
    let some = |value: Option<String>| value.filter(|v| !v.is_empty());
    Ok(Input {
        id,
        text,
        lang,
        published: published.map(given),
        title: some(row.title),
        url: some(row.url),
        outlet: some(row.outlet),
    })
}

/// The language of a tag such as `id` or `id-ID`.
fn language(place: &str, tag: &str, known: &[String]) -> Result<String, Error> {
    let lang = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    if known.is_empty() || known.contains(&lang) {
        return Ok(lang);
    }
    Err(Error::unknown_language(place, tag, known))
}

/// A day, alone or with a time, or an object that holds it as `date`, as in Dateline's own output.
fn date(place: &str, value: &Value) -> Result<Option<Date>, Error> {
    let text = match value.get("date").unwrap_or(value) {
        Value::String(text) if text.trim().is_empty() => return Ok(None),
        Value::String(text) => text.trim().to_owned(),
        other => other.to_string(),
    };
    match Date::parse(&text) {
        Some(date) => Ok(Some(date)),
        None => Err(Kind::BadDate { place: place.to_owned(), value: text }.into()),
    }
}

/// The message of the JSON reader with the column alone: the line is in the place.
fn plain(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let end = message.rfind(" at line ").unwrap_or(message.len());
    format!("{} at column {}", &message[..end], error.column())
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::input::Reading;

    fn error(line: &str) -> (String, &'static str) {
        let reading = Reading { languages: vec!["en".into(), "id".into()], ..Reading::default() };
        let error = read("f:1", line, &reading).expect_err(line);
        (error.to_string(), error.code())
    }

    #[test]
    #[rustfmt::skip]
    fn errors_name_the_place_and_the_remedy() {
        for (line, code, message) in [
            (r#"{"id": "a", "text": "x""#, "malformed-row", "f:1: the row is not valid JSON (EOF while parsing an object at column 23); correct it, one object a line"),
            (r#"["id"]"#, "malformed-row", "f:1: the row is not valid JSON (expected `{`, found `[`); correct it, one object a line"),
            (r#"{"id": "a", "text": 5}"#, "bad-field", "f:1: invalid type: integer `5`, expected a string at column 21; correct the row"),
            (r#"{"id": [], "text": ""}"#, "bad-field", "f:1: `id` must be a string or a number; correct the row"),
            (r#"{"id": "", "text": ""}"#, "row-without-id", "f:1: the row has no `id`; give it one, unique in the run"),
            (r#"{"id": "a"}"#, "row-without-text", "f:1: the row has no `text`; give it the article's text"),
            (r#"{"id": "a", "text": "", "lang": "tlh"}"#, "unknown-language", "f:1: no lexicon for the language `tlh`; use one of `en`, `id`, or leave it out and it is found"),
            (r#"{"id": "a", "text": "", "published": "12 June"}"#, "bad-date", "f:1: `12 June` is not a date; write it as 2024-06-12"),
            (r#"{"id": "a", "text": "", "published": "2024-02-30"}"#, "bad-date", "f:1: `2024-02-30` is not a date; write it as 2024-06-12"),
        ] {
            assert_eq!(error(line), (message.to_owned(), code), "{line}");
        }
    }

    #[test]
    fn dateline_reads_its_own_output() {
        let line = r#"{"schema": "1", "id": "a", "text": "x", "published": {"date": "2024-06-12", "basis": "given"}, "title": null, "lang": "und"}"#;
        let input = read("f:1", line, &Reading::default()).expect("a row");
        assert_eq!(input.published.map(|p| p.date.to_string()).as_deref(), Some("2024-06-12"));
        assert_eq!(input.lang, None);
    }
}
