//! What a report looks like.

use dateline_engine::record::{
    Actor, Claim, Date, Document, Event, Evidence, Input, Place, Plover, Published, Quote, Status, Time, TimePrecision,
    Via,
};
use dateline_text::Span;

use super::{Style, render};
use crate::options::Options;

const TEXT: &str = "Menlu Jepang bertemu dengan Menlu Indonesia di Jakarta, Senin (6/3/2023).\nIa mengatakan Korea Utara meluncurkan rudal.";

fn span(words: &str) -> Span {
    let start = TEXT.find(words).expect("words of the text") as u32;
    Span::new(start, start + words.len() as u32)
}

fn actor(name: &str, words: &str, code: &str) -> Actor {
    Actor {
        entity: format!("text:{name}"),
        name: name.into(),
        country: None,
        org: None,
        sector: None,
        code: Some(code.into()),
        span: span(words),
        via: Via::Name,
    }
}

fn document() -> Document {
    let day = Date::new(2023, 3, 6).expect("a date");
    let place = Place {
        name: "Jakarta".into(),
        geonames: None,
        lat: None,
        lon: None,
        country: Some("IDN".into()),
        precision: "city",
        radius_km: 20,
        span: span("Jakarta"),
    };
    let meeting = Event {
        id: "1".into(),
        plover: Plover::Consult,
        mode: None,
        contexts: Vec::new(),
        cameo: "040".into(),
        source: vec![actor("Menlu Jepang", "Menlu Jepang", "JPNGOV")],
        target: vec![actor("Menlu Indonesia", "Menlu Indonesia", "IDNGOV")],
        status: Status::Actual,
        claim: None,
        time: Some(Time { start: day, end: day, precision: TimePrecision::Day, span: Some(span("Senin (6/3/2023)")) }),
        place: Some(place),
        numbers: Vec::new(),
        evidence: vec![Evidence { sentence: Span::new(0, 73), trigger: span("bertemu") }],
        sense: "id/consult#bertemu".into(),
        confidence: 0.95,
    };
    let launch = Event {
        plover: Plover::Mobilize,
        mode: Some("weapons"),
        cameo: "150".into(),
        source: vec![actor("North Korea", "Korea Utara", "PRK")],
        target: Vec::new(),
        claim: Some(Claim {
            by: Some(actor("Menlu Jepang", "Ia", "JPNGOV")),
            cue: span("mengatakan"),
            chain: Vec::new(),
        }),
        time: None,
        place: None,
        evidence: vec![Evidence { sentence: Span::new(74, TEXT.len() as u32), trigger: span("meluncurkan rudal") }],
        sense: "id/mobilize#meluncurkan-rudal".into(),
        confidence: 0.9,
        ..meeting.clone()
    };
    let quote = Quote {
        span: span("Korea Utara meluncurkan rudal"),
        direct: false,
        speaker: Some(actor("Menlu Jepang", "Ia", "JPNGOV")),
        cue: Some(span("mengatakan")),
        addressee: None,
        carried: false,
    };
    Document {
        input: Input {
            id: "a.txt".into(),
            text: TEXT.into(),
            published: Some(Published { date: day, basis: "given" }),
            ..Input::default()
        },
        lang: "id".into(),
        sentences: vec![Span::new(0, 73), Span::new(74, TEXT.len() as u32)],
        quotes: vec![quote],
        events: vec![meeting, launch],
        ..Document::default()
    }
}

#[test]
fn without_colour() {
    let report = render(&document(), &Options::default(), Style::default());
    let expected = "\
a.txt
Indonesian · published 2023-03-06 · 2 sentences · 2 events · 1 quote
────────────────────────────────────────────────────────────────────────────────

  1  CONSULT                                                              actual
     Menlu Jepang (JPNGOV) → Menlu Indonesia (IDNGOV)
     2023-03-06 · Jakarta, IDN · told by the article
     │ Menlu Jepang bertemu dengan Menlu Indonesia di Jakarta, Senin (6/3/2023).
     │ ───source─── ──act──        ────target─────    ─place─  ──────date──────
     CAMEO 040 · id/consult#bertemu · confidence 0.95

  2  MOBILIZE · weapons                                                   actual
     North Korea (PRK) → —
     date not stated · place not stated · on the word of Menlu Jepang (JPNGOV)
     │ Ia mengatakan Korea Utara meluncurkan rudal.
     │ by ──claim─── ──source─── ───────act───────
     CAMEO 150 · id/mobilize#meluncurkan-rudal · confidence 0.90

Quotes

  Menlu Jepang (JPNGOV), reported
     Korea Utara meluncurkan rudal
";
    assert_eq!(report, expected);
}

#[test]
fn colour_changes_no_word() {
    let plain = render(&document(), &Options::default(), Style { colour: false, width: 60 });
    let colour = render(&document(), &Options::default(), Style { colour: true, width: 60 });
    let mut stripped = String::new();
    let mut rest = colour.as_str();
    while let Some((before, after)) = rest.split_once('\u{1B}') {
        stripped.push_str(before);
        rest = after.split_once('m').expect("the end of a colour").1;
    }
    stripped.push_str(rest);
    assert_ne!(colour, plain);
    assert_eq!(stripped, plain);
}

#[test]
fn no_line_is_wider_than_asked_and_nothing_reaches_the_terminal_raw() {
    let mut document = document();
    document.input.id = "x\u{1B}[2Jy\u{202E}z".into();
    for width in [40, 57, 100] {
        let report = render(&document, &Options::default(), Style { colour: false, width });
        assert!(!report.contains(['\u{1B}', '\u{202E}']));
        for line in report.lines() {
            assert!(unicode_width::UnicodeWidthStr::width(line) <= width, "{width}: {line}");
        }
    }
}
