//! Comma-separated values: one event a row, for spreadsheets and statistics.
//!
//! RFC 4180, UTF-8, a header row, lines end in CR LF. Several values in a cell are separated by `; `, in the order of the
//! record; the cells of one actor have the same place in each of its columns. A text cell that a spreadsheet would run
//! as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a line break) gets an apostrophe in front.
//!
//! | columns | hold |
//! |---|---|
//! | `document`, `url`, `outlet`, `title`, `lang`, `published` | the article |
//! | `event`, `plover`, `mode`, `contexts`, `cameo`, `quad`, `intensity`, `goldstein`, `status` | the act |
//! | `source_name`, `source_entity`, `source_country`, `source_org`, `source_sector`, `source_code` | who |
//! | `target_…`, the same six | to whom |
//! | `claim_by`, `claim_entity`, `claim_words` | on whose word; all empty: the article's own; only words: nobody is named |
//! | `start`, `end`, `date_precision`, `date_basis` | when |
//! | `place`, `geonames`, `lat`, `lon`, `place_country`, `place_precision`, `radius_km` | where |
//! | `killed`, `injured`, `detained`, `displaced`, `participants`, `amount` | best values, when stated |
//! | `trigger`, `sentence` | the words of the act, and the sentence of its main telling |
//! | `trigger_start`, `trigger_end`, `sentence_start`, `sentence_end` | their offsets in the article's text |
//! | `tellings`, `sense`, `confidence` | how often the article tells it, the sense that fired, how sure |

use std::borrow::Cow;

use dateline_engine::record::{Actor, Document, Event, OrgClass, Sector};
use dateline_text::{OffsetMap, Span};

use crate::json::{basis, scores};
use crate::options::Options;

/// The columns in order.
#[rustfmt::skip]
pub const COLUMNS: [&str; 56] = [
    "document", "url", "outlet", "title", "lang", "published", "event", "plover", "mode", "contexts", "cameo", "quad",
    "intensity", "goldstein", "status", "source_name", "source_entity", "source_country", "source_org",
    "source_sector", "source_code", "target_name", "target_entity", "target_country", "target_org", "target_sector",
    "target_code", "claim_by", "claim_entity", "claim_words", "start", "end", "date_precision", "date_basis", "place",
    "geonames", "lat", "lon", "place_country", "place_precision", "radius_km", "killed", "injured", "detained",
    "displaced", "participants", "amount", "trigger", "sentence", "trigger_start", "trigger_end", "sentence_start",
    "sentence_end", "tellings", "sense", "confidence",
];

/// The header row.
pub fn header() -> Vec<u8> {
    let mut writer = writer();
    // Writing to memory does not fail.
    let _ = writer.write_record(COLUMNS);
    writer.into_inner().unwrap_or_default()
}

/// The rows of a document's events.
pub fn rows(document: &Document, options: &Options) -> Vec<u8> {
    let mut writer = writer();
    let offsets = OffsetMap::new(&document.input.text, options.unit);
    for event in document.events.iter().filter(|e| options.keeps(e)) {
        let _ = writer.write_record(row(document, event, &offsets).iter().map(AsRef::<str>::as_ref));
    }
    writer.into_inner().unwrap_or_default()
}

fn writer() -> ::csv::Writer<Vec<u8>> {
    ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(Vec::new())
}

fn row<'a>(document: &'a Document, event: &'a Event, offsets: &OffsetMap<'_>) -> Vec<Cow<'a, str>> {
    let input = &document.input;
    let (quad, intensity, goldstein) = scores(event);
    let mut row: Vec<Cow<'a, str>> = Vec::with_capacity(COLUMNS.len());
    row.extend([
        text(&input.id),
        maybe(input.url.as_deref()),
        maybe(input.outlet.as_deref()),
        maybe(input.title.as_deref()),
        text(&document.lang),
    ]);
    row.push(input.published.as_ref().map_or(NONE, |p| p.date.to_string().into()));
    row.extend([text(&event.id), event.plover.as_str().into(), event.mode.unwrap_or_default().into()]);
    row.push(join(event.contexts.iter().map(|c| c.as_str())));
    row.extend([text(&event.cameo), number(quad), number(intensity), goldstein.map_or(NONE, number)]);
    row.push(event.status.as_str().into());
    actors(&event.source, &mut row);
    actors(&event.target, &mut row);

    let claim = event.claim.as_ref();
    let by = claim.and_then(|c| c.by.as_ref());
    row.extend([by.map_or(NONE, |a| text(&a.name)), by.map_or(NONE, |a| text(&a.entity))]);
    row.push(claim.map_or(NONE, |c| text(c.cue.slice(&input.text))));

    let time = event.time.as_ref();
    row.extend([time.map_or(NONE, |t| t.start.to_string().into()), time.map_or(NONE, |t| t.end.to_string().into())]);
    row.extend([time.map_or(NONE, |t| t.precision.as_str().into()), time.map_or(NONE, |t| basis(t).into())]);

    let place = event.place.as_ref();
    row.extend([place.map_or(NONE, |p| text(&p.name)), place.and_then(|p| p.geonames).map_or(NONE, number)]);
    row.extend([place.and_then(|p| p.lat).map_or(NONE, number), place.and_then(|p| p.lon).map_or(NONE, number)]);
    row.extend([place.map_or(NONE, |p| maybe(p.country.as_deref())), place.map_or(NONE, |p| p.precision.into())]);
    row.push(place.map_or(NONE, |p| number(p.radius_km)));

    for what in ["killed", "injured", "detained", "displaced", "participants", "amount"] {
        row.push(event.numbers.iter().find(|n| n.what == what).map_or(NONE, |n| number(n.best)));
    }
    let telling = event.evidence.first();
    row.push(telling.map_or(NONE, |e| text(e.trigger.slice(&input.text))));
    row.push(telling.map_or(NONE, |e| text(e.sentence.slice(&input.text))));
    let ends = |span: Span| {
        let span = offsets.map_span(span);
        [number(span.start), number(span.end)]
    };
    row.extend(telling.map_or([NONE, NONE], |e| ends(e.trigger)));
    row.extend(telling.map_or([NONE, NONE], |e| ends(e.sentence)));
    row.push(number(event.evidence.len()));
    row.extend([text(&event.sense), format!("{:.2}", event.confidence).into()]);
    row
}

const NONE: Cow<'static, str> = Cow::Borrowed("");

fn actors<'a>(actors: &'a [Actor], row: &mut Vec<Cow<'a, str>>) {
    row.push(join(actors.iter().map(|a| a.name.as_str())));
    row.push(join(actors.iter().map(|a| a.entity.as_str())));
    row.push(join(actors.iter().map(|a| a.country.as_deref().unwrap_or_default())));
    row.push(join(actors.iter().map(|a| a.org.map_or("", OrgClass::as_str))));
    row.push(join(actors.iter().map(|a| a.sector.map_or("", Sector::as_str))));
    row.push(join(actors.iter().map(|a| a.code.as_deref().unwrap_or_default())));
}

fn join<'a>(values: impl Iterator<Item = &'a str>) -> Cow<'a, str> {
    let values: Vec<&str> = values.collect();
    match values.as_slice() {
        [] => NONE,
        [one] => text(one),
        many if many.iter().all(|v| v.is_empty()) => NONE,
        many => Cow::Owned(text(&many.join("; ")).into_owned()),
    }
}

fn number<'a, T: ToString + Copy>(value: T) -> Cow<'a, str> {
    value.to_string().into()
}

fn maybe(value: Option<&str>) -> Cow<'_, str> {
    value.map_or(NONE, text)
}

/// A text cell that no spreadsheet runs as a formula.
fn text(value: &str) -> Cow<'_, str> {
    let risky = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    if value.starts_with(risky) { format!("'{value}").into() } else { value.into() }
}

#[cfg(test)]
mod tests {
    use dateline_engine::record::{Document, Event, Evidence, Input, Plover, Status};
    use dateline_text::Span;

    use super::{COLUMNS, header, rows, text};
    use crate::options::Options;

    #[test]
    fn every_column_is_documented_or_one_of_the_targets_six() {
        let page = include_str!("csv.rs");
        for column in COLUMNS.iter().filter(|c| !c.starts_with("target_")) {
            assert!(page.contains(&format!("`{column}`")), "{column} is not in the table above");
        }
    }

    #[test]
    fn formulas_are_disarmed() {
        assert_eq!(text("=HYPERLINK(\"x\")"), "'=HYPERLINK(\"x\")");
        assert_eq!(text("-2+3"), "'-2+3");
        assert_eq!(text("Korea"), "Korea");
    }

    #[test]
    fn a_row_has_a_cell_for_each_column() {
        let input = Input { id: "=a".into(), text: "Say \"hi\",\nok".into(), ..Input::default() };
        let event = Event {
            id: "e".into(),
            plover: Plover::Consult,
            mode: None,
            contexts: Vec::new(),
            cameo: "040".into(),
            source: Vec::new(),
            target: Vec::new(),
            status: Status::Actual,
            claim: None,
            time: None,
            place: None,
            numbers: Vec::new(),
            evidence: vec![Evidence { sentence: Span::new(0, 12), trigger: Span::new(0, 3) }],
            sense: "en/consult#x".into(),
            confidence: 0.9,
        };
        let document = Document { input, events: vec![event], ..Document::default() };
        let rows = String::from_utf8(rows(&document, &Options::default())).expect("UTF-8");
        assert!(rows.starts_with("'=a,"), "{rows}");
        assert!(rows.contains(
            r#""Say ""hi"",
ok""#
        ));
        assert!(rows.ends_with(",1,en/consult#x,0.90\r\n"), "{rows}");
        let mut reader = ::csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader([header(), rows.into_bytes()].concat().leak() as &[u8]);
        let widths: Vec<usize> = reader.records().map(|r| r.expect("a record").len()).collect();
        assert_eq!(widths, [56, 56]);
        let kept = Options { min_confidence: 0.91, ..Options::default() };
        assert!(super::rows(&document, &kept).is_empty());
    }
}
