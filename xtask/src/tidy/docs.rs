//! Documents and module headers: the paths they name exist, and the changelog is open.

use std::error::Error;

use super::{FOLDERS, Finding, Tree};

/// It tells of what was, so its paths may be gone.
const CHANGELOG: &str = "CHANGELOG.md";

pub(super) fn check(tree: &Tree) -> Result<Vec<Finding>, Box<dyn Error>> {
    let mut findings = Vec::new();
    for page in tree.ending(".md").filter(|path| *path != CHANGELOG) {
        findings.extend(missing(tree, page, words_of_page(&tree.text(page)?)));
    }
    for file in tree.ending(".rs") {
        findings.extend(missing(tree, file, words_of_source(&tree.text(file)?)));
    }
    if !tree.text(CHANGELOG)?.lines().any(|line| line.trim() == "## Unreleased") {
        findings.push(Finding::fail(CHANGELOG, 0, "no open head; add `## Unreleased` above the releases"));
    }
    Ok(findings)
}

/// Words of code on a page with their lines: inline code, code blocks, targets of links.
fn words_of_page(page: &str) -> Vec<(usize, String)> {
    let (mut words, mut fenced) = (Vec::new(), false);
    for (line, number) in page.lines().zip(1..) {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if fenced {
            words.extend(split(line).map(|word| (number, word)));
        } else {
            words.extend(line.split('`').skip(1).step_by(2).flat_map(split).map(|word| (number, word)));
            let targets = line.split("](").skip(1).filter_map(|rest| rest.split(')').next());
            words.extend(
                targets.filter(|t| !t.contains(':') && !t.starts_with('#')).map(|t| (number, clean(t).to_owned())),
            );
        }
    }
    words
}

/// Words of inline code in the doc comments of a source file.
fn words_of_source(source: &str) -> Vec<(usize, String)> {
    let doc = |line: &str| {
        line.trim_start().strip_prefix("//").filter(|rest| rest.starts_with(['!', '/'])).map(str::to_owned)
    };
    let lines = source.lines().zip(1..).filter_map(|(line, number)| Some((number, doc(line)?)));
    lines
        .flat_map(|(number, doc)| {
            doc.split('`').skip(1).step_by(2).flat_map(split).map(|word| (number, word)).collect::<Vec<_>>()
        })
        .collect()
}

fn split(code: &str) -> impl Iterator<Item = String> {
    code.split_whitespace().map(|word| clean(word).to_owned())
}

/// A word without the punctuation of the sentence around it, an anchor, or a line number.
fn clean(word: &str) -> &str {
    let word = word.trim_matches(|c: char| matches!(c, '"' | '\'' | '(' | ')' | '[' | ']' | ',' | ';' | '|' | '/'));
    word.split(['#', ':']).next().unwrap_or_default().trim_end_matches(['.', '/'])
}

fn missing(tree: &Tree, page: &str, words: Vec<(usize, String)>) -> Vec<Finding> {
    let home = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    let absent = |word: &str| claim(word).filter(|claim| !is_there(tree, home, claim));
    words
        .into_iter()
        .filter_map(|(line, word)| {
            absent(&word).map(|path| Finding::fail(page, line, format!("`{path}` does not exist")))
        })
        .collect()
}

/// What a word claims to exist, if it is a path of the project at all. A path with a placeholder claims the folder
/// before it.
fn claim(word: &str) -> Option<String> {
    let placeholder = |part: &str| part.contains(['*', '<', '>', '$', '{', '…']);
    let parts: Vec<&str> = word.split('/').take_while(|part| !placeholder(part)).collect();
    let whole = parts.len() == word.split('/').count();
    let top =
        parts.len() > 1 && FOLDERS.contains(&parts[0]) || parts.len() == 1 && !whole && FOLDERS.contains(&parts[0]);
    let name = parts.last().copied().unwrap_or_default();
    let stem = |ending: &str| name.strip_suffix(ending).is_some_and(|stem| !stem.is_empty());
    let file = whole
        && !word.starts_with(['.', '-', '/'])
        && (stem(".rs") || stem(".md") || parts.len() == 1 && stem(".toml"));
    (top || file).then(|| parts.join("/"))
}

/// In the project, beside the page, or in the sources of a crate.
fn is_there(tree: &Tree, home: &str, path: &str) -> bool {
    let beside = format!("{home}/{path}");
    let in_crate = format!("/src/{path}");
    tree.exists(path)
        || tree.exists(beside.trim_start_matches('/'))
        || tree.paths.iter().any(|known| known.ends_with(&in_crate))
}

#[cfg(test)]
mod tests {
    use super::{claim, words_of_page, words_of_source};

    fn words(page: &str) -> Vec<String> {
        words_of_page(page).into_iter().map(|(_, word)| word).collect()
    }

    #[test]
    fn words_come_from_code_and_links() {
        let page = "Plain docs/no.md, `docs/a.md` and [b](docs/b.md#top), [c](https://example.org).\n```\nrun eval/x.txt --flag\n```\n";
        assert_eq!(words(page), ["docs/a.md", "docs/b.md", "run", "eval/x.txt", "--flag"]);
        assert_eq!(words_of_page("one\n`two`")[0].0, 2);
    }

    #[test]
    fn words_come_from_doc_comments() {
        let source = "//! See `docs/a.md`.\n/// And `docs/b.md:12`.\n// Not `docs/c.md`.\nlet d = \"`docs/d.md`\";\n";
        let words: Vec<_> = words_of_source(source).into_iter().map(|(line, word)| format!("{line} {word}")).collect();
        assert_eq!(words, ["1 docs/a.md", "2 docs/b.md"]);
    }

    #[test]
    fn what_claims_to_be_a_path() {
        let claims = |word: &str| claim(word).unwrap_or_default();
        assert_eq!(claims("crates/dateline/src/lib.rs"), "crates/dateline/src/lib.rs");
        assert_eq!(claims("lexicons/<lang>/grammar.lex"), "lexicons");
        assert_eq!(claims("lexicons/en/senses/*.lex"), "lexicons/en/senses");
        assert_eq!(claims("syntax/clause.rs"), "syntax/clause.rs");
        assert_eq!(claims("README.md") + &claims("deny.toml"), "README.mddeny.toml");
        for word in [
            "_world/*.lex",
            "main/x",
            "AND/OR",
            "target/release/dateline",
            "id/consult",
            "<lang>/sets.lex",
            "*.rs",
            ".rs",
            "crates",
        ] {
            assert_eq!(claim(word), None, "{word}");
        }
    }
}
