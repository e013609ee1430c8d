//! Rust files: headers, sizes, what must not land, and a core that only computes.

use std::error::Error;

use super::scan::{Kind, Piece, pieces, without_tests};
use super::{Finding, Tree};

/// Lines of a file, its tests left out, above which it is looked at, and above which it is split.
const LONG: usize = 400;
const TOO_LONG: usize = 800;

/// Files that may be longer, with the reason: tables and generated code.
const LONG_BY_NATURE: [(&str, &str); 0] = [];

/// More string literals in a row than this look like a word list.
const LIST: usize = 10;

/// Rows of strings that are no vocabulary: names that a format or a registry gives.
const NO_VOCABULARY: [&str; 6] = [
    // Columns.
    "crates/dateline/src/csv.rs",
    // Error codes.
    "crates/dateline/src/error.rs",
    // Field names of sense blocks.
    "crates/dateline-lexicon/src/sense.rs",
    // Codes of the languages told apart.
    "crates/dateline-text/src/langid.rs",
    // Top-level domains.
    "crates/dateline-text/src/token/url.rs",
    // Names of tags.
    "xtask/src/train_tagger/corpus.rs",
];

/// What must not land, and what to do about it.
const BANNED: [(&str, &str); 4] = [
    ("todo!", "write it, or return a diagnostic"),
    ("unimplemented!", "write it, or return a diagnostic"),
    ("dbg!", "remove it"),
    ("#[ignore", "a test that does not run is no test: mend or delete it"),
];

/// Crates that only compute. `dateline-lexicon` is among them but for the function that reads a folder.
const PURE: [&str; 3] = ["dateline-engine", "dateline-lexicon", "dateline-text"];

/// The one file of the pure crates that reads files: the lexicon's folder.
const READS_FOLDERS: &str = "crates/dateline-lexicon/src/lib.rs";

/// What the pure crates do without.
const IMPURE: [&str; 9] =
    ["std::env", "std::fs", "std::io", "std::net", "std::process", "std::thread", "std::{", "SystemTime", "Instant"];

/// Crates whose records are plain structs; other forms are made at the edge.
const PLAIN: [&str; 2] = ["dateline-engine", "dateline-text"];

pub(super) fn check(tree: &Tree) -> Result<Vec<Finding>, Box<dyn Error>> {
    let mut findings = Vec::new();
    for path in tree.ending(".rs") {
        findings.extend(file(path, &tree.text(path)?));
    }
    let listed = LONG_BY_NATURE.iter().map(|(path, _)| *path).chain(NO_VOCABULARY);
    findings.extend(
        listed
            .filter(|path| !tree.exists(path))
            .map(|path| Finding::fail(path, 0, "tidy makes an exception for it, but it is gone")),
    );
    Ok(findings)
}

/// The findings of one file.
fn file(path: &str, source: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !source.starts_with("//!") {
        findings.push(Finding::fail(path, 1, "the file does not open with `//!`; say what it is for"));
    }
    for piece in pieces(source).iter().filter(|p| p.kind == Kind::Code) {
        for (word, remedy) in BANNED {
            findings.extend(places(piece, word).map(|line| Finding::fail(path, line, format!("`{word}`: {remedy}"))));
        }
    }
    if !is_test(path) {
        findings.extend(shipped(path, without_tests(source)));
    }
    findings
}

/// The findings of code that is not test code.
fn shipped(path: &str, source: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(size(path, source.lines().count()));
    let pieces = pieces(source);
    let crate_name = path.strip_prefix("crates/").and_then(|p| p.split_once("/src/")).map(|(name, _)| name);
    for piece in pieces.iter().filter(|p| p.kind == Kind::Code) {
        if crate_name.is_some_and(|name| PURE.contains(&name)) && path != READS_FOLDERS {
            for word in IMPURE {
                let message = format!("`{word}` in a crate that only computes; hand the value in from outside");
                findings.extend(places(piece, word).map(|line| Finding::fail(path, line, message.clone())));
            }
        }
        if crate_name.is_some_and(|name| PLAIN.contains(&name)) {
            for word in ["Serialize", "Deserialize"] {
                let message = format!("`{word}` on a record; its written forms are made in the `dateline` crate");
                findings.extend(places(piece, word).map(|line| Finding::fail(path, line, message.clone())));
            }
        }
    }
    for (line, count) in lists(&pieces).into_iter().filter(|_| !NO_VOCABULARY.contains(&path)) {
        findings.push(Finding::warn(
            path,
            line,
            format!("{count} string literals in a row; words belong in a data file"),
        ));
    }
    findings
}

fn size(path: &str, lines: usize) -> Option<Finding> {
    if LONG_BY_NATURE.iter().any(|(long, _)| *long == path) {
        return None;
    }
    if lines > TOO_LONG {
        return Some(Finding::fail(path, 0, format!("{lines} lines; split it, {TOO_LONG} is the most")));
    }
    (lines > LONG).then(|| Finding::warn(path, 0, format!("{lines} lines; aim at {LONG}, one concept a file")))
}

fn is_test(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name == "tests.rs" || path.split('/').any(|folder| matches!(folder, "tests" | "benches" | "examples" | "fuzz"))
}

/// The lines on which a word stands as a word of its own.
fn places<'a>(piece: &'a Piece<'_>, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    piece.text.match_indices(word).filter_map(move |(at, _)| {
        let glued_before = word.starts_with(is_word) && piece.text[..at].ends_with(is_word);
        let glued_after = word.ends_with(is_word) && piece.text[at + word.len()..].starts_with(is_word);
        (!glued_before && !glued_after).then(|| piece.line + piece.text[..at].matches('\n').count())
    })
}

/// Rows of more than [`LIST`] string literals with nothing but separators between them: line and length.
fn lists(pieces: &[Piece<'_>]) -> Vec<(usize, usize)> {
    let (mut found, mut run, mut line) = (Vec::new(), 0, 0);
    let mut close = |run: &mut usize, line: usize| {
        if *run > LIST {
            found.push((line, *run));
        }
        *run = 0;
    };
    for piece in pieces {
        match piece.kind {
            // Marks and empty cells are no words.
            Kind::Text if !piece.text.starts_with(char::is_alphabetic) => {}
            Kind::Text => {
                line = if run == 0 { piece.line } else { line };
                run += 1;
            }
            Kind::Comment => {}
            Kind::Code if piece.text.chars().all(|c| c.is_whitespace() || matches!(c, ',' | '|')) => {}
            Kind::Code => close(&mut run, line),
        }
    }
    close(&mut run, line);
    found
}

#[cfg(test)]
mod tests {
    use super::{Finding, file, is_test, lists, pieces, size};
    use crate::tidy::Level;

    /// Level and line of each finding.
    fn found(path: &str, source: &str) -> Vec<(Level, usize)> {
        file(path, source).iter().map(|f| (f.level, f.line)).collect()
    }

    #[test]
    fn headers() {
        assert_eq!(found("xtask/src/a.rs", "//! What it is.\n"), []);
        assert_eq!(found("xtask/src/a.rs", "use b;\n"), [(Level::Fail, 1)]);
    }

    #[test]
    fn what_must_not_land() {
        let source = "//! A.\nfn a() {\n    todo!()\n}\nconst B: &str = \"todo! dbg!\"; // dbg!(x)\nfn mytodo!() {}\n";
        assert_eq!(found("xtask/src/a.rs", source), [(Level::Fail, 3)]);
        let tests = "//! A.\n#[test]\n#[ignore = \"slow\"]\nfn a() {}\n";
        assert_eq!(found("crates/dateline/tests/a.rs", tests), [(Level::Fail, 3)]);
    }

    #[test]
    fn the_core_only_computes() {
        let source = "//! A.\nuse std::time::Instant;\nfn a() { std::fs::read(\"x\"); }\n#[cfg(test)]\nmod tests {\n    use std::fs;\n}\n";
        assert_eq!(found("crates/dateline-engine/src/a.rs", source).len(), 2);
        assert_eq!(found("crates/dateline-cli/src/a.rs", source), []);
        assert_eq!(found("crates/dateline-engine/src/a/tests.rs", source), []);
        assert_eq!(found("crates/dateline-text/src/a.rs", "//! A.\nuse std::{fs, io};\n"), [(Level::Fail, 2)]);
        assert_eq!(found("crates/dateline-text/src/a.rs", "//! A.\nstruct Instantly;\n"), []);
    }

    #[test]
    fn records_are_plain() {
        let source = "//! A.\n#[derive(Serialize)]\nstruct A;\n";
        assert_eq!(found("crates/dateline-engine/src/a.rs", source), [(Level::Fail, 2)]);
        assert_eq!(found("crates/dateline-lexicon/src/a.rs", source), []);
    }

    #[test]
    fn sizes() {
        let level = |lines| size("a.rs", lines).map(|f: Finding| f.level);
        assert_eq!([400, 401, 800, 801].map(level), [None, Some(Level::Warn), Some(Level::Warn), Some(Level::Fail)]);
    }

    #[test]
    fn word_lists() {
        let row = |n: usize| vec!["\"word\""; n].join(", // note\n");
        let count = |source: &str| lists(&pieces(source)).into_iter().map(|(_, n)| n).max().unwrap_or(0);
        assert_eq!(count(&format!("const A: [&str; 10] = [{}];", row(10))), 0);
        assert_eq!(count(&format!("const A: [&str; 11] = [{}];", row(11))), 11);
        assert_eq!(count("matches!(w, \"a\" | \"b\")"), 0);
        assert_eq!(count(&format!("[{}]", ["\"<<\""; 12].join(", "))), 0, "marks are no words");
        assert_eq!(count(&"(\"name\", \"value\"), ".repeat(12)), 0, "pairs are no list of words");
    }

    #[test]
    fn test_files() {
        assert!(
            is_test("crates/a/src/b/tests.rs")
                && is_test("crates/a/tests/c.rs")
                && is_test("crates/a/src/b/tests/c.rs")
        );
        assert!(!is_test("crates/a/src/attests.rs"));
    }
}
