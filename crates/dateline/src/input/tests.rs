//! Whole files and rows through the reader.

use std::path::Path;

use super::{Format, Item, Reader, Reading, Source};

fn read(dir: &Path, files: &[(&str, &[u8])], format: Format) -> Vec<String> {
    std::fs::create_dir_all(dir).expect("a folder");
    let sources = files
        .iter()
        .map(|(name, bytes)| {
            std::fs::write(dir.join(name), bytes).expect("a file");
            Source::File(dir.join(name))
        })
        .collect();
    let languages = vec!["en".to_owned(), "id".to_owned()];
    let shown = |text: String| text.replace(&format!("{}/", dir.display()), "");
    Reader::new(sources, Reading { format, languages, ..Reading::default() })
        .map(|item| match item {
            Item::Article(input) => shown(format!("{}: {}", input.id, input.text)),
            Item::Warning(warning) => shown(format!("warning {}: {}", warning.code, warning.message)),
            Item::Row(error) => shown(format!("row {}: {error}", error.code())),
            Item::Source(error) => shown(format!("source {}: {error}", error.code())),
        })
        .collect()
}

fn dir(name: &str) -> std::path::PathBuf {
    std::env::temp_dir().join(format!("dateline-input-{}-{name}", std::process::id()))
}

#[test]
fn text_is_kept_byte_for_byte_but_for_the_mark() {
    let files: &[(&str, &[u8])] =
        &[("a.txt", b"\xEF\xBB\xBFSatu.\r\n\tDua.\n"), ("empty.txt", b""), ("b", b"\n\n{\"x\"} is JSON no more\n")];
    assert_eq!(
        read(&dir("text"), files, Format::Text),
        ["a.txt: Satu.\r\n\tDua.\n", "empty.txt: ", "b: \n\n{\"x\"} is JSON no more\n"]
    );
}

#[test]
fn rows_that_fail_do_not_stop_the_others() {
    let rows = b"{\"id\": \"a\", \"text\": \"Satu.\"}\n\n{\"id\": \"b\" \"text\": \"\"}\n{\"id\": 7, \"text\": \"Dua.\", \"other\": [1]}\n[1]\n{\"text\": \"x\"}\n{\"id\": \"c\"}\n{\"id\": \"d\", \"html\": \"<p>\"}\n{\"id\": \"e\", \"text\": \"Tiga.\"}";
    let seen = read(&dir("rows"), &[("rows.jsonl", rows)], Format::Auto);
    let starts = [
        "a: Satu.",
        "row malformed-row: rows.jsonl:3: the row is not valid JSON",
        "7: Dua.",
        "row malformed-row: rows.jsonl:5: the row is not valid JSON",
        "row row-without-id: rows.jsonl:6: ",
        "row row-without-text: rows.jsonl:7: ",
        "row html: rows.jsonl:8: ",
        "e: Tiga.",
    ];
    assert_eq!(seen.len(), starts.len(), "{seen:#?}");
    for (line, start) in seen.iter().zip(starts) {
        assert!(line.starts_with(start), "{line} does not start with {start}");
    }
}

#[test]
fn bytes_that_are_not_utf8_are_mended_and_placed() {
    let files: &[(&str, &[u8])] =
        &[("a.txt", b"Caf\xE9 \xFF.\n"), ("b.jsonl", b"\n{\"id\": \"b\", \"text\": \"caf\xE9\"}\n")];
    let seen = read(&dir("utf8"), files, Format::Auto);
    assert!(
        seen[0].starts_with("warning invalid-utf8: a.txt:1: bytes that are not UTF-8 (2 places, the first at byte 3)"),
        "{}",
        seen[0]
    );
    assert_eq!(seen[1], "a.txt: Caf\u{FFFD} \u{FFFD}.\n");
    assert!(
        seen[2].starts_with("warning invalid-utf8: b.jsonl:2: bytes that are not UTF-8 (1 place, at byte 25)"),
        "{}",
        seen[2]
    );
    assert_eq!(seen[3], "b: caf\u{FFFD}");
}

#[test]
fn rows_come_from_any_extension_and_detection_reads_past_blank_lines() {
    let files: &[(&str, &[u8])] =
        &[("feed", b"\n \n{\"id\": \"a\", \"text\": \"Satu.\"}\n"), ("doc.json", b"[\n {\"id\": \"a\"}\n]")];
    let seen = read(&dir("detect"), files, Format::Auto);
    assert_eq!(seen[0], "a: Satu.");
    assert!(seen[1].starts_with("source json-array: doc.json: is one JSON value"), "{}", seen[1]);
}

#[test]
fn a_row_may_say_more() {
    let row = br#"{"id": "a", "text": "x", "lang": "id-ID", "published": "2024-06-12T10:00:00Z", "title": "T", "url": "https://example.org/", "outlet": null}"#;
    let folder = dir("more");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("a.jsonl"), row).expect("a file");
    let mut reader = Reader::new(vec![Source::File(folder.join("a.jsonl"))], Reading::default());
    let progress = reader.progress();
    assert_eq!((progress.read(), progress.total()), (0, row.len() as u64));
    let Some(Item::Article(input)) = reader.next() else { panic!("no article") };
    assert_eq!(input.lang.as_deref(), Some("id"));
    assert_eq!(input.published.map(|p| p.date.to_string()).as_deref(), Some("2024-06-12"));
    assert_eq!((input.title.as_deref(), input.outlet), (Some("T"), None));
    assert!(reader.next().is_none());
    assert_eq!(progress.read(), row.len() as u64);
}
