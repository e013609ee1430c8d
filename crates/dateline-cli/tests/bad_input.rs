//! Bad input: one line that names the place and the remedy, the other inputs still coded, and the exit code.

mod common;

use common::{dateline, dateline_in, folder};

const GOOD: &str = "{\"id\": \"good\", \"text\": \"France condemned the attack.\"}\n";

/// Name, arguments, standard input, exit code, what standard error must hold, ids that must still come out.
type Case =
    (&'static str, &'static [&'static str], &'static [u8], i32, &'static [&'static str], &'static [&'static str]);

#[rustfmt::skip]
const CASES: &[Case] = &[
    ("empty file", &["code", "empty.txt"], b"", 0, &[], &["empty.txt"]),
    ("empty standard input", &["code"], b"", 0, &[], &["-"]),
    ("empty JSON Lines", &["code", "empty.jsonl"], b"", 0, &[], &[]),
    ("missing file", &["code", "none.txt"], b"", 2, &["error: none.txt: no such file; check the path"], &[]),
    ("missing file beside a good one", &["code", "none.txt", "good.jsonl"], b"", 1, &["error: none.txt: no such file"], &["good"]),
    ("folder", &["code", "sub", "good.jsonl"], b"", 1, &["error: sub: is a folder; give its files, for example `sub/*.txt`"], &["good"]),
    ("binary", &["code", "zero.txt", "good.jsonl"], b"", 1, &["error: zero.txt: is a binary file, not text; give text in UTF-8"], &["good"]),
    ("gzip", &["code", "rows.gz"], b"", 2, &["error: rows.gz: is compressed (gzip), not text; unpack it first"], &[]),
    ("PDF", &["code", "page.pdf"], b"", 2, &["error: page.pdf: is a PDF file, not text"], &[]),
    ("UTF-16", &["code", "wide.txt"], b"", 2, &["error: wide.txt: is text in UTF-16; save it as UTF-8"], &[]),
    ("invalid UTF-8", &["code", "latin.txt"], b"", 0, &["warning: latin.txt:2: bytes that are not UTF-8 (1 place, at byte 9) are read as U+FFFD; save the file as UTF-8"], &["latin.txt"]),
    ("HTML by extension", &["code", "page.html", "good.jsonl"], b"", 1, &["error: page.html: is HTML; pages will be read by `dateline ingest`"], &["good"]),
    ("HTML by content", &["code"], b"<!DOCTYPE html><p>News", 2, &["error: -: is HTML", "`dateline ingest`"], &[]),
    ("HTML by flag", &["code", "--input", "html", "-"], b"News", 2, &["error: -: is HTML"], &[]),
    ("malformed row", &["code", "broken.jsonl"], b"", 1, &["error: broken.jsonl:2: the row is not valid JSON (expected `,` or `}` at column 12); correct it, one object a line"], &["a", "b"]),
    ("malformed row on standard input", &["code", "--input", "jsonl"], b"oops\n", 1, &["error: -:1: the row is not valid JSON (expected `{`, found `o`)"], &[]),
    ("row without text", &["code", "-"], b"{\"id\": \"x\"}\n{\"id\": \"y\", \"text\": \"\"}\n", 1, &["error: -:1: the row has no `text`; give it the article's text"], &["y"]),
    ("row without id", &["code", "-"], b"{\"text\": \"x\"}\n", 1, &["error: -:1: the row has no `id`; give it one"], &[]),
    ("row of HTML", &["code", "-"], b"{\"id\": \"x\", \"html\": \"<p>\"}\n", 1, &["error: -:1: is HTML"], &[]),
    ("row in an unknown language", &["code", "-"], b"{\"id\": \"x\", \"text\": \"\", \"lang\": \"tlh\"}\n", 1, &["error: -:1: no lexicon for the language `tlh`; use one of `en`, `id`"], &[]),
    ("row in an experimental language", &["code", "-"], b"{\"id\": \"x\", \"text\": \"\", \"lang\": \"ja\"}\n", 1, &["error: -:1: no lexicon for the language `ja`; use one of `en`, `id`"], &[]),
    ("experimental language asked for", &["code", "--lang", "ja", "-"], b"{\"id\": \"x\", \"text\": \"\", \"lang\": \"ja\"}\n", 0, &[], &["x"]),
    ("row with a bad date", &["code", "-"], b"{\"id\": \"x\", \"text\": \"\", \"published\": \"12/6/2024\"}\n", 1, &["error: -:1: `12/6/2024` is not a date; write it as 2024-06-12"], &[]),
    ("JSON array", &["code", "-"], b"[{\"id\": \"x\"}]", 2, &["error: -: is one JSON value, not JSON Lines; write one object a line"], &[]),
    ("unknown language", &["code", "--lang", "xx", "good.jsonl"], b"", 2, &["error: --lang: no lexicon for the language `xx`; use one of `en`, `id`"], &[]),
    ("bad date", &["code", "--published", "June", "good.jsonl"], b"", 2, &["error: invalid value 'June' for '--published <DATE>': not a date; write it as 2024-06-12"], &[]),
    ("bad confidence", &["code", "--min-confidence", "7"], b"", 2, &["error: invalid value '7' for '--min-confidence <NUMBER>': not a number from 0 to 1"], &[]),
    ("no threads", &["code", "--threads", "0"], b"", 2, &["error: invalid value '0' for '--threads <NUMBER>'"], &[]),
    ("bad flag", &["code", "--formt", "csv"], b"", 2, &["error: unexpected argument '--formt' found; tip: a similar argument exists: '--format'; see `dateline help`"], &[]),
    ("bad format", &["code", "--format", "xml"], b"", 2, &["error: invalid value 'xml' for '--format <FORMAT>'; [possible values: report, json, jsonl, csv]"], &[]),
    ("bad command", &["cod"], b"", 2, &["error: unrecognized subcommand 'cod'; tip: a similar subcommand exists: 'code'"], &[]),
    ("missing lexicon", &["code", "--lexicon", "none", "good.jsonl"], b"", 2, &["error: none: no such file; check the path"], &[]),
    ("empty lexicon", &["code", "--lexicon", "sub", "good.jsonl"], b"", 2, &["error: sub: holds no lexicon files; put senses in `<lang>/senses/*.lex`"], &[]),
    ("lexicon with problems", &["code", "--lexicon", "lexicon", "good.jsonl"], b"", 2, &["lexicon/en/senses/broken.lex:", "error: the lexicon has "], &[]),
    ("actors in another format", &["code", "--actors", "zero.txt", "good.jsonl"], b"", 2, &["error: zero.txt: is no list of actors that can be read; give a lexicon file (.lex), a table (.csv), Popolo (.json), FollowTheMoney (.ftm.json, .jsonl) or a PETRARCH dictionary (.actors.txt, .agents.txt)"], &[]),
    ("actors in another encoding", &["code", "--actors", "latin.csv", "good.jsonl"], b"", 2, &["error: latin.csv: is not UTF-8; save it as UTF-8"], &[]),
    ("missing actors", &["code", "--actors", "none.lex", "good.jsonl"], b"", 2, &["error: none.lex: no such file"], &[]),
    ("lexicon check of a broken folder", &["lexicon", "check", "lexicon"], b"", 2, &["lexicon/en/senses/broken.lex:"], &[]),
    ("lexicon check in an unknown language", &["lexicon", "check", "--lang", "xx"], b"", 2, &["error: --lang: no lexicon for the language `xx`"], &[]),
];

#[test]
fn every_case() {
    let dir = folder("bad");
    std::fs::create_dir_all(dir.join("sub")).expect("a folder");
    std::fs::create_dir_all(dir.join("lexicon/en/senses")).expect("a folder");
    let files: &[(&str, &[u8])] = &[
        ("empty.txt", b""),
        ("empty.jsonl", b""),
        ("good.jsonl", GOOD.as_bytes()),
        ("zero.txt", b"news\0news"),
        ("rows.gz", b"\x1F\x8B\x08\x00"),
        ("page.pdf", b"%PDF-1.7\n"),
        ("wide.txt", b"\xFF\xFEN\0e\0w\0s\0"),
        ("latin.txt", b"News.\nCaf\xE9.\n"),
        ("page.html", b"<p>News</p>"),
        (
            "broken.jsonl",
            b"{\"id\": \"a\", \"text\": \"\"}\n{\"id\": \"x\" \"text\": \"\"}\n{\"id\": \"b\", \"text\": \"\"}\n",
        ),
        ("lexicon/en/senses/broken.lex", b"sense without-words = 040\n    unknown field\n"),
        ("latin.csv", b"name,kind\nCaf\xE9,org\n"),
    ];
    for (name, bytes) in files {
        std::fs::write(dir.join(name), bytes).expect("a file");
    }
    let mut wrong = Vec::new();
    for (name, args, stdin, code, fragments, ids) in CASES {
        let mut args = args.to_vec();
        if args[0] == "code" && !args.contains(&"--format") && !args.contains(&"--formt") {
            args.extend(["--format", "jsonl"]);
        }
        let run = dateline_in(&dir, &args, stdin);
        let found: Vec<String> = run
            .out
            .lines()
            .map(|line| {
                serde_json::from_str::<serde_json::Value>(line).expect("JSON")["id"].as_str().expect("an id").to_owned()
            })
            .collect();
        if run.code != *code || found != *ids {
            wrong.push(format!("{name}: exit {} and ids {found:?}, not {code} and {ids:?}\n{}", run.code, run.err));
        }
        for fragment in fragments.iter().filter(|f| !run.err.contains(**f)) {
            wrong.push(format!("{name}: standard error has no {fragment:?}:\n{}", run.err));
        }
        if fragments.is_empty() != run.err.is_empty() || !name.contains("lexicon") && run.err.lines().count() > 1 {
            wrong.push(format!("{name}: standard error is not one line, or none:\n{}", run.err));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_empty_document_has_no_sentences() {
    let run = dateline(&["code", "--format", "jsonl"], b"");
    let document: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(document["text"], "");
    for key in ["sentences", "entities", "mentions", "quotes", "events"] {
        assert_eq!(document[key], serde_json::json!([]), "{key}");
    }
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let dir = folder("pipe");
    let rows = GOOD.repeat(2000);
    std::fs::write(dir.join("rows.jsonl"), rows).expect("a file");
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_dateline"))
        .args(["code", "rows.jsonl"])
        .current_dir(&dir)
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("the binary starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the binary ends");
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
}
