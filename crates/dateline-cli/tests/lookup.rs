//! Looking things up: who, where, and why a sentence gave an event or none.

mod common;

use common::{articles, dateline, dateline_in, folder};
use serde_json::Value;

fn json(args: &[&str]) -> Value {
    let run = dateline(args, b"");
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{args:?}");
    assert_eq!(run.out.lines().count(), 1);
    serde_json::from_str(&run.out).expect("JSON")
}

fn ids(value: &Value) -> Vec<&str> {
    value.as_array().expect("a list").iter().map(|v| v["id"].as_str().expect("an id")).collect()
}

#[test]
fn offices_of_the_day_are_current() {
    let who = json(&["who", "Jens Stoltenberg", "--on", "2020-01-01", "--lang", "en", "--json"]);
    assert_eq!(ids(&who["entities"]), ["person:jens-stoltenberg"]);
    let offices = who["entities"][0]["offices"].as_array().expect("offices");
    assert_eq!(offices[0]["of"], "org:nato");
    assert_eq!(offices[0]["of_name"], "NATO");
    let current: Vec<bool> = offices.iter().map(|o| o["current"].as_bool().expect("told")).collect();
    assert_eq!(current.iter().filter(|c| **c).count(), 1);
    assert!(current[0], "the office of the day comes first");
    assert_eq!(who["readings"][0]["entity"], "person:jens-stoltenberg");
    assert_eq!(who["readings"][0]["org"], "IGO");

    let text = dateline(&["who", "Jens Stoltenberg", "--on", "2006-01-01"], b"").out;
    assert!(text.lines().any(|l| l.starts_with("  current    prime minister of Norway")), "{text}");
    let undated = json(&["who", "Jens Stoltenberg", "--json"]);
    assert_eq!(undated["entities"][0]["offices"][0]["current"], Value::Null);
}

#[test]
fn names_match_as_in_a_text() {
    let usa = json(&["who", "AS", "--lang", "id", "--json"]);
    assert_eq!(ids(&usa["entities"]), ["country:USA"]);
    assert_eq!(usa["entities"][0]["refers"][0]["as"], "name");
    let lower = dateline(&["who", "as"], b"");
    assert_eq!((lower.code, lower.out.as_str()), (1, ""));
    assert!(lower.err.contains("other capitals"), "{}", lower.err);
    assert_eq!(dateline(&["who", "AS", "--lang", "en"], b"").code, 1, "a name of the other language");
    let plain = json(&["who", "Kim Jong Un", "--json"]);
    assert_eq!(ids(&plain["entities"]), ids(&json(&["who", "Kim Jong-un", "--json"])["entities"]));
    assert!(!ids(&plain["entities"]).is_empty());

    let forms = |name: &str| {
        let who = json(&["who", name, "--lang", "en", "--json"]);
        let refers = who["entities"][0]["refers"].as_array().expect("a list").clone();
        refers.iter().map(|r| r["as"].as_str().expect("a form").to_owned()).collect::<Vec<_>>()
    };
    assert!(forms("Russian").contains(&"adjective".to_owned()));
    assert!(forms("Russians").contains(&"people".to_owned()));
    assert!(forms("Kyiv").contains(&"capital".to_owned()));
    assert!(forms("Kremlin").contains(&"seat".to_owned()));
    assert!(forms("Yoon").contains(&"surname".to_owned()));
}

#[test]
fn offices_generic_actors_and_phrases_are_known() {
    let title = json(&["who", "menlu", "--json"]);
    assert_eq!(title["words"][0]["kind"], "title");
    assert_eq!(title["words"][0]["sector"], "GOV");
    let agent = json(&["who", "pengunjuk rasa", "--lang", "id", "--json"]);
    assert_eq!(agent["words"][0]["kind"], "agent");
    let phrase = json(&["who", "pengunjuk rasa di Dhaka", "--lang", "id", "--json"]);
    assert_eq!(phrase["entities"].as_array().map(Vec::len), Some(0));
    assert_eq!(phrase["readings"][0]["country"], "BGD");
    assert!(phrase["readings"][0]["reasons"].as_array().is_some_and(|r| r.len() > 1));
    let minister = json(&["who", "menlu Korsel", "--lang", "id", "--json"]);
    assert_eq!(
        (&minister["readings"][0]["country"], &minister["readings"][0]["sector"]),
        (&"KOR".into(), &"GOV".into())
    );
}

#[test]
fn nobody_is_a_line_and_exit_1() {
    for args in [["who", "Foo Barson"], ["where", "Foo Barson"], ["who", ""], ["where", ""]] {
        let run = dateline(&args, b"");
        assert_eq!((run.code, run.out.as_str(), run.err.lines().count()), (1, "", 1), "{args:?}");
    }
    let run = dateline(&["who", "Foo Barson", "--json"], b"");
    let who: Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!((run.code, who["entities"].as_array().map(Vec::len)), (1, Some(0)));
    assert!(dateline(&["where", "Kremlin"], b"").err.contains("dateline who"));
    for bad in [["who", "NATO", "--lang", "xx"], ["who", "NATO", "--on", "soon"], ["where", "Kyiv", "--near", "100,3"]]
    {
        assert_eq!(dateline(&bad, b"").code, 2, "{bad:?}");
    }
}

#[test]
fn places_come_best_first() {
    let kyiv = json(&["where", "Kyiv", "--near", "50.45,30.52", "--json"]);
    let place = &kyiv["places"][0];
    assert_eq!(
        (&place["country"], &place["capital_of"], &place["kind"]),
        (&"UKR".into(), &"UKR".into(), &"city".into())
    );
    assert_eq!((&place["geonames"], &place["distance_km"]), (&703_448.into(), &0.0.into()));
    let countries = |args: &[&str]| -> Vec<String> {
        let found = json(args);
        let places = found["places"].as_array().expect("a list");
        assert_eq!(places.iter().filter(|p| p["taken"] == true).count(), 1);
        assert!(places.iter().all(|p| p["reason"].as_str().is_some_and(|r| !r.is_empty())));
        places.iter().map(|p| p["country"].as_str().expect("a country").to_owned()).collect()
    };
    let tripoli = countries(&["where", "Tripoli", "--json"]);
    assert_eq!(tripoli[0], "LBY");
    assert!(tripoli.iter().any(|country| country == "LBN"), "{tripoli:?}");
    assert_eq!(countries(&["where", "Tripoli", "--near", "34.4,35.8", "--json"])[0], "LBN");
    assert_eq!(
        countries(&["where", "Tripoli", "--near", "-34.4,-35.8", "--json"]).len(),
        tripoli.len(),
        "south and west are negative"
    );
    assert_eq!(countries(&["where", "Prancis", "--lang", "id", "--json"]), ["FRA"]);
}

#[test]
fn precision_is_that_of_the_records() {
    let text = b"France attacked Germany in Odesa. Iran attacked Israel in Crimea. China attacked Japan in France.";
    let run = dateline(&["code", "--lang", "en", "--format", "jsonl"], text);
    let document: Value = serde_json::from_str(&run.out).expect("JSON");
    let places: Vec<&Value> = document["events"].as_array().expect("events").iter().map(|e| &e["place"]).collect();
    assert_eq!(places.iter().filter(|p| !p.is_null()).count(), 3, "{places:?}");
    for place in places {
        let found = json(&["where", place["name"].as_str().expect("a name"), "--json"]);
        let same = |key: &str| found["places"][0][key] == place[key];
        assert!(same("precision") && same("radius_km") && same("geonames"), "{place} {found}");
    }
}

#[test]
fn every_sentence_is_explained() {
    for (name, text) in articles() {
        let dir = folder("explain");
        let file = format!("{name}.txt");
        std::fs::write(dir.join(&file), &text).expect("a file");
        let coded = dateline_in(&dir, &["code", "--format", "jsonl", &file], b"");
        let document: Value = serde_json::from_str(&coded.out).expect("JSON");
        let run = dateline_in(&dir, &["explain", &file], b"");
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        let starts = |start: &str| run.out.lines().filter(|l| l.starts_with(start)).count();
        assert_eq!(starts("sentence  "), document["sentences"].as_array().map_or(0, Vec::len), "{name}");
        assert!(starts("event     ") >= document["events"].as_array().map_or(0, Vec::len), "{name}");
        for event in document["events"].as_array().expect("events") {
            let at = event["evidence"][0]["trigger"][0].to_string();
            let one = dateline_in(&dir, &["explain", &file, "--at", &at], b"");
            assert_eq!(one.out.lines().filter(|l| l.starts_with("sentence  ")).count(), 1);
            let sense = event["sense"].as_str().expect("a sense");
            assert!(
                one.out.lines().any(|l| l.starts_with(&format!("          by {sense} on "))),
                "{sense}\n{}",
                one.out
            );
            assert!(run.out.contains(&one.out), "the same account alone and among the others");
        }
    }
}

#[test]
fn why_not_is_answered() {
    let text = b"The weather was fine in Paris. The attack took place on Monday.";
    let run = dateline(&["explain", "--lang", "en", "--published", "2024-06-12"], text);
    assert!(run.out.contains("no event  the words of no event sense stand here"), "{}", run.out);
    assert!(run.out.contains("dropped   en/assault#attack: "), "{}", run.out);
    let outside = dateline(&["explain", "--lang", "en", "--at", "999"], text);
    assert_eq!((outside.code, outside.out.as_str()), (1, ""));
    assert!(outside.err.contains("no sentence stands at byte 999"), "{}", outside.err);
    let missing = dateline(&["explain", "no-such-file.txt"], b"");
    assert_eq!((missing.code, missing.err.lines().count()), (2, 1));
}
