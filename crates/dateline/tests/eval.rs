//! Gold files of all three forms through the engine, bad ones refused, and, where they are, the shared development sets.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use dateline::Engine;
use dateline::eval::{self, report};

const SENTENCES: &str = r#"{"id": "s1", "lang": "en", "text": "France condemned Iran on Monday.", "published": "2024-06-12", "events": [{"level": "must", "plover": "ACCUSE", "cameo": "111", "trigger": [7, 16], "source": [{"span": [0, 6], "country": "FRA", "org": null, "sector": "GOV"}], "target": [{"span": [17, 21], "country": "IRN", "org": null, "sector": "GOV"}], "status": "actual", "claimed_by": null}]}
{"id": "s2", "lang": "en", "text": "The cat slept on the warm stove.", "published": null, "events": []}
"#;

const PARALLEL: &str = r#"{"line": 1, "doc": "d", "text": {"en": "France condemned Iran.", "id": "Prancis mengecam Iran.", "tr": "Fransa İran'ı kınadı."}, "events": [{"level": "must", "plover": "ACCUSE", "cameo": "111", "trigger": [7, 16], "source": [{"span": [0, 6], "country": "FRA", "sector": "GOV"}], "target": [{"span": [17, 21], "country": "IRN", "sector": "GOV"}], "status": "actual", "claimed_by": null}]}
{"line": 2, "doc": "d", "text": {"en": "The weather was fine.", "id": "Cuaca cerah.", "tr": "Hava güzeldi."}, "events": []}
"#;

const EXPECTED: &str = r#"{
 "article": "a.txt",
 "lang": "en",
 "published_on_or_about": "2024-06-12",
 "persons": [], "dates": [], "quotes": [],
 "events": [
  {"id": 1, "core": true, "plover": "ACCUSE", "cameo": "111", "trigger": "condemned", "source": ["FRA"], "target": ["IRN"], "status": "actual", "claimed_by": null},
  {"id": 2, "core": true, "plover": "AID", "cameo": "070", "trigger": "cats", "source": ["FRA"], "target": [], "status": "actual", "claimed_by": null}
 ],
 "must_not": []
}
"#;

fn folder(name: &str) -> PathBuf {
    let dir = std::env::temp_dir().join(format!("dateline-eval-{}-{name}", std::process::id()));
    fs::create_dir_all(&dir).expect("a folder");
    dir
}

fn file(dir: &Path, name: &str, content: &str) -> PathBuf {
    let path = dir.join(name);
    fs::write(&path, content).expect("a file");
    path
}

fn engine() -> Engine {
    Engine::builder().threads(2).build().expect("an engine")
}

#[test]
fn all_forms_are_read_coded_and_scored() {
    let dir = folder("forms");
    file(&dir, "a.txt", "France condemned Iran. Its cats were asleep.");
    let files = [
        file(&dir, "sentences.jsonl", SENTENCES),
        file(&dir, "parallel.jsonl", PARALLEL),
        file(&dir, "a.expected.json", EXPECTED),
    ];
    let engine = engine();
    let gold = eval::read(&files, engine.languages()).expect("gold");
    let evaluation = eval::run(&engine, gold, 0.0).expect("an evaluation");
    let forms: Vec<(String, &str)> = evaluation
        .files()
        .into_iter()
        .map(|(f, lang)| (f.rsplit('/').next().unwrap_or_default().to_owned(), lang))
        .collect();
    let wanted =
        [("sentences.jsonl", "en"), ("parallel.jsonl", "en"), ("parallel.jsonl", "id"), ("a.expected.json", "en")];
    assert_eq!(forms, wanted.map(|(file, lang)| (file.to_owned(), lang)));

    let sentences = evaluation.figures(|file, _| file.ends_with("sentences.jsonl"));
    assert_eq!((sentences.recall.right, sentences.recall.of), (1, 1));
    assert_eq!((sentences.precision.right, sentences.precision.of), (1, 1));
    assert_eq!(sentences.f1(), Some(1.0));
    let article = evaluation.figures(|file, _| file.ends_with("a.expected.json"));
    assert_eq!((article.recall.right, article.recall.of), (1, 2));

    let shown = report::render(&evaluation, report::Look { errors: true, ..Default::default() });
    assert!(
        shown.contains("a.expected.json:8 en\n    AID 070 “cats” FRA > — actual\n    no predicate matched"),
        "{shown}"
    );
    assert!(shown.contains("    | Its cats were asleep."), "{shown}");
    let mut json = Vec::new();
    eval::json::write(&evaluation, &mut json).expect("JSON");
    let json: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
    assert_eq!(json["languages"]["id"]["recall"]["share"], 1.0);
    assert_eq!(json["languages"]["en"]["confusion"]["AID"]["none"], 1);
    assert_eq!(json["misses"][0]["stage"], "no-predicate");
    fs::remove_dir_all(&dir).expect("the folder goes");
}

#[test]
fn a_predicate_without_its_actor_is_told_from_one_that_is_unknown() {
    let dir = folder("stage");
    let event = |trigger: &str| {
        format!(
            r#"{{"level": "must", "plover": "ACCUSE", "cameo": "111", "trigger": {trigger}, "source": [], "target": [], "status": "actual", "claimed_by": null}}"#
        )
    };
    let rows = [
        format!(
            r#"{{"id": "a", "lang": "en", "text": "The bakers condemned the flour.", "events": [{}]}}"#,
            event("[11, 20]")
        ),
        format!(
            r#"{{"id": "b", "lang": "en", "text": "The bakers ate the bread.", "events": [{}]}}"#,
            event("[11, 14]")
        ),
    ];
    let gold = file(&dir, "gold.jsonl", &rows.join("\n"));
    let engine = engine();
    let evaluation =
        eval::run(&engine, eval::read(&[gold], engine.languages()).expect("gold"), 0.0).expect("an evaluation");
    let mut json = Vec::new();
    eval::json::write(&evaluation, &mut json).expect("JSON");
    let json: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
    assert_eq!(json["misses"][0]["stage"], "actor-missing", "{:#}", json["misses"]);
    assert_eq!(json["misses"][1]["stage"], "no-predicate", "{:#}", json["misses"]);
    fs::remove_dir_all(&dir).expect("the folder goes");
}

#[test]
fn gold_with_problems_is_refused_with_all_of_them() {
    let dir = folder("bad");
    let langs = ["en".to_owned(), "id".to_owned()];
    let good = file(&dir, "good.jsonl", SENTENCES);
    let bad = [
        file(&dir, "type.jsonl", &SENTENCES.replace("ACCUSE", "BLAME")),
        file(&dir, "span.jsonl", &SENTENCES.replace("[7, 16]", "[7, 160]")),
        file(&dir, "json.jsonl", &format!("{SENTENCES}oops\n")),
        file(&dir, "json.expected.json", &EXPECTED.replace("\"must_not\": []", "\"must_not\": [")),
        file(&dir, "gone.expected.json", &EXPECTED.replace("a.txt", "b.txt")),
        file(&dir, "other.jsonl", &SENTENCES.replace("\"en\"", "\"tr\"")),
        file(&dir, "row.jsonl", &PARALLEL.replace(", \"id\": \"Cuaca cerah.\"", "")),
        file(&dir, "empty.jsonl", "\n"),
    ];
    file(&dir, "a.txt", "France condemned Iran. Its cats were asleep.");
    let files: Vec<PathBuf> = [good].into_iter().chain(bad).collect();
    let error = eval::read(&files, &langs).expect_err("problems");
    assert_eq!(error.code(), "gold-problems");
    let start = format!("{}/", dir.display());
    let told: Vec<String> =
        error.gold_problems().iter().map(|p| p.to_string().trim_start_matches(&start).replace(&start, "")).collect();
    for (told, wanted) in told.iter().zip([
        "type.jsonl:1: unknown type `BLAME`",
        "span.jsonl:1: trigger [7, 160] of ACCUSE lies outside the text",
        "json.jsonl:3: the row cannot be read: expected value at column 1",
        "json.expected.json:11: the file cannot be read: ",
        "gone.expected.json:2: its article b.txt cannot be read",
        "other.jsonl: holds no text in the languages asked for (en, id)",
        "row.jsonl:2: the row has no text in `id`",
        "empty.jsonl: is empty; there is nothing to score",
    ]) {
        assert!(told.starts_with(wanted), "{told}\n{wanted}");
    }
    assert_eq!(told.len(), 8, "{told:#?}");
    let missing = eval::read(&[dir.join("none.jsonl")], &langs).expect_err("no such file");
    assert_eq!(missing.code(), "not-found");
    fs::remove_dir_all(&dir).expect("the folder goes");
}

/// The shared file, or a line that says which test does not run.
fn shared(test: &str, path: &str) -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let file = root.join(path);
    if !file.exists() {
        // Not a macro: what those print is kept back when a test passes.
        let _ = writeln!(std::io::stderr(), "skipped: {test}: ../shared/{path} is absent");
        return None;
    }
    Some(file)
}

fn scores(test: &str, path: &str, langs: &[&str], must: usize) {
    let Some(file) = shared(test, path) else { return };
    let engine = engine();
    let gold = eval::read(&[file], engine.languages()).expect("shared gold is sound");
    let evaluation = eval::run(&engine, gold, 0.0).expect("an evaluation");
    assert_eq!(evaluation.languages(), langs);
    for lang in langs {
        let figures = evaluation.figures(|_, l| l == *lang);
        assert_eq!(figures.recall.of, must, "{lang}");
        assert!(figures.recall.right > 0 && figures.precision.of > 0, "{lang}");
    }
}

#[test]
fn shared_parallel_sentences() {
    scores("shared_parallel_sentences", "dev/ntrex-events/gold.jsonl", &["en", "id"], 47);
}

#[test]
fn shared_indonesian_sentences() {
    scores("shared_indonesian_sentences", "dev/id-native-events/gold.jsonl", &["id"], 28);
}

#[test]
fn shared_acceptance_article() {
    scores("shared_acceptance_article", "acceptance/article-id.expected.json", &["id"], 11);
}
