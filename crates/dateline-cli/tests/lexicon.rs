//! A user's lexicon and actors on top of the built-in ones, and the commands that work on lexicons.

mod common;

use common::{dateline, dateline_in, folder};
use serde_json::Value;

const HEADER: &str = "@about    A test.\n@source   Own work.\n@licence  MIT OR Apache-2.0\n@date     2026-11-24\n\n";

const SENSE: &str = "sense test-bake-flatbread = 040
    verb    bake [flatbread]
    target  with
    need    source target
    + France baked flatbread with Germany. => FRA > DEU
    - France baked cakes.
";

const ACTOR: &str = "person vera-lindqvist
    name     Vera Lindqvist
    country  SWE
    sector   GOV
    en       Vera Lindqvist
";

/// A folder with a sense in a file that has the name of a built-in one, and a file of actors beside it.
fn own(name: &str) -> std::path::PathBuf {
    let dir = folder(name);
    std::fs::create_dir_all(dir.join("own/en/senses")).expect("a folder");
    std::fs::write(dir.join("own/en/senses/consult.lex"), format!("{HEADER}{SENSE}")).expect("a file");
    std::fs::write(dir.join("actors.lex"), format!("{HEADER}{ACTOR}")).expect("a file");
    dir
}

#[test]
fn own_senses_and_actors_are_used() {
    let dir = own("own");
    let text = b"Vera Lindqvist baked flatbread with Germany.";
    let without = dateline_in(&dir, &["code"], text);
    let with = dateline_in(&dir, &["code", "--lexicon", "own", "--actors", "actors.lex"], text);
    assert_eq!((with.code, with.err.as_str()), (0, ""));
    assert!(!without.out.contains("test-bake-flatbread") && !without.out.contains("person:vera-lindqvist"));
    let document: Value = serde_json::from_str(&with.out).expect("JSON");
    let event = &document["events"][0];
    assert_eq!(event["sense"], "en/consult#test-bake-flatbread");
    assert_eq!(event["source"][0]["entity"], "person:vera-lindqvist");
    assert_eq!(event["target"][0]["country"], "DEU");
}

#[test]
fn an_own_sense_overrides_the_built_in_one_of_its_id_and_nothing_else() {
    let dir = own("override");
    let sense = "sense meet = 042\n    verb    meet\n    target  obj\n    need    source\n    + France met Germany. => FRA > DEU\n";
    std::fs::write(dir.join("own/en/senses/consult.lex"), format!("{HEADER}{sense}")).expect("a file");
    let code = |args: &[&str], text: &[u8]| {
        let run = dateline_in(&dir, &[&["code"], args].concat(), text);
        let document: Value = serde_json::from_str(&run.out).expect("JSON");
        document["events"][0]["cameo"].clone()
    };
    let meeting = b"French President Emmanuel Macron met German Chancellor Olaf Scholz.";
    assert_eq!(code(&[], meeting), "040");
    assert_eq!(code(&["--lexicon", "own"], meeting), "042");
    let visit = b"French President Emmanuel Macron visited Germany.";
    assert_eq!(code(&["--lexicon", "own"], visit), code(&[], visit));
}

#[test]
fn check_runs_the_examples() {
    let dir = own("check");
    let closing = |out: &str| {
        let last = out.lines().last().expect("a closing line").to_owned();
        let (passed, failed) =
            last.strip_suffix(" failed").and_then(|l| l.split_once(" passed, ")).expect("N passed, N failed");
        (passed.parse::<usize>().expect("a number"), failed.parse::<usize>().expect("a number"))
    };
    let embedded = dateline(&["lexicon", "check", "--lang", "en"], b"");
    let (passed, failed) = closing(&embedded.out);
    assert_eq!(embedded.code, i32::from(failed > 0));
    assert_eq!(embedded.out.lines().count(), failed + 1);
    let with = dateline_in(&dir, &["lexicon", "check", "own", "--lang", "en"], b"");
    assert_eq!(closing(&with.out), (passed + 2, failed), "two more examples, and both pass");

    let wrong = SENSE.replace("FRA > DEU", "FRA > JPN");
    std::fs::write(dir.join("own/en/senses/consult.lex"), format!("{HEADER}{wrong}")).expect("a file");
    let with = dateline_in(&dir, &["lexicon", "check", "own", "--lang", "en"], b"");
    assert_eq!(with.code, 1);
    let place = std::path::Path::new("own").join("en/senses/consult.lex").display().to_string();
    assert_eq!(
        with.out
            .lines()
            .filter(|line| line.starts_with(&format!("{place}:10: en/consult#test-bake-flatbread: ")))
            .count(),
        1,
        "{}",
        with.out
    );
    assert_eq!(closing(&with.out), (passed + 1, failed + 1));
}

#[test]
fn count_adds_up() {
    let dir = own("count");
    let all = |run: &common::Run| {
        assert_eq!(run.code, 0, "{}", run.err);
        let line = run.out.lines().last().expect("a last line");
        line.split_whitespace().skip(1).map(|n| n.parse().expect("a number")).collect::<Vec<usize>>()
    };
    let embedded = dateline(&["lexicon", "count"], b"");
    assert!(embedded.out.starts_with("type           en     id\nAGREE "), "{}", embedded.out);
    let with = dateline_in(&dir, &["lexicon", "count", "own"], b"");
    let (before, after) = (all(&embedded), all(&with));
    assert_eq!(after[0], before[0] + 1);
    assert_eq!(after[1], before[1]);
}
