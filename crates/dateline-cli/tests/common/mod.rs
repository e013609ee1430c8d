//! Runs the binary, and finds the project's own articles.
#![allow(dead_code, reason = "each test file uses its part")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a run wrote, and its exit code.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs `dateline` in a folder, with bytes on standard input.
pub(crate) fn dateline_in(dir: &Path, args: &[&str], stdin: &[u8]) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_dateline"))
        .args(args)
        .current_dir(dir)
        .env_remove("CLICOLOR_FORCE")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let mut pipe = child.stdin.take().expect("a pipe");
    let bytes = stdin.to_vec();
    // A run that does not read its input closes the pipe; that is no failure of the test.
    let feeder = std::thread::spawn(move || drop(pipe.write_all(&bytes)));
    let output = child.wait_with_output().expect("the binary ends");
    feeder.join().expect("the feeder ends");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Run { code: output.status.code().expect("an exit code"), out: text(output.stdout), err: text(output.stderr) }
}

/// Runs `dateline` where it does not matter where.
pub(crate) fn dateline(args: &[&str], stdin: &[u8]) -> Run {
    dateline_in(&std::env::temp_dir(), args, stdin)
}

/// A fresh folder for one test.
pub(crate) fn folder(name: &str) -> PathBuf {
    let dir = std::env::temp_dir().join(format!("dateline-cli-{}-{name}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a folder");
    dir
}

/// The texts of the acceptance fixtures, by name.
pub(crate) fn articles() -> Vec<(String, String)> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../eval/acceptance");
    let mut articles: Vec<(String, String)> = std::fs::read_dir(&dir)
        .expect("eval/acceptance")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|e| e == "txt"))
        .map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            (name, std::fs::read_to_string(&path).expect("an article"))
        })
        .collect();
    articles.sort();
    assert!(articles.len() >= 5, "the acceptance articles are missing");
    articles
}

/// Articles as JSON Lines rows.
pub(crate) fn rows(articles: &[(String, String)]) -> String {
    let row = |(id, text): &(String, String)| serde_json::json!({"id": id, "text": text, "published": "2024-06-21"});
    articles.iter().flat_map(|article| [row(article).to_string(), "\n".to_owned()]).collect()
}
