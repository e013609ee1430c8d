//! What comes out: the same bytes for any number of threads, in the order of the inputs, in three units and four formats.

mod common;

use common::{articles, dateline, dateline_in, folder, rows};
use serde_json::Value;

fn documents(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

#[test]
fn threads_do_not_change_a_byte() {
    let articles = articles();
    let many: Vec<(String, String)> = (0..60)
        .map(|i| {
            let (name, text) = &articles[i % articles.len()];
            (format!("{name}-{i}"), text[..text.floor_char_boundary(text.len() - i * 7)].to_owned())
        })
        .collect();
    let input = rows(&many).replacen('\n', "\noops\n", 30);
    let run =
        |threads| dateline(&["code", "--format", "jsonl", "--input", "jsonl", "--threads", threads], input.as_bytes());
    let one = run("1");
    let eight = run("8");
    assert_eq!(one.code, 1);
    assert_eq!(one.out, eight.out);
    assert_eq!(one.err, eight.err, "errors come in order too");
    let ids: Vec<String> = documents(&one.out).iter().map(|d| d["id"].as_str().expect("an id").to_owned()).collect();
    assert_eq!(
        ids,
        many.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>(),
        "rows come out in the order of the input"
    );
    assert_eq!(one.err.lines().count(), 30);
}

#[test]
fn the_order_of_rows_changes_no_document() {
    let articles = articles();
    let mut reversed = articles.clone();
    reversed.reverse();
    let lines = |articles: &[(String, String)]| {
        let run = dateline(&["code", "--format", "jsonl"], rows(articles).as_bytes());
        run.out.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let mut back = lines(&reversed);
    back.reverse();
    assert_eq!(lines(&articles), back);
}

/// Every span of a document with the path to it: arrays of two whole numbers.
fn spans(value: &Value, path: &str, out: &mut Vec<(String, [usize; 2])>) {
    match value {
        Value::Array(items) => {
            let ends: Option<Vec<usize>> = items.iter().map(|v| v.as_u64().map(|n| n as usize)).collect();
            match ends.as_deref() {
                Some([start, end]) => out.push((path.to_owned(), [*start, *end])),
                _ => items.iter().enumerate().for_each(|(i, item)| spans(item, &format!("{path}/{i}"), out)),
            }
        }
        Value::Object(fields) => fields.iter().for_each(|(key, item)| spans(item, &format!("{path}/{key}"), out)),
        _ => {}
    }
}

/// Words by their place in a document: what a span at that place slices to.
fn words(unit: &str, input: &str) -> Vec<(String, String)> {
    let run = dateline(&["code", "--format", "jsonl", "--offsets", unit], input.as_bytes());
    assert_eq!(run.code, 0, "{}", run.err);
    let mut words = Vec::new();
    for document in documents(&run.out) {
        let text = document["text"].as_str().expect("a text");
        let points: Vec<char> = text.chars().collect();
        let wide: Vec<u16> = text.encode_utf16().collect();
        let mut found = Vec::new();
        spans(&document, "", &mut found);
        for (path, [start, end]) in found {
            assert!(start <= end, "{path}");
            let slice = match unit {
                "utf8" => text[start..end].to_owned(),
                "codepoint" => points[start..end].iter().collect(),
                _ => String::from_utf16(&wide[start..end]).expect("whole characters"),
            };
            words.push((path, slice));
        }
    }
    words
}

#[test]
fn three_units_slice_to_the_same_words() {
    let mut articles = articles();
    for (_, text) in &mut articles {
        // Characters of one to four bytes, before everything else.
        text.insert_str(0, "“Ya” — é 日本 𝒳 🙂.\n");
    }
    let input = rows(&articles);
    let bytes = words("utf8", &input);
    assert!(bytes.len() > 50);
    assert_eq!(words("codepoint", &input), bytes);
    assert_eq!(words("utf16", &input), bytes);
}

#[test]
fn json_is_an_array_of_the_same_documents() {
    let input = rows(&articles());
    let lines = dateline(&["code", "--format", "jsonl"], input.as_bytes());
    let array = dateline(&["code", "--format", "json"], input.as_bytes());
    let array: Value = serde_json::from_str(&array.out).expect("JSON");
    assert_eq!(array, Value::Array(documents(&lines.out)));
    let none = dateline_in(&folder("none"), &["code", "--format", "json", "--input", "jsonl"], b"");
    assert_eq!(none.out, "[]\n");
}

#[test]
fn jsonl_is_the_default_where_no_terminal_is() {
    let run = dateline(&["code"], b"France condemned the attack.");
    assert_eq!(documents(&run.out)[0]["schema"], "1");
    assert_eq!(documents(&run.out)[0]["id"], "-");
}

#[test]
fn csv_has_a_row_for_each_event() {
    let input = rows(&articles());
    let csv = dateline(&["code", "--format", "csv"], input.as_bytes()).out;
    assert!(csv.starts_with("document,url,outlet,title,lang,published,event,plover,"));
    let lines = dateline(&["code", "--format", "jsonl"], input.as_bytes());
    let ids: Vec<String> = documents(&lines.out)
        .iter()
        .flat_map(|d| {
            d["events"]
                .as_array()
                .expect("events")
                .iter()
                .map(|e| e["id"].as_str().expect("an id").to_owned())
                .collect::<Vec<_>>()
        })
        .collect();
    // Cells hold no line break here, so that a row is a line.
    assert_eq!(csv.matches("\r\n").count(), ids.len() + 1);
    assert!(ids.iter().all(|id| csv.contains(&format!(",{id},"))));
}

#[test]
fn the_report_names_the_parts() {
    let articles = articles();
    let (_, text) = articles.iter().find(|(name, _)| name == "arms-en").expect("arms-en");
    let run = dateline(&["code", "--format", "report", "--published", "2024-06-21"], text.as_bytes());
    assert_eq!(run.code, 0, "{}", run.err);
    for part in
        ["English", "published 2024-06-21", " → ", "CAMEO ", "confidence ", "actual", "Quotes", "told by the article"]
    {
        assert!(run.out.contains(part), "{part} is missing in:\n{}", run.out);
    }
    assert!(!run.out.contains('\u{1B}'), "no colours where no terminal is");
    assert!(run.out.lines().all(|line| line.chars().count() <= 80));
}

#[test]
fn options_of_the_output() {
    let articles = articles();
    let text = articles[0].1.as_bytes();
    let one =
        |args: &[&str]| documents(&dateline(&[&["code", "--format", "jsonl"], args].concat(), text).out).remove(0);
    let whole = one(&[]);
    let bare = one(&["--text", "none"]);
    assert_eq!(bare["text"], Value::Null);
    assert_eq!(bare["text_hash"], whole["text_hash"]);
    assert_eq!(bare["events"], whole["events"]);
    let sure = one(&["--min-confidence", "1"]);
    assert!(sure["events"].as_array().expect("events").iter().all(|e| e["confidence"] == 1.0));
    let dated = one(&["--published", "2024-06-21", "--lang", "en"]);
    assert_eq!(dated["published"]["date"], "2024-06-21");
    assert_eq!(dated["lang"], "en");
}

#[test]
fn version_and_help() {
    let version = dateline(&["--version"], b"");
    assert_eq!((version.code, version.out.as_str()), (0, concat!("dateline ", env!("CARGO_PKG_VERSION"), "\n")));
    let help = dateline(&["code", "--help"], b"");
    assert_eq!(help.code, 0);
    for flag in [
        "--input",
        "--format",
        "--lang",
        "--published",
        "--offsets",
        "--text",
        "--min-confidence",
        "--threads",
        "--lexicon",
        "--actors",
        "Examples",
    ] {
        assert!(help.out.contains(flag), "{flag}");
    }
}

#[test]
fn a_byte_order_mark_is_not_text() {
    let run = dateline(&["code"], b"\xEF\xBB\xBFFrance condemned the attack.");
    assert_eq!(documents(&run.out)[0]["text"], "France condemned the attack.");
}
