//! Scoring on documents made by hand, so that nothing here depends on how well the engine codes.

use dateline_engine::Match;
use dateline_engine::record::{
    Actor, Claim, Date, Diagnostic, Document, Entity, EntityKind, Event, Evidence, Input, OrgClass, Plover, Quote,
    Role, Status, Time, TimePrecision, Via,
};
use dateline_text::Span;

use super::gold::{Gold, Reading};
use super::metrics::{Ratio, calibration, confusion, tally};
use super::score::{Scored, score};
use super::{expected, rows};

fn langs() -> Vec<String> {
    vec!["en".into(), "id".into()]
}

/// Gold of JSON Lines, or the problems.
fn gold(content: &str) -> Result<Vec<Gold>, Vec<String>> {
    let langs = langs();
    let mut reading = Reading { langs: &langs, file: "g".into(), gold: Vec::new(), problems: Vec::new() };
    rows::read(&mut reading, content);
    if reading.problems.is_empty() {
        Ok(reading.gold)
    } else {
        Err(reading.problems.iter().map(ToString::to_string).collect())
    }
}

fn actor(country: Option<&str>, org: Option<OrgClass>, span: Span) -> Actor {
    Actor {
        entity: country.unwrap_or("x").to_owned(),
        name: country.unwrap_or("somebody").to_owned(),
        country: country.map(str::to_owned),
        org,
        sector: None,
        code: None,
        span,
        via: Via::Name,
    }
}

fn event(plover: Plover, source: &[&str], target: &[&str], sentence: Span, trigger: Span) -> Event {
    let side = |codes: &[&str]| codes.iter().map(|c| actor(Some(c), None, trigger)).collect();
    Event {
        id: format!("{plover}{trigger}"),
        plover,
        mode: None,
        contexts: Vec::new(),
        cameo: format!("{}0", plover.root()),
        source: side(source),
        target: side(target),
        status: Status::Actual,
        claim: None,
        time: None,
        place: None,
        numbers: Vec::new(),
        evidence: vec![Evidence { sentence, trigger }],
        sense: "en/x#y".into(),
        confidence: 0.8,
    }
}

fn document(gold: &Gold, events: Vec<Event>) -> Document {
    let input = Input { text: gold.text.clone(), ..Input::default() };
    Document { input, sentences: gold.rows.iter().map(|r| r.span).collect(), events, ..Document::default() }
}

fn scored(gold: &Gold, events: Vec<Event>) -> Scored {
    score(gold, &document(gold, events), 0.0, Vec::new)
}

const fn ratio(right: usize, of: usize) -> Ratio {
    Ratio { right, of }
}

/// Characters before the trigger are not ASCII: spans of gold are code points.
const ACCUSED: &str = r#"{"id": "a", "lang": "en", "text": "México accused Perú of meddling.", "published": "2024-06-12", "events": [{"level": "must", "plover": "ACCUSE", "cameo": "112", "trigger": [7, 14], "source": [{"span": [0, 6], "country": "MEX", "sector": "GOV"}], "target": [{"span": [15, 19], "country": "PER", "org": null, "sector": "GOV"}], "status": "actual", "claimed_by": null}]}"#;

/// An event that must be found, one that may, in one sentence.
const TWO: &str = r#"{"id": "a", "lang": "en", "text": "Chile met Peru and France met Spain.", "events": [
{"level": "may", "plover": "CONSULT", "cameo": "040", "trigger": [26, 29], "source": [{"country": "FRA"}], "target": [{"country": "ESP"}], "status": "actual", "claimed_by": null},
{"level": "must", "plover": "CONSULT", "cameo": "040", "trigger": [6, 9], "source": [{"country": "CHL"}], "target": [{"country": "PER"}], "status": "actual", "claimed_by": null}]}"#;

fn two() -> Gold {
    gold(&TWO.replace('\n', "")).expect("gold").remove(0)
}

#[test]
fn spans_in_code_points_become_bytes() {
    let gold = gold(ACCUSED).expect("gold");
    let event = &gold[0].events[0];
    assert_eq!(event.trigger.expect("a trigger").slice(&gold[0].text), "accused");
    assert_eq!(event.target.actors[0].span.expect("a span").slice(&gold[0].text), "Perú");
    assert_eq!(event.mode, Some("allege"), "the mode of the code");
}

#[test]
fn type_and_sentence_find_and_slots_are_judged_each_on_its_own() {
    let gold = gold(ACCUSED).expect("gold").remove(0);
    let row = gold.rows[0].span;
    let mut found = event(Plover::Accuse, &["MEX"], &["BOL"], row, Span::new(8, 15));
    found.status = Status::Future;
    let tally = tally(&[&scored(&gold, vec![found])]);
    assert_eq!((tally.figures.precision, tally.figures.recall), (ratio(1, 1), ratio(1, 1)));
    assert_eq!((tally.figures.source, tally.figures.target), (ratio(1, 1), ratio(0, 1)));
    assert_eq!((tally.figures.status, tally.figures.claim), (ratio(0, 1), ratio(1, 1)));
}

#[test]
fn another_type_is_a_miss_a_false_event_and_a_confusion() {
    let gold = gold(ACCUSED).expect("gold").remove(0);
    let scored = scored(&gold, vec![event(Plover::Threaten, &["MEX"], &["PER"], gold.rows[0].span, Span::new(8, 15))]);
    assert_eq!(scored.misses[0].lost.stage(), "type-differs");
    assert_eq!(scored.extras.len(), 1);
    let table = confusion(&[&scored]);
    assert_eq!(table[&Some(Plover::Accuse)][&Some(Plover::Threaten)], 1);
    assert!(!table.contains_key(&None), "the false event stands in a gold event's place");
}

#[test]
fn the_best_match_wins_and_arguable_events_count_for_nothing() {
    let gold = two();
    let row = gold.rows[0].span;
    let events = vec![
        event(Plover::Consult, &["FRA"], &["ESP"], row, Span::new(26, 29)),
        event(Plover::Consult, &["CHL"], &["PER"], row, Span::new(6, 9)),
        event(Plover::Consult, &["USA"], &["CUB"], row, Span::new(6, 9)),
    ];
    let tally = tally(&[&scored(&gold, events)]);
    assert_eq!(tally.figures.precision, ratio(1, 2));
    assert_eq!(tally.neither, 1);
    assert_eq!(tally.figures.source, ratio(1, 1));
}

#[test]
fn an_event_that_must_be_found_is_served_first() {
    let gold = two();
    let tally = tally(&[&scored(
        &gold,
        vec![event(Plover::Consult, &["FRA"], &["ESP"], gold.rows[0].span, Span::new(26, 29))],
    )]);
    assert_eq!((tally.figures.recall, tally.neither), (ratio(1, 1), 0));
    assert_eq!(tally.figures.source, ratio(0, 1));
}

#[test]
fn meetings_may_swap_sides_accusations_may_not() {
    let gold = two();
    let swapped = scored(&gold, vec![event(Plover::Consult, &["PER"], &["CHL"], gold.rows[0].span, Span::new(6, 9))]);
    assert!(swapped.pairs[0].source.right && swapped.pairs[0].target.right);
    let gold = super::tests::gold(ACCUSED).expect("gold").remove(0);
    let swapped = scored(&gold, vec![event(Plover::Accuse, &["PER"], &["MEX"], gold.rows[0].span, Span::new(8, 15))]);
    assert!(!swapped.pairs[0].source.right && !swapped.pairs[0].target.right);
}

#[test]
fn a_body_may_stand_in_the_place_of_the_country_and_kosovo_has_two_codes() {
    let line = |side: &str| {
        format!(
            r#"{{"id": "a", "lang": "en", "text": "They met.", "events": [{{"level": "must", "plover": "AID", "cameo": "070", "trigger": [5, 8], "source": [{side}], "target": [], "status": "actual", "claimed_by": null}}]}}"#
        )
    };
    for (side, country, org) in [
        (r#"{"country": "IGO"}"#, None, Some(OrgClass::Igo)),
        (r#"{"org": "IGO", "country": null}"#, None, Some(OrgClass::Igo)),
        (r#"{"country": "KOS"}"#, Some("XKX"), None),
        (r#"{"country": "XKX"}"#, Some("XKX"), None),
        // Without a code the words decide.
        (r#"{"span": [0, 4], "country": null, "sector": "CVL"}"#, Some("MLI"), None),
        // Somebody unknown may be anybody.
        (r#"{"country": null, "sector": "UNK"}"#, Some("MLI"), None),
    ] {
        let gold = gold(&line(side)).expect("gold").remove(0);
        let mut found = event(Plover::Aid, &[], &[], gold.rows[0].span, Span::new(5, 8));
        found.source = vec![actor(country, org, Span::new(0, 4))];
        assert!(scored(&gold, vec![found]).pairs[0].source.right, "{side}");
        let mut found = event(Plover::Aid, &["FRA"], &[], gold.rows[0].span, Span::new(5, 8));
        found.source[0].span = Span::new(5, 8);
        let anybody = side.contains("UNK");
        assert_eq!(scored(&gold, vec![found]).pairs[0].source.right, anybody, "{side}");
    }
}

#[test]
fn one_event_told_twice_is_right_in_both_sentences() {
    let rows = ["a", "b"]
        .map(|id| ACCUSED.replace(r#""id": "a", "lang": "en""#, &format!(r#""id": "{id}", "doc": "d", "lang": "en""#)));
    let gold = gold(&rows.join("\n")).expect("gold").remove(0);
    assert_eq!((gold.rows.len(), gold.events.len()), (2, 2));
    let second = gold.rows[1].span;
    let mut told = event(Plover::Accuse, &["MEX"], &["PER"], gold.rows[0].span, Span::new(8, 15));
    let once = tally(&[&scored(&gold, vec![told.clone()])]);
    assert_eq!((once.figures.precision, once.figures.recall), (ratio(1, 1), ratio(1, 2)));
    told.evidence.push(Evidence { sentence: second, trigger: Span::new(second.start + 8, second.start + 15) });
    let twice = tally(&[&scored(&gold, vec![told])]);
    assert_eq!((twice.figures.precision, twice.figures.recall), (ratio(1, 1), ratio(2, 2)));
}

#[test]
fn a_translation_is_scored_without_spans() {
    let line = r#"{"line": 3, "doc": "d", "text": {"en": "Chile met Peru.", "id": "Cile bertemu Peru."}, "events": [{"level": "must", "plover": "CONSULT", "cameo": "040", "trigger": [6, 9], "source": [{"span": [0, 5], "country": "CHL"}], "target": [{"span": [10, 14], "country": null, "sector": "GOV"}], "status": "actual", "claimed_by": {"span": [0, 5], "country": "CHL"}}]}"#;
    let gold = gold(line).expect("gold");
    let langs: Vec<&str> = gold.iter().map(Gold::lang).collect();
    assert_eq!(langs, ["en", "id"]);
    assert_eq!(gold[1].events[0].trigger, None);
    assert_eq!(gold[1].published, Date::new(2018, 10, 1));
    let mut found = event(Plover::Consult, &["CHL"], &[], gold[1].rows[0].span, Span::new(5, 12));
    found.claim =
        Some(Claim { by: Some(actor(Some("CHL"), None, Span::new(0, 4))), cue: Span::new(0, 4), chain: vec![] });
    let scored = scored(&gold[1], vec![found]);
    assert!(scored.pairs[0].claim);
    assert_eq!(scored.pairs[0].claimant, Some(true));
    assert!(!scored.pairs[0].target.right);
}

#[test]
fn the_stage_that_lost_an_event_is_told() {
    let gold = gold(ACCUSED).expect("gold").remove(0);
    let trigger = Span::new(8, 15);
    let matched = |plover| vec![Match { sense: "en/accuse#x".into(), plover, span: trigger }];
    let dropped = |reason: &str| {
        let mut document = document(&gold, Vec::new());
        let message = format!("en/accuse#x: {reason}");
        document.diagnostics.push(Diagnostic { code: "event-dropped", span: trigger, message });
        document
    };
    let stage = |document: &Document, min, matches| score(&gold, document, min, || matches).misses[0].lost.stage();
    let empty = document(&gold, Vec::new());
    assert_eq!(stage(&empty, 0.0, Vec::new()), "no-predicate");
    assert_eq!(stage(&empty, 0.0, matched(Plover::Accuse)), "passed-over");
    assert_eq!(stage(&empty, 0.0, matched(Plover::Aid)), "other-sense");
    assert_eq!(stage(&dropped("no actor fills the source"), 0.0, matched(Plover::Accuse)), "actor-missing");
    assert_eq!(stage(&dropped("the year is wrong"), 0.0, matched(Plover::Accuse)), "dropped");
    let faint = document(&gold, vec![event(Plover::Accuse, &["MEX"], &["PER"], gold.rows[0].span, trigger)]);
    assert_eq!(stage(&faint, 0.9, Vec::new()), "confidence");
}

#[test]
fn confidence_is_held_against_precision() {
    let gold = gold(ACCUSED).expect("gold").remove(0);
    let row = gold.rows[0].span;
    let mut low = event(Plover::Aid, &[], &[], row, Span::new(8, 15));
    low.confidence = 0.6;
    let high = event(Plover::Accuse, &[], &[], row, Span::new(8, 15));
    let (bins, error) = calibration(&[&scored(&gold, vec![low, high])]);
    assert_eq!(bins.iter().map(|b| b.right).collect::<Vec<_>>()[3..], [ratio(0, 1), ratio(1, 1)]);
    assert!((error.expect("an error") - 0.4).abs() < 1e-6);
}

#[test]
fn what_cannot_be_scored_is_told_with_its_line() {
    let change = |from: &str, to: &str| {
        assert!(ACCUSED.contains(from), "{from}");
        gold(&format!("\n{}", ACCUSED.replace(from, to))).expect_err(to).join("; ")
    };
    for (from, to, told) in [
        ("ACCUSE", "BLAME", "g:2: unknown type `BLAME`; PLOVER has ACCUSE, AGREE"),
        (r#""must""#, r#""should""#, "g:2: unknown level `should`"),
        (r#""112""#, r#""999""#, "g:2: unknown CAMEO code `999`"),
        ("actual", "done", "g:2: unknown status `done`"),
        ("MEX", "Mexico", "g:2: `Mexico` is no country in ISO alpha-3"),
        (r#""GOV""#, r#""GVT""#, "g:2: unknown sector `GVT`"),
        (r#""org": null"#, r#""org": "ABC""#, "g:2: unknown class of body `ABC`"),
        ("[7, 14]", "[30, 99]", "g:2: trigger [30, 99] of ACCUSE lies outside the text, which has 32 characters"),
        ("[15, 19]", "[32, 33]", "g:2: target [32, 33] of ACCUSE lies outside the text"),
        ("[7, 14]", "[7, 7]", "g:2: trigger [7, 7]"),
        (r#", "claimed_by": null"#, "", "g:2: the row cannot be read: missing field `claimed_by`"),
        (r#""events""#, r#""event""#, "g:2: the row cannot be read: missing field `events`"),
        (r#""lang": "en", "#, "", "g:2: the row has a text but no `lang`"),
        (r#""id": "a", "#, "", "g:2: the row has neither `id` nor `line`"),
        ("2024-06-12", "June", "g:2: `June` is not a date"),
        ("{\"id", "{id", "g:2: the row cannot be read: key must be a string at column 2"),
    ] {
        let message = change(from, to);
        assert!(message.starts_with(told), "{to}: {message}");
    }
    let twice = gold(&format!("{ACCUSED}\n{ACCUSED}")).expect_err("the same id");
    assert_eq!(twice, ["g:2: `a` stands twice in the file"]);
}

#[test]
fn the_acceptance_form_is_judged_by_names() {
    let dir = std::env::temp_dir().join(format!("dateline-eval-unit-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a folder");
    std::fs::write(dir.join("a.txt"), "Stoltenberg visited Seoul on Monday. “We stand by you,” he said.")
        .expect("a file");
    let content = r#"{"article": "a.txt", "lang": "en", "published_on_or_about": "2023-01-31",
 "persons": [{"name": "Jens Stoltenberg"}, {"name": "Park Jin"}], "dates": [{"date": "2023-01-30"}],
 "quotes": [{"starts": "We stand by", "speaker": "Jens Stoltenberg"}],
 "events": [{"core": true, "plover": "CONSULT", "cameo": "042", "trigger": "visited", "source": ["NATO"], "target": ["KOR GOV"],
  "status": "actual", "claimed_by": null, "dates": ["2023-01-30"], "place": "Seoul"}],
 "must_not": [{"what": "person", "text": "Monday"}, {"what": "unclaimed", "plover": "CONSULT"}]}"#;
    let langs = langs();
    let mut reading = Reading { langs: &langs, file: "a.json".into(), gold: Vec::new(), problems: Vec::new() };
    expected::read(&mut reading, &dir.join("a.json"), content);
    assert_eq!(reading.problems, []);
    let gold = reading.gold.remove(0);
    let sentence = Span::new(0, 36);
    let mut visit = event(Plover::Consult, &["stoltenberg"], &["KOR"], sentence, Span::new(12, 19));
    visit.source[0].country = None;
    let day = Date::new(2023, 1, 30).expect("a day");
    visit.time = Some(Time { start: day, end: day, precision: TimePrecision::Day, span: None });
    let speaker = visit.source[0].clone();
    let mut document = document(&gold, vec![visit]);
    document.sentences = vec![sentence, Span::new(37, gold.text.len() as u32)];
    let role = Role { title: "secretary-general".into(), of: Some("nato".into()), from: None, until: None };
    let entity = |id: &str, name: &str, kind, roles| Entity {
        id: id.into(),
        kind,
        name: name.into(),
        country: None,
        org: None,
        sectors: Vec::new(),
        code: None,
        roles,
    };
    document.entities = vec![
        entity("stoltenberg", "Jens Stoltenberg", EntityKind::Person, vec![role]),
        entity("nato", "NATO", EntityKind::Organization, Vec::new()),
        entity("monday", "Monday", EntityKind::Person, Vec::new()),
    ];
    let start = gold.text.find("We stand").expect("the quote") as u32;
    let span = Span::new(start, start + 14);
    document.quotes =
        vec![Quote { span, direct: true, speaker: Some(speaker), cue: None, addressee: None, carried: false }];
    let scored = score(&gold, &document, 0.0, Vec::new);
    let pair = &scored.pairs[0];
    assert!(pair.source.full && pair.target.full && pair.whole());
    assert_eq!((pair.time, pair.place), (Some(true), Some(false)));
    let article = scored.article.expect("an article");
    assert_eq!((article.quotes_found, article.speakers), (1, 1));
    assert_eq!(article.persons_missing, ["Park Jin"]);
    assert_eq!(article.broken, ["`Monday` as a person", "CONSULT on nobody's word"]);

    let broken = content.replace("\"visited\"", "\"toured\"").replace("\"what\": \"person\"", "\"what\": \"place\"");
    let mut reading = Reading { langs: &langs, file: "a.json".into(), gold: Vec::new(), problems: Vec::new() };
    expected::read(&mut reading, &dir.join("a.json"), &broken);
    let problems: Vec<String> = reading.problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        problems,
        ["a.json:4: the trigger `toured` does not stand in the article", "a.json:6: unknown rule `place` of must_not"]
    );
    std::fs::remove_dir_all(&dir).expect("the folder goes");
}
