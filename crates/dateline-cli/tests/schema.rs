//! The output against the JSON Schema of contract v1, and against the contract's worked example.

mod common;

use std::path::Path;

use common::{articles, dateline, rows};
use serde_json::Value;

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn validator() -> jsonschema::Validator {
    let schema = std::fs::read_to_string(root().join("docs/schema/document-v1.schema.json")).expect("the schema");
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    jsonschema::draft202012::new(&schema).expect("a valid schema")
}

fn output() -> Vec<Value> {
    let mut articles = articles();
    articles.push(("empty".to_owned(), String::new()));
    articles.push(("noise".to_owned(), "😀 \u{0} 日本語 ... \"' (((".to_owned()));
    let run = dateline(&["code", "--format", "jsonl"], rows(&articles).as_bytes());
    assert_eq!(run.code, 0, "{}", run.err);
    run.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

#[test]
fn real_output_follows_the_schema() {
    let validator = validator();
    let output = output();
    assert!(output.iter().any(|d| d["events"].as_array().is_some_and(|e| !e.is_empty())), "no event to check");
    for document in &output {
        let errors: Vec<String> =
            validator.iter_errors(document).map(|e| format!("{}: {e}", e.instance_path)).collect();
        assert!(errors.is_empty(), "{}: {}", document["id"], errors.join("\n"));
    }
}

#[test]
fn the_schema_refuses_what_is_not_the_contract() {
    let validator = validator();
    let good = output().into_iter().find(|d| d["events"].as_array().is_some_and(|e| !e.is_empty())).expect("an event");
    let break_at = |pointer: &str, value: Value| {
        let mut bad = good.clone();
        *bad.pointer_mut(pointer).expect(pointer) = value;
        assert!(!validator.is_valid(&bad), "{pointer} may be anything");
    };
    break_at("/schema", Value::from("2"));
    break_at("/text_hash", Value::from("blake3:"));
    break_at("/events/0/plover", Value::from("MEET"));
    break_at("/events/0/evidence/0/trigger", serde_json::json!([1, 2, 3]));
    break_at("/events/0/quad", Value::from(5));
    let mut bad = good.clone();
    bad.as_object_mut().expect("an object").remove("diagnostics");
    assert!(!validator.is_valid(&bad), "a key may be missing");
}

/// Keys of all objects, by where they stand, in their order.
fn keys(value: &Value, path: &str, out: &mut std::collections::BTreeMap<String, Vec<String>>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| keys(item, &format!("{path}/*"), out)),
        Value::Object(fields) => {
            out.insert(path.to_owned(), fields.keys().cloned().collect());
            fields.iter().for_each(|(key, item)| keys(item, &format!("{path}/{key}"), out));
        }
        _ => {}
    }
}

#[test]
fn keys_stand_as_in_the_worked_example() {
    let path = root().join("../shared/contract/example.jsonl");
    let Ok(example) = std::fs::read_to_string(&path) else {
        eprintln!("skipped: the contract's worked example is not beside this checkout");
        return;
    };
    let validator = validator();
    let mut expected = std::collections::BTreeMap::new();
    for line in example.lines() {
        let mut document: Value = serde_json::from_str(line).expect("JSON");
        keys(&document, "", &mut expected);
        // The example shortens its hash.
        document["text_hash"] = Value::from(format!("blake3:{}", "0".repeat(64)));
        let errors: Vec<String> =
            validator.iter_errors(&document).map(|e| format!("{}: {e}", e.instance_path)).collect();
        assert!(errors.is_empty(), "{}", errors.join("\n"));
    }
    let mut found = std::collections::BTreeMap::new();
    for document in output() {
        keys(&document, "", &mut found);
    }
    let mut compared = 0;
    for (path, keys) in &expected {
        if let Some(ours) = found.get(path) {
            assert_eq!(ours, keys, "{path}");
            compared += 1;
        }
    }
    assert!(compared >= 6, "only {compared} kinds of object were compared");
}
