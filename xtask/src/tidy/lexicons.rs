//! Lexicon files: each says what it is, where its facts come from, under which licence, and of which day.

use std::collections::BTreeSet;
use std::error::Error;

use super::{Finding, Tree};

const WORLD: &str = "_world";

/// The lines at the head of a `.lex` file. Tables carry the last three as comments.
const HEADER: [&str; 4] = ["about", "source", "licence", "date"];

/// What every language has.
const BATTERY: [&str; 4] = ["grammar.lex", "sets.lex", "time.lex", "titles.lex"];

pub(super) fn check(tree: &Tree) -> Result<Vec<Finding>, Box<dyn Error>> {
    let mut findings = Vec::new();
    let mut languages = BTreeSet::new();
    for path in tree.paths.iter().map(String::as_str).filter(|path| path.starts_with("lexicons/")) {
        let inside = path.trim_start_matches("lexicons/");
        match inside.split_once('/') {
            Some((WORLD, _)) => {}
            Some((lang, _)) if is_language(lang) => drop(languages.insert(lang)),
            _ => findings.push(Finding::fail(path, 0, "lies in no language's folder and not in `_world`")),
        }
        findings.extend(file(tree, path)?);
    }
    for lang in languages {
        for name in BATTERY {
            let path = format!("lexicons/{lang}/{name}");
            if !tree.exists(&path) {
                findings.push(Finding::fail(&path, 0, "every language has this file"));
            }
        }
        let senses = format!("lexicons/{lang}/senses/");
        if !tree.paths.iter().any(|path| path.starts_with(&senses)) {
            findings.push(Finding::fail(&senses, 0, "the language has no event senses"));
        }
    }
    Ok(findings)
}

fn file(tree: &Tree, path: &str) -> Result<Vec<Finding>, Box<dyn Error>> {
    let (stem, extension) = path.rsplit_once('.').unwrap_or((path, ""));
    let fail = |message: String| Ok(vec![Finding::fail(path, 0, message)]);
    match extension {
        "lex" | "tsv" => Ok(header(path, extension == "lex", &tree.text(path)?)),
        "bin" => match format!("{stem}.NOTICE.txt") {
            notice if tree.exists(&notice) => Ok(Vec::new()),
            notice => fail(format!("weights without `{notice}`: what they were learnt from, and their licence")),
        },
        "txt" if stem.ends_with(".NOTICE") => Ok(Vec::new()),
        _ => fail("no compiler reads it; lexicon files are .lex, .tsv and .bin with .NOTICE.txt".to_owned()),
    }
}

fn is_language(folder: &str) -> bool {
    (2..=3).contains(&folder.len()) && folder.bytes().all(|b| b.is_ascii_lowercase())
}

/// Which header lines are missing, empty, or not a date.
fn header(path: &str, blocks: bool, text: &str) -> Vec<Finding> {
    let head: Vec<&str> = text.lines().take_while(|line| line.is_empty() || line.starts_with(['@', '#'])).collect();
    let value = |key: &str| {
        head.iter().find_map(|line| {
            if blocks {
                line.strip_prefix('@')?.strip_prefix(key).filter(|rest| rest.starts_with(' ')).map(str::trim)
            } else {
                line.strip_prefix('#')?.trim().strip_prefix(key)?.strip_prefix(':').map(str::trim)
            }
        })
    };
    let shown = |key: &str| if blocks { format!("@{key}") } else { format!("# {key}:") };
    let wanted = if blocks { &HEADER[..] } else { &HEADER[1..] };
    let mut findings = Vec::new();
    for key in wanted {
        match value(key) {
            None | Some("") => {
                findings.push(Finding::fail(path, 0, format!("the header line `{}` is missing", shown(key))));
            }
            Some(day) if *key == "date" && !is_date(day) => {
                findings.push(Finding::fail(path, 0, format!("`{}` is no date; write it as 2024-06-12", shown(key))));
            }
            Some(_) => {}
        }
    }
    findings
}

fn is_date(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() })
}

#[cfg(test)]
mod tests {
    use super::{header, is_date, is_language};

    #[test]
    fn headers_of_block_files() {
        let good = "@about    Meetings.\n@source   Own work.\n@licence  MIT OR Apache-2.0\n@date     2026-11-24\n\nsense a = 040\n";
        assert_eq!(header("a.lex", true, good), []);
        assert_eq!(header("a.lex", true, &good.replace("@source", "@sources")).len(), 1);
        assert_eq!(header("a.lex", true, &good.replace("2026-11-24", "last week")).len(), 1);
        assert_eq!(header("a.lex", true, "sense a = 040\n").len(), 4);
    }

    #[test]
    fn headers_of_tables() {
        let good = "# Plurals.\n# source: own work\n# licence: MIT OR Apache-2.0\n# date: 2026-11-24\nirr\tman\tmen\n";
        assert_eq!(header("a.tsv", false, good), []);
        assert_eq!(header("a.tsv", false, "irr\tman\tmen\n").len(), 3);
        assert_eq!(header("a.tsv", false, &good.replace("# licence: MIT OR Apache-2.0", "# licence:")).len(), 1);
    }

    #[test]
    fn dates_and_folders() {
        assert!(is_date("2024-06-12") && !is_date("2024-6-12") && !is_date("2024-06-12T"));
        assert!(is_language("id") && is_language("min") && !is_language("senses") && !is_language("ID"));
    }
}
