//! Users' own lists of actors in every format, good rows and bad.

mod common;

use std::path::Path;

use common::{Run, dateline_in, folder};
use serde_json::Value;

const CSV: &str = "\u{feff}name,kind,country,class,sector,aliases,title,of,from,until\r\n\
    Torvald Examplesen,person,NOR,,,T. Examplesen,foreign minister,,2015-01-01,2019-06-30\r\n\
    Torvald Examplesen,person,NOR,,OPP,,,,2019-07-01,\r\n\
    Fjord Grain Board,org,,IGO,AGR,FGB,,,,\r\n";

const POPOLO: &str = r#"{"country_code": "NO",
 "persons": [{"id": "p", "name": "Torvald Examplesen", "other_names": [{"name": "T. Examplesen"}]}],
 "organizations": [{"id": "s", "name": "Fjord Assembly of Examples", "classification": "legislature"}],
 "memberships": [{"person_id": "p", "organization_id": "s", "role": "member", "start_date": "2015", "end_date": "2019"}]}"#;

const FTM: &str = r#"{"id": "p", "schema": "Person", "properties": {"name": ["Torvald Examplesen"], "alias": ["T. Examplesen"], "country": ["no"]}}
{"id": "f", "schema": "Position", "properties": {"name": ["Foreign Minister of Norway"], "country": ["no"]}}
{"id": "o", "schema": "Occupancy", "properties": {"holder": ["p"], "post": ["f"], "startDate": ["2015"], "endDate": ["2019"]}}
"#;

const PETRARCH: &str =
    "TORVALD_EXAMPLESEN_ ; someone\n+T._EXAMPLESEN_\n\t[NORGOV 20150101-20190630]\n\t[NOROPP >20190701]\n";

/// A folder with every list.
fn lists(name: &str) -> std::path::PathBuf {
    let dir = folder(name);
    let files = [
        ("list.csv", CSV),
        ("list.json", POPOLO),
        ("list.ftm.json", FTM),
        ("list.actors.txt", PETRARCH),
        ("list.agents.txt", "FJORDWARDEN {FJORDWARDENS} [~COP]\n!WHO! = MAN, WOMAN\n"),
        (
            "list.lex",
            "person torvald-examplesen\n    name Torvald Examplesen\n    country NOR\n    role foreign-minister of NOR 2015..2019\n",
        ),
        (
            "bad.csv",
            "name,kind,country,shoe\nTorvald Examplesen,person,NOR,43\nNils Wrong,person,QQQ,43\nOla Wrong,ship,NOR,43\n",
        ),
        ("bad.json", r#"{"persons": [{"id": "p", "name": "Torvald Examplesen", "nationality": "NO"}, {"id": "q"}]}"#),
        (
            "bad.jsonl",
            "{\"id\": \"p\", \"schema\": \"Person\", \"properties\": {\"name\": [\"Torvald Examplesen\"]}}\n{\n",
        ),
        ("bad.actors.txt", "TORVALD_EXAMPLESEN_ [NORGOV]\nNILS_WRONG_ [nor]\n"),
        ("two.csv", "name,kind,country\nTorvald Examplesen,person,NOR\n"),
        (
            "wrong.lex",
            "person torvald-examplesen\n    name Torvald Examplesen\n    country NOR\n    role foreign-minister of NOR 2019..2015\n",
        ),
    ];
    for (name, text) in files {
        std::fs::write(dir.join(name), text).expect("a file");
    }
    dir
}

fn code_of(dir: &Path, name: &str, list: &str, on: &str) -> (Run, Value) {
    let run = dateline_in(dir, &["who", name, "--lang", "en", "--actors", list, "--on", on, "--json"], b"");
    let read = serde_json::from_str::<Value>(&run.out).unwrap_or_default();
    (run, read["readings"][0]["code"].clone())
}

#[test]
fn every_format_tells_whom_a_name_means_on_a_day() {
    let dir = lists("lists");
    let cases = [
        ("list.csv", "2016-05-01", "NORGOV"),
        ("list.csv", "2021-05-01", "NOROPP"),
        ("list.json", "2016-05-01", "NORLEG"),
        ("list.json", "2021-05-01", "NORELI"),
        ("list.ftm.json", "2016-05-01", "NORGOV"),
        ("list.ftm.json", "2021-05-01", "NORELI"),
        ("list.actors.txt", "2016-05-01", "NORGOV"),
        ("list.actors.txt", "2021-05-01", "NOROPP"),
        ("list.lex", "2016-05-01", "NORGOV"),
    ];
    for (at, (list, on, wanted)) in cases.into_iter().enumerate() {
        let name = if at % 2 == 0 { "Torvald Examplesen" } else { "T. Examplesen" };
        let (run, code) = code_of(&dir, name, list, on);
        assert_eq!((run.code, run.err.as_str(), code), (0, "", wanted.into()), "{name} of {list} on {on}\n{}", run.out);
    }
    let told = dateline_in(&dir, &["who", "T. Examplesen", "--actors", "list.csv", "--on", "2021-05-01"], b"").out;
    assert!(told.contains("  current    office holder of Norway (country:NOR)  2019-07-01..  OPP\n"), "{told}");
    let (_, code) = code_of(&dir, "Fjord Grain Board", "list.csv", "2016-05-01");
    assert_eq!(code, "IGOAGR");
}

#[test]
fn several_lists_code_an_article() {
    let dir = lists("several");
    let text = b"Torvald Examplesen condemned the attack. Norwegian fjordwardens arrested 12 protesters on Monday.";
    let args = ["code", "--lang", "en", "--published", "2016-05-03", "--format", "csv"];
    let lists = ["--actors", "list.csv", "--actors", "list.agents.txt"];
    let run = dateline_in(&dir, &[&args[..], &lists].concat(), text);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(
        run.err,
        "warning: list.agents.txt:2: `!WHO! = MAN, WOMAN`: sets of words are not read; write each word with its code; skipped\n"
    );
    assert!(run.out.contains("person:torvald-examplesen") && run.out.contains("NORGOV"), "{}", run.out);
    assert!(run.out.contains("NORCOP"), "{}", run.out);
}

#[test]
fn known_actors_are_told_anew() {
    let dir = folder("anew");
    let list = "name,kind,country,sector\nJens Stoltenberg,person,NOR,BUS\n";
    std::fs::write(dir.join("own.csv"), list).expect("a file");
    let (run, code) = code_of(&dir, "Jens Stoltenberg", "own.csv", "2020-01-01");
    assert_eq!(code, "NORBUS", "{}", run.out);
    assert!(run.out.contains("person:jens-stoltenberg"), "{}", run.out);
    // Another person of the name has an id of the list's own, and the name.
    std::fs::write(dir.join("own.csv"), list.replace("NOR", "SWE")).expect("a file");
    let (run, code) = code_of(&dir, "Jens Stoltenberg", "own.csv", "2020-01-01");
    assert_eq!(code, "SWEBUS", "{}", run.out);
    assert!(run.out.contains("person:list-jens-stoltenberg"), "{}", run.out);
}

#[test]
fn bad_rows_stop_the_run_unless_it_is_lenient() {
    let dir = lists("bad-lists");
    let cases = [
        (
            "bad.csv",
            2,
            &[
                "warning: bad.csv:1: unknown column `shoe`",
                "error: bad.csv:3: unknown country `QQQ`",
                "error: bad.csv:4: unknown kind `ship`",
                "error: the list of actors has 2 problems and is not used; correct it, or use the good rows with --lenient",
            ][..],
        ),
        ("bad.json", 2, &["error: bad.json: persons[1] (q): has no `name`; give it one", "has 1 problem and"]),
        ("bad.jsonl", 2, &["error: bad.jsonl:2: the row is not valid JSON"]),
        (
            "bad.actors.txt",
            0,
            &["warning: bad.actors.txt:2: `nor` is no code", "warning: bad.actors.txt:2: Nils Wrong has no code"],
        ),
        ("wrong.lex", 2, &["wrong.lex:4: role `foreign-minister of NOR 2019..2015` ends before it begins"]),
    ];
    for (list, exit, told) in cases {
        let who = |more: &[&str]| {
            let args = ["who", "Torvald Examplesen", "--lang", "en", "--actors", list];
            dateline_in(&dir, &[&args[..], more].concat(), b"")
        };
        let run = who(&[]);
        assert_eq!((run.code, run.out.is_empty()), (exit, exit == 2), "{list}\n{}", run.err);
        for told in told {
            assert!(run.err.contains(told), "{list}: no {told:?} in\n{}", run.err);
        }
        if list == "wrong.lex" {
            continue;
        }
        let lenient = who(&["--lenient"]);
        assert_eq!(lenient.code, 0, "{list}\n{}", lenient.err);
        assert!(
            lenient.out.contains("person:torvald-examplesen") || list == "bad.actors.txt",
            "{list}\n{}",
            lenient.out
        );
        assert!(lenient.err.lines().all(|line| line.starts_with("warning: ")), "{list}\n{}", lenient.err);
    }
}

#[test]
fn the_examples_of_the_documentation_work() {
    let dir = folder("list-examples");
    let page = include_str!("../../../docs/actor-lists.md");
    let mut names = Vec::new();
    for (before, after) in page.match_indices("`\n\n```\n").map(|(at, gap)| page.split_at(at + gap.len())) {
        let name = before.trim_end_matches("`\n\n```\n").rsplit('`').next().expect("a name");
        let text = after.split("```").next().expect("an example");
        std::fs::write(dir.join(name), text).expect("a file");
        names.push(name);
    }
    assert_eq!(
        names,
        ["ministers.csv", "assembly.json", "people.ftm.json", "people.actors.txt", "kinds.agents.txt", "own.lex"]
    );
    for list in names {
        let mut cases = vec![("M. Solheim", "NORGOV")];
        match list {
            "ministers.csv" => cases.push(("Fjord Council", "IGOGOV")),
            "people.actors.txt" => cases.push(("Fjord Liberation Front", "NORPTY")),
            "kinds.agents.txt" => cases = vec![("Norwegian fjordwardens", "NORCOP")],
            _ => {}
        }
        for (name, wanted) in cases {
            let (run, code) = code_of(&dir, name, list, "2021-03-01");
            assert_eq!((run.code, run.err.as_str(), code), (0, "", wanted.into()), "{name} of {list}\n{}", run.out);
        }
    }
}
