//! `cargo xtask tidy`: the rules of the house that the compiler does not know.
//!
//! | part | checks |
//! |---|---|
//! | [`arrows`] | dependencies between crates, those of tests and build scripts too, against the table in `ARCHITECTURE.md` |
//! | [`source`] | module headers, file sizes, macros and attributes that must not land, a core without I/O, clock or serialisation |
//! | [`docs`] | paths that documents and module headers name exist; the changelog has an open head |
//! | [`lexicons`] | headers, licences of weights, and the files that every language has |
//!
//! A failure fails the task. A warning is for the eye: a file that grows long, a list of words that looks like data.

mod arrows;
mod docs;
mod lexicons;
mod scan;
mod source;

use std::error::Error;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use crate::report;

/// How much a finding matters.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Warn,
    Fail,
}

/// Something that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Finding {
    level: Level,
    path: String,
    /// 0 when it is about the whole file.
    line: usize,
    message: String,
}

impl Finding {
    fn fail(path: &str, line: usize, message: impl Into<String>) -> Self {
        Self { level: Level::Fail, path: path.to_owned(), line, message: message.into() }
    }

    fn warn(path: &str, line: usize, message: impl Into<String>) -> Self {
        Self { level: Level::Warn, path: path.to_owned(), line, message: message.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = if self.level == Level::Fail { "fail" } else { "warn" };
        match self.line {
            0 => write!(f, "{level} {}: {}", self.path, self.message),
            line => write!(f, "{level} {}:{line}: {}", self.path, self.message),
        }
    }
}

/// The files of the project, by path with forward slashes.
#[derive(Debug)]
struct Tree {
    root: PathBuf,
    paths: Vec<String>,
}

/// Folders that hold what tidy looks at; the root's own files come on top.
const FOLDERS: [&str; 9] = [".cargo", ".ci", "benches", "crates", "docs", "eval", "fuzz", "lexicons", "xtask"];

impl Tree {
    fn read(root: &Path) -> std::io::Result<Self> {
        let mut tree = Self { root: root.to_path_buf(), paths: Vec::new() };
        for entry in fs::read_dir(root)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.file_type()?.is_file() {
                tree.paths.push(name);
            } else if FOLDERS.contains(&name.as_str()) {
                tree.walk(&name)?;
            }
        }
        tree.paths.sort();
        Ok(tree)
    }

    fn walk(&mut self, folder: &str) -> std::io::Result<()> {
        for entry in fs::read_dir(self.root.join(folder))? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{folder}/{name}");
            if entry.file_type()?.is_dir() {
                // Build output of crates that are built on their own.
                if name != "target" {
                    self.walk(&path)?;
                }
            } else {
                self.paths.push(path);
            }
        }
        Ok(())
    }

    /// Paths with this ending.
    fn ending<'a>(&'a self, ending: &'a str) -> impl Iterator<Item = &'a str> {
        self.paths.iter().map(String::as_str).filter(move |path| path.ends_with(ending))
    }

    /// The text of a file.
    fn text(&self, path: &str) -> Result<String, Box<dyn Error>> {
        fs::read_to_string(self.root.join(path)).map_err(|e| format!("{path}: {e}").into())
    }

    /// Whether there is a file or folder.
    fn exists(&self, path: &str) -> bool {
        self.root.join(path).exists()
    }
}

/// Runs the task.
pub(crate) fn run(args: &[String]) -> Result<(), Box<dyn Error>> {
    if let Some(arg) = args.first() {
        return Err(format!("tidy takes no arguments, found `{arg}`").into());
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("xtask lies in no workspace")?;
    let tree = Tree::read(root)?;
    let mut findings = arrows::check(&tree)?;
    findings.extend(source::check(&tree)?);
    findings.extend(docs::check(&tree)?);
    findings.extend(lexicons::check(&tree)?);
    findings.sort();
    for finding in &findings {
        report(&finding.to_string());
    }
    let failures = findings.iter().filter(|f| f.level == Level::Fail).count();
    report(&format!("tidy: {} files, {failures} failed, {} warned", tree.paths.len(), findings.len() - failures));
    if failures == 0 { Ok(()) } else { Err("tidy failed".into()) }
}

#[cfg(test)]
mod tests {
    use super::Finding;

    #[test]
    fn findings_name_their_place() {
        assert_eq!(Finding::fail("a.rs", 3, "is wrong").to_string(), "fail a.rs:3: is wrong");
        assert_eq!(Finding::warn("a.rs", 0, "is long").to_string(), "warn a.rs: is long");
        let mut findings = [Finding::fail("a", 1, "x"), Finding::warn("z", 1, "x")];
        findings.sort();
        assert_eq!(findings[1].path, "a", "failures come last, where they are seen");
    }
}
