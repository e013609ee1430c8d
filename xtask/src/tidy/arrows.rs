//! Arrows between crates: what `cargo metadata` says against the table in `ARCHITECTURE.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::process::Command;

use serde_json::Value;

use super::{Finding, Tree};

const PAGE: &str = "ARCHITECTURE.md";

/// The comment that stands before the table.
const MARK: &str = "<!-- arrows -->";

/// Which crates a crate may use, for everything and for tests alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Row {
    line: usize,
    uses: BTreeSet<String>,
    in_tests: BTreeSet<String>,
}

/// A dependency of one crate of the workspace on another.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Arrow {
    from: String,
    to: String,
    in_tests: bool,
}

pub(super) fn check(tree: &Tree) -> Result<Vec<Finding>, Box<dyn Error>> {
    let table = table(&tree.text(PAGE)?);
    let (crates, arrows) = workspace(tree)?;
    let mut findings = compare(&table, &crates, &arrows);
    for manifest in tree.ending("/Cargo.toml").filter(|path| !path.starts_with("fuzz/")) {
        if !inherits_lints(&tree.text(manifest)?) {
            findings.push(Finding::fail(
                manifest,
                0,
                "the lints of the workspace are not taken over; add `[lints]`, `workspace = true`",
            ));
        }
    }
    Ok(findings)
}

/// The rows of the marked table: crate, what it may use, what its tests may use on top.
fn table(page: &str) -> BTreeMap<String, Row> {
    let names = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<BTreeSet<_>>();
    let mut lines = page
        .lines()
        .zip(1..)
        .skip_while(|(line, _)| line.trim() != MARK)
        .skip(1)
        .skip_while(|(line, _)| line.trim().is_empty());
    let rows = lines.by_ref().take_while(|(line, _)| line.starts_with('|')).skip(2);
    rows.filter_map(|(row, line)| {
        let mut cells = row.trim_matches('|').split('|');
        let name = names(cells.next()?).pop_first()?;
        let uses = names(cells.next().unwrap_or_default());
        let in_tests = names(cells.next().unwrap_or_default());
        Some((name, Row { line, uses, in_tests }))
    })
    .collect()
}

/// The crates of the workspace and the arrows between them.
fn workspace(tree: &Tree) -> Result<(BTreeSet<String>, Vec<Arrow>), Box<dyn Error>> {
    let output = Command::new("cargo")
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(&tree.root)
        .output()
        .map_err(|e| format!("cargo metadata: {e}"))?;
    if !output.status.success() {
        return Err(format!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr).trim()).into());
    }
    read_metadata(&serde_json::from_slice(&output.stdout)?)
}

fn read_metadata(metadata: &Value) -> Result<(BTreeSet<String>, Vec<Arrow>), Box<dyn Error>> {
    let (mut crates, mut arrows) = (BTreeSet::new(), Vec::new());
    for package in metadata["packages"].as_array().ok_or("cargo metadata lists no packages")? {
        let from = package["name"].as_str().ok_or("a package without a name")?;
        crates.insert(from.to_owned());
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            let Some(to) = dependency["name"].as_str().filter(|_| dependency["path"].is_string()) else { continue };
            let in_tests = dependency["kind"].as_str() == Some("dev");
            arrows.push(Arrow { from: from.to_owned(), to: to.to_owned(), in_tests });
        }
    }
    Ok((crates, arrows))
}

fn compare(table: &BTreeMap<String, Row>, crates: &BTreeSet<String>, arrows: &[Arrow]) -> Vec<Finding> {
    let mut findings = Vec::new();
    if table.is_empty() {
        return vec![Finding::fail(PAGE, 0, format!("no table of arrows after `{MARK}`"))];
    }
    for name in crates.iter().filter(|name| !table.contains_key(*name)) {
        findings.push(Finding::fail(PAGE, 0, format!("the crate `{name}` has no row in the table of arrows")));
    }
    for (name, row) in table {
        for stranger in std::iter::once(name).chain(&row.uses).chain(&row.in_tests).filter(|n| !crates.contains(*n)) {
            findings.push(Finding::fail(PAGE, row.line, format!("`{stranger}` is no crate of the workspace")));
        }
        if reaches(table, name, name) {
            findings.push(Finding::fail(PAGE, row.line, format!("the arrows of `{name}` lead back to it")));
        }
    }
    for arrow in arrows {
        let Some(row) = table.get(&arrow.from) else { continue };
        let allowed = row.uses.contains(&arrow.to) || arrow.in_tests && row.in_tests.contains(&arrow.to);
        if !allowed {
            let what = if arrow.in_tests { "the tests of " } else { "" };
            let message =
                format!("{what}`{}` may not use `{}`; see the table of arrows in {PAGE}", arrow.from, arrow.to);
            findings.push(Finding::fail(&format!("{}/Cargo.toml", folder(&arrow.from)), 0, message));
        }
    }
    findings
}

fn folder(name: &str) -> String {
    if name == "xtask" { name.to_owned() } else { format!("crates/{name}") }
}

/// Whether arrows, those of tests too, lead from one crate to another.
fn reaches(table: &BTreeMap<String, Row>, from: &str, to: &str) -> bool {
    let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(row) = open.pop().and_then(|name| table.get(name)) {
        for next in row.uses.iter().chain(&row.in_tests) {
            if next == to {
                return true;
            }
            if seen.insert(next) {
                open.push(next);
            }
        }
    }
    false
}

fn inherits_lints(manifest: &str) -> bool {
    let mut lines = manifest.lines().map(str::trim).skip_while(|line| *line != "[lints]").skip(1);
    lines.by_ref().take_while(|line| !line.starts_with('[')).any(|line| line.replace(' ', "") == "workspace=true")
}

#[cfg(test)]
mod tests {
    use super::{Arrow, compare, inherits_lints, read_metadata, table};

    const GOOD: &str = "# Map\n\n<!-- arrows -->\n\n| crate | uses | tests |\n|---|---|---|\n| `a` | | |\n| `b` | `a` | |\n| `c` | `b`, `a` | `d` |\n| `d` | | |\n\n| `x` | | |\n";

    fn crates() -> std::collections::BTreeSet<String> {
        ["a", "b", "c", "d"].map(str::to_owned).into()
    }

    fn arrow(from: &str, to: &str, in_tests: bool) -> Arrow {
        Arrow { from: from.to_owned(), to: to.to_owned(), in_tests }
    }

    #[test]
    fn the_marked_table_is_read() {
        let table = table(GOOD);
        assert_eq!(table.keys().collect::<Vec<_>>(), ["a", "b", "c", "d"]);
        assert_eq!(table["c"].line, 9);
        assert!(table["c"].uses.contains("a") && table["c"].uses.contains("b") && table["c"].in_tests.contains("d"));
        assert!(super::table("no table").is_empty());
    }

    #[test]
    fn allowed_arrows_pass() {
        let arrows = [arrow("b", "a", false), arrow("c", "b", false), arrow("c", "d", true), arrow("b", "a", true)];
        assert_eq!(compare(&table(GOOD), &crates(), &arrows), []);
    }

    #[test]
    fn others_fail() {
        let count = |arrows: &[Arrow]| compare(&table(GOOD), &crates(), arrows).len();
        assert_eq!(count(&[arrow("a", "b", false)]), 1);
        assert_eq!(count(&[arrow("c", "d", false)]), 1, "allowed in tests only");
        assert_eq!(count(&[arrow("b", "c", true)]), 1, "tests obey too");
    }

    #[test]
    fn table_and_workspace_agree() {
        let mut more = crates();
        more.insert("e".to_owned());
        assert_eq!(compare(&table(GOOD), &more, &[]).len(), 1);
        more.remove("e");
        more.remove("d");
        assert_eq!(compare(&table(GOOD), &more, &[]).len(), 2, "its own row, and the row that names it");
        assert_eq!(compare(&table("none"), &more, &[]).len(), 1);
    }

    #[test]
    fn circles_fail() {
        let circle = "<!-- arrows -->\n| c | u | t |\n|---|---|---|\n| `a` | | `b` |\n| `b` | `a` | |\n| `c` | `b` | |\n| `d` | | |\n";
        assert_eq!(compare(&table(circle), &crates(), &[]).len(), 2);
    }

    #[test]
    fn metadata_gives_inner_arrows_only() {
        let metadata = serde_json::json!({"packages": [
            {"name": "b", "dependencies": [
                {"name": "a", "path": "/x/a", "kind": null},
                {"name": "a", "path": "/x/a", "kind": "build"},
                {"name": "c", "path": "/x/c", "kind": "dev"},
                {"name": "serde", "kind": null},
            ]},
        ]});
        let (crates, arrows) = read_metadata(&metadata).expect("metadata");
        assert_eq!(crates.into_iter().collect::<Vec<_>>(), ["b"]);
        assert_eq!(arrows, [arrow("b", "a", false), arrow("b", "a", false), arrow("b", "c", true)]);
        assert!(read_metadata(&serde_json::json!({})).is_err());
    }

    #[test]
    fn lints_are_taken_over() {
        assert!(inherits_lints("[package]\n\n[lints]\nworkspace = true\n"));
        assert!(!inherits_lints("[package]\n\n[lints]\n\n[dependencies]\nworkspace = true\n"));
        assert!(!inherits_lints("[package]\n"));
    }
}
